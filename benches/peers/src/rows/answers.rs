//! Large answers, of calls over loopback.

use serde_json::json;

use super::{cpu, embeddings, median, medians, possible, words};
use crate::clients::{self, Client, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, callgrind, process, runtime};

const TEXT: usize = 200 * 1024;
const CALLS: usize = 20;
const ITEMS: usize = 300;
const RUNS: usize = 9;

/// How often an answer is asked for in one process.
const ROUNDS: &str = "20";

pub fn tables() -> Result<Vec<Table>, Error> {
    let mut table = Table::new(
        "Calls with large answers",
        [""].into_iter().chain(clients::all()),
    );
    let chat = format!("a chat with {CALLS} tool calls and a text of 200 KB");
    let response = format!("a response with {ITEMS} items");
    for (name, case) in [
        (chat.as_str(), "chat"),
        (response.as_str(), "response"),
        ("the same, by `serde_json::from_slice`", "text"),
    ] {
        let (_server, url) = process::serve(&["child", "server", case])?;
        let times = times(case, &url)?;
        table.row(
            format!("{name}, CPU µs"),
            times
                .iter()
                .map(|time| with_ratio(format!("{time:.0}"), *time, times[1])),
        );
        let counts = counts(case, &url)?;
        table.row(
            "thousands of instructions",
            counts
                .iter()
                .map(|count| with_ratio(format!("{:.0}", count / 1e3), *count, counts[1])),
        );
    }
    table.note(
        "The floor is reqwest with serde_json into structs and tagged enums with the same members. The \
         call is a part of it in each, of some 90 thousand instructions. openai-api-rs gives the items \
         of a response as `serde_json::Value`.",
    );
    Ok(vec![table])
}

/// Microseconds of processor time of a call of each client.
pub fn times(case: &str, url: &str) -> Result<Vec<f64>, Error> {
    medians(RUNS, |client| words(["answers", client, case, url, ROUNDS]))
}

/// Instructions of a call of each client over a connection that is open; not a number if it cannot.
pub fn counts(case: &str, url: &str) -> Result<Vec<f64>, Error> {
    let count =
        |client: &str, rounds| callgrind::count(&["child", "answers", client, case, url, rounds]);
    let each = |client| {
        Ok(match possible(count(client, "1"))? {
            Some(once) => (count(client, "2")? - once).instructions as f64,
            None => f64::NAN,
        })
    };
    clients::all().map(each).collect()
}

/// The answer of this name.
pub fn answer(case: &str) -> Result<String, Error> {
    Ok(match case {
        "chat" => chat(),
        "response" | "text" => response(),
        "numbers" | "base64" => embeddings::json(case),
        other => return Err(format!("no answer is called {other}").into()),
    })
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, case, url, rounds] = arguments else {
        return Err("expected a client, a case, a URL and a number of rounds".into());
    };
    let rounds = rounds.parse()?;
    clients::with(client, Ask { case, url, rounds })?
}

struct Ask<'a> {
    case: &'a str,
    url: &'a str,
    rounds: usize,
}

impl Task for Ask<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let client = C::new(&format!("{}/call/v1", self.url))?;
        let text = match self.case {
            "text" => answer(self.case)?,
            _ => String::new(),
        };
        let runtime = runtime()?;
        let mut rounds = Vec::new();
        for _ in 0..self.rounds {
            let start = cpu();
            let is_whole = runtime.block_on(async {
                Ok::<_, Error>(match self.case {
                    "chat" => client.chat().await? == (TEXT, CALLS),
                    "response" => client.response().await? == ITEMS,
                    "text" => C::response_of(text.as_bytes())? == ITEMS,
                    _ => client.embeddings().await? == embeddings::NUMBERS,
                })
            })?;
            rounds.push((cpu() - start).as_nanos() as f64 / 1e3);
            if !is_whole {
                return Err("something of the answer is missing".into());
            }
        }
        Ok(median(rounds).to_string())
    }
}

/// Prose of this size, with a line end here and there.
fn prose(size: usize) -> String {
    let mut text = "The quick brown fox jumps over the lazy dog.\n".repeat(size / 45 + 1);
    text.truncate(size);
    text
}

fn arguments(number: usize) -> String {
    json!({"city": format!("Town {number}"), "unit": "celsius", "days": [1, 2, 3]}).to_string()
}

// Members are in the order in which OpenAI sends them, which a `Value` does not keep.

fn chat() -> String {
    let calls: Vec<String> = (0..CALLS)
        .map(|number| {
            let arguments = json!(arguments(number));
            format!(
                r#"{{"id":"call_{number:024}","type":"function","function":{{"name":"get_weather","arguments":{arguments}}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"id":"chatcmpl-6pqmUf8mG1jRpZ2yV","object":"chat.completion","created":1671549300,"model":"gpt-4o","choices":[{{"index":0,"message":{{"role":"assistant","content":{},"tool_calls":[{}],"refusal":null}},"logprobs":null,"finish_reason":"tool_calls"}}],"usage":{{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}},"service_tier":"default","system_fingerprint":"fp_44709d6fcb"}}"#,
        json!(prose(TEXT)),
        calls.join(",")
    )
}

fn response() -> String {
    let items: Vec<String> = (0..ITEMS)
        .map(|number| match number % 3 {
            0 => format!(
                r#"{{"id":"rs_{number:024}","type":"reasoning","summary":[{{"type":"summary_text","text":{}}}],"status":"completed"}}"#,
                json!(prose(200))
            ),
            1 => format!(
                r#"{{"id":"fc_{number:024}","type":"function_call","status":"completed","arguments":{},"call_id":"call_{number:024}","name":"get_weather"}}"#,
                json!(arguments(number))
            ),
            _ => format!(
                r#"{{"id":"msg_{number:024}","type":"message","status":"completed","content":[{{"type":"output_text","annotations":[],"logprobs":[],"text":{}}}],"role":"assistant"}}"#,
                json!(prose(600))
            ),
        })
        .collect();
    format!(
        r#"{{"id":"resp_68a1f0e4c1d08191","object":"response","created_at":1755443428,"status":"completed","model":"gpt-4o","output":[{}],"parallel_tool_calls":true,"temperature":1.0,"tool_choice":"auto","tools":[],"top_p":1.0,"usage":{{"input_tokens":36,"input_tokens_details":{{"cached_tokens":0}},"output_tokens":87,"output_tokens_details":{{"reasoning_tokens":0}},"total_tokens":123}}}}"#,
        items.join(",")
    )
}
