//! The generator's tests, one binary.

mod command;
mod diff;
mod lint;
mod loader;
