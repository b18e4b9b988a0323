//! Responses.

mod download;
mod ending;
mod events;
mod kept;
mod stream;

use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use crate::client::error::{ApiError, DecodeError, Error, ErrorKind, Result, json, may_report};
use crate::client::transport::{Meta, Reply};
use crate::wire::essence;

pub use download::Download;
pub(super) use ending::Ending;
pub use stream::EventStream;

/// A response: the body, to which it dereferences, and what came with it.
#[derive(Clone, Debug)]
pub struct Response<T> {
    body: T,
    meta: Box<Meta>,
}

/// The accessors of every response, which has a [`Meta`] in this field.
macro_rules! meta_accessors {
    ($($field:ident).+) => {
        /// The status of the HTTP response.
        #[must_use]
        pub fn http_status(&self) -> http::StatusCode {
            self.$($field).+.status
        }

        /// The headers of the HTTP response. Where one repeats the API key, it is redacted.
        #[must_use]
        pub fn http_headers(&self) -> &http::HeaderMap {
            &self.$($field).+.headers
        }

        /// The id of the request, which the server's support asks for: `x-request-id`, else
        /// `x-litellm-call-id`, `llm_provider-x-request-id`, `x-ms-request-id`, `apim-request-id` or,
        /// last, `cf-ray`.
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
use meta_accessors;

impl<T> Response<T> {
    /// The body alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.body
    }

    meta_accessors!(meta);
}

impl<T: DeserializeOwned> Response<T> {
    pub(super) fn read(reply: Reply<Bytes>) -> Result<Self> {
        let read = match reply.body.is_empty() {
            true => json(b"null"),
            false => json(&reply.body),
        };
        match (read, may_report(&reply.body)) {
            (Ok(body), false) => Ok(Self::new(body, reply.meta)),
            (Ok(body), true) => match reply.own_error {
                true => Ok(Self::new(body, reply.meta)),
                false => reply.refuse_report().map(|meta| Self::new(body, meta)),
            },
            (Err(failure), _) => Err(reply.explain(failure)),
        }
    }
}

impl<T> Response<T> {
    pub(super) fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    fn new(body: T, meta: Meta) -> Self {
        let meta = Box::new(meta);
        Self { body, meta }
    }
}

impl Reply<Bytes> {
    /// The error that the body reports instead of giving what was asked for.
    fn reported(&self) -> Option<Error> {
        let Meta {
            status, headers, ..
        } = &self.meta;
        let error = ApiError::in_success(*status, headers, &self.body, &self.secrets);
        error.map(|error| self.meta.annotate(Error::api(error)))
    }

    fn refuse_report(self) -> Result<Meta> {
        self.reported().map_or(Ok(self.meta), Err)
    }

    /// Why the body is not what was expected.
    fn explain(self, failure: serde_json::Error) -> Error {
        self.reported().unwrap_or_else(|| {
            let error = DecodeError::of_json(failure, &self.body, &self.secrets);
            let error = ErrorKind::Decode(error.with_headers(&self.meta.headers));
            let text = "the response is not what was expected";
            self.meta.annotate(Error::new(error, text))
        })
    }
}

impl Response<()> {
    pub(super) fn empty(reply: Reply<()>) -> Self {
        Self {
            body: (),
            meta: Box::new(reply.meta),
        }
    }
}

impl Response<String> {
    /// The body as text; what is not UTF-8 is replaced. Text may look like an error, unless it is said
    /// to be JSON.
    pub(in crate::client) fn text(reply: Reply<Bytes>) -> Result<Self> {
        let content_type = reply.meta.headers.get(CONTENT_TYPE);
        let content_type = content_type.and_then(|ty| ty.to_str().ok()).map(essence);
        if content_type.is_some_and(|ty| ty == "application/json")
            && let Some(error) = reply.reported()
        {
            return Err(error);
        }
        Ok(Self {
            body: String::from_utf8_lossy(&reply.body).into_owned(),
            meta: Box::new(reply.meta),
        })
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
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
}
