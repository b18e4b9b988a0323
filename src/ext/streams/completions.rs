//! Chunks of legacy completions.

use std::borrow::Cow;

use super::accumulator::Accumulator;
use super::members::{extend, first_time, replace};
use super::order::Order;
use crate::Extra;
use crate::types::{CompletionChoice, CompletionLogprobs, CreateCompletionResponse, Usage};

/// Adds the chunks of a completion up.
///
/// Texts and logprobs grow, choice by choice; of everything else the last value that is not null
/// counts, save for id, time and model, where it is the first one.
#[derive(Clone, Debug, Default)]
pub struct CompletionAccumulator {
    id: String,
    created: Option<i64>,
    model: String,
    usage: Option<Usage>,
    system_fingerprint: Option<String>,
    extra: Extra,
    choices: Vec<CompletionChoice>,
    order: Order,
}

/// What a chunk of a completion means.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompletionStreamEvent {
    /// More of the text of a choice.
    Text {
        /// The index of the choice.
        choice: i64,
        /// What comes after the text so far.
        delta: String,
    },
    /// The probabilities of the next tokens.
    Logprobs {
        /// The index of the choice.
        choice: i64,
        /// What comes after those so far.
        logprobs: CompletionLogprobs,
    },
    /// A choice has ended.
    Finished {
        /// The index of the choice.
        choice: i64,
        /// Why: `stop` or `length`, or what else the server calls it.
        reason: String,
    },
    /// How many tokens were used, so far if more of these follow.
    Usage(Usage),
}

impl CompletionAccumulator {
    /// The text of the first choice so far.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        let first = self.order.find(0).and_then(|place| self.choices.get(place));
        first.map_or("", |choice| &choice.text)
    }
}

impl Accumulator for CompletionAccumulator {
    type Piece = CreateCompletionResponse;
    type Event = CompletionStreamEvent;
    type Whole = CreateCompletionResponse;

    #[inline]
    fn add(&mut self, chunk: CreateCompletionResponse) -> Vec<CompletionStreamEvent> {
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
                self.choices.push(CompletionChoice {
                    text: String::new(),
                    index: piece.index,
                    logprobs: None,
                    finish_reason: None,
                    extra: Extra::new(),
                });
                self.order.open(Some(piece.index))
            });
            if let Some(choice) = self.choices.get_mut(place) {
                add_choice(choice, piece, &mut events);
            }
        }
        if let Some(usage) = chunk.usage {
            events.push(CompletionStreamEvent::Usage(usage.clone()));
            self.usage = Some(usage);
        }
        self.system_fingerprint = chunk.system_fingerprint.or(self.system_fingerprint.take());
        replace(&mut self.extra, chunk.extra);
        events
    }

    #[inline]
    fn end(&mut self) -> Vec<CompletionStreamEvent> {
        Vec::new()
    }

    #[inline]
    fn missing(&self) -> Option<Cow<'static, str>> {
        if self.choices.is_empty() {
            return Some("there is no choice".into());
        }
        let mut choices = self.choices.iter();
        let unfinished = choices.find(|choice| choice.finish_reason.is_none())?;
        Some(format!("choice {} has no finish reason", unfinished.index).into())
    }

    #[inline]
    fn into_whole(mut self) -> CreateCompletionResponse {
        self.order.sort(&mut self.choices);
        CreateCompletionResponse {
            id: self.id,
            object: "text_completion".to_owned(),
            created: self.created,
            model: self.model,
            choices: self.choices,
            usage: self.usage,
            system_fingerprint: self.system_fingerprint,
            extra: self.extra,
        }
    }
}

#[inline]
fn add_choice(
    known: &mut CompletionChoice,
    piece: CompletionChoice,
    events: &mut Vec<CompletionStreamEvent>,
) {
    let choice = known.index;
    known.text.push_str(&piece.text);
    if !piece.text.is_empty() {
        let delta = piece.text;
        events.push(CompletionStreamEvent::Text { choice, delta });
    }
    if let Some(logprobs) = piece.logprobs {
        events.push(CompletionStreamEvent::Logprobs {
            choice,
            logprobs: logprobs.clone(),
        });
        match &mut known.logprobs {
            Some(known) => add_logprobs(known, logprobs),
            none => *none = Some(logprobs),
        }
    }
    extend(&mut known.extra, piece.extra);
    if let Some(reason) = piece.finish_reason.filter(|reason| !reason.is_empty()) {
        if known.finish_reason.is_none() {
            let reason = reason.clone();
            events.push(CompletionStreamEvent::Finished { choice, reason });
        }
        known.finish_reason = Some(reason);
    }
}

#[inline]
fn add_logprobs(known: &mut CompletionLogprobs, more: CompletionLogprobs) {
    known.tokens.extend(more.tokens);
    known.token_logprobs.extend(more.token_logprobs);
    known.top_logprobs.extend(more.top_logprobs);
    known.text_offset.extend(more.text_offset);
    // As the `content` of logprobs in the shape of chat completions does.
    extend(&mut known.extra, more.extra);
}

#[cfg(feature = "client")]
impl crate::EventStream<CreateCompletionResponse> {
    /// A stream of what the chunks mean, which at its end is the completion that a plain call would have
    /// returned.
    #[inline]
    pub fn accumulate(self) -> super::accumulated::Accumulated<CompletionAccumulator> {
        super::accumulated::Accumulated::new(self)
    }

    /// Reads the stream to its end and joins the chunks to the completion that a plain call would have
    /// returned: every choice, with its text, logprobs and finish reason.
    ///
    /// # Errors
    ///
    /// The first error of the stream, or an end without a choice or without a finish reason, with what
    /// had arrived.
    #[inline]
    pub async fn into_completion(
        self,
    ) -> crate::Result<
        CreateCompletionResponse,
        super::accumulated::Interrupted<CreateCompletionResponse>,
    > {
        self.accumulate().into_whole().await
    }
}
