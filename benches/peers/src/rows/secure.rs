//! Over TLS: a first call, and more streams than an HTTP/2 connection may have.

use std::process::Command;
use std::time::{Duration, Instant};

use futures::StreamExt as _;
use tokio::task::JoinSet;

use super::median;
use crate::clients::{self, Client, Kind, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, machine, process, runtime, secure_server};

const STREAMS: usize = 1000;
const RUNS: usize = 5;
const FIRST_CALLS: usize = 15;

/// After that a client hangs.
const PATIENCE: Duration = Duration::from_secs(30);

pub fn tables() -> Result<Vec<Table>, Error> {
    let (_server, urls) = process::serve(&["child", "secure-server"])?;
    let (http1, http2) = urls.split_once(' ').ok_or("two URLs were expected")?;
    let mut table = Table::new("Over TLS", [""].into_iter().chain(clients::all()));
    let first = figures(FIRST_CALLS, http2, "first")?;
    let shown = |figures: &[[f64; 2]], which: usize, floor: f64| -> Vec<String> {
        figures
            .iter()
            .map(|figure| match figure[which] {
                figure if figure.is_infinite() => format!("over {} s", PATIENCE.as_secs()),
                figure => with_ratio(format!("{figure:.1}"), figure, floor),
            })
            .collect()
    };
    table.row(
        "client from the environment and its first call, ms",
        shown(&first, 0, first[1][0]),
    );
    table.row("CPU ms of it", shown(&first, 1, first[1][1]));
    let over_http1 = figures(RUNS, http1, "streams")?;
    let over_http2 = figures(RUNS, http2, "streams")?;
    for (name, figures) in [("HTTP/1.1", over_http1), ("HTTP/2", over_http2)] {
        table.row(
            format!("{STREAMS} streams at once over {name}, ms to the last end"),
            shown(&figures, 0, figures[1][0]),
        );
        table.row(
            format!("peak memory over {name}, MB"),
            shown(&figures, 1, figures[1][1]),
        );
    }
    table.note(format!(
        "The floor is reqwest alone. A stream has {} events, 20 ms apart. Over HTTP/2 the server allows \
         {} streams on a connection. A dash stands for clients that do not trust the local server's \
         certificate, and for those that cannot be made from the environment.",
        secure_server::EVENTS,
        secure_server::STREAMS_PER_CONNECTION
    ));
    Ok(vec![table])
}

/// For each client the medians of what its children print, which take turns.
fn figures(runs: usize, url: &str, what: &str) -> Result<Vec<[f64; 2]>, Error> {
    let mut all: Vec<[Vec<f64>; 2]> = clients::all().map(|_| Default::default()).collect();
    for _ in 0..runs {
        for (client, values) in clients::all().zip(&mut all) {
            let base_url = format!("{url}/v1");
            let mut command = process::own(&["child", "secure", client, &base_url, what])?;
            trust(&mut command, &base_url);
            let text = process::output(&mut command).unwrap_or_default();
            let mut found = text.split_whitespace().map(str::parse);
            for values in values {
                values.push(found.next().and_then(Result::ok).unwrap_or(f64::NAN));
            }
        }
    }
    Ok(all.into_iter().map(|values| values.map(median)).collect())
}

/// Says in the environment whom to call and whom to trust.
fn trust(command: &mut Command, base_url: &str) {
    command
        .env("SSL_CERT_FILE", secure_server::AUTHORITY)
        .env("OPENAI_BASE_URL", base_url)
        .env("OPENAI_API_KEY", clients::KEY);
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, base_url, what] = arguments else {
        return Err("expected a client, a URL and what is to be done".into());
    };
    let secure = Secure {
        base_url,
        is_first_call: *what == "first",
    };
    clients::with(client, secure)?
}

struct Secure<'a> {
    base_url: &'a str,
    is_first_call: bool,
}

impl Task for Secure<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        machine::raise_file_limit()?;
        let runtime = runtime()?;
        let (start, used) = (Instant::now(), super::cpu());
        if self.is_first_call {
            runtime.block_on(async { C::from_environment()?.call().await })?;
            let milliseconds = start.elapsed().as_secs_f64() * 1e3;
            let used = (super::cpu() - used).as_secs_f64() * 1e3;
            return Ok(format!("{milliseconds} {used}"));
        }
        let client = std::sync::Arc::new(C::new(self.base_url)?);
        let all = runtime.block_on(async {
            let mut tasks = JoinSet::new();
            for _ in 0..STREAMS {
                let client = client.clone();
                tasks.spawn(async move {
                    let mut texts = client.stream(Kind::Chat).await?;
                    let mut read = 0;
                    while let Some(size) = texts.next().await {
                        size?;
                        read += 1;
                    }
                    match read >= secure_server::EVENTS {
                        true => Ok(()),
                        false => Err(Error::from(format!("{read} events arrived"))),
                    }
                });
            }
            let all = async {
                while let Some(ended) = tasks.join_next().await {
                    ended??;
                }
                Ok::<_, Error>(())
            };
            tokio::time::timeout(PATIENCE, all).await
        });
        let milliseconds = match all {
            Ok(all) => {
                all?;
                start.elapsed().as_secs_f64() * 1e3
            }
            Err(_) => f64::INFINITY,
        };
        let peak = machine::peak_kilobytes("self")? as f64 / 1024.0;
        Ok(format!("{milliseconds} {peak}"))
    }
}
