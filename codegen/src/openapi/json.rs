//! JSON values in one spelling, and fingerprints that are the same on every machine.

use serde_json::{Map, Number, Value as Json};

use crate::document::{Node, Value};

/// The value with sorted keys and without spellings of numbers: `1.0` is `1`.
pub(crate) fn canonical(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(canonical_number(number)),
        Value::String(text) => Json::String(text.clone()),
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(object) => sorted(object.iter().map(|(key, node)| (key, canonical(node)))),
    }
}

/// Keywords with lists whose order means nothing.
const SETS: &[&str] = &["allOf", "anyOf", "enum", "oneOf", "required", "type"];

/// Each value once, in an order that depends on nothing else.
fn in_order(mut values: Vec<Json>) -> Json {
    values.sort_by_cached_key(Json::to_string);
    values.dedup();
    Json::Array(values)
}

/// A schema as a value, without what no comparison looks at: text, examples, extensions.
pub(crate) fn bare_schema(node: &Node) -> Json {
    match &node.value {
        Value::Array(items) => items.iter().map(bare_schema).collect(),
        Value::Object(object) => {
            let kept = object.iter().filter(|(key, node)| {
                let text = matches!(*key, "description" | "title") && node.as_str().is_some();
                !text && !matches!(*key, "example" | "examples") && !key.starts_with("x-")
            });
            sorted(kept.map(|(key, node)| match bare_schema(node) {
                Json::Array(items) if SETS.contains(&key) => (key, in_order(items)),
                value => (key, value),
            }))
        }
        _ => canonical(node),
    }
}

fn sorted<'k>(members: impl Iterator<Item = (&'k str, Json)>) -> Json {
    let mut members: Vec<(&str, Json)> = members.collect();
    members.sort_by_key(|(key, _)| *key);
    let owned = members
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value));
    Json::Object(owned.collect::<Map<String, Json>>())
}

/// The same for a bound: what is one double is one number.
pub(crate) fn double(node: &Node) -> Json {
    /// The whole numbers that `i64` has lie below this, and not below its opposite.
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    let Some(value) = node.as_f64() else {
        return canonical(node);
    };
    if value.fract() == 0.0 && (-BEYOND..BEYOND).contains(&value) {
        #[allow(clippy::cast_possible_truncation)] // Whole and within 64 bits, as just asked.
        return Json::from(value as i64);
    }
    Json::from(value)
}

fn canonical_number(number: &Number) -> Number {
    /// The first whole number from which on not every whole number has a form of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.as_f64() {
        Some(value) if number.is_f64() && value.fract() == 0.0 && value.abs() < EXACT => {
            #[allow(clippy::cast_possible_truncation)] // Whole and within 53 bits, as just asked.
            Number::from(value as i64)
        }
        _ => number.clone(),
    }
}

/// FNV-1a of 64 bits: short, and the same in every version of every library.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    pub(crate) fn new() -> Self {
        Fingerprint(0xcbf2_9ce4_8422_2325)
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// A text with its end, so that `ab` and `c` are not `a` and `bc`.
    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0xff]);
    }

    pub(crate) fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    pub(crate) fn finish(self) -> u64 {
        self.0
    }
}
