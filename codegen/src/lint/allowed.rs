//! Findings that are allowed, each with a reason: a file in the form of `spec/upstream.toml`.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{Item, Table};

use super::findings::{Finding, Report};
use super::rules::Rule;
use crate::pattern::matches;

/// Findings of one rule that are allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    pub rule: Rule,
    /// The pointer of the place, with `*` for any text.
    pub at: String,
    pub reason: String,
    /// Where it stands in the file.
    pub line: usize,
}

/// A file with `[[allow]]`, each with the `rule`, `at` and a `reason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    path: PathBuf,
    pub exceptions: Vec<Exception>,
}

/// The file cannot be used: where, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedError(String);

impl fmt::Display for AllowedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for AllowedError {}

impl Exception {
    fn covers(&self, finding: &Finding) -> bool {
        finding.rule == self.rule && matches(&self.at, &finding.pointer)
    }
}

impl Allowed {
    /// Reads the file. One that is not there allows nothing.
    ///
    /// # Errors
    /// The file cannot be read, is no TOML, or says something else than what belongs there.
    pub fn load(path: &Path) -> Result<Allowed, AllowedError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                let name = path.display();
                return Err(AllowedError(format!("{name}: cannot be read: {error}")));
            }
        };
        Allowed::parse(path, &text)
    }

    fn parse(path: &Path, text: &str) -> Result<Allowed, AllowedError> {
        let name = path.display();
        let parsed = toml_edit::Document::parse(text.to_owned())
            .map_err(|error| AllowedError(format!("{name}: {error}")))?;
        let line = |item: Option<std::ops::Range<usize>>| {
            let before = text.get(..item.map_or(0, |span| span.start));
            before.unwrap_or_default().matches('\n').count() + 1
        };
        let fault = |at: Option<std::ops::Range<usize>>, message: String| {
            AllowedError(format!("{name}:{}: {message}", line(at)))
        };
        let mut exceptions = Vec::new();
        for (key, item) in parsed.as_table() {
            let Item::ArrayOfTables(tables) = item else {
                let message = format!("`{key}` is not known here; expected [[allow]]");
                return Err(fault(item.span(), message));
            };
            if key != "allow" {
                let message = format!("`{key}` is not known here; expected [[allow]]");
                return Err(fault(tables.span(), message));
            }
            for table in tables {
                let exception = exception(table).map_err(|why| fault(table.span(), why))?;
                exceptions.push(Exception {
                    line: line(table.span()),
                    ..exception
                });
            }
        }
        Ok(Allowed {
            path: path.to_owned(),
            exceptions,
        })
    }

    /// Takes what is allowed out of a report. What allows nothing is stale: a line for each says so.
    pub fn apply(&self, report: &mut Report) -> Vec<String> {
        let stale = |exception: &&Exception| {
            let mut findings = report.findings.iter();
            !findings.any(|finding| exception.covers(finding))
        };
        let stale: Vec<String> = (self.exceptions.iter().filter(stale))
            .map(|exception| {
                format!(
                    "{}:{}: stale: there is no finding of {:?} at {:?} (remove it)",
                    self.path.display(),
                    exception.line,
                    exception.rule.row().id,
                    exception.at
                )
            })
            .collect();
        let allowed = |finding: &Finding| {
            let mut exceptions = self.exceptions.iter();
            exceptions.any(|exception| exception.covers(finding))
        };
        report.findings.retain(|finding| !allowed(finding));
        stale
    }
}

fn exception(table: &Table) -> Result<Exception, String> {
    const KNOWN: [&str; 3] = ["rule", "at", "reason"];
    if let Some((key, _)) = table.iter().find(|(key, _)| !KNOWN.contains(key)) {
        let known = KNOWN.join(", ");
        return Err(format!("`{key}` is not known here; expected {known}"));
    }
    let text = |key: &str| {
        let text = table.get(key).and_then(Item::as_str);
        let text = text.filter(|text| !text.trim().is_empty());
        text.map(str::to_owned)
            .ok_or_else(|| format!("`{key}` has to be a text"))
    };
    let id = text("rule")?;
    let row = Rule::ALL.iter().find(|row| row.id == id);
    let row = row.ok_or_else(|| {
        format!("there is no rule {id:?} (`cargo codegen lint --list-rules` has them)")
    })?;
    Ok(Exception {
        rule: row.rule,
        at: text("at")?,
        reason: text("reason")?,
        line: 0,
    })
}
