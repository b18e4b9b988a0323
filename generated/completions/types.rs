// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A prompt, and how to complete it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateCompletionRequest {
    /// The id of the model to use.
    ///
    /// `listModels` shows all available models; the overview of models describes them.
    pub model: String,
    /// What to complete: a text, several texts, the tokens of a text, or those of several texts.
    ///
    /// `<|endoftext|>` separates the documents that the model saw in training. Without a prompt the
    /// model therefore generates as at the start of a fresh document.
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
    pub logit_bias: Option<runtime::Map<f64>>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Asks for the same sample each time, as far as the server can manage.
    ///
    /// If `system_fingerprint` of the answer changes, so may the answer.
    pub seed: Option<i64>,
    /// What a stream has beside its text. Of use with `stream` alone.
    pub stream_options: Option<StreamOptions>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateCompletionRequest {
    /// What is required set, and nothing else.
    #[inline]
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
            seed: None,
            stream_options: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What to complete: a text, several texts, the tokens of a text, or those of several texts.
    ///
    /// Default of the server: `"<|endoftext|>"`.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<Prompt>) -> Self {
        runtime::set(&mut self.prompt, prompt.into());
        self
    }

    /// The text that comes after the completion, when text is inserted.
    #[must_use]
    #[inline]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        runtime::set(&mut self.suffix, suffix.into());
        self
    }

    /// The largest number of tokens to generate.
    ///
    /// Bounds: at least 0. Default of the server: `16`.
    #[must_use]
    #[inline]
    pub fn max_tokens(mut self, max_tokens: u32) -> Self {
        self.max_tokens = Some(max_tokens);
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

    /// How many completions to generate for each prompt.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// For how many of the likeliest tokens to return the logarithm of the probability.
    ///
    /// Bounds: 0 to 5.
    #[must_use]
    #[inline]
    pub fn logprobs(mut self, logprobs: u32) -> Self {
        self.logprobs = Some(logprobs);
        self
    }

    /// Whether to return the prompt in front of the completion.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn echo(mut self, echo: bool) -> Self {
        self.echo = Some(echo);
        self
    }

    /// Up to four sequences at which the API stops to generate tokens.
    #[must_use]
    #[inline]
    pub fn stop(mut self, stop: impl Into<Stop>) -> Self {
        runtime::set(&mut self.stop, stop.into());
        self
    }

    /// A penalty for tokens that are already in the text, between -2.0 and 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// A penalty for tokens that are often in the text, between -2.0 and 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// How many completions the server generates in order to return the best.
    ///
    /// Bounds: 0 to 20. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn best_of(mut self, best_of: u32) -> Self {
        self.best_of = Some(best_of);
        self
    }

    /// Makes chosen tokens more or less likely.
    #[must_use]
    #[inline]
    pub fn logit_bias(
        mut self,
        logit_bias: impl IntoIterator<Item = (impl ToString, impl Into<f64>)>,
    ) -> Self {
        runtime::set(
            &mut self.logit_bias,
            logit_bias
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// Asks for the same sample each time, as far as the server can manage.
    #[must_use]
    #[inline]
    pub fn seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// What a stream has beside its text. Of use with `stream` alone.
    #[must_use]
    #[inline]
    pub fn stream_options(mut self, stream_options: StreamOptions) -> Self {
        runtime::set(&mut self.stream_options, stream_options);
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

impl Clone for CreateCompletionRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            prompt: runtime::copied(&self.prompt),
            suffix: runtime::copied(&self.suffix),
            max_tokens: self.max_tokens,
            temperature: self.temperature,
            top_p: self.top_p,
            n: self.n,
            logprobs: self.logprobs,
            echo: self.echo,
            stop: runtime::copied(&self.stop),
            presence_penalty: self.presence_penalty,
            frequency_penalty: self.frequency_penalty,
            best_of: self.best_of,
            logit_bias: runtime::copied(&self.logit_bias),
            user: runtime::copied(&self.user),
            seed: self.seed,
            stream_options: runtime::copied(&self.stream_options),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateCompletionRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.prompt, &other.prompt)
            && runtime::equal(&self.suffix, &other.suffix)
            && runtime::equal(&self.max_tokens, &other.max_tokens)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.top_p, &other.top_p)
            && runtime::equal(&self.n, &other.n)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.echo, &other.echo)
            && runtime::equal(&self.stop, &other.stop)
            && runtime::equal(&self.presence_penalty, &other.presence_penalty)
            && runtime::equal(&self.frequency_penalty, &other.frequency_penalty)
            && runtime::equal(&self.best_of, &other.best_of)
            && runtime::equal(&self.logit_bias, &other.logit_bias)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.seed, &other.seed)
            && runtime::equal(&self.stream_options, &other.stream_options)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateCompletionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateCompletionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateCompletionRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateCompletionRequest",
        &[
            runtime::Member::required("model"),
            runtime::Member::optional("prompt"),
            runtime::Member::optional("suffix"),
            runtime::Member::optional("max_tokens"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("top_p"),
            runtime::Member::optional("n"),
            runtime::Member::optional("logprobs"),
            runtime::Member::optional("echo"),
            runtime::Member::optional("stop"),
            runtime::Member::optional("presence_penalty"),
            runtime::Member::optional("frequency_penalty"),
            runtime::Member::optional("best_of"),
            runtime::Member::optional("logit_bias"),
            runtime::Member::optional("user"),
            runtime::Member::optional("seed"),
            runtime::Member::optional("stream_options"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
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
            seed: None,
            stream_options: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.prompt, value),
            2 => runtime::Json::take(&mut self.suffix, value),
            3 => runtime::Json::take(&mut self.max_tokens, value),
            4 => runtime::Json::take(&mut self.temperature, value),
            5 => runtime::Json::take(&mut self.top_p, value),
            6 => runtime::Json::take(&mut self.n, value),
            7 => runtime::Json::take(&mut self.logprobs, value),
            8 => runtime::Json::take(&mut self.echo, value),
            9 => runtime::Json::take(&mut self.stop, value),
            10 => runtime::Json::take(&mut self.presence_penalty, value),
            11 => runtime::Json::take(&mut self.frequency_penalty, value),
            12 => runtime::Json::take(&mut self.best_of, value),
            13 => runtime::Json::take(&mut self.logit_bias, value),
            14 => runtime::Json::take(&mut self.user, value),
            15 => runtime::Json::take(&mut self.seed, value),
            16 => runtime::Json::take(&mut self.stream_options, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.prompt),
            2 => runtime::Json::shape(&self.suffix),
            3 => runtime::Json::shape(&self.max_tokens),
            4 => runtime::Json::shape(&self.temperature),
            5 => runtime::Json::shape(&self.top_p),
            6 => runtime::Json::shape(&self.n),
            7 => runtime::Json::shape(&self.logprobs),
            8 => runtime::Json::shape(&self.echo),
            9 => runtime::Json::shape(&self.stop),
            10 => runtime::Json::shape(&self.presence_penalty),
            11 => runtime::Json::shape(&self.frequency_penalty),
            12 => runtime::Json::shape(&self.best_of),
            13 => runtime::Json::shape(&self.logit_bias),
            14 => runtime::Json::shape(&self.user),
            15 => runtime::Json::shape(&self.seed),
            16 => runtime::Json::shape(&self.stream_options),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What to complete: a text, several texts, the tokens of a text, or those of several texts.
///
/// `<|endoftext|>` separates the documents that the model saw in training. Without a prompt the
/// model therefore generates as at the start of a fresh document.
#[derive(Debug)]
#[non_exhaustive]
pub enum Prompt {
    /// One prompt, as a text.
    Text(String),
    /// Several prompts, as texts.
    Texts(Vec<String>),
    /// One prompt, as the ids of its tokens.
    Tokens(Vec<u32>),
    /// Several prompts, each as the ids of its tokens.
    TokenArrays(Vec<Vec<u32>>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl From<&str> for Prompt {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for Prompt {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Prompt {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<u32>> for Prompt {
    #[inline]
    fn from(value: Vec<u32>) -> Self {
        Self::Tokens(value)
    }
}

impl From<&Vec<u32>> for Prompt {
    #[inline]
    fn from(value: &Vec<u32>) -> Self {
        Self::Tokens(runtime::copied(value))
    }
}

impl From<&[u32]> for Prompt {
    #[inline]
    fn from(value: &[u32]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl<const N: usize> From<[u32; N]> for Prompt {
    #[inline]
    fn from(value: [u32; N]) -> Self {
        Self::Tokens(value.into())
    }
}

impl<const N: usize> From<&[u32; N]> for Prompt {
    #[inline]
    fn from(value: &[u32; N]) -> Self {
        Self::Tokens(value.to_vec())
    }
}

impl From<Vec<String>> for Prompt {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for Prompt {
    #[inline]
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(runtime::copied(value))
    }
}

impl From<&[String]> for Prompt {
    #[inline]
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for Prompt {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for Prompt {
    #[inline]
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for Prompt {
    #[inline]
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for Prompt {
    #[inline]
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for Prompt {
    #[inline]
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for Prompt {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for Prompt {
    #[inline]
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<Vec<Vec<u32>>> for Prompt {
    #[inline]
    fn from(value: Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(value)
    }
}

impl From<&Vec<Vec<u32>>> for Prompt {
    #[inline]
    fn from(value: &Vec<Vec<u32>>) -> Self {
        Self::TokenArrays(runtime::copied(value))
    }
}

impl From<&[Vec<u32>]> for Prompt {
    #[inline]
    fn from(value: &[Vec<u32>]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

impl<const N: usize> From<[Vec<u32>; N]> for Prompt {
    #[inline]
    fn from(value: [Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.into())
    }
}

impl<const N: usize> From<&[Vec<u32>; N]> for Prompt {
    #[inline]
    fn from(value: &[Vec<u32>; N]) -> Self {
        Self::TokenArrays(value.to_vec())
    }
}

impl Clone for Prompt {
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

impl PartialEq for Prompt {
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

impl serde::Serialize for Prompt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Prompt {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Prompt {
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

impl runtime::Union for Prompt {
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

/// The completions of a prompt.
///
/// With `stream` every event has this form too, and its choices hold the next piece of text.
#[derive(Debug)]
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
    /// Stands for the configuration of the server.
    ///
    /// When it changes, equal requests with equal `seed` may get other answers.
    pub system_fingerprint: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for CreateCompletionResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            model: runtime::copied(&self.model),
            choices: runtime::copied(&self.choices),
            usage: runtime::copied(&self.usage),
            system_fingerprint: runtime::copied(&self.system_fingerprint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateCompletionResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.choices, &other.choices)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.system_fingerprint, &other.system_fingerprint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateCompletionResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateCompletionResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateCompletionResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateCompletionResponse",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::defaulted("model"),
            runtime::Member::required("choices"),
            runtime::Member::optional("usage"),
            runtime::Member::optional("system_fingerprint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created: None,
            model: runtime::Json::empty(),
            choices: runtime::Json::empty(),
            usage: None,
            system_fingerprint: None,
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
            6 => runtime::Json::take(&mut self.system_fingerprint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "text_completion".to_owned();
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
            6 => runtime::Json::shape(&self.system_fingerprint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// One completion, or the next piece of it.
#[derive(Debug)]
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

impl Default for CompletionChoice {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for CompletionChoice {
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

impl PartialEq for CompletionChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.finish_reason, &other.finish_reason)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompletionChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompletionChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompletionChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompletionChoice",
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
