//! `cargo codegen log`: the history of a document, each commit with a verdict.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::upstream::history::{Query, history};

use super::{FilterArguments, OutputArguments, Threshold};

/// Arguments of `log`.
#[derive(Args)]
pub(crate) struct LogArguments {
    /// The git repository [default: the current folder].
    #[arg(long, value_name = "DIR")]
    repo: Option<PathBuf>,
    /// The document's path in the repository.
    #[arg(long, value_name = "PATH", default_value = "openapi.yaml")]
    file: String,
    /// Only commits of this day or later, or after this revision.
    #[arg(long, value_name = "REV|DATE")]
    since: Option<String>,
    /// Shows the findings of each commit.
    #[arg(long)]
    details: bool,
    /// Compares descriptions too.
    #[arg(long)]
    docs: bool,
    #[command(flatten)]
    filter: FilterArguments,
    #[command(flatten)]
    output: OutputArguments,
    /// The least severity that makes the command exit with 1.
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = Threshold::Wire)]
    fail_on: Threshold,
}

/// Runs the command.
///
/// # Errors
/// The repository, the document or our spec cannot be read, or the report cannot be written.
pub(crate) fn run(arguments: &LogArguments) -> Result<Exit, Box<dyn Error>> {
    let found = history(&Query {
        repository: arguments.repo.as_deref(),
        file: &arguments.file,
        since: arguments.since.as_deref(),
        filter: &arguments.filter.filter()?,
        docs: arguments.docs,
    })?;
    let output = &arguments.output;
    output.write(|format, out| found.write(format, arguments.details, out))?;
    let mut unreadable = found.unreadable().peekable();
    if unreadable.peek().is_some() {
        unreadable.for_each(|error| eprintln!("error: {error}"));
        return Ok(Exit::Unusable);
    }
    Ok(Exit::of(arguments.fail_on.fails(found.worst())))
}
