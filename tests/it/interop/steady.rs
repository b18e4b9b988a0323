//! steady, which checks every request against our document of today, forms included.

use openai_typed::operations::Operation;
use openai_typed::{Client, Error, Method};
use serde_json::{Value, json};

use super::builder;
use crate::operations::{Given, all};

fn client() -> Client {
    builder("INTEROP_STEADY")
        .api_key("any key")
        .build()
        .unwrap()
}

/// What the server finds wrong with a request.
fn faults(error: &Error) -> Option<Value> {
    let body: Value = serde_json::from_slice(error.api_error()?.body()).ok()?;
    Some(body["steady"].clone()).filter(|found| !found.is_null())
}

/// Every request is accepted, and every answer read, save those of streams: its events are of any kind.
async fn are_accepted(given: fn(&Operation) -> Given) {
    let mut refused = Vec::new();
    for (operation, made) in all(&client(), given) {
        if let Err(error) = made.call.await
            && (!made.streams || faults(&error).is_some())
        {
            let body = error.api_error().map(|api| api.body().clone());
            refused.push((operation.id, made.method, error.to_string(), body));
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}

#[tokio::test]
#[ignore = "needs steady: tests/interop/run steady"]
async fn every_operation_is_accepted_and_its_answer_read() {
    are_accepted(Given::least).await;
}

#[tokio::test]
#[ignore = "needs steady: tests/interop/run steady"]
async fn every_operation_is_accepted_with_all_that_can_be_set() {
    are_accepted(Given::most).await;
}

/// It looks at types and at what is required, and not at bounds.
#[tokio::test]
#[ignore = "needs steady: tests/interop/run steady"]
async fn wrong_requests_are_refused_where_they_are_wrong() {
    for (path, body, place) in [
        ("/completions", json!({"model": 5}), "model"),
        ("/chat/completions", json!({"model": "m"}), "messages"),
        ("/responses", json!({"stream": "yes"}), "stream"),
        ("/vector_stores/vs_1/files", json!({}), "file_id"),
    ] {
        let call = client().request(Method::POST, path).json(&body);
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
        // An `error` that is a text.
        assert_eq!(
            error.api_error().unwrap().message(),
            Some("Validation failed")
        );
        let faults = faults(&error).unwrap();
        assert!(faults.to_string().contains(place), "{faults}");
    }
}
