//! The house rules of the spec: what a reader, the generator or rustdoc would stumble over.
//!
//! The tree is walked once (`sites`); each rule then goes over what the walk has found. No rule
//! stops at its first finding, and no rule knows an operation, a tag or a schema by name.

mod documentation;
mod examples;
mod extensions;
mod members;
mod nesting;
mod operations;
mod references;
mod schemas;
mod sites;
mod validator;

use std::fmt;

use crate::document::{Document, Node, Position};
use sites::Sites;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The document has to be changed.
    Error,
    /// Worth a look; the document may stay as it is.
    Note,
}

/// One thing that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub position: Position,
    /// The same place as a JSON Pointer, without `#`.
    pub pointer: String,
    /// What is wrong, and what to do.
    pub message: String,
}

/// All that the rules found in a document, sorted by place.
#[derive(Clone, Debug)]
pub struct Report {
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether something has to be changed: there is a finding that is more than a note.
    pub fn has_errors(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|finding| finding.severity == Severity::Error)
    }
}

impl fmt::Display for Report {
    /// One line for each finding: `file:line:column  #/pointer  message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            let note = match finding.severity {
                Severity::Error => "",
                Severity::Note => "note: ",
            };
            writeln!(
                f,
                "{}  #{}  {note}{}",
                finding.position.in_file(),
                finding.pointer,
                finding.message
            )?;
        }
        Ok(())
    }
}

/// Checks a document against all rules.
pub fn lint(document: &Document) -> Report {
    let mut findings = Findings::default();
    let sites = Sites::collect(document, &mut findings);
    operations::check(&sites, &mut findings);
    references::check(&sites, &mut findings);
    schemas::check(&sites, &mut findings);
    members::check(&sites, &mut findings);
    documentation::check(&sites, &mut findings);
    examples::check(&sites, &mut findings);
    extensions::check(&sites, &mut findings);
    for (position, pointer) in &document.unused {
        let message = "nothing refers to this, so it is no part of the document (refer to it, from `paths` of the root for a path, or remove it)";
        findings.error(*position, pointer.as_str(), message);
    }
    let mut findings = findings.0;
    findings.sort_by(|a, b| {
        let key = |finding: &Finding| (finding.position, finding.severity);
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
    findings.dedup();
    Report { findings }
}

/// What the rules add to.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn error(&mut self, position: Position, pointer: &str, message: impl Into<String>) {
        self.add(Severity::Error, position, pointer, message.into());
    }

    fn note(&mut self, position: Position, pointer: &str, message: impl Into<String>) {
        self.add(Severity::Note, position, pointer, message.into());
    }

    fn add(&mut self, severity: Severity, position: Position, pointer: &str, message: String) {
        self.0.push(Finding {
            severity,
            position,
            pointer: pointer.to_owned(),
            message,
        });
    }

    /// The finding for a value of the wrong kind.
    fn kind(&mut self, node: &Node, pointer: &str, wanted: &str) {
        let found = node.value.kind();
        self.error(
            node.position,
            pointer,
            format!("expected {wanted}, found {found}"),
        );
    }
}
