//! Typed client of the OpenAI HTTP API.
mod operation;
pub use operation::*;

#[cfg(feature = "mock")]
pub mod mock;
