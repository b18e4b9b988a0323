//! The body of an answer as it comes in.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::Body;
use tokio::time::{Instant, Sleep};

use crate::error::{Error, ErrorKind, Result};
use crate::redirect;
use crate::transport::deadline;

/// Memory set aside at most before anything has arrived.
const TRUSTED_LENGTH: u64 = 16 * 1024 * 1024;

/// Reads a body piece by piece and limits the wait for each.
pub(crate) struct BodyReader {
    body: reqwest::Body,
    limit: Duration,
    /// Runs while a piece is waited for.
    timer: Option<Pin<Box<Sleep>>>,
    waiting: bool,
}

impl BodyReader {
    pub(crate) fn new(body: reqwest::Body, limit: Duration) -> Self {
        Self {
            body,
            limit,
            timer: None,
            waiting: false,
        }
    }

    /// The next piece, never an empty one.
    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(frame) => frame,
                Poll::Pending => return self.poll_limit(context).map(|error| Some(Err(error))),
            };
            self.waiting = false;
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(redirect::failed_on_the_way(error))));
                }
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) if !piece.is_empty() => return Poll::Ready(Some(Ok(piece))),
                    _ => {}
                },
            }
        }
    }

    fn poll_limit(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        let limit = self.limit;
        let timer = self
            .timer
            .get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline(limit))));
        if !self.waiting {
            timer.as_mut().reset(deadline(limit));
            self.waiting = true;
        }
        ready!(timer.as_mut().poll(context));
        let text = format!("nothing arrived for {} s", limit.as_secs_f64());
        Poll::Ready(Error::new(ErrorKind::Timeout, text))
    }

    pub(crate) async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// The whole body.
    pub(crate) async fn collect(&mut self) -> Result<Bytes> {
        let Some(first) = self.next().await else {
            return Ok(Bytes::new());
        };
        let first = first?;
        let Some(second) = self.next().await else {
            return Ok(first);
        };
        let left = self.body.size_hint().lower().min(TRUSTED_LENGTH) as usize;
        let second = second?;
        let mut whole = BytesMut::with_capacity(first.len() + second.len() + left);
        whole.extend_from_slice(&first);
        whole.extend_from_slice(&second);
        while let Some(piece) = self.next().await {
            whole.extend_from_slice(&piece?);
        }
        Ok(whole.freeze())
    }

    /// The beginning of the body: what has come when `limit` bytes are reached, the time is over
    /// or the connection fails.
    pub(crate) async fn collect_start(&mut self, limit: usize, until: Instant) -> Bytes {
        let mut start = BytesMut::new();
        while start.len() < limit {
            match tokio::time::timeout_at(until, self.next()).await {
                Ok(Some(Ok(piece))) => {
                    start.extend_from_slice(&piece[..piece.len().min(limit - start.len())])
                }
                _ => break,
            }
        }
        start.freeze()
    }

    /// The length that the server announced for what is still to come.
    pub(crate) fn announced(&self) -> Option<u64> {
        self.body.size_hint().exact()
    }
}
