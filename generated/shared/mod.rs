// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that several areas need.
#[cfg(any(feature = "completions", feature = "edits"))]
mod completions_and_edits;
#[cfg(any(feature = "completions", feature = "edits"))]
pub use completions_and_edits::*;
#[cfg(any(feature = "files", feature = "fine-tunes"))]
mod files_and_fine_tunes;
#[cfg(any(feature = "files", feature = "fine-tunes"))]
pub use files_and_fine_tunes::*;
