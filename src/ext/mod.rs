//! Conveniences on what is generated from our document, by area. Another document does without them.

#[cfg(feature = "client")]
pub mod batches;
#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "edits")]
mod edits;
#[cfg(all(feature = "client", feature = "files"))]
mod files;
#[cfg(all(feature = "client", feature = "fine-tuning"))]
mod fine_tuning;
#[cfg(all(feature = "schemars", any(feature = "chat", feature = "responses")))]
mod formats;
#[cfg(all(feature = "client", feature = "images"))]
mod images;
#[cfg(all(
    feature = "client",
    any(feature = "chat", feature = "responses", feature = "conversations")
))]
mod parts;
#[cfg(feature = "responses")]
mod responses;
pub mod streams;
#[cfg(feature = "client")]
mod together;
#[cfg(feature = "client")]
pub mod tools;
#[cfg(feature = "client")]
pub mod typed;
#[cfg(feature = "client")]
pub mod uploads;
#[cfg(all(feature = "client", feature = "vector-stores"))]
mod vector_stores;
#[cfg(all(feature = "webhooks", feature = "webhooks-verify"))]
mod webhooks;
