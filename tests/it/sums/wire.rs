//! What the embedded server streams adds up to its plain answer, and what goes wrong on the way.

use openai_typed::mock::{Reply, Server};
use openai_typed::streams::ChatStreamEvent;
use openai_typed::types::*;
use openai_typed::{Client, Error, ErrorKind};
use serde_json::{Value, json};

async fn pair() -> (Server, Client) {
    let server = Server::builder().empty().start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

fn ask() -> CreateChatCompletionRequest {
    CreateChatCompletionRequest::new("m", "one two three")
        .stream_options(StreamOptions::new().include_usage(true))
}

/// What differs from call to call, replaced.
fn alike(mut completion: ChatCompletion) -> ChatCompletion {
    completion.id.clear();
    completion.created = None;
    for choice in &mut completion.choices {
        for call in &mut choice.message.tool_calls {
            match call {
                ChatToolCall::Function(call) => call.id.clear(),
                ChatToolCall::Custom(call) => call.id.clear(),
                _ => {}
            }
        }
    }
    completion
}

#[tokio::test]
async fn a_chat_stream_is_the_plain_answer() {
    let (_server, client) = pair().await;
    let function = FunctionDefinition::new("f").parameters(json!({
        "type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
        "required": ["city", "days"],
    }));
    let custom = ChatTool::custom(ChatCustomDefinition::new("c"));
    for request in [
        ask(),
        ask().n(3).logprobs(true).top_logprobs(2),
        ask().max_completion_tokens(2),
        ask().stop(["two"]),
        ask().tool(function.clone()).n(2),
        ask().tool(custom),
        ask().response_format(ResponseFormat::json_object()),
    ] {
        let plain = client.chat().create(&request).await.unwrap().into_inner();
        let stream = client.chat().create_stream(&request).await.unwrap();
        let joined = stream.into_completion().await.unwrap();
        assert_eq!(alike(joined), alike(plain), "{request:?}");
    }
}

#[tokio::test]
async fn events_and_the_whole_can_be_mixed() {
    let (_server, client) = pair().await;
    let stream = client.chat().create_stream(&ask()).await.unwrap();
    let mut stream = stream.accumulate();
    assert!(stream.source().request_id().is_some());
    let first = stream.try_next().await.unwrap().unwrap();
    assert!(matches!(first, ChatStreamEvent::Text { delta, .. } if delta == "You"));
    assert!("You said: one two three".starts_with(stream.accumulator().text()));
    let whole = stream.into_whole().await.unwrap();
    assert_eq!(whole.text(), "You said: one two three");
}

/// The stream of a server that sends these events, and what of them arrived.
async fn failing(events: [Value; 2]) -> (Error, ChatCompletion) {
    let (server, client) = pair().await;
    server.respond_next(Reply::events(events.clone()));
    let stream = client.chat().create_stream(&ask()).await.unwrap();
    let whole = stream.into_completion().await.unwrap_err();
    // The same once more, by its events.
    server.respond_next(Reply::events(events));
    let mut stream = client
        .chat()
        .create_stream(&ask())
        .await
        .unwrap()
        .accumulate();
    let error = loop {
        match stream.next().await {
            Some(Ok(_)) => {}
            Some(Err(error)) => break error,
            None => panic!("no error"),
        }
    };
    let text = |error: &Error| {
        error
            .to_string()
            .split(" [request id")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(text(&error), text(whole.error()));
    assert!(stream.next().await.is_none());
    let again = stream.into_whole().await.unwrap_err();
    assert!(matches!(again.error().kind(), ErrorKind::IncompleteStream));
    assert_eq!(again.partial(), whole.partial());
    (error, whole.into_partial())
}

fn said(text: &str) -> Value {
    json!({"id": "a", "choices": [{"index": 0, "delta": {"content": text}}]})
}

#[tokio::test]
async fn a_cut_stream_is_an_error_that_has_what_came() {
    // With the end that the API sends, but without a reason.
    let (error, partial) = failing([said("He"), said("llo")]).await;
    assert!(matches!(error.kind(), ErrorKind::IncompleteStream));
    assert_eq!(
        error.to_string(),
        "the stream ended too early: choice 0 has no finish reason"
    );
    assert_eq!((partial.text(), partial.id.as_str()), ("Hello", "a"));
}

#[tokio::test]
async fn an_error_within_the_stream_has_what_came() {
    let reported =
        json!({"error": {"message": "overloaded", "type": "server_error", "code": "busy"}});
    let (error, partial) = failing([said("He"), reported]).await;
    assert_eq!(error.api_error().unwrap().code(), Some("busy"));
    assert_eq!(partial.text(), "He");
}
