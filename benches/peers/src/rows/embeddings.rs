//! Row 4: embeddings, of calls over loopback.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{answers, ask};
use crate::clients;
use crate::table::{Table, with_ratio};
use crate::{Error, process};

const INPUTS: usize = 512;
const DIMENSIONS: usize = 1536;

/// How many numbers an answer has.
pub const NUMBERS: usize = INPUTS * DIMENSIONS;

pub fn tables() -> Result<Vec<Table>, Error> {
    let mut table = Table::new(
        format!("4. A call for {INPUTS} embeddings of {DIMENSIONS} numbers"),
        [""].into_iter().chain(clients::all()),
    );
    let (_server, url) = process::serve(&["child", "server", "numbers"])?;
    let times = answers::times("numbers", &url)?;
    let floor = times[1];
    let milliseconds = |time: f64| with_ratio(format!("{:.1}", time / 1e3), time, floor);
    table.row("CPU ms", times.iter().map(|time| milliseconds(*time)));
    let counts = answers::counts("numbers", &url)?;
    table.row(
        "instructions per number",
        counts.iter().map(|count| {
            let each = count / NUMBERS as f64;
            with_ratio(format!("{each:.0}"), *count, counts[1])
        }),
    );
    let (_server, url) = process::serve(&["child", "server", "base64"])?;
    let as_base64 = clients::all().map(|client| {
        // Most refuse it.
        let time = ask(&["answers", client, "base64", &url, "9"]);
        time.map_or("–".to_owned(), |time| {
            time.parse().map_or(time, milliseconds)
        })
    });
    table.row("the same as base64, CPU ms", as_base64);
    table.note(format!(
        "{:.1} MB of JSON, and {:.1} MB where the vectors are base64, which a request asks for with \
         `encoding_format`; the ratio of that row is to the floor with numbers. A dash stands for \
         those that refuse it and for openai_dive, which gives the text; async-openai has a method of \
         its own for it. The floor is reqwest with serde_json into structs with the same members and \
         `Vec<f32>`. openai-oxide and openai_dive give `f64`.",
        json("numbers").len() as f64 / 1e6,
        json("base64").len() as f64 / 1e6
    ));
    Ok(vec![table])
}

/// An answer as OpenAI sends it, indented, with numbers that a small generator makes up.
pub fn json(encoding: &str) -> String {
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
