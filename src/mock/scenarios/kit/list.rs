//! Lists that are given page by page.

use serde_json::{Value, json};

use crate::mock::{Call, Reply};

/// How many items a page has at most, unless the request says it.
const LIMIT: usize = 20;

/// The page that the query asks for, of items that come the oldest first.
///
/// `default_order` is the order without `order`; an `after` that is none of the items is refused.
pub(crate) fn page(call: &Call<'_>, mut items: Vec<Value>, default_order: &str) -> Reply {
    let text = |name: &str| call.query.get(name).and_then(Value::as_str);
    if text("order").unwrap_or(default_order) == "desc" {
        items.reverse();
    }
    if let Some(after) = text("after") {
        let is_after = |item: &Value| item.get("id").and_then(Value::as_str) == Some(after);
        let Some(at) = items.iter().position(is_after) else {
            return Reply::invalid(
                format!("There is no `{after}` in this list."),
                Some("after"),
            );
        };
        items.drain(..=at);
    }
    let limit = call.query.get("limit").and_then(Value::as_u64);
    let limit = limit.map_or(LIMIT, |limit| usize::try_from(limit).unwrap_or(LIMIT));
    let has_more = items.len() > limit;
    items.truncate(limit);
    let id = |item: Option<&Value>| item.and_then(|item| item.get("id")).cloned();
    call.reply(json!({
        "object": "list",
        "first_id": id(items.first()),
        "last_id": id(items.last()),
        "data": items,
        "has_more": has_more,
    }))
}
