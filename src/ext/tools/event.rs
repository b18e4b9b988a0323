//! What is told of a run.

use std::fmt;

use super::api::Api;
use super::call::ToolCall;
use super::finished::Finished;

/// Something that happens in a run, in this order for each turn: the pieces of an answer if it comes as a
/// stream, the answer, the calls that it has as each is begun, their results as each comes.
#[non_exhaustive]
pub enum ToolEvent<P: Api> {
    /// A piece of an answer has come, in runs that are [streams](super::Run::stream) alone.
    Piece {
        /// The number of the turn, from 1: so many requests were sent.
        turn: u32,
        /// What the piece means.
        event: P::Event,
    },
    /// The model has answered, with its text, calls and usage.
    Answered {
        /// The number of the turn, from 1.
        turn: u32,
        /// What the server sent, or what its pieces add up to.
        answer: P::Answer,
    },
    /// A tool is called.
    Called {
        /// The number of the turn, from 1.
        turn: u32,
        /// What the model wrote.
        call: ToolCall,
    },
    /// A tool has given its result, or what the model is told instead.
    Returned {
        /// The number of the turn, from 1.
        turn: u32,
        /// What the model wrote.
        call: ToolCall,
        /// What the model will read.
        output: P::Output,
    },
    /// The last answer calls no tools: the last event of runs that are [streams](super::Run::stream), and of
    /// no others.
    Finished(Box<Finished<P>>),
}

impl<P: Api> ToolEvent<P> {
    /// More of the text of an answer, to be shown as it comes.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Piece { event, .. } => P::text(event),
            _ => None,
        }
    }
}

impl<P: Api> fmt::Debug for ToolEvent<P> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, turn, field, value): (_, _, _, &dyn fmt::Debug) = match self {
            Self::Piece { turn, event } => ("Piece", turn, "event", event),
            Self::Answered { turn, answer } => ("Answered", turn, "answer", answer),
            Self::Called { turn, call } => ("Called", turn, "call", call),
            Self::Returned { turn, output, .. } => ("Returned", turn, "output", output),
            Self::Finished(finished) => return finished.fmt(formatter),
        };
        let mut shown = formatter.debug_struct(name);
        shown
            .field("turn", turn)
            .field(field, value)
            .finish_non_exhaustive()
    }
}

/// Who is told what happens, if anybody is.
pub(super) struct Observer<'a, P: Api>(pub(super) Option<Box<dyn FnMut(ToolEvent<P>) + Send + 'a>>);

impl<P: Api> Observer<'_, P> {
    #[inline]
    pub(super) fn tell(&mut self, event: impl FnOnce() -> ToolEvent<P>) {
        if let Some(observer) = &mut self.0 {
            observer(event());
        }
    }
}
