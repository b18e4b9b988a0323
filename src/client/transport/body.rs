//! The body of a response as it comes in.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, Version};
use http_body::Body;
use tokio::task::coop::poll_proceed;
use tokio::time::{Instant, Sleep};

use super::coding::Coding;
use super::end;
use super::failure::{cut_off, failed_on_the_way};
use super::pause::Pauses;
use crate::client::error::{Error, ErrorKind, Result};
use crate::client::redact::Secrets;

/// Memory set aside at most before anything has arrived.
const TRUSTED_LENGTH: u64 = 16 * 1024 * 1024;

/// Reads a body piece by piece and limits the wait for each.
pub(in crate::client) struct BodyReader {
    body: reqwest::Body,
    /// Whether there is a mark where the body ends.
    has_end_mark: bool,
    /// Whether its end can be told from that of the connection.
    ends_visibly: bool,
    coding: Option<Box<Coding>>,
    pauses: Pauses,
}

impl BodyReader {
    /// Reads this body of a response of this version, which comes in by way of the runtime that this
    /// is called in.
    pub(in crate::client) fn new(body: reqwest::Body, version: Version, limit: Duration) -> Self {
        Self {
            body,
            has_end_mark: end::is_marked(version),
            ends_visibly: true,
            coding: None,
            pauses: Pauses::new(limit),
        }
    }

    /// Reads what is framed and encoded in the way that these headers say.
    pub(super) fn decoded(mut self, headers: &HeaderMap, secrets: &Secrets) -> Self {
        self.ends_visibly = self.has_end_mark
            || self.body.is_end_stream()
            || headers.contains_key(CONTENT_LENGTH)
            || headers.contains_key(TRANSFER_ENCODING);
        self.coding = Coding::of(headers, secrets);
        self
    }

    /// Whether a body that is cut off is an error in any case.
    pub(super) fn ends_visibly(&self) -> bool {
        self.ends_visibly
    }

    /// The next piece, never an empty one.
    pub(in crate::client) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes>>> {
        loop {
            if self.coding.is_some()
                && let Some(read) = ready!(self.poll_decoded(context))
            {
                return Poll::Ready(Some(read));
            }
            match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    self.pauses.end();
                    match (frame.into_data(), &mut self.coding) {
                        (Ok(piece), None) if !piece.is_empty() => {
                            return Poll::Ready(Some(Ok(piece)));
                        }
                        (Ok(piece), Some(coding)) => coding.feed(piece),
                        _ => {}
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(failed_on_the_way(error))));
                }
                Poll::Ready(None) => return Poll::Ready(self.end().map(Err)),
                Poll::Pending => {
                    let limit = ready!(self.pauses.poll(context));
                    return Poll::Ready(Some(Err(nothing_arrived(limit))));
                }
            }
        }
    }

    /// A piece of what has come already, if it is encoded and makes one.
    #[inline(never)]
    fn poll_decoded(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        while let Some(coding) = self.coding.as_mut().filter(|coding| coding.has_input()) {
            // A little input can be a lot of work.
            let budget = ready!(poll_proceed(context));
            let read = coding.read();
            budget.made_progress();
            if !read.as_ref().is_ok_and(Bytes::is_empty) {
                return Poll::Ready(Some(read));
            }
        }
        Poll::Ready(None)
    }

    /// What is wrong with a body that has ended, if something is.
    #[cold]
    fn end(&mut self) -> Option<Error> {
        if self.is_cut() {
            return Some(cut_off());
        }
        let coding = self.coding.take()?;
        coding.finish(self.ends_visibly).err()
    }

    /// Whether the body that has ended is not all that was announced. The HTTP library says so itself,
    /// save where a server of HTTP/2 resets the stream without calling it an error.
    fn is_cut(&self) -> bool {
        let left = self.body.size_hint().exact();
        let has_end = self.body.is_end_stream() || left == Some(0);
        !has_end && (self.has_end_mark || left.is_some())
    }

    /// A timer of the runtime that the body comes in by.
    pub(in crate::client) fn timer(&self, duration: Duration) -> Pin<Box<Sleep>> {
        self.pauses.timer(duration)
    }

    async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// The whole body, if it has no more than `limit` bytes.
    pub(super) async fn collect(&mut self, limit: usize) -> Result<Bytes> {
        let announced = self.announced().unwrap_or(0);
        join(limit, announced, |context| self.poll_piece(context)).await
    }

    /// The beginning of the body: what has come when `limit` bytes are reached, the time is over
    /// or the connection fails. A body that cannot be read is an error.
    pub(super) async fn collect_start(&mut self, limit: usize, until: Instant) -> Result<Bytes> {
        let mut start = BytesMut::new();
        while start.len() < limit {
            match tokio::time::timeout_at(until, self.next()).await {
                Ok(Some(Ok(piece))) => {
                    start.extend_from_slice(&piece[..piece.len().min(limit - start.len())])
                }
                Ok(Some(Err(error))) if matches!(error.kind(), ErrorKind::UnexpectedContent(_)) => {
                    return Err(error);
                }
                _ => break,
            }
        }
        Ok(start.freeze())
    }

    /// The length that the server announced for what is still to come, if that is the length of what
    /// will be read.
    pub(in crate::client) fn announced(&self) -> Option<u64> {
        match self.coding {
            None => self.body.size_hint().exact(),
            Some(_) => None,
        }
    }
}

fn nothing_arrived(limit: Duration) -> Error {
    let text = format!("nothing arrived for {} s", limit.as_secs_f64());
    Error::new(ErrorKind::Timeout, text)
}

/// Puts pieces together, up to `limit` bytes. `announced` is how many the server speaks of.
pub(in crate::client) async fn join(
    limit: usize,
    announced: u64,
    mut poll_piece: impl FnMut(&mut Context<'_>) -> Poll<Option<Result<Bytes>>>,
) -> Result<Bytes> {
    let too_large = || {
        let text =
            format!("the response is larger than {limit} bytes: `max_response_size` permits more");
        Err(Error::new(ErrorKind::ResponseTooLarge(limit), text))
    };
    if announced > limit as u64 {
        return too_large();
    }
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(piece) = poll_fn(&mut poll_piece).await {
        let piece = piece?;
        if piece.len() > limit - first.len().max(whole.len()) {
            return too_large();
        }
        // A response that comes in one piece is not copied.
        if first.is_empty() && whole.is_empty() {
            first = piece;
            continue;
        }
        if whole.is_empty() {
            whole.reserve((first.len() + piece.len()).max(announced.min(TRUSTED_LENGTH) as usize));
            whole.extend_from_slice(&std::mem::take(&mut first));
        }
        whole.extend_from_slice(&piece);
    }
    Ok(if whole.is_empty() {
        first
    } else {
        whole.freeze()
    })
}
