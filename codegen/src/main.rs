//! The command line of the generator: `cargo codegen …`.
//!
//! Exit codes: 0 all is well, 1 findings or stale files, 2 wrong usage or unreadable input.

mod cli_diff;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openai_typed_codegen::document::Document;
use openai_typed_codegen::{generate, lint};

/// Writes the generated code of openai-typed from its OpenAPI document, and checks the document.
#[derive(Parser)]
#[command(name = "cargo codegen", bin_name = "cargo codegen")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes generated/ from the document: only what changed, and deletes what is stale.
    Generate {
        /// The OpenAPI document [default: the workspace's spec/openapi.yaml].
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// The folder to write [default: the workspace's generated/].
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Writes nothing; fails if generated/ differs from what the document says.
        #[arg(long)]
        check: bool,
    },
    /// Checks the document against the rules of the house; prints all findings.
    Lint {
        /// The OpenAPI document [default: the workspace's spec/openapi.yaml].
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
    },
    /// Compares two descriptions of the API: what changed, and whom it breaks.
    Diff(Box<cli_diff::DiffArguments>),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Lint { spec } => {
            let spec = spec.unwrap_or_else(|| in_workspace("spec/openapi.yaml"));
            let report = lint::lint(&Document::load(&spec)?);
            write!(std::io::stdout().lock(), "{report}")?;
            if !report.has_errors() {
                eprintln!("{}: nothing to correct", spec.display());
            }
            Ok(if report.has_errors() {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            })
        }
        Command::Diff(arguments) => cli_diff::run(*arguments, &in_workspace("spec/openapi.yaml")),
        Command::Generate { spec, out, check } => {
            let options = generate::Options {
                spec: spec.unwrap_or_else(|| in_workspace("spec/openapi.yaml")),
                out: out.unwrap_or_else(|| in_workspace("generated")),
                check,
            };
            report(&options, generate::run(&options)?)
        }
    }
}

fn report(
    options: &generate::Options,
    outcome: generate::Outcome,
) -> Result<ExitCode, Box<dyn Error>> {
    match outcome {
        generate::Outcome::Current { written, deleted } => {
            if written.is_empty() && deleted.is_empty() {
                eprintln!("{} is up to date", options.out.display());
            }
            for path in written {
                eprintln!("wrote {}", path.display());
            }
            for path in deleted {
                eprintln!("deleted {}", path.display());
            }
            Ok(ExitCode::SUCCESS)
        }
        generate::Outcome::Stale { stale, extra } => {
            for path in stale {
                eprintln!("{}: stale or edited by hand", path.display());
            }
            for path in extra {
                eprintln!("{}: not written by the generator", path.display());
            }
            eprintln!("run `cargo codegen generate{}`", flags(options));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The options that a run needs to repair what was checked.
fn flags(options: &generate::Options) -> String {
    let mut flags = String::new();
    for (name, path, usual) in [
        ("spec", &options.spec, "spec/openapi.yaml"),
        ("out", &options.out, "generated"),
    ] {
        if *path != in_workspace(usual) {
            flags.push_str(&format!(" --{name} {}", path.display()));
        }
    }
    flags
}

/// A path below the workspace's root, shown relative to the current folder where that is shorter.
fn in_workspace(path: &str) -> PathBuf {
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
