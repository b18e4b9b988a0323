//! What can be set for one call, or for all calls of a derived client.

use std::fmt::{self, Display};
use std::time::Duration;

use http::header::{CONNECTION, CONTENT_LENGTH, HOST, TE, TRANSFER_ENCODING, UPGRADE};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::client::error::{Error, Result};
use crate::wire::credentials::is_credential;
use crate::wire::object::Extra;

/// Settings of a call. What is not set here is taken from the client.
///
/// ```no_run
/// # fn example(client: openai_typed::Client) {
/// use std::time::Duration;
///
/// let patient = client.with_options(|options| options.timeout(Duration::from_secs(1800)).max_retries(5));
/// # }
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) limits: Limits,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) extra: Extra,
    pub(crate) problem: Option<String>,
}

/// Those options that still matter once the request is made.
#[derive(Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) allow_missing_done: Option<bool>,
    pub(crate) max_event_size: Option<usize>,
    pub(crate) max_answer_size: Option<usize>,
}

impl CallOptions {
    /// Limits the time of each attempt, reading a JSON answer included. 600 s by default. Of a
    /// stream or a download it limits the wait for the answer to begin, and then for each next
    /// piece. `Duration::MAX` means no limit; zero leaves no time for anything and makes the request
    /// fail with a configuration error.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Limits the time to get a connection. 5 s by default.
    ///
    /// A value other than the client's has connections of its own. Zero makes the request fail with a
    /// configuration error.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.limits.connect_timeout = Some(timeout);
        self
    }

    /// How often a failed request is sent again. 2 by default; 0 disables retries.
    ///
    /// Retried are failures to connect, broken connections, timeouts and the statuses 408, 409,
    /// 429 and from 500 on, unless the server says otherwise with `x-should-retry`.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.limits.max_retries = Some(retries);
        self
    }

    /// Sets a header. On a call it takes the place of any that the client or the request has under
    /// this name; on a client it is sent unless the request has one.
    ///
    /// A name or a value that cannot be sent makes the request fail with a configuration error.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        match header(name.as_ref(), &value.to_string()) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => {
                self.problem.get_or_insert(problem);
            }
        }
        self
    }

    /// Adds a query parameter. On a call it takes the place of those that the client or the request
    /// has under this name; on a client it is sent unless the request has one. A name that is set
    /// twice here is sent twice.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets a member of the JSON body or a text part of the form. On a call it beats what the
    /// request has under this name; on a client it is what is sent if the request has nothing.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// Whether a stream may end without `data: [DONE]`. `false` by default: such an end is an
    /// error, since what was received may be incomplete. Some compatible servers never send it.
    #[must_use]
    pub fn allow_missing_done(mut self, allow: bool) -> Self {
        self.limits.allow_missing_done = Some(allow);
        self
    }

    /// Limits the size of one event of a stream, in bytes. 128 MiB by default.
    #[must_use]
    pub fn max_event_size(mut self, bytes: usize) -> Self {
        self.limits.max_event_size = Some(bytes);
        self
    }

    /// Limits the size of an answer that is read as a whole, in bytes: a larger one is an error.
    /// 256 MiB by default, which is more than any of the API's: those with 2048 vectors of 1536
    /// numbers have about 75 MB. Streams and downloads are not limited by it.
    #[must_use]
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.limits.max_answer_size = Some(bytes);
        self
    }

    /// Refuses what cannot be meant.
    pub(crate) fn check(&self) -> Result<()> {
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
    pub(crate) fn over(self, lower: &Self) -> Self {
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
            problem: lower.problem.clone().or(self.problem),
        }
    }
}

impl Limits {
    /// These limits, and for what they leave open those of `lower`.
    pub(crate) fn over(self, lower: Self) -> Self {
        Self {
            timeout: self.timeout.or(lower.timeout),
            connect_timeout: self.connect_timeout.or(lower.connect_timeout),
            max_retries: self.max_retries.or(lower.max_retries),
            allow_missing_done: self.allow_missing_done.or(lower.allow_missing_done),
            max_event_size: self.max_event_size.or(lower.max_event_size),
            max_answer_size: self.max_answer_size.or(lower.max_answer_size),
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
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name: HeaderName = name
        .parse()
        .map_err(|_| format!("{name:?} is no name of a header"))?;
    let mut parsed = HeaderValue::from_str(value.trim()).map_err(|_| {
        format!("the value of the header `{name}` has characters that no header can have")
    })?;
    parsed.set_sensitive(is_credential(&name));
    Ok((name, parsed))
}

/// Refuses the headers that follow from the URL, the body or the connection: set by hand they would
/// contradict what is really sent.
pub(crate) fn refuse_framing(headers: &HeaderMap) -> Result<()> {
    let framing = [
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
pub(crate) fn replace_headers(headers: &mut HeaderMap, upper: &HeaderMap) {
    for name in upper.keys() {
        headers.remove(name);
        for value in upper.get_all(name) {
            headers.append(name.clone(), value.clone());
        }
    }
}

/// Puts `upper` in place of the parameters of the same names.
pub(crate) fn replace_query(query: &mut Vec<(String, String)>, upper: &[(String, String)]) {
    query.retain(|(name, _)| !upper.iter().any(|(other, _)| other == name));
    query.extend_from_slice(upper);
}
