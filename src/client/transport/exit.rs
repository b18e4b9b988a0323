//! What is taken from a successful response before its call is over: each kind of call has a way out
//! of its own.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http::response::Parts;
use serde::de::IgnoredAny;
use tokio::time::Instant;

use super::body::BodyReader;
use super::exchange::Request;
use super::failure::{cut_off, timed_out};
use crate::client::error::{ApiError, Error, ErrorKind, Result, UnexpectedContent, json};
use crate::client::redact::Secrets;
use crate::wire::essence;

/// Three times what 2048 vectors of 1536 numbers need, each number on a line of its own.
const MAX_RESPONSE_SIZE: usize = 256 * 1024 * 1024;

/// How much is read of a body that does not matter by itself, and how long it may take to come.
pub(super) const ASIDE: usize = 1024 * 1024;
const ASIDE_TIME: Duration = Duration::from_secs(10);

/// A way out of a request.
pub(super) trait Exit {
    /// What is taken from the body.
    type Body: Send;

    /// Whether nothing of the response is left to read then.
    const ENDS_EXCHANGE: bool;

    fn read(
        request: &Request,
        head: &Parts,
        body: BodyReader,
        attempt: &Attempt,
    ) -> impl Future<Output = Result<Self::Body>> + Send;
}

/// How long an attempt may take.
pub(super) struct Attempt {
    pub(super) timeout: Duration,
    pub(super) deadline: Instant,
    pub(super) secrets: Secrets,
}

impl Attempt {
    /// When the wait ends for a body that does not matter by itself.
    pub(super) fn deadline_aside(&self) -> Instant {
        self.deadline.min(Instant::now() + ASIDE_TIME)
    }
}

/// The whole body.
pub(super) struct Whole;

impl Exit for Whole {
    type Body = Bytes;
    const ENDS_EXCHANGE: bool = true;

    async fn read(
        request: &Request,
        head: &Parts,
        body: BodyReader,
        attempt: &Attempt,
    ) -> Result<Bytes> {
        let ends_visibly = body.ends_visibly();
        let body = whole(request, body, attempt).await?;
        if !ends_visibly && is_cut_off(&body, &head.headers) {
            return Err(cut_off());
        }
        Ok(body)
    }
}

/// The whole body, of which nothing tells whether it is complete.
pub(super) struct Text;

impl Exit for Text {
    type Body = Bytes;
    const ENDS_EXCHANGE: bool = true;

    async fn read(
        request: &Request,
        _: &Parts,
        body: BodyReader,
        attempt: &Attempt,
    ) -> Result<Bytes> {
        whole(request, body, attempt).await
    }
}

async fn whole(request: &Request, mut body: BodyReader, attempt: &Attempt) -> Result<Bytes> {
    let limit = request.limits.max_response_size;
    let body = body.collect(limit.unwrap_or(MAX_RESPONSE_SIZE));
    let body = tokio::time::timeout_at(attempt.deadline, body).await;
    body.map_err(|_| timed_out(attempt.timeout))?
}

/// Nothing: the status says it all.
pub(super) struct Success;

impl Exit for Success {
    type Body = ();
    const ENDS_EXCHANGE: bool = true;

    async fn read(
        _: &Request,
        head: &Parts,
        mut body: BodyReader,
        attempt: &Attempt,
    ) -> Result<()> {
        // For the sake of the connection, which can then be used again.
        let body = body.collect_start(ASIDE, attempt.deadline_aside()).await?;
        let error = ApiError::in_success(head.status, &head.headers, &body, &attempt.secrets);
        error.map_or(Ok(()), |error| Err(Error::api(error)))
    }
}

/// A body of events, read as they come.
pub(super) struct Events;

impl Exit for Events {
    type Body = BodyReader;
    const ENDS_EXCHANGE: bool = false;

    async fn read(
        _: &Request,
        head: &Parts,
        mut body: BodyReader,
        attempt: &Attempt,
    ) -> Result<BodyReader> {
        let types = content_types(&head.headers);
        if types.is_empty() || types.iter().any(|ty| ty == "text/event-stream") {
            return Ok(body);
        }
        // An error may be long; of anything else, such as the page of a proxy, the beginning will do.
        let size = match types.iter().any(|ty| ty.ends_with("json")) {
            true => ASIDE,
            false => UnexpectedContent::KEPT,
        };
        let start = body.collect_start(size, attempt.deadline_aside()).await?;
        let error = ApiError::in_success(head.status, &head.headers, &start, &attempt.secrets);
        if let Some(error) = error {
            return Err(Error::api(error));
        }
        let start = attempt.secrets.hide_beginning(start);
        let found = UnexpectedContent::new(&head.headers, start);
        Err(Error::new(
            ErrorKind::UnexpectedContent(found),
            "the response is no event stream",
        ))
    }
}

/// A body of any content, read as it comes.
pub(super) struct Content;

impl Exit for Content {
    type Body = BodyReader;
    const ENDS_EXCHANGE: bool = false;

    async fn read(_: &Request, _: &Parts, body: BodyReader, _: &Attempt) -> Result<BodyReader> {
        Ok(body)
    }
}

/// The content types without their parameters. Some servers name several.
fn content_types(headers: &HeaderMap) -> Vec<String> {
    let values = headers.get_all(CONTENT_TYPE).iter();
    let types = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    let types = types.map(|ty| essence(&String::from_utf8_lossy(ty)));
    types.filter(|ty| !ty.is_empty()).collect()
}

/// Whether this is the beginning of a JSON text rather than a whole one.
fn is_cut_off(body: &[u8], headers: &HeaderMap) -> bool {
    match body.is_empty() {
        true => content_types(headers).iter().any(|ty| ty.ends_with("json")),
        false => ends_too_early(body),
    }
}

fn ends_too_early(text: &[u8]) -> bool {
    let Err(error) = json::<IgnoredAny>(text) else {
        return false;
    };
    // That a number has no digit yet where one must follow is called an invalid number, wherever it is.
    let awaits_digit = || matches!(text.last(), Some(b'-' | b'+' | b'.' | b'e' | b'E'));
    error.is_eof()
        || awaits_digit()
            && json::<IgnoredAny>(&[text, b"0"].concat())
                .map_or_else(|error| error.is_eof(), |_| true)
}
