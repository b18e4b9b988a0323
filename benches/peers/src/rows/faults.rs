//! What each client makes of a stream that is not as it should be.

use std::time::Duration;

use futures::StreamExt as _;

use super::ask;
use crate::clients::{self, Client, Kind, OURS, PEERS, Task};
use crate::table::Table;
use crate::{Error, process, runtime};

/// What does not end by then is taken not to end.
const PATIENCE: Duration = Duration::from_secs(4);

pub fn tables() -> Result<Vec<Table>, Error> {
    let mut table = Table::new(
        "Streams that are not as they should be: what arrives, and how it ends",
        [""].into_iter().chain([OURS]).chain(PEERS.iter().copied()),
    );
    for (name, stream) in [
        ("3 events and no `[DONE]`", "cut"),
        ("a byte order mark, 3 events, `[DONE]`", "bom"),
        ("3 events, then an error object", "error"),
        ("HTML with status 200", "html"),
    ] {
        let (_server, url) = process::serve(&["child", "server"])?;
        let url = format!("{url}/{stream}/v1");
        let cells: Vec<String> = [OURS]
            .into_iter()
            .chain(PEERS.iter().copied())
            .map(|client| ask(&["faults", client, &url]))
            .collect::<Result<_, Error>>()?;
        table.row(name, cells);
    }
    Ok(vec![table])
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, url] = arguments else {
        return Err("expected a client and a URL".into());
    };
    clients::with(client, Read { url })?
}

struct Read<'a> {
    url: &'a str,
}

impl Task for Read<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let client = C::new(self.url)?;
        Ok(runtime()?.block_on(async {
            let mut texts = match client.stream(Kind::Completion).await {
                Ok(texts) => texts,
                Err(error) => return format!("error: {}", shortened(&*error)),
            };
            let (mut events, mut errors, mut last) = (0, 0, String::new());
            let end = async {
                while let Some(text) = texts.next().await {
                    match text {
                        Ok(_) => events += 1,
                        Err(error) => {
                            errors += 1;
                            last = shortened(&*error);
                        }
                    }
                }
            };
            let ended = tokio::time::timeout(PATIENCE, end).await.is_ok();
            match (ended, errors) {
                (true, 0) => format!("{events} events, as if complete"),
                (true, _) => format!("{events} events, then error: {last}"),
                (false, _) => format!(
                    "{events} events and {errors} errors in {} s, without end",
                    PATIENCE.as_secs()
                ),
            }
        }))
    }
}

fn shortened(error: &dyn std::error::Error) -> String {
    let text = error.to_string().replace('\n', " ").replace('|', "/");
    match text.char_indices().nth(90) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
