// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Requests, answers and their parts.
#[allow(unused_imports)]
use crate::runtime;

/// The available models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListModelsResponse {
    /// The models.
    pub data: Vec<Model>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListModelsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("data", &self.data)?;
        object.member("object", &self.object)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListModelsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListModelsResponse {
    const NAME: &'static str = "ListModelsResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut data = None;
        let mut object = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "data" => members.required(&mut data)?,
                "object" => members.optional(&mut object)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            data: runtime::present(data, "data")?,
            object: object.unwrap_or_else(|| "list".to_owned()),
            extra: members.into_extra(),
        })
    }
}

/// A model that the API offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The id of the model, by which requests name it.
    pub id: String,
    /// The kind of this object, always `model`.
    ///
    /// Reads as `"model"` when it is absent or null.
    pub object: String,
    /// When the model was made, in seconds since the Unix epoch.
    ///
    /// The examples of the reference do not have it, nor do some compatible servers.
    pub created: Option<i64>,
    /// The organization that owns the model.
    ///
    /// Reads as `""` when it is absent or null.
    pub owned_by: String,
    /// What may be done with the model, and by whom.
    ///
    /// Not every server sends it.
    ///
    /// Reads as `[]` when it is absent or null.
    pub permission: Vec<ModelPermission>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Model {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.member("owned_by", &self.owned_by)?;
        object.member("permission", &self.permission)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Model {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Model {
    const NAME: &'static str = "Model";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut owned_by = None;
        let mut permission = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "owned_by" => members.optional(&mut owned_by)?,
                "permission" => members.optional(&mut permission)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "model".to_owned()),
            created,
            owned_by: owned_by.unwrap_or_default(),
            permission: permission.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}

/// What an organization may do with a model.
///
/// The reference shows that a model has permissions and leaves out what is in them. The members
/// are those that servers send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelPermission {
    /// The id of the permission.
    pub id: Option<String>,
    /// The kind of this object, always `model_permission`.
    ///
    /// Reads as `"model_permission"` when it is absent or null.
    pub object: String,
    /// When the permission was made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// Whether an engine may be made of the model.
    pub allow_create_engine: Option<bool>,
    /// Whether the model may be sampled.
    pub allow_sampling: Option<bool>,
    /// Whether the model may be asked for logarithms of probabilities.
    pub allow_logprobs: Option<bool>,
    /// Whether the model may be used for search indices.
    pub allow_search_indices: Option<bool>,
    /// Whether the model may be seen.
    pub allow_view: Option<bool>,
    /// Whether the model may be fine-tuned.
    pub allow_fine_tuning: Option<bool>,
    /// The organization that has the permission; `*` stands for all.
    pub organization: Option<String>,
    /// The group that has the permission, if it belongs to one.
    pub group: Option<String>,
    /// Whether the permission blocks.
    pub is_blocking: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ModelPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.optional("allow_create_engine", &self.allow_create_engine)?;
        object.optional("allow_sampling", &self.allow_sampling)?;
        object.optional("allow_logprobs", &self.allow_logprobs)?;
        object.optional("allow_search_indices", &self.allow_search_indices)?;
        object.optional("allow_view", &self.allow_view)?;
        object.optional("allow_fine_tuning", &self.allow_fine_tuning)?;
        object.optional("organization", &self.organization)?;
        object.optional("group", &self.group)?;
        object.optional("is_blocking", &self.is_blocking)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModelPermission {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModelPermission {
    const NAME: &'static str = "ModelPermission";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut allow_create_engine = None;
        let mut allow_sampling = None;
        let mut allow_logprobs = None;
        let mut allow_search_indices = None;
        let mut allow_view = None;
        let mut allow_fine_tuning = None;
        let mut organization = None;
        let mut group = None;
        let mut is_blocking = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "allow_create_engine" => members.optional(&mut allow_create_engine)?,
                "allow_sampling" => members.optional(&mut allow_sampling)?,
                "allow_logprobs" => members.optional(&mut allow_logprobs)?,
                "allow_search_indices" => members.optional(&mut allow_search_indices)?,
                "allow_view" => members.optional(&mut allow_view)?,
                "allow_fine_tuning" => members.optional(&mut allow_fine_tuning)?,
                "organization" => members.optional(&mut organization)?,
                "group" => members.optional(&mut group)?,
                "is_blocking" => members.optional(&mut is_blocking)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id,
            object: object.unwrap_or_else(|| "model_permission".to_owned()),
            created,
            allow_create_engine,
            allow_sampling,
            allow_logprobs,
            allow_search_indices,
            allow_view,
            allow_fine_tuning,
            organization,
            group,
            is_blocking,
            extra: members.into_extra(),
        })
    }
}

/// Whether a model was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteModelResponse {
    /// The id of the model.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of the deleted object, always `model`.
    ///
    /// Reads as `"model"` when it is absent or null.
    pub object: String,
    /// Whether the model was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for DeleteModelResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.member("deleted", &self.deleted)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for DeleteModelResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for DeleteModelResponse {
    const NAME: &'static str = "DeleteModelResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut deleted = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "deleted" => members.required(&mut deleted)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            object: object.unwrap_or_else(|| "model".to_owned()),
            deleted: runtime::present(deleted, "deleted")?,
            extra: members.into_extra(),
        })
    }
}

/// A prompt, and how to complete it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCompletionRequest {
    /// The id of the model to use.
    ///
    /// `listModels` shows all available models; the overview of models describes them.
    pub model: String,
    /// What to complete: a text, several texts, the tokens of a text, or those of several texts.
    ///
    /// `<|endoftext|>` separates the documents that the model saw in training. Without a prompt the
    /// model therefore generates as if from the beginning of a new document.
    ///
    /// Default of the server: `"<|endoftext|>"`.
    pub prompt: Option<Prompt>,
    /// The text that comes after the completion, when text is inserted.
    pub suffix: Option<String>,
    /// The largest number of tokens to generate.
    ///
    /// The tokens of the prompt and `max_tokens` together must not exceed the context length of
    /// the model. Most models have a context of 2048 tokens; the newest support 4096.
    ///
    /// Bounds: at least 0. Default of the server: `16`.
    pub max_tokens: Option<u32>,
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
    /// How many completions to generate for each prompt.
    ///
    /// Many completions use up the quota of tokens quickly. Use it with care, and with sensible
    /// values of `max_tokens` and `stop`.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    pub n: Option<u32>,
    /// For how many of the likeliest tokens to return the logarithm of the probability.
    ///
    /// With 5, the answer lists the five likeliest tokens at each position. The chosen token is
    /// always listed too, so there can be up to `logprobs` + 1 elements.
    ///
    /// The largest value is 5. Whoever needs more can write to the help center of OpenAI and
    /// describe the use.
    ///
    /// Bounds: 0 to 5.
    pub logprobs: Option<u32>,
    /// Whether to return the prompt in front of the completion.
    ///
    /// Default of the server: `false`.
    pub echo: Option<bool>,
    /// Up to four sequences at which the API stops to generate tokens.
    ///
    /// The returned text does not contain the stop sequence.
    pub stop: Option<Stop>,
    /// A penalty for tokens that are already in the text, between -2.0 and 2.0.
    ///
    /// A positive value penalizes new tokens if they have appeared in the text so far, so that
    /// the model more likely turns to new topics. This many units are subtracted, once, from
    /// the logit of every token that was sampled at least once: it is `alpha_presence` in
    /// `mu[j] - c[j] * alpha_frequency - float(c[j] > 0) * alpha_presence`, where `mu[j]` is
    /// the logit of token `j` and `c[j]` is how often that token was sampled before.
    ///
    /// Values from about 0.1 to 1 reduce repetition somewhat; values up to 2 suppress it, but
    /// the text can become noticeably worse. Negative values make repetition more likely.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    pub presence_penalty: Option<f64>,
    /// A penalty for tokens that are often in the text, between -2.0 and 2.0.
    ///
    /// A positive value penalizes new tokens according to how often they have appeared in the
    /// text so far, so that the model less likely repeats the same line word for word. This
    /// many units are subtracted from the logit of a token for every time that it was sampled:
    /// it is `alpha_frequency` in
    /// `mu[j] - c[j] * alpha_frequency - float(c[j] > 0) * alpha_presence`, where `mu[j]` is
    /// the logit of token `j` and `c[j]` is how often that token was sampled before.
    ///
    /// Values from about 0.1 to 1 reduce repetition somewhat; values up to 2 suppress it, but
    /// the text can become noticeably worse. Negative values make repetition more likely.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    pub frequency_penalty: Option<f64>,
    /// How many completions the server generates in order to return the best.
    ///
    /// The best is the one with the highest logarithm of the probability per token. The results
    /// cannot be streamed. Used with `n`, `best_of` is the number of candidates and `n` is how
    /// many of them are returned; `best_of` must not be below `n`.
    ///
    /// Many completions use up the quota of tokens quickly. Use it with care, and with sensible
    /// values of `max_tokens` and `stop`.
    ///
    /// Bounds: 0 to 20. Default of the server: `1`.
    pub best_of: Option<u32>,
    /// Makes chosen tokens more or less likely.
    ///
    /// It maps tokens, given by their id in the tokenizer of GPT, to a bias between -100 and
    /// 100. The tokenizer tool, which works for GPT-2 and GPT-3, turns text into the ids of its
    /// tokens. The bias is added to the logits that the model generates, before it samples. The
    /// exact effect depends on the model: values between -1 and 1 should make the choice of the
    /// token less or more likely, and values such as -100 or 100 should ban the token or leave
    /// no other choice.
    ///
    /// For example, `{"50256": -100}` keeps the token `<|endoftext|>` from being generated.
    pub logit_bias: Option<std::collections::BTreeMap<String, f64>>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateCompletionRequest {
    /// What is required set, and nothing else.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            prompt: None,
            suffix: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            n: None,
            logprobs: None,
            echo: None,
            stop: None,
            presence_penalty: None,
            frequency_penalty: None,
            best_of: None,
            logit_bias: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What to complete: a text, several texts, the tokens of a text, or those of several texts.
    ///
    /// Default of the server: `"<|endoftext|>"`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<Prompt>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// The text that comes after the completion, when text is inserted.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// The largest number of tokens to generate.
    ///
    /// Bounds: at least 0. Default of the server: `16`.
    #[must_use]
    pub fn max_tokens(mut self, max_tokens: u32) -> Self {
        self.max_tokens = Some(max_tokens);
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

    /// How many completions to generate for each prompt.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// For how many of the likeliest tokens to return the logarithm of the probability.
    ///
    /// Bounds: 0 to 5.
    #[must_use]
    pub fn logprobs(mut self, logprobs: u32) -> Self {
        self.logprobs = Some(logprobs);
        self
    }

    /// Whether to return the prompt in front of the completion.
    ///
    /// Default of the server: `false`.
    #[must_use]
    pub fn echo(mut self, echo: bool) -> Self {
        self.echo = Some(echo);
        self
    }

    /// Up to four sequences at which the API stops to generate tokens.
    #[must_use]
    pub fn stop(mut self, stop: impl Into<Stop>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    /// A penalty for tokens that are already in the text, between -2.0 and 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// A penalty for tokens that are often in the text, between -2.0 and 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// How many completions the server generates in order to return the best.
    ///
    /// Bounds: 0 to 20. Default of the server: `1`.
    #[must_use]
    pub fn best_of(mut self, best_of: u32) -> Self {
        self.best_of = Some(best_of);
        self
    }

    /// Makes chosen tokens more or less likely.
    #[must_use]
    pub fn logit_bias(
        mut self,
        logit_bias: impl IntoIterator<Item = (impl ToString, f64)>,
    ) -> Self {
        self.logit_bias = Some(
            logit_bias.into_iter().map(|(key, value)| (key.to_string(), value)).collect(),
        );
        self
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

impl serde::Serialize for CreateCompletionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("model", &self.model)?;
        object.optional("prompt", &self.prompt)?;
        object.optional("suffix", &self.suffix)?;
        object.optional("max_tokens", &self.max_tokens)?;
        object.number("temperature", &self.temperature)?;
        object.number("top_p", &self.top_p)?;
        object.optional("n", &self.n)?;
        object.optional("logprobs", &self.logprobs)?;
        object.optional("echo", &self.echo)?;
        object.optional("stop", &self.stop)?;
        object.number("presence_penalty", &self.presence_penalty)?;
        object.number("frequency_penalty", &self.frequency_penalty)?;
        object.optional("best_of", &self.best_of)?;
        object.number("logit_bias", &self.logit_bias)?;
        object.optional("user", &self.user)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateCompletionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateCompletionRequest {
    const NAME: &'static str = "CreateCompletionRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut model = None;
        let mut prompt = None;
        let mut suffix = None;
        let mut max_tokens = None;
        let mut temperature = None;
        let mut top_p = None;
        let mut n = None;
        let mut logprobs = None;
        let mut echo = None;
        let mut stop = None;
        let mut presence_penalty = None;
        let mut frequency_penalty = None;
        let mut best_of = None;
        let mut logit_bias = None;
        let mut user = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "model" => members.required(&mut model)?,
                "prompt" => members.optional(&mut prompt)?,
                "suffix" => members.optional(&mut suffix)?,
                "max_tokens" => members.optional(&mut max_tokens)?,
                "temperature" => members.optional(&mut temperature)?,
                "top_p" => members.optional(&mut top_p)?,
                "n" => members.optional(&mut n)?,
                "logprobs" => members.optional(&mut logprobs)?,
                "echo" => members.optional(&mut echo)?,
                "stop" => members.optional(&mut stop)?,
                "presence_penalty" => members.optional(&mut presence_penalty)?,
                "frequency_penalty" => members.optional(&mut frequency_penalty)?,
                "best_of" => members.optional(&mut best_of)?,
                "logit_bias" => members.optional(&mut logit_bias)?,
                "user" => members.optional(&mut user)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            model: runtime::present(model, "model")?,
            prompt,
            suffix,
            max_tokens,
            temperature,
            top_p,
            n,
            logprobs,
            echo,
            stop,
            presence_penalty,
            frequency_penalty,
            best_of,
            logit_bias,
            user,
            extra: members.into_extra(),
        })
    }
}

/// What to complete: a text, several texts, the tokens of a text, or those of several texts.
///
/// `<|endoftext|>` separates the documents that the model saw in training. Without a prompt the
/// model therefore generates as if from the beginning of a new document.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Prompt {
    /// One prompt, as a text.
    Text(String),
    /// One prompt, as the ids of its tokens.
    Tokens(Vec<u32>),
    /// Several prompts, as texts.
    Texts(Vec<String>),
    /// Several prompts, each as the ids of its tokens.
    TokenArrays(Vec<Vec<u32>>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Prompt {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if let Ok(form) = <String as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Text(form));
        }
        if let Ok(form) = <Vec<u32> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Tokens(form));
        }
        if let Ok(form) = <Vec<String> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Texts(form));
        }
        if let Ok(form) = <Vec<Vec<u32>> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::TokenArrays(form));
        }
        Ok(Self::Other(value))
    }
}

impl From<&str> for Prompt {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Prompt {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Prompt {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<u32>> for Prompt {
    fn from(value: Vec<u32>) -> Self {
        Self::Tokens(value)
    }
}

impl From<&Vec<u32>> for Prompt {
    fn from(value: &Vec<u32>) -> Self {
        Self::Tokens(value.clone())
    }
}

impl From<&[u32]> for Prompt {
    fn from(value: &[u32]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl<const N: usize> From<[u32; N]> for Prompt {
    fn from(value: [u32; N]) -> Self {
        Self::Tokens(value.into())
    }
}

impl<const N: usize> From<&[u32; N]> for Prompt {
    fn from(value: &[u32; N]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl From<Vec<String>> for Prompt {
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for Prompt {
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for Prompt {
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for Prompt {
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for Prompt {
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for Prompt {
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for Prompt {
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for Prompt {
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for Prompt {
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for Prompt {
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<Vec<Vec<u32>>> for Prompt {
    fn from(value: Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value)
    }
}

impl From<&Vec<Vec<u32>>> for Prompt {
    fn from(value: &Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value.clone())
    }
}

impl From<&[Vec<u32>]> for Prompt {
    fn from(value: &[Vec<u32>]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

impl<const N: usize> From<[Vec<u32>; N]> for Prompt {
    fn from(value: [Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.into())
    }
}

impl<const N: usize> From<&[Vec<u32>; N]> for Prompt {
    fn from(value: &[Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

/// Up to four sequences at which the API stops to generate tokens.
///
/// The returned text does not contain the stop sequence.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Stop {
    /// One sequence.
    Text(String),
    /// Several sequences, at most four.
    Texts(Vec<String>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Stop {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if let Ok(form) = <String as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Text(form));
        }
        if let Ok(form) = <Vec<String> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Texts(form));
        }
        Ok(Self::Other(value))
    }
}

impl From<&str> for Stop {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Stop {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Stop {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<String>> for Stop {
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for Stop {
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for Stop {
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for Stop {
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for Stop {
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for Stop {
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for Stop {
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for Stop {
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for Stop {
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for Stop {
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

/// The completions of a prompt.
///
/// With `stream` every event has this form too, and its choices hold the next piece of text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCompletionResponse {
    /// The id of the completion.
    ///
    /// Some compatible servers change it from one event of a stream to the next.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `text_completion`.
    ///
    /// Reads as `"text_completion"` when it is absent or null.
    pub object: String,
    /// When the completion was made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The id of the model that was used.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The completions, `n` for each prompt.
    pub choices: Vec<CompletionChoice>,
    /// How many tokens were used. The events of a stream do not have it as a rule.
    pub usage: Option<Usage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for CreateCompletionResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.member("model", &self.model)?;
        object.member("choices", &self.choices)?;
        object.optional("usage", &self.usage)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateCompletionResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateCompletionResponse {
    const NAME: &'static str = "CreateCompletionResponse";
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
            id: id.unwrap_or_default(),
            object: object.unwrap_or_else(|| "text_completion".to_owned()),
            created,
            model: model.unwrap_or_default(),
            choices: runtime::present(choices, "choices")?,
            usage,
            extra: members.into_extra(),
        })
    }
}

/// One completion, or the next piece of it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletionChoice {
    /// The generated text.
    ///
    /// The last event of a stream may come without it.
    ///
    /// Reads as `""` when it is absent or null.
    pub text: String,
    /// The position of the completion among those that were asked for.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// The logarithms of the probabilities, if the request asked for them.
    pub logprobs: Option<CompletionLogprobs>,
    /// Why the text ends here, such as `length` when `max_tokens` was reached.
    ///
    /// It is null, or missing, in every event of a stream before the last.
    pub finish_reason: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for CompletionChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("text", &self.text)?;
        object.member("index", &self.index)?;
        object.optional("logprobs", &self.logprobs)?;
        object.optional("finish_reason", &self.finish_reason)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CompletionChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CompletionChoice {
    const NAME: &'static str = "CompletionChoice";
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

/// A prompt, and which images to make from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// What the images should show, in at most 1000 characters.
    ///
    /// Bounds: at most 1000 characters.
    pub prompt: String,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageRequest {
    /// What is required set, and nothing else.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
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

impl serde::Serialize for CreateImageRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("prompt", &self.prompt)?;
        object.optional("n", &self.n)?;
        object.optional("size", &self.size)?;
        object.optional("response_format", &self.response_format)?;
        object.optional("user", &self.user)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateImageRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateImageRequest {
    const NAME: &'static str = "CreateImageRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut prompt = None;
        let mut n = None;
        let mut size = None;
        let mut response_format = None;
        let mut user = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "prompt" => members.required(&mut prompt)?,
                "n" => members.optional(&mut n)?,
                "size" => members.optional(&mut size)?,
                "response_format" => members.optional(&mut response_format)?,
                "user" => members.optional(&mut user)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            prompt: runtime::present(prompt, "prompt")?,
            n,
            size,
            response_format,
            user,
            extra: members.into_extra(),
        })
    }
}

/// An image, and how to edit it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageEditRequest {
    /// The image to edit.
    ///
    /// It must be a valid PNG file, smaller than 4 MB, and square. Without `mask` the image
    /// itself must have transparency, which is then used as the mask.
    pub image: runtime::FilePart,
    /// A second image, whose fully transparent areas show where `image` should be edited.
    ///
    /// Fully transparent means an alpha of zero, for example. It must be a valid PNG file,
    /// smaller than 4 MB, and have the same dimensions as `image`.
    pub mask: Option<runtime::FilePart>,
    /// What the images should show, in at most 1000 characters.
    ///
    /// Bounds: at most 1000 characters.
    pub prompt: String,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageEditRequest {
    /// What is required set, and nothing else.
    pub fn new(image: impl Into<runtime::FilePart>, prompt: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            mask: None,
            prompt: prompt.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// A second image, whose fully transparent areas show where `image` should be edited.
    #[must_use]
    pub fn mask(mut self, mask: impl Into<runtime::FilePart>) -> Self {
        self.mask = Some(mask.into());
        self
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
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

impl runtime::ToForm for CreateImageEditRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form.file("image", &self.image);
        if let Some(value) = &self.mask {
            form.file("mask", value);
        }
        form.text("prompt", &self.prompt);
        if let Some(value) = &self.n {
            form.text("n", value);
        }
        if let Some(value) = &self.size {
            form.text("size", value);
        }
        if let Some(value) = &self.response_format {
            form.text("response_format", value);
        }
        if let Some(value) = &self.user {
            form.text("user", value);
        }
        form.extra(&self.extra);
        form
    }
}

/// An image, and which variations to make of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageVariationRequest {
    /// The image that the variations start from.
    ///
    /// It must be a valid PNG file, smaller than 4 MB, and square.
    pub image: runtime::FilePart,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageVariationRequest {
    /// What is required set, and nothing else.
    pub fn new(image: impl Into<runtime::FilePart>) -> Self {
        Self {
            image: image.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
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

impl runtime::ToForm for CreateImageVariationRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form.file("image", &self.image);
        if let Some(value) = &self.n {
            form.text("n", value);
        }
        if let Some(value) = &self.size {
            form.text("size", value);
        }
        if let Some(value) = &self.response_format {
            form.text("response_format", value);
        }
        if let Some(value) = &self.user {
            form.text("user", value);
        }
        form.extra(&self.extra);
        form
    }
}

/// The size of an image, as width and height in pixels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageSize {
    /// `256x256`
    X256x256,
    /// `512x512`
    X512x512,
    /// `1024x1024`
    X1024x1024,
    /// A value that the document does not name.
    Other(String),
}

impl ImageSize {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X256x256 => "256x256",
            Self::X512x512 => "512x512",
            Self::X1024x1024 => "1024x1024",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageSize {
    fn from(value: &str) -> Self {
        match value {
            "256x256" => Self::X256x256,
            "512x512" => Self::X512x512,
            "1024x1024" => Self::X1024x1024,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for ImageSize {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<&String> for ImageSize {
    fn from(value: &String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<str> for ImageSize {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ImageSize {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl AsRef<str> for ImageSize {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl std::fmt::Display for ImageSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The form in which images are returned.
///
/// `url` means an address to fetch the image from, `b64_json` its bytes in Base64.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageResponseFormat {
    /// `url`
    Url,
    /// `b64_json`
    B64Json,
    /// A value that the document does not name.
    Other(String),
}

impl ImageResponseFormat {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url",
            Self::B64Json => "b64_json",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageResponseFormat {
    fn from(value: &str) -> Self {
        match value {
            "url" => Self::Url,
            "b64_json" => Self::B64Json,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for ImageResponseFormat {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<&String> for ImageResponseFormat {
    fn from(value: &String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<str> for ImageResponseFormat {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ImageResponseFormat {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl AsRef<str> for ImageResponseFormat {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl std::fmt::Display for ImageResponseFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageResponseFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageResponseFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The images that were made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesResponse {
    /// When the images were made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The images, `n` of them.
    pub data: Vec<Image>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ImagesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("created", &self.created)?;
        object.member("data", &self.data)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ImagesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ImagesResponse {
    const NAME: &'static str = "ImagesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut created = None;
        let mut data = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "created" => members.optional(&mut created)?,
                "data" => members.required(&mut data)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            created,
            data: runtime::present(data, "data")?,
            extra: members.into_extra(),
        })
    }
}

/// An image that was made.
///
/// It has one of the two forms, as `response_format` of the request asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The address to fetch the image from.
    ///
    /// Some compatible servers put the image itself into a `data:` address.
    pub url: Option<String>,
    /// The bytes of the image, in Base64.
    pub b64_json: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Image {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("url", &self.url)?;
        object.optional("b64_json", &self.b64_json)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Image {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Image {
    const NAME: &'static str = "Image";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut url = None;
        let mut b64_json = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "url" => members.optional(&mut url)?,
                "b64_json" => members.optional(&mut b64_json)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            url,
            b64_json,
            extra: members.into_extra(),
        })
    }
}

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
        let value = serde_json::Value::deserialize(deserializer)?;
        if let Ok(form) = <String as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Text(form));
        }
        if let Ok(form) = <Vec<u32> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Tokens(form));
        }
        if let Ok(form) = <Vec<String> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Texts(form));
        }
        if let Ok(form) = <Vec<Vec<u32>> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::TokenArrays(form));
        }
        Ok(Self::Other(value))
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

/// The files of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponse {
    /// The files.
    pub data: Vec<OpenAiFile>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListFilesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("data", &self.data)?;
        object.member("object", &self.object)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListFilesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListFilesResponse {
    const NAME: &'static str = "ListFilesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut data = None;
        let mut object = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "data" => members.required(&mut data)?,
                "object" => members.optional(&mut object)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            data: runtime::present(data, "data")?,
            object: object.unwrap_or_else(|| "list".to_owned()),
            extra: members.into_extra(),
        })
    }
}

/// A file, and what it is for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileRequest {
    /// The file, in JSON Lines.
    ///
    /// If `purpose` is `fine-tune`, each line is a JSON record with the fields `prompt` and
    /// `completion`, which stand for one example of training.
    pub file: runtime::FilePart,
    /// What the documents are for.
    ///
    /// Use `fine-tune` for fine-tuning: the API can then check the format of the file.
    pub purpose: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateFileRequest {
    /// What is required set, and nothing else.
    pub fn new(file: impl Into<runtime::FilePart>, purpose: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            purpose: purpose.into(),
            extra: runtime::Extra::new(),
        }
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

impl runtime::ToForm for CreateFileRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form.file("file", &self.file);
        form.text("purpose", &self.purpose);
        form.extra(&self.extra);
        form
    }
}

/// A file that was uploaded, or made by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenAiFile {
    /// The id of the file, by which requests name it.
    pub id: String,
    /// The kind of this object, always `file`.
    ///
    /// Reads as `"file"` when it is absent or null.
    pub object: String,
    /// The size of the file in bytes.
    pub bytes: Option<i64>,
    /// When the file was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The name of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub filename: String,
    /// What the file is for.
    ///
    /// It is what the upload said, such as `fine-tune`, or what the API made the file for, such
    /// as `fine-tune-results`.
    ///
    /// Reads as `""` when it is absent or null.
    pub purpose: String,
    /// The state of the file.
    ///
    /// It exists, but no example of the reference shows it.
    pub status: Option<String>,
    /// More on the state of the file, in whatever form the server gives it.
    ///
    /// It exists, but no example of the reference shows it.
    pub status_details: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for OpenAiFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("bytes", &self.bytes)?;
        object.optional("created_at", &self.created_at)?;
        object.member("filename", &self.filename)?;
        object.member("purpose", &self.purpose)?;
        object.optional("status", &self.status)?;
        object.optional("status_details", &self.status_details)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for OpenAiFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for OpenAiFile {
    const NAME: &'static str = "OpenAiFile";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut bytes = None;
        let mut created_at = None;
        let mut filename = None;
        let mut purpose = None;
        let mut status = None;
        let mut status_details = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "bytes" => members.optional(&mut bytes)?,
                "created_at" => members.optional(&mut created_at)?,
                "filename" => members.optional(&mut filename)?,
                "purpose" => members.optional(&mut purpose)?,
                "status" => members.optional(&mut status)?,
                "status_details" => members.optional(&mut status_details)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "file".to_owned()),
            bytes,
            created_at,
            filename: filename.unwrap_or_default(),
            purpose: purpose.unwrap_or_default(),
            status,
            status_details,
            extra: members.into_extra(),
        })
    }
}

/// Whether a file was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFileResponse {
    /// The id of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of the deleted object, always `file`.
    ///
    /// Reads as `"file"` when it is absent or null.
    pub object: String,
    /// Whether the file was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for DeleteFileResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.member("deleted", &self.deleted)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for DeleteFileResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for DeleteFileResponse {
    const NAME: &'static str = "DeleteFileResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut deleted = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "deleted" => members.required(&mut deleted)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            object: object.unwrap_or_else(|| "file".to_owned()),
            deleted: runtime::present(deleted, "deleted")?,
            extra: members.into_extra(),
        })
    }
}

/// Training data, and how to fine-tune a model on it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFineTuneRequest {
    /// The id of an uploaded file with training data.
    ///
    /// `createFile` uploads a file. It must be in JSON Lines: each example of training is a JSON
    /// object with the keys `prompt` and `completion`. It must have been uploaded with the
    /// purpose `fine-tune`. The guide on fine-tuning has more.
    pub training_file: String,
    /// The id of an uploaded file with validation data.
    ///
    /// If there is one, metrics of validation are computed from it at intervals during the
    /// fine-tuning. They can be seen in the file of results. Training data and validation data
    /// should have nothing in common.
    ///
    /// The file must be in JSON Lines: each example of validation is a JSON object with the keys
    /// `prompt` and `completion`. It must have been uploaded with the purpose `fine-tune`. The
    /// guide on fine-tuning has more.
    pub validation_file: Option<String>,
    /// The name of the base model to fine-tune.
    ///
    /// It is one of `ada`, `babbage`, `curie` and `davinci`, or a fine-tuned model that was
    /// created after 2022-04-21. The documentation of the models has more about them.
    ///
    /// Default of the server: `"curie"`.
    pub model: Option<String>,
    /// For how many epochs to train the model.
    ///
    /// An epoch is one full pass through the training data.
    ///
    /// Default of the server: `4`.
    pub n_epochs: Option<u32>,
    /// The batch size of the training, the number of examples in one forward and backward pass.
    ///
    /// By default it is chosen to be about 0.2 % of the number of examples in the training
    /// data, up to 256. In general, larger batches have turned out to work better for larger
    /// sets of data.
    pub batch_size: Option<u32>,
    /// The factor for the learning rate.
    ///
    /// The learning rate of the fine-tuning is that of the original training times this value.
    ///
    /// By default it is 0.05, 0.1 or 0.2, depending on the final `batch_size`: larger rates tend
    /// to do better with larger batches. It is worth trying values from 0.02 to 0.2, to see
    /// which gives the best results.
    pub learning_rate_multiplier: Option<f64>,
    /// The weight of the loss on the tokens of the prompt.
    ///
    /// It decides how much the model tries to learn to generate the prompt, compared with the
    /// completion, whose weight is always 1.0. It can steady the training when completions are
    /// short. When prompts are very long compared with the completions, a lower weight may make
    /// sense, so that learning the prompt does not get too much priority.
    ///
    /// Default of the server: `0.01`.
    pub prompt_loss_weight: Option<f64>,
    /// Whether to compute the metrics of classification at the end of every epoch.
    ///
    /// These are, for example, the accuracy and the F-1 score on the validation data. They can be
    /// seen in the file of results.
    ///
    /// They need a `validation_file`, and in addition `classification_n_classes` for a
    /// classification with several classes or `classification_positive_class` for a binary one.
    ///
    /// Default of the server: `false`.
    pub compute_classification_metrics: Option<bool>,
    /// The number of classes of the classification.
    ///
    /// It is required for a classification with several classes.
    pub classification_n_classes: Option<u32>,
    /// The positive class of a binary classification.
    ///
    /// Precision, recall and F1 of a binary classification need it.
    pub classification_positive_class: Option<String>,
    /// The values of beta to compute F-beta scores for.
    ///
    /// The F-beta score generalizes the F-1 score. It is used for binary classification only.
    ///
    /// With a beta of 1, which is the F-1 score, precision and recall have the same weight. The
    /// larger beta, the more recall counts and the less precision; the smaller beta, the more
    /// precision counts and the less recall.
    pub classification_betas: Option<Vec<f64>>,
    /// A text of up to 40 characters that is added to the name of the fine-tuned model.
    ///
    /// For example, the suffix `custom-model-name` gives a name like
    /// `ada:ft-your-org:custom-model-name-2022-02-15-04-21-04`.
    ///
    /// Bounds: 1 to 40 characters.
    pub suffix: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateFineTuneRequest {
    /// What is required set, and nothing else.
    pub fn new(training_file: impl Into<String>) -> Self {
        Self {
            training_file: training_file.into(),
            validation_file: None,
            model: None,
            n_epochs: None,
            batch_size: None,
            learning_rate_multiplier: None,
            prompt_loss_weight: None,
            compute_classification_metrics: None,
            classification_n_classes: None,
            classification_positive_class: None,
            classification_betas: None,
            suffix: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of an uploaded file with validation data.
    #[must_use]
    pub fn validation_file(mut self, validation_file: impl Into<String>) -> Self {
        self.validation_file = Some(validation_file.into());
        self
    }

    /// The name of the base model to fine-tune.
    ///
    /// Default of the server: `"curie"`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// For how many epochs to train the model.
    ///
    /// Default of the server: `4`.
    #[must_use]
    pub fn n_epochs(mut self, n_epochs: u32) -> Self {
        self.n_epochs = Some(n_epochs);
        self
    }

    /// The batch size of the training, the number of examples in one forward and backward pass.
    #[must_use]
    pub fn batch_size(mut self, batch_size: u32) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// The factor for the learning rate.
    #[must_use]
    pub fn learning_rate_multiplier(mut self, learning_rate_multiplier: f64) -> Self {
        self.learning_rate_multiplier = Some(learning_rate_multiplier);
        self
    }

    /// The weight of the loss on the tokens of the prompt.
    ///
    /// Default of the server: `0.01`.
    #[must_use]
    pub fn prompt_loss_weight(mut self, prompt_loss_weight: f64) -> Self {
        self.prompt_loss_weight = Some(prompt_loss_weight);
        self
    }

    /// Whether to compute the metrics of classification at the end of every epoch.
    ///
    /// Default of the server: `false`.
    #[must_use]
    pub fn compute_classification_metrics(
        mut self,
        compute_classification_metrics: bool,
    ) -> Self {
        self.compute_classification_metrics = Some(compute_classification_metrics);
        self
    }

    /// The number of classes of the classification.
    #[must_use]
    pub fn classification_n_classes(mut self, classification_n_classes: u32) -> Self {
        self.classification_n_classes = Some(classification_n_classes);
        self
    }

    /// The positive class of a binary classification.
    #[must_use]
    pub fn classification_positive_class(
        mut self,
        classification_positive_class: impl Into<String>,
    ) -> Self {
        self.classification_positive_class = Some(classification_positive_class.into());
        self
    }

    /// The values of beta to compute F-beta scores for.
    #[must_use]
    pub fn classification_betas(
        mut self,
        classification_betas: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.classification_betas = Some(classification_betas.into_iter().collect());
        self
    }

    /// A text of up to 40 characters that is added to the name of the fine-tuned model.
    ///
    /// Bounds: 1 to 40 characters.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
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

impl serde::Serialize for CreateFineTuneRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("training_file", &self.training_file)?;
        object.optional("validation_file", &self.validation_file)?;
        object.optional("model", &self.model)?;
        object.optional("n_epochs", &self.n_epochs)?;
        object.optional("batch_size", &self.batch_size)?;
        object.number("learning_rate_multiplier", &self.learning_rate_multiplier)?;
        object.number("prompt_loss_weight", &self.prompt_loss_weight)?;
        object
            .optional(
                "compute_classification_metrics",
                &self.compute_classification_metrics,
            )?;
        object.optional("classification_n_classes", &self.classification_n_classes)?;
        object
            .optional(
                "classification_positive_class",
                &self.classification_positive_class,
            )?;
        object.number("classification_betas", &self.classification_betas)?;
        object.optional("suffix", &self.suffix)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuneRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateFineTuneRequest {
    const NAME: &'static str = "CreateFineTuneRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut training_file = None;
        let mut validation_file = None;
        let mut model = None;
        let mut n_epochs = None;
        let mut batch_size = None;
        let mut learning_rate_multiplier = None;
        let mut prompt_loss_weight = None;
        let mut compute_classification_metrics = None;
        let mut classification_n_classes = None;
        let mut classification_positive_class = None;
        let mut classification_betas = None;
        let mut suffix = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "training_file" => members.required(&mut training_file)?,
                "validation_file" => members.optional(&mut validation_file)?,
                "model" => members.optional(&mut model)?,
                "n_epochs" => members.optional(&mut n_epochs)?,
                "batch_size" => members.optional(&mut batch_size)?,
                "learning_rate_multiplier" => {
                    members.optional(&mut learning_rate_multiplier)?
                }
                "prompt_loss_weight" => members.optional(&mut prompt_loss_weight)?,
                "compute_classification_metrics" => {
                    members.optional(&mut compute_classification_metrics)?
                }
                "classification_n_classes" => {
                    members.optional(&mut classification_n_classes)?
                }
                "classification_positive_class" => {
                    members.optional(&mut classification_positive_class)?
                }
                "classification_betas" => members.optional(&mut classification_betas)?,
                "suffix" => members.optional(&mut suffix)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            training_file: runtime::present(training_file, "training_file")?,
            validation_file,
            model,
            n_epochs,
            batch_size,
            learning_rate_multiplier,
            prompt_loss_weight,
            compute_classification_metrics,
            classification_n_classes,
            classification_positive_class,
            classification_betas,
            suffix,
            extra: members.into_extra(),
        })
    }
}

/// A fine-tune job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTune {
    /// The id of the job, by which requests name it.
    pub id: String,
    /// The kind of this object, always `fine-tune`.
    ///
    /// Reads as `"fine-tune"` when it is absent or null.
    pub object: String,
    /// The base model.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// When the job was created, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// What happened to the job so far.
    ///
    /// The jobs in a list come without it.
    ///
    /// Reads as `[]` when it is absent or null.
    pub events: Vec<FineTuneEvent>,
    /// The name of the fine-tuned model, once the job is complete.
    pub fine_tuned_model: Option<String>,
    /// The hyperparameters of the job.
    pub hyperparams: Option<Hyperparams>,
    /// The id of the organization that the job belongs to.
    ///
    /// Reads as `""` when it is absent or null.
    pub organization_id: String,
    /// The files with the results, once the job is complete.
    ///
    /// Reads as `[]` when it is absent or null.
    pub result_files: Vec<OpenAiFile>,
    /// The status of the job.
    ///
    /// The reference shows `pending`, `succeeded` and `cancelled`, and says that a job can fail.
    ///
    /// Reads as `""` when it is absent or null.
    pub status: String,
    /// The files with the validation data.
    ///
    /// Reads as `[]` when it is absent or null.
    pub validation_files: Vec<OpenAiFile>,
    /// The files with the training data.
    ///
    /// Reads as `[]` when it is absent or null.
    pub training_files: Vec<OpenAiFile>,
    /// When the job last changed, in seconds since the Unix epoch.
    pub updated_at: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTune {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.member("model", &self.model)?;
        object.optional("created_at", &self.created_at)?;
        object.member("events", &self.events)?;
        object.optional("fine_tuned_model", &self.fine_tuned_model)?;
        object.optional("hyperparams", &self.hyperparams)?;
        object.member("organization_id", &self.organization_id)?;
        object.member("result_files", &self.result_files)?;
        object.member("status", &self.status)?;
        object.member("validation_files", &self.validation_files)?;
        object.member("training_files", &self.training_files)?;
        object.optional("updated_at", &self.updated_at)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for FineTune {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for FineTune {
    const NAME: &'static str = "FineTune";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut model = None;
        let mut created_at = None;
        let mut events = None;
        let mut fine_tuned_model = None;
        let mut hyperparams = None;
        let mut organization_id = None;
        let mut result_files = None;
        let mut status = None;
        let mut validation_files = None;
        let mut training_files = None;
        let mut updated_at = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "model" => members.optional(&mut model)?,
                "created_at" => members.optional(&mut created_at)?,
                "events" => members.optional(&mut events)?,
                "fine_tuned_model" => members.optional(&mut fine_tuned_model)?,
                "hyperparams" => members.optional(&mut hyperparams)?,
                "organization_id" => members.optional(&mut organization_id)?,
                "result_files" => members.optional(&mut result_files)?,
                "status" => members.optional(&mut status)?,
                "validation_files" => members.optional(&mut validation_files)?,
                "training_files" => members.optional(&mut training_files)?,
                "updated_at" => members.optional(&mut updated_at)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "fine-tune".to_owned()),
            model: model.unwrap_or_default(),
            created_at,
            events: events.unwrap_or_default(),
            fine_tuned_model,
            hyperparams,
            organization_id: organization_id.unwrap_or_default(),
            result_files: result_files.unwrap_or_default(),
            status: status.unwrap_or_default(),
            validation_files: validation_files.unwrap_or_default(),
            training_files: training_files.unwrap_or_default(),
            updated_at,
            extra: members.into_extra(),
        })
    }
}

/// The hyperparameters of a fine-tune job.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Hyperparams {
    /// The number of examples in one forward and backward pass.
    pub batch_size: Option<i64>,
    /// The factor for the learning rate.
    pub learning_rate_multiplier: Option<f64>,
    /// The number of passes through the training data.
    pub n_epochs: Option<i64>,
    /// The weight of the loss on the tokens of the prompt.
    pub prompt_loss_weight: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Hyperparams {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("batch_size", &self.batch_size)?;
        object.optional("learning_rate_multiplier", &self.learning_rate_multiplier)?;
        object.optional("n_epochs", &self.n_epochs)?;
        object.optional("prompt_loss_weight", &self.prompt_loss_weight)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Hyperparams {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Hyperparams {
    const NAME: &'static str = "Hyperparams";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut batch_size = None;
        let mut learning_rate_multiplier = None;
        let mut n_epochs = None;
        let mut prompt_loss_weight = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "batch_size" => members.optional(&mut batch_size)?,
                "learning_rate_multiplier" => {
                    members.optional(&mut learning_rate_multiplier)?
                }
                "n_epochs" => members.optional(&mut n_epochs)?,
                "prompt_loss_weight" => members.optional(&mut prompt_loss_weight)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            batch_size,
            learning_rate_multiplier,
            n_epochs,
            prompt_loss_weight,
            extra: members.into_extra(),
        })
    }
}

/// Something that happened to a fine-tune job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuneEvent {
    /// The kind of this object, always `fine-tune-event`.
    ///
    /// Reads as `"fine-tune-event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// How grave it is, such as `info`.
    ///
    /// Reads as `""` when it is absent or null.
    pub level: String,
    /// What happened, in words for a person.
    pub message: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuneEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.optional("created_at", &self.created_at)?;
        object.member("level", &self.level)?;
        object.member("message", &self.message)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for FineTuneEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for FineTuneEvent {
    const NAME: &'static str = "FineTuneEvent";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut created_at = None;
        let mut level = None;
        let mut message = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "created_at" => members.optional(&mut created_at)?,
                "level" => members.optional(&mut level)?,
                "message" => members.required(&mut message)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "fine-tune-event".to_owned()),
            created_at,
            level: level.unwrap_or_default(),
            message: runtime::present(message, "message")?,
            extra: members.into_extra(),
        })
    }
}

/// The fine-tune jobs of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFineTunesResponse {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The jobs, without their events.
    pub data: Vec<FineTune>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListFineTunesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.member("data", &self.data)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListFineTunesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListFineTunesResponse {
    const NAME: &'static str = "ListFineTunesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut data = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "data" => members.required(&mut data)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "list".to_owned()),
            data: runtime::present(data, "data")?,
            extra: members.into_extra(),
        })
    }
}

/// The events of a fine-tune job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFineTuneEventsResponse {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The events, the oldest first.
    pub data: Vec<FineTuneEvent>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListFineTuneEventsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.member("data", &self.data)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListFineTuneEventsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListFineTuneEventsResponse {
    const NAME: &'static str = "ListFineTuneEventsResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut data = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "data" => members.required(&mut data)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "list".to_owned()),
            data: runtime::present(data, "data")?,
            extra: members.into_extra(),
        })
    }
}

/// A text to classify, and with which model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateModerationRequest {
    /// What to classify, a text or several texts.
    pub input: ModerationInput,
    /// The model of moderation, `text-moderation-stable` or `text-moderation-latest`.
    ///
    /// `text-moderation-latest` is upgraded automatically over time, so that the most accurate
    /// model is always in use. Before `text-moderation-stable` is updated, OpenAI announces it;
    /// it can be slightly less accurate than `text-moderation-latest`.
    ///
    /// Default of the server: `"text-moderation-latest"`.
    pub model: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateModerationRequest {
    /// What is required set, and nothing else.
    pub fn new(input: impl Into<ModerationInput>) -> Self {
        Self {
            input: input.into(),
            model: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The model of moderation, `text-moderation-stable` or `text-moderation-latest`.
    ///
    /// Default of the server: `"text-moderation-latest"`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
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

impl serde::Serialize for CreateModerationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("input", &self.input)?;
        object.optional("model", &self.model)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateModerationRequest {
    const NAME: &'static str = "CreateModerationRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut input = None;
        let mut model = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "input" => members.required(&mut input)?,
                "model" => members.optional(&mut model)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            input: runtime::present(input, "input")?,
            model,
            extra: members.into_extra(),
        })
    }
}

/// What to classify, a text or several texts.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ModerationInput {
    /// One text.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ModerationInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if let Ok(form) = <String as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Text(form));
        }
        if let Ok(form) = <Vec<String> as serde::Deserialize>::deserialize(&value) {
            return Ok(Self::Texts(form));
        }
        Ok(Self::Other(value))
    }
}

impl From<&str> for ModerationInput {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ModerationInput {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ModerationInput {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<String>> for ModerationInput {
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for ModerationInput {
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for ModerationInput {
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for ModerationInput {
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for ModerationInput {
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for ModerationInput {
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for ModerationInput {
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for ModerationInput {
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for ModerationInput {
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for ModerationInput {
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

/// What the model of moderation found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateModerationResponse {
    /// The id of the judgement.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The id of the model that was used.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The judgements, one for each text.
    pub results: Vec<ModerationResult>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for CreateModerationResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("model", &self.model)?;
        object.member("results", &self.results)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateModerationResponse {
    const NAME: &'static str = "CreateModerationResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut model = None;
        let mut results = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "model" => members.optional(&mut model)?,
                "results" => members.required(&mut results)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            model: model.unwrap_or_default(),
            results: runtime::present(results, "results")?,
            extra: members.into_extra(),
        })
    }
}

/// What the model of moderation found in one text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationResult {
    /// For each category, whether the text violates the policy.
    pub categories: Option<ModerationCategories>,
    /// For each category, the score that the model gave.
    pub category_scores: Option<ModerationCategoryScores>,
    /// Whether the text violates the content policy.
    pub flagged: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ModerationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("categories", &self.categories)?;
        object.optional("category_scores", &self.category_scores)?;
        object.member("flagged", &self.flagged)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModerationResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModerationResult {
    const NAME: &'static str = "ModerationResult";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut categories = None;
        let mut category_scores = None;
        let mut flagged = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "categories" => members.optional(&mut categories)?,
                "category_scores" => members.optional(&mut category_scores)?,
                "flagged" => members.required(&mut flagged)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            categories,
            category_scores,
            flagged: runtime::present(flagged, "flagged")?,
            extra: members.into_extra(),
        })
    }
}

/// For each category, whether the text violates the policy.
///
/// Compatible servers may know other categories; one that is missing reads as `false`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerationCategories {
    /// Whether the text is hateful.
    ///
    /// Reads as `false` when it is absent or null.
    pub hate: bool,
    /// Whether the text is hateful and threatens as well.
    ///
    /// Reads as `false` when it is absent or null.
    pub hate_threatening: bool,
    /// Whether the text is about harming oneself.
    ///
    /// Reads as `false` when it is absent or null.
    pub self_harm: bool,
    /// Whether the text is sexual.
    ///
    /// Reads as `false` when it is absent or null.
    pub sexual: bool,
    /// Whether the text is sexual and involves minors.
    ///
    /// Reads as `false` when it is absent or null.
    pub sexual_minors: bool,
    /// Whether the text is violent.
    ///
    /// Reads as `false` when it is absent or null.
    pub violence: bool,
    /// Whether the text shows violence in graphic detail.
    ///
    /// Reads as `false` when it is absent or null.
    pub violence_graphic: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ModerationCategories {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("hate", &self.hate)?;
        object.member("hate/threatening", &self.hate_threatening)?;
        object.member("self-harm", &self.self_harm)?;
        object.member("sexual", &self.sexual)?;
        object.member("sexual/minors", &self.sexual_minors)?;
        object.member("violence", &self.violence)?;
        object.member("violence/graphic", &self.violence_graphic)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategories {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModerationCategories {
    const NAME: &'static str = "ModerationCategories";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut hate = None;
        let mut hate_threatening = None;
        let mut self_harm = None;
        let mut sexual = None;
        let mut sexual_minors = None;
        let mut violence = None;
        let mut violence_graphic = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "hate" => members.optional(&mut hate)?,
                "hate/threatening" => members.optional(&mut hate_threatening)?,
                "self-harm" => members.optional(&mut self_harm)?,
                "sexual" => members.optional(&mut sexual)?,
                "sexual/minors" => members.optional(&mut sexual_minors)?,
                "violence" => members.optional(&mut violence)?,
                "violence/graphic" => members.optional(&mut violence_graphic)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            hate: hate.unwrap_or_default(),
            hate_threatening: hate_threatening.unwrap_or_default(),
            self_harm: self_harm.unwrap_or_default(),
            sexual: sexual.unwrap_or_default(),
            sexual_minors: sexual_minors.unwrap_or_default(),
            violence: violence.unwrap_or_default(),
            violence_graphic: violence_graphic.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}

/// For each category, the score that the model gave.
///
/// Compatible servers may know other categories; one that is missing reads as 0.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerationCategoryScores {
    /// The score of `hate`.
    ///
    /// Reads as `0` when it is absent or null.
    pub hate: f64,
    /// The score of `hate/threatening`.
    ///
    /// Reads as `0` when it is absent or null.
    pub hate_threatening: f64,
    /// The score of `self-harm`.
    ///
    /// Reads as `0` when it is absent or null.
    pub self_harm: f64,
    /// The score of `sexual`.
    ///
    /// Reads as `0` when it is absent or null.
    pub sexual: f64,
    /// The score of `sexual/minors`.
    ///
    /// Reads as `0` when it is absent or null.
    pub sexual_minors: f64,
    /// The score of `violence`.
    ///
    /// Reads as `0` when it is absent or null.
    pub violence: f64,
    /// The score of `violence/graphic`.
    ///
    /// Reads as `0` when it is absent or null.
    pub violence_graphic: f64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ModerationCategoryScores {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("hate", &self.hate)?;
        object.member("hate/threatening", &self.hate_threatening)?;
        object.member("self-harm", &self.self_harm)?;
        object.member("sexual", &self.sexual)?;
        object.member("sexual/minors", &self.sexual_minors)?;
        object.member("violence", &self.violence)?;
        object.member("violence/graphic", &self.violence_graphic)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategoryScores {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModerationCategoryScores {
    const NAME: &'static str = "ModerationCategoryScores";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut hate = None;
        let mut hate_threatening = None;
        let mut self_harm = None;
        let mut sexual = None;
        let mut sexual_minors = None;
        let mut violence = None;
        let mut violence_graphic = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "hate" => members.optional(&mut hate)?,
                "hate/threatening" => members.optional(&mut hate_threatening)?,
                "self-harm" => members.optional(&mut self_harm)?,
                "sexual" => members.optional(&mut sexual)?,
                "sexual/minors" => members.optional(&mut sexual_minors)?,
                "violence" => members.optional(&mut violence)?,
                "violence/graphic" => members.optional(&mut violence_graphic)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            hate: hate.unwrap_or_default(),
            hate_threatening: hate_threatening.unwrap_or_default(),
            self_harm: self_harm.unwrap_or_default(),
            sexual: sexual.unwrap_or_default(),
            sexual_minors: sexual_minors.unwrap_or_default(),
            violence: violence.unwrap_or_default(),
            violence_graphic: violence_graphic.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}

/// The available engines.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEnginesResponse {
    /// The engines.
    pub data: Vec<Engine>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListEnginesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("data", &self.data)?;
        object.member("object", &self.object)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListEnginesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListEnginesResponse {
    const NAME: &'static str = "ListEnginesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut data = None;
        let mut object = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "data" => members.required(&mut data)?,
                "object" => members.optional(&mut object)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            data: runtime::present(data, "data")?,
            object: object.unwrap_or_else(|| "list".to_owned()),
            extra: members.into_extra(),
        })
    }
}

/// An engine, as models were called before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Engine {
    /// The id of the engine, by which requests name it.
    pub id: String,
    /// The kind of this object, always `engine`.
    ///
    /// Reads as `"engine"` when it is absent or null.
    pub object: String,
    /// When the engine was made, in seconds since the Unix epoch.
    ///
    /// The examples of the reference do not have it.
    pub created: Option<i64>,
    /// The organization that owns the engine.
    ///
    /// Reads as `""` when it is absent or null.
    pub owner: String,
    /// Whether the engine can be used now.
    pub ready: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Engine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.member("owner", &self.owner)?;
        object.optional("ready", &self.ready)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Engine {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Engine {
    const NAME: &'static str = "Engine";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut owner = None;
        let mut ready = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "owner" => members.optional(&mut owner)?,
                "ready" => members.optional(&mut ready)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "engine".to_owned()),
            created,
            owner: owner.unwrap_or_default(),
            ready,
            extra: members.into_extra(),
        })
    }
}
