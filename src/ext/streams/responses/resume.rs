//! A stream of a stored response that is gone on with after it was cut.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::ResponseAccumulator;
use crate::ext::streams::accumulated::Accumulated;
use crate::types::{GetResponseParams, ResponseEvent};
use crate::{Call, Client, Error, ErrorKind, EventStream, Result};

/// How often in a row a stream is asked for again that brings nothing new.
const ATTEMPTS: u32 = 3;

/// The events of a response, gone on with by a new request where the connection breaks.
///
/// That takes a response that the server stores, which is so unless `store` is false, and whose events
/// it keeps, which the API does for those made with `background` and `stream`. The stream is asked for
/// from the event after the last one that came; events that come again are passed over.
#[must_use = "a stream does nothing unless it is read"]
#[derive(Debug)]
pub struct ResumingStream {
    client: Client,
    source: Source,
    /// The response, once an event has named it.
    id: Option<String>,
    /// The number of the last event.
    last: Option<i64>,
    attempts: u32,
    /// One of the last events has come.
    ended: bool,
}

#[derive(Debug)]
enum Source {
    Stream(EventStream<ResponseEvent>),
    Asked(Call<EventStream<ResponseEvent>>),
    Ended,
}

impl EventStream<ResponseEvent> {
    /// A stream of the same events that goes on with a request of this client when it is cut: when the
    /// connection breaks, is silent for longer than the time limit or ends too early.
    ///
    /// ```
    /// # use openai_typed::{Client, types::CreateResponseRequest};
    /// # async fn example(client: Client) -> openai_typed::Result<()> {
    /// let request = CreateResponseRequest::new("gpt-5.4-mini").input("Think").background(true);
    /// let stream = client.responses().create_stream(&request).await?.resuming(&client);
    /// let response = stream.accumulate().into_whole().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn resuming(self, client: &Client) -> ResumingStream {
        ResumingStream {
            client: client.clone(),
            source: Source::Stream(self),
            id: None,
            last: None,
            attempts: 0,
            ended: false,
        }
    }
}

impl ResumingStream {
    /// A stream of the same events, which at its end is the response that a plain call would have
    /// returned.
    #[inline]
    pub fn accumulate(self) -> Accumulated<ResponseAccumulator, Self> {
        Accumulated::new(self)
    }

    /// Whether the event is new; what is needed to go on after it is noted.
    #[inline]
    fn note(&mut self, event: &ResponseEvent) -> bool {
        let response = match event {
            ResponseEvent::Created(event) => Some(&event.response),
            ResponseEvent::Queued(event) => Some(&event.response),
            ResponseEvent::InProgress(event) => Some(&event.response),
            _ => None,
        };
        if let Some(response) = response.filter(|response| !response.id.is_empty()) {
            self.id.get_or_insert_with(|| response.id.clone());
        }
        let number = event.sequence_number();
        if number.is_some_and(|number| self.last.is_some_and(|last| number <= last)) {
            return false;
        }
        self.last = number.or(self.last);
        self.attempts = 0;
        self.ended |= matches!(
            event,
            ResponseEvent::Completed(_) | ResponseEvent::Incomplete(_) | ResponseEvent::Failed(_)
        );
        true
    }

    /// The request that goes on after the last event, if there is something to go on with.
    #[inline]
    fn resume(&mut self) -> Option<Call<EventStream<ResponseEvent>>> {
        if self.ended || self.attempts == ATTEMPTS {
            return None;
        }
        let after = GetResponseParams {
            starting_after: Some(self.last?),
            ..GetResponseParams::default()
        };
        let id = self.id.as_ref()?;
        self.attempts += 1;
        Some(self.client.responses().retrieve_stream_with(id, &after))
    }
}

/// Whether the stream broke, and the response may go on all the same.
#[inline]
fn is_cut(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::IncompleteStream | ErrorKind::Transport | ErrorKind::Timeout
    )
}

impl Stream for ResumingStream {
    type Item = Result<ResponseEvent>;

    #[inline]
    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<ResponseEvent>>> {
        loop {
            let end = match &mut self.source {
                Source::Asked(call) => match ready!(Pin::new(call).poll(context)) {
                    Ok(stream) => {
                        self.source = Source::Stream(stream);
                        continue;
                    }
                    Err(error) => Some(error),
                },
                Source::Stream(stream) => match ready!(Pin::new(stream).poll_next(context)) {
                    Some(Ok(event)) if self.note(&event) => return Poll::Ready(Some(Ok(event))),
                    Some(Ok(_)) => continue,
                    Some(Err(error)) => Some(error),
                    // `[DONE]` without one of the last events.
                    None => None,
                },
                Source::Ended => return Poll::Ready(None),
            };
            let next = match end.as_ref().is_none_or(is_cut) {
                true => self.resume(),
                false => None,
            };
            match next {
                Some(call) => self.source = Source::Asked(call),
                None => {
                    self.source = Source::Ended;
                    return Poll::Ready(end.map(Err));
                }
            }
        }
    }
}
