//! Calls, and what is told of a run.

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

/// Something that happens in a run, in this order for each turn: an answer, the calls that it has as each
/// is begun, their results as each comes.
#[derive(Debug)]
#[non_exhaustive]
pub enum ToolEvent<'e, A, O> {
    /// The model has answered, with its text, calls and usage.
    Answered {
        /// The number of the turn, from 1: so many requests were sent.
        turn: u32,
        /// What the server sent.
        answer: &'e A,
    },
    /// A tool is called.
    Called {
        /// The number of the turn, from 1.
        turn: u32,
        /// What the model wrote.
        call: &'e ToolCall,
    },
    /// A tool has given its result, or what the model is told instead.
    Returned {
        /// The number of the turn, from 1.
        turn: u32,
        /// What the model wrote.
        call: &'e ToolCall,
        /// What the model will read.
        output: &'e O,
    },
}
