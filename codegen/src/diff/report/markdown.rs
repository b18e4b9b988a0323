//! For a pull request: what breaks in the open, the rest folded.

use std::io::{self, Write};

use super::super::finding::Severity;
use super::{Report, by_place, heading, line, reach};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "**{}**", report.verdict())?;
    for severity in Severity::ALL {
        let groups = by_place(&report.findings, severity);
        if groups.is_empty() {
            continue;
        }
        let folded = severity < Severity::Source;
        let title = format!("{} ({})", heading(severity), report.count(severity));
        match folded {
            true => writeln!(out, "\n<details><summary>{title}</summary>\n")?,
            false => writeln!(out, "\n### {title}\n")?,
        }
        for (place, group) in groups {
            writeln!(out, "- {}", code(place))?;
            for finding in group {
                let reach = reach(finding).map(|reach| format!(" — {}", code(&reach)));
                writeln!(
                    out,
                    "  - {}{}",
                    code(&line(finding)),
                    reach.unwrap_or_default()
                )?;
            }
        }
        if folded {
            writeln!(out, "\n</details>")?;
        }
    }
    Ok(())
}

/// Text of the documents as code, so that nothing in it is taken for markup.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}
