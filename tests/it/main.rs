//! The tests that use the crate as its users do: one binary, over real sockets.

#[cfg(feature = "mock")]
mod mock;
#[cfg(feature = "mock")]
mod wire;
