//! The tests that use the crate as its users do: one binary, over real sockets.

mod support;

#[cfg(all(feature = "batches", feature = "files"))]
mod batches;
mod bodies;
#[cfg(feature = "mock")]
mod chat;
#[cfg(feature = "cli")]
mod cli;
#[cfg(feature = "mock")]
mod completions;
mod compressed;
mod connections;
#[cfg(feature = "rustls")]
mod cut;
#[cfg(feature = "mock")]
mod deviations;
mod downloads;
mod error_frames;
mod errors;
mod frames;
mod http2_alone;
#[cfg(feature = "mock")]
mod interop;
mod keys;
mod lenient;
mod limits;
#[cfg(feature = "rustls")]
mod load;
mod mistakes;
#[cfg(feature = "mock")]
mod mock;
mod objects;
#[cfg(feature = "mock")]
mod omissions;
#[cfg(feature = "mock")]
mod operations;
mod pages;
mod parts;
mod pauses;
#[cfg(target_os = "linux")]
mod pipes;
mod precedence;
mod proxies;
mod redirects;
mod reported;
mod requests;
#[cfg(feature = "mock")]
mod responses;
mod retries;
mod rules;
#[cfg(feature = "mock")]
mod scenes;
#[cfg(feature = "mock")]
mod schema;
mod secrets;
mod sse;
mod stream_ends;
mod streams;
mod sums;
#[cfg(feature = "rustls")]
mod tls;
#[cfg(all(feature = "mock", feature = "schemars"))]
mod tools;
#[cfg(all(feature = "mock", feature = "schemars"))]
mod typed;
#[cfg(feature = "uploads")]
mod upload_parts;
mod uploads;
mod waiting;
#[cfg(feature = "webhooks-verify")]
mod webhooks;
#[cfg(feature = "mock")]
mod wire;
