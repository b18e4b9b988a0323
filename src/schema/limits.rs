//! Keywords one by one: which narrow a value down, are accepted, change what a reference means.

use std::cmp::Ordering;

use serde_json::Value;

/// The formats of a string that are accepted.
const FORMATS: &[&str] = &[
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

/// Whether this keyword is a limit that is accepted with this value.
#[inline]
pub(super) fn is_kept(keyword: &str, value: &Value) -> bool {
    match keyword {
        "pattern" => value.is_string(),
        "format" => value.as_str().is_some_and(|name| FORMATS.contains(&name)),
        "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
        | "minItems" | "maxItems" => value.is_number(),
        _ => false,
    }
}

/// The type that a keyword is about, for schemas that do not name theirs.
#[inline]
pub(super) fn type_of_keyword(keyword: &str) -> Option<&'static str> {
    Some(match keyword {
        "pattern" | "format" | "minLength" | "maxLength" => "string",
        "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => "number",
        "minItems" | "maxItems" | "uniqueItems" | "items" | "prefixItems" => "array",
        "properties" | "required" | "additionalProperties" => "object",
        _ => return None,
    })
}

/// The narrower of two values of a limit; nothing if both would be needed.
#[inline]
pub(super) fn narrower<'a>(keyword: &str, one: &'a Value, other: &'a Value) -> Option<&'a Value> {
    let order = one.as_f64()?.partial_cmp(&other.as_f64()?)?;
    match (keyword, order) {
        (_, Ordering::Equal) => Some(one),
        ("minimum" | "exclusiveMinimum" | "minItems", Ordering::Less) => Some(other),
        ("minimum" | "exclusiveMinimum" | "minItems", Ordering::Greater) => Some(one),
        ("maximum" | "exclusiveMaximum" | "maxItems", Ordering::Less) => Some(one),
        ("maximum" | "exclusiveMaximum" | "maxItems", Ordering::Greater) => Some(other),
        _ => None,
    }
}

/// The type of a literal; nothing for lists and objects.
#[inline]
pub(super) fn type_of(literal: &Value) -> Option<&'static str> {
    Some(match literal {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) | Value::Object(_) => return None,
    })
}

/// What a keyword beside a reference changes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    Idle,
    Text,
    Form,
}

#[inline]
pub(super) fn weight(keyword: &str, value: &Value) -> Weight {
    match keyword {
        "title" | "description" => Weight::Text,
        "type"
        | "enum"
        | "const"
        | "properties"
        | "required"
        | "additionalProperties"
        | "unevaluatedProperties"
        | "patternProperties"
        | "items"
        | "prefixItems"
        | "anyOf"
        | "oneOf"
        | "allOf"
        | "not"
        | "if"
        | "then"
        | "else"
        | "dependentRequired"
        | "dependentSchemas"
        | "dependencies"
        | "propertyNames" => Weight::Form,
        _ if is_kept(keyword, value) => Weight::Form,
        _ => Weight::Idle,
    }
}
