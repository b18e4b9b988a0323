//! What holds for any two documents.

use openai_typed_codegen::diff::finding::{Finding, Kind};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::diff;

/// A document with something of everything.
pub(super) fn base() -> Value {
    json!({
        "openapi": "3.1.0",
        "servers": [{ "url": "https://a.example" }],
        "security": [{ "Key": [] }],
        "paths": {
            "/a/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "post": {
                    "operationId": "createA",
                    "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 5 } }],
                    "requestBody": { "required": true, "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Request" }
                    } } },
                    "responses": { "200": { "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Tree" }
                    } } } }
                }
            },
            "/b": { "get": { "operationId": "getB", "responses": { "200": { "content": { "application/json": {
                "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Union" } }
            } } } } } }
        },
        "components": { "schemas": {
            "Request": { "allOf": [
                { "$ref": "#/components/schemas/Common" },
                { "type": "object", "required": ["model"], "properties": {
                    "model": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["m1", "m2"] }] },
                    "n": { "type": ["integer", "null"], "minimum": 1, "default": 1 }
                } }
            ] },
            "Common": { "type": "object", "properties": {
                "user": { "type": "string", "maxLength": 64 },
                "extra": { "type": "object", "additionalProperties": { "type": "string" } }
            } },
            "Tree": { "type": "object", "required": ["kind"], "properties": {
                "kind": { "const": "tree" },
                "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } }
            } },
            "Union": { "oneOf": [
                { "$ref": "#/components/schemas/Tree" },
                { "$ref": "#/components/schemas/Common" },
                { "type": "object", "title": "Inline", "properties": { "kind": { "const": "inline" }, "x": { "type": "string" } } },
                { "type": "null" }
            ], "discriminator": { "propertyName": "kind" } }
        } }
    })
}

/// Values that are put in place of others.
fn replacement() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        Value::Null,
        json!(true),
        json!(7),
        json!("string"),
        json!("integer"),
        json!([]),
        json!({}),
        json!({ "type": "string" }),
        json!({ "type": "string", "enum": ["a", "m1"] }),
        json!({ "type": ["string", "integer"], "nullable": true }),
        json!({ "$ref": "#/components/schemas/Common" }),
        json!({ "$ref": "#/components/schemas/Union" }),
        json!({ "$ref": "#/components/schemas/Nothing" }),
        json!({ "anyOf": [{ "$ref": "#/components/schemas/Tree" }, { "type": "null" }] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Request" }, { "required": ["n"] }] }),
        json!({ "type": "object", "properties": { "x": { "type": "integer" }, "y": {} } }),
        json!(["kind", "user", "n", "x"]),
    ])
}

/// Puts a value at a place, or takes away what stands there. The number picks the place.
fn mutate(value: &mut Value, pick: &mut usize, with: Option<&Value>) -> bool {
    let keys: Vec<String> = match value {
        Value::Object(object) => object.keys().cloned().collect(),
        Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
        _ => return false,
    };
    for key in keys {
        if *pick == 0 {
            match (value, with) {
                (Value::Object(object), Some(with)) => drop(object.insert(key, with.clone())),
                (Value::Object(object), None) => drop(object.shift_remove(&key)),
                (Value::Array(items), Some(with)) => {
                    items[key.parse::<usize>().expect("an index")] = with.clone();
                }
                (Value::Array(items), None) => {
                    drop(items.remove(key.parse().expect("an index")));
                }
                _ => {}
            }
            return true;
        }
        *pick -= 1;
        let inner = match value {
            Value::Object(object) => &mut object[&key],
            Value::Array(items) => &mut items[key.parse::<usize>().expect("an index")],
            _ => return false,
        };
        if mutate(inner, pick, with) {
            return true;
        }
    }
    false
}

pub(crate) fn mutated() -> impl Strategy<Value = Value> {
    let change = (0usize..190, prop::option::weighted(0.7, replacement()));
    prop::collection::vec(change, 0..5).prop_map(|changes| {
        let mut document = base();
        for (pick, with) in changes {
            mutate(&mut document, &mut pick.clone(), with.as_ref());
        }
        document
    })
}

/// Lists whose order means nothing.
const SETS: &[&str] = &[
    "allOf",
    "anyOf",
    "oneOf",
    "parameters",
    "required",
    "security",
    "servers",
    "type",
];

/// Keywords whose values are values, not schemas.
const VALUES: &[&str] = &["const", "default", "maxLength", "maximum", "minimum"];

/// The same document with everything the other way round whose order means nothing.
pub(super) fn reversed(value: &Value) -> Value {
    let Value::Object(object) = value else {
        return value.clone();
    };
    let members = object.iter().rev().map(|(key, value)| {
        let value = match (key.as_str(), value) {
            // Within values order has a meaning.
            (key, value) if VALUES.contains(&key) => value.clone(),
            ("enum", Value::Array(items)) => items.iter().rev().cloned().collect(),
            (key, Value::Array(items)) if SETS.contains(&key) => {
                items.iter().rev().map(reversed).collect()
            }
            (_, value) => reversed(value),
        };
        (key.clone(), value)
    });
    Value::Object(members.collect::<Map<_, _>>())
}

/// What a kind is seen from the other side.
fn mirrored(kind: Kind) -> &'static str {
    match kind.as_str() {
        "operation_added" => "operation_removed",
        "operation_removed" => "operation_added",
        "parameter_added" => "parameter_removed",
        "parameter_removed" => "parameter_added",
        "request_body_added" => "request_body_removed",
        "request_body_removed" => "request_body_added",
        "request_body_became_optional" => "request_body_became_required",
        "request_body_became_required" => "request_body_became_optional",
        "response_added" => "response_removed",
        "response_removed" => "response_added",
        "media_type_added" => "media_type_removed",
        "media_type_removed" => "media_type_added",
        "property_added" => "property_removed",
        "property_removed" => "property_added",
        "property_became_required" => "property_became_optional",
        "property_became_optional" => "property_became_required",
        "became_nullable" => "became_not_nullable",
        "became_not_nullable" => "became_nullable",
        "default_added" => "default_removed",
        "default_removed" => "default_added",
        "union_variant_added" => "union_variant_removed",
        "union_variant_removed" => "union_variant_added",
        "schema_added" => "schema_removed",
        "schema_removed" => "schema_added",
        kind => kind,
    }
}

/// Whether an enum is called open or closed depends on what it became; either way it is one.
fn plain(kind: &'static str) -> &'static str {
    match kind {
        "enum_introduced" | "enum_dropped" | "open_enum_introduced" => "enum",
        "enum_value_added" | "enum_value_removed" => "value",
        "open_enum_value_added" | "open_enum_value_removed" => "value",
        kind => kind,
    }
}

pub(super) type Essence = (&'static str, String, String, String, String);

fn essence(findings: &[Finding], mirror: bool) -> Vec<Essence> {
    let mut all: Vec<Essence> = findings
        .iter()
        .map(|finding| {
            let (old, new) = (finding.old.to_string(), finding.new.to_string());
            // A schema that took another's place goes by the name that it had before.
            let place = match (&finding.schema, finding.kind) {
                // A parameter likewise.
                (_, Kind::ParameterRenamed | Kind::PathParameterRenamed) => String::new(),
                (Some(_), _) => finding.field.clone(),
                (None, _) => format!("{} {}", finding.location, finding.field),
            };
            let direction = finding.direction.as_str().to_owned();
            match mirror {
                true => (plain(mirrored(finding.kind)), place, direction, new, old),
                false => (plain(finding.kind.as_str()), place, direction, old, new),
            }
        })
        .collect();
    all.sort();
    all
}

/// The findings of two documents, and those of the other way seen from this one.
pub(super) fn mirror(old: &Value, new: &Value) -> (Vec<Essence>, Vec<Essence>) {
    (
        essence(&diff(old, new), false),
        essence(&diff(new, old), true),
    )
}

/// All of the findings but the lines.
fn essentials(findings: &[Finding]) -> Vec<String> {
    let findings = findings.iter();
    findings
        .map(|finding| super::essence(finding).to_string())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_differs_from_itself(document in mutated()) {
        prop_assert_eq!(diff(&document, &document), vec![]);
        prop_assert_eq!(diff(&document, &reversed(&document)), vec![]);
    }

    #[test]
    fn order_means_nothing(old in mutated(), new in mutated()) {
        let findings = diff(&old, &new);
        let other = diff(&reversed(&old), &reversed(&new));
        prop_assert_eq!(essentials(&findings), essentials(&other));
        let again = diff(&old, &reversed(&new));
        prop_assert_eq!(essentials(&findings), essentials(&again));
    }

    #[test]
    fn what_is_added_one_way_is_removed_the_other_way(old in mutated(), new in mutated()) {
        let (there, back) = mirror(&old, &new);
        prop_assert_eq!(there, back);
    }

    #[test]
    fn ids_are_unique(old in mutated(), new in mutated()) {
        let findings = diff(&old, &new);
        let mut ids: Vec<&str> = findings.iter().map(|finding| finding.id.as_str()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        prop_assert_eq!(ids.len(), all);
    }
}
