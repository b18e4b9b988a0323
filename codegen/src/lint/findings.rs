//! What the rules find.

use std::fmt;

use super::rules::{Rule, Severity};
use crate::document::{Document, Node, Position};
use crate::openapi::source::Fault;

/// One thing that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// Where it is.
    pub position: Position,
    /// The same place as a JSON Pointer, without `#`.
    pub pointer: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl Finding {
    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.rule.row().severity
    }
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
        findings.any(|finding| finding.severity() == Severity::Error)
    }
}

impl fmt::Display for Report {
    /// One line for each finding: `file:line:column  #/pointer  message  [rule]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            let note = match finding.severity() {
                Severity::Error => "",
                Severity::Note => "note: ",
            };
            writeln!(
                f,
                "{}  #{}  {note}{}  [{}]",
                finding.position.in_file(),
                finding.pointer,
                finding.message,
                finding.rule.row().id
            )?;
        }
        Ok(())
    }
}

/// What the rules add to.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn add(
        &mut self,
        rule: Rule,
        position: Position,
        pointer: &str,
        message: impl Into<String>,
    ) {
        self.0.push(Finding {
            rule,
            position,
            pointer: pointer.to_owned(),
            message: message.into(),
        });
    }

    /// What other files than the root have and nothing refers to.
    pub(super) fn unused(&mut self, document: &Document) {
        for (position, pointer) in &document.unused {
            let message = "nothing refers to this, so it is no part of the document (refer to it, from `paths` of the root for a path, or remove it)";
            self.add(Rule::FileUnused, *position, pointer.as_str(), message);
        }
    }

    /// What the reader of the document has passed over.
    pub(super) fn faults(&mut self, faults: &[Fault]) {
        for fault in faults {
            let message = format!("expected {}, found {}", fault.wanted, fault.found);
            self.add(Rule::WrongKind, fault.position, &fault.pointer, message);
        }
    }

    /// The findings, sorted by place.
    pub(super) fn report(self) -> Report {
        let mut findings = self.0;
        findings.sort_by(|a, b| {
            let key = |finding: &Finding| (finding.position, finding.severity());
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        findings.dedup();
        Report { findings }
    }

    /// The finding for a value of the wrong kind.
    pub(super) fn kind(&mut self, node: &Node, pointer: &str, wanted: &str) {
        let found = node.value.kind();
        self.add(
            Rule::WrongKind,
            node.position,
            pointer,
            format!("expected {wanted}, found {found}"),
        );
    }
}
