//! Sends a request, again where that may help, within its limits of time.

use std::borrow::Cow;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, Method};
use tokio::sync::SemaphorePermit;

use super::body::BodyReader;
use super::exchange::{Meta, Reply, Request, request_id};
use super::exit::{ASIDE, Attempt, Content, Events, Exit, Success, Text, Whole};
use super::failure::{missing_driver, no_key, no_place, timed_out};
use super::pause::deadline;
use super::pool::Line;
use super::redirect;
use super::retry;
use super::trace::CallSpan;
use crate::client::error::{ApiError, Error, Result};
use crate::client::random;
use crate::client::redact::Secrets;

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
            let mut work = pin!(async {
                let mut attempts = Attempts::new(&self);
                loop {
                    let (head, body, attempt) = attempts.next(E::ENDS_EXCHANGE).await?;
                    match E::read(&self, &head, body, &attempt).await {
                        Ok(body) => return Ok(attempts.reply(head, body)),
                        Err(error) => {
                            let error = error.answered(head.status, request_id(&head.headers));
                            attempts.failed(error).await?;
                        }
                    }
                }
            });
            let outcome = span.around(poll_fn(|context| {
                let poll = AssertUnwindSafe(|| work.as_mut().poll(context));
                catch_unwind(poll).unwrap_or_else(|panic| {
                    Poll::Ready(Err(missing_driver(panic).in_call(&self.name)))
                })
            }));
            let outcome = outcome.await;
            span.close(&outcome);
            outcome
        }
    }
}

/// The attempts of one call. Only what is taken from the last response depends on the kind of call;
/// all else is here, compiled once.
struct Attempts<'a> {
    request: &'a Request,
    max_retries: u32,
    retries: u32,
    /// How many attempts came to be sent.
    sent: u32,
    /// Those of the request, with the key if a function gave it.
    headers: Cow<'a, HeaderMap>,
    secrets: Secrets,
    /// Among the calls that are under way, while an attempt is.
    place: Option<SemaphorePermit<'a>>,
    /// What the last attempt was sent by.
    line: Option<Line<'a>>,
}

impl<'a> Attempts<'a> {
    fn new(request: &'a Request) -> Self {
        Self {
            request,
            max_retries: request.limits.max_retries.unwrap_or(MAX_RETRIES),
            retries: 0,
            sent: 0,
            headers: Cow::Borrowed(&request.headers),
            secrets: request.secrets.clone(),
            place: None,
            line: None,
        }
    }

    /// The next response that is a success, after as many attempts as may help. `ends_exchange` tells
    /// whether the call reads all of it.
    async fn next(&mut self, ends_exchange: bool) -> Result<(Parts, BodyReader, Attempt)> {
        loop {
            // A stream or download has no place: it occupies its connection for as long as its reader
            // likes, and to wait for it could mean to wait for ever.
            let timeout = self.request.limits.timeout.unwrap_or(TIMEOUT);
            let deadline = deadline(timeout);
            if ends_exchange {
                let place = tokio::time::timeout_at(deadline, self.request.pool.place());
                // Another attempt would wait behind the same calls.
                self.place = place.await.map_err(|_| {
                    let error = no_place(timeout).in_call(&self.request.name);
                    error.after(self.sent)
                })?;
            }
            if let Some(function) = &self.request.key {
                let header = tokio::time::timeout_at(deadline, function.header()).await;
                let header = header.unwrap_or_else(|_| Err(no_key(timeout)));
                // What might help the function is its own affair.
                let (name, value) =
                    header.map_err(|error| error.in_call(&self.request.name).after(self.sent))?;
                self.headers.to_mut().insert(name, value);
                self.secrets = Secrets::of(&self.headers, &self.request.url);
            }
            let attempt = Attempt {
                timeout,
                deadline,
                secrets: self.secrets.clone(),
            };
            CallSpan::attempt(self.retries);
            let mut sent = false;
            let outcome = self.attempt(&attempt, ends_exchange, &mut sent).await;
            self.sent += u32::from(sent);
            match outcome {
                Ok((head, body)) => return Ok((head, body, attempt)),
                Err(error) => self.failed(error).await?,
            }
        }
    }

    /// Waits before the next attempt, or gives the error back if nothing speaks for one.
    async fn failed(&mut self, error: Error) -> Result<()> {
        if let Some(mut line) = self.line.take() {
            line.is_sound &= !error.is_timeout();
        }
        self.place = None;
        let delay = retry::delay(&error, self.retries, self.max_retries, random::fraction());
        let Some(delay) = delay else {
            return Err(error.in_call(&self.request.name).after(self.sent));
        };
        if !self.request.payload.is_replayable() {
            let error = error.not_repeated();
            return Err(error.in_call(&self.request.name).after(self.sent));
        }
        CallSpan::retry(&error, delay);
        self.request.pool.clock.sleep(delay).await;
        self.retries += 1;
        Ok(())
    }

    /// Sends the request once. `sent` tells whether it came to that.
    async fn attempt(
        &mut self,
        attempt: &Attempt,
        ends_exchange: bool,
        sent: &mut bool,
    ) -> Result<(Parts, BodyReader)> {
        let followed = redirect::follow(
            self.request,
            &self.headers,
            ends_exchange,
            &mut self.line,
            sent,
        );
        let response = match tokio::time::timeout_at(attempt.deadline, followed).await {
            Ok(response) => response?,
            Err(_) => return Err(timed_out(attempt.timeout)),
        };
        let (mut head, body) = http::Response::from(response).into_parts();
        self.secrets.hide_headers(&mut head.headers);
        // The length that this announces is none of its own.
        let body = match self.request.method == Method::HEAD {
            true => reqwest::Body::default(),
            false => body,
        };
        let body = BodyReader::new(body, head.version, attempt.timeout)
            .decoded(&head.headers, &self.secrets);
        match head.status.is_success() {
            true => Ok((head, body)),
            false => Err(self.refused(head, body, attempt).await),
        }
    }

    /// The error that the server answered with. Whatever happens to its body, its status counts.
    async fn refused(&self, head: Parts, mut body: BodyReader, attempt: &Attempt) -> Error {
        let secrets = &self.secrets;
        let body = body.collect_start(ASIDE, attempt.deadline_aside()).await;
        let body = secrets.hide_beginning(body.unwrap_or_default());
        let status = head.status;
        let request_id = request_id(&head.headers).map(str::to_owned);
        let api = ApiError::read(status, head.headers, body)
            .hide(secrets)
            .with_retry_after(self.request.pool.clock.now());
        Error::api(api).answered(status, request_id.as_deref())
    }

    fn reply<B>(&self, head: Parts, body: B) -> Reply<B> {
        Reply {
            meta: Meta {
                call: self.request.name.clone(),
                status: head.status,
                headers: head.headers,
                attempts: self.retries + 1,
            },
            body,
            secrets: self.secrets.clone(),
            limits: self.request.limits,
            own_error: self.request.own_error,
        }
    }
}
