//! What a test may ask afterwards, and what it may say beforehand.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::Mutex;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::request::Parts;
use serde::de::DeserializeOwned;

use crate::mock::form::{self, FormPart};
use crate::mock::reply::Reply;
use crate::mock::scenario::lock;
use crate::wire::{is_credential, names_secret};

/// The journal forgets the oldest requests above this number,
const REQUESTS: usize = 1_000;
/// and above this many bytes of bodies.
const BYTES: usize = 256 << 20;

/// A request that the server received.
/// `Debug` shows no credentials: no value of a header or of a query parameter that is called like one.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: http::Method,
    /// The path with the base path in front, percent-encoded as it was sent.
    pub path: String,
    /// The query as it was sent, without the question mark; empty when there was none.
    pub query: String,
    /// The headers. Those with credentials are marked as sensitive, so that `Debug` does not show them.
    pub headers: HeaderMap,
    /// The body; empty when it was larger than the server's limit.
    pub body: Bytes,
    /// The `operationId`, if method and path lead to an operation of the document.
    pub operation_id: Option<String>,
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = self
            .query
            .split('&')
            .map(|parameter| match parameter.split_once('=') {
                Some((name, _)) if names_secret(&name.to_ascii_lowercase()) => {
                    format!("{name}=[redacted]")
                }
                _ => parameter.to_owned(),
            });
        formatter
            .debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &parameters.collect::<Vec<_>>().join("&"))
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("operation_id", &self.operation_id)
            .finish()
    }
}

impl RecordedRequest {
    pub(crate) fn new(head: &Parts, body: Bytes, operation_id: Option<String>) -> Self {
        let mut headers = head.headers.clone();
        for (name, value) in &mut headers {
            value.set_sensitive(is_credential(name));
        }
        Self {
            method: head.method.clone(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers,
            body,
            operation_id,
        }
    }

    /// The body, read as JSON.
    ///
    /// # Errors
    ///
    /// When the body is not JSON, or not of this type.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_slice(&self.body)
    }

    /// The parts of the body, read as a `multipart/form-data` form, in their order.
    ///
    /// # Errors
    ///
    /// When the body is no such form.
    pub async fn form(&self) -> io::Result<Vec<FormPart>> {
        let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let parts = form::read(content_type, self.body.clone()).await;
        parts.map_err(|problem| io::Error::new(io::ErrorKind::InvalidData, problem))
    }

    /// The value of a header, if there is one and it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

#[derive(Default)]
pub(crate) struct Journal {
    requests: Mutex<VecDeque<RecordedRequest>>,
    /// Responses that wait for a request, some of them for one to a certain operation.
    script: Mutex<VecDeque<(Option<String>, Reply)>>,
}

impl Journal {
    /// Notes the request, and gives the response that was prepared for it, if any.
    pub(crate) fn record(&self, request: RecordedRequest) -> Option<Reply> {
        let mut script = lock(&self.script);
        let fits = |(wanted, _): &(Option<String>, Reply)| {
            wanted.is_none() || *wanted == request.operation_id
        };
        let answer = script
            .iter()
            .position(fits)
            .and_then(|at| script.remove(at))
            .map(|(_, answer)| answer);
        let mut requests = lock(&self.requests);
        requests.push_back(request);
        let mut bytes: usize = requests.iter().map(|request| request.body.len()).sum();
        while requests.len() > REQUESTS || (bytes > BYTES && requests.len() > 1) {
            bytes -= requests.pop_front().map_or(0, |request| request.body.len());
        }
        answer
    }

    pub(crate) fn prepare(&self, operation_id: Option<String>, answer: Reply) {
        lock(&self.script).push_back((operation_id, answer));
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.requests).iter().cloned().collect()
    }

    pub(crate) fn take(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut *lock(&self.requests)).into()
    }
}
