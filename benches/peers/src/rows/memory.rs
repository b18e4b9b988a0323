//! Row 5: memory where it must not grow with what passes through the client.

use std::path::PathBuf;
use std::time::Duration;

use futures::StreamExt as _;
use futures::stream::FuturesUnordered;

use super::ask;
use crate::clients::{self, Client, Kind, Task};
use crate::table::Table;
use crate::{Error, machine, process, runtime, server};

const STREAMS: usize = 2000;
const CALLS: usize = 10_000;

pub fn tables() -> Result<Vec<Table>, Error> {
    let mut table = Table::new("5. Peak memory, MB", [""].into_iter().chain(clients::all()));
    for (name, case, run) in [
        ("one small call", "call", "call"),
        (
            "one event of a fast stream, then 6 s of sleep",
            "endless",
            "idle",
        ),
        ("upload of 1 GB from disk", "files", "upload"),
        ("download of 1 GB to disk", "files", "download"),
        ("10,000 calls at once", "call", "calls"),
        ("2,000 open streams, KB each", "held", "open"),
    ] {
        let cells: Vec<String> = clients::all()
            .map(|client| cell(client, case, run))
            .collect::<Result<_, Error>>()?;
        table.row(name, cells);
    }
    table.note(
        "The whole process at its highest, from `VmHWM`. The floor is hyper for streams and reqwest \
         for the rest.",
    );
    Ok(vec![table])
}

fn cell(client: &str, case: &str, run: &str) -> Result<String, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let url = format!("{url}/{case}/v1");
    let answer = match ask(&["memory", client, &url, run]) {
        Ok(answer) => answer,
        Err(error) => return Ok(format!("fails: {error}")),
    };
    let kilobytes: f64 = answer.parse()?;
    Ok(match run {
        "open" => format!("{:.1}", kilobytes / STREAMS as f64),
        _ => format!("{:.1}", kilobytes / 1024.0),
    })
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, url, run] = arguments else {
        return Err("expected a client, a URL and what is to be done".into());
    };
    clients::with(client, Scenario { url, run })?
}

struct Scenario<'a> {
    url: &'a str,
    run: &'a str,
}

impl Task for Scenario<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let client = C::new(self.url)?;
        runtime()?.block_on(async {
            match self.run {
                "call" => {
                    client.call().await?;
                }
                "idle" => idle(&client).await?,
                "upload" => upload(&client).await?,
                "download" => download(&client).await?,
                "calls" => calls(&client).await?,
                "open" => return open(&client).await,
                other => return Err(format!("nothing is called {other}").into()),
            }
            Ok(machine::peak_kilobytes("self")?.to_string())
        })
    }
}

/// A consumer that reads one event and sleeps while the server sends all it can.
async fn idle<C: Client>(client: &C) -> Result<(), Error> {
    let mut texts = client.stream(Kind::Completion).await?;
    texts.next().await.ok_or("the stream is empty")??;
    tokio::time::sleep(Duration::from_secs(6)).await;
    texts.next().await.ok_or("the stream has ended")??;
    Ok(())
}

/// A file of this process alone.
fn scratch(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("openai-typed-{}-{name}", std::process::id()))
}

async fn upload<C: Client>(client: &C) -> Result<(), Error> {
    let path = scratch("upload");
    std::fs::File::create(&path)?.set_len(server::GIGABYTE)?;
    let arrived = client.upload(&path).await;
    std::fs::remove_file(&path)?;
    match arrived? {
        arrived if arrived >= server::GIGABYTE => Ok(()),
        arrived => Err(format!("only {arrived} bytes arrived").into()),
    }
}

async fn download<C: Client>(client: &C) -> Result<(), Error> {
    let path = scratch("download");
    let done = client.download(&path).await;
    let size = std::fs::metadata(&path).map(|file| file.len());
    std::fs::remove_file(&path).ok();
    done?;
    match size? {
        server::GIGABYTE => Ok(()),
        size => Err(format!("only {size} bytes were written").into()),
    }
}

/// Every call has an answer, however many connections the client thinks fit.
async fn calls<C: Client>(client: &C) -> Result<(), Error> {
    machine::raise_file_limit()?;
    let calls = (0..CALLS).map(|_| client.call());
    let mut calls: FuturesUnordered<_> = calls.collect();
    while let Some(size) = calls.next().await {
        size?;
    }
    Ok(())
}

/// All streams are open at once; what they take, in KiB, above what a first one took.
async fn open<C: Client>(client: &C) -> Result<String, Error> {
    machine::raise_file_limit()?;
    let mut streams = vec![client.stream(Kind::Completion).await?];
    streams[0].next().await.ok_or("the stream is empty")??;
    let one = machine::peak_kilobytes("self")?;
    for _ in 0..STREAMS {
        let mut stream = client.stream(Kind::Completion).await?;
        stream.next().await.ok_or("the stream is empty")??;
        streams.push(stream);
    }
    Ok((machine::peak_kilobytes("self")? - one).to_string())
}
