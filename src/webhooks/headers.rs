//! The headers of an event that count.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::error::WebhookError;

/// With or without padding.
pub(super) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[derive(Default)]
pub(super) struct Headers {
    pub(super) id: Vec<u8>,
    /// As it was sent, since that is what is signed.
    pub(super) timestamp: Vec<u8>,
    signatures: Vec<Vec<u8>>,
}

impl Headers {
    /// Of id and time the first counts, of signatures all.
    pub(super) fn find<N: AsRef<str>, V: AsRef<[u8]>>(
        headers: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, WebhookError> {
        let mut found = Self::default();
        for (name, value) in headers {
            let (name, value) = (name.as_ref(), value.as_ref());
            let keep = |place: &mut Vec<u8>| {
                if place.is_empty() {
                    *place = value.to_vec();
                }
            };
            if name.eq_ignore_ascii_case("webhook-id") {
                keep(&mut found.id);
            } else if name.eq_ignore_ascii_case("webhook-timestamp") {
                keep(&mut found.timestamp);
            } else if name.eq_ignore_ascii_case("webhook-signature") {
                found.signatures.push(value.to_vec());
            }
        }
        for (name, is_missing) in [
            ("webhook-id", found.id.is_empty()),
            ("webhook-timestamp", found.timestamp.is_empty()),
            ("webhook-signature", found.signatures.is_empty()),
        ] {
            if is_missing {
                return Err(WebhookError::MissingHeader(name));
            }
        }
        Ok(found)
    }

    /// Those of the first version, or without one: base64, parted by spaces.
    pub(super) fn signatures(&self) -> impl Iterator<Item = Vec<u8>> {
        let values = self.signatures.iter();
        let values = values.flat_map(|value| value.split(u8::is_ascii_whitespace));
        values.filter_map(|value| {
            let encoded = match value.iter().position(|byte| *byte == b',') {
                Some(comma) => value.strip_prefix(b"v1,").filter(|_| comma == 2)?,
                None => value,
            };
            BASE64.decode(encoded).ok()
        })
    }
}
