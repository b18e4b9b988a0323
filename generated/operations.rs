// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operation table.
use crate::runtime;
#[cfg(feature = "models")]
pub use super::models::table::*;
#[cfg(feature = "chat")]
pub use super::chat::table::*;
#[cfg(feature = "completions")]
pub use super::completions::table::*;
#[cfg(feature = "edits")]
pub use super::edits::table::*;
#[cfg(feature = "images")]
pub use super::images::table::*;
#[cfg(feature = "embeddings")]
pub use super::embeddings::table::*;
#[cfg(feature = "files")]
pub use super::files::table::*;
#[cfg(feature = "fine-tunes")]
pub use super::fine_tunes::table::*;
#[cfg(feature = "moderations")]
pub use super::moderations::table::*;
#[cfg(feature = "engines")]
pub use super::engines::table::*;

/// Every operation of the areas that are on, in the document's order.
pub static OPERATIONS: &[&runtime::Operation] = &[
    #[cfg(feature = "models")]
    &LIST_MODELS,
    #[cfg(feature = "models")]
    &RETRIEVE_MODEL,
    #[cfg(feature = "models")]
    &DELETE_MODEL,
    #[cfg(feature = "chat")]
    &LIST_CHAT_COMPLETIONS,
    #[cfg(feature = "chat")]
    &CREATE_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &GET_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &UPDATE_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &DELETE_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &GET_CHAT_COMPLETION_MESSAGES,
    #[cfg(feature = "completions")]
    &CREATE_COMPLETION,
    #[cfg(feature = "edits")]
    &CREATE_EDIT,
    #[cfg(feature = "images")]
    &CREATE_IMAGE,
    #[cfg(feature = "images")]
    &CREATE_IMAGE_EDIT,
    #[cfg(feature = "images")]
    &CREATE_IMAGE_VARIATION,
    #[cfg(feature = "embeddings")]
    &CREATE_EMBEDDING,
    #[cfg(feature = "files")]
    &LIST_FILES,
    #[cfg(feature = "files")]
    &CREATE_FILE,
    #[cfg(feature = "files")]
    &RETRIEVE_FILE,
    #[cfg(feature = "files")]
    &DELETE_FILE,
    #[cfg(feature = "files")]
    &DOWNLOAD_FILE,
    #[cfg(feature = "fine-tunes")]
    &LIST_FINE_TUNES,
    #[cfg(feature = "fine-tunes")]
    &CREATE_FINE_TUNE,
    #[cfg(feature = "fine-tunes")]
    &RETRIEVE_FINE_TUNE,
    #[cfg(feature = "fine-tunes")]
    &CANCEL_FINE_TUNE,
    #[cfg(feature = "fine-tunes")]
    &LIST_FINE_TUNE_EVENTS,
    #[cfg(feature = "moderations")]
    &CREATE_MODERATION,
    #[cfg(feature = "engines")]
    &LIST_ENGINES,
    #[cfg(feature = "engines")]
    &RETRIEVE_ENGINE,
];
