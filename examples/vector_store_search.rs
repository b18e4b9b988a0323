//! Files that a search finds: `cargo run --example vector_store_search --features vector-stores`.
//!
//! Without a key it runs against the embedded server, which finds words; with `OPENAI_API_KEY` (and
//! `OPENAI_BASE_URL`, if it is set) against the real thing, where it deletes what it has made.

use std::env;
use std::error::Error;
use std::time::Duration;

use openai_typed::types::{
    CreateFileRequest, CreateVectorStoreFileRequest, CreateVectorStoreRequest,
    SearchVectorStoreRequest, VectorStoreFileStatus,
};
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
        false => (server.client()?, Duration::ZERO),
    };
    let stores = client.vector_stores();
    let store = CreateVectorStoreRequest::new().name("harbour");
    let store = stores.create(&store).await?;
    let mut files = Vec::new();
    for (name, text) in NOTES {
        let file = CreateFileRequest::new(FilePart::bytes(name, text), "assistants");
        let file = client.files().create(&file).await?;
        let request = CreateVectorStoreFileRequest::new(&*file.id);
        stores.files().create(&store.id, &request).await?;
        files.push(file.id.clone());
    }
    // It can be searched once all of it was read.
    for file in &files {
        while let Some(VectorStoreFileStatus::InProgress) =
            stores.files().retrieve(&store.id, file).await?.status
        {
            tokio::time::sleep(pause).await;
        }
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
