// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// What to embed, and with which model.
#[derive(Debug)]
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
    /// How many numbers each vector has, at most as many as the model gives by itself.
    ///
    /// Models from `text-embedding-3` on know it.
    ///
    /// Bounds: at least 1.
    pub dimensions: Option<u32>,
    /// How the answer writes the numbers of a vector.
    ///
    /// `float` is a list of numbers; `base64` is the bytes of single-precision numbers, the low byte
    /// first, which is shorter. Both are read alike.
    ///
    /// Default of the server: `"float"`.
    pub encoding_format: Option<EmbeddingEncoding>,
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
            dimensions: None,
            encoding_format: None,
            extra: runtime::Json::empty(),
        }
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// How many numbers each vector has, at most as many as the model gives by itself.
    ///
    /// Bounds: at least 1.
    #[must_use]
    #[inline]
    pub fn dimensions(mut self, dimensions: u32) -> Self {
        self.dimensions = Some(dimensions);
        self
    }

    /// How the answer writes the numbers of a vector.
    ///
    /// Default of the server: `"float"`.
    #[must_use]
    #[inline]
    pub fn encoding_format(
        mut self,
        encoding_format: impl Into<EmbeddingEncoding>,
    ) -> Self {
        runtime::set(&mut self.encoding_format, encoding_format.into());
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

impl Clone for CreateEmbeddingRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            user: runtime::copied(&self.user),
            dimensions: self.dimensions,
            encoding_format: runtime::copied(&self.encoding_format),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateEmbeddingRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.dimensions, &other.dimensions)
            && runtime::equal(&self.encoding_format, &other.encoding_format)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateEmbeddingRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEmbeddingRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateEmbeddingRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateEmbeddingRequest",
        &[
            runtime::Member::required("model"),
            runtime::Member::required("input"),
            runtime::Member::optional("user"),
            runtime::Member::optional("dimensions"),
            runtime::Member::optional("encoding_format"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            input: runtime::Json::empty(),
            user: None,
            dimensions: None,
            encoding_format: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input, value),
            2 => runtime::Json::take(&mut self.user, value),
            3 => runtime::Json::take(&mut self.dimensions, value),
            4 => runtime::Json::take(&mut self.encoding_format, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input),
            2 => runtime::Json::shape(&self.user),
            3 => runtime::Json::shape(&self.dimensions),
            4 => runtime::Json::shape(&self.encoding_format),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How the answer writes the numbers of a vector.
///
/// `float` is a list of numbers; `base64` is the bytes of single-precision numbers, the low byte
/// first, which is shorter. Both are read alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmbeddingEncoding {
    /// `float`
    Float,
    /// `base64`
    Base64,
    /// A value that the document does not name.
    Other(String),
}

impl EmbeddingEncoding {
    const VALUES: &'static [&'static str] = &["float", "base64"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Float => "float",
            Self::Base64 => "base64",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for EmbeddingEncoding {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Float,
            1 => Self::Base64,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for EmbeddingEncoding {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for EmbeddingEncoding {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for EmbeddingEncoding {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for EmbeddingEncoding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for EmbeddingEncoding {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for EmbeddingEncoding {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What to embed: a text or its tokens, or several texts or the tokens of several texts.
///
/// Several inputs in one request give one vector each. No input may be longer than 8192 tokens.
#[derive(Debug)]
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

impl From<&str> for EmbeddingInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
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
        Self::Text(runtime::copied(value))
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
        Self::Tokens(runtime::copied(value))
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
        Self::Texts(runtime::copied(value))
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
        Self::TokenArrays(runtime::copied(value))
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

impl Clone for EmbeddingInput {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Texts(form) => Self::Texts(runtime::copied(form)),
            Self::Tokens(form) => Self::Tokens(runtime::copied(form)),
            Self::TokenArrays(form) => Self::TokenArrays(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for EmbeddingInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Texts(one), Self::Texts(other)) => runtime::equal(one, other),
            (Self::Tokens(one), Self::Tokens(other)) => runtime::equal(one, other),
            (Self::TokenArrays(one), Self::TokenArrays(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for EmbeddingInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EmbeddingInput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for EmbeddingInput {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::Text(form) => runtime::Json::shape(form),
            Self::Tokens(form) => runtime::Json::shape(form),
            Self::Texts(form) => runtime::Json::shape(form),
            Self::TokenArrays(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for EmbeddingInput {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Tokens(runtime::Json::empty()),
            2 => Self::Texts(runtime::Json::empty()),
            3 => Self::TokenArrays(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Tokens(form) => runtime::Json::take(form, value),
            Self::Texts(form) => runtime::Json::take(form, value),
            Self::TokenArrays(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// The vectors of the inputs.
#[derive(Debug)]
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

impl Clone for CreateEmbeddingResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            model: runtime::copied(&self.model),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateEmbeddingResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateEmbeddingResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateEmbeddingResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateEmbeddingResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateEmbeddingResponse",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::defaulted("model"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            model: runtime::Json::empty(),
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The vector of one input.
#[derive(Debug)]
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

impl Clone for Embedding {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            embedding: runtime::copied(&self.embedding),
            index: self.index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Embedding {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.embedding, &other.embedding)
            && runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Embedding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Embedding {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Embedding {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Embedding",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("embedding").or_base64(),
            runtime::Member::defaulted("index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            embedding: runtime::Json::empty(),
            index: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.embedding, value),
            2 => runtime::Json::take(&mut self.index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "embedding".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.embedding),
            2 => runtime::Json::shape(&self.index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many tokens a request for embeddings used.
#[derive(Debug)]
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

impl Default for EmbeddingUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for EmbeddingUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            prompt_tokens: self.prompt_tokens,
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for EmbeddingUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.prompt_tokens, &other.prompt_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for EmbeddingUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EmbeddingUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for EmbeddingUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, EmbeddingUsage",
        &[
            runtime::Member::defaulted("prompt_tokens"),
            runtime::Member::defaulted("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            prompt_tokens: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.prompt_tokens, value),
            1 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.prompt_tokens),
            1 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
