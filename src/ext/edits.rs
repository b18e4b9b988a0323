//! Conveniences on edits.

use crate::types::CreateEditResponse;

impl CreateEditResponse {
    /// The text of the first choice; empty if there is none.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        self.choices.first().map_or("", |choice| &choice.text)
    }
}
