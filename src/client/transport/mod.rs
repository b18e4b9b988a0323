//! Sends requests.

pub(crate) mod attempts;
pub(crate) mod body;
pub(crate) mod connect;
pub(crate) mod redirect;
pub(crate) mod retry;
pub(crate) mod trace;
