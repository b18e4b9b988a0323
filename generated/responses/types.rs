// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `getResponse`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct GetResponseParams {
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
    /// The `sequence_number` of the last event that is known; later ones are given.
    pub starting_after: Option<i64>,
    /// Whether events have random characters that hide their length; true unless set.
    pub include_obfuscation: Option<bool>,
}

impl GetResponseParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }

    /// The `sequence_number` of the last event that is known; later ones are given.
    #[must_use]
    #[inline]
    pub fn starting_after(mut self, starting_after: i64) -> Self {
        self.starting_after = Some(starting_after);
        self
    }

    /// Whether events have random characters that hide their length; true unless set.
    #[must_use]
    #[inline]
    pub fn include_obfuscation(mut self, include_obfuscation: bool) -> Self {
        self.include_obfuscation = Some(include_obfuscation);
        self
    }
}

impl Clone for GetResponseParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            include: runtime::copied(&self.include),
            starting_after: self.starting_after,
            include_obfuscation: self.include_obfuscation,
        }
    }
}

impl PartialEq for GetResponseParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.include, &other.include)
            && runtime::equal(&self.starting_after, &other.starting_after)
            && runtime::equal(&self.include_obfuscation, &other.include_obfuscation)
    }
}

/// The query and header parameters of `listInputItems`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ListInputItemsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    pub order: Option<ListOrder>,
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
}

impl ListInputItemsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        runtime::set(&mut self.order, order.into());
        self
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }
}

impl Clone for ListInputItemsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
            order: runtime::copied(&self.order),
            include: runtime::copied(&self.include),
        }
    }
}

impl PartialEq for ListInputItemsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
            && runtime::equal(&self.include, &other.include)
    }
}

/// What went wrong.
///
/// Compatible servers may send the message alone.
#[derive(Debug)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// The kind of the error, such as `invalid_request_error`.
    pub type_: Option<String>,
    /// The parameter of the request that the error is about.
    pub param: Option<String>,
    /// A code for the error, where there is one.
    ///
    /// It is a text such as `invalid_api_key`; compatible servers also send a number, often the
    /// status.
    pub code: Option<ErrorCode>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ErrorBody {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ErrorBody {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            message: runtime::copied(&self.message),
            type_: runtime::copied(&self.type_),
            param: runtime::copied(&self.param),
            code: runtime::copied(&self.code),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ErrorBody {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.param, &other.param)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ErrorBody {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ErrorBody {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ErrorBody {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ErrorBody",
        &[
            runtime::Member::defaulted("message"),
            runtime::Member::optional("type"),
            runtime::Member::optional("param"),
            runtime::Member::optional("code"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            message: runtime::Json::empty(),
            type_: None,
            param: None,
            code: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.message, value),
            1 => runtime::Json::take(&mut self.type_, value),
            2 => runtime::Json::take(&mut self.param, value),
            3 => runtime::Json::take(&mut self.code, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.message),
            1 => runtime::Json::shape(&self.type_),
            2 => runtime::Json::shape(&self.param),
            3 => runtime::Json::shape(&self.code),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A code for the error, where there is one.
///
/// It is a text such as `invalid_api_key`; compatible servers also send a number, often the
/// status.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The code as a text.
    Text(String),
    /// The code as a number.
    Number(i64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<i64> for ErrorCode {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for ErrorCode {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ErrorCode {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ErrorCode {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl Clone for ErrorCode {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ErrorCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Number(one), Self::Number(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ErrorCode {
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
            Self::Number(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ErrorCode {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Number,
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Number(runtime::Json::empty()),
            1 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Number(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What a model is to answer, and how.
///
/// Most members may be left out; an answer needs at least `model` and something to answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateResponseRequest {
    /// The id of the model that answers, such as `gpt-5.4-mini`.
    pub model: Option<String>,
    /// A text of the user, or items of several kinds.
    pub input: Option<ResponseInput>,
    /// What the model is told before all else, as a developer message.
    ///
    /// It counts for this request alone: those of `previous_response_id` are not taken over.
    pub instructions: Option<String>,
    /// The programs of restricted access that the request makes use of.
    pub access_programs: Option<AccessPrograms>,
    /// Whether the request returns at once, and the response is made in the meantime.
    ///
    /// Retrieve it until its status says that it is over, or as events with `stream`.
    ///
    /// Default of the server: `false`.
    pub background: Option<bool>,
    /// How soon the response is to be made. Of use with `background` alone.
    pub background_options: Option<BackgroundOptions>,
    /// What happens to a context that grows too long.
    ///
    /// Bounds: at least 1 items.
    pub context_management: Option<Vec<ContextManagement>>,
    /// The conversation that the response belongs to.
    ///
    /// Its items precede `input`, and what goes in and comes out is added to it. Not beside
    /// `previous_response_id`.
    pub conversation: Option<ResponseConversation>,
    /// How images of the input are treated.
    pub image: Option<ResponseImageOptions>,
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
    /// The largest number of tokens to generate, those of reasoning included.
    ///
    /// Bounds: at least 16.
    pub max_output_tokens: Option<u32>,
    /// The largest number of calls of built-in tools, all tools together.
    ///
    /// What the model asks for beyond that is ignored.
    pub max_tool_calls: Option<u32>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// Has the input and the answer moderated within the same request.
    pub moderation: Option<ModerationOptions>,
    /// Whether one answer may have several calls of tools.
    ///
    /// Default of the server: `true`.
    pub parallel_tool_calls: Option<bool>,
    /// The id of the response that this one goes on from.
    ///
    /// Its input and output need not be sent again.
    pub previous_response_id: Option<String>,
    /// A prompt that is kept on the platform, with values for its variables.
    pub prompt: Option<ResponsePrompt>,
    /// Groups requests that begin alike, so that more of them are answered from the cache.
    pub prompt_cache_key: Option<String>,
    /// How the beginning of a prompt is cached, for models that know it.
    pub prompt_cache_options: Option<ResponseCacheOptions>,
    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    pub prompt_cache_retention: Option<PromptCacheRetention>,
    /// How much a model reasons, and what is told of it. For models that reason.
    pub reasoning: Option<Reasoning>,
    /// A stable id of your end user, of at most 64 characters, by which OpenAI finds abuse.
    ///
    /// A hash of the name or mail address serves, and tells nothing else.
    ///
    /// Bounds: at most 64 characters.
    pub safety_identifier: Option<String>,
    /// How soon, and at what price, a request is served.
    ///
    /// `auto` is what the settings of the project say, `default` the usual service, `flex` cheaper
    /// and slower, and `priority`, which `fast` is another word for, faster. `ultrafast` is faster
    /// still, for those who may. `scale` is bought in advance.
    ///
    /// Default of the server: `"auto"`.
    pub service_tier: Option<ServiceTier>,
    /// Whether the response is stored, so that it can be retrieved and gone on from.
    ///
    /// Default of the server: `true`.
    pub store: Option<bool>,
    /// What the events of a stream have. Of use with `stream` alone.
    pub stream_options: Option<ResponseStreamOptions>,
    /// The sampling temperature, from 0 to 2.
    ///
    /// Low values make the answer focused, high ones varied. Change this or `top_p`, not both.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    pub temperature: Option<f64>,
    /// What the text of an answer is like.
    pub text: Option<ResponseTextOptions>,
    /// Which tools the model calls, or whether it calls any.
    ///
    /// Without tools it is `none`, otherwise `auto`.
    pub tool_choice: Option<ToolChoice>,
    /// The tools that the model may call.
    pub tools: Option<Vec<Tool>>,
    /// How many of the likeliest tokens to list at each position, from 0 to 20.
    ///
    /// The answer may list fewer.
    ///
    /// Bounds: 0 to 20.
    pub top_logprobs: Option<u32>,
    /// The probability mass of nucleus sampling, from 0 to 1, instead of `temperature`.
    ///
    /// With 0.1 only those tokens count that make up the likeliest tenth.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    pub top_p: Option<f64>,
    /// What becomes of a context that is too long for the model.
    ///
    /// With `auto` the oldest items are left out, with `disabled` the request fails.
    ///
    /// Default of the server: `"disabled"`.
    #[deprecated]
    pub truncation: Option<ResponseTruncation>,
    /// A stable id of your end user.
    ///
    /// `safety_identifier` and `prompt_cache_key` take its place.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CreateResponseRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CreateResponseRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: Some(model.into()),
            input: None,
            instructions: None,
            access_programs: None,
            background: None,
            background_options: None,
            context_management: None,
            conversation: None,
            image: None,
            include: None,
            max_output_tokens: None,
            max_tool_calls: None,
            metadata: None,
            moderation: None,
            parallel_tool_calls: None,
            previous_response_id: None,
            prompt: None,
            prompt_cache_key: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            reasoning: None,
            safety_identifier: None,
            service_tier: None,
            store: None,
            stream_options: None,
            temperature: None,
            text: None,
            tool_choice: None,
            tools: None,
            top_logprobs: None,
            top_p: None,
            truncation: None,
            user: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the model that answers, such as `gpt-5.4-mini`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// A text of the user, or items of several kinds.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<ResponseInput>) -> Self {
        runtime::set(&mut self.input, input.into());
        self
    }

    /// What the model is told before all else, as a developer message.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        runtime::set(&mut self.instructions, instructions.into());
        self
    }

    /// The programs of restricted access that the request makes use of.
    #[must_use]
    #[inline]
    pub fn access_programs(mut self, access_programs: AccessPrograms) -> Self {
        runtime::set(&mut self.access_programs, access_programs);
        self
    }

    /// Whether the request returns at once, and the response is made in the meantime.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: bool) -> Self {
        self.background = Some(background);
        self
    }

    /// How soon the response is to be made. Of use with `background` alone.
    #[must_use]
    #[inline]
    pub fn background_options(mut self, background_options: BackgroundOptions) -> Self {
        runtime::set(&mut self.background_options, background_options);
        self
    }

    /// What happens to a context that grows too long.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn context_management(
        mut self,
        context_management: impl IntoIterator<Item = ContextManagement>,
    ) -> Self {
        runtime::set(
            &mut self.context_management,
            context_management.into_iter().collect(),
        );
        self
    }

    /// The conversation that the response belongs to.
    #[must_use]
    #[inline]
    pub fn conversation(
        mut self,
        conversation: impl Into<ResponseConversation>,
    ) -> Self {
        runtime::set(&mut self.conversation, conversation.into());
        self
    }

    /// How images of the input are treated.
    #[must_use]
    #[inline]
    pub fn image(mut self, image: ResponseImageOptions) -> Self {
        runtime::set(&mut self.image, image);
        self
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }

    /// The largest number of tokens to generate, those of reasoning included.
    ///
    /// Bounds: at least 16.
    #[must_use]
    #[inline]
    pub fn max_output_tokens(mut self, max_output_tokens: u32) -> Self {
        self.max_output_tokens = Some(max_output_tokens);
        self
    }

    /// The largest number of calls of built-in tools, all tools together.
    #[must_use]
    #[inline]
    pub fn max_tool_calls(mut self, max_tool_calls: u32) -> Self {
        self.max_tool_calls = Some(max_tool_calls);
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.metadata,
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// Has the input and the answer moderated within the same request.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: ModerationOptions) -> Self {
        runtime::set(&mut self.moderation, moderation);
        self
    }

    /// Whether one answer may have several calls of tools.
    ///
    /// Default of the server: `true`.
    #[must_use]
    #[inline]
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
        self
    }

    /// The id of the response that this one goes on from.
    #[must_use]
    #[inline]
    pub fn previous_response_id(
        mut self,
        previous_response_id: impl Into<String>,
    ) -> Self {
        runtime::set(&mut self.previous_response_id, previous_response_id.into());
        self
    }

    /// A prompt that is kept on the platform, with values for its variables.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: ResponsePrompt) -> Self {
        runtime::set(&mut self.prompt, prompt);
        self
    }

    /// Groups requests that begin alike, so that more of them are answered from the cache.
    #[must_use]
    #[inline]
    pub fn prompt_cache_key(mut self, prompt_cache_key: impl Into<String>) -> Self {
        runtime::set(&mut self.prompt_cache_key, prompt_cache_key.into());
        self
    }

    /// How the beginning of a prompt is cached, for models that know it.
    #[must_use]
    #[inline]
    pub fn prompt_cache_options(
        mut self,
        prompt_cache_options: ResponseCacheOptions,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_options, prompt_cache_options);
        self
    }

    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn prompt_cache_retention(
        mut self,
        prompt_cache_retention: impl Into<PromptCacheRetention>,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_retention, prompt_cache_retention.into());
        self
    }

    /// How much a model reasons, and what is told of it. For models that reason.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: Reasoning) -> Self {
        runtime::set(&mut self.reasoning, reasoning);
        self
    }

    /// A stable id of your end user, of at most 64 characters, by which OpenAI finds abuse.
    ///
    /// Bounds: at most 64 characters.
    #[must_use]
    #[inline]
    pub fn safety_identifier(mut self, safety_identifier: impl Into<String>) -> Self {
        runtime::set(&mut self.safety_identifier, safety_identifier.into());
        self
    }

    /// How soon, and at what price, a request is served.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn service_tier(mut self, service_tier: impl Into<ServiceTier>) -> Self {
        runtime::set(&mut self.service_tier, service_tier.into());
        self
    }

    /// Whether the response is stored, so that it can be retrieved and gone on from.
    ///
    /// Default of the server: `true`.
    #[must_use]
    #[inline]
    pub fn store(mut self, store: bool) -> Self {
        self.store = Some(store);
        self
    }

    /// What the events of a stream have. Of use with `stream` alone.
    #[must_use]
    #[inline]
    pub fn stream_options(mut self, stream_options: ResponseStreamOptions) -> Self {
        runtime::set(&mut self.stream_options, stream_options);
        self
    }

    /// The sampling temperature, from 0 to 2.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// What the text of an answer is like.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: ResponseTextOptions) -> Self {
        runtime::set(&mut self.text, text);
        self
    }

    /// Which tools the model calls, or whether it calls any.
    #[must_use]
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ToolChoice>) -> Self {
        runtime::set(&mut self.tool_choice, tool_choice.into());
        self
    }

    /// The tools that the model may call.
    #[must_use]
    #[inline]
    pub fn tools(mut self, tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        runtime::set(&mut self.tools, tools.into_iter().map(Into::into).collect());
        self
    }

    /// How many of the likeliest tokens to list at each position, from 0 to 20.
    ///
    /// Bounds: 0 to 20.
    #[must_use]
    #[inline]
    pub fn top_logprobs(mut self, top_logprobs: u32) -> Self {
        self.top_logprobs = Some(top_logprobs);
        self
    }

    /// The probability mass of nucleus sampling, from 0 to 1, instead of `temperature`.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// What becomes of a context that is too long for the model.
    ///
    /// Default of the server: `"disabled"`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn truncation(mut self, truncation: impl Into<ResponseTruncation>) -> Self {
        runtime::set(&mut self.truncation, truncation.into());
        self
    }

    /// A stable id of your end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<Tool>) -> Self {
        self.tools.get_or_insert_default().push(tool.into());
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

impl Clone for CreateResponseRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            instructions: runtime::copied(&self.instructions),
            access_programs: runtime::copied(&self.access_programs),
            background: self.background,
            background_options: runtime::copied(&self.background_options),
            context_management: runtime::copied(&self.context_management),
            conversation: runtime::copied(&self.conversation),
            image: runtime::copied(&self.image),
            include: runtime::copied(&self.include),
            max_output_tokens: self.max_output_tokens,
            max_tool_calls: self.max_tool_calls,
            metadata: runtime::copied(&self.metadata),
            moderation: runtime::copied(&self.moderation),
            parallel_tool_calls: self.parallel_tool_calls,
            previous_response_id: runtime::copied(&self.previous_response_id),
            prompt: runtime::copied(&self.prompt),
            prompt_cache_key: runtime::copied(&self.prompt_cache_key),
            prompt_cache_options: runtime::copied(&self.prompt_cache_options),
            prompt_cache_retention: runtime::copied(&self.prompt_cache_retention),
            reasoning: runtime::copied(&self.reasoning),
            safety_identifier: runtime::copied(&self.safety_identifier),
            service_tier: runtime::copied(&self.service_tier),
            store: self.store,
            stream_options: runtime::copied(&self.stream_options),
            temperature: self.temperature,
            text: runtime::copied(&self.text),
            tool_choice: runtime::copied(&self.tool_choice),
            tools: runtime::copied(&self.tools),
            top_logprobs: self.top_logprobs,
            top_p: self.top_p,
            truncation: runtime::copied(&self.truncation),
            user: runtime::copied(&self.user),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateResponseRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.instructions, &other.instructions)
            && runtime::equal(&self.access_programs, &other.access_programs)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.background_options, &other.background_options)
            && runtime::equal(&self.context_management, &other.context_management)
            && runtime::equal(&self.conversation, &other.conversation)
            && runtime::equal(&self.image, &other.image)
            && runtime::equal(&self.include, &other.include)
            && runtime::equal(&self.max_output_tokens, &other.max_output_tokens)
            && runtime::equal(&self.max_tool_calls, &other.max_tool_calls)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.parallel_tool_calls, &other.parallel_tool_calls)
            && runtime::equal(&self.previous_response_id, &other.previous_response_id)
            && runtime::equal(&self.prompt, &other.prompt)
            && runtime::equal(&self.prompt_cache_key, &other.prompt_cache_key)
            && runtime::equal(&self.prompt_cache_options, &other.prompt_cache_options)
            && runtime::equal(&self.prompt_cache_retention, &other.prompt_cache_retention)
            && runtime::equal(&self.reasoning, &other.reasoning)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.service_tier, &other.service_tier)
            && runtime::equal(&self.store, &other.store)
            && runtime::equal(&self.stream_options, &other.stream_options)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.tool_choice, &other.tool_choice)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.top_logprobs, &other.top_logprobs)
            && runtime::equal(&self.top_p, &other.top_p)
            && runtime::equal(&self.truncation, &other.truncation)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateResponseRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateResponseRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateResponseRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateResponseRequest",
        &[
            runtime::Member::optional("model"),
            runtime::Member::optional("input"),
            runtime::Member::optional("instructions"),
            runtime::Member::optional("access_programs"),
            runtime::Member::optional("background"),
            runtime::Member::optional("background_options"),
            runtime::Member::optional("context_management"),
            runtime::Member::optional("conversation"),
            runtime::Member::optional("image"),
            runtime::Member::optional("include"),
            runtime::Member::optional("max_output_tokens"),
            runtime::Member::optional("max_tool_calls"),
            runtime::Member::optional("metadata"),
            runtime::Member::optional("moderation"),
            runtime::Member::optional("parallel_tool_calls"),
            runtime::Member::optional("previous_response_id"),
            runtime::Member::optional("prompt"),
            runtime::Member::optional("prompt_cache_key"),
            runtime::Member::optional("prompt_cache_options"),
            runtime::Member::optional("prompt_cache_retention"),
            runtime::Member::optional("reasoning"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("service_tier"),
            runtime::Member::optional("store"),
            runtime::Member::optional("stream_options"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("text"),
            runtime::Member::optional("tool_choice"),
            runtime::Member::optional("tools"),
            runtime::Member::optional("top_logprobs"),
            runtime::Member::optional("top_p"),
            runtime::Member::optional("truncation"),
            runtime::Member::optional("user"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: None,
            input: None,
            instructions: None,
            access_programs: None,
            background: None,
            background_options: None,
            context_management: None,
            conversation: None,
            image: None,
            include: None,
            max_output_tokens: None,
            max_tool_calls: None,
            metadata: None,
            moderation: None,
            parallel_tool_calls: None,
            previous_response_id: None,
            prompt: None,
            prompt_cache_key: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            reasoning: None,
            safety_identifier: None,
            service_tier: None,
            store: None,
            stream_options: None,
            temperature: None,
            text: None,
            tool_choice: None,
            tools: None,
            top_logprobs: None,
            top_p: None,
            truncation: None,
            user: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input, value),
            2 => runtime::Json::take(&mut self.instructions, value),
            3 => runtime::Json::take(&mut self.access_programs, value),
            4 => runtime::Json::take(&mut self.background, value),
            5 => runtime::Json::take(&mut self.background_options, value),
            6 => runtime::Json::take(&mut self.context_management, value),
            7 => runtime::Json::take(&mut self.conversation, value),
            8 => runtime::Json::take(&mut self.image, value),
            9 => runtime::Json::take(&mut self.include, value),
            10 => runtime::Json::take(&mut self.max_output_tokens, value),
            11 => runtime::Json::take(&mut self.max_tool_calls, value),
            12 => runtime::Json::take(&mut self.metadata, value),
            13 => runtime::Json::take(&mut self.moderation, value),
            14 => runtime::Json::take(&mut self.parallel_tool_calls, value),
            15 => runtime::Json::take(&mut self.previous_response_id, value),
            16 => runtime::Json::take(&mut self.prompt, value),
            17 => runtime::Json::take(&mut self.prompt_cache_key, value),
            18 => runtime::Json::take(&mut self.prompt_cache_options, value),
            19 => runtime::Json::take(&mut self.prompt_cache_retention, value),
            20 => runtime::Json::take(&mut self.reasoning, value),
            21 => runtime::Json::take(&mut self.safety_identifier, value),
            22 => runtime::Json::take(&mut self.service_tier, value),
            23 => runtime::Json::take(&mut self.store, value),
            24 => runtime::Json::take(&mut self.stream_options, value),
            25 => runtime::Json::take(&mut self.temperature, value),
            26 => runtime::Json::take(&mut self.text, value),
            27 => runtime::Json::take(&mut self.tool_choice, value),
            28 => runtime::Json::take(&mut self.tools, value),
            29 => runtime::Json::take(&mut self.top_logprobs, value),
            30 => runtime::Json::take(&mut self.top_p, value),
            31 => runtime::Json::take(&mut self.truncation, value),
            32 => runtime::Json::take(&mut self.user, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input),
            2 => runtime::Json::shape(&self.instructions),
            3 => runtime::Json::shape(&self.access_programs),
            4 => runtime::Json::shape(&self.background),
            5 => runtime::Json::shape(&self.background_options),
            6 => runtime::Json::shape(&self.context_management),
            7 => runtime::Json::shape(&self.conversation),
            8 => runtime::Json::shape(&self.image),
            9 => runtime::Json::shape(&self.include),
            10 => runtime::Json::shape(&self.max_output_tokens),
            11 => runtime::Json::shape(&self.max_tool_calls),
            12 => runtime::Json::shape(&self.metadata),
            13 => runtime::Json::shape(&self.moderation),
            14 => runtime::Json::shape(&self.parallel_tool_calls),
            15 => runtime::Json::shape(&self.previous_response_id),
            16 => runtime::Json::shape(&self.prompt),
            17 => runtime::Json::shape(&self.prompt_cache_key),
            18 => runtime::Json::shape(&self.prompt_cache_options),
            19 => runtime::Json::shape(&self.prompt_cache_retention),
            20 => runtime::Json::shape(&self.reasoning),
            21 => runtime::Json::shape(&self.safety_identifier),
            22 => runtime::Json::shape(&self.service_tier),
            23 => runtime::Json::shape(&self.store),
            24 => runtime::Json::shape(&self.stream_options),
            25 => runtime::Json::shape(&self.temperature),
            26 => runtime::Json::shape(&self.text),
            27 => runtime::Json::shape(&self.tool_choice),
            28 => runtime::Json::shape(&self.tools),
            29 => runtime::Json::shape(&self.top_logprobs),
            30 => runtime::Json::shape(&self.top_p),
            31 => runtime::Json::shape(&self.truncation),
            32 => runtime::Json::shape(&self.user),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A text of the user, or items of several kinds.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResponseInput {
    /// A text; it stands for one message of the user.
    Text(String),
    /// Items, in the order in which they came about.
    Items(Vec<InputItem>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<&str> for ResponseInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ResponseInput {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ResponseInput {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<InputItem>> for ResponseInput {
    #[inline]
    fn from(value: Vec<InputItem>) -> Self {
        Self::Items(value)
    }
}

impl From<&Vec<InputItem>> for ResponseInput {
    #[inline]
    fn from(value: &Vec<InputItem>) -> Self {
        Self::Items(runtime::copied(value))
    }
}

impl From<&[InputItem]> for ResponseInput {
    #[inline]
    fn from(value: &[InputItem]) -> Self {
        Self::Items(value.to_vec())
    }
}

impl<const N: usize> From<[InputItem; N]> for ResponseInput {
    #[inline]
    fn from(value: [InputItem; N]) -> Self {
        Self::Items(value.into())
    }
}

impl<const N: usize> From<&[InputItem; N]> for ResponseInput {
    #[inline]
    fn from(value: &[InputItem; N]) -> Self {
        Self::Items(value.to_vec())
    }
}

impl Clone for ResponseInput {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Items(form) => Self::Items(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ResponseInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Items(one), Self::Items(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ResponseInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInput {
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
            Self::Items(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ResponseInput {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
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
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Items(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Items(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Programs of restricted access.
#[derive(Debug)]
#[non_exhaustive]
pub struct AccessPrograms {
    /// The program for work on the security of computers.
    ///
    /// Unless it says more, it is the one that the model and your access allow.
    pub cyber: Option<CyberProgram>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for AccessPrograms {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl AccessPrograms {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The program for work on the security of computers.
    #[must_use]
    #[inline]
    pub fn cyber(mut self, cyber: impl Into<CyberProgram>) -> Self {
        runtime::set(&mut self.cyber, cyber.into());
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

impl Clone for AccessPrograms {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            cyber: runtime::copied(&self.cyber),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for AccessPrograms {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.cyber, &other.cyber)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for AccessPrograms {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AccessPrograms {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AccessPrograms {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, AccessPrograms",
        &[runtime::Member::optional("cyber")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            cyber: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.cyber, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.cyber),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The program for work on the security of computers.
///
/// Unless it says more, it is the one that the model and your access allow.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CyberProgram {
    /// `standard`
    Standard,
    /// `daybreak_blue`
    DaybreakBlue,
    /// `daybreak_red`
    DaybreakRed,
    /// A value that the document does not name.
    Other(String),
}

impl CyberProgram {
    const VALUES: &'static [&'static str] = &["standard", "daybreak_blue", "daybreak_red"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::DaybreakBlue => "daybreak_blue",
            Self::DaybreakRed => "daybreak_red",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for CyberProgram {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Standard,
            1 => Self::DaybreakBlue,
            2 => Self::DaybreakRed,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for CyberProgram {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for CyberProgram {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for CyberProgram {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for CyberProgram {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for CyberProgram {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CyberProgram {
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

/// How soon a response is made in the background.
#[derive(Debug)]
#[non_exhaustive]
pub struct BackgroundOptions {
    /// Within which time a response is made; the longer ones cost less, and give no events.
    pub completion_window: Option<CompletionWindow>,
    /// A name of yours for requests that belong together.
    ///
    /// They are served one soon after the other. It adds nothing to the input.
    pub continuation_id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for BackgroundOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl BackgroundOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Within which time a response is made; the longer ones cost less, and give no events.
    #[must_use]
    #[inline]
    pub fn completion_window(
        mut self,
        completion_window: impl Into<CompletionWindow>,
    ) -> Self {
        runtime::set(&mut self.completion_window, completion_window.into());
        self
    }

    /// A name of yours for requests that belong together.
    #[must_use]
    #[inline]
    pub fn continuation_id(mut self, continuation_id: impl Into<String>) -> Self {
        runtime::set(&mut self.continuation_id, continuation_id.into());
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

impl Clone for BackgroundOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            completion_window: runtime::copied(&self.completion_window),
            continuation_id: runtime::copied(&self.continuation_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BackgroundOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.completion_window, &other.completion_window)
            && runtime::equal(&self.continuation_id, &other.continuation_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BackgroundOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BackgroundOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BackgroundOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BackgroundOptions",
        &[
            runtime::Member::optional("completion_window"),
            runtime::Member::optional("continuation_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            completion_window: None,
            continuation_id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.completion_window, value),
            1 => runtime::Json::take(&mut self.continuation_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.completion_window),
            1 => runtime::Json::shape(&self.continuation_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Within which time a response is made; the longer ones cost less, and give no events.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompletionWindow {
    /// `soonest`
    Soonest,
    /// `2h`
    X2h,
    /// `8h`
    X8h,
    /// A value that the document does not name.
    Other(String),
}

impl CompletionWindow {
    const VALUES: &'static [&'static str] = &["soonest", "2h", "8h"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Soonest => "soonest",
            Self::X2h => "2h",
            Self::X8h => "8h",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for CompletionWindow {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Soonest,
            1 => Self::X2h,
            2 => Self::X8h,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for CompletionWindow {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for CompletionWindow {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for CompletionWindow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for CompletionWindow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for CompletionWindow {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompletionWindow {
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

/// How images of the input are treated.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseImageOptions {
    /// Whether images take up less of the context; unless it says more, the server decides.
    pub context_compression: Option<ImageCompression>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseImageOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseImageOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether images take up less of the context; unless it says more, the server decides.
    #[must_use]
    #[inline]
    pub fn context_compression(
        mut self,
        context_compression: impl Into<ImageCompression>,
    ) -> Self {
        runtime::set(&mut self.context_compression, context_compression.into());
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

impl Clone for ResponseImageOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            context_compression: runtime::copied(&self.context_compression),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseImageOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.context_compression, &other.context_compression)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseImageOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseImageOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseImageOptions",
        &[runtime::Member::optional("context_compression")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            context_compression: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.context_compression, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.context_compression),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether images take up less of the context; unless it says more, the server decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageCompression {
    /// `auto`
    Auto,
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A value that the document does not name.
    Other(String),
}

impl ImageCompression {
    const VALUES: &'static [&'static str] = &["auto", "enabled", "disabled"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageCompression {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Enabled,
            2 => Self::Disabled,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageCompression {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageCompression {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageCompression {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageCompression {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageCompression {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageCompression {
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

/// How the beginning of a prompt is cached, for models that know it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseCacheOptions {
    /// Who says where a cached beginning ends.
    ///
    /// With `implicit`, which is usual, the server sets one breakpoint and uses up to three of the
    /// request; with `explicit` it uses up to four of the request, and caches nothing without.
    pub mode: Option<PromptCacheMode>,
    /// How long what is written to the cache stays at the least.
    pub ttl: Option<PromptCacheLifetime>,
    /// The id of a response to compare with; the answer tells why the cache served or did not.
    pub comparison_response_id: Option<String>,
    /// Whether the prompt is only put into the cache, and nothing is generated.
    pub prewarm: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseCacheOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseCacheOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who says where a cached beginning ends.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: impl Into<PromptCacheMode>) -> Self {
        runtime::set(&mut self.mode, mode.into());
        self
    }

    /// How long what is written to the cache stays at the least.
    #[must_use]
    #[inline]
    pub fn ttl(mut self, ttl: impl Into<PromptCacheLifetime>) -> Self {
        runtime::set(&mut self.ttl, ttl.into());
        self
    }

    /// The id of a response to compare with; the answer tells why the cache served or did not.
    #[must_use]
    #[inline]
    pub fn comparison_response_id(
        mut self,
        comparison_response_id: impl Into<String>,
    ) -> Self {
        runtime::set(&mut self.comparison_response_id, comparison_response_id.into());
        self
    }

    /// Whether the prompt is only put into the cache, and nothing is generated.
    #[must_use]
    #[inline]
    pub fn prewarm(mut self, prewarm: bool) -> Self {
        self.prewarm = Some(prewarm);
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

impl Clone for ResponseCacheOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            mode: runtime::copied(&self.mode),
            ttl: runtime::copied(&self.ttl),
            comparison_response_id: runtime::copied(&self.comparison_response_id),
            prewarm: self.prewarm,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseCacheOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.mode, &other.mode)
            && runtime::equal(&self.ttl, &other.ttl)
            && runtime::equal(&self.comparison_response_id, &other.comparison_response_id)
            && runtime::equal(&self.prewarm, &other.prewarm)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseCacheOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCacheOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseCacheOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseCacheOptions",
        &[
            runtime::Member::optional("mode"),
            runtime::Member::optional("ttl"),
            runtime::Member::optional("comparison_response_id"),
            runtime::Member::optional("prewarm"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            mode: None,
            ttl: None,
            comparison_response_id: None,
            prewarm: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.mode, value),
            1 => runtime::Json::take(&mut self.ttl, value),
            2 => runtime::Json::take(&mut self.comparison_response_id, value),
            3 => runtime::Json::take(&mut self.prewarm, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.mode),
            1 => runtime::Json::shape(&self.ttl),
            2 => runtime::Json::shape(&self.comparison_response_id),
            3 => runtime::Json::shape(&self.prewarm),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How long what is written to the cache stays at the least.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptCacheLifetime {
    /// `30m`
    X30m,
    /// `12h`
    X12h,
    /// A value that the document does not name.
    Other(String),
}

impl PromptCacheLifetime {
    const VALUES: &'static [&'static str] = &["30m", "12h"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X30m => "30m",
            Self::X12h => "12h",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for PromptCacheLifetime {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::X30m,
            1 => Self::X12h,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for PromptCacheLifetime {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for PromptCacheLifetime {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for PromptCacheLifetime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for PromptCacheLifetime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheLifetime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheLifetime {
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

/// A way to keep the context short.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContextManagement {
    /// The way; `compaction` is the only one so far.
    pub type_: String,
    /// How many tokens the context may have before it is compacted, at least 1000.
    ///
    /// Bounds: at least 1000.
    pub compact_threshold: Option<u32>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ContextManagement {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            compact_threshold: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How many tokens the context may have before it is compacted, at least 1000.
    ///
    /// Bounds: at least 1000.
    #[must_use]
    #[inline]
    pub fn compact_threshold(mut self, compact_threshold: u32) -> Self {
        self.compact_threshold = Some(compact_threshold);
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

impl Clone for ContextManagement {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            compact_threshold: self.compact_threshold,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ContextManagement {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.compact_threshold, &other.compact_threshold)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ContextManagement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContextManagement {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContextManagement {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ContextManagement",
        &[
            runtime::Member::required("type"),
            runtime::Member::optional("compact_threshold"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            compact_threshold: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.compact_threshold, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.compact_threshold),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A conversation, by its id.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResponseConversation {
    /// The id of the conversation.
    Id(String),
    /// A conversation, by its id.
    Reference(ConversationReference),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ResponseConversation {
    /// [`ConversationReference::new`] as this form.
    #[inline]
    pub fn reference(id: impl Into<String>) -> Self {
        Self::Reference(ConversationReference::new(id))
    }
}

impl From<ConversationReference> for ResponseConversation {
    #[inline]
    fn from(value: ConversationReference) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for ResponseConversation {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(runtime::owned(value))
    }
}

impl From<String> for ResponseConversation {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&String> for ResponseConversation {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Id(runtime::copied(value))
    }
}

impl Clone for ResponseConversation {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Id(form) => Self::Id(runtime::copied(form)),
            Self::Reference(form) => Self::Reference(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ResponseConversation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Id(one), Self::Id(other)) => runtime::equal(one, other),
            (Self::Reference(one), Self::Reference(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ResponseConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseConversation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseConversation {
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
            Self::Reference(form) => runtime::Json::shape(form),
            Self::Id(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ResponseConversation {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id"],
                    constants: &[],
                },
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Reference(runtime::Json::empty()),
            1 => Self::Id(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Reference(form) => runtime::Json::take(form, value),
            Self::Id(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A conversation, by its id.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConversationReference {
    /// The id of the conversation.
    pub id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ConversationReference {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: runtime::Json::empty(),
        }
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

impl Clone for ConversationReference {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ConversationReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ConversationReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ConversationReference {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ConversationReference",
        &[runtime::Member::required("id")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A prompt that is kept on the platform, with values for its variables.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponsePrompt {
    /// The id of the prompt.
    pub id: String,
    /// The version of the prompt; the current one, unless it is given.
    pub version: Option<String>,
    /// The values, by the names of the variables.
    pub variables: Option<runtime::Map<PromptVariable>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponsePrompt {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: None,
            variables: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The version of the prompt; the current one, unless it is given.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        runtime::set(&mut self.version, version.into());
        self
    }

    /// The values, by the names of the variables.
    #[must_use]
    #[inline]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = (impl ToString, impl Into<PromptVariable>)>,
    ) -> Self {
        runtime::set(
            &mut self.variables,
            variables
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
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

impl Clone for ResponsePrompt {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            version: runtime::copied(&self.version),
            variables: runtime::copied(&self.variables),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponsePrompt {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.version, &other.version)
            && runtime::equal(&self.variables, &other.variables)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponsePrompt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePrompt {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponsePrompt {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponsePrompt",
        &[
            runtime::Member::required("id"),
            runtime::Member::optional("version"),
            runtime::Member::optional("variables"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            version: None,
            variables: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.version, value),
            2 => runtime::Json::take(&mut self.variables, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.version),
            2 => runtime::Json::shape(&self.variables),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The value of a variable.
#[derive(Debug)]
#[non_exhaustive]
pub enum PromptVariable {
    /// A text.
    Text(String),
    /// A text that the model is given.
    InputText(InputText),
    /// An image that the model is given, by its address or by the id of a file.
    InputImage(InputImage),
    /// A file that the model is given: by its id, by its address, or itself.
    InputFile(Box<InputFile>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl PromptVariable {
    /// [`InputText::new`] as this form.
    #[inline]
    pub fn input_text(text: impl Into<String>) -> Self {
        Self::InputText(InputText::new(text))
    }

    /// [`InputImage::new`] as this form.
    #[inline]
    pub fn input_image() -> Self {
        Self::InputImage(InputImage::new())
    }

    /// [`InputFile::new`] as this form.
    #[inline]
    pub fn input_file() -> Self {
        Self::InputFile(Box::new(InputFile::new()))
    }
}

impl From<InputText> for PromptVariable {
    #[inline]
    fn from(value: InputText) -> Self {
        Self::InputText(value)
    }
}

impl From<InputImage> for PromptVariable {
    #[inline]
    fn from(value: InputImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<InputFile> for PromptVariable {
    #[inline]
    fn from(value: InputFile) -> Self {
        Self::InputFile(Box::new(value))
    }
}

impl From<&str> for PromptVariable {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for PromptVariable {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for PromptVariable {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl Clone for PromptVariable {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::InputText(form) => Self::InputText(runtime::copied(form)),
            Self::InputImage(form) => Self::InputImage(runtime::copied(form)),
            Self::InputFile(form) => Self::InputFile(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for PromptVariable {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::InputText(one), Self::InputText(other)) => runtime::equal(one, other),
            (Self::InputImage(one), Self::InputImage(other)) => runtime::equal(one, other),
            (Self::InputFile(one), Self::InputFile(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for PromptVariable {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptVariable {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptVariable {
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
            Self::InputText(form) => runtime::Json::shape(form),
            Self::InputImage(form) => runtime::Json::shape(form),
            Self::InputFile(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for PromptVariable {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["input_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("input_text"))],
                },
            },
runtime::UnionForm {
                tags: &["input_image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("input_image"))],
                },
            },
runtime::UnionForm {
                tags: &["input_file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("input_file"))],
                },
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::InputText(runtime::Json::empty()),
            1 => Self::InputImage(runtime::Json::empty()),
            2 => Self::InputFile(runtime::Json::empty()),
            3 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::InputText(form) => runtime::Json::take(form, value),
            Self::InputImage(form) => runtime::Json::take(form, value),
            Self::InputFile(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// How much a model reasons, and what is told of it. For models that reason.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reasoning {
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    pub effort: Option<ReasoningEffort>,
    /// How much of a summary of the reasoning the answer has; none, unless it says more.
    pub summary: Option<ReasoningSummary>,
    /// How a model reasons: as usual, or longer and better with `pro`.
    pub mode: Option<ReasoningMode>,
    /// Which of its earlier reasoning a model sees again.
    ///
    /// That of the turn under way, or that of all turns. With `auto`, or nothing, it depends on the
    /// model.
    pub context: Option<ReasoningContext>,
    /// How much of a summary the answer has. Replaced by `summary`.
    #[deprecated]
    pub generate_summary: Option<ReasoningSummary>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for Reasoning {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Reasoning {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        runtime::set(&mut self.effort, effort.into());
        self
    }

    /// How much of a summary of the reasoning the answer has; none, unless it says more.
    #[must_use]
    #[inline]
    pub fn summary(mut self, summary: impl Into<ReasoningSummary>) -> Self {
        runtime::set(&mut self.summary, summary.into());
        self
    }

    /// How a model reasons: as usual, or longer and better with `pro`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: impl Into<ReasoningMode>) -> Self {
        runtime::set(&mut self.mode, mode.into());
        self
    }

    /// Which of its earlier reasoning a model sees again.
    #[must_use]
    #[inline]
    pub fn context(mut self, context: impl Into<ReasoningContext>) -> Self {
        runtime::set(&mut self.context, context.into());
        self
    }

    /// How much of a summary the answer has. Replaced by `summary`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn generate_summary(
        mut self,
        generate_summary: impl Into<ReasoningSummary>,
    ) -> Self {
        runtime::set(&mut self.generate_summary, generate_summary.into());
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

impl Clone for Reasoning {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            effort: runtime::copied(&self.effort),
            summary: runtime::copied(&self.summary),
            mode: runtime::copied(&self.mode),
            context: runtime::copied(&self.context),
            generate_summary: runtime::copied(&self.generate_summary),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Reasoning {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.effort, &other.effort)
            && runtime::equal(&self.summary, &other.summary)
            && runtime::equal(&self.mode, &other.mode)
            && runtime::equal(&self.context, &other.context)
            && runtime::equal(&self.generate_summary, &other.generate_summary)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Reasoning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Reasoning {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Reasoning {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Reasoning",
        &[
            runtime::Member::optional("effort"),
            runtime::Member::optional("summary"),
            runtime::Member::optional("mode"),
            runtime::Member::optional("context"),
            runtime::Member::optional("generate_summary"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            effort: None,
            summary: None,
            mode: None,
            context: None,
            generate_summary: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.effort, value),
            1 => runtime::Json::take(&mut self.summary, value),
            2 => runtime::Json::take(&mut self.mode, value),
            3 => runtime::Json::take(&mut self.context, value),
            4 => runtime::Json::take(&mut self.generate_summary, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.effort),
            1 => runtime::Json::shape(&self.summary),
            2 => runtime::Json::shape(&self.mode),
            3 => runtime::Json::shape(&self.context),
            4 => runtime::Json::shape(&self.generate_summary),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How detailed a summary of the reasoning is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningSummary {
    /// `auto`
    Auto,
    /// `concise`
    Concise,
    /// `detailed`
    Detailed,
    /// A value that the document does not name.
    Other(String),
}

impl ReasoningSummary {
    const VALUES: &'static [&'static str] = &["auto", "concise", "detailed"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Concise => "concise",
            Self::Detailed => "detailed",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ReasoningSummary {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Concise,
            2 => Self::Detailed,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ReasoningSummary {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ReasoningSummary {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ReasoningSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ReasoningSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningSummary {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ReasoningSummary {
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

/// How a model reasons: as usual, or longer and better with `pro`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningMode {
    /// `standard`
    Standard,
    /// `pro`
    Pro,
    /// A value that the document does not name.
    Other(String),
}

impl ReasoningMode {
    const VALUES: &'static [&'static str] = &["standard", "pro"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Pro => "pro",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ReasoningMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Standard,
            1 => Self::Pro,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ReasoningMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ReasoningMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ReasoningMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ReasoningMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningMode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ReasoningMode {
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

/// Which of its earlier reasoning a model sees again.
///
/// That of the turn under way, or that of all turns. With `auto`, or nothing, it depends on the
/// model.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningContext {
    /// `auto`
    Auto,
    /// `current_turn`
    CurrentTurn,
    /// `all_turns`
    AllTurns,
    /// A value that the document does not name.
    Other(String),
}

impl ReasoningContext {
    const VALUES: &'static [&'static str] = &["auto", "current_turn", "all_turns"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::CurrentTurn => "current_turn",
            Self::AllTurns => "all_turns",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ReasoningContext {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::CurrentTurn,
            2 => Self::AllTurns,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ReasoningContext {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ReasoningContext {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ReasoningContext {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ReasoningContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningContext {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ReasoningContext {
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

/// What becomes of a context that is too long for the model.
///
/// With `auto` the oldest items are left out, with `disabled` the request fails.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseTruncation {
    /// `auto`
    Auto,
    /// `disabled`
    Disabled,
    /// A value that the document does not name.
    Other(String),
}

impl ResponseTruncation {
    const VALUES: &'static [&'static str] = &["auto", "disabled"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Disabled => "disabled",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ResponseTruncation {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Disabled,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ResponseTruncation {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ResponseTruncation {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ResponseTruncation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ResponseTruncation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTruncation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTruncation {
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

/// What the events of a stream have. Of use with `stream` alone.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseStreamOptions {
    /// Whether events have random characters that hide their length from whoever watches.
    ///
    /// It is so unless this is false, which saves bytes where the network is trusted.
    pub include_obfuscation: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseStreamOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseStreamOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether events have random characters that hide their length from whoever watches.
    #[must_use]
    #[inline]
    pub fn include_obfuscation(mut self, include_obfuscation: bool) -> Self {
        self.include_obfuscation = Some(include_obfuscation);
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

impl Clone for ResponseStreamOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            include_obfuscation: self.include_obfuscation,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseStreamOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.include_obfuscation, &other.include_obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseStreamOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseStreamOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseStreamOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseStreamOptions",
        &[runtime::Member::optional("include_obfuscation")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            include_obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.include_obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.include_obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the text of an answer is like.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseTextOptions {
    /// What the text of an answer looks like; plain text, unless it says more.
    pub format: Option<TextFormat>,
    /// How wordy an answer is.
    pub verbosity: Option<Verbosity>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseTextOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseTextOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the text of an answer looks like; plain text, unless it says more.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: impl Into<TextFormat>) -> Self {
        runtime::set(&mut self.format, format.into());
        self
    }

    /// How wordy an answer is.
    #[must_use]
    #[inline]
    pub fn verbosity(mut self, verbosity: impl Into<Verbosity>) -> Self {
        runtime::set(&mut self.verbosity, verbosity.into());
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

impl Clone for ResponseTextOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            format: runtime::copied(&self.format),
            verbosity: runtime::copied(&self.verbosity),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseTextOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.verbosity, &other.verbosity)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseTextOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTextOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTextOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseTextOptions",
        &[
            runtime::Member::optional("format"),
            runtime::Member::optional("verbosity"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            format: None,
            verbosity: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.format, value),
            1 => runtime::Json::take(&mut self.verbosity, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.format),
            1 => runtime::Json::shape(&self.verbosity),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Which tools the model calls, or whether it calls any.
///
/// Without tools it is `none`, otherwise `auto`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ToolChoice {
    /// Whether the model calls tools.
    Mode(ToolChoiceMode),
    /// Limits the model to some of the tools.
    AllowedTools(AllowedToolsChoice),
    /// Makes the model use a built-in tool.
    Hosted(HostedToolChoice),
    /// Makes the model call one function.
    Function(FunctionToolChoice),
    /// Makes the model use one MCP server, or one tool of it.
    Mcp(McpToolChoice),
    /// Makes the model call one custom tool.
    Custom(CustomToolChoice),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ToolChoice {
    /// [`AllowedToolsChoice::new`] as this form.
    #[inline]
    pub fn allowed_tools(
        mode: impl Into<AllowedToolsMode>,
        tools: impl IntoIterator<Item = serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        Self::AllowedTools(AllowedToolsChoice::new(mode, tools))
    }

    /// [`HostedToolChoice::new`] as this form.
    #[inline]
    pub fn hosted(type_: impl Into<HostedToolType>) -> Self {
        Self::Hosted(HostedToolChoice::new(type_))
    }

    /// [`FunctionToolChoice::new`] as this form.
    #[inline]
    pub fn function(name: impl Into<String>) -> Self {
        Self::Function(FunctionToolChoice::new(name))
    }

    /// [`McpToolChoice::new`] as this form.
    #[inline]
    pub fn mcp(server_label: impl Into<String>) -> Self {
        Self::Mcp(McpToolChoice::new(server_label))
    }

    /// [`CustomToolChoice::new`] as this form.
    #[inline]
    pub fn custom(name: impl Into<String>) -> Self {
        Self::Custom(CustomToolChoice::new(name))
    }
}

impl From<AllowedToolsChoice> for ToolChoice {
    #[inline]
    fn from(value: AllowedToolsChoice) -> Self {
        Self::AllowedTools(value)
    }
}

impl From<FunctionToolChoice> for ToolChoice {
    #[inline]
    fn from(value: FunctionToolChoice) -> Self {
        Self::Function(value)
    }
}

impl From<McpToolChoice> for ToolChoice {
    #[inline]
    fn from(value: McpToolChoice) -> Self {
        Self::Mcp(value)
    }
}

impl From<CustomToolChoice> for ToolChoice {
    #[inline]
    fn from(value: CustomToolChoice) -> Self {
        Self::Custom(value)
    }
}

impl From<HostedToolChoice> for ToolChoice {
    #[inline]
    fn from(value: HostedToolChoice) -> Self {
        Self::Hosted(value)
    }
}

impl From<ToolChoiceMode> for ToolChoice {
    #[inline]
    fn from(value: ToolChoiceMode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for ToolChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<String> for ToolChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::Mode(value.into())
    }
}

impl Clone for ToolChoice {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Mode(form) => Self::Mode(runtime::copied(form)),
            Self::AllowedTools(form) => Self::AllowedTools(runtime::copied(form)),
            Self::Hosted(form) => Self::Hosted(runtime::copied(form)),
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Mcp(form) => Self::Mcp(runtime::copied(form)),
            Self::Custom(form) => Self::Custom(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ToolChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Mode(one), Self::Mode(other)) => runtime::equal(one, other),
            (Self::AllowedTools(one), Self::AllowedTools(other)) => runtime::equal(one, other),
            (Self::Hosted(one), Self::Hosted(other)) => runtime::equal(one, other),
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Mcp(one), Self::Mcp(other)) => runtime::equal(one, other),
            (Self::Custom(one), Self::Custom(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolChoice {
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
            Self::AllowedTools(form) => runtime::Json::shape(form),
            Self::Function(form) => runtime::Json::shape(form),
            Self::Mcp(form) => runtime::Json::shape(form),
            Self::Custom(form) => runtime::Json::shape(form),
            Self::Hosted(form) => runtime::Json::shape(form),
            Self::Mode(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ToolChoice {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["allowed_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["mode", "tools"],
                    constants: &[("type", runtime::Scalar::Text("allowed_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[("type", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label"],
                    constants: &[("type", runtime::Scalar::Text("mcp"))],
                },
            },
runtime::UnionForm {
                tags: &["custom"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[("type", runtime::Scalar::Text("custom"))],
                },
            },
runtime::UnionForm {
                tags: &[
                    "file_search",
                    "web_search_preview",
                    "web_search_preview_2025_03_11",
                    "computer",
                    "computer_use_preview",
                    "computer_use",
                    "code_interpreter",
                    "image_generation",
                    "shell",
                    "apply_patch",
                    "programmatic_tool_calling",
                ],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["type"],
                    constants: &[],
                },
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::AllowedTools(runtime::Json::empty()),
            1 => Self::Function(runtime::Json::empty()),
            2 => Self::Mcp(runtime::Json::empty()),
            3 => Self::Custom(runtime::Json::empty()),
            4 => Self::Hosted(runtime::Json::empty()),
            5 => Self::Mode(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::AllowedTools(form) => runtime::Json::take(form, value),
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Mcp(form) => runtime::Json::take(form, value),
            Self::Custom(form) => runtime::Json::take(form, value),
            Self::Hosted(form) => runtime::Json::take(form, value),
            Self::Mode(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Limits the model to some of the tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct AllowedToolsChoice {
    /// Whether the model may call one of the tools, or must.
    pub mode: AllowedToolsMode,
    /// The tools, each by its kind and whatever else tells it apart.
    ///
    /// One of them is, for example, `{"type": "function", "name": "get_time"}`, or `{"type":
    /// "mcp", "server_label": "wiki"}`.
    pub tools: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl AllowedToolsChoice {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "allowed_tools";
}

impl AllowedToolsChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        mode: impl Into<AllowedToolsMode>,
        tools: impl IntoIterator<Item = serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        Self {
            mode: mode.into(),
            tools: tools.into_iter().collect(),
            extra: runtime::Json::empty(),
        }
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

impl Clone for AllowedToolsChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            mode: runtime::copied(&self.mode),
            tools: runtime::copied(&self.tools),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for AllowedToolsChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.mode, &other.mode)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for AllowedToolsChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AllowedToolsChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AllowedToolsChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, AllowedToolsChoice",
        &[
            runtime::Member::constant("type", "allowed_tools"),
            runtime::Member::required("mode"),
            runtime::Member::required("tools"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            mode: runtime::Json::empty(),
            tools: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.mode, value),
            2 => runtime::Json::take(&mut self.tools, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.mode),
            2 => runtime::Json::shape(&self.tools),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes the model use a built-in tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct HostedToolChoice {
    /// The kind of a built-in tool.
    pub type_: HostedToolType,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl HostedToolChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<HostedToolType>) -> Self {
        Self {
            type_: type_.into(),
            extra: runtime::Json::empty(),
        }
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

impl Clone for HostedToolChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for HostedToolChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for HostedToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for HostedToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for HostedToolChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, HostedToolChoice",
        &[runtime::Member::required("type")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The kind of a built-in tool.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostedToolType {
    /// `file_search`
    FileSearch,
    /// `web_search_preview`
    WebSearchPreview,
    /// `web_search_preview_2025_03_11`
    WebSearchPreview20250311,
    /// `computer`
    Computer,
    /// `computer_use_preview`
    ComputerUsePreview,
    /// `computer_use`
    ComputerUse,
    /// `code_interpreter`
    CodeInterpreter,
    /// `image_generation`
    ImageGeneration,
    /// `shell`
    Shell,
    /// `apply_patch`
    ApplyPatch,
    /// `programmatic_tool_calling`
    ProgrammaticToolCalling,
    /// A value that the document does not name.
    Other(String),
}

impl HostedToolType {
    const VALUES: &'static [&'static str] = &[
        "file_search",
        "web_search_preview",
        "web_search_preview_2025_03_11",
        "computer",
        "computer_use_preview",
        "computer_use",
        "code_interpreter",
        "image_generation",
        "shell",
        "apply_patch",
        "programmatic_tool_calling",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FileSearch => "file_search",
            Self::WebSearchPreview => "web_search_preview",
            Self::WebSearchPreview20250311 => "web_search_preview_2025_03_11",
            Self::Computer => "computer",
            Self::ComputerUsePreview => "computer_use_preview",
            Self::ComputerUse => "computer_use",
            Self::CodeInterpreter => "code_interpreter",
            Self::ImageGeneration => "image_generation",
            Self::Shell => "shell",
            Self::ApplyPatch => "apply_patch",
            Self::ProgrammaticToolCalling => "programmatic_tool_calling",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for HostedToolType {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::FileSearch,
            1 => Self::WebSearchPreview,
            2 => Self::WebSearchPreview20250311,
            3 => Self::Computer,
            4 => Self::ComputerUsePreview,
            5 => Self::ComputerUse,
            6 => Self::CodeInterpreter,
            7 => Self::ImageGeneration,
            8 => Self::Shell,
            9 => Self::ApplyPatch,
            10 => Self::ProgrammaticToolCalling,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for HostedToolType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for HostedToolType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for HostedToolType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for HostedToolType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for HostedToolType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for HostedToolType {
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

/// Makes the model call one function.
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionToolChoice {
    /// The name of the function.
    pub name: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FunctionToolChoice {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "function";
}

impl FunctionToolChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: runtime::Json::empty(),
        }
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

impl Clone for FunctionToolChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FunctionToolChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FunctionToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FunctionToolChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FunctionToolChoice",
        &[
            runtime::Member::constant("type", "function"),
            runtime::Member::required("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes the model use one MCP server, or one tool of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpToolChoice {
    /// The label of the server.
    pub server_label: String,
    /// The name of the tool.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpToolChoice {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "mcp";
}

impl McpToolChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(server_label: impl Into<String>) -> Self {
        Self {
            server_label: server_label.into(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The name of the tool.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
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

impl Clone for McpToolChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            server_label: runtime::copied(&self.server_label),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpToolChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.server_label, &other.server_label)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpToolChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpToolChoice",
        &[
            runtime::Member::constant("type", "mcp"),
            runtime::Member::required("server_label"),
            runtime::Member::optional("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            server_label: runtime::Json::empty(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.server_label, value),
            2 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.server_label),
            2 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes the model call one custom tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct CustomToolChoice {
    /// The name of the tool.
    pub name: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CustomToolChoice {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "custom";
}

impl CustomToolChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: runtime::Json::empty(),
        }
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

impl Clone for CustomToolChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CustomToolChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CustomToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomToolChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CustomToolChoice",
        &[
            runtime::Member::constant("type", "custom"),
            runtime::Member::required("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that a model answered with: a message, a call, a thought, and the like.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputItem {
    /// A message that the model wrote.
    Message(OutputMessage),
    /// A call of a function of yours.
    FunctionCall(Box<FunctionCall>),
    /// What a function gave.
    FunctionCallOutput(Box<FunctionCallOutput>),
    /// What the model thought, as far as it is told.
    Reasoning(ReasoningItem),
    /// A call of a custom tool.
    CustomToolCall(Box<CustomToolCall>),
    /// What a custom tool gave.
    CustomToolCallOutput(Box<CustomToolCallOutput>),
    /// A search of the web, or a look at a page.
    WebSearchCall(Box<WebSearchCall>),
    /// A search of the files of vector stores.
    FileSearchCall(FileSearchCall),
    /// Code that the model runs.
    CodeInterpreterCall(CodeInterpreterCall),
    /// An image that the model has made.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// The tools that an MCP server has.
    McpListTools(McpToolList),
    /// A call of an MCP server that waits for your approval.
    McpApprovalRequest(McpApprovalRequest),
    /// Says whether a call of an MCP server may be made.
    McpApprovalResponse(McpApprovalResponse),
    /// A call of a tool of an MCP server.
    McpCall(Box<McpCall>),
    /// Something to be done on a computer.
    ComputerCall(Box<ComputerCall>),
    /// What the screen shows after a call.
    ComputerCallOutput(Box<ComputerCallOutput>),
    /// Commands for a shell.
    ShellCall(Box<ShellCall>),
    /// What the commands of a shell gave.
    ShellCallOutput(Box<ShellCallOutput>),
    /// A command for your shell. Replaced by the call of a shell.
    LocalShellCall(Box<LocalShellCall>),
    /// What a command gave. Replaced by the output of a shell.
    LocalShellCallOutput(LocalShellCallOutput),
    /// A change of a file, to be made by you.
    ApplyPatchCall(Box<ApplyPatchCall>),
    /// Says whether a file was changed.
    ApplyPatchCallOutput(Box<ApplyPatchCallOutput>),
    /// A search for tools.
    ToolSearchCall(Box<ToolSearchCall>),
    /// The tools that a search found.
    ToolSearchOutput(ToolSearchOutput),
    /// Tools that there are from here on.
    AdditionalTools(AdditionalTools),
    /// A program that the model wrote to call tools.
    Program(ProgramItem),
    /// What a program gave.
    ProgramOutput(ProgramOutput),
    /// All that came before, in a short form that the server alone can read.
    Compaction(CompactionItem),
    /// Changes how the model answers, from here on.
    ConfigurationUpdate(Box<ConfigurationUpdate>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<McpApprovalRequest> for OutputItem {
    #[inline]
    fn from(value: McpApprovalRequest) -> Self {
        Self::McpApprovalRequest(value)
    }
}

impl From<FunctionCall> for OutputItem {
    #[inline]
    fn from(value: FunctionCall) -> Self {
        Self::FunctionCall(Box::new(value))
    }
}

impl From<CustomToolCall> for OutputItem {
    #[inline]
    fn from(value: CustomToolCall) -> Self {
        Self::CustomToolCall(Box::new(value))
    }
}

impl From<McpCall> for OutputItem {
    #[inline]
    fn from(value: McpCall) -> Self {
        Self::McpCall(Box::new(value))
    }
}

impl From<ProgramItem> for OutputItem {
    #[inline]
    fn from(value: ProgramItem) -> Self {
        Self::Program(value)
    }
}

impl From<OutputMessage> for OutputItem {
    #[inline]
    fn from(value: OutputMessage) -> Self {
        Self::Message(value)
    }
}

impl From<CustomToolCallOutput> for OutputItem {
    #[inline]
    fn from(value: CustomToolCallOutput) -> Self {
        Self::CustomToolCallOutput(Box::new(value))
    }
}

impl From<McpToolList> for OutputItem {
    #[inline]
    fn from(value: McpToolList) -> Self {
        Self::McpListTools(value)
    }
}

impl From<McpApprovalResponse> for OutputItem {
    #[inline]
    fn from(value: McpApprovalResponse) -> Self {
        Self::McpApprovalResponse(value)
    }
}

impl From<ComputerCallOutput> for OutputItem {
    #[inline]
    fn from(value: ComputerCallOutput) -> Self {
        Self::ComputerCallOutput(Box::new(value))
    }
}

impl From<ShellCall> for OutputItem {
    #[inline]
    fn from(value: ShellCall) -> Self {
        Self::ShellCall(Box::new(value))
    }
}

impl From<ShellCallOutput> for OutputItem {
    #[inline]
    fn from(value: ShellCallOutput) -> Self {
        Self::ShellCallOutput(Box::new(value))
    }
}

impl From<LocalShellCall> for OutputItem {
    #[inline]
    fn from(value: LocalShellCall) -> Self {
        Self::LocalShellCall(Box::new(value))
    }
}

impl From<LocalShellCallOutput> for OutputItem {
    #[inline]
    fn from(value: LocalShellCallOutput) -> Self {
        Self::LocalShellCallOutput(value)
    }
}

impl From<ApplyPatchCall> for OutputItem {
    #[inline]
    fn from(value: ApplyPatchCall) -> Self {
        Self::ApplyPatchCall(Box::new(value))
    }
}

impl From<ApplyPatchCallOutput> for OutputItem {
    #[inline]
    fn from(value: ApplyPatchCallOutput) -> Self {
        Self::ApplyPatchCallOutput(Box::new(value))
    }
}

impl From<AdditionalTools> for OutputItem {
    #[inline]
    fn from(value: AdditionalTools) -> Self {
        Self::AdditionalTools(value)
    }
}

impl From<ProgramOutput> for OutputItem {
    #[inline]
    fn from(value: ProgramOutput) -> Self {
        Self::ProgramOutput(value)
    }
}

impl From<FunctionCallOutput> for OutputItem {
    #[inline]
    fn from(value: FunctionCallOutput) -> Self {
        Self::FunctionCallOutput(Box::new(value))
    }
}

impl From<ComputerCall> for OutputItem {
    #[inline]
    fn from(value: ComputerCall) -> Self {
        Self::ComputerCall(Box::new(value))
    }
}

impl From<ToolSearchCall> for OutputItem {
    #[inline]
    fn from(value: ToolSearchCall) -> Self {
        Self::ToolSearchCall(Box::new(value))
    }
}

impl From<ToolSearchOutput> for OutputItem {
    #[inline]
    fn from(value: ToolSearchOutput) -> Self {
        Self::ToolSearchOutput(value)
    }
}

impl From<CompactionItem> for OutputItem {
    #[inline]
    fn from(value: CompactionItem) -> Self {
        Self::Compaction(value)
    }
}

impl From<ReasoningItem> for OutputItem {
    #[inline]
    fn from(value: ReasoningItem) -> Self {
        Self::Reasoning(value)
    }
}

impl From<WebSearchCall> for OutputItem {
    #[inline]
    fn from(value: WebSearchCall) -> Self {
        Self::WebSearchCall(Box::new(value))
    }
}

impl From<FileSearchCall> for OutputItem {
    #[inline]
    fn from(value: FileSearchCall) -> Self {
        Self::FileSearchCall(value)
    }
}

impl From<CodeInterpreterCall> for OutputItem {
    #[inline]
    fn from(value: CodeInterpreterCall) -> Self {
        Self::CodeInterpreterCall(value)
    }
}

impl From<ImageGenerationCall> for OutputItem {
    #[inline]
    fn from(value: ImageGenerationCall) -> Self {
        Self::ImageGenerationCall(Box::new(value))
    }
}

impl From<ConfigurationUpdate> for OutputItem {
    #[inline]
    fn from(value: ConfigurationUpdate) -> Self {
        Self::ConfigurationUpdate(Box::new(value))
    }
}

impl Clone for OutputItem {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Message(form) => Self::Message(runtime::copied(form)),
            Self::FunctionCall(form) => Self::FunctionCall(runtime::copied(form)),
            Self::FunctionCallOutput(form) => Self::FunctionCallOutput(runtime::copied(form)),
            Self::Reasoning(form) => Self::Reasoning(runtime::copied(form)),
            Self::CustomToolCall(form) => Self::CustomToolCall(runtime::copied(form)),
            Self::CustomToolCallOutput(form) => Self::CustomToolCallOutput(runtime::copied(form)),
            Self::WebSearchCall(form) => Self::WebSearchCall(runtime::copied(form)),
            Self::FileSearchCall(form) => Self::FileSearchCall(runtime::copied(form)),
            Self::CodeInterpreterCall(form) => Self::CodeInterpreterCall(runtime::copied(form)),
            Self::ImageGenerationCall(form) => Self::ImageGenerationCall(runtime::copied(form)),
            Self::McpListTools(form) => Self::McpListTools(runtime::copied(form)),
            Self::McpApprovalRequest(form) => Self::McpApprovalRequest(runtime::copied(form)),
            Self::McpApprovalResponse(form) => Self::McpApprovalResponse(runtime::copied(form)),
            Self::McpCall(form) => Self::McpCall(runtime::copied(form)),
            Self::ComputerCall(form) => Self::ComputerCall(runtime::copied(form)),
            Self::ComputerCallOutput(form) => Self::ComputerCallOutput(runtime::copied(form)),
            Self::ShellCall(form) => Self::ShellCall(runtime::copied(form)),
            Self::ShellCallOutput(form) => Self::ShellCallOutput(runtime::copied(form)),
            Self::LocalShellCall(form) => Self::LocalShellCall(runtime::copied(form)),
            Self::LocalShellCallOutput(form) => Self::LocalShellCallOutput(runtime::copied(form)),
            Self::ApplyPatchCall(form) => Self::ApplyPatchCall(runtime::copied(form)),
            Self::ApplyPatchCallOutput(form) => Self::ApplyPatchCallOutput(runtime::copied(form)),
            Self::ToolSearchCall(form) => Self::ToolSearchCall(runtime::copied(form)),
            Self::ToolSearchOutput(form) => Self::ToolSearchOutput(runtime::copied(form)),
            Self::AdditionalTools(form) => Self::AdditionalTools(runtime::copied(form)),
            Self::Program(form) => Self::Program(runtime::copied(form)),
            Self::ProgramOutput(form) => Self::ProgramOutput(runtime::copied(form)),
            Self::Compaction(form) => Self::Compaction(runtime::copied(form)),
            Self::ConfigurationUpdate(form) => Self::ConfigurationUpdate(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for OutputItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Message(one), Self::Message(other)) => runtime::equal(one, other),
            (Self::FunctionCall(one), Self::FunctionCall(other)) => runtime::equal(one, other),
            (Self::FunctionCallOutput(one), Self::FunctionCallOutput(other)) => runtime::equal(one, other),
            (Self::Reasoning(one), Self::Reasoning(other)) => runtime::equal(one, other),
            (Self::CustomToolCall(one), Self::CustomToolCall(other)) => runtime::equal(one, other),
            (Self::CustomToolCallOutput(one), Self::CustomToolCallOutput(other)) => runtime::equal(one, other),
            (Self::WebSearchCall(one), Self::WebSearchCall(other)) => runtime::equal(one, other),
            (Self::FileSearchCall(one), Self::FileSearchCall(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCall(one), Self::CodeInterpreterCall(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCall(one), Self::ImageGenerationCall(other)) => runtime::equal(one, other),
            (Self::McpListTools(one), Self::McpListTools(other)) => runtime::equal(one, other),
            (Self::McpApprovalRequest(one), Self::McpApprovalRequest(other)) => runtime::equal(one, other),
            (Self::McpApprovalResponse(one), Self::McpApprovalResponse(other)) => runtime::equal(one, other),
            (Self::McpCall(one), Self::McpCall(other)) => runtime::equal(one, other),
            (Self::ComputerCall(one), Self::ComputerCall(other)) => runtime::equal(one, other),
            (Self::ComputerCallOutput(one), Self::ComputerCallOutput(other)) => runtime::equal(one, other),
            (Self::ShellCall(one), Self::ShellCall(other)) => runtime::equal(one, other),
            (Self::ShellCallOutput(one), Self::ShellCallOutput(other)) => runtime::equal(one, other),
            (Self::LocalShellCall(one), Self::LocalShellCall(other)) => runtime::equal(one, other),
            (Self::LocalShellCallOutput(one), Self::LocalShellCallOutput(other)) => runtime::equal(one, other),
            (Self::ApplyPatchCall(one), Self::ApplyPatchCall(other)) => runtime::equal(one, other),
            (Self::ApplyPatchCallOutput(one), Self::ApplyPatchCallOutput(other)) => runtime::equal(one, other),
            (Self::ToolSearchCall(one), Self::ToolSearchCall(other)) => runtime::equal(one, other),
            (Self::ToolSearchOutput(one), Self::ToolSearchOutput(other)) => runtime::equal(one, other),
            (Self::AdditionalTools(one), Self::AdditionalTools(other)) => runtime::equal(one, other),
            (Self::Program(one), Self::Program(other)) => runtime::equal(one, other),
            (Self::ProgramOutput(one), Self::ProgramOutput(other)) => runtime::equal(one, other),
            (Self::Compaction(one), Self::Compaction(other)) => runtime::equal(one, other),
            (Self::ConfigurationUpdate(one), Self::ConfigurationUpdate(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for OutputItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for OutputItem {
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
            Self::McpApprovalRequest(form) => runtime::Json::shape(form),
            Self::FunctionCall(form) => runtime::Json::shape(form),
            Self::CustomToolCall(form) => runtime::Json::shape(form),
            Self::McpCall(form) => runtime::Json::shape(form),
            Self::Program(form) => runtime::Json::shape(form),
            Self::Message(form) => runtime::Json::shape(form),
            Self::CustomToolCallOutput(form) => runtime::Json::shape(form),
            Self::McpListTools(form) => runtime::Json::shape(form),
            Self::McpApprovalResponse(form) => runtime::Json::shape(form),
            Self::ComputerCallOutput(form) => runtime::Json::shape(form),
            Self::ShellCall(form) => runtime::Json::shape(form),
            Self::ShellCallOutput(form) => runtime::Json::shape(form),
            Self::LocalShellCall(form) => runtime::Json::shape(form),
            Self::LocalShellCallOutput(form) => runtime::Json::shape(form),
            Self::ApplyPatchCall(form) => runtime::Json::shape(form),
            Self::ApplyPatchCallOutput(form) => runtime::Json::shape(form),
            Self::AdditionalTools(form) => runtime::Json::shape(form),
            Self::ProgramOutput(form) => runtime::Json::shape(form),
            Self::FunctionCallOutput(form) => runtime::Json::shape(form),
            Self::ComputerCall(form) => runtime::Json::shape(form),
            Self::ToolSearchCall(form) => runtime::Json::shape(form),
            Self::ToolSearchOutput(form) => runtime::Json::shape(form),
            Self::Compaction(form) => runtime::Json::shape(form),
            Self::Reasoning(form) => runtime::Json::shape(form),
            Self::WebSearchCall(form) => runtime::Json::shape(form),
            Self::FileSearchCall(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCall(form) => runtime::Json::shape(form),
            Self::ImageGenerationCall(form) => runtime::Json::shape(form),
            Self::ConfigurationUpdate(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for OutputItem {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["mcp_approval_request"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "server_label", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("mcp_approval_request"))],
                },
            },
runtime::UnionForm {
                tags: &["function_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("function_call"))],
                },
            },
runtime::UnionForm {
                tags: &["custom_tool_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "name", "input"],
                    constants: &[("type", runtime::Scalar::Text("custom_tool_call"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("mcp_call"))],
                },
            },
runtime::UnionForm {
                tags: &["program"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "code", "fingerprint"],
                    constants: &[("type", runtime::Scalar::Text("program"))],
                },
            },
runtime::UnionForm {
                tags: &["message"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["content"],
                    constants: &[
                        ("type", runtime::Scalar::Text("message")),
                        ("role", runtime::Scalar::Text("assistant")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["custom_tool_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("custom_tool_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_list_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label", "tools"],
                    constants: &[("type", runtime::Scalar::Text("mcp_list_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_approval_response"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["approval_request_id", "approve"],
                    constants: &[("type", runtime::Scalar::Text("mcp_approval_response"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("computer_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["shell_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "action"],
                    constants: &[("type", runtime::Scalar::Text("shell_call"))],
                },
            },
runtime::UnionForm {
                tags: &["shell_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("shell_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "action"],
                    constants: &[("type", runtime::Scalar::Text("local_shell_call"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "output"],
                    constants: &[("type", runtime::Scalar::Text("local_shell_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "operation"],
                    constants: &[("type", runtime::Scalar::Text("apply_patch_call"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "status"],
                    constants: &[("type", runtime::Scalar::Text("apply_patch_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["additional_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["role", "tools"],
                    constants: &[("type", runtime::Scalar::Text("additional_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["program_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "result"],
                    constants: &[("type", runtime::Scalar::Text("program_output"))],
                },
            },
runtime::UnionForm {
                tags: &["function_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["output"],
                    constants: &[("type", runtime::Scalar::Text("function_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id"],
                    constants: &[("type", runtime::Scalar::Text("computer_call"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["arguments"],
                    constants: &[("type", runtime::Scalar::Text("tool_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["tools"],
                    constants: &[("type", runtime::Scalar::Text("tool_search_output"))],
                },
            },
runtime::UnionForm {
                tags: &["compaction"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["encrypted_content"],
                    constants: &[("type", runtime::Scalar::Text("compaction"))],
                },
            },
runtime::UnionForm {
                tags: &["reasoning"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("reasoning"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("web_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["file_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("file_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["code_interpreter_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("code_interpreter_call"))],
                },
            },
runtime::UnionForm {
                tags: &["image_generation_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("image_generation_call"))],
                },
            },
runtime::UnionForm {
                tags: &["configuration_update"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("configuration_update"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::McpApprovalRequest(runtime::Json::empty()),
            1 => Self::FunctionCall(runtime::Json::empty()),
            2 => Self::CustomToolCall(runtime::Json::empty()),
            3 => Self::McpCall(runtime::Json::empty()),
            4 => Self::Program(runtime::Json::empty()),
            5 => Self::Message(runtime::Json::empty()),
            6 => Self::CustomToolCallOutput(runtime::Json::empty()),
            7 => Self::McpListTools(runtime::Json::empty()),
            8 => Self::McpApprovalResponse(runtime::Json::empty()),
            9 => Self::ComputerCallOutput(runtime::Json::empty()),
            10 => Self::ShellCall(runtime::Json::empty()),
            11 => Self::ShellCallOutput(runtime::Json::empty()),
            12 => Self::LocalShellCall(runtime::Json::empty()),
            13 => Self::LocalShellCallOutput(runtime::Json::empty()),
            14 => Self::ApplyPatchCall(runtime::Json::empty()),
            15 => Self::ApplyPatchCallOutput(runtime::Json::empty()),
            16 => Self::AdditionalTools(runtime::Json::empty()),
            17 => Self::ProgramOutput(runtime::Json::empty()),
            18 => Self::FunctionCallOutput(runtime::Json::empty()),
            19 => Self::ComputerCall(runtime::Json::empty()),
            20 => Self::ToolSearchCall(runtime::Json::empty()),
            21 => Self::ToolSearchOutput(runtime::Json::empty()),
            22 => Self::Compaction(runtime::Json::empty()),
            23 => Self::Reasoning(runtime::Json::empty()),
            24 => Self::WebSearchCall(runtime::Json::empty()),
            25 => Self::FileSearchCall(runtime::Json::empty()),
            26 => Self::CodeInterpreterCall(runtime::Json::empty()),
            27 => Self::ImageGenerationCall(runtime::Json::empty()),
            28 => Self::ConfigurationUpdate(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::McpApprovalRequest(form) => runtime::Json::take(form, value),
            Self::FunctionCall(form) => runtime::Json::take(form, value),
            Self::CustomToolCall(form) => runtime::Json::take(form, value),
            Self::McpCall(form) => runtime::Json::take(form, value),
            Self::Program(form) => runtime::Json::take(form, value),
            Self::Message(form) => runtime::Json::take(form, value),
            Self::CustomToolCallOutput(form) => runtime::Json::take(form, value),
            Self::McpListTools(form) => runtime::Json::take(form, value),
            Self::McpApprovalResponse(form) => runtime::Json::take(form, value),
            Self::ComputerCallOutput(form) => runtime::Json::take(form, value),
            Self::ShellCall(form) => runtime::Json::take(form, value),
            Self::ShellCallOutput(form) => runtime::Json::take(form, value),
            Self::LocalShellCall(form) => runtime::Json::take(form, value),
            Self::LocalShellCallOutput(form) => runtime::Json::take(form, value),
            Self::ApplyPatchCall(form) => runtime::Json::take(form, value),
            Self::ApplyPatchCallOutput(form) => runtime::Json::take(form, value),
            Self::AdditionalTools(form) => runtime::Json::take(form, value),
            Self::ProgramOutput(form) => runtime::Json::take(form, value),
            Self::FunctionCallOutput(form) => runtime::Json::take(form, value),
            Self::ComputerCall(form) => runtime::Json::take(form, value),
            Self::ToolSearchCall(form) => runtime::Json::take(form, value),
            Self::ToolSearchOutput(form) => runtime::Json::take(form, value),
            Self::Compaction(form) => runtime::Json::take(form, value),
            Self::Reasoning(form) => runtime::Json::take(form, value),
            Self::WebSearchCall(form) => runtime::Json::take(form, value),
            Self::FileSearchCall(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCall(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCall(form) => runtime::Json::take(form, value),
            Self::ConfigurationUpdate(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What a model answered, or is about to answer.
///
/// Most of its members repeat what was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModelResponse {
    /// The id of the response.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `response`.
    ///
    /// Reads as `"response"` when it is absent or null.
    pub object: String,
    /// When the response was begun, in seconds since the Unix epoch.
    pub created_at: Option<f64>,
    /// When the response was complete, in seconds since the Unix epoch.
    pub completed_at: Option<f64>,
    /// How far a response has come.
    ///
    /// `incomplete` is one that was cut off, and `incomplete_details` says why.
    pub status: Option<ResponseStatus>,
    /// The id of the model that answers.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// What the model answered with, in its order.
    ///
    /// It need not begin with a message: thoughts and calls may come first.
    ///
    /// Reads as `[]` when it is absent or null.
    pub output: Vec<OutputItem>,
    /// All texts of the output in one. Few servers send it.
    pub output_text: Option<String>,
    /// Why a response failed.
    pub error: Option<ResponseError>,
    /// Why a response was cut off.
    pub incomplete_details: Option<IncompleteDetails>,
    /// How many tokens were used.
    pub usage: Option<ResponseUsage>,
    /// What built-in tools used, which `usage` does not count.
    pub tool_usage: Option<ResponseToolUsage>,
    /// The programs of restricted access that were made use of.
    pub access_programs: Option<AccessPrograms>,
    /// Whether the request returned before the response was made.
    pub background: Option<bool>,
    /// The conversation that the response belongs to.
    pub conversation: Option<ConversationReference>,
    /// How images of the input were treated.
    pub image: Option<ResponseImageOptions>,
    /// What the model was not given of the input.
    ///
    /// Reads as `[]` when it is absent or null.
    pub input_transformations: Vec<InputTransformation>,
    /// What the model was told before all else.
    pub instructions: Option<ResponseInput>,
    /// The largest number of tokens to generate.
    pub max_output_tokens: Option<i64>,
    /// The largest number of calls of built-in tools.
    pub max_tool_calls: Option<i64>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// What the moderation found, if the request asked for it.
    pub moderation: Option<ResponseModeration>,
    /// Whether there may be several calls of tools.
    pub parallel_tool_calls: Option<bool>,
    /// The id of the response that this one goes on from.
    pub previous_response_id: Option<String>,
    /// A prompt that is kept on the platform, with values for its variables.
    pub prompt: Option<ResponsePrompt>,
    /// The group whose requests begin alike.
    pub prompt_cache_key: Option<String>,
    /// Why the cache served or did not, if the request asked for it.
    pub prompt_cache_diagnostics: Option<PromptCacheDiagnostics>,
    /// How the beginning of a prompt is cached, for models that know it.
    pub prompt_cache_options: Option<ResponseCacheOptions>,
    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    pub prompt_cache_retention: Option<PromptCacheRetention>,
    /// How much a model reasons, and what is told of it. For models that reason.
    pub reasoning: Option<Reasoning>,
    /// The id of your end user.
    pub safety_identifier: Option<String>,
    /// The tier that the request was served in, which need not be the one asked for.
    pub service_tier: Option<ServiceTier>,
    /// Whether the response is stored.
    pub store: Option<bool>,
    /// The sampling temperature.
    pub temperature: Option<f64>,
    /// What the text of an answer is like.
    pub text: Option<ResponseTextOptions>,
    /// Which tools the model calls, or whether it calls any.
    ///
    /// Without tools it is `none`, otherwise `auto`.
    pub tool_choice: Option<ToolChoice>,
    /// The tools that the model might call.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tools: Vec<Tool>,
    /// How many of the likeliest tokens are listed at each position.
    pub top_logprobs: Option<i64>,
    /// The probability mass of nucleus sampling.
    pub top_p: Option<f64>,
    /// What becomes of a context that is too long for the model.
    ///
    /// With `auto` the oldest items are left out, with `disabled` the request fails.
    pub truncation: Option<ResponseTruncation>,
    /// The id of your end user. Replaced by `safety_identifier`.
    #[deprecated]
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ModelResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            completed_at: self.completed_at,
            status: runtime::copied(&self.status),
            model: runtime::copied(&self.model),
            output: runtime::copied(&self.output),
            output_text: runtime::copied(&self.output_text),
            error: runtime::copied(&self.error),
            incomplete_details: runtime::copied(&self.incomplete_details),
            usage: runtime::copied(&self.usage),
            tool_usage: runtime::copied(&self.tool_usage),
            access_programs: runtime::copied(&self.access_programs),
            background: self.background,
            conversation: runtime::copied(&self.conversation),
            image: runtime::copied(&self.image),
            input_transformations: runtime::copied(&self.input_transformations),
            instructions: runtime::copied(&self.instructions),
            max_output_tokens: self.max_output_tokens,
            max_tool_calls: self.max_tool_calls,
            metadata: runtime::copied(&self.metadata),
            moderation: runtime::copied(&self.moderation),
            parallel_tool_calls: self.parallel_tool_calls,
            previous_response_id: runtime::copied(&self.previous_response_id),
            prompt: runtime::copied(&self.prompt),
            prompt_cache_key: runtime::copied(&self.prompt_cache_key),
            prompt_cache_diagnostics: runtime::copied(&self.prompt_cache_diagnostics),
            prompt_cache_options: runtime::copied(&self.prompt_cache_options),
            prompt_cache_retention: runtime::copied(&self.prompt_cache_retention),
            reasoning: runtime::copied(&self.reasoning),
            safety_identifier: runtime::copied(&self.safety_identifier),
            service_tier: runtime::copied(&self.service_tier),
            store: self.store,
            temperature: self.temperature,
            text: runtime::copied(&self.text),
            tool_choice: runtime::copied(&self.tool_choice),
            tools: runtime::copied(&self.tools),
            top_logprobs: self.top_logprobs,
            top_p: self.top_p,
            truncation: runtime::copied(&self.truncation),
            user: runtime::copied(&self.user),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.completed_at, &other.completed_at)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.output_text, &other.output_text)
            && runtime::equal(&self.error, &other.error)
            && runtime::equal(&self.incomplete_details, &other.incomplete_details)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.tool_usage, &other.tool_usage)
            && runtime::equal(&self.access_programs, &other.access_programs)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.conversation, &other.conversation)
            && runtime::equal(&self.image, &other.image)
            && runtime::equal(&self.input_transformations, &other.input_transformations)
            && runtime::equal(&self.instructions, &other.instructions)
            && runtime::equal(&self.max_output_tokens, &other.max_output_tokens)
            && runtime::equal(&self.max_tool_calls, &other.max_tool_calls)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.parallel_tool_calls, &other.parallel_tool_calls)
            && runtime::equal(&self.previous_response_id, &other.previous_response_id)
            && runtime::equal(&self.prompt, &other.prompt)
            && runtime::equal(&self.prompt_cache_key, &other.prompt_cache_key)
            && runtime::equal(&self.prompt_cache_diagnostics, &other.prompt_cache_diagnostics)
            && runtime::equal(&self.prompt_cache_options, &other.prompt_cache_options)
            && runtime::equal(&self.prompt_cache_retention, &other.prompt_cache_retention)
            && runtime::equal(&self.reasoning, &other.reasoning)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.service_tier, &other.service_tier)
            && runtime::equal(&self.store, &other.store)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.tool_choice, &other.tool_choice)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.top_logprobs, &other.top_logprobs)
            && runtime::equal(&self.top_p, &other.top_p)
            && runtime::equal(&self.truncation, &other.truncation)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModelResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModelResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModelResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModelResponse",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("completed_at"),
            runtime::Member::optional("status"),
            runtime::Member::defaulted("model"),
            runtime::Member::defaulted("output"),
            runtime::Member::optional("output_text"),
            runtime::Member::optional("error"),
            runtime::Member::optional("incomplete_details"),
            runtime::Member::optional("usage"),
            runtime::Member::optional("tool_usage"),
            runtime::Member::optional("access_programs"),
            runtime::Member::optional("background"),
            runtime::Member::optional("conversation"),
            runtime::Member::optional("image"),
            runtime::Member::defaulted("input_transformations"),
            runtime::Member::optional("instructions"),
            runtime::Member::optional("max_output_tokens"),
            runtime::Member::optional("max_tool_calls"),
            runtime::Member::optional("metadata"),
            runtime::Member::optional("moderation"),
            runtime::Member::optional("parallel_tool_calls"),
            runtime::Member::optional("previous_response_id"),
            runtime::Member::optional("prompt"),
            runtime::Member::optional("prompt_cache_key"),
            runtime::Member::optional("prompt_cache_diagnostics"),
            runtime::Member::optional("prompt_cache_options"),
            runtime::Member::optional("prompt_cache_retention"),
            runtime::Member::optional("reasoning"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("service_tier"),
            runtime::Member::optional("store"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("text"),
            runtime::Member::optional("tool_choice"),
            runtime::Member::defaulted("tools"),
            runtime::Member::optional("top_logprobs"),
            runtime::Member::optional("top_p"),
            runtime::Member::optional("truncation"),
            runtime::Member::optional("user"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            completed_at: None,
            status: None,
            model: runtime::Json::empty(),
            output: runtime::Json::empty(),
            output_text: None,
            error: None,
            incomplete_details: None,
            usage: None,
            tool_usage: None,
            access_programs: None,
            background: None,
            conversation: None,
            image: None,
            input_transformations: runtime::Json::empty(),
            instructions: None,
            max_output_tokens: None,
            max_tool_calls: None,
            metadata: None,
            moderation: None,
            parallel_tool_calls: None,
            previous_response_id: None,
            prompt: None,
            prompt_cache_key: None,
            prompt_cache_diagnostics: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            reasoning: None,
            safety_identifier: None,
            service_tier: None,
            store: None,
            temperature: None,
            text: None,
            tool_choice: None,
            tools: runtime::Json::empty(),
            top_logprobs: None,
            top_p: None,
            truncation: None,
            user: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.completed_at, value),
            4 => runtime::Json::take(&mut self.status, value),
            5 => runtime::Json::take(&mut self.model, value),
            6 => runtime::Json::take(&mut self.output, value),
            7 => runtime::Json::take(&mut self.output_text, value),
            8 => runtime::Json::take(&mut self.error, value),
            9 => runtime::Json::take(&mut self.incomplete_details, value),
            10 => runtime::Json::take(&mut self.usage, value),
            11 => runtime::Json::take(&mut self.tool_usage, value),
            12 => runtime::Json::take(&mut self.access_programs, value),
            13 => runtime::Json::take(&mut self.background, value),
            14 => runtime::Json::take(&mut self.conversation, value),
            15 => runtime::Json::take(&mut self.image, value),
            16 => runtime::Json::take(&mut self.input_transformations, value),
            17 => runtime::Json::take(&mut self.instructions, value),
            18 => runtime::Json::take(&mut self.max_output_tokens, value),
            19 => runtime::Json::take(&mut self.max_tool_calls, value),
            20 => runtime::Json::take(&mut self.metadata, value),
            21 => runtime::Json::take(&mut self.moderation, value),
            22 => runtime::Json::take(&mut self.parallel_tool_calls, value),
            23 => runtime::Json::take(&mut self.previous_response_id, value),
            24 => runtime::Json::take(&mut self.prompt, value),
            25 => runtime::Json::take(&mut self.prompt_cache_key, value),
            26 => runtime::Json::take(&mut self.prompt_cache_diagnostics, value),
            27 => runtime::Json::take(&mut self.prompt_cache_options, value),
            28 => runtime::Json::take(&mut self.prompt_cache_retention, value),
            29 => runtime::Json::take(&mut self.reasoning, value),
            30 => runtime::Json::take(&mut self.safety_identifier, value),
            31 => runtime::Json::take(&mut self.service_tier, value),
            32 => runtime::Json::take(&mut self.store, value),
            33 => runtime::Json::take(&mut self.temperature, value),
            34 => runtime::Json::take(&mut self.text, value),
            35 => runtime::Json::take(&mut self.tool_choice, value),
            36 => runtime::Json::take(&mut self.tools, value),
            37 => runtime::Json::take(&mut self.top_logprobs, value),
            38 => runtime::Json::take(&mut self.top_p, value),
            39 => runtime::Json::take(&mut self.truncation, value),
            40 => runtime::Json::take(&mut self.user, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "response".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.completed_at),
            4 => runtime::Json::shape(&self.status),
            5 => runtime::Json::shape(&self.model),
            6 => runtime::Json::shape(&self.output),
            7 => runtime::Json::shape(&self.output_text),
            8 => runtime::Json::shape(&self.error),
            9 => runtime::Json::shape(&self.incomplete_details),
            10 => runtime::Json::shape(&self.usage),
            11 => runtime::Json::shape(&self.tool_usage),
            12 => runtime::Json::shape(&self.access_programs),
            13 => runtime::Json::shape(&self.background),
            14 => runtime::Json::shape(&self.conversation),
            15 => runtime::Json::shape(&self.image),
            16 => runtime::Json::shape(&self.input_transformations),
            17 => runtime::Json::shape(&self.instructions),
            18 => runtime::Json::shape(&self.max_output_tokens),
            19 => runtime::Json::shape(&self.max_tool_calls),
            20 => runtime::Json::shape(&self.metadata),
            21 => runtime::Json::shape(&self.moderation),
            22 => runtime::Json::shape(&self.parallel_tool_calls),
            23 => runtime::Json::shape(&self.previous_response_id),
            24 => runtime::Json::shape(&self.prompt),
            25 => runtime::Json::shape(&self.prompt_cache_key),
            26 => runtime::Json::shape(&self.prompt_cache_diagnostics),
            27 => runtime::Json::shape(&self.prompt_cache_options),
            28 => runtime::Json::shape(&self.prompt_cache_retention),
            29 => runtime::Json::shape(&self.reasoning),
            30 => runtime::Json::shape(&self.safety_identifier),
            31 => runtime::Json::shape(&self.service_tier),
            32 => runtime::Json::shape(&self.store),
            33 => runtime::Json::shape(&self.temperature),
            34 => runtime::Json::shape(&self.text),
            35 => runtime::Json::shape(&self.tool_choice),
            36 => runtime::Json::shape(&self.tools),
            37 => runtime::Json::shape(&self.top_logprobs),
            38 => runtime::Json::shape(&self.top_p),
            39 => runtime::Json::shape(&self.truncation),
            40 => runtime::Json::shape(&self.user),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How far a response has come.
///
/// `incomplete` is one that was cut off, and `incomplete_details` says why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that the document does not name.
    Other(String),
}

impl ResponseStatus {
    const VALUES: &'static [&'static str] = &[
        "queued",
        "in_progress",
        "completed",
        "incomplete",
        "failed",
        "cancelled",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Incomplete => "incomplete",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ResponseStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Queued,
            1 => Self::InProgress,
            2 => Self::Completed,
            3 => Self::Incomplete,
            4 => Self::Failed,
            5 => Self::Cancelled,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ResponseStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ResponseStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ResponseStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ResponseStatus {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseStatus {
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

/// Why a response failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseError {
    /// What kind of failure it is.
    pub code: Option<ResponseErrorCode>,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// The kind of the error.
    pub type_: Option<String>,
    /// The parameter of the request that the error is about.
    pub param: Option<String>,
    /// What the model was kept from doing.
    pub misalignment: Option<ResponseMisalignment>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            type_: runtime::copied(&self.type_),
            param: runtime::copied(&self.param),
            misalignment: runtime::copied(&self.misalignment),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.param, &other.param)
            && runtime::equal(&self.misalignment, &other.misalignment)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseError",
        &[
            runtime::Member::optional("code"),
            runtime::Member::defaulted("message"),
            runtime::Member::optional("type"),
            runtime::Member::optional("param"),
            runtime::Member::optional("misalignment"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: None,
            message: runtime::Json::empty(),
            type_: None,
            param: None,
            misalignment: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.code, value),
            1 => runtime::Json::take(&mut self.message, value),
            2 => runtime::Json::take(&mut self.type_, value),
            3 => runtime::Json::take(&mut self.param, value),
            4 => runtime::Json::take(&mut self.misalignment, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.code),
            1 => runtime::Json::shape(&self.message),
            2 => runtime::Json::shape(&self.type_),
            3 => runtime::Json::shape(&self.param),
            4 => runtime::Json::shape(&self.misalignment),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that a model was kept from, because nobody seems to want it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMisalignment {
    /// What kind of thing it is.
    pub error_type: Option<MisalignmentType>,
    /// What it was about to do.
    pub detailed_explanation: Option<String>,
    /// What to name to go on in spite of it, where that is possible.
    pub review_target: Option<String>,
    /// How to go on.
    pub steer: Option<MisalignmentSteer>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMisalignment {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseMisalignment {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            error_type: runtime::copied(&self.error_type),
            detailed_explanation: runtime::copied(&self.detailed_explanation),
            review_target: runtime::copied(&self.review_target),
            steer: runtime::copied(&self.steer),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMisalignment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.error_type, &other.error_type)
            && runtime::equal(&self.detailed_explanation, &other.detailed_explanation)
            && runtime::equal(&self.review_target, &other.review_target)
            && runtime::equal(&self.steer, &other.steer)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMisalignment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMisalignment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMisalignment {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMisalignment",
        &[
            runtime::Member::optional("error_type"),
            runtime::Member::optional("detailed_explanation"),
            runtime::Member::optional("review_target"),
            runtime::Member::optional("steer"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            error_type: None,
            detailed_explanation: None,
            review_target: None,
            steer: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.error_type, value),
            1 => runtime::Json::take(&mut self.detailed_explanation, value),
            2 => runtime::Json::take(&mut self.review_target, value),
            3 => runtime::Json::take(&mut self.steer, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.error_type),
            1 => runtime::Json::shape(&self.detailed_explanation),
            2 => runtime::Json::shape(&self.review_target),
            3 => runtime::Json::shape(&self.steer),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What kind of thing it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MisalignmentType {
    /// `potentially_unintended_data_transfer`
    PotentiallyUnintendedDataTransfer,
    /// `potentially_unintended_data_access`
    PotentiallyUnintendedDataAccess,
    /// `potentially_unintended_destructive_activity`
    PotentiallyUnintendedDestructiveActivity,
    /// `other`
    Other_,
    /// A value that the document does not name.
    Other(String),
}

impl MisalignmentType {
    const VALUES: &'static [&'static str] = &[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PotentiallyUnintendedDataTransfer => "potentially_unintended_data_transfer",
            Self::PotentiallyUnintendedDataAccess => "potentially_unintended_data_access",
            Self::PotentiallyUnintendedDestructiveActivity => "potentially_unintended_destructive_activity",
            Self::Other_ => "other",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for MisalignmentType {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::PotentiallyUnintendedDataTransfer,
            1 => Self::PotentiallyUnintendedDataAccess,
            2 => Self::PotentiallyUnintendedDestructiveActivity,
            3 => Self::Other_,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for MisalignmentType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for MisalignmentType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for MisalignmentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for MisalignmentType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MisalignmentType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MisalignmentType {
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

/// How to go on.
#[derive(Debug)]
#[non_exhaustive]
pub struct MisalignmentSteer {
    /// What to tell the model.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for MisalignmentSteer {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for MisalignmentSteer {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for MisalignmentSteer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for MisalignmentSteer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MisalignmentSteer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MisalignmentSteer {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, MisalignmentSteer",
        &[runtime::Member::defaulted("message")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            message: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What kind of failure it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseErrorCode {
    /// `server_error`
    ServerError,
    /// `rate_limit_exceeded`
    RateLimitExceeded,
    /// `invalid_prompt`
    InvalidPrompt,
    /// `bio_policy`
    BioPolicy,
    /// `misalignment_policy_violation`
    MisalignmentPolicyViolation,
    /// `data_residency_mismatch`
    DataResidencyMismatch,
    /// `vector_store_timeout`
    VectorStoreTimeout,
    /// `invalid_image`
    InvalidImage,
    /// `invalid_image_format`
    InvalidImageFormat,
    /// `invalid_image_mode`
    InvalidImageMode,
    /// `invalid_image_url`
    InvalidImageUrl,
    /// `invalid_base64_image`
    InvalidBase64Image,
    /// `image_too_large`
    ImageTooLarge,
    /// `image_too_small`
    ImageTooSmall,
    /// `image_parse_error`
    ImageParseError,
    /// `image_content_policy_violation`
    ImageContentPolicyViolation,
    /// `image_file_too_large`
    ImageFileTooLarge,
    /// `image_file_not_found`
    ImageFileNotFound,
    /// `unsupported_image_media_type`
    UnsupportedImageMediaType,
    /// `empty_image_file`
    EmptyImageFile,
    /// `failed_to_download_image`
    FailedToDownloadImage,
    /// A value that the document does not name.
    Other(String),
}

impl ResponseErrorCode {
    const VALUES: &'static [&'static str] = &[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "bio_policy",
        "misalignment_policy_violation",
        "data_residency_mismatch",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_image_mode",
        "invalid_image_url",
        "invalid_base64_image",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "image_file_too_large",
        "image_file_not_found",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServerError => "server_error",
            Self::RateLimitExceeded => "rate_limit_exceeded",
            Self::InvalidPrompt => "invalid_prompt",
            Self::BioPolicy => "bio_policy",
            Self::MisalignmentPolicyViolation => "misalignment_policy_violation",
            Self::DataResidencyMismatch => "data_residency_mismatch",
            Self::VectorStoreTimeout => "vector_store_timeout",
            Self::InvalidImage => "invalid_image",
            Self::InvalidImageFormat => "invalid_image_format",
            Self::InvalidImageMode => "invalid_image_mode",
            Self::InvalidImageUrl => "invalid_image_url",
            Self::InvalidBase64Image => "invalid_base64_image",
            Self::ImageTooLarge => "image_too_large",
            Self::ImageTooSmall => "image_too_small",
            Self::ImageParseError => "image_parse_error",
            Self::ImageContentPolicyViolation => "image_content_policy_violation",
            Self::ImageFileTooLarge => "image_file_too_large",
            Self::ImageFileNotFound => "image_file_not_found",
            Self::UnsupportedImageMediaType => "unsupported_image_media_type",
            Self::EmptyImageFile => "empty_image_file",
            Self::FailedToDownloadImage => "failed_to_download_image",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ResponseErrorCode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::ServerError,
            1 => Self::RateLimitExceeded,
            2 => Self::InvalidPrompt,
            3 => Self::BioPolicy,
            4 => Self::MisalignmentPolicyViolation,
            5 => Self::DataResidencyMismatch,
            6 => Self::VectorStoreTimeout,
            7 => Self::InvalidImage,
            8 => Self::InvalidImageFormat,
            9 => Self::InvalidImageMode,
            10 => Self::InvalidImageUrl,
            11 => Self::InvalidBase64Image,
            12 => Self::ImageTooLarge,
            13 => Self::ImageTooSmall,
            14 => Self::ImageParseError,
            15 => Self::ImageContentPolicyViolation,
            16 => Self::ImageFileTooLarge,
            17 => Self::ImageFileNotFound,
            18 => Self::UnsupportedImageMediaType,
            19 => Self::EmptyImageFile,
            20 => Self::FailedToDownloadImage,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ResponseErrorCode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ResponseErrorCode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ResponseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ResponseErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ResponseErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseErrorCode {
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

/// Why a response was cut off.
#[derive(Debug)]
#[non_exhaustive]
pub struct IncompleteDetails {
    /// What cut a response off: a limit of tokens or messages, a filter, or something new to do.
    ///
    /// `max_tokens` is an older word for `max_output_tokens`.
    pub reason: Option<IncompleteReason>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for IncompleteDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for IncompleteDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            reason: runtime::copied(&self.reason),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for IncompleteDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.reason, &other.reason)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for IncompleteDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for IncompleteDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for IncompleteDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, IncompleteDetails",
        &[runtime::Member::optional("reason")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            reason: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.reason, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.reason),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What cut a response off: a limit of tokens or messages, a filter, or something new to do.
///
/// `max_tokens` is an older word for `max_output_tokens`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncompleteReason {
    /// `max_output_tokens`
    MaxOutputTokens,
    /// `max_tokens`
    MaxTokens,
    /// `content_filter`
    ContentFilter,
    /// `max_messages`
    MaxMessages,
    /// `steered`
    Steered,
    /// A value that the document does not name.
    Other(String),
}

impl IncompleteReason {
    const VALUES: &'static [&'static str] = &[
        "max_output_tokens",
        "max_tokens",
        "content_filter",
        "max_messages",
        "steered",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MaxOutputTokens => "max_output_tokens",
            Self::MaxTokens => "max_tokens",
            Self::ContentFilter => "content_filter",
            Self::MaxMessages => "max_messages",
            Self::Steered => "steered",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for IncompleteReason {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::MaxOutputTokens,
            1 => Self::MaxTokens,
            2 => Self::ContentFilter,
            3 => Self::MaxMessages,
            4 => Self::Steered,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for IncompleteReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for IncompleteReason {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for IncompleteReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for IncompleteReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for IncompleteReason {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for IncompleteReason {
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

/// How many tokens were used.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseUsage {
    /// The tokens of the input.
    ///
    /// Reads as `0` when it is absent or null.
    pub input_tokens: i64,
    /// What the tokens of the input are made up of.
    ///
    /// Reads as `{}` when it is absent or null.
    pub input_tokens_details: ResponseInputDetails,
    /// The tokens that were generated, those of reasoning included.
    ///
    /// Reads as `0` when it is absent or null.
    pub output_tokens: i64,
    /// What the generated tokens are made up of.
    ///
    /// Reads as `{}` when it is absent or null.
    pub output_tokens_details: ResponseOutputDetails,
    /// All of them.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_tokens: self.input_tokens,
            input_tokens_details: runtime::copied(&self.input_tokens_details),
            output_tokens: self.output_tokens,
            output_tokens_details: runtime::copied(&self.output_tokens_details),
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.input_tokens_details, &other.input_tokens_details)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.output_tokens_details, &other.output_tokens_details)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseUsage",
        &[
            runtime::Member::defaulted("input_tokens"),
            runtime::Member::defaulted("input_tokens_details"),
            runtime::Member::defaulted("output_tokens"),
            runtime::Member::defaulted("output_tokens_details"),
            runtime::Member::defaulted("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_tokens: runtime::Json::empty(),
            input_tokens_details: runtime::Json::empty(),
            output_tokens: runtime::Json::empty(),
            output_tokens_details: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input_tokens, value),
            1 => runtime::Json::take(&mut self.input_tokens_details, value),
            2 => runtime::Json::take(&mut self.output_tokens, value),
            3 => runtime::Json::take(&mut self.output_tokens_details, value),
            4 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input_tokens),
            1 => runtime::Json::shape(&self.input_tokens_details),
            2 => runtime::Json::shape(&self.output_tokens),
            3 => runtime::Json::shape(&self.output_tokens_details),
            4 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the tokens of the input are made up of.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInputDetails {
    /// Those that were in the cache.
    ///
    /// Reads as `0` when it is absent or null.
    pub cached_tokens: i64,
    /// Those that went into the cache.
    ///
    /// Reads as `0` when it is absent or null.
    pub cache_write_tokens: i64,
    /// How long what went into the cache stays.
    pub cache_write_tokens_details: Option<CacheWriteDetails>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseInputDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseInputDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            cached_tokens: self.cached_tokens,
            cache_write_tokens: self.cache_write_tokens,
            cache_write_tokens_details: runtime::copied(&self.cache_write_tokens_details),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInputDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.cached_tokens, &other.cached_tokens)
            && runtime::equal(&self.cache_write_tokens, &other.cache_write_tokens)
            && runtime::equal(&self.cache_write_tokens_details, &other.cache_write_tokens_details)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInputDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInputDetails",
        &[
            runtime::Member::defaulted("cached_tokens"),
            runtime::Member::defaulted("cache_write_tokens"),
            runtime::Member::optional("cache_write_tokens_details"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            cached_tokens: runtime::Json::empty(),
            cache_write_tokens: runtime::Json::empty(),
            cache_write_tokens_details: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.cached_tokens, value),
            1 => runtime::Json::take(&mut self.cache_write_tokens, value),
            2 => runtime::Json::take(&mut self.cache_write_tokens_details, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.cached_tokens),
            1 => runtime::Json::shape(&self.cache_write_tokens),
            2 => runtime::Json::shape(&self.cache_write_tokens_details),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How long what went into the cache stays.
#[derive(Debug)]
#[non_exhaustive]
pub struct CacheWriteDetails {
    /// Tokens that stay half an hour.
    ///
    /// Reads as `0` when it is absent or null.
    pub ttl_30m_tokens: i64,
    /// Tokens that stay twelve hours.
    ///
    /// Reads as `0` when it is absent or null.
    pub ttl_12h_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CacheWriteDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for CacheWriteDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            ttl_30m_tokens: self.ttl_30m_tokens,
            ttl_12h_tokens: self.ttl_12h_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CacheWriteDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.ttl_30m_tokens, &other.ttl_30m_tokens)
            && runtime::equal(&self.ttl_12h_tokens, &other.ttl_12h_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CacheWriteDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CacheWriteDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CacheWriteDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CacheWriteDetails",
        &[
            runtime::Member::defaulted("ttl_30m_tokens"),
            runtime::Member::defaulted("ttl_12h_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            ttl_30m_tokens: runtime::Json::empty(),
            ttl_12h_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.ttl_30m_tokens, value),
            1 => runtime::Json::take(&mut self.ttl_12h_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.ttl_30m_tokens),
            1 => runtime::Json::shape(&self.ttl_12h_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the generated tokens are made up of.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseOutputDetails {
    /// Those of hidden reasoning.
    ///
    /// Reads as `0` when it is absent or null.
    pub reasoning_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseOutputDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseOutputDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            reasoning_tokens: self.reasoning_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseOutputDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.reasoning_tokens, &other.reasoning_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseOutputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseOutputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseOutputDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseOutputDetails",
        &[runtime::Member::defaulted("reasoning_tokens")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            reasoning_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.reasoning_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.reasoning_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the moderation of a request found.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseModeration {
    /// About the input.
    pub input: Option<ResponseModerationOutcome>,
    /// About the answer.
    pub output: Option<ResponseModerationOutcome>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseModeration {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseModeration {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input: runtime::copied(&self.input),
            output: runtime::copied(&self.output),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseModeration {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseModeration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseModeration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseModeration {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseModeration",
        &[
            runtime::Member::optional("input"),
            runtime::Member::optional("output"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input: None,
            output: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input, value),
            1 => runtime::Json::take(&mut self.output, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input),
            1 => runtime::Json::shape(&self.output),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the moderation found, or why it found nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResponseModerationOutcome {
    /// What the moderation found.
    ModerationResult(ResponseModerationResult),
    /// Why the moderation found nothing.
    Error(ModerationError),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<ResponseModerationResult> for ResponseModerationOutcome {
    #[inline]
    fn from(value: ResponseModerationResult) -> Self {
        Self::ModerationResult(value)
    }
}

impl From<ModerationError> for ResponseModerationOutcome {
    #[inline]
    fn from(value: ModerationError) -> Self {
        Self::Error(value)
    }
}

impl Clone for ResponseModerationOutcome {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::ModerationResult(form) => Self::ModerationResult(runtime::copied(form)),
            Self::Error(form) => Self::Error(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ResponseModerationOutcome {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::ModerationResult(one), Self::ModerationResult(other)) => runtime::equal(one, other),
            (Self::Error(one), Self::Error(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ResponseModerationOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseModerationOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseModerationOutcome {
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
            Self::ModerationResult(form) => runtime::Json::shape(form),
            Self::Error(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ResponseModerationOutcome {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["moderation_result"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["flagged"],
                    constants: &[("type", runtime::Scalar::Text("moderation_result"))],
                },
            },
runtime::UnionForm {
                tags: &["error"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("error"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::ModerationResult(runtime::Json::empty()),
            1 => Self::Error(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::ModerationResult(form) => runtime::Json::take(form, value),
            Self::Error(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What the moderation found.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseModerationResult {
    /// Whether any category applies.
    pub flagged: bool,
    /// The model that moderated.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// Of each category, whether it applies.
    ///
    /// Reads as `{}` when it is absent or null.
    pub categories: runtime::Map<bool>,
    /// Of each category, how much it applies, from 0 to 1.
    ///
    /// Reads as `{}` when it is absent or null.
    pub category_scores: runtime::Map<f64>,
    /// Of each category, the kinds of input that its score is about.
    ///
    /// Reads as `{}` when it is absent or null.
    pub category_applied_input_types: runtime::Map<Vec<ModerationInputType>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseModerationResult {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "moderation_result";
}

impl Clone for ResponseModerationResult {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            flagged: self.flagged,
            model: runtime::copied(&self.model),
            categories: runtime::copied(&self.categories),
            category_scores: runtime::copied(&self.category_scores),
            category_applied_input_types: runtime::copied(&self.category_applied_input_types),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseModerationResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.flagged, &other.flagged)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.categories, &other.categories)
            && runtime::equal(&self.category_scores, &other.category_scores)
            && runtime::equal(&self.category_applied_input_types, &other.category_applied_input_types)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseModerationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseModerationResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseModerationResult {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseModerationResult",
        &[
            runtime::Member::constant("type", "moderation_result"),
            runtime::Member::required("flagged"),
            runtime::Member::defaulted("model"),
            runtime::Member::defaulted("categories"),
            runtime::Member::defaulted("category_scores"),
            runtime::Member::defaulted("category_applied_input_types"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            flagged: runtime::Json::empty(),
            model: runtime::Json::empty(),
            categories: runtime::Json::empty(),
            category_scores: runtime::Json::empty(),
            category_applied_input_types: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.flagged, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.categories, value),
            4 => runtime::Json::take(&mut self.category_scores, value),
            5 => runtime::Json::take(&mut self.category_applied_input_types, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.flagged),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.categories),
            4 => runtime::Json::shape(&self.category_scores),
            5 => runtime::Json::shape(&self.category_applied_input_types),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What built-in tools used.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseToolUsage {
    /// How many tokens the making of images took.
    pub image_gen: Option<ImageToolUsage>,
    /// How many searches of the web are billed.
    pub web_search: Option<WebSearchUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseToolUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ResponseToolUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_gen: runtime::copied(&self.image_gen),
            web_search: runtime::copied(&self.web_search),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseToolUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_gen, &other.image_gen)
            && runtime::equal(&self.web_search, &other.web_search)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseToolUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseToolUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseToolUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseToolUsage",
        &[
            runtime::Member::optional("image_gen"),
            runtime::Member::optional("web_search"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_gen: None,
            web_search: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.image_gen, value),
            1 => runtime::Json::take(&mut self.web_search, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.image_gen),
            1 => runtime::Json::shape(&self.web_search),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many tokens the making of images took.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageToolUsage {
    /// The tokens of its input.
    ///
    /// Reads as `0` when it is absent or null.
    pub input_tokens: i64,
    /// What the tokens of the input are made up of.
    ///
    /// Reads as `{}` when it is absent or null.
    pub input_tokens_details: ImageToolTokens,
    /// The tokens that were generated.
    ///
    /// Reads as `0` when it is absent or null.
    pub output_tokens: i64,
    /// What the generated tokens are made up of.
    pub output_tokens_details: Option<ImageToolTokens>,
    /// All of them.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// The tokens of the input that were in the cache.
    pub cached_tokens: Option<i64>,
    /// Tokens of images and of texts that were in the cache.
    pub cached_tokens_details: Option<ImageToolCachedTokens>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageToolUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ImageToolUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_tokens: self.input_tokens,
            input_tokens_details: runtime::copied(&self.input_tokens_details),
            output_tokens: self.output_tokens,
            output_tokens_details: runtime::copied(&self.output_tokens_details),
            total_tokens: self.total_tokens,
            cached_tokens: self.cached_tokens,
            cached_tokens_details: runtime::copied(&self.cached_tokens_details),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageToolUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.input_tokens_details, &other.input_tokens_details)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.output_tokens_details, &other.output_tokens_details)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.cached_tokens, &other.cached_tokens)
            && runtime::equal(&self.cached_tokens_details, &other.cached_tokens_details)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageToolUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageToolUsage",
        &[
            runtime::Member::defaulted("input_tokens"),
            runtime::Member::defaulted("input_tokens_details"),
            runtime::Member::defaulted("output_tokens"),
            runtime::Member::optional("output_tokens_details"),
            runtime::Member::defaulted("total_tokens"),
            runtime::Member::optional("cached_tokens"),
            runtime::Member::optional("cached_tokens_details"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_tokens: runtime::Json::empty(),
            input_tokens_details: runtime::Json::empty(),
            output_tokens: runtime::Json::empty(),
            output_tokens_details: None,
            total_tokens: runtime::Json::empty(),
            cached_tokens: None,
            cached_tokens_details: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input_tokens, value),
            1 => runtime::Json::take(&mut self.input_tokens_details, value),
            2 => runtime::Json::take(&mut self.output_tokens, value),
            3 => runtime::Json::take(&mut self.output_tokens_details, value),
            4 => runtime::Json::take(&mut self.total_tokens, value),
            5 => runtime::Json::take(&mut self.cached_tokens, value),
            6 => runtime::Json::take(&mut self.cached_tokens_details, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input_tokens),
            1 => runtime::Json::shape(&self.input_tokens_details),
            2 => runtime::Json::shape(&self.output_tokens),
            3 => runtime::Json::shape(&self.output_tokens_details),
            4 => runtime::Json::shape(&self.total_tokens),
            5 => runtime::Json::shape(&self.cached_tokens),
            6 => runtime::Json::shape(&self.cached_tokens_details),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Tokens of images and of texts.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageToolTokens {
    /// Those of images.
    ///
    /// Reads as `0` when it is absent or null.
    pub image_tokens: i64,
    /// Those of texts.
    ///
    /// Reads as `0` when it is absent or null.
    pub text_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageToolTokens {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ImageToolTokens {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_tokens: self.image_tokens,
            text_tokens: self.text_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageToolTokens {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_tokens, &other.image_tokens)
            && runtime::equal(&self.text_tokens, &other.text_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageToolTokens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolTokens {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolTokens {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageToolTokens",
        &[
            runtime::Member::defaulted("image_tokens"),
            runtime::Member::defaulted("text_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_tokens: runtime::Json::empty(),
            text_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.image_tokens, value),
            1 => runtime::Json::take(&mut self.text_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.image_tokens),
            1 => runtime::Json::shape(&self.text_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Tokens of images and of texts that were in the cache.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageToolCachedTokens {
    /// Those of images.
    ///
    /// Reads as `0` when it is absent or null.
    pub cached_image_tokens: i64,
    /// Those of texts.
    ///
    /// Reads as `0` when it is absent or null.
    pub cached_text_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageToolCachedTokens {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ImageToolCachedTokens {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            cached_image_tokens: self.cached_image_tokens,
            cached_text_tokens: self.cached_text_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageToolCachedTokens {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.cached_image_tokens, &other.cached_image_tokens)
            && runtime::equal(&self.cached_text_tokens, &other.cached_text_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageToolCachedTokens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolCachedTokens {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolCachedTokens {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageToolCachedTokens",
        &[
            runtime::Member::defaulted("cached_image_tokens"),
            runtime::Member::defaulted("cached_text_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            cached_image_tokens: runtime::Json::empty(),
            cached_text_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.cached_image_tokens, value),
            1 => runtime::Json::take(&mut self.cached_text_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.cached_image_tokens),
            1 => runtime::Json::shape(&self.cached_text_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many searches of the web are billed.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchUsage {
    /// The number of searches.
    ///
    /// Reads as `0` when it is absent or null.
    pub num_requests: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for WebSearchUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            num_requests: self.num_requests,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.num_requests, &other.num_requests)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchUsage",
        &[runtime::Member::defaulted("num_requests")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            num_requests: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.num_requests, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.num_requests),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A thought in the input that the model was not given.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputTransformation {
    /// The id of the item.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of the item, always `reasoning`.
    ///
    /// Reads as `"reasoning"` when it is absent or null.
    pub type_: String,
    /// What became of it; it was `removed`.
    ///
    /// Reads as `"removed"` when it is absent or null.
    pub action: String,
    /// Why it was not given: it is of another organization, user, model, beginning or turn.
    pub reason: Option<TransformationReason>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for InputTransformation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            type_: runtime::copied(&self.type_),
            action: runtime::copied(&self.action),
            reason: runtime::copied(&self.reason),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputTransformation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.reason, &other.reason)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputTransformation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputTransformation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputTransformation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputTransformation",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("type"),
            runtime::Member::filled("action"),
            runtime::Member::optional("reason"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            type_: runtime::Json::empty(),
            action: runtime::Json::empty(),
            reason: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.type_, value),
            2 => runtime::Json::take(&mut self.action, value),
            3 => runtime::Json::take(&mut self.reason, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        match at {
            1 => self.type_ = "reasoning".to_owned(),
            2 => self.action = "removed".to_owned(),
            _ => {}
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.type_),
            2 => runtime::Json::shape(&self.action),
            3 => runtime::Json::shape(&self.reason),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Why it was not given: it is of another organization, user, model, beginning or turn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformationReason {
    /// `organization_mismatch`
    OrganizationMismatch,
    /// `end_user_mismatch`
    EndUserMismatch,
    /// `model_mismatch`
    ModelMismatch,
    /// `prefix_mismatch`
    PrefixMismatch,
    /// `turn_boundary`
    TurnBoundary,
    /// A value that the document does not name.
    Other(String),
}

impl TransformationReason {
    const VALUES: &'static [&'static str] = &[
        "organization_mismatch",
        "end_user_mismatch",
        "model_mismatch",
        "prefix_mismatch",
        "turn_boundary",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrganizationMismatch => "organization_mismatch",
            Self::EndUserMismatch => "end_user_mismatch",
            Self::ModelMismatch => "model_mismatch",
            Self::PrefixMismatch => "prefix_mismatch",
            Self::TurnBoundary => "turn_boundary",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TransformationReason {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::OrganizationMismatch,
            1 => Self::EndUserMismatch,
            2 => Self::ModelMismatch,
            3 => Self::PrefixMismatch,
            4 => Self::TurnBoundary,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TransformationReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TransformationReason {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TransformationReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TransformationReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TransformationReason {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TransformationReason {
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

/// Why the cache served a request, or did not.
#[derive(Debug)]
#[non_exhaustive]
pub enum PromptCacheDiagnostics {
    /// The cache served.
    CacheHit(PromptCacheHit),
    /// The cache did not serve.
    CacheMiss(PromptCacheMiss),
    /// The response to compare with was not found.
    ComparisonResponseNotFound(PromptCacheUncompared),
    /// Nothing is known of it.
    Unavailable(PromptCacheUnexplained),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<PromptCacheHit> for PromptCacheDiagnostics {
    #[inline]
    fn from(value: PromptCacheHit) -> Self {
        Self::CacheHit(value)
    }
}

impl From<PromptCacheMiss> for PromptCacheDiagnostics {
    #[inline]
    fn from(value: PromptCacheMiss) -> Self {
        Self::CacheMiss(value)
    }
}

impl From<PromptCacheUncompared> for PromptCacheDiagnostics {
    #[inline]
    fn from(value: PromptCacheUncompared) -> Self {
        Self::ComparisonResponseNotFound(value)
    }
}

impl From<PromptCacheUnexplained> for PromptCacheDiagnostics {
    #[inline]
    fn from(value: PromptCacheUnexplained) -> Self {
        Self::Unavailable(value)
    }
}

impl Clone for PromptCacheDiagnostics {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::CacheHit(form) => Self::CacheHit(runtime::copied(form)),
            Self::CacheMiss(form) => Self::CacheMiss(runtime::copied(form)),
            Self::ComparisonResponseNotFound(form) => Self::ComparisonResponseNotFound(runtime::copied(form)),
            Self::Unavailable(form) => Self::Unavailable(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for PromptCacheDiagnostics {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::CacheHit(one), Self::CacheHit(other)) => runtime::equal(one, other),
            (Self::CacheMiss(one), Self::CacheMiss(other)) => runtime::equal(one, other),
            (Self::ComparisonResponseNotFound(one), Self::ComparisonResponseNotFound(other)) => runtime::equal(one, other),
            (Self::Unavailable(one), Self::Unavailable(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for PromptCacheDiagnostics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheDiagnostics {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheDiagnostics {
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
            Self::CacheHit(form) => runtime::Json::shape(form),
            Self::CacheMiss(form) => runtime::Json::shape(form),
            Self::ComparisonResponseNotFound(form) => runtime::Json::shape(form),
            Self::Unavailable(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for PromptCacheDiagnostics {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["cache_hit"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("cache_hit"))],
                },
            },
runtime::UnionForm {
                tags: &["cache_miss"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("cache_miss"))],
                },
            },
runtime::UnionForm {
                tags: &["comparison_response_not_found"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("comparison_response_not_found")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["unavailable"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("unavailable"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::CacheHit(runtime::Json::empty()),
            1 => Self::CacheMiss(runtime::Json::empty()),
            2 => Self::ComparisonResponseNotFound(runtime::Json::empty()),
            3 => Self::Unavailable(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::CacheHit(form) => runtime::Json::take(form, value),
            Self::CacheMiss(form) => runtime::Json::take(form, value),
            Self::ComparisonResponseNotFound(form) => runtime::Json::take(form, value),
            Self::Unavailable(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// The cache served.
#[derive(Debug)]
#[non_exhaustive]
pub struct PromptCacheHit {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for PromptCacheHit {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl PromptCacheHit {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "cache_hit";
}

impl Clone for PromptCacheHit {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptCacheHit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptCacheHit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheHit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheHit {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptCacheHit",
        &[runtime::Member::constant("type", "cache_hit")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The cache did not serve.
#[derive(Debug)]
#[non_exhaustive]
pub struct PromptCacheMiss {
    /// What differed.
    pub reason: Option<PromptCacheMissReason>,
    /// About how many tokens come after the first difference.
    ///
    /// Reads as `0` when it is absent or null.
    pub cache_missed_tokens: i64,
    /// How many tokens the response that it is compared with would have had to offer.
    pub comparison_reusable_tokens: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for PromptCacheMiss {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl PromptCacheMiss {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "cache_miss";
}

impl Clone for PromptCacheMiss {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            reason: runtime::copied(&self.reason),
            cache_missed_tokens: self.cache_missed_tokens,
            comparison_reusable_tokens: self.comparison_reusable_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptCacheMiss {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.reason, &other.reason)
            && runtime::equal(&self.cache_missed_tokens, &other.cache_missed_tokens)
            && runtime::equal(&self.comparison_reusable_tokens, &other.comparison_reusable_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptCacheMiss {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheMiss {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheMiss {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptCacheMiss",
        &[
            runtime::Member::constant("type", "cache_miss"),
            runtime::Member::optional("reason"),
            runtime::Member::defaulted("cache_missed_tokens"),
            runtime::Member::optional("comparison_reusable_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            reason: None,
            cache_missed_tokens: runtime::Json::empty(),
            comparison_reusable_tokens: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.reason, value),
            2 => runtime::Json::take(&mut self.cache_missed_tokens, value),
            3 => runtime::Json::take(&mut self.comparison_reusable_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.reason),
            2 => runtime::Json::shape(&self.cache_missed_tokens),
            3 => runtime::Json::shape(&self.comparison_reusable_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What differed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptCacheMissReason {
    /// `model_changed`
    ModelChanged,
    /// `prompt_cache_key_changed`
    PromptCacheKeyChanged,
    /// `tools_changed`
    ToolsChanged,
    /// `text_format_changed`
    TextFormatChanged,
    /// `reasoning_effort_changed`
    ReasoningEffortChanged,
    /// `verbosity_changed`
    VerbosityChanged,
    /// `service_tier_changed`
    ServiceTierChanged,
    /// `context_compacted`
    ContextCompacted,
    /// `input_changed`
    InputChanged,
    /// A value that the document does not name.
    Other(String),
}

impl PromptCacheMissReason {
    const VALUES: &'static [&'static str] = &[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "service_tier_changed",
        "context_compacted",
        "input_changed",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ModelChanged => "model_changed",
            Self::PromptCacheKeyChanged => "prompt_cache_key_changed",
            Self::ToolsChanged => "tools_changed",
            Self::TextFormatChanged => "text_format_changed",
            Self::ReasoningEffortChanged => "reasoning_effort_changed",
            Self::VerbosityChanged => "verbosity_changed",
            Self::ServiceTierChanged => "service_tier_changed",
            Self::ContextCompacted => "context_compacted",
            Self::InputChanged => "input_changed",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for PromptCacheMissReason {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::ModelChanged,
            1 => Self::PromptCacheKeyChanged,
            2 => Self::ToolsChanged,
            3 => Self::TextFormatChanged,
            4 => Self::ReasoningEffortChanged,
            5 => Self::VerbosityChanged,
            6 => Self::ServiceTierChanged,
            7 => Self::ContextCompacted,
            8 => Self::InputChanged,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for PromptCacheMissReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for PromptCacheMissReason {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for PromptCacheMissReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for PromptCacheMissReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheMissReason {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheMissReason {
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

/// The response to compare with was not found.
#[derive(Debug)]
#[non_exhaustive]
pub struct PromptCacheUncompared {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for PromptCacheUncompared {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl PromptCacheUncompared {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "comparison_response_not_found";
}

impl Clone for PromptCacheUncompared {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptCacheUncompared {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptCacheUncompared {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheUncompared {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheUncompared {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptCacheUncompared",
        &[
            runtime::Member::constant("type", "comparison_response_not_found"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Nothing is known of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct PromptCacheUnexplained {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for PromptCacheUnexplained {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl PromptCacheUnexplained {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "unavailable";
}

impl Clone for PromptCacheUnexplained {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptCacheUnexplained {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptCacheUnexplained {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheUnexplained {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheUnexplained {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptCacheUnexplained",
        &[runtime::Member::constant("type", "unavailable")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that happens while a response is made.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResponseEvent {
    /// A response was begun. It is the first event.
    Created(Box<ResponseCreated>),
    /// A response waits for its turn.
    Queued(Box<ResponseQueued>),
    /// A response is being made.
    InProgress(Box<ResponseInProgress>),
    /// A response is complete. It is the last event.
    Completed(Box<ResponseCompleted>),
    /// A response was cut off. It is the last event.
    Incomplete(Box<ResponseIncomplete>),
    /// A response failed. It is the last event.
    Failed(Box<ResponseFailed>),
    /// An item of the output is begun.
    OutputItemAdded(Box<ResponseItemAdded>),
    /// An item of the output is complete, and this is what counts of it.
    OutputItemDone(Box<ResponseItemDone>),
    /// A part of an item is begun.
    ContentPartAdded(Box<ResponsePartAdded>),
    /// A part of an item is complete.
    ContentPartDone(Box<ResponsePartDone>),
    /// The text goes on.
    OutputTextDelta(ResponseTextDelta),
    /// The text is complete.
    OutputTextDone(ResponseTextDone),
    /// Something stands behind a place of the text.
    OutputTextAnnotationAdded(Box<ResponseAnnotationAdded>),
    /// The model goes on to refuse.
    RefusalDelta(ResponseRefusalDelta),
    /// The refusal is complete.
    RefusalDone(ResponseRefusalDone),
    /// The reasoning goes on.
    ReasoningTextDelta(ResponseReasoningTextDelta),
    /// A piece of the reasoning is complete.
    ReasoningTextDone(ResponseReasoningTextDone),
    /// A piece of the summary of the reasoning is begun.
    ReasoningSummaryPartAdded(ResponseSummaryPartAdded),
    /// A piece of the summary of the reasoning is complete.
    ReasoningSummaryPartDone(Box<ResponseSummaryPartDone>),
    /// The summary of the reasoning goes on.
    ReasoningSummaryTextDelta(ResponseSummaryTextDelta),
    /// The text of a piece of the summary is complete.
    ReasoningSummaryTextDone(ResponseSummaryTextDone),
    /// The arguments of the call of a function go on.
    FunctionCallArgumentsDelta(ResponseFunctionArgumentsDelta),
    /// The arguments of the call of a function are complete.
    FunctionCallArgumentsDone(ResponseFunctionArgumentsDone),
    /// The input of a custom tool goes on.
    CustomToolCallInputDelta(ResponseCustomInputDelta),
    /// The input of a custom tool is complete.
    CustomToolCallInputDone(ResponseCustomInputDone),
    /// A search of the web is begun.
    WebSearchCallInProgress(ResponseWebSearchStarted),
    /// The web is being searched.
    WebSearchCallSearching(ResponseWebSearchSearching),
    /// A search of the web is over.
    WebSearchCallCompleted(ResponseWebSearchCompleted),
    /// A search of files is begun.
    FileSearchCallInProgress(ResponseFileSearchStarted),
    /// Files are being searched.
    FileSearchCallSearching(ResponseFileSearchSearching),
    /// A search of files is over.
    FileSearchCallCompleted(ResponseFileSearchCompleted),
    /// A call of the code interpreter is begun.
    CodeInterpreterCallInProgress(ResponseInterpreterStarted),
    /// The code goes on.
    CodeInterpreterCallCodeDelta(ResponseInterpreterCodeDelta),
    /// The code is complete.
    CodeInterpreterCallCodeDone(ResponseInterpreterCodeDone),
    /// The code is running.
    CodeInterpreterCallInterpreting(ResponseInterpreterRunning),
    /// The code has run.
    CodeInterpreterCallCompleted(ResponseInterpreterCompleted),
    /// An image is begun.
    ImageGenerationCallInProgress(ResponseImageStarted),
    /// An image is being made.
    ImageGenerationCallGenerating(ResponseImageGenerating),
    /// An unfinished image.
    ImageGenerationCallPartialImage(Box<ResponseImagePartial>),
    /// An image is finished.
    ImageGenerationCallCompleted(ResponseImageCompleted),
    /// An MCP server is asked for its tools.
    McpListToolsInProgress(ResponseMcpListStarted),
    /// An MCP server told its tools.
    McpListToolsCompleted(ResponseMcpListCompleted),
    /// An MCP server did not tell its tools.
    McpListToolsFailed(ResponseMcpListFailed),
    /// A tool of an MCP server is called.
    McpCallInProgress(ResponseMcpCallStarted),
    /// The arguments of the call of an MCP server go on.
    McpCallArgumentsDelta(ResponseMcpArgumentsDelta),
    /// The arguments of the call of an MCP server are complete.
    McpCallArgumentsDone(ResponseMcpArgumentsDone),
    /// A tool of an MCP server gave its result.
    McpCallCompleted(ResponseMcpCallCompleted),
    /// A tool of an MCP server failed.
    McpCallFailed(ResponseMcpCallFailed),
    /// A command of a shell is begun.
    ShellCallCommandAdded(ResponseShellCommandAdded),
    /// A command of a shell goes on.
    ShellCallCommandDelta(ResponseShellCommandDelta),
    /// A command of a shell is complete.
    ShellCallCommandDone(ResponseShellCommandDone),
    /// A command of a shell wrote something.
    ShellCallOutputContentDelta(Box<ResponseShellOutputDelta>),
    /// A command of a shell is over.
    ShellCallOutputContentDone(ResponseShellOutputDone),
    /// The context is being compacted.
    CompactionCompacting(ResponseCompacting),
    /// The spoken answer goes on.
    AudioDelta(ResponseAudioDelta),
    /// The spoken answer is complete.
    AudioDone(ResponseAudioDone),
    /// The transcript of the spoken answer goes on.
    AudioTranscriptDelta(ResponseTranscriptDelta),
    /// The transcript of the spoken answer is complete.
    AudioTranscriptDone(ResponseTranscriptDone),
    /// Nothing has happened; the connection is kept open.
    Keepalive(ResponseKeepalive),
    /// Something went wrong. No other event follows.
    Error(Box<ResponseErrorEvent>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<ResponseCreated> for ResponseEvent {
    #[inline]
    fn from(value: ResponseCreated) -> Self {
        Self::Created(Box::new(value))
    }
}

impl From<ResponseQueued> for ResponseEvent {
    #[inline]
    fn from(value: ResponseQueued) -> Self {
        Self::Queued(Box::new(value))
    }
}

impl From<ResponseInProgress> for ResponseEvent {
    #[inline]
    fn from(value: ResponseInProgress) -> Self {
        Self::InProgress(Box::new(value))
    }
}

impl From<ResponseCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseCompleted) -> Self {
        Self::Completed(Box::new(value))
    }
}

impl From<ResponseIncomplete> for ResponseEvent {
    #[inline]
    fn from(value: ResponseIncomplete) -> Self {
        Self::Incomplete(Box::new(value))
    }
}

impl From<ResponseFailed> for ResponseEvent {
    #[inline]
    fn from(value: ResponseFailed) -> Self {
        Self::Failed(Box::new(value))
    }
}

impl From<ResponseItemAdded> for ResponseEvent {
    #[inline]
    fn from(value: ResponseItemAdded) -> Self {
        Self::OutputItemAdded(Box::new(value))
    }
}

impl From<ResponseItemDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseItemDone) -> Self {
        Self::OutputItemDone(Box::new(value))
    }
}

impl From<ResponsePartAdded> for ResponseEvent {
    #[inline]
    fn from(value: ResponsePartAdded) -> Self {
        Self::ContentPartAdded(Box::new(value))
    }
}

impl From<ResponsePartDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponsePartDone) -> Self {
        Self::ContentPartDone(Box::new(value))
    }
}

impl From<ResponseTextDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseTextDelta) -> Self {
        Self::OutputTextDelta(value)
    }
}

impl From<ResponseTextDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseTextDone) -> Self {
        Self::OutputTextDone(value)
    }
}

impl From<ResponseAnnotationAdded> for ResponseEvent {
    #[inline]
    fn from(value: ResponseAnnotationAdded) -> Self {
        Self::OutputTextAnnotationAdded(Box::new(value))
    }
}

impl From<ResponseRefusalDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseRefusalDelta) -> Self {
        Self::RefusalDelta(value)
    }
}

impl From<ResponseRefusalDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseRefusalDone) -> Self {
        Self::RefusalDone(value)
    }
}

impl From<ResponseReasoningTextDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseReasoningTextDelta) -> Self {
        Self::ReasoningTextDelta(value)
    }
}

impl From<ResponseReasoningTextDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseReasoningTextDone) -> Self {
        Self::ReasoningTextDone(value)
    }
}

impl From<ResponseSummaryPartAdded> for ResponseEvent {
    #[inline]
    fn from(value: ResponseSummaryPartAdded) -> Self {
        Self::ReasoningSummaryPartAdded(value)
    }
}

impl From<ResponseSummaryPartDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseSummaryPartDone) -> Self {
        Self::ReasoningSummaryPartDone(Box::new(value))
    }
}

impl From<ResponseSummaryTextDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseSummaryTextDelta) -> Self {
        Self::ReasoningSummaryTextDelta(value)
    }
}

impl From<ResponseSummaryTextDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseSummaryTextDone) -> Self {
        Self::ReasoningSummaryTextDone(value)
    }
}

impl From<ResponseFunctionArgumentsDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseFunctionArgumentsDelta) -> Self {
        Self::FunctionCallArgumentsDelta(value)
    }
}

impl From<ResponseFunctionArgumentsDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseFunctionArgumentsDone) -> Self {
        Self::FunctionCallArgumentsDone(value)
    }
}

impl From<ResponseCustomInputDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseCustomInputDelta) -> Self {
        Self::CustomToolCallInputDelta(value)
    }
}

impl From<ResponseCustomInputDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseCustomInputDone) -> Self {
        Self::CustomToolCallInputDone(value)
    }
}

impl From<ResponseInterpreterCodeDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseInterpreterCodeDelta) -> Self {
        Self::CodeInterpreterCallCodeDelta(value)
    }
}

impl From<ResponseInterpreterCodeDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseInterpreterCodeDone) -> Self {
        Self::CodeInterpreterCallCodeDone(value)
    }
}

impl From<ResponseImagePartial> for ResponseEvent {
    #[inline]
    fn from(value: ResponseImagePartial) -> Self {
        Self::ImageGenerationCallPartialImage(Box::new(value))
    }
}

impl From<ResponseMcpArgumentsDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpArgumentsDelta) -> Self {
        Self::McpCallArgumentsDelta(value)
    }
}

impl From<ResponseMcpArgumentsDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpArgumentsDone) -> Self {
        Self::McpCallArgumentsDone(value)
    }
}

impl From<ResponseShellCommandAdded> for ResponseEvent {
    #[inline]
    fn from(value: ResponseShellCommandAdded) -> Self {
        Self::ShellCallCommandAdded(value)
    }
}

impl From<ResponseShellCommandDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseShellCommandDelta) -> Self {
        Self::ShellCallCommandDelta(value)
    }
}

impl From<ResponseShellCommandDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseShellCommandDone) -> Self {
        Self::ShellCallCommandDone(value)
    }
}

impl From<ResponseShellOutputDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseShellOutputDelta) -> Self {
        Self::ShellCallOutputContentDelta(Box::new(value))
    }
}

impl From<ResponseShellOutputDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseShellOutputDone) -> Self {
        Self::ShellCallOutputContentDone(value)
    }
}

impl From<ResponseAudioDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseAudioDelta) -> Self {
        Self::AudioDelta(value)
    }
}

impl From<ResponseTranscriptDelta> for ResponseEvent {
    #[inline]
    fn from(value: ResponseTranscriptDelta) -> Self {
        Self::AudioTranscriptDelta(value)
    }
}

impl From<ResponseWebSearchStarted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseWebSearchStarted) -> Self {
        Self::WebSearchCallInProgress(value)
    }
}

impl From<ResponseWebSearchSearching> for ResponseEvent {
    #[inline]
    fn from(value: ResponseWebSearchSearching) -> Self {
        Self::WebSearchCallSearching(value)
    }
}

impl From<ResponseWebSearchCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseWebSearchCompleted) -> Self {
        Self::WebSearchCallCompleted(value)
    }
}

impl From<ResponseFileSearchStarted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseFileSearchStarted) -> Self {
        Self::FileSearchCallInProgress(value)
    }
}

impl From<ResponseFileSearchSearching> for ResponseEvent {
    #[inline]
    fn from(value: ResponseFileSearchSearching) -> Self {
        Self::FileSearchCallSearching(value)
    }
}

impl From<ResponseFileSearchCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseFileSearchCompleted) -> Self {
        Self::FileSearchCallCompleted(value)
    }
}

impl From<ResponseInterpreterStarted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseInterpreterStarted) -> Self {
        Self::CodeInterpreterCallInProgress(value)
    }
}

impl From<ResponseInterpreterRunning> for ResponseEvent {
    #[inline]
    fn from(value: ResponseInterpreterRunning) -> Self {
        Self::CodeInterpreterCallInterpreting(value)
    }
}

impl From<ResponseInterpreterCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseInterpreterCompleted) -> Self {
        Self::CodeInterpreterCallCompleted(value)
    }
}

impl From<ResponseImageStarted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseImageStarted) -> Self {
        Self::ImageGenerationCallInProgress(value)
    }
}

impl From<ResponseImageGenerating> for ResponseEvent {
    #[inline]
    fn from(value: ResponseImageGenerating) -> Self {
        Self::ImageGenerationCallGenerating(value)
    }
}

impl From<ResponseImageCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseImageCompleted) -> Self {
        Self::ImageGenerationCallCompleted(value)
    }
}

impl From<ResponseMcpListStarted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpListStarted) -> Self {
        Self::McpListToolsInProgress(value)
    }
}

impl From<ResponseMcpListCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpListCompleted) -> Self {
        Self::McpListToolsCompleted(value)
    }
}

impl From<ResponseMcpListFailed> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpListFailed) -> Self {
        Self::McpListToolsFailed(value)
    }
}

impl From<ResponseMcpCallStarted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpCallStarted) -> Self {
        Self::McpCallInProgress(value)
    }
}

impl From<ResponseMcpCallCompleted> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpCallCompleted) -> Self {
        Self::McpCallCompleted(value)
    }
}

impl From<ResponseMcpCallFailed> for ResponseEvent {
    #[inline]
    fn from(value: ResponseMcpCallFailed) -> Self {
        Self::McpCallFailed(value)
    }
}

impl From<ResponseCompacting> for ResponseEvent {
    #[inline]
    fn from(value: ResponseCompacting) -> Self {
        Self::CompactionCompacting(value)
    }
}

impl From<ResponseAudioDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseAudioDone) -> Self {
        Self::AudioDone(value)
    }
}

impl From<ResponseTranscriptDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponseTranscriptDone) -> Self {
        Self::AudioTranscriptDone(value)
    }
}

impl From<ResponseKeepalive> for ResponseEvent {
    #[inline]
    fn from(value: ResponseKeepalive) -> Self {
        Self::Keepalive(value)
    }
}

impl From<ResponseErrorEvent> for ResponseEvent {
    #[inline]
    fn from(value: ResponseErrorEvent) -> Self {
        Self::Error(Box::new(value))
    }
}

impl Clone for ResponseEvent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Created(form) => Self::Created(runtime::copied(form)),
            Self::Queued(form) => Self::Queued(runtime::copied(form)),
            Self::InProgress(form) => Self::InProgress(runtime::copied(form)),
            Self::Completed(form) => Self::Completed(runtime::copied(form)),
            Self::Incomplete(form) => Self::Incomplete(runtime::copied(form)),
            Self::Failed(form) => Self::Failed(runtime::copied(form)),
            Self::OutputItemAdded(form) => Self::OutputItemAdded(runtime::copied(form)),
            Self::OutputItemDone(form) => Self::OutputItemDone(runtime::copied(form)),
            Self::ContentPartAdded(form) => Self::ContentPartAdded(runtime::copied(form)),
            Self::ContentPartDone(form) => Self::ContentPartDone(runtime::copied(form)),
            Self::OutputTextDelta(form) => Self::OutputTextDelta(runtime::copied(form)),
            Self::OutputTextDone(form) => Self::OutputTextDone(runtime::copied(form)),
            Self::OutputTextAnnotationAdded(form) => Self::OutputTextAnnotationAdded(runtime::copied(form)),
            Self::RefusalDelta(form) => Self::RefusalDelta(runtime::copied(form)),
            Self::RefusalDone(form) => Self::RefusalDone(runtime::copied(form)),
            Self::ReasoningTextDelta(form) => Self::ReasoningTextDelta(runtime::copied(form)),
            Self::ReasoningTextDone(form) => Self::ReasoningTextDone(runtime::copied(form)),
            Self::ReasoningSummaryPartAdded(form) => Self::ReasoningSummaryPartAdded(runtime::copied(form)),
            Self::ReasoningSummaryPartDone(form) => Self::ReasoningSummaryPartDone(runtime::copied(form)),
            Self::ReasoningSummaryTextDelta(form) => Self::ReasoningSummaryTextDelta(runtime::copied(form)),
            Self::ReasoningSummaryTextDone(form) => Self::ReasoningSummaryTextDone(runtime::copied(form)),
            Self::FunctionCallArgumentsDelta(form) => Self::FunctionCallArgumentsDelta(runtime::copied(form)),
            Self::FunctionCallArgumentsDone(form) => Self::FunctionCallArgumentsDone(runtime::copied(form)),
            Self::CustomToolCallInputDelta(form) => Self::CustomToolCallInputDelta(runtime::copied(form)),
            Self::CustomToolCallInputDone(form) => Self::CustomToolCallInputDone(runtime::copied(form)),
            Self::WebSearchCallInProgress(form) => Self::WebSearchCallInProgress(runtime::copied(form)),
            Self::WebSearchCallSearching(form) => Self::WebSearchCallSearching(runtime::copied(form)),
            Self::WebSearchCallCompleted(form) => Self::WebSearchCallCompleted(runtime::copied(form)),
            Self::FileSearchCallInProgress(form) => Self::FileSearchCallInProgress(runtime::copied(form)),
            Self::FileSearchCallSearching(form) => Self::FileSearchCallSearching(runtime::copied(form)),
            Self::FileSearchCallCompleted(form) => Self::FileSearchCallCompleted(runtime::copied(form)),
            Self::CodeInterpreterCallInProgress(form) => Self::CodeInterpreterCallInProgress(runtime::copied(form)),
            Self::CodeInterpreterCallCodeDelta(form) => Self::CodeInterpreterCallCodeDelta(runtime::copied(form)),
            Self::CodeInterpreterCallCodeDone(form) => Self::CodeInterpreterCallCodeDone(runtime::copied(form)),
            Self::CodeInterpreterCallInterpreting(form) => Self::CodeInterpreterCallInterpreting(runtime::copied(form)),
            Self::CodeInterpreterCallCompleted(form) => Self::CodeInterpreterCallCompleted(runtime::copied(form)),
            Self::ImageGenerationCallInProgress(form) => Self::ImageGenerationCallInProgress(runtime::copied(form)),
            Self::ImageGenerationCallGenerating(form) => Self::ImageGenerationCallGenerating(runtime::copied(form)),
            Self::ImageGenerationCallPartialImage(form) => Self::ImageGenerationCallPartialImage(runtime::copied(form)),
            Self::ImageGenerationCallCompleted(form) => Self::ImageGenerationCallCompleted(runtime::copied(form)),
            Self::McpListToolsInProgress(form) => Self::McpListToolsInProgress(runtime::copied(form)),
            Self::McpListToolsCompleted(form) => Self::McpListToolsCompleted(runtime::copied(form)),
            Self::McpListToolsFailed(form) => Self::McpListToolsFailed(runtime::copied(form)),
            Self::McpCallInProgress(form) => Self::McpCallInProgress(runtime::copied(form)),
            Self::McpCallArgumentsDelta(form) => Self::McpCallArgumentsDelta(runtime::copied(form)),
            Self::McpCallArgumentsDone(form) => Self::McpCallArgumentsDone(runtime::copied(form)),
            Self::McpCallCompleted(form) => Self::McpCallCompleted(runtime::copied(form)),
            Self::McpCallFailed(form) => Self::McpCallFailed(runtime::copied(form)),
            Self::ShellCallCommandAdded(form) => Self::ShellCallCommandAdded(runtime::copied(form)),
            Self::ShellCallCommandDelta(form) => Self::ShellCallCommandDelta(runtime::copied(form)),
            Self::ShellCallCommandDone(form) => Self::ShellCallCommandDone(runtime::copied(form)),
            Self::ShellCallOutputContentDelta(form) => Self::ShellCallOutputContentDelta(runtime::copied(form)),
            Self::ShellCallOutputContentDone(form) => Self::ShellCallOutputContentDone(runtime::copied(form)),
            Self::CompactionCompacting(form) => Self::CompactionCompacting(runtime::copied(form)),
            Self::AudioDelta(form) => Self::AudioDelta(runtime::copied(form)),
            Self::AudioDone(form) => Self::AudioDone(runtime::copied(form)),
            Self::AudioTranscriptDelta(form) => Self::AudioTranscriptDelta(runtime::copied(form)),
            Self::AudioTranscriptDone(form) => Self::AudioTranscriptDone(runtime::copied(form)),
            Self::Keepalive(form) => Self::Keepalive(runtime::copied(form)),
            Self::Error(form) => Self::Error(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ResponseEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Created(one), Self::Created(other)) => runtime::equal(one, other),
            (Self::Queued(one), Self::Queued(other)) => runtime::equal(one, other),
            (Self::InProgress(one), Self::InProgress(other)) => runtime::equal(one, other),
            (Self::Completed(one), Self::Completed(other)) => runtime::equal(one, other),
            (Self::Incomplete(one), Self::Incomplete(other)) => runtime::equal(one, other),
            (Self::Failed(one), Self::Failed(other)) => runtime::equal(one, other),
            (Self::OutputItemAdded(one), Self::OutputItemAdded(other)) => runtime::equal(one, other),
            (Self::OutputItemDone(one), Self::OutputItemDone(other)) => runtime::equal(one, other),
            (Self::ContentPartAdded(one), Self::ContentPartAdded(other)) => runtime::equal(one, other),
            (Self::ContentPartDone(one), Self::ContentPartDone(other)) => runtime::equal(one, other),
            (Self::OutputTextDelta(one), Self::OutputTextDelta(other)) => runtime::equal(one, other),
            (Self::OutputTextDone(one), Self::OutputTextDone(other)) => runtime::equal(one, other),
            (Self::OutputTextAnnotationAdded(one), Self::OutputTextAnnotationAdded(other)) => runtime::equal(one, other),
            (Self::RefusalDelta(one), Self::RefusalDelta(other)) => runtime::equal(one, other),
            (Self::RefusalDone(one), Self::RefusalDone(other)) => runtime::equal(one, other),
            (Self::ReasoningTextDelta(one), Self::ReasoningTextDelta(other)) => runtime::equal(one, other),
            (Self::ReasoningTextDone(one), Self::ReasoningTextDone(other)) => runtime::equal(one, other),
            (Self::ReasoningSummaryPartAdded(one), Self::ReasoningSummaryPartAdded(other)) => runtime::equal(one, other),
            (Self::ReasoningSummaryPartDone(one), Self::ReasoningSummaryPartDone(other)) => runtime::equal(one, other),
            (Self::ReasoningSummaryTextDelta(one), Self::ReasoningSummaryTextDelta(other)) => runtime::equal(one, other),
            (Self::ReasoningSummaryTextDone(one), Self::ReasoningSummaryTextDone(other)) => runtime::equal(one, other),
            (Self::FunctionCallArgumentsDelta(one), Self::FunctionCallArgumentsDelta(other)) => runtime::equal(one, other),
            (Self::FunctionCallArgumentsDone(one), Self::FunctionCallArgumentsDone(other)) => runtime::equal(one, other),
            (Self::CustomToolCallInputDelta(one), Self::CustomToolCallInputDelta(other)) => runtime::equal(one, other),
            (Self::CustomToolCallInputDone(one), Self::CustomToolCallInputDone(other)) => runtime::equal(one, other),
            (Self::WebSearchCallInProgress(one), Self::WebSearchCallInProgress(other)) => runtime::equal(one, other),
            (Self::WebSearchCallSearching(one), Self::WebSearchCallSearching(other)) => runtime::equal(one, other),
            (Self::WebSearchCallCompleted(one), Self::WebSearchCallCompleted(other)) => runtime::equal(one, other),
            (Self::FileSearchCallInProgress(one), Self::FileSearchCallInProgress(other)) => runtime::equal(one, other),
            (Self::FileSearchCallSearching(one), Self::FileSearchCallSearching(other)) => runtime::equal(one, other),
            (Self::FileSearchCallCompleted(one), Self::FileSearchCallCompleted(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCallInProgress(one), Self::CodeInterpreterCallInProgress(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCallCodeDelta(one), Self::CodeInterpreterCallCodeDelta(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCallCodeDone(one), Self::CodeInterpreterCallCodeDone(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCallInterpreting(one), Self::CodeInterpreterCallInterpreting(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCallCompleted(one), Self::CodeInterpreterCallCompleted(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCallInProgress(one), Self::ImageGenerationCallInProgress(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCallGenerating(one), Self::ImageGenerationCallGenerating(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCallPartialImage(one), Self::ImageGenerationCallPartialImage(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCallCompleted(one), Self::ImageGenerationCallCompleted(other)) => runtime::equal(one, other),
            (Self::McpListToolsInProgress(one), Self::McpListToolsInProgress(other)) => runtime::equal(one, other),
            (Self::McpListToolsCompleted(one), Self::McpListToolsCompleted(other)) => runtime::equal(one, other),
            (Self::McpListToolsFailed(one), Self::McpListToolsFailed(other)) => runtime::equal(one, other),
            (Self::McpCallInProgress(one), Self::McpCallInProgress(other)) => runtime::equal(one, other),
            (Self::McpCallArgumentsDelta(one), Self::McpCallArgumentsDelta(other)) => runtime::equal(one, other),
            (Self::McpCallArgumentsDone(one), Self::McpCallArgumentsDone(other)) => runtime::equal(one, other),
            (Self::McpCallCompleted(one), Self::McpCallCompleted(other)) => runtime::equal(one, other),
            (Self::McpCallFailed(one), Self::McpCallFailed(other)) => runtime::equal(one, other),
            (Self::ShellCallCommandAdded(one), Self::ShellCallCommandAdded(other)) => runtime::equal(one, other),
            (Self::ShellCallCommandDelta(one), Self::ShellCallCommandDelta(other)) => runtime::equal(one, other),
            (Self::ShellCallCommandDone(one), Self::ShellCallCommandDone(other)) => runtime::equal(one, other),
            (Self::ShellCallOutputContentDelta(one), Self::ShellCallOutputContentDelta(other)) => runtime::equal(one, other),
            (Self::ShellCallOutputContentDone(one), Self::ShellCallOutputContentDone(other)) => runtime::equal(one, other),
            (Self::CompactionCompacting(one), Self::CompactionCompacting(other)) => runtime::equal(one, other),
            (Self::AudioDelta(one), Self::AudioDelta(other)) => runtime::equal(one, other),
            (Self::AudioDone(one), Self::AudioDone(other)) => runtime::equal(one, other),
            (Self::AudioTranscriptDelta(one), Self::AudioTranscriptDelta(other)) => runtime::equal(one, other),
            (Self::AudioTranscriptDone(one), Self::AudioTranscriptDone(other)) => runtime::equal(one, other),
            (Self::Keepalive(one), Self::Keepalive(other)) => runtime::equal(one, other),
            (Self::Error(one), Self::Error(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ResponseEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseEvent {
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
            Self::Created(form) => runtime::Json::shape(form),
            Self::Queued(form) => runtime::Json::shape(form),
            Self::InProgress(form) => runtime::Json::shape(form),
            Self::Completed(form) => runtime::Json::shape(form),
            Self::Incomplete(form) => runtime::Json::shape(form),
            Self::Failed(form) => runtime::Json::shape(form),
            Self::OutputItemAdded(form) => runtime::Json::shape(form),
            Self::OutputItemDone(form) => runtime::Json::shape(form),
            Self::ContentPartAdded(form) => runtime::Json::shape(form),
            Self::ContentPartDone(form) => runtime::Json::shape(form),
            Self::OutputTextDelta(form) => runtime::Json::shape(form),
            Self::OutputTextDone(form) => runtime::Json::shape(form),
            Self::OutputTextAnnotationAdded(form) => runtime::Json::shape(form),
            Self::RefusalDelta(form) => runtime::Json::shape(form),
            Self::RefusalDone(form) => runtime::Json::shape(form),
            Self::ReasoningTextDelta(form) => runtime::Json::shape(form),
            Self::ReasoningTextDone(form) => runtime::Json::shape(form),
            Self::ReasoningSummaryPartAdded(form) => runtime::Json::shape(form),
            Self::ReasoningSummaryPartDone(form) => runtime::Json::shape(form),
            Self::ReasoningSummaryTextDelta(form) => runtime::Json::shape(form),
            Self::ReasoningSummaryTextDone(form) => runtime::Json::shape(form),
            Self::FunctionCallArgumentsDelta(form) => runtime::Json::shape(form),
            Self::FunctionCallArgumentsDone(form) => runtime::Json::shape(form),
            Self::CustomToolCallInputDelta(form) => runtime::Json::shape(form),
            Self::CustomToolCallInputDone(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCallCodeDelta(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCallCodeDone(form) => runtime::Json::shape(form),
            Self::ImageGenerationCallPartialImage(form) => runtime::Json::shape(form),
            Self::McpCallArgumentsDelta(form) => runtime::Json::shape(form),
            Self::McpCallArgumentsDone(form) => runtime::Json::shape(form),
            Self::ShellCallCommandAdded(form) => runtime::Json::shape(form),
            Self::ShellCallCommandDelta(form) => runtime::Json::shape(form),
            Self::ShellCallCommandDone(form) => runtime::Json::shape(form),
            Self::ShellCallOutputContentDelta(form) => runtime::Json::shape(form),
            Self::ShellCallOutputContentDone(form) => runtime::Json::shape(form),
            Self::AudioDelta(form) => runtime::Json::shape(form),
            Self::AudioTranscriptDelta(form) => runtime::Json::shape(form),
            Self::WebSearchCallInProgress(form) => runtime::Json::shape(form),
            Self::WebSearchCallSearching(form) => runtime::Json::shape(form),
            Self::WebSearchCallCompleted(form) => runtime::Json::shape(form),
            Self::FileSearchCallInProgress(form) => runtime::Json::shape(form),
            Self::FileSearchCallSearching(form) => runtime::Json::shape(form),
            Self::FileSearchCallCompleted(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCallInProgress(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCallInterpreting(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCallCompleted(form) => runtime::Json::shape(form),
            Self::ImageGenerationCallInProgress(form) => runtime::Json::shape(form),
            Self::ImageGenerationCallGenerating(form) => runtime::Json::shape(form),
            Self::ImageGenerationCallCompleted(form) => runtime::Json::shape(form),
            Self::McpListToolsInProgress(form) => runtime::Json::shape(form),
            Self::McpListToolsCompleted(form) => runtime::Json::shape(form),
            Self::McpListToolsFailed(form) => runtime::Json::shape(form),
            Self::McpCallInProgress(form) => runtime::Json::shape(form),
            Self::McpCallCompleted(form) => runtime::Json::shape(form),
            Self::McpCallFailed(form) => runtime::Json::shape(form),
            Self::CompactionCompacting(form) => runtime::Json::shape(form),
            Self::AudioDone(form) => runtime::Json::shape(form),
            Self::AudioTranscriptDone(form) => runtime::Json::shape(form),
            Self::Keepalive(form) => runtime::Json::shape(form),
            Self::Error(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ResponseEvent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["response.created"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["response"],
                    constants: &[("type", runtime::Scalar::Text("response.created"))],
                },
            },
runtime::UnionForm {
                tags: &["response.queued"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["response"],
                    constants: &[("type", runtime::Scalar::Text("response.queued"))],
                },
            },
runtime::UnionForm {
                tags: &["response.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["response"],
                    constants: &[("type", runtime::Scalar::Text("response.in_progress"))],
                },
            },
runtime::UnionForm {
                tags: &["response.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["response"],
                    constants: &[("type", runtime::Scalar::Text("response.completed"))],
                },
            },
runtime::UnionForm {
                tags: &["response.incomplete"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["response"],
                    constants: &[("type", runtime::Scalar::Text("response.incomplete"))],
                },
            },
runtime::UnionForm {
                tags: &["response.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["response"],
                    constants: &[("type", runtime::Scalar::Text("response.failed"))],
                },
            },
runtime::UnionForm {
                tags: &["response.output_item.added"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["item"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.output_item.added")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.output_item.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["item"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.output_item.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.content_part.added"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["part"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.content_part.added")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.content_part.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["part"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.content_part.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.output_text.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.output_text.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.output_text.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.output_text.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.output_text.annotation.added"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["annotation"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.output_text.annotation.added")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.refusal.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[("type", runtime::Scalar::Text("response.refusal.delta"))],
                },
            },
runtime::UnionForm {
                tags: &["response.refusal.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["refusal"],
                    constants: &[("type", runtime::Scalar::Text("response.refusal.done"))],
                },
            },
runtime::UnionForm {
                tags: &["response.reasoning_text.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.reasoning_text.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.reasoning_text.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.reasoning_text.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.reasoning_summary_part.added"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["part"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.reasoning_summary_part.added")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.reasoning_summary_part.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["part"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.reasoning_summary_part.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.reasoning_summary_text.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.reasoning_summary_text.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.reasoning_summary_text.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.reasoning_summary_text.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.function_call_arguments.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.function_call_arguments.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.function_call_arguments.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["arguments"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.function_call_arguments.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.custom_tool_call_input.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.custom_tool_call_input.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.custom_tool_call_input.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["input"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.custom_tool_call_input.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.code_interpreter_call_code.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.code_interpreter_call_code.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.code_interpreter_call_code.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["code"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.code_interpreter_call_code.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.image_generation_call.partial_image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["partial_image_b64"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.image_generation_call.partial_image")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_call_arguments.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_call_arguments.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_call_arguments.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["arguments"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_call_arguments.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.shell_call_command.added"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["command"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.shell_call_command.added")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.shell_call_command.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.shell_call_command.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.shell_call_command.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["command"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.shell_call_command.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.shell_call_output_content.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.shell_call_output_content.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.shell_call_output_content.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["output"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.shell_call_output_content.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.audio.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[("type", runtime::Scalar::Text("response.audio.delta"))],
                },
            },
runtime::UnionForm {
                tags: &["response.audio.transcript.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.audio.transcript.delta")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.web_search_call.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.web_search_call.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.web_search_call.searching"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.web_search_call.searching")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.web_search_call.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.web_search_call.completed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.file_search_call.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.file_search_call.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.file_search_call.searching"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.file_search_call.searching")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.file_search_call.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.file_search_call.completed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.code_interpreter_call.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.code_interpreter_call.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.code_interpreter_call.interpreting"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.code_interpreter_call.interpreting")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.code_interpreter_call.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.code_interpreter_call.completed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.image_generation_call.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.image_generation_call.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.image_generation_call.generating"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.image_generation_call.generating")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.image_generation_call.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.image_generation_call.completed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_list_tools.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_list_tools.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_list_tools.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_list_tools.completed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_list_tools.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_list_tools.failed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_call.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_call.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_call.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_call.completed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.mcp_call.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.mcp_call.failed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.compaction.compacting"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.compaction.compacting")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["response.audio.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("response.audio.done"))],
                },
            },
runtime::UnionForm {
                tags: &["response.audio.transcript.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("response.audio.transcript.done")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["keepalive"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("keepalive"))],
                },
            },
runtime::UnionForm {
                tags: &["error"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("error"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Created(runtime::Json::empty()),
            1 => Self::Queued(runtime::Json::empty()),
            2 => Self::InProgress(runtime::Json::empty()),
            3 => Self::Completed(runtime::Json::empty()),
            4 => Self::Incomplete(runtime::Json::empty()),
            5 => Self::Failed(runtime::Json::empty()),
            6 => Self::OutputItemAdded(runtime::Json::empty()),
            7 => Self::OutputItemDone(runtime::Json::empty()),
            8 => Self::ContentPartAdded(runtime::Json::empty()),
            9 => Self::ContentPartDone(runtime::Json::empty()),
            10 => Self::OutputTextDelta(runtime::Json::empty()),
            11 => Self::OutputTextDone(runtime::Json::empty()),
            12 => Self::OutputTextAnnotationAdded(runtime::Json::empty()),
            13 => Self::RefusalDelta(runtime::Json::empty()),
            14 => Self::RefusalDone(runtime::Json::empty()),
            15 => Self::ReasoningTextDelta(runtime::Json::empty()),
            16 => Self::ReasoningTextDone(runtime::Json::empty()),
            17 => Self::ReasoningSummaryPartAdded(runtime::Json::empty()),
            18 => Self::ReasoningSummaryPartDone(runtime::Json::empty()),
            19 => Self::ReasoningSummaryTextDelta(runtime::Json::empty()),
            20 => Self::ReasoningSummaryTextDone(runtime::Json::empty()),
            21 => Self::FunctionCallArgumentsDelta(runtime::Json::empty()),
            22 => Self::FunctionCallArgumentsDone(runtime::Json::empty()),
            23 => Self::CustomToolCallInputDelta(runtime::Json::empty()),
            24 => Self::CustomToolCallInputDone(runtime::Json::empty()),
            25 => Self::CodeInterpreterCallCodeDelta(runtime::Json::empty()),
            26 => Self::CodeInterpreterCallCodeDone(runtime::Json::empty()),
            27 => Self::ImageGenerationCallPartialImage(runtime::Json::empty()),
            28 => Self::McpCallArgumentsDelta(runtime::Json::empty()),
            29 => Self::McpCallArgumentsDone(runtime::Json::empty()),
            30 => Self::ShellCallCommandAdded(runtime::Json::empty()),
            31 => Self::ShellCallCommandDelta(runtime::Json::empty()),
            32 => Self::ShellCallCommandDone(runtime::Json::empty()),
            33 => Self::ShellCallOutputContentDelta(runtime::Json::empty()),
            34 => Self::ShellCallOutputContentDone(runtime::Json::empty()),
            35 => Self::AudioDelta(runtime::Json::empty()),
            36 => Self::AudioTranscriptDelta(runtime::Json::empty()),
            37 => Self::WebSearchCallInProgress(runtime::Json::empty()),
            38 => Self::WebSearchCallSearching(runtime::Json::empty()),
            39 => Self::WebSearchCallCompleted(runtime::Json::empty()),
            40 => Self::FileSearchCallInProgress(runtime::Json::empty()),
            41 => Self::FileSearchCallSearching(runtime::Json::empty()),
            42 => Self::FileSearchCallCompleted(runtime::Json::empty()),
            43 => Self::CodeInterpreterCallInProgress(runtime::Json::empty()),
            44 => Self::CodeInterpreterCallInterpreting(runtime::Json::empty()),
            45 => Self::CodeInterpreterCallCompleted(runtime::Json::empty()),
            46 => Self::ImageGenerationCallInProgress(runtime::Json::empty()),
            47 => Self::ImageGenerationCallGenerating(runtime::Json::empty()),
            48 => Self::ImageGenerationCallCompleted(runtime::Json::empty()),
            49 => Self::McpListToolsInProgress(runtime::Json::empty()),
            50 => Self::McpListToolsCompleted(runtime::Json::empty()),
            51 => Self::McpListToolsFailed(runtime::Json::empty()),
            52 => Self::McpCallInProgress(runtime::Json::empty()),
            53 => Self::McpCallCompleted(runtime::Json::empty()),
            54 => Self::McpCallFailed(runtime::Json::empty()),
            55 => Self::CompactionCompacting(runtime::Json::empty()),
            56 => Self::AudioDone(runtime::Json::empty()),
            57 => Self::AudioTranscriptDone(runtime::Json::empty()),
            58 => Self::Keepalive(runtime::Json::empty()),
            59 => Self::Error(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Created(form) => runtime::Json::take(form, value),
            Self::Queued(form) => runtime::Json::take(form, value),
            Self::InProgress(form) => runtime::Json::take(form, value),
            Self::Completed(form) => runtime::Json::take(form, value),
            Self::Incomplete(form) => runtime::Json::take(form, value),
            Self::Failed(form) => runtime::Json::take(form, value),
            Self::OutputItemAdded(form) => runtime::Json::take(form, value),
            Self::OutputItemDone(form) => runtime::Json::take(form, value),
            Self::ContentPartAdded(form) => runtime::Json::take(form, value),
            Self::ContentPartDone(form) => runtime::Json::take(form, value),
            Self::OutputTextDelta(form) => runtime::Json::take(form, value),
            Self::OutputTextDone(form) => runtime::Json::take(form, value),
            Self::OutputTextAnnotationAdded(form) => runtime::Json::take(form, value),
            Self::RefusalDelta(form) => runtime::Json::take(form, value),
            Self::RefusalDone(form) => runtime::Json::take(form, value),
            Self::ReasoningTextDelta(form) => runtime::Json::take(form, value),
            Self::ReasoningTextDone(form) => runtime::Json::take(form, value),
            Self::ReasoningSummaryPartAdded(form) => runtime::Json::take(form, value),
            Self::ReasoningSummaryPartDone(form) => runtime::Json::take(form, value),
            Self::ReasoningSummaryTextDelta(form) => runtime::Json::take(form, value),
            Self::ReasoningSummaryTextDone(form) => runtime::Json::take(form, value),
            Self::FunctionCallArgumentsDelta(form) => runtime::Json::take(form, value),
            Self::FunctionCallArgumentsDone(form) => runtime::Json::take(form, value),
            Self::CustomToolCallInputDelta(form) => runtime::Json::take(form, value),
            Self::CustomToolCallInputDone(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCallCodeDelta(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCallCodeDone(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCallPartialImage(form) => runtime::Json::take(form, value),
            Self::McpCallArgumentsDelta(form) => runtime::Json::take(form, value),
            Self::McpCallArgumentsDone(form) => runtime::Json::take(form, value),
            Self::ShellCallCommandAdded(form) => runtime::Json::take(form, value),
            Self::ShellCallCommandDelta(form) => runtime::Json::take(form, value),
            Self::ShellCallCommandDone(form) => runtime::Json::take(form, value),
            Self::ShellCallOutputContentDelta(form) => runtime::Json::take(form, value),
            Self::ShellCallOutputContentDone(form) => runtime::Json::take(form, value),
            Self::AudioDelta(form) => runtime::Json::take(form, value),
            Self::AudioTranscriptDelta(form) => runtime::Json::take(form, value),
            Self::WebSearchCallInProgress(form) => runtime::Json::take(form, value),
            Self::WebSearchCallSearching(form) => runtime::Json::take(form, value),
            Self::WebSearchCallCompleted(form) => runtime::Json::take(form, value),
            Self::FileSearchCallInProgress(form) => runtime::Json::take(form, value),
            Self::FileSearchCallSearching(form) => runtime::Json::take(form, value),
            Self::FileSearchCallCompleted(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCallInProgress(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCallInterpreting(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCallCompleted(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCallInProgress(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCallGenerating(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCallCompleted(form) => runtime::Json::take(form, value),
            Self::McpListToolsInProgress(form) => runtime::Json::take(form, value),
            Self::McpListToolsCompleted(form) => runtime::Json::take(form, value),
            Self::McpListToolsFailed(form) => runtime::Json::take(form, value),
            Self::McpCallInProgress(form) => runtime::Json::take(form, value),
            Self::McpCallCompleted(form) => runtime::Json::take(form, value),
            Self::McpCallFailed(form) => runtime::Json::take(form, value),
            Self::CompactionCompacting(form) => runtime::Json::take(form, value),
            Self::AudioDone(form) => runtime::Json::take(form, value),
            Self::AudioTranscriptDone(form) => runtime::Json::take(form, value),
            Self::Keepalive(form) => runtime::Json::take(form, value),
            Self::Error(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A response was begun. It is the first event.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseCreated {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The response, as far as it has come.
    ///
    /// Servers may leave out all but its id and status.
    pub response: ModelResponse,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseCreated {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.created";
}

impl Clone for ResponseCreated {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            response: runtime::copied(&self.response),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseCreated {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.response, &other.response)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseCreated {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseCreated",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.created"),
            runtime::Member::required("response"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            response: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.response, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.response),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response waits for its turn.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseQueued {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The response, as far as it has come.
    ///
    /// Servers may leave out all but its id and status.
    pub response: ModelResponse,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseQueued {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.queued";
}

impl Clone for ResponseQueued {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            response: runtime::copied(&self.response),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseQueued {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.response, &other.response)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseQueued {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseQueued {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseQueued {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseQueued",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.queued"),
            runtime::Member::required("response"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            response: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.response, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.response),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response is being made.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInProgress {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The response, as far as it has come.
    ///
    /// Servers may leave out all but its id and status.
    pub response: ModelResponse,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseInProgress {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.in_progress";
}

impl Clone for ResponseInProgress {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            response: runtime::copied(&self.response),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInProgress {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.response, &other.response)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInProgress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInProgress {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInProgress",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.in_progress"),
            runtime::Member::required("response"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            response: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.response, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.response),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response is complete. It is the last event.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The whole response.
    pub response: ModelResponse,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.completed";
}

impl Clone for ResponseCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            response: runtime::copied(&self.response),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.response, &other.response)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.completed"),
            runtime::Member::required("response"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            response: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.response, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.response),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response was cut off. It is the last event.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseIncomplete {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The whole response.
    pub response: ModelResponse,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseIncomplete {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.incomplete";
}

impl Clone for ResponseIncomplete {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            response: runtime::copied(&self.response),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseIncomplete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.response, &other.response)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseIncomplete {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseIncomplete {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseIncomplete {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseIncomplete",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.incomplete"),
            runtime::Member::required("response"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            response: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.response, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.response),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response failed. It is the last event.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFailed {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The whole response.
    pub response: ModelResponse,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.failed";
}

impl Clone for ResponseFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            response: runtime::copied(&self.response),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.response, &other.response)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFailed",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.failed"),
            runtime::Member::required("response"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            response: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.response, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.response),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An item of the output is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseItemAdded {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Something that a model answered with: a message, a call, a thought, and the like.
    pub item: OutputItem,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseItemAdded {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.output_item.added";
}

impl Clone for ResponseItemAdded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            output_index: self.output_index,
            item: runtime::copied(&self.item),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseItemAdded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.item, &other.item)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseItemAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseItemAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseItemAdded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseItemAdded",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.output_item.added"),
            runtime::Member::optional("output_index"),
            runtime::Member::required("item"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            output_index: None,
            item: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.item, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.item),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An item of the output is complete, and this is what counts of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseItemDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Something that a model answered with: a message, a call, a thought, and the like.
    pub item: OutputItem,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseItemDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.output_item.done";
}

impl Clone for ResponseItemDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            output_index: self.output_index,
            item: runtime::copied(&self.item),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseItemDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.item, &other.item)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseItemDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseItemDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseItemDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseItemDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.output_item.done"),
            runtime::Member::optional("output_index"),
            runtime::Member::required("item"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            output_index: None,
            item: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.item, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.item),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A part of an item is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponsePartAdded {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// A part of what a model wrote.
    pub part: OutputContent,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponsePartAdded {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.content_part.added";
}

impl Clone for ResponsePartAdded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            part: runtime::copied(&self.part),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponsePartAdded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.part, &other.part)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponsePartAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePartAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponsePartAdded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponsePartAdded",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.content_part.added"),
            runtime::Member::required("part"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            part: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.part, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.part),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A part of an item is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponsePartDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// A part of what a model wrote.
    pub part: OutputContent,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponsePartDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.content_part.done";
}

impl Clone for ResponsePartDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            part: runtime::copied(&self.part),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponsePartDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.part, &other.part)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponsePartDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePartDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponsePartDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponsePartDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.content_part.done"),
            runtime::Member::required("part"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            part: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.part, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.part),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The text goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseTextDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// More of the text.
    pub delta: String,
    /// The tokens of it and their probabilities, if they were asked for.
    ///
    /// Reads as `[]` when it is absent or null.
    pub logprobs: Vec<ResponseLogprob>,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseTextDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.output_text.delta";
}

impl Clone for ResponseTextDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            delta: runtime::copied(&self.delta),
            logprobs: runtime::copied(&self.logprobs),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseTextDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTextDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseTextDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.output_text.delta"),
            runtime::Member::required("delta"),
            runtime::Member::defaulted("logprobs"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            delta: runtime::Json::empty(),
            logprobs: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.delta, value),
            6 => runtime::Json::take(&mut self.logprobs, value),
            7 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.delta),
            6 => runtime::Json::shape(&self.logprobs),
            7 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The text is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseTextDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// The whole text.
    pub text: String,
    /// The tokens of it and their probabilities, if they were asked for.
    ///
    /// Reads as `[]` when it is absent or null.
    pub logprobs: Vec<ResponseLogprob>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseTextDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.output_text.done";
}

impl Clone for ResponseTextDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            text: runtime::copied(&self.text),
            logprobs: runtime::copied(&self.logprobs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseTextDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTextDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseTextDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.output_text.done"),
            runtime::Member::required("text"),
            runtime::Member::defaulted("logprobs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            text: runtime::Json::empty(),
            logprobs: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.text, value),
            6 => runtime::Json::take(&mut self.logprobs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.text),
            6 => runtime::Json::shape(&self.logprobs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something stands behind a place of the text.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseAnnotationAdded {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// The position of the annotation among those of the text.
    pub annotation_index: Option<i64>,
    /// What stands behind a place of a text.
    pub annotation: Annotation,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseAnnotationAdded {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.output_text.annotation.added";
}

impl Clone for ResponseAnnotationAdded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            annotation_index: self.annotation_index,
            annotation: runtime::copied(&self.annotation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseAnnotationAdded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.annotation_index, &other.annotation_index)
            && runtime::equal(&self.annotation, &other.annotation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseAnnotationAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseAnnotationAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseAnnotationAdded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseAnnotationAdded",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.output_text.annotation.added"),
            runtime::Member::optional("annotation_index"),
            runtime::Member::required("annotation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            annotation_index: None,
            annotation: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.annotation_index, value),
            6 => runtime::Json::take(&mut self.annotation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.annotation_index),
            6 => runtime::Json::shape(&self.annotation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The model goes on to refuse.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseRefusalDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// More of the words.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseRefusalDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.refusal.delta";
}

impl Clone for ResponseRefusalDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseRefusalDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseRefusalDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseRefusalDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseRefusalDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseRefusalDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.refusal.delta"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.delta, value),
            6 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.delta),
            6 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The refusal is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseRefusalDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// All of the words.
    pub refusal: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseRefusalDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.refusal.done";
}

impl Clone for ResponseRefusalDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            refusal: runtime::copied(&self.refusal),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseRefusalDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseRefusalDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseRefusalDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseRefusalDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseRefusalDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.refusal.done"),
            runtime::Member::required("refusal"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            refusal: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.refusal, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.refusal),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The reasoning goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseReasoningTextDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// More of the reasoning.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseReasoningTextDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.reasoning_text.delta";
}

impl Clone for ResponseReasoningTextDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseReasoningTextDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseReasoningTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseReasoningTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseReasoningTextDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseReasoningTextDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.reasoning_text.delta"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.delta, value),
            6 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.delta),
            6 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of the reasoning is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseReasoningTextDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the part in the item. Not all servers send it.
    pub content_index: Option<i64>,
    /// The whole piece.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseReasoningTextDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.reasoning_text.done";
}

impl Clone for ResponseReasoningTextDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            content_index: self.content_index,
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseReasoningTextDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.content_index, &other.content_index)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseReasoningTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseReasoningTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseReasoningTextDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseReasoningTextDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::optional("content_index"),
            runtime::Member::constant("type", "response.reasoning_text.done"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            content_index: None,
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            3 => runtime::Json::take(&mut self.content_index, value),
            5 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            3 => runtime::Json::shape(&self.content_index),
            5 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of the summary of the reasoning is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseSummaryPartAdded {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the piece in the summary.
    pub summary_index: Option<i64>,
    /// A piece of a summary of the model's reasoning.
    pub part: SummaryText,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseSummaryPartAdded {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.reasoning_summary_part.added";
}

impl Clone for ResponseSummaryPartAdded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            summary_index: self.summary_index,
            part: runtime::copied(&self.part),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseSummaryPartAdded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.summary_index, &other.summary_index)
            && runtime::equal(&self.part, &other.part)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseSummaryPartAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryPartAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseSummaryPartAdded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseSummaryPartAdded",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.reasoning_summary_part.added"),
            runtime::Member::optional("summary_index"),
            runtime::Member::required("part"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            summary_index: None,
            part: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.summary_index, value),
            5 => runtime::Json::take(&mut self.part, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.summary_index),
            5 => runtime::Json::shape(&self.part),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of the summary of the reasoning is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseSummaryPartDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the piece in the summary.
    pub summary_index: Option<i64>,
    /// A piece of a summary of the model's reasoning.
    pub part: SummaryText,
    /// Says `incomplete` if it was cut off, and nothing otherwise.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseSummaryPartDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.reasoning_summary_part.done";
}

impl Clone for ResponseSummaryPartDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            summary_index: self.summary_index,
            part: runtime::copied(&self.part),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseSummaryPartDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.summary_index, &other.summary_index)
            && runtime::equal(&self.part, &other.part)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseSummaryPartDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryPartDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseSummaryPartDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseSummaryPartDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.reasoning_summary_part.done"),
            runtime::Member::optional("summary_index"),
            runtime::Member::required("part"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            summary_index: None,
            part: runtime::Json::empty(),
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.summary_index, value),
            5 => runtime::Json::take(&mut self.part, value),
            6 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.summary_index),
            5 => runtime::Json::shape(&self.part),
            6 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The summary of the reasoning goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseSummaryTextDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the piece in the summary.
    pub summary_index: Option<i64>,
    /// More of the summary.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseSummaryTextDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.reasoning_summary_text.delta";
}

impl Clone for ResponseSummaryTextDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            summary_index: self.summary_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseSummaryTextDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.summary_index, &other.summary_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseSummaryTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseSummaryTextDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseSummaryTextDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.reasoning_summary_text.delta"),
            runtime::Member::optional("summary_index"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            summary_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.summary_index, value),
            5 => runtime::Json::take(&mut self.delta, value),
            6 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.summary_index),
            5 => runtime::Json::shape(&self.delta),
            6 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The text of a piece of the summary is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseSummaryTextDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the piece in the summary.
    pub summary_index: Option<i64>,
    /// The whole text.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseSummaryTextDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.reasoning_summary_text.done";
}

impl Clone for ResponseSummaryTextDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            summary_index: self.summary_index,
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseSummaryTextDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.summary_index, &other.summary_index)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseSummaryTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseSummaryTextDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseSummaryTextDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.reasoning_summary_text.done"),
            runtime::Member::optional("summary_index"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            summary_index: None,
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.summary_index, value),
            5 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.summary_index),
            5 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The arguments of the call of a function go on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFunctionArgumentsDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// More of the JSON text.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFunctionArgumentsDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.function_call_arguments.delta";
}

impl Clone for ResponseFunctionArgumentsDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFunctionArgumentsDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFunctionArgumentsDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFunctionArgumentsDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFunctionArgumentsDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFunctionArgumentsDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.function_call_arguments.delta"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.delta, value),
            5 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.delta),
            5 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The arguments of the call of a function are complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFunctionArgumentsDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The whole JSON text.
    pub arguments: String,
    /// The name of the function.
    ///
    /// Reads as `""` when it is absent or null.
    pub name: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFunctionArgumentsDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.function_call_arguments.done";
}

impl Clone for ResponseFunctionArgumentsDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            arguments: runtime::copied(&self.arguments),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFunctionArgumentsDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFunctionArgumentsDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFunctionArgumentsDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFunctionArgumentsDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFunctionArgumentsDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.function_call_arguments.done"),
            runtime::Member::required("arguments"),
            runtime::Member::defaulted("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            arguments: runtime::Json::empty(),
            name: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.arguments, value),
            5 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.arguments),
            5 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The input of a custom tool goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseCustomInputDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// More of the input.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseCustomInputDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.custom_tool_call_input.delta";
}

impl Clone for ResponseCustomInputDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseCustomInputDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseCustomInputDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCustomInputDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseCustomInputDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseCustomInputDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.custom_tool_call_input.delta"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.delta, value),
            5 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.delta),
            5 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The input of a custom tool is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseCustomInputDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The whole input.
    pub input: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseCustomInputDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.custom_tool_call_input.done";
}

impl Clone for ResponseCustomInputDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            input: runtime::copied(&self.input),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseCustomInputDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseCustomInputDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCustomInputDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseCustomInputDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseCustomInputDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.custom_tool_call_input.done"),
            runtime::Member::required("input"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            input: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.input, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.input),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search of the web is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseWebSearchStarted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseWebSearchStarted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseWebSearchStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.web_search_call.in_progress";
}

impl Clone for ResponseWebSearchStarted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseWebSearchStarted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseWebSearchStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseWebSearchStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseWebSearchStarted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseWebSearchStarted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.web_search_call.in_progress"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The web is being searched.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseWebSearchSearching {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseWebSearchSearching {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseWebSearchSearching {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.web_search_call.searching";
}

impl Clone for ResponseWebSearchSearching {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseWebSearchSearching {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseWebSearchSearching {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseWebSearchSearching {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseWebSearchSearching {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseWebSearchSearching",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.web_search_call.searching"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search of the web is over.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseWebSearchCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseWebSearchCompleted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseWebSearchCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.web_search_call.completed";
}

impl Clone for ResponseWebSearchCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseWebSearchCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseWebSearchCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseWebSearchCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseWebSearchCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseWebSearchCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.web_search_call.completed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search of files is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFileSearchStarted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseFileSearchStarted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseFileSearchStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.file_search_call.in_progress";
}

impl Clone for ResponseFileSearchStarted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFileSearchStarted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFileSearchStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFileSearchStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFileSearchStarted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFileSearchStarted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.file_search_call.in_progress"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Files are being searched.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFileSearchSearching {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseFileSearchSearching {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseFileSearchSearching {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.file_search_call.searching";
}

impl Clone for ResponseFileSearchSearching {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFileSearchSearching {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFileSearchSearching {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFileSearchSearching {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFileSearchSearching {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFileSearchSearching",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.file_search_call.searching"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search of files is over.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFileSearchCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseFileSearchCompleted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseFileSearchCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.file_search_call.completed";
}

impl Clone for ResponseFileSearchCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFileSearchCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFileSearchCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFileSearchCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFileSearchCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFileSearchCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.file_search_call.completed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call of the code interpreter is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInterpreterStarted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseInterpreterStarted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseInterpreterStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call.in_progress";
}

impl Clone for ResponseInterpreterStarted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInterpreterStarted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInterpreterStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInterpreterStarted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInterpreterStarted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.code_interpreter_call.in_progress"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The code goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInterpreterCodeDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// More of the code.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseInterpreterCodeDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call_code.delta";
}

impl Clone for ResponseInterpreterCodeDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInterpreterCodeDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInterpreterCodeDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterCodeDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInterpreterCodeDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInterpreterCodeDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.code_interpreter_call_code.delta"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.delta, value),
            5 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.delta),
            5 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The code is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInterpreterCodeDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// All of the code.
    pub code: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseInterpreterCodeDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call_code.done";
}

impl Clone for ResponseInterpreterCodeDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            code: runtime::copied(&self.code),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInterpreterCodeDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInterpreterCodeDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterCodeDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInterpreterCodeDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInterpreterCodeDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.code_interpreter_call_code.done"),
            runtime::Member::required("code"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            code: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.code, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.code),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The code is running.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInterpreterRunning {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseInterpreterRunning {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseInterpreterRunning {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call.interpreting";
}

impl Clone for ResponseInterpreterRunning {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInterpreterRunning {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInterpreterRunning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterRunning {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInterpreterRunning {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInterpreterRunning",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.code_interpreter_call.interpreting"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The code has run.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseInterpreterCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseInterpreterCompleted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseInterpreterCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call.completed";
}

impl Clone for ResponseInterpreterCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseInterpreterCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseInterpreterCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInterpreterCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseInterpreterCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.code_interpreter_call.completed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseImageStarted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseImageStarted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseImageStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.in_progress";
}

impl Clone for ResponseImageStarted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseImageStarted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseImageStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseImageStarted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseImageStarted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.image_generation_call.in_progress"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image is being made.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseImageGenerating {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseImageGenerating {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseImageGenerating {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.generating";
}

impl Clone for ResponseImageGenerating {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseImageGenerating {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseImageGenerating {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageGenerating {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseImageGenerating {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseImageGenerating",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.image_generation_call.generating"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An unfinished image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseImagePartial {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The image, in base64.
    pub partial_image_b64: String,
    /// Its number among the unfinished images, from 0.
    pub partial_image_index: Option<i64>,
    /// What is behind the image; unless it says more, the model decides.
    pub background: Option<ImageToolBackground>,
    /// The format of the image; `png`, unless it says more.
    ///
    /// `gif` moves, and `svg` is a drawing.
    pub output_format: Option<ImageToolFormat>,
    /// How good the image is; unless it says more, the model decides.
    pub quality: Option<ImageToolQuality>,
    /// The width and height in pixels; unless it says more, the model decides.
    ///
    /// Newer models take others, too.
    pub size: Option<ImageToolSize>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseImagePartial {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.partial_image";
}

impl Clone for ResponseImagePartial {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            partial_image_b64: runtime::copied(&self.partial_image_b64),
            partial_image_index: self.partial_image_index,
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            quality: runtime::copied(&self.quality),
            size: runtime::copied(&self.size),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseImagePartial {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.partial_image_b64, &other.partial_image_b64)
            && runtime::equal(&self.partial_image_index, &other.partial_image_index)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseImagePartial {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImagePartial {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseImagePartial {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseImagePartial",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.image_generation_call.partial_image"),
            runtime::Member::required("partial_image_b64"),
            runtime::Member::optional("partial_image_index"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("size"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            partial_image_b64: runtime::Json::empty(),
            partial_image_index: None,
            background: None,
            output_format: None,
            quality: None,
            size: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.partial_image_b64, value),
            5 => runtime::Json::take(&mut self.partial_image_index, value),
            6 => runtime::Json::take(&mut self.background, value),
            7 => runtime::Json::take(&mut self.output_format, value),
            8 => runtime::Json::take(&mut self.quality, value),
            9 => runtime::Json::take(&mut self.size, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.partial_image_b64),
            5 => runtime::Json::shape(&self.partial_image_index),
            6 => runtime::Json::shape(&self.background),
            7 => runtime::Json::shape(&self.output_format),
            8 => runtime::Json::shape(&self.quality),
            9 => runtime::Json::shape(&self.size),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image is finished.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseImageCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseImageCompleted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseImageCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.completed";
}

impl Clone for ResponseImageCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseImageCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseImageCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseImageCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseImageCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.image_generation_call.completed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An MCP server is asked for its tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpListStarted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMcpListStarted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseMcpListStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_list_tools.in_progress";
}

impl Clone for ResponseMcpListStarted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpListStarted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpListStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpListStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpListStarted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpListStarted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_list_tools.in_progress"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An MCP server told its tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpListCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMcpListCompleted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseMcpListCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_list_tools.completed";
}

impl Clone for ResponseMcpListCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpListCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpListCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpListCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpListCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpListCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_list_tools.completed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An MCP server did not tell its tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpListFailed {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMcpListFailed {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseMcpListFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_list_tools.failed";
}

impl Clone for ResponseMcpListFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpListFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpListFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpListFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpListFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpListFailed",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_list_tools.failed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool of an MCP server is called.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpCallStarted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMcpCallStarted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseMcpCallStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call.in_progress";
}

impl Clone for ResponseMcpCallStarted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpCallStarted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpCallStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpCallStarted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpCallStarted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpCallStarted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_call.in_progress"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The arguments of the call of an MCP server go on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpArgumentsDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// More of the JSON text.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseMcpArgumentsDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call_arguments.delta";
}

impl Clone for ResponseMcpArgumentsDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpArgumentsDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpArgumentsDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpArgumentsDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpArgumentsDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpArgumentsDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_call_arguments.delta"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.delta, value),
            5 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.delta),
            5 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The arguments of the call of an MCP server are complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpArgumentsDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The whole JSON text.
    pub arguments: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseMcpArgumentsDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call_arguments.done";
}

impl Clone for ResponseMcpArgumentsDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            arguments: runtime::copied(&self.arguments),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpArgumentsDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpArgumentsDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpArgumentsDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpArgumentsDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpArgumentsDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_call_arguments.done"),
            runtime::Member::required("arguments"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            arguments: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.arguments, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.arguments),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool of an MCP server gave its result.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpCallCompleted {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMcpCallCompleted {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseMcpCallCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call.completed";
}

impl Clone for ResponseMcpCallCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpCallCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpCallCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpCallCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpCallCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpCallCompleted",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_call.completed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool of an MCP server failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseMcpCallFailed {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseMcpCallFailed {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseMcpCallFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call.failed";
}

impl Clone for ResponseMcpCallFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseMcpCallFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseMcpCallFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpCallFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseMcpCallFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseMcpCallFailed",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.mcp_call.failed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A command of a shell is begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseShellCommandAdded {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the command among those of the call.
    pub command_index: Option<i64>,
    /// What there is of the command.
    pub command: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseShellCommandAdded {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.shell_call_command.added";
}

impl Clone for ResponseShellCommandAdded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            command_index: self.command_index,
            command: runtime::copied(&self.command),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseShellCommandAdded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.command_index, &other.command_index)
            && runtime::equal(&self.command, &other.command)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseShellCommandAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellCommandAdded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseShellCommandAdded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseShellCommandAdded",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.shell_call_command.added"),
            runtime::Member::optional("command_index"),
            runtime::Member::required("command"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            command_index: None,
            command: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.command_index, value),
            5 => runtime::Json::take(&mut self.command, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.command_index),
            5 => runtime::Json::shape(&self.command),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A command of a shell goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseShellCommandDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the command among those of the call.
    pub command_index: Option<i64>,
    /// More of the command.
    pub delta: String,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseShellCommandDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.shell_call_command.delta";
}

impl Clone for ResponseShellCommandDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            command_index: self.command_index,
            delta: runtime::copied(&self.delta),
            obfuscation: runtime::copied(&self.obfuscation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseShellCommandDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.command_index, &other.command_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseShellCommandDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellCommandDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseShellCommandDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseShellCommandDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.shell_call_command.delta"),
            runtime::Member::optional("command_index"),
            runtime::Member::required("delta"),
            runtime::Member::optional("obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            command_index: None,
            delta: runtime::Json::empty(),
            obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.command_index, value),
            5 => runtime::Json::take(&mut self.delta, value),
            6 => runtime::Json::take(&mut self.obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.command_index),
            5 => runtime::Json::shape(&self.delta),
            6 => runtime::Json::shape(&self.obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A command of a shell is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseShellCommandDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the command among those of the call.
    pub command_index: Option<i64>,
    /// The whole command.
    pub command: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseShellCommandDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.shell_call_command.done";
}

impl Clone for ResponseShellCommandDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            command_index: self.command_index,
            command: runtime::copied(&self.command),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseShellCommandDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.command_index, &other.command_index)
            && runtime::equal(&self.command, &other.command)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseShellCommandDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellCommandDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseShellCommandDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseShellCommandDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.shell_call_command.done"),
            runtime::Member::optional("command_index"),
            runtime::Member::required("command"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            command_index: None,
            command: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.command_index, value),
            5 => runtime::Json::take(&mut self.command, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.command_index),
            5 => runtime::Json::shape(&self.command),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A command of a shell wrote something.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseShellOutputDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the command among those of the call.
    pub command_index: Option<i64>,
    /// What a command wrote.
    pub delta: ShellOutputDelta,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseShellOutputDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.shell_call_output_content.delta";
}

impl Clone for ResponseShellOutputDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            command_index: self.command_index,
            delta: runtime::copied(&self.delta),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseShellOutputDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.command_index, &other.command_index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseShellOutputDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellOutputDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseShellOutputDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseShellOutputDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.shell_call_output_content.delta"),
            runtime::Member::optional("command_index"),
            runtime::Member::required("delta"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            command_index: None,
            delta: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.command_index, value),
            5 => runtime::Json::take(&mut self.delta, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.command_index),
            5 => runtime::Json::shape(&self.delta),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a command wrote.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellOutputDelta {
    /// To its standard output.
    ///
    /// Reads as `""` when it is absent or null.
    pub stdout: String,
    /// To its standard error.
    ///
    /// Reads as `""` when it is absent or null.
    pub stderr: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ShellOutputDelta {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ShellOutputDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            stdout: runtime::copied(&self.stdout),
            stderr: runtime::copied(&self.stderr),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellOutputDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.stdout, &other.stdout)
            && runtime::equal(&self.stderr, &other.stderr)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellOutputDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellOutputDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellOutputDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellOutputDelta",
        &[
            runtime::Member::defaulted("stdout"),
            runtime::Member::defaulted("stderr"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            stdout: runtime::Json::empty(),
            stderr: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.stdout, value),
            1 => runtime::Json::take(&mut self.stderr, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.stdout),
            1 => runtime::Json::shape(&self.stderr),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A command of a shell is over.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseShellOutputDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// The position of the command among those of the call.
    pub command_index: Option<i64>,
    /// What it gave.
    pub output: Vec<ShellOutput>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseShellOutputDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.shell_call_output_content.done";
}

impl Clone for ResponseShellOutputDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            command_index: self.command_index,
            output: runtime::copied(&self.output),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseShellOutputDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.command_index, &other.command_index)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseShellOutputDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellOutputDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseShellOutputDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseShellOutputDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.shell_call_output_content.done"),
            runtime::Member::optional("command_index"),
            runtime::Member::required("output"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            command_index: None,
            output: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            4 => runtime::Json::take(&mut self.command_index, value),
            5 => runtime::Json::take(&mut self.output, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            4 => runtime::Json::shape(&self.command_index),
            5 => runtime::Json::shape(&self.output),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The context is being compacted.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseCompacting {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// The id of the item that the event is about.
    ///
    /// Reads as `""` when it is absent or null.
    pub item_id: String,
    /// The position of the item in the output. Not all servers send it.
    pub output_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseCompacting {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseCompacting {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.compaction.compacting";
}

impl Clone for ResponseCompacting {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            item_id: runtime::copied(&self.item_id),
            output_index: self.output_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseCompacting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.item_id, &other.item_id)
            && runtime::equal(&self.output_index, &other.output_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseCompacting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCompacting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseCompacting {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseCompacting",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::defaulted("item_id"),
            runtime::Member::optional("output_index"),
            runtime::Member::constant("type", "response.compaction.compacting"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            item_id: runtime::Json::empty(),
            output_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            1 => runtime::Json::take(&mut self.item_id, value),
            2 => runtime::Json::take(&mut self.output_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            1 => runtime::Json::shape(&self.item_id),
            2 => runtime::Json::shape(&self.output_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The spoken answer goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseAudioDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// More of the recording, in base64.
    pub delta: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseAudioDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.audio.delta";
}

impl Clone for ResponseAudioDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            delta: runtime::copied(&self.delta),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseAudioDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseAudioDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseAudioDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseAudioDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseAudioDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.audio.delta"),
            runtime::Member::required("delta"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            delta: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.delta, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.delta),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The spoken answer is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseAudioDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseAudioDone {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseAudioDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.audio.done";
}

impl Clone for ResponseAudioDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseAudioDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseAudioDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseAudioDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseAudioDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseAudioDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.audio.done"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The transcript of the spoken answer goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseTranscriptDelta {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// More of the transcript.
    pub delta: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseTranscriptDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.audio.transcript.delta";
}

impl Clone for ResponseTranscriptDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            delta: runtime::copied(&self.delta),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseTranscriptDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseTranscriptDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTranscriptDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTranscriptDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseTranscriptDelta",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.audio.transcript.delta"),
            runtime::Member::required("delta"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            delta: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.delta, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.delta),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The transcript of the spoken answer is complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseTranscriptDone {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseTranscriptDone {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseTranscriptDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.audio.transcript.done";
}

impl Clone for ResponseTranscriptDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseTranscriptDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseTranscriptDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTranscriptDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTranscriptDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseTranscriptDone",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "response.audio.transcript.done"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Nothing has happened; the connection is kept open.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseKeepalive {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseKeepalive {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseKeepalive {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "keepalive";
}

impl Clone for ResponseKeepalive {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseKeepalive {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseKeepalive {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseKeepalive {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseKeepalive {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseKeepalive",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "keepalive"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something went wrong. No other event follows.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseErrorEvent {
    /// The number of the event in its stream, from 0.
    ///
    /// A stream that broke can be taken up again after it, with `starting_after`.
    pub sequence_number: Option<i64>,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// A code for the error, where there is one.
    pub code: Option<String>,
    /// The parameter of the request that the error is about.
    pub param: Option<String>,
    /// The error, as some servers have it instead of the members beside.
    pub error: Option<ErrorBody>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseErrorEvent {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseErrorEvent {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "error";
}

impl Clone for ResponseErrorEvent {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sequence_number: self.sequence_number,
            message: runtime::copied(&self.message),
            code: runtime::copied(&self.code),
            param: runtime::copied(&self.param),
            error: runtime::copied(&self.error),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseErrorEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.sequence_number, &other.sequence_number)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.param, &other.param)
            && runtime::equal(&self.error, &other.error)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseErrorEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseErrorEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseErrorEvent {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseErrorEvent",
        &[
            runtime::Member::optional("sequence_number"),
            runtime::Member::constant("type", "error"),
            runtime::Member::defaulted("message"),
            runtime::Member::optional("code"),
            runtime::Member::optional("param"),
            runtime::Member::optional("error"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            sequence_number: None,
            message: runtime::Json::empty(),
            code: None,
            param: None,
            error: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.sequence_number, value),
            2 => runtime::Json::take(&mut self.message, value),
            3 => runtime::Json::take(&mut self.code, value),
            4 => runtime::Json::take(&mut self.param, value),
            5 => runtime::Json::take(&mut self.error, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.sequence_number),
            2 => runtime::Json::shape(&self.message),
            3 => runtime::Json::shape(&self.code),
            4 => runtime::Json::shape(&self.param),
            5 => runtime::Json::shape(&self.error),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a stored response is gone.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseDeleted {
    /// The id of the response.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, `response` or `response.deleted`.
    ///
    /// Reads as `"response"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ResponseDeleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            deleted: self.deleted,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseDeleted",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::required("deleted"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            deleted: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.deleted, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "response".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.deleted),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of what a response was made from.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseItemList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The items of the page.
    pub data: Vec<ConversationItem>,
    /// The id of the first one of the page.
    pub first_id: Option<String>,
    /// The id of the last one of the page.
    pub last_id: Option<String>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl runtime::Page for ResponseItemList {
    type Item = ConversationItem;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<ConversationItem> {
        self.data
    }
}

impl Clone for ResponseItemList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseItemList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseItemList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseItemList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseItemList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseItemList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
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
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a model would be given.
#[derive(Debug)]
#[non_exhaustive]
pub struct CountInputTokensRequest {
    /// The id of the model, such as `gpt-5.4-mini`.
    pub model: Option<String>,
    /// A text of the user, or items of several kinds.
    pub input: Option<ResponseInput>,
    /// What the model is told before all else, as a developer message.
    pub instructions: Option<String>,
    /// The conversation whose items precede `input`. Not beside `previous_response_id`.
    pub conversation: Option<ResponseConversation>,
    /// Whether one answer may have several calls of tools.
    pub parallel_tool_calls: Option<bool>,
    /// The manner in which a model writes, for models that have several.
    pub personality: Option<ResponsePersonality>,
    /// The id of the response that this one would go on from.
    pub previous_response_id: Option<String>,
    /// How much a model reasons, and what is told of it. For models that reason.
    pub reasoning: Option<Reasoning>,
    /// What the text of an answer is like.
    pub text: Option<ResponseTextOptions>,
    /// Which tools the model calls, or whether it calls any.
    ///
    /// Without tools it is `none`, otherwise `auto`.
    pub tool_choice: Option<ToolChoice>,
    /// The tools that the model might call.
    pub tools: Option<Vec<Tool>>,
    /// What becomes of a context that is too long for the model.
    ///
    /// With `auto` the oldest items are left out, with `disabled` the request fails.
    pub truncation: Option<ResponseTruncation>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CountInputTokensRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CountInputTokensRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: Some(model.into()),
            input: None,
            instructions: None,
            conversation: None,
            parallel_tool_calls: None,
            personality: None,
            previous_response_id: None,
            reasoning: None,
            text: None,
            tool_choice: None,
            tools: None,
            truncation: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the model, such as `gpt-5.4-mini`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// A text of the user, or items of several kinds.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<ResponseInput>) -> Self {
        runtime::set(&mut self.input, input.into());
        self
    }

    /// What the model is told before all else, as a developer message.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        runtime::set(&mut self.instructions, instructions.into());
        self
    }

    /// The conversation whose items precede `input`. Not beside `previous_response_id`.
    #[must_use]
    #[inline]
    pub fn conversation(
        mut self,
        conversation: impl Into<ResponseConversation>,
    ) -> Self {
        runtime::set(&mut self.conversation, conversation.into());
        self
    }

    /// Whether one answer may have several calls of tools.
    #[must_use]
    #[inline]
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
        self
    }

    /// The manner in which a model writes, for models that have several.
    #[must_use]
    #[inline]
    pub fn personality(mut self, personality: impl Into<ResponsePersonality>) -> Self {
        runtime::set(&mut self.personality, personality.into());
        self
    }

    /// The id of the response that this one would go on from.
    #[must_use]
    #[inline]
    pub fn previous_response_id(
        mut self,
        previous_response_id: impl Into<String>,
    ) -> Self {
        runtime::set(&mut self.previous_response_id, previous_response_id.into());
        self
    }

    /// How much a model reasons, and what is told of it. For models that reason.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: Reasoning) -> Self {
        runtime::set(&mut self.reasoning, reasoning);
        self
    }

    /// What the text of an answer is like.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: ResponseTextOptions) -> Self {
        runtime::set(&mut self.text, text);
        self
    }

    /// Which tools the model calls, or whether it calls any.
    #[must_use]
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ToolChoice>) -> Self {
        runtime::set(&mut self.tool_choice, tool_choice.into());
        self
    }

    /// The tools that the model might call.
    #[must_use]
    #[inline]
    pub fn tools(mut self, tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        runtime::set(&mut self.tools, tools.into_iter().map(Into::into).collect());
        self
    }

    /// What becomes of a context that is too long for the model.
    #[must_use]
    #[inline]
    pub fn truncation(mut self, truncation: impl Into<ResponseTruncation>) -> Self {
        runtime::set(&mut self.truncation, truncation.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<Tool>) -> Self {
        self.tools.get_or_insert_default().push(tool.into());
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

impl Clone for CountInputTokensRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            instructions: runtime::copied(&self.instructions),
            conversation: runtime::copied(&self.conversation),
            parallel_tool_calls: self.parallel_tool_calls,
            personality: runtime::copied(&self.personality),
            previous_response_id: runtime::copied(&self.previous_response_id),
            reasoning: runtime::copied(&self.reasoning),
            text: runtime::copied(&self.text),
            tool_choice: runtime::copied(&self.tool_choice),
            tools: runtime::copied(&self.tools),
            truncation: runtime::copied(&self.truncation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CountInputTokensRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.instructions, &other.instructions)
            && runtime::equal(&self.conversation, &other.conversation)
            && runtime::equal(&self.parallel_tool_calls, &other.parallel_tool_calls)
            && runtime::equal(&self.personality, &other.personality)
            && runtime::equal(&self.previous_response_id, &other.previous_response_id)
            && runtime::equal(&self.reasoning, &other.reasoning)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.tool_choice, &other.tool_choice)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.truncation, &other.truncation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CountInputTokensRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CountInputTokensRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CountInputTokensRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CountInputTokensRequest",
        &[
            runtime::Member::optional("model"),
            runtime::Member::optional("input"),
            runtime::Member::optional("instructions"),
            runtime::Member::optional("conversation"),
            runtime::Member::optional("parallel_tool_calls"),
            runtime::Member::optional("personality"),
            runtime::Member::optional("previous_response_id"),
            runtime::Member::optional("reasoning"),
            runtime::Member::optional("text"),
            runtime::Member::optional("tool_choice"),
            runtime::Member::optional("tools"),
            runtime::Member::optional("truncation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: None,
            input: None,
            instructions: None,
            conversation: None,
            parallel_tool_calls: None,
            personality: None,
            previous_response_id: None,
            reasoning: None,
            text: None,
            tool_choice: None,
            tools: None,
            truncation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input, value),
            2 => runtime::Json::take(&mut self.instructions, value),
            3 => runtime::Json::take(&mut self.conversation, value),
            4 => runtime::Json::take(&mut self.parallel_tool_calls, value),
            5 => runtime::Json::take(&mut self.personality, value),
            6 => runtime::Json::take(&mut self.previous_response_id, value),
            7 => runtime::Json::take(&mut self.reasoning, value),
            8 => runtime::Json::take(&mut self.text, value),
            9 => runtime::Json::take(&mut self.tool_choice, value),
            10 => runtime::Json::take(&mut self.tools, value),
            11 => runtime::Json::take(&mut self.truncation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input),
            2 => runtime::Json::shape(&self.instructions),
            3 => runtime::Json::shape(&self.conversation),
            4 => runtime::Json::shape(&self.parallel_tool_calls),
            5 => runtime::Json::shape(&self.personality),
            6 => runtime::Json::shape(&self.previous_response_id),
            7 => runtime::Json::shape(&self.reasoning),
            8 => runtime::Json::shape(&self.text),
            9 => runtime::Json::shape(&self.tool_choice),
            10 => runtime::Json::shape(&self.tools),
            11 => runtime::Json::shape(&self.truncation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The manner in which a model writes, for models that have several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponsePersonality {
    /// `friendly`
    Friendly,
    /// `pragmatic`
    Pragmatic,
    /// A value that the document does not name.
    Other(String),
}

impl ResponsePersonality {
    const VALUES: &'static [&'static str] = &["friendly", "pragmatic"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Friendly => "friendly",
            Self::Pragmatic => "pragmatic",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ResponsePersonality {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Friendly,
            1 => Self::Pragmatic,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ResponsePersonality {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ResponsePersonality {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ResponsePersonality {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ResponsePersonality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePersonality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponsePersonality {
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

/// How many tokens the input has.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputTokenCount {
    /// The kind of this object, always `response.input_tokens`.
    ///
    /// Reads as `"response.input_tokens"` when it is absent or null.
    pub object: String,
    /// The number of tokens.
    pub input_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for InputTokenCount {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            input_tokens: self.input_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputTokenCount {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputTokenCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputTokenCount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputTokenCount {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputTokenCount",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("input_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            input_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.input_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "response.input_tokens".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.input_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A conversation that has grown too long.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompactResponseRequest {
    /// The id of the model that goes on with it, such as `gpt-5.4-mini`.
    pub model: Option<String>,
    /// A text of the user, or items of several kinds.
    pub input: Option<ResponseInput>,
    /// How images of the input are treated.
    pub image: Option<ResponseImageOptions>,
    /// What the model is told before all else, as a developer message.
    pub instructions: Option<String>,
    /// The id of the response that the conversation has come to.
    pub previous_response_id: Option<String>,
    /// Groups requests that begin alike, so that more of them are answered from the cache.
    ///
    /// Bounds: at most 64 characters.
    pub prompt_cache_key: Option<String>,
    /// How the beginning of a prompt is cached, for models that know it.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    pub prompt_cache_retention: Option<PromptCacheRetention>,
    /// How soon, and at what price, a request is served.
    ///
    /// `auto` is what the settings of the project say, `default` the usual service, `flex` cheaper
    /// and slower, and `priority`, which `fast` is another word for, faster. `ultrafast` is faster
    /// still, for those who may. `scale` is bought in advance.
    pub service_tier: Option<ServiceTier>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CompactResponseRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CompactResponseRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the model that goes on with it, such as `gpt-5.4-mini`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// A text of the user, or items of several kinds.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<ResponseInput>) -> Self {
        runtime::set(&mut self.input, input.into());
        self
    }

    /// How images of the input are treated.
    #[must_use]
    #[inline]
    pub fn image(mut self, image: ResponseImageOptions) -> Self {
        runtime::set(&mut self.image, image);
        self
    }

    /// What the model is told before all else, as a developer message.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        runtime::set(&mut self.instructions, instructions.into());
        self
    }

    /// The id of the response that the conversation has come to.
    #[must_use]
    #[inline]
    pub fn previous_response_id(
        mut self,
        previous_response_id: impl Into<String>,
    ) -> Self {
        runtime::set(&mut self.previous_response_id, previous_response_id.into());
        self
    }

    /// Groups requests that begin alike, so that more of them are answered from the cache.
    ///
    /// Bounds: at most 64 characters.
    #[must_use]
    #[inline]
    pub fn prompt_cache_key(mut self, prompt_cache_key: impl Into<String>) -> Self {
        runtime::set(&mut self.prompt_cache_key, prompt_cache_key.into());
        self
    }

    /// How the beginning of a prompt is cached, for models that know it.
    #[must_use]
    #[inline]
    pub fn prompt_cache_options(
        mut self,
        prompt_cache_options: PromptCacheOptions,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_options, prompt_cache_options);
        self
    }

    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn prompt_cache_retention(
        mut self,
        prompt_cache_retention: impl Into<PromptCacheRetention>,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_retention, prompt_cache_retention.into());
        self
    }

    /// How soon, and at what price, a request is served.
    #[must_use]
    #[inline]
    pub fn service_tier(mut self, service_tier: impl Into<ServiceTier>) -> Self {
        runtime::set(&mut self.service_tier, service_tier.into());
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

impl Clone for CompactResponseRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            image: runtime::copied(&self.image),
            instructions: runtime::copied(&self.instructions),
            previous_response_id: runtime::copied(&self.previous_response_id),
            prompt_cache_key: runtime::copied(&self.prompt_cache_key),
            prompt_cache_options: runtime::copied(&self.prompt_cache_options),
            prompt_cache_retention: runtime::copied(&self.prompt_cache_retention),
            service_tier: runtime::copied(&self.service_tier),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompactResponseRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.image, &other.image)
            && runtime::equal(&self.instructions, &other.instructions)
            && runtime::equal(&self.previous_response_id, &other.previous_response_id)
            && runtime::equal(&self.prompt_cache_key, &other.prompt_cache_key)
            && runtime::equal(&self.prompt_cache_options, &other.prompt_cache_options)
            && runtime::equal(&self.prompt_cache_retention, &other.prompt_cache_retention)
            && runtime::equal(&self.service_tier, &other.service_tier)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompactResponseRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactResponseRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompactResponseRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompactResponseRequest",
        &[
            runtime::Member::optional("model"),
            runtime::Member::optional("input"),
            runtime::Member::optional("image"),
            runtime::Member::optional("instructions"),
            runtime::Member::optional("previous_response_id"),
            runtime::Member::optional("prompt_cache_key"),
            runtime::Member::optional("prompt_cache_options"),
            runtime::Member::optional("prompt_cache_retention"),
            runtime::Member::optional("service_tier"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: None,
            input: None,
            image: None,
            instructions: None,
            previous_response_id: None,
            prompt_cache_key: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            service_tier: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input, value),
            2 => runtime::Json::take(&mut self.image, value),
            3 => runtime::Json::take(&mut self.instructions, value),
            4 => runtime::Json::take(&mut self.previous_response_id, value),
            5 => runtime::Json::take(&mut self.prompt_cache_key, value),
            6 => runtime::Json::take(&mut self.prompt_cache_options, value),
            7 => runtime::Json::take(&mut self.prompt_cache_retention, value),
            8 => runtime::Json::take(&mut self.service_tier, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input),
            2 => runtime::Json::shape(&self.image),
            3 => runtime::Json::shape(&self.instructions),
            4 => runtime::Json::shape(&self.previous_response_id),
            5 => runtime::Json::shape(&self.prompt_cache_key),
            6 => runtime::Json::shape(&self.prompt_cache_options),
            7 => runtime::Json::shape(&self.prompt_cache_retention),
            8 => runtime::Json::shape(&self.service_tier),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A conversation in a short form, to be sent as the input of the next request.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompactedResponse {
    /// The id of the short form.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `response.compaction`.
    ///
    /// Reads as `"response.compaction"` when it is absent or null.
    pub object: String,
    /// When it was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The messages of the user, and what stands for all the rest.
    pub output: Vec<ConversationItem>,
    /// How images of the input were treated.
    pub image: Option<ResponseImageOptions>,
    /// How many tokens were used.
    pub usage: Option<ResponseUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for CompactedResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            output: runtime::copied(&self.output),
            image: runtime::copied(&self.image),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompactedResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.image, &other.image)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompactedResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactedResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompactedResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompactedResponse",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::required("output"),
            runtime::Member::optional("image"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            output: runtime::Json::empty(),
            image: None,
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.output, value),
            4 => runtime::Json::take(&mut self.image, value),
            5 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "response.compaction".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.output),
            4 => runtime::Json::shape(&self.image),
            5 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
