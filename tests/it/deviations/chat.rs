//! Chat completions of other servers.

use openai_typed::mock::Reply;
use openai_typed::streams::{Accumulator, ChatAccumulator};
use openai_typed::types::*;
use serde_json::{Value, json};

use super::{is_whole, site};

fn request() -> CreateChatCompletionRequest {
    CreateChatCompletionRequest::new("m", "Hi")
}

async fn completion(body: Value) -> ChatCompletion {
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let completion = client.chat().create(&request()).await.unwrap();
    is_whole(&body, &*completion);
    completion.into_inner()
}

/// The chunks of a stream that is complete without `[DONE]`.
async fn chunks(events: Value) -> Vec<ChatCompletionChunk> {
    let events = events.as_array().unwrap();
    let text: String = events
        .iter()
        .map(|event| format!("data: {event}\n\n"))
        .collect();
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", text)).await;
    let mut stream = client.chat().create_stream(&request()).await.unwrap();
    let mut chunks = Vec::new();
    while let Some(chunk) = stream.try_next().await.unwrap() {
        is_whole(&events[chunks.len()], &chunk);
        chunks.push(chunk);
    }
    assert_eq!(chunks.len(), events.len());
    chunks
}

fn texts(chunks: &[ChatCompletionChunk]) -> Vec<&str> {
    chunks.iter().map(ChatCompletionChunk::text).collect()
}

#[tokio::test]
async fn llama_cpp_calls_tools_without_text_and_prefixes() {
    let completion = completion(json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "finish_reason": "tool_calls", "message": {
            "role": "assistant", "content": "",
            "tool_calls": [{"type": "function", "function": {"name": "f", "arguments": "{\"a\":1}"}, "id": "tFNeQYSY"}],
        }}],
        "usage": {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3},
        "timings": {"prompt_n": 2},
    }))
    .await;
    let message = &completion.choices[0].message;
    let [ChatToolCall::Function(call)] = &*message.tool_calls else {
        panic!("{message:?}");
    };
    assert_eq!(
        (call.id.as_str(), call.function.arguments.as_str()),
        ("tFNeQYSY", "{\"a\":1}")
    );
    assert_eq!((completion.text(), message.refusal.as_deref()), ("", None));
    assert_eq!(completion.extra["timings"]["prompt_n"], 2);
}

#[tokio::test]
async fn llama_cpp_has_probabilities_with_ids_and_bytes_that_are_no_text() {
    let completion = completion(json!({
        "choices": [{"index": 0, "finish_reason": "length", "message": {"role": "assistant", "content": "\u{fffd}"},
            "logprobs": {"content": [
                {"id": 103, "token": "\u{fffd}", "bytes": [215], "logprob": -0.5,
                 "top_logprobs": [{"id": 103, "token": "", "bytes": [215], "logprob": -0.5}]},
            ]}}],
    }))
    .await;
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    let token = &logprobs.content[0];
    assert_eq!(
        (&*token.bytes, &token.extra["id"]),
        (&[215][..], &json!(103))
    );
}

#[tokio::test]
async fn ogx_says_null_wherever_it_says_nothing() {
    let message = json!({
        "role": "assistant", "content": "x", "refusal": null, "tool_calls": null, "annotations": null,
        "function_call": null, "audio": null,
    });
    let body = json!({
        "id": "rec-1", "object": "chat.completion", "created": 1, "model": "m", "service_tier": null,
        "system_fingerprint": null, "stop_reason": null, "kv_transfer_params": null,
        "choices": [{"index": 0, "finish_reason": "stop", "logprobs": null, "message": message}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2,
                  "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": null}, "completion_tokens_details": null},
    });
    let completion = completion(body.clone()).await;
    assert_eq!(completion.text(), "x");
    assert!(completion.choices[0].message.tool_calls.is_empty());
    let stored = json!({
        "object": "list", "first_id": "rec-1", "last_id": "rec-1", "has_more": false,
        "data": [{"id": "rec-1", "model": "m", "created": 1, "usage": null, "choices": body["choices"],
                  "input_messages": [{"role": "user", "content": "Hi"}]}],
    });
    let (_server, client) = site(Reply::json(200, stored.clone())).await;
    let list = client.chat().list().await.unwrap();
    is_whole(&stored, &*list);
    assert_eq!(list.data[0].extra["input_messages"][0]["content"], "Hi");
}

#[tokio::test]
async fn reasons_to_end_may_be_absent_until_there_is_one() {
    // transformers and LiteLLM.
    let chunks = chunks(json!([
        {"id": "41a35e34", "choices": [{"delta": {"role": "assistant"}, "index": 0}]},
        {"id": "41a35e34", "choices": [{"delta": {"content": " hello"}, "index": 0}]},
        {"id": "41a35e34", "choices": [{"delta": {}, "index": 0, "finish_reason": "stop"}],
         "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}},
    ]))
    .await;
    assert_eq!(texts(&chunks), ["", " hello", ""]);
    assert_eq!(chunks[2].usage.as_ref().unwrap().total_tokens, 2);
}

#[tokio::test]
async fn the_role_comes_first_or_later_or_never_or_always() {
    let all = json!([
        {"choices": [{"index": 0, "finish_reason": null, "delta": {"role": "assistant", "content": null}}]},
        {"choices": [{"index": 0, "finish_reason": null, "message": null, "delta": {"role": "assistant", "content": "a"}}]},
        {"choices": [{"index": 0, "finish_reason": null, "delta": {"reasoning_content": "Hm"}}]},
        {"usage": null, "choices": [{"index": 0, "finish_reason": null, "delta": {
            "role": null, "content": "b", "tool_calls": null, "audio": null, "function_call": null}}]},
        // llama.cpp, while a character is incomplete; and a character that never was one.
        {"choices": [{"finish_reason": null, "index": 0, "delta": {}}]},
        {"choices": [{"finish_reason": "length", "index": 0, "delta": {}}]},
    ]);
    let chunks = chunks(all).await;
    assert_eq!(texts(&chunks).concat(), "ab");
    assert_eq!(chunks[2].choices[0].delta.extra["reasoning_content"], "Hm");
    assert_eq!(
        chunks[5].choices[0].finish_reason,
        Some(ChatFinishReason::Length)
    );
}

#[tokio::test]
async fn calls_of_tools_begin_in_several_ways_and_go_on_without_type() {
    let chunks = chunks(json!([
        {"choices": [{"index": 0, "delta": {"role": "assistant", "content": null, "tool_calls": [
            {"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": "{\"city\": \""}}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [
            {"index": 1, "id": "b", "type": "function", "function": {"name": "g", "arguments": ""}}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{"index": 0, "function": {"arguments": "Pa"}}]}}]},
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]},
    ]))
    .await;
    let call = |at: usize| chunks[at].choices[0].delta.tool_calls[0].clone();
    assert_eq!((call(0).id.as_deref(), call(1).index), (Some("a"), Some(1)));
    let piece = call(2).function.unwrap();
    assert_eq!((piece.name, piece.arguments.as_deref()), (None, Some("Pa")));
}

#[tokio::test]
async fn a_whole_answer_may_have_an_empty_delta() {
    // hayhooks; LiteLLM, which names everything that it does not know.
    let completion = completion(json!({
        "id": "said-1", "object": "chat.completion", "created": 1, "model": "said", "usage": null, "system_fingerprint": null,
        "metadata": null, "moderation": null,
        "choices": [{"index": 0, "delta": null, "finish_reason": "stop", "logprobs": null, "provider_specific_fields": {},
            "message": {"role": "assistant", "content": "x", "reasoning_content": null, "tool_calls": null, "refusal": null}}],
    }))
    .await;
    assert_eq!(completion.text(), "x");
    assert_eq!(completion.usage, None);
}

#[tokio::test]
async fn events_may_be_numbered_and_end_with_an_empty_object() {
    // steady.
    let text = "id: 0\nevent: message\ndata: {\"choices\":[{\"index\":76,\"finish_reason\":\"stop\",\"delta\":{\"content\":\"a\"}}]}\n\n\
                id: 1\nevent: done\ndata: {}\n\n";
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", text)).await;
    let mut stream = client.chat().create_stream(&request()).await.unwrap();
    let chunk = stream.try_next().await.unwrap().unwrap();
    let choice = &chunk.choices[0];
    let text = choice.delta.content.as_deref();
    assert_eq!((choice.index, text), (76, Some("a")));
    let last = stream.try_next().await.unwrap().unwrap();
    assert!(last.choices.is_empty());
    assert_eq!(stream.try_next().await.unwrap(), None);
}

/// Some models that think answer with parts, and stream these before a text.
#[tokio::test]
async fn parts_in_place_of_a_text_are_kept_and_sent_back() {
    let thought = json!({"type": "thinking", "thinking": [{"type": "text", "text": "th"}]});
    let parts = json!([thought, {"type": "text", "text": "answer"}]);
    let plain = completion(json!({
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": parts}}],
    }))
    .await;
    let chunks = chunks(json!([
        {"choices": [{"index": 0, "delta": {"role": "assistant", "content": [thought]}}]},
        {"choices": [{"index": 0, "delta": {"content": "ans"}}]},
        {"choices": [{"index": 0, "delta": {"content": "wer"}, "finish_reason": "stop"}]},
    ]))
    .await;
    let mut sum = ChatAccumulator::default();
    for chunk in chunks {
        sum.add(chunk);
    }
    for completion in [plain, sum.into_whole()] {
        let message = &completion.choices[0].message;
        assert_eq!(serde_json::to_value(message).unwrap()["content"], parts);
        let request = request().message(message);
        let sent = serde_json::to_value(&request).unwrap();
        assert_eq!(sent["messages"][1]["content"], parts);
    }
}
