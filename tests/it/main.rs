//! The tests that use the crate as its users do.

#[cfg(feature = "mock")]
mod mock;
