//! The end of a run.

use super::api::Api;

/// What a run of tools came to.
#[non_exhaustive]
pub struct Finished<P: Api> {
    /// The last answer, which calls no tools.
    pub answer: P::Answer,
    /// The request that it answers: the whole history before it.
    pub request: P::Request,
    /// What all answers used together; none if no server said so.
    pub usage: Option<P::Usage>,
    /// The number of requests.
    pub turns: u32,
}

impl<P: Api> std::fmt::Debug for Finished<P> {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Finished")
            .field("answer", &self.answer)
            .field("usage", &self.usage)
            .field("turns", &self.turns)
            .finish_non_exhaustive()
    }
}
