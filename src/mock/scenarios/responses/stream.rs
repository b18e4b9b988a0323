//! A response, event by event.

use serde_json::{Value, json};

use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

/// The events of a response, from the one after `starting_after` on if the query says so.
pub(super) fn stream(call: &Call<'_>, response: &Value) -> Reply {
    let after = call.query.get("starting_after").and_then(Value::as_u64);
    let events = events(response).into_iter().enumerate();
    let events = events.map(|(number, mut event)| {
        event["sequence_number"] = json!(number);
        event
    });
    let skipped = after.map_or(0, |after| {
        usize::try_from(after)
            .unwrap_or(usize::MAX)
            .saturating_add(1)
    });
    Reply::events(events.skip(skipped).collect::<Vec<_>>())
}

fn events(response: &Value) -> Vec<Value> {
    let mut begun = response.clone();
    begun["status"] = json!("in_progress");
    begun["output"] = json!([]);
    for name in ["usage", "completed_at", "incomplete_details"] {
        begun[name] = Value::Null;
    }
    let mut events = vec![
        json!({"type": "response.created", "response": begun}),
        json!({"type": "response.in_progress", "response": begun}),
    ];
    for (index, item) in response["output"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|item| item.is_object())
        .enumerate()
    {
        let mut opened = item.clone();
        opened["status"] = json!("in_progress");
        for (name, empty) in [
            ("content", json!([])),
            ("arguments", json!("")),
            ("input", json!("")),
        ] {
            if opened.get(name).is_some() {
                opened[name] = empty;
            }
        }
        events.push(
            json!({"type": "response.output_item.added", "output_index": index, "item": opened}),
        );
        within(item, index, &mut events);
        events.push(
            json!({"type": "response.output_item.done", "output_index": index, "item": item}),
        );
    }
    let last = match response["status"].as_str() {
        Some("incomplete") => "response.incomplete",
        Some("failed") => "response.failed",
        _ => "response.completed",
    };
    events.push(json!({"type": last, "response": response}));
    events
}

/// What happens between the beginning and the end of an item.
fn within(item: &Value, index: usize, events: &mut Vec<Value>) {
    let mut push = |kind: &str, mut event: Value| {
        event["type"] = json!(format!("response.{kind}"));
        event["item_id"] = item["id"].clone();
        event["output_index"] = json!(index);
        events.push(event);
    };
    for (at, part) in item["content"].as_array().into_iter().flatten().enumerate() {
        let text = part["text"].as_str().unwrap_or_default();
        let mut opened = part.clone();
        opened["text"] = json!("");
        push(
            "content_part.added",
            json!({"content_index": at, "part": opened}),
        );
        for token in tokens(text) {
            push(
                "output_text.delta",
                json!({"content_index": at, "delta": token, "logprobs": []}),
            );
        }
        push(
            "output_text.done",
            json!({"content_index": at, "text": text, "logprobs": []}),
        );
        push(
            "content_part.done",
            json!({"content_index": at, "part": part}),
        );
    }
    if let Some(arguments) = item["arguments"].as_str() {
        for token in tokens(arguments) {
            push("function_call_arguments.delta", json!({"delta": token}));
        }
        let done = json!({"name": item["name"], "arguments": arguments});
        push("function_call_arguments.done", done);
    }
    if let Some(input) = item["input"].as_str() {
        for token in tokens(input) {
            push("custom_tool_call_input.delta", json!({"delta": token}));
        }
        push("custom_tool_call_input.done", json!({"input": input}));
    }
}
