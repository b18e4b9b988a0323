//! No operation of the document is forgotten: each is called here with what it requires.

use std::collections::BTreeSet;
use std::pin::Pin;

use openai_typed::operations::OPERATIONS;
use openai_typed::operations::Place;
use openai_typed::types::{
    CreateCompletionRequest, CreateEditRequest, CreateEmbeddingRequest, CreateFileRequest,
    CreateFineTuneRequest, CreateImageEditRequest, CreateImageRequest, CreateImageVariationRequest,
    CreateModerationRequest,
};
use openai_typed::{Call, Client, Error, FilePart};

use super::{Sent, Site};

/// A call whose response is of no interest.
pub(crate) type Bare = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

pub(crate) fn bare<T: Send + 'static>(call: Call<T>) -> Bare {
    Box::pin(async { call.await.map(drop) })
}

const JOB: &str = "ft-AF1WoRqd3aJAHsqc9NY7iL8F";
const FILE: &str = "file-XjGxS3KTG0uNmNOK362iJua3";
const TRAINING: &str = "file-XGinujblHPwGLSztz8cPS8XY";
const FINE_TUNED: &str = "curie:ft-acmeco-2021-03-03-21-44-20";

/// Every operation, called with the least that it needs. The order lets each find what it asks for.
#[rustfmt::skip]
#[allow(deprecated, reason = "engines are part of the API")]
pub(crate) fn calls(client: &Client) -> Vec<(&'static str, Bare)> {
    let picture = || FilePart::bytes("otter.png", &b"\x89PNG"[..]);
    let jsonl = || FilePart::bytes("mydata.jsonl", "{}\n");
    vec![
        ("listModels", bare(client.models().list())),
        ("retrieveModel", bare(client.models().retrieve("text-davinci-003"))),
        ("deleteModel", bare(client.models().delete(FINE_TUNED))),
        ("createCompletion", bare(client.completions().create(&CreateCompletionRequest::new("m")))),
        ("createEdit", bare(client.edits().create(&CreateEditRequest::new("m", "Fix it")))),
        ("createImage", bare(client.images().create(&CreateImageRequest::new("An otter")))),
        ("createImageEdit", bare(client.images().create_edit(&CreateImageEditRequest::new(picture(), "A hat")))),
        ("createImageVariation", bare(client.images().create_variation(&CreateImageVariationRequest::new(picture())))),
        ("createEmbedding", bare(client.embeddings().create(&CreateEmbeddingRequest::new("m", "food")))),
        ("listFiles", bare(client.files().list())),
        ("createFile", bare(client.files().create(&CreateFileRequest::new(jsonl(), "fine-tune")))),
        ("retrieveFile", bare(client.files().retrieve(FILE))),
        ("downloadFile", bare(client.files().download(FILE))),
        ("deleteFile", bare(client.files().delete(FILE))),
        ("createFineTune", bare(client.fine_tunes().create(&CreateFineTuneRequest::new(TRAINING)))),
        ("listFineTunes", bare(client.fine_tunes().list())),
        ("retrieveFineTune", bare(client.fine_tunes().retrieve(JOB))),
        ("listFineTuneEvents", bare(client.fine_tunes().list_events(JOB))),
        ("cancelFineTune", bare(client.fine_tunes().cancel(JOB))),
        ("createModeration", bare(client.moderations().create(&CreateModerationRequest::new("hello")))),
        ("listEngines", bare(client.engines().list())),
        ("retrieveEngine", bare(client.engines().retrieve("text-davinci-003"))),
    ]
}

/// Every operation that has a body, called with each member that the document describes.
pub(crate) fn full_calls(client: &Client) -> Vec<(&'static str, Bare)> {
    let picture = |name: &str| FilePart::bytes(name, &b"\x89PNG"[..]);
    let completion = CreateCompletionRequest::new("m")
        .prompt(["Say this", "and that"])
        .suffix("The end")
        .max_tokens(7)
        .temperature(0.2)
        .top_p(0.1)
        .n(2)
        .logprobs(5)
        .echo(true)
        .stop(["one", "two", "three", "four"])
        .presence_penalty(-2.0)
        .frequency_penalty(2.0)
        .best_of(3)
        .logit_bias([("50256", -100.0), ("5", 0.5)])
        .user("user-1");
    let edit = CreateEditRequest::new("m", "Fix it")
        .input("wek")
        .n(2)
        .temperature(0.2)
        .top_p(0.1);
    let image = CreateImageRequest::new("otter")
        .n(10)
        .size("256x256")
        .response_format("b64_json")
        .user("user-1");
    let image_edit = CreateImageEditRequest::new(picture("otter.png"), "A hat")
        .mask(picture("mask.png"))
        .n(2)
        .size("512x512")
        .response_format("url")
        .user("user-1");
    let variation = CreateImageVariationRequest::new(picture("otter.png"))
        .n(2)
        .size("1024x1024")
        .response_format("b64_json")
        .user("user-1");
    let embedding = CreateEmbeddingRequest::new("m", vec![vec![1_u32, 2], vec![3]]).user("user-1");
    let file = CreateFileRequest::new(FilePart::bytes("mydata.jsonl", "{}\n"), "fine-tune");
    let fine_tune = CreateFineTuneRequest::new(TRAINING)
        .validation_file(TRAINING)
        .model("curie")
        .n_epochs(2)
        .batch_size(8)
        .learning_rate_multiplier(0.05)
        .prompt_loss_weight(0.01)
        .compute_classification_metrics(true)
        .classification_n_classes(3)
        .classification_positive_class("yes")
        .classification_betas([0.5, 1.0])
        .suffix("custom");
    let moderation = CreateModerationRequest::new(["a", "b"]).model("text-moderation-stable");
    vec![
        (
            "createCompletion",
            bare(client.completions().create(&completion)),
        ),
        ("createEdit", bare(client.edits().create(&edit))),
        ("createImage", bare(client.images().create(&image))),
        (
            "createImageEdit",
            bare(client.images().create_edit(&image_edit)),
        ),
        (
            "createImageVariation",
            bare(client.images().create_variation(&variation)),
        ),
        (
            "createEmbedding",
            bare(client.embeddings().create(&embedding)),
        ),
        ("createFile", bare(client.files().create(&file))),
        (
            "createFineTune",
            bare(client.fine_tunes().create(&fine_tune)),
        ),
        (
            "createModeration",
            bare(client.moderations().create(&moderation)),
        ),
    ]
}

/// Every operation that can stream, called so that it does.
pub(crate) fn streams(client: &Client) -> Vec<(&'static str, Bare)> {
    let completion = CreateCompletionRequest::new("m");
    vec![
        (
            "createCompletion",
            bare(client.completions().create_stream(&completion)),
        ),
        (
            "listFineTuneEvents",
            bare(client.fine_tunes().list_events_stream(JOB)),
        ),
    ]
}

#[test]
fn every_operation_of_the_document_is_called() {
    let client = Client::builder().api_key("k").build().unwrap();
    let called: Vec<_> = calls(&client).into_iter().map(|(id, _)| id).collect();
    let known: BTreeSet<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    let missing: Vec<_> = known.iter().filter(|id| !called.contains(*id)).collect();
    assert!(
        missing.is_empty(),
        "new in the document: call {missing:?} in `calls` of {}",
        file!()
    );
    assert_eq!(called.len(), known.len());

    let streamed: BTreeSet<_> = streams(&client).into_iter().map(|(id, _)| id).collect();
    let can = OPERATIONS
        .iter()
        .filter(|operation| operation.stream_switch.is_some());
    assert_eq!(streamed, can.map(|operation| operation.id).collect());
}

#[tokio::test]
async fn every_call_reaches_its_operation_with_what_is_required_and_no_more() {
    let site = Site::new().await;
    for (id, call) in calls(&site.client) {
        call.await.unwrap_or_else(|error| panic!("{id}: {error}"));
        let sent = site.sent();
        assert_eq!(sent.0.operation_id.as_deref(), Some(id));
        has_the_least(&sent);
    }
}

#[tokio::test]
async fn every_body_can_be_sent_with_each_of_its_members() {
    let site = Site::new().await;
    let mut called = BTreeSet::new();
    for (id, call) in full_calls(&site.client) {
        call.await.unwrap_or_else(|error| panic!("{id}: {error}"));
        let sent = site.sent();
        assert_eq!(sent.0.operation_id.as_deref(), Some(id));
        match sent.operation().body.as_ref().unwrap().media_type {
            "multipart/form-data" => drop(sent.most_form()),
            _ => drop(sent.most_json()),
        }
        called.insert(id);
    }
    let bodies = OPERATIONS
        .iter()
        .filter(|operation| operation.body.is_some());
    assert_eq!(called, bodies.map(|operation| operation.id).collect());
}

fn has_the_least(sent: &Sent) {
    let operation = sent.operation();
    assert_eq!(sent.0.method.as_str(), operation.method);
    assert_eq!(sent.0.query, "");
    let has_path_params = operation
        .fields
        .iter()
        .any(|field| field.place == Place::Path);
    assert_eq!(
        sent.0.path == format!("/v1{}", operation.path),
        !has_path_params
    );
    match operation.body.as_ref().map(|body| body.media_type) {
        Some("application/json") => drop(sent.least_json()),
        Some("multipart/form-data") => drop(sent.least_form()),
        _ => sent.has_no_body(),
    }
    let accept = match operation.responses {
        [json, ..] if *json == "application/json" => "application/json",
        _ => "*/*",
    };
    assert_eq!(sent.0.header("accept"), Some(accept));
}

#[tokio::test]
async fn every_stream_is_asked_for_by_the_switch_of_its_operation_alone() {
    let site = Site::new().await;
    for (id, call) in streams(&site.client) {
        call.await.unwrap_or_else(|error| panic!("{id}: {error}"));
        let sent = site.sent();
        assert_eq!(sent.0.operation_id.as_deref(), Some(id));
        assert_eq!(sent.0.header("accept"), Some("text/event-stream"));
        let operation = sent.operation();
        let switch = operation.stream_switch.as_ref().unwrap();
        let in_body = switch.place == Place::Body;
        let expected = if in_body {
            String::new()
        } else {
            format!("{}=true", switch.name)
        };
        assert_eq!(sent.0.query, expected);
        if in_body {
            let mut body = sent.json();
            let body = body.as_object_mut().unwrap();
            assert_eq!(body.remove(switch.name), Some(true.into()));
            sent.has_names(body.keys(), true);
        } else {
            sent.has_no_body();
        }
    }
}
