//! What is on the wire, with or without a client: objects, forms, the operation table.

#[cfg(any(feature = "client", feature = "mock"))]
pub(crate) mod credentials;
pub(crate) mod document;
pub(crate) mod form;
pub(crate) mod object;
pub(crate) mod operation;
