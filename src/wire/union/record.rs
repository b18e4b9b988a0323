//! Writing a value down.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::tape::{ARRAY, FALSE, FLOAT, NEGATIVE, NULL, OBJECT, POSITIVE, TEXT, TRUE};

/// How deep lists and objects may lie within one another, as in serde_json.
const MAX_DEPTH: u8 = 128;

/// The name under which serde_json hands over numbers with its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Writes down the value that a deserializer holds.
pub(super) fn record<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let mut bytes = Vec::with_capacity(512);
    let recorder = Recorder {
        bytes: &mut bytes,
        depth: MAX_DEPTH,
    };
    recorder.deserialize(deserializer)?;
    Ok(bytes)
}

/// Appends one value.
struct Recorder<'b> {
    bytes: &'b mut Vec<u8>,
    /// How many levels more there may be.
    depth: u8,
}

impl Recorder<'_> {
    fn token<const N: usize>(self, kind: u8, content: [u8; N]) {
        self.bytes.push(kind);
        self.bytes.extend_from_slice(&content);
    }

    /// Opens a list or an object; gives its place, for [`close`](Self::close).
    fn open<E: Error>(&mut self, kind: u8) -> Result<usize, E> {
        self.depth = match self.depth.checked_sub(1) {
            Some(depth) => depth,
            None => return Err(E::custom("recursion limit exceeded")),
        };
        self.bytes.push(kind);
        self.bytes.extend_from_slice(&[0; 4]);
        Ok(self.bytes.len())
    }

    /// Closes it: the length of its content is known now.
    fn close<E: Error>(self, start: usize) -> Result<(), E> {
        let length = length(self.bytes.len() - start)?;
        if let Some(place) = self.bytes.get_mut(start - 4..start) {
            place.copy_from_slice(&length);
        }
        Ok(())
    }

    fn text<E: Error>(&mut self, text: &str) -> Result<(), E> {
        self.bytes.extend_from_slice(&length(text.len())?);
        self.bytes.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn inner(&mut self) -> Recorder<'_> {
        Recorder {
            bytes: self.bytes,
            depth: self.depth,
        }
    }

    /// A number in the form that serde_json gives it without `arbitrary_precision`.
    fn number<E: Error>(self, text: &str) -> Result<(), E> {
        if let Ok(number) = text.parse() {
            self.visit_u64(number)
        } else if let Ok(number) = text.parse() {
            self.visit_i64(number)
        } else {
            let number = text
                .parse()
                .map_err(|_| E::custom(format_args!("the number {text:?}")))?;
            self.visit_f64(number)
        }
    }
}

fn length<E: Error>(length: usize) -> Result<[u8; 4], E> {
    match u32::try_from(length) {
        Ok(length) => Ok(length.to_le_bytes()),
        Err(_) => Err(E::custom("a value of more than 4 GiB")),
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.token(NULL, []);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.token(if value { TRUE } else { FALSE }, []);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.token(POSITIVE, value.to_le_bytes());
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => {
                self.token(NEGATIVE, value.to_le_bytes());
                Ok(())
            }
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.token(FLOAT, value.to_le_bytes());
        Ok(())
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<(), E> {
        self.bytes.push(TEXT);
        self.text(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let start = self.open(ARRAY)?;
        while items.next_element_seed(self.inner())?.is_some() {}
        self.close(start)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let begin = self.bytes.len();
        let start = self.open(OBJECT)?;
        while members.next_key_seed(Name(self.inner()))?.is_some() {
            if self.bytes.get(start + 4..) == Some(NUMBER.as_bytes()) {
                let number: String = members.next_value()?;
                self.bytes.truncate(begin);
                return self.number(&number);
            }
            members.next_value_seed(self.inner())?;
        }
        self.close(start)
    }
}

/// The name of a member: a text without a kind.
struct Name<'b>(Recorder<'b>);

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

    fn visit_str<E: Error>(mut self, name: &str) -> Result<(), E> {
        self.0.text(name)
    }
}
