//! Where documents come from: a file, standard input, or a revision of a git repository.

use std::fmt;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;

use crate::document::{Document, LoadError};

/// A document that could not be had.
#[derive(Debug)]
pub enum InputError {
    Load(LoadError),
    Read(io::Error),
    NotUtf8(String),
    /// What git was asked for, and what it said.
    Git(String, String),
    /// It could be read and is no description of an API; what is missing.
    NotOpenApi(String, &'static str),
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InputError::Load(error) => error.fmt(f),
            InputError::Read(error) => write!(f, "standard input cannot be read: {error}"),
            InputError::NotUtf8(name) => write!(f, "{name}: not UTF-8: expected text in UTF-8"),
            InputError::Git(name, said) => write!(f, "{name}: git has no such file: {said}"),
            InputError::NotOpenApi(name, missing) => write!(
                f,
                "{name}:1:1: no description of an API in OpenAPI 3: {missing}"
            ),
        }
    }
}

impl std::error::Error for InputError {}

/// Reads a document from `-`, a file, or `REV:PATH` of a git repository.
///
/// What has a colon is a revision, unless a file has that very name.
///
/// # Errors
/// There is no such file or revision, it cannot be read, or it is no OpenAPI 3 document.
pub fn read(source: &str, repository: Option<&Path>) -> Result<Document, InputError> {
    let document = if source == "-" {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(InputError::Read)?;
        parse("standard input", bytes)?
    } else if source.contains(':') && (repository.is_some() || !Path::new(source).exists()) {
        parse(source, show(source, repository)?)?
    } else {
        Document::load(Path::new(source)).map_err(InputError::Load)?
    };
    let missing = match (document.root.get("openapi"), document.root.as_object()) {
        (_, None) => "expected a mapping",
        (None, _) => "the field `openapi` is missing",
        (Some(version), _) if !version_holds(version) => "the field `openapi` is not 3.x",
        _ => return Ok(document),
    };
    Err(InputError::NotOpenApi(document.name, missing))
}

/// `3.0.1`, or `3.1` that YAML takes for a number.
fn version_holds(version: &crate::document::Node) -> bool {
    let text = version.as_str().is_some_and(|text| text.starts_with("3."));
    let number = version.as_f64();
    text || number.is_some_and(|number| (3.0..4.0).contains(&number))
}

fn parse(name: &str, bytes: Vec<u8>) -> Result<Document, InputError> {
    let text = String::from_utf8(bytes).map_err(|_| InputError::NotUtf8(name.to_owned()))?;
    Document::parse(name, &text).map_err(InputError::Load)
}

fn show(source: &str, repository: Option<&Path>) -> Result<Vec<u8>, InputError> {
    let failed = |said: String| InputError::Git(source.to_owned(), said);
    let output = Command::new("git")
        .arg("-C")
        .arg(repository.unwrap_or(Path::new(".")))
        .args(["show", "--end-of-options", source])
        .output()
        .map_err(|error| failed(error.to_string()))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(failed(said.trim().to_owned()))
        }
    }
}
