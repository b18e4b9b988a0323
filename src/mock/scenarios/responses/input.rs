//! What a request brings, and what came before it.

use serde_json::{Value, json};

use crate::mock::scenarios::kit::conversation;
use crate::mock::{Call, Reply, State};

/// The items of a request; a text is a message of the user. Each has an id.
pub(super) fn items(state: &State, input: &Value) -> Vec<Value> {
    let items = match input {
        Value::String(text) => vec![json!({"role": "user", "content": text})],
        Value::Array(items) => items.clone(),
        _ => Vec::new(),
    };
    items
        .into_iter()
        .map(|item| conversation::stored(state, item))
        .collect()
}

/// The items of the response or the conversation that this request goes on with.
pub(super) fn before(call: &Call<'_>, stored: &str, history: &str) -> Result<Vec<Value>, Reply> {
    if let Some(id) = call.member("previous_response_id").as_str() {
        let Some(mut previous) = call.state.get(stored, id) else {
            let message = format!("Previous response with id '{id}' not found.");
            let (param, code) = ("previous_response_id", "previous_response_not_found");
            return Err(Reply::failure(400, message, Some(param), Some(code)));
        };
        let items = previous[history].take();
        return Ok(items.as_array().cloned().unwrap_or_default());
    }
    let Some(id) = conversation_id(call) else {
        return Ok(Vec::new());
    };
    let items = conversation::items(call.state, &id);
    items.ok_or_else(|| Reply::unknown("conversation", &id, "conversation"))
}

/// The conversation that a request names, by its id or as an object.
pub(super) fn conversation_id(call: &Call<'_>) -> Option<String> {
    let conversation = call.member("conversation");
    let id = conversation
        .as_str()
        .or_else(|| conversation["id"].as_str());
    id.map(str::to_owned)
}

/// Refuses results without a call, and calls without a result, as the API does.
pub(super) fn check(history: &[Value]) -> Result<(), Reply> {
    const PAIRS: [(&str, &str); 2] = [
        ("function_call", "function_call_output"),
        ("custom_tool_call", "custom_tool_call_output"),
    ];
    let ids = |kind: &'static str| {
        let of_kind = history.iter().filter(move |item| item["type"] == kind);
        of_kind.filter_map(|item| item["call_id"].as_str())
    };
    for (call, output) in PAIRS {
        if let Some(id) = ids(output).find(|id| !ids(call).any(|known| known == *id)) {
            let message = format!("No tool call found for the output with call_id {id}.");
            return Err(Reply::invalid(message, Some("input")));
        }
        if let Some(id) = ids(call).find(|id| !ids(output).any(|known| known == *id)) {
            let message = format!("No tool output found for the call {id}.");
            return Err(Reply::invalid(message, Some("input")));
        }
    }
    Ok(())
}
