//! Streams that add up to what a plain call returns.

mod any_events;
mod any_split;
mod calls;
mod chat;
#[cfg(feature = "mock")]
mod media;
mod responses;
mod responses_calls;
mod responses_left_out;
#[cfg(feature = "mock")]
mod responses_wire;
#[cfg(feature = "mock")]
mod wire;

use openai_typed::streams::{Accumulator, ChatAccumulator, ChatStreamEvent};
use serde_json::{Value, json};

/// What these chunks add up to, as JSON, and what each of them means.
fn sum(chunks: impl IntoIterator<Item = Value>) -> (Value, Vec<ChatStreamEvent>) {
    let mut accumulator = ChatAccumulator::default();
    let mut events = Vec::new();
    for chunk in chunks {
        events.extend(accumulator.add(serde_json::from_value(chunk).unwrap()));
    }
    events.extend(accumulator.end());
    let whole = serde_json::to_value(accumulator.so_far()).unwrap();
    (whole, events)
}

/// A chunk with this delta of the first choice.
fn delta(delta: Value) -> Value {
    json!({"choices": [{"index": 0, "delta": delta}]})
}

/// A chunk that ends the first choice.
fn end(reason: &str) -> Value {
    json!({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
}

/// The message of the first choice.
#[track_caller]
fn message(deltas: impl IntoIterator<Item = Value>) -> Value {
    sum(deltas.into_iter().map(delta)).0["choices"][0]["message"].take()
}

/// The pages name a test for each of their rules.
#[test]
fn each_rule_of_the_pages_has_its_test() {
    let pages = [
        include_str!("../../../docs/pages-and-waiting.md"),
        include_str!("../../../docs/streams.md"),
        include_str!("../../../docs/webhooks.md"),
    ]
    .concat();
    let tests = [
        include_str!("any_events.rs"),
        include_str!("any_split.rs"),
        include_str!("calls.rs"),
        include_str!("chat.rs"),
        include_str!("wire.rs"),
        include_str!("responses.rs"),
        include_str!("responses_calls.rs"),
        include_str!("responses_left_out.rs"),
        include_str!("responses_wire.rs"),
        include_str!("media.rs"),
        include_str!("mod.rs"),
        include_str!("../completions.rs"),
        include_str!("../pages/calls.rs"),
        include_str!("../pages/mod.rs"),
        include_str!("../upload_parts.rs"),
        include_str!("../waiting/mod.rs"),
        include_str!("../waiting/resources.rs"),
        include_str!("../waiting/several.rs"),
        include_str!("../webhooks.rs"),
    ]
    .concat();
    let rows = pages.lines().filter(|line| line.starts_with("| "));
    let rules = rows.filter(|row| !row.starts_with("| ---") && !row.ends_with("| test |"));
    let mut count = 0;
    for rule in rules {
        let name = rule.trim_end_matches(" |").rsplit("| ").next().unwrap();
        let name = name.trim_matches('`');
        assert!(
            tests.contains(&format!("fn {name}(")),
            "no test {name}: {rule}"
        );
        count += 1;
    }
    assert!(count > 20, "{count} rules");
}
