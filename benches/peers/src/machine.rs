//! When and where a table was made, and what this machine says of processes.

use std::process::Command;
use std::time::Duration;

use rustix::process::{Resource, getrlimit, setrlimit};

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
    let versions = [
        clients::OURS,
        "eventsource-stream",
        "reqwest",
        "hyper",
        "serde_json",
    ]
    .into_iter()
    .chain(clients::PEERS.iter().copied())
    .map(|name| format!("{name} {}", clients::version(name)));
    Ok(format!(
        "Measured on {} with {} on {threads} threads of {cpu}: {}.",
        date.trim(),
        rustc.split(" (").next().unwrap_or_default(),
        versions.collect::<Vec<_>>().join(", ")
    ))
}

/// The peak of the resident set of a process, which may be `self`, in KiB.
pub fn peak_kilobytes(process: &str) -> Result<u64, Error> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .ok_or("no VmHWM: this bench needs Linux")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// The processor time of all children that have ended, from the fields 16 and 17 of `stat`, in
/// hundredths of a second on every Linux that Rust runs on.
pub fn children_cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = after_name
        .split_whitespace()
        .skip(13)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

/// Lets this process have as many sockets as it may.
pub fn raise_file_limit() -> Result<(), Error> {
    let mut limits = getrlimit(Resource::Nofile);
    limits.current = limits.maximum;
    Ok(setrlimit(Resource::Nofile, limits)?)
}
