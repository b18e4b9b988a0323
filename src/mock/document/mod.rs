//! What the server knows of an OpenAPI document: its operations, and what fits their schemas.

mod api;
mod dialect;
mod example;
mod operation;
mod path;
mod reference;
mod schema;

pub(crate) use api::{Api, Route, default_api};
pub(crate) use operation::{Content, Credential, Operation, Parameter, Place};
pub(crate) use reference::resolve;
pub(crate) use schema::{Checker, property, types};
