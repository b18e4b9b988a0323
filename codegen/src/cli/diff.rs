//! `cargo codegen diff`: the command line of the comparison.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use openai_typed_codegen::diff;
use openai_typed_codegen::diff::report::Report;
use openai_typed_codegen::diff::rules::table;
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::upstream::input;

use super::{FilterArguments, OutputArguments, Threshold};

/// Arguments of `diff`.
#[derive(Args)]
#[command(after_long_help = format!("The rules, with the severity in each direction:\n\n{}", table()))]
pub(crate) struct DiffArguments {
    /// The older document: a file, `-` for standard input, or REV:PATH of a git repository.
    #[arg(required_unless_present = "list_rules")]
    old: Option<String>,
    /// The newer document, likewise.
    #[arg(required_unless_present = "list_rules")]
    new: Option<String>,
    /// Prints the table of rules, and does nothing else.
    #[arg(long)]
    list_rules: bool,
    /// The git repository for REV:PATH [default: the current folder].
    #[arg(long, value_name = "DIR")]
    repo: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
    /// The least severity that makes the command exit with 1.
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = Threshold::Wire)]
    fail_on: Threshold,
    /// Compares descriptions too.
    #[arg(long)]
    docs: bool,
    #[command(flatten)]
    filter: FilterArguments,
}

/// Runs the command.
///
/// # Errors
/// A document cannot be read, or the report cannot be written.
pub(crate) fn run(arguments: &DiffArguments) -> Result<Exit, Box<dyn Error>> {
    let (Some(old), Some(new), false) = (&arguments.old, &arguments.new, arguments.list_rules)
    else {
        super::print(table().as_bytes())?;
        return Ok(Exit::Clean);
    };
    if old == "-" && new == "-" {
        return Err("only one of the documents can be standard input".into());
    }
    let repository = arguments.repo.as_deref();
    let old = input::read(old, repository)?;
    let new = input::read(new, repository)?;
    let filter = arguments.filter.filter()?;
    let mut findings = diff::compare(&old, &new, arguments.docs);
    findings.retain(|finding| filter.keeps(finding));
    let report = Report {
        old: old.name,
        new: new.name,
        findings,
    };
    let output = &arguments.output;
    output.write(|format, out| report.write(format, out))?;
    Ok(Exit::of(arguments.fail_on.fails(report.worst())))
}
