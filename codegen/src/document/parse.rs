//! A document from the text of one file.

use std::path::Path;

use super::error::{Fault, LoadError};
use super::node::Node;
use super::pointer::Pointer;
use super::position::{FileName, Position};
use super::{json, yaml};

/// A loaded document: one file, or one tree of several.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of the root's file as it was given, for messages.
    pub name: String,
    /// The whole content.
    pub root: Node,
    /// What other files than the root hold and the tree does not, because nothing refers to it:
    /// a path that the root does not list, for example. Where it stands, and the pointer there.
    pub unused: Vec<(Position, Pointer)>,
}

impl Document {
    /// Reads a document from the bytes of a file of that name. It is read alone: references to
    /// other files stay as they are.
    ///
    /// # Errors
    /// It is not UTF-8, or not one document; see [`Document::parse`].
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Document, LoadError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Document::parse(name, text),
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let position = end_position(name, &String::from_utf8_lossy(valid));
                let fault = Fault::new(position, "not UTF-8: expected text in UTF-8");
                Err(fault.into())
            }
        }
    }

    /// Reads a document from text. The name is used in messages, and decides what is expected:
    /// `.json` is JSON, anything else is YAML, or JSON if it starts with `{` and reads as such.
    ///
    /// # Errors
    /// The text is no document, holds more than one, repeats a key, nests deeper than
    /// [`MAX_DEPTH`](crate::document::MAX_DEPTH), grows out of bounds through aliases, or uses what JSON cannot express
    /// (keys that are no scalars, `.inf`, tags of its own).
    pub fn parse(name: &str, text: &str) -> Result<Document, LoadError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Ok(Document {
            name: name.to_owned(),
            root: parse_root(name, text)?,
            unused: Vec::new(),
        })
    }
}

fn parse_root(name: &str, text: &str) -> Result<Node, Fault> {
    let file = FileName::new(name);
    if has_extension(name, "json") {
        return json::parse(file, text);
    }
    if !text.trim_start().starts_with('{') {
        return yaml::parse(file, text);
    }
    // JSON with tabs or escaped slashes is no YAML, and `{a: 1}` is no JSON: try both, and if
    // neither reads it, believe the one that came further.
    json::parse(file, text).or_else(|json_fault| {
        yaml::parse(file, text).map_err(|yaml_fault| {
            if yaml_fault.position > json_fault.position {
                yaml_fault
            } else {
                json_fault
            }
        })
    })
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

fn end_position(name: &str, text: &str) -> Position {
    let line_start = text.rfind('\n').map_or(0, |at| at + 1);
    let last_line = text.get(line_start..).unwrap_or_default();
    Position {
        file: FileName::new(name),
        line: text.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: last_line.chars().count() + 1,
    }
}
