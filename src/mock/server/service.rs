//! One request after the other: read, recorded, checked, answered.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ALLOW, CONTENT_TYPE, HeaderName};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming as IncomingBody;
use serde_json::{Map, Value};

use super::check::{Incoming, authorize, check};
use super::record::{Journal, RecordedRequest};
use crate::mock::document::{Api, Operation, Route};
use crate::mock::reply::{Body, Reply};
use crate::mock::scenario::{Call, Host, Posted, Scenario, State};

/// All that the connections of one server share.
pub(crate) struct Service {
    pub(crate) api: Arc<Api>,
    pub(crate) scenarios: Vec<Box<dyn Scenario>>,
    pub(crate) state: Arc<State>,
    pub(crate) journal: Journal,
    pub(crate) origin: String,
    pub(crate) key: Option<String>,
    pub(crate) body_limit: usize,
    /// The pause between two events of a stream.
    pub(crate) pace: Duration,
    pub(crate) log: Option<Log>,
    pub(crate) count: AtomicU64,
}

/// Hears of each request and its status.
pub(crate) type Log = Arc<dyn Fn(&RecordedRequest, u16) + Send + Sync>;

impl Service {
    /// An error closes the connection.
    pub(crate) async fn serve(&self, request: Request<IncomingBody>) -> io::Result<Response<Body>> {
        let (head, body) = request.into_parts();
        let body = read(body, self.body_limit).await?;
        let route = self.api.route(
            &head.method,
            head.uri.path(),
            head.uri.query().unwrap_or_default(),
        );
        let operation = match &route {
            Route::Operation(operation, _) => {
                let given = head.headers.get(CONTENT_TYPE);
                let given = given.and_then(|value| value.to_str().ok());
                Some(operation.id_of(given.unwrap_or_default()))
            }
            _ => None,
        };
        let request = RecordedRequest::new(&head, body.clone().unwrap_or_default(), operation);
        let log = self.log.as_ref().map(|log| (log, request.clone()));
        let scripted = self.journal.record(request);
        let answer = match scripted {
            Some(answer) => answer,
            None => self.answer(&head, body, route).await,
        };
        if answer.waiting() > Duration::ZERO {
            tokio::time::sleep(answer.waiting()).await;
        }
        let response = answer.into_response(self.common_headers());
        if let Some((log, request)) = log {
            let status = response
                .as_ref()
                .map_or(0, |response| response.status().as_u16());
            log(&request, status);
        }
        response.ok_or_else(|| io::Error::other("closed without a response, as asked"))
    }

    async fn answer(&self, head: &Parts, body: Option<Bytes>, route: Route<'_>) -> Reply {
        let (method, path) = (&head.method, head.uri.path());
        if *method == Method::GET
            && let Some((content_type, content)) = self.state.published(path)
        {
            return Reply::bytes(200, content_type, content);
        }
        let Some(body) = body else {
            let message = format!("The body is larger than {} bytes.", self.body_limit);
            return Reply::error(413, message);
        };
        let (operation, values) = match route {
            Route::Operation(operation, values) => (operation, values),
            Route::OtherMethods(methods) => {
                let methods: Vec<_> = methods.iter().map(Method::as_str).collect();
                let message = format!(
                    "`{path}` cannot be asked with {method}, only with {}.",
                    methods.join(", ")
                );
                return Reply::error(405, message).header(ALLOW.as_str(), methods.join(", "));
            }
            Route::Nowhere => {
                return Reply::error(404, format!("There is nothing at {method} {path}."));
            }
        };
        let query = head.uri.query().unwrap_or_default();
        let incoming = Incoming::new(query, &head.headers, body).await;
        match authorize(operation, &incoming, self.key.as_deref()) {
            Ok(()) => self.carry_out(operation, values, incoming),
            Err(refusal) => refusal,
        }
    }

    /// The answer of an operation to a request that may be made.
    fn carry_out(
        &self,
        operation: &Operation,
        path: Vec<(String, String)>,
        incoming: Incoming<'_>,
    ) -> Reply {
        let mut call = Call {
            host: self,
            operation,
            api: &self.api,
            state: &self.state,
            origin: &self.origin,
            path,
            query: Map::new(),
            schema: &Value::Null,
            body: Value::Null,
            parts: Vec::new(),
        };
        if let Err(refusal) = check(&mut call, incoming) {
            return refusal;
        }
        let mut scenarios = self.scenarios.iter();
        let shaped = scenarios.find_map(|scenario| scenario.answer(&call));
        // Another document may offer a stream where a scenario knows of none.
        let asked = |answer: &Reply| answer.is_stream() || !answer.is_success();
        let shaped = shaped.filter(|answer| !call.streams() || asked(answer));
        let answer = shaped.unwrap_or_else(|| call.documented());
        answer.pause(self.pace)
    }

    /// An id for the next response.
    fn request_id(&self) -> String {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        format!("req_mock{count:024x}")
    }

    /// What every response carries.
    fn common_headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Ok(id) = HeaderValue::from_str(&self.request_id()) {
            headers.insert("x-request-id", id);
        }
        for (name, value) in [
            ("openai-organization", "mock"),
            ("openai-processing-ms", "1"),
            ("openai-version", "2020-10-01"),
            ("x-ratelimit-limit-requests", "3000"),
            ("x-ratelimit-limit-tokens", "250000"),
            ("x-ratelimit-remaining-requests", "2999"),
            ("x-ratelimit-remaining-tokens", "249984"),
            ("x-ratelimit-reset-requests", "20ms"),
            ("x-ratelimit-reset-tokens", "3ms"),
        ] {
            headers.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        headers
    }
}

impl Host for Service {
    fn post(&self, path: &str, body: &Value) -> Posted {
        let json = HeaderValue::from_static("application/json");
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, json)]);
        let answer = match self.api.route(&Method::POST, path, "") {
            Route::Operation(operation, values) => {
                let body = body.to_string().into();
                self.carry_out(operation, values, Incoming::json(&headers, body, ""))
            }
            _ => Reply::error(404, format!("There is nothing at POST {path}.")),
        };
        let (status, body) = answer.to_json();
        Posted {
            status,
            request_id: self.request_id(),
            body,
        }
    }
}

/// The whole body, or nothing when it is larger than `limit`. What is too much is still read, and
/// dropped: a client that is busy sending would not see the response otherwise.
async fn read(mut body: IncomingBody, limit: usize) -> io::Result<Option<Bytes>> {
    let mut read = Some(BytesMut::new());
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else {
            continue;
        };
        read = read.filter(|read| read.len().saturating_add(data.len()) <= limit);
        if let Some(read) = &mut read {
            read.extend_from_slice(&data);
        }
    }
    Ok(read.map(BytesMut::freeze))
}
