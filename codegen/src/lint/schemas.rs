//! Rules about schemas.

use std::collections::{HashMap, HashSet};

use crate::document::{Node, Position, Value};

use super::findings::Findings;
use super::nesting::SameValue;
use super::rules::Rule;
use crate::openapi::source::{Schema, Site, Source};
use crate::openapi::version::Version;

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    let same_value = SameValue::new(source);
    for (index, schema) in source.schemas.iter().enumerate() {
        if schema.site.is_reference() && !source.version.has_json_schema() {
            continue;
        }
        types(&schema.site, source.version, findings);
        nullable(&schema.site, source.version, findings);
        enumeration(schema, findings);
        required(
            &schema.site,
            || same_value.properties(source, index),
            findings,
        );
    }
    same_value.check(source, findings);
}

fn types(site: &Site<'_>, version: Version, findings: &mut Findings) {
    let Some(node) = site.get("type") else { return };
    let (position, pointer) = site.member("type");
    let listed = match &node.value {
        Value::Array(items) if version.has_json_schema() && !items.is_empty() => items,
        _ => std::slice::from_ref(node),
    };
    let null = version.has_json_schema().then_some("null");
    let known = || TYPES.into_iter().chain(null);
    let is_known = |node: &Node| {
        node.as_str()
            .is_some_and(|name| known().any(|one| one == name))
    };
    if !listed.iter().all(is_known) {
        let hint = match null {
            None => "; null is said with `nullable`",
            Some(_) => "",
        };
        let message = format!(
            "{} is no type of OpenAPI {version} (expected one of {}{hint})",
            node.to_json(),
            known().collect::<Vec<_>>().join(", ")
        );
        return findings.add(Rule::Type, position, &pointer, message);
    }
    let is_array = listed.iter().any(|name| name.as_str() == Some("array"));
    if is_array && site.get("items").is_none() && site.get("prefixItems").is_none() {
        let message = "the array has no `items` (say what it holds)";
        findings.add(Rule::ArrayItems, position, &pointer, message);
    }
}

/// OpenAPI 3.0.3 gives `nullable` a meaning only beside a `type`.
fn nullable(site: &Site<'_>, version: Version, findings: &mut Findings) {
    let Some(node) = site.get("nullable").filter(|_| !version.has_json_schema()) else {
        return;
    };
    let (position, pointer) = site.member("nullable");
    match node.as_bool() {
        None => findings.kind(node, &pointer, "a boolean"),
        Some(true) if site.get("type").is_none() => {
            let message =
                "`nullable` has no effect without a `type` in the same schema (add the type)";
            findings.add(Rule::Nullable, position, &pointer, message);
        }
        Some(_) => {}
    }
}

fn enumeration(schema: &Schema<'_>, findings: &mut Findings) {
    let site = &schema.site;
    let Some(node) = site.get("enum") else { return };
    let (_, pointer) = site.member("enum");
    let Some(values) = node.as_array() else {
        findings.kind(node, &pointer, "an array");
        return;
    };
    if values.is_empty() {
        let message = "the enum is empty (no value can match: name one, or remove it)";
        findings.add(Rule::Enum, node.position, &pointer, message);
    }
    let kinds = &schema.types;
    let nullable = schema.nullable || schema.null_type;
    let mut seen: HashMap<String, Position> = HashMap::new();
    for (index, value) in values.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let text = value.to_json().to_string();
        if let Some(first) = seen.get(&text) {
            let message = format!(
                "the enum names {text} twice, first at {} (keep one)",
                first.seen_from(value.position)
            );
            findings.add(Rule::Enum, value.position, &pointer, message);
            continue;
        }
        let is_of_type = kinds.is_empty() || kinds.iter().any(|kind| is_of(value, kind));
        if !(is_of_type || value.is_null() && nullable) {
            let message = format!(
                "the enum's value {text} is not of the schema's type (quote it, or correct the type)"
            );
            findings.add(Rule::Enum, value.position, &pointer, message);
        }
        seen.insert(text, value.position);
    }
}

fn is_of(node: &Node, kind: &str) -> bool {
    match (&node.value, kind) {
        (Value::Null, _) => false,
        (Value::Bool(_), kind) => kind == "boolean",
        (Value::Number(number), "integer") => {
            !number.is_f64() || number.as_f64().is_some_and(|value| value.fract() == 0.0)
        }
        (Value::Number(_), kind) => kind == "number",
        (Value::String(_), kind) => kind == "string",
        (Value::Array(_), kind) => kind == "array",
        (Value::Object(_), kind) => kind == "object",
    }
}

fn required<'a>(
    site: &Site<'a>,
    properties: impl FnOnce() -> HashSet<&'a str>,
    findings: &mut Findings,
) {
    let Some(node) = site.get("required") else {
        return;
    };
    let (_, pointer) = site.member("required");
    let Some(names) = node.as_array() else {
        let message = format!(
            "expected an array of names of properties, found {} (`required` belongs to the object that has the property)",
            node.value.kind()
        );
        findings.add(Rule::Required, node.position, &pointer, message);
        return;
    };
    let known = properties();
    let mut seen: HashMap<&str, Position> = HashMap::new();
    for (number, name) in names.iter().enumerate() {
        let pointer = format!("{pointer}/{number}");
        let Some(text) = name.as_str() else {
            findings.kind(name, &pointer, "a string");
            continue;
        };
        if let Some(first) = seen.insert(text, name.position) {
            let message = format!(
                "{text:?} is required twice, first at {} (keep one)",
                first.seen_from(name.position)
            );
            findings.add(Rule::Required, name.position, &pointer, message);
        } else if !known.contains(text) {
            let message = format!(
                "{text:?} is required, and there is no such property (add it to `properties`, or remove the name)"
            );
            findings.add(Rule::Required, name.position, &pointer, message);
        }
    }
}
