//! What is new upstream since the pin, and what of it touches our operations.

use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{Difference, Pin, Record};
use crate::diff::compare;
use crate::diff::finding::{Finding, Kind, Severity};
use crate::diff::report::{Filter, Format, Report, code, operations};
use crate::document::Document;
use crate::upstream::coverage::{Coverage, Item, ItemKind, Side, coverage};
use crate::upstream::digest::{Changes, digest_of, hashes, kept_hashes};

/// The three-way view: upstream as it was pinned, upstream now, and ours.
#[derive(Clone, Debug)]
pub struct Status {
    pub pin: Pin,
    /// The document as it is now.
    pub now: Pin,
    /// What touches our operations, as `diff` finds it.
    pub report: Report,
    /// For each of these findings, whether ours has what it is about; `None` if it is no question
    /// of having.
    pub ours: Vec<Option<Has>>,
    /// All operations, and all schemas, by what they say themselves.
    pub operations: Changes,
    pub schemas: Changes,
    /// Acknowledged differences that are none any more.
    pub stale: Vec<Difference>,
}

/// Whether ours has something that upstream added or removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Has {
    Has,
    Lacks,
    /// It differs from upstream on purpose; the reason.
    OnPurpose(String),
}

impl Has {
    fn title(&self) -> &'static str {
        match self {
            Has::Has => "Ours has",
            Has::Lacks => "Ours lacks",
            Has::OnPurpose(_) => "On purpose",
        }
    }
}

/// There is nothing to compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoPin(String);

impl fmt::Display for NoPin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} (run `cargo codegen upstream accept FILE` with the document that was looked at last)",
            self.0
        )
    }
}

impl std::error::Error for NoPin {}

impl NoPin {
    /// For a record without a pin.
    pub fn new(record: &Path) -> NoPin {
        NoPin(format!("{}: there is no [pin]", record.display()))
    }
}

/// The pin, if the digest is that of the pinned document.
///
/// # Errors
/// There is no pin, or the digest is that of another document.
pub fn pinned<'r>(record: &'r Record, digest: &Document) -> Result<&'r Pin, NoPin> {
    let Some(pin) = &record.pin else {
        return Err(NoPin::new(record.path()));
    };
    match digest_of(digest) {
        Some(sha256) if sha256 == pin.sha256 => Ok(pin),
        _ => Err(NoPin(format!(
            "{}: this is not the digest of the document pinned in {}, or another version of this tool made it",
            digest.name,
            record.path().display()
        ))),
    }
}

/// Compares the pinned document, of which the digest is left, with the one of now.
pub fn status(
    (pin, digest): (&Pin, &Document),
    (now, upstream): (Pin, &Document),
    ours: &Document,
    differences: &[Difference],
) -> Status {
    let filter = Filter {
        operations: Some(operations(ours)),
        ..Filter::default()
    };
    let mut findings = compare(digest, upstream, false);
    findings.retain(|finding| filter.keeps(finding));
    for finding in &mut findings {
        // That would be a line of the digest.
        finding.positions.old = None;
    }
    let mut coverage = coverage(ours, upstream);
    coverage.acknowledge(differences);
    let (then, since) = (kept_hashes(digest), hashes(upstream));
    Status {
        pin: pin.clone(),
        now,
        ours: findings
            .iter()
            .map(|finding| has(finding, &coverage))
            .collect(),
        report: Report {
            old: format!("{} of {}", pin.version, pin.date),
            new: upstream.name.clone(),
            findings,
        },
        operations: Changes::between(&then.operations, &since.operations),
        schemas: Changes::between(&then.schemas, &since.schemas),
        stale: coverage.stale,
    }
}

/// Whether ours has what a finding adds or removes.
fn has(finding: &Finding, coverage: &Coverage) -> Option<Has> {
    let (side, otherwise) = match finding.kind {
        Kind::OperationAdded
        | Kind::ParameterAdded
        | Kind::PropertyAdded
        | Kind::EnumValueAdded
        | Kind::OpenEnumValueAdded => (Side::Lacks, Has::Has),
        Kind::OperationRemoved
        | Kind::ParameterRemoved
        | Kind::PropertyRemoved
        | Kind::EnumValueRemoved
        | Kind::OpenEnumValueRemoved => (Side::Extra, Has::Lacks),
        _ => return None,
    };
    let about = |item: &&Item| item.side == side && is_about(item, finding);
    let mut items = coverage.items.iter().chain(&coverage.inside);
    let Some(item) = items.find(about) else {
        return Some(otherwise);
    };
    Some(match (&item.acknowledged, side) {
        (Some(reason), _) => Has::OnPurpose(reason.clone()),
        (None, Side::Lacks) => Has::Lacks,
        (None, Side::Extra) => Has::Has,
    })
}

/// Whether an item of the coverage is what a finding is about: in an operation that it reaches, of
/// the same name, the same value.
fn is_about(item: &Item, finding: &Finding) -> bool {
    if !reaches(item, finding) {
        return false;
    }
    match item.kind {
        ItemKind::EnumValue => {
            let values = [&finding.old, &finding.new].map(|value| Some(value.to_string()));
            return values.contains(&item.value);
        }
        // No finding that adds or removes something is about a type.
        ItemKind::Type => return false,
        ItemKind::Operation | ItemKind::RequestField | ItemKind::ResponseField => {}
    }
    let path = match finding.field.is_empty() {
        true => &finding.location,
        false => &finding.field,
    };
    let name = path.rsplit('.').next().unwrap_or_default();
    let same_name = |field: &str| field.rsplit('.').next().unwrap_or_default() == name;
    item.places.iter().any(|place| same_name(&place.field))
}

fn reaches(item: &Item, finding: &Finding) -> bool {
    let affected: BTreeSet<&str> = finding.affected.iter().map(String::as_str).collect();
    let mut places = item.places.iter();
    places.any(|place| affected.contains(place.operation.as_str()))
}

impl Status {
    /// Whether something is new at all.
    pub fn is_current(&self) -> bool {
        self.pin.sha256 == self.now.sha256
    }

    pub fn worst(&self) -> Option<Severity> {
        self.report.worst()
    }

    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        match format {
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &self.to_json())?;
                return writeln!(out);
            }
            Format::Github => return self.report.write(format, out),
            Format::Text { .. } | Format::Markdown => {}
        }
        let markdown = format == Format::Markdown;
        writeln!(out, "{}\n", self.headline())?;
        if markdown {
            writeln!(out, "## In our operations\n")?;
        } else {
            write!(out, "In our operations: ")?;
        }
        self.report.write(format, out)?;
        self.write_ours(markdown, out)?;
        for (what, changes) in [("Operations", &self.operations), ("Schemas", &self.schemas)] {
            write_changes(what, changes, markdown, out)?;
        }
        Ok(())
    }

    fn headline(&self) -> String {
        let (pin, now) = (&self.pin, &self.now);
        match self.is_current() {
            true => format!("Upstream is as pinned: {} of {}.", pin.version, pin.date),
            false => format!(
                "Upstream was {} of {} when it was looked at last; now it is {}.",
                pin.version, pin.date, now.version
            ),
        }
    }

    /// Which of the things that came and went ours has.
    fn write_ours(&self, markdown: bool, out: &mut dyn Write) -> io::Result<()> {
        for title in ["Ours lacks", "Ours has", "On purpose"] {
            let findings = self.report.findings.iter().zip(&self.ours);
            let names: Vec<String> = findings
                .filter(|(_, has)| has.as_ref().map(Has::title) == Some(title))
                .map(|(finding, _)| name(finding))
                .collect();
            write_names(title, &names, markdown, out)?;
        }
        Ok(())
    }

    fn to_json(&self) -> Json {
        let findings = self.report.findings.iter().zip(&self.ours);
        let findings: Vec<Json> = findings
            .map(|(finding, ours)| {
                let mut value = json!(finding);
                value["ours"] = match ours {
                    Some(Has::OnPurpose(reason)) => json!({ "on_purpose": reason }),
                    ours => json!(ours),
                };
                value
            })
            .collect();
        json!({
            "version": 1,
            "pin": self.pin,
            "now": self.now,
            "summary": self.report.summary(),
            "findings": findings,
            "operations": self.operations,
            "schemas": self.schemas,
            "stale": self.stale,
        })
    }
}

/// The names of what came, went and changed.
fn write_changes(
    what: &str,
    changes: &Changes,
    markdown: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renamed = changes.renamed.iter();
    let renamed: Vec<String> = renamed
        .map(|(old, new)| format!("{old} -> {new}"))
        .collect();
    let groups = [
        ("added", &changes.added),
        ("removed", &changes.removed),
        ("renamed", &renamed),
        ("changed", &changes.changed),
    ];
    for (verb, names) in groups {
        write_names(&format!("{what} {verb} upstream"), names, markdown, out)?;
    }
    Ok(())
}

/// A finding by its place and value.
fn name(finding: &Finding) -> String {
    let owner = finding.operation.as_deref().or(finding.schema.as_deref());
    let place = match finding.schema.is_some() {
        true => &finding.field,
        false => &finding.location,
    };
    let mut name = owner.unwrap_or_default().to_owned();
    if !place.is_empty() {
        name.push_str(&format!(" {place}"));
    }
    let values = [&finding.old, &finding.new].into_iter();
    for value in values.filter_map(|value| value.as_str()) {
        name.push_str(&format!(" = {value}"));
    }
    name
}

fn write_names(
    title: &str,
    names: &[String],
    markdown: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let title = format!("{title} ({})", names.len());
    match markdown {
        true => writeln!(out, "\n<details><summary>{title}</summary>\n")?,
        false => writeln!(out, "\n{title}")?,
    }
    for name in names {
        match markdown {
            true => writeln!(out, "- {}", code(name))?,
            false => writeln!(out, "  {name}")?,
        }
    }
    match markdown {
        true => writeln!(out, "\n</details>"),
        false => Ok(()),
    }
}
