//! Chat: repeats what the user said, calls the tools that it is given, follows the schema that is asked
//! for, and keeps what is to be stored.

mod answer;
mod history;
mod stream;

use serde_json::{Value, json};

use crate::mock::scenarios::kit::conversation::text_of;
use crate::mock::scenarios::kit::list::page;
use crate::mock::{Api, Call, Reply, Scenario, State, now};

/// Stored completions; a member that no response has holds the messages.
const STORED: &str = "chat completions";
/// Of a stored completion, what it was an answer to.
const MESSAGES: &str = "mock messages";

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Chat)
}

struct Chat;

impl Scenario for Chat {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let listed = api.example("listChatCompletions").filter(|_| !empty);
        let data = listed.and_then(|mut list| list.get_mut("data").map(Value::take));
        let messages = api.example("getChatCompletionMessages");
        let messages = messages.and_then(|mut list| list.get_mut("data").map(Value::take));
        for mut completion in data
            .and_then(|data| data.as_array().cloned())
            .unwrap_or_default()
        {
            let id = completion
                .get("id")
                .and_then(Value::as_str)
                .map(str::to_owned);
            let Some(id) = id else {
                continue;
            };
            completion[MESSAGES] = messages.clone().unwrap_or_else(|| json!([]));
            state.insert(STORED, &id, completion, None);
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("completion_id");
        let unknown = || Reply::unknown("chat completion", id, "completion_id");
        let stored = || call.state.get(STORED, id);
        Some(match call.operation_id() {
            "createChatCompletion" => create(call).unwrap_or_else(|refusal| refusal),
            "listChatCompletions" => list(call),
            "getChatCompletion" => stored().map_or_else(unknown, |found| call.reply(shown(found))),
            "updateChatCompletion" => {
                let change = |completion: &mut Value| {
                    completion["metadata"] = call.member("metadata");
                    Vec::new()
                };
                let changed = call.state.update(STORED, id, change);
                changed.map_or_else(unknown, |changed| call.reply(shown(changed)))
            }
            "deleteChatCompletion" if call.state.remove(STORED, id) => {
                call.reply(json!({"object": "chat.completion.deleted", "id": id, "deleted": true}))
            }
            "deleteChatCompletion" => unknown(),
            "getChatCompletionMessages" => stored().map_or_else(unknown, |mut found| {
                let messages = found[MESSAGES].take();
                page(call, messages.as_array().cloned().unwrap_or_default())
            }),
            _ => return None,
        })
    }
}

/// A completion without what only this server needs to know.
fn shown(mut completion: Value) -> Value {
    if let Some(members) = completion.as_object_mut() {
        members.remove(MESSAGES);
    }
    completion
}

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let messages = call.member("messages");
    let messages = messages.as_array().map_or(&[][..], Vec::as_slice);
    history::check(messages)?;
    let answers = (0..call.count("n").unwrap_or(1)).map(|_| answer::answer(call, messages));
    let answers: Vec<answer::Answer> = answers.collect::<Result<_, _>>()?;
    let head = json!({
        "id": call.state.new_id("chatcmpl-"),
        "object": "chat.completion",
        "created": now(),
        "model": call.member("model"),
        "service_tier": "default",
        "system_fingerprint": "fp_mock",
    });
    let read: usize = messages.iter().map(history::tokens_of).sum();
    let written: usize = answers.iter().map(answer::Answer::count).sum();
    let usage = json!({
        "prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0, "audio_tokens": 0,
            "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0,
        },
    });
    let mut whole = head.clone();
    let choices = answers.iter().enumerate();
    whole["choices"] = choices
        .map(|(index, answer)| answer.choice(index))
        .collect();
    whole["usage"] = usage.clone();
    if call.flag("store") {
        store(call, &whole, messages);
    }
    Ok(match call.streams() {
        true => stream::stream(call, head, &answers, &usage),
        false => call.reply(whole),
    })
}

fn store(call: &Call<'_>, completion: &Value, messages: &[Value]) {
    let id = completion["id"].as_str().unwrap_or_default();
    let numbered = messages.iter().enumerate().map(|(at, message)| {
        let content = message.get("content").unwrap_or(&Value::Null);
        json!({
            "id": format!("{id}-{at}"),
            "role": message["role"],
            "content": text_of(content),
            "content_parts": content.as_array(),
        })
    });
    let mut kept = completion.clone();
    kept[MESSAGES] = numbered.collect();
    kept["metadata"] = match call.member("metadata") {
        Value::Null => json!({}),
        metadata => metadata,
    };
    call.state.insert(STORED, id, kept, None);
}

fn list(call: &Call<'_>) -> Reply {
    let model = call.query.get("model");
    let wanted = call.query.get("metadata").and_then(Value::as_object);
    let fits = |completion: &Value| {
        let pairs = wanted.into_iter().flatten();
        model.is_none_or(|model| completion["model"] == *model)
            && pairs
                .into_iter()
                .all(|(name, value)| completion["metadata"][name] == *value)
    };
    let stored = call.state.list(STORED).into_iter();
    page(call, stored.filter(fits).map(shown).collect())
}
