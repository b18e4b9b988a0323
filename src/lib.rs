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

pub use wire::{Body, Extra, Field, FilePart, Form, Kind, Operation, Place, StreamSwitch, ToForm};

#[cfg(feature = "client")]
pub use {
    client::{
        ApiError, Call, CallOptions, Client, ClientBuilder, Clock, DEFAULT_BASE_URL, DecodeError,
        Download, Error, ErrorKind, EventStream, RateLimit, RequestBuilder, Response, Result,
        UnexpectedContent,
    },
    http::{HeaderMap, Method, StatusCode},
};
