//! The house rules of the spec: what a reader, the generator or rustdoc would stumble over.
//!
//! The tree is walked once (`source`); each rule then goes over what the walk has found. No rule
//! stops at its first finding, and no rule knows an operation, a tag or a schema by name.

mod allowed;
mod documentation;
mod examples;
mod extensions;
mod findings;
mod members;
mod nesting;
mod operations;
mod references;
mod rules;
mod schemas;
mod unions;
mod validator;

use crate::document::Document;
use crate::openapi::source::Source;
pub use allowed::{Allowed, AllowedError, Exception};
use findings::Findings;
pub use findings::{Finding, Report};
pub use rules::{Row, Rule, Severity, table};

/// Checks a document against all rules.
pub fn lint(document: &Document) -> Report {
    let source = Source::read_strictly(document);
    let mut findings = Findings::default();
    findings.unused(document);
    findings.faults(&source.faults);
    operations::check(&source, &mut findings);
    references::check(&source, &mut findings);
    schemas::check(&source, &mut findings);
    members::check(&source, &mut findings);
    documentation::check(&source, &mut findings);
    examples::check(&source, &mut findings);
    extensions::check(&source, &mut findings);
    unions::check(document, &mut findings);
    findings.report()
}
