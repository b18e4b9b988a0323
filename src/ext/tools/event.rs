//! Calls, and what is told of a run.

use std::fmt;

use super::api::Api;
use super::run::Finished;

/// A call of a tool, as the model wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ToolCall {
    /// The id, which the result has, too. One is made up where a server leaves it out.
    pub id: String,
    /// The name of the tool.
    pub name: String,
    /// Whether it is a function or a custom tool.
    pub kind: ToolKind,
    /// What it is called with: JSON for a function, any text for a custom tool.
    pub input: String,
}

/// The kinds of tools that a caller carries out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToolKind {
    /// A function with arguments.
    Function,
    /// A tool that takes any text.
    Custom,
}

impl ToolCall {
    #[allow(dead_code, reason = "areas that may be off have calls")]
    pub(super) fn new(id: &str, name: &str, kind: ToolKind, input: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            input: input.to_owned(),
        }
    }
}

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
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Piece { event, .. } => P::text(event),
            _ => None,
        }
    }
}

impl<P: Api> fmt::Debug for ToolEvent<P> {
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
