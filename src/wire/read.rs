//! How generated types read a JSON object.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::extra::Extra;
use super::floats::Floats;

/// A type that is read from a JSON object, member by member.
pub trait FromObject<'de>: Sized {
    /// What errors call it.
    const NAME: &'static str;

    /// Reads the members.
    ///
    /// # Errors
    /// What the deserializer reports, and a member that is missing.
    fn from_object<A: MapAccess<'de>>(members: ObjectReader<A>) -> Result<Self, A::Error>;
}

/// Reads an object into `T`; of a member that occurs twice the last one counts.
///
/// # Errors
/// What the deserializer and `T` report.
pub fn read_object<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromObject<'de>,
    D: Deserializer<'de>,
{
    struct Object<T>(PhantomData<T>);

    impl<'de, T: FromObject<'de>> Visitor<'de> for Object<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object, {}", T::NAME)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::from_object(ObjectReader {
                map,
                extra: Extra::new(),
            })
        }
    }

    deserializer.deserialize_map(Object(PhantomData))
}

/// The members of an object that is being read.
pub struct ObjectReader<A> {
    map: A,
    extra: Extra,
}

impl<'de, A: MapAccess<'de>> ObjectReader<A> {
    /// The name of the next member, whose value is to be read next.
    ///
    /// # Errors
    /// What the deserializer reports.
    pub fn name(&mut self) -> Result<Option<Name<'de>>, A::Error> {
        self.map.next_key()
    }

    /// Reads a value that must not be `null`.
    ///
    /// # Errors
    /// What the deserializer reports.
    pub fn required<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        *slot = Some(self.map.next_value()?);
        Ok(())
    }

    /// Reads a value for which `null` means the same as absence.
    ///
    /// # Errors
    /// What the deserializer reports.
    pub fn optional<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) -> Result<(), A::Error> {
        *slot = self.map.next_value()?;
        Ok(())
    }

    /// Reads a list that must not be `null` from an array of numbers, or from base64 text of their
    /// bytes in little-endian order.
    ///
    /// # Errors
    /// What the deserializer reports.
    pub fn required_floats(&mut self, slot: &mut Option<Vec<f32>>) -> Result<(), A::Error> {
        let floats: Floats = self.map.next_value()?;
        *slot = Some(floats.0);
        Ok(())
    }

    /// Like [`required_floats`](Self::required_floats), but `null` means the same as absence.
    ///
    /// # Errors
    /// What the deserializer reports.
    pub fn optional_floats(&mut self, slot: &mut Option<Vec<f32>>) -> Result<(), A::Error> {
        let floats: Option<Floats> = self.map.next_value()?;
        *slot = floats.map(|floats| floats.0);
        Ok(())
    }

    /// Reads a member that can be but one text. Nothing is kept of that text and of `null`; another
    /// text is kept like a member that the document does not name, so that it is not lost.
    ///
    /// # Errors
    /// What the deserializer reports, and a value that is no text.
    pub fn constant(&mut self, name: Name<'de>, value: &str) -> Result<(), A::Error> {
        let text: Option<Name<'de>> = self.map.next_value()?;
        if let Some(other) = text.filter(|text| text.as_str() != value) {
            let other = other.0.into_owned();
            self.extra.insert(name.0.into_owned(), other.into());
        }
        Ok(())
    }

    /// Keeps a member that the document does not name.
    ///
    /// # Errors
    /// What the deserializer reports.
    pub fn unknown(&mut self, name: Name<'de>) -> Result<(), A::Error> {
        let value = self.map.next_value()?;
        self.extra.insert(name.0.into_owned(), value);
        Ok(())
    }

    /// The members that the document does not name.
    pub fn into_extra(self) -> Extra {
        self.extra
    }
}

/// The value of a member that the document requires.
///
/// # Errors
/// The object did not have it.
pub fn present<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// The name of a member, or another short text, borrowed where the input allows it.
pub struct Name<'de>(Cow<'de, str>);

impl Name<'_> {
    /// The name as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E>(self, name: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(Text)
    }
}
