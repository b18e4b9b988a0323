//! The conversation that a request brings.

use serde_json::Value;

use crate::mock::Reply;
use crate::mock::scenarios::kit::conversation::text_of;
use crate::mock::scenarios::kit::text::tokens;

/// Refuses calls without results, and results without a call, as the API does.
pub(super) fn check(messages: &[Value]) -> Result<(), Reply> {
    let mut open: Vec<&str> = Vec::new();
    for (at, message) in messages.iter().enumerate() {
        if message["role"] == "tool" {
            let id = message["tool_call_id"].as_str().unwrap_or_default();
            let Some(found) = open.iter().position(|call| *call == id) else {
                return Err(refusal(
                    format!("The tool message {at} is no result of a call before it: `{id}`."),
                    at,
                ));
            };
            open.remove(found);
            continue;
        }
        unanswered(&open, at)?;
        let calls = message["tool_calls"].as_array().into_iter().flatten();
        open = calls.filter_map(|call| call["id"].as_str()).collect();
    }
    unanswered(&open, messages.len())
}

fn unanswered(open: &[&str], at: usize) -> Result<(), Reply> {
    match open {
        [] => Ok(()),
        open => Err(refusal(
            format!(
                "An assistant message with `tool_calls` must be followed by tool messages for each \
                 of them; there is none for {}.",
                open.join(", ")
            ),
            at.saturating_sub(1),
        )),
    }
}

fn refusal(message: String, at: usize) -> Reply {
    Reply::invalid(message, Some(&format!("messages.[{at}]")))
}

/// What stands for the tokens of a message: its text, its calls, and what frames them.
pub(super) fn tokens_of(message: &Value) -> usize {
    let calls = message["tool_calls"].as_array().into_iter().flatten();
    let calls: usize = calls.map(|call| tokens(&call.to_string()).len()).sum();
    4 + tokens(&text_of(&message["content"])).len() + calls
}
