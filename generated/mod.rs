// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Written by the generator from the OpenAPI document.
#![allow(
    deprecated,
    unused_imports,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::should_implement_trait,
    clippy::tabs_in_doc_comments,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]
pub mod operations;
#[cfg(test)]
pub(crate) mod round_trip;

mod shared;
#[cfg(feature = "models")]
mod models;
#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "edits")]
mod edits;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "embeddings")]
mod embeddings;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "fine-tunes")]
mod fine_tunes;
#[cfg(feature = "moderations")]
mod moderations;
#[cfg(feature = "engines")]
mod engines;

/// Requests, responses and their parts.
pub mod types {
    pub use super::shared::*;
    #[cfg(feature = "models")]
    pub use super::models::types::*;
    #[cfg(feature = "chat")]
    pub use super::chat::types::*;
    #[cfg(feature = "completions")]
    pub use super::completions::types::*;
    #[cfg(feature = "edits")]
    pub use super::edits::types::*;
    #[cfg(feature = "images")]
    pub use super::images::types::*;
    #[cfg(feature = "embeddings")]
    pub use super::embeddings::types::*;
    #[cfg(feature = "files")]
    pub use super::files::types::*;
    #[cfg(feature = "fine-tunes")]
    pub use super::fine_tunes::types::*;
    #[cfg(feature = "moderations")]
    pub use super::moderations::types::*;
    #[cfg(feature = "engines")]
    pub use super::engines::types::*;
}

/// A handle for each group of operations.
#[cfg(feature = "client")]
pub mod resources {
    #[cfg(feature = "models")]
    pub use super::models::methods::*;
    #[cfg(feature = "chat")]
    pub use super::chat::methods::*;
    #[cfg(feature = "completions")]
    pub use super::completions::methods::*;
    #[cfg(feature = "edits")]
    pub use super::edits::methods::*;
    #[cfg(feature = "images")]
    pub use super::images::methods::*;
    #[cfg(feature = "embeddings")]
    pub use super::embeddings::methods::*;
    #[cfg(feature = "files")]
    pub use super::files::methods::*;
    #[cfg(feature = "fine-tunes")]
    pub use super::fine_tunes::methods::*;
    #[cfg(feature = "moderations")]
    pub use super::moderations::methods::*;
    #[cfg(feature = "engines")]
    pub use super::engines::methods::*;
}

/// The OpenAPI document, with the areas that are on.
#[must_use]
pub fn openapi() -> serde_json::Value {
    crate::runtime::whole(
        &[
            include_str!("shared/openapi.json"),
            #[cfg(feature = "models")]
            include_str!("models/openapi.json"),
            #[cfg(
                any(
                    feature = "models",
                    feature = "chat",
                    feature = "completions",
                    feature = "edits",
                    feature = "images",
                    feature = "embeddings",
                    feature = "files",
                    feature = "fine-tunes",
                    feature = "moderations",
                    feature = "engines"
                )
            )]
            include_str!("shared/all.json"),
            #[cfg(feature = "chat")]
            include_str!("chat/openapi.json"),
            #[cfg(any(feature = "chat", feature = "completions"))]
            include_str!("shared/chat_and_completions.json"),
            #[cfg(any(feature = "chat", feature = "completions", feature = "edits"))]
            include_str!("shared/chat_and_completions_and_edits.json"),
            #[cfg(feature = "completions")]
            include_str!("completions/openapi.json"),
            #[cfg(any(feature = "completions", feature = "edits"))]
            include_str!("shared/completions_and_edits.json"),
            #[cfg(feature = "edits")]
            include_str!("edits/openapi.json"),
            #[cfg(feature = "images")]
            include_str!("images/openapi.json"),
            #[cfg(feature = "embeddings")]
            include_str!("embeddings/openapi.json"),
            #[cfg(feature = "files")]
            include_str!("files/openapi.json"),
            #[cfg(any(feature = "files", feature = "fine-tunes"))]
            include_str!("shared/files_and_fine_tunes.json"),
            #[cfg(feature = "fine-tunes")]
            include_str!("fine_tunes/openapi.json"),
            #[cfg(feature = "moderations")]
            include_str!("moderations/openapi.json"),
            #[cfg(feature = "engines")]
            include_str!("engines/openapi.json"),
        ],
    )
}
