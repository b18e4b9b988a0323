//! `cargo codegen upstream`: what is new upstream since it was looked at last.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::{Args, Subcommand};
use openai_typed_codegen::document::Document;
use openai_typed_codegen::exit::Exit;
use openai_typed_codegen::upstream::digest::digest;
use openai_typed_codegen::upstream::input::{self, Input};
use openai_typed_codegen::upstream::status::{NoPin, pinned, status};
use openai_typed_codegen::upstream::{Pin, Record};
use sha2::{Digest, Sha256};

use super::{OutputArguments, Threshold};

#[derive(Subcommand)]
pub(crate) enum UpstreamCommand {
    /// Says what is new since the pin, and what of it touches our operations.
    Status(StatusArguments),
    /// Moves the pin: this document was looked at.
    Accept(AcceptArguments),
}

/// Which documents.
#[derive(Args)]
pub(super) struct Documents {
    /// Upstream's document: a file, `-` for standard input, or REV:PATH of a git repository.
    pub(super) upstream: String,
    /// The git repository for REV:PATH [default: the current folder].
    #[arg(long, value_name = "DIR")]
    pub(super) repo: Option<PathBuf>,
    /// Our document [default: the workspace's spec/openapi.yaml].
    #[arg(long, value_name = "FILE")]
    pub(super) spec: Option<PathBuf>,
    /// The pin and the deliberate differences [default: the workspace's spec/upstream.toml].
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<PathBuf>,
}

/// Arguments of `upstream status`.
#[derive(Args)]
pub(crate) struct StatusArguments {
    #[command(flatten)]
    documents: Documents,
    #[command(flatten)]
    output: OutputArguments,
    /// The least severity that makes the command exit with 1.
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = Threshold::Wire)]
    fail_on: Threshold,
}

/// Arguments of `upstream accept`.
#[derive(Args)]
pub(crate) struct AcceptArguments {
    #[command(flatten)]
    documents: Documents,
    /// The day that the document is from, as 2026-08-21 [default: that of the commit, or today].
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// There is no pin, a document or the record cannot be read, or something cannot be written.
pub(crate) fn run(command: &UpstreamCommand) -> Result<Exit, Box<dyn Error>> {
    match command {
        UpstreamCommand::Status(arguments) => show(arguments),
        UpstreamCommand::Accept(arguments) => accept(arguments),
    }
}

impl Documents {
    pub(super) fn ours(&self) -> Result<Document, Box<dyn Error>> {
        Ok(Document::load(&super::our_spec(self.spec.as_deref()))?)
    }

    fn record(&self) -> Result<Record, Box<dyn Error>> {
        Ok(Record::load(&super::record(self.record.as_deref()))?)
    }

    /// Upstream's document, and what would be pinned of it.
    fn upstream(&self, date: String) -> Result<(Document, Pin), Box<dyn Error>> {
        let input = Input::get(&self.upstream, self.repo.as_deref())?;
        let document = input.document()?;
        let pin = Pin {
            version: input::version(&document),
            date,
            sha256: sha256(&input.bytes),
        };
        Ok((document, pin))
    }

    /// The day of the commit, if the document is one of a git repository; else today.
    fn date(&self) -> Result<String, Box<dyn Error>> {
        let repository = self.repo.as_deref();
        match self.upstream.split_once(':') {
            Some((revision, _)) if input::is_revision(&self.upstream, repository) => {
                let arguments = ["log", "-1", "--format=%cs", "--end-of-options", revision];
                let said = input::git(repository, &arguments).map_err(|said| {
                    format!("{}: git does not know its day: {said}", self.upstream)
                })?;
                Ok(String::from_utf8_lossy(&said).trim().to_owned())
            }
            _ => Ok(today()),
        }
    }
}

fn show(arguments: &StatusArguments) -> Result<Exit, Box<dyn Error>> {
    let documents = &arguments.documents;
    let record = documents.record()?;
    if record.pin.is_none() {
        // Without a pin there is no digest that could be missing.
        return Err(NoPin::new(record.path()).into());
    }
    let kept = Document::load(&record.digest_path())?;
    let pin = pinned(&record, &kept)?;
    let (upstream, now) = documents.upstream(documents.date()?)?;
    let differences = record.differences_of(&now.version);
    let found = status(
        (pin, &kept),
        (now, &upstream),
        &documents.ours()?,
        &differences,
    );
    let output = &arguments.output;
    output.write(|format, out| found.write(format, out))?;
    for stale in &found.stale {
        eprintln!("{}", super::stale(record.path(), stale));
    }
    let stale = arguments.fail_on.severity().is_some() && !found.stale.is_empty();
    let fails = arguments.fail_on.fails(found.worst()) || stale;
    Ok(Exit::of(fails))
}

fn accept(arguments: &AcceptArguments) -> Result<Exit, Box<dyn Error>> {
    let documents = &arguments.documents;
    let mut record = documents.record()?;
    let date = match &arguments.date {
        Some(date) => date.clone(),
        None => documents.date()?,
    };
    let (upstream, pin) = documents.upstream(date)?;
    let text = digest(&upstream, &documents.ours()?, &pin.sha256);
    let beside = record.digest_path();
    write(&beside, &text)?;
    eprintln!(
        "pinned {} of {}, SHA-256 {}",
        pin.version, pin.date, pin.sha256
    );
    eprintln!("{}: {} bytes", beside.display(), text.len());
    record.accept(pin)?;
    Ok(Exit::Clean)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text)
        .map_err(|error| format!("{}: cannot be written: {error}", path.display()))
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The day of now in UTC, as 2026-08-21.
fn today() -> String {
    const DAY: u64 = 24 * 60 * 60;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let mut days = now.map_or(0, |since| since.as_secs() / DAY);
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}
