//! `cargo codegen diff`: the command line of the comparison.
//!
//! Exit codes: 0 nothing at or above `--fail-on`, 1 findings, 2 wrong usage or unreadable input.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use openai_typed_codegen::diff;
use openai_typed_codegen::diff::finding::Severity;
use openai_typed_codegen::diff::input;
use openai_typed_codegen::diff::report::{Filter, Format, Report, unnamed};
use openai_typed_codegen::document::{Document, Node};

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
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = FormatName::Text)]
    format: FormatName,
    /// The same as --format json.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Writes the report to a file instead of standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
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

#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    Text,
    Markdown,
    Json,
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum Threshold {
    Wire,
    Source,
    Safe,
    Info,
    /// Never.
    #[value(alias = "never")]
    None,
}

impl Threshold {
    fn severity(self) -> Option<Severity> {
        match self {
            Threshold::Wire => Some(Severity::Wire),
            Threshold::Source => Some(Severity::Source),
            Threshold::Safe => Some(Severity::Safe),
            Threshold::Info => Some(Severity::Info),
            Threshold::None => None,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// A document cannot be read, or the report cannot be written.
pub(crate) fn run(arguments: DiffArguments, our_spec: &Path) -> Result<ExitCode, Box<dyn Error>> {
    if arguments.old == "-" && arguments.new == "-" {
        return Err("only one of the documents can be standard input".into());
    }
    let repository = arguments.repo.as_deref();
    let old = input::read(&arguments.old, repository)?;
    let new = input::read(&arguments.new, repository)?;
    let spec = arguments.spec.as_deref().unwrap_or(our_spec);
    let filter = filter(&arguments, spec)?;
    let mut findings = diff::compare(&old, &new, arguments.docs);
    findings.retain(|finding| filter.keeps(finding));
    let report = Report {
        old: old.name,
        new: new.name,
        findings,
    };
    write(&report, &arguments)?;
    let failing = arguments.fail_on.severity();
    Ok(match (report.worst(), failing) {
        (Some(worst), Some(failing)) if worst >= failing => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    })
}

fn filter(arguments: &DiffArguments, spec: &Path) -> Result<Filter, Box<dyn Error>> {
    let operations = match arguments.only_ours {
        true => Some(operations(&Document::load(spec)?)),
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

/// The operations of a document, as filters know them.
fn operations(document: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let paths = document.pointer("/paths").and_then(Node::as_object);
    for (path, item) in paths.into_iter().flat_map(|paths| paths.iter()) {
        for method in item.as_object().into_iter().flat_map(|item| item.keys()) {
            let label = format!("{} {path}", method.to_ascii_uppercase());
            found.insert(unnamed(&label));
        }
    }
    found
}

fn write(report: &Report, arguments: &DiffArguments) -> Result<(), Box<dyn Error>> {
    let to_terminal = arguments.output.is_none() && io::stdout().is_terminal();
    let format = match arguments.format {
        _ if arguments.json => Format::Json,
        FormatName::Json => Format::Json,
        FormatName::Markdown => Format::Markdown,
        FormatName::Github => Format::Github,
        FormatName::Text => Format::Text {
            colour: to_terminal && std::env::var_os("NO_COLOR").is_none(),
        },
    };
    let mut text = Vec::new();
    report.write(format, &mut text)?;
    match &arguments.output {
        Some(path) => std::fs::write(path, text)
            .map_err(|error| format!("{}: cannot be written: {error}", path.display()))?,
        None => match io::stdout().lock().write_all(&text) {
            // Whoever reads the report may stop early.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            written => written?,
        },
    }
    Ok(())
}
