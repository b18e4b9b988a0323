//! Row 2: whole streams over loopback.

use futures::TryStreamExt as _;

use super::{cpu, medians, possible, words};
use crate::callgrind::Counts;
use crate::clients::{self, Client, Kind, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, callgrind, process, runtime, server};

const EVENTS: usize = 100_000;
const RUNS: usize = 9;

/// How many events are counted under valgrind.
const COUNTED: u64 = 3000;

/// What is read, and what it is called.
const KINDS: [(&str, &str); 4] = [
    ("completion", "completion chunks"),
    ("chat", "chat chunks"),
    ("sum", "the same, joined into the completion"),
    ("response", "`response.output_text.delta`"),
];

pub fn tables() -> Result<Vec<Table>, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let mut table = Table::new(
        format!("2. A whole stream of {EVENTS} events over loopback"),
        [""].into_iter().chain(clients::all()),
    );
    let full = format!("events-{EVENTS}");
    let mut times = |name: String, kind: &str, stream: &str| {
        let times = medians(RUNS, |client| words(["stream", client, &url, kind, stream]))?;
        table.row(
            name,
            times
                .iter()
                .map(|time| with_ratio(format!("{time:.0}"), *time, times[1])),
        );
        Ok::<_, Error>(())
    };
    for (kind, name) in KINDS {
        times(format!("{name}, CPU ms"), kind, &full)?;
    }
    let large = server::LARGE as f64 / 1e6;
    let large = format!("one event of {large:.1} MB in 8 KB writes, CPU ms");
    times(large, "completion", "large")?;
    for (kind, name) in KINDS {
        let mut counts = Vec::new();
        for client in clients::all() {
            counts.push(possible(per_event(client, kind, &url))?);
        }
        let instructions =
            |counts: Option<Counts>| counts.map_or(f64::NAN, |counts| counts.instructions as f64);
        let floor = instructions(counts[1]);
        table.row(
            format!("{name}: instructions per event"),
            counts.iter().map(|each| {
                let each = instructions(*each);
                with_ratio(format!("{each:.0}"), each, floor)
            }),
        );
        table.row(
            "allocations per event",
            counts
                .iter()
                .map(|each| each.map_or("–".to_owned(), |each| each.allocations.to_string())),
        );
    }
    table.note(
        "The floor is hyper's body, memchr for the lines, and serde_json into owned types with the \
         same members; it knows which event of a response comes. openai-oxide, openai-api-rs and \
         openai_dive have no streams of legacy completions: they read chat chunks of the same size \
         there. openai-api-rs gives the events of responses as `serde_json::Value`.",
    );
    Ok(vec![table])
}

fn per_event(client: &str, kind: &str, url: &str) -> Result<Counts, Error> {
    let count = |events: u64| {
        callgrind::count(&[
            "child",
            "stream",
            client,
            url,
            kind,
            &format!("events-{events}"),
        ])
    };
    let difference = count(2 * COUNTED)? - count(COUNTED)?;
    Ok(Counts {
        instructions: difference.instructions / COUNTED,
        allocations: (difference.allocations + COUNTED / 2) / COUNTED,
    })
}

/// The kind of this name.
pub fn kind(name: &str) -> Result<Kind, Error> {
    Ok(match name {
        "completion" => Kind::Completion,
        "chat" => Kind::Chat,
        "sum" => Kind::Sum,
        "response" => Kind::Response,
        other => return Err(format!("no kind is called {other}").into()),
    })
}

/// Milliseconds of processor time from opening the stream to its end.
pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, url, name, stream] = arguments else {
        return Err("expected a client, a URL, a kind and a stream".into());
    };
    let kind = kind(name)?;
    clients::with(client, Read { url, kind, stream })?
}

struct Read<'a> {
    url: &'a str,
    kind: Kind,
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
            let texts = client.stream(self.kind).await?;
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
