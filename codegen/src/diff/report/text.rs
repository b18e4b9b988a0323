//! For a terminal: what breaks and what is new line by line, the rest folded by schema.

use std::io::{self, Write};

use super::super::finding::Severity;
use super::{Report, by_place, heading, line, reach};

pub(super) fn write(report: &Report, colour: bool, out: &mut dyn Write) -> io::Result<()> {
    let paint = |code: &str, text: &str| match colour {
        true => format!("\x1b[{code}m{text}\x1b[0m"),
        false => text.to_owned(),
    };
    writeln!(out, "{}", paint("1", &report.verdict()))?;
    for severity in Severity::ALL {
        let groups = by_place(&report.findings, severity);
        if groups.is_empty() {
            continue;
        }
        let code = match severity {
            Severity::Wire => "1;31",
            Severity::Source => "1;33",
            Severity::Safe => "1;32",
            Severity::Info => "1",
        };
        let title = format!("{} ({severity})", heading(severity));
        writeln!(out, "\n{}", paint(code, &title))?;
        for (place, group) in groups {
            if severity == Severity::Info && group.len() > 1 {
                writeln!(out, "  {place}: {} changes", group.len())?;
                continue;
            }
            writeln!(out, "  {place}")?;
            for finding in group {
                let reach = reach(finding).map(|reach| format!("  [{reach}]"));
                writeln!(out, "    {}{}", line(finding), reach.unwrap_or_default())?;
            }
        }
    }
    Ok(())
}
