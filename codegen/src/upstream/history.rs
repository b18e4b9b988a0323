//! The commits of a git repository that changed a document, each with a verdict.

use std::collections::HashSet;
use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value as Json, json};

use super::input::{Input, git};
use crate::diff::finding::{Finding, Severity};
use crate::diff::report::{Filter, Format, Report, code};
use crate::document::Document;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Query<'q> {
    /// The repository; `None` is the current folder.
    pub repository: Option<&'q Path>,
    /// The document's path in it.
    pub file: &'q str,
    /// A day as `2026-08-21`, or a revision: only what came on that day or later, or after that
    /// revision.
    pub since: Option<&'q str>,
    pub filter: &'q Filter,
    /// Whether descriptions are compared.
    pub docs: bool,
}

/// A commit on the first-parent line of the repository's HEAD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    pub id: String,
    pub short: String,
    /// The day of the commit, as `2026-08-21`.
    pub date: String,
    pub title: String,
}

/// What a commit did to the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The document is there for the first time.
    Added,
    /// It is no longer there.
    Removed,
    /// It is there again, compared with what it was before it went.
    Returned(Vec<Finding>),
    Changed(Vec<Finding>),
    /// It cannot be read; why.
    Unreadable(String),
}

/// The commits that changed a document, the oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    pub file: String,
    pub commits: Vec<(Commit, Event)>,
}

/// git did not answer; what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryError(String);

impl fmt::Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for HistoryError {}

/// Compares each version of a document with the one before.
///
/// # Errors
/// There is no such repository, revision or document.
pub fn history(query: &Query<'_>) -> Result<History, HistoryError> {
    let commits = commits(query)?;
    let wanted = wanted(query, &commits)?;
    let first = wanted.iter().position(|wanted| *wanted);
    let mut history = History {
        file: query.file.to_owned(),
        commits: Vec::new(),
    };
    let Some(first) = first else {
        return Ok(history);
    };
    let mut last = None;
    let mut absent = false;
    // What was there before the first one that is wanted.
    for commit in commits.iter().take(first).rev() {
        match version(query, commit)? {
            Version::Absent => absent = true,
            Version::Unreadable(_) => {}
            Version::Document(document) => {
                last = Some(document);
                break;
            }
        }
    }
    for (commit, _) in commits
        .into_iter()
        .zip(wanted)
        .filter(|(_, wanted)| *wanted)
    {
        let event = match version(query, &commit)? {
            Version::Absent => {
                absent = true;
                Event::Removed
            }
            Version::Unreadable(error) => Event::Unreadable(error),
            Version::Document(document) => {
                let event = event(query, last.as_ref(), &document, absent);
                last = Some(document);
                absent = false;
                event
            }
        };
        history.commits.push((commit, event));
    }
    Ok(history)
}

fn event(query: &Query<'_>, last: Option<&Document>, document: &Document, absent: bool) -> Event {
    let Some(last) = last else {
        return Event::Added;
    };
    let mut findings = crate::diff::compare(last, document, query.docs);
    findings.retain(|finding| query.filter.keeps(finding));
    match absent {
        true => Event::Returned(findings),
        false => Event::Changed(findings),
    }
}

enum Version {
    Absent,
    Unreadable(String),
    Document(Document),
}

fn ask(query: &Query<'_>, arguments: &[&str]) -> Result<String, HistoryError> {
    let answer = git(query.repository, arguments).map_err(HistoryError)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn commits(query: &Query<'_>) -> Result<Vec<Commit>, HistoryError> {
    let format = "--format=%H%x09%h%x09%cs%x09%s";
    let arguments = [
        "log",
        "--first-parent",
        "--reverse",
        format,
        "--",
        query.file,
    ];
    let answer = ask(query, &arguments)?;
    let commits: Vec<Commit> = answer
        .lines()
        .filter_map(|line| {
            let mut fields = line.splitn(4, '\t').map(str::to_owned);
            Some(Commit {
                id: fields.next()?,
                short: fields.next()?,
                date: fields.next()?,
                title: fields.next().unwrap_or_default(),
            })
        })
        .collect();
    match commits.is_empty() {
        true => Err(HistoryError(format!(
            "{}: no commit of HEAD has such a file",
            query.file
        ))),
        false => Ok(commits),
    }
}

/// Which of the commits are asked for.
fn wanted(query: &Query<'_>, commits: &[Commit]) -> Result<Vec<bool>, HistoryError> {
    let Some(since) = query.since else {
        return Ok(vec![true; commits.len()]);
    };
    if is_day(since) {
        let days = commits.iter().map(|commit| commit.date.as_str());
        return Ok(days.map(|day| day >= since).collect());
    }
    let commit = format!("{since}^{{commit}}");
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ];
    let id = ask(query, &arguments).map_err(|_| {
        HistoryError(format!(
            "{since}: neither a day such as 2026-08-21 nor a revision of the repository"
        ))
    })?;
    let range = format!("{}..HEAD", id.trim());
    let answer = ask(query, &["rev-list", "--first-parent", &range])?;
    let later: HashSet<&str> = answer.lines().collect();
    let ids = commits.iter().map(|commit| commit.id.as_str());
    Ok(ids.map(|id| later.contains(id)).collect())
}

fn is_day(text: &str) -> bool {
    let form = |(index, character): (usize, char)| match index {
        4 | 7 => character == '-',
        _ => character.is_ascii_digit(),
    };
    text.len() == 10 && text.chars().enumerate().all(form)
}

fn version(query: &Query<'_>, commit: &Commit) -> Result<Version, HistoryError> {
    let listed = ask(
        query,
        &[
            "ls-tree",
            "--name-only",
            "--full-tree",
            &commit.id,
            "--",
            query.file,
        ],
    )?;
    if listed.trim().is_empty() {
        return Ok(Version::Absent);
    }
    let source = format!("{}:{}", commit.id, query.file);
    let name = format!("{}:{}", commit.short, query.file);
    let input = Input::of_revision(&name, &source, query.repository).map_err(HistoryError)?;
    Ok(match input.document() {
        Ok(document) => Version::Document(document),
        Err(error) => Version::Unreadable(error.to_string()),
    })
}

impl Event {
    fn findings(&self) -> &[Finding] {
        match self {
            Event::Changed(findings) | Event::Returned(findings) => findings,
            Event::Added | Event::Removed | Event::Unreadable(_) => &[],
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Event::Added => "added",
            Event::Removed => "removed",
            Event::Returned(_) => "returned",
            Event::Changed(_) => "changed",
            Event::Unreadable(_) => "unreadable",
        }
    }

    fn report(&self, commit: &Commit) -> Report {
        Report {
            old: format!("{}^", commit.short),
            new: commit.short.clone(),
            findings: self.findings().to_vec(),
        }
    }
}

impl History {
    pub fn worst(&self) -> Option<Severity> {
        let findings = self.commits.iter().flat_map(|(_, event)| event.findings());
        findings.map(|finding| finding.severity).max()
    }

    /// The versions that cannot be read, with the reasons.
    pub fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.commits.iter().filter_map(|(_, event)| match event {
            Event::Unreadable(error) => Some(error.as_str()),
            _ => None,
        })
    }

    /// Writes a line for each commit, with `details` its findings too.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, format: Format, details: bool, out: &mut dyn Write) -> io::Result<()> {
        match format {
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &self.to_json(details))?;
                writeln!(out)
            }
            Format::Markdown => self.markdown(details, out),
            Format::Text { .. } | Format::Github => self.text(format, details, out),
        }
    }

    fn text(&self, format: Format, details: bool, out: &mut dyn Write) -> io::Result<()> {
        for (commit, event) in &self.commits {
            let report = event.report(commit);
            writeln!(
                out,
                "{} {}  {:<7} {:<32} {}",
                commit.short,
                commit.date,
                report.worst().map_or("-", Severity::as_str),
                summary(event, &report),
                commit.title
            )?;
            if details {
                let mut text = Vec::new();
                report.write(format, &mut text)?;
                let text = String::from_utf8_lossy(&text);
                for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
                    writeln!(out, "    {line}")?;
                }
            }
        }
        Ok(())
    }

    fn markdown(&self, details: bool, out: &mut dyn Write) -> io::Result<()> {
        for (commit, event) in &self.commits {
            let report = event.report(commit);
            let line = format!(
                "{} {} **{}** {} {}",
                code(&commit.short),
                commit.date,
                report.worst().map_or("-", Severity::as_str),
                summary(event, &report),
                code(&commit.title)
            );
            match details && !report.findings.is_empty() {
                false => writeln!(out, "- {line}")?,
                true => {
                    writeln!(out, "\n#### {line}\n")?;
                    report.write(Format::Markdown, out)?;
                }
            }
        }
        Ok(())
    }

    fn to_json(&self, details: bool) -> Json {
        let commits = self.commits.iter().map(|(commit, event)| {
            let report = event.report(commit);
            let mut value = json!({
                "commit": commit.id,
                "date": commit.date,
                "title": commit.title,
                "event": event.name(),
                "verdict": report.worst(),
                "summary": report.summary(),
            });
            if let Event::Unreadable(error) = event {
                value["error"] = json!(error);
            }
            if details {
                value["findings"] = json!(report.findings);
            }
            value
        });
        json!({ "version": 1, "file": self.file, "commits": commits.collect::<Vec<_>>() })
    }
}

/// What a commit did in a few words.
fn summary(event: &Event, report: &Report) -> String {
    let counts = match report.counts() {
        counts if counts.is_empty() => "no changes".to_owned(),
        counts => counts,
    };
    match event {
        Event::Changed(_) => counts,
        Event::Returned(_) => format!("file is back: {counts}"),
        Event::Added => "file added".to_owned(),
        Event::Removed => "file removed".to_owned(),
        Event::Unreadable(_) => "cannot be read".to_owned(),
    }
}
