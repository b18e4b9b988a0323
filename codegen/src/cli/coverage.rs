//! `cargo codegen coverage`: what upstream's description has and ours lacks.

use std::error::Error;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use openai_typed_codegen::diff::coverage::{Side, coverage};
use openai_typed_codegen::diff::input;
use openai_typed_codegen::document::Document;
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::upstream::Record;

use super::OutputArguments;

/// Arguments of `coverage`.
#[derive(Args)]
pub(crate) struct CoverageArguments {
    /// Upstream's document: a file, `-` for standard input, or REV:PATH of a git repository.
    upstream: String,
    /// The git repository for REV:PATH [default: the current folder].
    #[arg(long, value_name = "DIR")]
    repo: Option<PathBuf>,
    /// Our document [default: the workspace's spec/openapi.yaml].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The deliberate differences [default: the workspace's spec/upstream.toml].
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    /// What makes the command exit with 1, unless it is acknowledged.
    #[arg(long, value_enum, value_name = "SIDE", default_value_t = FailOn::Lacks)]
    fail_on: FailOn,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// What upstream has and ours lacks.
    Lacks,
    /// That, and what ours has and upstream does not.
    Any,
    /// Nothing.
    #[value(alias = "never")]
    None,
}

/// Runs the command.
///
/// # Errors
/// A document or the record cannot be read, or the report cannot be written.
pub(crate) fn run(arguments: &CoverageArguments) -> Result<Exit, Box<dyn Error>> {
    let path = super::record(arguments.record.as_deref());
    let record = Record::load(&path)?;
    let ours = Document::load(&super::our_spec(arguments.spec.as_deref()))?;
    let upstream = input::read(&arguments.upstream, arguments.repo.as_deref())?;
    let mut found = coverage(&ours, &upstream);
    found.acknowledge(&record.differences_of(&input::version(&upstream)));
    arguments
        .output
        .write(|format, out| found.write(format, out))?;
    for stale in &found.stale {
        eprintln!("{}", super::stale(&path, stale));
    }
    let has = |side| found.open(side).next().is_some();
    let fails = match arguments.fail_on {
        FailOn::Lacks => has(Side::Lacks) || !found.stale.is_empty(),
        FailOn::Any => has(Side::Lacks) || has(Side::Extra) || !found.stale.is_empty(),
        FailOn::None => false,
    };
    Ok(Exit::of(fails))
}
