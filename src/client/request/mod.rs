//! From what a caller describes to what is sent.

pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod pieces;
pub(crate) mod upload;
pub(crate) mod url;
