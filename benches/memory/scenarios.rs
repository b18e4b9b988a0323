//! What the client does.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use openai_typed::types::{CreateCompletionRequest, CreateCompletionResponse, CreateFileRequest};
use openai_typed::{Client, EventStream, FilePart};
use tokio::sync::Barrier;

use crate::Error;

pub const GIGABYTE: u64 = 1 << 30;

/// Each scenario with the server that it runs against.
pub const ALL: &[(&str, &str)] = &[
    ("floor", "server"),
    ("upload", "server"),
    ("download", "server"),
    ("idle", "server"),
    ("calls", "mock"),
    ("streams", "mock"),
];

pub async fn run(scenario: &str, url: &str) -> Result<String, Error> {
    let client = Client::builder()
        .base_url(url)
        .api_key("key")
        .no_proxy()
        .build()?;
    match scenario {
        "floor" => floor(&client).await,
        "upload" => upload(&client).await,
        "download" => download(&client).await,
        "idle" => idle(&client).await,
        "calls" => calls(&client).await,
        "streams" => streams(&client).await,
        other => Err(format!("no scenario is called {other}").into()),
    }
}

async fn floor(client: &Client) -> Result<String, Error> {
    client.models().list().await?;
    Ok("one small call".to_owned())
}

/// A file of this process alone.
fn scratch(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("openai-typed-{}-{name}", std::process::id()))
}

async fn upload(client: &Client) -> Result<String, Error> {
    let path = scratch("upload");
    tokio::fs::File::create(&path)
        .await?
        .set_len(GIGABYTE)
        .await?;
    let file = client
        .files()
        .create(&CreateFileRequest::new(FilePart::path(&path), "fine-tune"))
        .await;
    tokio::fs::remove_file(&path).await?;
    Ok(format!(
        "{} bytes from a file arrived, the form around it included",
        file?.bytes.unwrap_or_default()
    ))
}

async fn download(client: &Client) -> Result<String, Error> {
    let path = scratch("download");
    let bytes = client.files().download("file-1").await?.save(&path).await;
    tokio::fs::remove_file(&path).await?;
    Ok(format!("{} bytes to a file", bytes?))
}

/// A consumer that reads one event and sleeps while the server sends all it can.
async fn idle(client: &Client) -> Result<String, Error> {
    let mut stream = client
        .completions()
        .create_stream(&CreateCompletionRequest::new("m"))
        .await?;
    stream.try_next().await?.ok_or("the stream is empty")?;
    tokio::time::sleep(Duration::from_secs(6)).await;
    stream.try_next().await?.ok_or("the stream has ended")?;
    Ok("two events read, six seconds apart, of a stream without end".to_owned())
}

/// As many calls at once as connections allow; the rest waits.
async fn calls(client: &Client) -> Result<String, Error> {
    const CALLS: usize = 10_000;
    let started = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..CALLS {
        let request = CreateCompletionRequest::new("text-davinci-003")
            .prompt(format!("Call {number}"))
            .max_tokens(4);
        tasks.spawn(client.completions().create(&request));
    }
    let mut done = 0;
    while let Some(result) = tasks.join_next().await {
        result??;
        done += 1;
    }
    Ok(format!(
        "{done} calls at once, all answered, in {:.1} s",
        started.elapsed().as_secs_f64()
    ))
}

/// All streams are open at the same time before any is read on.
async fn streams(client: &Client) -> Result<String, Error> {
    const STREAMS: usize = 2_000;
    let all_open = Arc::new(Barrier::new(STREAMS));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..STREAMS {
        let request = CreateCompletionRequest::new("text-davinci-003").prompt("Say this is a test");
        let opening = client.completions().create_stream(&request);
        let all_open = Arc::clone(&all_open);
        tasks.spawn(async move {
            let mut stream: EventStream<CreateCompletionResponse> = opening.await?;
            all_open.wait().await;
            let mut chunks = 0;
            while stream.try_next().await?.is_some() {
                chunks += 1;
            }
            Ok::<usize, openai_typed::Error>(chunks)
        });
    }
    let mut chunks = 0;
    while let Some(result) = tasks.join_next().await {
        chunks += result??;
    }
    Ok(format!(
        "{STREAMS} streams open at once, {chunks} chunks, each stream to its end"
    ))
}
