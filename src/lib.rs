#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types and operation table of the OpenAI HTTP API; the feature `client` sends requests."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
mod trace;

#[cfg(feature = "client")]
mod body;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod config;
#[cfg(feature = "client")]
mod connect;
#[cfg(any(feature = "client", feature = "mock"))]
mod credentials;
#[cfg(feature = "client")]
mod decode;
#[cfg(feature = "client")]
mod details;
#[cfg(feature = "client")]
mod download;
#[cfg(feature = "client")]
mod error;
#[cfg(all(feature = "client", any(test, fuzzing)))]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "mock")]
pub mod mock;
mod multipart;
mod object;
mod operation;
#[cfg(feature = "client")]
mod options;
#[cfg(feature = "client")]
mod pieces;
#[cfg(feature = "client")]
mod redirect;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod retry;
#[cfg(test)]
mod round_trip;
#[doc(hidden)]
pub mod runtime;
#[cfg(feature = "client")]
mod secrets;
pub mod sse;
#[cfg(feature = "client")]
mod stream;
#[cfg(feature = "client")]
mod transport;
#[cfg(feature = "client")]
mod upload;
#[cfg(feature = "client")]
mod url;

// Written by the generator and formatted by it.
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;

#[cfg(feature = "client")]
pub use generated::resources;
pub use generated::{OPENAPI_JSON, operations, types};

pub use multipart::{FilePart, Form, ToForm};
pub use object::Extra;
pub use operation::*;

#[cfg(feature = "client")]
pub use {
    call::Call,
    client::Client,
    config::{ClientBuilder, DEFAULT_BASE_URL},
    download::Download,
    error::{ApiError, DecodeError, Error, ErrorKind, Result, UnexpectedContent},
    http::{HeaderMap, Method, StatusCode},
    options::CallOptions,
    request::RequestBuilder,
    response::{RateLimit, Response},
    retry::Clock,
    stream::EventStream,
};
