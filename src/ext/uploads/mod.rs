//! Uploads of several files, and of one in several parts.

#[cfg(feature = "uploads")]
mod parts;
#[cfg(all(feature = "files", feature = "vector-stores"))]
mod several;

#[cfg(feature = "uploads")]
pub use parts::UploadInParts;
#[cfg(all(feature = "files", feature = "vector-stores"))]
pub use several::{PartialUpload, UploadAndWait};
