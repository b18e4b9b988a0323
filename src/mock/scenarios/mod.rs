//! What the embedded server does beyond the examples of our document, by area. Another document does
//! without it.

mod kit;

#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "edits")]
mod edits;
#[cfg(feature = "embeddings")]
mod embeddings;
#[cfg(feature = "engines")]
mod engines;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "fine-tunes")]
mod fine_tunes;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "models")]
mod models;
#[cfg(feature = "moderations")]
mod moderations;

use super::Scenario;

/// In the order in which they are asked, and prepare what is there at the start.
pub(super) fn all() -> Vec<Box<dyn Scenario>> {
    vec![
        #[cfg(feature = "models")]
        models::scenario(),
        #[cfg(feature = "chat")]
        chat::scenario(),
        #[cfg(feature = "completions")]
        completions::scenario(),
        #[cfg(feature = "edits")]
        edits::scenario(),
        #[cfg(feature = "images")]
        images::scenario(),
        #[cfg(feature = "embeddings")]
        embeddings::scenario(),
        #[cfg(feature = "files")]
        files::scenario(),
        #[cfg(feature = "fine-tunes")]
        fine_tunes::scenario(),
        #[cfg(feature = "moderations")]
        moderations::scenario(),
        #[cfg(feature = "engines")]
        engines::scenario(),
    ]
}
