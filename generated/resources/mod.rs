// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! A handle for each group of operations.
mod models;

mod completions;

mod edits;

mod images;

mod embeddings;

mod files;

mod fine_tunes;

mod moderations;

mod engines;

pub use models::Models;

pub use completions::Completions;

pub use edits::Edits;

pub use images::Images;

pub use embeddings::Embeddings;

pub use files::Files;

pub use fine_tunes::FineTunes;

pub use moderations::Moderations;

pub use engines::Engines;
