// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

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
    /// What the tokens of a prompt are.
    pub prompt_tokens_details: Option<PromptTokensDetails>,
    /// What the tokens of an answer are.
    pub completion_tokens_details: Option<CompletionTokensDetails>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Usage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Usage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Usage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Usage",
            &[
                runtime::Member::defaulted("prompt_tokens"),
                runtime::Member::defaulted("completion_tokens"),
                runtime::Member::defaulted("total_tokens"),
                runtime::Member::optional("prompt_tokens_details"),
                runtime::Member::optional("completion_tokens_details"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Usage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.prompt_tokens,
            1usize => &mut self.completion_tokens,
            2usize => &mut self.total_tokens,
            3usize => &mut self.prompt_tokens_details,
            4usize => &mut self.completion_tokens_details,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for Usage {
    fn empty() -> Self {
        Self {
            prompt_tokens: runtime::FromJson::empty(),
            completion_tokens: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            prompt_tokens_details: runtime::FromJson::empty(),
            completion_tokens_details: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Usage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Usage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.prompt_tokens,
            1usize => &self.completion_tokens,
            2usize => &self.total_tokens,
            3usize => &self.prompt_tokens_details,
            4usize => &self.completion_tokens_details,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Usage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the tokens of a prompt are.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for PromptTokensDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptTokensDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptTokensDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptTokensDetails",
            &[
                runtime::Member::defaulted("cached_tokens"),
                runtime::Member::defaulted("cache_write_tokens"),
                runtime::Member::optional("text_tokens"),
                runtime::Member::optional("image_tokens"),
                runtime::Member::defaulted("audio_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptTokensDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.cached_tokens,
            1usize => &mut self.cache_write_tokens,
            2usize => &mut self.text_tokens,
            3usize => &mut self.image_tokens,
            4usize => &mut self.audio_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptTokensDetails {
    fn empty() -> Self {
        Self {
            cached_tokens: runtime::FromJson::empty(),
            cache_write_tokens: runtime::FromJson::empty(),
            text_tokens: runtime::FromJson::empty(),
            image_tokens: runtime::FromJson::empty(),
            audio_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptTokensDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptTokensDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.cached_tokens,
            1usize => &self.cache_write_tokens,
            2usize => &self.text_tokens,
            3usize => &self.image_tokens,
            4usize => &self.audio_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptTokensDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the tokens of an answer are.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for CompletionTokensDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompletionTokensDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompletionTokensDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CompletionTokensDetails",
            &[
                runtime::Member::defaulted("reasoning_tokens"),
                runtime::Member::optional("text_tokens"),
                runtime::Member::defaulted("audio_tokens"),
                runtime::Member::defaulted("accepted_prediction_tokens"),
                runtime::Member::defaulted("rejected_prediction_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CompletionTokensDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.reasoning_tokens,
            1usize => &mut self.text_tokens,
            2usize => &mut self.audio_tokens,
            3usize => &mut self.accepted_prediction_tokens,
            4usize => &mut self.rejected_prediction_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CompletionTokensDetails {
    fn empty() -> Self {
        Self {
            reasoning_tokens: runtime::FromJson::empty(),
            text_tokens: runtime::FromJson::empty(),
            audio_tokens: runtime::FromJson::empty(),
            accepted_prediction_tokens: runtime::FromJson::empty(),
            rejected_prediction_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompletionTokensDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompletionTokensDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.reasoning_tokens,
            1usize => &self.text_tokens,
            2usize => &self.audio_tokens,
            3usize => &self.accepted_prediction_tokens,
            4usize => &self.rejected_prediction_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompletionTokensDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
