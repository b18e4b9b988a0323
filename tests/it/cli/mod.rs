//! The command line, as a process of its own.

mod bad_input;
mod batch;
mod every_operation;
mod failures;
mod help;
mod input;
#[cfg(unix)]
mod interrupts;
mod manual;
mod output;
mod proxies;
#[cfg(unix)]
mod secrets;
mod serve;
#[cfg(unix)]
mod terminal;

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, ExitStatus, Stdio};

use openai_typed::mock::Server;
use serde_json::Value;

const KEY: &str = "sk-command-line";

/// The command line with these arguments, and nothing of the environment of the tests.
fn command(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openai-typed"));
    command.env_clear().args(arguments).stdin(Stdio::null());
    command
}

/// What became of a run.
struct Ran {
    status: ExitStatus,
    stdout: Vec<u8>,
    stderr: String,
}

impl Ran {
    /// Runs to the end, with this on standard input.
    async fn of_with_input(mut command: Command, input: &'static [u8]) -> Self {
        let run = move || {
            command.stdin(Stdio::piped());
            command.stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().unwrap();
            // A program that ends without reading all of it is judged by what it says.
            let _unread = child.stdin.take().unwrap().write_all(input);
            child.wait_with_output().unwrap()
        };
        // Servers of the test run beside it.
        let output = tokio::task::spawn_blocking(run).await.unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("panicked"), "{stderr}");
        Self {
            status: output.status,
            stdout: output.stdout,
            stderr,
        }
    }

    async fn of(command: Command) -> Self {
        Self::of_with_input(command, b"").await
    }

    /// It went well; what it printed.
    #[track_caller]
    fn bytes(self) -> Vec<u8> {
        assert!(self.status.success(), "{}\n{}", self.status, self.stderr);
        self.stdout
    }

    #[track_caller]
    fn text(self) -> String {
        String::from_utf8(self.bytes()).unwrap()
    }

    #[track_caller]
    fn json(self) -> Value {
        serde_json::from_str(&self.text()).unwrap()
    }

    /// It failed in this way and printed nothing; what it said about it.
    #[track_caller]
    fn failed(self, code: i32) -> String {
        let shown = String::from_utf8_lossy(&self.stdout);
        assert_eq!(self.status.code(), Some(code), "{}{shown}", self.stderr);
        assert_eq!(shown, "");
        self.stderr
    }
}

/// The command line against a server.
fn against(server: &Server, arguments: &[&str]) -> Command {
    at(&server.base_url(), arguments)
}

fn at(base_url: &str, arguments: &[&str]) -> Command {
    let mut command = command(["--base-url", base_url]);
    command.args(arguments);
    command.env("OPENAI_API_KEY", KEY).env("NO_PROXY", "*");
    command
}

/// Runs without a server.
async fn run(arguments: &[&str]) -> Ran {
    Ran::of(command(arguments)).await
}
