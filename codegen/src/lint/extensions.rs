//! Rules about the members that the spec adds to OpenAPI: what they point to has to be there.

use std::collections::HashSet;

use crate::document::{Node, Object, Position, escape_pointer_token};

use super::findings::Findings;
use super::rules::Rule;
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
        boolean(&schema.site, "x-argument", findings);
    }
    for operation in &source.operations {
        reference(&operation.site, false, findings);
        cli_text(source, operation, findings);
        constant_headers(source, operation, findings);
        pages(source, operation, findings);
    }
    for carrier in &source.carriers {
        event_text(carrier, source, findings);
    }
    for tag in &source.tags {
        boolean(tag, "x-default", findings);
    }
    if let Some(info) = &source.info {
        boolean(info, "x-conveniences", findings);
    }
    stream_ends(source, findings);
    misplaced(source, findings);
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
            findings.add(Rule::Completed, place.position, &pointer, message);
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
            findings.add(Rule::BoundsFrom, member.key_position, &pointer, message);
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

/// A switch that is something else would be off without a word.
fn boolean(site: &Site<'_>, key: &str, findings: &mut Findings) {
    let Some(node) = site.get(key) else { return };
    if node.as_bool().is_none() {
        let (_, pointer) = site.member(key);
        findings.kind(node, &pointer, "a boolean");
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
    let answers = answers(source, operation);
    let found = answers.iter().any(|answer| answer.pointer(text).is_some());
    if !answers.is_empty() && !found {
        let message =
            format!("{text:?} points to nothing in any example of an answer (correct it)");
        findings.add(Rule::CliText, position, &pointer, message);
    }
}

/// The same beside a stream of events: each pointer leads into an example of an event, of its type if it
/// has one.
fn event_text(site: &Site<'_>, source: &Source<'_>, findings: &mut Findings) {
    let Some(node) = site.get("x-cli-text") else {
        return;
    };
    let (position, pointer) = site.member("x-cli-text");
    let of_types = node.as_object().into_iter().flat_map(Object::members);
    let of_types = of_types.map(|(ty, member)| {
        let place = format!("{pointer}/{}", escape_pointer_token(ty));
        (Some(ty), member.node.as_str(), member.key_position, place)
    });
    let of_all = node
        .as_str()
        .map(|text| (None, Some(text), position, pointer.clone()));
    let events = examples(source, site);
    for (ty, text, position, place) in of_types.chain(of_all) {
        let Some(text) = text else { continue };
        let is_meant = |event: &&&Node| {
            ty.is_none_or(|ty| event.get("type").and_then(Node::as_str) == Some(ty))
        };
        let found = events
            .iter()
            .filter(is_meant)
            .any(|event| event.pointer(text).is_some());
        if !events.is_empty() && !found {
            let message = format!(
                "{text:?} points to nothing in any example of such an event (correct it, or add an example)"
            );
            findings.add(Rule::CliText, position, &place, message);
        }
    }
}

/// A constant header that is a parameter too is sent only where a caller leaves that out.
fn constant_headers(source: &Source<'_>, operation: &Operation<'_>, findings: &mut Findings) {
    let headers = operation.site.get("x-headers").and_then(Node::as_object);
    let Some(headers) = headers else { return };
    let of_path = &source.path(operation.path).parameters;
    let parameters = operation.parameters.iter().chain(of_path);
    let parameters = parameters.filter_map(|id| source.parameter(*id));
    for parameter in parameters.filter(|one| one.place == Some("header")) {
        let Some(name) = parameter.name else { continue };
        let same = |(key, _): &(&str, _)| key.eq_ignore_ascii_case(name);
        if let Some((key, member)) = headers.members().find(same) {
            let (_, pointer) = operation.site.member("x-headers");
            let pointer = format!("{pointer}/{}", escape_pointer_token(key));
            let message = format!(
                "the header {name:?} is a parameter too (remove one, unless callers may change it)"
            );
            findings.add(Rule::ConstantHeader, member.key_position, &pointer, message);
        }
    }
}

/// An event of a type that no schema names would never end a stream.
fn stream_ends(source: &Source<'_>, findings: &mut Findings) {
    let ends = source.carriers.iter().filter_map(|carrier| {
        let node = carrier.get("x-stream-end")?;
        let pointer = carrier.member("x-stream-end").1;
        let list = node.as_array().into_iter().flatten().enumerate();
        let list = list.filter_map(|(at, ty)| Some((at.to_string(), ty.as_str()?, ty.position)));
        let counted = node.as_object().into_iter().flat_map(Object::members);
        let counted = counted.map(|(ty, member)| {
            (
                escape_pointer_token(ty).to_string(),
                ty,
                member.key_position,
            )
        });
        let types = list.chain(counted);
        Some(types.map(move |(at, ty, position)| (format!("{pointer}/{at}"), ty, position)))
    });
    let ends: Vec<(String, &str, Position)> = ends.flatten().collect();
    if ends.is_empty() {
        return;
    }
    let mut named: HashSet<&str> = HashSet::new();
    for schema in &source.schemas {
        let values = schema.site.get("enum").and_then(Node::as_array);
        named.extend(values.unwrap_or_default().iter().filter_map(Node::as_str));
        named.extend(schema.site.get("const").and_then(Node::as_str));
    }
    for (pointer, ty, position) in ends {
        if !named.contains(ty) {
            let message = format!(
                "no schema has the value {ty:?}, and so no event is of this type (correct it)"
            );
            findings.add(Rule::StreamEnd, position, &pointer, message);
        }
    }
}

/// What says something of operations is read there alone, and what says something of a stream
/// beside its media type.
fn misplaced(source: &Source<'_>, findings: &mut Findings) {
    const OF_OPERATIONS: &[&str] = &[
        "x-alias",
        "x-headers",
        "x-method",
        "x-resource",
        "x-stream-switch",
        "x-text-switch",
        "x-wait",
    ];
    let mut check = |site: &Site<'_>, keys: &[&str], owner: &str| {
        for key in keys.iter().filter(|key| site.get(key).is_some()) {
            let (position, pointer) = site.member(key);
            let message = format!("{key:?} is not read here (put it into {owner})");
            findings.add(Rule::Misplaced, position, &pointer, message);
        }
    };
    for operation in &source.operations {
        check(&operation.site, &["x-stream-end"], "the media type");
        check(&operation.site, &["x-pages"], "the schema of the page");
    }
    for response in &source.responses {
        check(&response.site, &["x-stream-end"], "the media type");
        check(&response.site, OF_OPERATIONS, "the operation");
    }
    for path in &source.paths {
        check(&path.site, OF_OPERATIONS, "the operation");
        check(&path.site, &["x-stream-end"], "the media type");
    }
    let in_bodies: HashSet<&str> = source
        .bodies
        .iter()
        .flat_map(|body| body.content.iter().flatten())
        .map(|media| media.site.pointer.as_str())
        .collect();
    for carrier in &source.carriers {
        // The media type of a body may have a method of its own.
        let may_have = |key: &str| key == "x-method" && in_bodies.contains(&*carrier.pointer);
        let keys = OF_OPERATIONS.iter().copied().filter(|key| !may_have(key));
        check(carrier, &keys.collect::<Vec<_>>(), "the operation");
        check(carrier, &["x-pages"], "the schema of the page");
    }
    for schema in &source.schemas {
        check(&schema.site, OF_OPERATIONS, "the operation");
    }
}

/// A list of which nothing says how it goes on after its first page.
fn pages(source: &Source<'_>, operation: &Operation<'_>, findings: &mut Findings) {
    let of_path = &source.path(operation.path).parameters;
    let mut parameters = operation.parameters.iter().chain(of_path);
    let takes_cursor = parameters.any(|id| {
        let parameter = source.parameter(*id);
        parameter.is_some_and(|one| one.place == Some("query") && one.name == Some("after"))
    });
    let responses = operation.responses.iter().flatten();
    for (_, response) in responses.filter(|(status, _)| takes_cursor && status.starts_with('2')) {
        let response = source.response(*response);
        let content = response.and_then(|response| response.content.as_ref());
        for media in content.into_iter().flatten() {
            let schema = media.site.get("schema");
            let schema = schema.and_then(|schema| source.document.follow(schema).ok());
            let is_page = |schema: &&Node| schema.pointer("/properties/has_more").is_some();
            if schema
                .filter(is_page)
                .is_some_and(|schema| schema.get("x-pages").is_none())
            {
                let (position, pointer) = media.site.member("schema");
                let message = "nothing says how to ask for the next page (write `x-pages` into the schema, as in `{after: last_id}`)";
                findings.add(Rule::Pages, position, &pointer, message.to_owned());
            }
        }
    }
}

/// The examples of an operation's successful answers.
fn answers<'a>(source: &Source<'a>, operation: &Operation<'a>) -> Vec<&'a Node> {
    let mut answers = Vec::new();
    let responses = operation.responses.iter().flatten();
    for (_, response) in responses.filter(|(status, _)| status.starts_with('2')) {
        let response = source.response(*response);
        let content = response.and_then(|response| response.content.as_ref());
        for media in content.into_iter().flatten() {
            answers.extend(examples(source, &media.site));
        }
    }
    answers
}

/// The examples of a media type.
fn examples<'a>(source: &Source<'a>, media: &Site<'a>) -> Vec<&'a Node> {
    let mut all: Vec<&Node> = media.get("example").into_iter().collect();
    let examples = media.get("examples").and_then(Node::as_object);
    let examples = examples.into_iter().flat_map(Object::iter);
    let examples = examples.filter_map(|(_, example)| source.document.follow(example).ok());
    all.extend(examples.filter_map(|example| example.get("value")));
    all
}
