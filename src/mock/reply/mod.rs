//! What the server sends back.

mod body;

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Value, json};

pub(crate) use body::Body;
use body::Step;

/// A response of the server: what a test puts in the place of the regular one.
///
/// ```
/// use openai_typed::mock::Reply;
/// use std::time::Duration;
///
/// let overloaded = Reply::error(429, "slow down").header("retry-after-ms", "20");
/// let slow = Reply::json(200, serde_json::json!({"choices": []})).delay(Duration::from_millis(50));
/// let broken = Reply::events([serde_json::json!({"choices": []})]).cut_after(10);
/// # drop((overloaded, slow, broken));
/// ```
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    content: Content,
    delay: Duration,
    pause: Duration,
    cut_after: Option<usize>,
}

enum Content {
    Bytes(Bytes),
    Chunks(Vec<Bytes>),
    /// Pieces that come into being while they are sent.
    Live(Box<dyn Iterator<Item = Bytes> + Send>),
    HangUp,
}

impl Reply {
    /// A response with a JSON body.
    pub fn json(status: u16, body: Value) -> Self {
        Self::bytes(status, "application/json", body.to_string())
    }

    /// A response with any body.
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let content = Content::Bytes(body.into());
        Self::new(status, content).header(CONTENT_TYPE.as_str(), content_type)
    }

    /// A response without a body.
    pub fn empty(status: u16) -> Self {
        Self::new(status, Content::Bytes(Bytes::new()))
    }

    /// An error in the form of this API; its type follows from the status.
    pub fn error(status: u16, message: impl Into<String>) -> Self {
        Self::failure(status, message.into(), None, None)
    }

    /// A stream of events, one for each value, that ends with `data: [DONE]`. The status is 200.
    pub fn events(events: impl IntoIterator<Item = Value>) -> Self {
        let mut chunks: Vec<Bytes> = events
            .into_iter()
            .map(|event| event_bytes(&event))
            .collect();
        chunks.push(done());
        Self::chunks("text/event-stream", chunks)
    }

    /// A body that is sent piece by piece, with the status 200. Its length is not announced.
    pub fn chunks<B: Into<Bytes>>(content_type: &str, chunks: impl IntoIterator<Item = B>) -> Self {
        let chunks = chunks.into_iter().map(Into::into).collect();
        Self::new(200, Content::Chunks(chunks)).header(CONTENT_TYPE.as_str(), content_type)
    }

    /// No response: the connection is closed as soon as the request has been read.
    pub fn hang_up() -> Self {
        Self::new(200, Content::HangUp)
    }

    /// Sets a header, in place of one of that name that the server would send on its own.
    ///
    /// A header that HTTP does not allow makes the whole response a 500 that says so.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
        self.headers.push((name, value.into()));
        self
    }

    /// How long to wait before the status is sent. Not at all by default.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// How long to wait before each further piece of [`events`](Self::events) or
    /// [`chunks`](Self::chunks). Not at all by default.
    #[must_use]
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Breaks the connection after this many bytes of the body.
    #[must_use]
    pub fn cut_after(mut self, bytes: usize) -> Self {
        self.cut_after = Some(bytes);
        self
    }

    /// A 400 that names the place in the request.
    pub(crate) fn invalid(message: impl Into<String>, param: Option<&str>) -> Self {
        Self::failure(400, message.into(), param, None)
    }

    /// A 404 for something that the server does not hold.
    pub(crate) fn unknown(kind: &str, id: &str, param: &str) -> Self {
        Self::failure(
            404,
            format!("There is no {kind} `{id}`."),
            Some(param),
            None,
        )
    }

    pub(crate) fn failure(
        status: u16,
        message: String,
        param: Option<&str>,
        code: Option<&str>,
    ) -> Self {
        let kind = match status {
            429 => "rate_limit_error",
            500.. => "server_error",
            _ => "invalid_request_error",
        };
        Self::json(
            status,
            json!({"error": {"message": message, "type": kind, "param": param, "code": code}}),
        )
    }

    /// Events that come into being while they are sent, and then `[DONE]`.
    pub(crate) fn live(events: impl Iterator<Item = Value> + Send + 'static) -> Self {
        let chunks = events.map(|event| event_bytes(&event)).chain([done()]);
        Self::new(200, Content::Live(Box::new(chunks)))
            .header(CONTENT_TYPE.as_str(), "text/event-stream")
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    pub(crate) fn is_stream(&self) -> bool {
        let event_stream = |value: &str| value.starts_with("text/event-stream");
        self.headers
            .iter()
            .any(|(name, value)| name == "content-type" && event_stream(value))
    }

    /// Status and body, if that is JSON which is sent in one piece.
    pub(crate) fn to_json(&self) -> (u16, Value) {
        let body = match &self.content {
            Content::Bytes(bytes) => serde_json::from_slice(bytes).unwrap_or_default(),
            _ => Value::Null,
        };
        (self.status, body)
    }

    pub(crate) fn waiting(&self) -> Duration {
        self.delay
    }

    /// The response on the wire, with the headers that every response has. Nothing for a hang-up.
    pub(crate) fn into_response(self, common: HeaderMap) -> Option<Response<Body>> {
        let (status, headers) = match self.head(common) {
            Ok(head) => head,
            Err(wrong) => return Self::error(500, wrong).into_response(HeaderMap::new()),
        };
        let body = match (self.content, self.cut_after) {
            (Content::HangUp, _) => return None,
            (Content::Bytes(bytes), None) => Body::full(bytes),
            (Content::Bytes(bytes), Some(limit)) => {
                let length = bytes.len();
                let mut response = Response::new(Body::steps([Step::Send(bytes)], Some(limit)));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                response
                    .headers_mut()
                    .insert(CONTENT_LENGTH, HeaderValue::from(length));
                return Some(response);
            }
            (Content::Chunks(chunks), cut) => Body::steps(paced(chunks, self.pause), cut),
            (Content::Live(chunks), cut) => Body::steps(paced(chunks, self.pause), cut),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Some(response)
    }

    fn new(status: u16, content: Content) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content,
            delay: Duration::ZERO,
            pause: Duration::ZERO,
            cut_after: None,
        }
    }

    fn head(&self, mut headers: HeaderMap) -> Result<(StatusCode, HeaderMap), String> {
        let status = StatusCode::from_u16(self.status)
            .ok()
            .filter(|status| status.as_u16() >= 200);
        let status =
            status.ok_or_else(|| format!("{} is no status of a final response", self.status))?;
        for (name, value) in &self.headers {
            let valid = HeaderName::from_bytes(name.as_bytes())
                .ok()
                .zip(HeaderValue::from_str(value).ok());
            let (name, value) =
                valid.ok_or_else(|| format!("`{name}` is no valid header of a response"))?;
            headers.insert(name, value);
        }
        Ok((status, headers))
    }
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// The pieces of a body, with a pause before each but the first.
fn paced(chunks: impl IntoIterator<Item = Bytes>, pause: Duration) -> impl Iterator<Item = Step> {
    chunks.into_iter().enumerate().flat_map(move |(at, chunk)| {
        let wait = (at > 0 && !pause.is_zero()).then_some(Step::Wait(pause));
        wait.into_iter().chain([Step::Send(chunk)])
    })
}

fn event_bytes(event: &Value) -> Bytes {
    format!("data: {event}\n\n").into()
}

fn done() -> Bytes {
    Bytes::from_static(b"data: [DONE]\n\n")
}
