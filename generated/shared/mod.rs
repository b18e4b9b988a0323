// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that several areas need.
#[cfg(
    any(
        feature = "chat",
        feature = "responses",
        feature = "conversations",
        feature = "files",
        feature = "vector-stores"
    )
)]
mod chat_and_4_more;
#[cfg(
    any(
        feature = "chat",
        feature = "responses",
        feature = "conversations",
        feature = "files",
        feature = "vector-stores"
    )
)]
pub use chat_and_4_more::*;
#[cfg(any(feature = "chat", feature = "responses"))]
mod chat_and_responses;
#[cfg(any(feature = "chat", feature = "responses"))]
pub use chat_and_responses::*;
#[cfg(
    any(
        feature = "chat",
        feature = "responses",
        feature = "conversations",
        feature = "images",
        feature = "fine-tuning"
    )
)]
mod chat_and_4_more_2;
#[cfg(
    any(
        feature = "chat",
        feature = "responses",
        feature = "conversations",
        feature = "images",
        feature = "fine-tuning"
    )
)]
pub use chat_and_4_more_2::*;
#[cfg(any(feature = "chat", feature = "completions"))]
mod chat_and_completions;
#[cfg(any(feature = "chat", feature = "completions"))]
pub use chat_and_completions::*;
#[cfg(
    any(
        feature = "chat",
        feature = "responses",
        feature = "conversations",
        feature = "fine-tuning"
    )
)]
mod chat_and_3_more;
#[cfg(
    any(
        feature = "chat",
        feature = "responses",
        feature = "conversations",
        feature = "fine-tuning"
    )
)]
pub use chat_and_3_more::*;
#[cfg(any(feature = "chat", feature = "responses", feature = "moderations"))]
mod chat_and_responses_and_moderations;
#[cfg(any(feature = "chat", feature = "responses", feature = "moderations"))]
pub use chat_and_responses_and_moderations::*;
#[cfg(any(feature = "chat", feature = "responses", feature = "conversations"))]
mod chat_and_responses_and_conversations;
#[cfg(any(feature = "chat", feature = "responses", feature = "conversations"))]
pub use chat_and_responses_and_conversations::*;
#[cfg(any(feature = "chat", feature = "audio"))]
mod chat_and_audio;
#[cfg(any(feature = "chat", feature = "audio"))]
pub use chat_and_audio::*;
#[cfg(any(feature = "responses", feature = "conversations", feature = "vector-stores"))]
mod responses_and_conversations_and_vector_stores;
#[cfg(any(feature = "responses", feature = "conversations", feature = "vector-stores"))]
pub use responses_and_conversations_and_vector_stores::*;
#[cfg(any(feature = "responses", feature = "conversations"))]
mod responses_and_conversations;
#[cfg(any(feature = "responses", feature = "conversations"))]
pub use responses_and_conversations::*;
#[cfg(any(feature = "completions", feature = "edits"))]
mod completions_and_edits;
#[cfg(any(feature = "completions", feature = "edits"))]
pub use completions_and_edits::*;
#[cfg(any(feature = "chat", feature = "completions", feature = "edits"))]
mod chat_and_completions_and_edits;
#[cfg(any(feature = "chat", feature = "completions", feature = "edits"))]
pub use chat_and_completions_and_edits::*;
#[cfg(any(feature = "files", feature = "uploads", feature = "batches"))]
mod files_and_uploads_and_batches;
#[cfg(any(feature = "files", feature = "uploads", feature = "batches"))]
pub use files_and_uploads_and_batches::*;
#[cfg(any(feature = "files", feature = "uploads", feature = "fine-tunes"))]
mod files_and_uploads_and_fine_tunes;
#[cfg(any(feature = "files", feature = "uploads", feature = "fine-tunes"))]
pub use files_and_uploads_and_fine_tunes::*;
