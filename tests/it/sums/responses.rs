//! What each event of a response adds to it, and what servers leave out.

use openai_typed::streams::{Accumulator, ResponseAccumulator};
use openai_typed::types::{ModelResponse, ResponseEvent, ResponseStatus};
use serde_json::{Value, json};

fn accumulate(events: impl IntoIterator<Item = Value>) -> ResponseAccumulator {
    let mut accumulator = ResponseAccumulator::default();
    for event in events {
        let event: ResponseEvent = serde_json::from_value(event).unwrap();
        let told = accumulator.add(event.clone());
        assert_eq!(told, [event], "each event is passed on");
    }
    assert!(accumulator.end().is_empty());
    accumulator
}

fn sum(events: impl IntoIterator<Item = Value>) -> ModelResponse {
    accumulate(events).into_whole()
}

/// The items of it, as JSON.
fn items(events: impl IntoIterator<Item = Value>) -> Value {
    let mut items = serde_json::to_value(sum(events).output).unwrap();
    for item in items.as_array_mut().unwrap() {
        item.as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
    }
    items
}

/// An event with members beside its type.
fn event(kind: &str, members: Value) -> Value {
    let mut event = members;
    event["type"] = json!(format!("response.{kind}"));
    event
}

fn message(parts: Value) -> Value {
    json!({"type": "message", "role": "assistant", "content": parts})
}

fn text(text: &str) -> Value {
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
fn texts_of_calls_are_appended_and_replaced() {
    for (event_kind, item_kind, member, done) in [
        (
            "function_call_arguments",
            "function_call",
            "arguments",
            "arguments",
        ),
        ("mcp_call_arguments", "mcp_call", "arguments", "arguments"),
        (
            "custom_tool_call_input",
            "custom_tool_call",
            "input",
            "input",
        ),
        (
            "code_interpreter_call_code",
            "code_interpreter_call",
            "code",
            "code",
        ),
    ] {
        let added = event(
            "output_item.added",
            json!({"output_index": 3, "item": {
                "type": item_kind, "id": "x", "call_id": "c", "name": "f", "server_label": "s", member: "",
            }}),
        );
        let delta = |delta: &str| {
            event(
                &format!("{event_kind}.delta"),
                json!({"output_index": 3, "item_id": "x", "delta": delta}),
            )
        };
        let end = event(
            &format!("{event_kind}.done"),
            json!({"output_index": 3, "item_id": "x", done: "done"}),
        );
        let whole = items([added.clone(), delta("{"), delta("}")]);
        assert_eq!(whole[0][member], "{}", "{event_kind}");
        let whole = items([added, delta("{"), end.clone()]);
        assert_eq!(
            (&whole[0][member], &whole[0]["type"]),
            (&json!("done"), &json!(item_kind))
        );
        // A delta opens what is missing, and so does an end.
        assert_eq!(
            items([delta("a"), delta("b")])[0][member],
            "ab",
            "{event_kind}"
        );
        assert_eq!(items([end])[0][member], "done", "{event_kind}");
        // What was said of the item later does not take the text away.
        let late = event(
            "output_item.added",
            json!({"output_index": 3, "item": {"type": item_kind, "id": "x", "call_id": "c", "name": "f", "server_label": "s", member: ""}}),
        );
        let whole = items([delta("a"), late, delta("b")]);
        assert_eq!(whole[0][member], "ab", "{event_kind}");
    }
    let named = event(
        "function_call_arguments.done",
        json!({"name": "f", "arguments": "{}"}),
    );
    assert_eq!(items([named])[0]["name"], "f");
}

#[test]
fn commands_and_outputs_go_by_their_index() {
    let added = event(
        "output_item.added",
        json!({"output_index": 0, "item": {"type": "shell_call", "id": "s", "call_id": "c", "action": {"commands": []}}}),
    );
    let command = |kind: &str, index: i64, members: Value| {
        let mut members = members;
        members["command_index"] = json!(index);
        members["output_index"] = json!(0);
        event(&format!("shell_call_command.{kind}"), members)
    };
    let whole = items([
        added,
        command("added", 1, json!({"command": ""})),
        command("delta", 1, json!({"delta": "ls"})),
        command("delta", 0, json!({"delta": "p"})),
        command("delta", 0, json!({"delta": "wd"})),
        command("done", 1, json!({"command": "ls -l"})),
    ]);
    assert_eq!(whole[0]["action"]["commands"], json!(["pwd", "ls -l"]));
    let output = |kind: &str, members: Value| {
        let mut members = members;
        members["command_index"] = json!(0);
        members["output_index"] = json!(1);
        event(&format!("shell_call_output_content.{kind}"), members)
    };
    let deltas = [
        output("delta", json!({"delta": {"stdout": "a"}})),
        output("delta", json!({"delta": {"stdout": "b", "stderr": "c"}})),
    ];
    let whole = items(deltas.clone());
    let written = &whole[0]["output"][0];
    assert_eq!(
        (&written["stdout"], &written["stderr"]),
        (&json!("ab"), &json!("c"))
    );
    let done = json!({"stdout": "ab!", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}});
    let [first, second] = deltas;
    let whole = items([first, second, output("done", json!({"output": [done]}))]);
    assert_eq!(whole[0]["output"], json!([done]));
}

#[test]
fn thoughts_go_to_content_and_summary() {
    let at = |part: &str, members: Value| {
        let mut members = members;
        members["output_index"] = json!(0);
        members["item_id"] = json!("rs");
        members[part] = json!(0);
        members
    };
    let whole = items([
        event(
            "reasoning_text.delta",
            at("content_index", json!({"delta": "th"})),
        ),
        event(
            "reasoning_text.delta",
            at("content_index", json!({"delta": "ink"})),
        ),
        event(
            "reasoning_summary_part.added",
            at(
                "summary_index",
                json!({"part": {"type": "summary_text", "text": ""}}),
            ),
        ),
        event(
            "reasoning_summary_text.delta",
            at("summary_index", json!({"delta": "su"})),
        ),
        event(
            "reasoning_summary_text.done",
            at("summary_index", json!({"text": "sum"})),
        ),
    ]);
    let expected = json!([{
        "type": "reasoning", "id": "rs", "content": [{"type": "reasoning_text", "text": "think"}],
        "summary": [{"type": "summary_text", "text": "sum"}],
    }]);
    assert_eq!(whole, expected);
    let ends = items([
        event(
            "reasoning_text.done",
            at("content_index", json!({"text": "think"})),
        ),
        event(
            "reasoning_summary_part.done",
            at(
                "summary_index",
                json!({"part": {"type": "summary_text", "text": "sum"}}),
            ),
        ),
    ]);
    assert_eq!(ends, expected);
    // As vLLM has it.
    let part = items([
        event(
            "content_part.added",
            at(
                "content_index",
                json!({"part": {"type": "reasoning_text", "text": ""}}),
            ),
        ),
        event(
            "reasoning_text.delta",
            at("content_index", json!({"delta": "think"})),
        ),
    ]);
    assert_eq!(part[0]["content"], expected[0]["content"]);
}

#[test]
fn events_of_tools_set_their_status() {
    for (tool, states) in [
        (
            "web_search_call",
            &["in_progress", "searching", "completed"][..],
        ),
        (
            "file_search_call",
            &["in_progress", "searching", "completed"],
        ),
        (
            "code_interpreter_call",
            &["in_progress", "interpreting", "completed"],
        ),
        (
            "image_generation_call",
            &["in_progress", "generating", "completed"],
        ),
        ("mcp_call", &["in_progress", "completed", "failed"]),
    ] {
        for state in states {
            let added = event(
                "output_item.added",
                json!({"output_index": 0, "item": {"type": tool, "id": "x", "server_label": "s", "name": "f", "arguments": ""}}),
            );
            let told = event(
                &format!("{tool}.{state}"),
                json!({"output_index": 0, "item_id": "x"}),
            );
            assert_eq!(items([added, told.clone()])[0]["status"], *state, "{tool}");
            assert_eq!(items([told]), json!([]));
        }
    }
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
