//! The schemas of OpenAPI as JSON Schema.

use jsonschema::Draft;
use serde_json::{Map, Value, json};

/// Keywords that mean the same in both dialects.
const SHARED: &[&str] = &[
    "type",
    "enum",
    "const",
    "multipleOf",
    "maximum",
    "minimum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
];

/// The dialect in which a document's schemas are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// That of OpenAPI 3.0, read as draft 7, where `$ref` hides its neighbours as it does there.
    OpenApi,
    /// JSON Schema 2020-12, which later versions have as it is.
    JsonSchema,
}

impl Dialect {
    pub(crate) fn of(document: &Value) -> Self {
        let version = document.get("openapi").and_then(Value::as_str);
        match version.is_none_or(|version| version.starts_with("3.0")) {
            true => Self::OpenApi,
            false => Self::JsonSchema,
        }
    }

    pub(crate) fn draft(self) -> Draft {
        match self {
            Self::OpenApi => Draft::Draft7,
            Self::JsonSchema => Draft::Draft202012,
        }
    }

    /// One schema, rewritten for [`Dialect::draft`] and for what a caller sends.
    pub(crate) fn convert(self, schema: &Value) -> Value {
        match (self, schema) {
            (Self::OpenApi, Value::Object(members)) => from_openapi(members),
            (Self::JsonSchema, Value::Object(members)) => from_json_schema(members),
            (_, other) => other.clone(),
        }
    }
}

/// What a keyword of JSON Schema holds: one schema, a list of them, or a map from names to them.
const HOLDS_ONE: &[&str] = &[
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];
const HOLDS_LIST: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];
const HOLDS_NAMED: &[&str] = &[
    "$defs",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

fn from_json_schema(members: &Map<String, Value>) -> Value {
    let convert = |schema: &Value| Dialect::JsonSchema.convert(schema);
    let mut converted = Map::new();
    for (keyword, value) in members {
        let key = keyword.as_str();
        // Data, which says nothing about values; and what documents of 3.0 say `null` with.
        if matches!(key, "default" | "example" | "examples" | "nullable") || key.starts_with("x-") {
            continue;
        }
        let value = match value {
            one if HOLDS_ONE.contains(&key) => convert(one),
            Value::Array(schemas) if HOLDS_LIST.contains(&key) => {
                schemas.iter().map(convert).collect()
            }
            Value::Object(schemas) if HOLDS_NAMED.contains(&key) => {
                let schemas = schemas.iter();
                let schemas = schemas.map(|(name, schema)| (name.clone(), convert(schema)));
                Value::Object(schemas.collect())
            }
            other => other.clone(),
        };
        converted.insert(keyword.clone(), value);
    }
    if let Some(Value::Object(properties)) = members.get("properties") {
        drop_read_only(&mut converted, properties);
    }
    open_to_forms(&mut converted);
    match takes_null(members) {
        true => allow_null(converted),
        false => Value::Object(converted),
    }
}

fn from_openapi(members: &Map<String, Value>) -> Value {
    let convert = |schema: &Value| Dialect::OpenApi.convert(schema);
    if let Some(reference) = members.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut converted = Map::new();
    for keyword in SHARED {
        if let Some(value) = members.get(*keyword) {
            converted.insert((*keyword).to_owned(), value.clone());
        }
    }
    convert_exclusive(&mut converted, "exclusiveMaximum", "maximum");
    convert_exclusive(&mut converted, "exclusiveMinimum", "minimum");
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(value) = members.get(keyword) {
            converted.insert(keyword.to_owned(), convert(value));
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        if let Some(Value::Array(schemas)) = members.get(keyword) {
            converted.insert(keyword.to_owned(), schemas.iter().map(convert).collect());
        }
    }
    if let Some(Value::Object(properties)) = members.get("properties") {
        drop_read_only(&mut converted, properties);
        let properties: Map<_, _> = properties
            .iter()
            .map(|(name, schema)| (name.clone(), convert(schema)))
            .collect();
        converted.insert("properties".to_owned(), Value::Object(properties));
    }
    open_to_forms(&mut converted);
    match takes_null(members) {
        true => allow_null(converted),
        false => Value::Object(converted),
    }
}

/// Whether a schema is meant to take `null`: an `enum` beside a choice of which one form is null says
/// which other values there are.
fn takes_null(members: &Map<String, Value>) -> bool {
    let forms = ["anyOf", "oneOf"].into_iter();
    let mut forms = forms
        .filter_map(|key| members.get(key)?.as_array())
        .flatten();
    let is_null = |form: &Value| form.get("type").is_some_and(|kind| kind == "null");
    members.get("nullable") == Some(&Value::Bool(true))
        || (members.contains_key("enum") && forms.any(is_null))
}

/// `additionalProperties: false` knows the members beside it alone. Whoever writes it beside forms
/// with members of their own means all of these: by the letter no form would fit.
fn open_to_forms(schema: &mut Map<String, Value>) {
    let forms = ["allOf", "anyOf", "oneOf"].into_iter();
    let mut forms = forms
        .filter_map(|key| schema.get(key)?.as_array())
        .flatten();
    let has_members = |form: &Value| form.get("$ref").or(form.get("properties")).is_some();
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) && forms.any(has_members) {
        schema.remove("additionalProperties");
    }
}

/// OpenAPI 3.0 has a switch beside the bound, JSON Schema a bound of its own.
fn convert_exclusive(schema: &mut Map<String, Value>, switch: &str, bound: &str) {
    if let Some(Value::Bool(exclusive)) = schema.get(switch) {
        let exclusive = *exclusive;
        schema.remove(switch);
        if exclusive && let Some(limit) = schema.remove(bound) {
            schema.insert(switch.to_owned(), limit);
        }
    }
}

/// A caller must not send what only the server may set, so it cannot be required of a caller.
fn drop_read_only(schema: &mut Map<String, Value>, properties: &Map<String, Value>) {
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| {
            let property = name.as_str().and_then(|name| properties.get(name));
            property.and_then(|property| property.get("readOnly")) != Some(&Value::Bool(true))
        });
    }
}

fn allow_null(mut schema: Map<String, Value>) -> Value {
    let composed = ["$ref", "allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|keyword| schema.contains_key(*keyword));
    match schema.get_mut("type") {
        Some(kind) if !composed => {
            if kind.is_string() {
                *kind = json!([kind.take(), "null"]);
            }
            if let Some(Value::Array(values)) = schema.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            Value::Object(schema)
        }
        // A condition and no union: its errors keep their place.
        _ => json!({ "if": { "type": "null" }, "else": schema }),
    }
}
