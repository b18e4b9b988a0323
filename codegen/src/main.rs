//! The command line of the generator: `cargo codegen …`.
//!
//! Exit codes: 0 all is well, 1 findings or stale files, 2 wrong usage or unreadable input, 3 a fault
//! of the tool itself.

mod cli;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openai_typed_codegen::exit::{Exit, guarded};
use openai_typed_codegen::generate;

use cli::in_workspace;

/// Tokens and documents are millions of small pieces, which the system's allocator takes as long for as
/// all else together.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
        /// The OpenAPI document; several documents are read as one [default: the workspace's
        /// spec/openapi.yaml].
        #[arg(long, value_name = "FILE")]
        spec: Vec<PathBuf>,
        /// The folder to write [default: the workspace's generated/].
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Writes nothing; fails if generated/ differs from what the document says.
        #[arg(long)]
        check: bool,
    },
    /// Checks the document against the rules of the house; prints all findings.
    Lint(cli::lint::LintArguments),
    /// Compares two descriptions of the API: what changed, and whom it breaks.
    Diff(Box<cli::diff::DiffArguments>),
    /// Says what upstream's description has and ours lacks, and the other way round.
    Coverage(cli::coverage::CoverageArguments),
    /// Writes what to add to our document for an operation of upstream's.
    Propose(cli::propose::ProposeArguments),
    /// Lists the commits that changed a document, each with a verdict.
    Log(cli::log::LogArguments),
    /// Follows upstream's description: what is new since it was looked at last.
    #[command(subcommand)]
    Upstream(cli::upstream::UpstreamCommand),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    guarded(|| run(arguments.command)).into()
}

fn run(command: Command) -> Result<Exit, Box<dyn Error>> {
    match command {
        Command::Lint(arguments) => cli::lint::run(&arguments),
        Command::Diff(arguments) => cli::diff::run(&arguments),
        Command::Propose(arguments) => cli::propose::run(&arguments),
        Command::Log(arguments) => cli::log::run(&arguments),
        Command::Coverage(arguments) => cli::coverage::run(&arguments),
        Command::Upstream(command) => cli::upstream::run(&command),
        Command::Generate { spec, out, check } => {
            let options = generate::Options {
                features: out.is_none(),
                spec: cli::our_spec(spec.first().map(PathBuf::as_path)),
                more: spec.into_iter().skip(1).collect(),
                out: out.unwrap_or_else(|| in_workspace("generated")),
                check,
            };
            report(&options, generate::run(&options)?)
        }
    }
}

fn report(options: &generate::Options, outcome: generate::Outcome) -> Result<Exit, Box<dyn Error>> {
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
            Ok(Exit::Clean)
        }
        generate::Outcome::Stale { stale, extra } => {
            for path in stale {
                eprintln!("{}: stale or edited by hand", path.display());
            }
            for path in extra {
                eprintln!("{}: not written by the generator", path.display());
            }
            eprintln!("run `cargo codegen generate{}`", flags(options));
            Ok(Exit::Findings)
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
    for path in &options.more {
        flags.push_str(&format!(" --spec {}", path.display()));
    }
    flags
}
