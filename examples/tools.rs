//! Tools that a model calls: `cargo run --example tools --features schemars`.
//!
//! Without a key it runs against the embedded server, which calls the first tool with made-up arguments;
//! with `OPENAI_API_KEY` (and `OPENAI_BASE_URL` and `OPENAI_CHAT_MODEL`, if they are set) against the real thing.

use std::env;
use std::error::Error;

use openai_typed::tools::{ChatTools, ToolError, ToolEvent};
use openai_typed::types::CreateChatCompletionRequest;
use openai_typed::{Client, mock};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Deserialize, JsonSchema)]
struct Place {
    /// The name of the city, such as `Oslo`.
    city: String,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Celsius,
    Kelvin,
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

    // What a tool borrows need not be static: it runs within the run, in no task of its own.
    let measured = [("Oslo", 4.0), ("Bergen", 7.5)];
    let tools = ChatTools::new().function(
        "get_weather",
        "The temperature in a city now.",
        |place: Place| {
            let measured = &measured;
            async move {
                let found = measured.iter().find(|(city, _)| *city == place.city);
                match (found, place.unit) {
                    (Some((_, degrees)), Unit::Celsius) => Ok(format!("{degrees} degrees Celsius")),
                    (Some((_, degrees)), Unit::Kelvin) => {
                        Ok(format!("{} kelvin", degrees + 273.15))
                    }
                    // The model reads this; an error that is passed on by `?` ends the run, unseen.
                    (None, _) => Err(ToolError::tell(format!(
                        "nobody measures in {:?}",
                        place.city
                    ))),
                }
            }
        },
    )?;

    let request = CreateChatCompletionRequest::new(model, "Is it warmer in Bergen than in Oslo?");
    let run = client
        .chat()
        .run_tools(&request, &tools)
        .max_turns(5)
        .on_event(|event| match event {
            ToolEvent::Called { turn, call } => println!("{turn}: {}({})", call.name, call.input),
            ToolEvent::Returned { turn, output, .. } => println!("{turn}: {output:?}"),
            _ => {}
        });
    let done = run.await?;
    println!("{}", done.answer.text());
    println!(
        "{} requests, {:?} tokens",
        done.turns,
        done.usage.map(|usage| usage.total_tokens)
    );
    Ok(())
}
