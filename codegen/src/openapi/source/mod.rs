//! A document as it is written: every part with its place, what its keywords say in one form for
//! OpenAPI 3.0 and 3.1, and what is of another kind than OpenAPI asks for.

mod keywords;
mod operations;
mod parts;
mod schema;
mod schemas;
mod site;
mod tree;
mod walk;

pub(crate) use parts::{
    Body, BodyId, Encoding, Media, Operation, Parameter, ParameterId, Path, PathKind,
    ReferenceSite, ResponseId,
};
pub(crate) use schema::{Additional, Role, Schema, SchemaId};
pub(crate) use site::{Fault, Kind, Site};
pub(crate) use tree::Source;
