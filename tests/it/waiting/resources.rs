//! The table: each resource, its ends and its pause.

use std::time::Duration;

use openai_typed::operations::{self, Operation};
use openai_typed::types::*;
use openai_typed::{Client, FilePart};
use serde_json::json;

use super::{pair, slept};
use crate::support::{TestClock, json as answer};

/// Waits by the operation, and says what became of it.
async fn waited(client: &Client, operation: &Operation) -> Option<String> {
    let text = |status: &dyn std::fmt::Display| Some(status.to_string());
    match operation.id {
        "retrieveFile" => client.files().wait("x").await.unwrap().status.clone(),
        "retrieveBatch" => text(client.batches().wait("x").await.unwrap().status.as_ref()?),
        "retrieveFineTuningJob" => {
            let jobs = client.fine_tuning().jobs();
            text(jobs.wait("x").await.unwrap().status.as_ref()?)
        }
        "getResponse" => text(
            client
                .responses()
                .wait("x")
                .await
                .unwrap()
                .status
                .as_ref()?,
        ),
        "getVectorStore" => text(
            client
                .vector_stores()
                .wait("x")
                .await
                .unwrap()
                .status
                .as_ref()?,
        ),
        "getVectorStoreFile" => {
            let files = client.vector_stores().files();
            text(files.wait("s", "x").await.unwrap().status.as_ref()?)
        }
        "getVectorStoreFileBatch" => {
            let batches = client.vector_stores().file_batches();
            text(batches.wait("s", "x").await.unwrap().status.as_ref()?)
        }
        other => panic!("{other} has no case here"),
    }
}

#[tokio::test]
async fn each_resource_ends_where_the_document_says_so() {
    let on_the_way = |operation: &Operation| match operation.id {
        "retrieveFile" => vec!["uploaded", "pending", "running"],
        "retrieveBatch" => vec!["validating", "in_progress", "finalizing", "cancelling"],
        "retrieveFineTuningJob" => vec!["validating_files", "queued", "running", "paused"],
        "getResponse" => vec!["queued", "in_progress"],
        _ => vec!["in_progress"],
    };
    let operations = operations::OPERATIONS.iter();
    let mut found = 0;
    for operation in operations.filter(|operation| operation.wait.is_some()) {
        let until = operation.wait.as_ref().unwrap();
        for end in until.ends {
            let ways = on_the_way(operation);
            let states = ways.iter().chain([end]).map(|status| {
                answer(&json!({"id": "x", "status": status, "output": []}).to_string())
            });
            let (server, client, clock) = pair(states).await;
            assert_eq!(waited(&client, operation).await.as_deref(), Some(*end));
            assert_eq!(server.seen().len(), ways.len() + 1, "{}", operation.id);
            let pauses = vec![until.pause.as_secs_f64(); ways.len()];
            assert_eq!(slept(&clock), pauses, "{}", operation.id);
        }
        found += 1;
    }
    assert_eq!(found, 7);
}

/// The embedded server, and a client that waits for nothing.
async fn embedded() -> (openai_typed::mock::Server, Client) {
    let server = openai_typed::mock::Server::start().await.unwrap();
    let client = Client::builder()
        .base_url(server.base_url())
        .api_key("sk")
        .no_proxy();
    let client = client.clock(TestClock::default()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn the_embedded_server_makes_headway_while_it_is_asked() {
    let (_server, client) = embedded().await;
    let line = json!({"custom_id": "1", "method": "POST", "url": "/v1/responses", "body": {"model": "m", "input": "Hi"}});
    let input = FilePart::bytes("batch.jsonl", format!("{line}\n"));
    let request = CreateFileRequest::new(input, "batch");
    let input = client.files().create_and_wait(&request).await.unwrap();
    let request = CreateBatchRequest::new(&*input.id, "/v1/responses");
    let batch = client.batches().create_and_wait(&request).await.unwrap();
    assert_eq!(batch.status, Some(BatchStatus::Completed));
    assert!(batch.output_file_id.is_some());

    let store = CreateVectorStoreRequest::new();
    let store = client
        .vector_stores()
        .create_and_wait(&store)
        .await
        .unwrap();
    let files = client.vector_stores().files();
    let upload = files.upload_and_wait(
        &store.id,
        FilePart::bytes("a.txt", "The ferry leaves at nine."),
    );
    let file = upload.attributes([("year", 2026.0)]).await.unwrap();
    assert_eq!(file.status, Some(VectorStoreFileStatus::Completed));
    assert_eq!(file.attributes.as_ref().unwrap().len(), 1);
    let batches = client.vector_stores().file_batches();
    let names = ["b.txt", "c.txt", "d.txt"];
    let parts = names.map(|name| FilePart::bytes(name, "Hens sleep."));
    let batch = batches
        .upload_and_wait(&store.id, parts)
        .max_wait(Duration::from_secs(60));
    let batch = batch.file_ids([&*file.id]).await.unwrap();
    assert_eq!(batch.file_counts.completed, 4);
}
