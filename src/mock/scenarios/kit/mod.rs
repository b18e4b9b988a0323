//! What scenarios of several areas share.

pub(crate) mod conversation;
pub(crate) mod files;
pub(crate) mod list;
pub(crate) mod models;
pub(crate) mod picture;
pub(crate) mod sampling;
pub(crate) mod seed;
pub(crate) mod sound;
pub(crate) mod text;
