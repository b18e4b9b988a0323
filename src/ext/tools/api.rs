//! What the loop needs of an API.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::ToolCall;
use super::toolbox::Toolbox;
use crate::ext::streams::Accumulator;
use crate::{Call, Error, EventStream, Response};

/// An API whose models call tools: chat and responses. It cannot be implemented elsewhere.
pub trait Api: Clone + Send + Sync + Sized + 'static {
    /// The request of one turn.
    type Request: Clone + Debug + Send + Sync;
    /// The answer of one turn.
    type Answer: Clone + Debug + Send + Sync + 'static;
    /// A piece of an answer that comes as a stream.
    type Piece: DeserializeOwned + Send + 'static;
    /// What a piece means.
    type Event: Clone + Debug + Send + Sync + Unpin + 'static;
    /// Adds pieces up to an answer.
    #[doc(hidden)]
    type Sum: Accumulator<Piece = Self::Piece, Event = Self::Event, Whole = Self::Answer>
        + Send
        + Unpin
        + 'static;
    /// What an answer used.
    type Usage: Clone + Debug + Send + Sync + Serialize + DeserializeOwned;
    /// What a tool gives.
    type Output: Clone + Debug + Send + Sync + From<String> + 'static;

    /// Gives the request the tools of the toolbox, and checks that all can be handled.
    #[doc(hidden)]
    fn prepare(request: &mut Self::Request, tools: &Toolbox<'_, Self::Output>)
    -> Result<(), Error>;

    #[doc(hidden)]
    fn ask(&self, request: &Self::Request) -> Call<Response<Self::Answer>>;

    /// Asks for the answer as events. The request is as before when it returns.
    #[doc(hidden)]
    fn ask_stream(&self, request: &mut Self::Request) -> Call<EventStream<Self::Piece>>;

    /// What of an event is text of the answer.
    #[doc(hidden)]
    fn text(event: &Self::Event) -> Option<&str>;

    #[doc(hidden)]
    fn usage(answer: &Self::Answer) -> Option<&Self::Usage>;

    /// The calls that the caller carries out, and what else needs an answer of the caller.
    #[doc(hidden)]
    fn calls(answer: &Self::Answer, turn: u32) -> (Vec<ToolCall>, Option<Foreign>);

    /// Why the answer is not whole, if it is not.
    #[doc(hidden)]
    fn unfinished(answer: &Self::Answer) -> Option<String>;

    /// The request of the next turn.
    #[doc(hidden)]
    fn go_on(
        request: &mut Self::Request,
        answer: &Self::Answer,
        results: Vec<(ToolCall, Self::Output)>,
    );
}

/// A call of a kind that no toolbox handles.
#[derive(Debug)]
pub struct Foreign {
    pub(super) kind: String,
    pub(super) name: String,
}

/// An id for a call that came without one. It differs from those of all other turns.
#[allow(dead_code, reason = "areas that may be off have calls")]
#[inline]
pub(super) fn id_or(id: &str, turn: u32, at: usize) -> String {
    match id {
        "" => format!("call_{turn}_{at}"),
        id => id.to_owned(),
    }
}
