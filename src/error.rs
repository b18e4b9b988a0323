//! What can go wrong, so that it can be told apart without looking at texts.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

/// The result of this crate's functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

type Source = Box<dyn StdError + Send + Sync>;

/// Why a call failed.
///
/// [`kind`](Self::kind) tells the cases apart; the predicates answer the usual questions. The text
/// names the request, what happened and how many attempts were made. Neither the text nor the
/// `Debug` form contains the API key.
///
/// ```no_run
/// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
/// use openai_typed::{ErrorKind, Method};
///
/// match client.request(Method::GET, "/models").send::<serde_json::Value>().await {
///     Ok(models) => println!("{}", *models),
///     Err(error) if error.is_rate_limited() => println!("wait {:?}", error.retry_after()),
///     Err(error) => match error.kind() {
///         ErrorKind::Api(api) => println!("{} {:?} {:?}", api.status(), api.code(), error.request_id()),
///         _ => return Err(error),
///     },
/// }
/// # Ok(()) }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    source: Option<Source>,
    call: Option<String>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    attempts: u32,
}

/// What an [`Error`] is about.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server answered with an error: a status other than 2xx, or an error inside a stream.
    Api(ApiError),
    /// No connection came about: name resolution, TCP, TLS or proxy. The server has seen nothing.
    Connect,
    /// A time limit passed. The server may have acted.
    Timeout,
    /// The connection failed while a request or an answer was under way. The server may have acted.
    Transport,
    /// A redirect could not be followed.
    Redirect,
    /// The answer arrived, but is not what the type expects.
    Decode(DecodeError),
    /// A stream was asked for and something else came, with a status of success.
    UnexpectedContent(UnexpectedContent),
    /// A stream ended without `[DONE]`: what was received may be incomplete.
    MissingDone,
    /// An event of a stream is larger than the limit, in bytes.
    EventTooLarge(usize),
    /// An event of a stream is not what the type expects. The stream goes on.
    Undecodable(DecodeError),
    /// The client or the request is set up wrongly. Nothing was sent.
    Config,
    /// A file or a writer on this side failed.
    Io,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            source: None,
            call: None,
            status: None,
            request_id: None,
            attempts: 0,
        }))
    }

    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn io(message: impl Into<Cow<'static, str>>, source: std::io::Error) -> Self {
        Self::new(ErrorKind::Io, message).with_source(source)
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn in_call(mut self, call: &str) -> Self {
        self.0.call = Some(call.to_owned());
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn answered(mut self, status: StatusCode, request_id: Option<&str>) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    /// What the error is about.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What the server said, if it answered with an error.
    #[must_use]
    pub fn api_error(&self) -> Option<&ApiError> {
        match &self.0.kind {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The `x-request-id` of the answer, which OpenAI's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.api_error()?.retry_after()
    }

    /// The number of times the request was sent; 0 when it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether a time limit passed, that for connecting included.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout)
            || matches!(self.0.kind, ErrorKind::Connect)
                && self.reqwest().is_some_and(reqwest::Error::is_timeout)
    }

    /// Whether no connection came about. The server has seen nothing of the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect)
    }

    /// Whether the server refused because of too many requests (status 429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the same request may succeed when it is sent again later. The client's own retries
    /// are already used up then, or the server asked for a longer wait than the client grants.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            ErrorKind::Api(error) => crate::retry::asks_again(error.status(), error.headers()),
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            _ => false,
        }
    }

    fn reqwest(&self) -> Option<&reqwest::Error> {
        self.0.source.as_deref()?.downcast_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            message,
            call,
            request_id,
            attempts,
            ..
        } = &*self.0;
        if let Some(call) = call {
            write!(formatter, "{call}: ")?;
        }
        match kind {
            ErrorKind::Api(error) => write!(formatter, "{error}")?,
            ErrorKind::Decode(error) | ErrorKind::Undecodable(error) => {
                write!(formatter, "{message}: {error}")?
            }
            ErrorKind::UnexpectedContent(found) => write!(formatter, "{message}: {found}")?,
            _ => write!(formatter, "{message}")?,
        }
        if let Some(id) = request_id {
            write!(formatter, " [request id {}]", Brief(id, 200))?;
        }
        if *attempts > 1 {
            write!(formatter, " [{attempts} attempts]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("text", &self.to_string())
            .field("kind", &self.0.kind)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// An error that the server reported.
///
/// Every part but the status may be missing: proxies and compatible servers answer with HTML,
/// plain text or nothing at all.
#[derive(Clone)]
pub struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) param: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) retry_after: Option<Duration>,
}

impl ApiError {
    /// The status. A stream that reports an error has the status with which it began.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer. Where one repeats the API key, it is redacted.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What the server says to people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The code, `model_not_found` for example. A number is given as its digits.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The type, `invalid_request_error` for example.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// The parameter that is at fault.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.param.as_deref()
    }

    /// The body of the answer as it came, up to 1 MiB; for an error inside a stream the data of
    /// the event. Where it repeats the API key, that is redacted.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How long the server asked to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Reads what `body` says in any of the forms that servers use.
    pub(crate) fn read(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut error = Self {
            status,
            headers,
            message: None,
            code: None,
            kind: None,
            param: None,
            body,
            retry_after: None,
        };
        match serde_json::from_slice(&error.body) {
            Ok(Value::Object(mut answer)) => match answer.remove("error") {
                Some(Value::Object(inner)) => error.read_members(&inner),
                Some(Value::Null) | None => error.read_members(&answer),
                Some(other) => {
                    error.read_members(&answer);
                    error.message = text(&other);
                }
            },
            Ok(other) => error.message = text(&other),
            Err(_) => {}
        }
        error
    }

    fn read_members(&mut self, members: &serde_json::Map<String, Value>) {
        let member = |name: &str| members.get(name).and_then(text);
        self.message = ["message", "detail", "error_description", "msg"]
            .into_iter()
            .find_map(member);
        self.code = member("code");
        self.kind = member("type");
        self.param = member("param");
    }
}

/// A string bare, another value as JSON text; nothing for `null`.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.status.is_success() {
            write!(formatter, "error in the stream")?;
        } else {
            write!(formatter, "{}", self.status)?;
        }
        match &self.message {
            Some(message) => write!(formatter, ": {}", Brief(message, 1000))?,
            None if self.body.is_empty() => {}
            None => write!(
                formatter,
                ": {}",
                Brief(&String::from_utf8_lossy(start(&self.body, 400)), 300)
            )?,
        }
        let details = [
            ("type", &self.kind),
            ("code", &self.code),
            ("param", &self.param),
        ];
        for (name, value) in details {
            if let Some(value) = value {
                write!(formatter, " [{name} {}]", Brief(value, 200))?;
            }
        }
        if let Some(wait) = self.retry_after {
            write!(
                formatter,
                " [the server asks to wait {} s]",
                wait.as_secs_f64()
            )?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("status", &self.status)
            .field(
                "message",
                &self
                    .message
                    .as_deref()
                    .map(|message| Brief(message, 1000).to_string()),
            )
            .field("code", &self.code)
            .field("type", &self.kind)
            .field("param", &self.param)
            .field("retry_after", &self.retry_after)
            .field("headers", &self.headers)
            .field(
                "body",
                &Brief(&String::from_utf8_lossy(start(&self.body, 1000)), 1000).to_string(),
            )
            .finish()
    }
}

/// Where and why an answer could not be read.
#[derive(Clone, Debug)]
pub struct DecodeError {
    pub(crate) path: String,
    pub(crate) reason: String,
    pub(crate) body: Bytes,
}

impl DecodeError {
    /// Where in the JSON: `choices[0].text`, and `.` for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there and what was found.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The beginning of the answer, up to 4 KiB.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "at {}: {}",
            Brief(&self.path, 300),
            Brief(&self.reason, 500)
        )
    }
}

/// An answer that is no event stream.
#[derive(Clone, Debug)]
pub struct UnexpectedContent {
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

impl UnexpectedContent {
    /// The content type of the answer.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The beginning of the answer, up to 4 KiB.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for UnexpectedContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content_type {
            Some(found) => write!(formatter, "content type {}", Brief(found, 200))?,
            None => write!(formatter, "no content type")?,
        }
        write!(
            formatter,
            ", body: {}",
            Brief(&String::from_utf8_lossy(start(&self.body, 400)), 300)
        )
    }
}

/// The first `limit` bytes.
pub(crate) fn start(body: &[u8], limit: usize) -> &[u8] {
    &body[..body.len().min(limit)]
}

/// Shows at most so many characters of a text, without line breaks and control characters.
struct Brief<'a>(&'a str, usize);

impl fmt::Display for Brief<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;

        for (count, character) in self.0.trim().chars().enumerate() {
            if count == self.1 {
                return formatter.write_char('…');
            }
            formatter.write_char(if character.is_control() {
                ' '
            } else {
                character
            })?;
        }
        Ok(())
    }
}
