//! The rows of the comparison, and what they share.

use std::time::Duration;

use crate::table::Table;
use crate::{Error, clients, process};

mod call;
pub mod compile;
mod decode;
mod embeddings;
mod faults;
mod generator;
mod memory;
mod stream;

type Tables = fn() -> Result<Vec<Table>, Error>;

pub const ALL: &[(&str, Tables)] = &[
    ("decode", decode::tables),
    ("stream", stream::tables),
    ("call", call::tables),
    ("embeddings", embeddings::tables),
    ("memory", memory::tables),
    ("compile", compile::tables),
    ("generator", generator::tables),
    ("faults", faults::tables),
];

/// Does, in a process of its own, what one figure of a row needs, and prints the figure.
pub fn child(row: &str, arguments: &[&str]) -> Result<(), Error> {
    let figures = match row {
        "decode" => decode::child(arguments)?,
        "stream" => stream::child(arguments)?,
        "call" => call::child(arguments)?,
        "embeddings" => embeddings::child(arguments)?,
        "memory" => memory::child(arguments)?,
        "faults" => faults::child(arguments)?,
        other => return Err(format!("the row {other} has no child").into()),
    };
    println!("{figures}");
    Ok(())
}

/// What a child printed.
fn ask(arguments: &[&str]) -> Result<String, Error> {
    let arguments: Vec<&str> = ["child"]
        .into_iter()
        .chain(arguments.iter().copied())
        .collect();
    Ok(process::output(&mut process::own(&arguments)?)?
        .trim()
        .to_owned())
}

/// The processor time of this process.
fn cpu() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// For each client the median of what its children print. They take turns, so that what else the
/// machine does hits all of them.
fn medians(
    runs: usize,
    arguments: impl Fn(&'static str) -> Vec<String>,
) -> Result<Vec<f64>, Error> {
    let mut values: Vec<Vec<f64>> = clients::all().map(|_| Vec::new()).collect();
    for _ in 0..runs {
        for (client, values) in clients::all().zip(&mut values) {
            let arguments = arguments(client);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            values.push(ask(&arguments)?.parse()?);
        }
    }
    Ok(values.into_iter().map(median).collect())
}

/// The arguments of a child.
fn words<const N: usize>(arguments: [&str; N]) -> Vec<String> {
    arguments.map(str::to_owned).into()
}
