//! The command line: one command for each operation of the table, made at run time.
//!
//! Nothing here but `batch` knows an operation, a field or a path by name: the table says what there is, and the
//! document what it means. So an operation that is added to the document has its command at once.

mod call;
mod parse;
mod show;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::ArgMatches;

use parse::{Catalog, Settings};
use show::Failure;

/// Runs the command that the arguments of the process name.
pub fn main() -> ExitCode {
    match start(std::env::args_os()) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

fn start(arguments: impl Iterator<Item = OsString>) -> Result<ExitCode, Failure> {
    let catalog = Catalog::of_this_api();
    let arguments: Vec<OsString> = arguments.collect();
    let mut command = parse::root_for(&catalog, &arguments);
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
        Some((parse::MOCK, given)) => {
            let serve = call::serve(call::server(given));
            match call::until_interrupted(serve, &AtomicBool::new(false)) {
                // It is how a server is stopped.
                Err(Failure::Interrupted) => Ok(()),
                outcome => outcome,
            }
        }
        Some((parse::BATCH, given)) => {
            let (_, given) = given.subcommand().ok_or_else(Failure::no_command)?;
            let settings = Settings::read(matches, given)?;
            let (given, saves) = (given.clone(), Arc::clone(&settings.saves));
            let work = async move { call::run_batch(&given, settings).await };
            call::until_interrupted(work, &saves)
        }
        Some((parse::OPERATIONS, given)) => call::list_operations(&catalog, given),
        Some((parse::SHELL, given)) => call::shell_completions(command, given),
        Some((parse::MAN, given)) => call::manual(command, given),
        Some((resource, given)) => {
            let (at, given) = operation(&catalog, resource, given)?;
            let settings = Settings::read(matches, given)?;
            let given = given.clone();
            let saves = Arc::clone(&settings.saves);
            let work = async move { call::run(&catalog, at, &given, settings).await };
            call::until_interrupted(work, &saves)
        }
        None => Err(Failure::no_command()),
    }
}

/// The operation that the words behind the first one lead to, and what it is given.
fn operation<'m>(
    catalog: &Catalog,
    first: &str,
    mut given: &'m ArgMatches,
) -> Result<(usize, &'m ArgMatches), Failure> {
    let mut words = first.to_owned();
    loop {
        let (word, below) = given.subcommand().ok_or_else(Failure::no_command)?;
        if let Some(at) = catalog.position(&words, word) {
            return Ok((at, below));
        }
        words = format!("{words} {word}");
        given = below;
    }
}
