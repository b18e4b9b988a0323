// Of two definitions of a link the first one counts: here they are pages of this documentation, in
// the README alone they are files.
#![cfg_attr(
    feature = "client",
    doc = "[operations]: docs::operations\n[settings]: docs::settings\n[command-line]: docs::command_line",
    doc = "[servers]: docs::servers\n[benchmarks]: docs::benchmarks\n[architecture]: docs::architecture",
    doc = "",
    doc = include_str!("../README.md")
)]
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
/// Pages about the package as a whole. They are documentation alone: no program can name them.
#[cfg(all(doc, feature = "client"))]
pub mod docs {
    #[doc = include_str!("../ARCHITECTURE.md")]
    pub mod architecture {}
    #[doc = include_str!("../benches/README.md")]
    pub mod benchmarks {}
    #[doc = include_str!("../docs/command-line.md")]
    pub mod command_line {}
    #[doc = include_str!("../docs/operations.md")]
    pub mod operations {}
    #[doc = include_str!("../docs/servers.md")]
    pub mod servers {}
    #[doc = "[operations]: super::operations\n"]
    #[doc = include_str!("../docs/settings.md")]
    pub mod settings {}
}
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
pub use generated::{openapi, operations, types};

pub use wire::{
    Body, Extra, Field, FilePart, Form, Kind, Operation, Place, StreamEnd, StreamSwitch,
    TextSwitch, ToForm,
};

#[cfg(feature = "client")]
pub use {
    client::{
        ApiError, Call, CallOptions, Client, ClientBuilder, Clock, DEFAULT_BASE_URL, DecodeError,
        Download, Error, ErrorKind, EventStream, RateLimit, RequestBuilder, Response, Result,
        UnexpectedContent,
    },
    http::{HeaderMap, Method, StatusCode},
};
