//! Sends requests: attempts, redirects and limits of time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::response::Parts;
use http::{HeaderMap, HeaderValue, Method, Version};
use reqwest::Url;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::client::Client;
use crate::client::error::explain;
use crate::client::error::{ApiError, Error, ErrorKind, Result, UnexpectedContent};
use crate::client::options::Limits;
use crate::client::redact::Secrets;
use crate::client::request::upload::Upload;
use crate::client::response::ending::Ending;
use crate::client::response::{self, Meta};
use crate::client::transport::body::BodyReader;
use crate::client::transport::connect::HttpSettings;
use crate::client::transport::redirect;
use crate::client::transport::retry::{self, Clock};
use crate::client::transport::trace::CallSpan;
#[cfg(feature = "tracing")]
use crate::wire::operation::Operation;

const TIMEOUT: Duration = Duration::from_secs(600);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const MAX_RETRIES: u32 = 2;

/// Three times what 2048 vectors of 1536 numbers need, each number on a line of its own.
const MAX_ANSWER_SIZE: usize = 256 * 1024 * 1024;

/// Half of the files that a process may usually have open.
pub(crate) const MAX_CONCURRENT_CALLS: usize = 512;

/// How much of the body of an error is kept, and how long it may take to come.
const ERROR_BODY: usize = 1024 * 1024;
const ERROR_BODY_TIME: Duration = Duration::from_secs(10);

/// What the caller waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    Json,
    /// Text of any kind.
    Text,
    /// A success, whatever it brings.
    Nothing,
    Events,
    Content,
}

/// A request that is ready to be sent.
pub(crate) struct Request {
    pub(crate) client: Client,
    #[cfg(feature = "tracing")]
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    pub(crate) secrets: Secrets,
    pub(crate) expect: Expect,
    pub(crate) limits: Limits,
    /// How the answer ends, if it is a stream.
    pub(crate) ending: Ending,
}

/// The body of a request.
pub(crate) enum Payload {
    None,
    Json(Bytes),
    Form(Upload),
}

impl Payload {
    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::None => None,
            Self::Json(_) => Some(HeaderValue::from_static("application/json")),
            Self::Form(upload) => upload.content_type(),
        }
    }

    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::None | Self::Json(_) => true,
            Self::Form(upload) => upload.is_replayable(),
        }
    }
}

/// A successful answer.
pub(crate) struct Reply {
    pub(crate) meta: Meta,
    pub(crate) body: ReplyBody,
    pub(crate) secrets: Secrets,
    pub(crate) limits: Limits,
    pub(crate) ending: Ending,
}

pub(crate) enum ReplyBody {
    Full(Bytes),
    Live(BodyReader),
}

impl Request {
    /// Sends the request until it succeeds or nothing speaks for another attempt.
    #[expect(
        clippy::manual_async_fn,
        reason = "the future of an async fn has room for its arguments twice"
    )]
    pub(crate) fn run(self, name: String) -> impl Future<Output = Result<Reply>> + Send {
        async move {
            let span = CallSpan::open(&self, &name);
            let outcome = span.around(self.attempts(&name)).await;
            span.close(&outcome);
            outcome
        }
    }

    async fn attempts(&self, name: &str) -> Result<Reply> {
        let transport = &self.client.shared.transport;
        let max_retries = match self.payload.is_replayable() {
            true => self.limits.max_retries.unwrap_or(MAX_RETRIES),
            false => 0,
        };
        let mut retries = 0;
        let mut attempts = 0;
        loop {
            let place = transport.place(self.expect).await;
            CallSpan::attempt(retries);
            let mut sent = false;
            let error = match self.attempt(name, &mut sent).await {
                Ok((mut meta, body)) => {
                    meta.attempts = retries + 1;
                    drop(place);
                    return Ok(Reply {
                        meta,
                        body,
                        secrets: self.secrets.clone(),
                        limits: self.limits,
                        ending: self.ending.clone(),
                    });
                }
                Err(error) => error,
            };
            drop(place);
            attempts += u32::from(sent);
            let chance = transport.clock.random();
            let Some(delay) = retry::delay(&error, retries, max_retries, chance) else {
                return Err(error.in_call(name).after(attempts));
            };
            CallSpan::retry(&error, delay);
            transport.clock.sleep(delay).await;
            retries += 1;
        }
    }

    /// Sends the request once. `sent` tells whether it came to that.
    async fn attempt(&self, name: &str, sent: &mut bool) -> Result<(Meta, ReplyBody)> {
        let timeout = self.limits.timeout.unwrap_or(TIMEOUT);
        let deadline = deadline(timeout);
        let answer = match tokio::time::timeout_at(deadline, redirect::follow(self, sent)).await {
            Ok(answer) => answer?,
            Err(_) => return Err(timed_out(timeout)),
        };
        let (mut parts, body) = http::Response::from(answer).into_parts();
        if matches!(self.expect, Expect::Events | Expect::Content) {
            response::detach(&mut parts.headers);
        }
        self.secrets.hide_headers(&mut parts.headers);
        let body = BodyReader::new(body, timeout);
        if !parts.status.is_success() {
            return Err(self.refused(parts, body, deadline).await);
        }
        let body = self
            .read(&parts, body, deadline)
            .await
            .map_err(|error| error.answered(parts.status, response::request_id(&parts.headers)))?;
        Ok((
            Meta {
                call: name.to_owned(),
                status: parts.status,
                headers: parts.headers,
                attempts: 1,
            },
            body,
        ))
    }

    /// What the caller waits for, from the body of a success.
    async fn read(
        &self,
        parts: &Parts,
        mut body: BodyReader,
        deadline: Instant,
    ) -> Result<ReplyBody> {
        let headers = &parts.headers;
        Ok(match self.expect {
            Expect::Json | Expect::Text => {
                let cut_is_visible = parts.version >= Version::HTTP_2
                    || headers.contains_key(CONTENT_LENGTH)
                    || headers.contains_key(TRANSFER_ENCODING);
                let limit = self.limits.max_answer_size.unwrap_or(MAX_ANSWER_SIZE);
                let body = tokio::time::timeout_at(deadline, body.collect(limit)).await;
                let body =
                    body.map_err(|_| timed_out(self.limits.timeout.unwrap_or(TIMEOUT)))??;
                if !cut_is_visible && self.expect == Expect::Json && is_cut_off(&body) {
                    return Err(Error::new(ErrorKind::Transport, "the answer was cut off"));
                }
                ReplyBody::Full(body)
            }
            Expect::Nothing => {
                // The status says it all. What comes is read for the sake of the connection.
                let deadline = deadline.min(Instant::now() + ERROR_BODY_TIME);
                body.collect_start(ERROR_BODY, deadline).await;
                ReplyBody::Full(Bytes::new())
            }
            Expect::Events if !is_event_stream(headers) => {
                return Err(unexpected(headers, body, deadline, &self.secrets).await);
            }
            Expect::Events | Expect::Content => ReplyBody::Live(body),
        })
    }

    async fn refused(&self, parts: Parts, mut body: BodyReader, deadline: Instant) -> Error {
        // Whatever happens to its body, the answer itself counts.
        let deadline = deadline.min(Instant::now() + ERROR_BODY_TIME);
        let body = self
            .secrets
            .hide_beginning(body.collect_start(ERROR_BODY, deadline).await);
        let status = parts.status;
        let request_id = response::request_id(&parts.headers).map(str::to_owned);
        let mut api = ApiError::read(status, parts.headers, body).hide(&self.secrets);
        api.retry_after =
            retry::asked_delay(&api.headers, self.client.shared.transport.clock.now());
        Error::new(ErrorKind::Api(api), "").answered(status, request_id.as_deref())
    }
}

fn is_event_stream(headers: &HeaderMap) -> bool {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("text/event-stream")
}

/// A success that is no stream, such as the page of a proxy.
async fn unexpected(
    headers: &HeaderMap,
    mut body: BodyReader,
    deadline: Instant,
    secrets: &Secrets,
) -> Error {
    let deadline = deadline.min(Instant::now() + ERROR_BODY_TIME);
    let body = secrets.hide_beginning(body.collect_start(explain::BEGINNING, deadline).await);
    let content_type = headers
        .get(CONTENT_TYPE)
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let found = UnexpectedContent { content_type, body };
    Error::new(
        ErrorKind::UnexpectedContent(found),
        "the answer is no event stream",
    )
}

pub(crate) fn deadline(timeout: Duration) -> Instant {
    // Thirty years stand for ever; `Duration::MAX` would overflow.
    let forever = Duration::from_secs(60 * 60 * 24 * 365 * 30);
    Instant::now() + timeout.min(forever)
}

fn timed_out(timeout: Duration) -> Error {
    Error::new(
        ErrorKind::Timeout,
        format!("no complete answer within {} s", timeout.as_secs_f64()),
    )
}

/// Whether this is the beginning of a JSON text rather than a whole one.
fn is_cut_off(body: &[u8]) -> bool {
    !body.is_empty()
        && explain::json::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

/// The connections.
pub(crate) struct Transport {
    http: HttpSettings,
    pub(crate) clock: Arc<dyn Clock>,
    connect_timeout: Duration,
    /// Whether `client` can do TLS.
    tls: bool,
    /// How many calls may be under way; the others wait for a place.
    places: Semaphore,
    client: reqwest::Client,
    /// Those of calls with a connect timeout of their own or to another kind of URL, the newest last.
    others: Mutex<Vec<((Duration, bool), reqwest::Client)>>,
}

/// How many others keep connections of their own.
const OTHERS: usize = 8;

impl Transport {
    pub(crate) fn new(
        http: HttpSettings,
        base_url: &Url,
        clock: Arc<dyn Clock>,
        limits: Limits,
        max_concurrent_calls: usize,
    ) -> Result<Self> {
        let connect_timeout = limits.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let tls = http.may_need_tls(base_url);
        let client = http.client(connect_timeout, tls)?;
        Ok(Self {
            http,
            clock,
            connect_timeout,
            tls,
            places: Semaphore::new(max_concurrent_calls.clamp(1, Semaphore::MAX_PERMITS)),
            client,
            others: Mutex::default(),
        })
    }

    #[cfg(test)]
    pub(crate) fn free_places(&self) -> usize {
        self.places.available_permits()
    }

    /// A place among the calls that are under way. A stream or download has none: it occupies its
    /// connection for as long as its reader likes, and to wait for it could mean to wait for ever.
    async fn place(&self, expect: Expect) -> Option<SemaphorePermit<'_>> {
        match expect {
            // The semaphore is never closed.
            Expect::Json | Expect::Text | Expect::Nothing => self.places.acquire().await.ok(),
            Expect::Events | Expect::Content => None,
        }
    }

    /// The connections for this URL.
    pub(crate) fn client(
        &self,
        connect_timeout: Option<Duration>,
        url: &Url,
    ) -> Result<reqwest::Client> {
        let timeout = connect_timeout.unwrap_or(self.connect_timeout);
        let tls = self.http.may_need_tls(url);
        let wanted = (timeout, tls);
        if wanted == (self.connect_timeout, self.tls) {
            return Ok(self.client.clone());
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = others.iter().find(|(other, _)| *other == wanted) {
            return Ok(client.clone());
        }
        let client = self.http.client(timeout, tls)?;
        if others.len() == OTHERS {
            others.remove(0);
        }
        others.push((wanted, client.clone()));
        Ok(client)
    }
}
