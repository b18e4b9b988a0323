//! Answers as values of a Rust type: `cargo run --example structured_output --features schemars`.
//!
//! Without a key it runs against the embedded server, which makes up what fits the schema; with
//! `OPENAI_API_KEY` (and `OPENAI_BASE_URL` and `OPENAI_CHAT_MODEL`, if they are set) against the real thing.

use std::env;
use std::error::Error;

use openai_typed::typed::ParseError;
use openai_typed::types::{ChatMessage, CreateChatCompletionRequest, CreateResponseRequest};
use openai_typed::{Client, mock};
use schemars::JsonSchema;
use serde::Deserialize;

/// The model writes the fields in this order: it thinks first.
#[derive(Debug, Deserialize, JsonSchema)]
struct Solution {
    /// Each step of the way, in one sentence.
    steps: Vec<Step>,
    /// What `x` is.
    x: f64,
    /// What to watch out for, if anything.
    caveat: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Step {
    explanation: String,
    kind: Kind,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Transform,
    Compute,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // It lives until the end.
    let server = mock::Server::start().await?;
    let client = match env::var_os("OPENAI_API_KEY").is_some() {
        true => Client::from_env()?,
        false => server.client()?,
    };
    let model = env::var("OPENAI_CHAT_MODEL").unwrap_or_else(|_| "gpt-5.4-mini".to_owned());

    let messages = [
        ChatMessage::system("Solve step by step."),
        ChatMessage::user("8x + 7 = -23"),
    ];
    let request = CreateChatCompletionRequest::new(&model, messages);
    match client.chat().parse::<Solution>(&request).await {
        Ok(solution) => {
            for step in &solution.steps {
                println!("{:?}: {}", step.kind, step.explanation);
            }
            println!(
                "x = {}; {}",
                solution.x,
                solution.caveat.as_deref().unwrap_or("no caveat")
            );
        }
        // Refused, cut off, filtered: the reason is said, and the answer is there.
        Err(ParseError::NoValue(no)) => println!("{} ({})", no.reason(), no.answer().id),
        Err(error) => return Err(error.into()),
    }

    let request = CreateResponseRequest::new(model).input("8x + 7 = -23");
    let solution = client.responses().parse::<Solution>(&request).await?;
    let usage = solution.answer().usage.as_ref();
    println!(
        "x = {}, for {:?} tokens",
        solution.x,
        usage.map(|usage| usage.total_tokens)
    );
    Ok(())
}
