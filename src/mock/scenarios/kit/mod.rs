//! What scenarios of several areas share.

pub(crate) mod picture;
pub(crate) mod text;
