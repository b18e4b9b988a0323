//! One of two words for the same, whatever their order.

use serde_json::Value as Json;

pub(super) fn either<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The same for values.
pub(super) fn least(one: Option<Json>, other: Option<Json>) -> Option<Json> {
    let both = one.into_iter().chain(other);
    both.min_by_key(Json::to_string)
}
