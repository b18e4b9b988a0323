//! Row 3: one small call.

use crate::clients::{self, Client, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, callgrind, process, runtime};

/// How many calls are counted, besides those that warm up.
const CALLS: u64 = 100;

pub fn tables() -> Result<Vec<Table>, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let mut table = Table::new(
        "3. One small JSON call over a connection that is open",
        [""].into_iter().chain(clients::all()),
    );
    let mut counts = Vec::new();
    for client in clients::all() {
        let count =
            |calls: u64| callgrind::count(&["child", "call", client, &url, &calls.to_string()]);
        counts.push(count(2 * CALLS)? - count(CALLS)?);
    }
    let each = |total: u64| total as f64 / CALLS as f64;
    let floor = each(counts[1].instructions);
    table.row(
        "instructions, thousands",
        counts.iter().map(|count| {
            let count = each(count.instructions);
            with_ratio(format!("{:.1}", count / 1000.0), count, floor)
        }),
    );
    table.row(
        "allocations",
        counts
            .iter()
            .map(|count| format!("{:.0}", each(count.allocations))),
    );
    table.note(
        "The floor is reqwest with serde_json into structs with the same members. A legacy completion \
         of ours and async-openai's, a chat completion of the others'. openai-api-rs builds an HTTP \
         client and opens a connection for each call.",
    );
    Ok(vec![table])
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, url, calls] = arguments else {
        return Err("expected a client, a URL and a number of calls".into());
    };
    let calls = calls.parse()?;
    clients::with(client, Calls { url, calls })?
}

struct Calls<'a> {
    url: &'a str,
    calls: u64,
}

impl Task for Calls<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let client = C::new(&format!("{}/call/v1", self.url))?;
        runtime()?.block_on(async {
            for _ in 0..self.calls {
                let size = client.call().await?;
                if size != "\n\nThis is a test.".len() {
                    return Err(format!("a text of {size} bytes").into());
                }
            }
            Ok(self.calls.to_string())
        })
    }
}
