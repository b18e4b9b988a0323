//! Row 2: whole streams over loopback.

use futures::TryStreamExt as _;

use super::{cpu, medians, words};
use crate::callgrind::Counts;
use crate::clients::{self, Client, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, callgrind, process, runtime, server};

const EVENTS: usize = 100_000;
const RUNS: usize = 9;

/// How many events are counted under valgrind.
const COUNTED: u64 = 3000;

pub fn tables() -> Result<Vec<Table>, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let mut table = Table::new(
        format!("2. A whole stream of {EVENTS} completion chunks over loopback"),
        [""].into_iter().chain(clients::all()),
    );
    let full = format!("events-{EVENTS}");
    let large = format!(
        "one event of {:.1} MB in 8 KB writes, CPU ms",
        server::LARGE as f64 / 1e6
    );
    let cases = [("CPU ms of the client", full.as_str()), (&large, "large")];
    for (name, stream) in cases {
        let times = medians(RUNS, |client| words(["stream", client, &url, stream]))?;
        table.row(
            name,
            times
                .iter()
                .map(|time| with_ratio(format!("{time:.0}"), *time, times[1])),
        );
    }
    let mut counts = Vec::new();
    for client in clients::all() {
        counts.push(per_event(client, &url)?);
    }
    let floor = counts[1].instructions as f64;
    table.row(
        "instructions per event",
        counts.iter().map(|each| {
            with_ratio(
                each.instructions.to_string(),
                each.instructions as f64,
                floor,
            )
        }),
    );
    table.row(
        "allocations per event",
        counts.iter().map(|each| each.allocations.to_string()),
    );
    table.note(
        "The floor is hyper's body, memchr for the lines, and serde_json into our type. openai-oxide, \
         openai-api-rs and openai_dive have no streams of legacy completions: they read chat chunks \
         of the same size.",
    );
    Ok(vec![table])
}

fn per_event(client: &str, url: &str) -> Result<Counts, Error> {
    let count = |events: u64| {
        callgrind::count(&["child", "stream", client, url, &format!("events-{events}")])
    };
    let difference = count(2 * COUNTED)? - count(COUNTED)?;
    Ok(Counts {
        instructions: difference.instructions / COUNTED,
        allocations: (difference.allocations + COUNTED / 2) / COUNTED,
    })
}

/// Milliseconds of processor time from opening the stream to its end.
pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, url, stream] = arguments else {
        return Err("expected a client, a URL and a stream".into());
    };
    clients::with(client, Read { url, stream })?
}

struct Read<'a> {
    url: &'a str,
    stream: &'a str,
}

impl Task for Read<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let base_url = format!("{}/{}/v1", self.url, self.stream);
        let client = C::new(&base_url)?;
        let expected = match self.stream.strip_prefix("events-") {
            Some(events) => events.parse::<usize>()? * " quick brown fox,".len(),
            None => server::LARGE,
        };
        let start = cpu();
        let size = runtime()?.block_on(async {
            let texts = client.stream().await?;
            texts
                .try_fold(0, |sum, size| async move { Ok(sum + size) })
                .await
        })?;
        if size != expected {
            return Err(format!("{size} bytes of {expected} arrived").into());
        }
        Ok(((cpu() - start).as_micros() as f64 / 1000.0).to_string())
    }
}
