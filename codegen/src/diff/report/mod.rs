//! What was found, for people and for programs.

mod github;
mod markdown;
mod text;
mod write;

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::finding::{Finding, Kind, Positions, Severity};
use crate::document::{Document, Position};
use crate::openapi::source::{PathKind, Source};
pub(crate) use github::annotation;
pub(crate) use markdown::code;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal; with colour or without.
    Text { colour: bool },
    /// For a pull request.
    Markdown,
    /// For programs: `{"version": 1, "old": …, "new": …, "summary": {…}, "findings": […]}`.
    /// A finding's `lines` are those of the root's file, or of the one that its `files` name.
    Json,
    /// Annotations of a workflow on GitHub, in the new document.
    Github,
}

/// Findings, and the documents that they are about.
#[derive(Clone, Debug)]
pub struct Report {
    /// The names of the documents.
    pub old: String,
    pub new: String,
    pub findings: Vec<Finding>,
}

/// Which findings are shown. What is empty lets all pass.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only those that reach one of these operations, as `METHOD /path` with `{}` for parameters.
    pub operations: Option<BTreeSet<String>>,
    /// Only those that reach an operation whose path starts so.
    pub path: Option<String>,
    /// Only those that reach this operation, as `METHOD /path`.
    pub operation: Option<String>,
    /// Only those of this schema.
    pub schema: Option<String>,
    /// Only those of this severity or a worse one.
    pub severity: Option<Severity>,
}

impl Filter {
    pub fn keeps(&self, finding: &Finding) -> bool {
        let mut affected = finding.affected.iter();
        let path_of = |label: &str| {
            label
                .split_once(' ')
                .map_or("", |(_, path)| path)
                .to_owned()
        };
        self.severity.is_none_or(|least| finding.severity >= least)
            && (self.schema.as_ref()).is_none_or(|name| finding.schema.as_ref() == Some(name))
            && (self.operation.as_ref())
                .is_none_or(|wanted| affected.clone().any(|one| one == wanted))
            && (self.path.as_ref())
                .is_none_or(|path| affected.clone().any(|one| path_of(one).starts_with(path)))
            && (self.operations.as_ref())
                .is_none_or(|ours| affected.any(|one| ours.contains(&unnamed(one))))
    }
}

/// The operations of a document, as filters know them.
pub fn operations(document: &Document) -> BTreeSet<String> {
    let source = Source::read(document);
    let mut found = BTreeSet::new();
    for (kind, path) in source.called_paths() {
        if let PathKind::Path(name) = kind {
            for operation in source.operations_of(path) {
                let method = operation.method.to_ascii_uppercase();
                found.insert(unnamed(&format!("{method} {name}")));
            }
        }
    }
    found
}

/// A label of an operation without the names of its path's parameters.
pub fn unnamed(label: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in label.chars() {
        match character {
            '{' => {
                inside = true;
                text.push_str("{}");
            }
            '}' if inside => inside = false,
            _ if inside => {}
            _ => text.push(character),
        }
    }
    text
}

impl Report {
    /// The worst severity among the findings.
    pub fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    pub fn count(&self, severity: Severity) -> usize {
        let of = self.findings.iter();
        of.filter(|finding| finding.severity == severity).count()
    }

    fn to_json(&self) -> Json {
        let findings = self.findings.iter().map(|finding| {
            let Positions { old, new } = finding.positions;
            let places = [("old", &*self.old, old), ("new", &*self.new, new)];
            with_files(json!(finding), places)
        });
        json!({
            "version": 1,
            "old": self.old,
            "new": self.new,
            "summary": self.summary(),
            "findings": findings.collect::<Vec<_>>(),
        })
    }

    /// How many findings there are of each severity, as the JSON has it.
    pub fn summary(&self) -> Json {
        let counts = Severity::ALL.iter();
        let counts = counts.map(|severity| (severity.to_string(), json!(self.count(*severity))));
        Json::Object(counts.collect())
    }

    /// The same in words: `2 wire, 1 safe`; empty if there are none.
    pub fn counts(&self) -> String {
        let counts: Vec<String> = Severity::ALL
            .iter()
            .filter(|severity| self.count(**severity) > 0)
            .map(|severity| format!("{} {severity}", self.count(*severity)))
            .collect();
        counts.join(", ")
    }

    /// One line: what it comes to, and how many findings there are of each severity.
    fn verdict(&self) -> String {
        let verdict = match self.worst() {
            None => return "No changes.".to_owned(),
            Some(Severity::Wire) => "Clients of the old document can fail",
            Some(Severity::Source) => "Calls go on, code may not compile",
            Some(Severity::Safe) => "New and harmless",
            Some(Severity::Info) => "No effect on calls",
        };
        format!("{verdict}: {}.", self.counts())
    }
}

/// Adds `files` to something with `lines`, for the sides on which it stands in another file than
/// the root.
pub(crate) fn with_files(mut item: Json, sides: [(&str, &str, Option<Position>); 2]) -> Json {
    let others = sides.into_iter().filter_map(|(side, root, place)| {
        let file = place?.file.as_str();
        (file != root).then(|| (side.to_owned(), json!(file)))
    });
    let files: Map<String, Json> = others.collect();
    if let (false, Json::Object(item)) = (files.is_empty(), &mut item) {
        item.insert("files".to_owned(), Json::Object(files));
    }
    item
}

/// What a finding belongs to, for headings: its operation, its schema, or its location.
fn place(finding: &Finding) -> &str {
    let named = finding.operation.as_deref().or(finding.schema.as_deref());
    named.unwrap_or(&finding.location)
}

/// A finding in one line, without what [`place`] says.
pub(crate) fn line(finding: &Finding) -> String {
    let mut words: Vec<String> = Vec::new();
    if finding.operation.is_some() && !finding.location.is_empty() {
        words.push(finding.location.clone());
    }
    if !finding.field.is_empty() {
        words.push(finding.field.clone());
    }
    let switched_on = finding.new == Json::Bool(true);
    words.push(
        match finding.kind {
            Kind::OperationDeprecated | Kind::PropertyDeprecated if switched_on => "deprecated",
            Kind::OperationDeprecated | Kind::PropertyDeprecated => "deprecated no longer",
            kind => kind.sentence(),
        }
        .to_owned(),
    );
    let is_changed = finding.kind.sentence().ends_with(" changed");
    let change = match (value(&finding.old), value(&finding.new)) {
        // Yes and no are said by the kind.
        (Some(_), Some(_)) if finding.old.is_boolean() => None,
        (Some(old), Some(new)) => Some(format!("{old} -> {new}")),
        // The kind does not say which it is, one that came or one that went.
        (Some(old), None) if is_changed => Some(format!("{old} -> none")),
        (None, Some(new)) if is_changed => Some(format!("none -> {new}")),
        (one, other) => one.or(other),
    };
    if let Some(change) = change {
        words.push(format!("({change})"));
    }
    words.join(" ")
}

/// A value in a few words; nothing for null.
fn value(value: &Json) -> Option<String> {
    const LONGEST: usize = 80;
    let text = match value {
        Json::Null => return None,
        Json::String(text) => text.clone(),
        Json::Object(object) => match (object.get("type"), object.get("required")) {
            (Some(Json::String(kind)), Some(Json::Bool(required))) => {
                format!("{}{kind}", if *required { "required " } else { "" })
            }
            _ => value.to_string(),
        },
        _ => value.to_string(),
    };
    // A report has a line for each finding.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = text.char_indices().nth(LONGEST);
    Some(match cut {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    })
}

/// Whom a finding reaches, unless that is clear from its place.
fn reach(finding: &Finding) -> Option<String> {
    if finding.operation.is_some() {
        return None;
    }
    let direction = finding.direction.as_str();
    match &finding.affected[..] {
        [] => None,
        [one] => Some(format!("{direction} of {one}")),
        [one, rest @ ..] => Some(format!("{direction} of {one} and {} more", rest.len())),
    }
}

/// Findings of one severity by what they belong to, operations first.
fn by_place(findings: &[Finding], severity: Severity) -> Vec<(&str, Vec<&Finding>)> {
    let mut groups: Vec<(&str, Vec<&Finding>)> = Vec::new();
    for finding in findings
        .iter()
        .filter(|finding| finding.severity == severity)
    {
        match groups.iter_mut().find(|(name, _)| *name == place(finding)) {
            Some((_, group)) => group.push(finding),
            None => groups.push((place(finding), vec![finding])),
        }
    }
    groups.sort_by_key(|(name, group)| (group[0].operation.is_none(), *name));
    groups
}

/// The heading for a severity.
fn heading(severity: Severity) -> &'static str {
    match severity {
        Severity::Wire => "Breaks calls",
        Severity::Source => "Changes code",
        Severity::Safe => "New",
        Severity::Info => "Also changed",
    }
}
