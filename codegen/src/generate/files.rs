//! Files: formatted, written only where they differ, deleted where they are stale.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::threads::{Failure, share};

/// What every generated source begins with.
const HEADER: &str =
    "// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.\n\n";

/// The files that belong into the output folder, by path relative to it.
#[derive(Debug, Default)]
pub struct Files {
    contents: BTreeMap<PathBuf, String>,
}

/// How a folder differs from what belongs there.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Missing, or with other content.
    pub stale: Vec<PathBuf>,
    /// There, though nothing of that name is generated.
    pub extra: Vec<PathBuf>,
}

impl Differences {
    pub fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.extra.is_empty()
    }
}

impl Files {
    /// Adds a file: its text, or the items of a Rust source.
    pub(super) fn add(&mut self, path: &str, texts: &[impl AsRef<str>]) {
        let is_source = path.ends_with(".rs");
        let length = |text: &_| AsRef::<str>::as_ref(text).len() + 1;
        let length: usize = texts.iter().map(length).sum();
        let mut content = String::with_capacity(HEADER.len() + length);
        for (number, text) in texts.iter().enumerate() {
            content.push_str(match (is_source, number) {
                (true, 0) => HEADER,
                (true, _) => "\n",
                (false, _) => "",
            });
            content.push_str(text.as_ref());
        }
        self.contents.insert(PathBuf::from(path), content);
    }

    /// Compares with a folder on disk.
    ///
    /// # Errors
    /// The folder cannot be read. That it is not there is a difference, no error.
    pub fn compare(&self, folder: &Path) -> io::Result<Differences> {
        self.each_stale(folder, |_, _| Ok(()))
    }

    /// Makes a folder hold these files and no others; what is right already is left alone.
    ///
    /// # Errors
    /// A file cannot be read, written or deleted.
    pub fn write(&self, folder: &Path) -> io::Result<Differences> {
        check_owned(folder)?;
        let differences = self.each_stale(folder, |path, content| {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, content)
        })?;
        for path in &differences.extra {
            fs::remove_file(folder.join(path))?;
            let parents = path.ancestors().skip(1);
            for parent in parents.filter(|parent| !parent.as_os_str().is_empty()) {
                // Fails where something is left in it, which is as it should be.
                let _ = fs::remove_dir(folder.join(parent));
            }
        }
        Ok(differences)
    }

    /// Finds out how a folder differs, and does this for each file that is missing or has other content.
    fn each_stale(
        &self,
        folder: &Path,
        work: impl Fn(&Path, &str) -> io::Result<()> + Sync,
    ) -> io::Result<Differences> {
        let extra = files_below(folder)?.into_iter();
        let extra = extra.filter(|path| !self.contents.contains_key(path));
        let extra = extra.collect();
        let all: Vec<(&PathBuf, &String)> = self.contents.iter().collect();
        let stale = share(&all, |(relative, content)| {
            let path = folder.join(relative);
            let is_current = match fs::read(&path) {
                Ok(found) => found == content.as_bytes(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => false,
                Err(error) => return Err(in_file(error, &path)),
            };
            match is_current {
                true => Ok(None),
                false => work(&path, content).map(|()| Some((*relative).clone())),
            }
        })?;
        let stale = stale.into_iter().flatten().collect();
        Ok(Differences { stale, extra })
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.contents.keys().map(PathBuf::as_path)
    }

    /// The content of a file.
    pub fn content(&self, path: impl AsRef<Path>) -> Option<&str> {
        self.contents.get(path.as_ref()).map(String::as_str)
    }
}

/// A JSON file for people.
///
/// # Errors
/// The value cannot be JSON.
pub(super) fn json(value: &impl Serialize) -> Result<String, Failure> {
    let mut json = serde_json::to_string_pretty(value)?;
    json.push('\n');
    Ok(json)
}

/// What is deleted must have been written here: a folder with files in it has our `mod.rs`.
fn check_owned(folder: &Path) -> io::Result<()> {
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(in_file(error, folder)),
    };
    if entries.next().is_none() {
        return Ok(());
    }
    let begins = fs::read(folder.join("mod.rs")).unwrap_or_default();
    if begins.starts_with(HEADER.trim_end().as_bytes()) {
        return Ok(());
    }
    let message = format!(
        "{}: the folder has files, and no mod.rs that the generator wrote: give an empty folder, or one that is not there",
        folder.display()
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, message))
}

/// An error with the path that it is about, which those of the system lack.
fn in_file(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// All files below a folder, relative to it, sorted.
pub(super) fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut pending = vec![PathBuf::new()];
    while let Some(relative) = pending.pop() {
        let entries = match fs::read_dir(folder.join(&relative)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = relative.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                pending.push(path)
            } else {
                found.push(path)
            }
        }
    }
    found.sort();
    Ok(found)
}
