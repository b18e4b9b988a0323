//! Answers as values of Rust types (structured outputs).
//!
//! With the feature `schemars`, `client.chat().parse::<T>(&request)` and
//! `client.responses().parse::<T>(&request)` ask for the strict schema of `T` and read the answer;
//! `ResponseFormat::of` and `TextFormat::of` give the part of the request that says so. Answers that came
//! another way, by a stream or with a schema of the caller's, are read by `into_parsed`, which needs no
//! feature.

#[cfg(feature = "chat")]
mod chat;
mod no_value;
mod parsed;
#[allow(dead_code, reason = "areas that may be off have answers and calls")]
mod read;
#[cfg(feature = "responses")]
mod responses;

pub use no_value::{NoValue, NoValueReason, ParseError};
pub use parsed::Parsed;
#[allow(unused_imports, reason = "as before")]
pub(super) use read::read_arguments;
