//! What adds the pieces of a stream up.

use std::borrow::Cow;

/// A pure fold over the pieces of a stream, to the answer that a plain call would have returned.
///
/// ```
/// use openai_typed::streams::{Accumulator, ChatAccumulator};
/// use serde_json::json;
///
/// let mut accumulator = ChatAccumulator::default();
/// for text in ["Hel", "lo"] {
///     let chunk = json!({"choices": [{"index": 0, "delta": {"content": text}}]});
///     accumulator.add(serde_json::from_value(chunk)?);
/// }
/// assert_eq!(accumulator.text(), "Hello");
/// assert_eq!(accumulator.missing().unwrap(), "choice 0 has no finish reason");
/// assert_eq!(accumulator.into_whole().text(), "Hello");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Accumulator: Clone + Default {
    /// A piece: what the stream gives.
    type Piece;
    /// What a piece means.
    type Event;
    /// What the pieces add up to.
    type Whole;

    /// Adds the next piece, and tells what it means.
    fn add(&mut self, piece: Self::Piece) -> Vec<Self::Event>;

    /// Tells what the end of the stream means. Nothing is to be added after it.
    fn end(&mut self) -> Vec<Self::Event>;

    /// What is still to come before the answer is whole; [`None`] if it is.
    fn missing(&self) -> Option<Cow<'static, str>>;

    /// What the pieces so far add up to, whether it is whole or not.
    fn into_whole(self) -> Self::Whole;

    /// [`into_whole`](Self::into_whole) of a copy, for a look on the way.
    #[inline]
    fn so_far(&self) -> Self::Whole {
        self.clone().into_whole()
    }
}
