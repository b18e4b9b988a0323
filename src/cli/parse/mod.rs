//! From the arguments of the process to what a command is to do.
//!
//! The tree of commands is made of the operation table; what the table does not say, such as bounds,
//! comes from the document.

mod arguments;
mod built_in;
mod catalog;
mod document;
mod flags;
mod input;
mod names;
mod settings;
mod tree;
mod values;

pub(crate) use arguments::{Arguments, stream_value};
pub(crate) use catalog::{Catalog, Plan};
#[cfg(test)]
pub(crate) use document::Document;
pub(crate) use input::{is_piped, stdin};
#[cfg(test)]
pub(crate) use names::RESERVED;
pub(crate) use names::{BATCH, MAN, MOCK, OPERATIONS, OUTPUT, PROGRAM, SHELL, STDIO};
pub(crate) use settings::{Format, Settings};
#[cfg(test)]
pub(crate) use tree::root;
pub(crate) use tree::root_for;
pub(crate) use values::{describe, plain};
