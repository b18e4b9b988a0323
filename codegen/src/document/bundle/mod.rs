//! One tree from a document in several files.
//!
//! The files are read in the order in which references first name them, the root's references
//! before those of others. Then the components of all files become those of the tree, and every
//! reference to another file is rewritten to a component, or gives way to what it names.

mod components;
mod files;
mod reference;
mod rewrite;

use std::io;

use super::error::Fault;
use super::{Document, LoadError, Node, Position};
use files::{File, Files, Target};
use reference::{Reference, Role, references};

/// Makes one tree of a root and the files that it leads to.
pub(super) fn bundle(
    root: Document,
    beside: &dyn Fn(&str) -> io::Result<Vec<u8>>,
) -> Result<Document, LoadError> {
    // `spec/openapi.yaml`, or `HEAD:openapi.yaml` of a git repository.
    let end = root.name.rfind(['/', ':', std::path::MAIN_SEPARATOR]);
    let (folder, path) = root.name.split_at(end.map_or(0, |end| end + 1));
    if named(path, &root.root)?.is_empty() {
        return Ok(root);
    }
    let mut files = Files::new(path, root.root);
    let mut index = 0;
    while let Some(file) = files.nth(index) {
        index += 1;
        for (path, position) in named(file.path, file.root)? {
            if files.get(&path).is_none() {
                let node = read(&format!("{folder}{path}"), &path, position, beside)?;
                files.add(path, node);
            }
        }
    }
    let components = components::merge(&files)?;
    let (tree, unused) = rewrite::rewrite(&files, components)?;
    Ok(Document {
        root: tree,
        unused,
        name: root.name,
    })
}

/// The other files that a file refers to, each with the place of the reference.
fn named(from: &str, node: &Node) -> Result<Vec<(String, Position)>, Fault> {
    let mut found = Ok(Vec::new());
    references(node, Role::Thing, &mut |at, text| {
        // In a file that is read alone a local reference is the concern of those who follow it.
        if text.starts_with('#') {
            return;
        }
        match (&mut found, Reference::parse(text, from)) {
            (Ok(files), Some(Ok(Reference { file, .. }))) => {
                files.extend(file.map(|file| (file, at.position)));
            }
            (Ok(_), Some(Err(message))) => found = Err(Fault::new(at.position, message)),
            (Ok(_), None) | (Err(_), _) => {}
        }
    });
    found
}

fn read(
    name: &str,
    path: &str,
    position: Position,
    beside: &dyn Fn(&str) -> io::Result<Vec<u8>>,
) -> Result<Node, LoadError> {
    let bytes = beside(path).map_err(|error| Fault {
        source: Some(error.kind().into()),
        ..Fault::new(
            position,
            format!("the reference leads to {name}, which cannot be read: {error}"),
        )
    })?;
    Document::from_bytes(name, &bytes).map(|document| document.root)
}
