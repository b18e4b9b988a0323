//! Why there is no value.

use std::error::Error as StdError;
use std::fmt;

use crate::schema::StrictSchemaError;
use crate::{DecodeError, Error};

/// Why a call gave no value of the type that was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum ParseError<A> {
    /// The type has no strict schema. Nothing was sent.
    Schema(StrictSchemaError),
    /// The call failed.
    Call(Error),
    /// There is an answer, and no value in it.
    NoValue(NoValue<A>),
}

/// An answer that has no value of the type that was asked for.
#[derive(Debug)]
pub struct NoValue<A> {
    reason: NoValueReason,
    choice: i64,
    answer: Box<A>,
}

/// Why an answer has no value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NoValueReason {
    /// The model refuses, in these words.
    Refusal(String),
    /// The limit of tokens was reached: what there is has been cut off.
    Length,
    /// The content filter has cut it off.
    ContentFilter,
    /// It is incomplete for another reason, as the server names it: `max_messages`, `cancelled`,
    /// `in_progress`.
    Incomplete(String),
    /// The server could not generate it.
    Failed {
        /// The code of the error, such as `rate_limit_exceeded`.
        code: Option<String>,
        /// What the server says; empty if it says nothing.
        message: String,
    },
    /// The model calls tools first.
    ToolCalls,
    /// There is no text.
    Empty,
    /// The text is no JSON, or none of the type: where and why, with the text.
    Invalid(Box<DecodeError>),
}

impl<A> NoValue<A> {
    #[allow(dead_code, reason = "areas that may be off have answers")]
    #[inline]
    pub(super) fn new(reason: NoValueReason, choice: i64, answer: A) -> Self {
        Self {
            reason,
            choice,
            answer: Box::new(answer),
        }
    }

    /// Why there is none.
    #[must_use]
    #[inline]
    pub fn reason(&self) -> &NoValueReason {
        &self.reason
    }

    /// The index of the choice that has none; 0 for a response, which has one answer.
    #[must_use]
    #[inline]
    pub fn choice(&self) -> i64 {
        self.choice
    }

    /// The whole answer, as it came.
    #[must_use]
    #[inline]
    pub fn answer(&self) -> &A {
        &self.answer
    }

    /// The whole answer, as it came.
    #[must_use]
    #[inline]
    pub fn into_answer(self) -> A {
        *self.answer
    }
}

impl fmt::Display for NoValueReason {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refusal(text) => write!(formatter, "the model refuses: {text}"),
            Self::Length => formatter.write_str(
                "it was cut off at the limit of tokens; ask for more, or for less reasoning",
            ),
            Self::ContentFilter => formatter.write_str("the content filter has cut it off"),
            Self::Incomplete(reason) => write!(formatter, "it is not complete ({reason})"),
            Self::Failed { code, message } => {
                let code = code.as_deref().unwrap_or("no code");
                write!(
                    formatter,
                    "the server could not generate it ({code}): {message}"
                )
            }
            Self::ToolCalls => {
                formatter.write_str("the model calls tools first; answer them, and ask again")
            }
            Self::Empty => formatter.write_str("it has no text"),
            Self::Invalid(error) => write!(formatter, "its text does not fit the type: {error}"),
        }
    }
}

impl<A> fmt::Display for NoValue<A> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the answer has no value")?;
        if self.choice != 0 {
            write!(formatter, " in choice {}", self.choice)?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

impl<A: fmt::Debug> StdError for NoValue<A> {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.reason {
            NoValueReason::Invalid(error) => Some(&**error),
            _ => None,
        }
    }
}

impl<A> fmt::Display for ParseError<A> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(error) => error.fmt(formatter),
            Self::Call(error) => error.fmt(formatter),
            Self::NoValue(error) => error.fmt(formatter),
        }
    }
}

impl<A: fmt::Debug> StdError for ParseError<A> {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Schema(error) => error.source(),
            Self::Call(error) => error.source(),
            Self::NoValue(error) => error.source(),
        }
    }
}

impl<A> From<StrictSchemaError> for ParseError<A> {
    #[inline]
    fn from(error: StrictSchemaError) -> Self {
        Self::Schema(error)
    }
}

impl<A> From<Error> for ParseError<A> {
    #[inline]
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl<A> From<NoValue<A>> for ParseError<A> {
    #[inline]
    fn from(error: NoValue<A>) -> Self {
        Self::NoValue(error)
    }
}
