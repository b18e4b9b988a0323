//! The keywords that hold schemas for parts of a value by other means than properties and items.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::lowering::Lowering;
use crate::document::{Node, Object};
use crate::openapi::json::{Fingerprint, bare_schema};
use crate::openapi::model::{Additional, Condition, Schema, Types};
use crate::openapi::source::{self, SchemaId};

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
        "anyOf" | "dependentSchemas" | "patternProperties" | "propertyNames" => Types::OBJECT,
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

    /// Takes up branches which say no more than that members have to be there: these are no forms of a
    /// value, but a condition for what is described beside them. `oneOf` counts as `anyOf`, as elsewhere.
    pub(super) fn only_asks(
        &mut self,
        branches: &Option<Vec<SchemaId>>,
        own: &mut Schema<'d>,
    ) -> bool {
        let branches = branches.iter().flatten();
        let asked = branches.map(|branch| Some((self.asked(*branch)?, *branch)));
        let Some(asked) = asked.collect::<Option<BTreeMap<String, SchemaId>>>() else {
            return false;
        };
        let names: Vec<&str> = asked.keys().map(String::as_str).collect();
        let name = names.join(" | ").into();
        let keyword = "anyOf";
        let first = asked.into_values().next();
        if let Some(first) = first {
            let condition = Condition { keyword, name };
            own.conditions.insert(condition, self.schema(first));
        }
        first.is_some()
    }

    /// The members that a schema asks for, if that is all that it says.
    fn asked(&self, schema: SchemaId) -> Option<String> {
        let schema = self.source.schema(schema);
        let says_no_more = |(key, value): (&str, &Node)| match key {
            "required" | "description" | "title" => true,
            "type" => value.as_str() == Some("object"),
            _ => false,
        };
        let mut names: Vec<&str> = schema.required.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        let is_all = schema.site.node.as_object()?.iter().all(says_no_more);
        (is_all && !names.is_empty()).then(|| names.join(", "))
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
