#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types and operation table of the OpenAI HTTP API; the feature `client` sends requests."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
#[cfg(feature = "client")]
mod client;
// Written for our own document, which brings the feature.
#[cfg(feature = "__conveniences")]
mod ext;
#[cfg(all(feature = "client", any(test, fuzzing)))]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(test)]
mod round_trip;
#[doc(hidden)]
pub mod runtime;
pub mod sse;
mod wire;

// Written by the generator and formatted by it.
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;

#[cfg(feature = "client")]
pub use generated::resources;
pub use generated::{OPENAPI_JSON, operations, types};

pub use wire::form::{FilePart, Form, ToForm};
pub use wire::object::Extra;
pub use wire::operation::*;

#[cfg(feature = "client")]
pub use {
    client::Client,
    client::builder::{ClientBuilder, DEFAULT_BASE_URL},
    client::error::{ApiError, DecodeError, Error, ErrorKind, Result, UnexpectedContent},
    client::options::CallOptions,
    client::request::builder::RequestBuilder,
    client::request::call::Call,
    client::response::download::Download,
    client::response::stream::EventStream,
    client::response::{RateLimit, Response},
    client::transport::retry::Clock,
    http::{HeaderMap, Method, StatusCode},
};
