// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A text, and how to edit it.
#[derive(Debug)]
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
    #[inline]
    pub fn new(model: impl Into<String>, instruction: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            input: None,
            instruction: instruction.into(),
            n: None,
            temperature: None,
            top_p: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The text to start from.
    ///
    /// Default of the server: `""`.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        runtime::set(&mut self.input, input.into());
        self
    }

    /// How many edits of the text to generate.
    ///
    /// Bounds: 1 to 20. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The sampling temperature, between 0 and 2.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The probability mass of nucleus sampling, the alternative to `temperature`.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateEditRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            instruction: runtime::copied(&self.instruction),
            n: self.n,
            temperature: self.temperature,
            top_p: self.top_p,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateEditRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.instruction, &other.instruction)
            && runtime::equal(&self.n, &other.n)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.top_p, &other.top_p)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateEditRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEditRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateEditRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateEditRequest",
        &[
            runtime::Member::required("model"),
            runtime::Member::optional("input"),
            runtime::Member::required("instruction"),
            runtime::Member::optional("n"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("top_p"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            input: None,
            instruction: runtime::Json::empty(),
            n: None,
            temperature: None,
            top_p: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input, value),
            2 => runtime::Json::take(&mut self.instruction, value),
            3 => runtime::Json::take(&mut self.n, value),
            4 => runtime::Json::take(&mut self.temperature, value),
            5 => runtime::Json::take(&mut self.top_p, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input),
            2 => runtime::Json::shape(&self.instruction),
            3 => runtime::Json::shape(&self.n),
            4 => runtime::Json::shape(&self.temperature),
            5 => runtime::Json::shape(&self.top_p),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The edited versions of a text.
#[derive(Debug)]
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

impl Clone for CreateEditResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            model: runtime::copied(&self.model),
            choices: runtime::copied(&self.choices),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateEditResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.choices, &other.choices)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateEditResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEditResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateEditResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateEditResponse",
        &[
            runtime::Member::optional("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::optional("model"),
            runtime::Member::required("choices"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            object: runtime::Json::empty(),
            created: None,
            model: None,
            choices: runtime::Json::empty(),
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created, value),
            3 => runtime::Json::take(&mut self.model, value),
            4 => runtime::Json::take(&mut self.choices, value),
            5 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "edit".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created),
            3 => runtime::Json::shape(&self.model),
            4 => runtime::Json::shape(&self.choices),
            5 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// One edited version of a text.
#[derive(Debug)]
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

impl Default for EditChoice {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for EditChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            index: self.index,
            logprobs: runtime::copied(&self.logprobs),
            finish_reason: runtime::copied(&self.finish_reason),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for EditChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.finish_reason, &other.finish_reason)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for EditChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EditChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for EditChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, EditChoice",
        &[
            runtime::Member::defaulted("text"),
            runtime::Member::defaulted("index"),
            runtime::Member::optional("logprobs"),
            runtime::Member::optional("finish_reason"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            index: runtime::Json::empty(),
            logprobs: None,
            finish_reason: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.text, value),
            1 => runtime::Json::take(&mut self.index, value),
            2 => runtime::Json::take(&mut self.logprobs, value),
            3 => runtime::Json::take(&mut self.finish_reason, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.text),
            1 => runtime::Json::shape(&self.index),
            2 => runtime::Json::shape(&self.logprobs),
            3 => runtime::Json::shape(&self.finish_reason),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
