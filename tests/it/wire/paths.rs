//! Values in paths: one segment each, whatever they contain.

use std::collections::BTreeSet;

use openai_typed::Client;
use openai_typed::operations::Operation;

use super::{Site, is_config};
use crate::operations::given::takes_any_text;
use crate::operations::{Given, Made, all};

/// Every call of every operation that takes a text into its path.
fn calls(client: &Client, id: &str) -> Vec<(&'static Operation, Made)> {
    let made = all(client, |operation| {
        Given::least(operation).with_path(operation, id)
    });
    let found: Vec<_> = made
        .into_iter()
        .filter(|(operation, _)| operation.fields.iter().any(takes_any_text))
        .collect();
    assert!(!found.is_empty());
    found
}

/// Calls them all; the server knows none of these things.
async fn is_written(id: &str, segment: &str) {
    let site = Site::new().await;
    for (operation, made) in calls(&site.client, id) {
        // Where the server keeps nothing, it shows what the document has.
        if let Err(error) = made.call.await {
            assert_eq!(error.status().unwrap(), 404, "{}: {error}", operation.id);
        }
        let sent = site.sent();
        assert_eq!(sent.0.operation_id.as_deref(), Some(operation.id));
        let mut path = format!("/v1{}", operation.path);
        for field in operation.fields {
            path = path.replace(&format!("{{{}}}", field.name), segment);
        }
        assert_eq!(sent.0.path, path);
    }
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
        for (operation, made) in calls(&site.client, id) {
            let problem = is_config(made.call.await);
            assert!(
                problem.contains(&format!("{id:?}")),
                "{}: {problem}",
                operation.id
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
