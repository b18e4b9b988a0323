//! Keeps what is secret in a request out of what is shown.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use reqwest::Url;

use crate::options;

const REDACTED: &str = "[redacted]";

/// A shorter text is a placeholder, such as `none` or `test` for a local server, and hiding it would
/// garble what the server says.
const SHORTEST: usize = 8;

/// The secrets of one request.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// The values of the sensitive headers (for `Bearer KEY` the key alone), and of the query
    /// parameters that are called like a secret.
    pub(crate) fn of(headers: &HeaderMap, url: &Url) -> Self {
        let sensitive = headers.values().filter(|value| value.is_sensitive());
        let in_headers = sensitive
            .filter_map(|value| std::str::from_utf8(value.as_bytes()).ok())
            .map(|text| {
                ["Bearer ", "Basic "]
                    .iter()
                    .find_map(|scheme| text.strip_prefix(scheme))
                    .unwrap_or(text)
            })
            .map(|secret| secret.trim().to_owned());
        let in_query = url
            .query_pairs()
            .filter(|(name, _)| options::names_secret(&name.to_ascii_lowercase()))
            .map(|(_, value)| value.into_owned());
        let mut secrets: Vec<String> = in_headers
            .chain(in_query)
            .filter(|secret| secret.len() >= SHORTEST)
            .collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self(secrets)
    }

    /// The text with each secret replaced.
    pub(crate) fn hide<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for secret in &self.0 {
            if text.contains(secret) {
                text = Cow::Owned(text.replace(secret, REDACTED));
            }
        }
        text
    }

    /// The bytes with each secret replaced.
    pub(crate) fn hide_bytes(&self, mut bytes: Bytes) -> Bytes {
        for secret in &self.0 {
            let finder = memchr::memmem::Finder::new(secret.as_bytes());
            if finder.find(&bytes).is_none() {
                continue;
            }
            let mut clean = Vec::with_capacity(bytes.len());
            let mut rest = &bytes[..];
            while let Some(at) = finder.find(rest) {
                clean.extend_from_slice(&rest[..at]);
                clean.extend_from_slice(REDACTED.as_bytes());
                rest = &rest[at + secret.len()..];
            }
            clean.extend_from_slice(rest);
            bytes = Bytes::from(clean);
        }
        bytes
    }

    /// Replaces the values that contain a secret.
    pub(crate) fn hide_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            let found = |secret: &String| {
                memchr::memmem::find(value.as_bytes(), secret.as_bytes()).is_some()
            };
            if self.0.iter().any(found) {
                *value = HeaderValue::from_static(REDACTED);
            }
        }
        for (name, value) in headers.iter_mut() {
            if *name == http::header::SET_COOKIE {
                value.set_sensitive(true);
            }
        }
    }
}
