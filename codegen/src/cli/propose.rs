//! `cargo codegen propose`: what to add to our document for an operation of upstream's.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use openai_typed_codegen::diff::report::Format;
use openai_typed_codegen::document::Document;
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::upstream::input;
use openai_typed_codegen::upstream::propose::propose;

use super::OutputArguments;

/// Arguments of `propose`.
#[derive(Args)]
pub(crate) struct ProposeArguments {
    /// Upstream's document: a file, `-` for standard input, or REV:PATH of a git repository.
    upstream: String,
    /// The operation: its operationId, or "METHOD /path"; may be repeated.
    #[arg(long = "op", value_name = "OPERATION", required = true)]
    operations: Vec<String>,
    /// The git repository for REV:PATH [default: the current folder].
    #[arg(long, value_name = "DIR")]
    repo: Option<PathBuf>,
    /// Our document [default: the workspace's spec/openapi.yaml].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    #[command(flatten)]
    output: OutputArguments,
}

/// Runs the command. That ours has another schema of a name is a finding.
///
/// # Errors
/// A document cannot be read, the operation cannot be proposed, or nothing can be written.
pub(crate) fn run(arguments: &ProposeArguments) -> Result<Exit, Box<dyn Error>> {
    let ours = Document::load(&super::our_spec(arguments.spec.as_deref()))?;
    let upstream = input::read(&arguments.upstream, arguments.repo.as_deref())?;
    let proposal = propose(&ours, &upstream, &arguments.operations)?;
    arguments.output.write(|format, out| match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &proposal.to_json())?;
            writeln!(out)
        }
        Format::Markdown => write!(out, "```yaml\n{}```\n", proposal.text),
        Format::Text { .. } | Format::Github => write!(out, "{}", proposal.text),
    })?;
    for note in proposal.notes() {
        eprintln!("{note}");
    }
    Ok(Exit::of(!proposal.different.is_empty()))
}
