// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The tag `webhooks`.
pub mod types;
