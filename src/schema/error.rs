//! Why a schema cannot be strict.

use std::fmt;

/// Which part of a schema has no place in strict mode, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrictSchemaError {
    pointer: String,
    problem: String,
    advice: &'static str,
    /// No value fits; of a union the other forms remain.
    contradicts: bool,
}

impl StrictSchemaError {
    #[inline]
    pub(super) fn new(pointer: &str, problem: impl Into<String>, advice: &'static str) -> Self {
        Self {
            pointer: pointer.to_owned(),
            problem: problem.into(),
            advice,
            contradicts: false,
        }
    }

    #[inline]
    pub(super) fn contradiction(pointer: &str, problem: &str) -> Self {
        let advice = "check which of the schemas that hold at once here is meant";
        Self {
            contradicts: true,
            ..Self::new(pointer, problem, advice)
        }
    }

    #[inline]
    pub(super) fn contradicts(&self) -> bool {
        self.contradicts
    }

    /// Where it is, as a JSON pointer into the schema that was given; empty for the whole.
    #[must_use]
    #[inline]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is there.
    #[must_use]
    #[inline]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What to write instead.
    #[must_use]
    #[inline]
    pub fn advice(&self) -> &str {
        self.advice
    }
}

impl fmt::Display for StrictSchemaError {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pointer,
            problem,
            advice,
            ..
        } = self;
        let place = if pointer.is_empty() {
            "the root"
        } else {
            pointer
        };
        write!(
            formatter,
            "the schema cannot be strict: at {place}: {problem}; {advice}"
        )
    }
}

impl std::error::Error for StrictSchemaError {}
