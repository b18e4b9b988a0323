//! What the server knows of an OpenAPI document: its operations, and what fits their schemas.

mod api;
mod dialect;
mod example;
mod keywords;
mod operation;
mod path;
mod reference;
mod schema;

pub(crate) use api::{Api, Route, default_api};
pub(crate) use example::from_schema;
pub(crate) use keywords::keyword;
#[cfg(feature = "cli")]
pub(crate) use keywords::limit;
pub(crate) use operation::{Content, Credential, Operation, Parameter, Place};
pub(crate) use schema::{Checker, member, property, types};
