//! Lists of floats, which servers also send as base64: four bytes of each instead of some twenty
//! characters, and nothing to parse.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

/// Numbers, or base64 text of their bytes in little-endian order.
pub(super) struct Floats(pub(super) Vec<f32>);

impl<'de> Deserialize<'de> for Floats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FloatsVisitor).map(Self)
    }
}

struct FloatsVisitor;

impl<'de> Visitor<'de> for FloatsVisitor {
    type Value = Vec<f32>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of numbers, or base64 text of them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<Vec<f32>, A::Error> {
        let mut floats = Vec::new();
        while let Some(number) = numbers.next_element()? {
            floats.push(number);
        }
        Ok(floats)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<f32>, E> {
        let bytes = STANDARD
            .decode(text)
            .map_err(|error| E::custom(format_args!("text that is no base64: {error}")))?;
        let (floats, rest) = bytes.as_chunks();
        if !rest.is_empty() {
            let length = bytes.len();
            return Err(E::custom(format_args!(
                "base64 text of {length} bytes, which are no floats of four bytes each"
            )));
        }
        let floats: Vec<f32> = floats.iter().copied().map(f32::from_le_bytes).collect();
        // As numbers they could not have come.
        match floats.iter().find(|float| !float.is_finite()) {
            Some(float) => Err(E::custom(format_args!("base64 text with {float}"))),
            None => Ok(floats),
        }
    }
}
