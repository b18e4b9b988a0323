// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// The logarithms of the probabilities of the tokens of a completion.
///
/// The lists run parallel: an element of each belongs to the same token. Some compatible servers
/// send another form, with a member `content`.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompletionLogprobs {
    /// The tokens.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tokens: Vec<String>,
    /// The logarithm of the probability of each token.
    ///
    /// The first token of an echoed prompt has none.
    ///
    /// Reads as `[]` when it is absent or null.
    pub token_logprobs: Vec<Option<f64>>,
    /// For each position, the likeliest tokens and the logarithms of their probabilities.
    ///
    /// The first token of an echoed prompt has none.
    ///
    /// Reads as `[]` when it is absent or null.
    pub top_logprobs: Vec<Option<runtime::Map<f64>>>,
    /// Where each token begins in the text.
    ///
    /// Reads as `[]` when it is absent or null.
    pub text_offset: Vec<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CompletionLogprobs {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for CompletionLogprobs {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            tokens: runtime::copied(&self.tokens),
            token_logprobs: runtime::copied(&self.token_logprobs),
            top_logprobs: runtime::copied(&self.top_logprobs),
            text_offset: runtime::copied(&self.text_offset),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompletionLogprobs {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.tokens, &other.tokens)
            && runtime::equal(&self.token_logprobs, &other.token_logprobs)
            && runtime::equal(&self.top_logprobs, &other.top_logprobs)
            && runtime::equal(&self.text_offset, &other.text_offset)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompletionLogprobs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompletionLogprobs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompletionLogprobs {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompletionLogprobs",
        &[
            runtime::Member::defaulted("tokens"),
            runtime::Member::defaulted("token_logprobs"),
            runtime::Member::defaulted("top_logprobs"),
            runtime::Member::defaulted("text_offset"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            tokens: runtime::Json::empty(),
            token_logprobs: runtime::Json::empty(),
            top_logprobs: runtime::Json::empty(),
            text_offset: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.tokens, value),
            1 => runtime::Json::take(&mut self.token_logprobs, value),
            2 => runtime::Json::take(&mut self.top_logprobs, value),
            3 => runtime::Json::take(&mut self.text_offset, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.tokens),
            1 => runtime::Json::shape(&self.token_logprobs),
            2 => runtime::Json::shape(&self.top_logprobs),
            3 => runtime::Json::shape(&self.text_offset),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
