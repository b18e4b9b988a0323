// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The tag `files`.
#[cfg(feature = "client")]
pub mod methods;
pub mod table;
pub mod types;
