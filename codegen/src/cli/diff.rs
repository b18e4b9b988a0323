//! `cargo codegen diff`: the command line of the comparison.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use openai_typed_codegen::diff;
use openai_typed_codegen::diff::input;
use openai_typed_codegen::diff::report::{Filter, Report, operations};
use openai_typed_codegen::document::Document;
use openai_typed_codegen::exit::Exit;

use super::{OutputArguments, Threshold};

/// Arguments of `diff`.
#[derive(Args)]
pub(crate) struct DiffArguments {
    /// The older document: a file, `-` for standard input, or REV:PATH of a git repository.
    old: String,
    /// The newer document, likewise.
    new: String,
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
    /// Only what reaches an operation of our spec.
    #[arg(long)]
    only_ours: bool,
    /// The spec for --only-ours [default: the workspace's spec/openapi.yaml].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Only what reaches an operation whose path starts so.
    #[arg(long, value_name = "PREFIX")]
    path: Option<String>,
    /// Only what reaches this operation, as in the report: "POST /files".
    #[arg(long, value_name = "OPERATION")]
    op: Option<String>,
    /// Only what changed in this schema.
    #[arg(long, value_name = "NAME")]
    schema: Option<String>,
    /// Only findings of this severity or a worse one.
    #[arg(long, value_enum)]
    severity: Option<Threshold>,
}

/// Runs the command.
///
/// # Errors
/// A document cannot be read, or the report cannot be written.
pub(crate) fn run(arguments: &DiffArguments) -> Result<Exit, Box<dyn Error>> {
    if arguments.old == "-" && arguments.new == "-" {
        return Err("only one of the documents can be standard input".into());
    }
    let repository = arguments.repo.as_deref();
    let old = input::read(&arguments.old, repository)?;
    let new = input::read(&arguments.new, repository)?;
    let filter = filter(arguments)?;
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

fn filter(arguments: &DiffArguments) -> Result<Filter, Box<dyn Error>> {
    let operations = match arguments.only_ours {
        true => {
            let spec = super::our_spec(arguments.spec.as_deref());
            Some(operations(&Document::load(&spec)?))
        }
        false => None,
    };
    Ok(Filter {
        operations,
        path: arguments.path.clone(),
        operation: arguments.op.clone(),
        schema: arguments.schema.clone(),
        severity: arguments.severity.and_then(Threshold::severity),
    })
}
