//! Shows an answer while it is written: `cargo run --example stream_to_terminal`.
//!
//! It asks the API if `OPENAI_API_KEY` is set, else a server of its own.

use std::io::Write as _;

use openai_typed::mock::Server;
use openai_typed::streams::ChatStreamEvent;
use openai_typed::types::{CreateChatCompletionRequest, FunctionDefinition, StreamOptions};
use openai_typed::{Client, Result};
use serde_json::json;

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let server = Server::start().await?;
    let client = match std::env::var_os("OPENAI_API_KEY") {
        Some(_) => Client::from_env()?,
        None => server.client()?,
    };
    let request = CreateChatCompletionRequest::new("gpt-5.4-mini", "Say this is a test")
        .stream_options(StreamOptions::new().include_usage(true));
    show(&client, &request).await?;

    // Arguments of calls arrive in pieces, too.
    let weather = FunctionDefinition::new("get_weather").parameters(json!({
        "type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"],
    }));
    let request = CreateChatCompletionRequest::new("gpt-5.4-mini", "How warm is it in Oslo?");
    show(&client, &request.tool(weather)).await?;
    Ok(())
}

async fn show(client: &Client, request: &CreateChatCompletionRequest) -> Result<()> {
    let stream = client.chat().create_stream(request).await?;
    let mut stream = stream.accumulate();
    while let Some(event) = stream.try_next().await? {
        match event {
            ChatStreamEvent::Text { delta, .. } => print!("{delta}"),
            ChatStreamEvent::ToolCallBegun { name, .. } => print!("{name} "),
            ChatStreamEvent::ToolCallArguments { delta, .. } => print!("{delta}"),
            ChatStreamEvent::Finished { reason, .. } => println!(" [{reason}]"),
            _ => {}
        }
        // A terminal that is gone is no reason to lose the answer.
        let _ = std::io::stdout().flush();
    }
    // What a plain call would have returned, to go on with.
    let completion = stream.into_whole().await?;
    if let Some(usage) = &completion.usage {
        println!("{} tokens", usage.total_tokens);
    }
    Ok(())
}
