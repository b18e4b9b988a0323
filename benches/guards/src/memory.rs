//! What is allocated at most at one time, counted by valgrind: the same in every run.

use std::process::Command;

use crate::{Error, process};

/// How many bytes this program has at once at most, when it is run with these arguments.
pub fn most(arguments: &[&str]) -> Result<u64, Error> {
    let program = process::own(arguments)?;
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=dhat", "--dhat-out-file=/dev/null"])
        .arg("--log-fd=1")
        .arg(program.get_program())
        .args(program.get_args());
    let summary = process::output(&mut command)?;
    read(&summary).ok_or_else(|| format!("dhat wrote no peak: {summary}").into())
}

/// Reads such as `==1234== At t-gmax:  56,789 bytes in 12 blocks`.
fn read(summary: &str) -> Option<u64> {
    let (_, peak) = summary.split_once("At t-gmax:")?;
    let (bytes, _) = peak.split_once(" bytes")?;
    bytes.trim().replace(',', "").parse().ok()
}
