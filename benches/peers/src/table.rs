//! Tables as Markdown.

use std::fmt;

pub struct Table {
    title: String,
    rows: Vec<Vec<String>>,
    notes: Vec<String>,
}

impl Table {
    pub fn new(
        title: impl Into<String>,
        header: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            title: title.into(),
            rows: vec![header.into_iter().map(Into::into).collect()],
            notes: Vec::new(),
        }
    }

    pub fn row(&mut self, name: impl Into<String>, cells: impl IntoIterator<Item = String>) {
        self.rows
            .push([name.into()].into_iter().chain(cells).collect());
    }

    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "**{}**\n", self.title)?;
        for (number, row) in self.rows.iter().enumerate() {
            // What a cell quotes is no markup.
            let row_text = row.join(" | ").replace('<', "&lt;");
            writeln!(formatter, "| {row_text} |")?;
            if number == 0 {
                writeln!(formatter, "| --- |{}", " ---: |".repeat(row.len() - 1))?;
            }
        }
        for note in &self.notes {
            writeln!(formatter, "\n{note}")?;
        }
        Ok(())
    }
}

/// A figure and how many times the floor it is; a dash for what is no number.
pub fn with_ratio(text: String, value: f64, floor: f64) -> String {
    match value == floor {
        _ if value.is_nan() => "–".to_owned(),
        true => text,
        false => format!("{text} ({:.2}×)", value / floor),
    }
}
