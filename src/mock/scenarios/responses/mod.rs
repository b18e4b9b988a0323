//! Responses: repeats what the user said, calls the tools that it is given, follows the schema that is
//! asked for, goes on with earlier responses and conversations, and keeps what is to be kept.

mod answer;
mod input;
mod stream;

use serde_json::{Value, json};

use crate::mock::scenarios::kit::conversation;
use crate::mock::scenarios::kit::list::page;
use crate::mock::{Api, Call, Reply, Scenario, State, now};

/// Stored responses; members that no response has hold what came in.
const STORED: &str = "responses";
/// Of a stored response, the items that it was an answer to, those before this request included.
const HISTORY: &str = "mock history";
/// Of a stored response, the items of its own request.
const INPUT: &str = "mock input";

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Responses)
}

struct Responses;

impl Scenario for Responses {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let response = api.example("getResponse").filter(Value::is_object);
        let Some(mut response) = response.filter(|_| !empty) else {
            return;
        };
        let items = api.example("listInputItems");
        let items = items.and_then(|mut list| list.get_mut("data").map(Value::take));
        let items = items.unwrap_or_else(|| json!([]));
        let id = response["id"].as_str().unwrap_or_default().to_owned();
        // So that it can be cancelled, too.
        response["background"] = json!(true);
        response[HISTORY] = items.clone();
        response[INPUT] = items;
        state.insert(STORED, &id, response, None);
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("response_id");
        let unknown = || Reply::unknown("response", id, "response_id");
        Some(match call.operation_id() {
            "createResponse" => create(call).unwrap_or_else(|refusal| refusal),
            "getResponse" => match looked_at(call.state, id) {
                Some(response) if call.streams() => stream::stream(call, &shown(response)),
                Some(response) => call.reply(shown(response)),
                None => unknown(),
            },
            "deleteResponse" if call.state.remove(STORED, id) => {
                call.reply(json!({"id": id, "object": "response", "deleted": true}))
            }
            "deleteResponse" => unknown(),
            "cancelResponse" => cancel(call, id),
            "listInputItems" => call
                .state
                .get(STORED, id)
                .map_or_else(unknown, |mut found| {
                    let items = found[INPUT].take();
                    page(call, items.as_array().cloned().unwrap_or_default())
                }),
            "Getinputtokencounts" => {
                let items = input::items(call.state, &call.member("input"));
                let count: usize = items.iter().map(conversation::tokens_of).sum();
                call.reply(json!({"object": "response.input_tokens", "input_tokens": count}))
            }
            _ => return None,
        })
    }
}

/// A response without what only this server needs to know.
fn shown(mut response: Value) -> Value {
    if let Some(members) = response.as_object_mut() {
        members.remove(HISTORY);
        members.remove(INPUT);
    }
    response
}

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let own = input::items(call.state, &call.member("input"));
    let mut history = input::before(call, STORED, HISTORY)?;
    history.extend(own.iter().cloned());
    input::check(&history)?;
    let (output, reason) = answer::answer(call, &history)?;
    let mut response = call.example();
    let echoed = [
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "model",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt_cache_key",
        "reasoning",
        "safety_identifier",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "user",
    ];
    for name in echoed {
        let value = call.member(name);
        if !value.is_null() {
            response[name] = value;
        }
    }
    let id = call.state.new_id("resp_");
    response["id"] = json!(id);
    response["created_at"] = json!(now());
    response["completed_at"] = json!(now());
    let (status, details) = match reason {
        None => ("completed", Value::Null),
        Some(reason) => ("incomplete", json!({"reason": reason})),
    };
    response["status"] = json!(status);
    response["incomplete_details"] = details;
    let read: usize = history.iter().map(conversation::tokens_of).sum();
    let written: usize = output.iter().map(conversation::tokens_of).sum();
    response["usage"] = json!({
        "input_tokens": read, "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": written, "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": read + written,
    });
    let keeps = call.body.get("store") != Some(&Value::Bool(false));
    response["store"] = json!(keeps);
    let in_background = call.flag("background");
    response["background"] = json!(in_background);
    response["output"] = json!(output);
    if let Some(conversation) = input::conversation_id(call) {
        response["conversation"] = json!({"id": conversation});
        conversation::append(call.state, &conversation, own.iter().chain(&output));
    }
    if keeps {
        let mut kept = response.clone();
        kept[INPUT] = json!(own);
        history.extend(output);
        kept[HISTORY] = json!(history);
        call.state.insert(STORED, &id, kept, None);
    }
    if in_background && !call.streams() {
        // It is done as soon as somebody looks at it.
        response["status"] = json!("queued");
        response["output"] = json!([]);
        response["usage"] = Value::Null;
        response["completed_at"] = Value::Null;
        call.state.update(STORED, &id, |kept| {
            kept["status"] = json!("queued");
            Vec::new()
        });
        return Ok(call.reply(response));
    }
    Ok(match call.streams() {
        true => stream::stream(call, &response),
        false => call.reply(response),
    })
}

/// A stored response, which is done if it was waiting.
fn looked_at(state: &State, id: &str) -> Option<Value> {
    state.update(STORED, id, |response| {
        if response["status"] == "queued" {
            response["status"] = match response["incomplete_details"].is_null() {
                true => json!("completed"),
                false => json!("incomplete"),
            };
        }
        Vec::new()
    })
}

fn cancel(call: &Call<'_>, id: &str) -> Reply {
    let Some(response) = call.state.get(STORED, id) else {
        return Reply::unknown("response", id, "response_id");
    };
    if response["background"] != true {
        let message = "Only a response that is made in the background can be cancelled.";
        return Reply::invalid(message, Some("response_id"));
    }
    let cancelled = call.state.update(STORED, id, |response| {
        if response["status"] == "queued" {
            response["status"] = json!("cancelled");
            response["output"] = json!([]);
        }
        Vec::new()
    });
    call.reply(shown(cancelled.unwrap_or(response)))
}
