//! Responses of servers that leave out indices, ids and events, or have them wrong.

use openai_typed::types::ResponseEvent;
use serde_json::{Value, json};

use super::responses::{event, items, message, text};

#[test]
fn a_delta_opens_what_is_missing() {
    let text_only = items([
        event("output_text.delta", json!({"delta": "He"})),
        event("output_text.delta", json!({"delta": "llo"})),
    ]);
    assert_eq!(text_only, json!([message(json!([text("Hello")]))]));
    let from_one = items([event(
        "output_text.delta",
        json!({"item_id": "m", "output_index": 7, "content_index": 1, "delta": "a"}),
    )]);
    let mut opened = message(json!([text("a")]));
    opened["id"] = json!("m");
    assert_eq!(from_one, json!([opened]));
}

#[test]
fn ids_and_order_replace_indices() {
    let said =
        |id: &str, delta: &str| event("output_text.delta", json!({"item_id": id, "delta": delta}));
    let whole = items([
        said("a", "1"),
        said("b", "2"),
        said("a", "1"),
        said("b", "2"),
    ]);
    assert_eq!(
        (
            &whole[0]["content"][0]["text"],
            &whole[1]["content"][0]["text"]
        ),
        (&json!("11"), &json!("22"))
    );
    let added = |item: Value| event("output_item.added", json!({"item": item}));
    let whole = items([
        added(json!({"type": "reasoning", "summary": []})),
        event("reasoning_text.delta", json!({"delta": "think"})),
        added(message(json!([]))),
        event("output_text.delta", json!({"delta": "a"})),
        event(
            "output_item.done",
            json!({"item": message(json!([text("A")]))}),
        ),
        added(message(json!([]))),
        event("output_text.delta", json!({"delta": "b"})),
    ]);
    assert_eq!(whole[0]["content"][0]["text"], "think");
    assert_eq!(
        (&whole[1]["content"], &whole[2]["content"]),
        (&json!([text("A")]), &json!([text("b")]))
    );
    assert_eq!(whole.as_array().unwrap().len(), 3);
}

#[test]
fn one_index_for_all_items_does_not_mix_them() {
    let added = |id: &str, kind: &str| {
        event(
            "output_item.added",
            json!({"output_index": 0, "item": {"type": kind, "id": id, "role": "assistant", "content": [], "summary": []}}),
        )
    };
    let said = |id: &str, delta: &str| {
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": 0, "item_id": id, "delta": delta}),
        )
    };
    let whole = items([
        added("rs", "reasoning"),
        event(
            "reasoning_text.delta",
            json!({"output_index": 0, "content_index": 0, "item_id": "rs", "delta": "t"}),
        ),
        added("m1", "message"),
        said("m1", "a"),
        added("m2", "message"),
        said("m2", "b"),
        said("m1", "A"),
    ]);
    let texts: Vec<_> = whole
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["content"][0]["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["t", "aA", "b"]);
}

#[test]
fn ids_that_change_are_no_other_items() {
    let whole = items([
        event(
            "output_item.added",
            json!({"output_index": 0, "item": {"type": "message", "id": "1", "role": "assistant", "content": []}}),
        ),
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": 0, "item_id": "2", "delta": "a"}),
        ),
        event(
            "output_text.delta",
            json!({"output_index": 0, "content_index": 0, "item_id": "3", "delta": "b"}),
        ),
        event(
            "output_item.done",
            json!({"output_index": 0, "item": {"type": "message", "id": "4", "role": "assistant", "content": [text("ab")]}}),
        ),
    ]);
    assert_eq!(whole.as_array().unwrap().len(), 1);
    assert_eq!(
        (&whole[0]["id"], &whole[0]["content"]),
        (&json!("4"), &json!([text("ab")]))
    );
}

/// They are keys: were they sizes, the test would run out of memory.
#[test]
fn huge_indices_of_items_allocate_nothing() {
    let huge = [i64::MAX, 1_000_000_000, -1];
    let events = huge.into_iter().flat_map(|item| {
        huge.map(|part| {
            event(
                "output_text.delta",
                json!({"output_index": item, "content_index": part, "delta": part.to_string()}),
            )
        })
    });
    let parts = json!([text("-1"), text("1000000000"), text("9223372036854775807")]);
    assert_eq!(
        items(events),
        json!([
            message(parts.clone()),
            message(parts.clone()),
            message(parts)
        ])
    );
}

#[test]
fn every_event_has_its_number() {
    for kind in [
        "response.created",
        "response.output_text.delta",
        "keepalive",
        "error",
        "response.of_next_year",
    ] {
        let event = json!({"type": kind, "sequence_number": 7, "response": {}, "message": "m"});
        let event: ResponseEvent = serde_json::from_value(event).unwrap();
        assert_eq!(event.sequence_number(), Some(7), "{kind}");
    }
}
