//! Rules about examples and defaults: each matches its schema.

use std::collections::HashSet;

use crate::document::{Document, Node, ReferenceError, escape_pointer_token};

use super::findings::Findings;
use super::nesting::SameValue;
use super::rules::Rule;
use super::validator::{Schemas, Validators};
use crate::openapi::source::{Kind, Site, Source};

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    for example in &source.examples {
        if example.get("value").is_none() && example.get("externalValue").is_none() {
            let message = "the example has no `value` (give it one)";
            findings.add(Rule::Example, example.position, &example.pointer, message);
        }
    }
    if !is_safe(source) {
        return;
    }
    let Some(schemas) = Schemas::new(source) else {
        return;
    };
    let mut checker = Checker {
        document: source.document,
        validators: schemas.validators(),
        broken: HashSet::new(),
        findings,
    };
    for carrier in &source.carriers {
        carrier_examples(source, carrier, &mut checker);
    }
    for schema in &source.schemas {
        let site = &schema.site;
        if site.get("$ref").is_some() {
            continue;
        }
        for key in ["default", "example"] {
            if let Some(value) = site.get(key) {
                let (_, pointer) = site.member(key);
                checker.check(&format!("the {key}"), value, &pointer, &site.pointer);
            }
        }
        let examples = site.get("examples").and_then(Node::as_array);
        for (index, value) in examples.unwrap_or_default().iter().enumerate() {
            let pointer = format!("{}/{index}", site.member("examples").1);
            checker.check("the example", value, &pointer, &site.pointer);
        }
    }
}

/// Whether checking values ends: schemas in a circle would be followed for ever. Whatever is unsafe
/// has its own finding.
fn is_safe(source: &Source<'_>) -> bool {
    let schemas = source.schema_pointers();
    let mut references = source.references.iter();
    let references_end =
        references.all(|reference| match source.document.resolve(reference.text) {
            Ok((_, target)) => {
                reference.kind != Kind::Schema || schemas.contains_key(target.as_str())
            }
            Err(error) => !matches!(error, ReferenceError::Cycle(_) | ReferenceError::TooLong(_)),
        });
    references_end && SameValue::new(source).is_bounded()
}

fn carrier_examples(source: &Source<'_>, carrier: &Site<'_>, checker: &mut Checker<'_, '_>) {
    if carrier.get("schema").is_none() {
        return;
    }
    let (_, schema) = carrier.member("schema");
    if let Some(value) = carrier.get("example") {
        let (_, pointer) = carrier.member("example");
        checker.check("the example", value, &pointer, &schema);
    }
    let (_, examples) = carrier.member("examples");
    let named = carrier.get("examples").and_then(Node::as_object);
    for (name, node) in named.into_iter().flat_map(|object| object.iter()) {
        let (example, pointer) = match node.reference() {
            None => {
                let pointer = format!("{examples}/{}", escape_pointer_token(name));
                (node, pointer)
            }
            Some(reference) => match source.document.resolve(reference) {
                Ok((target, pointer)) => (target, pointer.to_string()),
                Err(_) => continue,
            },
        };
        if let Some(value) = example.get("value") {
            let pointer = format!("{pointer}/value");
            checker.check(&format!("the example {name:?}"), value, &pointer, &schema);
        }
    }
}

struct Checker<'s, 'f> {
    document: &'s Document,
    validators: Validators<'s>,
    /// Faults of schemas that have been reported.
    broken: HashSet<String>,
    findings: &'f mut Findings,
}

impl Checker<'_, '_> {
    /// Checks the value that stands at a pointer against the schema at another one.
    fn check(&mut self, what: &str, value: &Node, pointer: &str, schema: &str) {
        match self.validators.check(schema, &value.to_json()) {
            Ok(mismatches) => {
                for mismatch in mismatches {
                    let place = value.pointer(&mismatch.place).unwrap_or(value);
                    let message = format!(
                        "{what} does not match its schema: {} (correct one of them)",
                        mismatch.message
                    );
                    let pointer = format!("{pointer}{}", mismatch.place);
                    self.findings
                        .add(Rule::Example, place.position, &pointer, message);
                }
            }
            Err(fault) => {
                if self.broken.insert(fault.clone()) {
                    let message =
                        format!("the schema of {what} cannot be used: {fault} (correct it)");
                    let node = self.document.pointer(schema).unwrap_or(value);
                    self.findings
                        .add(Rule::Example, node.position, schema, message);
                }
            }
        }
    }
}
