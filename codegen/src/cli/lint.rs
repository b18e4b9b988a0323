//! `cargo codegen lint`: the command line of the house rules.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use openai_typed_codegen::document::Document;
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::lint::{Allowed, lint, table};

/// Arguments of `lint`.
#[derive(Args)]
pub(crate) struct LintArguments {
    /// The OpenAPI document [default: the workspace's spec/openapi.yaml].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Findings that are allowed, each with a reason [default: lint.toml beside the document].
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// Prints the table of rules, and does nothing else.
    #[arg(long)]
    list_rules: bool,
}

/// Runs the command. An exception that allows nothing is a finding, too.
///
/// # Errors
/// The document or the exceptions cannot be read, or the report cannot be written.
pub(crate) fn run(arguments: &LintArguments) -> Result<Exit, Box<dyn Error>> {
    if arguments.list_rules {
        super::print(table().as_bytes())?;
        return Ok(Exit::Clean);
    }
    let spec = super::our_spec(arguments.spec.as_deref());
    let mut report = lint(&Document::load(&spec)?);
    let allowed = match &arguments.allow {
        // One that is named has to be there.
        Some(path) => std::fs::metadata(path)
            .map_err(|error| format!("{}: cannot be read: {error}", path.display()))
            .map(|_| path.clone())?,
        None => spec.with_file_name("lint.toml"),
    };
    let stale = Allowed::load(&allowed)?.apply(&mut report);
    super::print(report.to_string().as_bytes())?;
    for line in &stale {
        eprintln!("{line}");
    }
    let fails = report.has_errors() || !stale.is_empty();
    if !fails {
        eprintln!("{}: nothing to correct", spec.display());
    }
    Ok(Exit::of(fails))
}
