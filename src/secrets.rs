//! Keeps what is secret in a request out of what is shown.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;

use crate::credentials;

const REDACTED: &str = "[redacted]";

/// A shorter text is a placeholder, such as `none` or `test` for a local server, and hiding it would
/// garble what the server says.
const SHORTEST: usize = 8;

/// The secrets of one request.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

/// What is secret in the value of a header: all of it, what follows a scheme such as `Bearer`, and
/// the values of cookies.
fn parts(name: &HeaderName, text: &str) -> Vec<String> {
    let after_scheme = text.split_once(' ').map(|(_, secret)| secret);
    let mut parts: Vec<&str> = [text].into_iter().chain(after_scheme).collect();
    if *name == COOKIE {
        let pairs = text.split(';').filter_map(|pair| pair.split_once('='));
        parts.extend(pairs.map(|(_, value)| value));
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .collect()
}

/// A secret as it is, and as a server may repeat it in JSON and in a URL.
fn spellings(secret: String) -> Vec<String> {
    let quoted = serde_json::Value::from(secret.as_str()).to_string();
    let in_json = quoted.trim_matches('"').to_owned();
    let with_slashes = in_json.replace('/', "\\/");
    let in_url = Url::parse_with_params("http://x", [("", secret.as_str())])
        .map(|url| {
            url.query()
                .unwrap_or_default()
                .trim_start_matches('=')
                .to_owned()
        })
        .unwrap_or_default();
    let mut all = vec![secret];
    for other in [in_json, with_slashes, in_url] {
        if other.len() >= SHORTEST && !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

impl Secrets {
    /// The values of the sensitive headers (for `Bearer KEY` the key alone), and of the query
    /// parameters that are called like a secret.
    pub(crate) fn of(headers: &HeaderMap, url: &Url) -> Self {
        let in_headers = headers
            .iter()
            .filter(|(_, value)| value.is_sensitive())
            .filter_map(|(name, value)| Some((name, std::str::from_utf8(value.as_bytes()).ok()?)))
            .flat_map(|(name, text)| parts(name, text));
        let in_query = url
            .query_pairs()
            .filter(|(name, _)| credentials::names_secret(&name.to_ascii_lowercase()))
            .map(|(_, value)| value.into_owned());
        let mut secrets: Vec<String> = in_headers
            .chain(in_query)
            .filter(|secret| secret.len() >= SHORTEST)
            .flat_map(spellings)
            .collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets.dedup();
        Self(secrets)
    }

    /// The bytes with each secret replaced, where they may have been cut off inside of one.
    pub(crate) fn hide_beginning(&self, bytes: Bytes) -> Bytes {
        let mut bytes = self.hide_bytes(bytes);
        let cut = self.0.iter().filter_map(|secret| {
            let longest = secret.len().min(bytes.len());
            (1..longest)
                .rev()
                .find(|length| bytes.ends_with(&secret.as_bytes()[..*length]))
        });
        let cut = cut.max().filter(|length| *length >= SHORTEST / 2);
        bytes.truncate(bytes.len() - cut.unwrap_or(0));
        bytes
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
