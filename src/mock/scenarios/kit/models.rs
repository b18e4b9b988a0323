//! The models that fine-tuning leaves behind.

use serde_json::json;

use crate::mock::Insert;

/// Their collection.
pub(crate) const FINE_TUNED: &str = "fine-tuned models";

/// A new one, for [`crate::mock::State::update`] to add.
pub(crate) fn fine_tuned(id: &str) -> Insert {
    Insert {
        collection: FINE_TUNED,
        id: id.to_owned(),
        value: json!({"id": id, "object": "model", "owned_by": "org-mock", "permission": []}),
        content: None,
    }
}
