//! The keywords that hold schemas for parts of a value by other means than properties and items.

use std::borrow::Cow;

use super::lowering::Lowering;
use crate::document::{Node, Object};
use crate::openapi::json::{Fingerprint, bare_schema};
use crate::openapi::model::{Additional, Condition, Schema, Types};
use crate::openapi::source;

/// Keywords with one schema.
const SINGLE: &[&str] = &["contains", "propertyNames", "unevaluatedItems"];
/// Keywords with a schema for each name.
const NAMED: &[&str] = &["dependentSchemas", "patternProperties"];
/// What follows from `if`.
const BRANCHES: &[&str] = &["else", "then"];

/// The types that a keyword speaks of.
pub(super) fn types_of(keyword: &str) -> Types {
    match keyword {
        "contains" | "prefixItems" | "unevaluatedItems" => Types::ARRAY,
        "dependentSchemas" | "patternProperties" | "propertyNames" => Types::OBJECT,
        "contentSchema" => Types::STRING,
        _ => Types::ANY,
    }
}

impl<'d> Lowering<'_, 'd> {
    pub(super) fn conditions(&mut self, schema: &source::Schema<'d>, own: &mut Schema<'d>) {
        for keyword in SINGLE {
            self.condition(own, keyword, Cow::Borrowed(""), schema.get(keyword));
        }
        for keyword in NAMED {
            let named = schema.get(keyword).and_then(Node::as_object);
            for (name, node) in named.into_iter().flat_map(Object::iter) {
                self.condition(own, keyword, Cow::Borrowed(name), Some(node));
            }
        }
        let places = schema.get("prefixItems").and_then(Node::as_array);
        for (index, node) in places.unwrap_or_default().iter().enumerate() {
            self.condition(own, "prefixItems", index.to_string().into(), Some(node));
        }
        if schema.get("contentMediaType").is_some() {
            let content = schema.get("contentSchema");
            self.condition(own, "contentSchema", Cow::Borrowed(""), content);
        }
        if let Some(not) = schema.get("not") {
            self.condition(own, "not", fingerprint(not), Some(not));
        }
        // Without `if` nothing follows.
        if let Some(condition) = schema.get("if") {
            for keyword in BRANCHES {
                self.condition(own, keyword, fingerprint(condition), schema.get(keyword));
            }
        }
        let dependent = schema.get("dependentRequired").and_then(Node::as_object);
        for (name, others) in dependent.into_iter().flat_map(Object::iter) {
            let others = others.as_array().unwrap_or_default().iter();
            let others = others.filter_map(|other| Some((name, other.as_str()?)));
            own.dependent.extend(others);
        }
        own.unevaluated = self.unevaluated(schema);
    }

    fn condition(
        &mut self,
        own: &mut Schema<'d>,
        keyword: &'static str,
        name: Cow<'d, str>,
        node: Option<&'d Node>,
    ) {
        let schema = node.and_then(|node| self.source.schema_at(node));
        if let Some(schema) = schema.filter(|schema| self.narrows(*schema)) {
            let condition = Condition { keyword, name };
            own.conditions.insert(condition, self.schema(schema));
        }
    }

    fn unevaluated(&mut self, schema: &source::Schema<'d>) -> Additional {
        let node = schema.get("unevaluatedProperties");
        match node.map(|node| (node.as_bool(), self.source.schema_at(node))) {
            Some((Some(false), _)) => Additional::Nothing,
            Some((None, Some(values))) if self.narrows(values) => {
                Additional::Schema(self.schema(values))
            }
            _ => Additional::Anything,
        }
    }
}

/// What a condition is known by: all that it says.
fn fingerprint<'d>(condition: &Node) -> Cow<'d, str> {
    let mut fingerprint = Fingerprint::new();
    fingerprint.text(&bare_schema(condition).to_string());
    format!("{:016x}", fingerprint.finish()).into()
}
