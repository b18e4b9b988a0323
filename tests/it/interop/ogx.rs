//! ogx, which really keeps files, cuts them up for vector stores, searches those, and runs batches.

use std::time::Duration;

use openai_typed::tools::ResponseTools;
use openai_typed::types::*;
use openai_typed::{Client, FilePart};
use serde_json::{Value, json};

use super::client;

const OGX: &str = "INTEROP_OGX";
const MODEL: &str = "llama/tiny";

async fn uploaded(client: &Client, purpose: &str, name: &str, text: &str) -> OpenAiFile {
    let request = CreateFileRequest::new(FilePart::bytes(name, text.to_owned()), purpose);
    client.files().create(&request).await.unwrap().into_inner()
}

/// Asks until there is an answer.
async fn until<T>(mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    for _ in 0..600 {
        if let Some(found) = ask().await {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it has taken too long");
}

#[tokio::test]
#[ignore = "needs ogx: tests/interop/run ogx"]
async fn files_are_kept_byte_for_byte() {
    let client = client(OGX);
    let file = uploaded(&client, "assistants", "boats.txt", "The boats leave.\r\n").await;
    assert_eq!((file.bytes, &*file.filename), (Some(18), "boats.txt"));
    let found = client.files().retrieve(&file.id).await.unwrap();
    assert_eq!((&found.id, &*found.purpose), (&file.id, "assistants"));
    let listed = client.files().list().await.unwrap();
    assert!(listed.data.iter().any(|one| one.id == file.id));
    let content = client.files().download(&file.id).await.unwrap();
    assert_eq!(&content.bytes().await.unwrap()[..], b"The boats leave.\r\n");
    assert!(client.files().delete(&file.id).await.unwrap().deleted);
    let error = client.files().retrieve(&file.id).await.unwrap_err();
    assert!(error.api_error().unwrap().message().is_some(), "{error}");
}

#[tokio::test]
#[ignore = "needs ogx: tests/interop/run ogx"]
async fn vector_stores_are_filled_and_searched() {
    let client = client(OGX);
    let stores = client.vector_stores();
    let new = CreateVectorStoreRequest::new().name("harbour");
    let store = stores.create(&new).await.unwrap();
    let file = uploaded(&client, "assistants", "boats.txt", "The boats leave.").await;
    let added = CreateVectorStoreFileRequest::new(&file.id).attributes([("year", 2026.0)]);
    stores.files().create(&store.id, &added).await.unwrap();
    let done = until(async || {
        let file = stores.files().retrieve(&store.id, &file.id).await.unwrap();
        (file.status != Some(VectorStoreFileStatus::InProgress)).then(|| file.into_inner())
    });
    let done = done.await;
    assert_eq!(
        done.status,
        Some(VectorStoreFileStatus::Completed),
        "{done:?}"
    );
    let page = stores
        .search(&store.id, &SearchVectorStoreRequest::new("boats"))
        .await
        .unwrap();
    assert!(page.data[0].content[0].text.contains("The boats leave."));
    let listed = stores.files().list(&store.id).await.unwrap();
    assert_eq!(listed.data.len(), 1);

    let other = uploaded(&client, "assistants", "piers.txt", "Ships lie at a pier.").await;
    let batch = CreateVectorStoreFileBatchRequest::new().file_ids([&other.id]);
    let batches = stores.file_batches();
    let batch = batches.create(&store.id, &batch).await.unwrap();
    let batch = until(async || {
        let batch = batches.retrieve(&store.id, &batch.id).await.unwrap();
        (batch
            .status
            .as_ref()
            .is_some_and(|status| status.as_str() != "in_progress"))
        .then(|| batch.into_inner())
    });
    let batch = batch.await;
    assert_eq!(batch.status.unwrap().as_str(), "completed");
    assert!(stores.delete(&store.id).await.unwrap().deleted);
    let error = stores.retrieve(&store.id).await.unwrap_err();
    assert!(error.status().unwrap().is_client_error());
}

#[tokio::test]
#[ignore = "needs ogx: tests/interop/run ogx"]
async fn batches_run() {
    let client = client(OGX);
    let body = json!({"model": MODEL, "messages": [{"role": "user", "content": "Does it leave?"}]});
    let url = "/v1/chat/completions";
    let line = json!({"custom_id": "a", "method": "POST", "url": url, "body": body});
    let input = uploaded(&client, "batch", "in.jsonl", &line.to_string()).await;
    let batch = CreateBatchRequest::new(&input.id, url);
    let batch = client.batches().create(&batch).await.unwrap();
    let done = until(async || {
        let batch = client.batches().retrieve(&batch.id).await.unwrap();
        let status = batch.status.clone().unwrap();
        matches!(status, BatchStatus::Completed | BatchStatus::Failed).then(|| batch.into_inner())
    });
    let done = done.await;
    assert_eq!(done.status, Some(BatchStatus::Completed), "{done:?}");
    let output = done.output_file_id.unwrap();
    let content = client.files().download(&output).await.unwrap();
    let line: Value = serde_json::from_slice(&content.bytes().await.unwrap()).unwrap();
    assert_eq!(line["custom_id"], "a");
    // The body is a text that is JSON.
    let body = line["response"]["body"].as_str().unwrap();
    let completion: ChatCompletion = serde_json::from_str(body).unwrap();
    assert!(completion.text().contains("Bergen"));
    let listed = client.batches().list().await.unwrap();
    assert!(listed.data.iter().any(|one| one.id == done.id));
}

#[tokio::test]
#[ignore = "needs ogx: tests/interop/run ogx"]
async fn chats_are_stored() {
    let chat = client(OGX).chat();
    let request = CreateChatCompletionRequest::new(MODEL, "Does it leave?").store(true);
    let completion = chat.create(&request).await.unwrap();
    assert!(completion.text().contains("Bergen"), "{completion:?}");
    let stream = chat.create_stream(&request).await.unwrap();
    let streamed = stream.into_completion().await.unwrap();
    assert_eq!(streamed.text(), completion.text());
    let found = until(async || chat.retrieve(&completion.id).await.ok()).await;
    assert_eq!(found.text(), completion.text());
    let listed = chat.list().await.unwrap();
    assert!(listed.data.iter().any(|one| one.id == completion.id));
}

#[tokio::test]
#[ignore = "needs ogx: tests/interop/run ogx"]
async fn responses_call_functions_and_are_kept() {
    let client = client(OGX);
    let responses = client.responses();
    let asked = async |_: Value| Ok("4 degrees");
    let tools = ResponseTools::new().handle("get_weather", asked);
    let schema = json!({"type": "object", "properties": {"city": {"type": "string"}}});
    let request = CreateResponseRequest::new(MODEL)
        .input("How warm is it in Paris?")
        .tool(FunctionTool::new("get_weather", schema));
    let done = responses.run_tools(&request, &tools).await.unwrap();
    assert_eq!(
        (done.answer.output_text(), done.turns),
        ("It is 4 degrees.".to_owned(), 2)
    );
    let kept = responses.retrieve(&done.answer.id).await.unwrap();
    assert_eq!(kept.output_text(), "It is 4 degrees.");
    let items = responses.input_items().list(&kept.id).await.unwrap();
    assert!(!items.data.is_empty());
    let plain = CreateResponseRequest::new(MODEL).input("Does it leave?");
    let stream = responses.create_stream(&plain).await.unwrap();
    let streamed = stream.into_response().await.unwrap();
    assert!(streamed.output_text().contains("Bergen"), "{streamed:?}");
    assert!(responses.delete(&kept.id).await.unwrap().deleted);
}

#[tokio::test]
#[ignore = "needs ogx: tests/interop/run ogx"]
async fn conversations_are_kept() {
    let conversations = client(OGX).conversations();
    let new = CreateConversationRequest::new().metadata([("a", "b")]);
    let id = conversations.create(&new).await.unwrap().id.clone();
    let items = CreateConversationItemsRequest::new([InputItem::user("Hi")]);
    conversations.items().create(&id, &items).await.unwrap();
    let listed = conversations.items().list(&id).await.unwrap();
    let [ConversationItem::Message(message)] = &listed.data[..] else {
        panic!("{listed:?}");
    };
    assert!(serde_json::to_string(message).unwrap().contains("Hi"));
    assert!(conversations.delete(&id).await.unwrap().deleted);
}
