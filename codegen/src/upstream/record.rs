//! `spec/upstream.toml`: the document that was looked at last, and deliberate differences.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use toml_edit::{DocumentMut, Item, Table, value};

use super::coverage::{Difference, Side};

/// The document that was looked at last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pin {
    /// Its `info.version`.
    pub version: String,
    /// The day it is from, as `2026-08-21`.
    pub date: String,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// `spec/upstream.toml`.
#[derive(Clone, Debug)]
pub struct Record {
    path: PathBuf,
    document: DocumentMut,
    pub pin: Option<Pin>,
    pub differences: Vec<Difference>,
}

/// The file cannot be used: where, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError(String);

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RecordError {}

impl Record {
    /// Reads the file. One that is not there says nothing.
    ///
    /// # Errors
    /// The file cannot be read, is no TOML, or says something else than what belongs there.
    pub fn load(path: &Path) -> Result<Record, RecordError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(RecordError(format!(
                    "{}: cannot be read: {error}",
                    path.display()
                )));
            }
        };
        Record::parse(path, &text)
    }

    fn parse(path: &Path, text: &str) -> Result<Record, RecordError> {
        let parsed = toml_edit::Document::parse(text.to_owned())
            .map_err(|error| RecordError(format!("{}: {error}", path.display())))?;
        let reader = Reader { path, text };
        let mut record = Record {
            path: path.to_owned(),
            document: DocumentMut::new(),
            pin: None,
            differences: Vec::new(),
        };
        for (key, item) in parsed.as_table() {
            match (key, item) {
                ("pin", Item::Table(table)) => record.pin = Some(reader.pin(table)?),
                ("difference", Item::ArrayOfTables(tables)) => {
                    for table in tables {
                        record.differences.push(reader.difference(table)?);
                    }
                }
                _ => {
                    return Err(reader.fault(
                        item,
                        &format!("`{key}` is not known here; expected [pin] or [[difference]]"),
                    ));
                }
            }
        }
        record.document = parsed.into_mut();
        Ok(record)
    }

    /// Where the digest of the pinned document is kept: beside the record.
    pub fn digest_path(&self) -> PathBuf {
        self.path.with_extension("digest.json")
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The differences that a document of this version is measured by.
    pub fn differences_of(&self, version: &str) -> Vec<Difference> {
        let named = |difference: &&Difference| difference.upstream.as_deref() == Some(version);
        let all = self.differences.iter();
        let own: Vec<Difference> = all.clone().filter(named).cloned().collect();
        match own.is_empty() {
            false => own,
            true => all
                .filter(|difference| difference.upstream.is_none())
                .cloned()
                .collect(),
        }
    }

    /// Moves the pin; all else in the file stays as it is.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn accept(&mut self, pin: Pin) -> Result<(), RecordError> {
        let table = self
            .document
            .entry("pin")
            .or_insert_with(|| Item::Table(Table::new()));
        for (key, text) in [
            ("version", &pin.version),
            ("date", &pin.date),
            ("sha256", &pin.sha256),
        ] {
            table[key] = value(text.as_str());
        }
        self.pin = Some(pin);
        fs::write(&self.path, self.document.to_string()).map_err(|error| {
            RecordError(format!(
                "{}: cannot be written: {error}",
                self.path.display()
            ))
        })
    }
}

struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Reader<'_> {
    fn pin(&self, table: &Table) -> Result<Pin, RecordError> {
        self.only(table, &["version", "date", "sha256"])?;
        Ok(Pin {
            version: self.text_of(table, "version")?,
            date: self.text_of(table, "date")?,
            sha256: self.text_of(table, "sha256")?,
        })
    }

    fn difference(&self, table: &Table) -> Result<Difference, RecordError> {
        self.only(table, &["upstream", "lacks", "has", "reason"])?;
        let (side, key) = match (table.contains_key("lacks"), table.contains_key("has")) {
            (true, false) => (Side::Lacks, "lacks"),
            (false, true) => (Side::Extra, "has"),
            _ => {
                let message = "a difference says either what ours `lacks` or what it `has`";
                return Err(self.fault(&Item::Table(table.clone()), message));
            }
        };
        let upstream = match table.contains_key("upstream") {
            true => Some(self.text_of(table, "upstream")?),
            false => None,
        };
        Ok(Difference {
            upstream,
            side,
            what: self.text_of(table, key)?,
            reason: self.text_of(table, "reason")?,
            line: self.line(table.span()),
        })
    }

    fn text_of(&self, table: &Table, key: &str) -> Result<String, RecordError> {
        let item = table.get(key);
        match item
            .and_then(Item::as_str)
            .filter(|text| !text.trim().is_empty())
        {
            Some(text) => Ok(text.to_owned()),
            None => {
                let whole = Item::Table(table.clone());
                Err(self.fault(item.unwrap_or(&whole), &format!("`{key}` has to be a text")))
            }
        }
    }

    fn only(&self, table: &Table, known: &[&str]) -> Result<(), RecordError> {
        match table.iter().find(|(key, _)| !known.contains(key)) {
            Some((key, item)) => {
                let known = known.join(", ");
                Err(self.fault(
                    item,
                    &format!("`{key}` is not known here; expected {known}"),
                ))
            }
            None => Ok(()),
        }
    }

    fn fault(&self, item: &Item, message: &str) -> RecordError {
        let line = self.line(item.span());
        RecordError(format!("{}:{line}: {message}", self.path.display()))
    }

    fn line(&self, span: Option<std::ops::Range<usize>>) -> usize {
        let before = self.text.get(..span.map_or(0, |span| span.start));
        before.unwrap_or_default().matches('\n').count() + 1
    }
}
