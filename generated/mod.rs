// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Written by the generator from the OpenAPI document.
#![allow(
    deprecated,
    clippy::large_enum_variant,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]
pub mod operations;

#[cfg(feature = "client")]
pub mod resources;
pub mod types;

#[cfg(test)]
pub(crate) mod round_trip;

/// The OpenAPI document, as JSON.
pub const OPENAPI_JSON: &str = include_str!("openapi.json");

/// What the embedded server does beyond the document's examples, for the tags that have it.
#[cfg(feature = "mock")]
pub(crate) fn scenarios() -> Vec<Box<dyn crate::runtime::Scenario>> {
    vec![]
}
