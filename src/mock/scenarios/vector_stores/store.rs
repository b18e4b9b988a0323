//! A store, and what is kept of it.

use serde_json::{Value, json};

use crate::mock::now;
use crate::mock::scenarios::kit::seed::shown;

pub(super) const STORES: &str = "vector stores";
/// Of a store, its files,
pub(super) const WITHIN: &str = "mock files";
/// and its batches of files.
pub(super) const BATCHES: &str = "mock batches";

const DAY: u64 = 24 * 3600;

/// Does something with each file of a store.
pub(super) fn each(store: &mut Value, act: impl FnMut(&mut Value)) {
    let files = store[WITHIN].as_array_mut();
    files.into_iter().flatten().for_each(act);
}

/// The files of a store.
pub(super) fn within(store: &Value) -> &[Value] {
    store[WITHIN].as_array().map_or(&[], Vec::as_slice)
}

/// A store as responses have it, with what its files come to.
pub(super) fn described(mut store: Value) -> Value {
    let files = within(&store);
    let bytes = files.iter().filter_map(|file| file["usage_bytes"].as_u64());
    let bytes: u64 = bytes.sum();
    let counts = counts(files);
    let expired = store["expires_at"].as_u64().is_some_and(|end| now() > end);
    let status = match counts["in_progress"] == 0 {
        _ if expired => "expired",
        true => "completed",
        false => "in_progress",
    };
    store["status"] = json!(status);
    store["file_counts"] = counts;
    store["usage_bytes"] = json!(bytes);
    shown(store)
}

/// How many files are in which state.
pub(super) fn counts<'a>(files: impl IntoIterator<Item = &'a Value>) -> Value {
    let mut counts =
        json!({"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0});
    for file in files {
        for name in [file["status"].as_str().unwrap_or_default(), "total"] {
            counts[name] = json!(counts[name].as_u64().unwrap_or_default() + 1);
        }
    }
    counts
}

/// When the store expires, counted from its last use.
pub(super) fn set_end(store: &mut Value) {
    let days = store["expires_after"]["days"].as_u64();
    let from = store["last_active_at"].as_u64().unwrap_or_default();
    store["expires_at"] = json!(days.map(|days| from + days * DAY));
}
