//! Responses: what servers leave out, add and change, and what comes with them.

use std::time::Duration;

use openai_typed::mock::Reply;
use openai_typed::operations::OPERATIONS;
use openai_typed::types::{
    CreateCompletionRequest, CreateEditRequest, CreateEmbeddingRequest, CreateModerationRequest,
};
use openai_typed::{Error, ErrorKind};
use serde_json::{Value, json};

use super::{Site, operation};
use crate::operations::{Given, calls};

/// For every operation with a JSON response the smallest that is of use. What is in it is required.
#[rustfmt::skip]
fn smallest() -> Vec<(&'static str, Value)> {
    let job = || json!({"id": "ft-1"});
    vec![
        ("listModels", json!({"data": [{"id": "m"}]})),
        ("retrieveModel", json!({"id": "m"})),
        ("deleteModel", json!({"deleted": true})),
        ("createChatCompletion", json!({"choices": [{"message": {}}]})),
        ("listChatCompletions", json!({"data": [{"choices": [{"message": {}}]}]})),
        ("getChatCompletion", json!({"choices": [{"message": {}}]})),
        ("updateChatCompletion", json!({"choices": [{"message": {}}]})),
        ("deleteChatCompletion", json!({"deleted": true})),
        ("getChatCompletionMessages", json!({"data": [{"id": "m"}]})),
        ("createResponse", json!({})),
        ("getResponse", json!({})),
        ("deleteResponse", json!({"deleted": true})),
        ("cancelResponse", json!({})),
        ("listInputItems", json!({"data": []})),
        ("Getinputtokencounts", json!({"input_tokens": 1})),
        ("Compactconversation", json!({"output": []})),
        ("createConversation", json!({"id": "conv_1"})),
        ("getConversation", json!({"id": "conv_1"})),
        ("updateConversation", json!({"id": "conv_1"})),
        ("deleteConversation", json!({"deleted": true})),
        ("createConversationItems", json!({"data": []})),
        ("listConversationItems", json!({"data": []})),
        ("getConversationItem", json!({})),
        ("deleteConversationItem", json!({"id": "conv_1"})),
        ("createTranscription", json!({"text": "Hi"})),
        ("createTranslation", json!({"text": "Hi"})),
        ("createVoiceConsent", json!({"id": "cons_1"})),
        ("listVoiceConsents", json!({"data": [{"id": "cons_1"}]})),
        ("getVoiceConsent", json!({"id": "cons_1"})),
        ("updateVoiceConsent", json!({"id": "cons_1"})),
        ("deleteVoiceConsent", json!({})),
        ("createVoice", json!({"id": "voice_1"})),
        ("createCompletion", json!({"choices": [{}]})),
        ("createEdit", json!({"choices": [{}]})),
        ("createImage", json!({"data": [{}]})),
        ("createImageEdit", json!({"data": [{}]})),
        ("createImageEditJson", json!({"data": [{}]})),
        ("createImageVariation", json!({"data": [{}]})),
        ("createEmbedding", json!({"data": [{"embedding": []}]})),
        ("listFiles", json!({"data": [{"id": "file-1"}]})),
        ("createFile", json!({"id": "file-1"})),
        ("retrieveFile", json!({"id": "file-1"})),
        ("deleteFile", json!({"deleted": true})),
        ("createUpload", json!({"id": "upload_1"})),
        ("addUploadPart", json!({"id": "part_1"})),
        ("completeUpload", json!({"id": "upload_1"})),
        ("cancelUpload", json!({"id": "upload_1"})),
        ("createBatch", json!({"id": "batch_1"})),
        ("listBatches", json!({"data": [{"id": "batch_1"}]})),
        ("retrieveBatch", json!({"id": "batch_1"})),
        ("cancelBatch", json!({"id": "batch_1"})),
        ("listVectorStores", json!({"data": [{"id": "vs_1"}]})),
        ("createVectorStore", json!({"id": "vs_1"})),
        ("getVectorStore", json!({"id": "vs_1"})),
        ("modifyVectorStore", json!({"id": "vs_1"})),
        ("deleteVectorStore", json!({})),
        ("searchVectorStore", json!({"data": [{"content": [{}]}]})),
        ("listVectorStoreFiles", json!({"data": [{"id": "file-1"}]})),
        ("createVectorStoreFile", json!({"id": "file-1"})),
        ("getVectorStoreFile", json!({"id": "file-1"})),
        ("updateVectorStoreFileAttributes", json!({"id": "file-1"})),
        ("deleteVectorStoreFile", json!({})),
        ("retrieveVectorStoreFileContent", json!({"data": [{}]})),
        ("createVectorStoreFileBatch", json!({"id": "vsfb_1"})),
        ("getVectorStoreFileBatch", json!({"id": "vsfb_1"})),
        ("cancelVectorStoreFileBatch", json!({"id": "vsfb_1"})),
        ("listFilesInVectorStoreBatch", json!({"data": [{"id": "file-1"}]})),
        ("createFineTuningJob", json!({"id": "ftjob-1"})),
        ("listPaginatedFineTuningJobs", json!({"data": [{"id": "ftjob-1"}]})),
        ("retrieveFineTuningJob", json!({"id": "ftjob-1"})),
        ("cancelFineTuningJob", json!({"id": "ftjob-1"})),
        ("pauseFineTuningJob", json!({"id": "ftjob-1"})),
        ("resumeFineTuningJob", json!({"id": "ftjob-1"})),
        ("listFineTuningEvents", json!({"data": [{}]})),
        ("listFineTuningJobCheckpoints", json!({"data": [{"id": "ftckpt_1"}]})),
        ("createFineTuningCheckpointPermission", json!({"data": [{"id": "cp_1"}]})),
        ("listFineTuningCheckpointPermissions", json!({"data": [{"id": "cp_1"}]})),
        ("deleteFineTuningCheckpointPermission", json!({})),
        ("runGrader", json!({"reward": 0.5})),
        ("validateGrader", json!({})),
        ("createFineTune", job()),
        ("listFineTunes", json!({"data": [job()]})),
        ("retrieveFineTune", job()),
        ("listFineTuneEvents", json!({"data": [{"message": "Job started."}]})),
        ("cancelFineTune", job()),
        ("createModeration", json!({"results": [{"flagged": false}]})),
        ("listEngines", json!({"data": [{"id": "e"}]})),
        ("retrieveEngine", json!({"id": "e"})),
    ]
}

/// Calls the operation and answers with this.
async fn answered(site: &Site, id: &str, body: &Value) -> Result<(), Error> {
    site.server.respond_next(Reply::json(200, body.clone()));
    let operation = operation(id);
    let made = calls(&site.client, operation, &Given::least(operation));
    made.into_iter().next().unwrap().call.await
}

#[tokio::test]
async fn the_smallest_answer_of_every_operation_is_read() {
    let site = Site::new().await;
    let mut read = 0;
    for (id, body) in smallest() {
        let result = answered(&site, id, &body).await;
        result.unwrap_or_else(|error| panic!("{id}: {error}"));
        read += 1;
    }
    let json = OPERATIONS
        .iter()
        .filter(|operation| operation.responses.contains(&"application/json"));
    assert_eq!(read, json.count());
}

/// Every place in `value` where an object lacks one of its members.
fn without_one(value: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let mut less = members.clone();
                less.remove(name);
                found.push((name.clone(), less.into()));
                for (inner, changed) in without_one(member) {
                    let mut other = members.clone();
                    other.insert(name.clone(), changed);
                    found.push((inner, other.into()));
                }
            }
        }
        Value::Array(items) if items.len() == 1 => {
            let changed = without_one(&items[0]).into_iter();
            found.extend(changed.map(|(name, item)| (name, json!([item]))));
        }
        _ => {}
    }
    found
}

#[tokio::test]
async fn an_answer_without_what_makes_it_useful_is_an_error_that_names_the_member() {
    let site = Site::new().await;
    for (id, body) in smallest() {
        for (missing, body) in without_one(&body) {
            let error = answered(&site, id, &body).await.unwrap_err();
            let ErrorKind::Decode(decode) = error.kind() else {
                panic!("{id} {body}: {error:?}");
            };
            assert!(
                decode.reason().contains(&format!("`{missing}`")),
                "{id}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_absent_reads_as_its_default() {
    let site = Site::answering(json!({"choices": [{}]})).await;
    let request = CreateCompletionRequest::new("m");
    let completion = site.client.completions().create(&request).await.unwrap();
    assert_eq!((&*completion.id, &*completion.model), ("", ""));
    assert_eq!(
        (&*completion.object, completion.created),
        ("text_completion", None)
    );
    assert_eq!(completion.usage, None);
    let choice = &completion.choices[0];
    assert_eq!((&*choice.text, choice.index), ("", 0));
    assert_eq!((&choice.finish_reason, &choice.logprobs), (&None, &None));
}

#[tokio::test]
async fn null_reads_as_absent() {
    let null = json!({
        "id": null, "object": null, "created": null, "model": null, "usage": null,
        "choices": [{"text": null, "index": null, "logprobs": null, "finish_reason": null}],
    });
    let site = Site::answering(null).await;
    site.server
        .respond_next(Reply::json(200, json!({"choices": [{}]})));
    let request = CreateCompletionRequest::new("m");
    let completions = site.client.completions();
    let null = completions.create(&request).await.unwrap();
    let absent = completions.create(&request).await.unwrap();
    assert_eq!(*null, *absent);
}

#[tokio::test]
async fn a_job_full_of_nulls_is_read() {
    let site = Site::answering(json!({
        "id": "ft-1", "object": null, "model": null, "created_at": null, "events": null,
        "fine_tuned_model": null, "hyperparams": {"batch_size": null, "n_epochs": 4},
        "organization_id": null, "result_files": null, "status": null, "validation_files": null,
        "training_files": [{"id": "file-1", "bytes": null, "filename": null, "purpose": null}],
        "updated_at": null,
    }))
    .await;
    let job = site.client.fine_tunes().retrieve("ft-1").await.unwrap();
    assert_eq!(
        (&*job.id, &*job.object, &*job.status),
        ("ft-1", "fine-tune", "")
    );
    assert!(job.events.is_empty() && job.result_files.is_empty());
    let hyperparams = job.hyperparams.as_ref().unwrap();
    assert_eq!(
        (hyperparams.batch_size, hyperparams.n_epochs),
        (None, Some(4))
    );
    assert_eq!(job.training_files[0].filename, "");
}

#[tokio::test]
async fn members_of_other_servers_are_kept_at_every_depth_and_written_back() {
    let body = json!({
        "object": "edit", "system_fingerprint": "fp",
        "choices": [{"text": "t", "index": 0, "stop_reason": null}],
        "usage": {
            "prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3,
            "watt_hours": {"measured": 1},
        },
    });
    let site = Site::answering(body.clone()).await;
    let request = CreateEditRequest::new("m", "Fix it");
    let edit = site.client.edits().create(&request).await.unwrap();
    assert_eq!(edit.extra["system_fingerprint"], "fp");
    assert_eq!(edit.choices[0].extra["stop_reason"], Value::Null);
    let usage = edit.usage.as_ref().unwrap();
    assert_eq!(usage.extra["watt_hours"]["measured"], 1);
    assert_eq!(serde_json::to_value(&*edit).unwrap(), body);
}

#[tokio::test]
async fn categories_that_are_new_are_kept_and_those_that_are_gone_read_as_false() {
    let site = Site::answering(json!({"results": [{
        "flagged": true,
        "categories": {"tedious": true, "violence": true, "self-harm": null},
        "category_scores": {"tedious": 0.9, "violence": 1},
    }]}))
    .await;
    let request = CreateModerationRequest::new("text");
    let answer = site.client.moderations().create(&request).await.unwrap();
    let categories = answer.results[0].categories.as_ref().unwrap();
    assert!(categories.violence && !categories.self_harm && !categories.hate);
    assert_eq!(categories.extra["tedious"], true);
    let scores = answer.results[0].category_scores.as_ref().unwrap();
    assert_eq!((scores.violence, scores.hate), (1.0, 0.0));
    assert_eq!(scores.extra["tedious"], 0.9);
}

#[tokio::test]
async fn numbers_of_vectors_are_read_whole_or_broken_and_kept_as_they_fit() {
    let body = r#"{"data": [{"embedding": [1, -0.0023064255, 1e-9, 0], "index": 0}]}"#;
    let site = Site::new().await;
    site.server
        .respond_next(Reply::bytes(200, "application/json", body));
    let request = CreateEmbeddingRequest::new("m", "text");
    let answer = site.client.embeddings().create(&request).await.unwrap();
    assert_eq!(answer.data[0].embedding, [1.0, -0.002_306_425_5, 1e-9, 0.0]);
}

#[tokio::test]
async fn a_member_of_another_type_is_an_error_that_says_where_and_what() {
    let site = Site::answering(json!({"choices": [{"text": "a"}, ["b"]]})).await;
    let request = CreateCompletionRequest::new("m");
    let error = site
        .client
        .completions()
        .create(&request)
        .await
        .unwrap_err();
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(decode.path(), "choices[1]");
    assert!(decode.reason().contains("expected an object"), "{error}");
    assert_eq!(
        (error.status().unwrap().as_u16(), error.attempts()),
        (200, 1)
    );
    assert!(error.request_id().is_some());
}

#[tokio::test]
async fn an_answer_comes_with_status_headers_request_id_and_rate_limit() {
    let site = Site::new().await;
    let answer = Reply::json(201, json!({"data": []}))
        .header("x-request-id", "req_7")
        .header("x-ratelimit-remaining-tokens", "0")
        .header("x-ratelimit-reset-requests", "1m30s")
        .header("x-ratelimit-limit-requests", "a lot");
    site.server.respond_next(answer);
    let models = site.client.models().list().await.unwrap();
    assert_eq!((models.http_status().as_u16(), models.attempts()), (201, 1));
    assert_eq!(models.request_id(), Some("req_7"));
    assert_eq!(models.http_headers()["x-ratelimit-remaining-tokens"], "0");
    let limit = models.rate_limit();
    assert_eq!(
        (limit.remaining_tokens, limit.limit_requests),
        (Some(0), None)
    );
    assert_eq!(
        (limit.limit_tokens, limit.remaining_requests),
        (Some(250_000), Some(2999))
    );
    assert_eq!(limit.reset_requests, Some(Duration::from_secs(90)));
    assert_eq!(limit.reset_tokens, Some(Duration::from_millis(3)));
}

#[tokio::test]
async fn an_answer_is_used_like_its_body_and_gives_it_away() {
    let site = Site::answering(json!({"data": [{"id": "a"}, {"id": "b"}]})).await;
    let models = site.client.models().list().await.unwrap();
    assert_eq!(models.data.len(), 2);
    let copy = models.clone();
    assert_eq!(*copy, *models);
    let ids: Vec<_> = models
        .into_inner()
        .data
        .into_iter()
        .map(|model| model.id)
        .collect();
    assert_eq!(ids, ["a", "b"]);
}
