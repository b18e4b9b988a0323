//! What can be wrong with a value on a tape.

use std::fmt::{self, Display};

/// A value that is not of the type that was asked for. It has no position: the input's own error,
/// which this becomes, adds one.
#[derive(Debug)]
pub struct TapeError(Box<str>);

impl Display for TapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TapeError {}

impl serde::de::Error for TapeError {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string().into())
    }
}
