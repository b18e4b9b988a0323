//! Answers.

pub(crate) mod download;
pub(crate) mod ending;
pub(crate) mod stream;

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::de::DeserializeOwned;

use crate::client::error::explain;
use crate::client::error::{Error, ErrorKind, Result};
use crate::client::transport::attempts::{Reply, ReplyBody};

/// An answer: the body, to which it dereferences, and what came with it.
#[derive(Clone, Debug)]
pub struct Response<T> {
    body: T,
    meta: Box<Meta>,
}

/// The accessors of every answer, which has a [`Meta`] in this field.
macro_rules! what_came_with_it {
    ($($field:ident).+) => {
        /// The status.
        #[must_use]
        pub fn status(&self) -> http::StatusCode {
            self.$($field).+.status
        }

        /// The headers. Where one repeats the API key, it is redacted.
        #[must_use]
        pub fn headers(&self) -> &http::HeaderMap {
            &self.$($field).+.headers
        }

        /// The `x-request-id`, which OpenAI's support asks for.
        #[must_use]
        pub fn request_id(&self) -> Option<&str> {
            self.$($field).+.request_id()
        }

        /// What the server says about its rate limits.
        #[must_use]
        pub fn rate_limit(&self) -> $crate::RateLimit {
            $crate::RateLimit::read(&self.$($field).+.headers)
        }

        /// The number of times the request was sent.
        #[must_use]
        pub fn attempts(&self) -> u32 {
            self.$($field).+.attempts
        }
    };
}
pub(crate) use what_came_with_it;

/// What comes with every answer.
#[derive(Clone, Debug)]
pub(crate) struct Meta {
    pub(crate) call: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

impl Meta {
    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Adds to an error which answer it is about.
    pub(crate) fn blame(&self, error: Error) -> Error {
        error
            .in_call(&self.call)
            .answered(self.status, self.request_id())
            .after(self.attempts)
    }
}

/// Copies the values of the headers. They lie in the buffer that the HTTP library read them into,
/// several kilobytes, and would keep all of it as long as a stream is open.
pub(crate) fn detach(headers: &mut HeaderMap) {
    let size = headers.values().map(HeaderValue::len).sum();
    let mut values = Vec::with_capacity(size);
    for value in headers.values() {
        values.extend_from_slice(value.as_bytes());
    }
    let mut values = Bytes::from(values);
    for value in headers.values_mut() {
        let copy = HeaderValue::from_maybe_shared(values.split_to(value.len()));
        if let Ok(mut copy) = copy {
            copy.set_sensitive(value.is_sensitive());
            *value = copy;
        }
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers
        .get("x-request-id")
        .and_then(|value| value.to_str().ok())
}

impl<T> Response<T> {
    /// The body alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.body
    }

    what_came_with_it!(meta);
}

impl<T: DeserializeOwned> Response<T> {
    pub(crate) fn read(reply: Reply) -> Result<Self> {
        let Reply {
            meta,
            body,
            secrets,
            ..
        } = reply;
        let body = match body {
            ReplyBody::Full(body) if body.is_empty() => Bytes::from_static(b"null"),
            ReplyBody::Full(body) => body,
            ReplyBody::Live(_) => Bytes::new(),
        };
        match explain::json(&body) {
            Ok(body) => Ok(Self {
                body,
                meta: Box::new(meta),
            }),
            Err(error) => {
                let kind = ErrorKind::Decode(explain::explain(&error, &body, &secrets));
                Err(meta.blame(Error::new(kind, "the answer is not what was expected")))
            }
        }
    }
}

impl Response<String> {
    /// The body as text; what is not UTF-8 is replaced.
    pub(crate) fn read_text(reply: Reply) -> Result<Self> {
        let Reply { meta, body, .. } = reply;
        let body = match &body {
            ReplyBody::Full(body) => String::from_utf8_lossy(body).into_owned(),
            ReplyBody::Live(_) => String::new(),
        };
        Ok(Self {
            body,
            meta: Box::new(meta),
        })
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.body
    }
}

/// The rate limits that the server reports in its `x-ratelimit-…` headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in a period.
    pub limit_requests: Option<u64>,
    /// Tokens allowed in a period.
    pub limit_tokens: Option<u64>,
    /// Requests that are left.
    pub remaining_requests: Option<u64>,
    /// Tokens that are left.
    pub remaining_tokens: Option<u64>,
    /// The time until all requests are allowed again.
    pub reset_requests: Option<Duration>,
    /// The time until all tokens are allowed again.
    pub reset_tokens: Option<Duration>,
}

impl RateLimit {
    /// What these headers say.
    #[must_use]
    pub fn read(headers: &HeaderMap) -> Self {
        let header = |name: &str| {
            headers
                .get(format!("x-ratelimit-{name}"))
                .and_then(|value| value.to_str().ok())
        };
        let number = |name: &str| header(name).and_then(|text| text.trim().parse().ok());
        let duration = |name: &str| header(name).and_then(|text| read_duration(text.trim()));
        Self {
            limit_requests: number("limit-requests"),
            limit_tokens: number("limit-tokens"),
            remaining_requests: number("remaining-requests"),
            remaining_tokens: number("remaining-tokens"),
            reset_requests: duration("reset-requests"),
            reset_tokens: duration("reset-tokens"),
        }
    }
}

/// Reads `6m0s`, `1.5s`, `20ms`, and bare seconds.
fn read_duration(text: &str) -> Option<Duration> {
    let mut seconds = 0.0;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|character: char| character != '.' && !character.is_ascii_digit());
        let (number, after) = rest.split_at(digits.unwrap_or(rest.len()));
        let end = after.find(|character: char| character == '.' || character.is_ascii_digit());
        let (unit, after) = after.split_at(end.unwrap_or(after.len()));
        let scale = match unit {
            "d" => 86_400.0,
            "h" => 3600.0,
            "m" => 60.0,
            "s" | "" => 1.0,
            "ms" => 1e-3,
            "us" | "µs" => 1e-6,
            "ns" => 1e-9,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * scale;
        rest = after;
    }
    (!text.is_empty())
        .then(|| Duration::try_from_secs_f64(seconds).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_of_rate_limits() {
        let read = |text| read_duration(text).map(|duration| duration.as_micros());
        assert_eq!(read("6m0s"), Some(360_000_000));
        assert_eq!(read("1h2m3.5s"), Some(3_723_500_000));
        assert_eq!(read("20ms"), Some(20_000));
        assert_eq!(read("2"), Some(2_000_000));
        for unusable in ["", "s", "soon", "1w", "-1s", "1..2s"] {
            assert_eq!(read(unusable), None, "{unusable}");
        }
    }

    #[test]
    fn detached_headers_are_the_same_and_lie_elsewhere() {
        let buffer = Bytes::from_static(b"first, second, secret");
        let mut headers = HeaderMap::new();
        for (name, range) in [("a", 0..5), ("b", 7..7), ("b", 7..13), ("c", 15..21)] {
            let mut value = HeaderValue::from_maybe_shared(buffer.slice(range)).unwrap();
            value.set_sensitive(name == "c");
            headers.append(name, value);
        }
        let mut detached = headers.clone();
        detach(&mut detached);
        assert_eq!(detached, headers);
        for value in detached.values().filter(|value| !value.is_empty()) {
            assert!(!buffer.as_ptr_range().contains(&value.as_bytes().as_ptr()));
        }
        assert!(detached["c"].is_sensitive() && !detached["a"].is_sensitive());
    }
}
