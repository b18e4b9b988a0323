//! Streams of typed items.

use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use memchr::memmem::Finder;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::time::Sleep;

use super::ending::Ending;
use super::meta_accessors;
use crate::client::error::{ApiError, DecodeError, Error, ErrorKind, Result};
#[cfg(any(test, fuzzing))]
use crate::client::options::Limits;
use crate::client::redact::Secrets;
use crate::client::transport::{BodyReader, Meta, Reply};
use crate::sse::{DEFAULT_MAX_EVENT_SIZE, Decoder, EventTooLarge};

/// How long the end of a body that should be there already may take to get from the connection
/// to its reader.
const SETTLE: Duration = Duration::from_millis(5);

/// How much is read behind the end of a stream for the sake of its connection.
const SETTLE_BYTES: usize = 64 * 1024;

/// Finds what most events do not contain.
static ERROR_MEMBER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"error\""));

/// A stream of items, read as fast as they are asked for. Dropping it closes the connection.
///
/// It ends with `data: [DONE]`, as the document says ([`StreamEnd`](crate::operations::StreamEnd)), or
/// after the first error. The stream of a request that the document does not describe also ends after
/// an event of the type `response.completed`, `response.failed` or `response.incomplete`. It can be
/// read on any thread, as long as the runtime that it was opened in is there.
///
/// ```no_run
/// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
/// use openai_typed::Method;
/// use serde_json::{Value, json};
///
/// let body = json!({"model": "gpt-3.5-turbo-instruct", "prompt": "Hi", "stream": true});
/// let mut stream = client.request(Method::POST, "/completions").json(&body).stream::<Value>().await?;
/// while let Some(chunk) = stream.try_next().await? {
///     print!("{}", chunk["choices"][0]["text"].as_str().unwrap_or_default());
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing unless it is read"]
pub struct EventStream<T> {
    events: Box<Events>,
    item: PhantomData<fn() -> T>,
}

/// The part of a stream that does not depend on the type of its items.
struct Events {
    meta: Meta,
    decoder: Decoder,
    progress: Progress,
    ending: Ending,
    /// The last event has come.
    complete: bool,
    allow_missing_done: bool,
    secrets: Secrets,
}

enum Progress {
    Reading(BodyReader),
    /// The end has come.
    Settling {
        body: BodyReader,
        timer: Pin<Box<Sleep>>,
        left: usize,
    },
    Ended,
}

impl<T> EventStream<T> {
    pub(in crate::client) fn open(reply: Reply<BodyReader>, ending: Ending) -> Self {
        let limits = reply.limits;
        let limit = limits.max_event_size.unwrap_or(DEFAULT_MAX_EVENT_SIZE);
        let events = Events {
            meta: reply.meta,
            decoder: Decoder::with_max_event_size(limit),
            progress: Progress::Reading(reply.body),
            ending,
            complete: false,
            allow_missing_done: limits.allow_missing_done.unwrap_or(false),
            secrets: reply.secrets,
        };
        Self {
            events: Box::new(events),
            item: PhantomData,
        }
    }

    /// A stream over a response that is already there.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn of_bytes(bytes: Bytes) -> Self {
        let reply = Reply {
            meta: Meta {
                call: "GET /".to_owned(),
                status: http::StatusCode::OK,
                headers: http::HeaderMap::new(),
                attempts: 1,
            },
            body: BodyReader::new(bytes.into(), Duration::from_secs(60)),
            secrets: Secrets::default(),
            limits: Limits::default(),
        };
        Self::open(reply, Ending::of(None, None))
    }

    meta_accessors!(events.meta);
}

impl<T: DeserializeOwned> EventStream<T> {
    /// The next item, or `None` at the end. Nothing is lost when the future is dropped.
    ///
    /// # Errors
    /// What the server reports inside the stream, a broken connection, a pause longer than the
    /// time limit, an end that came too early, an event that is too large or cannot be decoded.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    /// The next item or error, or `None` at the end: [`try_next`](Self::try_next) the other way
    /// round.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let events = &mut *self.events;
        events.poll_event(context).map(|found| {
            if let Err(error) = found? {
                return Some(Err(error));
            }
            let data = events.decoder.found_event().data;
            Some(match serde_json::from_str(data) {
                Ok(item) => {
                    events.decoder.release_event();
                    Ok(item)
                }
                Err(error) => {
                    let data = Bytes::copy_from_slice(data.as_bytes());
                    Err(events.undecodable(error, &data))
                }
            })
        })
    }
}

impl<T: DeserializeOwned> Stream for EventStream<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EventStream")
            .field("meta", &self.events.meta)
            .finish_non_exhaustive()
    }
}

impl Events {
    /// Lets the decoder find the next event that is an item.
    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<()>>> {
        if std::mem::take(&mut self.complete) {
            self.settle();
        }
        loop {
            match &mut self.progress {
                Progress::Ended => return Poll::Ready(None),
                Progress::Settling { body, timer, left } => {
                    let piece = body.poll_piece(context);
                    match piece {
                        Poll::Ready(Some(Ok(piece))) if piece.len() < *left => *left -= piece.len(),
                        Poll::Pending if timer.as_mut().poll(context).is_pending() => {
                            return Poll::Pending;
                        }
                        _ => self.progress = Progress::Ended,
                    }
                }
                Progress::Reading(body) => match self.decoder.find_event() {
                    Ok(true) if self.decoder.found_bytes() == b"[DONE]" => self.settle(),
                    Ok(true) => match self.reported() {
                        Some(error) => return Poll::Ready(Some(Err(self.end(error)))),
                        None => {
                            self.complete = self.ending.ends_with(&mut self.decoder);
                            return Poll::Ready(Some(Ok(())));
                        }
                    },
                    Err(EventTooLarge { limit }) => {
                        let text = format!(
                            "an event of the stream is larger than {limit} bytes: `max_event_size` permits more"
                        );
                        let error = Error::new(ErrorKind::EventTooLarge(limit), text);
                        return Poll::Ready(Some(Err(self.end(error))));
                    }
                    Ok(false) => match body.poll_piece(context) {
                        Poll::Pending => return Poll::Pending,
                        Poll::Ready(Some(Ok(piece))) => self.decoder.feed(piece),
                        Poll::Ready(Some(Err(error))) => {
                            return Poll::Ready(Some(Err(self.end(error))));
                        }
                        Poll::Ready(None)
                            if self.allow_missing_done || self.ending.permits_end() =>
                        {
                            self.finish();
                        }
                        Poll::Ready(None) => {
                            let missing = self.ending.missing();
                            let text = format!(
                                "the stream ended without {missing}: what was received may be incomplete"
                            );
                            return Poll::Ready(Some(Err(
                                self.end(Error::new(ErrorKind::MissingDone, text))
                            )));
                        }
                    },
                },
            }
        }
    }

    /// Lets the rest of a body that has arrived go by, so that its connection can be used again.
    /// A body that goes on is given up with its connection.
    fn settle(&mut self) {
        self.decoder = Decoder::new();
        if let Progress::Reading(body) = std::mem::replace(&mut self.progress, Progress::Ended) {
            let timer = body.timer(SETTLE);
            self.progress = Progress::Settling {
                body,
                timer,
                left: SETTLE_BYTES,
            };
        }
    }

    fn end(&mut self, error: Error) -> Error {
        self.finish();
        self.meta.annotate(error)
    }

    /// Closes the connection and lets go of what was read.
    fn finish(&mut self) {
        self.progress = Progress::Ended;
        self.decoder = Decoder::new();
    }

    /// The error that the server reports with the event.
    fn reported(&mut self) -> Option<Error> {
        let named = self.decoder.found_is_called("error");
        // Most events need not be parsed to see that they report none.
        if !named && ERROR_MEMBER.find(self.decoder.found_bytes()).is_none() {
            return None;
        }
        let event = self.decoder.found_event();
        // `from_str` would compile the whole reader of JSON a second time.
        let member = match serde_json::from_slice(event.data.as_bytes()) {
            Ok(Value::Object(members)) => {
                members.get("error").is_some_and(|error| !error.is_null())
            }
            _ => false,
        };
        if !named && !member {
            return None;
        }
        let Meta {
            status, headers, ..
        } = &self.meta;
        let body = self
            .secrets
            .hide_bytes(Bytes::copy_from_slice(event.data.as_bytes()));
        let mut api = ApiError::read(*status, headers.clone(), body).hide(&self.secrets);
        if !member {
            api = api.or_body_as_message();
        }
        Some(Error::new(ErrorKind::Api(api), ""))
    }

    fn undecodable(&mut self, failure: serde_json::Error, data: &Bytes) -> Error {
        let error = DecodeError::of_json(failure, data, &self.secrets);
        self.end(Error::new(
            ErrorKind::Decode(error),
            "an event of the stream is not what was expected",
        ))
    }
}
