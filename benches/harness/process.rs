//! Measurements are made in child processes of the same program: so each has its own processor time
//! and its own peak of memory, and servers count for neither.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Error;

/// A process that ends with this value.
pub struct Guard(Child);

impl Drop for Guard {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The command that starts this program again.
pub fn own(arguments: &[&str]) -> Result<Command, Error> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(arguments);
    Ok(command)
}

/// Starts a server, which prints its URL.
pub fn serve(arguments: &[&str]) -> Result<(Guard, String), Error> {
    let mut child = own(arguments)?.stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take();
    let server = Guard(child);
    let mut url = String::new();
    BufReader::new(output.ok_or("the server has no output")?).read_line(&mut url)?;
    Ok((server, url.trim().to_owned()))
}

/// Runs a command to its end; what it printed, or what it complained about.
pub fn output(command: &mut Command) -> Result<String, Error> {
    let output = command.stdin(Stdio::null()).output()?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} failed: {text}").into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
