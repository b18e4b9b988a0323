//! Sends a request, again where that may help, within its limits of time.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::response::Parts;

use super::body::{BodyReader, deadline};
use super::exchange::{Meta, Reply, Request, detach, request_id};
use super::exit::{ASIDE, Attempt, Content, Events, Exit, Success, Text, Whole};
use super::failure::timed_out;
use super::redirect;
use super::retry;
use super::trace::CallSpan;
use crate::client::error::{ApiError, Error, Result};
use crate::client::random;

const TIMEOUT: Duration = Duration::from_secs(600);
const MAX_RETRIES: u32 = 2;

/// A call under way. Boxed once, so that calls are small and all this is compiled once.
pub(in crate::client) type Running<B> = Pin<Box<dyn Future<Output = Result<Reply<B>>> + Send>>;

impl Request {
    /// For a response that is read as a whole.
    pub(in crate::client) fn whole(self) -> Running<Bytes> {
        Box::pin(self.run::<Whole>())
    }

    /// For a response of text, read as a whole.
    pub(in crate::client) fn text(self) -> Running<Bytes> {
        Box::pin(self.run::<Text>())
    }

    /// For a success, whatever it brings.
    pub(in crate::client) fn success(self) -> Running<()> {
        Box::pin(self.run::<Success>())
    }

    /// For an event stream.
    pub(in crate::client) fn events(self) -> Running<BodyReader> {
        Box::pin(self.run::<Events>())
    }

    /// For a download.
    pub(in crate::client) fn content(self) -> Running<BodyReader> {
        Box::pin(self.run::<Content>())
    }

    /// Sends the request until it succeeds or nothing speaks for another attempt.
    #[expect(
        clippy::manual_async_fn,
        reason = "the future of an async fn has room for its arguments twice"
    )]
    fn run<E: Exit>(self) -> impl Future<Output = Result<Reply<E::Body>>> + Send {
        async move {
            let span = CallSpan::open(&self);
            let outcome = span.around(self.attempts::<E>()).await;
            span.close(&outcome);
            outcome
        }
    }

    async fn attempts<E: Exit>(&self) -> Result<Reply<E::Body>> {
        let max_retries = match self.payload.is_replayable() {
            true => self.limits.max_retries.unwrap_or(MAX_RETRIES),
            false => 0,
        };
        let mut retries = 0;
        let mut attempts = 0;
        loop {
            // A stream or download has no place: it occupies its connection for as long as its reader
            // likes, and to wait for it could mean to wait for ever.
            let place = match E::ENDS_EXCHANGE {
                true => self.pool.place().await,
                false => None,
            };
            CallSpan::attempt(retries);
            let mut sent = false;
            let error = match self.attempt::<E>(&mut sent).await {
                Ok((head, body)) => {
                    let meta = Meta {
                        call: self.name.clone(),
                        status: head.status,
                        headers: head.headers,
                        attempts: retries + 1,
                    };
                    return Ok(Reply {
                        meta,
                        body,
                        secrets: self.secrets.clone(),
                        limits: self.limits,
                        own_error: self.own_error,
                    });
                }
                Err(error) => error,
            };
            drop(place);
            attempts += u32::from(sent);
            let delay = retry::delay(&error, retries, max_retries, random::fraction());
            let Some(delay) = delay else {
                return Err(error.in_call(&self.name).after(attempts));
            };
            CallSpan::retry(&error, delay);
            self.pool.clock.sleep(delay).await;
            retries += 1;
        }
    }

    /// Sends the request once. `sent` tells whether it came to that.
    async fn attempt<E: Exit>(&self, sent: &mut bool) -> Result<(Parts, E::Body)> {
        let timeout = self.limits.timeout.unwrap_or(TIMEOUT);
        let attempt = Attempt {
            timeout,
            deadline: deadline(timeout),
        };
        let followed = redirect::follow(self, sent);
        let response = match tokio::time::timeout_at(attempt.deadline, followed).await {
            Ok(response) => response?,
            Err(_) => return Err(timed_out(timeout)),
        };
        let (mut head, body) = http::Response::from(response).into_parts();
        if !E::ENDS_EXCHANGE {
            detach(&mut head.headers);
        }
        self.secrets.hide_headers(&mut head.headers);
        let body = BodyReader::new(body, timeout);
        if !head.status.is_success() {
            return Err(self.refused(head, body, &attempt).await);
        }
        match E::read(self, &head, body, &attempt).await {
            Ok(body) => Ok((head, body)),
            Err(error) => Err(error.answered(head.status, request_id(&head.headers))),
        }
    }

    /// The error that the server answered with. Whatever happens to its body, its status counts.
    async fn refused(&self, head: Parts, mut body: BodyReader, attempt: &Attempt) -> Error {
        let body = body.collect_start(ASIDE, attempt.deadline_aside()).await;
        let body = self.secrets.hide_beginning(body);
        let status = head.status;
        let request_id = request_id(&head.headers).map(str::to_owned);
        let api = ApiError::read(status, head.headers, body)
            .hide(&self.secrets)
            .with_retry_after(self.pool.clock.now());
        Error::api(api).answered(status, request_id.as_deref())
    }
}
