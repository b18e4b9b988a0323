//! aimock: files, images, embeddings and moderations, and faults of whole responses.

use std::time::Duration;

use openai_typed::types::{
    CreateEmbeddingRequest, CreateFileRequest, CreateImageEditRequest, CreateImageRequest,
    CreateImageVariationRequest, CreateModerationRequest, ImageResponseFormat,
};
use openai_typed::{Client, Error, ErrorKind, FilePart, Method};
use serde_json::{Value, json};

use super::{builder, told};

const SERVER: &str = "INTEROP_AIMOCK";
const KEY: &str = "sk-aimock";

fn client() -> Client {
    builder(SERVER).api_key(KEY).build().unwrap()
}

/// What a form must not touch, and what looks like the end of one.
fn bytes() -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    bytes.extend_from_slice(b"\r\n--boundary--\r\n\r\n\n\r");
    bytes
}

#[tokio::test]
#[ignore = "needs aimock: tests/interop/run aimock"]
async fn a_file_comes_back_byte_for_byte() {
    let files = client().files();
    let content = bytes();
    let size = content.len() as u64;
    for part in [
        FilePart::bytes("a \"b\".jsonl", content.clone()),
        FilePart::reader("a \"b\".jsonl", std::io::Cursor::new(content.clone()), size),
        // Of unknown length, in chunks.
        FilePart::reader("a \"b\".jsonl", std::io::Cursor::new(content.clone()), None),
    ] {
        let request = CreateFileRequest::new(part, "fine-tune");
        let file = files.create(&request).await.unwrap();
        assert_eq!(
            (file.bytes, &*file.purpose),
            (Some(size as i64), "fine-tune")
        );
        let download = files.download(&file.id).await.unwrap();
        assert_eq!(download.bytes().await.unwrap(), content);
        let known = files.list().await.unwrap();
        assert!(known.data.iter().any(|known| known.id == file.id));
        assert_eq!(files.retrieve(&file.id).await.unwrap().bytes, file.bytes);
        assert!(files.delete(&file.id).await.unwrap().deleted);
        let gone = files.download(&file.id).await.unwrap_err();
        assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));
    }
}

#[tokio::test]
#[ignore = "needs aimock: tests/interop/run aimock"]
async fn a_purpose_that_the_server_does_not_know_is_refused() {
    let part = FilePart::bytes("a.jsonl", "{}\n");
    let request = CreateFileRequest::new(part, "nonsense");
    let error = client().files().create(&request).await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!(api.status(), 400);
    assert_eq!(api.error_type(), Some("invalid_request_error"));
    assert!(api.message().unwrap().contains("nonsense"), "{error}");
    assert!(error.request_id().is_some());
}

#[tokio::test]
#[ignore = "needs aimock: tests/interop/run aimock"]
async fn images_from_a_prompt_and_from_an_image() {
    let images = client().images();
    let request = CreateImageRequest::new("otter").response_format(ImageResponseFormat::B64Json);
    let created = images.create(&request).await.unwrap();
    let png = created.data[0].bytes().unwrap();
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let part = || FilePart::bytes("otter.png", png.clone());
    let request = CreateImageEditRequest::new(part(), "otter")
        .mask(part())
        .n(1);
    let edited = images.create_edit(&request).await.unwrap();
    assert_eq!(edited.data[0].bytes().unwrap(), png);
    // The server leaves variations out, as OpenAI does today: a 404 without a body.
    let request = CreateImageVariationRequest::new(part());
    let error = images.create_variation(&request).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.api_error().unwrap().message(), None);
}

#[tokio::test]
#[ignore = "needs aimock: tests/interop/run aimock"]
async fn embeddings_models_and_moderations() {
    let client = client();
    let request = CreateEmbeddingRequest::new("text-embedding-ada-002", ["a", "b"]).user("u");
    let embeddings = client.embeddings().create(&request).await.unwrap();
    assert_eq!(embeddings.data.len(), 2);
    assert!(!embeddings.data[0].embedding.is_empty());
    let models = client.models().list().await.unwrap();
    assert!(models.data.len() > 2 && models.data[0].permission.is_empty());
    let request = CreateModerationRequest::new("hello");
    let moderation = client.moderations().create(&request).await.unwrap();
    let categories = moderation.results[0].categories.as_ref().unwrap();
    // Categories that the document does not know are kept.
    assert!(!categories.hate && !categories.harassment);
}

#[tokio::test]
#[ignore = "needs aimock: tests/interop/run aimock"]
async fn a_missing_key_and_a_wrong_one_are_refused() {
    for builder in [builder(SERVER), builder(SERVER).api_key("sk-wrong-key")] {
        let error = builder.build().unwrap().models().list().await.unwrap_err();
        let api = error.api_error().unwrap();
        assert_eq!(
            (api.status().as_u16(), api.code()),
            (401, Some("invalid_api_key"))
        );
    }
}

/// Sets what goes wrong from now on, for this caller alone.
async fn faults(faults: Value) {
    let admin = told(SERVER).replace("/v1", "/__aimock");
    let admin = Client::builder().base_url(admin).api_key(KEY).no_proxy();
    let admin = admin.build().unwrap();
    for (method, body) in [(Method::DELETE, None), (Method::POST, Some(faults))] {
        let mut request = admin.request(method, "/chaos");
        if let Some(body) = &body {
            request = request.json(body);
        }
        let call = request.send::<Value>().header("x-test-id", "faults");
        call.await.unwrap();
    }
}

async fn fault(name: &str) -> Error {
    let client = client().with_options(|options| options.header("x-test-id", "faults"));
    faults(json!({name: 1})).await;
    let request = CreateEmbeddingRequest::new("m", "a");
    let error = client.embeddings().create(&request).await.unwrap_err();
    faults(json!({name: 0})).await;
    assert_eq!(
        client
            .embeddings()
            .create(&request)
            .await
            .unwrap()
            .data
            .len(),
        1
    );
    error
}

#[tokio::test]
#[ignore = "needs aimock: tests/interop/run aimock"]
async fn faults_of_whole_answers_are_told_apart() {
    let error = fault("rateLimitRate").await;
    assert!(error.is_rate_limited() && error.is_retryable(), "{error:?}");
    assert!(
        error
            .retry_after()
            .is_some_and(|wait| wait >= Duration::from_secs(1))
    );
    let error = fault("disconnectRate").await;
    assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
    let error = fault("dropRate").await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    let error = fault("malformedRate").await;
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
}
