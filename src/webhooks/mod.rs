//! Webhooks: whether an event that came over HTTP is from whom it says (feature `webhooks-verify`).
//!
//! ```
//! use openai_typed::webhooks::Verifier;
//!
//! # fn example(headers: &http::HeaderMap, body: &[u8]) -> Result<(), openai_typed::webhooks::WebhookError> {
//! let verifier = Verifier::new("whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")?;
//! // From whatever server: pairs of a name and a value, and the body as it came, byte for byte.
//! let event: serde_json::Value = verifier.read(headers, body)?;
//! println!("{}", event["type"]);
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `webhooks` as well, `Verifier::unwrap` gives `types::WebhookEvent`, an enum of all
//! known events.

mod error;
mod headers;

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use hmac::{Hmac, KeyInit, Mac};
use serde::de::DeserializeOwned;
use sha2::Sha256;

use headers::{BASE64, Headers};

pub use error::WebhookError;

/// How far the time of an event may be from now unless the caller says otherwise.
const TOLERANCE: Duration = Duration::from_secs(300);

/// How many signatures of an event are looked at; a sender has one for each secret that is in use.
const SIGNATURES: usize = 64;

/// Tells genuine events from others, by the secret of the endpoint that they are sent to.
///
/// The scheme is that of Standard Webhooks: HMAC-SHA256 over id, time and body, with the headers
/// `webhook-id`, `webhook-timestamp` and `webhook-signature`. Signatures are compared in constant time.
#[derive(Clone)]
pub struct Verifier {
    mac: Hmac<Sha256>,
    tolerance: Duration,
}

impl Verifier {
    /// For a secret as the API shows it: base64 after `whsec_`; without that, the bytes of the text are
    /// the secret.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Secret`] if the secret is empty, or is no base64 after `whsec_`.
    pub fn new(secret: impl AsRef<str>) -> Result<Self, WebhookError> {
        let secret = secret.as_ref();
        let key = match secret.strip_prefix("whsec_") {
            Some(encoded) => BASE64.decode(encoded.trim_ascii()).unwrap_or_default(),
            None => secret.as_bytes().to_vec(),
        };
        if key.is_empty() {
            return Err(WebhookError::Secret);
        }
        Ok(Self {
            mac: Hmac::new_from_slice(&key).map_err(|_| WebhookError::Secret)?,
            tolerance: TOLERANCE,
        })
    }

    /// For the secret in the environment variable `OPENAI_WEBHOOK_SECRET`.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Secret`] if the variable is not set, or as those of [`new`](Self::new).
    pub fn from_env() -> Result<Self, WebhookError> {
        let secret = std::env::var("OPENAI_WEBHOOK_SECRET");
        Self::new(secret.map_err(|_| WebhookError::Secret)?)
    }

    /// How far the time of an event may be from now, in both directions and in whole seconds; 300 s
    /// unless it is set. It bounds for how long an event that somebody has overheard can be sent again.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Whether the event with these headers and this body is genuine, and not too old.
    ///
    /// `headers` are pairs of a name, in any case, and a value, such as a reference to a
    /// `http::HeaderMap`, a map of strings or a list. `body` is what came, before anything reads it.
    ///
    /// # Errors
    ///
    /// A header that is missing, a time that is no number or too far from now, or no signature that
    /// fits, in this order.
    pub fn verify<N: AsRef<str>, V: AsRef<[u8]>>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl AsRef<[u8]>,
    ) -> Result<(), WebhookError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// [`verify`](Self::verify) as if it were this time.
    ///
    /// # Errors
    ///
    /// As those of [`verify`](Self::verify).
    pub fn verify_at<N: AsRef<str>, V: AsRef<[u8]>>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl AsRef<[u8]>,
        now: SystemTime,
    ) -> Result<(), WebhookError> {
        self.check(&Headers::find(headers)?, body.as_ref(), now)
    }

    /// [Verifies](Self::verify) an event and reads its body as JSON, into a type of the caller's or a
    /// `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// As those of [`verify`](Self::verify), and then [`WebhookError::Body`].
    pub fn read<T: DeserializeOwned, N: AsRef<str>, V: AsRef<[u8]>>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl AsRef<[u8]>,
    ) -> Result<T, WebhookError> {
        let body = body.as_ref();
        self.verify(headers, body)?;
        serde_json::from_slice(body).map_err(WebhookError::Body)
    }

    fn check(&self, headers: &Headers, body: &[u8], now: SystemTime) -> Result<(), WebhookError> {
        let sent = std::str::from_utf8(&headers.timestamp).ok();
        let sent: i64 = sent
            .and_then(|text| text.trim_ascii().parse().ok())
            .ok_or(WebhookError::Timestamp)?;
        let age = seconds(now).saturating_sub(i128::from(sent));
        let tolerance = i128::from(self.tolerance.as_secs());
        if age > tolerance {
            return Err(WebhookError::TooOld);
        }
        if age < -tolerance {
            return Err(WebhookError::TooNew);
        }
        let mac = [&headers.id, &b"."[..], &headers.timestamp, b".", body]
            .into_iter()
            .fold(self.mac.clone(), Mac::chain_update);
        let fits = |signature: Vec<u8>| mac.clone().verify_slice(&signature).is_ok();
        match headers.signatures().take(SIGNATURES).any(fits) {
            true => Ok(()),
            false => Err(WebhookError::Signature),
        }
    }
}

/// Whole seconds since 1970, rounded down.
fn seconds(time: SystemTime) -> i128 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_secs().into(),
        Err(before) => -i128::from(before.duration().as_secs()) - 1,
    }
}

impl fmt::Debug for Verifier {
    /// Without the secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verifier")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
