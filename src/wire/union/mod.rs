//! How generated unions are read: the value is written down once, on a [`Tape`], and a function
//! that is not generic then decides by its tag which form it has and reads that form.
//!
//! A union cannot be read as the input goes by, because its tag may come last. Its `Deserialize`
//! therefore only makes the tape, which is the same code for all unions of one input; everything
//! that is special to a union is compiled once, in this package. A union within a union is a part
//! of the same tape and is not written down again.

mod error;
mod read;
mod record;
mod tape;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};

pub use error::TapeError;
pub use tape::Tape;

/// What a union asks its input to be read as. A [`Tape`] knows the name and hands over its bytes;
/// any other input passes it on, as serde has it, and the value is written down.
const NAME: &str = "$openai_typed::union";

/// An enum with a variant for each form of a value.
pub trait Union: Sized {
    /// Reads the value in whichever form it has.
    ///
    /// # Errors
    /// It has none of them, and the union keeps no value that it does not know.
    fn from_tape(tape: Tape<'_>) -> Result<Self, TapeError>;
}

/// Reads a union from any self-describing input.
///
/// # Errors
/// What the deserializer and the union report.
pub fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let bytes = deserializer.deserialize_newtype_struct(NAME, Bytes)?;
    T::from_tape(Tape::new(&bytes)).map_err(D::Error::custom)
}

/// The bytes of a tape: those of the one that is being read, or of a new one.
struct Bytes;

impl<'de> Visitor<'de> for Bytes {
    type Value = Cow<'de, [u8]>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        record::record(deserializer).map(Cow::Owned)
    }

    // What follows is for inputs that have plain values alone and know no newtypes.

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        record::record(().into_deserializer()).map(Cow::Owned)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        record::record(value.into_deserializer()).map(Cow::Owned)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        record::record(value.into_deserializer()).map(Cow::Owned)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        record::record(value.into_deserializer()).map(Cow::Owned)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        record::record(value.into_deserializer()).map(Cow::Owned)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        record::record(text.into_deserializer()).map(Cow::Owned)
    }

    fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(bytes))
    }
}
