//! The one form of a description of an API, in which nothing is left of the version of OpenAPI and
//! of how things are spelled.

pub(crate) mod api;
pub(crate) mod json;
pub(crate) mod lower;
pub(crate) mod model;
