//! What a caller chooses an answer by, and how it ends.

/// How a stream of events says that it is complete.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum StreamEnd {
    #[default]
    Done,
    Events(Vec<String>),
    /// An event of this type as often as a member of the body says.
    Count(String, String),
    Choices,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamSwitch {
    pub name: String,
    pub in_body: bool,
    /// The value that asks for events, where it is not `true`.
    pub value: Option<String>,
}

/// The member of the body whose values say whether the answer is text or JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextSwitch {
    pub name: String,
    /// The values for text; the first is what is sent by itself.
    pub values: Vec<String>,
}
