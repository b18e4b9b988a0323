//! A value that was written down: where its parts are, without reading them.

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use super::TapeError;

pub(super) const NULL: u8 = 0;
pub(super) const FALSE: u8 = 1;
pub(super) const TRUE: u8 = 2;
/// Eight bytes: an integer that is not negative.
pub(super) const POSITIVE: u8 = 3;
/// Eight bytes: a negative integer.
pub(super) const NEGATIVE: u8 = 4;
/// Eight bytes.
pub(super) const FLOAT: u8 = 5;
/// The length in four bytes, and so many bytes of UTF-8.
pub(super) const TEXT: u8 = 6;
/// The length in four bytes, and in so many bytes the items.
pub(super) const ARRAY: u8 = 7;
/// The length in four bytes, and in so many bytes the members: the length of the name in four
/// bytes, the name, the value.
pub(super) const OBJECT: u8 = 8;

/// One value: its kind, and what belongs to it, in one piece of memory. What lies within it is a
/// part of the same piece and a tape of its own. Numbers are in little-endian order.
#[derive(Clone, Copy, Debug)]
pub struct Tape<'t>(pub(super) Cursor<'t>);

impl<'t> Tape<'t> {
    pub(super) fn new(bytes: &'t [u8]) -> Self {
        Self(Cursor(bytes))
    }

    /// Reads the value as one of the forms.
    ///
    /// # Errors
    /// It is not of this form.
    pub fn read<T: DeserializeOwned>(self) -> Result<T, TapeError> {
        T::deserialize(self)
    }

    /// The value as it came, for a form that the document does not name.
    ///
    /// # Errors
    /// None for a tape that was written down here.
    pub fn other(self) -> Result<Value, TapeError> {
        self.read()
    }

    /// Whether it is a text.
    pub fn is_text(self) -> bool {
        self.kind() == Some(TEXT)
    }

    /// Whether it is a number.
    pub fn is_number(self) -> bool {
        matches!(self.kind(), Some(POSITIVE | NEGATIVE | FLOAT))
    }

    /// Whether it is `true` or `false`.
    pub fn is_boolean(self) -> bool {
        matches!(self.kind(), Some(TRUE | FALSE))
    }

    /// Whether it is a list.
    pub fn is_array(self) -> bool {
        self.kind() == Some(ARRAY)
    }

    /// Whether it is an object.
    pub fn is_object(self) -> bool {
        self.kind() == Some(OBJECT)
    }

    /// The tag of an object: the text that its member of this name is. `None` if there is no such
    /// member or it is `null`, and `""` if it is something else: that is no known tag either.
    pub fn tag(self, name: &str) -> Option<&'t str> {
        let value = self.member(name)?;
        match value.kind() {
            Some(NULL) => None,
            Some(TEXT) => value.text(),
            _ => Some(""),
        }
    }

    /// Whether it is an object that has all of these members, none of them `null`, and in which
    /// these others are the texts beside their names.
    pub fn has(self, required: &[&str], constants: &[(&str, &str)]) -> bool {
        let is_there = |name: &&str| {
            let value = self.member(name);
            value.is_some_and(|value| value.kind() != Some(NULL))
        };
        self.is_object()
            && required.iter().all(is_there)
            && constants.iter().all(|(name, value)| {
                let found = self.member(name);
                found.and_then(Self::text) == Some(value)
            })
    }

    /// Whether it is an object whose member of this name is this value.
    pub fn member_is<T: DeserializeOwned + PartialEq>(self, name: &str, value: T) -> bool {
        let found = self.member(name).map(Self::read::<T>);
        found.is_some_and(|found| found.is_ok_and(|found| found == value))
    }

    fn kind(self) -> Option<u8> {
        self.0.0.first().copied()
    }

    pub(super) fn text(self) -> Option<&'t str> {
        std::str::from_utf8(self.block(TEXT)?.0).ok()
    }

    /// The content of a text, a list or an object.
    pub(super) fn block(self, kind: u8) -> Option<Cursor<'t>> {
        let mut cursor = self.0;
        match cursor.kind() {
            Ok(found) if found == kind => cursor.block().ok(),
            _ => None,
        }
    }

    fn member(self, name: &str) -> Option<Self> {
        let mut members = self.block(OBJECT)?;
        while !members.is_empty() {
            let found = members.block().ok()?;
            let value = members.value().ok()?;
            if found.0 == name.as_bytes() {
                return Some(value);
            }
        }
        None
    }
}

/// What is still to be read of a tape, of a list or of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t>(pub(super) &'t [u8]);

impl<'t> Cursor<'t> {
    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn kind(&mut self) -> Result<u8, TapeError> {
        let (kind, rest) = self.0.split_first().ok_or_else(malformed)?;
        self.0 = rest;
        Ok(*kind)
    }

    pub(super) fn fixed<const N: usize>(&mut self) -> Result<[u8; N], TapeError> {
        let (bytes, rest) = self.0.split_first_chunk().ok_or_else(malformed)?;
        self.0 = rest;
        Ok(*bytes)
    }

    /// What a length is before.
    pub(super) fn block(&mut self) -> Result<Self, TapeError> {
        let length = u32::from_le_bytes(self.fixed()?);
        let length = usize::try_from(length).map_err(|_| malformed())?;
        let (block, rest) = self.0.split_at_checked(length).ok_or_else(malformed)?;
        self.0 = rest;
        Ok(Self(block))
    }

    pub(super) fn text(&mut self) -> Result<&'t str, TapeError> {
        std::str::from_utf8(self.block()?.0).map_err(|_| malformed())
    }

    /// The next value, which is passed over.
    pub(super) fn value(&mut self) -> Result<Tape<'t>, TapeError> {
        let from = self.0;
        match self.kind()? {
            NULL | FALSE | TRUE => {}
            POSITIVE | NEGATIVE | FLOAT => drop(self.fixed::<8>()?),
            TEXT | ARRAY | OBJECT => drop(self.block()?),
            _ => return Err(malformed()),
        }
        let length = from.len() - self.0.len();
        from.get(..length).map(Tape::new).ok_or_else(malformed)
    }
}

/// The bytes are those of no tape. Only a foreign deserializer that hands out bytes where it was
/// asked for a newtype can bring this about.
pub(super) fn malformed() -> TapeError {
    TapeError::custom("bytes in the place of a value")
}
