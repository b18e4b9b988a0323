//! What can go wrong between a path and a tree, with the place where it did.

use std::fmt;
use std::io;

use super::position::Position;

/// How deeply a document may nest. Readers of the JSON that we write stop at 128 levels
/// (serde_json), and real descriptions of APIs stay below 60.
pub const MAX_DEPTH: usize = 120;

/// A file that could not be read as a document.
///
/// It is shown as `file:line:column: what is wrong and what was expected`, the form that editors
/// and terminals turn into a link.
#[derive(Debug)]
pub struct LoadError {
    name: String,
    position: Option<Position>,
    message: String,
    source: Option<io::Error>,
}

impl LoadError {
    /// Of the document as a whole.
    pub(super) fn of(name: &str, message: String) -> Self {
        LoadError {
            name: name.to_owned(),
            position: None,
            message,
            source: None,
        }
    }

    pub(super) fn io(name: &str, error: io::Error) -> Self {
        LoadError {
            name: name.to_owned(),
            position: None,
            message: format!("cannot be read: {error}"),
            source: Some(error),
        }
    }

    /// Where the document is at fault; `None` if the file could not be read at all.
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl From<Fault> for LoadError {
    fn from(fault: Fault) -> Self {
        LoadError {
            name: fault.position.file.to_string(),
            position: Some(fault.position),
            message: fault.message,
            source: fault.source,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some(position) => write!(f, "{}:{position}: {}", self.name, self.message),
            None => write!(f, "{}: {}", self.name, self.message),
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

/// A fault of the text, or of what it refers to.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) position: Position,
    pub(super) message: String,
    /// Why a file that is referred to cannot be read.
    pub(super) source: Option<io::Error>,
}

impl Fault {
    pub(super) fn new(position: Position, message: impl Into<String>) -> Self {
        Fault {
            position,
            message: message.into(),
            source: None,
        }
    }

    pub(super) fn duplicate_key(key: &str, second: Position, first: Position) -> Self {
        Fault::new(
            second,
            format!("duplicate key {key:?}: it stands already at {first}"),
        )
    }

    pub(super) fn too_deep(position: Position) -> Self {
        Fault::new(
            position,
            format!("nested too deeply: at most {} levels are read", MAX_DEPTH),
        )
    }
}
