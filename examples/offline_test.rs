//! Tests an application offline: `cargo run --example offline_test --features mock`.
//!
//! The application below knows nothing of the mock server: it is given a client, as it would be in
//! production. An application in another language would be given `server.base_url()`.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::CreateCompletionRequest;
use openai_typed::{Client, Result};
use serde_json::{Value, json};

/// The application: one sentence about something.
async fn describe(client: &Client, subject: &str) -> Result<String> {
    let prompt = format!("Describe {subject}.");
    let request = CreateCompletionRequest::new("text-davinci-003")
        .prompt(prompt)
        .stop(".");
    let completion = client.completions().create(&request).await?;
    let text = completion
        .choices
        .first()
        .map(|choice| choice.text.trim().to_owned());
    Ok(text.unwrap_or_default())
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let server = Server::start().await?;
    let client = server.client()?;

    // The documented response, shaped by the request.
    assert_eq!(describe(&client, "a test").await?, "This is indeed a test");

    // What the application sent.
    let sent = server.take_requests().remove(0).json::<Value>()?;
    assert_eq!(sent["prompt"], "Describe a test.");

    // A response made for the test.
    server.respond_next(Reply::json(
        200,
        json!({"choices": [{"text": " Small and wet."}]}),
    ));
    assert_eq!(describe(&client, "an otter").await?, "Small and wet.");

    // Failures that are hard to provoke otherwise: one that passes, and one that does not.
    server.respond_next(Reply::error(429, "slow down").header("retry-after-ms", "10"));
    assert_eq!(describe(&client, "a test").await?, "This is indeed a test");
    server.fail_next(400, "no otters today");
    let error = describe(&client, "an otter")
        .await
        .expect_err("the server was told to fail");
    assert_eq!(
        error.api_error().and_then(|error| error.message()),
        Some("no otters today")
    );

    println!("all as expected, and nobody was asked over the network");
    server.shutdown().await;
    Ok(())
}
