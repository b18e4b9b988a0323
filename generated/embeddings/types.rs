// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// What to embed, and with which model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEmbeddingRequest {
    /// The id of the model to use.
    ///
    /// `listModels` shows all available models; the overview of models describes them.
    pub model: String,
    /// What to embed: a text or its tokens, or several texts or the tokens of several texts.
    ///
    /// Several inputs in one request give one vector each. No input may be longer than 8192 tokens.
    pub input: EmbeddingInput,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateEmbeddingRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(model: impl Into<String>, input: impl Into<EmbeddingInput>) -> Self {
        Self {
            model: model.into(),
            input: input.into(),
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
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

impl serde::Serialize for CreateEmbeddingRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEmbeddingRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateEmbeddingRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateEmbeddingRequest",
            &[
                runtime::Member::required("model"),
                runtime::Member::required("input"),
                runtime::Member::optional("user"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateEmbeddingRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input,
            2usize => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateEmbeddingRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            user: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateEmbeddingRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateEmbeddingRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input,
            2usize => &self.user,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateEmbeddingRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What to embed: a text or its tokens, or several texts or the tokens of several texts.
///
/// Several inputs in one request give one vector each. No input may be longer than 8192 tokens.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmbeddingInput {
    /// One input, as a text.
    Text(String),
    /// Several inputs, as texts.
    Texts(Vec<String>),
    /// One input, as the ids of its tokens.
    Tokens(Vec<u32>),
    /// Several inputs, each as the ids of its tokens.
    TokenArrays(Vec<Vec<u32>>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl serde::Serialize for EmbeddingInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EmbeddingInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for EmbeddingInput {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for EmbeddingInput {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for EmbeddingInput {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: None,
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::Text,
                },
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::List,
                },
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::List,
                },
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::List,
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Tokens(runtime::FromJson::empty()),
            2usize => Self::Texts(runtime::FromJson::empty()),
            3usize => Self::TokenArrays(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Tokens(form) => form,
            Self::Texts(form) => form,
            Self::TokenArrays(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for EmbeddingInput {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Tokens(form) => form,
            Self::Texts(form) => form,
            Self::TokenArrays(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for EmbeddingInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for EmbeddingInput {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for EmbeddingInput {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<u32>> for EmbeddingInput {
    #[inline]
    fn from(value: Vec<u32>) -> Self {
        Self::Tokens(value)
    }
}

impl From<&Vec<u32>> for EmbeddingInput {
    #[inline]
    fn from(value: &Vec<u32>) -> Self {
        Self::Tokens(value.clone())
    }
}

impl From<&[u32]> for EmbeddingInput {
    #[inline]
    fn from(value: &[u32]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl<const N: usize> From<[u32; N]> for EmbeddingInput {
    #[inline]
    fn from(value: [u32; N]) -> Self {
        Self::Tokens(value.into())
    }
}

impl<const N: usize> From<&[u32; N]> for EmbeddingInput {
    #[inline]
    fn from(value: &[u32; N]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl From<Vec<String>> for EmbeddingInput {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for EmbeddingInput {
    #[inline]
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for EmbeddingInput {
    #[inline]
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for EmbeddingInput {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for EmbeddingInput {
    #[inline]
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for EmbeddingInput {
    #[inline]
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for EmbeddingInput {
    #[inline]
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for EmbeddingInput {
    #[inline]
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for EmbeddingInput {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for EmbeddingInput {
    #[inline]
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<Vec<Vec<u32>>> for EmbeddingInput {
    #[inline]
    fn from(value: Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value)
    }
}

impl From<&Vec<Vec<u32>>> for EmbeddingInput {
    #[inline]
    fn from(value: &Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value.clone())
    }
}

impl From<&[Vec<u32>]> for EmbeddingInput {
    #[inline]
    fn from(value: &[Vec<u32>]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

impl<const N: usize> From<[Vec<u32>; N]> for EmbeddingInput {
    #[inline]
    fn from(value: [Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.into())
    }
}

impl<const N: usize> From<&[Vec<u32>; N]> for EmbeddingInput {
    #[inline]
    fn from(value: &[Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

/// The vectors of the inputs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEmbeddingResponse {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The vectors, one for each input.
    pub data: Vec<Embedding>,
    /// The id of the model that was used.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// How many tokens were used.
    pub usage: Option<EmbeddingUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for CreateEmbeddingResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEmbeddingResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateEmbeddingResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateEmbeddingResponse",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::defaulted("model"),
                runtime::Member::optional("usage"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateEmbeddingResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.model,
            3usize => &mut self.usage,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for CreateEmbeddingResponse {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateEmbeddingResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateEmbeddingResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.model,
            3usize => &self.usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateEmbeddingResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The vector of one input.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Embedding {
    /// The kind of this object, always `embedding`.
    ///
    /// Reads as `"embedding"` when it is absent or null.
    pub object: String,
    /// The vector.
    ///
    /// Its length depends on the model; `text-embedding-ada-002` gives 1536 numbers.
    ///
    /// Base64 text of little-endian floats is read too.
    pub embedding: Vec<f32>,
    /// The position of the input in the request.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Embedding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Embedding {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Embedding {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Embedding",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("embedding").or_base64(),
                runtime::Member::defaulted("index"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Embedding {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.embedding,
            2usize => &mut self.index,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "embedding".to_owned();
        }
    }
}

impl runtime::FromJson for Embedding {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            embedding: runtime::FromJson::empty(),
            index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Embedding {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Embedding {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.embedding,
            2usize => &self.index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Embedding {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How many tokens a request for embeddings used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingUsage {
    /// The number of tokens of the inputs.
    ///
    /// Reads as `0` when it is absent or null.
    pub prompt_tokens: i64,
    /// The number of all tokens.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for EmbeddingUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EmbeddingUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for EmbeddingUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, EmbeddingUsage",
            &[
                runtime::Member::defaulted("prompt_tokens"),
                runtime::Member::defaulted("total_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for EmbeddingUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.prompt_tokens,
            1usize => &mut self.total_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for EmbeddingUsage {
    fn empty() -> Self {
        Self {
            prompt_tokens: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for EmbeddingUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for EmbeddingUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.prompt_tokens,
            1usize => &self.total_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for EmbeddingUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
