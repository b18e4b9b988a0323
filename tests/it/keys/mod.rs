//! Keys: which one is sent, who gives it, and to whom it goes; and keys of requests.

mod admin;
mod azure;
mod function;
mod idempotency;
#[cfg(feature = "webhooks-verify")]
mod webhooks;
