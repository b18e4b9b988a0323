//! Places in files.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use serde::ser::{Serialize, Serializer};

/// The name of a file, as messages show it.
///
/// Each name is kept once, for the life of the process: every node has one, and a tool reads few
/// files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileName(&'static str);

impl FileName {
    /// The name with this text.
    pub fn new(name: &str) -> Self {
        static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        FileName(names.get(name).copied().unwrap_or_else(|| {
            let name: &'static str = Box::leak(Box::from(name));
            names.insert(name);
            name
        }))
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A place in a file; both numbers count from 1, columns count characters.
///
/// It is shown as `line:column`, and with its file by [`Position::in_file`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The file.
    pub file: FileName,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Position {
    /// Where a file starts.
    pub fn start(file: FileName) -> Self {
        Position {
            file,
            line: 1,
            column: 1,
        }
    }

    /// `file:line:column`, the form that editors and terminals turn into a link.
    pub fn in_file(self) -> String {
        format!("{}:{self}", self.file)
    }

    /// The place as a message about another place names it: without the file if it is the same.
    pub fn seen_from(self, other: Position) -> String {
        match self.file == other.file {
            true => self.to_string(),
            false => self.in_file(),
        }
    }

    /// The line alone, with the file unless it has this name.
    pub fn line_seen_from(self, file: &str) -> String {
        match self.file.as_str() == file {
            true => self.line.to_string(),
            false => format!("{}:{}", self.file, self.line),
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl Default for Position {
    /// The start of a file without a name.
    fn default() -> Self {
        Position::start(FileName::default())
    }
}

/// The line alone: reports name files once for all.
impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.line.serialize(serializer)
    }
}
