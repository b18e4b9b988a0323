//! The scalars of YAML 1.2's core schema (section 10.3 of the specification).

use serde_json::Number;

use super::node::Value;

/// What a scalar without quotes and without a tag means.
///
/// # Errors
/// The text is a number that JSON cannot hold; the message says so.
pub(super) fn plain(text: &str) -> Result<Value, String> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        _ => {}
    }
    match number(text) {
        Some(number) => number.map(Value::Number),
        None => Ok(Value::String(text.to_owned())),
    }
}

/// What a scalar with a tag of the core schema means: the text, or its kind that the tag asks for.
///
/// # Errors
/// The tag is unknown, or the text is none of its values; the message says so.
pub(super) fn tagged(tag: &str, text: &str) -> Result<Value, String> {
    let value = match tag {
        "str" | "timestamp" => return Ok(Value::String(text.to_owned())),
        "null" | "bool" | "int" | "float" => plain(text)?,
        _ => {
            return Err(format!(
                "the tag !!{tag} has no form in JSON: expected !!str, !!int, !!float, !!bool or !!null"
            ));
        }
    };
    let matches = match (&value, tag) {
        (Value::Null, "null") | (Value::Bool(_), "bool") | (Value::Number(_), "float") => true,
        (Value::Number(number), "int") => !number.is_f64(),
        _ => false,
    };
    if matches {
        Ok(value)
    } else {
        Err(format!("{text:?} is no value of the tag !!{tag}"))
    }
}

/// The number that the text is, if it is one.
fn number(text: &str) -> Option<Result<Number, String>> {
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Some(Err(format!(
            "{text} has no form in JSON: expected a finite number, or quotes around the text"
        )));
    }
    if !is_decimal(unsigned) {
        return None;
    }
    if unsigned.bytes().all(|byte| byte.is_ascii_digit())
        && let Some(integer) = integer(text)
    {
        return Some(Ok(integer));
    }
    Some(finite(text.parse().unwrap_or(f64::INFINITY), text))
}

/// An integer of 64 bits, signed or not.
fn integer(text: &str) -> Option<Number> {
    let signed = text.parse::<i64>().map(Number::from);
    signed
        .or_else(|_| text.parse::<u64>().map(Number::from))
        .ok()
}

/// A number of JSON's own grammar, as JSON and YAML share it.
pub(super) fn json_number(text: &str) -> Result<Number, String> {
    // `-0` is a negative zero, which no integer can hold.
    if text != "-0"
        && !text.contains(['.', 'e', 'E'])
        && let Some(integer) = integer(text)
    {
        return Ok(integer);
    }
    finite(text.parse().unwrap_or(f64::INFINITY), text)
}

fn finite(value: f64, text: &str) -> Result<Number, String> {
    Number::from_f64(value).ok_or_else(|| format!("the number {} is out of range", shorten(text)))
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn radix(digits: &str, radix: u32) -> Option<Result<Number, String>> {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let number = u64::from_str_radix(digits, radix).map(Number::from);
    Some(number.or_else(|_| {
        let value = digits
            .chars()
            .filter_map(|digit| digit.to_digit(radix))
            .fold(0.0, |sum, digit| sum * f64::from(radix) + f64::from(digit));
        finite(value, digits)
    }))
}

/// `(\. [0-9]+ | [0-9]+ (\. [0-9]*)?) ([eE] [-+]? [0-9]+)?`
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mantissa_holds = match mantissa.split_once('.') {
        Some((whole, fraction)) => {
            digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
        }
        None => !mantissa.is_empty() && digits(mantissa),
    };
    let exponent_holds = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    mantissa_holds && exponent_holds
}
