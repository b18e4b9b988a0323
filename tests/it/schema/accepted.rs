//! What strict mode accepts, from the list that the API's documentation has, and from nothing of the package.

use serde_json::{Map, Value};

pub fn check(schema: &Value) -> Result<(), String> {
    let root = schema.as_object().ok_or("the root is no object")?;
    if root.get("type") != Some(&Value::from("object")) || root.contains_key("anyOf") {
        return Err("the root is not of the type object, or is a union".into());
    }
    let definitions = root.get("$defs").and_then(Value::as_object);
    let empty = Map::new();
    let names = definitions.unwrap_or(&empty);
    node(schema, "", names, true)?;
    for (name, definition) in names {
        node(definition, &format!("/$defs/{name}"), names, false)?;
    }
    Ok(())
}

const TYPES: [&str; 7] = [
    "string", "number", "integer", "boolean", "object", "array", "null",
];
const FORMATS: [&str; 9] = [
    "date-time",
    "time",
    "date",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uuid",
];

fn node(schema: &Value, at: &str, names: &Map<String, Value>, is_root: bool) -> Result<(), String> {
    let fail = |text: &str| Err(format!("{at}: {text}"));
    let Some(keywords) = schema.as_object() else {
        return fail("no object");
    };
    if let Some(reference) = keywords.get("$ref") {
        let reference = reference.as_str().unwrap_or_default();
        let known = reference == "#"
            || reference
                .strip_prefix("#/$defs/")
                .is_some_and(|name| names.contains_key(name));
        return match (known, keywords.len()) {
            (false, _) => fail("the reference leads nowhere"),
            (_, 1) => Ok(()),
            _ => fail("a reference with neighbours"),
        };
    }
    for (keyword, value) in keywords {
        let fits = match keyword.as_str() {
            "title" | "description" | "pattern" => value.is_string(),
            "format" => value.as_str().is_some_and(|name| FORMATS.contains(&name)),
            "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
            | "minItems" | "maxItems" => value.is_number(),
            "type" | "enum" | "const" | "properties" | "required" | "items" | "anyOf" => true,
            "additionalProperties" => *value == Value::Bool(false),
            "$defs" => is_root,
            _ => false,
        };
        if !fits {
            return fail(&format!("{keyword}: {value}"));
        }
    }
    if let Some(forms) = keywords.get("anyOf") {
        let forms = forms.as_array().filter(|forms| !forms.is_empty());
        let Some(forms) = forms else {
            return fail("a union of nothing");
        };
        for (number, form) in forms.iter().enumerate() {
            node(form, &format!("{at}/anyOf/{number}"), names, false)?;
        }
        return Ok(());
    }
    let types = match &keywords.get("type") {
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
        _ => return fail("no type"),
    };
    if types.is_empty() || types.iter().any(|name| !TYPES.contains(name)) {
        return fail("an unknown type");
    }
    if let Some(literals) = keywords.get("enum") {
        let literals = literals.as_array().map_or(0, Vec::len);
        if literals == 0 || literals > 1000 {
            return fail("an enum of nothing, or of too much");
        }
    }
    if types.contains(&"array") {
        let Some(items) = keywords.get("items") else {
            return fail("no items");
        };
        node(items, &format!("{at}/items"), names, false)?;
    }
    if types.contains(&"object") {
        if !keywords.contains_key("additionalProperties") {
            return fail("an open object");
        }
        let Some(properties) = keywords.get("properties").and_then(Value::as_object) else {
            return fail("no properties");
        };
        let required: Option<Vec<&str>> = keywords
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).collect());
        if required != Some(properties.keys().map(String::as_str).collect()) {
            return fail("required are not all properties in their order");
        }
        for (name, property) in properties {
            node(property, &format!("{at}/properties/{name}"), names, false)?;
        }
    }
    Ok(())
}

#[test]
fn the_list_refuses_what_is_not_on_it() {
    use serde_json::json;
    for refused in [
        json!({"type": "string"}),
        json!({"anyOf": [{"type": "object", "properties": {}, "required": [], "additionalProperties": false}]}),
        json!({"type": "object"}),
        json!({"type": "object", "properties": {"a": {"type": "null"}}, "required": [], "additionalProperties": false}),
        json!({"type": "object", "properties": {}, "required": []}),
        json!({"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": false}),
        json!({"type": "object", "properties": {"a": {"$ref": "#", "title": "A"}}, "required": ["a"], "additionalProperties": false}),
        json!({"type": "object", "properties": {"a": {"type": "string", "format": "uri"}}, "required": ["a"], "additionalProperties": false}),
        json!({"type": "object", "properties": {"a": {"type": "array"}}, "required": ["a"], "additionalProperties": false}),
        json!({"type": "object", "properties": {"a": {"oneOf": []}}, "required": ["a"], "additionalProperties": false}),
    ] {
        assert!(check(&refused).is_err(), "{refused}");
    }
}
