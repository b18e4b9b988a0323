//! A value and the answer that it is from.

use std::fmt;
use std::ops::Deref;

/// The value that the model wrote, to which this dereferences, and the answer that it was in.
///
/// Of several choices (`n` of a chat completion) each has a value.
#[derive(Clone)]
pub struct Parsed<T, A> {
    first: T,
    rest: Vec<T>,
    answer: A,
}

impl<T, A> Parsed<T, A> {
    #[allow(dead_code, reason = "areas that may be off have answers")]
    #[inline]
    pub(super) fn new(first: T, rest: Vec<T>, answer: A) -> Self {
        Self {
            first,
            rest,
            answer,
        }
    }

    /// The value alone, of the first choice.
    #[must_use]
    #[inline]
    pub fn into_value(self) -> T {
        self.first
    }

    /// The values of all choices, in their order: one for each.
    #[inline]
    pub fn values(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// The values of all choices, in their order: one for each.
    #[inline]
    pub fn into_values(self) -> impl Iterator<Item = T> {
        std::iter::once(self.first).chain(self.rest)
    }

    /// The answer as it came, with its id, usage and so on.
    #[must_use]
    #[inline]
    pub fn answer(&self) -> &A {
        &self.answer
    }

    /// The value of the first choice, and the answer.
    #[must_use]
    #[inline]
    pub fn into_parts(self) -> (T, A) {
        (self.first, self.answer)
    }
}

impl<T, A> Deref for Parsed<T, A> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.first
    }
}

impl<T: fmt::Debug, A: fmt::Debug> fmt::Debug for Parsed<T, A> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Parsed")
            .field("values", &self.values().collect::<Vec<_>>())
            .field("answer", &self.answer)
            .finish()
    }
}
