//! Annotations of a workflow on GitHub: one line for each finding above `info`.

use std::io::{self, Write};

use super::super::finding::Severity;
use crate::document::{FileName, Position};

use super::{Report, line, place};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.findings {
        let level = match finding.severity {
            Severity::Wire => "error",
            Severity::Source => "warning",
            Severity::Safe => "notice",
            Severity::Info => continue,
        };
        let start = || Position::start(FileName::new(&report.new));
        let at = (finding.positions.new.or(finding.positions.old)).unwrap_or_else(start);
        let message = format!("{}: {}", place(finding), line(finding));
        annotation(level, at, finding.kind.as_str(), &message, out)?;
    }
    Ok(())
}

/// One line that GitHub shows beside a line of a file.
pub(crate) fn annotation(
    level: &str,
    at: Position,
    title: &str,
    message: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (file, line) = (property(at.file.as_str()), at.line);
    let (title, message) = (property(title), data(message));
    writeln!(
        out,
        "::{level} file={file},line={line},title={title}::{message}"
    )
}

/// Escapes the message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
