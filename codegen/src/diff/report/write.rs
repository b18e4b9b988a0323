//! A report in the form that is wanted.

use std::io::{self, Write};

use super::{Format, Report, github, markdown, text};

impl Report {
    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<()> {
        match format {
            Format::Text { colour } => text::write(self, colour, out),
            Format::Markdown => markdown::write(self, out),
            Format::Github => github::write(self, out),
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &self.to_json())?;
                writeln!(out)
            }
        }
    }
}
