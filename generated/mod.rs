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
#[cfg(feature = "responses")]
mod responses;
#[cfg(feature = "conversations")]
mod conversations;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "edits")]
mod edits;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "audio")]
mod audio;
#[cfg(feature = "embeddings")]
mod embeddings;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "uploads")]
mod uploads;
#[cfg(feature = "batches")]
mod batches;
#[cfg(feature = "vector-stores")]
mod vector_stores;
#[cfg(feature = "fine-tuning")]
mod fine_tuning;
#[cfg(feature = "fine-tunes")]
mod fine_tunes;
#[cfg(feature = "moderations")]
mod moderations;
#[cfg(feature = "engines")]
mod engines;
#[cfg(feature = "webhooks")]
mod webhooks;

/// Requests, responses and their parts.
pub mod types {
    pub use super::shared::*;
    #[cfg(feature = "models")]
    pub use super::models::types::*;
    #[cfg(feature = "chat")]
    pub use super::chat::types::*;
    #[cfg(feature = "responses")]
    pub use super::responses::types::*;
    #[cfg(feature = "conversations")]
    pub use super::conversations::types::*;
    #[cfg(feature = "completions")]
    pub use super::completions::types::*;
    #[cfg(feature = "edits")]
    pub use super::edits::types::*;
    #[cfg(feature = "images")]
    pub use super::images::types::*;
    #[cfg(feature = "audio")]
    pub use super::audio::types::*;
    #[cfg(feature = "embeddings")]
    pub use super::embeddings::types::*;
    #[cfg(feature = "files")]
    pub use super::files::types::*;
    #[cfg(feature = "uploads")]
    pub use super::uploads::types::*;
    #[cfg(feature = "batches")]
    pub use super::batches::types::*;
    #[cfg(feature = "vector-stores")]
    pub use super::vector_stores::types::*;
    #[cfg(feature = "fine-tuning")]
    pub use super::fine_tuning::types::*;
    #[cfg(feature = "fine-tunes")]
    pub use super::fine_tunes::types::*;
    #[cfg(feature = "moderations")]
    pub use super::moderations::types::*;
    #[cfg(feature = "engines")]
    pub use super::engines::types::*;
    #[cfg(feature = "webhooks")]
    pub use super::webhooks::types::*;
}

/// A handle for each group of operations.
#[cfg(feature = "client")]
pub mod resources {
    #[cfg(feature = "models")]
    pub use super::models::methods::*;
    #[cfg(feature = "chat")]
    pub use super::chat::methods::*;
    #[cfg(feature = "responses")]
    pub use super::responses::methods::*;
    #[cfg(feature = "conversations")]
    pub use super::conversations::methods::*;
    #[cfg(feature = "completions")]
    pub use super::completions::methods::*;
    #[cfg(feature = "edits")]
    pub use super::edits::methods::*;
    #[cfg(feature = "images")]
    pub use super::images::methods::*;
    #[cfg(feature = "audio")]
    pub use super::audio::methods::*;
    #[cfg(feature = "embeddings")]
    pub use super::embeddings::methods::*;
    #[cfg(feature = "files")]
    pub use super::files::methods::*;
    #[cfg(feature = "uploads")]
    pub use super::uploads::methods::*;
    #[cfg(feature = "batches")]
    pub use super::batches::methods::*;
    #[cfg(feature = "vector-stores")]
    pub use super::vector_stores::methods::*;
    #[cfg(feature = "fine-tuning")]
    pub use super::fine_tuning::methods::*;
    #[cfg(feature = "fine-tunes")]
    pub use super::fine_tunes::methods::*;
    #[cfg(feature = "moderations")]
    pub use super::moderations::methods::*;
    #[cfg(feature = "engines")]
    pub use super::engines::methods::*;
}

/// The OpenAPI document in pieces, each with the tags of the areas that need it; none if it belongs
/// to the whole.
#[inline(never)]
pub(crate) fn pieces() -> &'static [crate::runtime::Piece] {
    &[
        (&[], include_str!("shared/openapi.json")),
        #[cfg(feature = "models")]
        (&["models"], include_str!("models/openapi.json")),
        #[cfg(
            any(
                feature = "models",
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "completions",
                feature = "edits",
                feature = "images",
                feature = "audio",
                feature = "embeddings",
                feature = "files",
                feature = "uploads",
                feature = "batches",
                feature = "vector-stores",
                feature = "fine-tuning",
                feature = "fine-tunes",
                feature = "moderations",
                feature = "engines"
            )
        )]
        (
            &[
                "models",
                "chat",
                "responses",
                "conversations",
                "completions",
                "edits",
                "images",
                "audio",
                "embeddings",
                "files",
                "uploads",
                "batches",
                "vector-stores",
                "fine-tuning",
                "fine-tunes",
                "moderations",
                "engines",
            ],
            include_str!("shared/all.json"),
        ),
        #[cfg(feature = "chat")]
        (&["chat"], include_str!("chat/openapi.json")),
        #[cfg(any(feature = "chat", feature = "responses"))]
        (&["chat", "responses"], include_str!("shared/chat_and_responses.json")),
        #[cfg(any(feature = "chat", feature = "responses", feature = "conversations"))]
        (
            &["chat", "responses", "conversations"],
            include_str!("shared/chat_and_responses_and_conversations.json"),
        ),
        #[cfg(
            any(
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "images",
                feature = "fine-tuning"
            )
        )]
        (
            &["chat", "responses", "conversations", "images", "fine-tuning"],
            include_str!("shared/chat_and_4_more_2.json"),
        ),
        #[cfg(
            any(
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "audio",
                feature = "files",
                feature = "batches",
                feature = "vector-stores",
                feature = "fine-tuning"
            )
        )]
        (
            &[
                "chat",
                "responses",
                "conversations",
                "audio",
                "files",
                "batches",
                "vector-stores",
                "fine-tuning",
            ],
            include_str!("shared/chat_and_7_more.json"),
        ),
        #[cfg(
            any(
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "audio",
                feature = "batches",
                feature = "vector-stores",
                feature = "fine-tuning"
            )
        )]
        (
            &[
                "chat",
                "responses",
                "conversations",
                "audio",
                "batches",
                "vector-stores",
                "fine-tuning",
            ],
            include_str!("shared/chat_and_6_more.json"),
        ),
        #[cfg(
            any(
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "files",
                feature = "vector-stores"
            )
        )]
        (
            &["chat", "responses", "conversations", "files", "vector-stores"],
            include_str!("shared/chat_and_4_more.json"),
        ),
        #[cfg(
            any(
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "batches",
                feature = "vector-stores",
                feature = "fine-tuning"
            )
        )]
        (
            &[
                "chat",
                "responses",
                "conversations",
                "batches",
                "vector-stores",
                "fine-tuning",
            ],
            include_str!("shared/chat_and_5_more.json"),
        ),
        #[cfg(
            any(
                feature = "chat",
                feature = "responses",
                feature = "conversations",
                feature = "fine-tuning"
            )
        )]
        (
            &["chat", "responses", "conversations", "fine-tuning"],
            include_str!("shared/chat_and_3_more.json"),
        ),
        #[cfg(any(feature = "chat", feature = "responses", feature = "moderations"))]
        (
            &["chat", "responses", "moderations"],
            include_str!("shared/chat_and_responses_and_moderations.json"),
        ),
        #[cfg(any(feature = "chat", feature = "completions"))]
        (&["chat", "completions"], include_str!("shared/chat_and_completions.json")),
        #[cfg(any(feature = "chat", feature = "completions", feature = "edits"))]
        (
            &["chat", "completions", "edits"],
            include_str!("shared/chat_and_completions_and_edits.json"),
        ),
        #[cfg(any(feature = "chat", feature = "audio"))]
        (&["chat", "audio"], include_str!("shared/chat_and_audio.json")),
        #[cfg(feature = "responses")]
        (&["responses"], include_str!("responses/openapi.json")),
        #[cfg(any(feature = "responses", feature = "conversations"))]
        (
            &["responses", "conversations"],
            include_str!("shared/responses_and_conversations.json"),
        ),
        #[cfg(
            any(
                feature = "responses",
                feature = "conversations",
                feature = "files",
                feature = "vector-stores"
            )
        )]
        (
            &["responses", "conversations", "files", "vector-stores"],
            include_str!("shared/responses_and_3_more.json"),
        ),
        #[cfg(
            any(
                feature = "responses",
                feature = "conversations",
                feature = "vector-stores"
            )
        )]
        (
            &["responses", "conversations", "vector-stores"],
            include_str!("shared/responses_and_conversations_and_vector_stores.json"),
        ),
        #[cfg(feature = "conversations")]
        (&["conversations"], include_str!("conversations/openapi.json")),
        #[cfg(feature = "completions")]
        (&["completions"], include_str!("completions/openapi.json")),
        #[cfg(any(feature = "completions", feature = "edits"))]
        (&["completions", "edits"], include_str!("shared/completions_and_edits.json")),
        #[cfg(feature = "edits")]
        (&["edits"], include_str!("edits/openapi.json")),
        #[cfg(feature = "images")]
        (&["images"], include_str!("images/openapi.json")),
        #[cfg(feature = "audio")]
        (&["audio"], include_str!("audio/openapi.json")),
        #[cfg(feature = "embeddings")]
        (&["embeddings"], include_str!("embeddings/openapi.json")),
        #[cfg(feature = "files")]
        (&["files"], include_str!("files/openapi.json")),
        #[cfg(any(feature = "files", feature = "uploads", feature = "batches"))]
        (
            &["files", "uploads", "batches"],
            include_str!("shared/files_and_uploads_and_batches.json"),
        ),
        #[cfg(any(feature = "files", feature = "uploads", feature = "fine-tunes"))]
        (
            &["files", "uploads", "fine-tunes"],
            include_str!("shared/files_and_uploads_and_fine_tunes.json"),
        ),
        #[cfg(feature = "uploads")]
        (&["uploads"], include_str!("uploads/openapi.json")),
        #[cfg(feature = "batches")]
        (&["batches"], include_str!("batches/openapi.json")),
        #[cfg(feature = "vector-stores")]
        (&["vector-stores"], include_str!("vector_stores/openapi.json")),
        #[cfg(feature = "fine-tuning")]
        (&["fine-tuning"], include_str!("fine_tuning/openapi.json")),
        #[cfg(feature = "fine-tunes")]
        (&["fine-tunes"], include_str!("fine_tunes/openapi.json")),
        #[cfg(feature = "moderations")]
        (&["moderations"], include_str!("moderations/openapi.json")),
        #[cfg(feature = "engines")]
        (&["engines"], include_str!("engines/openapi.json")),
        #[cfg(feature = "webhooks")]
        (&["webhooks"], include_str!("webhooks/openapi.json")),
    ]
}

/// The OpenAPI document, with the areas that are on.
#[must_use]
pub fn openapi() -> serde_json::Value {
    crate::runtime::whole(pieces())
}
