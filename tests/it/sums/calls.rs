//! Calls of tools, whose index and id servers treat as they like.

use openai_typed::streams::ChatStreamEvent;
use serde_json::{Value, json};

use super::{delta, end, message, sum};

/// The calls that these deltas of calls add up to, each as id, name and arguments.
#[track_caller]
fn calls(deltas: impl IntoIterator<Item = Value>) -> Vec<[String; 3]> {
    let message = message(deltas.into_iter().map(|call| json!({"tool_calls": [call]})));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let calls = message["tool_calls"].as_array().unwrap();
    calls
        .iter()
        .map(|call| {
            [
                text(&call["id"]),
                text(&call["function"]["name"]),
                text(&call["function"]["arguments"]),
            ]
        })
        .collect()
}

fn call(index: Option<i64>, id: &str, name: &str, arguments: &str) -> Value {
    let mut call = json!({"type": "function", "function": {"arguments": arguments}});
    if let Some(index) = index {
        call["index"] = json!(index);
    }
    if id != "-" {
        call["id"] = json!(id);
    }
    if name != "-" {
        call["function"]["name"] = json!(name);
    }
    call
}

#[test]
fn id_type_and_name_are_set() {
    let piece = |arguments: &str| call(Some(0), "a", "f", arguments);
    assert_eq!(calls([piece("{"), piece("}")]), [["a", "f", "{}"]]);
}

#[test]
fn calls_alternate_by_index() {
    let pieces = [
        call(Some(1), "b", "g", "1"),
        call(Some(0), "a", "f", "0"),
        call(Some(1), "-", "-", "1"),
        call(Some(0), "-", "-", "0"),
    ];
    assert_eq!(calls(pieces), [["a", "f", "00"], ["b", "g", "11"]]);
}

#[test]
fn calls_without_index_go_by_id() {
    let pieces = [
        call(None, "a", "f", "0"),
        call(None, "b", "g", "1"),
        call(None, "a", "-", "0"),
        call(None, "b", "g", "1"),
    ];
    assert_eq!(calls(pieces), [["a", "f", "00"], ["b", "g", "11"]]);
}

#[test]
fn a_piece_with_neither_belongs_to_the_call_in_progress() {
    let pieces = [
        call(None, "a", "f", ""),
        call(None, "-", "-", "{"),
        call(None, "", "", "}"),
        call(None, "b", "g", ""),
        call(None, "-", "-", "[]"),
    ];
    assert_eq!(calls(pieces), [["a", "f", "{}"], ["b", "g", "[]"]]);
    assert_eq!(
        calls([call(None, "-", "f", "{"), call(None, "-", "f", "}")]),
        [["", "f", "{}"]]
    );
    assert_eq!(
        calls([call(None, "-", "f", "{}"), call(None, "-", "g", "[]")]),
        [["", "f", "{}"], ["", "g", "[]"]]
    );
}

#[test]
fn whole_arguments_after_whole_arguments_are_a_new_call() {
    let two = [["", "f", "{\"a\":1}"], ["", "f", "{\"a\":2}"]];
    for index in [None, Some(0)] {
        for id in ["-", ""] {
            let pieces = [1, 2].map(|a| call(index, id, "f", &format!("{{\"a\":{a}}}")));
            assert_eq!(calls(pieces), two);
        }
        // Braces within a text, and a name that is repeated with each piece.
        let pieces = ["{\"a\":\"{}", "{}\"}", " "].map(|text| call(index, "-", "f", text));
        assert_eq!(calls(pieces), [["", "f", "{\"a\":\"{}{}\"} "]]);
    }
}

#[test]
fn a_new_id_with_a_name_is_a_new_call() {
    let pieces = [
        call(Some(0), "a", "f", "{"),
        call(Some(0), "-", "-", "}"),
        call(Some(0), "b", "f", "["),
        call(Some(0), "-", "-", "]"),
        call(Some(0), "a", "f", " "),
    ];
    assert_eq!(calls(pieces), [["a", "f", "{} "], ["b", "f", "[]"]]);
}

#[test]
fn a_new_id_without_a_name_is_the_same_call() {
    for name in ["", "-"] {
        let pieces = [call(Some(0), "a", "f", "{"), call(Some(0), "b", name, "}")];
        assert_eq!(calls(pieces), [["a", "f", "{}"]]);
    }
}

#[test]
fn an_id_may_be_empty_late_or_the_same() {
    assert_eq!(calls([call(Some(0), "", "f", "{}")]), [["", "f", "{}"]]);
    assert_eq!(
        calls([call(Some(0), "", "f", "{"), call(Some(0), "a", "f", "}")]),
        [["a", "f", "{}"]]
    );
    let same = [
        call(Some(0), "a", "f", "0"),
        call(Some(1), "a", "f", "1"),
        call(Some(0), "a", "f", "0"),
    ];
    assert_eq!(calls(same), [["a", "f", "00"], ["a", "f", "1"]]);
}

#[test]
fn custom_calls_are_joined_like_those_of_functions() {
    let custom = |id: Option<&str>, input: &str| {
        let mut call = json!({"index": 0, "custom": {"input": input}});
        if let Some(id) = id {
            call["id"] = json!(id);
            call["type"] = json!("custom");
            call["custom"]["name"] = json!("shell");
        }
        json!({"tool_calls": [call]})
    };
    let (whole, events) = sum([
        delta(custom(Some("a"), "")),
        delta(custom(None, "ls ")),
        delta(custom(None, "-l")),
        end("tool_calls"),
    ]);
    let call = json!({"id": "a", "type": "custom", "custom": {"name": "shell", "input": "ls -l"}});
    assert_eq!(whole["choices"][0]["message"]["tool_calls"], json!([call]));
    let ChatStreamEvent::ToolCallDone { call: told, .. } = &events[3] else {
        panic!("{events:?}");
    };
    assert_eq!(serde_json::to_value(told).unwrap(), call);
    // The type may be left out.
    let mut untyped = custom(Some("a"), "ls -l");
    untyped["tool_calls"][0]
        .as_object_mut()
        .unwrap()
        .remove("type");
    assert_eq!(message([untyped])["tool_calls"], json!([call]));
}

#[test]
fn what_calls_have_besides_is_kept() {
    let message = message([
        json!({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f", "arguments": "", "x": 1}, "extra_content": {"google": {"thought_signature": "s"}}}]}),
        json!({"tool_calls": [{"index": 1, "id": "b", "type": "mcp", "mcp": {"label": "l"}}]}),
    ]);
    assert_eq!(
        message["tool_calls"],
        json!([
            {"id": "a", "type": "function", "function": {"name": "f", "arguments": "", "x": 1}, "extra_content": {"google": {"thought_signature": "s"}}},
            {"id": "b", "type": "mcp", "mcp": {"label": "l"}},
        ])
    );
}

/// Another index that speaks is no end.
#[test]
fn a_call_is_done_when_its_choice_is() {
    let piece =
        |index: i64, name: &str| delta(json!({"tool_calls": [call(Some(index), "-", name, "x")]}));
    let (_, events) = sum([
        piece(0, "f"),
        piece(1, "g"),
        piece(0, "-"),
        end("tool_calls"),
    ]);
    let is_done = |event: &ChatStreamEvent| matches!(event, ChatStreamEvent::ToolCallDone { .. });
    assert_eq!(events.iter().filter(|event| is_done(event)).count(), 2);
    let first = events.iter().position(is_done).unwrap();
    assert_eq!(first, events.len() - 3, "{events:?}");
    let (_, cut) = sum([piece(0, "f")]);
    assert!(!cut.iter().any(is_done));
}
