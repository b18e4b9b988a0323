//! Values in paths: one segment each, whatever they contain.

use std::collections::BTreeSet;

use openai_typed::Client;
use openai_typed::operations::OPERATIONS;
use openai_typed::operations::Place;

use super::coverage::{Bare, bare};
use super::{Site, is_config};

/// Every operation that takes something into its path, with the path around it.
#[rustfmt::skip]
#[allow(deprecated, reason = "engines are part of the API")]
fn calls(client: &Client, id: &str) -> Vec<(&'static str, &'static str, Bare)> {
    vec![
        ("retrieveModel", "/v1/models/{}", bare(client.models().retrieve(id))),
        ("deleteModel", "/v1/models/{}", bare(client.models().delete(id))),
        ("retrieveFile", "/v1/files/{}", bare(client.files().retrieve(id))),
        ("deleteFile", "/v1/files/{}", bare(client.files().delete(id))),
        ("downloadFile", "/v1/files/{}/content", bare(client.files().download(id))),
        ("retrieveFineTune", "/v1/fine-tunes/{}", bare(client.fine_tunes().retrieve(id))),
        ("cancelFineTune", "/v1/fine-tunes/{}/cancel", bare(client.fine_tunes().cancel(id))),
        ("listFineTuneEvents", "/v1/fine-tunes/{}/events", bare(client.fine_tunes().list_events(id))),
        ("listFineTuneEvents", "/v1/fine-tunes/{}/events", bare(client.fine_tunes().list_events_stream(id))),
        ("retrieveEngine", "/v1/engines/{}", bare(client.engines().retrieve(id))),
    ]
}

/// Calls them all; the server knows none of these things, and says so.
async fn is_written(id: &str, segment: &str) {
    let site = Site::new().await;
    for (operation, path, call) in calls(&site.client, id) {
        let error = call.await.unwrap_err();
        assert_eq!(error.status().unwrap(), 404, "{operation}: {error}");
        let sent = site.sent();
        assert_eq!(sent.0.operation_id.as_deref(), Some(operation));
        assert_eq!(sent.0.path, path.replace("{}", segment));
        assert!(
            ["", "stream=true"].contains(&&*sent.0.query),
            "{}",
            sent.0.query
        );
    }
}

#[test]
fn no_operation_with_a_path_parameter_is_forgotten() {
    let client = Client::builder().api_key("k").build().unwrap();
    let called: BTreeSet<_> = calls(&client, "x").into_iter().map(|(id, ..)| id).collect();
    let takes_path = OPERATIONS.iter().filter(|operation| {
        operation
            .fields
            .iter()
            .any(|field| field.place == Place::Path)
    });
    let missing: Vec<_> = takes_path
        .map(|operation| operation.id)
        .filter(|id| !called.contains(id))
        .collect();
    assert!(
        missing.is_empty(),
        "new in the document: call {missing:?} in `calls` of {}",
        file!()
    );
}

#[tokio::test]
async fn colons_and_at_signs_stay() {
    is_written(
        "curie:ft-none-2021-03-03-21-44-20",
        "curie:ft-none-2021-03-03-21-44-20",
    )
    .await;
    is_written("user@host:1", "user@host:1").await;
}

#[tokio::test]
async fn slashes_and_spaces_do_not_leave_the_segment() {
    is_written("a/b c", "a%2Fb%20c").await;
    is_written("/", "%2F").await;
}

#[tokio::test]
async fn the_way_up_is_closed() {
    is_written("../models", "..%2Fmodels").await;
    is_written("..a", "..a").await;
    is_written("...", "...").await;
    is_written("..\\", "..%5C").await;
}

#[tokio::test]
async fn what_looks_like_a_query_a_fragment_or_an_escape_is_none() {
    is_written("a?b=c#d", "a%3Fb=c%23d").await;
    is_written("%2e%2e", "%252e%252e").await;
    is_written("{model}", "%7Bmodel%7D").await;
}

#[tokio::test]
async fn other_scripts_and_control_characters_are_escaped_byte_by_byte() {
    is_written("modèle\n", "mod%C3%A8le%0A").await;
    is_written("\u{0}\u{1f9a6}", "%00%F0%9F%A6%A6").await;
}

#[tokio::test]
async fn what_would_be_another_path_is_refused_and_nothing_is_sent() {
    let site = Site::new().await;
    for id in ["", ".", ".."] {
        for (operation, _, call) in calls(&site.client, id) {
            let problem = is_config(call.await);
            assert!(
                problem.contains(&format!("{id:?}")),
                "{operation}: {problem}"
            );
        }
    }
    site.sent_nothing();
}

#[tokio::test]
async fn ids_are_taken_owned_and_borrowed() {
    let site = Site::new().await;
    let models = site.client.models();
    let id = String::from("text-davinci-003");
    models.retrieve(&id).await.unwrap();
    models.retrieve(&*id).await.unwrap();
    let model = models.retrieve(id).await.unwrap();
    models.retrieve(&model.id).await.unwrap();
    let paths: BTreeSet<_> = site
        .server
        .requests()
        .into_iter()
        .map(|sent| sent.path)
        .collect();
    assert_eq!(
        paths,
        BTreeSet::from(["/v1/models/text-davinci-003".to_owned()])
    );
}
