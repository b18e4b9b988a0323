// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// The logarithms of the probabilities of the tokens of a completion.
///
/// The lists run parallel: an element of each belongs to the same token. Some compatible servers
/// send another form, with a member `content`.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub top_logprobs: Vec<Option<std::collections::BTreeMap<String, f64>>>,
    /// Where each token begins in the text.
    ///
    /// Reads as `[]` when it is absent or null.
    pub text_offset: Vec<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for CompletionLogprobs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompletionLogprobs {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompletionLogprobs {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CompletionLogprobs",
            &[
                runtime::Member::defaulted("tokens"),
                runtime::Member::defaulted("token_logprobs"),
                runtime::Member::defaulted("top_logprobs"),
                runtime::Member::defaulted("text_offset"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CompletionLogprobs {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.tokens,
            1usize => &mut self.token_logprobs,
            2usize => &mut self.top_logprobs,
            3usize => &mut self.text_offset,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CompletionLogprobs {
    fn empty() -> Self {
        Self {
            tokens: runtime::FromJson::empty(),
            token_logprobs: runtime::FromJson::empty(),
            top_logprobs: runtime::FromJson::empty(),
            text_offset: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompletionLogprobs {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompletionLogprobs {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.tokens,
            1usize => &self.token_logprobs,
            2usize => &self.top_logprobs,
            3usize => &self.text_offset,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompletionLogprobs {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
