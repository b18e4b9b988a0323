//! The strict schema of a Rust type.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::StrictSchemaError;
use super::name::name;
use super::strict::root;

/// What a type looks like to the API.
#[derive(Clone, Debug)]
pub(crate) struct Strict {
    /// The type's name, by the API's rules.
    pub(crate) name: String,
    pub(crate) schema: Value,
}

type Made = Result<Arc<Strict>, StrictSchemaError>;

/// The strict schema of `T`, which is made once.
///
/// # Errors
///
/// As [`strict_schema`](super::strict_schema).
#[inline]
pub(crate) fn strict_of<T: JsonSchema + 'static>() -> Made {
    static MADE: OnceLock<Mutex<HashMap<TypeId, Made>>> = OnceLock::new();
    let made = MADE.get_or_init(Mutex::default);
    let lock = || made.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = lock().get(&TypeId::of::<T>()) {
        return known.clone();
    }
    // A type's own code runs here, which may ask for schemas itself.
    let new = make::<T>();
    lock().entry(TypeId::of::<T>()).or_insert(new).clone()
}

#[inline]
fn make<T: JsonSchema>() -> Made {
    let generator = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator();
    let schema = root(generator.into_root_schema_for::<T>().as_value())?;
    let name = name(&T::schema_name(), "answer");
    Ok(Arc::new(Strict { name, schema }))
}
