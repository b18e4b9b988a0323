//! Answers and tools from Rust types.

#[cfg(feature = "schemars")]
mod formats;
