//! From what a caller describes to what is sent.

pub(crate) mod builder;
pub(crate) mod call;
mod members;
pub(crate) mod pieces;
mod switches;
pub(crate) mod upload;
pub(crate) mod url;
