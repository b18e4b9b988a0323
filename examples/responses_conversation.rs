//! A conversation that the server keeps: `cargo run --example responses_conversation --features conversations`.
//!
//! Without a key it runs against the embedded server, which repeats what it is told; with `OPENAI_API_KEY`
//! (and `OPENAI_BASE_URL` and `OPENAI_MODEL`, if they are set) against the real thing.

use std::env;
use std::error::Error;

use openai_typed::types::{CreateConversationRequest, CreateResponseRequest, InputItem};
use openai_typed::{Client, mock};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // It lives until the end.
    let server = mock::Server::start().await?;
    let client = match env::var_os("OPENAI_API_KEY").is_some() {
        true => Client::from_env()?,
        false => server.client()?,
    };
    let model = env::var("OPENAI_MODEL").unwrap_or_else(|_| "gpt-5.4-mini".to_owned());

    // One response goes on from another, by its id.
    let first = CreateResponseRequest::new(&*model).input("Name a city by the sea.");
    let first = client.responses().create(&first).await?;
    println!("{}", first.output_text());
    let second = CreateResponseRequest::new(&*model)
        .input("And one in the mountains.")
        .previous_response_id(&*first.id);
    println!(
        "{}",
        client.responses().create(&second).await?.output_text()
    );

    // A conversation has an id of its own, and keeps what is asked and answered.
    let conversation = client
        .conversations()
        .create(&CreateConversationRequest::new());
    let conversation = conversation.await?;
    for question in [
        "How many boats are in the harbour?",
        "And how many had sails?",
    ] {
        let request = CreateResponseRequest::new(&*model)
            .input([InputItem::user(question)])
            .conversation(&*conversation.id);
        let response = client.responses().create(&request).await?;
        println!("{question} {}", response.output_text());
    }
    let items = client
        .conversations()
        .items()
        .list(&conversation.id)
        .await?;
    println!("{} items are kept", items.data.len());
    client.conversations().delete(&conversation.id).await?;
    Ok(())
}
