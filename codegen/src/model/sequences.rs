//! Calls that follow from one another.

/// Where a page of a list says how to ask for the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// The query parameter that asks for it.
    pub parameter: String,
    /// The member that has its value, or `last_item`.
    pub cursor: String,
    /// What the list of items is called on the wire.
    pub items: String,
}

/// What is waited for by asking again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// The member of the answer that says how far it is.
    pub member: String,
    /// Its values when there is nothing more to wait for.
    pub ends: Vec<String>,
    /// Between two questions, in milliseconds.
    pub pause: u64,
}

impl Wait {
    /// The method that waits.
    pub const METHOD: &'static str = "wait";
}
