//! The one reader of OpenAPI, 3.0 to 3.2.
//!
//! [`source`] is the document as it is written, part by part, with places: the lint and the generator
//! take that. From it [`lower`] makes the form that is compared ([`api`] with its [`model`]), in which
//! nothing is left of the version of OpenAPI and of how things are spelled.

pub(crate) mod api;
pub(crate) mod json;
pub(crate) mod lower;
pub(crate) mod model;
pub(crate) mod source;
pub(crate) mod version;
