//! How commands end: the same for every one of them.

use std::error::Error;
use std::panic::{self, UnwindSafe};
use std::process::ExitCode;

/// The end of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Nothing is to be done: no finding that counts, nothing stale.
    Clean,
    /// There are findings, or something is stale.
    Findings,
    /// Wrong usage, or input that cannot be used.
    Unusable,
    /// The tool itself is at fault.
    Internal,
}

impl Exit {
    /// What the process returns.
    pub fn code(self) -> u8 {
        match self {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Unusable => 2,
            Exit::Internal => 3,
        }
    }

    /// Whether there are findings that count.
    pub fn of(findings: bool) -> Exit {
        match findings {
            true => Exit::Findings,
            false => Exit::Clean,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

/// Runs a command. What goes wrong is said on standard error: an error of the command ends with
/// [`Exit::Unusable`], a panic with [`Exit::Internal`].
pub fn guarded(command: impl FnOnce() -> Result<Exit, Box<dyn Error>> + UnwindSafe) -> Exit {
    let before = panic::take_hook();
    panic::set_hook(Box::new(|fault| {
        let at = fault.location().map(|at| format!(" at {at}"));
        let payload = fault.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        let what = text.unwrap_or("a panic");
        eprintln!("error: internal error{}: {what}", at.unwrap_or_default());
        eprintln!(
            "This is a fault of the tool, not of its input: please report it with the command and the documents."
        );
    }));
    let ended = panic::catch_unwind(command);
    panic::set_hook(before);
    match ended {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) => {
            eprintln!("error: {error}");
            Exit::Unusable
        }
        Err(_) => Exit::Internal,
    }
}
