//! Why an event is not accepted.

use std::error::Error as StdError;
use std::fmt;

/// Why an event was not accepted, or a verifier cannot be made.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is missing, empty, or no base64 after `whsec_`.
    Secret,
    /// This header is missing or empty.
    MissingHeader(&'static str),
    /// `webhook-timestamp` is no number of seconds.
    Timestamp,
    /// The event was sent longer ago than the tolerance, or is sent again by somebody else.
    TooOld,
    /// The event comes from the future: a clock is wrong.
    TooNew,
    /// No signature fits: another secret, another body, or another sender.
    Signature,
    /// The event is genuine, but its body is not what was expected.
    Body(serde_json::Error),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret => formatter.write_str(
                "the secret of the webhook is missing or malformed: it is `whsec_` and base64, as the API shows it",
            ),
            Self::MissingHeader(name) => write!(formatter, "the header `{name}` is missing"),
            Self::Timestamp => {
                formatter.write_str("the header `webhook-timestamp` is no number of seconds")
            }
            Self::TooOld => formatter.write_str(
                "the event was sent too long ago: `tolerance` permits more, if this machine's clock is right",
            ),
            Self::TooNew => formatter.write_str(
                "the event comes from the future: `tolerance` permits more, if this machine's clock is right",
            ),
            Self::Signature => formatter.write_str(
                "no signature fits: verify the body as it came, with the secret of this endpoint",
            ),
            Self::Body(error) => write!(formatter, "the body is not what was expected: {error}"),
        }
    }
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            _ => None,
        }
    }
}
