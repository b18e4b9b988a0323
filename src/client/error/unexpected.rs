//! A response of another kind than the one that was asked for.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};

use crate::wire::{Brief, brief_bytes};

/// A response that is no event stream, or no JSON, or in a content encoding that cannot be read.
#[derive(Clone)]
pub struct UnexpectedContent {
    content_type: Option<String>,
    encoding: Option<String>,
    body: Bytes,
}

impl UnexpectedContent {
    /// How much of the response is kept.
    pub(in crate::client) const KEPT: usize = 4096;

    /// What came with these headers, in which no secret is left.
    pub(in crate::client) fn new(headers: &HeaderMap, mut body: Bytes) -> Self {
        if body.len() > Self::KEPT {
            // A copy, so that the rest is not kept.
            body = Bytes::copy_from_slice(&body[..Self::KEPT]);
        }
        let header = |name: HeaderName| {
            let values: Vec<_> = headers.get_all(name).iter().collect();
            let texts = values
                .iter()
                .map(|value| String::from_utf8_lossy(value.as_bytes()));
            (!values.is_empty()).then(|| texts.collect::<Vec<_>>().join(", "))
        };
        Self {
            content_type: header(CONTENT_TYPE),
            encoding: header(CONTENT_ENCODING),
            body,
        }
    }

    /// The content type of the response.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The content encoding of the response, if it says that it has one.
    #[must_use]
    pub fn content_encoding(&self) -> Option<&str> {
        self.encoding.as_deref()
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
        if let Some(encoding) = &self.encoding {
            write!(formatter, ", content encoding {}", Brief(encoding, 200))?;
        }
        match self.body.is_empty() {
            true => write!(formatter, ", no body"),
            false => write!(formatter, ", body: {}", brief_bytes(&self.body, 300)),
        }
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
            encoding: None,
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
