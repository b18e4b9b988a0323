//! How much a change matters.

use std::fmt;

use serde::Serialize;

/// How much a change matters, from the client's side. The greatest is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth a line, no effect on calls.
    Info,
    /// New and harmless.
    Safe,
    /// Code written against the generated types may not compile.
    Source,
    /// A client generated from the old document can fail against a server that follows the new.
    Wire,
}

impl Severity {
    /// From the worst to the least.
    pub const ALL: [Severity; 4] = [
        Severity::Wire,
        Severity::Source,
        Severity::Safe,
        Severity::Info,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Wire => "wire",
            Severity::Source => "source",
            Severity::Safe => "safe",
            Severity::Info => "info",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
