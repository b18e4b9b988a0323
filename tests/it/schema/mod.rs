//! Strict schemas: what the types of serde become, that their values fit, and what cannot be strict.
//!
//! | rule | test |
//! | --- | --- |
//! | `$defs`, then schema positions alone, never literals or names | `positions::names_that_are_keywords` |
//! | every object is closed, a nullable one too | `positions::nullable_objects_are_closed`, `types` |
//! | a map is an error with its place, before sending | `faults::each_has_its_place` |
//! | all properties are required, in their order | `positions::all_is_required_in_its_order` |
//! | a `$ref` with neighbours is inlined, through chains, into itself once | `references` |
//! | `properties` beside a `$ref` are merged | `references::an_intersection_has_all_fields` |
//! | `allOf` is merged or an error, the parent's texts win | `merging` |
//! | `oneOf` becomes `anyOf` | `merging::one_of_becomes_any_of` |
//! | defaults are dropped | `positions::what_is_left_out` |
//! | `true`, tuples, lists without items are errors with the place | `faults::each_has_its_place` |
//! | `uniqueItems` and unknown formats are dropped | `positions::what_is_left_out` |
//! | the root is an object and no union | `faults::the_root_is_an_object` |
//! | an object without properties has empty ones | `positions::an_empty_object` |
//! | values of a type fit its strict schema, which is accepted | `types::values_fit` |

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
