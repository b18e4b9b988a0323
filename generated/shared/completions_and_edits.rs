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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("tokens", &self.tokens)?;
        object.member("token_logprobs", &self.token_logprobs)?;
        object.member("top_logprobs", &self.top_logprobs)?;
        object.member("text_offset", &self.text_offset)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CompletionLogprobs {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CompletionLogprobs {
    const NAME: &'static str = "CompletionLogprobs";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut tokens = None;
        let mut token_logprobs = None;
        let mut top_logprobs = None;
        let mut text_offset = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "tokens" => members.optional(&mut tokens)?,
                "token_logprobs" => members.optional(&mut token_logprobs)?,
                "top_logprobs" => members.optional(&mut top_logprobs)?,
                "text_offset" => members.optional(&mut text_offset)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            tokens: tokens.unwrap_or_default(),
            token_logprobs: token_logprobs.unwrap_or_default(),
            top_logprobs: top_logprobs.unwrap_or_default(),
            text_offset: text_offset.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}

/// How many tokens a request used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// The number of tokens of the prompt.
    ///
    /// Reads as `0` when it is absent or null.
    pub prompt_tokens: i64,
    /// The number of tokens that were generated.
    ///
    /// Reads as `0` when it is absent or null.
    pub completion_tokens: i64,
    /// The sum of both.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Usage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("prompt_tokens", &self.prompt_tokens)?;
        object.member("completion_tokens", &self.completion_tokens)?;
        object.member("total_tokens", &self.total_tokens)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Usage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Usage {
    const NAME: &'static str = "Usage";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut prompt_tokens = None;
        let mut completion_tokens = None;
        let mut total_tokens = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "prompt_tokens" => members.optional(&mut prompt_tokens)?,
                "completion_tokens" => members.optional(&mut completion_tokens)?,
                "total_tokens" => members.optional(&mut total_tokens)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            prompt_tokens: prompt_tokens.unwrap_or_default(),
            completion_tokens: completion_tokens.unwrap_or_default(),
            total_tokens: total_tokens.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}
