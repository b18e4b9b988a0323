//! llmock, which fails as it is told and judges afterwards how the client took it. It has no
//! completions of the old kind: its streams are those of chats.

use std::time::Duration;

use openai_typed::types::{
    CreateCompletionRequest, CreateEmbeddingRequest, CreateFileRequest, CreateImageRequest,
};
use openai_typed::{Client, Error, ErrorKind, FilePart, Method};
use serde_json::{Value, json};

use super::{client, told};

const SERVER: &str = "INTEROP_LLMOCK";

/// The server, with these faults ahead of it.
struct Site {
    client: Client,
    admin: Client,
}

impl Site {
    async fn new(faults: Value) -> Self {
        let admin = told(SERVER).replace("/v1", "/_llmock");
        let admin = Client::builder().base_url(admin).no_proxy();
        let site = Self {
            client: client(SERVER).with_options(|options| options.max_retries(2)),
            admin: admin.build().unwrap(),
        };
        site.admin(Method::POST, "/reset", &json!({})).await;
        site.admin(Method::POST, "/scenario", &json!({"behaviors": faults}))
            .await;
        site
    }

    async fn admin(&self, method: Method, path: &'static str, body: &Value) -> Value {
        let request = self.admin.request(method, path).json(body);
        request.send::<Value>().await.unwrap().into_inner()
    }

    /// The server saw this many requests, all faults came about, and it has nothing to say against
    /// what the client did.
    async fn is_content(&self, attempts: u32, faults: u32) {
        let verdict = self.admin.request(Method::GET, "/verdict");
        let verdict = verdict.send::<Value>().await.unwrap();
        assert_eq!(verdict["findings"], json!([]));
        assert_eq!(verdict["attempts"], attempts);
        assert_eq!(verdict["faults_injected"], faults);
    }

    /// The text of a chat, streamed, or what came of it and why it ended.
    async fn chat(&self) -> Result<String, (String, Error)> {
        let body = json!({
            "model": "gpt-4o",
            "messages": [{"role": "user", "content": "Hello"}],
            "stream": true,
        });
        let request = self.client.request(Method::POST, "/chat/completions");
        let opened = request
            .json(&body)
            .stream::<Value>()
            .timeout(Duration::from_secs(3))
            .await;
        let mut text = String::new();
        let mut stream = opened.map_err(|error| (text.clone(), error))?;
        loop {
            match stream.try_next().await {
                Ok(Some(chunk)) => {
                    let piece = &chunk["choices"][0]["delta"]["content"];
                    text.push_str(piece.as_str().unwrap_or_default());
                }
                Ok(None) => return Ok(text),
                Err(error) => return Err((text, error)),
            }
        }
    }

    async fn embed(&self) -> Result<u32, Error> {
        let request = CreateEmbeddingRequest::new("text-embedding-ada-002", ["a", "b"]);
        let answer = self.client.embeddings().create(&request).await?;
        assert_eq!((answer.data.len(), answer.data[1].index), (2, 1));
        Ok(answer.attempts())
    }
}

/// A chat whose stream breaks is an error that says how, and the next one goes through.
async fn broken(kind: &str, is_expected: impl FnOnce(&ErrorKind) -> bool) {
    let fault =
        json!({"type": "stream_fault", "kind": kind, "after_chunks": 3, "stall_seconds": 8});
    let site = Site::new(json!([fault])).await;
    let (before, error) = site.chat().await.unwrap_err();
    assert!(is_expected(error.kind()), "{error:?}");
    // The judge has to see the end of this request before it takes the next for a repetition.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let whole = site.chat().await.unwrap();
    assert!(!before.is_empty() && whole.len() > before.len());
    assert!(whole.starts_with(&before), "{before:?} {whole:?}");
    site.is_content(2, 1).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_stream_whose_connection_breaks() {
    broken("disconnect", |kind| matches!(kind, ErrorKind::Transport)).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_stream_that_ends_early_as_if_it_were_complete() {
    broken("truncate", |kind| {
        matches!(kind, ErrorKind::IncompleteStream)
    })
    .await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_stream_that_stalls() {
    broken("stall", |kind| matches!(kind, ErrorKind::Timeout)).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_chunk_that_is_no_json() {
    broken("malformed", |kind| matches!(kind, ErrorKind::Decode(_))).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_slow_first_chunk_is_waited_for() {
    let site = Site::new(json!([{"type": "slow_first_token", "seconds": 0.5}])).await;
    assert!(!site.chat().await.unwrap().is_empty());
    // Which it counts as no fault.
    site.is_content(1, 0).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_stream_is_opened_again_when_it_is_refused_for_now() {
    let fault = json!({"type": "fail", "status": 429, "retry_after": 0.3, "times": 2});
    let site = Site::new(json!([fault])).await;
    assert!(!site.chat().await.unwrap().is_empty());
    // The judge knows how long the client waited.
    site.is_content(3, 2).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_call_is_repeated_after_the_time_that_was_asked_for() {
    let faults = json!([
        {"type": "fail", "status": 429, "retry_after": 1.2},
        {"type": "fail", "status": 503, "retry_after": 0.4},
    ]);
    let site = Site::new(faults).await;
    assert_eq!(site.embed().await.unwrap(), 3);
    site.is_content(3, 2).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn a_call_is_repeated_with_growing_pauses_when_no_time_was_asked_for() {
    let site = Site::new(json!([{"type": "fail", "status": 500, "times": 2}])).await;
    assert_eq!(site.embed().await.unwrap(), 3);
    site.is_content(3, 2).await;
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn what_no_repetition_mends_is_not_repeated() {
    for status in [400, 401, 403, 404, 422] {
        let site = Site::new(json!([{"type": "fail", "status": status}])).await;
        let error = site.embed().await.unwrap_err();
        assert_eq!(error.status().map(|found| found.as_u16()), Some(status));
        assert!(!error.is_retryable());
        assert!(error.api_error().unwrap().message().is_some(), "{error:?}");
        site.is_content(1, 1).await;
    }
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn the_time_that_was_asked_for_is_in_the_error_in_the_end() {
    let fault = json!({"type": "fail", "status": 429, "retry_after": 7});
    let site = Site::new(json!([fault])).await;
    let request = CreateEmbeddingRequest::new("m", "a");
    let call = site.client.embeddings().create(&request).max_retries(0);
    let error = call.await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
}

#[tokio::test]
#[ignore = "needs llmock: tests/interop/run llmock"]
async fn models_images_and_files() {
    let client = client(SERVER);
    assert!(client.models().list().await.unwrap().data.len() > 2);
    let request = CreateImageRequest::new("otter").n(2).size("256x256");
    let images = client.images().create(&request).await.unwrap();
    assert_eq!(images.data.len(), 2);
    // Not an address on the network.
    let url = images.data[0].url.as_deref().unwrap();
    assert!(url.starts_with("data:image/svg+xml;base64,"), "{url}");

    // It keeps files as text, and what is no UTF-8 would come back as something else.
    let content = "{\"prompt\": \"\u{e9}\u{1f9a6}\"}\r\n".repeat(5000);
    let part = FilePart::bytes("train.jsonl", content.clone());
    let file = client
        .files()
        .create(&CreateFileRequest::new(part, "batch"))
        .await
        .unwrap();
    assert_eq!(file.bytes, Some(content.len() as i64));
    let download = client.files().download(&file.id).await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), content);
    assert_eq!(client.files().retrieve(&file.id).await.unwrap().id, file.id);
    let missing = client.files().retrieve("file-0").await.unwrap_err();
    assert_eq!(missing.status().map(|found| found.as_u16()), Some(404));
    // It has no completions.
    let completion = CreateCompletionRequest::new("m");
    let error = client.completions().create(&completion).await.unwrap_err();
    assert_eq!(error.api_error().unwrap().code(), Some("not_found"));
}
