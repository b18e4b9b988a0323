//! What is between the inputs and the types: values, and what takes them.

use serde_json::Number;

use super::cursor::Cursor;
use super::error::ReadError;
use super::scalar::Scalar;

/// The name under which serde_json hands over numbers with its feature `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// A value of any of JSON's kinds.
pub enum Input<'a> {
    /// One without parts.
    Scalar(Scalar<'a>),
    /// A list.
    List(&'a mut dyn Items),
    /// An object.
    Object(&'a mut dyn Members),
}

impl<'a> Input<'a> {
    /// Whether it is `null`.
    #[inline(never)]
    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Scalar(Scalar::Null))
    }

    /// Whether what does not fit is to be made to fit.
    pub(super) fn is_lenient(&self) -> bool {
        match self {
            Self::Scalar(_) => false,
            Self::List(items) => items.is_lenient(),
            Self::Object(members) => members.is_lenient(),
        }
    }

    /// The value without parts that this is.
    ///
    /// # Errors
    /// It is something else than `expected`.
    pub fn scalar(self, expected: &str) -> Result<Scalar<'a>, ReadError> {
        match self {
            Self::Scalar(scalar) => Ok(scalar),
            Self::List(_) => Err(ReadError::unexpected_list(expected)),
            Self::Object(members) => number(members, expected),
        }
    }

    /// The text that this is.
    ///
    /// # Errors
    /// It is something else.
    pub fn text(self) -> Result<&'a str, ReadError> {
        if let Self::Scalar(Scalar::Text(text)) = self {
            return Ok(text);
        }
        match self.scalar("a string")? {
            Scalar::Text(text) => Ok(text),
            other => Err(ReadError::unexpected(other, "a string")),
        }
    }

    /// The list that this is.
    ///
    /// # Errors
    /// It is something else than `expected`.
    pub fn list(self, expected: &str) -> Result<&'a mut dyn Items, ReadError> {
        match self {
            Self::List(items) => Ok(items),
            other => Err(ReadError::unexpected(other.scalar(expected)?, expected)),
        }
    }

    /// The object that this is.
    ///
    /// # Errors
    /// It is something else than `expected`.
    pub fn object(self, expected: &str) -> Result<&'a mut dyn Members, ReadError> {
        match self {
            Self::Object(members) => Ok(members),
            other => Err(ReadError::unexpected(other.scalar(expected)?, expected)),
        }
    }
}

/// What takes a value.
pub trait Target {
    /// Takes the value.
    ///
    /// # Errors
    /// The value is not of this type, or the input fails.
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError>;
}

/// What takes the members of an object: the name of each before its value.
pub trait MemberTarget: Target {
    /// Takes the name.
    ///
    /// # Errors
    /// There is no room for it.
    fn name(&mut self, name: &str) -> Result<(), ReadError>;

    /// Takes the name that this text begins with, a quote behind it, if it is known and has nothing in it
    /// that JSON escapes: an input need not read it first. Gives its length.
    fn known(&mut self, _: &[u8]) -> Option<usize> {
        None
    }

    /// Takes a value that does not fit, for which the input has been as lenient as it can.
    ///
    /// # Errors
    /// The object is nothing without it: the same error.
    fn unreadable(&mut self, error: ReadError, _: Input<'_>) -> Result<(), ReadError> {
        Err(error)
    }
}

/// A list that is being read.
pub trait Items {
    /// Gives the next item to the target; `false` at the end.
    ///
    /// # Errors
    /// The item does not fit, or the input fails.
    fn next(&mut self, target: &mut dyn Target) -> Result<bool, ReadError>;

    /// Gives all items that are still to come to the target.
    ///
    /// # Errors
    /// An item does not fit, or the input fails.
    fn each(&mut self, target: &mut dyn Target) -> Result<(), ReadError> {
        while self.next(target)? {}
        Ok(())
    }

    /// Puts the next items there, as many as are numbers; how many these are. Fewer than there is room for
    /// if something else is to be read by [`next`](Self::next).
    ///
    /// # Errors
    /// The input fails.
    fn numbers(&mut self, _room: &mut [f64]) -> Result<usize, ReadError> {
        Ok(0)
    }

    /// Whether what does not fit is to be made to fit, or to be passed over, where that loses nothing.
    fn is_lenient(&self) -> bool {
        false
    }

    /// The tape of the whole list, if it has been written down.
    fn tape(&self) -> Option<&str> {
        None
    }
}

/// An object that is being read.
pub trait Members {
    /// Gives the name and the value of the next member to the target; `false` at the end.
    ///
    /// # Errors
    /// The member does not fit, or the input fails.
    fn next(&mut self, target: &mut dyn MemberTarget) -> Result<bool, ReadError>;

    /// The text that the members are read from, if it is JSON and none of them has been read: who reads
    /// it says by [`go_to_end`](Self::go_to_end) where the object ends.
    fn cursor(&self) -> Option<Cursor<'_>> {
        None
    }

    /// All members have been read, up to there.
    fn go_to_end(&mut self, _at: usize) {}

    /// Whether what does not fit is to be made to fit, or to be passed over, where that loses nothing.
    fn is_lenient(&self) -> bool {
        false
    }

    /// The tape of the whole object, if it has been written down.
    fn tape(&self) -> Option<&str> {
        None
    }

    /// The text that the first member of this name is, if that can be seen before the first member is
    /// read, and all be read from the beginning once more by [`rewind`](Self::rewind).
    fn ahead(&mut self, _name: &str) -> Option<&str> {
        None
    }

    /// Goes back to the first member.
    fn rewind(&mut self) {}
}

/// An object that is a number, as serde_json has it with its feature `arbitrary_precision`. Any other
/// object is an error.
pub(super) fn number(
    members: &mut dyn Members,
    expected: &str,
) -> Result<Scalar<'static>, ReadError> {
    let mut digits = Digits {
        expected,
        text: None,
    };
    members.next(&mut digits)?;
    match digits.text {
        Some(text) => Ok(number_of(&parse(&text)?)),
        None => Err(ReadError::unexpected_object(expected)),
    }
}

/// A number in the form that serde_json gives it without `arbitrary_precision`.
pub(super) fn number_of(number: &Number) -> Scalar<'static> {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => Scalar::Unsigned(number),
        (None, Some(number)) => Scalar::Signed(number),
        (None, None) => Scalar::Float(number.as_f64().unwrap_or(f64::INFINITY)),
    }
}

/// Takes the member [`NUMBER`] alone.
struct Digits<'a> {
    expected: &'a str,
    text: Option<String>,
}

impl Target for Digits<'_> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        self.text = Some(value.text()?.to_owned());
        Ok(())
    }
}

impl MemberTarget for Digits<'_> {
    fn name(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            NUMBER => Ok(()),
            _ => Err(ReadError::unexpected_object(self.expected)),
        }
    }
}

/// A number from its text.
pub(super) fn parse(text: &str) -> Result<Number, ReadError> {
    text.parse()
        .map_err(|_| ReadError::new(format_args!("the number {text:?}")))
}
