//! The generator's tests, one binary.

mod architecture;
mod areas;
mod command;
mod constructs;
mod diff;
mod exit;
mod generate;
mod lint;
mod loader;
mod log;
mod mutations;
mod names;
mod pages;
mod propose;
mod public_api;
mod refusals;
mod scratch;
mod source;
mod upstream;
mod versions;
mod webhooks;
