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
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
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

impl serde::Serialize for CreateEmbeddingRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("model", &self.model)?;
        object.member("input", &self.input)?;
        object.optional("user", &self.user)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateEmbeddingRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateEmbeddingRequest {
    const NAME: &'static str = "CreateEmbeddingRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut model = None;
        let mut input = None;
        let mut user = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "model" => members.required(&mut model)?,
                "input" => members.required(&mut input)?,
                "user" => members.optional(&mut user)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            model: runtime::present(model, "model")?,
            input: runtime::present(input, "input")?,
            user,
            extra: members.into_extra(),
        })
    }
}

/// What to embed: a text or its tokens, or several texts or the tokens of several texts.
///
/// Several inputs in one request give one vector each. No input may be longer than 8192 tokens.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EmbeddingInput {
    /// One input, as a text.
    Text(String),
    /// One input, as the ids of its tokens.
    Tokens(Vec<u32>),
    /// Several inputs, as texts.
    Texts(Vec<String>),
    /// Several inputs, each as the ids of its tokens.
    TokenArrays(Vec<Vec<u32>>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for EmbeddingInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_union(deserializer)
    }
}

impl runtime::Union for EmbeddingInput {
    fn from_tape(tape: runtime::Tape<'_>) -> Result<Self, runtime::TapeError> {
        if tape.is_text() && let Ok(form) = tape.read() {
            return Ok(Self::Text(form));
        }
        if tape.is_array() && let Ok(form) = tape.read() {
            return Ok(Self::Tokens(form));
        }
        if tape.is_array() && let Ok(form) = tape.read() {
            return Ok(Self::Texts(form));
        }
        if tape.is_array() && let Ok(form) = tape.read() {
            return Ok(Self::TokenArrays(form));
        }
        tape.other().map(Self::Other)
    }
}

impl From<&str> for EmbeddingInput {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for EmbeddingInput {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for EmbeddingInput {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<u32>> for EmbeddingInput {
    fn from(value: Vec<u32>) -> Self {
        Self::Tokens(value)
    }
}

impl From<&Vec<u32>> for EmbeddingInput {
    fn from(value: &Vec<u32>) -> Self {
        Self::Tokens(value.clone())
    }
}

impl From<&[u32]> for EmbeddingInput {
    fn from(value: &[u32]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl<const N: usize> From<[u32; N]> for EmbeddingInput {
    fn from(value: [u32; N]) -> Self {
        Self::Tokens(value.into())
    }
}

impl<const N: usize> From<&[u32; N]> for EmbeddingInput {
    fn from(value: &[u32; N]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl From<Vec<String>> for EmbeddingInput {
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for EmbeddingInput {
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for EmbeddingInput {
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for EmbeddingInput {
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for EmbeddingInput {
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for EmbeddingInput {
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for EmbeddingInput {
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for EmbeddingInput {
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for EmbeddingInput {
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for EmbeddingInput {
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<Vec<Vec<u32>>> for EmbeddingInput {
    fn from(value: Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value)
    }
}

impl From<&Vec<Vec<u32>>> for EmbeddingInput {
    fn from(value: &Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value.clone())
    }
}

impl From<&[Vec<u32>]> for EmbeddingInput {
    fn from(value: &[Vec<u32>]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

impl<const N: usize> From<[Vec<u32>; N]> for EmbeddingInput {
    fn from(value: [Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.into())
    }
}

impl<const N: usize> From<&[Vec<u32>; N]> for EmbeddingInput {
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.member("data", &self.data)?;
        object.member("model", &self.model)?;
        object.optional("usage", &self.usage)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateEmbeddingResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateEmbeddingResponse {
    const NAME: &'static str = "CreateEmbeddingResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut data = None;
        let mut model = None;
        let mut usage = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "data" => members.required(&mut data)?,
                "model" => members.optional(&mut model)?,
                "usage" => members.optional(&mut usage)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "list".to_owned()),
            data: runtime::present(data, "data")?,
            model: model.unwrap_or_default(),
            usage,
            extra: members.into_extra(),
        })
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.member("embedding", &self.embedding)?;
        object.member("index", &self.index)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Embedding {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Embedding {
    const NAME: &'static str = "Embedding";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut embedding = None;
        let mut index = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "embedding" => members.required_floats(&mut embedding)?,
                "index" => members.optional(&mut index)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "embedding".to_owned()),
            embedding: runtime::present(embedding, "embedding")?,
            index: index.unwrap_or_default(),
            extra: members.into_extra(),
        })
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("prompt_tokens", &self.prompt_tokens)?;
        object.member("total_tokens", &self.total_tokens)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for EmbeddingUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for EmbeddingUsage {
    const NAME: &'static str = "EmbeddingUsage";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut prompt_tokens = None;
        let mut total_tokens = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "prompt_tokens" => members.optional(&mut prompt_tokens)?,
                "total_tokens" => members.optional(&mut total_tokens)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            prompt_tokens: prompt_tokens.unwrap_or_default(),
            total_tokens: total_tokens.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}
