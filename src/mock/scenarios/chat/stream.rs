//! The same answer, piece by piece.

use serde_json::{Value, json};

use super::answer::Answer;
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

/// For each choice its role, its pieces and its end; after them the usage, if it was asked for.
pub(super) fn stream(call: &Call<'_>, head: Value, answers: &[Answer], usage: &Value) -> Reply {
    let includes_usage = call.member("stream_options")["include_usage"] == true;
    let mut head = head;
    head["object"] = json!("chat.completion.chunk");
    let event = |choices: Value, usage: &Value| {
        let mut event = head.clone();
        event["choices"] = choices;
        if includes_usage {
            event["usage"] = usage.clone();
        }
        event
    };
    let mut events = Vec::new();
    for (index, answer) in answers.iter().enumerate() {
        for (delta, logprobs, finish_reason) in pieces(answer) {
            let choice = json!({
                "index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish_reason,
            });
            events.push(event(json!([choice]), &Value::Null));
        }
    }
    if includes_usage {
        events.push(event(json!([]), usage));
    }
    Reply::events(events)
}

/// What each event of a choice adds, the probabilities of that, and why the choice ends.
fn pieces(answer: &Answer) -> Vec<(Value, Value, Option<&'static str>)> {
    let mut pieces = Vec::new();
    let content = answer.text.as_ref().map(|_| "");
    pieces.push((
        json!({"role": "assistant", "content": content, "refusal": null}),
        Value::Null,
        None,
    ));
    for (at, token) in answer.text.iter().flatten().enumerate() {
        let logprobs = answer.logprobs(std::slice::from_ref(token), at);
        pieces.push((json!({"content": token}), logprobs, None));
    }
    for (index, call) in answer.calls.iter().enumerate() {
        let kind = call["type"].as_str().unwrap_or_default();
        let member = if kind == "custom" {
            "input"
        } else {
            "arguments"
        };
        let mut opening = call.clone();
        let text = opening[kind][member].take();
        opening[kind][member] = json!("");
        opening["index"] = json!(index);
        pieces.push((json!({"tool_calls": [opening]}), Value::Null, None));
        for token in tokens(text.as_str().unwrap_or_default()) {
            let more = json!({"index": index, kind: {member: token}});
            pieces.push((json!({"tool_calls": [more]}), Value::Null, None));
        }
    }
    pieces.push((json!({}), Value::Null, Some(answer.finish_reason)));
    pieces
}
