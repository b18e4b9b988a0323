//! Calls of tools.

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
    #[inline]
    pub(super) fn new(id: &str, name: &str, kind: ToolKind, input: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            input: input.to_owned(),
        }
    }
}
