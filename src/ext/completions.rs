//! Conveniences on completions.

use crate::types::CreateCompletionResponse;

impl CreateCompletionResponse {
    /// The text of the first choice; empty if there is none, as in the last chunk that some servers
    /// send.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        self.choices.first().map_or("", |choice| &choice.text)
    }
}
