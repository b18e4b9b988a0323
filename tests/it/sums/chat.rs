//! Members of chunks of chat completions, one rule each.

use openai_typed::streams::{Accumulator, ChatAccumulator, ChatStreamEvent};
use openai_typed::types::ChatFinishReason;
use serde_json::{Value, json};

use super::{delta, end, message, sum};

#[test]
fn texts_are_appended() {
    let audio = |data: &str, transcript: &str| json!({"audio": {"id": "audio_1", "data": data, "transcript": transcript}});
    let message = message([
        json!({"content": "a", "refusal": "r", "reasoning_content": "x", "function_call": {"name": "f", "arguments": "{"}}),
        json!({"content": "b", "refusal": "s", "reasoning_content": "y", "function_call": {"name": "f", "arguments": "}"}}),
        audio("AA", "one"),
        audio("BB", " two"),
        json!({"audio": {"expires_at": 5}}),
    ]);
    assert_eq!(message["content"], "ab");
    assert_eq!(message["refusal"], "rs");
    assert_eq!(message["reasoning_content"], "xy");
    assert_eq!(
        message["function_call"],
        json!({"name": "f", "arguments": "{}"})
    );
    assert_eq!(
        message["audio"],
        json!({"id": "audio_1", "data": "AABB", "transcript": "one two", "expires_at": 5})
    );
}

#[test]
fn role_and_ids_are_set() {
    let piece = json!({"role": "assistant", "content": "a", "audio": {"id": "audio_1"}});
    let message = message([piece.clone(), piece]);
    assert_eq!(message["role"], "assistant");
    assert_eq!(message["audio"]["id"], "audio_1");
    assert_eq!(
        sum([end("stop")]).0["choices"][0]["message"]["role"],
        "assistant"
    );
}

#[test]
fn numbers_are_set() {
    let message = message([
        json!({"score": 1, "seen": false}),
        json!({"score": 2, "seen": true}),
    ]);
    assert_eq!(
        (&message["score"], &message["seen"]),
        (&json!(2), &json!(true))
    );
}

#[test]
fn null_says_nothing() {
    let null = json!({"role": null, "content": null, "refusal": null, "tool_calls": null, "function_call": null, "reasoning": null});
    let said = json!({"role": "assistant", "content": "a", "refusal": "b", "reasoning": "c"});
    let first = message([said.clone()]);
    assert_eq!(message([null.clone(), said, null.clone()]), first);
    assert_eq!(message([null])["content"], Value::Null);
}

#[test]
fn lists_are_appended() {
    let cited = |url: &str| json!({"type": "url_citation", "url_citation": {"title": "t", "url": url, "start_index": 0, "end_index": 1}});
    let message = message([
        json!({"annotations": [cited("a")], "images": [1]}),
        json!({"annotations": [cited("b")], "images": [2]}),
    ]);
    assert_eq!(message["annotations"], json!([cited("a"), cited("b")]));
    assert_eq!(message["images"], json!([1, 2]));
}

/// As OpenRouter sends its thoughts.
#[test]
fn entries_of_unknown_lists_are_joined_by_index() {
    let detail = |index: i64, text: &str| json!({"type": "reasoning.text", "format": "v1", "index": index, "text": text, "signature": null});
    let message = message([
        json!({"reasoning_details": [detail(0, "a"), detail(0, "b")]}),
        json!({"reasoning_details": [detail(1_000_000_000, "x")]}),
        json!({"reasoning_details": [detail(0, "c"), {"index": 0, "signature": "s"}]}),
    ]);
    let mut signed = detail(0, "abc");
    signed["signature"] = json!("s");
    assert_eq!(
        message["reasoning_details"],
        json!([signed, detail(1_000_000_000, "x")])
    );
}

#[test]
fn choices_are_sorted_by_index() {
    let said =
        |index: i64, text: &str| json!({"choices": [{"index": index, "delta": {"content": text}}]});
    let (whole, _) = sum([
        said(2, "c"),
        said(0, "a"),
        said(-1, "z"),
        said(2, "C"),
        said(0, "A"),
    ]);
    let choices = whole["choices"].as_array().unwrap();
    let told: Vec<_> = choices
        .iter()
        .map(|choice| {
            (
                choice["index"].as_i64().unwrap(),
                choice["message"]["content"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [(-1, "z"), (0, "aA"), (2, "cC")]);
}

#[test]
fn an_absent_index_is_the_first_choice() {
    let (whole, _) = sum([
        json!({"choices": [{"delta": {"content": "a"}}]}),
        json!({"choices": [{"index": null, "delta": {"content": "b"}}, {"index": 0, "delta": {"content": "c"}}]}),
    ]);
    assert_eq!(whole["choices"][0]["message"]["content"], "abc");
    assert_eq!(whole["choices"].as_array().unwrap().len(), 1);
}

/// They are keys: were they sizes, the test would run out of memory.
#[test]
fn huge_indices_allocate_nothing() {
    let huge = [i64::MAX, 1_000_000_000, i64::MIN];
    let call =
        |index: i64| json!({"index": index, "id": index.to_string(), "function": {"name": "f"}});
    let said = |index: i64| json!({"choices": [{"index": index, "delta": {"tool_calls": huge.map(call)}}]});
    let (whole, _) = sum(huge
        .map(said)
        .into_iter()
        .chain([delta(json!({"content": "a"}))]));
    let choices = whole["choices"].as_array().unwrap();
    let indices: Vec<_> = choices
        .iter()
        .map(|choice| choice["index"].as_i64().unwrap())
        .collect();
    assert_eq!(indices, [i64::MIN, 0, 1_000_000_000, i64::MAX]);
    let calls = choices[0]["message"]["tool_calls"].as_array().unwrap();
    let ids: Vec<_> = calls
        .iter()
        .map(|call| call["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        ids,
        ["-9223372036854775808", "1000000000", "9223372036854775807"]
    );
}

#[test]
fn a_chunk_without_choices_says_nothing_of_them() {
    let (whole, events) = sum([
        json!({"prompt_filter_results": [{"a": 1}]}),
        json!({"choices": null, "model": "m"}),
        delta(json!({"content": "a"})),
        json!({"choices": [{"index": 0}]}),
        json!({"choices": [{"index": 0, "delta": null, "finish_reason": ""}]}),
        end("stop"),
    ]);
    assert_eq!(whole["choices"].as_array().unwrap().len(), 1);
    assert_eq!(whole["choices"][0]["message"]["content"], "a");
    assert_eq!(whole["choices"][0]["finish_reason"], "stop");
    let stop = ChatStreamEvent::Finished {
        choice: 0,
        reason: ChatFinishReason::Stop,
    };
    assert_eq!(events[1..], [stop]);
    assert_eq!(whole["prompt_filter_results"], json!([{"a": 1}]));
}

#[test]
fn logprobs_are_appended() {
    let piece = |token: &str| {
        json!({"choices": [{"delta": {}, "logprobs": {
            "content": [{"token": token, "logprob": -1.0}], "refusal": [{"token": token, "logprob": -2.0}],
        }}]})
    };
    let (whole, events) = sum([
        piece("a"),
        json!({"choices": [{"delta": {}, "logprobs": null}]}),
        piece("b"),
    ]);
    let logprobs = &whole["choices"][0]["logprobs"];
    let tokens =
        |name: &str| [0, 1].map(|at| logprobs[name][at]["token"].as_str().unwrap().to_owned());
    assert_eq!(
        (tokens("content"), tokens("refusal")),
        (["a".into(), "b".into()], ["a".into(), "b".into()])
    );
    assert_eq!(events.len(), 2);
    assert!(
        matches!(&events[1], ChatStreamEvent::Logprobs { content, .. } if content[0].token == "b")
    );
}

#[test]
fn the_last_usage_that_is_there_counts() {
    let usage = |total: i64| json!({"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": total}, "system_fingerprint": "fp", "service_tier": "default"});
    let (whole, events) = sum([
        usage(3),
        usage(4),
        json!({"choices": [], "usage": null, "system_fingerprint": null, "service_tier": null}),
    ]);
    assert_eq!(whole["usage"]["total_tokens"], 4);
    assert_eq!(
        (&whole["system_fingerprint"], &whole["service_tier"]),
        (&json!("fp"), &json!("default"))
    );
    assert!(matches!(&events[..], [_, ChatStreamEvent::Usage(usage)] if usage.total_tokens == 4));
}

#[test]
fn the_first_id_that_is_there_counts() {
    let (whole, _) = sum([
        json!({"id": "", "created": null, "model": ""}),
        json!({"id": "", "created": 0, "model": ""}),
        json!({"id": "a", "created": 1, "model": "m"}),
        json!({"id": "b", "created": 2, "model": "n"}),
    ]);
    assert_eq!(
        (&whole["id"], &whole["created"], &whole["model"]),
        (&json!("a"), &json!(1), &json!("m"))
    );
    assert_eq!(whole["object"], "chat.completion");
}

#[test]
fn of_the_members_of_a_provider_the_last_counts() {
    let (whole, _) = sum([
        json!({"citations": ["a"], "x_groq": {"id": 1}, "obfuscation": "zzz"}),
        json!({"citations": ["a", "b"], "x_groq": null}),
        json!({"choices": [{"delta": {}, "token_ids": [1], "stop_reason": null}]}),
        json!({"choices": [{"delta": {}, "token_ids": [2], "stop_reason": "x"}]}),
    ]);
    assert_eq!(
        (&whole["citations"], &whole["x_groq"]),
        (&json!(["a", "b"]), &json!({"id": 1}))
    );
    assert_eq!(whole.get("obfuscation"), None);
    let choice = &whole["choices"][0];
    assert_eq!(
        (&choice["token_ids"], &choice["stop_reason"]),
        (&json!([1, 2]), &json!("x"))
    );
}

#[test]
fn objects_of_a_provider_are_joined_by_their_members() {
    let filters =
        |results: Value| json!({"choices": [{"delta": {}, "content_filter_results": results}]});
    let (whole, _) = sum([
        json!({"timings": {"a": 1, "b": 2}}),
        filters(json!({})),
        filters(json!({"hate": {"filtered": false}, "violence": {"filtered": false}})),
        filters(json!({"violence": {"filtered": true}, "hate": null})),
        filters(json!({})),
        json!({"timings": {"a": 3}}),
    ]);
    assert_eq!(whole["timings"], json!({"a": 3, "b": 2}));
    assert_eq!(
        whole["choices"][0]["content_filter_results"],
        json!({"hate": {"filtered": false}, "violence": {"filtered": true}})
    );
}

#[test]
fn the_end_of_audio_is_an_end() {
    let spoken = json!({"audio": {"id": "a", "data": "AA"}});
    let (whole, events) = sum([
        delta(spoken.clone()),
        delta(json!({"audio": {"expires_at": 9}})),
    ]);
    assert_eq!(whole["choices"][0]["finish_reason"], "stop");
    let reason = ChatFinishReason::Stop;
    assert_eq!(
        events.last(),
        Some(&ChatStreamEvent::Finished { choice: 0, reason })
    );
    let (whole, _) = sum([
        delta(spoken),
        delta(json!({"audio": {"expires_at": 9}})),
        end("length"),
    ]);
    assert_eq!(whole["choices"][0]["finish_reason"], "length");
}

#[test]
fn an_end_without_a_reason_is_told() {
    let mut accumulator = ChatAccumulator::default();
    assert_eq!(accumulator.missing().unwrap(), "there is no choice");
    for chunk in [
        json!({"choices": [{"index": 0, "delta": {"content": "a"}}, {"index": 1, "delta": {}}]}),
        end("length"),
    ] {
        accumulator.add(serde_json::from_value(chunk).unwrap());
    }
    assert_eq!(
        accumulator.missing().unwrap(),
        "choice 1 has no finish reason"
    );
    let last = json!({"choices": [{"index": 1, "finish_reason": "content_filter"}]});
    accumulator.add(serde_json::from_value(last).unwrap());
    assert_eq!(accumulator.missing(), None);
    assert_eq!(accumulator.text(), "a");
}

/// Some servers answer at once, with the whole in the only chunk.
#[test]
fn a_whole_message_is_a_delta_if_there_is_no_other() {
    let whole = json!({"role": "assistant", "content": "Hi", "tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]});
    let chunk = json!({"choices": [{"index": 0, "message": whole, "finish_reason": "stop"}]});
    let (sum, events) = sum([chunk.clone()]);
    assert_eq!(sum["choices"][0]["message"]["content"], "Hi");
    assert_eq!(
        sum["choices"][0]["message"]["tool_calls"],
        whole["tool_calls"]
    );
    assert!(matches!(&events[0], ChatStreamEvent::Text { delta, .. } if delta == "Hi"));
    // Perplexity repeats beside each delta what has come so far.
    let mut beside = chunk;
    beside["choices"][0]["delta"] = json!({"content": "Hi"});
    let (sum, _) = super::sum([beside.clone(), beside]);
    assert_eq!(sum["choices"][0]["message"]["content"], "HiHi");
}

#[test]
fn what_chunks_mean() {
    use ChatStreamEvent as Event;
    let (choice, number) = (0, 0);
    let (_, events) = sum([
        delta(json!({"role": "assistant", "content": ""})),
        delta(json!({"content": "a", "reasoning_content": "r"})),
        delta(json!({"refusal": "b", "x": null})),
        delta(json!({"tool_calls": [{"index": 0, "id": "c", "function": {"arguments": "{"}}]})),
        delta(json!({"tool_calls": [{"index": 0, "function": {"name": "f"}}]})),
        delta(json!({"tool_calls": [{"index": 0, "function": {"arguments": "}"}}]})),
        end("tool_calls"),
        end("tool_calls"),
    ]);
    let call = serde_json::from_value(
        json!({"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}),
    )
    .unwrap();
    let arguments = |delta: &str| Event::ToolCallArguments {
        choice,
        number,
        delta: delta.into(),
    };
    let expected = [
        Event::Text {
            choice,
            delta: "a".into(),
        },
        Event::Other {
            choice,
            name: "reasoning_content".into(),
            value: json!("r"),
        },
        Event::Refusal {
            choice,
            delta: "b".into(),
        },
        Event::ToolCallBegun {
            choice,
            number,
            id: "c".into(),
            name: "f".into(),
        },
        arguments("{"),
        arguments("}"),
        Event::ToolCallDone {
            choice,
            number,
            call,
        },
        Event::Finished {
            choice,
            reason: ChatFinishReason::ToolCalls,
        },
    ];
    assert_eq!(events, expected);
}
