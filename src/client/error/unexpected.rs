//! A response of another kind than the one that was asked for.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;

use crate::wire::{Brief, brief_bytes};

/// A response that is no event stream.
#[derive(Clone)]
pub struct UnexpectedContent {
    pub(in crate::client) content_type: Option<String>,
    pub(in crate::client) body: Bytes,
}

impl UnexpectedContent {
    /// The content type of the response.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The beginning of the response, up to 4 KiB.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for UnexpectedContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UnexpectedContent")
            .field("content_type", &self.content_type)
            .field("body", &brief_bytes(&self.body, 1000))
            .finish()
    }
}

impl fmt::Display for UnexpectedContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content_type {
            Some(found) => write!(formatter, "content type {}", Brief(found, 200))?,
            None => write!(formatter, "no content type")?,
        }
        write!(formatter, ", body: {}", brief_bytes(&self.body, 300))
    }
}

impl StdError for UnexpectedContent {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unexpected_content_as_text() {
        let found = |content_type: Option<String>, body: String| UnexpectedContent {
            content_type,
            body: body.into(),
        };
        let html = found(Some("text/html".into()), "<p>".into());
        assert_eq!(html.to_string(), "content type text/html, body: <p>");
        assert_eq!(
            format!("{html:?}"),
            r#"UnexpectedContent { content_type: Some("text/html"), body: "<p>" }"#
        );
        let none = found(None, "<p>".into());
        assert_eq!(none.to_string(), "no content type, body: <p>");
        let long = found(Some("Z".repeat(2000)), "Y".repeat(2000));
        let count = |shown: String, letter: char| shown.matches(letter).count();
        let shown = long.to_string();
        assert_eq!((count(shown.clone(), 'Z'), count(shown, 'Y')), (200, 300));
        assert_eq!(count(format!("{long:?}"), 'Y'), 1000);
    }
}
