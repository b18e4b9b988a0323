//! Strict schemas: what the types of serde become, that their values fit, and what cannot be strict.

mod accepted;
mod faults;
mod merging;
mod positions;
mod references;
mod types;
mod values;

use openai_typed::schema::strict_schema;
use serde_json::Value;

/// The strict form, which is checked by the list of what is accepted and goes through unchanged.
#[track_caller]
fn strict(schema: &Value) -> Value {
    let strict = strict_schema(schema).unwrap_or_else(|error| panic!("{error}\n{schema:#}"));
    if let Err(problem) = accepted::check(&strict) {
        panic!("{problem}\n{strict:#}");
    }
    assert_eq!(strict_schema(&strict).unwrap(), strict);
    strict
}

/// The strict form of `schema` as the property `x` of an object.
#[track_caller]
fn property(schema: Value) -> Value {
    strict(&serde_json::json!({"type": "object", "properties": {"x": schema}}))["properties"]["x"]
        .take()
}
