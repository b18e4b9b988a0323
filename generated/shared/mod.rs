// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that several areas need.
#[cfg(any(feature = "chat", feature = "completions"))]
mod chat_and_completions;
#[cfg(any(feature = "chat", feature = "completions"))]
pub use chat_and_completions::*;
#[cfg(any(feature = "completions", feature = "edits"))]
mod completions_and_edits;
#[cfg(any(feature = "completions", feature = "edits"))]
pub use completions_and_edits::*;
#[cfg(any(feature = "chat", feature = "completions", feature = "edits"))]
mod chat_and_completions_and_edits;
#[cfg(any(feature = "chat", feature = "completions", feature = "edits"))]
pub use chat_and_completions_and_edits::*;
#[cfg(any(feature = "files", feature = "fine-tunes"))]
mod files_and_fine_tunes;
#[cfg(any(feature = "files", feature = "fine-tunes"))]
pub use files_and_fine_tunes::*;
