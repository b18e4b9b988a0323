//! Server-sent events.

use std::time::Duration;

use openai_typed::mock::Server;
use reqwest::Method;
use serde_json::{Value, json};

use super::{Site, events};

async fn completion(site: &Site, mut request: Value) -> Vec<Value> {
    request["model"] = json!("m");
    request["stream"] = json!(true);
    events(
        site.request(Method::POST, "/completions")
            .json(&request)
            .send()
            .await
            .unwrap(),
    )
    .await
}

#[tokio::test]
async fn a_completion_comes_token_by_token() {
    let site = Site::new().await;
    let events = completion(&site, json!({"prompt": "x", "max_tokens": 3})).await;
    let texts: Vec<_> = events
        .iter()
        .map(|event| event["choices"][0]["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["\n", "\n", "This"]);
    let reasons: Vec<_> = events
        .iter()
        .map(|event| event["choices"][0]["finish_reason"].clone())
        .collect();
    assert_eq!(reasons, [Value::Null, Value::Null, json!("length")]);
    assert!(
        events
            .iter()
            .all(|event| event["id"] == events[0]["id"] && event.get("usage").is_none())
    );
}

#[tokio::test]
async fn a_stream_joins_to_the_plain_answer() {
    let site = Site::new().await;
    let request =
        json!({"model": "m", "prompt": ["a b", "c"], "n": 2, "echo": true, "logprobs": 1});
    let plain = site.post("/completions", request.clone()).await;
    let mut texts = vec![String::new(); 4];
    let mut tokens = vec![Vec::new(); 4];
    for event in completion(&site, request).await {
        let choice = &event["choices"][0];
        let index = choice["index"].as_u64().unwrap() as usize;
        texts[index].push_str(choice["text"].as_str().unwrap());
        tokens[index].extend(
            choice["logprobs"]["text_offset"]
                .as_array()
                .unwrap()
                .iter()
                .cloned(),
        );
    }
    for (index, choice) in plain["choices"].as_array().unwrap().iter().enumerate() {
        assert_eq!(choice["text"], json!(texts[index]));
        assert_eq!(choice["logprobs"]["text_offset"], json!(tokens[index]));
    }
}

#[tokio::test]
async fn a_completion_without_text_still_says_why() {
    let site = Site::new().await;
    let events = completion(&site, json!({"prompt": "x", "stop": "\n"})).await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["choices"][0]["text"], "");
    assert_eq!(events[0]["choices"][0]["finish_reason"], "stop");
}

#[tokio::test]
async fn the_events_of_a_job_come_to_an_end() {
    let site = Site::empty().await;
    let file = site.upload(b"{}\n").await;
    let job = site
        .post("/fine-tunes", json!({"training_file": file["id"]}))
        .await;
    let path = format!(
        "/fine-tunes/{}/events?stream=true",
        job["id"].as_str().unwrap()
    );
    let found = events(site.request(Method::GET, &path).send().await.unwrap()).await;
    let messages: Vec<_> = found
        .iter()
        .map(|event| event["message"].as_str().unwrap())
        .collect();
    assert!(messages[0].starts_with("Job enqueued"));
    assert_eq!(*messages.last().unwrap(), "Job succeeded.");
    // Once more: all of them are still there.
    assert_eq!(
        events(site.request(Method::GET, &path).send().await.unwrap()).await,
        found
    );
}

#[tokio::test]
async fn a_job_that_is_cancelled_ends_its_stream() {
    let slow = Server::builder().empty().pace(Duration::from_millis(500));
    let site = Site::of(slow.start().await.unwrap());
    let file = site.upload(b"{}\n").await;
    let job = site
        .post("/fine-tunes", json!({"training_file": file["id"]}))
        .await;
    let path = format!("/fine-tunes/{}", job["id"].as_str().unwrap());
    let mut response = site
        .request(Method::GET, &format!("{path}/events?stream=true"))
        .send()
        .await
        .unwrap();
    assert!(response.chunk().await.unwrap().is_some());
    site.post(&format!("{path}/cancel"), json!({})).await;
    let mut rest = Vec::new();
    while let Some(chunk) = response.chunk().await.unwrap() {
        rest.extend_from_slice(&chunk);
    }
    let rest = String::from_utf8(rest).unwrap();
    assert!(rest.contains("Job cancelled."), "{rest}");
    assert!(rest.ends_with("data: [DONE]\n\n"));
}
