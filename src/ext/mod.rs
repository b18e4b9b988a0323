//! Conveniences on what is generated from our document, by area. Another document does without them.

#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "edits")]
mod edits;
#[cfg(all(feature = "schemars", any(feature = "chat", feature = "responses")))]
mod formats;
#[cfg(all(feature = "client", feature = "images"))]
mod images;
#[cfg(feature = "responses")]
mod responses;
pub mod streams;
#[cfg(feature = "client")]
pub mod tools;
#[cfg(feature = "client")]
pub mod typed;
#[cfg(all(feature = "webhooks", feature = "webhooks-verify"))]
mod webhooks;
