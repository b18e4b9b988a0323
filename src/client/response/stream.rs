//! Streams of typed items.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
#[cfg(any(test, fuzzing))]
use std::time::Duration;

#[cfg(any(test, fuzzing))]
use bytes::Bytes;
use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::ending::Ending;
use super::events::Events;
use super::meta_accessors;
use crate::client::error::{Result, json};
#[cfg(any(test, fuzzing))]
use crate::client::options::Limits;
#[cfg(any(test, fuzzing))]
use crate::client::redact::Secrets;
use crate::client::transport::{BodyReader, Reply};
#[cfg(any(test, fuzzing))]
use crate::client::transport::{CallName, Meta};

/// A stream of items, read as fast as they are asked for. Dropping it closes the connection.
///
/// It ends with `data: [DONE]`, as the document says ([`StreamEnd`](crate::operations::StreamEnd)), or
/// after the first error. The stream of a request that the document does not describe also ends after
/// an event of the type `response.completed`, `response.failed` or `response.incomplete`. An event that
/// keeps the connection alive is no item: one without data, and one that is called `ping` or `keepalive`.
/// It can be read on any thread, as long as the runtime that it was opened in is there.
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

impl<T> EventStream<T> {
    pub(in crate::client) fn open(reply: Reply<BodyReader>, ending: Ending) -> Self {
        Self {
            events: Box::new(Events::open(reply, ending)),
            item: PhantomData,
        }
    }

    /// A stream over a response that is already there.
    #[cfg(any(test, fuzzing))]
    pub(crate) fn of_bytes(bytes: Bytes) -> Self {
        let reply = Reply {
            meta: Meta {
                call: CallName {
                    method: http::Method::GET,
                    path: "/".into(),
                },
                status: http::StatusCode::OK,
                headers: http::HeaderMap::new(),
                attempts: 1,
            },
            body: BodyReader::new(
                bytes.into(),
                http::Version::HTTP_11,
                Duration::from_secs(60),
            ),
            secrets: Secrets::default(),
            limits: Limits::default(),
            own_error: false,
        };
        Self::open(reply, Ending::of(None, None, |_| None))
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
        match ready!(events.poll_event(context)) {
            Some(Ok(())) => {}
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        }
        Poll::Ready(Some(match json(events.decoder.found_bytes()) {
            Ok(item) => {
                // Who holds the stream and does not read on holds no buffer with it.
                events.decoder.release_event();
                Ok(item)
            }
            Err(error) => Err(events.undecodable(error)),
        }))
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
            .field("meta", &*self.events.meta)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_does_not_read_on_holds_no_buffer() {
        let body = Bytes::from(b"data: 1\n\n".to_vec());
        let mut stream = EventStream::<u8>::of_bytes(body.clone());
        assert!(!body.is_unique());
        assert_eq!(stream.try_next().await.unwrap(), Some(1));
        assert!(body.is_unique());
        drop(stream);
    }
}
