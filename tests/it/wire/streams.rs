//! Streams: the switch on the wire, and the items that come back.

use openai_typed::mock::Reply;
use openai_typed::types::{CreateCompletionRequest, CreateCompletionResponse};
use openai_typed::{ErrorKind, EventStream};
use serde::de::DeserializeOwned;
use serde_json::json;

use super::Site;

const JOB: &str = "ft-AF1WoRqd3aJAHsqc9NY7iL8F";

async fn all<T: DeserializeOwned>(mut stream: EventStream<T>) -> Vec<T> {
    let mut items = Vec::new();
    while let Some(item) = stream.try_next().await.unwrap() {
        items.push(item);
    }
    items
}

fn text(chunks: &[CreateCompletionResponse]) -> String {
    chunks.iter().map(|chunk| &*chunk.choices[0].text).collect()
}

#[tokio::test]
async fn a_streamed_completion_is_the_same_text_in_pieces() {
    let site = Site::new().await;
    let completions = site.client.completions();
    let request = CreateCompletionRequest::new("m")
        .prompt("Say this is a test")
        .max_tokens(7);
    let stream = completions.create_stream(&request).await.unwrap();
    assert_eq!(stream.http_status(), 200);
    assert!(stream.request_id().is_some_and(|id| id.starts_with("req_")));
    assert_eq!(
        (stream.attempts(), stream.rate_limit().limit_requests),
        (1, Some(3000))
    );
    let chunks = all(stream).await;
    let sent = site.sent();
    let expected =
        json!({"model": "m", "prompt": "Say this is a test", "max_tokens": 7, "stream": true});
    assert_eq!(sent.json(), expected);
    sent.asks(
        "createCompletion",
        "POST /v1/completions",
        "text/event-stream",
    );

    assert!(chunks.len() > 2);
    assert_eq!(text(&chunks), "\n\nThis is indeed a test");
    let whole = completions.create(&request).await.unwrap();
    assert_eq!(text(&chunks), whole.choices[0].text);
    assert_eq!(site.sent().json().get("stream"), None);
    let last = chunks.last().unwrap();
    assert_eq!(last.choices[0].finish_reason.as_deref(), Some("length"));
}

#[tokio::test]
async fn a_stream_sends_all_that_the_request_has_and_the_switch_once() {
    let site = Site::new().await;
    let mut request = CreateCompletionRequest::new("m")
        .prompt("p")
        .suffix("s")
        .max_tokens(3)
        .temperature(0.2)
        .top_p(0.1)
        .n(1)
        .logprobs(1)
        .echo(false)
        .stop("\n")
        .presence_penalty(0.5)
        .frequency_penalty(0.5)
        .logit_bias([("50256", -100.0)])
        .user("u");
    request.extra.insert("min_p".to_owned(), json!(0.05));
    let mut expected = serde_json::to_value(&request).unwrap();
    expected["stream"] = json!(true);
    drop(
        site.client
            .completions()
            .create_stream(&request)
            .await
            .unwrap(),
    );
    let sent = site.sent();
    assert_eq!(sent.json(), expected);
    assert_eq!(sent.text().matches(r#""stream""#).count(), 1);
}

#[tokio::test]
async fn the_events_of_a_job_arrive_until_it_is_done() {
    let site = Site::new().await;
    let stream = site
        .client
        .fine_tunes()
        .list_events_stream(JOB)
        .await
        .unwrap();
    let line = format!("GET /v1/fine-tunes/{JOB}/events?stream=true");
    let sent = site
        .sent()
        .asks("listFineTuneEvents", &line, "text/event-stream");
    sent.has_no_body();
    let events = all(stream).await;
    assert!(events[0].message.starts_with("Job enqueued."));
    assert_eq!(events.last().unwrap().message, "Job succeeded.");
    assert!(
        events
            .iter()
            .all(|event| event.object == "fine-tune-event" && event.level == "info")
    );

    let job = site.client.fine_tunes().retrieve(JOB).await.unwrap();
    assert_eq!((&*job.status, &job.events), ("succeeded", &events));
}

#[tokio::test]
async fn chunks_of_compatible_servers_are_read() {
    let site = Site::new().await;
    site.server.respond_next(Reply::events([
        json!({"choices": [{"text": "a", "finish_reason": null, "token_id": 5}], "provider": "x"}),
        json!({"choices": [{"text": null, "index": 0, "finish_reason": "eos"}], "usage": null}),
        json!({"id": "c", "choices": [], "usage": {"prompt_tokens": 1, "total_tokens": 3}}),
    ]));
    let request = CreateCompletionRequest::new("m");
    let stream = site
        .client
        .completions()
        .create_stream(&request)
        .await
        .unwrap();
    let chunks = all(stream).await;
    assert_eq!(chunks[0].extra["provider"], "x");
    assert_eq!(chunks[0].choices[0].extra["token_id"], 5);
    assert_eq!(
        (&*chunks[0].id, &*chunks[0].object),
        ("", "text_completion")
    );
    assert_eq!(chunks[1].choices[0].text, "");
    assert_eq!(chunks[1].choices[0].finish_reason.as_deref(), Some("eos"));
    let usage = chunks[2].usage.as_ref().unwrap();
    assert_eq!((usage.completion_tokens, usage.total_tokens), (0, 3));
}

#[tokio::test]
async fn an_error_inside_a_stream_ends_it_after_what_came_before() {
    let site = Site::new().await;
    site.server.respond_next(Reply::events([
        json!({"choices": [{"text": "a"}]}),
        json!({"error": {"message": "overloaded", "type": "server_error", "param": null, "code": "busy"}}),
        json!({"choices": [{"text": "b"}]}),
    ]));
    let request = CreateCompletionRequest::new("m");
    let mut stream = site
        .client
        .completions()
        .create_stream(&request)
        .await
        .unwrap();
    assert_eq!(
        stream.try_next().await.unwrap().unwrap().choices[0].text,
        "a"
    );
    let error = stream.try_next().await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!(
        (api.message(), api.code()),
        (Some("overloaded"), Some("busy"))
    );
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn an_event_of_another_type_is_told_by_its_place_and_ends_the_stream() {
    let site = Site::new().await;
    site.server.respond_next(Reply::events([
        json!({"choices": [5]}),
        json!({"choices": [{"text": "b"}]}),
    ]));
    let request = CreateCompletionRequest::new("m");
    let mut stream = site
        .client
        .completions()
        .create_stream(&request)
        .await
        .unwrap();
    let error = stream.try_next().await.unwrap_err();
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(decode.path(), "choices[0]");
    assert!(stream.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_server_that_cannot_stream_is_told_apart() {
    let site = Site::answering(json!({"choices": [{"text": "whole"}]})).await;
    let request = CreateCompletionRequest::new("m");
    let error = site
        .client
        .completions()
        .create_stream(&request)
        .await
        .unwrap_err();
    let ErrorKind::UnexpectedContent(content) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(content.content_type(), Some("application/json"));
    assert!(content.body().starts_with(b"{\"choices\""));
}
