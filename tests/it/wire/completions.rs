//! Completions, the operation with the most members.

use openai_typed::types::{CreateCompletionRequest, StreamOptions};
use serde_json::json;

use super::Site;

#[tokio::test]
async fn a_completion_needs_a_model_alone() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("text-davinci-003");
    let completion = site.client.completions().create(&request).await.unwrap();
    let sent = site.sent().is("createCompletion", "POST /v1/completions");
    assert_eq!(sent.least_json(), json!({"model": "text-davinci-003"}));
    assert_eq!(completion.choices.len(), 1);
}

#[tokio::test]
async fn a_completion_with_every_member() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("m")
        .prompt("Say this is a test")
        .suffix("\n\"The end\" \u{1f600}")
        .max_tokens(7)
        .temperature(0.2)
        .top_p(0.1)
        .n(2)
        .logprobs(1)
        .echo(true)
        .stop(["zzz"])
        .presence_penalty(-0.5)
        .frequency_penalty(2.0)
        .best_of(3)
        .logit_bias([("50256", -100.0), ("5", 0.5)])
        .user("user-1")
        .seed(-7)
        .stream_options(StreamOptions::new().include_usage(true));
    let completion = site.client.completions().create(&request).await.unwrap();
    let sent = site.sent().is("createCompletion", "POST /v1/completions");
    let expected = json!({
        "model": "m",
        "prompt": "Say this is a test",
        "suffix": "\n\"The end\" \u{1f600}",
        "max_tokens": 7,
        "temperature": 0.2,
        "top_p": 0.1,
        "n": 2,
        "logprobs": 1,
        "echo": true,
        "stop": ["zzz"],
        "presence_penalty": -0.5,
        "frequency_penalty": 2.0,
        "best_of": 3,
        "logit_bias": {"5": 0.5, "50256": -100.0},
        "user": "user-1",
        "seed": -7,
        "stream_options": {"include_usage": true},
    });
    assert_eq!(sent.most_json(), expected);
    assert_eq!(completion.choices.len(), 2);
    assert!(completion.choices[1].text.starts_with("Say this is a test"));
    assert!(completion.choices[1].logprobs.is_some());
}

#[tokio::test]
async fn the_documented_answer_is_read() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("text-davinci-003")
        .prompt("Say this is a test")
        .max_tokens(7);
    let completion = site.client.completions().create(&request).await.unwrap();
    assert_eq!(
        (&*completion.object, &*completion.model),
        ("text_completion", "text-davinci-003")
    );
    assert!(completion.id.starts_with("cmpl-"));
    assert!(completion.created.is_some());
    let choice = &completion.choices[0];
    assert_eq!(
        (&*choice.text, choice.index),
        ("\n\nThis is indeed a test", 0)
    );
    assert_eq!(choice.finish_reason.as_deref(), Some("length"));
    assert_eq!(choice.logprobs, None);
    let usage = completion.usage.as_ref().unwrap();
    assert_eq!(
        (
            usage.prompt_tokens,
            usage.completion_tokens,
            usage.total_tokens
        ),
        (5, 7, 12)
    );
}

#[tokio::test]
async fn probabilities_are_read_with_the_gap_at_the_first_token() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("m")
        .prompt("é b")
        .echo(true)
        .max_tokens(1)
        .logprobs(2);
    let completion = site.client.completions().create(&request).await.unwrap();
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    assert_eq!(logprobs.tokens, ["é", " b", "\n"]);
    assert_eq!(logprobs.text_offset, [0, 1, 3]);
    assert_eq!(
        (logprobs.token_logprobs[0], &logprobs.top_logprobs[0]),
        (None, &None)
    );
    assert!(logprobs.token_logprobs[2].unwrap() < 0.0);
    assert_eq!(logprobs.top_logprobs[2].as_ref().unwrap().len(), 2);
}

#[tokio::test]
async fn members_are_sent_in_the_order_of_the_document_and_numbers_as_they_were_written() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("m")
        .user("u")
        .top_p(1.0)
        .temperature(0.2)
        .max_tokens(0);
    site.client.completions().create(&request).await.unwrap();
    assert_eq!(
        site.sent().text(),
        r#"{"model":"m","max_tokens":0,"temperature":0.2,"top_p":1.0,"user":"u"}"#
    );
}

#[tokio::test]
async fn a_field_that_is_taken_back_is_absent_and_never_null() {
    let site = Site::new().await;
    let mut request = CreateCompletionRequest::new("m")
        .prompt("p")
        .stop("s")
        .user("u");
    request.prompt = None;
    request.stop = None;
    request.user = None;
    site.client.completions().create(&request).await.unwrap();
    assert_eq!(site.sent().text(), r#"{"model":"m"}"#);
}

#[tokio::test]
async fn a_request_is_the_same_each_time_and_as_serde_writes_it() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("m")
        .prompt("p")
        .temperature(0.2);
    let text = serde_json::to_string(&request).unwrap();
    for _ in 0..2 {
        site.client.completions().create(&request).await.unwrap();
        assert_eq!(site.sent().text(), text);
    }
    let read: CreateCompletionRequest = serde_json::from_str(&text).unwrap();
    assert_eq!(read, request);
}
