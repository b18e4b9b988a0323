// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `getResponse`.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            include: None,
            starting_after: None,
            include_obfuscation: None,
        }
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
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

/// The query and header parameters of `listInputItems`.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            after: None,
            limit: None,
            order: None,
            include: None,
        }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
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
        self.order = Some(order.into());
        self
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

/// What went wrong.
///
/// Compatible servers may send the message alone.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ErrorBody {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ErrorBody {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ErrorBody {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ErrorBody",
            &[
                runtime::Member::defaulted("message"),
                runtime::Member::optional("type"),
                runtime::Member::optional("param"),
                runtime::Member::optional("code"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ErrorBody {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.message,
            1usize => &mut self.type_,
            2usize => &mut self.param,
            3usize => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ErrorBody {
    fn empty() -> Self {
        Self {
            message: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            param: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ErrorBody {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ErrorBody {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.message,
            1usize => &self.type_,
            2usize => &self.param,
            3usize => &self.code,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ErrorBody {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A code for the error, where there is one.
///
/// It is a text such as `invalid_api_key`; compatible servers also send a number, often the
/// status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The code as a text.
    Text(String),
    /// The code as a number.
    Number(i64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for ErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ErrorCode {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ErrorCode {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ErrorCode {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Number(runtime::FromJson::empty()),
            1usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Number(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ErrorCode {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Number(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
    }
}

/// What a model is to answer, and how.
///
/// Most members may be left out; an answer needs at least `model` and something to answer.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the model that answers, such as `gpt-5.4-mini`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// A text of the user, or items of several kinds.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<ResponseInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// What the model is told before all else, as a developer message.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The programs of restricted access that the request makes use of.
    #[must_use]
    #[inline]
    pub fn access_programs(mut self, access_programs: AccessPrograms) -> Self {
        self.access_programs = Some(access_programs);
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
        self.background_options = Some(background_options);
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
        self.context_management = Some(context_management.into_iter().collect());
        self
    }

    /// The conversation that the response belongs to.
    #[must_use]
    #[inline]
    pub fn conversation(
        mut self,
        conversation: impl Into<ResponseConversation>,
    ) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    /// How images of the input are treated.
    #[must_use]
    #[inline]
    pub fn image(mut self, image: ResponseImageOptions) -> Self {
        self.image = Some(image);
        self
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
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
        self.metadata = Some(
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
        self.moderation = Some(moderation);
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
        self.previous_response_id = Some(previous_response_id.into());
        self
    }

    /// A prompt that is kept on the platform, with values for its variables.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: ResponsePrompt) -> Self {
        self.prompt = Some(prompt);
        self
    }

    /// Groups requests that begin alike, so that more of them are answered from the cache.
    #[must_use]
    #[inline]
    pub fn prompt_cache_key(mut self, prompt_cache_key: impl Into<String>) -> Self {
        self.prompt_cache_key = Some(prompt_cache_key.into());
        self
    }

    /// How the beginning of a prompt is cached, for models that know it.
    #[must_use]
    #[inline]
    pub fn prompt_cache_options(
        mut self,
        prompt_cache_options: ResponseCacheOptions,
    ) -> Self {
        self.prompt_cache_options = Some(prompt_cache_options);
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
        self.prompt_cache_retention = Some(prompt_cache_retention.into());
        self
    }

    /// How much a model reasons, and what is told of it. For models that reason.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: Reasoning) -> Self {
        self.reasoning = Some(reasoning);
        self
    }

    /// A stable id of your end user, of at most 64 characters, by which OpenAI finds abuse.
    ///
    /// Bounds: at most 64 characters.
    #[must_use]
    #[inline]
    pub fn safety_identifier(mut self, safety_identifier: impl Into<String>) -> Self {
        self.safety_identifier = Some(safety_identifier.into());
        self
    }

    /// How soon, and at what price, a request is served.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn service_tier(mut self, service_tier: impl Into<ServiceTier>) -> Self {
        self.service_tier = Some(service_tier.into());
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
        self.stream_options = Some(stream_options);
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
        self.text = Some(text);
        self
    }

    /// Which tools the model calls, or whether it calls any.
    #[must_use]
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ToolChoice>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// The tools that the model may call.
    #[must_use]
    #[inline]
    pub fn tools(mut self, tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        self.tools = Some(tools.into_iter().map(Into::into).collect());
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
        self.truncation = Some(truncation.into());
        self
    }

    /// A stable id of your end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateResponseRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateResponseRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateResponseRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateResponseRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input,
            2usize => &mut self.instructions,
            3usize => &mut self.access_programs,
            4usize => &mut self.background,
            5usize => &mut self.background_options,
            6usize => &mut self.context_management,
            7usize => &mut self.conversation,
            8usize => &mut self.image,
            9usize => &mut self.include,
            10usize => &mut self.max_output_tokens,
            11usize => &mut self.max_tool_calls,
            12usize => &mut self.metadata,
            13usize => &mut self.moderation,
            14usize => &mut self.parallel_tool_calls,
            15usize => &mut self.previous_response_id,
            16usize => &mut self.prompt,
            17usize => &mut self.prompt_cache_key,
            18usize => &mut self.prompt_cache_options,
            19usize => &mut self.prompt_cache_retention,
            20usize => &mut self.reasoning,
            21usize => &mut self.safety_identifier,
            22usize => &mut self.service_tier,
            23usize => &mut self.store,
            24usize => &mut self.stream_options,
            25usize => &mut self.temperature,
            26usize => &mut self.text,
            27usize => &mut self.tool_choice,
            28usize => &mut self.tools,
            29usize => &mut self.top_logprobs,
            30usize => &mut self.top_p,
            31usize => &mut self.truncation,
            32usize => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateResponseRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            instructions: runtime::FromJson::empty(),
            access_programs: runtime::FromJson::empty(),
            background: runtime::FromJson::empty(),
            background_options: runtime::FromJson::empty(),
            context_management: runtime::FromJson::empty(),
            conversation: runtime::FromJson::empty(),
            image: runtime::FromJson::empty(),
            include: runtime::FromJson::empty(),
            max_output_tokens: runtime::FromJson::empty(),
            max_tool_calls: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            moderation: runtime::FromJson::empty(),
            parallel_tool_calls: runtime::FromJson::empty(),
            previous_response_id: runtime::FromJson::empty(),
            prompt: runtime::FromJson::empty(),
            prompt_cache_key: runtime::FromJson::empty(),
            prompt_cache_options: runtime::FromJson::empty(),
            prompt_cache_retention: runtime::FromJson::empty(),
            reasoning: runtime::FromJson::empty(),
            safety_identifier: runtime::FromJson::empty(),
            service_tier: runtime::FromJson::empty(),
            store: runtime::FromJson::empty(),
            stream_options: runtime::FromJson::empty(),
            temperature: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            tool_choice: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            top_logprobs: runtime::FromJson::empty(),
            top_p: runtime::FromJson::empty(),
            truncation: runtime::FromJson::empty(),
            user: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateResponseRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateResponseRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input,
            2usize => &self.instructions,
            3usize => &self.access_programs,
            4usize => &self.background,
            5usize => &self.background_options,
            6usize => &self.context_management,
            7usize => &self.conversation,
            8usize => &self.image,
            9usize => &self.include,
            10usize => &self.max_output_tokens,
            11usize => &self.max_tool_calls,
            12usize => &self.metadata,
            13usize => &self.moderation,
            14usize => &self.parallel_tool_calls,
            15usize => &self.previous_response_id,
            16usize => &self.prompt,
            17usize => &self.prompt_cache_key,
            18usize => &self.prompt_cache_options,
            19usize => &self.prompt_cache_retention,
            20usize => &self.reasoning,
            21usize => &self.safety_identifier,
            22usize => &self.service_tier,
            23usize => &self.store,
            24usize => &self.stream_options,
            25usize => &self.temperature,
            26usize => &self.text,
            27usize => &self.tool_choice,
            28usize => &self.tools,
            29usize => &self.top_logprobs,
            30usize => &self.top_p,
            31usize => &self.truncation,
            32usize => &self.user,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateResponseRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text of the user, or items of several kinds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseInput {
    /// A text; it stands for one message of the user.
    Text(String),
    /// Items, in the order in which they came about.
    Items(Vec<InputItem>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for ResponseInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseInput {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ResponseInput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ResponseInput {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Items(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Items(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ResponseInput {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Items(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for ResponseInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
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
        Self::Items(value.clone())
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

/// Programs of restricted access.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl AccessPrograms {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            cyber: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The program for work on the security of computers.
    #[must_use]
    #[inline]
    pub fn cyber(mut self, cyber: impl Into<CyberProgram>) -> Self {
        self.cyber = Some(cyber.into());
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

impl serde::Serialize for AccessPrograms {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AccessPrograms {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for AccessPrograms {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, AccessPrograms",
            &[runtime::Member::optional("cyber")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for AccessPrograms {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.cyber,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for AccessPrograms {
    fn empty() -> Self {
        Self {
            cyber: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for AccessPrograms {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for AccessPrograms {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.cyber,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for AccessPrograms {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    const VALUES: &'static [&'static str] = &[
        "standard",
        "daybreak_blue",
        "daybreak_red",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::DaybreakBlue => "daybreak_blue",
            Self::DaybreakRed => "daybreak_red",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CyberProgram {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Standard,
            Some(1usize) => Self::DaybreakBlue,
            Some(2usize) => Self::DaybreakRed,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for CyberProgram {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for CyberProgram {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for CyberProgram {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How soon a response is made in the background.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl BackgroundOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            completion_window: None,
            continuation_id: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Within which time a response is made; the longer ones cost less, and give no events.
    #[must_use]
    #[inline]
    pub fn completion_window(
        mut self,
        completion_window: impl Into<CompletionWindow>,
    ) -> Self {
        self.completion_window = Some(completion_window.into());
        self
    }

    /// A name of yours for requests that belong together.
    #[must_use]
    #[inline]
    pub fn continuation_id(mut self, continuation_id: impl Into<String>) -> Self {
        self.continuation_id = Some(continuation_id.into());
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

impl serde::Serialize for BackgroundOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BackgroundOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BackgroundOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BackgroundOptions",
            &[
                runtime::Member::optional("completion_window"),
                runtime::Member::optional("continuation_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BackgroundOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.completion_window,
            1usize => &mut self.continuation_id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for BackgroundOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            completion_window: runtime::FromJson::empty(),
            continuation_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BackgroundOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BackgroundOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.completion_window,
            1usize => &self.continuation_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BackgroundOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Soonest => "soonest",
            Self::X2h => "2h",
            Self::X8h => "8h",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for CompletionWindow {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Soonest,
            Some(1usize) => Self::X2h,
            Some(2usize) => Self::X8h,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for CompletionWindow {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for CompletionWindow {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for CompletionWindow {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How images of the input are treated.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseImageOptions {
    /// Whether images take up less of the context; unless it says more, the server decides.
    pub context_compression: Option<ImageCompression>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseImageOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            context_compression: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Whether images take up less of the context; unless it says more, the server decides.
    #[must_use]
    #[inline]
    pub fn context_compression(
        mut self,
        context_compression: impl Into<ImageCompression>,
    ) -> Self {
        self.context_compression = Some(context_compression.into());
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

impl serde::Serialize for ResponseImageOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseImageOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseImageOptions",
            &[runtime::Member::optional("context_compression")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseImageOptions {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.context_compression,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseImageOptions {
    fn empty() -> Self {
        Self {
            context_compression: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseImageOptions {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseImageOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.context_compression,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseImageOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageCompression {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Enabled,
            Some(2usize) => Self::Disabled,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageCompression {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageCompression {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageCompression {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How the beginning of a prompt is cached, for models that know it.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseCacheOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mode: None,
            ttl: None,
            comparison_response_id: None,
            prewarm: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Who says where a cached beginning ends.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: impl Into<PromptCacheMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// How long what is written to the cache stays at the least.
    #[must_use]
    #[inline]
    pub fn ttl(mut self, ttl: impl Into<PromptCacheLifetime>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }

    /// The id of a response to compare with; the answer tells why the cache served or did not.
    #[must_use]
    #[inline]
    pub fn comparison_response_id(
        mut self,
        comparison_response_id: impl Into<String>,
    ) -> Self {
        self.comparison_response_id = Some(comparison_response_id.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ResponseCacheOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCacheOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseCacheOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseCacheOptions",
            &[
                runtime::Member::optional("mode"),
                runtime::Member::optional("ttl"),
                runtime::Member::optional("comparison_response_id"),
                runtime::Member::optional("prewarm"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseCacheOptions {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.mode,
            1usize => &mut self.ttl,
            2usize => &mut self.comparison_response_id,
            3usize => &mut self.prewarm,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseCacheOptions {
    fn empty() -> Self {
        Self {
            mode: runtime::FromJson::empty(),
            ttl: runtime::FromJson::empty(),
            comparison_response_id: runtime::FromJson::empty(),
            prewarm: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseCacheOptions {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseCacheOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.mode,
            1usize => &self.ttl,
            2usize => &self.comparison_response_id,
            3usize => &self.prewarm,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseCacheOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::X30m => "30m",
            Self::X12h => "12h",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for PromptCacheLifetime {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::X30m,
            Some(1usize) => Self::X12h,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for PromptCacheLifetime {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for PromptCacheLifetime {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for PromptCacheLifetime {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A way to keep the context short.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ContextManagement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContextManagement {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ContextManagement {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ContextManagement",
            &[
                runtime::Member::required("type"),
                runtime::Member::optional("compact_threshold"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ContextManagement {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.compact_threshold,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ContextManagement {
    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            compact_threshold: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ContextManagement {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ContextManagement {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.compact_threshold,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ContextManagement {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A conversation, by its id.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseConversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseConversation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseConversation {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ResponseConversation {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ResponseConversation {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Reference(runtime::FromJson::empty()),
            1usize => Self::Id(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Reference(form) => form,
            Self::Id(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ResponseConversation {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Reference(form) => form,
            Self::Id(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::Id(value.to_owned())
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
        Self::Id(value.clone())
    }
}

/// A conversation, by its id.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ConversationReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ConversationReference {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ConversationReference",
            &[runtime::Member::required("id")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ConversationReference {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ConversationReference {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ConversationReference {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ConversationReference {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ConversationReference {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A prompt that is kept on the platform, with values for its variables.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponsePrompt {
    /// The id of the prompt.
    pub id: String,
    /// The version of the prompt; the current one, unless it is given.
    pub version: Option<String>,
    /// The values, by the names of the variables.
    pub variables: Option<std::collections::BTreeMap<String, PromptVariable>>,
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
            extra: runtime::Extra::new(),
        }
    }

    /// The version of the prompt; the current one, unless it is given.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The values, by the names of the variables.
    #[must_use]
    #[inline]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = (impl ToString, impl Into<PromptVariable>)>,
    ) -> Self {
        self.variables = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ResponsePrompt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePrompt {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponsePrompt {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponsePrompt",
            &[
                runtime::Member::required("id"),
                runtime::Member::optional("version"),
                runtime::Member::optional("variables"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponsePrompt {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.version,
            2usize => &mut self.variables,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponsePrompt {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            version: runtime::FromJson::empty(),
            variables: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponsePrompt {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponsePrompt {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.version,
            2usize => &self.variables,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponsePrompt {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The value of a variable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PromptVariable {
    /// A text.
    Text(String),
    /// A text that the model is given.
    InputText(InputText),
    /// An image that the model is given, by its address or by the id of a file.
    InputImage(InputImage),
    /// A file that the model is given: by its id, by its address, or itself.
    InputFile(InputFile),
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
        Self::InputFile(InputFile::new())
    }
}

impl serde::Serialize for PromptVariable {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptVariable {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for PromptVariable {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for PromptVariable {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for PromptVariable {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::InputText(runtime::FromJson::empty()),
            1usize => Self::InputImage(runtime::FromJson::empty()),
            2usize => Self::InputFile(runtime::FromJson::empty()),
            3usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::InputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputFile(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for PromptVariable {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::InputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputFile(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::InputFile(value)
    }
}

impl From<&str> for PromptVariable {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
    }
}

/// How much a model reasons, and what is told of it. For models that reason.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Reasoning {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            effort: None,
            summary: None,
            mode: None,
            context: None,
            generate_summary: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        self.effort = Some(effort.into());
        self
    }

    /// How much of a summary of the reasoning the answer has; none, unless it says more.
    #[must_use]
    #[inline]
    pub fn summary(mut self, summary: impl Into<ReasoningSummary>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// How a model reasons: as usual, or longer and better with `pro`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: impl Into<ReasoningMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Which of its earlier reasoning a model sees again.
    #[must_use]
    #[inline]
    pub fn context(mut self, context: impl Into<ReasoningContext>) -> Self {
        self.context = Some(context.into());
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
        self.generate_summary = Some(generate_summary.into());
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

impl serde::Serialize for Reasoning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Reasoning {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Reasoning {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Reasoning",
            &[
                runtime::Member::optional("effort"),
                runtime::Member::optional("summary"),
                runtime::Member::optional("mode"),
                runtime::Member::optional("context"),
                runtime::Member::optional("generate_summary"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Reasoning {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.effort,
            1usize => &mut self.summary,
            2usize => &mut self.mode,
            3usize => &mut self.context,
            4usize => &mut self.generate_summary,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for Reasoning {
    fn empty() -> Self {
        Self {
            effort: runtime::FromJson::empty(),
            summary: runtime::FromJson::empty(),
            mode: runtime::FromJson::empty(),
            context: runtime::FromJson::empty(),
            generate_summary: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Reasoning {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Reasoning {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.effort,
            1usize => &self.summary,
            2usize => &self.mode,
            3usize => &self.context,
            4usize => &self.generate_summary,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Reasoning {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Concise => "concise",
            Self::Detailed => "detailed",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ReasoningSummary {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Concise,
            Some(2usize) => Self::Detailed,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ReasoningSummary {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ReasoningSummary {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ReasoningSummary {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Pro => "pro",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ReasoningMode {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Standard,
            Some(1usize) => Self::Pro,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ReasoningMode {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ReasoningMode {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ReasoningMode {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::CurrentTurn => "current_turn",
            Self::AllTurns => "all_turns",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ReasoningContext {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::CurrentTurn,
            Some(2usize) => Self::AllTurns,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ReasoningContext {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ReasoningContext {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ReasoningContext {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Disabled => "disabled",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ResponseTruncation {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Disabled,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseTruncation {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ResponseTruncation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ResponseTruncation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What the events of a stream have. Of use with `stream` alone.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseStreamOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            include_obfuscation: None,
            extra: runtime::Extra::new(),
        }
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ResponseStreamOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseStreamOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseStreamOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseStreamOptions",
            &[runtime::Member::optional("include_obfuscation")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseStreamOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.include_obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseStreamOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            include_obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseStreamOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseStreamOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.include_obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseStreamOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the text of an answer is like.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseTextOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            format: None,
            verbosity: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What the text of an answer looks like; plain text, unless it says more.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: impl Into<TextFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// How wordy an answer is.
    #[must_use]
    #[inline]
    pub fn verbosity(mut self, verbosity: impl Into<Verbosity>) -> Self {
        self.verbosity = Some(verbosity.into());
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

impl serde::Serialize for ResponseTextOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTextOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseTextOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseTextOptions",
            &[
                runtime::Member::optional("format"),
                runtime::Member::optional("verbosity"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseTextOptions {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.format,
            1usize => &mut self.verbosity,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseTextOptions {
    fn empty() -> Self {
        Self {
            format: runtime::FromJson::empty(),
            verbosity: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseTextOptions {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseTextOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.format,
            1usize => &self.verbosity,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseTextOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Which tools the model calls, or whether it calls any.
///
/// Without tools it is `none`, otherwise `auto`.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolChoice {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ToolChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ToolChoice {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::AllowedTools(runtime::FromJson::empty()),
            1usize => Self::Function(runtime::FromJson::empty()),
            2usize => Self::Mcp(runtime::FromJson::empty()),
            3usize => Self::Custom(runtime::FromJson::empty()),
            4usize => Self::Hosted(runtime::FromJson::empty()),
            5usize => Self::Mode(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::AllowedTools(form) => form,
            Self::Function(form) => form,
            Self::Mcp(form) => form,
            Self::Custom(form) => form,
            Self::Hosted(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ToolChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::AllowedTools(form) => form,
            Self::Function(form) => form,
            Self::Mcp(form) => form,
            Self::Custom(form) => form,
            Self::Hosted(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// Limits the model to some of the tools.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for AllowedToolsChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AllowedToolsChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for AllowedToolsChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, AllowedToolsChoice",
            &[
                runtime::Member::constant("type", "allowed_tools"),
                runtime::Member::required("mode"),
                runtime::Member::required("tools"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for AllowedToolsChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.mode,
            2usize => &mut self.tools,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for AllowedToolsChoice {
    fn empty() -> Self {
        Self {
            mode: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for AllowedToolsChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for AllowedToolsChoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.mode,
            2usize => &self.tools,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for AllowedToolsChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes the model use a built-in tool.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for HostedToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for HostedToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for HostedToolChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, HostedToolChoice",
            &[runtime::Member::required("type")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for HostedToolChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for HostedToolChoice {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for HostedToolChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for HostedToolChoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for HostedToolChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for HostedToolType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::FileSearch,
            Some(1usize) => Self::WebSearchPreview,
            Some(2usize) => Self::WebSearchPreview20250311,
            Some(3usize) => Self::Computer,
            Some(4usize) => Self::ComputerUsePreview,
            Some(5usize) => Self::ComputerUse,
            Some(6usize) => Self::CodeInterpreter,
            Some(7usize) => Self::ImageGeneration,
            Some(8usize) => Self::Shell,
            Some(9usize) => Self::ApplyPatch,
            Some(10usize) => Self::ProgrammaticToolCalling,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for HostedToolType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for HostedToolType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for HostedToolType {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Makes the model call one function.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FunctionToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FunctionToolChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FunctionToolChoice",
            &[
                runtime::Member::constant("type", "function"),
                runtime::Member::required("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FunctionToolChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FunctionToolChoice {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FunctionToolChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FunctionToolChoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FunctionToolChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes the model use one MCP server, or one tool of it.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The name of the tool.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

impl serde::Serialize for McpToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpToolChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpToolChoice",
            &[
                runtime::Member::constant("type", "mcp"),
                runtime::Member::required("server_label"),
                runtime::Member::optional("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpToolChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.server_label,
            2usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpToolChoice {
    fn empty() -> Self {
        Self {
            server_label: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpToolChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpToolChoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.server_label,
            2usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpToolChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes the model call one custom tool.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CustomToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomToolChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CustomToolChoice",
            &[
                runtime::Member::constant("type", "custom"),
                runtime::Member::required("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomToolChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomToolChoice {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomToolChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomToolChoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomToolChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that a model answered with: a message, a call, a thought, and the like.
#[derive(Clone, Debug, PartialEq)]
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
    CustomToolCallOutput(CustomToolCallOutput),
    /// A search of the web, or a look at a page.
    WebSearchCall(WebSearchCall),
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
    ComputerCall(ComputerCall),
    /// What the screen shows after a call.
    ComputerCallOutput(Box<ComputerCallOutput>),
    /// Commands for a shell.
    ShellCall(Box<ShellCall>),
    /// What the commands of a shell gave.
    ShellCallOutput(ShellCallOutput),
    /// A command for your shell. Replaced by the call of a shell.
    LocalShellCall(LocalShellCall),
    /// What a command gave. Replaced by the output of a shell.
    LocalShellCallOutput(LocalShellCallOutput),
    /// A change of a file, to be made by you.
    ApplyPatchCall(Box<ApplyPatchCall>),
    /// Says whether a file was changed.
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    /// A search for tools.
    ToolSearchCall(ToolSearchCall),
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
    ConfigurationUpdate(ConfigurationUpdate),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for OutputItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for OutputItem {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for OutputItem {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for OutputItem {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["mcp_approval_request"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["id", "server_label", "name", "arguments"],
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_approval_request")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("custom_tool_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_approval_response")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["computer_call_output"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["call_id", "output"],
                        constants: &[
                            ("type", runtime::Scalar::Text("computer_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("shell_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("local_shell_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("apply_patch_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("function_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("tool_search_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("code_interpreter_call")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["image_generation_call"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("image_generation_call")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["configuration_update"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("configuration_update")),
                        ],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::McpApprovalRequest(runtime::FromJson::empty()),
            1usize => Self::FunctionCall(runtime::FromJson::empty()),
            2usize => Self::CustomToolCall(runtime::FromJson::empty()),
            3usize => Self::McpCall(runtime::FromJson::empty()),
            4usize => Self::Program(runtime::FromJson::empty()),
            5usize => Self::Message(runtime::FromJson::empty()),
            6usize => Self::CustomToolCallOutput(runtime::FromJson::empty()),
            7usize => Self::McpListTools(runtime::FromJson::empty()),
            8usize => Self::McpApprovalResponse(runtime::FromJson::empty()),
            9usize => Self::ComputerCallOutput(runtime::FromJson::empty()),
            10usize => Self::ShellCall(runtime::FromJson::empty()),
            11usize => Self::ShellCallOutput(runtime::FromJson::empty()),
            12usize => Self::LocalShellCall(runtime::FromJson::empty()),
            13usize => Self::LocalShellCallOutput(runtime::FromJson::empty()),
            14usize => Self::ApplyPatchCall(runtime::FromJson::empty()),
            15usize => Self::ApplyPatchCallOutput(runtime::FromJson::empty()),
            16usize => Self::AdditionalTools(runtime::FromJson::empty()),
            17usize => Self::ProgramOutput(runtime::FromJson::empty()),
            18usize => Self::FunctionCallOutput(runtime::FromJson::empty()),
            19usize => Self::ComputerCall(runtime::FromJson::empty()),
            20usize => Self::ToolSearchCall(runtime::FromJson::empty()),
            21usize => Self::ToolSearchOutput(runtime::FromJson::empty()),
            22usize => Self::Compaction(runtime::FromJson::empty()),
            23usize => Self::Reasoning(runtime::FromJson::empty()),
            24usize => Self::WebSearchCall(runtime::FromJson::empty()),
            25usize => Self::FileSearchCall(runtime::FromJson::empty()),
            26usize => Self::CodeInterpreterCall(runtime::FromJson::empty()),
            27usize => Self::ImageGenerationCall(runtime::FromJson::empty()),
            28usize => Self::ConfigurationUpdate(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::McpApprovalRequest(form) => form,
            Self::FunctionCall(form) => form,
            Self::CustomToolCall(form) => form,
            Self::McpCall(form) => form,
            Self::Program(form) => form,
            Self::Message(form) => form,
            Self::CustomToolCallOutput(form) => form,
            Self::McpListTools(form) => form,
            Self::McpApprovalResponse(form) => form,
            Self::ComputerCallOutput(form) => form,
            Self::ShellCall(form) => form,
            Self::ShellCallOutput(form) => form,
            Self::LocalShellCall(form) => form,
            Self::LocalShellCallOutput(form) => form,
            Self::ApplyPatchCall(form) => form,
            Self::ApplyPatchCallOutput(form) => form,
            Self::AdditionalTools(form) => form,
            Self::ProgramOutput(form) => form,
            Self::FunctionCallOutput(form) => form,
            Self::ComputerCall(form) => form,
            Self::ToolSearchCall(form) => form,
            Self::ToolSearchOutput(form) => form,
            Self::Compaction(form) => form,
            Self::Reasoning(form) => form,
            Self::WebSearchCall(form) => form,
            Self::FileSearchCall(form) => form,
            Self::CodeInterpreterCall(form) => form,
            Self::ImageGenerationCall(form) => form,
            Self::ConfigurationUpdate(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for OutputItem {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::McpApprovalRequest(form) => form,
            Self::FunctionCall(form) => form,
            Self::CustomToolCall(form) => form,
            Self::McpCall(form) => form,
            Self::Program(form) => form,
            Self::Message(form) => form,
            Self::CustomToolCallOutput(form) => form,
            Self::McpListTools(form) => form,
            Self::McpApprovalResponse(form) => form,
            Self::ComputerCallOutput(form) => form,
            Self::ShellCall(form) => form,
            Self::ShellCallOutput(form) => form,
            Self::LocalShellCall(form) => form,
            Self::LocalShellCallOutput(form) => form,
            Self::ApplyPatchCall(form) => form,
            Self::ApplyPatchCallOutput(form) => form,
            Self::AdditionalTools(form) => form,
            Self::ProgramOutput(form) => form,
            Self::FunctionCallOutput(form) => form,
            Self::ComputerCall(form) => form,
            Self::ToolSearchCall(form) => form,
            Self::ToolSearchOutput(form) => form,
            Self::Compaction(form) => form,
            Self::Reasoning(form) => form,
            Self::WebSearchCall(form) => form,
            Self::FileSearchCall(form) => form,
            Self::CodeInterpreterCall(form) => form,
            Self::ImageGenerationCall(form) => form,
            Self::ConfigurationUpdate(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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
        Self::CustomToolCallOutput(value)
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
        Self::ShellCallOutput(value)
    }
}

impl From<LocalShellCall> for OutputItem {
    #[inline]
    fn from(value: LocalShellCall) -> Self {
        Self::LocalShellCall(value)
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
        Self::ApplyPatchCallOutput(value)
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
        Self::ComputerCall(value)
    }
}

impl From<ToolSearchCall> for OutputItem {
    #[inline]
    fn from(value: ToolSearchCall) -> Self {
        Self::ToolSearchCall(value)
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
        Self::WebSearchCall(value)
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
        Self::ConfigurationUpdate(value)
    }
}

/// What a model answered, or is about to answer.
///
/// Most of its members repeat what was asked for.
#[derive(Clone, Debug, PartialEq)]
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
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
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

impl serde::Serialize for ModelResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModelResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModelResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ModelResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.completed_at,
            4usize => &mut self.status,
            5usize => &mut self.model,
            6usize => &mut self.output,
            7usize => &mut self.output_text,
            8usize => &mut self.error,
            9usize => &mut self.incomplete_details,
            10usize => &mut self.usage,
            11usize => &mut self.tool_usage,
            12usize => &mut self.access_programs,
            13usize => &mut self.background,
            14usize => &mut self.conversation,
            15usize => &mut self.image,
            16usize => &mut self.input_transformations,
            17usize => &mut self.instructions,
            18usize => &mut self.max_output_tokens,
            19usize => &mut self.max_tool_calls,
            20usize => &mut self.metadata,
            21usize => &mut self.moderation,
            22usize => &mut self.parallel_tool_calls,
            23usize => &mut self.previous_response_id,
            24usize => &mut self.prompt,
            25usize => &mut self.prompt_cache_key,
            26usize => &mut self.prompt_cache_diagnostics,
            27usize => &mut self.prompt_cache_options,
            28usize => &mut self.prompt_cache_retention,
            29usize => &mut self.reasoning,
            30usize => &mut self.safety_identifier,
            31usize => &mut self.service_tier,
            32usize => &mut self.store,
            33usize => &mut self.temperature,
            34usize => &mut self.text,
            35usize => &mut self.tool_choice,
            36usize => &mut self.tools,
            37usize => &mut self.top_logprobs,
            38usize => &mut self.top_p,
            39usize => &mut self.truncation,
            40usize => &mut self.user,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "response".to_owned();
        }
    }
}

impl runtime::FromJson for ModelResponse {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            completed_at: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            output_text: runtime::FromJson::empty(),
            error: runtime::FromJson::empty(),
            incomplete_details: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            tool_usage: runtime::FromJson::empty(),
            access_programs: runtime::FromJson::empty(),
            background: runtime::FromJson::empty(),
            conversation: runtime::FromJson::empty(),
            image: runtime::FromJson::empty(),
            input_transformations: runtime::FromJson::empty(),
            instructions: runtime::FromJson::empty(),
            max_output_tokens: runtime::FromJson::empty(),
            max_tool_calls: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            moderation: runtime::FromJson::empty(),
            parallel_tool_calls: runtime::FromJson::empty(),
            previous_response_id: runtime::FromJson::empty(),
            prompt: runtime::FromJson::empty(),
            prompt_cache_key: runtime::FromJson::empty(),
            prompt_cache_diagnostics: runtime::FromJson::empty(),
            prompt_cache_options: runtime::FromJson::empty(),
            prompt_cache_retention: runtime::FromJson::empty(),
            reasoning: runtime::FromJson::empty(),
            safety_identifier: runtime::FromJson::empty(),
            service_tier: runtime::FromJson::empty(),
            store: runtime::FromJson::empty(),
            temperature: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            tool_choice: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            top_logprobs: runtime::FromJson::empty(),
            top_p: runtime::FromJson::empty(),
            truncation: runtime::FromJson::empty(),
            user: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModelResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModelResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.completed_at,
            4usize => &self.status,
            5usize => &self.model,
            6usize => &self.output,
            7usize => &self.output_text,
            8usize => &self.error,
            9usize => &self.incomplete_details,
            10usize => &self.usage,
            11usize => &self.tool_usage,
            12usize => &self.access_programs,
            13usize => &self.background,
            14usize => &self.conversation,
            15usize => &self.image,
            16usize => &self.input_transformations,
            17usize => &self.instructions,
            18usize => &self.max_output_tokens,
            19usize => &self.max_tool_calls,
            20usize => &self.metadata,
            21usize => &self.moderation,
            22usize => &self.parallel_tool_calls,
            23usize => &self.previous_response_id,
            24usize => &self.prompt,
            25usize => &self.prompt_cache_key,
            26usize => &self.prompt_cache_diagnostics,
            27usize => &self.prompt_cache_options,
            28usize => &self.prompt_cache_retention,
            29usize => &self.reasoning,
            30usize => &self.safety_identifier,
            31usize => &self.service_tier,
            32usize => &self.store,
            33usize => &self.temperature,
            34usize => &self.text,
            35usize => &self.tool_choice,
            36usize => &self.tools,
            37usize => &self.top_logprobs,
            38usize => &self.top_p,
            39usize => &self.truncation,
            40usize => &self.user,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModelResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Incomplete => "incomplete",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ResponseStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Queued,
            Some(1usize) => Self::InProgress,
            Some(2usize) => Self::Completed,
            Some(3usize) => Self::Incomplete,
            Some(4usize) => Self::Failed,
            Some(5usize) => Self::Cancelled,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ResponseStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ResponseStatus {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why a response failed.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseError",
            &[
                runtime::Member::optional("code"),
                runtime::Member::defaulted("message"),
                runtime::Member::optional("type"),
                runtime::Member::optional("param"),
                runtime::Member::optional("misalignment"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.code,
            1usize => &mut self.message,
            2usize => &mut self.type_,
            3usize => &mut self.param,
            4usize => &mut self.misalignment,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            param: runtime::FromJson::empty(),
            misalignment: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseError {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.code,
            1usize => &self.message,
            2usize => &self.type_,
            3usize => &self.param,
            4usize => &self.misalignment,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseError {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that a model was kept from, because nobody seems to want it.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseMisalignment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMisalignment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMisalignment {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMisalignment",
            &[
                runtime::Member::optional("error_type"),
                runtime::Member::optional("detailed_explanation"),
                runtime::Member::optional("review_target"),
                runtime::Member::optional("steer"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMisalignment {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.error_type,
            1usize => &mut self.detailed_explanation,
            2usize => &mut self.review_target,
            3usize => &mut self.steer,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMisalignment {
    fn empty() -> Self {
        Self {
            error_type: runtime::FromJson::empty(),
            detailed_explanation: runtime::FromJson::empty(),
            review_target: runtime::FromJson::empty(),
            steer: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMisalignment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMisalignment {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.error_type,
            1usize => &self.detailed_explanation,
            2usize => &self.review_target,
            3usize => &self.steer,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMisalignment {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::PotentiallyUnintendedDataTransfer => {
                "potentially_unintended_data_transfer"
            }
            Self::PotentiallyUnintendedDataAccess => "potentially_unintended_data_access",
            Self::PotentiallyUnintendedDestructiveActivity => {
                "potentially_unintended_destructive_activity"
            }
            Self::Other_ => "other",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for MisalignmentType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::PotentiallyUnintendedDataTransfer,
            Some(1usize) => Self::PotentiallyUnintendedDataAccess,
            Some(2usize) => Self::PotentiallyUnintendedDestructiveActivity,
            Some(3usize) => Self::Other_,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for MisalignmentType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for MisalignmentType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for MisalignmentType {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How to go on.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for MisalignmentSteer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MisalignmentSteer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for MisalignmentSteer {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, MisalignmentSteer",
            &[runtime::Member::defaulted("message")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for MisalignmentSteer {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for MisalignmentSteer {
    fn empty() -> Self {
        Self {
            message: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for MisalignmentSteer {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for MisalignmentSteer {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.message,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for MisalignmentSteer {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ResponseErrorCode {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::ServerError,
            Some(1usize) => Self::RateLimitExceeded,
            Some(2usize) => Self::InvalidPrompt,
            Some(3usize) => Self::BioPolicy,
            Some(4usize) => Self::MisalignmentPolicyViolation,
            Some(5usize) => Self::DataResidencyMismatch,
            Some(6usize) => Self::VectorStoreTimeout,
            Some(7usize) => Self::InvalidImage,
            Some(8usize) => Self::InvalidImageFormat,
            Some(9usize) => Self::InvalidImageMode,
            Some(10usize) => Self::InvalidImageUrl,
            Some(11usize) => Self::InvalidBase64Image,
            Some(12usize) => Self::ImageTooLarge,
            Some(13usize) => Self::ImageTooSmall,
            Some(14usize) => Self::ImageParseError,
            Some(15usize) => Self::ImageContentPolicyViolation,
            Some(16usize) => Self::ImageFileTooLarge,
            Some(17usize) => Self::ImageFileNotFound,
            Some(18usize) => Self::UnsupportedImageMediaType,
            Some(19usize) => Self::EmptyImageFile,
            Some(20usize) => Self::FailedToDownloadImage,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseErrorCode {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ResponseErrorCode {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ResponseErrorCode {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why a response was cut off.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IncompleteDetails {
    /// What cut a response off: a limit of tokens or messages, a filter, or something new to do.
    pub reason: Option<IncompleteReason>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for IncompleteDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for IncompleteDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for IncompleteDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, IncompleteDetails",
            &[runtime::Member::optional("reason")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for IncompleteDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.reason,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for IncompleteDetails {
    fn empty() -> Self {
        Self {
            reason: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for IncompleteDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for IncompleteDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.reason,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for IncompleteDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What cut a response off: a limit of tokens or messages, a filter, or something new to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncompleteReason {
    /// `max_output_tokens`
    MaxOutputTokens,
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
        "content_filter",
        "max_messages",
        "steered",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MaxOutputTokens => "max_output_tokens",
            Self::ContentFilter => "content_filter",
            Self::MaxMessages => "max_messages",
            Self::Steered => "steered",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for IncompleteReason {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::MaxOutputTokens,
            Some(1usize) => Self::ContentFilter,
            Some(2usize) => Self::MaxMessages,
            Some(3usize) => Self::Steered,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for IncompleteReason {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for IncompleteReason {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for IncompleteReason {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How many tokens were used.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseUsage",
            &[
                runtime::Member::defaulted("input_tokens"),
                runtime::Member::defaulted("input_tokens_details"),
                runtime::Member::defaulted("output_tokens"),
                runtime::Member::defaulted("output_tokens_details"),
                runtime::Member::defaulted("total_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input_tokens,
            1usize => &mut self.input_tokens_details,
            2usize => &mut self.output_tokens,
            3usize => &mut self.output_tokens_details,
            4usize => &mut self.total_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseUsage {
    fn empty() -> Self {
        Self {
            input_tokens: runtime::FromJson::empty(),
            input_tokens_details: runtime::FromJson::empty(),
            output_tokens: runtime::FromJson::empty(),
            output_tokens_details: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input_tokens,
            1usize => &self.input_tokens_details,
            2usize => &self.output_tokens,
            3usize => &self.output_tokens_details,
            4usize => &self.total_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the tokens of the input are made up of.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseInputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInputDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInputDetails",
            &[
                runtime::Member::defaulted("cached_tokens"),
                runtime::Member::defaulted("cache_write_tokens"),
                runtime::Member::optional("cache_write_tokens_details"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInputDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.cached_tokens,
            1usize => &mut self.cache_write_tokens,
            2usize => &mut self.cache_write_tokens_details,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInputDetails {
    fn empty() -> Self {
        Self {
            cached_tokens: runtime::FromJson::empty(),
            cache_write_tokens: runtime::FromJson::empty(),
            cache_write_tokens_details: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInputDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInputDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.cached_tokens,
            1usize => &self.cache_write_tokens,
            2usize => &self.cache_write_tokens_details,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInputDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How long what went into the cache stays.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for CacheWriteDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CacheWriteDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CacheWriteDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CacheWriteDetails",
            &[
                runtime::Member::defaulted("ttl_30m_tokens"),
                runtime::Member::defaulted("ttl_12h_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CacheWriteDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.ttl_30m_tokens,
            1usize => &mut self.ttl_12h_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CacheWriteDetails {
    fn empty() -> Self {
        Self {
            ttl_30m_tokens: runtime::FromJson::empty(),
            ttl_12h_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CacheWriteDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CacheWriteDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.ttl_30m_tokens,
            1usize => &self.ttl_12h_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CacheWriteDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the generated tokens are made up of.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseOutputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseOutputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseOutputDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseOutputDetails",
            &[runtime::Member::defaulted("reasoning_tokens")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseOutputDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.reasoning_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseOutputDetails {
    fn empty() -> Self {
        Self {
            reasoning_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseOutputDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseOutputDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.reasoning_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseOutputDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the moderation of a request found.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseModeration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseModeration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseModeration {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseModeration",
            &[runtime::Member::optional("input"), runtime::Member::optional("output")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseModeration {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input,
            1usize => &mut self.output,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseModeration {
    fn empty() -> Self {
        Self {
            input: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseModeration {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseModeration {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input,
            1usize => &self.output,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseModeration {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the moderation found, or why it found nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseModerationOutcome {
    /// What the moderation found.
    ModerationResult(ResponseModerationResult),
    /// Why the moderation found nothing.
    Error(ModerationError),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for ResponseModerationOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseModerationOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseModerationOutcome {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ResponseModerationOutcome {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ResponseModerationOutcome {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["moderation_result"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["flagged"],
                        constants: &[
                            ("type", runtime::Scalar::Text("moderation_result")),
                        ],
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::ModerationResult(runtime::FromJson::empty()),
            1usize => Self::Error(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::ModerationResult(form) => form,
            Self::Error(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ResponseModerationOutcome {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::ModerationResult(form) => form,
            Self::Error(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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

/// What the moderation found.
#[derive(Clone, Debug, PartialEq)]
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
    pub categories: std::collections::BTreeMap<String, bool>,
    /// Of each category, how much it applies, from 0 to 1.
    ///
    /// Reads as `{}` when it is absent or null.
    pub category_scores: std::collections::BTreeMap<String, f64>,
    /// Of each category, the kinds of input that its score is about.
    ///
    /// Reads as `{}` when it is absent or null.
    pub category_applied_input_types: std::collections::BTreeMap<
        String,
        Vec<ModerationInputType>,
    >,
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

impl serde::Serialize for ResponseModerationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseModerationResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseModerationResult {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseModerationResult {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.flagged,
            2usize => &mut self.model,
            3usize => &mut self.categories,
            4usize => &mut self.category_scores,
            5usize => &mut self.category_applied_input_types,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseModerationResult {
    fn empty() -> Self {
        Self {
            flagged: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            categories: runtime::FromJson::empty(),
            category_scores: runtime::FromJson::empty(),
            category_applied_input_types: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseModerationResult {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseModerationResult {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.flagged,
            2usize => &self.model,
            3usize => &self.categories,
            4usize => &self.category_scores,
            5usize => &self.category_applied_input_types,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseModerationResult {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What built-in tools used.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ResponseToolUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseToolUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseToolUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseToolUsage",
            &[
                runtime::Member::optional("image_gen"),
                runtime::Member::optional("web_search"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseToolUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.image_gen,
            1usize => &mut self.web_search,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseToolUsage {
    fn empty() -> Self {
        Self {
            image_gen: runtime::FromJson::empty(),
            web_search: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseToolUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseToolUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.image_gen,
            1usize => &self.web_search,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseToolUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How many tokens the making of images took.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ImageToolUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageToolUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageToolUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input_tokens,
            1usize => &mut self.input_tokens_details,
            2usize => &mut self.output_tokens,
            3usize => &mut self.output_tokens_details,
            4usize => &mut self.total_tokens,
            5usize => &mut self.cached_tokens,
            6usize => &mut self.cached_tokens_details,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageToolUsage {
    fn empty() -> Self {
        Self {
            input_tokens: runtime::FromJson::empty(),
            input_tokens_details: runtime::FromJson::empty(),
            output_tokens: runtime::FromJson::empty(),
            output_tokens_details: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            cached_tokens: runtime::FromJson::empty(),
            cached_tokens_details: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageToolUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageToolUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input_tokens,
            1usize => &self.input_tokens_details,
            2usize => &self.output_tokens,
            3usize => &self.output_tokens_details,
            4usize => &self.total_tokens,
            5usize => &self.cached_tokens,
            6usize => &self.cached_tokens_details,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageToolUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Tokens of images and of texts.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ImageToolTokens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolTokens {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageToolTokens {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageToolTokens",
            &[
                runtime::Member::defaulted("image_tokens"),
                runtime::Member::defaulted("text_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageToolTokens {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.image_tokens,
            1usize => &mut self.text_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageToolTokens {
    fn empty() -> Self {
        Self {
            image_tokens: runtime::FromJson::empty(),
            text_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageToolTokens {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageToolTokens {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.image_tokens,
            1usize => &self.text_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageToolTokens {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Tokens of images and of texts that were in the cache.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ImageToolCachedTokens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolCachedTokens {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageToolCachedTokens {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageToolCachedTokens",
            &[
                runtime::Member::defaulted("cached_image_tokens"),
                runtime::Member::defaulted("cached_text_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageToolCachedTokens {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.cached_image_tokens,
            1usize => &mut self.cached_text_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageToolCachedTokens {
    fn empty() -> Self {
        Self {
            cached_image_tokens: runtime::FromJson::empty(),
            cached_text_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageToolCachedTokens {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageToolCachedTokens {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.cached_image_tokens,
            1usize => &self.cached_text_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageToolCachedTokens {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How many searches of the web are billed.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for WebSearchUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchUsage",
            &[runtime::Member::defaulted("num_requests")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.num_requests,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchUsage {
    fn empty() -> Self {
        Self {
            num_requests: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.num_requests,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A thought in the input that the model was not given.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for InputTransformation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputTransformation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputTransformation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InputTransformation",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("type"),
                runtime::Member::filled("action"),
                runtime::Member::optional("reason"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InputTransformation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.type_,
            2usize => &mut self.action,
            3usize => &mut self.reason,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        match at {
            1usize => self.type_ = "reasoning".to_owned(),
            2usize => self.action = "removed".to_owned(),
            _ => {}
        }
    }
}

impl runtime::FromJson for InputTransformation {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            reason: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputTransformation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputTransformation {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.type_,
            2usize => &self.action,
            3usize => &self.reason,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputTransformation {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrganizationMismatch => "organization_mismatch",
            Self::EndUserMismatch => "end_user_mismatch",
            Self::ModelMismatch => "model_mismatch",
            Self::PrefixMismatch => "prefix_mismatch",
            Self::TurnBoundary => "turn_boundary",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TransformationReason {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::OrganizationMismatch,
            Some(1usize) => Self::EndUserMismatch,
            Some(2usize) => Self::ModelMismatch,
            Some(3usize) => Self::PrefixMismatch,
            Some(4usize) => Self::TurnBoundary,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TransformationReason {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TransformationReason {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TransformationReason {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why the cache served a request, or did not.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for PromptCacheDiagnostics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheDiagnostics {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for PromptCacheDiagnostics {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for PromptCacheDiagnostics {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for PromptCacheDiagnostics {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
                            (
                                "type",
                                runtime::Scalar::Text("comparison_response_not_found"),
                            ),
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::CacheHit(runtime::FromJson::empty()),
            1usize => Self::CacheMiss(runtime::FromJson::empty()),
            2usize => Self::ComparisonResponseNotFound(runtime::FromJson::empty()),
            3usize => Self::Unavailable(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::CacheHit(form) => form,
            Self::CacheMiss(form) => form,
            Self::ComparisonResponseNotFound(form) => form,
            Self::Unavailable(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for PromptCacheDiagnostics {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::CacheHit(form) => form,
            Self::CacheMiss(form) => form,
            Self::ComparisonResponseNotFound(form) => form,
            Self::Unavailable(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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

/// The cache served.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCacheHit {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PromptCacheHit {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "cache_hit";
}

impl serde::Serialize for PromptCacheHit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheHit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheHit {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheHit",
            &[runtime::Member::constant("type", "cache_hit")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheHit {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheHit {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheHit {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheHit {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheHit {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The cache did not serve.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl PromptCacheMiss {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "cache_miss";
}

impl serde::Serialize for PromptCacheMiss {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheMiss {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheMiss {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheMiss",
            &[
                runtime::Member::constant("type", "cache_miss"),
                runtime::Member::optional("reason"),
                runtime::Member::defaulted("cache_missed_tokens"),
                runtime::Member::optional("comparison_reusable_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheMiss {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.reason,
            2usize => &mut self.cache_missed_tokens,
            3usize => &mut self.comparison_reusable_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheMiss {
    fn empty() -> Self {
        Self {
            reason: runtime::FromJson::empty(),
            cache_missed_tokens: runtime::FromJson::empty(),
            comparison_reusable_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheMiss {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheMiss {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.reason,
            2usize => &self.cache_missed_tokens,
            3usize => &self.comparison_reusable_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheMiss {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for PromptCacheMissReason {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::ModelChanged,
            Some(1usize) => Self::PromptCacheKeyChanged,
            Some(2usize) => Self::ToolsChanged,
            Some(3usize) => Self::TextFormatChanged,
            Some(4usize) => Self::ReasoningEffortChanged,
            Some(5usize) => Self::VerbosityChanged,
            Some(6usize) => Self::ServiceTierChanged,
            Some(7usize) => Self::ContextCompacted,
            Some(8usize) => Self::InputChanged,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for PromptCacheMissReason {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for PromptCacheMissReason {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for PromptCacheMissReason {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The response to compare with was not found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCacheUncompared {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PromptCacheUncompared {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "comparison_response_not_found";
}

impl serde::Serialize for PromptCacheUncompared {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheUncompared {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheUncompared {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheUncompared",
            &[runtime::Member::constant("type", "comparison_response_not_found")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheUncompared {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheUncompared {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheUncompared {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheUncompared {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheUncompared {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Nothing is known of it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCacheUnexplained {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PromptCacheUnexplained {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "unavailable";
}

impl serde::Serialize for PromptCacheUnexplained {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheUnexplained {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheUnexplained {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheUnexplained",
            &[runtime::Member::constant("type", "unavailable")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheUnexplained {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheUnexplained {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheUnexplained {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheUnexplained {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheUnexplained {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that happens while a response is made.
#[derive(Clone, Debug, PartialEq)]
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
    ContentPartAdded(ResponsePartAdded),
    /// A part of an item is complete.
    ContentPartDone(ResponsePartDone),
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
    ReasoningSummaryPartDone(ResponseSummaryPartDone),
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
    ImageGenerationCallPartialImage(ResponseImagePartial),
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
    ShellCallOutputContentDelta(ResponseShellOutputDelta),
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

impl serde::Serialize for ResponseEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseEvent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ResponseEvent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ResponseEvent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
                        constants: &[
                            ("type", runtime::Scalar::Text("response.in_progress")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["response"],
                        constants: &[
                            ("type", runtime::Scalar::Text("response.completed")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.incomplete"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["response"],
                        constants: &[
                            ("type", runtime::Scalar::Text("response.incomplete")),
                        ],
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
                            (
                                "type",
                                runtime::Scalar::Text("response.content_part.added"),
                            ),
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
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.output_text.annotation.added",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.refusal.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            ("type", runtime::Scalar::Text("response.refusal.delta")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.refusal.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["refusal"],
                        constants: &[
                            ("type", runtime::Scalar::Text("response.refusal.done")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.reasoning_text.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.reasoning_text.delta"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.reasoning_text.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.reasoning_text.done"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.reasoning_summary_part.added"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["part"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.reasoning_summary_part.added",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.reasoning_summary_part.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["part"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.reasoning_summary_part.done",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.reasoning_summary_text.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.reasoning_summary_text.delta",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.reasoning_summary_text.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.reasoning_summary_text.done",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.function_call_arguments.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.function_call_arguments.delta",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.function_call_arguments.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["arguments"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.function_call_arguments.done",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.custom_tool_call_input.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.custom_tool_call_input.delta",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.custom_tool_call_input.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["input"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.custom_tool_call_input.done",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.code_interpreter_call_code.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.code_interpreter_call_code.delta",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.code_interpreter_call_code.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["code"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.code_interpreter_call_code.done",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.image_generation_call.partial_image"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["partial_image_b64"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.image_generation_call.partial_image",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_call_arguments.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_call_arguments.delta"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_call_arguments.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["arguments"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_call_arguments.done"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.shell_call_command.added"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["command"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.shell_call_command.added"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.shell_call_command.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.shell_call_command.delta"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.shell_call_command.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["command"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.shell_call_command.done"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.shell_call_output_content.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.shell_call_output_content.delta",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.shell_call_output_content.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["output"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.shell_call_output_content.done",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.audio.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            ("type", runtime::Scalar::Text("response.audio.delta")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.audio.transcript.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.audio.transcript.delta"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.web_search_call.in_progress"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.web_search_call.in_progress",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.web_search_call.searching"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.web_search_call.searching"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.web_search_call.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.web_search_call.completed"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.file_search_call.in_progress"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.file_search_call.in_progress",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.file_search_call.searching"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.file_search_call.searching"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.file_search_call.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.file_search_call.completed"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.code_interpreter_call.in_progress"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.code_interpreter_call.in_progress",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.code_interpreter_call.interpreting"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.code_interpreter_call.interpreting",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.code_interpreter_call.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.code_interpreter_call.completed",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.image_generation_call.in_progress"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.image_generation_call.in_progress",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.image_generation_call.generating"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.image_generation_call.generating",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.image_generation_call.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text(
                                    "response.image_generation_call.completed",
                                ),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_list_tools.in_progress"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_list_tools.in_progress"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_list_tools.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_list_tools.completed"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_list_tools.failed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_list_tools.failed"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_call.in_progress"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_call.in_progress"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.mcp_call.completed"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.mcp_call.completed"),
                            ),
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
                            (
                                "type",
                                runtime::Scalar::Text("response.compaction.compacting"),
                            ),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.audio.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("response.audio.done")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["response.audio.transcript.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("response.audio.transcript.done"),
                            ),
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Created(runtime::FromJson::empty()),
            1usize => Self::Queued(runtime::FromJson::empty()),
            2usize => Self::InProgress(runtime::FromJson::empty()),
            3usize => Self::Completed(runtime::FromJson::empty()),
            4usize => Self::Incomplete(runtime::FromJson::empty()),
            5usize => Self::Failed(runtime::FromJson::empty()),
            6usize => Self::OutputItemAdded(runtime::FromJson::empty()),
            7usize => Self::OutputItemDone(runtime::FromJson::empty()),
            8usize => Self::ContentPartAdded(runtime::FromJson::empty()),
            9usize => Self::ContentPartDone(runtime::FromJson::empty()),
            10usize => Self::OutputTextDelta(runtime::FromJson::empty()),
            11usize => Self::OutputTextDone(runtime::FromJson::empty()),
            12usize => Self::OutputTextAnnotationAdded(runtime::FromJson::empty()),
            13usize => Self::RefusalDelta(runtime::FromJson::empty()),
            14usize => Self::RefusalDone(runtime::FromJson::empty()),
            15usize => Self::ReasoningTextDelta(runtime::FromJson::empty()),
            16usize => Self::ReasoningTextDone(runtime::FromJson::empty()),
            17usize => Self::ReasoningSummaryPartAdded(runtime::FromJson::empty()),
            18usize => Self::ReasoningSummaryPartDone(runtime::FromJson::empty()),
            19usize => Self::ReasoningSummaryTextDelta(runtime::FromJson::empty()),
            20usize => Self::ReasoningSummaryTextDone(runtime::FromJson::empty()),
            21usize => Self::FunctionCallArgumentsDelta(runtime::FromJson::empty()),
            22usize => Self::FunctionCallArgumentsDone(runtime::FromJson::empty()),
            23usize => Self::CustomToolCallInputDelta(runtime::FromJson::empty()),
            24usize => Self::CustomToolCallInputDone(runtime::FromJson::empty()),
            25usize => Self::CodeInterpreterCallCodeDelta(runtime::FromJson::empty()),
            26usize => Self::CodeInterpreterCallCodeDone(runtime::FromJson::empty()),
            27usize => Self::ImageGenerationCallPartialImage(runtime::FromJson::empty()),
            28usize => Self::McpCallArgumentsDelta(runtime::FromJson::empty()),
            29usize => Self::McpCallArgumentsDone(runtime::FromJson::empty()),
            30usize => Self::ShellCallCommandAdded(runtime::FromJson::empty()),
            31usize => Self::ShellCallCommandDelta(runtime::FromJson::empty()),
            32usize => Self::ShellCallCommandDone(runtime::FromJson::empty()),
            33usize => Self::ShellCallOutputContentDelta(runtime::FromJson::empty()),
            34usize => Self::ShellCallOutputContentDone(runtime::FromJson::empty()),
            35usize => Self::AudioDelta(runtime::FromJson::empty()),
            36usize => Self::AudioTranscriptDelta(runtime::FromJson::empty()),
            37usize => Self::WebSearchCallInProgress(runtime::FromJson::empty()),
            38usize => Self::WebSearchCallSearching(runtime::FromJson::empty()),
            39usize => Self::WebSearchCallCompleted(runtime::FromJson::empty()),
            40usize => Self::FileSearchCallInProgress(runtime::FromJson::empty()),
            41usize => Self::FileSearchCallSearching(runtime::FromJson::empty()),
            42usize => Self::FileSearchCallCompleted(runtime::FromJson::empty()),
            43usize => Self::CodeInterpreterCallInProgress(runtime::FromJson::empty()),
            44usize => Self::CodeInterpreterCallInterpreting(runtime::FromJson::empty()),
            45usize => Self::CodeInterpreterCallCompleted(runtime::FromJson::empty()),
            46usize => Self::ImageGenerationCallInProgress(runtime::FromJson::empty()),
            47usize => Self::ImageGenerationCallGenerating(runtime::FromJson::empty()),
            48usize => Self::ImageGenerationCallCompleted(runtime::FromJson::empty()),
            49usize => Self::McpListToolsInProgress(runtime::FromJson::empty()),
            50usize => Self::McpListToolsCompleted(runtime::FromJson::empty()),
            51usize => Self::McpListToolsFailed(runtime::FromJson::empty()),
            52usize => Self::McpCallInProgress(runtime::FromJson::empty()),
            53usize => Self::McpCallCompleted(runtime::FromJson::empty()),
            54usize => Self::McpCallFailed(runtime::FromJson::empty()),
            55usize => Self::CompactionCompacting(runtime::FromJson::empty()),
            56usize => Self::AudioDone(runtime::FromJson::empty()),
            57usize => Self::AudioTranscriptDone(runtime::FromJson::empty()),
            58usize => Self::Keepalive(runtime::FromJson::empty()),
            59usize => Self::Error(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Created(form) => form,
            Self::Queued(form) => form,
            Self::InProgress(form) => form,
            Self::Completed(form) => form,
            Self::Incomplete(form) => form,
            Self::Failed(form) => form,
            Self::OutputItemAdded(form) => form,
            Self::OutputItemDone(form) => form,
            Self::ContentPartAdded(form) => form,
            Self::ContentPartDone(form) => form,
            Self::OutputTextDelta(form) => form,
            Self::OutputTextDone(form) => form,
            Self::OutputTextAnnotationAdded(form) => form,
            Self::RefusalDelta(form) => form,
            Self::RefusalDone(form) => form,
            Self::ReasoningTextDelta(form) => form,
            Self::ReasoningTextDone(form) => form,
            Self::ReasoningSummaryPartAdded(form) => form,
            Self::ReasoningSummaryPartDone(form) => form,
            Self::ReasoningSummaryTextDelta(form) => form,
            Self::ReasoningSummaryTextDone(form) => form,
            Self::FunctionCallArgumentsDelta(form) => form,
            Self::FunctionCallArgumentsDone(form) => form,
            Self::CustomToolCallInputDelta(form) => form,
            Self::CustomToolCallInputDone(form) => form,
            Self::CodeInterpreterCallCodeDelta(form) => form,
            Self::CodeInterpreterCallCodeDone(form) => form,
            Self::ImageGenerationCallPartialImage(form) => form,
            Self::McpCallArgumentsDelta(form) => form,
            Self::McpCallArgumentsDone(form) => form,
            Self::ShellCallCommandAdded(form) => form,
            Self::ShellCallCommandDelta(form) => form,
            Self::ShellCallCommandDone(form) => form,
            Self::ShellCallOutputContentDelta(form) => form,
            Self::ShellCallOutputContentDone(form) => form,
            Self::AudioDelta(form) => form,
            Self::AudioTranscriptDelta(form) => form,
            Self::WebSearchCallInProgress(form) => form,
            Self::WebSearchCallSearching(form) => form,
            Self::WebSearchCallCompleted(form) => form,
            Self::FileSearchCallInProgress(form) => form,
            Self::FileSearchCallSearching(form) => form,
            Self::FileSearchCallCompleted(form) => form,
            Self::CodeInterpreterCallInProgress(form) => form,
            Self::CodeInterpreterCallInterpreting(form) => form,
            Self::CodeInterpreterCallCompleted(form) => form,
            Self::ImageGenerationCallInProgress(form) => form,
            Self::ImageGenerationCallGenerating(form) => form,
            Self::ImageGenerationCallCompleted(form) => form,
            Self::McpListToolsInProgress(form) => form,
            Self::McpListToolsCompleted(form) => form,
            Self::McpListToolsFailed(form) => form,
            Self::McpCallInProgress(form) => form,
            Self::McpCallCompleted(form) => form,
            Self::McpCallFailed(form) => form,
            Self::CompactionCompacting(form) => form,
            Self::AudioDone(form) => form,
            Self::AudioTranscriptDone(form) => form,
            Self::Keepalive(form) => form,
            Self::Error(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ResponseEvent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Created(form) => form,
            Self::Queued(form) => form,
            Self::InProgress(form) => form,
            Self::Completed(form) => form,
            Self::Incomplete(form) => form,
            Self::Failed(form) => form,
            Self::OutputItemAdded(form) => form,
            Self::OutputItemDone(form) => form,
            Self::ContentPartAdded(form) => form,
            Self::ContentPartDone(form) => form,
            Self::OutputTextDelta(form) => form,
            Self::OutputTextDone(form) => form,
            Self::OutputTextAnnotationAdded(form) => form,
            Self::RefusalDelta(form) => form,
            Self::RefusalDone(form) => form,
            Self::ReasoningTextDelta(form) => form,
            Self::ReasoningTextDone(form) => form,
            Self::ReasoningSummaryPartAdded(form) => form,
            Self::ReasoningSummaryPartDone(form) => form,
            Self::ReasoningSummaryTextDelta(form) => form,
            Self::ReasoningSummaryTextDone(form) => form,
            Self::FunctionCallArgumentsDelta(form) => form,
            Self::FunctionCallArgumentsDone(form) => form,
            Self::CustomToolCallInputDelta(form) => form,
            Self::CustomToolCallInputDone(form) => form,
            Self::CodeInterpreterCallCodeDelta(form) => form,
            Self::CodeInterpreterCallCodeDone(form) => form,
            Self::ImageGenerationCallPartialImage(form) => form,
            Self::McpCallArgumentsDelta(form) => form,
            Self::McpCallArgumentsDone(form) => form,
            Self::ShellCallCommandAdded(form) => form,
            Self::ShellCallCommandDelta(form) => form,
            Self::ShellCallCommandDone(form) => form,
            Self::ShellCallOutputContentDelta(form) => form,
            Self::ShellCallOutputContentDone(form) => form,
            Self::AudioDelta(form) => form,
            Self::AudioTranscriptDelta(form) => form,
            Self::WebSearchCallInProgress(form) => form,
            Self::WebSearchCallSearching(form) => form,
            Self::WebSearchCallCompleted(form) => form,
            Self::FileSearchCallInProgress(form) => form,
            Self::FileSearchCallSearching(form) => form,
            Self::FileSearchCallCompleted(form) => form,
            Self::CodeInterpreterCallInProgress(form) => form,
            Self::CodeInterpreterCallInterpreting(form) => form,
            Self::CodeInterpreterCallCompleted(form) => form,
            Self::ImageGenerationCallInProgress(form) => form,
            Self::ImageGenerationCallGenerating(form) => form,
            Self::ImageGenerationCallCompleted(form) => form,
            Self::McpListToolsInProgress(form) => form,
            Self::McpListToolsCompleted(form) => form,
            Self::McpListToolsFailed(form) => form,
            Self::McpCallInProgress(form) => form,
            Self::McpCallCompleted(form) => form,
            Self::McpCallFailed(form) => form,
            Self::CompactionCompacting(form) => form,
            Self::AudioDone(form) => form,
            Self::AudioTranscriptDone(form) => form,
            Self::Keepalive(form) => form,
            Self::Error(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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
        Self::ContentPartAdded(value)
    }
}

impl From<ResponsePartDone> for ResponseEvent {
    #[inline]
    fn from(value: ResponsePartDone) -> Self {
        Self::ContentPartDone(value)
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
        Self::ReasoningSummaryPartDone(value)
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
        Self::ImageGenerationCallPartialImage(value)
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
        Self::ShellCallOutputContentDelta(value)
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

/// A response was begun. It is the first event.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCreated {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseCreated {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseCreated",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.created"),
                runtime::Member::required("response"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseCreated {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.response,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseCreated {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            response: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseCreated {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseCreated {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.response,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseCreated {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A response waits for its turn.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseQueued {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseQueued {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseQueued {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseQueued",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.queued"),
                runtime::Member::required("response"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseQueued {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.response,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseQueued {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            response: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseQueued {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseQueued {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.response,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseQueued {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A response is being made.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseInProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInProgress {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInProgress {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInProgress",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.in_progress"),
                runtime::Member::required("response"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInProgress {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.response,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInProgress {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            response: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInProgress {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInProgress {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.response,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInProgress {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A response is complete. It is the last event.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.completed"),
                runtime::Member::required("response"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.response,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            response: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.response,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A response was cut off. It is the last event.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseIncomplete {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseIncomplete {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseIncomplete {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseIncomplete",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.incomplete"),
                runtime::Member::required("response"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseIncomplete {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.response,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseIncomplete {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            response: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseIncomplete {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseIncomplete {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.response,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseIncomplete {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A response failed. It is the last event.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFailed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFailed {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFailed",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.failed"),
                runtime::Member::required("response"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFailed {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.response,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFailed {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            response: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFailed {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFailed {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.response,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFailed {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An item of the output is begun.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseItemAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseItemAdded {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseItemAdded {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseItemAdded",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.output_item.added"),
                runtime::Member::optional("output_index"),
                runtime::Member::required("item"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseItemAdded {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.output_index,
            3usize => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseItemAdded {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            item: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseItemAdded {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseItemAdded {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.output_index,
            3usize => &self.item,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseItemAdded {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An item of the output is complete, and this is what counts of it.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseItemDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseItemDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseItemDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseItemDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.output_item.done"),
                runtime::Member::optional("output_index"),
                runtime::Member::required("item"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseItemDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.output_index,
            3usize => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseItemDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            item: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseItemDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseItemDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.output_index,
            3usize => &self.item,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseItemDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A part of an item is begun.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponsePartAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePartAdded {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponsePartAdded {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponsePartAdded {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.part,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponsePartAdded {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            part: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponsePartAdded {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponsePartAdded {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.part,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponsePartAdded {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A part of an item is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponsePartDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponsePartDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponsePartDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponsePartDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.part,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponsePartDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            part: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponsePartDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponsePartDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.part,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponsePartDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The text goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseTextDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseTextDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.delta,
            6usize => &mut self.logprobs,
            7usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseTextDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseTextDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseTextDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.delta,
            6usize => &self.logprobs,
            7usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseTextDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The text is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseTextDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseTextDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.text,
            6usize => &mut self.logprobs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseTextDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseTextDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseTextDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.text,
            6usize => &self.logprobs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseTextDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something stands behind a place of the text.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseAnnotationAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseAnnotationAdded {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseAnnotationAdded {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseAnnotationAdded",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::optional("content_index"),
                runtime::Member::constant(
                    "type",
                    "response.output_text.annotation.added",
                ),
                runtime::Member::optional("annotation_index"),
                runtime::Member::required("annotation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseAnnotationAdded {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.annotation_index,
            6usize => &mut self.annotation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseAnnotationAdded {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            annotation_index: runtime::FromJson::empty(),
            annotation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseAnnotationAdded {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseAnnotationAdded {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.annotation_index,
            6usize => &self.annotation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseAnnotationAdded {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The model goes on to refuse.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseRefusalDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseRefusalDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseRefusalDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseRefusalDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.delta,
            6usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseRefusalDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseRefusalDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseRefusalDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.delta,
            6usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseRefusalDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The refusal is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseRefusalDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseRefusalDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseRefusalDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseRefusalDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.refusal,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseRefusalDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            refusal: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseRefusalDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseRefusalDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.refusal,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseRefusalDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The reasoning goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseReasoningTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseReasoningTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseReasoningTextDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseReasoningTextDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.delta,
            6usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseReasoningTextDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseReasoningTextDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseReasoningTextDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.delta,
            6usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseReasoningTextDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of the reasoning is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseReasoningTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseReasoningTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseReasoningTextDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseReasoningTextDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            3usize => &mut self.content_index,
            5usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseReasoningTextDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            content_index: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseReasoningTextDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseReasoningTextDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            3usize => &self.content_index,
            5usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseReasoningTextDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of the summary of the reasoning is begun.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseSummaryPartAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryPartAdded {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseSummaryPartAdded {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseSummaryPartAdded",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.reasoning_summary_part.added",
                ),
                runtime::Member::optional("summary_index"),
                runtime::Member::required("part"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseSummaryPartAdded {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.summary_index,
            5usize => &mut self.part,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseSummaryPartAdded {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            summary_index: runtime::FromJson::empty(),
            part: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseSummaryPartAdded {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseSummaryPartAdded {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.summary_index,
            5usize => &self.part,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseSummaryPartAdded {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of the summary of the reasoning is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseSummaryPartDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryPartDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseSummaryPartDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseSummaryPartDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.reasoning_summary_part.done",
                ),
                runtime::Member::optional("summary_index"),
                runtime::Member::required("part"),
                runtime::Member::optional("status"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseSummaryPartDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.summary_index,
            5usize => &mut self.part,
            6usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseSummaryPartDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            summary_index: runtime::FromJson::empty(),
            part: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseSummaryPartDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseSummaryPartDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.summary_index,
            5usize => &self.part,
            6usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseSummaryPartDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The summary of the reasoning goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseSummaryTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseSummaryTextDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseSummaryTextDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.reasoning_summary_text.delta",
                ),
                runtime::Member::optional("summary_index"),
                runtime::Member::required("delta"),
                runtime::Member::optional("obfuscation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseSummaryTextDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.summary_index,
            5usize => &mut self.delta,
            6usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseSummaryTextDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            summary_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseSummaryTextDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseSummaryTextDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.summary_index,
            5usize => &self.delta,
            6usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseSummaryTextDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The text of a piece of the summary is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseSummaryTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseSummaryTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseSummaryTextDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseSummaryTextDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.reasoning_summary_text.done",
                ),
                runtime::Member::optional("summary_index"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseSummaryTextDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.summary_index,
            5usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseSummaryTextDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            summary_index: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseSummaryTextDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseSummaryTextDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.summary_index,
            5usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseSummaryTextDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The arguments of the call of a function go on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseFunctionArgumentsDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFunctionArgumentsDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFunctionArgumentsDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFunctionArgumentsDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.function_call_arguments.delta",
                ),
                runtime::Member::required("delta"),
                runtime::Member::optional("obfuscation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFunctionArgumentsDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.delta,
            5usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFunctionArgumentsDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFunctionArgumentsDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFunctionArgumentsDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.delta,
            5usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFunctionArgumentsDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The arguments of the call of a function are complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseFunctionArgumentsDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFunctionArgumentsDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFunctionArgumentsDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFunctionArgumentsDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.function_call_arguments.done",
                ),
                runtime::Member::required("arguments"),
                runtime::Member::defaulted("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFunctionArgumentsDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.arguments,
            5usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFunctionArgumentsDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFunctionArgumentsDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFunctionArgumentsDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.arguments,
            5usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFunctionArgumentsDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The input of a custom tool goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseCustomInputDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCustomInputDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseCustomInputDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseCustomInputDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.custom_tool_call_input.delta",
                ),
                runtime::Member::required("delta"),
                runtime::Member::optional("obfuscation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseCustomInputDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.delta,
            5usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseCustomInputDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseCustomInputDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseCustomInputDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.delta,
            5usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseCustomInputDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The input of a custom tool is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseCustomInputDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCustomInputDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseCustomInputDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseCustomInputDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.custom_tool_call_input.done",
                ),
                runtime::Member::required("input"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseCustomInputDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.input,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseCustomInputDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseCustomInputDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseCustomInputDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.input,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseCustomInputDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search of the web is begun.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseWebSearchStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.web_search_call.in_progress";
}

impl serde::Serialize for ResponseWebSearchStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseWebSearchStarted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseWebSearchStarted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseWebSearchStarted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.web_search_call.in_progress"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseWebSearchStarted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseWebSearchStarted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseWebSearchStarted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseWebSearchStarted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseWebSearchStarted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The web is being searched.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseWebSearchSearching {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.web_search_call.searching";
}

impl serde::Serialize for ResponseWebSearchSearching {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseWebSearchSearching {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseWebSearchSearching {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseWebSearchSearching",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.web_search_call.searching"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseWebSearchSearching {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseWebSearchSearching {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseWebSearchSearching {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseWebSearchSearching {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseWebSearchSearching {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search of the web is over.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseWebSearchCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.web_search_call.completed";
}

impl serde::Serialize for ResponseWebSearchCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseWebSearchCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseWebSearchCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseWebSearchCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.web_search_call.completed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseWebSearchCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseWebSearchCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseWebSearchCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseWebSearchCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseWebSearchCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search of files is begun.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseFileSearchStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.file_search_call.in_progress";
}

impl serde::Serialize for ResponseFileSearchStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFileSearchStarted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFileSearchStarted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFileSearchStarted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.file_search_call.in_progress",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFileSearchStarted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFileSearchStarted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFileSearchStarted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFileSearchStarted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFileSearchStarted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Files are being searched.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseFileSearchSearching {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.file_search_call.searching";
}

impl serde::Serialize for ResponseFileSearchSearching {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFileSearchSearching {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFileSearchSearching {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFileSearchSearching",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.file_search_call.searching"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFileSearchSearching {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFileSearchSearching {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFileSearchSearching {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFileSearchSearching {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFileSearchSearching {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search of files is over.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseFileSearchCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.file_search_call.completed";
}

impl serde::Serialize for ResponseFileSearchCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFileSearchCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFileSearchCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFileSearchCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.file_search_call.completed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFileSearchCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFileSearchCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFileSearchCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFileSearchCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFileSearchCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A call of the code interpreter is begun.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseInterpreterStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call.in_progress";
}

impl serde::Serialize for ResponseInterpreterStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterStarted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInterpreterStarted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInterpreterStarted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.code_interpreter_call.in_progress",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInterpreterStarted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInterpreterStarted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInterpreterStarted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInterpreterStarted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInterpreterStarted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The code goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseInterpreterCodeDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterCodeDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInterpreterCodeDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInterpreterCodeDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.code_interpreter_call_code.delta",
                ),
                runtime::Member::required("delta"),
                runtime::Member::optional("obfuscation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInterpreterCodeDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.delta,
            5usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInterpreterCodeDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInterpreterCodeDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInterpreterCodeDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.delta,
            5usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInterpreterCodeDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The code is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseInterpreterCodeDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterCodeDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInterpreterCodeDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInterpreterCodeDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.code_interpreter_call_code.done",
                ),
                runtime::Member::required("code"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInterpreterCodeDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInterpreterCodeDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInterpreterCodeDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInterpreterCodeDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.code,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInterpreterCodeDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The code is running.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseInterpreterRunning {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call.interpreting";
}

impl serde::Serialize for ResponseInterpreterRunning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterRunning {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInterpreterRunning {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInterpreterRunning",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.code_interpreter_call.interpreting",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInterpreterRunning {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInterpreterRunning {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInterpreterRunning {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInterpreterRunning {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInterpreterRunning {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The code has run.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseInterpreterCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.code_interpreter_call.completed";
}

impl serde::Serialize for ResponseInterpreterCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInterpreterCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseInterpreterCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseInterpreterCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.code_interpreter_call.completed",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseInterpreterCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseInterpreterCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseInterpreterCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseInterpreterCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseInterpreterCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image is begun.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseImageStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.in_progress";
}

impl serde::Serialize for ResponseImageStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageStarted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseImageStarted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseImageStarted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.image_generation_call.in_progress",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseImageStarted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseImageStarted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseImageStarted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseImageStarted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseImageStarted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image is being made.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseImageGenerating {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.generating";
}

impl serde::Serialize for ResponseImageGenerating {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageGenerating {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseImageGenerating {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseImageGenerating",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.image_generation_call.generating",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseImageGenerating {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseImageGenerating {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseImageGenerating {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseImageGenerating {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseImageGenerating {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An unfinished image.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseImagePartial {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImagePartial {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseImagePartial {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseImagePartial",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.image_generation_call.partial_image",
                ),
                runtime::Member::required("partial_image_b64"),
                runtime::Member::optional("partial_image_index"),
                runtime::Member::optional("background"),
                runtime::Member::optional("output_format"),
                runtime::Member::optional("quality"),
                runtime::Member::optional("size"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseImagePartial {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.partial_image_b64,
            5usize => &mut self.partial_image_index,
            6usize => &mut self.background,
            7usize => &mut self.output_format,
            8usize => &mut self.quality,
            9usize => &mut self.size,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseImagePartial {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            partial_image_b64: runtime::FromJson::empty(),
            partial_image_index: runtime::FromJson::empty(),
            background: runtime::FromJson::empty(),
            output_format: runtime::FromJson::empty(),
            quality: runtime::FromJson::empty(),
            size: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseImagePartial {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseImagePartial {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.partial_image_b64,
            5usize => &self.partial_image_index,
            6usize => &self.background,
            7usize => &self.output_format,
            8usize => &self.quality,
            9usize => &self.size,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseImagePartial {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image is finished.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseImageCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.image_generation_call.completed";
}

impl serde::Serialize for ResponseImageCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseImageCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseImageCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseImageCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.image_generation_call.completed",
                ),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseImageCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseImageCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseImageCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseImageCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseImageCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An MCP server is asked for its tools.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseMcpListStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_list_tools.in_progress";
}

impl serde::Serialize for ResponseMcpListStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpListStarted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpListStarted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpListStarted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_list_tools.in_progress"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpListStarted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpListStarted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpListStarted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpListStarted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpListStarted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An MCP server told its tools.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseMcpListCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_list_tools.completed";
}

impl serde::Serialize for ResponseMcpListCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpListCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpListCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpListCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_list_tools.completed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpListCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpListCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpListCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpListCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpListCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An MCP server did not tell its tools.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseMcpListFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_list_tools.failed";
}

impl serde::Serialize for ResponseMcpListFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpListFailed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpListFailed {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpListFailed",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_list_tools.failed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpListFailed {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpListFailed {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpListFailed {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpListFailed {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpListFailed {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool of an MCP server is called.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseMcpCallStarted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call.in_progress";
}

impl serde::Serialize for ResponseMcpCallStarted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpCallStarted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpCallStarted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpCallStarted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_call.in_progress"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpCallStarted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpCallStarted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpCallStarted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpCallStarted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpCallStarted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The arguments of the call of an MCP server go on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseMcpArgumentsDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpArgumentsDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpArgumentsDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpArgumentsDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.delta,
            5usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpArgumentsDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpArgumentsDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpArgumentsDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.delta,
            5usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpArgumentsDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The arguments of the call of an MCP server are complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseMcpArgumentsDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpArgumentsDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpArgumentsDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpArgumentsDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_call_arguments.done"),
                runtime::Member::required("arguments"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpArgumentsDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.arguments,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpArgumentsDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpArgumentsDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpArgumentsDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.arguments,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpArgumentsDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool of an MCP server gave its result.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseMcpCallCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call.completed";
}

impl serde::Serialize for ResponseMcpCallCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpCallCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpCallCompleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpCallCompleted",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_call.completed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpCallCompleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpCallCompleted {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpCallCompleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpCallCompleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpCallCompleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool of an MCP server failed.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseMcpCallFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.mcp_call.failed";
}

impl serde::Serialize for ResponseMcpCallFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseMcpCallFailed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseMcpCallFailed {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseMcpCallFailed",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.mcp_call.failed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseMcpCallFailed {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseMcpCallFailed {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseMcpCallFailed {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseMcpCallFailed {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseMcpCallFailed {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command of a shell is begun.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseShellCommandAdded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellCommandAdded {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseShellCommandAdded {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseShellCommandAdded {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.command_index,
            5usize => &mut self.command,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseShellCommandAdded {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            command_index: runtime::FromJson::empty(),
            command: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseShellCommandAdded {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseShellCommandAdded {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.command_index,
            5usize => &self.command,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseShellCommandAdded {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command of a shell goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseShellCommandDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellCommandDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseShellCommandDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseShellCommandDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.command_index,
            5usize => &mut self.delta,
            6usize => &mut self.obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseShellCommandDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            command_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseShellCommandDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseShellCommandDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.command_index,
            5usize => &self.delta,
            6usize => &self.obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseShellCommandDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command of a shell is complete.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseShellCommandDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellCommandDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseShellCommandDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseShellCommandDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.command_index,
            5usize => &mut self.command,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseShellCommandDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            command_index: runtime::FromJson::empty(),
            command: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseShellCommandDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseShellCommandDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.command_index,
            5usize => &self.command,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseShellCommandDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command of a shell wrote something.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseShellOutputDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellOutputDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseShellOutputDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseShellOutputDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.shell_call_output_content.delta",
                ),
                runtime::Member::optional("command_index"),
                runtime::Member::required("delta"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseShellOutputDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.command_index,
            5usize => &mut self.delta,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseShellOutputDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            command_index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseShellOutputDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseShellOutputDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.command_index,
            5usize => &self.delta,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseShellOutputDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a command wrote.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ShellOutputDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellOutputDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellOutputDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ShellOutputDelta",
            &[runtime::Member::defaulted("stdout"), runtime::Member::defaulted("stderr")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellOutputDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.stdout,
            1usize => &mut self.stderr,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellOutputDelta {
    fn empty() -> Self {
        Self {
            stdout: runtime::FromJson::empty(),
            stderr: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellOutputDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellOutputDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.stdout,
            1usize => &self.stderr,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellOutputDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command of a shell is over.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseShellOutputDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseShellOutputDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseShellOutputDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseShellOutputDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant(
                    "type",
                    "response.shell_call_output_content.done",
                ),
                runtime::Member::optional("command_index"),
                runtime::Member::required("output"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseShellOutputDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            4usize => &mut self.command_index,
            5usize => &mut self.output,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseShellOutputDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            command_index: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseShellOutputDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseShellOutputDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            4usize => &self.command_index,
            5usize => &self.output,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseShellOutputDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The context is being compacted.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseCompacting {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.compaction.compacting";
}

impl serde::Serialize for ResponseCompacting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseCompacting {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseCompacting {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseCompacting",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::defaulted("item_id"),
                runtime::Member::optional("output_index"),
                runtime::Member::constant("type", "response.compaction.compacting"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseCompacting {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            1usize => &mut self.item_id,
            2usize => &mut self.output_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseCompacting {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            item_id: runtime::FromJson::empty(),
            output_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseCompacting {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseCompacting {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            1usize => &self.item_id,
            2usize => &self.output_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseCompacting {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The spoken answer goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseAudioDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseAudioDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseAudioDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseAudioDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.audio.delta"),
                runtime::Member::required("delta"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseAudioDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.delta,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseAudioDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseAudioDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseAudioDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.delta,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseAudioDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The spoken answer is complete.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseAudioDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.audio.done";
}

impl serde::Serialize for ResponseAudioDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseAudioDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseAudioDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseAudioDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.audio.done"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseAudioDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseAudioDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseAudioDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseAudioDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseAudioDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The transcript of the spoken answer goes on.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseTranscriptDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTranscriptDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseTranscriptDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseTranscriptDelta",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.audio.transcript.delta"),
                runtime::Member::required("delta"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseTranscriptDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.delta,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseTranscriptDelta {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseTranscriptDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseTranscriptDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.delta,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseTranscriptDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The transcript of the spoken answer is complete.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseTranscriptDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "response.audio.transcript.done";
}

impl serde::Serialize for ResponseTranscriptDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTranscriptDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseTranscriptDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseTranscriptDone",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "response.audio.transcript.done"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseTranscriptDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseTranscriptDone {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseTranscriptDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseTranscriptDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseTranscriptDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Nothing has happened; the connection is kept open.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseKeepalive {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "keepalive";
}

impl serde::Serialize for ResponseKeepalive {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseKeepalive {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseKeepalive {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseKeepalive",
            &[
                runtime::Member::optional("sequence_number"),
                runtime::Member::constant("type", "keepalive"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseKeepalive {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseKeepalive {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseKeepalive {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseKeepalive {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseKeepalive {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something went wrong. No other event follows.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseErrorEvent {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "error";
}

impl serde::Serialize for ResponseErrorEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseErrorEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseErrorEvent {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseErrorEvent {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.sequence_number,
            2usize => &mut self.message,
            3usize => &mut self.code,
            4usize => &mut self.param,
            5usize => &mut self.error,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseErrorEvent {
    fn empty() -> Self {
        Self {
            sequence_number: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            param: runtime::FromJson::empty(),
            error: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseErrorEvent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseErrorEvent {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.sequence_number,
            2usize => &self.message,
            3usize => &self.code,
            4usize => &self.param,
            5usize => &self.error,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseErrorEvent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a stored response is gone.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::required("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseDeleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.deleted,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "response".to_owned();
        }
    }
}

impl runtime::FromJson for ResponseDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseDeleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.deleted,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of what a response was made from.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ResponseItemList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseItemList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseItemList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseItemList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::optional("first_id"),
                runtime::Member::optional("last_id"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseItemList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.first_id,
            3usize => &mut self.last_id,
            4usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for ResponseItemList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            first_id: runtime::FromJson::empty(),
            last_id: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseItemList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseItemList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.first_id,
            3usize => &self.last_id,
            4usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseItemList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a model would be given.
#[derive(Clone, Debug, Default, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the model, such as `gpt-5.4-mini`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// A text of the user, or items of several kinds.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<ResponseInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// What the model is told before all else, as a developer message.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The conversation whose items precede `input`. Not beside `previous_response_id`.
    #[must_use]
    #[inline]
    pub fn conversation(
        mut self,
        conversation: impl Into<ResponseConversation>,
    ) -> Self {
        self.conversation = Some(conversation.into());
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
        self.personality = Some(personality.into());
        self
    }

    /// The id of the response that this one would go on from.
    #[must_use]
    #[inline]
    pub fn previous_response_id(
        mut self,
        previous_response_id: impl Into<String>,
    ) -> Self {
        self.previous_response_id = Some(previous_response_id.into());
        self
    }

    /// How much a model reasons, and what is told of it. For models that reason.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: Reasoning) -> Self {
        self.reasoning = Some(reasoning);
        self
    }

    /// What the text of an answer is like.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: ResponseTextOptions) -> Self {
        self.text = Some(text);
        self
    }

    /// Which tools the model calls, or whether it calls any.
    #[must_use]
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ToolChoice>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// The tools that the model might call.
    #[must_use]
    #[inline]
    pub fn tools(mut self, tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        self.tools = Some(tools.into_iter().map(Into::into).collect());
        self
    }

    /// What becomes of a context that is too long for the model.
    #[must_use]
    #[inline]
    pub fn truncation(mut self, truncation: impl Into<ResponseTruncation>) -> Self {
        self.truncation = Some(truncation.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CountInputTokensRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CountInputTokensRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CountInputTokensRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CountInputTokensRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input,
            2usize => &mut self.instructions,
            3usize => &mut self.conversation,
            4usize => &mut self.parallel_tool_calls,
            5usize => &mut self.personality,
            6usize => &mut self.previous_response_id,
            7usize => &mut self.reasoning,
            8usize => &mut self.text,
            9usize => &mut self.tool_choice,
            10usize => &mut self.tools,
            11usize => &mut self.truncation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CountInputTokensRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            instructions: runtime::FromJson::empty(),
            conversation: runtime::FromJson::empty(),
            parallel_tool_calls: runtime::FromJson::empty(),
            personality: runtime::FromJson::empty(),
            previous_response_id: runtime::FromJson::empty(),
            reasoning: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            tool_choice: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            truncation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CountInputTokensRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CountInputTokensRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input,
            2usize => &self.instructions,
            3usize => &self.conversation,
            4usize => &self.parallel_tool_calls,
            5usize => &self.personality,
            6usize => &self.previous_response_id,
            7usize => &self.reasoning,
            8usize => &self.text,
            9usize => &self.tool_choice,
            10usize => &self.tools,
            11usize => &self.truncation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CountInputTokensRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Friendly => "friendly",
            Self::Pragmatic => "pragmatic",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ResponsePersonality {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Friendly,
            Some(1usize) => Self::Pragmatic,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponsePersonality {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ResponsePersonality {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ResponsePersonality {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How many tokens the input has.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for InputTokenCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputTokenCount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputTokenCount {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InputTokenCount",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("input_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InputTokenCount {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.input_tokens,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "response.input_tokens".to_owned();
        }
    }
}

impl runtime::FromJson for InputTokenCount {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            input_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputTokenCount {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputTokenCount {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.input_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputTokenCount {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A conversation that has grown too long.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl CompactResponseRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the model that goes on with it, such as `gpt-5.4-mini`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// A text of the user, or items of several kinds.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: impl Into<ResponseInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// How images of the input are treated.
    #[must_use]
    #[inline]
    pub fn image(mut self, image: ResponseImageOptions) -> Self {
        self.image = Some(image);
        self
    }

    /// What the model is told before all else, as a developer message.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The id of the response that the conversation has come to.
    #[must_use]
    #[inline]
    pub fn previous_response_id(
        mut self,
        previous_response_id: impl Into<String>,
    ) -> Self {
        self.previous_response_id = Some(previous_response_id.into());
        self
    }

    /// Groups requests that begin alike, so that more of them are answered from the cache.
    ///
    /// Bounds: at most 64 characters.
    #[must_use]
    #[inline]
    pub fn prompt_cache_key(mut self, prompt_cache_key: impl Into<String>) -> Self {
        self.prompt_cache_key = Some(prompt_cache_key.into());
        self
    }

    /// How the beginning of a prompt is cached, for models that know it.
    #[must_use]
    #[inline]
    pub fn prompt_cache_options(
        mut self,
        prompt_cache_options: PromptCacheOptions,
    ) -> Self {
        self.prompt_cache_options = Some(prompt_cache_options);
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
        self.prompt_cache_retention = Some(prompt_cache_retention.into());
        self
    }

    /// How soon, and at what price, a request is served.
    #[must_use]
    #[inline]
    pub fn service_tier(mut self, service_tier: impl Into<ServiceTier>) -> Self {
        self.service_tier = Some(service_tier.into());
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

impl serde::Serialize for CompactResponseRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactResponseRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompactResponseRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CompactResponseRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input,
            2usize => &mut self.image,
            3usize => &mut self.instructions,
            4usize => &mut self.previous_response_id,
            5usize => &mut self.prompt_cache_key,
            6usize => &mut self.prompt_cache_options,
            7usize => &mut self.prompt_cache_retention,
            8usize => &mut self.service_tier,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CompactResponseRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            image: runtime::FromJson::empty(),
            instructions: runtime::FromJson::empty(),
            previous_response_id: runtime::FromJson::empty(),
            prompt_cache_key: runtime::FromJson::empty(),
            prompt_cache_options: runtime::FromJson::empty(),
            prompt_cache_retention: runtime::FromJson::empty(),
            service_tier: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompactResponseRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompactResponseRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input,
            2usize => &self.image,
            3usize => &self.instructions,
            4usize => &self.previous_response_id,
            5usize => &self.prompt_cache_key,
            6usize => &self.prompt_cache_options,
            7usize => &self.prompt_cache_retention,
            8usize => &self.service_tier,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompactResponseRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A conversation in a short form, to be sent as the input of the next request.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for CompactedResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactedResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompactedResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CompactedResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.output,
            4usize => &mut self.image,
            5usize => &mut self.usage,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "response.compaction".to_owned();
        }
    }
}

impl runtime::FromJson for CompactedResponse {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            image: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompactedResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompactedResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.output,
            4usize => &self.image,
            5usize => &self.usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompactedResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
