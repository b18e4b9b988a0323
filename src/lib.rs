// Of two definitions of a link the first one counts: here they are pages of this documentation, in
// the README alone they are files.
#![cfg_attr(
    feature = "client",
    doc = "[operations]: docs::operations\n[settings]: docs::settings\n[command-line]: docs::command_line",
    doc = "[servers]: docs::servers\n[benchmarks]: docs::benchmarks\n[architecture]: docs::architecture",
    doc = "[tools]: docs::structured_outputs_and_tools\n[streams]: docs::streams\n[webhooks]: docs::webhooks",
    doc = "[pages]: docs::pages_and_waiting",
    doc = "",
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(feature = "client"),
    doc = "Types and operation table of the OpenAI HTTP API; the feature `client` sends requests."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "cli")]
mod cli;
/// What the program `openai-typed` calls.
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod __cli {
    pub use crate::cli::main;
}
#[cfg(feature = "client")]
mod client;
// Written for our own document, which brings the feature.
#[cfg(all(feature = "client", any(test, fuzzing)))]
#[doc(hidden)]
#[path = "fuzzing.rs"]
pub mod __fuzzing;
#[cfg(feature = "__conveniences")]
mod ext;
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
    #[doc = include_str!("../docs/pages-and-waiting.md")]
    pub mod pages_and_waiting {}
    #[doc = include_str!("../docs/servers.md")]
    pub mod servers {}
    #[doc = "[operations]: super::operations\n"]
    #[doc = include_str!("../docs/settings.md")]
    pub mod settings {}
    #[doc = include_str!("../docs/streams.md")]
    pub mod streams {}
    #[doc = "[streams]: self::streams\n"]
    #[doc = include_str!("../docs/structured-outputs-and-tools.md")]
    pub mod structured_outputs_and_tools {}
    #[doc = include_str!("../docs/webhooks.md")]
    pub mod webhooks {}
}
#[doc(hidden)]
#[path = "runtime.rs"]
pub mod __runtime;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(test)]
mod round_trip;
pub mod schema;
#[allow(
    unused_imports,
    reason = "generated code names it, and every area may be off"
)]
use __runtime as runtime;
pub mod sse;
#[cfg(feature = "webhooks-verify")]
pub mod webhooks;
mod wire;

// Written by the generator and formatted by it.
#[rustfmt::skip]
#[allow(
    clippy::match_single_binding,
    reason = "objects without members of their own"
)]
#[path = "../generated/mod.rs"]
mod generated;

#[cfg(feature = "client")]
pub use generated::resources;
pub use generated::{openapi, types};

#[cfg(feature = "__conveniences")]
pub use ext::streams;

/// The operation table: what the document says about each operation, as data.
pub mod operations {
    pub use crate::generated::operations::*;
    pub use crate::wire::{
        Body, Brackets, Field, Kind, Operation, Place, Server, StreamEnd, StreamSwitch, TextSwitch,
        Until,
    };
}

pub use wire::{Extra, FilePart, Form, IntoList, Map, Page, ToForm};

#[cfg(all(feature = "client", feature = "__conveniences"))]
pub use ext::{batches, tools, typed, uploads};
#[cfg(feature = "client")]
pub use {
    client::{
        ApiError, Call, CallOptions, Client, ClientBuilder, Clock, DEFAULT_BASE_URL, DecodeError,
        Download, Error, ErrorKind, EventStream, Items, Pages, RateLimit, RequestBuilder, Response,
        Result, UnexpectedContent, Wait,
    },
    http::{HeaderMap, Method, StatusCode},
};
