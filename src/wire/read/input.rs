//! Any deserializer of serde as an input.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::ReadError;
use super::scalar::Scalar;
use super::tape::Tape;
use super::target::{Input, Items, MemberTarget, Members, Target};
use super::text::{read_text, record_text};
use crate::wire::json::{Json, Slot};

/// Reads a value.
///
/// # Errors
/// What the deserializer and the type report.
pub fn read<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    give(deserializer, &mut Slot(&mut value))?;
    Ok(value)
}

/// What a type of this package asks its input to be read as. A JSON text that knows the name hands over
/// its bytes; any other input passes it on, as serde has it.
pub(super) const NAME: &str = "$openai_typed";

/// Not generic over the type, so that it is compiled once for each input.
fn give<'de, D: Deserializer<'de>>(
    deserializer: D,
    target: &mut dyn Target,
) -> Result<(), D::Error> {
    deserializer.deserialize_newtype_struct(NAME, Value(target))
}

/// Reads a JSON text. One that does not fit is read a second time, leniently: no response is lost for a
/// member that it is not about. What is wrong with a text, and where, serde_json says.
fn give_text(text: &[u8], target: &mut dyn Target) -> Result<(), serde_json::Error> {
    if let Ok(text) = std::str::from_utf8(text)
        && read_text(text, target).is_ok()
    {
        return Ok(());
    }
    if let Ok(text) = std::str::from_utf8(text)
        && let Ok(tape) = record_text(text)
        && Tape::new(&tape).lenient().give(target).is_ok()
    {
        return Ok(());
    }
    let mut input = serde_json::Deserializer::from_slice(text);
    input.deserialize_any(Value(target))?;
    input.end()
}

/// A value on its way to a target.
struct Value<'a>(&'a mut dyn Target);

impl Value<'_> {
    fn scalar<E: Error>(self, value: Scalar<'_>) -> Result<(), E> {
        self.0.take(Input::Scalar(value)).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_borrowed_bytes<E: Error>(self, text: &'de [u8]) -> Result<(), E> {
        give_text(text, self.0).map_err(E::custom)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(match u64::try_from(value) {
            Ok(value) => Scalar::Unsigned(value),
            Err(_) => Scalar::Signed(value),
        })
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut list = List {
            access,
            failure: None,
        };
        let outcome = self.0.take(Input::List(&mut list));
        outcome.map_err(|error| list.failure.unwrap_or_else(|| A::Error::custom(error)))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut object = Object {
            access,
            failure: None,
        };
        let outcome = self.0.take(Input::Object(&mut object));
        outcome.map_err(|error| object.failure.unwrap_or_else(|| A::Error::custom(error)))
    }
}

/// A list of serde, and why it could not be read on.
struct List<A, E> {
    access: A,
    failure: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Items for List<A, A::Error> {
    fn next(&mut self, target: &mut dyn Target) -> Result<bool, ReadError> {
        match self.access.next_element_seed(Value(target)) {
            Ok(item) => Ok(item.is_some()),
            Err(error) => {
                self.failure = Some(error);
                Err(ReadError::of_input())
            }
        }
    }
}

/// An object of serde, and why it could not be read on.
struct Object<A, E> {
    access: A,
    failure: Option<E>,
}

impl<'de, A: MapAccess<'de>> Object<A, A::Error> {
    fn member(&mut self, target: &mut dyn MemberTarget) -> Result<bool, A::Error> {
        if self.access.next_key_seed(Name(target))?.is_none() {
            return Ok(false);
        }
        self.access.next_value_seed(Value(target))?;
        Ok(true)
    }
}

impl<'de, A: MapAccess<'de>> Members for Object<A, A::Error> {
    fn next(&mut self, target: &mut dyn MemberTarget) -> Result<bool, ReadError> {
        self.member(target).map_err(|error| {
            self.failure = Some(error);
            ReadError::of_input()
        })
    }
}

/// A name on its way to the one who asked.
struct Name<'a>(&'a mut dyn MemberTarget);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.0.name(name).map_err(E::custom)
    }
}
