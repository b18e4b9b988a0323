//! What can go wrong, so that it can be told apart without looking at texts.

mod api;
mod decode;
mod json_path;
mod report;
mod retry_hints;
mod unexpected;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use http::StatusCode;

use crate::wire::Brief;

pub use api::ApiError;
pub use decode::DecodeError;
pub(super) use decode::json;
pub(super) use report::{may_report, reports};
pub use unexpected::UnexpectedContent;

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
    /// Another attempt would have been due, but the body was used up.
    not_repeated: bool,
}

/// What an [`Error`] is about.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server reported an error: by a status other than 2xx, or in a stream or a response whose
    /// status is a success. Such a response is none where the document gives it an `error` of its own, or
    /// where it has an `id` and a `status` or `type`: then it tells what has become of something.
    Api(ApiError),
    /// No connection came about: name resolution, TCP, TLS or proxy. The server has seen nothing.
    Connect,
    /// A proxy refused, with this status, the connection to a server of `https`. The server has seen
    /// nothing. Statuses from 500 on are retried, except for 501.
    ProxyRefused(StatusCode),
    /// A time limit passed. The server may have acted.
    Timeout,
    /// The connection failed while a request or a response was under way. The server may have acted.
    Transport,
    /// A redirect could not be followed.
    Redirect,
    /// A response, or an event of a stream, arrived but is not what its type expects.
    Decode(DecodeError),
    /// A stream was asked for and something else came; or what came has a content encoding that cannot
    /// be read. With a status of success.
    UnexpectedContent(UnexpectedContent),
    /// A stream ended without what the document names as its end, or within an event: what was
    /// received may be incomplete.
    IncompleteStream,
    /// An event of a stream is larger than the limit, in bytes.
    EventTooLarge(usize),
    /// A response is larger than the limit, in bytes; or its headers are, or have too many lines.
    ResponseTooLarge(usize),
    /// A list does not come to an end: the server names this cursor for the next page, and had named it
    /// before. The pages before were given out.
    RepeatedCursor(String),
    /// The client or the request is set up wrongly. Nothing was sent.
    Config,
    /// The function that gives the key failed, or gave what is no key. This attempt was not sent.
    Key,
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
            not_repeated: false,
        }))
    }

    pub(crate) fn api(error: ApiError) -> Self {
        Self::new(ErrorKind::Api(error), "")
    }

    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn io(message: impl Into<Cow<'static, str>>, source: std::io::Error) -> Self {
        Self::new(ErrorKind::Io, message).with_source(source)
    }

    pub(crate) fn cannot_write(path: &Path, source: std::io::Error) -> Self {
        Self::io(format!("cannot write {}: {source}", path.display()), source)
    }

    pub(crate) fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(super) fn in_call(mut self, call: &dyn fmt::Display) -> Self {
        self.0.call = Some(call.to_string());
        self
    }

    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(super) fn not_repeated(mut self) -> Self {
        self.0.not_repeated = true;
        self
    }

    /// Whether another attempt would have been due, but a part of the body could be read only once.
    #[cfg(feature = "cli")]
    pub(crate) fn is_not_repeated(&self) -> bool {
        self.0.not_repeated
    }

    pub(super) fn answered(mut self, status: StatusCode, request_id: Option<&str>) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    /// What the error is about.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What the error is about, to keep: what [`kind`](Self::kind) lends.
    #[must_use]
    pub fn into_kind(self) -> ErrorKind {
        self.0.kind
    }

    /// What the server said, if it reported an error.
    #[must_use]
    pub fn api_error(&self) -> Option<&ApiError> {
        match &self.0.kind {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The method and the template of the path.
    #[cfg(feature = "cli")]
    pub(crate) fn call(&self) -> Option<&str> {
        self.0.call.as_deref()
    }

    /// The status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The id of the request, which the server's support asks for: the header `x-request-id` of the
    /// response, else `x-litellm-call-id`, `llm_provider-x-request-id`, `x-ms-request-id`,
    /// `apim-request-id` or, last, `cf-ray`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asked to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.api_error()?.retry_after()
    }

    /// The number of times the request was sent or a connection for it was tried; 0 where it did not
    /// come to that, because of a setting or of a file that cannot be opened.
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
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::ProxyRefused(_))
    }

    /// Whether the client or the request is set up wrongly. Nothing was sent, and nothing but a
    /// change of the program or its settings helps.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Config)
    }

    /// Whether the server refused because of too many requests: by the status 429, or where an error
    /// came with a status of success, by the code 429 or `rate_limit_exceeded` in it.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.api_error()
            .is_some_and(|error| error.told_status() == StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the same request may succeed when it is sent again later. The client's own retries
    /// are already used up then, or the server asked for a longer wait than the client grants. An error
    /// that came with a status of success is judged by its code, and the client never sends the request
    /// again by itself: it may have been billed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            ErrorKind::Api(error) => error.invites_retry(),
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::ProxyRefused(status) => matches!(status.as_u16(), 500 | 502..),
            _ => false,
        }
    }

    pub(super) fn reqwest(&self) -> Option<&reqwest::Error> {
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
            not_repeated,
            ..
        } = &*self.0;
        if let Some(call) = call {
            write!(formatter, "{call}: ")?;
        }
        match kind {
            ErrorKind::Api(error) => write!(formatter, "{error}")?,
            ErrorKind::Decode(error) => write!(formatter, "{message}: {error}")?,
            ErrorKind::UnexpectedContent(found) => write!(formatter, "{message}: {found}")?,
            _ => write!(formatter, "{message}")?,
        }
        if let Some(id) = request_id {
            write!(formatter, " [request id {}]", Brief(id, 200))?;
        }
        if *attempts > 1 {
            write!(formatter, " [{attempts} attempts]")?;
        }
        if *not_repeated {
            write!(
                formatter,
                " [not sent again: a part of the body can be read only once]"
            )?;
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
            .field("source", &self.source())
            .finish()
    }
}

impl StdError for Error {
    /// What is behind the text: an error of the HTTP library, of the file system or of serde_json.
    /// What [`kind`](Error::kind) holds is in the text already, and is passed over.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            ErrorKind::Decode(error) => error.source(),
            _ => self.0.source.as_deref().map(|source| source as _),
        }
    }
}

/// What the innermost error says, which is the cause.
pub(super) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
