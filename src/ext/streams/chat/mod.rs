//! Chunks of chat completions.

mod calls;
mod choice;
mod event;
mod join;

use std::borrow::Cow;

use super::accumulator::Accumulator;
use super::members::{first_time, replace};
use super::order::Order;
use crate::Extra;
use crate::types::{ChatCompletion, ChatCompletionChunk, ChatModeration, ServiceTier, Usage};
use choice::Choice;
use join::take;

pub use event::ChatStreamEvent;

/// Adds the chunks of a chat completion up.
///
/// Choices are told apart by their index, calls of tools by index and id, whatever of that a server
/// says: see the page [streams](crate::docs::streams) for each rule.
#[derive(Clone, Debug, Default)]
pub struct ChatAccumulator {
    id: String,
    created: Option<i64>,
    model: String,
    usage: Option<Usage>,
    service_tier: Option<ServiceTier>,
    system_fingerprint: Option<String>,
    moderation: Option<ChatModeration>,
    extra: Extra,
    choices: Vec<Choice>,
    order: Order,
}

impl ChatAccumulator {
    /// The text of the first choice so far.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        let first = self.order.find(0).and_then(|place| self.choices.get(place));
        first.map_or("", Choice::text)
    }
}

impl Accumulator for ChatAccumulator {
    type Piece = ChatCompletionChunk;
    type Event = ChatStreamEvent;
    type Whole = ChatCompletion;

    #[inline]
    fn add(&mut self, chunk: ChatCompletionChunk) -> Vec<ChatStreamEvent> {
        let mut events = Vec::new();
        if self.id.is_empty() {
            self.id = chunk.id;
        }
        if self.model.is_empty() {
            self.model = chunk.model;
        }
        self.created = first_time(self.created, chunk.created);
        for piece in chunk.choices {
            let place = self.order.find(piece.index).unwrap_or_else(|| {
                self.choices.push(Choice::new(piece.index));
                self.order.open(Some(piece.index))
            });
            if let Some(choice) = self.choices.get_mut(place) {
                choice.add(piece, &mut events);
            }
        }
        if let Some(usage) = chunk.usage {
            events.push(ChatStreamEvent::Usage(usage.clone()));
            self.usage = Some(usage);
        }
        self.service_tier = chunk.service_tier.or(self.service_tier.take());
        self.system_fingerprint = chunk.system_fingerprint.or(self.system_fingerprint.take());
        self.moderation = chunk.moderation.or(self.moderation.take());
        replace(&mut self.extra, chunk.extra);
        events
    }

    #[inline]
    fn end(&mut self) -> Vec<ChatStreamEvent> {
        let mut events = Vec::new();
        for choice in &mut self.choices {
            choice.end(&mut events);
        }
        events
    }

    #[inline]
    fn missing(&self) -> Option<Cow<'static, str>> {
        if self.choices.is_empty() {
            return Some("there is no choice".into());
        }
        let unfinished = self.choices.iter().find(|choice| !choice.is_finished())?;
        Some(format!("choice {} has no finish reason", unfinished.index()).into())
    }

    #[inline]
    fn into_whole(mut self) -> ChatCompletion {
        let mut choices: Vec<_> = self.choices.into_iter().map(Choice::into_whole).collect();
        self.order.sort(&mut choices);
        ChatCompletion {
            id: self.id,
            object: "chat.completion".to_owned(),
            created: self.created,
            model: self.model,
            choices,
            usage: self.usage,
            service_tier: self.service_tier,
            system_fingerprint: self.system_fingerprint,
            metadata: take(&mut self.extra, "metadata"),
            moderation: self.moderation,
            extra: self.extra,
        }
    }
}

#[cfg(feature = "client")]
impl crate::EventStream<ChatCompletionChunk> {
    /// A stream of what the chunks mean, which at its end is the completion that a plain call would have
    /// returned.
    #[inline]
    pub fn accumulate(self) -> super::accumulated::Accumulated<ChatAccumulator> {
        super::accumulated::Accumulated::new(self)
    }

    /// Reads the stream to its end and joins the chunks to the completion that a plain call would have
    /// returned.
    ///
    /// # Errors
    ///
    /// The first error of the stream, or an end without a choice or without a finish reason, with what
    /// had arrived.
    #[inline]
    pub async fn into_completion(
        self,
    ) -> crate::Result<ChatCompletion, super::accumulated::Interrupted<ChatCompletion>> {
        self.accumulate().into_whole().await
    }
}
