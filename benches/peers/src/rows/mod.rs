//! The rows of the comparison, and what they share.

use std::time::Duration;

use crate::table::Table;
use crate::{Error, clients, process};

mod answers;
mod call;
mod cargo;
mod command_line;
mod compile;
mod decode;
mod embeddings;
mod faults;
mod generator;
mod many;
mod memory;
mod programs;
mod secure;
mod stream;
mod upstream;

type Tables = fn() -> Result<Vec<Table>, Error>;

pub const ALL: &[(&str, Tables)] = &[
    ("decode", decode::tables),
    ("stream", stream::tables),
    ("call", call::tables),
    ("answers", answers::tables),
    ("embeddings", embeddings::tables),
    ("memory", memory::tables),
    ("many", many::tables),
    ("secure", secure::tables),
    ("command-line", command_line::tables),
    ("compile", compile::tables),
    ("programs", programs::tables),
    ("generator", generator::tables),
    ("faults", faults::tables),
];

/// Does, in a process of its own, what one figure of a row needs, and prints the figure.
pub fn child(row: &str, arguments: &[&str]) -> Result<(), Error> {
    let figures = match row {
        "decode" => decode::child(arguments)?,
        "stream" => stream::child(arguments)?,
        "call" => call::child(arguments)?,
        "answers" => answers::child(arguments)?,
        "memory" => memory::child(arguments)?,
        "many" => many::child(arguments)?,
        "secure" => secure::child(arguments)?,
        "faults" => faults::child(arguments)?,
        other => return Err(format!("the row {other} has no child").into()),
    };
    println!("{figures}");
    Ok(())
}

pub use answers::answer;
pub use cargo::wrapped_compiler;

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

/// What a client did, or `None` if it has no such operation.
fn possible<T>(done: Result<T, Error>) -> Result<Option<T>, Error> {
    match done {
        Ok(done) => Ok(Some(done)),
        Err(error) if error.to_string().contains(clients::CANNOT) => Ok(None),
        Err(error) => Err(error),
    }
}

/// For each client the median of what its children print; not a number if it cannot do that. They take
/// turns, so that what else the machine does hits all of them.
fn medians(
    runs: usize,
    arguments: impl Fn(&'static str) -> Vec<String>,
) -> Result<Vec<f64>, Error> {
    let mut values: Vec<Vec<f64>> = clients::all().map(|_| Vec::new()).collect();
    for _ in 0..runs {
        for (client, values) in clients::all().zip(&mut values) {
            let arguments = arguments(client);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            values.push(match possible(ask(&arguments))? {
                Some(value) => value.parse()?,
                None => f64::NAN,
            });
        }
    }
    Ok(values.into_iter().map(median).collect())
}

/// The arguments of a child.
fn words<const N: usize>(arguments: [&str; N]) -> Vec<String> {
    arguments.map(str::to_owned).into()
}
