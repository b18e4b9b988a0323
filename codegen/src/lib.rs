//! The generator of `openai-typed`: from `spec/openapi.yaml` to `generated/`.
//!
//! Nothing here knows an operation, a tag or a schema by name.
#![allow(missing_docs)] // An unpublished crate; its modules and types say what they are for.

pub mod diff;
pub mod document;
pub mod error;
pub mod exit;
pub mod generate;
pub mod lint;
pub mod model;
pub mod names;
pub(crate) mod openapi;
pub(crate) mod pattern;
pub mod upstream;
