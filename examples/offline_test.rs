//! Tests an application offline: `cargo run --example offline_test --features mock`.
//!
//! The application below knows nothing of the mock server. It is told a base URL, as it would be by
//! its configuration; here it speaks HTTP on its own, and any client would do.

use openai_typed::mock::{Answer, Server};
use serde_json::{Value, json};

/// The application: one sentence about something.
async fn describe(base_url: &str, subject: &str) -> Result<String, String> {
    let response = reqwest::Client::new()
        .post(format!("{base_url}/completions"))
        .bearer_auth("a key that never leaves this machine")
        .json(&json!({"model": "text-davinci-003", "prompt": format!("Describe {subject}."), "stop": "."}))
        .send()
        .await
        .map_err(|error| error.to_string())?;
    let answer: Value = response.json().await.map_err(|error| error.to_string())?;
    match answer["choices"][0]["text"].as_str() {
        Some(text) => Ok(text.trim().to_owned()),
        None => Err(answer["error"]["message"]
            .as_str()
            .unwrap_or("no text")
            .to_owned()),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start().await?;

    // The documented answer, shaped by the request.
    assert_eq!(
        describe(&server.base_url(), "a test").await?,
        "This is indeed a test"
    );

    // What the application sent.
    let sent = server.take_requests().remove(0).json::<Value>()?;
    assert_eq!(sent["prompt"], "Describe a test.");

    // An answer made for the test, and a failure that is hard to provoke otherwise.
    server.respond_next(Answer::json(
        200,
        json!({"choices": [{"text": " Small and wet."}]}),
    ));
    assert_eq!(
        describe(&server.base_url(), "an otter").await?,
        "Small and wet."
    );
    server.fail_next(429, "slow down");
    assert_eq!(
        describe(&server.base_url(), "an otter").await,
        Err("slow down".to_owned())
    );

    println!("all as expected, and nobody was asked over the network");
    server.shutdown().await;
    Ok(())
}
