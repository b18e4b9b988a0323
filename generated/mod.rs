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

/// Requests, answers and their parts.
pub mod types {
    pub use super::shared::*;
    #[cfg(feature = "models")]
    pub use super::models::types::*;
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

/// The OpenAPI document, as JSON.
pub const OPENAPI_JSON: &str = include_str!("openapi.json");
