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
    #[inline]
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
    #[inline]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateEditRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEditRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateEditRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateEditRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input,
            2usize => &mut self.instruction,
            3usize => &mut self.n,
            4usize => &mut self.temperature,
            5usize => &mut self.top_p,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateEditRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            instruction: runtime::FromJson::empty(),
            n: runtime::FromJson::empty(),
            temperature: runtime::FromJson::empty(),
            top_p: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateEditRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateEditRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input,
            2usize => &self.instruction,
            3usize => &self.n,
            4usize => &self.temperature,
            5usize => &self.top_p,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateEditRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEditResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateEditResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateEditResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created,
            3usize => &mut self.model,
            4usize => &mut self.choices,
            5usize => &mut self.usage,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "edit".to_owned();
        }
    }
}

impl runtime::FromJson for CreateEditResponse {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            choices: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateEditResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateEditResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created,
            3usize => &self.model,
            4usize => &self.choices,
            5usize => &self.usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateEditResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EditChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for EditChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, EditChoice",
            &[
                runtime::Member::defaulted("text"),
                runtime::Member::defaulted("index"),
                runtime::Member::optional("logprobs"),
                runtime::Member::optional("finish_reason"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for EditChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.text,
            1usize => &mut self.index,
            2usize => &mut self.logprobs,
            3usize => &mut self.finish_reason,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for EditChoice {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            index: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            finish_reason: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for EditChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for EditChoice {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.text,
            1usize => &self.index,
            2usize => &self.logprobs,
            3usize => &self.finish_reason,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for EditChoice {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
