//! Rules about schemas.

use std::collections::{HashMap, HashSet};

use crate::document::{Node, Position, Value};

use super::Findings;
use super::sites::{Role, Site, Sites};

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
    for schema in same_value.endless() {
        let Some(site) = sites.schemas.get(schema).map(|schema| &schema.site) else {
            continue;
        };
        let message = "the schema contains itself without a property or item between (no value can be checked against it: break the circle)";
        findings.error(site.position, &site.pointer, message);
    }
}

/// Whether a schema contains itself without a property or item between.
pub(super) fn has_circle(sites: &Sites<'_>) -> bool {
    !SameValue::new(sites).endless().is_empty()
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
            let message = format!("the enum names {text} twice, first at {first} (keep one)");
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
            let message = format!("{text:?} is required twice, first at {first} (keep one)");
            findings.error(name.position, &pointer, message);
        } else if !known.contains(text) {
            let message = format!(
                "{text:?} is required, and there is no such property (add it to `properties`, or remove the name)"
            );
            findings.error(name.position, &pointer, message);
        }
    }
}

/// Which schemas speak about the same value as which others.
struct SameValue {
    /// For each schema, its branches and what it refers to.
    targets: Vec<Vec<usize>>,
}

impl SameValue {
    fn new(sites: &Sites<'_>) -> Self {
        let schemas = || sites.schemas.iter().enumerate();
        let by_pointer: HashMap<&str, usize> = schemas()
            .map(|(index, schema)| (schema.site.pointer.as_str(), index))
            .collect();
        let mut targets = vec![Vec::new(); sites.schemas.len()];
        let mut link = |from: usize, to: usize| {
            if let Some(targets) = targets.get_mut(from) {
                targets.push(to);
            }
        };
        for (index, schema) in schemas() {
            if let (Role::Branch | Role::Not, Some(parent)) = (schema.role, schema.parent) {
                link(parent, index);
            }
        }
        for reference in &sites.references {
            if let Some(from) = reference.schema
                && let Ok((_, target)) = sites.document.resolve(reference.reference)
                && let Some(to) = by_pointer.get(target.as_str())
            {
                link(from, *to);
            }
        }
        SameValue { targets }
    }

    /// The properties that a value of this schema may have by name: those of the schema, of its
    /// branches, and, if it is a branch itself, of the schema that it belongs to.
    fn properties<'a>(&self, sites: &Sites<'a>, schema: usize) -> HashSet<&'a str> {
        let mut whole = schema;
        while let Some(schema) = sites.schemas.get(whole)
            && let (Role::Branch, Some(parent)) = (schema.role, schema.parent)
        {
            whole = parent;
        }
        let mut names = HashSet::new();
        let mut passed = HashSet::new();
        let mut open = vec![whole];
        while let Some(index) = open.pop() {
            if !passed.insert(index) {
                continue;
            }
            if let Some(schema) = sites.schemas.get(index) {
                let properties = schema.site.get("properties").and_then(Node::as_object);
                names.extend(properties.into_iter().flat_map(|object| object.keys()));
            }
            open.extend(self.targets.get(index).into_iter().flatten());
        }
        names
    }

    /// The schemas that contain themselves through `$ref`, `allOf`, `anyOf`, `oneOf` or `not`
    /// alone. What leads out of all circles is peeled off first, then what only leads into one.
    fn endless(&self) -> Vec<usize> {
        let mut sources = vec![Vec::new(); self.targets.len()];
        for (from, targets) in self.targets.iter().enumerate() {
            for to in targets {
                if let Some(sources) = sources.get_mut(*to) {
                    sources.push(from);
                }
            }
        }
        let mut left = vec![true; self.targets.len()];
        peel(&self.targets, &sources, &mut left);
        peel(&sources, &self.targets, &mut left);
        let indices = left.iter().enumerate();
        indices
            .filter_map(|(index, left)| left.then_some(index))
            .collect()
    }
}

/// Removes, again and again, what has no `forward` neighbour left.
fn peel(forward: &[Vec<usize>], backward: &[Vec<usize>], left: &mut [bool]) {
    let is_left = |left: &[bool], index: usize| left.get(index) == Some(&true);
    let mut degrees: Vec<usize> = forward
        .iter()
        .map(|next| next.iter().filter(|next| is_left(left, **next)).count())
        .collect();
    let mut open: Vec<usize> = (0..degrees.len())
        .filter(|index| is_left(left, *index) && degrees.get(*index) == Some(&0))
        .collect();
    while let Some(index) = open.pop() {
        if let Some(left) = left.get_mut(index) {
            *left = false;
        }
        for neighbour in backward.get(index).into_iter().flatten() {
            if let Some(degree) = degrees.get_mut(*neighbour)
                && is_left(left, *neighbour)
            {
                *degree -= 1;
                if *degree == 0 {
                    open.push(*neighbour);
                }
            }
        }
    }
}
