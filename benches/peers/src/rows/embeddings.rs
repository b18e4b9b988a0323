//! Row 4: embeddings in memory.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{ask, cpu, median, medians, words};
use crate::clients::{self, Client, Task};
use crate::table::{Table, with_ratio};
use crate::{Error, callgrind};

const INPUTS: usize = 512;
const DIMENSIONS: usize = 1536;
const RUNS: usize = 9;

pub fn tables() -> Result<Vec<Table>, Error> {
    let mut table = Table::new(
        format!("4. {INPUTS} embeddings of {DIMENSIONS} numbers from JSON"),
        [""].into_iter().chain(clients::all()),
    );
    let times = medians(RUNS, |client| words(["embeddings", client, "5", "numbers"]))?;
    let floor = times[1];
    table.row(
        "CPU ms",
        times
            .iter()
            .map(|time| with_ratio(format!("{time:.1}"), *time, floor)),
    );
    let mut counts = Vec::new();
    for client in clients::all() {
        let count = |rounds| callgrind::count(&["child", "embeddings", client, rounds, "numbers"]);
        let instructions = (count("2")? - count("1")?).instructions;
        counts.push(instructions as f64 / (INPUTS * DIMENSIONS) as f64);
    }
    table.row(
        "instructions per number",
        counts
            .iter()
            .map(|count| with_ratio(format!("{count:.0}"), *count, counts[1])),
    );
    let mut as_base64 = Vec::new();
    for client in clients::all() {
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push(ask(&["embeddings", client, "5", "base64"])?);
        }
        let times: Result<Vec<f64>, _> = runs.iter().map(|time| time.parse()).collect();
        as_base64.push(match times.map(median) {
            Ok(time) => with_ratio(format!("{time:.1}"), time, floor),
            Err(_) => runs.remove(0),
        });
    }
    table.row("the same as base64, CPU ms", as_base64);
    table.note(format!(
        "{:.1} MB of JSON, and {:.1} MB where the vectors are base64, which a request asks for with \
         `encoding_format`; the ratio of that row is to the floor with numbers. async-openai has a \
         method of its own for it, and openai_dive gives the text. The floor is serde_json alone, \
         into structs with the same members and `Vec<f32>`. openai-oxide and openai_dive give `f64`.",
        json("numbers").len() as f64 / 1e6,
        json("base64").len() as f64 / 1e6
    ));
    Ok(vec![table])
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [client, rounds, encoding] = arguments else {
        return Err("expected a client, a number of rounds and an encoding".into());
    };
    let rounds = rounds.parse()?;
    clients::with(client, Decode { rounds, encoding })?
}

struct Decode<'a> {
    rounds: usize,
    encoding: &'a str,
}

impl Task for Decode<'_> {
    type Output = Result<String, Error>;

    fn run<C: Client>(self) -> Self::Output {
        let json = json(self.encoding);
        let mut rounds = Vec::new();
        for _ in 0..self.rounds {
            let start = cpu();
            let numbers = C::embeddings(json.as_bytes());
            rounds.push((cpu() - start).as_micros() as f64 / 1000.0);
            let numbers = match numbers {
                Err(_) if self.encoding == "base64" => return Ok("refuses it".to_owned()),
                Ok(0) if self.encoding == "base64" => return Ok("no numbers".to_owned()),
                numbers => numbers?,
            };
            if numbers != INPUTS * DIMENSIONS {
                return Err(format!("{numbers} numbers were decoded").into());
            }
        }
        Ok(median(rounds).to_string())
    }
}

/// An answer as OpenAI sends it, indented, with numbers that a small generator makes up.
fn json(encoding: &str) -> String {
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
            "{comma}    {{\n      \"object\": \"embedding\",\n      \"index\": {index},\n      \"embedding\": "
        );
        let numbers = std::iter::repeat_with(&mut number).take(DIMENSIONS);
        if encoding == "base64" {
            let bytes: Vec<u8> = numbers.flat_map(f32::to_le_bytes).collect();
            let _ = write!(json, "\"{}\"", STANDARD.encode(bytes));
        } else {
            let lines: Vec<String> = numbers
                .map(|number| format!("\n        {number}"))
                .collect();
            let _ = write!(json, "[{}\n      ]", lines.join(","));
        }
        json += "\n    }";
    }
    json += "\n  ],\n  \"model\": \"text-embedding-ada-002-v2\",\n  \"usage\": {\n    \"prompt_tokens\": 5,\n    \"total_tokens\": 5\n  }\n}\n";
    json
}
