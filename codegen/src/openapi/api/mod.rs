//! What a document says beside schemas: operations, parameters, bodies, responses.

mod parts;
mod read;
mod whole;
mod written;

pub(crate) use parts::{
    Api, Body, Content, Encoding, Key, Located, Media, Operation, Parameter, Response, Security,
    Servers, Shared, Written,
};
