// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// How many tokens a request used.
#[derive(Debug)]
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
    /// What the tokens of a prompt are.
    pub prompt_tokens_details: Option<PromptTokensDetails>,
    /// What the tokens of an answer are.
    pub completion_tokens_details: Option<CompletionTokensDetails>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for Usage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for Usage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            prompt_tokens: self.prompt_tokens,
            completion_tokens: self.completion_tokens,
            total_tokens: self.total_tokens,
            prompt_tokens_details: runtime::copied(&self.prompt_tokens_details),
            completion_tokens_details: runtime::copied(&self.completion_tokens_details),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Usage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.prompt_tokens, &other.prompt_tokens)
            && runtime::equal(&self.completion_tokens, &other.completion_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.prompt_tokens_details, &other.prompt_tokens_details)
            && runtime::equal(&self.completion_tokens_details, &other.completion_tokens_details)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Usage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Usage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Usage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Usage",
        &[
            runtime::Member::defaulted("prompt_tokens"),
            runtime::Member::defaulted("completion_tokens"),
            runtime::Member::defaulted("total_tokens"),
            runtime::Member::optional("prompt_tokens_details"),
            runtime::Member::optional("completion_tokens_details"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            prompt_tokens: runtime::Json::empty(),
            completion_tokens: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            prompt_tokens_details: None,
            completion_tokens_details: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.prompt_tokens, value),
            1 => runtime::Json::take(&mut self.completion_tokens, value),
            2 => runtime::Json::take(&mut self.total_tokens, value),
            3 => runtime::Json::take(&mut self.prompt_tokens_details, value),
            4 => runtime::Json::take(&mut self.completion_tokens_details, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.prompt_tokens),
            1 => runtime::Json::shape(&self.completion_tokens),
            2 => runtime::Json::shape(&self.total_tokens),
            3 => runtime::Json::shape(&self.prompt_tokens_details),
            4 => runtime::Json::shape(&self.completion_tokens_details),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the tokens of a prompt are.
#[derive(Debug)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    /// Those that were read from the cache.
    ///
    /// Reads as `0` when it is absent or null.
    pub cached_tokens: i64,
    /// Those that were written to the cache.
    ///
    /// Reads as `0` when it is absent or null.
    pub cache_write_tokens: i64,
    /// Those of text.
    pub text_tokens: Option<i64>,
    /// Those of images.
    pub image_tokens: Option<i64>,
    /// Those of recordings.
    ///
    /// Reads as `0` when it is absent or null.
    pub audio_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for PromptTokensDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for PromptTokensDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            cached_tokens: self.cached_tokens,
            cache_write_tokens: self.cache_write_tokens,
            text_tokens: self.text_tokens,
            image_tokens: self.image_tokens,
            audio_tokens: self.audio_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptTokensDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.cached_tokens, &other.cached_tokens)
            && runtime::equal(&self.cache_write_tokens, &other.cache_write_tokens)
            && runtime::equal(&self.text_tokens, &other.text_tokens)
            && runtime::equal(&self.image_tokens, &other.image_tokens)
            && runtime::equal(&self.audio_tokens, &other.audio_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptTokensDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptTokensDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptTokensDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptTokensDetails",
        &[
            runtime::Member::defaulted("cached_tokens"),
            runtime::Member::defaulted("cache_write_tokens"),
            runtime::Member::optional("text_tokens"),
            runtime::Member::optional("image_tokens"),
            runtime::Member::defaulted("audio_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            cached_tokens: runtime::Json::empty(),
            cache_write_tokens: runtime::Json::empty(),
            text_tokens: None,
            image_tokens: None,
            audio_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.cached_tokens, value),
            1 => runtime::Json::take(&mut self.cache_write_tokens, value),
            2 => runtime::Json::take(&mut self.text_tokens, value),
            3 => runtime::Json::take(&mut self.image_tokens, value),
            4 => runtime::Json::take(&mut self.audio_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.cached_tokens),
            1 => runtime::Json::shape(&self.cache_write_tokens),
            2 => runtime::Json::shape(&self.text_tokens),
            3 => runtime::Json::shape(&self.image_tokens),
            4 => runtime::Json::shape(&self.audio_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the tokens of an answer are.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompletionTokensDetails {
    /// Those of the model's reasoning, which the answer does not show.
    ///
    /// Reads as `0` when it is absent or null.
    pub reasoning_tokens: i64,
    /// Those of text.
    pub text_tokens: Option<i64>,
    /// Those of recordings.
    ///
    /// Reads as `0` when it is absent or null.
    pub audio_tokens: i64,
    /// Those of the prediction that the answer has.
    ///
    /// Reads as `0` when it is absent or null.
    pub accepted_prediction_tokens: i64,
    /// Those of the prediction that the answer does not have.
    ///
    /// They are billed all the same, and count for all limits.
    ///
    /// Reads as `0` when it is absent or null.
    pub rejected_prediction_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CompletionTokensDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for CompletionTokensDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            reasoning_tokens: self.reasoning_tokens,
            text_tokens: self.text_tokens,
            audio_tokens: self.audio_tokens,
            accepted_prediction_tokens: self.accepted_prediction_tokens,
            rejected_prediction_tokens: self.rejected_prediction_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompletionTokensDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.reasoning_tokens, &other.reasoning_tokens)
            && runtime::equal(&self.text_tokens, &other.text_tokens)
            && runtime::equal(&self.audio_tokens, &other.audio_tokens)
            && runtime::equal(&self.accepted_prediction_tokens, &other.accepted_prediction_tokens)
            && runtime::equal(&self.rejected_prediction_tokens, &other.rejected_prediction_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompletionTokensDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompletionTokensDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompletionTokensDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompletionTokensDetails",
        &[
            runtime::Member::defaulted("reasoning_tokens"),
            runtime::Member::optional("text_tokens"),
            runtime::Member::defaulted("audio_tokens"),
            runtime::Member::defaulted("accepted_prediction_tokens"),
            runtime::Member::defaulted("rejected_prediction_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            reasoning_tokens: runtime::Json::empty(),
            text_tokens: None,
            audio_tokens: runtime::Json::empty(),
            accepted_prediction_tokens: runtime::Json::empty(),
            rejected_prediction_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.reasoning_tokens, value),
            1 => runtime::Json::take(&mut self.text_tokens, value),
            2 => runtime::Json::take(&mut self.audio_tokens, value),
            3 => runtime::Json::take(&mut self.accepted_prediction_tokens, value),
            4 => runtime::Json::take(&mut self.rejected_prediction_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.reasoning_tokens),
            1 => runtime::Json::shape(&self.text_tokens),
            2 => runtime::Json::shape(&self.audio_tokens),
            3 => runtime::Json::shape(&self.accepted_prediction_tokens),
            4 => runtime::Json::shape(&self.rejected_prediction_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
