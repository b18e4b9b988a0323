//! What people and scripts see: responses, errors, content and progress.

mod content;
mod failure;
mod outline;
mod output;
mod response;
mod stream;
mod verbose;

pub(crate) use content::{Bar, free_path, print, progress, save};
pub(crate) use failure::Failure;
pub(crate) use outline::grid;
pub(crate) use output::{Output, bytes};
pub(crate) use response::{Growing, text};
pub(crate) use stream::{array, events, growing_text, lines};
pub(crate) use verbose::report_attempts;
