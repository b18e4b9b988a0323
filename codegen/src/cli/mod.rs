//! What the commands share: where reports go, their formats, and what makes them fail.

pub(crate) mod coverage;
pub(crate) mod diff;
pub(crate) mod lint;
pub(crate) mod log;
pub(crate) mod propose;
pub(crate) mod upstream;

use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use openai_typed_codegen::diff::finding::Severity;
use openai_typed_codegen::diff::report::{Filter, Format, operations};
use openai_typed_codegen::document::Document;
use openai_typed_codegen::upstream::Difference;
use openai_typed_codegen::upstream::coverage::Side;

/// How a report is written, and where.
#[derive(Args)]
pub(crate) struct OutputArguments {
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = FormatName::Text)]
    format: FormatName,
    /// The same as --format json.
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Writes the report to a file instead of standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    Text,
    Markdown,
    Json,
    Github,
}

impl OutputArguments {
    fn format(&self) -> Format {
        let to_terminal = self.output.is_none() && io::stdout().is_terminal();
        match self.format {
            _ if self.json => Format::Json,
            FormatName::Json => Format::Json,
            FormatName::Markdown => Format::Markdown,
            FormatName::Github => Format::Github,
            FormatName::Text => Format::Text {
                colour: to_terminal && std::env::var_os("NO_COLOR").is_none(),
            },
        }
    }

    /// Writes a report to where it belongs.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn write(
        &self,
        report: impl FnOnce(Format, &mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Box<dyn Error>> {
        let mut text = Vec::new();
        report(self.format(), &mut text)?;
        match &self.output {
            Some(path) => std::fs::write(path, text)
                .map_err(|error| format!("{}: cannot be written: {error}", path.display()))?,
            None => print(&text)?,
        }
        Ok(())
    }
}

/// Writes to standard output. Whoever reads it may stop early.
pub(crate) fn print(text: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// A severity, or none.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Threshold {
    Wire,
    Source,
    Safe,
    Info,
    /// Never.
    #[value(alias = "never")]
    None,
}

impl Threshold {
    pub(crate) fn severity(self) -> Option<Severity> {
        match self {
            Threshold::Wire => Some(Severity::Wire),
            Threshold::Source => Some(Severity::Source),
            Threshold::Safe => Some(Severity::Safe),
            Threshold::Info => Some(Severity::Info),
            Threshold::None => None,
        }
    }

    /// Whether the worst of some findings is as bad as this.
    pub(crate) fn fails(self, worst: Option<Severity>) -> bool {
        match (worst, self.severity()) {
            (Some(worst), Some(least)) => worst >= least,
            _ => false,
        }
    }
}

/// Which findings are shown and counted.
#[derive(Args)]
pub(crate) struct FilterArguments {
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

impl FilterArguments {
    /// # Errors
    /// Our spec cannot be read.
    pub(crate) fn filter(&self) -> Result<Filter, Box<dyn Error>> {
        let operations = match self.only_ours {
            true => {
                let spec = our_spec(self.spec.as_deref());
                Some(operations(&Document::load(&spec)?))
            }
            false => None,
        };
        Ok(Filter {
            operations,
            path: self.path.clone(),
            operation: self.op.clone(),
            schema: self.schema.clone(),
            severity: self.severity.and_then(Threshold::severity),
        })
    }
}

/// A path below the workspace's root, shown relative to the current folder where that is shorter.
pub(crate) fn in_workspace(path: &str) -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let absolute = manifest.parent().unwrap_or(manifest).join(path);
    let Ok(here) = std::env::current_dir() else {
        return absolute;
    };
    match absolute.strip_prefix(&here) {
        Ok(relative) => relative.to_owned(),
        Err(_) => absolute,
    }
}

/// Our document, unless another one is named.
pub(crate) fn our_spec(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| in_workspace("spec/openapi.yaml"), Path::to_owned)
}

/// What is kept of upstream, unless another file is named.
pub(crate) fn record(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| in_workspace("spec/upstream.toml"), Path::to_owned)
}

/// What is said of an acknowledged difference that is none.
pub(crate) fn stale(record: &Path, difference: &Difference) -> String {
    let side = match difference.side {
        Side::Lacks => "ours lacks",
        Side::Extra => "ours has",
    };
    format!(
        "{}:{}: stale: there is no such difference: {side} {:?} (remove it)",
        record.display(),
        difference.line,
        difference.what
    )
}
