//! JSON Schemas as strict mode wants them.
//!
//! With `strict` the API holds a model to a schema without exception, in answers (structured outputs) and
//! in arguments of tools. It takes a part of JSON Schema alone then, and refuses the rest:
//! [`strict_schema`] turns the schema of a Rust type into one that is accepted, or says which part of it
//! cannot be, and what to write instead.

mod error;
mod facts;
mod limits;
mod name;
#[cfg(feature = "schemars")]
#[allow(
    dead_code,
    reason = "areas that may be off ask for the schemas of types"
)]
mod of;
mod part;
mod strict;

pub use error::StrictSchemaError;
#[cfg(feature = "schemars")]
#[allow(unused_imports, reason = "as before")]
pub(crate) use of::{Strict, strict_of};

use serde_json::Value;

/// A schema that strict mode accepts, and that has room for what the given one describes.
///
/// Meant for what [schemars](https://docs.rs/schemars) writes for a type of serde; any other schema that
/// says what it means without keywords that strict mode has no place for does as well. The result differs
/// in this:
///
/// - Every object is closed (`additionalProperties: false`) and all its properties are required, in their
///   order. An optional property stays optional where it may be `null`, as that of an `Option` may;
///   any other has to be written by the model, be there a default or not.
/// - `oneOf` becomes `anyOf`: the variants of an enum exclude each other anyway. `allOf` is merged, as is
///   what stands beside a union.
/// - A `$ref` with neighbours is replaced by what it refers to, and the neighbours count more. A reference
///   with a description or title alone that leads back into itself stays, without them.
/// - A tuple whose members are all alike is a list of that length.
/// - Left out is what the API does not accept and a type of Rust checks by itself, or does not need:
///   `default`, `uniqueItems`, lengths of texts, formats such as `uri` or `uint32`, examples and unknown
///   keywords. What the type checks in addition, as the one character of a `char` or that a `NonZero` is
///   not 0, is found when the answer is read.
/// - Of the definitions those stay that are used, in `$defs`.
///
/// A result goes through unchanged. The API's limits of size (5,000 properties, 10 levels and so on) are
/// not checked: they change, and other servers have others.
///
/// ```
/// # use openai_typed::schema::strict_schema;
/// # use serde_json::json;
/// let schema = json!({
///     "type": "object",
///     "properties": {"note": {"type": ["string", "null"]}, "size": {"type": "integer", "format": "uint8"}},
///     "required": ["size"],
/// });
/// let strict = strict_schema(&schema)?;
/// assert_eq!(strict["required"], json!(["note", "size"]));
/// assert_eq!(strict["additionalProperties"], json!(false));
///
/// let map = json!({"type": "object", "properties": {"a/b": {"type": "object", "additionalProperties": true}}});
/// let error = strict_schema(&map).unwrap_err();
/// assert_eq!(error.pointer(), "/properties/a~1b");
/// println!("{error}");
/// # Ok::<(), openai_typed::schema::StrictSchemaError>(())
/// ```
///
/// # Errors
///
/// For what strict mode has no place for: a map, a tuple of several types, a value of any type, a root
/// that is no object or a union, a contradiction. The error has the JSON pointer of the place in the given
/// schema and says what to write instead.
#[inline]
pub fn strict_schema(schema: &Value) -> Result<Value, StrictSchemaError> {
    strict::root(schema)
}
