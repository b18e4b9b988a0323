//! The command line: one command for each operation of the table, made at run time.
//!
//! Nothing here knows an operation, a field or a path by name: the table says what there is, and the
//! document what it means. So an operation that is added to the document has its command at once.

mod answer;
mod catalog;
mod command;
mod described;
mod flags;
mod input;
mod listing;
mod outline;
mod output;
mod report;
mod request;
mod run;
mod save;
mod serve;
mod settings;
#[cfg(test)]
mod tests;
mod value;
mod verbose;

use std::ffi::OsString;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use clap::ArgMatches;

use catalog::Catalog;
use report::Failure;

/// How long the removal of a file that is half written may take. Nothing else needs to be waited for.
const GRACE: Duration = Duration::from_secs(5);

/// Runs the command that the arguments of the process name.
pub fn main() -> ExitCode {
    match start(std::env::args_os()) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

fn start(arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, Failure> {
    let catalog = Catalog::of_this_api()?;
    let mut command = command::root(&catalog);
    let matches = match command.try_get_matches_from_mut(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            // Help, the version or a mistake; nobody is left to tell if it cannot be printed.
            let _unprintable = error.print();
            return Ok(ExitCode::from(error.exit_code().clamp(0, 255) as u8));
        }
    };
    dispatch(catalog, &mut command, &matches)?;
    Ok(ExitCode::SUCCESS)
}

fn dispatch(
    catalog: Catalog,
    command: &mut clap::Command,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    match matches.subcommand() {
        Some((command::MOCK, given)) => {
            let serve = serve::run(serve::read(given));
            match until_interrupted(serve, &AtomicBool::new(false)) {
                // It is how a server is stopped.
                Err(Failure::Interrupted) => Ok(()),
                outcome => outcome,
            }
        }
        Some((command::OPERATIONS, given)) => listing::print(&catalog, given),
        Some((command::SHELL, given)) => command::shell_completions(command, given),
        Some((command::MAN, given)) => command::manual(command, given),
        Some((resource, given)) => {
            let (name, given) = given.subcommand().ok_or_else(Failure::no_command)?;
            let at = catalog
                .position(resource, name)
                .ok_or_else(Failure::no_command)?;
            let settings = settings::Settings::read(matches, given)?;
            let given = given.clone();
            let saves = Arc::clone(&settings.saves);
            let work = async move { run::run(&catalog, at, &given, settings).await };
            until_interrupted(work, &saves)
        }
        None => Err(Failure::no_command()),
    }
}

/// Runs `work` until it ends or Ctrl-C is pressed. While it `saves` a file it may tidy up.
///
/// The work is a task of its own, so that Ctrl-C is heard even while it waits for a pipe or a
/// terminal that takes nothing.
fn until_interrupted(
    work: impl Future<Output = Result<(), Failure>> + Send + 'static,
    saves: &AtomicBool,
) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::local("cannot start", error))?;
    let outcome = runtime.block_on(async {
        let mut interrupt = pin!(interrupt());
        // From here on Ctrl-C is heard; so nothing is begun that it could not stop.
        let at_once = poll_fn(|context| Poll::Ready(interrupt.as_mut().poll(context))).await;
        if at_once.is_ready() {
            return Err(Failure::Interrupted);
        }
        let mut task = tokio::spawn(work);
        tokio::select! {
            ended = &mut task => match ended {
                Ok(outcome) => outcome,
                Err(error) => match error.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(error) => Err(Failure::local("cannot go on", std::io::Error::other(error))),
                },
            },
            () = &mut interrupt => {
                task.abort();
                if saves.load(Ordering::Acquire) {
                    // What does not end in time ends with the process.
                    let _unfinished = tokio::time::timeout(GRACE, task).await;
                }
                Err(Failure::Interrupted)
            }
        }
    });
    // A thread that waits for standard input would hold up the end.
    runtime.shutdown_background();
    outcome
}

async fn interrupt() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
