//! A value that was written down: where its parts are, without reading them.

use super::error::ReadError;
use super::scalar::Scalar;
use super::target::{Input, Items, MemberTarget, Members, Target, number_of};

/// How many bytes a length has.
pub(super) const LENGTH_SIZE: usize = 5;
/// How many bytes a number has.
pub(super) const NUMBER_SIZE: usize = 10;

pub(super) const NULL: u8 = 0;
pub(super) const FALSE: u8 = 1;
pub(super) const TRUE: u8 = 2;
/// A number: an integer that is not negative.
pub(super) const POSITIVE: u8 = 3;
/// A number: a negative integer, as two's complement.
pub(super) const NEGATIVE: u8 = 4;
/// A number: the bits of a float.
pub(super) const FLOAT: u8 = 5;
/// A length, and so many bytes.
pub(super) const TEXT: u8 = 6;
/// A length, and in so many bytes the items.
pub(super) const ARRAY: u8 = 7;
/// A length, and in so many bytes the members: the length of the name, the name, the value.
pub(super) const OBJECT: u8 = 8;

/// One value: its kind, and what belongs to it, in one piece of memory. What lies within it is a
/// part of the same piece and a tape of its own. Lengths and numbers have seven bits in each byte, the
/// lowest first, so that all of it is text, and each text in it can be had as it is.
#[derive(Clone, Copy, Debug)]
pub struct Tape<'t> {
    value: Cursor<'t>,
    is_lenient: bool,
}

impl<'t> Tape<'t> {
    pub(super) fn new(bytes: &'t str) -> Self {
        Self {
            value: Cursor(bytes),
            is_lenient: false,
        }
    }

    /// The same, of which nothing is given up that can be made to fit.
    pub(super) fn lenient(self) -> Self {
        Self {
            is_lenient: true,
            ..self
        }
    }

    pub(super) fn bytes(self) -> &'t str {
        self.value.0
    }

    /// Gives the value to a target.
    ///
    /// # Errors
    /// It does not fit.
    pub(super) fn give(self, target: &mut dyn Target) -> Result<(), ReadError> {
        let Some(scalar) = self.scalar()? else {
            return self.with(|value| target.take(value));
        };
        let outcome = target.take(Input::Scalar(scalar));
        match outcome {
            Err(_) if self.is_lenient && give_alike(scalar, target) => Ok(()),
            outcome => outcome,
        }
    }

    /// Does something with the value.
    fn with<T>(
        self,
        action: impl FnOnce(Input<'_>) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        match self.scalar()? {
            Some(scalar) => action(Input::Scalar(scalar)),
            None if self.is_array() => action(Input::List(&mut self.items()?)),
            None => action(Input::Object(&mut self.members()?)),
        }
    }

    /// The value, unless it is a list or an object.
    fn scalar(self) -> Result<Option<Scalar<'t>>, ReadError> {
        let mut cursor = self.value;
        Ok(Some(match cursor.kind()? {
            NULL => Scalar::Null,
            FALSE => Scalar::Bool(false),
            TRUE => Scalar::Bool(true),
            POSITIVE => Scalar::Unsigned(cursor.number()?),
            NEGATIVE => Scalar::Signed(cursor.number()?.cast_signed()),
            FLOAT => Scalar::Float(f64::from_bits(cursor.number()?)),
            TEXT => Scalar::Text(cursor.block()?.0),
            _ => return Ok(None),
        }))
    }

    fn items(self) -> Result<TapeItems<'t>, ReadError> {
        let left = self.block(ARRAY).ok_or_else(malformed)?;
        Ok(TapeItems { whole: self, left })
    }

    fn members(self) -> Result<TapeMembers<'t>, ReadError> {
        let left = self.block(OBJECT).ok_or_else(malformed)?;
        Ok(TapeMembers { whole: self, left })
    }

    /// Whether it is a text.
    pub(super) fn is_text(self) -> bool {
        self.kind() == Some(TEXT)
    }

    /// Whether it is a number.
    pub(super) fn is_number(self) -> bool {
        matches!(self.kind(), Some(POSITIVE | NEGATIVE | FLOAT))
    }

    /// Whether it is `true` or `false`.
    pub(super) fn is_boolean(self) -> bool {
        matches!(self.kind(), Some(TRUE | FALSE))
    }

    /// Whether it is a list.
    pub(super) fn is_array(self) -> bool {
        self.kind() == Some(ARRAY)
    }

    /// Whether it is an object.
    pub(super) fn is_object(self) -> bool {
        self.kind() == Some(OBJECT)
    }

    /// The tag of an object: the text that its member of this name is. `None` if there is no such
    /// member or it is `null`, and `""` if it is something else: that is no known tag either.
    pub(super) fn tag(self, name: &str) -> Option<&'t str> {
        let value = self.member(name)?;
        match value.kind() {
            Some(NULL) => None,
            Some(TEXT) => value.text(),
            _ => Some(""),
        }
    }

    /// Whether it is an object that has all of these members, none of them `null`, and in which
    /// these others are the values beside their names.
    pub(super) fn has(self, required: &[&str], constants: &[(&str, Scalar<'_>)]) -> bool {
        let is_there = |name: &&str| {
            let value = self.member(name);
            value.is_some_and(|value| value.kind() != Some(NULL))
        };
        self.is_object()
            && required.iter().all(is_there)
            && constants.iter().all(|(name, value)| {
                let found = self.member(name).map(Self::scalar);
                matches!(found, Some(Ok(Some(found))) if found == *value)
            })
    }

    fn kind(self) -> Option<u8> {
        self.value.0.as_bytes().first().copied()
    }

    fn text(self) -> Option<&'t str> {
        Some(self.block(TEXT)?.0)
    }

    /// The content of a text, a list or an object.
    fn block(self, kind: u8) -> Option<Cursor<'t>> {
        let mut cursor = self.value;
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
            if found.0 == name {
                return Some(value);
            }
        }
        None
    }
}

/// What is still to be read of a tape, of a list or of an object.
#[derive(Clone, Copy, Debug)]
struct Cursor<'t>(&'t str);

impl<'t> Cursor<'t> {
    fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    fn kind(&mut self) -> Result<u8, ReadError> {
        let kind = self.next(1)?.as_bytes();
        kind.first().copied().ok_or_else(malformed)
    }

    fn next(&mut self, length: usize) -> Result<&'t str, ReadError> {
        let (next, rest) = self.0.split_at_checked(length).ok_or_else(malformed)?;
        self.0 = rest;
        Ok(next)
    }

    fn number(&mut self) -> Result<u64, ReadError> {
        self.sevens(NUMBER_SIZE)
    }

    fn sevens(&mut self, size: usize) -> Result<u64, ReadError> {
        let bytes = self.next(size)?.bytes().rev();
        Ok(bytes.fold(0, |value, seven| value << 7 | u64::from(seven)))
    }

    /// What a length is before.
    fn block(&mut self) -> Result<Self, ReadError> {
        let length = usize::try_from(self.sevens(LENGTH_SIZE)?).map_err(|_| malformed())?;
        self.next(length).map(Self)
    }

    /// The next value, which is passed over.
    fn value(&mut self) -> Result<Tape<'t>, ReadError> {
        let from = self.0;
        match self.kind()? {
            NULL | FALSE | TRUE => {}
            POSITIVE | NEGATIVE | FLOAT => drop(self.number()?),
            TEXT | ARRAY | OBJECT => drop(self.block()?),
            _ => return Err(malformed()),
        }
        let length = from.len() - self.0.len();
        from.get(..length).map(Tape::new).ok_or_else(malformed)
    }
}

/// The items of a list that are still to come.
struct TapeItems<'t> {
    whole: Tape<'t>,
    left: Cursor<'t>,
}

impl Items for TapeItems<'_> {
    fn next(&mut self, target: &mut dyn Target) -> Result<bool, ReadError> {
        if self.left.is_empty() {
            return Ok(false);
        }
        self.value()?.give(target)?;
        Ok(true)
    }

    fn is_lenient(&self) -> bool {
        self.whole.is_lenient
    }

    fn tape(&self) -> Option<&str> {
        Some(self.whole.bytes())
    }
}

impl<'t> TapeItems<'t> {
    fn value(&mut self) -> Result<Tape<'t>, ReadError> {
        let value = self.left.value()?;
        Ok(Tape {
            is_lenient: self.whole.is_lenient,
            ..value
        })
    }
}

/// The members of an object that are still to come.
struct TapeMembers<'t> {
    whole: Tape<'t>,
    left: Cursor<'t>,
}

impl Members for TapeMembers<'_> {
    fn next(&mut self, target: &mut dyn MemberTarget) -> Result<bool, ReadError> {
        if self.left.is_empty() {
            return Ok(false);
        }
        target.name(self.left.block()?.0)?;
        let value = Tape {
            is_lenient: self.whole.is_lenient,
            ..self.left.value()?
        };
        match value.give(target) {
            Err(error) if value.is_lenient => {
                value.with(|value| target.unreadable(error, value))?
            }
            outcome => outcome?,
        }
        Ok(true)
    }

    fn is_lenient(&self) -> bool {
        self.whole.is_lenient
    }

    fn tape(&self) -> Option<&str> {
        Some(self.whole.bytes())
    }
}

/// Gives what the value may have been meant as, until something fits: a whole number for one with a
/// point or in quotes, the second for a time with a fraction of it, a text for a number.
fn give_alike(scalar: Scalar<'_>, target: &mut dyn Target) -> bool {
    /// Times in seconds since 1970, from 2001 to 5138.
    const TIMES: std::ops::Range<f64> = 1e9..1e11;

    let mut fits = |scalar| target.take(Input::Scalar(scalar)).is_ok();
    let number = match scalar {
        Scalar::Text(text) => match text.trim().parse::<serde_json::Number>() {
            Ok(number) => number_of(&number),
            Err(_) => return false,
        },
        number => number,
    };
    if let Scalar::Float(float) = number {
        let whole = float.trunc();
        if whole == float || TIMES.contains(&float) {
            // Floats up to there are exact.
            let exact = whole.abs() <= (1_u64 << 53) as f64;
            if exact && whole >= 0.0 && fits(Scalar::Unsigned(whole as u64)) {
                return true;
            }
            if exact && whole < 0.0 && fits(Scalar::Signed(whole as i64)) {
                return true;
            }
        }
    }
    match scalar {
        Scalar::Text(_) => fits(number),
        Scalar::Unsigned(number) => fits(Scalar::Text(&number.to_string())),
        Scalar::Signed(number) => fits(Scalar::Text(&number.to_string())),
        Scalar::Float(number) => fits(Scalar::Text(&format!("{number:?}"))),
        Scalar::Null | Scalar::Bool(_) => false,
    }
}

/// The bytes are those of no tape, which does not happen.
fn malformed() -> ReadError {
    ReadError::new("bytes in the place of a value")
}
