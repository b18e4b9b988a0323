//! The generator's tests, one binary.

mod command;
mod lint;
mod loader;
mod scratch;
