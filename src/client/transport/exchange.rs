//! What an exchange consists of: the request as it is sent, and what comes back.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use reqwest::Url;

use super::pool::Pool;
use crate::client::error::Error;
use crate::client::key::KeyFunction;
use crate::client::options::Limits;
use crate::client::redact::Secrets;
use crate::client::upload::Upload;
#[cfg(feature = "tracing")]
use crate::wire::Operation;
use crate::wire::URL_ENCODED;

/// A request that is ready to be sent.
pub(in crate::client) struct Request {
    pub(in crate::client) pool: Arc<Pool>,
    pub(in crate::client) name: CallName,
    #[cfg(feature = "tracing")]
    pub(in crate::client) operation: Option<&'static Operation>,
    pub(in crate::client) method: Method,
    pub(in crate::client) url: Url,
    pub(in crate::client) headers: HeaderMap,
    /// Asked for the header of the key before every attempt.
    pub(in crate::client) key: Option<Arc<KeyFunction>>,
    pub(in crate::client) payload: Payload,
    pub(in crate::client) secrets: Secrets,
    pub(in crate::client) limits: Limits,
    /// Whether a response has a member `error` that is no failure of the call.
    pub(in crate::client) own_error: bool,
}

/// The method and the template of the path: what an error is reported under. It is no text before there is
/// an error.
#[derive(Clone, Debug)]
pub(in crate::client) struct CallName {
    pub(in crate::client) method: Method,
    /// What follows a question mark is no part of the name.
    pub(in crate::client) path: Cow<'static, str>,
}

impl CallName {
    pub(super) fn template(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }
}

impl fmt::Display for CallName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.template())
    }
}

/// The body of a request.
pub(in crate::client) enum Payload {
    None,
    Json(Bytes),
    /// `application/x-www-form-urlencoded`.
    Pairs(Bytes),
    /// What may have content of files.
    Form(Upload),
}

impl Payload {
    pub(in crate::client) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::None => None,
            Self::Json(_) => Some(HeaderValue::from_static("application/json")),
            Self::Pairs(_) => Some(HeaderValue::from_static(URL_ENCODED)),
            Self::Form(upload) => upload.content_type(),
        }
    }

    pub(super) fn is_replayable(&self) -> bool {
        match self {
            Self::None | Self::Json(_) | Self::Pairs(_) => true,
            Self::Form(upload) => upload.is_replayable(),
        }
    }
}

/// A successful response, with what was taken from its body.
pub(in crate::client) struct Reply<B> {
    pub(in crate::client) meta: Meta,
    pub(in crate::client) body: B,
    pub(in crate::client) secrets: Secrets,
    pub(in crate::client) limits: Limits,
    pub(in crate::client) own_error: bool,
}

/// What comes with every response.
#[derive(Clone, Debug)]
pub(in crate::client) struct Meta {
    pub(in crate::client) call: CallName,
    pub(in crate::client) status: StatusCode,
    pub(in crate::client) headers: HeaderMap,
    pub(in crate::client) attempts: u32,
}

impl Meta {
    pub(in crate::client) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The error, with which call and response it is about.
    pub(in crate::client) fn annotate(&self, error: Error) -> Error {
        error
            .in_call(&self.call)
            .answered(self.status, self.request_id())
            .after(self.attempts)
    }
}

pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    // Gateways have names of their own for it; Cloudflare's is there even where the server is not.
    const NAMES: [&str; 6] = [
        "x-request-id",
        "x-litellm-call-id",
        "llm_provider-x-request-id",
        "x-ms-request-id",
        "apim-request-id",
        "cf-ray",
    ];
    let mut ids = NAMES
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok());
    ids.find(|id| !id.is_empty())
}

/// Copies the values of the headers. They lie in the buffer that the HTTP library read them into,
/// several kilobytes, and would keep all of it as long as a download is open.
pub(in crate::client) fn detach(headers: &mut HeaderMap) {
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

#[cfg(test)]
mod tests {
    use super::*;

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
