//! How runs fail.

use std::error::Error as StdError;
use std::fmt;

use super::api::Api;
use super::call::ToolCall;
use crate::Error;

/// Why a run of tools ended without an answer, and how far it came.
pub struct RunError<P: Api> {
    kind: RunErrorKind,
    state: Box<State<P>>,
}

/// How far a run came.
pub(super) struct State<P: Api> {
    pub(super) request: P::Request,
    pub(super) answer: Option<P::Answer>,
    pub(super) usage: Option<P::Usage>,
    pub(super) turns: u32,
    pub(super) results: Vec<(ToolCall, P::Output)>,
}

/// What ended a run.
#[derive(Debug)]
#[non_exhaustive]
pub enum RunErrorKind {
    /// A request failed, or cannot be sent so: `n` above 1, a tool that nobody handles, `background`.
    Call(Error),
    /// The last turn that was allowed called tools. They were not called.
    TurnLimit,
    /// A tool failed with an error that the model may not see.
    Tool {
        /// The call.
        call: ToolCall,
        /// What [`ToolError::hide`](super::ToolError::hide) was given.
        error: Box<dyn StdError + Send + Sync>,
    },
    /// The model called what nobody handles, such as a custom tool without a handler, a local shell or an
    /// approval. None of the calls of this turn was carried out.
    Unhandled {
        /// The kind of call, as the API names it: `custom_tool_call`, `mcp_approval_request`.
        kind: String,
        /// The name of the tool, or the id of the call; empty if it has neither.
        name: String,
    },
    /// The answer broke off within its calls, for this reason. They were not carried out.
    Unfinished(String),
}

impl<P: Api> RunError<P> {
    #[inline]
    pub(super) fn new(kind: RunErrorKind, state: State<P>) -> Self {
        Self {
            kind,
            state: Box::new(state),
        }
    }

    /// What ended the run.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> &RunErrorKind {
        &self.kind
    }

    /// The request that was sent last, or would have been: the history up to it. To go on, send it again.
    #[must_use]
    #[inline]
    pub fn request(&self) -> &P::Request {
        &self.state.request
    }

    /// The last answer, if one came, or what had come of one whose stream broke off. It is not in the history
    /// yet.
    #[must_use]
    #[inline]
    pub fn answer(&self) -> Option<&P::Answer> {
        self.state.answer.as_ref()
    }

    /// The results of the calls of the last answer that came to an end, in the order of the calls.
    #[must_use]
    #[inline]
    pub fn results(&self) -> &[(ToolCall, P::Output)] {
        &self.state.results
    }

    /// What all answers used together.
    #[must_use]
    #[inline]
    pub fn usage(&self) -> Option<&P::Usage> {
        self.state.usage.as_ref()
    }

    /// The number of answers that came.
    #[must_use]
    #[inline]
    pub fn turns(&self) -> u32 {
        self.state.turns
    }
}

impl<P: Api> fmt::Debug for RunError<P> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RunError")
            .field("kind", &self.kind)
            .field("turns", &self.state.turns)
            .field("results", &self.state.results)
            .finish_non_exhaustive()
    }
}

impl<P: Api> fmt::Display for RunError<P> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let turns = self.state.turns;
        match &self.kind {
            RunErrorKind::Call(error) => error.fmt(formatter),
            RunErrorKind::TurnLimit => write!(
                formatter,
                "the model still calls tools after {turns} turns; raise `max_turns`, or go on with the \
                 history of this error"
            ),
            RunErrorKind::Tool { call, error } => {
                write!(
                    formatter,
                    "the tool `{}` failed in turn {turns}: {error}",
                    call.name
                )
            }
            RunErrorKind::Unhandled { kind, name } => write!(
                formatter,
                "nobody handles the {kind} `{name}` of turn {turns}; give the toolbox a handler, or the \
                 request no such tool"
            ),
            RunErrorKind::Unfinished(reason) => {
                write!(
                    formatter,
                    "the answer of turn {turns} broke off within its calls: {reason}"
                )
            }
        }
    }
}

impl<P: Api> StdError for RunError<P> {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.kind {
            RunErrorKind::Call(error) => error.source(),
            RunErrorKind::Tool { error, .. } => Some(&**error),
            _ => None,
        }
    }
}
