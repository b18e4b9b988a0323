//! Events of responses.

mod effect;
mod event;
mod item;
mod items;
mod part;
#[cfg(feature = "client")]
mod resume;
mod status;

use std::borrow::Cow;

use super::accumulator::Accumulator;
use crate::runtime::Json;
use crate::types::{ModelResponse, ResponseEvent, ResponseStatus};
use items::Items;

#[cfg(feature = "client")]
pub use resume::ResumingStream;

/// Adds the events of a response up, and passes each on as it came.
///
/// The response of the last event is the result. Until then, and where that has no output, the items
/// are put together from all the other events, whichever of them a server leaves out: see the page
/// [streams](crate::docs::streams) for each rule.
#[derive(Clone, Debug, Default)]
pub struct ResponseAccumulator {
    /// The response as the last event that had one described it, without its items.
    head: Option<Box<ModelResponse>>,
    items: Items,
    /// The last event has come.
    ended: bool,
}

impl ResponseAccumulator {
    /// A response that is under way. What it has of items is mostly nothing, which is no news.
    #[inline]
    fn go_on(&mut self, response: &ModelResponse, status: ResponseStatus) {
        let mut head = response.clone();
        let items = std::mem::take(&mut head.output);
        if self.items.is_empty() {
            self.items = items.into();
        }
        self.set_head(head, status);
    }

    /// The response at its end, which is the truth about all that it has.
    #[inline]
    fn finish(&mut self, response: &ModelResponse, status: ResponseStatus) {
        let mut head = response.clone();
        let items = std::mem::take(&mut head.output);
        if !items.is_empty() {
            self.items = items.into();
        }
        self.set_head(head, status);
        self.ended = true;
    }

    #[inline]
    fn set_head(&mut self, mut head: ModelResponse, status: ResponseStatus) {
        head.status.get_or_insert(status);
        if let Some(known) = self.head.take() {
            if head.id.is_empty() {
                head.id = known.id;
            }
            if head.model.is_empty() {
                head.model = known.model;
            }
            head.created_at = head.created_at.or(known.created_at);
        }
        self.head = Some(Box::new(head));
    }
}

impl Accumulator for ResponseAccumulator {
    type Piece = ResponseEvent;
    type Event = ResponseEvent;
    type Whole = ModelResponse;

    #[inline]
    fn add(&mut self, event: ResponseEvent) -> Vec<ResponseEvent> {
        match &event {
            ResponseEvent::Created(event) => {
                self.go_on(&event.response, ResponseStatus::InProgress);
            }
            ResponseEvent::Queued(event) => self.go_on(&event.response, ResponseStatus::Queued),
            ResponseEvent::InProgress(event) => {
                self.go_on(&event.response, ResponseStatus::InProgress);
            }
            ResponseEvent::Completed(event) => {
                self.finish(&event.response, ResponseStatus::Completed);
            }
            ResponseEvent::Incomplete(event) => {
                self.finish(&event.response, ResponseStatus::Incomplete);
            }
            ResponseEvent::Failed(event) => self.finish(&event.response, ResponseStatus::Failed),
            // What comes after the last event cannot change what that said.
            event if !self.ended => self.items.apply(event),
            _ => {}
        }
        vec![event]
    }

    #[inline]
    fn end(&mut self) -> Vec<ResponseEvent> {
        Vec::new()
    }

    #[inline]
    fn missing(&self) -> Option<Cow<'static, str>> {
        let last = "there is no event of the type `response.completed`, `response.incomplete` or `response.failed`";
        (!self.ended).then_some(last.into())
    }

    #[inline]
    fn into_whole(self) -> ModelResponse {
        let mut response = self.head.map_or_else(unnamed, |head| *head);
        response.output = self.items.into_whole();
        response
    }
}

/// A response that no event has described yet.
#[inline]
fn unnamed() -> ModelResponse {
    let mut response: ModelResponse = Json::empty();
    response.object = "response".to_owned();
    response.status = Some(ResponseStatus::InProgress);
    response
}

#[cfg(feature = "client")]
impl crate::EventStream<ResponseEvent> {
    /// A stream of the same events, which at its end is the response that a plain call would have
    /// returned, with its status.
    #[inline]
    pub fn accumulate(self) -> super::accumulated::Accumulated<ResponseAccumulator> {
        super::accumulated::Accumulated::new(self)
    }

    /// Reads the stream to its end, and gives the response that a plain call would have returned, with
    /// its status: a response that is incomplete or has failed is no error.
    ///
    /// # Errors
    ///
    /// The first error of the stream, an event that reports one included, or an end without one of the
    /// last events, with what had arrived.
    #[inline]
    pub async fn into_response(
        self,
    ) -> crate::Result<ModelResponse, super::accumulated::Interrupted<ModelResponse>> {
        self.accumulate().into_whole().await
    }
}
