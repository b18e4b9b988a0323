//! What can be wrong with a value.

use std::fmt::{self, Display};

use serde::de::Unexpected;

use super::scalar::Scalar;

/// A value that is not of the type that was asked for. It has no position: the input's own error,
/// which this becomes, adds one. Without an error a result is a null pointer: each value that is read
/// has one.
#[derive(Debug)]
#[expect(
    clippy::box_collection,
    reason = "every value that is read is a result with such an error, which is to be small"
)]
pub struct ReadError(Box<String>);

impl ReadError {
    pub(super) fn new(text: impl Display) -> Self {
        Self(Box::new(text.to_string()))
    }

    /// The input has failed, and keeps its error.
    #[cold]
    pub(super) fn of_input() -> Self {
        Self::new("the input failed")
    }

    #[cold]
    pub(super) fn unexpected(found: Scalar<'_>, expected: &str) -> Self {
        match found {
            Scalar::Null => Self::new(format_args!("invalid type: null, expected {expected}")),
            found => Self::of_type(kind(found), expected),
        }
    }

    #[cold]
    pub(super) fn unexpected_list(expected: &str) -> Self {
        Self::of_type(Unexpected::Seq, expected)
    }

    #[cold]
    pub(super) fn unexpected_object(expected: &str) -> Self {
        Self::of_type(Unexpected::Map, expected)
    }

    /// Of the right kind, but not among the values of the type.
    #[cold]
    pub(super) fn out_of_range(found: Scalar<'_>, expected: &str) -> Self {
        let found = kind(found);
        Self::new(format_args!("invalid value: {found}, expected {expected}"))
    }

    #[cold]
    pub(super) fn missing(name: &str) -> Self {
        Self::new(format_args!("missing field `{name}`"))
    }

    fn of_type(found: Unexpected<'_>, expected: &str) -> Self {
        Self::new(format_args!("invalid type: {found}, expected {expected}"))
    }
}

fn kind(scalar: Scalar<'_>) -> Unexpected<'_> {
    match scalar {
        Scalar::Null => Unexpected::Unit,
        Scalar::Bool(value) => Unexpected::Bool(value),
        Scalar::Unsigned(value) => Unexpected::Unsigned(value),
        Scalar::Signed(value) => Unexpected::Signed(value),
        Scalar::Float(value) => Unexpected::Float(value),
        Scalar::Text(value) => Unexpected::Str(value),
    }
}

impl Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ReadError {}
