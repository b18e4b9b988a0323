//! What chunks mean.

use crate::types::{ChatFinishReason, ChatToolCall, TokenLogprob, Usage};

/// What a chunk of a chat completion means.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatStreamEvent {
    /// More of the text of a choice.
    Text {
        /// The index of the choice.
        choice: i64,
        /// What comes after the text so far.
        delta: String,
    },
    /// More of the words in which the model refuses.
    Refusal {
        /// The index of the choice.
        choice: i64,
        /// What comes after the words so far.
        delta: String,
    },
    /// The model calls a tool, whose name is known now.
    ToolCallBegun {
        /// The index of the choice.
        choice: i64,
        /// The number of the call among those of the choice, from 0, in the order in which they begin.
        number: usize,
        /// The id of the call; empty if the server gave none so far.
        id: String,
        /// The name of the tool.
        name: String,
    },
    /// More of the arguments of a function, or of the input of a custom tool. It comes after the
    /// beginning of its call.
    ToolCallArguments {
        /// The index of the choice.
        choice: i64,
        /// The number of the call, as at its beginning.
        number: usize,
        /// What comes after the text so far.
        delta: String,
    },
    /// A call is whole, since its choice has ended: until then it may grow.
    ToolCallDone {
        /// The index of the choice.
        choice: i64,
        /// The number of the call, as at its beginning.
        number: usize,
        /// The call.
        call: ChatToolCall,
    },
    /// The probabilities of the next tokens.
    Logprobs {
        /// The index of the choice.
        choice: i64,
        /// Those of the text.
        content: Vec<TokenLogprob>,
        /// Those of the refusal.
        refusal: Vec<TokenLogprob>,
    },
    /// More of what the document does not name, such as `audio` or the `reasoning_content` of some
    /// servers.
    Other {
        /// The index of the choice.
        choice: i64,
        /// The name of the member of the delta.
        name: String,
        /// What the delta has there; never null.
        value: serde_json::Value,
    },
    /// A choice has ended.
    Finished {
        /// The index of the choice.
        choice: i64,
        /// Why.
        reason: ChatFinishReason,
    },
    /// How many tokens were used, so far if more of these follow.
    Usage(Usage),
}
