//! llama.cpp's own server, while it loads a model that is slow to load.

use std::time::Duration;

use openai_typed::{Client, Error};

use super::client;
use super::llama::{refused, request};

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_server_that_is_still_loading_is_waited_for() {
    let impatient = client("INTEROP_LLAMA_LOADING");
    let error = first_answer(&impatient).await.unwrap_err();
    assert!(error.is_retryable(), "{error}");
    refused::<()>(
        Err(error),
        (503, "unavailable_error", "503", "Loading model"),
    );
    let patient = impatient.with_options(|options| options.max_retries(10));
    let completion = patient
        .completions()
        .create(&request("a", 1))
        .await
        .unwrap();
    assert!(completion.attempts() > 1);
    assert_eq!(completion.choices.len(), 1);
}

/// The first response of a server that may not listen yet.
async fn first_answer(client: &Client) -> Result<(), Error> {
    for _ in 0..1000 {
        match client.completions().create(&request("a", 1)).await {
            Err(error) if error.is_connect() => {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            result => return result.map(drop),
        }
    }
    panic!("the server does not listen");
}
