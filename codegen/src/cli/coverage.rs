//! `cargo codegen coverage`: what upstream's description has and ours lacks.

use std::error::Error;

use clap::{Args, ValueEnum};
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::upstream::Record;
use openai_typed_codegen::upstream::coverage::{Side, coverage};
use openai_typed_codegen::upstream::input;

use super::OutputArguments;
use super::upstream::Documents;

/// Arguments of `coverage`.
#[derive(Args)]
pub(crate) struct CoverageArguments {
    #[command(flatten)]
    documents: Documents,
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
    let documents = &arguments.documents;
    let path = super::record(documents.record.as_deref());
    let record = Record::load(&path)?;
    let ours = documents.ours()?;
    let upstream = input::read(&documents.upstream, documents.repo.as_deref())?;
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
