//! Rules about the members that the spec adds to OpenAPI: what they point to has to be there.

use crate::document::{Node, Object, escape_pointer_token};

use super::findings::Findings;
use crate::openapi::source::{Operation, Site, Source};

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    for example in &source.examples {
        completed(example, "value", findings);
    }
    for carrier in &source.carriers {
        completed(carrier, "example", findings);
    }
    for schema in &source.schemas {
        bounds(&schema.site, findings);
        reference(&schema.site, true, findings);
    }
    for operation in &source.operations {
        reference(&operation.site, false, findings);
        cli_text(source, operation, findings);
    }
}

/// `x-completed` names the places of an example that its source does not have.
fn completed(site: &Site<'_>, value: &str, findings: &mut Findings) {
    let Some(list) = site.get("x-completed") else {
        return;
    };
    let (_, pointer) = site.member("x-completed");
    let Some(places) = list.as_array() else {
        findings.kind(list, &pointer, "an array");
        return;
    };
    let example = site.get(value);
    for (index, place) in places.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let Some(text) = place.as_str() else {
            findings.kind(place, &pointer, "a string");
            continue;
        };
        if example.and_then(|example| example.pointer(text)).is_none() {
            let message = format!(
                "{text:?} points to nothing in the example's `{value}` (correct the pointer, or remove it)"
            );
            findings.error(place.position, &pointer, message);
        }
    }
}

/// `x-bounds-from` says of bounds of the same schema where they come from.
fn bounds(site: &Site<'_>, findings: &mut Findings) {
    let Some(node) = site.get("x-bounds-from") else {
        return;
    };
    let (_, pointer) = site.member("x-bounds-from");
    let Some(bounds) = node.as_object() else {
        findings.kind(node, &pointer, "an object");
        return;
    };
    for (bound, member) in bounds.members() {
        if site.get(bound).is_none() {
            let pointer = format!("{pointer}/{}", escape_pointer_token(bound));
            let message = format!("the schema has no {bound:?} (name one of its bounds)");
            findings.error(member.key_position, &pointer, message);
        }
    }
}

/// `x-reference` names the section that something was transcribed from; in a schema `false` says that
/// there is none.
fn reference(site: &Site<'_>, may_be_false: bool, findings: &mut Findings) {
    let Some(node) = site.get("x-reference") else {
        return;
    };
    let (_, pointer) = site.member("x-reference");
    let is_false = may_be_false && node.as_bool() == Some(false);
    if !is_false && node.as_str().is_none() {
        let wanted = match may_be_false {
            true => "a string, or false",
            false => "a string",
        };
        findings.kind(node, &pointer, wanted);
    }
}

/// `x-cli-text` points to the text in an answer: at least one example of an answer has to have it.
fn cli_text(source: &Source<'_>, operation: &Operation<'_>, findings: &mut Findings) {
    let site = &operation.site;
    let Some(node) = site.get("x-cli-text") else {
        return;
    };
    let (position, pointer) = site.member("x-cli-text");
    let Some(text) = node.as_str() else {
        findings.kind(node, &pointer, "a string");
        return;
    };
    let answers = answers(source, site);
    let found = answers.iter().any(|answer| answer.pointer(text).is_some());
    if !answers.is_empty() && !found {
        let message =
            format!("{text:?} points to nothing in any example of an answer (correct it)");
        findings.error(position, &pointer, message);
    }
}

/// The examples of an operation's successful answers.
fn answers<'a>(source: &Source<'a>, operation: &Site<'a>) -> Vec<&'a Node> {
    let members = |node: Option<&'a Node>| {
        let object = node.and_then(Node::as_object);
        object.into_iter().flat_map(Object::iter)
    };
    let mut answers = Vec::new();
    for (status, response) in members(operation.get("responses")) {
        if !status.starts_with('2') {
            continue;
        }
        let content = source
            .document
            .follow(response)
            .ok()
            .and_then(|response| response.get("content"));
        for (_, media) in members(content) {
            answers.extend(media.get("example"));
            let examples = members(media.get("examples"));
            let examples = examples.filter_map(|(_, example)| source.document.follow(example).ok());
            answers.extend(examples.filter_map(|example| example.get("value")));
        }
    }
    answers
}
