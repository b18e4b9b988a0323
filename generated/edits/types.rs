// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A text, and how to edit it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEditRequest {
    /// The id of the model to use.
    ///
    /// This operation works with `text-davinci-edit-001` and `code-davinci-edit-001`.
    pub model: String,
    /// The text to start from.
    ///
    /// Default of the server: `""`.
    pub input: Option<String>,
    /// The instruction that tells the model how to edit the text.
    pub instruction: String,
    /// How many edits of the text to generate.
    ///
    /// Bounds: 1 to 20. Default of the server: `1`.
    pub n: Option<u32>,
    /// The sampling temperature, between 0 and 2.
    ///
    /// A higher value such as 0.8 makes the output more random, a lower one such as 0.2 makes
    /// it more focused and deterministic. It is best to change this or `top_p`, not both.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    pub temperature: Option<f64>,
    /// The probability mass of nucleus sampling, the alternative to `temperature`.
    ///
    /// The model considers only those tokens that together have this share of the probability:
    /// with 0.1, those that make up the top 10 %. It is best to change this or `temperature`,
    /// not both.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    pub top_p: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateEditRequest {
    /// What is required set, and nothing else.
    pub fn new(model: impl Into<String>, instruction: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            input: None,
            instruction: instruction.into(),
            n: None,
            temperature: None,
            top_p: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The text to start from.
    ///
    /// Default of the server: `""`.
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// How many edits of the text to generate.
    ///
    /// Bounds: 1 to 20. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The sampling temperature, between 0 and 2.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    #[must_use]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The probability mass of nucleus sampling, the alternative to `temperature`.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    #[must_use]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateEditRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("model", &self.model)?;
        object.optional("input", &self.input)?;
        object.member("instruction", &self.instruction)?;
        object.optional("n", &self.n)?;
        object.number("temperature", &self.temperature)?;
        object.number("top_p", &self.top_p)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateEditRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateEditRequest {
    const NAME: &'static str = "CreateEditRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut model = None;
        let mut input = None;
        let mut instruction = None;
        let mut n = None;
        let mut temperature = None;
        let mut top_p = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "model" => members.required(&mut model)?,
                "input" => members.optional(&mut input)?,
                "instruction" => members.required(&mut instruction)?,
                "n" => members.optional(&mut n)?,
                "temperature" => members.optional(&mut temperature)?,
                "top_p" => members.optional(&mut top_p)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            model: runtime::present(model, "model")?,
            input,
            instruction: runtime::present(instruction, "instruction")?,
            n,
            temperature,
            top_p,
            extra: members.into_extra(),
        })
    }
}

/// The edited versions of a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEditResponse {
    /// The id of the edit. The examples of the reference do not have it.
    pub id: Option<String>,
    /// The kind of this object, always `edit`.
    ///
    /// Reads as `"edit"` when it is absent or null.
    pub object: String,
    /// When the edit was made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The id of the model that was used.
    ///
    /// The examples of the reference do not have it.
    pub model: Option<String>,
    /// The edited versions, `n` of them.
    pub choices: Vec<EditChoice>,
    /// How many tokens were used.
    pub usage: Option<Usage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for CreateEditResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.optional("model", &self.model)?;
        object.member("choices", &self.choices)?;
        object.optional("usage", &self.usage)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateEditResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateEditResponse {
    const NAME: &'static str = "CreateEditResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut model = None;
        let mut choices = None;
        let mut usage = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "model" => members.optional(&mut model)?,
                "choices" => members.required(&mut choices)?,
                "usage" => members.optional(&mut usage)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id,
            object: object.unwrap_or_else(|| "edit".to_owned()),
            created,
            model,
            choices: runtime::present(choices, "choices")?,
            usage,
            extra: members.into_extra(),
        })
    }
}

/// One edited version of a text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EditChoice {
    /// The edited text.
    ///
    /// Reads as `""` when it is absent or null.
    pub text: String,
    /// The position of the version among those that were asked for.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// The logarithms of the probabilities.
    ///
    /// The examples of the reference do not have them.
    pub logprobs: Option<CompletionLogprobs>,
    /// Why the text ends here. The examples of the reference do not have it.
    pub finish_reason: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for EditChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("text", &self.text)?;
        object.member("index", &self.index)?;
        object.optional("logprobs", &self.logprobs)?;
        object.optional("finish_reason", &self.finish_reason)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for EditChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for EditChoice {
    const NAME: &'static str = "EditChoice";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut text = None;
        let mut index = None;
        let mut logprobs = None;
        let mut finish_reason = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "text" => members.optional(&mut text)?,
                "index" => members.optional(&mut index)?,
                "logprobs" => members.optional(&mut logprobs)?,
                "finish_reason" => members.optional(&mut finish_reason)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            text: text.unwrap_or_default(),
            index: index.unwrap_or_default(),
            logprobs,
            finish_reason,
            extra: members.into_extra(),
        })
    }
}
