//! Lists of floats, which servers also send as base64: four bytes of each instead of some twenty
//! characters, and nothing to parse.

use base64::alphabet::STANDARD as STANDARD_ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::{DecodeError, Engine as _};

use super::error::ReadError;
use super::scalar::Scalar;
use super::target::{Input, Items, Target};

/// Hands over a list of floats, which may be base64 text of their bytes in little-endian order.
pub(super) fn take_floats(
    value: Input<'_>,
    take: impl FnOnce(Input<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    match value {
        Input::Scalar(Scalar::Text(text)) => take(Input::List(&mut Floats::decode(text)?)),
        Input::Scalar(Scalar::Null) | Input::List(_) => take(value),
        other => {
            let expected = "an array of numbers, or base64 text of them";
            Err(ReadError::unexpected(other.scalar(expected)?, expected))
        }
    }
}

/// Floats from their bytes.
struct Floats {
    bytes: Vec<u8>,
    read: usize,
}

impl Floats {
    fn decode(text: &str) -> Result<Self, ReadError> {
        let bytes = STANDARD
            .decode(text)
            .or_else(|_| loose(text))
            .map_err(|error| ReadError::new(format_args!("text that is no base64: {error}")))?;
        if !bytes.len().is_multiple_of(4) {
            let length = bytes.len();
            return Err(ReadError::new(format_args!(
                "base64 text of {length} bytes, which are no floats of four bytes each"
            )));
        }
        Ok(Self { bytes, read: 0 })
    }
}

/// Base64 with line ends, or without the padding.
fn loose(text: &str) -> Result<Vec<u8>, DecodeError> {
    const LOOSE: GeneralPurpose = GeneralPurpose::new(
        &STANDARD_ALPHABET,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let text: String = text.split_ascii_whitespace().collect();
    LOOSE.decode(text)
}

impl Items for Floats {
    fn next(&mut self, target: &mut dyn Target) -> Result<bool, ReadError> {
        let Some((float, _)) = self
            .bytes
            .get(self.read..)
            .and_then(|rest| rest.split_first_chunk())
        else {
            return Ok(false);
        };
        self.read += float.len();
        let float = f32::from_le_bytes(*float);
        // As a number it could not have come.
        if !float.is_finite() {
            return Err(ReadError::new(format_args!("base64 text with {float}")));
        }
        target.take(Input::Scalar(Scalar::Float(float.into())))?;
        Ok(true)
    }
}
