//! Calls the client for a while, with every kind of call at once, against servers that break in every way: resets,
//! stalls, ends that come too early, GOAWAY, refusals, slow and cut bodies, over HTTP/1.1 and HTTP/2, with TLS and
//! without. Each call has to come to what the servers' own log explains: to the content of the one attempt that was
//! whole, or to an error of a kind that its faults permit, within its limits of time and attempts. Nothing may panic,
//! and when all is over no memory, task or connection may be left.
//!
//! ```sh
//! cargo soak --seconds 600                      # prints its seed
//! cargo soak --seed 7 --only 1234 --repeat 100  # one call of that run, alone
//! ```
//!
//! What a call is and what goes wrong with it follows from the seed and its number: `plan`. `server` does that and
//! keeps the log, `calls` makes the calls, and `judge` says what is right.

mod calls;
mod clock;
mod content;
mod gzip;
mod health;
mod judge;
mod log;
mod plan;
mod random;
mod report;
mod run;
mod server;

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

/// What is asked for on the command line.
#[derive(Clone, Debug)]
struct Arguments {
    seconds: Duration,
    seed: u64,
    calls_at_once: usize,
    /// This call alone.
    only: Option<u64>,
    /// So often.
    repeat: u64,
    /// Goes on after a violation, and counts them.
    keep_going: bool,
}

impl Arguments {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let mut read = Self {
            seconds: Duration::from_secs(30),
            seed: time.map_or(0, |time| u64::from(time.subsec_nanos())),
            calls_at_once: 48,
            only: None,
            repeat: 1,
            keep_going: false,
        };
        while let Some(name) = arguments.next() {
            if name == "--keep-going" {
                read.keep_going = true;
                continue;
            }
            let value = arguments.next().and_then(|value| value.parse::<u64>().ok());
            let value = value.ok_or_else(|| format!("{name} needs a number"))?;
            match name.as_str() {
                "--seconds" => read.seconds = Duration::from_secs(value),
                "--seed" => read.seed = value,
                "--calls-at-once" => read.calls_at_once = value.clamp(1, 10_000) as usize,
                "--only" => read.only = Some(value),
                "--repeat" => read.repeat = value,
                _ => return Err(format!("{name} is no option")),
            }
        }
        Ok(read)
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!(
                "{problem}\nusage: cargo soak [--seconds N] [--seed N] [--calls-at-once N] [--keep-going] [--only CALL [--repeat N]]"
            );
            return ExitCode::from(2);
        }
    };
    println!("seed {}", arguments.seed);
    match run::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
