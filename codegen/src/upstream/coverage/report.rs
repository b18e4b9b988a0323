//! What coverage finds, for people and for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value as Json, json};

use super::{Count, Counts, Coverage, Item, ItemKind, Places, Side};
use crate::diff::report::{Format, code, with_files};
use crate::document::{FileName, Position};

const KINDS: [(ItemKind, &str, &str); 5] = [
    (ItemKind::Operation, "operations", "operations"),
    (ItemKind::RequestField, "request fields", "request_fields"),
    (
        ItemKind::ResponseField,
        "response fields",
        "response_fields",
    ),
    (ItemKind::EnumValue, "enum values", "enum_values"),
    (ItemKind::Type, "types", "types"),
];

const TITLES: [(Side, &str); 2] = [
    (Side::Lacks, "Upstream has, ours lacks"),
    (Side::Extra, "Ours has, upstream does not"),
];

impl Coverage {
    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        match format {
            Format::Text { colour } => self.text(colour, out),
            Format::Markdown => self.markdown(out),
            Format::Github => self.github(out),
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &self.to_json())?;
                writeln!(out)
            }
        }
    }

    fn to_json(&self) -> Json {
        let tags: serde_json::Map<String, Json> = self
            .tags
            .iter()
            .map(|(tag, counts)| (tag.clone(), counts.to_json()))
            .collect();
        let items = self.items.iter().map(|item| {
            let Places { ours, upstream } = item.positions;
            let sides = [
                ("ours", &*self.ours, ours),
                ("upstream", &*self.upstream, upstream),
            ];
            with_files(json!(item), sides)
        });
        json!({
            "version": 1,
            "ours": self.ours,
            "upstream": self.upstream,
            "summary": { "total": self.total.to_json(), "tags": tags },
            "items": items.collect::<Vec<_>>(),
            "stale": self.stale,
        })
    }

    fn verdict(&self) -> String {
        let open = |side| self.open(side).count();
        let acknowledged = self.items.len() - open(Side::Lacks) - open(Side::Extra);
        let mut verdict = match open(Side::Lacks) {
            0 => "Ours has all of it".to_owned(),
            count => format!("Ours lacks {count}"),
        };
        for (count, what) in [
            (open(Side::Extra), "more here"),
            (acknowledged, "on purpose"),
        ] {
            if count > 0 {
                verdict.push_str(&format!(", {count} {what}"));
            }
        }
        verdict.push('.');
        verdict
    }

    fn text(&self, colour: bool, out: &mut dyn Write) -> io::Result<()> {
        let bold = |text: &str| match colour {
            true => format!("\x1b[1m{text}\x1b[0m"),
            false => text.to_owned(),
        };
        writeln!(out, "{}\n", bold(&self.verdict()))?;
        let width = self.tags.keys().map(String::len).max().unwrap_or(0).max(5);
        write!(out, "{:width$}", "")?;
        for (_, title, _) in KINDS {
            write!(out, "  {title:>17}")?;
        }
        writeln!(out)?;
        let total = [("total", &self.total)];
        let tags = self.tags.iter().map(|(tag, counts)| (tag.as_str(), counts));
        for (tag, counts) in tags.chain(total) {
            write!(out, "{tag:width$}")?;
            for (kind, ..) in KINDS {
                write!(out, "  {:>17}", counts.of(kind).to_string())?;
            }
            writeln!(out)?;
        }
        for (side, title) in TITLES {
            let groups = by_operation(self.open(side));
            if groups.is_empty() {
                continue;
            }
            writeln!(
                out,
                "\n{}",
                bold(&format!("{title} ({})", self.open(side).count()))
            )?;
            for (operation, items) in groups {
                writeln!(out, "  {operation}")?;
                for item in items {
                    writeln!(out, "    {}", self.line(item))?;
                }
            }
        }
        let reasons = self.reasons();
        if !reasons.is_empty() {
            writeln!(out, "\n{}", bold("On purpose"))?;
        }
        for (reason, count) in reasons {
            writeln!(out, "  {count}: {reason}")?;
        }
        Ok(())
    }

    fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "**{}**\n", self.verdict())?;
        let titles: Vec<&str> = KINDS.iter().map(|(_, title, _)| *title).collect();
        writeln!(out, "| tag | {} |", titles.join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(KINDS.len() + 1))?;
        let total = [("total", &self.total)];
        let tags = self.tags.iter().map(|(tag, counts)| (tag.as_str(), counts));
        for (tag, counts) in tags.chain(total) {
            let cells: Vec<String> = KINDS
                .iter()
                .map(|(kind, ..)| counts.of(*kind).to_string())
                .collect();
            writeln!(out, "| {} | {} |", code(tag), cells.join(" | "))?;
        }
        for (side, title) in TITLES {
            let groups = by_operation(self.open(side));
            if groups.is_empty() {
                continue;
            }
            let count = self.open(side).count();
            writeln!(out, "\n<details><summary>{title} ({count})</summary>\n")?;
            for (operation, items) in groups {
                writeln!(out, "- {}", code(operation))?;
                for item in items {
                    writeln!(out, "  - {}", code(&self.line(item)))?;
                }
            }
            writeln!(out, "\n</details>")?;
        }
        Ok(())
    }

    /// Notices in our document, at what lacks something.
    fn github(&self, out: &mut dyn Write) -> io::Result<()> {
        for item in self.open(Side::Lacks).chain(self.open(Side::Extra)) {
            let operation = item.places.first().map_or("", |place| &place.operation);
            let start = || Position::start(FileName::new(&self.ours));
            let at = item.positions.ours.unwrap_or_else(start);
            let message = format!("{operation}: {}", self.line(item));
            crate::diff::report::annotation("notice", at, "coverage", &message, out)?;
        }
        Ok(())
    }

    /// An item without the operation that it is listed below.
    fn line(&self, item: &Item) -> String {
        let mut text = match item.places.first() {
            Some(place) if !place.field.is_empty() => place.field.clone(),
            _ => "the operation".to_owned(),
        };
        if let Some(value) = &item.value {
            text.push_str(&format!("{}{value}", item.between()));
        }
        let lines = [
            ("ours", &self.ours, item.positions.ours),
            ("upstream", &self.upstream, item.positions.upstream),
        ];
        let lines: Vec<String> = lines
            .iter()
            .filter_map(|(side, file, at)| {
                at.map(|at| format!("{side} {}", at.line_seen_from(file)))
            })
            .collect();
        text.push_str(&format!("  [{}]", lines.join(", ")));
        let others: std::collections::BTreeSet<&str> = item
            .places
            .iter()
            .map(|place| place.operation.as_str())
            .collect();
        if others.len() > 1 {
            text.push_str(&format!(" and {} more", others.len() - 1));
        }
        text
    }

    /// Each reason once, and for how many items it stands.
    fn reasons(&self) -> BTreeMap<&str, usize> {
        let mut reasons = BTreeMap::new();
        for item in &self.items {
            if let Some(reason) = &item.acknowledged {
                *reasons.entry(reason.as_str()).or_default() += 1;
            }
        }
        reasons
    }
}

impl Counts {
    pub fn of(&self, kind: ItemKind) -> Count {
        self.0.get(&kind).copied().unwrap_or_default()
    }

    fn to_json(&self) -> Json {
        let counts = KINDS.iter().map(|(kind, _, name)| {
            let count = self.of(*kind);
            let value = json!({
                "upstream": count.of,
                "covered": count.covered,
                "extra": count.extra,
                "percent": count.percent(),
            });
            ((*name).to_owned(), value)
        });
        Json::Object(counts.collect())
    }
}

impl Count {
    /// Rounded down to a tenth, so that 100 means all of it. Of nothing it is 100.
    pub fn percent(self) -> f64 {
        #[allow(clippy::cast_precision_loss)] // Counts of what stands in a file.
        match self.of {
            0 => 100.0,
            of => (self.covered * 1000 / of) as f64 / 10.0,
        }
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.of {
            0 => f.write_str("-"),
            of => write!(f, "{}/{of} {:.1} %", self.covered, self.percent()),
        }
    }
}

/// Items below the first operation that they reach.
fn by_operation<'i>(items: impl Iterator<Item = &'i Item>) -> BTreeMap<&'i str, Vec<&'i Item>> {
    let mut groups: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in items {
        let operation = item.places.first().map_or("", |place| &place.operation);
        groups.entry(operation).or_default().push(item);
    }
    groups
}
