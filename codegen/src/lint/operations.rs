//! Rules about the document's head, its paths, operations, parameters, responses and tags.

use std::collections::{HashMap, HashSet};

use crate::document::{Node, Object, Position, Value};

use super::findings::Findings;
use super::rules::Rule;
use crate::openapi::source::{Operation, Path, PathKind, Site, Source};
use crate::openapi::version::Version;

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    version(source, findings);
    let tags = declared_tags(source, findings);
    operation_ids(source, findings);
    let mut used = HashSet::new();
    let mut last_path = None;
    for operation in &source.operations {
        operation_tags(operation, &tags, &mut used, findings);
        responses(source, operation, findings);
        // What all operations of a path share is judged with the first of them.
        let is_first = last_path.replace(operation.path) != Some(operation.path);
        let path = source.path(operation.path);
        path_parameters(source, path, operation, is_first, findings);
    }
    for (name, position, pointer) in tags.values() {
        if !used.contains(name) {
            let message = format!("no operation has the tag {name:?} (remove it?)");
            findings.add(Rule::TagUnused, *position, pointer, message);
        }
    }
    let mut shapes = HashMap::new();
    for path in source.own_paths() {
        template(path, findings);
        same_shape(path, &mut shapes, findings);
    }
    for parameter in source.own_parameters() {
        parameter_shape(&parameter.site, findings);
    }
}

fn version(source: &Source<'_>, findings: &mut Findings) {
    let Err(unknown) = Version::of(source.document) else {
        return;
    };
    match &unknown.found {
        None if source.document.root.as_object().is_none() => {}
        None => {
            let message = "`openapi` is missing (say `openapi: 3.1.0`)";
            findings.add(Rule::OpenapiVersion, unknown.position, "", message);
        }
        Some((key, found)) => {
            let message = format!(
                "the document says version {found}, and only 3.0.x, 3.1.x and 3.2.x are read (write it in OpenAPI 3.1.0)"
            );
            findings.add(
                Rule::OpenapiVersion,
                unknown.position,
                &format!("/{key}"),
                message,
            );
        }
    }
}

type Tags<'a> = HashMap<&'a str, (&'a str, Position, String)>;

fn declared_tags<'a>(source: &Source<'a>, findings: &mut Findings) -> Tags<'a> {
    let mut tags: Tags<'a> = HashMap::new();
    for tag in &source.tags {
        let Some(name) = tag.text("name") else {
            findings.add(
                Rule::TagDeclaration,
                tag.position,
                &tag.pointer,
                "the tag has no `name` (give it one)",
            );
            continue;
        };
        if let Some((_, first, _)) = tags.get(name) {
            let message = format!(
                "the tag {name:?} is declared twice, first at {} (keep one)",
                first.seen_from(tag.position)
            );
            findings.add(Rule::TagDeclaration, tag.position, &tag.pointer, message);
            continue;
        }
        tags.insert(name, (name, tag.position, tag.pointer.clone()));
    }
    tags
}

fn operation_ids(source: &Source<'_>, findings: &mut Findings) {
    let mut seen: HashMap<&str, (Position, &str)> = HashMap::new();
    for Operation { site, path, .. } in &source.operations {
        let (position, pointer) = site.member("operationId");
        let Some(node) = site.get("operationId") else {
            if let PathKind::Webhook(_) = source.path(*path).kind {
                // It has its name, and becomes no method.
                continue;
            }
            let message =
                "the operation has no `operationId` (methods are named after it: give it one)";
            findings.add(Rule::OperationId, site.position, &site.pointer, message);
            continue;
        };
        let Some(id) = node.as_str() else {
            findings.kind(node, &pointer, "a string");
            continue;
        };
        if id.is_empty() {
            findings.add(
                Rule::OperationId,
                position,
                &pointer,
                "the `operationId` is empty (methods are named after it)",
            );
        } else if let Some((first, place)) = seen.get(id) {
            let message = format!(
                "the operationId {id:?} is taken: #{place} has it at {} (each operation needs its own)",
                first.seen_from(position)
            );
            findings.add(Rule::OperationId, position, &pointer, message);
        } else {
            seen.insert(id, (position, &site.pointer));
        }
    }
}

fn operation_tags<'a>(
    operation: &Operation<'a>,
    declared: &Tags<'a>,
    used: &mut HashSet<&'a str>,
    findings: &mut Findings,
) {
    let site = &operation.site;
    let Some(node) = site.get("tags") else { return };
    let (_, pointer) = site.member("tags");
    let Some(tags) = node.as_array() else {
        findings.kind(node, &pointer, "an array");
        return;
    };
    for (index, tag) in tags.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let Some(name) = tag.as_str() else {
            findings.kind(tag, &pointer, "a string");
            continue;
        };
        used.insert(name);
        if !declared.contains_key(name) {
            let message =
                format!("the tag {name:?} is not declared (add it to the document's `tags`)");
            findings.add(Rule::TagDeclared, tag.position, &pointer, message);
        }
    }
}

fn responses(source: &Source<'_>, operation: &Operation<'_>, findings: &mut Findings) {
    let site = &operation.site;
    let Some(node) = site.get("responses") else {
        let message = "the operation has no `responses` (describe at least the one of success)";
        findings.add(Rule::Responses, site.position, &site.pointer, message);
        return;
    };
    let (position, pointer) = site.member("responses");
    let Some(object) = node.as_object() else {
        return;
    };
    let statuses = || object.members().filter(|(key, _)| !key.starts_with("x-"));
    for (status, member) in statuses() {
        if !is_status(status) {
            let message = format!(
                "{status:?} is no status (expected `default`, three digits, or a range such as `4XX`)"
            );
            let pointer = format!(
                "{pointer}/{}",
                crate::document::escape_pointer_token(status)
            );
            findings.add(Rule::Responses, member.key_position, &pointer, message);
        }
    }
    if !statuses().any(|(status, _)| status.starts_with('2')) {
        let message = "no response of success is described (add a `200`, or another 2xx)";
        findings.add(Rule::Responses, position, &pointer, message);
    }
    for (_, member) in statuses() {
        let response = source.document.follow(&member.node).ok();
        if let Some(content) = response.and_then(|response| response.get("content"))
            && content.as_object().is_some_and(Object::is_empty)
        {
            let message = "`content` is empty (remove it, or name a media type)";
            findings.add(Rule::Responses, member.key_position, &pointer, message);
        }
    }
}

fn is_status(status: &str) -> bool {
    let mut characters = status.chars();
    status == "default"
        || status.chars().count() == 3
            && matches!(characters.next(), Some('1'..='5'))
            && (status.ends_with("XX") || characters.all(|digit| digit.is_ascii_digit()))
}

/// The names in the braces of a path, each once.
fn names(path: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for part in path.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

fn template(site: &Path<'_>, findings: &mut Findings) {
    let PathKind::Path(path) = site.kind else {
        return;
    };
    let mut report = |message: &str| {
        findings.add(
            Rule::PathTemplate,
            site.site.position,
            &site.site.pointer,
            message,
        );
    };
    if !path.starts_with('/') {
        report("the path does not start with `/` (it is added to the server's address)");
    }
    let mut open = false;
    let balanced = path.chars().all(|character| match character {
        '{' => !std::mem::replace(&mut open, true),
        '}' => std::mem::replace(&mut open, false),
        _ => true,
    });
    if !balanced || open {
        report("the path's braces do not match (expected `{name}` for each parameter)");
    }
}

/// Two paths that differ in the names of their parameters alone are one to a server.
fn same_shape<'a>(
    site: &Path<'a>,
    shapes: &mut HashMap<String, (&'a str, Position)>,
    findings: &mut Findings,
) {
    let PathKind::Path(path) = site.kind else {
        return;
    };
    let parts = path.split('{').map(|part| match part.split_once('}') {
        Some((_, rest)) => rest,
        None => part,
    });
    let shape = parts.collect::<Vec<_>>().join("{}");
    let position = site.site.position;
    if let Some((other, first)) = shapes.insert(shape, (path, position)) {
        let message = format!(
            "the path differs from {other} at {} in the names of its parameters alone (make them one)",
            first.seen_from(position)
        );
        findings.add(Rule::PathUnique, position, &site.site.pointer, message);
    }
}

/// Compares what the path's braces name with what is declared.
fn path_parameters(
    source: &Source<'_>,
    path: &Path<'_>,
    operation: &Operation<'_>,
    is_first: bool,
    findings: &mut Findings,
) {
    let PathKind::Path(template) = path.kind else {
        return;
    };
    let named = names(template);
    let mut declared = HashSet::new();
    for (list, judged) in [(&operation.parameters, true), (&path.parameters, is_first)] {
        let mut seen: HashMap<(&str, &str), Position> = HashMap::new();
        for id in list {
            let Some(parameter) = source.parameter(*id) else {
                continue;
            };
            let (Some(name), Some(place)) = (parameter.name, parameter.place) else {
                continue;
            };
            let Site {
                position, pointer, ..
            } = &source.parameter_as_written(*id).site;
            let position = *position;
            if place == "path" {
                declared.insert(name);
            }
            if !judged {
                continue;
            }
            if let Some(first) = seen.insert((place, name), position) {
                let message = format!(
                    "the {place} parameter {name:?} is declared twice, first at {} (keep one)",
                    first.seen_from(position)
                );
                findings.add(Rule::ParameterUnique, position, pointer, message);
            }
            if place == "path" && !named.contains(&name) {
                let message = format!(
                    "the path has no {{{name}}} for this parameter (add it to the path, or remove the parameter)"
                );
                findings.add(Rule::PathParameters, position, pointer, message);
            }
        }
    }
    for name in named {
        if !declared.contains(name) {
            let site = &operation.site;
            let message =
                format!("the path's {{{name}}} is not declared (add a parameter with `in: path`)");
            findings.add(Rule::PathParameters, site.position, &site.pointer, message);
        }
    }
}

fn parameter_shape(site: &Site<'_>, findings: &mut Findings) {
    let text = |key| site.get(key).and_then(Node::as_str);
    if text("name").is_none() {
        findings.add(
            Rule::ParameterShape,
            site.position,
            &site.pointer,
            "the parameter has no `name` (give it one)",
        );
    }
    let place = text("in").unwrap_or_default();
    if !matches!(place, "path" | "query" | "header" | "cookie") {
        let message =
            "the parameter's `in` is missing or unknown (expected path, query, header or cookie)";
        findings.add(Rule::ParameterShape, site.position, &site.pointer, message);
    }
    let required = site.get("required").map(|node| &node.value);
    if place == "path" && !matches!(required, Some(Value::Bool(true))) {
        let message = "a path parameter is always required (add `required: true`)";
        findings.add(Rule::ParameterShape, site.position, &site.pointer, message);
    }
    if site.get("schema").is_none() && site.get("content").is_none() {
        let message = "the parameter has no `schema` (say what it is)";
        findings.add(Rule::ParameterShape, site.position, &site.pointer, message);
    }
}
