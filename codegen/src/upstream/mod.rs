//! What is kept of upstream beside our document: `spec/upstream.toml` says which document was
//! looked at last and which differences are deliberate.

pub mod coverage;
pub mod digest;
pub mod history;
pub mod input;
pub mod propose;
mod record;
pub mod status;

pub use coverage::Difference;
pub use record::{Pin, Record, RecordError};
