//! JSON Pointers (RFC 6901), and references that hold one as a fragment.

use std::borrow::Cow;
use std::fmt;

/// A place in a document as a JSON Pointer: `/paths/~1files/get`. The empty one is the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The pointer to the root.
    pub fn root() -> Self {
        Pointer::default()
    }

    /// A pointer from its text, `/paths/~1files/get`.
    pub fn parse(text: &str) -> Self {
        Pointer(text.to_owned())
    }

    /// One level down, in place: an object's key or an array's index.
    pub fn push(&mut self, token: impl fmt::Display) {
        self.0.push('/');
        self.0.push_str(&escape_pointer_token(&token.to_string()));
    }

    /// One level up, in place; nothing happens at the root.
    pub fn pop(&mut self) {
        let end = self.0.rfind('/').unwrap_or(0);
        self.0.truncate(end);
    }

    /// The pointer one level down.
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        let mut child = self.clone();
        child.push(token);
        child
    }

    /// The pointer's text, without a leading `#`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes a key as one token of a JSON Pointer: `~` becomes `~0` and `/` becomes `~1`.
pub fn escape_pointer_token(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// Reads a key from one token of a JSON Pointer.
pub fn unescape_pointer_token(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// A `$ref` that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceError {
    /// The reference points out of the document.
    External(String),
    /// The reference is no `#/…` pointer in a readable form.
    Malformed(String),
    /// Nothing stands where the reference points.
    Missing(String),
    /// The chain of references comes back to one that it has passed; the field names that one.
    Cycle(String),
    /// The chain of references is longer than a hundred; the field names the one at the bound.
    TooLong(String),
}

/// How many references a chain may have.
pub(super) const LONGEST_CHAIN: usize = 100;

impl fmt::Display for ReferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReferenceError::External(reference) => write!(
                f,
                "the reference {reference:?} leaves the document: only references that start with # are followed"
            ),
            ReferenceError::Malformed(reference) => write!(
                f,
                "the reference {reference:?} is not of the form #/components/…"
            ),
            ReferenceError::Missing(reference) => {
                write!(
                    f,
                    "the reference {reference:?} points to nothing in the document"
                )
            }
            ReferenceError::Cycle(reference) => write!(
                f,
                "the reference {reference:?} leads back to itself without reaching a value"
            ),
            ReferenceError::TooLong(reference) => write!(
                f,
                "the reference {reference:?} comes after {LONGEST_CHAIN} others in a chain"
            ),
        }
    }
}

impl std::error::Error for ReferenceError {}

/// RFC 6901 knows no leading zeros and no signs, which `parse` alone would take.
pub(super) fn array_index(token: &str) -> Option<usize> {
    let canonical =
        token == "0" || (!token.starts_with('0') && token.bytes().all(|b| b.is_ascii_digit()));
    canonical.then(|| token.parse().ok()).flatten()
}

/// The JSON Pointer in a reference, its percent escapes decoded.
pub(super) fn fragment(reference: &str) -> Result<String, ReferenceError> {
    let Some(fragment) = reference.strip_prefix('#') else {
        return Err(ReferenceError::External(reference.to_owned()));
    };
    let malformed = || ReferenceError::Malformed(reference.to_owned());
    let pointer = percent_decode(fragment).ok_or_else(malformed)?;
    if pointer.is_empty() || pointer.starts_with('/') {
        Ok(pointer)
    } else {
        Err(malformed())
    }
}

pub(super) fn percent_decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
