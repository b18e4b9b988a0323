//! What the embedded server does beyond the examples of the document.

pub(crate) mod kit;
