//! Conversations: items that are kept, and that responses go on with and add to.

use serde_json::{Value, json};

use super::kit::conversation::{CONVERSATIONS, ITEMS, append, items, stored};
use super::kit::list::page;
use crate::mock::{Api, Call, Reply, Scenario, State, now};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Conversations)
}

struct Conversations;

impl Scenario for Conversations {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let conversation = api.example("getConversation").filter(Value::is_object);
        let Some(mut conversation) = conversation.filter(|_| !empty) else {
            return;
        };
        let listed = api.example("listConversationItems");
        let listed = listed.and_then(|mut list| list.get_mut("data").map(Value::take));
        let mut listed = listed
            .and_then(|data| data.as_array().cloned())
            .unwrap_or_default();
        // Lists have the newest first.
        listed.reverse();
        listed.extend(api.example("getConversationItem"));
        listed.dedup_by_key(|item| item["id"].clone());
        conversation[ITEMS] = json!(listed);
        let id = conversation["id"].as_str().unwrap_or_default().to_owned();
        state.insert(CONVERSATIONS, &id, conversation, None);
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("conversation_id");
        let unknown = || Reply::unknown("conversation", id, "conversation_id");
        let show = |conversation: Value| call.reply(shown(conversation));
        Some(match call.operation_id() {
            "createConversation" => create(call),
            "getConversation" => call.state.get(CONVERSATIONS, id).map_or_else(unknown, show),
            "updateConversation" => {
                let change = |conversation: &mut Value| {
                    conversation["metadata"] = call.member("metadata");
                    Vec::new()
                };
                let changed = call.state.update(CONVERSATIONS, id, change);
                changed.map_or_else(unknown, show)
            }
            "deleteConversation" if call.state.remove(CONVERSATIONS, id) => {
                call.reply(json!({"id": id, "object": "conversation.deleted", "deleted": true}))
            }
            "deleteConversation" => unknown(),
            "createConversationItems" => {
                let new = new_items(call);
                match append(call.state, id, new.iter()) {
                    Some(_) => page(call, new),
                    None => unknown(),
                }
            }
            "listConversationItems" => match items(call.state, id) {
                Some(items) => page(call, items),
                None => unknown(),
            },
            "getConversationItem" => one(call, id),
            "deleteConversationItem" => {
                let wanted = call.path("item_id");
                let removed = call.state.update(CONVERSATIONS, id, |conversation| {
                    if let Some(items) = conversation[ITEMS].as_array_mut() {
                        items.retain(|item| item["id"] != wanted);
                    }
                    Vec::new()
                });
                removed.map_or_else(unknown, show)
            }
            _ => return None,
        })
    }
}

fn shown(mut conversation: Value) -> Value {
    if let Some(members) = conversation.as_object_mut() {
        members.remove(ITEMS);
    }
    conversation
}

fn new_items(call: &Call<'_>) -> Vec<Value> {
    let given = call.member("items");
    let given = given.as_array().cloned().unwrap_or_default().into_iter();
    given.map(|item| stored(call.state, item)).collect()
}

fn create(call: &Call<'_>) -> Reply {
    let id = call.state.new_id("conv_");
    let metadata = match call.member("metadata") {
        Value::Null => json!({}),
        metadata => metadata,
    };
    let conversation = json!({
        "id": id, "object": "conversation", "created_at": now(), "metadata": metadata,
        ITEMS: new_items(call),
    });
    call.state
        .insert(CONVERSATIONS, &id, conversation.clone(), None);
    call.reply(shown(conversation))
}

fn one(call: &Call<'_>, id: &str) -> Reply {
    let Some(items) = items(call.state, id) else {
        return Reply::unknown("conversation", id, "conversation_id");
    };
    let wanted = call.path("item_id");
    match items.into_iter().find(|item| item["id"] == wanted) {
        Some(item) => call.reply(item),
        None => Reply::unknown("item", wanted, "item_id"),
    }
}
