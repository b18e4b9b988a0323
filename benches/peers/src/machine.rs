//! When and where a table was made.

use std::process::Command;

use crate::{Error, clients, process};

pub fn describe() -> Result<String, Error> {
    let date = process::output(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    let rustc = process::output(Command::new("rustc").arg("--version"))?;
    let cpu = std::fs::read_to_string("/proc/cpuinfo")?;
    let cpu = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("an unnamed processor", |(_, name)| name.trim());
    let threads = std::thread::available_parallelism()?;
    let versions = [clients::OURS, "eventsource-stream", "reqwest", "hyper", "serde_json"]
        .into_iter()
        .chain(clients::PEERS)
        .map(|name| format!("{name} {}", clients::version(name)));
    Ok(format!(
        "Measured on {} with {} on {threads} threads of {cpu}: {}.",
        date.trim(),
        rustc.split(" (").next().unwrap_or_default(),
        versions.collect::<Vec<_>>().join(", ")
    ))
}
