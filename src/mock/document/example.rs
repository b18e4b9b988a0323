//! A value that fits a schema, for what the document shows no example of.

use serde_json::{Map, Value, json};

use super::keywords::{bound, keyword};
use super::reference::resolve;
use super::schema::member;

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
                return self.either(schema, keyword, alternatives);
            }
        }
        self.whole(schema)
    }

    /// One of several forms, with the members that are described beside them.
    fn either(
        &mut self,
        schema: &'a Value,
        keyword: &str,
        alternatives: &'a [Value],
    ) -> Option<Value> {
        if alternatives.iter().all(only_asks) {
            let mut whole = self.whole(schema)?;
            if let (Some(members), "oneOf") = (whole.as_object_mut(), keyword) {
                // More than one of them must not be fulfilled.
                let kept = [Some(schema), alternatives.first()].map(asked);
                let asked = alternatives.iter().flat_map(|one| asked(Some(one)));
                for name in asked.filter(|name| !kept.iter().flatten().any(|one| one == name)) {
                    members.remove(name);
                }
            }
            return Some(whole);
        }
        let found = alternatives
            .iter()
            .find_map(|alternative| Some((self.value(alternative)?, alternative)));
        let (form, alternative) = found?;
        let is_composed = ["properties", "allOf"]
            .iter()
            .any(|key| schema.get(key).is_some());
        match (form, self.whole(schema).filter(|_| is_composed)) {
            (Value::Object(form), Some(Value::Object(mut whole))) => {
                self.join(&mut whole, form, &[schema], alternative);
                Some(Value::Object(whole))
            }
            (form, _) => Some(form),
        }
    }

    /// Adds the members of a value that another schema gives. Of two values of one member the later
    /// counts, unless an earlier schema alone lists what it may be.
    fn join(
        &self,
        into: &mut Map<String, Value>,
        members: Map<String, Value>,
        earlier: &[&'a Value],
        later: &'a Value,
    ) {
        let listed = |schema: &'a Value, name: &str| {
            member(self.document, schema, name).is_some_and(|member| {
                let listed = ["const", "enum"].into_iter();
                listed
                    .into_iter()
                    .any(|key| keyword(self.document, member, key).is_some())
            })
        };
        for (name, value) in members {
            match (into.get_mut(&name), value) {
                (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                (Some(_), _)
                    if earlier.iter().any(|one| listed(one, &name)) && !listed(later, &name) => {}
                (_, value) => {
                    into.insert(name, value);
                }
            }
        }
    }

    /// The value of a schema but for its `oneOf` and `anyOf`.
    fn whole(&mut self, schema: &'a Value) -> Option<Value> {
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
        let mut plain = None;
        let mut earlier = Vec::with_capacity(parts.len());
        for part in parts {
            match self.value(part)? {
                Value::Object(members) => self.join(&mut merged, members, &earlier, part),
                // `allOf` with one text in it only describes that text.
                other if parts.len() == 1 => return Some(other),
                Value::Null => {}
                // Of plain values, what lists them says most.
                other => {
                    let listed = ["const", "enum"].into_iter();
                    let mut listed = listed.filter_map(|key| keyword(self.document, part, key));
                    if plain.is_none() || listed.next().is_some() {
                        plain = Some(other);
                    }
                }
            }
            earlier.push(part);
        }
        if let Some(Value::Object(members)) = self.object(schema) {
            self.join(&mut merged, members, &earlier, schema);
        }
        Some(
            plain
                .filter(|_| merged.is_empty())
                .unwrap_or(Value::Object(merged)),
        )
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

/// Whether a form says no more than which members there must be.
fn only_asks(schema: &Value) -> bool {
    const NARROWING: &[&str] = &["required", "not", "description", "title", "minProperties"];
    let is_narrowing = |key: &String| NARROWING.contains(&key.as_str());
    let is_object = |value: &Value| value == "object";
    schema.as_object().is_some_and(|members| {
        let mut members = members.iter();
        members.all(|(key, value)| is_narrowing(key) || (key == "type" && is_object(value)))
    })
}

/// The members that a schema asks for.
fn asked(schema: Option<&Value>) -> Vec<&str> {
    let names = schema.and_then(|schema| schema.get("required")?.as_array());
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
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
    fn a_value_of_what_has_to_fulfil_several_schemas() {
        let members =
            json!({"kind": {"type": "string"}, "a": {"type": "string"}, "b": {"type": "integer"}});
        for (schema, expected) in [
            (
                json!({"type": "object", "properties": members, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
                json!({"kind": "string", "a": "string", "b": 0}),
            ),
            (
                json!({"type": "object", "properties": members, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}),
                json!({"kind": "string", "a": "string"}),
            ),
            (
                json!({"properties": members, "oneOf": [{"properties": {"kind": {"enum": ["x"]}, "c": {"type": "boolean"}}}]}),
                json!({"kind": "x", "a": "string", "b": 0, "c": false}),
            ),
            (
                json!({"enum": ["x"], "anyOf": [{"type": "string"}, {"type": "null"}]}),
                json!("x"),
            ),
            (
                json!({"allOf": [{"enum": ["x"]}, {"type": "string"}]}),
                json!("x"),
            ),
            (
                json!({"allOf": [
                    {"properties": {"k": {"enum": ["x"]}, "l": {"type": "string"}, "o": {"properties": {"a": {"type": "string"}}}}},
                    {"properties": {"k": {"type": "string"}, "l": {"const": "y"}, "o": {"properties": {"b": {"type": "boolean"}}}}},
                ]}),
                json!({"k": "x", "l": "y", "o": {"a": "string", "b": false}}),
            ),
        ] {
            assert_eq!(from_schema(&json!({}), &schema), expected, "{schema}");
        }
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
