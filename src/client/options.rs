//! What can be set for one call, or for all calls of a derived client.

use std::fmt;
use std::time::Duration;

use http::header::{
    ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, HOST, TE, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::client::error::{Error, Result};
use crate::wire::{Extra, is_credential};

/// The setters of options, for each type that has a method `change(self, FnOnce(&mut CallOptions))`.
macro_rules! option_setters {
    () => {
        /// Limits the time of each attempt, reading a JSON response included. 600 s by default. Of a
        /// stream or a download it limits the wait for the response to begin, and then for each next
        /// piece. `Duration::MAX` means no limit; zero leaves no time for anything and makes the request
        /// fail with a configuration error.
        pub fn timeout(self, timeout: std::time::Duration) -> Self {
            self.change(|options| options.limits.timeout = Some(timeout))
        }

        /// Limits the time to get a connection. 5 s by default.
        ///
        /// A value other than the client's has connections of its own. Zero makes the request fail
        /// with a configuration error.
        pub fn connect_timeout(self, timeout: std::time::Duration) -> Self {
            self.change(|options| options.limits.connect_timeout = Some(timeout))
        }

        /// How often a failed request is sent again. 2 by default; 0 disables retries.
        ///
        /// Retried are failures to connect, broken connections, timeouts and the statuses 408, 409,
        /// 429 and from 500 on, unless the server says otherwise with `x-should-retry`.
        pub fn max_retries(self, retries: u32) -> Self {
            self.change(|options| options.limits.max_retries = Some(retries))
        }

        /// Sets a header. On a call it takes the place of any that the client or the request has
        /// under this name; on a client it is sent unless the request has one.
        ///
        /// A name or a value that cannot be sent makes the request fail with a configuration error.
        pub fn header(self, name: impl AsRef<str>, value: impl std::fmt::Display) -> Self {
            self.change(|options| options.set_header(name.as_ref(), &value.to_string()))
        }

        /// Whether a POST has a header `Idempotency-Key`, with a random value that is the same for all
        /// attempts of the call and on redirects. `false` by default. A server that knows it does what is
        /// asked once, however often the request reaches it. To repeat a call later, with the same value,
        /// set the header yourself.
        pub fn idempotency_keys(self, send: bool) -> Self {
            self.change(|options| options.idempotency_keys = Some(send))
        }

        /// Adds a query parameter. On a call it takes the place of those that the base URL, the client
        /// and the request have under this name; on a client it is sent unless the request has one. A
        /// name that is set twice is sent twice.
        pub fn query(self, name: impl Into<String>, value: impl std::fmt::Display) -> Self {
            self.change(|options| options.query.push((name.into(), value.to_string())))
        }

        /// Sets a member of the JSON body or a text part of the form. On a call it beats what the
        /// client and the request (its `extra` included) have under this name; on a client it is sent
        /// if the request has nothing under it. `null` is sent as `null`. Where the body can have no
        /// members, one that is set on the call makes it fail with a configuration error.
        pub fn extra(self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
            self.change(|options| {
                options.extra.insert(name.into(), value.into());
            })
        }

        /// Whether a stream may end without what the document names as its end
        /// ([`StreamEnd`](crate::operations::StreamEnd)). `false` by default: such an end is an error,
        /// since what was received may be incomplete. Some compatible servers never say that a stream is
        /// complete. A connection that breaks, and an end within an event, stay errors.
        pub fn allow_incomplete_stream(self, allow: bool) -> Self {
            self.change(|options| options.limits.allow_incomplete_stream = Some(allow))
        }

        /// Limits the size of one event of a stream, in bytes. 128 MiB by default.
        pub fn max_event_size(self, bytes: usize) -> Self {
            self.change(|options| options.limits.max_event_size = Some(bytes))
        }

        /// Limits the size of a response that is read as a whole, in bytes: a larger one is an error.
        /// 256 MiB by default, which is more than any of the API's: those with 2048 vectors of 1536
        /// numbers have about 75 MB. What counts is the size before the server compressed it. Streams and
        /// downloads are not limited by it.
        pub fn max_response_size(self, bytes: usize) -> Self {
            self.change(|options| options.limits.max_response_size = Some(bytes))
        }
    };
}
pub(super) use option_setters;

/// Settings of a call. What is not set here is taken from the client.
///
/// ```no_run
/// # fn example(client: openai_typed::Client) {
/// use std::time::Duration;
///
/// let patient = client.with_options(|options| options.timeout(Duration::from_secs(1800)).max_retries(5));
/// # }
/// ```
#[must_use]
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(super) limits: Limits,
    pub(super) headers: HeaderMap,
    pub(super) query: Vec<(String, String)>,
    pub(super) extra: Extra,
    pub(super) idempotency_keys: Option<bool>,
    pub(super) problem: Option<String>,
}

/// Those options that still matter once the request is made.
#[derive(Clone, Copy, Default)]
pub(super) struct Limits {
    pub(super) timeout: Option<Duration>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) max_retries: Option<u32>,
    pub(super) allow_incomplete_stream: Option<bool>,
    pub(super) max_event_size: Option<usize>,
    pub(super) max_response_size: Option<usize>,
}

impl CallOptions {
    option_setters!();

    /// Like any of the setters.
    fn change(mut self, set: impl FnOnce(&mut Self)) -> Self {
        set(&mut self);
        self
    }

    pub(super) fn set_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => {
                self.problem.get_or_insert(problem);
            }
        }
    }

    /// Refuses what cannot be meant.
    pub(super) fn check(&self) -> Result<()> {
        if let Some(problem) = &self.problem {
            return Err(Error::config(problem.clone()));
        }
        for (name, limit) in [
            ("timeout", self.limits.timeout),
            ("connect_timeout", self.limits.connect_timeout),
        ] {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(Error::config(format!(
                    "a `{name}` of zero leaves no time for anything (`Duration::MAX` is no limit)"
                )));
            }
        }
        Ok(())
    }

    /// These options, and for what they leave open those of `lower`.
    pub(super) fn over(self, lower: &Self) -> Self {
        let mut headers = lower.headers.clone();
        replace_headers(&mut headers, &self.headers);
        let mut query = lower.query.clone();
        replace_query(&mut query, &self.query);
        let mut extra = lower.extra.clone();
        extra.extend(self.extra);
        Self {
            limits: self.limits.over(lower.limits),
            headers,
            query,
            extra,
            idempotency_keys: self.idempotency_keys.or(lower.idempotency_keys),
            problem: lower.problem.clone().or(self.problem),
        }
    }
}

impl Limits {
    /// These limits, and for what they leave open those of `lower`.
    pub(super) fn over(self, lower: Self) -> Self {
        Self {
            timeout: self.timeout.or(lower.timeout),
            connect_timeout: self.connect_timeout.or(lower.connect_timeout),
            max_retries: self.max_retries.or(lower.max_retries),
            allow_incomplete_stream: self
                .allow_incomplete_stream
                .or(lower.allow_incomplete_stream),
            max_event_size: self.max_event_size.or(lower.max_event_size),
            max_response_size: self.max_response_size.or(lower.max_response_size),
        }
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        let extra: Vec<&String> = self.extra.keys().collect();
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.limits.timeout)
            .field("connect_timeout", &self.limits.connect_timeout)
            .field("max_retries", &self.limits.max_retries)
            .field("headers", &self.headers)
            .field("query", &query)
            .field("extra", &extra)
            .finish_non_exhaustive()
    }
}

/// A header as the caller wrote it. The value of one that carries credentials is marked as
/// sensitive, which keeps it out of `Debug`, of logs and of other origins.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = header_name(name)?;
    let mut parsed = HeaderValue::from_str(value.trim()).map_err(|_| {
        format!("the value of the header `{name}` has characters that no header can have")
    })?;
    parsed.set_sensitive(is_credential(&name));
    Ok((name, parsed))
}

/// The name of a header. What is none is not repeated: it may be a value in the wrong place.
pub(super) fn header_name(name: &str) -> Result<HeaderName, String> {
    let refused = |_| {
        "that is no name of a header: it is empty or has characters that none can have".to_owned()
    };
    name.parse().map_err(refused)
}

/// Refuses the headers that follow from the URL, the body, the connection or what can be read of a
/// response: set by hand they would contradict what is really so.
pub(super) fn refuse_framing(headers: &HeaderMap) -> Result<()> {
    let framing = [
        ACCEPT_ENCODING,
        HOST,
        CONTENT_LENGTH,
        TRANSFER_ENCODING,
        CONNECTION,
        TE,
        UPGRADE,
    ];
    match headers.keys().find(|name| framing.contains(name)) {
        None => Ok(()),
        Some(name) => Err(Error::config(format!(
            "the header `{name}` follows from the request itself and cannot be set"
        ))),
    }
}

/// Puts `upper` in place of the headers of the same names.
pub(super) fn replace_headers(headers: &mut HeaderMap, upper: &HeaderMap) {
    for name in upper.keys() {
        headers.remove(name);
        for value in upper.get_all(name) {
            headers.append(name.clone(), value.clone());
        }
    }
}

/// Puts `upper` in place of the parameters of the same names.
pub(super) fn replace_query(query: &mut Vec<(String, String)>, upper: &[(String, String)]) {
    query.retain(|(name, _)| !upper.iter().any(|(other, _)| other == name));
    query.extend_from_slice(upper);
}
