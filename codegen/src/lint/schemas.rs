//! Rules about schemas.

use std::collections::{HashMap, HashSet};

use crate::document::{Node, Position, Value};

use super::Findings;
use super::nesting::SameValue;
use super::sites::{Site, Sites};

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

pub(super) fn check(sites: &Sites<'_>, findings: &mut Findings) {
    let same_value = SameValue::new(sites);
    for (index, schema) in sites.schemas.iter().enumerate() {
        if schema.site.get("$ref").is_some() {
            continue;
        }
        types(&schema.site, findings);
        nullable(&schema.site, findings);
        enumeration(&schema.site, findings);
        required(
            &schema.site,
            || same_value.properties(sites, index),
            findings,
        );
    }
    same_value.check(sites, findings);
}

fn types(site: &Site<'_>, findings: &mut Findings) {
    let Some(node) = site.get("type") else { return };
    let (position, pointer) = site.member("type");
    match node.as_str() {
        Some(name) if TYPES.contains(&name) => {
            if name == "array" && site.get("items").is_none() {
                let message = "the array has no `items` (say what it holds)";
                findings.error(position, &pointer, message);
            }
        }
        _ => {
            let message = format!(
                "{} is no type of OpenAPI 3.0 (expected one of {}; null is said with `nullable`)",
                node.to_json(),
                TYPES.join(", ")
            );
            findings.error(position, &pointer, message);
        }
    }
}

/// OpenAPI 3.0.3 gives `nullable` a meaning only beside a `type`.
fn nullable(site: &Site<'_>, findings: &mut Findings) {
    let Some(node) = site.get("nullable") else {
        return;
    };
    let (position, pointer) = site.member("nullable");
    match node.as_bool() {
        None => findings.kind(node, &pointer, "a boolean"),
        Some(true) if site.get("type").is_none() => {
            let message =
                "`nullable` has no effect without a `type` in the same schema (add the type)";
            findings.error(position, &pointer, message);
        }
        Some(_) => {}
    }
}

fn enumeration(site: &Site<'_>, findings: &mut Findings) {
    let Some(node) = site.get("enum") else { return };
    let (_, pointer) = site.member("enum");
    let Some(values) = node.as_array() else {
        findings.kind(node, &pointer, "an array");
        return;
    };
    if values.is_empty() {
        let message = "the enum is empty (no value can match: name one, or remove it)";
        findings.error(node.position, &pointer, message);
    }
    let kind = site.get("type").and_then(Node::as_str);
    let nullable = site.get("nullable").and_then(Node::as_bool) == Some(true);
    let mut seen: HashMap<String, Position> = HashMap::new();
    for (index, value) in values.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let text = value.to_json().to_string();
        if let Some(first) = seen.get(&text) {
            let message = format!(
                "the enum names {text} twice, first at {} (keep one)",
                first.seen_from(value.position)
            );
            findings.error(value.position, &pointer, message);
            continue;
        }
        if kind.is_some_and(|kind| !is_of(value, kind)) && !(value.is_null() && nullable) {
            let message = format!(
                "the enum's value {text} is not of the schema's type (quote it, or correct the type)"
            );
            findings.error(value.position, &pointer, message);
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
        findings.error(node.position, &pointer, message);
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
            findings.error(name.position, &pointer, message);
        } else if !known.contains(text) {
            let message = format!(
                "{text:?} is required, and there is no such property (add it to `properties`, or remove the name)"
            );
            findings.error(name.position, &pointer, message);
        }
    }
}
