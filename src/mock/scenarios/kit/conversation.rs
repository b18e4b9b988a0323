//! Conversations and their items, which responses go on with.

use serde_json::{Value, json};

use super::text::tokens;
use crate::mock::State;

/// The conversations; a member that no response has holds the items.
pub(crate) const CONVERSATIONS: &str = "conversations";
/// Of a conversation, its items.
pub(crate) const ITEMS: &str = "mock items";

/// The items of a conversation, the oldest first.
pub(crate) fn items(state: &State, id: &str) -> Option<Vec<Value>> {
    let mut conversation = state.get(CONVERSATIONS, id)?;
    let items = conversation[ITEMS].take();
    Some(items.as_array().cloned().unwrap_or_default())
}

/// Adds items at the end of a conversation. Nothing without the conversation.
pub(crate) fn append<'a>(
    state: &State,
    id: &str,
    items: impl Iterator<Item = &'a Value>,
) -> Option<Value> {
    state.update(CONVERSATIONS, id, |conversation| {
        if let Some(known) = conversation[ITEMS].as_array_mut() {
            known.extend(items.cloned());
        }
        Vec::new()
    })
}

/// An item as it is kept: with an id, a type, a status, and parts instead of a text.
pub(crate) fn stored(state: &State, mut item: Value) -> Value {
    if !item.is_object() {
        return item;
    }
    if item.get("type").is_none() {
        item["type"] = json!("message");
    }
    let is_message = item["type"] == "message";
    if item["id"].is_null() {
        item["id"] = json!(state.new_id(if is_message { "msg_" } else { "item_" }));
    }
    if is_message {
        item["status"] = json!("completed");
        if let Some(text) = item["content"].as_str() {
            item["content"] = match item["role"].as_str() {
                Some("assistant") => json!([{
                    "type": "output_text", "text": text, "annotations": [], "logprobs": [],
                }]),
                _ => json!([{"type": "input_text", "text": text}]),
            };
        }
    }
    item
}

/// The text of some content: its own, or that of its parts.
pub(crate) fn text_of(content: &Value) -> String {
    match content {
        Value::String(text) => text.clone(),
        Value::Array(parts) => {
            let texts = parts.iter().filter_map(|part| part["text"].as_str());
            texts.collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

/// What stands for the tokens of an item: its texts, and what frames them.
pub(crate) fn tokens_of(item: &Value) -> usize {
    let own = ["arguments", "input", "output"].map(|name| text_of(&item[name]));
    let own: usize = own.iter().map(|text| tokens(text).len()).sum();
    4 + tokens(&text_of(&item["content"])).len() + own
}
