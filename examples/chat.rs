//! A conversation: `cargo run --example chat`.
//!
//! Without a key it runs against the embedded server, which repeats what it is told; with `OPENAI_API_KEY`
//! (and `OPENAI_BASE_URL` and `OPENAI_CHAT_MODEL`, if they are set) against the real thing.

use std::env;
use std::error::Error;
use std::io::Write as _;

use openai_typed::types::{ChatMessage, CreateChatCompletionRequest};
use openai_typed::{Client, ErrorKind, mock};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // It lives until the end.
    let server = mock::Server::start().await?;
    let client = match env::var_os("OPENAI_API_KEY").is_some() {
        true => Client::from_env()?,
        false => server.client()?,
    };
    let model = env::var("OPENAI_CHAT_MODEL").unwrap_or_else(|_| "gpt-5.4-mini".to_owned());

    // What was said so far is sent each time.
    let mut messages = vec![
        ChatMessage::system("Answer in one sentence."),
        ChatMessage::user("Why is the sea salty?"),
    ];
    let request = CreateChatCompletionRequest::new(&*model, messages.clone());
    let completion = client.chat().create(&request).await?;
    println!("{}", completion.text());

    // The answer, as it came, is the next message.
    let answer = completion.into_inner().choices.into_iter().next();
    messages.extend(answer.map(|choice| choice.message.into()));
    messages.push(ChatMessage::user("And the rivers?"));
    let request = CreateChatCompletionRequest::new(model, messages).temperature(0.2);
    let mut chunks = client.chat().create_stream(&request).await?;
    while let Some(chunk) = chunks.try_next().await? {
        print!("{}", chunk.text());
        std::io::stdout().flush()?;
    }
    println!();

    // Errors are told apart by their kind; those that pass were retried already.
    let wrong = CreateChatCompletionRequest::new("", "Hi").temperature(9.0);
    if let Err(error) = client.chat().create(&wrong).await {
        match error.kind() {
            ErrorKind::Api(api) => println!("{} {:?}", api.status(), api.message()),
            _ => return Err(error.into()),
        }
    }
    Ok(())
}
