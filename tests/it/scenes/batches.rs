//! Batches, whose lines the server carries out itself.

use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Scene, refused};

const CHAT: &str = "/v1/chat/completions";

fn line(custom_id: &str, body: Value) -> String {
    json!({"custom_id": custom_id, "method": "POST", "url": CHAT, "body": body}).to_string()
}

fn chat(text: &str) -> Value {
    json!({"model": "m", "messages": [{"role": "user", "content": text}]})
}

async fn begin(scene: &Scene, lines: &[String]) -> Batch {
    let file = scene.file("batch", "in.jsonl", &lines.join("\n")).await;
    let request = CreateBatchRequest::new(&file.id, CHAT).metadata([("a", "b")]);
    scene
        .client
        .batches()
        .create(&request)
        .await
        .unwrap()
        .into_inner()
}

async fn lines(scene: &Scene, file_id: &Option<String>) -> Vec<Value> {
    let content = scene.content(file_id.as_ref().unwrap()).await;
    let lines = content
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty());
    lines
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

#[tokio::test]
async fn each_line_is_answered() {
    let scene = Scene::new().await;
    let batches = scene.client.batches();
    let wrong = json!({"model": "m", "messages": []});
    let input = [
        line("one", chat("x y")),
        line("two", wrong),
        line("three", chat("z")),
    ];
    let batch = begin(&scene, &input).await;
    assert_eq!(batch.status, Some(BatchStatus::Validating));
    let batch = batches.retrieve(&batch.id).await.unwrap();
    assert_eq!(batch.status, Some(BatchStatus::InProgress));
    assert_eq!(batch.request_counts.as_ref().unwrap().total, 3);
    let batch = batches.retrieve(&batch.id).await.unwrap();
    assert_eq!(batch.status, Some(BatchStatus::Completed));
    let counts = batch.request_counts.as_ref().unwrap();
    assert_eq!((counts.total, counts.completed, counts.failed), (3, 2, 1));
    assert!(batch.usage.as_ref().unwrap().output_tokens > 0);
    assert_eq!(batch.metadata.as_ref().unwrap()["a"], "b");

    let output = lines(&scene, &batch.output_file_id).await;
    let ids: Vec<_> = output.iter().map(|line| &line["custom_id"]).collect();
    assert_eq!(ids, ["one", "three"]);
    let response = &output[0]["response"];
    assert_eq!(
        (&response["status_code"], &output[0]["error"]),
        (&json!(200), &Value::Null)
    );
    assert!(response["request_id"].as_str().unwrap().starts_with("req_"));
    let completion: ChatCompletion = serde_json::from_value(response["body"].clone()).unwrap();
    assert_eq!(completion.text(), "You said: x y");
    let errors = lines(&scene, &batch.error_file_id).await;
    assert_eq!(errors[0]["custom_id"], "two");
    assert_eq!(errors[0]["response"]["status_code"], 400);
    assert_eq!(errors[0]["response"]["body"]["error"]["param"], "messages");

    refused(
        batches.cancel(&batch.id).await,
        400,
        "batch_id",
        "completed",
    );
    let again = batches.retrieve(&batch.id).await.unwrap();
    assert_eq!(again.output_file_id, batch.output_file_id);
}

#[tokio::test]
async fn lines_that_are_wrong_fail_the_batch() {
    let scene = Scene::new().await;
    let elsewhere = line("c", chat("x")).replace("chat/completions", "embeddings");
    let input = [
        line("a", chat("x")),
        "{".to_owned(),
        line("a", chat("x")),
        elsewhere,
        line("d", chat("x")).replace("POST", "GET"),
        line("", chat("x")),
        line("e", json!({"stream": true})),
    ];
    let batch = begin(&scene, &input).await;
    let batch = scene.client.batches().retrieve(&batch.id).await.unwrap();
    assert_eq!(batch.status, Some(BatchStatus::Failed));
    let errors = &batch.errors.as_ref().unwrap().data;
    let found: Vec<_> = errors
        .iter()
        .map(|error| (error.line.unwrap(), &error.code[..]))
        .collect();
    let expected = [
        (2, "invalid_json_line"),
        (3, "duplicate_custom_id"),
        (4, "invalid_url"),
        (5, "invalid_method"),
        (6, "missing_required_parameter"),
        (7, "invalid_request"),
    ];
    assert_eq!(found, expected);
    assert!(batch.failed_at.is_some() && batch.output_file_id.is_none());
    let empty = begin(&scene, &[]).await;
    let empty = scene.client.batches().retrieve(&empty.id).await.unwrap();
    assert_eq!(empty.errors.as_ref().unwrap().data[0].code, "empty_file");
}

#[tokio::test]
async fn a_batch_is_cancelled_and_listed() {
    let scene = Scene::new().await;
    let batches = scene.client.batches();
    let first = begin(&scene, &[line("a", chat("x"))]).await;
    let second = begin(&scene, &[line("a", chat("x"))]).await;
    let stopping = batches.cancel(&first.id).await.unwrap();
    assert_eq!(stopping.status, Some(BatchStatus::Cancelling));
    let stopped = batches.retrieve(&first.id).await.unwrap();
    assert_eq!(stopped.status, Some(BatchStatus::Cancelled));
    let params = ListBatchesParams::new().limit(1_u32);
    let page = batches.list_with(&params).await.unwrap();
    assert_eq!((&page.data[0].id, page.has_more), (&second.id, true));
    let page = batches.list_with(&params.after(&second.id)).await.unwrap();
    assert_eq!((&page.data[0].id, page.has_more), (&first.id, false));

    let create = async |id: &str, endpoint: &str| {
        let request = CreateBatchRequest::new(id, endpoint);
        batches.create(&request).await
    };
    refused(create("file-x", CHAT).await, 400, "input_file_id", "file-x");
    let other = scene.file("fine-tune", "a.jsonl", "{}").await.id;
    refused(create(&other, CHAT).await, 400, "input_file_id", "batch");
    refused(
        create(&other, "/v1/nowhere").await,
        400,
        "endpoint",
        "nowhere",
    );
    refused(
        batches.retrieve("batch_x").await,
        404,
        "batch_id",
        "batch_x",
    );
}
