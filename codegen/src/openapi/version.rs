//! Which versions of OpenAPI are read: 3.0, 3.1 and 3.2.

use std::fmt;

use crate::document::{Document, Position};

/// A minor version of OpenAPI 3: 3.0, 3.1 or 3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    minor: u32,
}

/// A document that does not say a version which is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnknownVersion {
    pub(crate) position: Position,
    /// The key, `openapi` or `swagger`, and its value as JSON; `None` if there is neither.
    pub(crate) found: Option<(&'static str, String)>,
}

impl Version {
    pub(crate) const V3_1: Version = Version { minor: 1 };
    pub(crate) const V3_2: Version = Version { minor: 2 };

    /// The version that a document states as OpenAPI has it: a string such as `3.1.0`.
    pub(crate) fn of(document: &Document) -> Result<Version, UnknownVersion> {
        let root = &document.root;
        let stated = |key: &'static str| Some((root.get(key)?, key));
        let Some((node, key)) = stated("openapi").or_else(|| stated("swagger")) else {
            return Err(UnknownVersion {
                position: root.position,
                found: None,
            });
        };
        let known = node.as_str().filter(|_| key == "openapi").and_then(parse);
        known.ok_or_else(|| UnknownVersion {
            position: node.position,
            found: Some((key, node.to_json().to_string())),
        })
    }

    /// The same for a document that is read as well as it goes: `openapi: 3.1`, which YAML takes for
    /// a number, is 3.1, and what says nothing may use whatever 3.1 has.
    pub(crate) fn assumed(document: &Document) -> Version {
        Version::meant(document).unwrap_or(Version::V3_1)
    }

    /// The same, and a refusal of what says no version that is read.
    pub(crate) fn meant(document: &Document) -> Result<Version, UnknownVersion> {
        Version::of(document).or_else(|unknown| {
            let shortened = document.root.get("openapi").and_then(|node| {
                let number = || Some(node.as_f64()?.to_string());
                let text = node.as_str().map(str::to_owned).or_else(number)?;
                parse(&format!("{text}.0")).or_else(|| parse(&format!("{text}.0.0")))
            });
            shortened.ok_or(unknown)
        })
    }

    /// Whether its schemas are those of JSON Schema 2020-12.
    pub(crate) fn has_json_schema(self) -> bool {
        self >= Version::V3_1
    }
}

fn parse(text: &str) -> Option<Version> {
    let mut numbers = text.split('.');
    let is_three = numbers.next() == Some("3");
    let minor = numbers.next()?.parse().ok()?;
    numbers.next()?;
    (is_three && minor <= Version::V3_2.minor).then_some(Version { minor })
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "3.{}", self.minor)
    }
}
