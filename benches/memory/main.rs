//! Peak memory of the client where it must not grow with what passes through it:
//! `cargo bench --bench memory [-- SCENARIO…]`.
//!
//! Each scenario runs in a process of its own, against a server in another one, so that the peak of
//! its resident set is that of the client alone. The first row is the floor: a client that has made
//! one small call.

mod scenarios;
mod server;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["child", "server"] => runtime.block_on(server::run()),
        ["child", "mock"] => runtime.block_on(server::run_mock()),
        ["child", scenario, url] => {
            let detail = runtime.block_on(scenarios::run(scenario, url))?;
            println!("{} {detail}", peak_kilobytes()?);
            Ok(())
        }
        chosen => report(chosen),
    }
}

fn report(chosen: &[&str]) -> Result<(), Error> {
    println!(
        "{:<10} {:>9} {:>8}  what was done",
        "scenario", "peak", "CPU"
    );
    for (name, server) in scenarios::ALL {
        if !chosen.is_empty() && !chosen.contains(name) {
            continue;
        }
        let mut server = spawn(&["child", server])?;
        let url = first_line(&mut server)?;
        let before = children_cpu();
        let mut client = spawn(&["child", name, &url])?;
        let line = first_line(&mut client);
        let status = client.wait()?;
        let cpu = children_cpu().saturating_sub(before);
        server.kill()?;
        server.wait()?;
        if !status.success() {
            return Err(format!("the scenario {name} failed").into());
        }
        let line = line?;
        let (peak, detail) = line.split_once(' ').unwrap_or((&line, ""));
        let megabytes = peak.parse::<f64>()? / 1024.0;
        println!(
            "{name:<10} {megabytes:>6.1} MB {:>6.2} s  {detail}",
            cpu.as_secs_f64()
        );
    }
    Ok(())
}

fn spawn(arguments: &[&str]) -> Result<Child, Error> {
    Ok(Command::new(std::env::current_exe()?)
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()?)
}

fn first_line(child: &mut Child) -> Result<String, Error> {
    let output = child.stdout.take().ok_or("the child has no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// The peak of this process's resident set.
fn peak_kilobytes() -> Result<u64, Error> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .ok_or("no VmHWM: this bench needs Linux")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// The processor time of all children that have ended, from the fields 16 and 17 of `stat`, in
/// hundredths of a second on every Linux that Rust runs on.
fn children_cpu() -> Duration {
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
