//! Row 4: embeddings in memory.

use std::fmt::Write as _;

use super::{cpu, median, medians, words};
use crate::clients::{self, Client, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, callgrind};

const INPUTS: usize = 512;
const DIMENSIONS: usize = 1536;
const RUNS: usize = 3;

pub fn tables() -> Result<Vec<Table>, Error> {
    let mut table = Table::new(
        format!("4. {INPUTS} embeddings of {DIMENSIONS} numbers from JSON"),
        [""].into_iter().chain(clients::all()),
    );
    let times = medians(RUNS, |client| words(["embeddings", client, "5"]))?;
    table.row(
        "CPU ms",
        times
            .iter()
            .map(|time| with_ratio(format!("{time:.1}"), *time, times[1])),
    );
    let mut counts = Vec::new();
    for client in clients::all() {
        let count = |rounds| callgrind::count(&["child", "embeddings", client, rounds]);
        let instructions = (count("2")? - count("1")?).instructions;
        counts.push(instructions as f64 / (INPUTS * DIMENSIONS) as f64);
    }
    table.row(
        "instructions per number",
        counts
            .iter()
            .map(|count| with_ratio(format!("{count:.0}"), *count, counts[1])),
    );
    table.note(format!(
        "{:.1} MB of JSON. The floor is serde_json alone, into structs with the same members and \
         `Vec<f32>`. openai-oxide and openai_dive give `f64`.",
        json().len() as f64 / 1e6
    ));
    Ok(vec![table])
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, rounds] = arguments else {
        return Err("expected a client and a number of rounds".into());
    };
    let rounds = rounds.parse()?;
    clients::with(client, Decode { rounds })?
}

struct Decode {
    rounds: usize,
}

impl Task for Decode {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let json = json();
        let mut rounds = Vec::new();
        for _ in 0..self.rounds {
            let start = cpu();
            let numbers = C::embeddings(json.as_bytes())?;
            rounds.push((cpu() - start).as_micros() as f64 / 1000.0);
            if numbers != INPUTS * DIMENSIONS {
                return Err(format!("{numbers} numbers were decoded").into());
            }
        }
        Ok(median(rounds).to_string())
    }
}

/// An answer as OpenAI sends it, indented, with numbers that a small generator makes up.
fn json() -> String {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut number = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state as f32 / u64::MAX as f32 - 0.5) * 0.1
    };
    let mut json = "{\n  \"object\": \"list\",\n  \"data\": [\n".to_owned();
    for index in 0..INPUTS {
        let comma = if index == 0 { "" } else { ",\n" };
        // Writing to a string cannot fail.
        let _ = write!(
            json,
            "{comma}    {{\n      \"object\": \"embedding\",\n      \"index\": {index},\n      \"embedding\": ["
        );
        for at in 0..DIMENSIONS {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(json, "{comma}\n        {}", number());
        }
        json += "\n      ]\n    }";
    }
    json += "\n  ],\n  \"model\": \"text-embedding-ada-002-v2\",\n  \"usage\": {\n    \"prompt_tokens\": 5,\n    \"total_tokens\": 5\n  }\n}\n";
    json
}
