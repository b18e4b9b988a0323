//! A value that fits a schema, for what the document shows no example of.

use serde_json::{Map, Value, json};

use super::keywords::bound;
use super::reference::resolve;

const MINIMUM: (&str, &str) = ("minimum", "exclusiveMinimum");
const MAXIMUM: (&str, &str) = ("maximum", "exclusiveMaximum");

/// Deeper than any sensible response. What lies below is left out.
const DEPTH: usize = 12;

/// The schema's own example, its default, its first value, or something plain of its type. The same
/// schema always gives the same value.
pub(crate) fn from_schema(document: &Value, schema: &Value) -> Value {
    Synthesis {
        document,
        open: Vec::new(),
    }
    .value(schema)
    .unwrap_or(Value::Null)
}

/// Whether a schema says of itself that a value may be `null`.
fn may_be_null(schema: &Value) -> bool {
    let is_null = |kind: &Value| kind == "null";
    let by_type = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_null),
        kind => kind.is_some_and(is_null),
    };
    let alternatives = ["anyOf", "oneOf"].map(|keyword| schema.get(keyword)?.as_array());
    let mut alternatives = alternatives.into_iter().flatten().flatten();
    by_type || schema.get("nullable") == Some(&Value::Bool(true)) || alternatives.any(may_be_null)
}

struct Synthesis<'a> {
    document: &'a Value,
    /// References on the way here: a schema that holds itself is not followed twice.
    open: Vec<&'a str>,
}

impl<'a> Synthesis<'a> {
    /// Nothing, when the schema goes round in a circle or too deep.
    fn value(&mut self, schema: &'a Value) -> Option<Value> {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return self.plain(schema);
        };
        if self.open.len() >= DEPTH || self.open.contains(&reference) {
            return None;
        }
        self.open.push(reference);
        let target = resolve(self.document, schema).ok();
        let value = target.and_then(|target| self.plain(target));
        self.open.pop();
        value
    }

    fn plain(&mut self, schema: &'a Value) -> Option<Value> {
        for keyword in ["example", "default", "const"] {
            if let Some(value) = schema.get(keyword)
                && (!value.is_null() || may_be_null(schema))
            {
                return Some(value.clone());
            }
        }
        for keyword in ["examples", "enum"] {
            if let Some(value) = schema.get(keyword).and_then(|values| values.get(0)) {
                return Some(value.clone());
            }
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(alternatives) = schema.get(keyword).and_then(Value::as_array) {
                return alternatives
                    .iter()
                    .find_map(|alternative| self.value(alternative));
            }
        }
        if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
            return self.merged(schema, parts);
        }
        let kind = match schema.get("type") {
            Some(Value::Array(kinds)) => {
                let mut kinds = kinds.iter().filter_map(Value::as_str);
                kinds.find(|kind| *kind != "null")
            }
            kind => kind.and_then(Value::as_str),
        };
        match kind {
            Some("object") => self.object(schema),
            Some("array") => Some(self.array(schema)),
            Some("string") => Some(Value::String(string(schema))),
            Some("integer") => Some(integer(schema)),
            Some("number") => Some(number(schema)),
            Some("boolean") => Some(Value::Bool(false)),
            None if schema.get("properties").is_some() => self.object(schema),
            None if schema.get("items").is_some() => Some(self.array(schema)),
            _ => Some(Value::Null),
        }
    }

    fn merged(&mut self, schema: &'a Value, parts: &'a [Value]) -> Option<Value> {
        let mut merged = Map::new();
        for part in parts {
            match self.value(part)? {
                Value::Object(members) => merged.extend(members),
                // `allOf` with one text in it only describes that text.
                other if parts.len() == 1 => return Some(other),
                _ => {}
            }
        }
        if let Some(Value::Object(members)) = self.object(schema) {
            merged.extend(members);
        }
        Some(Value::Object(merged))
    }

    fn object(&mut self, schema: &'a Value) -> Option<Value> {
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array);
        for (name, property) in properties.into_iter().flatten() {
            if property.get("writeOnly") == Some(&Value::Bool(true)) {
                continue;
            }
            match self.value(property) {
                Some(value) => {
                    object.insert(name.clone(), value);
                }
                None if required
                    .is_some_and(|required| required.iter().any(|known| known == name)) =>
                {
                    return None;
                }
                None => {}
            }
        }
        Some(Value::Object(object))
    }

    fn array(&mut self, schema: &'a Value) -> Value {
        let item = schema.get("items").and_then(|items| self.value(items));
        let least = schema
            .get("minItems")
            .and_then(Value::as_u64)
            .unwrap_or(1)
            .clamp(1, 64);
        let count = if schema.get("maxItems") == Some(&json!(0)) {
            0
        } else {
            least
        };
        Value::Array(item.into_iter().cycle().take(count as usize).collect())
    }
}

fn string(schema: &Value) -> String {
    let mut text = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2023-01-01T00:00:00Z",
        Some("date") => "2023-01-01",
        Some("time") => "00:00:00Z",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("uri" | "url") => "https://example.com/",
        Some("email") => "someone@example.com",
        Some("hostname") => "example.com",
        Some("ipv4") => "127.0.0.1",
        Some("ipv6") => "::1",
        Some("byte") => "bW9jaw==",
        _ => "string",
    }
    .to_owned();
    let length = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    while (text.len() as u64) < length("minLength").unwrap_or(0).min(4096) {
        text.push('x');
    }
    if let Some(most) = length("maxLength") {
        text.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    text
}

fn integer(schema: &Value) -> Value {
    let bound =
        |names| bound(schema, names).and_then(|(bound, beyond)| Some((bound.as_i64()?, beyond)));
    let least = bound(MINIMUM).map(|(least, beyond)| least.saturating_add(i64::from(beyond)));
    let most = bound(MAXIMUM).map(|(most, beyond)| most.saturating_sub(i64::from(beyond)));
    json!(least.unwrap_or(0).max(0).min(most.unwrap_or(i64::MAX)))
}

fn number(schema: &Value) -> Value {
    let bound = |names| bound(schema, names).and_then(|(bound, _)| bound.as_f64());
    let least = bound(MINIMUM).unwrap_or(f64::MIN);
    let most = bound(MAXIMUM).unwrap_or(f64::MAX);
    // The middle satisfies exclusive bounds as well.
    if least <= 0.5 && 0.5 <= most {
        return json!(0.5);
    }
    json!(if least > 0.5 {
        least + (most - least).min(2.0) / 2.0
    } else {
        most - (most - least).min(2.0) / 2.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_every_type() {
        let schema = json!({"type": "object", "properties": {
            "a": {"type": "string", "minLength": 8}, "b": {"type": "integer", "minimum": 3},
            "c": {"type": "array", "items": {"type": "boolean"}, "minItems": 2}, "d": {"enum": ["x"]},
            "e": {"oneOf": [{"type": "number", "minimum": 2, "maximum": 3}]}, "f": {"allOf": [{"properties": {"g": {"example": 7}}}]},
            "h": {"type": "string", "default": null, "nullable": true},
            "i": {"default": null, "oneOf": [{"type": "string"}, {"type": "null"}]}, "j": {"type": ["null", "string"]},
            "k": {"type": "string", "examples": ["y"]}, "l": {"type": "integer", "exclusiveMinimum": 1},
            "m": {"type": "integer", "maximum": -1, "exclusiveMaximum": true},
        }});
        assert_eq!(
            from_schema(&json!({}), &schema),
            json!({"a": "stringxx", "b": 3, "c": [false, false], "d": "x", "e": 2.5, "f": {"g": 7}, "h": null,
                "i": null, "j": "string", "k": "y", "l": 2, "m": -2})
        );
    }

    #[test]
    fn a_schema_that_holds_itself_ends() {
        let document = json!({"components": {"schemas": {"Tree": {"type": "object", "required": ["id"], "properties": {
            "id": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "parent": {"$ref": "#/components/schemas/Tree"}
        }}}}});
        let value = from_schema(&document, &json!({"$ref": "#/components/schemas/Tree"}));
        assert_eq!(value, json!({"id": "string", "children": []}));
    }
}
