//! What commands do: send a request with its settings, serve, and list what there is.

mod batch;
mod client;
mod interrupt;
mod listing;
mod request;
mod run;
mod serve;
mod shell;

pub(crate) use batch::run_batch;
#[cfg(test)]
pub(crate) use client::client;
pub(crate) use interrupt::until_interrupted;
pub(crate) use listing::list_operations;
#[cfg(test)]
pub(crate) use request::{raw_stream, request};
pub(crate) use run::run;
pub(crate) use serve::{serve, server};
pub(crate) use shell::{manual, shell_completions};
