//! Streams of completions, joined.

use openai_typed::mock::{Reply, Server};
use openai_typed::streams::{CompletionStreamEvent, Interrupted};
use openai_typed::types::{CreateCompletionRequest, CreateCompletionResponse};
use openai_typed::{Error, ErrorKind};
use serde_json::json;

async fn joined(events: Vec<serde_json::Value>) -> Result<CreateCompletionResponse, Partial> {
    let server = Server::start().await.unwrap();
    server.respond_next(Reply::events(events));
    let request = CreateCompletionRequest::new("m");
    let stream = server
        .client()
        .unwrap()
        .completions()
        .create_stream(&request)
        .await
        .unwrap();
    stream.into_completion().await
}

type Partial = Interrupted<CreateCompletionResponse>;

#[tokio::test]
async fn chunks_of_several_choices_are_joined_choice_by_choice() {
    let logprobs = |token: &str, offset: u32| json!({"tokens": [token], "token_logprobs": [-0.5], "top_logprobs": [{token: -0.5}], "text_offset": [offset]});
    let completion = joined(vec![
        json!({"id": "a", "created": 1, "model": "m", "choices": [
            {"index": 1, "text": "B", "logprobs": logprobs("B", 0), "finish_reason": null}]}),
        json!({"id": "b", "created": 2, "choices": [
            {"index": 0, "text": "A", "logprobs": logprobs("A", 0)},
            {"index": 1, "text": "b", "logprobs": logprobs("b", 1), "finish_reason": "stop"}]}),
        json!({"choices": [{"index": 0, "text": "a", "logprobs": logprobs("a", 1), "finish_reason": "length"}]}),
        json!({"choices": [{"index": 0}], "timings": {"n": 1}}),
        json!({"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}}),
    ])
    .await
    .unwrap();
    let expected = json!({
        "id": "a", "object": "text_completion", "created": 1, "model": "m",
        "choices": [
            {"index": 0, "text": "Aa", "finish_reason": "length", "logprobs": {
                "tokens": ["A", "a"], "token_logprobs": [-0.5, -0.5],
                "top_logprobs": [{"A": -0.5}, {"a": -0.5}], "text_offset": [0, 1]}},
            {"index": 1, "text": "Bb", "finish_reason": "stop", "logprobs": {
                "tokens": ["B", "b"], "token_logprobs": [-0.5, -0.5],
                "top_logprobs": [{"B": -0.5}, {"b": -0.5}], "text_offset": [0, 1]}},
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        "timings": {"n": 1},
    });
    assert_eq!(serde_json::to_value(completion).unwrap(), expected);
}

#[tokio::test]
async fn logprobs_in_the_shape_of_chat_completions_are_joined_too() {
    let chunk = |token: &str| json!({"choices": [{"index": 0, "text": token, "logprobs": {"content": [{"token": token}]}}]});
    let end = json!({"choices": [{"index": 0, "text": "", "finish_reason": "stop"}]});
    let completion = joined(vec![chunk("x"), chunk("y"), end]).await.unwrap();
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    assert_eq!(
        logprobs.extra["content"],
        json!([{"token": "x"}, {"token": "y"}])
    );
    assert_eq!(completion.text(), "xy");
}

#[tokio::test]
async fn a_completion_without_an_end_is_an_error_that_has_what_came() {
    let none = joined(vec![]).await.unwrap_err();
    assert!(none.partial().choices.is_empty());
    let cut = json!({"choices": [{"text": "A", "finish_reason": ""}]});
    let cut = joined(vec![cut]).await.unwrap_err();
    assert_eq!(cut.partial().text(), "A");
    assert!(matches!(cut.error().kind(), ErrorKind::IncompleteStream));
    let text = "the stream ended too early: choice 0 has no finish reason";
    assert_eq!(cut.to_string(), text);
    assert_eq!(Error::from(cut).to_string(), text);
}

#[tokio::test]
async fn what_chunks_of_completions_mean() {
    let server = Server::start().await.unwrap();
    server.respond_next(Reply::events([
        json!({"choices": [{"text": "A"}], "usage": {"total_tokens": 1}, "a": 1, "b": [1]}),
        json!({"choices": [{"text": ""}, {"index": 1, "text": "B", "finish_reason": "stop"}]}),
        json!({"choices": [{"text": "a", "finish_reason": "length"}], "usage": null, "a": null, "b": [2]}),
        json!({"choices": [{"finish_reason": null}]}),
    ]));
    let client = server.client().unwrap();
    let request = CreateCompletionRequest::new("m");
    let stream = client.completions().create_stream(&request).await.unwrap();
    let mut stream = stream.accumulate();
    let mut told = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        told.push(match event {
            CompletionStreamEvent::Text { choice, delta } => format!("{choice} {delta}"),
            CompletionStreamEvent::Finished { choice, reason } => format!("{choice} ({reason})"),
            CompletionStreamEvent::Usage(usage) => usage.total_tokens.to_string(),
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(told, ["0 A", "1", "1 B", "1 (stop)", "0 a", "0 (length)"]);
    assert_eq!(stream.source().http_status(), 200);
    let whole = stream.into_whole().await.unwrap();
    assert_eq!(
        (whole.text(), whole.usage.as_ref().unwrap().total_tokens),
        ("Aa", 1)
    );
    assert_eq!(json!(whole.extra), json!({"a": 1, "b": [2]}));
}

#[tokio::test]
async fn a_stream_joins_to_what_the_plain_call_returns() {
    let server = Server::start().await.unwrap();
    let client = server.client().unwrap();
    let request = CreateCompletionRequest::new("text-davinci-003")
        .prompt(["a", "b"])
        .n(2)
        .logprobs(2)
        .echo(true);
    let mut plain = client
        .completions()
        .create(&request)
        .await
        .unwrap()
        .into_inner();
    let stream = client.completions().create_stream(&request).await.unwrap();
    let joined = stream.into_completion().await.unwrap();
    // What differs from call to call, and what a stream does not count.
    plain.id.clone_from(&joined.id);
    plain.created = joined.created;
    plain.usage.clone_from(&joined.usage);
    assert_eq!(plain, joined);
}
