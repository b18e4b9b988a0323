//! Annotations of a workflow on GitHub: one line for each finding above `info`.

use std::io::{self, Write};

use super::super::finding::Severity;
use super::{Report, line, place};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.findings {
        let level = match finding.severity {
            Severity::Wire => "error",
            Severity::Source => "warning",
            Severity::Safe => "notice",
            Severity::Info => continue,
        };
        let (file, at) = match (finding.lines.new, finding.lines.old) {
            (Some(new), _) => (&report.new, new),
            (None, Some(old)) => (&report.old, old),
            (None, None) => (&report.new, 1),
        };
        let message = format!("{}: {}", place(finding), line(finding));
        annotation(level, (file, at), finding.kind.as_str(), &message, out)?;
    }
    Ok(())
}

/// One line that GitHub shows beside a line of a file.
pub(crate) fn annotation(
    level: &str,
    (file, at): (&str, usize),
    title: &str,
    message: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (file, title, message) = (property(file), property(title), data(message));
    writeln!(
        out,
        "::{level} file={file},line={at},title={title}::{message}"
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
