//! Requests that may wait for a day: `cargo run --example batch --features batches`.
//!
//! Without a key it runs against the embedded server, which has no need of a day; with `OPENAI_API_KEY` (and
//! `OPENAI_BASE_URL` and `OPENAI_CHAT_MODEL`, if they are set) against the real thing.

use std::env;
use std::error::Error;
use std::time::Duration;

use openai_typed::batches::{Answers, RequestWriter};
use openai_typed::types::{
    BatchEndpoint, ChatCompletion, CreateBatchRequest, CreateChatCompletionRequest,
    CreateFileRequest,
};
use openai_typed::{Client, FilePart, mock};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // It lives until the end.
    let server = mock::Server::start().await?;
    let (client, pause) = match env::var_os("OPENAI_API_KEY").is_some() {
        true => (Client::from_env()?, Duration::from_secs(30)),
        false => (server.client()?, Duration::from_millis(1)),
    };
    let model = env::var("OPENAI_CHAT_MODEL").unwrap_or_else(|_| "gpt-5.4-mini".to_owned());

    // A file would do as well, and needs no memory; `openai-typed batch run` does all this for one.
    let mut file = Vec::new();
    let mut lines = RequestWriter::new(&mut file);
    for city in ["Oslo", "Lima", "Quito"] {
        let question = format!("How high above the sea is {city}?");
        let request = CreateChatCompletionRequest::new(&*model, question);
        lines.add(city, &request).await?;
    }
    let ids = lines.finish().await?;

    let file = CreateFileRequest::new(FilePart::bytes("requests.jsonl", file), "batch");
    let file = client.files().create(&file).await?;
    let request = CreateBatchRequest::new(&*file.id, BatchEndpoint::ChatCompletions);
    let batch = client.batches().create_and_wait(&request);
    let batch = batch.poll_interval(pause).await?;

    // In any order, and each with its own success or error.
    let answers = Answers::<ChatCompletion>::new(&client, &batch);
    let mut answers = answers.expecting(ids);
    while let Some((city, answer)) = answers.try_next().await? {
        match answer {
            Ok(answer) => println!("{city}: {}", answer.text()),
            Err(error) => println!("{city}: {error}"),
        }
    }
    for city in answers.unanswered() {
        println!("{city} has no answer");
    }
    Ok(())
}
