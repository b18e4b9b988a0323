//! What the embedded server does beyond the examples of our document, by area. Another document does
//! without it.

mod kit;

#[cfg(feature = "audio")]
mod audio;
#[cfg(feature = "batches")]
mod batches;
#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "conversations")]
mod conversations;
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
#[cfg(feature = "fine-tuning")]
mod fine_tuning;
#[cfg(feature = "images")]
mod images;
#[cfg(feature = "models")]
mod models;
#[cfg(feature = "moderations")]
mod moderations;
#[cfg(feature = "responses")]
mod responses;
#[cfg(feature = "uploads")]
mod uploads;
#[cfg(feature = "vector-stores")]
mod vector_stores;

use super::Scenario;

/// In the order in which they are asked, and prepare what is there at the start.
pub(super) fn all() -> Vec<Box<dyn Scenario>> {
    vec![
        #[cfg(feature = "models")]
        models::scenario(),
        #[cfg(feature = "chat")]
        chat::scenario(),
        #[cfg(feature = "responses")]
        responses::scenario(),
        #[cfg(feature = "conversations")]
        conversations::scenario(),
        #[cfg(feature = "completions")]
        completions::scenario(),
        #[cfg(feature = "edits")]
        edits::scenario(),
        #[cfg(feature = "images")]
        images::scenario(),
        #[cfg(feature = "audio")]
        audio::scenario(),
        #[cfg(feature = "embeddings")]
        embeddings::scenario(),
        #[cfg(feature = "files")]
        files::scenario(),
        #[cfg(feature = "uploads")]
        uploads::scenario(),
        #[cfg(feature = "batches")]
        batches::scenario(),
        #[cfg(feature = "vector-stores")]
        vector_stores::scenario(),
        #[cfg(feature = "fine-tuning")]
        fine_tuning::scenario(),
        #[cfg(feature = "fine-tunes")]
        fine_tunes::scenario(),
        #[cfg(feature = "moderations")]
        moderations::scenario(),
        #[cfg(feature = "engines")]
        engines::scenario(),
    ]
}
