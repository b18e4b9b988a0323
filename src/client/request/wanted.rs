//! The kinds of responses that a method may want.

/// What the caller wants of the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Json,
    Text,
    /// A success, whatever it brings.
    Nothing,
    Events,
    Content,
}

impl Wanted {
    pub(super) fn accept(self) -> &'static str {
        match self {
            Self::Json | Self::Nothing => "application/json",
            Self::Text => "text/plain",
            Self::Events => "text/event-stream",
            Self::Content => "*/*",
        }
    }

    /// How the response may be encoded, if it matters. What compresses a stream may hold its events back.
    pub(super) fn accept_encoding(self) -> Option<&'static str> {
        (cfg!(feature = "gzip") && self != Self::Events).then_some("gzip")
    }
}
