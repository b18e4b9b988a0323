//! Unions in which only the order of the branches says which of them a value is.

use crate::document::Document;
use crate::generate::ambiguities;

use super::Findings;
use super::rules::Rule;

pub(super) fn check(document: &Document, findings: &mut Findings) {
    for ambiguity in ambiguities(document) {
        let Some(node) = document.pointer(&ambiguity.pointer) else {
            continue;
        };
        let (first, second) = (ambiguity.first, ambiguity.second);
        let message = format!(
            "a value may be {first} as well as {second}, and the first one wins (give them a required member with different single values, or different required members)"
        );
        findings.add(
            Rule::AmbiguousUnion,
            node.position,
            &ambiguity.pointer,
            message,
        );
    }
}
