//! From the text of an argument to a JSON value of the kind that a field takes.

use serde_json::{Number, Value};

use crate::operations::Kind;

/// The value that `text` stands for: of this kind, or of the kind of one of its elements where the
/// flag can be repeated. [`combine`] puts those together.
pub(super) fn parse(kind: &Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::String | Kind::File => Ok(text.into()),
        Kind::Integer => integer(text).ok_or_else(|| "not a whole number".to_owned()),
        Kind::Number => number(text).ok_or_else(|| "not a number".to_owned()),
        Kind::Boolean => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err("neither `true` nor `false`".to_owned()),
        },
        Kind::Any => Ok(json(text).unwrap_or_else(|_| text.into())),
        Kind::Object | Kind::Map(_) => {
            let value = json(text)?;
            match fits(kind, &value) {
                true => Ok(value),
                false => Err(format!("not {}", describe(kind))),
            }
        }
        Kind::Array(item) => match json(text) {
            Ok(list) if list.is_array() && fits(kind, &list) => Ok(list),
            _ => parse(item, text),
        },
        Kind::Union(kinds) => union(kind, kinds, text),
    }
}

/// JSON if it is that and one of the kinds, else plain text if that is one of them.
fn union(kind: &Kind, kinds: &[Kind], text: &str) -> Result<Value, String> {
    if let Ok(value) = json(text)
        && fits(kind, &value)
    {
        return Ok(value);
    }
    if kinds.contains(&Kind::String) {
        return Ok(text.into());
    }
    kinds
        .iter()
        .find_map(|kind| parse(kind, text).ok())
        .ok_or_else(|| format!("not {}", describe(kind)))
}

/// The value of a flag that was given once or several times.
pub(super) fn combine(kind: &Kind, mut values: Vec<Value>) -> Result<Value, String> {
    if values.len() == 1 && fits(kind, &values[0]) {
        return Ok(values.swap_remove(0));
    }
    let list = Value::Array(values);
    if fits(kind, &list) {
        return Ok(list);
    }
    // Lists and single values after one another make one list.
    let mut flat = Vec::new();
    if let Value::Array(values) = list {
        for value in values {
            match value {
                Value::Array(values) => flat.extend(values),
                value => flat.push(value),
            }
        }
    }
    let flat = Value::Array(flat);
    match fits(kind, &flat) {
        true => Ok(flat),
        false => Err(format!("together they are not {}", describe(kind))),
    }
}

/// Whether a value is of this kind.
pub(super) fn fits(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::String | Kind::File => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Any => true,
        Kind::Object => value.is_object(),
        Kind::Map(item) => value
            .as_object()
            .is_some_and(|members| members.values().all(|value| fits(item, value))),
        Kind::Array(item) => value
            .as_array()
            .is_some_and(|values| values.iter().all(|value| fits(item, value))),
        Kind::Union(kinds) => kinds.iter().any(|kind| fits(kind, value)),
    }
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}

fn integer(text: &str) -> Option<Value> {
    let signed = text.parse::<i64>().ok().map(Value::from);
    signed.or_else(|| text.parse::<u64>().ok().map(Value::from))
}

fn number(text: &str) -> Option<Value> {
    let fraction = || Number::from_f64(text.parse().ok()?).map(Value::Number);
    integer(text).or_else(fraction)
}

/// What a kind is, for people.
pub(crate) fn describe(kind: &Kind) -> String {
    match kind {
        Kind::String => "text".to_owned(),
        Kind::Integer => "a whole number".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Boolean => "`true` or `false`".to_owned(),
        Kind::File => "a file".to_owned(),
        Kind::Any => "any JSON value".to_owned(),
        Kind::Object => "a JSON object".to_owned(),
        Kind::Map(item) => format!("a JSON object whose members are each {}", describe(item)),
        Kind::Array(item) => format!("a list whose elements are each {}", describe(item)),
        Kind::Union(kinds) => {
            let kinds: Vec<String> = kinds.iter().map(describe).collect();
            kinds.join(", or ")
        }
    }
}

/// A text bare, a number in plain decimal, anything else as JSON.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests;
