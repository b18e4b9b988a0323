//! The files of a document, and what a reference names in them.

use std::hash::{Hash, Hasher};

use indexmap::IndexMap;

use super::reference::Reference;
use crate::document::pointer::unescape_pointer_token;
use crate::document::{Node, Position};

/// The files by their paths relative to the root's folder, in the order of their discovery; the
/// first is the root.
pub(super) struct Files {
    root: (String, Node),
    others: IndexMap<String, Node>,
}

/// One of the files.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) root: &'a Node,
    pub(super) is_root: bool,
}

impl Files {
    pub(super) fn new(path: &str, root: Node) -> Self {
        Files {
            root: (path.to_owned(), root),
            others: IndexMap::new(),
        }
    }

    /// Adds a file, which none has the path of.
    pub(super) fn add(&mut self, path: String, root: Node) {
        self.others.insert(path, root);
    }

    pub(super) fn root(&self) -> File<'_> {
        let (path, root) = &self.root;
        File {
            path,
            root,
            is_root: true,
        }
    }

    pub(super) fn get(&self, path: &str) -> Option<File<'_>> {
        if path == self.root.0 {
            return Some(self.root());
        }
        let (path, root) = self.others.get_key_value(path)?;
        Some(other(path, root))
    }

    /// The file that was found after so many others.
    pub(super) fn nth(&self, index: usize) -> Option<File<'_>> {
        match index.checked_sub(1) {
            None => Some(self.root()),
            Some(index) => {
                let (path, root) = self.others.get_index(index)?;
                Some(other(path, root))
            }
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = File<'_>> {
        let others = self.others.iter().map(|(path, root)| other(path, root));
        std::iter::once(self.root()).chain(others)
    }

    /// What a reference in a file names; `None` if it is not to a file.
    pub(super) fn target<'a>(
        &'a self,
        from: File<'a>,
        text: &str,
    ) -> Option<Result<Target<'a>, String>> {
        let reference = match Reference::parse(text, from.path)? {
            Ok(reference) => reference,
            Err(message) => return Some(Err(message)),
        };
        let file = match &reference.file {
            None => Some(from),
            Some(path) => self.get(path),
        };
        let pointer = reference.pointer;
        file.map(|file| Ok(Target { file, pointer }))
    }
}

fn other<'a>(path: &'a str, root: &'a Node) -> File<'a> {
    File {
        path,
        root,
        is_root: false,
    }
}

impl PartialEq for File<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl Eq for File<'_> {}

impl Hash for File<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
    }
}

/// What a reference names: a file, and a JSON Pointer into it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Target<'a> {
    pub(super) file: File<'a>,
    pub(super) pointer: String,
}

impl Target<'_> {
    /// Where the key stands, if what is named is a member of an object.
    pub(super) fn key_position(&self) -> Option<Position> {
        let (above, token) = self.pointer.rsplit_once('/')?;
        let owner = self.file.root.pointer(above)?.as_object()?;
        let member = owner.member(&unescape_pointer_token(token))?;
        Some(member.key_position)
    }
}
