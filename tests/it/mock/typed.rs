//! The crate's own client against the server: every operation, typed.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::*;
use openai_typed::{Client, FilePart};
use serde_json::json;

async fn pair() -> (Server, Client) {
    let server = Server::builder()
        .empty()
        .api_key("the key")
        .start()
        .await
        .unwrap();
    let client = server.client().unwrap();
    (server, client)
}

#[tokio::test]
async fn completions_and_edits() {
    let (_server, client) = pair().await;
    let request = CreateCompletionRequest::new("m")
        .prompt("Say this is a test")
        .max_tokens(7);
    let completion = client.completions().create(&request).await.unwrap();
    assert_eq!(completion.choices[0].text, "\n\nThis is indeed a test");
    assert!(completion.request_id().is_some());
    assert!(format!("{:?}", completion.rate_limit()).contains("3000"));

    let mut stream = client.completions().create_stream(&request).await.unwrap();
    let mut text = String::new();
    while let Some(chunk) = stream.try_next().await.unwrap() {
        text.push_str(&chunk.choices[0].text);
    }
    assert_eq!(text, completion.choices[0].text);

    let request = CreateEditRequest::new("m", "Fix it").input("my own");
    assert_eq!(
        client.edits().create(&request).await.unwrap().choices[0].text,
        "my own"
    );
}

#[tokio::test]
async fn images_embeddings_moderations() {
    let (_server, client) = pair().await;
    let images = client.images();
    let made = images
        .create(&CreateImageRequest::new("otter").n(2).size("256x256"))
        .await
        .unwrap();
    assert_eq!(made.data.len(), 2);
    let png = || FilePart::bytes("otter.png", &b"png"[..]);
    let edit = CreateImageEditRequest::new(png(), "a beret")
        .mask(png())
        .n(2);
    assert!(
        images.create_edit(&edit).await.unwrap().data[1]
            .url
            .is_some()
    );
    let variation = CreateImageVariationRequest::new(png()).response_format("b64_json");
    assert!(
        images.create_variation(&variation).await.unwrap().data[0]
            .b64_json
            .is_some()
    );

    let request = CreateEmbeddingRequest::new("m", ["a", "b"]);
    let embeddings = client.embeddings().create(&request).await.unwrap();
    assert_eq!(
        (embeddings.data.len(), embeddings.data[1].embedding.len()),
        (2, 1536)
    );

    let request = CreateModerationRequest::new("I want to kill them.");
    assert!(client.moderations().create(&request).await.unwrap().results[0].flagged);
}

#[tokio::test]
async fn files_fine_tunes_models_engines() {
    let (_server, client) = pair().await;
    let content: &[u8] = b"{\"prompt\": \"a\", \"completion\": \"b\"}\n";
    let request = CreateFileRequest::new(FilePart::bytes("train.jsonl", content), "fine-tune");
    let file = client.files().create(&request).await.unwrap();
    assert_eq!(client.files().list().await.unwrap().data, [(*file).clone()]);
    assert_eq!(*client.files().retrieve(&file.id).await.unwrap(), *file);
    assert_eq!(
        client
            .files()
            .download(&file.id)
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap(),
        content
    );

    let jobs = client.fine_tunes();
    let job = jobs
        .create(&CreateFineTuneRequest::new(&file.id).suffix("mine"))
        .await
        .unwrap();
    let mut events = jobs.list_events_stream(&job.id).await.unwrap();
    let mut messages = Vec::new();
    while let Some(event) = events.try_next().await.unwrap() {
        messages.push(event.message);
    }
    assert_eq!(messages.last().map(String::as_str), Some("Job succeeded."));
    assert_eq!(
        jobs.list_events(&job.id).await.unwrap().data.len(),
        messages.len()
    );
    assert_eq!(jobs.list().await.unwrap().data.len(), 1);
    let job = jobs.retrieve(&job.id).await.unwrap();
    let other = jobs
        .create(&CreateFineTuneRequest::new(&file.id))
        .await
        .unwrap();
    assert_eq!(jobs.cancel(&other.id).await.unwrap().status, "cancelled");

    let model = job.fine_tuned_model.clone().unwrap();
    assert_eq!(client.models().retrieve(&model).await.unwrap().id, model);
    assert!(
        client
            .models()
            .list()
            .await
            .unwrap()
            .data
            .iter()
            .any(|known| known.id == model)
    );
    assert!(client.models().delete(&model).await.unwrap().deleted);
    let error = client.models().retrieve(&model).await.unwrap_err();
    assert_eq!(
        error.api_error().and_then(|error| error.code()),
        Some("model_not_found")
    );

    #[allow(deprecated, reason = "the API has them")]
    let (engines, engine) = (
        client.engines().list(),
        client.engines().retrieve("text-davinci-003"),
    );
    assert!(engines.await.unwrap().data.len() > 2);
    assert_eq!(engine.await.unwrap().id, "text-davinci-003");
    assert!(client.files().delete(&file.id).await.unwrap().deleted);
}

#[tokio::test]
async fn failures_are_told_apart() {
    let (server, client) = pair().await;
    let request = CreateCompletionRequest::new("m").max_tokens(3);
    server.respond_next(Reply::error(429, "slow down").header("retry-after-ms", "5"));
    assert_eq!(
        client
            .completions()
            .create(&request)
            .await
            .unwrap()
            .attempts(),
        2
    );
    assert_eq!(server.take_requests().len(), 2);

    let error = client
        .completions()
        .create(&request)
        .extra("n", 0)
        .await
        .unwrap_err();
    let error = error.api_error().unwrap();
    assert_eq!((error.status().as_u16(), error.param()), (400, Some("n")));

    server.respond_next(Reply::events([json!({"choices": []})]).cut_after(10));
    let mut stream = client.completions().create_stream(&request).await.unwrap();
    assert!(stream.try_next().await.is_err());

    let stranger = server.client_builder().api_key("another").build().unwrap();
    assert_eq!(
        stranger
            .models()
            .list()
            .await
            .unwrap_err()
            .status()
            .unwrap()
            .as_u16(),
        401
    );
}
