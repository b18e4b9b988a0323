//! The generator of openai-typed: one OpenAPI document in, committed Rust out.

pub mod document;
pub mod generate;
pub mod lint;
