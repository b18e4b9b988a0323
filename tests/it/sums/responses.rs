//! What each event of a response adds to it, and what servers leave out.

use openai_typed::streams::{Accumulator, ResponseAccumulator};
use openai_typed::types::{ModelResponse, ResponseEvent, ResponseStatus};
use serde_json::{Value, json};

pub(super) fn accumulate(events: impl IntoIterator<Item = Value>) -> ResponseAccumulator {
    let mut accumulator = ResponseAccumulator::default();
    for event in events {
        let event: ResponseEvent = serde_json::from_value(event).unwrap();
        let told = accumulator.add(event.clone());
        assert_eq!(told, [event], "each event is passed on");
    }
    assert!(accumulator.end().is_empty());
    accumulator
}

pub(super) fn sum(events: impl IntoIterator<Item = Value>) -> ModelResponse {
    accumulate(events).into_whole()
}

/// The items of it, as JSON.
pub(super) fn items(events: impl IntoIterator<Item = Value>) -> Value {
    let mut items = serde_json::to_value(sum(events).output).unwrap();
    for item in items.as_array_mut().unwrap() {
        item.as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
    }
    items
}

/// An event with members beside its type.
pub(super) fn event(kind: &str, members: Value) -> Value {
    let mut event = members;
    event["type"] = json!(format!("response.{kind}"));
    event
}

pub(super) fn message(parts: Value) -> Value {
    json!({"type": "message", "role": "assistant", "content": parts})
}

pub(super) fn text(text: &str) -> Value {
    json!({"type": "output_text", "text": text})
}

#[test]
fn metadata_is_replaced_and_items_stay() {
    let response = |status: &str| json!({"response": {"id": "r", "model": "m", "created_at": 1, "status": status, "output": [], "metadata": {"s": status}}});
    let response = sum([
        event("created", response("queued")),
        event("queued", response("queued")),
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": 0, "delta": "a"}),
        ),
        event("in_progress", response("in_progress")),
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": 0, "delta": "b"}),
        ),
    ]);
    assert_eq!(response.output_text(), "ab");
    assert_eq!(response.status, Some(ResponseStatus::InProgress));
    assert_eq!(response.metadata.unwrap()["s"], "in_progress");
}

#[test]
fn an_item_is_added_and_its_end_is_the_truth() {
    let added = event(
        "output_item.added",
        json!({"output_index": 0, "item": {"type": "message", "id": "m", "role": "assistant", "status": "in_progress", "content": []}}),
    );
    let delta = event(
        "output_text.delta",
        json!({"output_index": 0, "content_index": 0, "item_id": "m", "delta": "a"}),
    );
    let done = event(
        "output_item.done",
        json!({"output_index": 0, "item": {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [text("all of it")]}}),
    );
    let [half] = &sum([added.clone(), delta.clone()]).output[..] else {
        panic!();
    };
    let half = serde_json::to_value(half).unwrap();
    assert_eq!(
        (&half["status"], &half["content"][0]["text"]),
        (&json!("in_progress"), &json!("a"))
    );
    let whole = items([added, delta, done]);
    assert_eq!(
        (&whole[0]["status"], &whole[0]["content"]),
        (&json!("completed"), &json!([text("all of it")]))
    );
}

#[test]
fn a_null_item_leaves_a_gap() {
    let null = |kind: &str| event(kind, json!({"output_index": 0, "item": null}));
    let said = event(
        "output_text.delta",
        json!({"output_index": 1, "delta": "a"}),
    );
    let whole = sum([null("output_item.added"), said, null("output_item.done")]);
    assert_eq!(
        (whole.output.len(), whole.output_text()),
        (1, "a".to_owned())
    );
}

#[test]
fn done_texts_replace_what_came() {
    let at = |members: Value| {
        let mut members = members;
        members["item_id"] = json!("x");
        members["output_index"] = json!(0);
        members
    };
    for (kind, delta, done, expected) in [
        (
            "output_text",
            "delta",
            "text",
            json!({"type": "output_text", "text": "new"}),
        ),
        (
            "refusal",
            "delta",
            "refusal",
            json!({"type": "refusal", "refusal": "new"}),
        ),
    ] {
        let events = [
            event(
                &format!("{kind}.delta"),
                at(json!({"content_index": 0, delta: "old"})),
            ),
            event(
                &format!("{kind}.done"),
                at(json!({"content_index": 0, done: "new"})),
            ),
        ];
        let whole = items(events.clone());
        assert_eq!(whole[0]["content"], json!([expected]));
        // The end alone suffices.
        assert_eq!(items([events[1].clone()]), whole);
    }
}

#[test]
fn parts_are_put_where_they_belong() {
    let part = |kind: &str, index: i64, text: Value| {
        event(
            &format!("content_part.{kind}"),
            json!({"output_index": 0, "content_index": index, "part": text}),
        )
    };
    let delta = |index: i64, delta: &str| {
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": index, "delta": delta}),
        )
    };
    let refusal = json!({"type": "refusal", "refusal": "no"});
    let whole = items([
        part("added", 1, text("")),
        part("added", 0, text("")),
        delta(1, "b"),
        delta(0, "a"),
        part("done", 1, text("B")),
        part("added", 2, refusal.clone()),
    ]);
    assert_eq!(
        whole,
        json!([message(json!([text("a"), text("B"), refusal]))])
    );
}

#[test]
fn annotations_and_logprobs_are_added() {
    let cited = |url: &str| json!({"type": "url_citation", "url": url, "title": "t", "start_index": 0, "end_index": 1});
    let annotation = |index: Value, url: &str| {
        event(
            "output_text.annotation.added",
            json!({"output_index": 0, "content_index": 0, "annotation_index": index, "annotation": cited(url)}),
        )
    };
    let delta = |token: &str| {
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": 0, "delta": token, "logprobs": [{"token": token, "logprob": -1.0}]}),
        )
    };
    let whole = items([
        delta("a"),
        delta("b"),
        annotation(json!(0), "a"),
        annotation(json!(1_000_000_000), "b"),
        annotation(json!(0), "c"),
        annotation(json!(null), "d"),
    ]);
    let part = &whole[0]["content"][0];
    assert_eq!(
        part["annotations"],
        json!([cited("c"), cited("b"), cited("d")])
    );
    assert_eq!(
        (&part["logprobs"][0]["token"], &part["logprobs"][1]["token"]),
        (&json!("a"), &json!("b"))
    );
    assert_eq!(part["text"], "ab");
}

#[test]
fn what_is_about_no_item_has_no_effect() {
    for kind in [
        "audio.delta",
        "audio.transcript.delta",
        "image_generation_call.partial_image",
        "mcp_list_tools.in_progress",
        "compaction.compacting",
        "event_of_next_year",
    ] {
        let told = event(
            kind,
            json!({"output_index": 0, "item_id": "x", "delta": "a", "partial_image_b64": ""}),
        );
        assert_eq!(items([told]), json!([]), "{kind}");
    }
    assert_eq!(
        items([json!({"type": "keepalive", "sequence_number": 4})]),
        json!([])
    );
}

#[test]
fn the_last_event_has_the_response_with_its_status() {
    let said = || {
        event(
            "output_text.delta",
            json!({"output_index": 0, "delta": "a"}),
        )
    };
    for (status, members) in [
        ("completed", json!({})),
        (
            "incomplete",
            json!({"incomplete_details": {"reason": "max_output_tokens"}}),
        ),
        (
            "failed",
            json!({"error": {"code": "server_error", "message": "sorry"}}),
        ),
    ] {
        let mut response = members;
        response["id"] = json!("r");
        response["status"] = json!(status);
        response["output"] = json!([message(json!([text("the whole")]))]);
        let accumulator =
            accumulate([said(), event(status, json!({"response": response})), said()]);
        assert_eq!(accumulator.missing(), None);
        let whole = accumulator.into_whole();
        assert_eq!(whole.output_text(), "the whole");
        assert_eq!(whole.status.unwrap().as_str(), status);
        // Without output the items so far are it, and the type of the event says the status.
        let created = event(
            "created",
            json!({"response": {"id": "r", "model": "m", "created_at": 1}}),
        );
        let whole = sum([created, said(), event(status, json!({"response": {}}))]);
        assert_eq!(whole.output_text(), "a");
        assert_eq!(whole.status.unwrap().as_str(), status);
        assert_eq!(
            (whole.id.as_str(), whole.model.as_str(), whole.created_at),
            ("r", "m", Some(1.0))
        );
    }
    assert!(
        accumulate([said()])
            .missing()
            .unwrap()
            .contains("response.completed")
    );
}
