//! Streams of completions, joined.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::{CreateCompletionRequest, CreateCompletionResponse};
use serde_json::json;

async fn joined(events: Vec<serde_json::Value>) -> Option<CreateCompletionResponse> {
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
    stream.into_completion().await.unwrap()
}

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
    .await;
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
    let completion = joined(vec![chunk("x"), chunk("y")]).await.unwrap();
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    assert_eq!(
        logprobs.extra["content"],
        json!([{"token": "x"}, {"token": "y"}])
    );
    assert_eq!(completion.text(), "xy");
}

#[tokio::test]
async fn a_stream_without_chunks_is_no_completion() {
    assert_eq!(joined(vec![]).await, None);
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
    let joined = stream.into_completion().await.unwrap().unwrap();
    // What differs from call to call, and what a stream does not count.
    plain.id.clone_from(&joined.id);
    plain.created = joined.created;
    plain.usage.clone_from(&joined.usage);
    assert_eq!(plain, joined);
}
