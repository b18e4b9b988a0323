//! What the generator says when it cannot take a document.

use std::fmt;

use crate::document::{Document, Pointer, Position};

/// A construct of the document that the generator does not take, and would rather refuse than
/// translate wrongly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsupported {
    pub position: Position,
    pub pointer: Pointer,
    pub found: String,
    pub accepted: String,
}

impl Unsupported {
    pub fn new(
        document: &Document,
        pointer: &Pointer,
        found: impl Into<String>,
        accepted: impl Into<String>,
    ) -> Self {
        // What is missing has no place of its own: the nearest that is there has to do.
        let mut place = pointer.clone();
        let mut node = document.pointer(place.as_str());
        while node.is_none() && !place.as_str().is_empty() {
            place.pop();
            node = document.pointer(place.as_str());
        }
        let nearest = node.unwrap_or(&document.root);
        Self {
            position: nearest.position,
            pointer: pointer.clone(),
            found: found.into(),
            accepted: accepted.into(),
        }
    }
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            position,
            pointer,
            found,
            accepted,
        } = self;
        let place = position.in_file();
        let (pointer, found) = (one_line(pointer.as_str()), one_line(found));
        write!(
            f,
            "{place}  #{pointer}  found {found}; accepted: {accepted}"
        )
    }
}

impl std::error::Error for Unsupported {}

/// What the document says, with whatever would break the line or turn it round written as an escape.
fn one_line(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() || turns(c) {
            true => line.extend(c.escape_default()),
            false => line.push(c),
        }
    }
    line
}

/// All that a document was refused for: each construct once, in the document's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusals(Vec<Unsupported>);

impl Refusals {
    /// The refusals, if there are any.
    pub fn of(mut found: Vec<Unsupported>) -> Option<Self> {
        found.sort_by(|a, b| {
            let place = |refusal: &Unsupported| (refusal.position, refusal.pointer.to_string());
            place(a).cmp(&place(b)).then_with(|| a.found.cmp(&b.found))
        });
        found.dedup();
        (!found.is_empty()).then_some(Self(found))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Unsupported> {
        self.0.iter()
    }
}

impl From<Unsupported> for Refusals {
    fn from(refusal: Unsupported) -> Self {
        Self(vec![refusal])
    }
}

impl fmt::Display for Refusals {
    /// One line for each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, refusal) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            refusal.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusals {}

/// What reads a part of the document fails with what it found there.
pub type Result<T> = std::result::Result<T, Unsupported>;
