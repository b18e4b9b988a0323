//! Sums of usage.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Adds each number of `more` to the same of `sum`, in details and unknown members, too.
#[inline]
pub(super) fn add<U: Serialize + DeserializeOwned + Clone>(sum: &mut Option<U>, more: &U) {
    let total = match sum {
        None => Some(more.clone()),
        Some(known) => both(known, more),
    };
    *sum = total.or(sum.take());
}

#[inline]
fn both<U: Serialize + DeserializeOwned>(one: &U, other: &U) -> Option<U> {
    let mut total = serde_json::to_value(one).ok()?;
    merge(&mut total, serde_json::to_value(other).ok()?);
    serde_json::from_value(total).ok()
}

#[inline]
fn merge(sum: &mut Value, more: Value) {
    match (sum, more) {
        (Value::Object(sum), Value::Object(more)) => {
            for (name, value) in more {
                merge(entry(sum, name), value);
            }
        }
        (Value::Number(sum), Value::Number(more)) => {
            let whole = sum.as_i64().zip(more.as_i64());
            let whole = whole.and_then(|(one, other)| one.checked_add(other));
            let parts = || serde_json::Number::from_f64(sum.as_f64()? + more.as_f64()?);
            if let Some(total) = whole.map(Into::into).or_else(parts) {
                *sum = total;
            }
        }
        (_, Value::Null) => {}
        (sum, more) => *sum = more,
    }
}

#[inline]
fn entry(map: &mut Map<String, Value>, name: String) -> &mut Value {
    map.entry(name).or_insert(Value::Null)
}
