//! One loader for YAML and JSON that keeps the line and column of every node.
//!
//! The generator, the lint and the comparison of descriptions all read documents through it, so
//! that each of them can say where something stands. The tree keeps the document's order.
//!
//! A document may lie in several files that refer to each other; `bundle` makes one tree of them, in
//! which every node knows its file.
//!
//! What YAML may mean is settled here once: the scalars of YAML 1.2's core schema (`on`, `yes`
//! and dates are text), keys are text as written (`200:` is `"200"`), aliases and merge keys are
//! expanded, and what has no form in JSON is an error with its place.

mod bundle;
mod error;
mod json;
mod node;
mod parse;
mod pointer;
mod position;
mod resolve;
mod scalar;
mod several;
mod yaml;

use std::fs;
use std::io;
use std::path::Path;

pub use error::{LoadError, MAX_DEPTH};
pub use node::{Member, Node, Object, Value};
pub use parse::Document;
pub use pointer::{Pointer, ReferenceError, escape_pointer_token, unescape_pointer_token};
pub use position::{FileName, Position};

impl Document {
    /// Reads a YAML or JSON file and the files that it refers to; see [`Document::bundle`].
    ///
    /// # Errors
    /// A file cannot be read, is not UTF-8, or is not one document, or the files do not make one.
    pub fn load(path: &Path) -> Result<Document, LoadError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        Document::load_with(path, &|relative| fs::read(folder.join(relative)))
    }

    /// The same, with what reads the files beside the root.
    ///
    /// # Errors
    /// As [`Document::load`].
    pub fn load_with(
        path: &Path,
        beside: &dyn Fn(&str) -> io::Result<Vec<u8>>,
    ) -> Result<Document, LoadError> {
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| LoadError::io(&name, error))?;
        Document::bundle(&name, &bytes, beside)
    }

    /// Reads a document from the bytes of its root, a file of that name, and makes one tree of the
    /// files that it refers to, which `beside` reads by their path relative to the root's folder.
    ///
    /// A reference is `models.yaml#/components/schemas/Model`, relative to the file that it stands
    /// in. The components of all files become components of the one tree, those of the root first,
    /// then file by file in the order of the first reference, and references to them are local
    /// there: `#/components/schemas/Model`. Whatever else a reference to another file names, the
    /// item of a path for example, stands in the reference's place. A root without such references
    /// is the tree as it is.
    ///
    /// # Errors
    /// A file cannot be read or is no document, see [`Document::parse`]; a reference leads out of
    /// the root's folder, to something that is not there, or into a circle; two files have a
    /// component of the same kind and name.
    pub fn bundle(
        name: &str,
        bytes: &[u8],
        beside: &dyn Fn(&str) -> io::Result<Vec<u8>>,
    ) -> Result<Document, LoadError> {
        bundle::bundle(Document::from_bytes(name, bytes)?, beside)
    }
}
