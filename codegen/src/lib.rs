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
pub mod normalize;
mod operations;
mod readme;
pub mod render;
mod round_trip;
mod types;
pub mod upstream;
