//! Many streams at once, on as many threads as may be.

use futures::StreamExt as _;
use tokio::task::JoinSet;

use super::{ask, cpu, median, possible};
use crate::clients::{self, Client, Kind, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, machine, process};

const RUNS: usize = 5;

/// Streams, events of each, threads.
const WORK: [[usize; 3]; 5] = [
    [100, 1000, 1],
    [1000, 100, 1],
    [1000, 100, 2],
    [1000, 100, 8],
    [5000, 20, 4],
];
const MEMORY: [[usize; 3]; 2] = [[5000, 200, 1], [1000, 1000, 1]];

pub fn tables() -> Result<Vec<Table>, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let columns = || [""].into_iter().chain(clients::all());
    let mut work = Table::new("Chat streams at once: CPU µs per event", columns());
    for case in WORK {
        let figures = figures(&url, case, 0)?;
        work.row(
            name(case),
            figures
                .iter()
                .map(|figure| with_ratio(format!("{figure:.2}"), *figure, figures[1])),
        );
    }
    let mut memory = Table::new("Chat streams at once: peak KiB per stream", columns());
    for case in MEMORY {
        let figures = figures(&url, case, 1)?;
        memory.row(
            name(case),
            figures
                .iter()
                .map(|figure| with_ratio(format!("{figure:.0}"), *figure, figures[1])),
        );
    }
    memory.note("All streams are asked for at once, and the server sends as fast as it can.");
    Ok(vec![work, memory])
}

fn name([streams, events, threads]: [usize; 3]) -> String {
    let plural = if threads == 1 { "" } else { "s" };
    format!("{streams} streams of {events} events, {threads} thread{plural}")
}

/// For each client the median of one of the figures of its children, which take turns.
fn figures(url: &str, case: [usize; 3], which: usize) -> Result<Vec<f64>, Error> {
    let [streams, events, threads] = case.map(|number| number.to_string());
    let mut all: Vec<Vec<f64>> = clients::all().map(|_| Vec::new()).collect();
    for _ in 0..RUNS {
        for (client, values) in clients::all().zip(&mut all) {
            let child = ["many", client, url, &streams, &events, &threads];
            values.push(match possible(ask(&child))? {
                Some(text) => {
                    let figure = text.split(' ').nth(which);
                    figure.ok_or("a figure is missing")?.parse()?
                }
                None => f64::NAN,
            });
        }
    }
    Ok(all.into_iter().map(median).collect())
}

/// Microseconds of processor time per event, and the peak of memory per stream in KiB.
pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, url, numbers @ ..] = arguments else {
        return Err("expected a client, a URL and numbers".into());
    };
    let numbers: Vec<usize> = numbers
        .iter()
        .map(|number| number.parse())
        .collect::<Result<_, _>>()?;
    let [streams, events, threads] = numbers[..] else {
        return Err("expected how many streams, events and threads".into());
    };
    let many = Many {
        base_url: format!("{url}/events-{events}/v1"),
        streams,
        events,
        threads,
    };
    clients::with(client, many)?
}

struct Many {
    base_url: String,
    streams: usize,
    events: usize,
    threads: usize,
}

impl Task for Many {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        machine::raise_file_limit()?;
        let runtime = match self.threads {
            1 => crate::runtime()?,
            threads => tokio::runtime::Builder::new_multi_thread()
                .worker_threads(threads)
                .enable_all()
                .build()?,
        };
        let client = std::sync::Arc::new(C::new(&self.base_url)?);
        let before = machine::peak_kilobytes("self")?;
        let start = cpu();
        runtime.block_on(async {
            let mut tasks = JoinSet::new();
            for _ in 0..self.streams {
                let client = client.clone();
                let events = self.events;
                tasks.spawn(async move {
                    let mut texts = client.stream(Kind::Chat).await?;
                    let mut read = 0;
                    while let Some(size) = texts.next().await {
                        size?;
                        read += 1;
                    }
                    match read >= events {
                        true => Ok(()),
                        false => Err(Error::from(format!("{read} of {events} events arrived"))),
                    }
                });
            }
            while let Some(ended) = tasks.join_next().await {
                ended??;
            }
            Ok::<_, Error>(())
        })?;
        let work = (cpu() - start).as_secs_f64() * 1e6 / (self.streams * self.events) as f64;
        let peak = (machine::peak_kilobytes("self")? - before) as f64 / self.streams as f64;
        Ok(format!("{work} {peak}"))
    }
}
