//! What is counted.

use bytes::Bytes;
use openai_typed::types::{
    CreateChatCompletionRequest, CreateCompletionRequest, CreateResponseRequest, ResponseEvent,
};
use openai_typed::{Client, sse::Decoder};

use crate::{Error, server};

const KEY: &str = "sk-4Vd0wG1uXyQ2nJ8sT6bKzR3hLmC5pE7aF9iO1qWxYvUtSrPo";

/// One thread: so the work is the same in every run.
pub fn runtime() -> Result<tokio::runtime::Runtime, Error> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

/// Does the work so many times.
pub fn run(kind: &str, url: &str, number: usize) -> Result<(), Error> {
    match kind {
        "decode" => decode(number),
        "stream" => runtime()?.block_on(stream(url, number)),
        "read" => runtime()?.block_on(chat(url, number, false)),
        "deltas" => runtime()?.block_on(deltas(url, number)),
        "accumulate" => runtime()?.block_on(chat(url, number, true)),
        "call" => runtime()?.block_on(call(url, number)),
        "hold" => runtime()?.block_on(hold(url, number)),
        other => Err(format!("no work is called {other}").into()),
    }
}

fn decode(number: usize) -> Result<(), Error> {
    let input = Bytes::from(format!("data: {}\n\n", server::CHUNK).repeat(number));
    let mut decoder = Decoder::new();
    decoder.feed(input);
    let mut events = 0;
    while let Some(event) = decoder.next_event()? {
        events += usize::from(event.data == server::CHUNK);
    }
    expect(events, number)
}

fn client(url: &str, choice: &str) -> Result<Client, Error> {
    let client = Client::builder().base_url(format!("{url}/{choice}/v1"));
    Ok(client.api_key(KEY).no_proxy().build()?)
}

async fn stream(url: &str, number: usize) -> Result<(), Error> {
    let client = client(url, &format!("events-{number}"))?;
    let request = CreateCompletionRequest::new("text-davinci-003").prompt("Say this is a test");
    let mut stream = client.completions().create_stream(&request).await?;
    let mut events = 0;
    while let Some(chunk) = stream.try_next().await? {
        events += usize::from(chunk.text() == " quick brown fox,");
    }
    expect(events, number)
}

/// A chat, whose chunks are read, or added up too.
async fn chat(url: &str, number: usize, adds_up: bool) -> Result<(), Error> {
    let client = client(url, &format!("events-{number}"))?;
    let request = CreateChatCompletionRequest::new("gpt-4o", "Say this is a test");
    let mut stream = client.chat().create_stream(&request).await?;
    let mut length = 0;
    if adds_up {
        // These chunks have no finish reason.
        let joined = stream.into_completion().await;
        let found = joined.err().ok_or("the stream has an end")?;
        length = found.partial().text().len();
    } else {
        while let Some(chunk) = stream.try_next().await? {
            length += chunk.text().len();
        }
    }
    expect(length, number * " quick brown fox,".len())
}

/// The text of a response.
async fn deltas(url: &str, number: usize) -> Result<(), Error> {
    let client = client(url, &format!("events-{number}"))?;
    let request = CreateResponseRequest::new("gpt-4o").input("Say this is a test");
    let mut stream = client.responses().create_stream(&request).await?;
    let mut length = 0;
    while let Some(event) = stream.try_next().await? {
        if let ResponseEvent::OutputTextDelta(event) = event {
            length += event.delta.len();
        }
    }
    expect(length, number * " quick brown fox,".len())
}

async fn call(url: &str, number: usize) -> Result<(), Error> {
    let client = client(url, "call")?;
    let mut answers = 0;
    for _ in 0..number {
        let request = CreateCompletionRequest::new("text-davinci-003")
            .prompt("Say this is a test")
            .max_tokens(7)
            .temperature(0.0);
        let completion = client.completions().create(&request).await?;
        answers += usize::from(completion.choices[0].text == "\n\nThis is a test.");
    }
    expect(answers, number)
}

/// Streams that have begun, all of them at once.
async fn hold(url: &str, number: usize) -> Result<(), Error> {
    let client = client(url, "held")?;
    let request = CreateChatCompletionRequest::new("gpt-4o", "Say this is a test");
    let mut streams = Vec::with_capacity(number);
    for _ in 0..number {
        let mut stream = client.chat().create_stream(&request).await?;
        stream.try_next().await?.ok_or("the stream is empty")?;
        streams.push(stream);
    }
    expect(streams.len(), number)
}

fn expect(done: usize, number: usize) -> Result<(), Error> {
    match done == number {
        true => Ok(()),
        false => Err(format!("{done} of {number} were as expected").into()),
    }
}
