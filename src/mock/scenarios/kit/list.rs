//! Lists that are given page by page.

use serde_json::{Value, json};

use crate::mock::document::{Place, keyword, property};
use crate::mock::{Call, Reply};

/// How many items a page has at most, where neither request nor document say it.
const LIMIT: u64 = 20;

/// The page that the query asks for, of items that come the oldest first. An operation without
/// `order` gives them as they come.
///
/// An `after` or `before` that is none of the items is refused.
pub(crate) fn page(call: &Call<'_>, items: Vec<Value>) -> Reply {
    page_by(call, items, "id").unwrap_or_else(|refusal| refusal)
}

/// The same for items that are known by another member than `id`.
pub(crate) fn page_by(call: &Call<'_>, mut items: Vec<Value>, id: &str) -> Result<Reply, Reply> {
    let wanted = |name: &str| {
        let parameter = call.operation.parameter(Place::Query, name);
        let default = parameter.and_then(|schema| keyword(&call.api.document, schema, "default"));
        call.query.get(name).or(default)
    };
    let text = |name: &str| wanted(name).and_then(Value::as_str);
    // `desc`, or `descending`.
    if text("order").is_some_and(|order| order.starts_with("desc")) {
        items.reverse();
    }
    let place = |name: &str, items: &[Value]| {
        let Some(cursor) = text(name) else {
            return Ok(None);
        };
        let at = items.iter().position(|item| item[id] == cursor);
        let missing =
            || Reply::invalid(format!("There is no `{cursor}` in this list."), Some(name));
        at.map(Some).ok_or_else(missing)
    };
    if let Some(at) = place("after", &items)? {
        items.drain(..=at);
    }
    let limit = wanted("limit").and_then(Value::as_u64).unwrap_or(LIMIT);
    if limit == 0 {
        return Err(Reply::invalid("`limit` is at least 1.", Some("limit")));
    }
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let before = place("before", &items)?;
    items.truncate(before.unwrap_or(usize::MAX));
    let has_more = items.len() > limit;
    match before {
        // Backwards, the page is the one that ends there.
        Some(_) => drop(items.drain(..items.len().saturating_sub(limit))),
        None => items.truncate(limit),
    }
    let ids = [items.first(), items.last()];
    let ids = ids.map(|item| item.map(|item| item[id].clone()).unwrap_or_default());
    let mut answer = json!({"object": "list", "data": items, "has_more": has_more});
    // Some lists do without.
    let schema = call.operation.json_answer().map(|content| &content.schema);
    let has =
        |name| schema.is_some_and(|schema| property(&call.api.document, schema, name).is_some());
    for (name, id) in ["first_id", "last_id"].into_iter().zip(ids) {
        if has(name) {
            answer[name] = id;
        }
    }
    Ok(call.reply(answer))
}
