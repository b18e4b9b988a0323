//! Files that a search finds: `cargo run --example vector_store_search --features vector-stores`.
//!
//! Without a key it runs against the embedded server, which finds words; with `OPENAI_API_KEY` (and
//! `OPENAI_BASE_URL`, if it is set) against the real thing, where it deletes what it has made.

use std::env;
use std::error::Error;
use std::time::Duration;

use openai_typed::types::{CreateVectorStoreRequest, SearchVectorStoreRequest};
use openai_typed::{Client, FilePart, mock};

const NOTES: [(&str, &str); 2] = [
    (
        "buoys.md",
        "A buoy hangs on a chain, and the chain on a stone.",
    ),
    ("piers.md", "Ships are moored at a pier by a rope."),
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // It lives until the end.
    let server = mock::Server::start().await?;
    let (client, pause) = match env::var_os("OPENAI_API_KEY").is_some() {
        true => (Client::from_env()?, Duration::from_secs(1)),
        false => (server.client()?, Duration::from_millis(1)),
    };
    let stores = client.vector_stores();
    let store = CreateVectorStoreRequest::new().name("harbour");
    let store = stores.create(&store).await?;
    let mut files = Vec::new();
    for (name, text) in NOTES {
        // It can be searched once it was read.
        let upload = FilePart::bytes(name, text);
        let file = stores.files().upload_and_wait(&store.id, upload);
        files.push(file.poll_interval(pause).await?.id.clone());
    }
    let search = SearchVectorStoreRequest::new("What does a chain hold?").max_num_results(3);
    for found in &stores.search(&store.id, &search).await?.data {
        let texts = found.content.iter().map(|part| part.text.as_str());
        println!(
            "{} ({:.2}): {}",
            found.filename,
            found.score.unwrap_or_default(),
            texts.collect::<String>()
        );
    }
    stores.delete(&store.id).await?;
    for file in files {
        client.files().delete(&file).await?;
    }
    Ok(())
}
