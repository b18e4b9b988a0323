//! Responses and their events from other servers.

use openai_typed::mock::Reply;
use openai_typed::types::*;
use openai_typed::{ErrorKind, Result};
use serde_json::{Value, json};

use super::{is_whole, site};

fn request() -> CreateResponseRequest {
    CreateResponseRequest::new("m").input("Hi")
}

async fn response(body: Value) -> ModelResponse {
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let response = client.responses().create(&request()).await.unwrap();
    is_whole(&body, &*response);
    response.into_inner()
}

/// What a stream of these bytes gives, up to its end or its error.
async fn read(text: String) -> (Vec<ResponseEvent>, Result<()>) {
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", text)).await;
    let mut stream = client.responses().create_stream(&request()).await.unwrap();
    let mut events = Vec::new();
    loop {
        match stream.try_next().await {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, Ok(())),
            Err(error) => return (events, Err(error)),
        }
    }
}

/// The events of a complete stream, each of a kind that the document knows, and whole.
async fn events(sent: Value, end: &str) -> Vec<ResponseEvent> {
    let sent = sent.as_array().unwrap();
    let text: String = sent
        .iter()
        .map(|event| format!("data: {event}\n\n"))
        .collect();
    let (events, result) = read(text + end).await;
    result.unwrap();
    assert_eq!(events.len(), sent.len());
    for (sent, event) in sent.iter().zip(&events) {
        assert!(!matches!(event, ResponseEvent::Other(_)), "{event:?}");
        is_whole(sent, event);
    }
    events
}

#[tokio::test]
async fn most_members_may_be_missing() {
    // llama.cpp.
    let body = json!({
        "id": "resp_1", "object": "response", "created_at": 1, "status": "completed", "model": "m",
        "output": [
            {"type": "reasoning", "id": "rs_1", "summary": [], "content": [{"type": "reasoning_text", "text": "Hm"}],
             "encrypted_content": ""},
            {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
             "content": [{"type": "output_text", "text": "Yes", "annotations": [], "logprobs": []}]},
        ],
        "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2},
    });
    let response = response(body).await;
    assert_eq!(response.output_text(), "Yes");
    assert_eq!(response.usage.unwrap().total_tokens, 2);
}

#[tokio::test]
async fn times_have_fractions_and_members_other_names() {
    // transformers, fastresponses, agentic-api and ogx.
    let body = json!({
        "id": "resp_1", "object": "response", "created_at": 1_795_755_972.790_673_3, "model": "m", "usage": null,
        "conversation_id": "conv_1", "skills": null, "error": null,
        "output": [
            {"type": "reasoning", "id": "rs_1", "summary": null, "content": null, "encrypted_content": null, "status": null},
            {"type": "message", "id": "msg_1", "role": "assistant", "status": null, "annotations": [],
             "content": [{"type": "output_text", "text": "Yes"}]},
        ],
    });
    let response = response(body).await;
    assert_eq!(response.created_at, Some(1_795_755_972.790_673_3));
    assert_eq!(
        (response.output_text().as_str(), response.output.len()),
        ("Yes", 2)
    );
    assert_eq!(response.extra["conversation_id"], "conv_1");
}

#[tokio::test]
async fn four_bytes_are_no_response() {
    // open-responses-server.
    let (_server, client) = site(Reply::bytes(200, "application/json", "null")).await;
    let error = client.responses().create(&request()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn a_stream_that_nobody_asked_for_is_an_error_that_says_so() {
    // transformers.
    let text = "data: {\"type\":\"response.created\"}\n\n";
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", text)).await;
    let error = client.responses().create(&request()).await.unwrap_err();
    assert!(error.to_string().contains("text/event-stream"), "{error}");
}

#[tokio::test]
async fn events_have_no_numbers_and_half_a_response() {
    // llama.cpp; then agentic-api, which has indices of items alone, and ends by [DONE].
    for end in ["", "data: [DONE]\n\n"] {
        let sent = json!([
            {"type": "response.created", "response": {"id": "resp_1", "object": "response", "status": "in_progress"}},
            {"type": "response.in_progress", "response": {"id": "resp_1", "object": "response", "status": "queued"}},
            {"type": "response.output_item.added", "item": {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}},
            {"type": "response.content_part.added", "item_id": "msg_1", "part": {"type": "output_text", "text": ""}, "response_id": "resp_1"},
            {"type": "response.output_text.delta", "item_id": "msg_1", "delta": "The answer"},
            {"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "delta": "!", "obfuscation": "x9"},
            {"type": "response.function_call_arguments.delta", "item_id": "fc_of_nobody", "delta": "{"},
            {"type": "response.output_text.done", "item_id": "msg_1", "text": "The answer!"},
            {"type": "response.completed", "response": {"id": "resp_1", "object": "response", "status": "completed", "model": "m", "output": []}, "timings": {"n": 1}},
        ]);
        let events = events(sent, end).await;
        let [.., ResponseEvent::Completed(completed)] = &*events else {
            panic!("{events:?}");
        };
        assert_eq!(completed.extra["timings"]["n"], 1);
    }
}

#[tokio::test]
async fn a_failed_response_is_an_event_and_an_error_is_one() {
    let failed = json!([{"type": "response.failed", "sequence_number": 2, "response": {
        "id": "resp_1", "object": "response", "status": "failed", "model": "m", "output": [],
        "error": {"code": "server_error", "message": "broken"}}}]);
    // ogx.
    let events = events(failed, "").await;
    let ResponseEvent::Failed(failed) = &events[0] else {
        panic!("{events:?}");
    };
    assert_eq!(
        failed.response.error.as_ref().unwrap().message.as_str(),
        "broken"
    );
    // agentic-api, where the document has the members of the error in the event itself.
    let nested = json!({"type": "error", "sequence_number": 0, "status": 502, "error": {
        "message": "LLM unavailable", "type": "upstream_error", "code": "upstream_error"}});
    let flat = json!({"type": "error", "sequence_number": 0, "message": "LLM unavailable", "code": "upstream_error", "param": null});
    for sent in [nested, flat] {
        let (events, result) = read(format!("data: {sent}\n\ndata: [DONE]\n\n")).await;
        let error = result.unwrap_err();
        let api = error.api_error().unwrap();
        assert_eq!(events.len(), 0);
        assert_eq!(
            (api.message(), api.code()),
            (Some("LLM unavailable"), Some("upstream_error"))
        );
    }
}

#[tokio::test]
async fn a_refusal_may_have_the_form_of_a_stream() {
    // LiteLLM.
    let text = "data: {\"error\": {\"message\": \"19 validation errors\", \"code\": \"500\"}}\n\n";
    let (_server, client) = site(Reply::bytes(500, "text/event-stream", text)).await;
    let error = client
        .responses()
        .create_stream(&request())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 500);
    assert_eq!(
        error.api_error().unwrap().message(),
        Some("19 validation errors")
    );
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_an_error_after_what_came() {
    // aimock, told to.
    let sent = json!({"type": "response.output_text.delta", "item_id": "m", "delta": "x"});
    let (events, result) = read(format!("data: {sent}\n\n")).await;
    assert_eq!(events.len(), 1);
    assert!(matches!(
        result.unwrap_err().kind(),
        ErrorKind::IncompleteStream
    ));
}
