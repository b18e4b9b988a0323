// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The tag `chat`.
#[cfg(feature = "client")]
pub mod methods;
pub mod table;
pub mod types;
