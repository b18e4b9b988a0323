//! What is there from the start, as the examples of the document show it.

use serde_json::{Value, json};

use crate::mock::Api;

/// Members of this name say something to this server alone.
const PRIVATE: &str = "mock ";

/// Marks what the examples show: it stays as it is shown.
const DOCUMENTED: &str = "mock documented";

/// The items of the example of a list.
pub(crate) fn listed(api: &Api, operation: &str) -> Vec<Value> {
    let data = api
        .example(operation)
        .and_then(|mut list| list.get_mut("data").map(Value::take));
    match data {
        Some(Value::Array(items)) => items.into_iter().filter(Value::is_object).collect(),
        _ => Vec::new(),
    }
}

/// An object that the examples show, marked.
pub(crate) fn documented(mut value: Value) -> Value {
    value[DOCUMENTED] = json!(true);
    value
}

pub(crate) fn is_documented(value: &Value) -> bool {
    value.get(DOCUMENTED).is_some()
}

/// An object as responses have it.
pub(crate) fn shown(mut value: Value) -> Value {
    if let Some(members) = value.as_object_mut() {
        members.retain(|name, _| !name.starts_with(PRIVATE));
    }
    value
}
