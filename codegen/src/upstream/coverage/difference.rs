//! Differences that are so on purpose.

use serde::Serialize;

use crate::pattern::matches;

/// Who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Upstream has it and ours lacks it.
    Lacks,
    /// Ours has it and upstream does not, or no longer.
    Extra,
}

/// A difference between our document and upstream's that is so on purpose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Difference {
    /// The `info.version` of the documents that it is about. Nothing: that of the pin, and all
    /// that no other difference names.
    pub upstream: Option<String>,
    pub side: Side,
    /// `METHOD /path`, `METHOD /path field`, `… = value` or `… is type`, as `coverage` prints
    /// them; `*` stands for any text.
    pub what: String,
    pub reason: String,
    /// Where it stands.
    pub line: usize,
}

impl Difference {
    /// Whether this is about what coverage calls so.
    pub fn is(&self, side: Side, label: &str) -> bool {
        self.side == side && matches(&self.what, label)
    }
}
