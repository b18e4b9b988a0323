//! Typed client of the OpenAI HTTP API.
mod operation;
pub use operation::*;
