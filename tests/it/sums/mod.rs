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
