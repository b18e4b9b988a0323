//! What is kept of a batch.

use serde_json::{Value, json};

use crate::mock::now;

pub(super) const BATCHES: &str = "batches";
/// Of a batch, when its output files will be deleted.
pub(super) const EXPIRES_AFTER: &str = "mock expires after";

/// Notes a state, and when it began.
pub(super) fn enter(batch: &mut Value, status: &str) {
    batch["status"] = json!(status);
    batch[format!("{status}_at")] = json!(now());
}
