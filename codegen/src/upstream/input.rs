//! Where documents come from: a file, standard input, or a revision of a git repository.

use std::fmt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::document::{Document, LoadError, Position};
use crate::openapi::version::Version;

/// A document that could not be had.
#[derive(Debug)]
pub enum InputError {
    Load(LoadError),
    /// What cannot be read, and why.
    Read(String, io::Error),
    /// What git was asked for, and what it said.
    Git(String, String),
    /// It could be read and is no description of an API that is understood; where, and why not.
    NotOpenApi(Position, String),
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InputError::Load(error) => error.fmt(f),
            InputError::Read(name, error) => write!(f, "{name}: cannot be read: {error}"),
            InputError::Git(name, said) => write!(f, "{name}: git has no such file: {said}"),
            InputError::NotOpenApi(position, why) => write!(
                f,
                "{}: no description of an API in OpenAPI 3.0, 3.1 or 3.2: {why}",
                position.in_file()
            ),
        }
    }
}

impl std::error::Error for InputError {}

/// A document as it was found: its root, and where the files that it refers to are.
#[derive(Clone, Debug)]
pub struct Input {
    /// What it was asked for by.
    pub name: String,
    /// Of the root.
    pub bytes: Vec<u8>,
    folder: Folder,
}

/// Where the files beside a document are.
#[derive(Clone, Debug)]
enum Folder {
    /// It has none: it came from standard input.
    None,
    Disk(PathBuf),
    /// What comes before a path relative to the root, `REV:` or `REV:folder/`, and the repository.
    Git(String, Option<PathBuf>),
}

impl Input {
    /// Gets a document from `-`, a file, or `REV:PATH` of a git repository.
    ///
    /// What has a colon is a revision, unless a file has that very name.
    ///
    /// # Errors
    /// There is no such file or revision, or it cannot be read.
    pub fn get(source: &str, repository: Option<&Path>) -> Result<Input, InputError> {
        let failed = |error| InputError::Read(source.to_owned(), error);
        if source == "-" {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            let name = "standard input".to_owned();
            let folder = Folder::None;
            return match read {
                Ok(_) => Ok(Input {
                    name,
                    bytes,
                    folder,
                }),
                Err(error) => Err(InputError::Read(name, error)),
            };
        }
        if is_revision(source, repository) {
            return Input::of_revision(source, source, repository)
                .map_err(|said| InputError::Git(source.to_owned(), said));
        }
        let folder = Path::new(source).parent().unwrap_or(Path::new(""));
        Ok(Input {
            name: source.to_owned(),
            bytes: std::fs::read(source).map_err(failed)?,
            folder: Folder::Disk(folder.to_owned()),
        })
    }

    /// Gets `REV:PATH` of a git repository, by the name that messages show.
    ///
    /// # Errors
    /// What git says if it has no such file.
    pub fn of_revision(
        name: &str,
        source: &str,
        repository: Option<&Path>,
    ) -> Result<Input, String> {
        let end = source.rfind(['/', ':']).map_or(0, |end| end + 1);
        let folder = source.get(..end).unwrap_or_default();
        Ok(Input {
            name: name.to_owned(),
            bytes: show(source, repository)?,
            folder: Folder::Git(folder.to_owned(), repository.map(Path::to_owned)),
        })
    }

    /// Reads the document, with the files that it refers to: those beside the file, or of the same
    /// revision. Standard input is one file.
    ///
    /// # Errors
    /// It cannot be read, or is no OpenAPI 3 document.
    pub fn document(&self) -> Result<Document, InputError> {
        let (name, bytes) = (&self.name, &self.bytes);
        let document = match &self.folder {
            Folder::None => Document::from_bytes(name, bytes),
            Folder::Disk(folder) => Document::bundle(name, bytes, &|relative| {
                std::fs::read(folder.join(relative))
            }),
            Folder::Git(folder, repository) => Document::bundle(name, bytes, &|relative| {
                let source = format!("{folder}{relative}");
                show(&source, repository.as_deref()).map_err(io::Error::other)
            }),
        };
        let document = document.map_err(InputError::Load)?;
        let Err(unknown) = Version::meant(&document) else {
            return Ok(document);
        };
        let why = match unknown.found {
            _ if document.root.as_object().is_none() => "expected a mapping".to_owned(),
            None => "the field `openapi` is missing".to_owned(),
            Some((key, found)) => format!("the field `{key}` is {found}"),
        };
        Err(InputError::NotOpenApi(unknown.position, why))
    }
}

/// Gets and reads a document, see [`Input`].
///
/// # Errors
/// There is no such file or revision, it cannot be read, or it is no OpenAPI 3 document.
pub fn read(source: &str, repository: Option<&Path>) -> Result<Document, InputError> {
    Input::get(source, repository)?.document()
}

/// Whether this is `REV:PATH` of a git repository.
pub fn is_revision(source: &str, repository: Option<&Path>) -> bool {
    source.contains(':') && (repository.is_some() || !Path::new(source).exists())
}

/// The version that a document gives itself, `info.version`; empty if it gives none.
pub fn version(document: &Document) -> String {
    match document.pointer("/info/version") {
        Some(node) => match node.as_str() {
            Some(text) => text.to_owned(),
            None => node.to_json().to_string(),
        },
        None => String::new(),
    }
}

fn show(source: &str, repository: Option<&Path>) -> Result<Vec<u8>, String> {
    git(repository, &["show", "--end-of-options", source])
}

/// What git answers, or what it says when it fails.
///
/// # Errors
/// git cannot be run, or fails.
pub fn git(repository: Option<&Path>, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(repository.unwrap_or(Path::new(".")))
        .args(arguments)
        .output()
        .map_err(|error| format!("git cannot be run: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}
