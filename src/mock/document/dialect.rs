//! The schemas of OpenAPI 3.0 as JSON Schema.

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

/// One schema, rewritten for JSON Schema draft 7, where `$ref` hides its neighbours as it does in
/// OpenAPI 3.0.
pub(crate) fn convert(schema: &Value) -> Value {
    let Value::Object(members) = schema else {
        return schema.clone();
    };
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
    if members.get("nullable") == Some(&Value::Bool(true)) {
        return allow_null(converted);
    }
    Value::Object(converted)
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
    let composed = ["allOf", "anyOf", "oneOf", "not"]
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
