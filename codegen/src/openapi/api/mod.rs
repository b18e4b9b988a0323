//! What a document says beside schemas: operations, parameters, bodies, responses.

mod parts;
mod read;

pub(crate) use parts::{
    Api, Body, Content, Key, Located, Media, Operation, Parameter, Response, Security, Shared,
};
