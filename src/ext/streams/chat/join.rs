//! Members of deltas that the document does not name.

use serde_json::Value;

use crate::Extra;

/// Texts of these names are no pieces: each is the whole.
const WHOLE: &[&str] = &[
    "format", "id", "model", "name", "object", "role", "status", "type",
];

/// How far back in a list the entry of an index is looked for: pieces of the same entry come one after
/// the other, and a list without end must not be searched from its beginning each time.
const NEAR: usize = 64;

/// Texts and lists grow, objects member by member; of anything else the last value that is not null
/// counts.
#[inline]
pub(super) fn join(known: &mut Extra, more: Extra) {
    for (name, value) in more {
        let is_whole = WHOLE.contains(&name.as_str());
        join_value(known.entry(name).or_insert(Value::Null), value, is_whole);
    }
}

#[inline]
fn join_value(known: &mut Value, more: Value, is_whole: bool) {
    match (known, more) {
        (_, Value::Null) => {}
        (Value::String(text), Value::String(more)) if !is_whole => text.push_str(&more),
        (Value::Object(members), Value::Object(more)) => join(members, more),
        (Value::Array(items), Value::Array(more)) => join_items(items, more),
        // Pieces of one entry may come in the same list.
        (known, Value::Array(more)) => {
            let mut items = Vec::with_capacity(more.len());
            join_items(&mut items, more);
            *known = Value::Array(items);
        }
        (known, more) => *known = more,
    }
}

/// An entry with the `index` of one that is there is more of it.
#[inline]
fn join_items(items: &mut Vec<Value>, more: Vec<Value>) {
    let index_of = |item: &Value| item.get("index").and_then(Value::as_i64);
    for item in more {
        let index = index_of(&item);
        let mut near = items.iter_mut().rev().take(NEAR);
        let same = index.and_then(|index| near.find(|known| index_of(known) == Some(index)));
        match same {
            Some(known) => join_value(known, item, false),
            None => items.push(item),
        }
    }
}

/// Takes a member out that the answer of a plain call has a field for. One that does not fit stays,
/// so that it is not lost.
#[inline]
pub(super) fn take<T: serde::de::DeserializeOwned>(members: &mut Extra, name: &str) -> Option<T> {
    let read = serde_json::from_value(members.get(name)?.clone()).ok();
    if read.is_some() {
        members.remove(name);
    }
    read
}
