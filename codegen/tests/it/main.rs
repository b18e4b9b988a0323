//! The generator's tests, one binary.

mod loader;
