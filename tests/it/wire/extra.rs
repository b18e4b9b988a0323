//! What the document does not name: sent once, above the fields, and never the switch of a stream.

use openai_typed::types::{
    CreateCompletionRequest, CreateEmbeddingRequest, CreateFileRequest, CreateImageVariationRequest,
};
use openai_typed::{Extra, FilePart};
use serde_json::{Value, json};

use super::form::{file, text};
use super::{Site, is_config};

fn members(value: Value) -> Extra {
    value.as_object().cloned().unwrap()
}

/// What is sent of `fields` with `extra` on the request.
async fn sent(mut request: CreateCompletionRequest, extra: Value) -> String {
    let site = Site::answering(json!({"choices": []})).await;
    request.extra = members(extra);
    site.client.completions().create(&request).await.unwrap();
    let sent = site.sent();
    sent.json();
    sent.text().to_owned()
}

#[tokio::test]
async fn members_of_a_provider_are_sent_beside_the_fields() {
    let request = CreateCompletionRequest::new("m").max_tokens(7);
    // In the order of their names, in which a map of serde_json has them anyway unless a program
    // asks for the order of insertion.
    let extra = json!({"guided_json": {"type": "object"}, "min_p": 0.05, "seed": null});
    assert_eq!(
        sent(request, extra).await,
        r#"{"model":"m","max_tokens":7,"guided_json":{"type":"object"},"min_p":0.05,"seed":null}"#
    );
}

#[tokio::test]
async fn a_member_of_extra_beats_the_field_of_its_name_and_is_sent_once() {
    let request = || {
        CreateCompletionRequest::new("m")
            .max_tokens(7)
            .temperature(0.2)
    };
    assert_eq!(
        sent(request(), json!({"max_tokens": "many"})).await,
        r#"{"model":"m","temperature":0.2,"max_tokens":"many"}"#
    );
    assert_eq!(
        sent(request(), json!({"model": null})).await,
        r#"{"max_tokens":7,"temperature":0.2,"model":null}"#
    );
}

#[tokio::test]
async fn a_call_beats_extra_extra_beats_a_field_and_a_field_beats_the_client() {
    let site = Site::new().await;
    let client = site.client.with_options(|options| {
        options
            .extra("user", "client")
            .extra("n", 9)
            .extra("a", "client")
            .extra("b", "client")
    });
    let mut request = CreateEmbeddingRequest::new("m", "text").user("field");
    request.extra = members(json!({"a": "extra", "c": "extra", "model": "extra"}));
    let call = client
        .embeddings()
        .create(&request)
        .extra("c", "call")
        .extra("input", "call");
    call.await.unwrap();
    let expected = json!({
        "model": "extra",
        "input": "call",
        "user": "field",
        "n": 9,
        "a": "extra",
        "b": "client",
        "c": "call",
    });
    assert_eq!(site.sent().json(), expected);
}

#[tokio::test]
async fn extra_of_a_form_is_text_strings_bare_and_structures_in_brackets() {
    let site = Site::new().await;
    let mut request = CreateFileRequest::new(FilePart::bytes("a.txt", "x"), "fine-tune");
    request.extra = members(json!({
        "flag": true,
        "list": [1, "a"],
        "nothing": null,
        "number": 0.2,
        "object": {"a": {"b": 1}},
        "text": "a \"b\"\r\n",
    }));
    site.client.files().create(&request).await.unwrap();
    let expected = [
        file("file", "a.txt", "text/plain", b"x"),
        text("purpose", "fine-tune"),
        text("flag", "true"),
        text("list[]", "1"),
        text("list[]", "a"),
        text("nothing", "null"),
        text("number", "0.2"),
        text("object[a][b]", "1"),
        text("text", "a \"b\"\r\n"),
    ];
    assert_eq!(site.sent().form(), expected);
}

#[tokio::test]
async fn extra_of_a_form_beats_the_part_of_its_name_and_is_sent_once() {
    let site = Site::new().await;
    let client = site
        .client
        .with_options(|options| options.extra("user", "client").extra("a", 1));
    let picture = FilePart::bytes("otter.png", "x");
    let mut request = CreateImageVariationRequest::new(picture).n(1).user("field");
    request.extra = members(json!({"n": 2, "size": "256x256"}));
    let images = client
        .images()
        .create_variation(&request)
        .extra("size", "512x512")
        .await
        .unwrap();
    assert_eq!(images.data.len(), 2);
    let mut form = site.sent().form();
    form.sort_by(|left, right| left.name.cmp(&right.name));
    let expected = [
        text("a", "1"),
        file("image", "otter.png", "image/png", b"x"),
        text("n", "2"),
        text("size", "512x512"),
        text("user", "field"),
    ];
    assert_eq!(form, expected);
}

#[tokio::test]
async fn the_switch_of_a_stream_cannot_be_set_by_hand() {
    let site = Site::new().await;
    let completions = site.client.completions();
    let plain = CreateCompletionRequest::new("m");
    for value in [json!(true), json!(false), json!(null)] {
        let mut request = plain.clone();
        request.extra.insert("stream".to_owned(), value.clone());
        is_config(completions.create(&request).await);
        is_config(completions.create_stream(&request).await);
        is_config(
            completions
                .create(&plain)
                .extra("stream", value.clone())
                .await,
        );
        let problem = is_config(
            completions
                .create_stream(&plain)
                .extra("stream", value.clone())
                .await,
        );
        assert!(problem.contains("_stream"), "{problem}");
        let derived = site
            .client
            .with_options(|options| options.extra("stream", value));
        is_config(derived.completions().create(&plain).await);
    }
    site.sent_nothing();
}

#[tokio::test]
async fn the_switch_in_a_query_cannot_be_set_by_hand_either() {
    let site = Site::new().await;
    let jobs = site.client.fine_tunes();
    is_config(jobs.list_events("ft-1").query("stream", true).await);
    is_config(jobs.list_events_stream("ft-1").query("stream", false).await);
    let derived = site
        .client
        .with_options(|options| options.query("stream", true));
    is_config(derived.fine_tunes().list_events("ft-1").await);
    site.sent_nothing();
}

#[tokio::test]
async fn where_there_is_no_switch_stream_is_a_name_like_any_other() {
    let site = Site::new().await;
    let mut request = CreateEmbeddingRequest::new("m", "text");
    request.extra.insert("stream".to_owned(), json!(false));
    site.client
        .embeddings()
        .create(&request)
        .query("stream", 1)
        .await
        .unwrap();
    let sent = site.sent();
    assert_eq!(
        sent.json(),
        json!({"model": "m", "input": "text", "stream": false})
    );
    assert_eq!(sent.0.query, "stream=1");
}

#[tokio::test]
async fn members_of_a_body_are_refused_where_there_is_no_body() {
    let site = Site::new().await;
    is_config(site.client.models().list().extra("a", 1).await);
    site.sent_nothing();
}
