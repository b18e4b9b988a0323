//! Sends requests: connections, attempts, redirects, limits of time.

mod attempts;
mod body;
mod clock;
mod coding;
mod connect;
mod end;
mod exchange;
mod exit;
mod failure;
mod pause;
mod pool;
mod proxy;
mod redirect;
mod retry;
#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
mod tls;
mod trace;
mod tunnel;

pub(super) use attempts::Running;
pub(super) use body::{BodyReader, join};
pub use clock::Clock;
pub(super) use clock::SystemClock;
pub(super) use connect::{ConnectionSettings, HttpSettings};
pub(super) use exchange::{CallName, Meta, Payload, Reply, Request, detach};
pub(crate) use failure::needs_runtime;
pub(super) use pool::{MAX_CONCURRENT_CALLS, Pool};
pub(super) use proxy::Proxies;
#[cfg(any(test, fuzzing))]
pub(crate) use retry::delay;
