//! What a comparison finds.

use serde::Serialize;
use serde_json::Value as Json;

pub use super::rules::{Kind, Rule};
pub use super::severity::Severity;
use crate::document::Position;
use crate::openapi::json::Fingerprint;

/// One change of the API, however many operations it reaches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// A fingerprint of the kind, the place and the values; it does not depend on texts, on the
    /// order of things, or on where they stand in the file.
    pub id: String,
    pub kind: Kind,
    /// The row of the table of rules that the severity is from.
    pub rule: Rule,
    pub severity: Severity,
    pub direction: Direction,
    /// `METHOD /path`, if the change is one operation's own.
    pub operation: Option<String>,
    /// The schema below `components` that changed.
    pub schema: Option<String>,
    /// The part of the operation, or the place below `components`.
    pub location: String,
    /// Properties from there on, with `[]` for items, `.*` for the values of a map and
    /// `<variant>` for a variant of a union. Empty: the place itself.
    pub field: String,
    pub old: Json,
    pub new: Json,
    /// The operations that it reaches, as `METHOD /path`, sorted.
    pub affected: Vec<String>,
    #[serde(rename = "lines")]
    pub positions: Positions,
}

/// Where the change stands in the files; nothing on the side where nothing stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Positions {
    pub old: Option<Position>,
    pub new: Option<Position>,
}

/// What is concerned: what clients send, what they receive, or both. A schema that no operation
/// reaches may be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Request,
    Response,
    Both,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Request => "request",
            Direction::Response => "response",
            Direction::Both => "both",
        }
    }
}

/// The place of a finding: an operation or something below `components`, and the way from there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Base {
    pub(super) operation: Option<String>,
    pub(super) schema: Option<String>,
    pub(super) location: String,
    /// The field at which two schemas of different names met. From there on the change belongs to
    /// this place, not to either of them.
    pub(super) met_at: Option<String>,
}

impl Finding {
    /// The fingerprint of what does not depend on how the files are laid out.
    pub(super) fn fingerprint(
        kind: Kind,
        base: &Base,
        field: &str,
        old: &Json,
        new: &Json,
    ) -> String {
        let mut fingerprint = Fingerprint::new();
        fingerprint.text(kind.as_str());
        for text in [&base.operation, &base.schema] {
            fingerprint.text(text.as_deref().unwrap_or_default());
        }
        fingerprint.text(&base.location);
        fingerprint.text(field);
        fingerprint.text(&old.to_string());
        fingerprint.text(&new.to_string());
        format!("{:016x}", fingerprint.finish())
    }
}
