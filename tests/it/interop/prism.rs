//! Prism, which has the document alone and checks every request against it.

use openai_typed::operations::Operation;
use openai_typed::types::CreateFileRequest;
use openai_typed::{Client, Error, FilePart, Method};
use serde_json::Value;

use super::{builder, wrong};
use crate::operations::{Given, all, bare};

/// Where Prism says what is wrong with a request.
const VIOLATIONS: &str = "sl-violations";

fn client() -> Client {
    builder("INTEROP_PRISM").api_key("any key").build().unwrap()
}

#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn every_operation_is_accepted_and_its_answer_read() {
    are_accepted(Given::least).await;
}

#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn every_operation_is_accepted_with_all_that_can_be_set() {
    are_accepted(Given::most).await;
}

async fn are_accepted(given: fn(&Operation) -> Given) {
    let calls = all(&client(), given).into_iter();
    for (operation, made) in calls.filter(|(_, made)| !made.streams) {
        let id = operation.id;
        made.call
            .await
            .unwrap_or_else(|error| panic!("{id}: {error}"));
    }
}

#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn no_answer_has_a_warning() {
    let models = client().models().list().await.unwrap();
    assert!(!models.http_headers().contains_key(VIOLATIONS));
    let part = FilePart::bytes("a\"ü.jsonl", "{}\n");
    let file = client()
        .files()
        .create(&CreateFileRequest::new(part, "fine-tune"))
        .await
        .unwrap();
    assert!(!file.http_headers().contains_key(VIOLATIONS));
}

/// Prism cannot respond with events. It says so after it has accepted the request.
#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn a_request_for_a_stream_is_accepted_though_there_are_no_streams() {
    let calls = all(&client(), Given::least).into_iter();
    for (operation, made) in calls.filter(|(_, made)| made.streams) {
        let id = operation.id;
        let error = made.call.await.unwrap_err();
        assert_eq!(violations(&error), None, "{id}");
        let body: Value = serde_json::from_slice(error.api_error().unwrap().body()).unwrap();
        assert_eq!(
            body["title"], "Cannot serialise complex objects as text",
            "{id}"
        );
    }
}

#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn the_documented_content_of_a_file_is_downloaded() {
    let download = client().files().download("file-1").await.unwrap();
    assert_eq!(download.content_type(), Some("application/octet-stream"));
    let content = download.bytes().await.unwrap();
    let line: Value = serde_json::from_slice(&content).unwrap();
    assert_eq!(line["completion"], "A young dog.");
}

#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn every_wrong_request_is_refused_where_it_is_wrong() {
    let mut accepted = Vec::new();
    for wrong::Wrong { place, call } in wrong::calls(&client()) {
        let result = call.await;
        let found = result.as_ref().err().and_then(violations);
        if !found.is_some_and(|found| names(&found, place)) {
            accepted.push((place, result));
        }
    }
    assert!(accepted.is_empty(), "{accepted:#?}");
}

/// Whether a violation of the schemas is found in this place.
fn names(violations: &Value, place: &str) -> bool {
    let mut found = violations.as_array().unwrap().iter();
    found.any(|violation| {
        let mut location = violation["location"].as_array().unwrap().iter();
        place.is_empty() || location.any(|step| step == place)
    })
}

#[tokio::test]
#[ignore = "needs Prism: tests/interop/run prism"]
async fn a_missing_key_and_unknown_places_are_refused() {
    let keyless = builder("INTEROP_PRISM").build().unwrap();
    let error = keyless.models().list().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    for (method, path, status) in [
        (Method::GET, "/nothing", 404),
        (Method::PUT, "/models", 405),
    ] {
        let call = bare(client().request(method, path).send::<Value>());
        let error = call.await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        // A problem document (RFC 9457) is no error of the API, but its words are kept.
        assert!(error.to_string().contains("stoplight.io"), "{error}");
    }
}

fn violations(error: &Error) -> Option<Value> {
    let header = error.api_error()?.headers().get(VIOLATIONS)?;
    Some(serde_json::from_slice(header.as_bytes()).unwrap())
}
