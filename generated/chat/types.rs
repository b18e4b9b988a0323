// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listChatCompletions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChatCompletionsParams {
    /// Lists the completions of this model alone.
    pub model: Option<String>,
    /// Lists the completions alone that have all of these pairs in their metadata.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"asc"`.
    pub order: Option<ListOrder>,
}

impl ListChatCompletionsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            model: None,
            metadata: None,
            after: None,
            limit: None,
            order: None,
        }
    }

    /// Lists the completions of this model alone.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Lists the completions alone that have all of these pairs in their metadata.
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
    /// Default of the server: `"asc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The query and header parameters of `getChatCompletionMessages`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatCompletionMessagesParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"asc"`.
    pub order: Option<ListOrder>,
}

impl GetChatCompletionMessagesParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            after: None,
            limit: None,
            order: None,
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
    /// Default of the server: `"asc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The order of a list, the oldest first or the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the document does not name.
    Other(String),
}

impl ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ListOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Asc,
            Some(1usize) => Self::Desc,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ListOrder {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ListOrder {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ListOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ListOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ListOrder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ListOrder {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ListOrder {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ListOrder {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How soon, and at what price, a request is served.
///
/// `auto` is what the settings of the project say, `default` the usual service, `flex` cheaper
/// and slower, and `priority`, which `fast` is another word for, faster. `scale` is bought in
/// advance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceTier {
    /// `auto`
    Auto,
    /// `default`
    Default,
    /// `flex`
    Flex,
    /// `scale`
    Scale,
    /// `priority`
    Priority,
    /// `fast`
    Fast,
    /// A value that the document does not name.
    Other(String),
}

impl ServiceTier {
    const VALUES: &'static [&'static str] = &[
        "auto",
        "default",
        "flex",
        "scale",
        "priority",
        "fast",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Default => "default",
            Self::Flex => "flex",
            Self::Scale => "scale",
            Self::Priority => "priority",
            Self::Fast => "fast",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ServiceTier {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Default,
            Some(2usize) => Self::Flex,
            Some(3usize) => Self::Scale,
            Some(4usize) => Self::Priority,
            Some(5usize) => Self::Fast,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ServiceTier {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ServiceTier {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ServiceTier {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ServiceTier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ServiceTier {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ServiceTier {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ServiceTier {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ServiceTier {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How much a model reasons before it answers.
///
/// Less is faster and costs fewer tokens. Not every model knows every value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningEffort {
    /// `none`
    None,
    /// `minimal`
    Minimal,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// A value that the document does not name.
    Other(String),
}

impl ReasoningEffort {
    const VALUES: &'static [&'static str] = &[
        "none",
        "minimal",
        "low",
        "medium",
        "high",
        "xhigh",
        "max",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Minimal => "minimal",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Xhigh => "xhigh",
            Self::Max => "max",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ReasoningEffort {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::None,
            Some(1usize) => Self::Minimal,
            Some(2usize) => Self::Low,
            Some(3usize) => Self::Medium,
            Some(4usize) => Self::High,
            Some(5usize) => Self::Xhigh,
            Some(6usize) => Self::Max,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ReasoningEffort {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ReasoningEffort {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ReasoningEffort {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ReasoningEffort {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningEffort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ReasoningEffort {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ReasoningEffort {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ReasoningEffort {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How wordy an answer is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verbosity {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl Verbosity {
    const VALUES: &'static [&'static str] = &["low", "medium", "high"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for Verbosity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Low,
            Some(1usize) => Self::Medium,
            Some(2usize) => Self::High,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for Verbosity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for Verbosity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for Verbosity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for Verbosity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Verbosity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for Verbosity {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for Verbosity {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for Verbosity {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What a stream has beside its text. Of use with `stream` alone.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamOptions {
    /// Whether one more event, the last, says how many tokens were used.
    ///
    /// Its list of choices is empty; the other events have a `usage` that is null.
    pub include_usage: Option<bool>,
    /// Whether events have random characters that hide their length from whoever watches.
    ///
    /// It is so unless this is false, which saves bytes where the network is trusted.
    pub include_obfuscation: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl StreamOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            include_usage: None,
            include_obfuscation: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Whether one more event, the last, says how many tokens were used.
    #[must_use]
    #[inline]
    pub fn include_usage(mut self, include_usage: bool) -> Self {
        self.include_usage = Some(include_usage);
        self
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

impl serde::Serialize for StreamOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StreamOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for StreamOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, StreamOptions",
            &[
                runtime::Member::optional("include_usage"),
                runtime::Member::optional("include_obfuscation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for StreamOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.include_usage,
            1usize => &mut self.include_obfuscation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for StreamOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            include_usage: runtime::FromJson::empty(),
            include_obfuscation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for StreamOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for StreamOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.include_usage,
            1usize => &self.include_obfuscation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for StreamOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How the beginning of a prompt is cached, for models that know it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCacheOptions {
    /// Who says where a cached beginning ends.
    ///
    /// With `implicit`, which is usual, the server sets one breakpoint and uses up to three of the
    /// request; with `explicit` it uses up to four of the request, and caches nothing without.
    pub mode: Option<PromptCacheMode>,
    /// How long what is written stays at the least, always `30m`.
    ///
    /// The only value is `30m`.
    pub ttl: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PromptCacheOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mode: None,
            ttl: None,
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

    /// How long what is written stays at the least, always `30m`.
    ///
    /// The only value is `30m`.
    #[must_use]
    #[inline]
    pub fn ttl(mut self, ttl: impl Into<String>) -> Self {
        self.ttl = Some(ttl.into());
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

impl serde::Serialize for PromptCacheOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheOptions",
            &[runtime::Member::optional("mode"), runtime::Member::optional("ttl")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.mode,
            1usize => &mut self.ttl,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            mode: runtime::FromJson::empty(),
            ttl: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.mode,
            1usize => &self.ttl,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Who says where a cached beginning ends.
///
/// With `implicit`, which is usual, the server sets one breakpoint and uses up to three of the
/// request; with `explicit` it uses up to four of the request, and caches nothing without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptCacheMode {
    /// `implicit`
    Implicit,
    /// `explicit`
    Explicit,
    /// A value that the document does not name.
    Other(String),
}

impl PromptCacheMode {
    const VALUES: &'static [&'static str] = &["implicit", "explicit"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Implicit => "implicit",
            Self::Explicit => "explicit",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for PromptCacheMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Implicit,
            Some(1usize) => Self::Explicit,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for PromptCacheMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for PromptCacheMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for PromptCacheMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for PromptCacheMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for PromptCacheMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for PromptCacheMode {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for PromptCacheMode {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptCacheRetention {
    /// `in_memory`
    InMemory,
    /// `24h`
    X24h,
    /// A value that the document does not name.
    Other(String),
}

impl PromptCacheRetention {
    const VALUES: &'static [&'static str] = &["in_memory", "24h"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InMemory => "in_memory",
            Self::X24h => "24h",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for PromptCacheRetention {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::InMemory,
            Some(1usize) => Self::X24h,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for PromptCacheRetention {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for PromptCacheRetention {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for PromptCacheRetention {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for PromptCacheRetention {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheRetention {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for PromptCacheRetention {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for PromptCacheRetention {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for PromptCacheRetention {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Says that the beginning of the prompt up to here is worth caching.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCacheBreakpoint {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PromptCacheBreakpoint {
    /// What the member `mode` always is. It is always sent.
    ///
    /// The kind of the breakpoint.
    pub const MODE: &'static str = "explicit";
}

impl PromptCacheBreakpoint {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
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

impl serde::Serialize for PromptCacheBreakpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheBreakpoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheBreakpoint {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheBreakpoint",
            &[runtime::Member::constant("mode", "explicit")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheBreakpoint {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheBreakpoint {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheBreakpoint {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheBreakpoint {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheBreakpoint {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How what goes in and comes out is moderated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationOptions {
    /// The model that moderates, such as `omni-moderation-latest`.
    pub model: String,
    /// What follows from what the moderation finds.
    pub policy: Option<ModerationPolicy>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationOptions {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            policy: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What follows from what the moderation finds.
    #[must_use]
    #[inline]
    pub fn policy(mut self, policy: ModerationPolicy) -> Self {
        self.policy = Some(policy);
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

impl serde::Serialize for ModerationOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationOptions",
            &[runtime::Member::required("model"), runtime::Member::optional("policy")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.policy,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            policy: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.policy,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What follows from what the moderation finds.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerationPolicy {
    /// For what goes in.
    pub input: Option<ModerationRule>,
    /// For what comes out.
    pub output: Option<ModerationRule>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationPolicy {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            input: None,
            output: None,
            extra: runtime::Extra::new(),
        }
    }

    /// For what goes in.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: ModerationRule) -> Self {
        self.input = Some(input);
        self
    }

    /// For what comes out.
    #[must_use]
    #[inline]
    pub fn output(mut self, output: ModerationRule) -> Self {
        self.output = Some(output);
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

impl serde::Serialize for ModerationPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationPolicy {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationPolicy",
            &[runtime::Member::optional("input"), runtime::Member::optional("output")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationPolicy {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input,
            1usize => &mut self.output,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationPolicy {
    #[inline]
    fn empty() -> Self {
        Self {
            input: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationPolicy {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationPolicy {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input,
            1usize => &self.output,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationPolicy {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What follows from a finding.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationRule {
    /// Whether content is only scored, or held back if it is flagged.
    pub mode: ModerationMode,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationRule {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(mode: impl Into<ModerationMode>) -> Self {
        Self {
            mode: mode.into(),
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

impl serde::Serialize for ModerationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationRule {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationRule {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationRule",
            &[runtime::Member::required("mode")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationRule {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.mode,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationRule {
    #[inline]
    fn empty() -> Self {
        Self {
            mode: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationRule {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationRule {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.mode,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationRule {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Whether content is only scored, or held back if it is flagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationMode {
    /// `score`
    Score,
    /// `block`
    Block,
    /// A value that the document does not name.
    Other(String),
}

impl ModerationMode {
    const VALUES: &'static [&'static str] = &["score", "block"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Score => "score",
            Self::Block => "block",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Score,
            Some(1usize) => Self::Block,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ModerationMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ModerationMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ModerationMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ModerationMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ModerationMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ModerationMode {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ModerationMode {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What the moderation found in one thing that it looked at.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFinding {
    /// The kind of this object, always `moderation_result`.
    ///
    /// Reads as `"moderation_result"` when it is absent or null.
    pub type_: String,
    /// The model that moderated.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// Whether any category applies.
    pub flagged: bool,
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

impl serde::Serialize for ModerationFinding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationFinding {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationFinding {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationFinding",
            &[
                runtime::Member::filled("type"),
                runtime::Member::defaulted("model"),
                runtime::Member::required("flagged"),
                runtime::Member::defaulted("categories"),
                runtime::Member::defaulted("category_scores"),
                runtime::Member::defaulted("category_applied_input_types"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationFinding {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.model,
            2usize => &mut self.flagged,
            3usize => &mut self.categories,
            4usize => &mut self.category_scores,
            5usize => &mut self.category_applied_input_types,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.type_ = "moderation_result".to_owned();
        }
    }
}

impl runtime::FromJson for ModerationFinding {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            flagged: runtime::FromJson::empty(),
            categories: runtime::FromJson::empty(),
            category_scores: runtime::FromJson::empty(),
            category_applied_input_types: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationFinding {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationFinding {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.model,
            2usize => &self.flagged,
            3usize => &self.categories,
            4usize => &self.category_scores,
            5usize => &self.category_applied_input_types,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationFinding {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A kind of input.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationInputType {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A value that the document does not name.
    Other(String),
}

impl ModerationInputType {
    const VALUES: &'static [&'static str] = &["text", "image"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationInputType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Text,
            Some(1usize) => Self::Image,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ModerationInputType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ModerationInputType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ModerationInputType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ModerationInputType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ModerationInputType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ModerationInputType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ModerationInputType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ModerationInputType {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why the moderation found nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModerationError {
    /// A code for what went wrong.
    ///
    /// Reads as `""` when it is absent or null.
    pub code: String,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationError {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "error";
}

impl serde::Serialize for ModerationError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationError",
            &[
                runtime::Member::constant("type", "error"),
                runtime::Member::defaulted("code"),
                runtime::Member::defaulted("message"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.code,
            2usize => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationError {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.code,
            2usize => &self.message,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationError {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the text of an answer looks like; plain text, unless it says more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// Any text.
    Text(ResponseFormatText),
    /// JSON that follows a schema.
    JsonSchema(ResponseFormatJsonSchema),
    /// Any JSON object. A schema is better, for models that know it.
    JsonObject(ResponseFormatJsonObject),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ResponseFormat {
    /// [`ResponseFormatText::new`] as this form.
    #[inline]
    pub fn text() -> Self {
        Self::Text(ResponseFormatText::new())
    }

    /// [`ResponseFormatJsonSchema::new`] as this form.
    #[inline]
    pub fn json_schema(json_schema: NamedJsonSchema) -> Self {
        Self::JsonSchema(ResponseFormatJsonSchema::new(json_schema))
    }

    /// [`ResponseFormatJsonObject::new`] as this form.
    #[inline]
    pub fn json_object() -> Self {
        Self::JsonObject(ResponseFormatJsonObject::new())
    }
}

impl serde::Serialize for ResponseFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ResponseFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ResponseFormat {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["json_schema"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["json_schema"],
                        constants: &[("type", runtime::Scalar::Text("json_schema"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[("type", runtime::Scalar::Text("text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["json_object"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[("type", runtime::Scalar::Text("json_object"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::JsonSchema(runtime::FromJson::empty()),
            1usize => Self::Text(runtime::FromJson::empty()),
            2usize => Self::JsonObject(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::JsonSchema(form) => form,
            Self::Text(form) => form,
            Self::JsonObject(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ResponseFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::JsonSchema(form) => form,
            Self::Text(form) => form,
            Self::JsonObject(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ResponseFormatJsonSchema> for ResponseFormat {
    #[inline]
    fn from(value: ResponseFormatJsonSchema) -> Self {
        Self::JsonSchema(value)
    }
}

impl From<ResponseFormatText> for ResponseFormat {
    #[inline]
    fn from(value: ResponseFormatText) -> Self {
        Self::Text(value)
    }
}

impl From<ResponseFormatJsonObject> for ResponseFormat {
    #[inline]
    fn from(value: ResponseFormatJsonObject) -> Self {
        Self::JsonObject(value)
    }
}

/// Any text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatText {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFormatText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "text";
}

impl ResponseFormatText {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
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

impl serde::Serialize for ResponseFormatText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormatText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFormatText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFormatText",
            &[runtime::Member::constant("type", "text")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFormatText {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFormatText {
    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFormatText {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFormatText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFormatText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// JSON that follows a schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatJsonSchema {
    /// A schema for an answer.
    pub json_schema: NamedJsonSchema,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFormatJsonSchema {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "json_schema";
}

impl ResponseFormatJsonSchema {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(json_schema: NamedJsonSchema) -> Self {
        Self {
            json_schema,
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

impl serde::Serialize for ResponseFormatJsonSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormatJsonSchema {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFormatJsonSchema {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFormatJsonSchema",
            &[
                runtime::Member::constant("type", "json_schema"),
                runtime::Member::required("json_schema"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFormatJsonSchema {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.json_schema,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFormatJsonSchema {
    #[inline]
    fn empty() -> Self {
        Self {
            json_schema: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFormatJsonSchema {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFormatJsonSchema {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.json_schema,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFormatJsonSchema {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Any JSON object. A schema is better, for models that know it.
///
/// The conversation has to ask for JSON, too.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatJsonObject {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFormatJsonObject {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "json_object";
}

impl ResponseFormatJsonObject {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
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

impl serde::Serialize for ResponseFormatJsonObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormatJsonObject {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseFormatJsonObject {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseFormatJsonObject",
            &[runtime::Member::constant("type", "json_object")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseFormatJsonObject {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseFormatJsonObject {
    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseFormatJsonObject {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseFormatJsonObject {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseFormatJsonObject {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A schema for an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NamedJsonSchema {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the format is for, for the model to know how to answer in it.
    pub description: Option<String>,
    /// The format, as a JSON Schema of an object.
    pub schema: Option<serde_json::Value>,
    /// Whether the answer follows the schema without exception.
    ///
    /// Then the schema may use a part of JSON Schema alone.
    ///
    /// Default of the server: `false`.
    pub strict: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl NamedJsonSchema {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            schema: None,
            strict: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What the format is for, for the model to know how to answer in it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The format, as a JSON Schema of an object.
    #[must_use]
    #[inline]
    pub fn schema(mut self, schema: impl Into<serde_json::Value>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Whether the answer follows the schema without exception.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
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

impl serde::Serialize for NamedJsonSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NamedJsonSchema {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for NamedJsonSchema {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, NamedJsonSchema",
            &[
                runtime::Member::required("name"),
                runtime::Member::optional("description"),
                runtime::Member::optional("schema"),
                runtime::Member::optional("strict"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for NamedJsonSchema {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.description,
            2usize => &mut self.schema,
            3usize => &mut self.strict,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for NamedJsonSchema {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            schema: runtime::FromJson::empty(),
            strict: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for NamedJsonSchema {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for NamedJsonSchema {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.description,
            2usize => &self.schema,
            3usize => &self.strict,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for NamedJsonSchema {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A function of yours, as the model is told of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the function does, for the model to know when and how to call it.
    pub description: Option<String>,
    /// The parameters, as a JSON Schema of an object; none if it is left out.
    pub parameters: Option<serde_json::Value>,
    /// Whether the arguments follow the schema without exception.
    ///
    /// Then the schema may use a part of JSON Schema alone.
    ///
    /// Default of the server: `false`.
    pub strict: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FunctionDefinition {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters: None,
            strict: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What the function does, for the model to know when and how to call it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The parameters, as a JSON Schema of an object; none if it is left out.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }

    /// Whether the arguments follow the schema without exception.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
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

impl serde::Serialize for FunctionDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionDefinition {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FunctionDefinition {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FunctionDefinition",
            &[
                runtime::Member::required("name"),
                runtime::Member::optional("description"),
                runtime::Member::optional("parameters"),
                runtime::Member::optional("strict"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FunctionDefinition {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.description,
            2usize => &mut self.parameters,
            3usize => &mut self.strict,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FunctionDefinition {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            parameters: runtime::FromJson::empty(),
            strict: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FunctionDefinition {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FunctionDefinition {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.description,
            2usize => &self.parameters,
            3usize => &self.strict,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FunctionDefinition {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Whether the model calls tools.
///
/// With `none` it calls none, with `auto` it decides, with `required` it calls at least one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolChoiceMode {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A value that the document does not name.
    Other(String),
}

impl ToolChoiceMode {
    const VALUES: &'static [&'static str] = &["none", "auto", "required"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Required => "required",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ToolChoiceMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::None,
            Some(1usize) => Self::Auto,
            Some(2usize) => Self::Required,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ToolChoiceMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ToolChoiceMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ToolChoiceMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ToolChoiceMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ToolChoiceMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolChoiceMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ToolChoiceMode {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ToolChoiceMode {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Whether the model may call one of the tools, or must.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedToolsMode {
    /// `auto`
    Auto,
    /// `required`
    Required,
    /// A value that the document does not name.
    Other(String),
}

impl AllowedToolsMode {
    const VALUES: &'static [&'static str] = &["auto", "required"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Required => "required",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AllowedToolsMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Required,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AllowedToolsMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for AllowedToolsMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for AllowedToolsMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for AllowedToolsMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for AllowedToolsMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for AllowedToolsMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for AllowedToolsMode {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for AllowedToolsMode {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How a grammar is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrammarSyntax {
    /// `lark`
    Lark,
    /// `regex`
    Regex,
    /// A value that the document does not name.
    Other(String),
}

impl GrammarSyntax {
    const VALUES: &'static [&'static str] = &["lark", "regex"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lark => "lark",
            Self::Regex => "regex",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GrammarSyntax {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Lark,
            Some(1usize) => Self::Regex,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GrammarSyntax {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for GrammarSyntax {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for GrammarSyntax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for GrammarSyntax {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GrammarSyntax {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for GrammarSyntax {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for GrammarSyntax {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for GrammarSyntax {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How much of the context a search may fill with what it finds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContextSize {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl SearchContextSize {
    const VALUES: &'static [&'static str] = &["low", "medium", "high"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SearchContextSize {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Low,
            Some(1usize) => Self::Medium,
            Some(2usize) => Self::High,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for SearchContextSize {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for SearchContextSize {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for SearchContextSize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for SearchContextSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for SearchContextSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for SearchContextSize {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for SearchContextSize {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for SearchContextSize {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A voice, by its name or by the id of one of your own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Voice {
    /// The name of a voice.
    Name(VoiceName),
    /// A voice of your own.
    Custom(CustomVoice),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl Voice {
    /// [`CustomVoice::new`] as this form.
    #[inline]
    pub fn custom(id: impl Into<String>) -> Self {
        Self::Custom(CustomVoice::new(id))
    }
}

impl serde::Serialize for Voice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Voice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for Voice {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for Voice {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for Voice {
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
            0usize => Self::Custom(runtime::FromJson::empty()),
            1usize => Self::Name(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Custom(form) => form,
            Self::Name(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for Voice {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Custom(form) => form,
            Self::Name(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<CustomVoice> for Voice {
    #[inline]
    fn from(value: CustomVoice) -> Self {
        Self::Custom(value)
    }
}

impl From<VoiceName> for Voice {
    #[inline]
    fn from(value: VoiceName) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for Voice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.into())
    }
}

impl From<String> for Voice {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value.into())
    }
}

/// The name of a voice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceName {
    /// `alloy`
    Alloy,
    /// `ash`
    Ash,
    /// `ballad`
    Ballad,
    /// `coral`
    Coral,
    /// `echo`
    Echo,
    /// `fable`
    Fable,
    /// `nova`
    Nova,
    /// `onyx`
    Onyx,
    /// `sage`
    Sage,
    /// `shimmer`
    Shimmer,
    /// `verse`
    Verse,
    /// `marin`
    Marin,
    /// `cedar`
    Cedar,
    /// A value that the document does not name.
    Other(String),
}

impl VoiceName {
    const VALUES: &'static [&'static str] = &[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "fable",
        "nova",
        "onyx",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alloy => "alloy",
            Self::Ash => "ash",
            Self::Ballad => "ballad",
            Self::Coral => "coral",
            Self::Echo => "echo",
            Self::Fable => "fable",
            Self::Nova => "nova",
            Self::Onyx => "onyx",
            Self::Sage => "sage",
            Self::Shimmer => "shimmer",
            Self::Verse => "verse",
            Self::Marin => "marin",
            Self::Cedar => "cedar",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for VoiceName {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Alloy,
            Some(1usize) => Self::Ash,
            Some(2usize) => Self::Ballad,
            Some(3usize) => Self::Coral,
            Some(4usize) => Self::Echo,
            Some(5usize) => Self::Fable,
            Some(6usize) => Self::Nova,
            Some(7usize) => Self::Onyx,
            Some(8usize) => Self::Sage,
            Some(9usize) => Self::Shimmer,
            Some(10usize) => Self::Verse,
            Some(11usize) => Self::Marin,
            Some(12usize) => Self::Cedar,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for VoiceName {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for VoiceName {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for VoiceName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for VoiceName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for VoiceName {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VoiceName {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for VoiceName {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for VoiceName {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A voice of your own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomVoice {
    /// The id of the voice.
    pub id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CustomVoice {
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

impl serde::Serialize for CustomVoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomVoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomVoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CustomVoice",
            &[runtime::Member::required("id")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomVoice {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomVoice {
    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomVoice {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomVoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomVoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A token, its probability, and the likeliest tokens in its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenLogprob {
    /// The token.
    pub token: String,
    /// The logarithm of its probability; `-9999.0` stands for a token that is very unlikely.
    pub logprob: f64,
    /// The bytes of the token in UTF-8.
    ///
    /// A character can be spread over several tokens, so that only their bytes together are
    /// text.
    ///
    /// Reads as `[]` when it is absent or null.
    pub bytes: Vec<i64>,
    /// The likeliest tokens in this place.
    ///
    /// Reads as `[]` when it is absent or null.
    pub top_logprobs: Vec<TopLogprob>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for TokenLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TokenLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TokenLogprob {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TokenLogprob",
            &[
                runtime::Member::required("token"),
                runtime::Member::required("logprob"),
                runtime::Member::defaulted("bytes"),
                runtime::Member::defaulted("top_logprobs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TokenLogprob {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.token,
            1usize => &mut self.logprob,
            2usize => &mut self.bytes,
            3usize => &mut self.top_logprobs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TokenLogprob {
    fn empty() -> Self {
        Self {
            token: runtime::FromJson::empty(),
            logprob: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            top_logprobs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TokenLogprob {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TokenLogprob {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.token,
            1usize => &self.logprob,
            2usize => &self.bytes,
            3usize => &self.top_logprobs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TokenLogprob {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A token that was likely in its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TopLogprob {
    /// The token.
    pub token: String,
    /// The logarithm of its probability; `-9999.0` stands for a token that is very unlikely.
    pub logprob: f64,
    /// The bytes of the token in UTF-8.
    ///
    /// Reads as `[]` when it is absent or null.
    pub bytes: Vec<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for TopLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TopLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TopLogprob {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TopLogprob",
            &[
                runtime::Member::required("token"),
                runtime::Member::required("logprob"),
                runtime::Member::defaulted("bytes"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TopLogprob {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.token,
            1usize => &mut self.logprob,
            2usize => &mut self.bytes,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TopLogprob {
    fn empty() -> Self {
        Self {
            token: runtime::FromJson::empty(),
            logprob: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TopLogprob {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TopLogprob {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.token,
            1usize => &self.logprob,
            2usize => &self.bytes,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TopLogprob {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A conversation, and how to answer it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChatCompletionRequest {
    /// The id of the model that answers, such as `gpt-5.4-mini`.
    pub model: String,
    /// The conversation so far, in its order.
    ///
    /// Which kinds of content a message may have depends on the model.
    ///
    /// Bounds: at least 1 items.
    pub messages: Vec<ChatMessage>,
    /// How spoken output sounds. Needed if `modalities` has `audio`.
    pub audio: Option<ChatAudioOptions>,
    /// Makes tokens rarer the more often the text has them, from -2.0 to 2.0.
    ///
    /// Negative values make repetition likelier.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    pub frequency_penalty: Option<f64>,
    /// Which function is called. Replaced by `tool_choice`.
    #[deprecated]
    pub function_call: Option<ChatFunctionChoice>,
    /// The functions that the model may call. Replaced by `tools`.
    ///
    /// Bounds: 1 to 128 items.
    #[deprecated]
    pub functions: Option<Vec<ChatLegacyFunction>>,
    /// Makes chosen tokens likelier or rarer.
    ///
    /// It maps the id of a token to a bias between -100 and 100, which is added to the logit of
    /// that token. A value of -100 as good as bans it, 100 as good as forces it.
    pub logit_bias: Option<std::collections::BTreeMap<String, f64>>,
    /// Whether the answer lists the probability of each of its tokens.
    ///
    /// Default of the server: `false`.
    pub logprobs: Option<bool>,
    /// The largest number of tokens to generate, those of hidden reasoning included.
    pub max_completion_tokens: Option<u32>,
    /// The largest number of tokens to generate.
    ///
    /// Models that reason refuse it; `max_completion_tokens` is its successor. Many compatible
    /// servers know this one alone.
    #[deprecated]
    pub max_tokens: Option<u32>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// The kinds of output to generate; text alone unless it says more.
    ///
    /// Few models can answer with `audio`; it needs the member `audio`, too.
    pub modalities: Option<Vec<ChatModality>>,
    /// Has the conversation and the answer moderated within the same request.
    pub moderation: Option<ModerationOptions>,
    /// How many answers to generate. The tokens of each are billed.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    pub n: Option<u32>,
    /// Whether one answer may have several calls of tools.
    ///
    /// Default of the server: `true`.
    pub parallel_tool_calls: Option<bool>,
    /// Text that much of the answer is known to repeat, which makes it faster.
    pub prediction: Option<ChatPrediction>,
    /// Makes tokens rarer that the text has already, from -2.0 to 2.0.
    ///
    /// Positive values lead to new topics.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    pub presence_penalty: Option<f64>,
    /// Groups requests that begin alike, so that more of them are answered from the cache.
    pub prompt_cache_key: Option<String>,
    /// How the beginning of a prompt is cached, for models that know it.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    pub prompt_cache_retention: Option<PromptCacheRetention>,
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    ///
    /// Default of the server: `"medium"`.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// What the text of an answer looks like; plain text, unless it says more.
    pub response_format: Option<ResponseFormat>,
    /// A stable id of your end user, of at most 64 characters, by which OpenAI finds abuse.
    ///
    /// A hash of the name or mail address serves, and tells nothing else.
    ///
    /// Bounds: at most 64 characters.
    pub safety_identifier: Option<String>,
    /// Asks for the same sample each time, as far as the server can manage.
    ///
    /// If `system_fingerprint` of the answer changes, so may the answer.
    pub seed: Option<i64>,
    /// How soon, and at what price, a request is served.
    ///
    /// `auto` is what the settings of the project say, `default` the usual service, `flex` cheaper
    /// and slower, and `priority`, which `fast` is another word for, faster. `scale` is bought in
    /// advance.
    ///
    /// Default of the server: `"auto"`.
    pub service_tier: Option<ServiceTier>,
    /// Up to four sequences at which the API stops to generate tokens.
    ///
    /// The returned text does not contain the stop sequence.
    pub stop: Option<Stop>,
    /// Whether the completion is stored, so that it can be listed and retrieved.
    ///
    /// Images above 8 MB are left out of what is stored.
    ///
    /// Default of the server: `false`.
    pub store: Option<bool>,
    /// What a stream has beside its text. Of use with `stream` alone.
    pub stream_options: Option<StreamOptions>,
    /// The sampling temperature, from 0 to 2.
    ///
    /// Low values make the answer focused, high ones varied. Change this or `top_p`, not both.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    pub temperature: Option<f64>,
    /// Which tools the model calls, or whether it calls any.
    ///
    /// Without tools it is `none`, otherwise `auto`.
    pub tool_choice: Option<ChatToolChoice>,
    /// The tools that the model may call.
    pub tools: Option<Vec<ChatTool>>,
    /// How many of the likeliest tokens to list at each position, from 0 to 20.
    ///
    /// It needs `logprobs`. The answer may list fewer.
    ///
    /// Bounds: 0 to 20.
    pub top_logprobs: Option<u32>,
    /// The probability mass of nucleus sampling, from 0 to 1, instead of `temperature`.
    ///
    /// With 0.1 only those tokens count that make up the likeliest tenth.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    pub top_p: Option<f64>,
    /// A stable id of your end user.
    ///
    /// `safety_identifier` and `prompt_cache_key` take its place.
    pub user: Option<String>,
    /// How wordy an answer is.
    ///
    /// Default of the server: `"medium"`.
    pub verbosity: Option<Verbosity>,
    /// Has the model search the web, and how.
    pub web_search_options: Option<ChatWebSearchOptions>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateChatCompletionRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        model: impl Into<String>,
        messages: impl runtime::IntoList<ChatMessage>,
    ) -> Self {
        Self {
            model: model.into(),
            messages: messages.into_list(),
            audio: None,
            frequency_penalty: None,
            function_call: None,
            functions: None,
            logit_bias: None,
            logprobs: None,
            max_completion_tokens: None,
            max_tokens: None,
            metadata: None,
            modalities: None,
            moderation: None,
            n: None,
            parallel_tool_calls: None,
            prediction: None,
            presence_penalty: None,
            prompt_cache_key: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            reasoning_effort: None,
            response_format: None,
            safety_identifier: None,
            seed: None,
            service_tier: None,
            stop: None,
            store: None,
            stream_options: None,
            temperature: None,
            tool_choice: None,
            tools: None,
            top_logprobs: None,
            top_p: None,
            user: None,
            verbosity: None,
            web_search_options: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How spoken output sounds. Needed if `modalities` has `audio`.
    #[must_use]
    #[inline]
    pub fn audio(mut self, audio: ChatAudioOptions) -> Self {
        self.audio = Some(audio);
        self
    }

    /// Makes tokens rarer the more often the text has them, from -2.0 to 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Which function is called. Replaced by `tool_choice`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn function_call(
        mut self,
        function_call: impl Into<ChatFunctionChoice>,
    ) -> Self {
        self.function_call = Some(function_call.into());
        self
    }

    /// The functions that the model may call. Replaced by `tools`.
    ///
    /// Bounds: 1 to 128 items.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn functions(
        mut self,
        functions: impl IntoIterator<Item = ChatLegacyFunction>,
    ) -> Self {
        self.functions = Some(functions.into_iter().collect());
        self
    }

    /// Makes chosen tokens likelier or rarer.
    #[must_use]
    #[inline]
    pub fn logit_bias(
        mut self,
        logit_bias: impl IntoIterator<Item = (impl ToString, impl Into<f64>)>,
    ) -> Self {
        self.logit_bias = Some(
            logit_bias
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// Whether the answer lists the probability of each of its tokens.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn logprobs(mut self, logprobs: bool) -> Self {
        self.logprobs = Some(logprobs);
        self
    }

    /// The largest number of tokens to generate, those of hidden reasoning included.
    #[must_use]
    #[inline]
    pub fn max_completion_tokens(mut self, max_completion_tokens: u32) -> Self {
        self.max_completion_tokens = Some(max_completion_tokens);
        self
    }

    /// The largest number of tokens to generate.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn max_tokens(mut self, max_tokens: u32) -> Self {
        self.max_tokens = Some(max_tokens);
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

    /// The kinds of output to generate; text alone unless it says more.
    #[must_use]
    #[inline]
    pub fn modalities(
        mut self,
        modalities: impl IntoIterator<Item = impl Into<ChatModality>>,
    ) -> Self {
        self.modalities = Some(modalities.into_iter().map(Into::into).collect());
        self
    }

    /// Has the conversation and the answer moderated within the same request.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: ModerationOptions) -> Self {
        self.moderation = Some(moderation);
        self
    }

    /// How many answers to generate. The tokens of each are billed.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
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

    /// Text that much of the answer is known to repeat, which makes it faster.
    #[must_use]
    #[inline]
    pub fn prediction(mut self, prediction: ChatPrediction) -> Self {
        self.prediction = Some(prediction);
        self
    }

    /// Makes tokens rarer that the text has already, from -2.0 to 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
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

    /// How much a model reasons before it answers.
    ///
    /// Default of the server: `"medium"`.
    #[must_use]
    #[inline]
    pub fn reasoning_effort(
        mut self,
        reasoning_effort: impl Into<ReasoningEffort>,
    ) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
        self
    }

    /// What the text of an answer looks like; plain text, unless it says more.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<ResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
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

    /// Asks for the same sample each time, as far as the server can manage.
    #[must_use]
    #[inline]
    pub fn seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
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

    /// Up to four sequences at which the API stops to generate tokens.
    #[must_use]
    #[inline]
    pub fn stop(mut self, stop: impl Into<Stop>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    /// Whether the completion is stored, so that it can be listed and retrieved.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn store(mut self, store: bool) -> Self {
        self.store = Some(store);
        self
    }

    /// What a stream has beside its text. Of use with `stream` alone.
    #[must_use]
    #[inline]
    pub fn stream_options(mut self, stream_options: StreamOptions) -> Self {
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

    /// Which tools the model calls, or whether it calls any.
    #[must_use]
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ChatToolChoice>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// The tools that the model may call.
    #[must_use]
    #[inline]
    pub fn tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<ChatTool>>,
    ) -> Self {
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

    /// A stable id of your end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// How wordy an answer is.
    ///
    /// Default of the server: `"medium"`.
    #[must_use]
    #[inline]
    pub fn verbosity(mut self, verbosity: impl Into<Verbosity>) -> Self {
        self.verbosity = Some(verbosity.into());
        self
    }

    /// Has the model search the web, and how.
    #[must_use]
    #[inline]
    pub fn web_search_options(
        mut self,
        web_search_options: ChatWebSearchOptions,
    ) -> Self {
        self.web_search_options = Some(web_search_options);
        self
    }

    /// Adds one to [`Self::messages`](Self#structfield.messages).
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<ChatMessage>) -> Self {
        self.messages.push(message.into());
        self
    }

    /// Adds one to [`Self::functions`](Self#structfield.functions).
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn function(mut self, function: ChatLegacyFunction) -> Self {
        self.functions.get_or_insert_default().push(function);
        self
    }

    /// Adds one to [`Self::modalities`](Self#structfield.modalities).
    #[must_use]
    #[inline]
    pub fn modality(mut self, modality: impl Into<ChatModality>) -> Self {
        self.modalities.get_or_insert_default().push(modality.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<ChatTool>) -> Self {
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

impl serde::Serialize for CreateChatCompletionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateChatCompletionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateChatCompletionRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateChatCompletionRequest",
            &[
                runtime::Member::required("model"),
                runtime::Member::required("messages"),
                runtime::Member::optional("audio"),
                runtime::Member::optional("frequency_penalty"),
                runtime::Member::optional("function_call"),
                runtime::Member::optional("functions"),
                runtime::Member::optional("logit_bias"),
                runtime::Member::optional("logprobs"),
                runtime::Member::optional("max_completion_tokens"),
                runtime::Member::optional("max_tokens"),
                runtime::Member::optional("metadata"),
                runtime::Member::optional("modalities"),
                runtime::Member::optional("moderation"),
                runtime::Member::optional("n"),
                runtime::Member::optional("parallel_tool_calls"),
                runtime::Member::optional("prediction"),
                runtime::Member::optional("presence_penalty"),
                runtime::Member::optional("prompt_cache_key"),
                runtime::Member::optional("prompt_cache_options"),
                runtime::Member::optional("prompt_cache_retention"),
                runtime::Member::optional("reasoning_effort"),
                runtime::Member::optional("response_format"),
                runtime::Member::optional("safety_identifier"),
                runtime::Member::optional("seed"),
                runtime::Member::optional("service_tier"),
                runtime::Member::optional("stop"),
                runtime::Member::optional("store"),
                runtime::Member::optional("stream_options"),
                runtime::Member::optional("temperature"),
                runtime::Member::optional("tool_choice"),
                runtime::Member::optional("tools"),
                runtime::Member::optional("top_logprobs"),
                runtime::Member::optional("top_p"),
                runtime::Member::optional("user"),
                runtime::Member::optional("verbosity"),
                runtime::Member::optional("web_search_options"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateChatCompletionRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.messages,
            2usize => &mut self.audio,
            3usize => &mut self.frequency_penalty,
            4usize => &mut self.function_call,
            5usize => &mut self.functions,
            6usize => &mut self.logit_bias,
            7usize => &mut self.logprobs,
            8usize => &mut self.max_completion_tokens,
            9usize => &mut self.max_tokens,
            10usize => &mut self.metadata,
            11usize => &mut self.modalities,
            12usize => &mut self.moderation,
            13usize => &mut self.n,
            14usize => &mut self.parallel_tool_calls,
            15usize => &mut self.prediction,
            16usize => &mut self.presence_penalty,
            17usize => &mut self.prompt_cache_key,
            18usize => &mut self.prompt_cache_options,
            19usize => &mut self.prompt_cache_retention,
            20usize => &mut self.reasoning_effort,
            21usize => &mut self.response_format,
            22usize => &mut self.safety_identifier,
            23usize => &mut self.seed,
            24usize => &mut self.service_tier,
            25usize => &mut self.stop,
            26usize => &mut self.store,
            27usize => &mut self.stream_options,
            28usize => &mut self.temperature,
            29usize => &mut self.tool_choice,
            30usize => &mut self.tools,
            31usize => &mut self.top_logprobs,
            32usize => &mut self.top_p,
            33usize => &mut self.user,
            34usize => &mut self.verbosity,
            35usize => &mut self.web_search_options,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateChatCompletionRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            messages: runtime::FromJson::empty(),
            audio: runtime::FromJson::empty(),
            frequency_penalty: runtime::FromJson::empty(),
            function_call: runtime::FromJson::empty(),
            functions: runtime::FromJson::empty(),
            logit_bias: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            max_completion_tokens: runtime::FromJson::empty(),
            max_tokens: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            modalities: runtime::FromJson::empty(),
            moderation: runtime::FromJson::empty(),
            n: runtime::FromJson::empty(),
            parallel_tool_calls: runtime::FromJson::empty(),
            prediction: runtime::FromJson::empty(),
            presence_penalty: runtime::FromJson::empty(),
            prompt_cache_key: runtime::FromJson::empty(),
            prompt_cache_options: runtime::FromJson::empty(),
            prompt_cache_retention: runtime::FromJson::empty(),
            reasoning_effort: runtime::FromJson::empty(),
            response_format: runtime::FromJson::empty(),
            safety_identifier: runtime::FromJson::empty(),
            seed: runtime::FromJson::empty(),
            service_tier: runtime::FromJson::empty(),
            stop: runtime::FromJson::empty(),
            store: runtime::FromJson::empty(),
            stream_options: runtime::FromJson::empty(),
            temperature: runtime::FromJson::empty(),
            tool_choice: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            top_logprobs: runtime::FromJson::empty(),
            top_p: runtime::FromJson::empty(),
            user: runtime::FromJson::empty(),
            verbosity: runtime::FromJson::empty(),
            web_search_options: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateChatCompletionRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateChatCompletionRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.messages,
            2usize => &self.audio,
            3usize => &self.frequency_penalty,
            4usize => &self.function_call,
            5usize => &self.functions,
            6usize => &self.logit_bias,
            7usize => &self.logprobs,
            8usize => &self.max_completion_tokens,
            9usize => &self.max_tokens,
            10usize => &self.metadata,
            11usize => &self.modalities,
            12usize => &self.moderation,
            13usize => &self.n,
            14usize => &self.parallel_tool_calls,
            15usize => &self.prediction,
            16usize => &self.presence_penalty,
            17usize => &self.prompt_cache_key,
            18usize => &self.prompt_cache_options,
            19usize => &self.prompt_cache_retention,
            20usize => &self.reasoning_effort,
            21usize => &self.response_format,
            22usize => &self.safety_identifier,
            23usize => &self.seed,
            24usize => &self.service_tier,
            25usize => &self.stop,
            26usize => &self.store,
            27usize => &self.stream_options,
            28usize => &self.temperature,
            29usize => &self.tool_choice,
            30usize => &self.tools,
            31usize => &self.top_logprobs,
            32usize => &self.top_p,
            33usize => &self.user,
            34usize => &self.verbosity,
            35usize => &self.web_search_options,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateChatCompletionRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A message of a conversation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatMessage {
    /// Instructions of the developer, which the model follows whatever the user says.
    Developer(ChatDeveloperMessage),
    /// Instructions that the model follows whatever the user says.
    System(ChatSystemMessage),
    /// What the end user says, shows or hands over.
    User(ChatUserMessage),
    /// An earlier answer of the model, as it is sent back.
    Assistant(Box<ChatAssistantMessage>),
    /// What a tool gave.
    Tool(ChatToolMessage),
    /// What a function gave. Replaced by the tool message.
    Function(ChatFunctionMessage),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatMessage {
    /// [`ChatDeveloperMessage::new`] as this form.
    #[inline]
    pub fn developer(content: impl Into<ChatTextContent>) -> Self {
        Self::Developer(ChatDeveloperMessage::new(content))
    }

    /// [`ChatSystemMessage::new`] as this form.
    #[inline]
    pub fn system(content: impl Into<ChatTextContent>) -> Self {
        Self::System(ChatSystemMessage::new(content))
    }

    /// [`ChatUserMessage::new`] as this form.
    #[inline]
    pub fn user(content: impl Into<ChatUserContent>) -> Self {
        Self::User(ChatUserMessage::new(content))
    }

    /// [`ChatAssistantMessage::new`] as this form.
    #[inline]
    pub fn assistant(content: impl Into<ChatAssistantContent>) -> Self {
        Self::Assistant(Box::new(ChatAssistantMessage::new(content)))
    }

    /// [`ChatToolMessage::new`] as this form.
    #[inline]
    pub fn tool(
        tool_call_id: impl Into<String>,
        content: impl Into<ChatTextContent>,
    ) -> Self {
        Self::Tool(ChatToolMessage::new(tool_call_id, content))
    }

    /// [`ChatFunctionMessage::new`] as this form.
    #[deprecated]
    #[inline]
    pub fn function(
        name: impl Into<String>,
        content: impl Into<Option<String>>,
    ) -> Self {
        Self::Function(ChatFunctionMessage::new(name, content))
    }
}

impl From<&str> for ChatMessage {
    #[inline]
    fn from(text: &str) -> Self {
        Self::user(text)
    }
}

impl From<String> for ChatMessage {
    #[inline]
    fn from(text: String) -> Self {
        Self::user(text)
    }
}

impl From<&String> for ChatMessage {
    #[inline]
    fn from(text: &String) -> Self {
        Self::user(text)
    }
}

impl serde::Serialize for ChatMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatMessage {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatMessage {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("role"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["tool"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["tool_call_id", "content"],
                        constants: &[("role", runtime::Scalar::Text("tool"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["developer"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["content"],
                        constants: &[("role", runtime::Scalar::Text("developer"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["system"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["content"],
                        constants: &[("role", runtime::Scalar::Text("system"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["user"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["content"],
                        constants: &[("role", runtime::Scalar::Text("user"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["function"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name"],
                        constants: &[("role", runtime::Scalar::Text("function"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["assistant"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[("role", runtime::Scalar::Text("assistant"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Tool(runtime::FromJson::empty()),
            1usize => Self::Developer(runtime::FromJson::empty()),
            2usize => Self::System(runtime::FromJson::empty()),
            3usize => Self::User(runtime::FromJson::empty()),
            4usize => Self::Function(runtime::FromJson::empty()),
            5usize => Self::Assistant(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Tool(form) => form,
            Self::Developer(form) => form,
            Self::System(form) => form,
            Self::User(form) => form,
            Self::Function(form) => form,
            Self::Assistant(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Tool(form) => form,
            Self::Developer(form) => form,
            Self::System(form) => form,
            Self::User(form) => form,
            Self::Function(form) => form,
            Self::Assistant(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatToolMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatToolMessage) -> Self {
        Self::Tool(value)
    }
}

impl From<ChatDeveloperMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatDeveloperMessage) -> Self {
        Self::Developer(value)
    }
}

impl From<ChatSystemMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatSystemMessage) -> Self {
        Self::System(value)
    }
}

impl From<ChatUserMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatUserMessage) -> Self {
        Self::User(value)
    }
}

impl From<ChatFunctionMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatFunctionMessage) -> Self {
        Self::Function(value)
    }
}

impl From<ChatAssistantMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatAssistantMessage) -> Self {
        Self::Assistant(Box::new(value))
    }
}

/// Instructions of the developer, which the model follows whatever the user says.
///
/// Models that reason know it instead of the system message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatDeveloperMessage {
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatDeveloperMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "developer";
}

impl ChatDeveloperMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatTextContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Tells participants of the same role apart.
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

impl serde::Serialize for ChatDeveloperMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatDeveloperMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatDeveloperMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatDeveloperMessage",
            &[
                runtime::Member::constant("role", "developer"),
                runtime::Member::required("content"),
                runtime::Member::optional("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatDeveloperMessage {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.content,
            2usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatDeveloperMessage {
    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatDeveloperMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatDeveloperMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.content,
            2usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatDeveloperMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Instructions that the model follows whatever the user says.
///
/// For models that reason it is a developer message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSystemMessage {
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatSystemMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "system";
}

impl ChatSystemMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatTextContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Tells participants of the same role apart.
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

impl serde::Serialize for ChatSystemMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatSystemMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatSystemMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatSystemMessage",
            &[
                runtime::Member::constant("role", "system"),
                runtime::Member::required("content"),
                runtime::Member::optional("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatSystemMessage {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.content,
            2usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatSystemMessage {
    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatSystemMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatSystemMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.content,
            2usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatSystemMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the end user says, shows or hands over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatUserMessage {
    /// A text, or parts of several kinds.
    pub content: ChatUserContent,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatUserMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "user";
}

impl ChatUserMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatUserContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Tells participants of the same role apart.
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

impl serde::Serialize for ChatUserMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUserMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatUserMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatUserMessage",
            &[
                runtime::Member::constant("role", "user"),
                runtime::Member::required("content"),
                runtime::Member::optional("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatUserMessage {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.content,
            2usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatUserMessage {
    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatUserMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatUserMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.content,
            2usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatUserMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An earlier answer of the model, as it is sent back.
///
/// It needs `content`, unless it has calls.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatAssistantMessage {
    /// A text, or parts that are texts or one refusal.
    pub content: Option<ChatAssistantContent>,
    /// The words in which the model refused.
    pub refusal: Option<String>,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// An earlier spoken answer.
    pub audio: Option<ChatAudioReference>,
    /// The calls that the model made.
    pub tool_calls: Option<Vec<ChatToolCall>>,
    /// The call that the model made. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCall>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAssistantMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "assistant";
}

impl ChatAssistantMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatAssistantContent>) -> Self {
        Self {
            content: Some(content.into()),
            refusal: None,
            name: None,
            audio: None,
            tool_calls: None,
            function_call: None,
            extra: runtime::Extra::new(),
        }
    }

    /// A text, or parts that are texts or one refusal.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl Into<ChatAssistantContent>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The words in which the model refused.
    #[must_use]
    #[inline]
    pub fn refusal(mut self, refusal: impl Into<String>) -> Self {
        self.refusal = Some(refusal.into());
        self
    }

    /// Tells participants of the same role apart.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// An earlier spoken answer.
    #[must_use]
    #[inline]
    pub fn audio(mut self, audio: ChatAudioReference) -> Self {
        self.audio = Some(audio);
        self
    }

    /// The calls that the model made.
    #[must_use]
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<ChatToolCall>>,
    ) -> Self {
        self.tool_calls = Some(tool_calls.into_iter().map(Into::into).collect());
        self
    }

    /// The call that the model made. Replaced by `tool_calls`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn function_call(mut self, function_call: ChatFunctionCall) -> Self {
        self.function_call = Some(function_call);
        self
    }

    /// Adds one to [`Self::tool_calls`](Self#structfield.tool_calls).
    #[must_use]
    #[inline]
    pub fn tool_call(mut self, tool_call: impl Into<ChatToolCall>) -> Self {
        self.tool_calls.get_or_insert_default().push(tool_call.into());
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

impl serde::Serialize for ChatAssistantMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAssistantMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAssistantMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAssistantMessage",
            &[
                runtime::Member::constant("role", "assistant"),
                runtime::Member::optional("content"),
                runtime::Member::optional("refusal"),
                runtime::Member::optional("name"),
                runtime::Member::optional("audio"),
                runtime::Member::optional("tool_calls"),
                runtime::Member::optional("function_call"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAssistantMessage {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.content,
            2usize => &mut self.refusal,
            3usize => &mut self.name,
            4usize => &mut self.audio,
            5usize => &mut self.tool_calls,
            6usize => &mut self.function_call,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAssistantMessage {
    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            refusal: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            audio: runtime::FromJson::empty(),
            tool_calls: runtime::FromJson::empty(),
            function_call: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAssistantMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAssistantMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.content,
            2usize => &self.refusal,
            3usize => &self.name,
            4usize => &self.audio,
            5usize => &self.tool_calls,
            6usize => &self.function_call,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAssistantMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a tool gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatToolMessage {
    /// The id of the call that this is the result of.
    pub tool_call_id: String,
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatToolMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "tool";
}

impl ChatToolMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        tool_call_id: impl Into<String>,
        content: impl Into<ChatTextContent>,
    ) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            content: content.into(),
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

impl serde::Serialize for ChatToolMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatToolMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatToolMessage",
            &[
                runtime::Member::constant("role", "tool"),
                runtime::Member::required("tool_call_id"),
                runtime::Member::required("content"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatToolMessage {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.tool_call_id,
            2usize => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatToolMessage {
    #[inline]
    fn empty() -> Self {
        Self {
            tool_call_id: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatToolMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatToolMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.tool_call_id,
            2usize => &self.content,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatToolMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a function gave. Replaced by the tool message.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFunctionMessage {
    /// The name of the function that was called.
    pub name: String,
    /// The result of the function.
    pub content: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "function";
}

impl ChatFunctionMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, content: impl Into<Option<String>>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
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

impl serde::Serialize for ChatFunctionMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFunctionMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFunctionMessage",
            &[
                runtime::Member::constant("role", "function"),
                runtime::Member::required("name"),
                runtime::Member::nullable("content"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFunctionMessage {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFunctionMessage {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFunctionMessage {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFunctionMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.content,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFunctionMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text, or parts that are texts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatTextContent {
    /// A text.
    Text(String),
    /// Several texts.
    Parts(Vec<ChatTextPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl serde::Serialize for ChatTextContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatTextContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatTextContent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatTextContent {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatTextContent {
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
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatTextContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for ChatTextContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ChatTextContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ChatTextContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<ChatTextPart>> for ChatTextContent {
    #[inline]
    fn from(value: Vec<ChatTextPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ChatTextPart>> for ChatTextContent {
    #[inline]
    fn from(value: &Vec<ChatTextPart>) -> Self {
        Self::Parts(value.clone())
    }
}

impl From<&[ChatTextPart]> for ChatTextContent {
    #[inline]
    fn from(value: &[ChatTextPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ChatTextPart; N]> for ChatTextContent {
    #[inline]
    fn from(value: [ChatTextPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ChatTextPart; N]> for ChatTextContent {
    #[inline]
    fn from(value: &[ChatTextPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

/// A text, or parts of several kinds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatUserContent {
    /// A text.
    Text(String),
    /// Parts, in the order in which the model reads them.
    Parts(Vec<ChatContentPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl serde::Serialize for ChatUserContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUserContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatUserContent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatUserContent {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatUserContent {
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
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatUserContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for ChatUserContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ChatUserContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ChatUserContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<ChatContentPart>> for ChatUserContent {
    #[inline]
    fn from(value: Vec<ChatContentPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ChatContentPart>> for ChatUserContent {
    #[inline]
    fn from(value: &Vec<ChatContentPart>) -> Self {
        Self::Parts(value.clone())
    }
}

impl From<&[ChatContentPart]> for ChatUserContent {
    #[inline]
    fn from(value: &[ChatContentPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ChatContentPart; N]> for ChatUserContent {
    #[inline]
    fn from(value: [ChatContentPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ChatContentPart; N]> for ChatUserContent {
    #[inline]
    fn from(value: &[ChatContentPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

/// A text, or parts that are texts or one refusal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatAssistantContent {
    /// A text.
    Text(String),
    /// Texts, or exactly one refusal.
    Parts(Vec<ChatAssistantPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl serde::Serialize for ChatAssistantContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAssistantContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatAssistantContent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatAssistantContent {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatAssistantContent {
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
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatAssistantContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for ChatAssistantContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ChatAssistantContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ChatAssistantContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<ChatAssistantPart>> for ChatAssistantContent {
    #[inline]
    fn from(value: Vec<ChatAssistantPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ChatAssistantPart>> for ChatAssistantContent {
    #[inline]
    fn from(value: &Vec<ChatAssistantPart>) -> Self {
        Self::Parts(value.clone())
    }
}

impl From<&[ChatAssistantPart]> for ChatAssistantContent {
    #[inline]
    fn from(value: &[ChatAssistantPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ChatAssistantPart; N]> for ChatAssistantContent {
    #[inline]
    fn from(value: [ChatAssistantPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ChatAssistantPart; N]> for ChatAssistantContent {
    #[inline]
    fn from(value: &[ChatAssistantPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

/// A part of what the user says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatContentPart {
    /// A text within a message.
    Text(ChatTextPart),
    /// An image within a message.
    ImageUrl(ChatImagePart),
    /// A recording within a message.
    InputAudio(ChatAudioPart),
    /// A file within a message.
    File(ChatFilePart),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatContentPart {
    /// [`ChatTextPart::new`] as this form.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(ChatTextPart::new(text))
    }

    /// [`ChatImagePart::new`] as this form.
    #[inline]
    pub fn image_url(image_url: ChatImageUrl) -> Self {
        Self::ImageUrl(ChatImagePart::new(image_url))
    }

    /// [`ChatAudioPart::new`] as this form.
    #[inline]
    pub fn input_audio(input_audio: ChatInputAudio) -> Self {
        Self::InputAudio(ChatAudioPart::new(input_audio))
    }

    /// [`ChatFilePart::new`] as this form.
    #[inline]
    pub fn file(file: ChatFile) -> Self {
        Self::File(ChatFilePart::new(file))
    }
}

impl serde::Serialize for ChatContentPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatContentPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatContentPart {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatContentPart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatContentPart {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["image_url"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["image_url"],
                        constants: &[("type", runtime::Scalar::Text("image_url"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["input_audio"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["input_audio"],
                        constants: &[("type", runtime::Scalar::Text("input_audio"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["file"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["file"],
                        constants: &[("type", runtime::Scalar::Text("file"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::ImageUrl(runtime::FromJson::empty()),
            2usize => Self::InputAudio(runtime::FromJson::empty()),
            3usize => Self::File(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::ImageUrl(form) => form,
            Self::InputAudio(form) => form,
            Self::File(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatContentPart {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::ImageUrl(form) => form,
            Self::InputAudio(form) => form,
            Self::File(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatTextPart> for ChatContentPart {
    #[inline]
    fn from(value: ChatTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ChatImagePart> for ChatContentPart {
    #[inline]
    fn from(value: ChatImagePart) -> Self {
        Self::ImageUrl(value)
    }
}

impl From<ChatAudioPart> for ChatContentPart {
    #[inline]
    fn from(value: ChatAudioPart) -> Self {
        Self::InputAudio(value)
    }
}

impl From<ChatFilePart> for ChatContentPart {
    #[inline]
    fn from(value: ChatFilePart) -> Self {
        Self::File(value)
    }
}

/// A part of what the model said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatAssistantPart {
    /// A text within a message.
    Text(ChatTextPart),
    /// A refusal within an earlier answer of the model.
    Refusal(ChatRefusalPart),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatAssistantPart {
    /// [`ChatTextPart::new`] as this form.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(ChatTextPart::new(text))
    }

    /// [`ChatRefusalPart::new`] as this form.
    #[inline]
    pub fn refusal(refusal: impl Into<String>) -> Self {
        Self::Refusal(ChatRefusalPart::new(refusal))
    }
}

impl serde::Serialize for ChatAssistantPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAssistantPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatAssistantPart {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatAssistantPart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatAssistantPart {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["refusal"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["refusal"],
                        constants: &[("type", runtime::Scalar::Text("refusal"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Refusal(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Refusal(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatAssistantPart {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Refusal(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatTextPart> for ChatAssistantPart {
    #[inline]
    fn from(value: ChatTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ChatRefusalPart> for ChatAssistantPart {
    #[inline]
    fn from(value: ChatRefusalPart) -> Self {
        Self::Refusal(value)
    }
}

/// A text within a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatTextPart {
    /// The text.
    pub text: String,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatTextPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "text";
}

impl ChatTextPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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

impl serde::Serialize for ChatTextPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatTextPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatTextPart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatTextPart",
            &[
                runtime::Member::constant("type", "text"),
                runtime::Member::required("text"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatTextPart {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            2usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatTextPart {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatTextPart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatTextPart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            2usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatTextPart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image within a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatImagePart {
    /// Where an image is, and how closely the model looks at it.
    pub image_url: ChatImageUrl,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatImagePart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "image_url";
}

impl ChatImagePart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(image_url: ChatImageUrl) -> Self {
        Self {
            image_url,
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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

impl serde::Serialize for ChatImagePart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatImagePart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatImagePart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatImagePart",
            &[
                runtime::Member::constant("type", "image_url"),
                runtime::Member::required("image_url"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatImagePart {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.image_url,
            2usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatImagePart {
    fn empty() -> Self {
        Self {
            image_url: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatImagePart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatImagePart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.image_url,
            2usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatImagePart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where an image is, and how closely the model looks at it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatImageUrl {
    /// The address of the image, or the image itself as a `data:` URL in base64.
    pub url: String,
    /// How closely the model looks at an image, and so how many tokens it costs.
    ///
    /// Unless it says more, the model decides, which is `auto`.
    pub detail: Option<ChatImageDetail>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatImageUrl {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            detail: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How closely the model looks at an image, and so how many tokens it costs.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<ChatImageDetail>) -> Self {
        self.detail = Some(detail.into());
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

impl serde::Serialize for ChatImageUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatImageUrl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatImageUrl {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatImageUrl",
            &[runtime::Member::required("url"), runtime::Member::optional("detail")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatImageUrl {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.url,
            1usize => &mut self.detail,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatImageUrl {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            detail: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatImageUrl {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatImageUrl {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.url,
            1usize => &self.detail,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatImageUrl {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How closely the model looks at an image, and so how many tokens it costs.
///
/// Unless it says more, the model decides, which is `auto`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatImageDetail {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl ChatImageDetail {
    const VALUES: &'static [&'static str] = &["auto", "low", "high"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatImageDetail {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Low,
            Some(2usize) => Self::High,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatImageDetail {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatImageDetail {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatImageDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatImageDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatImageDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatImageDetail {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatImageDetail {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatImageDetail {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A recording within a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAudioPart {
    /// A recording.
    pub input_audio: ChatInputAudio,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAudioPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "input_audio";
}

impl ChatAudioPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(input_audio: ChatInputAudio) -> Self {
        Self {
            input_audio,
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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

impl serde::Serialize for ChatAudioPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAudioPart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAudioPart",
            &[
                runtime::Member::constant("type", "input_audio"),
                runtime::Member::required("input_audio"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAudioPart {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.input_audio,
            2usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAudioPart {
    #[inline]
    fn empty() -> Self {
        Self {
            input_audio: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAudioPart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAudioPart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.input_audio,
            2usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAudioPart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatInputAudio {
    /// The recording, in base64.
    pub data: String,
    /// The format of a recording.
    pub format: ChatInputAudioFormat,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatInputAudio {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        data: impl Into<String>,
        format: impl Into<ChatInputAudioFormat>,
    ) -> Self {
        Self {
            data: data.into(),
            format: format.into(),
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

impl serde::Serialize for ChatInputAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatInputAudio {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatInputAudio {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatInputAudio",
            &[runtime::Member::required("data"), runtime::Member::required("format")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatInputAudio {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.data,
            1usize => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatInputAudio {
    #[inline]
    fn empty() -> Self {
        Self {
            data: runtime::FromJson::empty(),
            format: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatInputAudio {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatInputAudio {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.data,
            1usize => &self.format,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatInputAudio {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The format of a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatInputAudioFormat {
    /// `wav`
    Wav,
    /// `mp3`
    Mp3,
    /// A value that the document does not name.
    Other(String),
}

impl ChatInputAudioFormat {
    const VALUES: &'static [&'static str] = &["wav", "mp3"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wav => "wav",
            Self::Mp3 => "mp3",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatInputAudioFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Wav,
            Some(1usize) => Self::Mp3,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatInputAudioFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatInputAudioFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatInputAudioFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatInputAudioFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatInputAudioFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatInputAudioFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatInputAudioFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatInputAudioFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A file within a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFilePart {
    /// An uploaded file by its id, or a file itself with its name.
    pub file: ChatFile,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFilePart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "file";
}

impl ChatFilePart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file: ChatFile) -> Self {
        Self {
            file,
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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

impl serde::Serialize for ChatFilePart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFilePart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFilePart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFilePart",
            &[
                runtime::Member::constant("type", "file"),
                runtime::Member::required("file"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFilePart {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.file,
            2usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFilePart {
    #[inline]
    fn empty() -> Self {
        Self {
            file: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFilePart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFilePart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.file,
            2usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFilePart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An uploaded file by its id, or a file itself with its name.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatFile {
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// The content of the file, as a `data:` URL in base64.
    pub file_data: Option<String>,
    /// The name of the file, beside `file_data`.
    pub filename: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFile {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            file_id: None,
            file_data: None,
            filename: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of an uploaded file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// The content of the file, as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    /// The name of the file, beside `file_data`.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
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

impl serde::Serialize for ChatFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFile {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFile",
            &[
                runtime::Member::optional("file_id"),
                runtime::Member::optional("file_data"),
                runtime::Member::optional("filename"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFile {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_id,
            1usize => &mut self.file_data,
            2usize => &mut self.filename,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFile {
    #[inline]
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            file_data: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFile {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFile {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_id,
            1usize => &self.file_data,
            2usize => &self.filename,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFile {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A refusal within an earlier answer of the model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatRefusalPart {
    /// The words in which the model refused.
    pub refusal: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatRefusalPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "refusal";
}

impl ChatRefusalPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(refusal: impl Into<String>) -> Self {
        Self {
            refusal: refusal.into(),
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

impl serde::Serialize for ChatRefusalPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatRefusalPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatRefusalPart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatRefusalPart",
            &[
                runtime::Member::constant("type", "refusal"),
                runtime::Member::required("refusal"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatRefusalPart {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.refusal,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatRefusalPart {
    #[inline]
    fn empty() -> Self {
        Self {
            refusal: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatRefusalPart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatRefusalPart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.refusal,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatRefusalPart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An earlier spoken answer of the model, by its id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAudioReference {
    /// The id of the audio in that answer.
    pub id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAudioReference {
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

impl serde::Serialize for ChatAudioReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAudioReference {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAudioReference",
            &[runtime::Member::required("id")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAudioReference {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAudioReference {
    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAudioReference {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAudioReference {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAudioReference {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A call that the model makes of a tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatToolCall {
    /// A call of a function.
    Function(ChatFunctionToolCall),
    /// A call of a custom tool.
    Custom(ChatCustomToolCall),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ChatToolCall {
    /// [`ChatFunctionToolCall::new`] as this form.
    #[inline]
    pub fn function(id: impl Into<String>, function: ChatFunctionCall) -> Self {
        Self::Function(ChatFunctionToolCall::new(id, function))
    }

    /// [`ChatCustomToolCall::new`] as this form.
    #[inline]
    pub fn custom(id: impl Into<String>, custom: ChatCustomCall) -> Self {
        Self::Custom(ChatCustomToolCall::new(id, custom))
    }
}

impl serde::Serialize for ChatToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatToolCall {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatToolCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatToolCall {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["function"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["id", "function"],
                        constants: &[("type", runtime::Scalar::Text("function"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["custom"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["id", "custom"],
                        constants: &[("type", runtime::Scalar::Text("custom"))],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Function(runtime::FromJson::empty()),
            1usize => Self::Custom(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatToolCall {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatFunctionToolCall> for ChatToolCall {
    #[inline]
    fn from(value: ChatFunctionToolCall) -> Self {
        Self::Function(value)
    }
}

impl From<ChatCustomToolCall> for ChatToolCall {
    #[inline]
    fn from(value: ChatCustomToolCall) -> Self {
        Self::Custom(value)
    }
}

/// A call of a function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFunctionToolCall {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The name and the arguments of a call.
    pub function: ChatFunctionCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionToolCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this call.
    pub const TYPE: &'static str = "function";
}

impl ChatFunctionToolCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, function: ChatFunctionCall) -> Self {
        Self {
            id: id.into(),
            function,
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

impl serde::Serialize for ChatFunctionToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFunctionToolCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFunctionToolCall",
            &[
                runtime::Member::constant("type", "function"),
                runtime::Member::required("id"),
                runtime::Member::required("function"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFunctionToolCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.function,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFunctionToolCall {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            function: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFunctionToolCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFunctionToolCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.function,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFunctionToolCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The name and the arguments of a call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFunctionCall {
    /// The name of the function.
    pub name: String,
    /// The arguments, as a JSON text.
    ///
    /// The model writes it, so it may be no JSON, or have members that nobody asked for.
    pub arguments: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            arguments: arguments.into(),
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

impl serde::Serialize for ChatFunctionCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFunctionCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFunctionCall",
            &[runtime::Member::required("name"), runtime::Member::required("arguments")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFunctionCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.arguments,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFunctionCall {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFunctionCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFunctionCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.arguments,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFunctionCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A call of a custom tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCustomToolCall {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The name and the input of a call.
    pub custom: ChatCustomCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomToolCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this call.
    pub const TYPE: &'static str = "custom";
}

impl ChatCustomToolCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, custom: ChatCustomCall) -> Self {
        Self {
            id: id.into(),
            custom,
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

impl serde::Serialize for ChatCustomToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCustomToolCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCustomToolCall",
            &[
                runtime::Member::constant("type", "custom"),
                runtime::Member::required("id"),
                runtime::Member::required("custom"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCustomToolCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.custom,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatCustomToolCall {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            custom: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCustomToolCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCustomToolCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.custom,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatCustomToolCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The name and the input of a call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCustomCall {
    /// The name of the custom tool.
    pub name: String,
    /// The text that the model gives to the tool.
    pub input: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, input: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            input: input.into(),
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

impl serde::Serialize for ChatCustomCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCustomCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCustomCall",
            &[runtime::Member::required("name"), runtime::Member::required("input")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCustomCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.input,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatCustomCall {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCustomCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCustomCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.input,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatCustomCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool that the model may call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatTool {
    /// A function of yours.
    Function(ChatFunctionTool),
    /// A tool of yours that takes text.
    Custom(ChatCustomTool),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatTool {
    /// [`ChatFunctionTool::new`] as this form.
    #[inline]
    pub fn function(function: FunctionDefinition) -> Self {
        Self::Function(ChatFunctionTool::new(function))
    }

    /// [`ChatCustomTool::new`] as this form.
    #[inline]
    pub fn custom(custom: ChatCustomDefinition) -> Self {
        Self::Custom(ChatCustomTool::new(custom))
    }
}

impl serde::Serialize for ChatTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatTool {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatTool {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatTool {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["function"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["function"],
                        constants: &[("type", runtime::Scalar::Text("function"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["custom"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["custom"],
                        constants: &[("type", runtime::Scalar::Text("custom"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Function(runtime::FromJson::empty()),
            1usize => Self::Custom(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatTool {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatFunctionTool> for ChatTool {
    #[inline]
    fn from(value: ChatFunctionTool) -> Self {
        Self::Function(value)
    }
}

impl From<ChatCustomTool> for ChatTool {
    #[inline]
    fn from(value: ChatCustomTool) -> Self {
        Self::Custom(value)
    }
}

/// A function of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFunctionTool {
    /// A function of yours, as the model is told of it.
    pub function: FunctionDefinition,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "function";
}

impl ChatFunctionTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(function: FunctionDefinition) -> Self {
        Self {
            function,
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

impl serde::Serialize for ChatFunctionTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFunctionTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFunctionTool",
            &[
                runtime::Member::constant("type", "function"),
                runtime::Member::required("function"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFunctionTool {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.function,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFunctionTool {
    #[inline]
    fn empty() -> Self {
        Self {
            function: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFunctionTool {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFunctionTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.function,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFunctionTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool of yours that takes text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCustomTool {
    /// The name of a custom tool, and what it takes.
    pub custom: ChatCustomDefinition,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "custom";
}

impl ChatCustomTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(custom: ChatCustomDefinition) -> Self {
        Self {
            custom,
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

impl serde::Serialize for ChatCustomTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCustomTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCustomTool",
            &[
                runtime::Member::constant("type", "custom"),
                runtime::Member::required("custom"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCustomTool {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.custom,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatCustomTool {
    #[inline]
    fn empty() -> Self {
        Self {
            custom: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCustomTool {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCustomTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.custom,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatCustomTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The name of a custom tool, and what it takes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCustomDefinition {
    /// The name, by which calls refer to the tool.
    pub name: String,
    /// What the tool does, for the model to know when to use it.
    pub description: Option<String>,
    /// What the input of a custom tool looks like; any text, unless it says more.
    pub format: Option<ChatCustomFormat>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomDefinition {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            format: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What the tool does, for the model to know when to use it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What the input of a custom tool looks like; any text, unless it says more.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: impl Into<ChatCustomFormat>) -> Self {
        self.format = Some(format.into());
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

impl serde::Serialize for ChatCustomDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomDefinition {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCustomDefinition {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCustomDefinition",
            &[
                runtime::Member::required("name"),
                runtime::Member::optional("description"),
                runtime::Member::optional("format"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCustomDefinition {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.description,
            2usize => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatCustomDefinition {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            format: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCustomDefinition {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCustomDefinition {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.description,
            2usize => &self.format,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatCustomDefinition {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the input of a custom tool looks like; any text, unless it says more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatCustomFormat {
    /// Any text.
    Text(ChatAnyText),
    /// Text that follows a grammar.
    Grammar(ChatGrammarFormat),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatCustomFormat {
    /// [`ChatAnyText::new`] as this form.
    #[inline]
    pub fn text() -> Self {
        Self::Text(ChatAnyText::new())
    }

    /// [`ChatGrammarFormat::new`] as this form.
    #[inline]
    pub fn grammar(grammar: ChatGrammar) -> Self {
        Self::Grammar(ChatGrammarFormat::new(grammar))
    }
}

impl serde::Serialize for ChatCustomFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatCustomFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatCustomFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatCustomFormat {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["grammar"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["grammar"],
                        constants: &[("type", runtime::Scalar::Text("grammar"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[("type", runtime::Scalar::Text("text"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Grammar(runtime::FromJson::empty()),
            1usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Grammar(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatCustomFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Grammar(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatGrammarFormat> for ChatCustomFormat {
    #[inline]
    fn from(value: ChatGrammarFormat) -> Self {
        Self::Grammar(value)
    }
}

impl From<ChatAnyText> for ChatCustomFormat {
    #[inline]
    fn from(value: ChatAnyText) -> Self {
        Self::Text(value)
    }
}

/// Any text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatAnyText {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAnyText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "text";
}

impl ChatAnyText {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
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

impl serde::Serialize for ChatAnyText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAnyText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAnyText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAnyText",
            &[runtime::Member::constant("type", "text")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAnyText {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAnyText {
    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAnyText {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAnyText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAnyText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Text that follows a grammar.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatGrammarFormat {
    /// A grammar.
    pub grammar: ChatGrammar,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatGrammarFormat {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "grammar";
}

impl ChatGrammarFormat {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(grammar: ChatGrammar) -> Self {
        Self {
            grammar,
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

impl serde::Serialize for ChatGrammarFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatGrammarFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatGrammarFormat {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatGrammarFormat",
            &[
                runtime::Member::constant("type", "grammar"),
                runtime::Member::required("grammar"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatGrammarFormat {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.grammar,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatGrammarFormat {
    #[inline]
    fn empty() -> Self {
        Self {
            grammar: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatGrammarFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatGrammarFormat {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.grammar,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatGrammarFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A grammar.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatGrammar {
    /// How a grammar is written.
    pub syntax: GrammarSyntax,
    /// The grammar, in its syntax.
    pub definition: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatGrammar {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(syntax: impl Into<GrammarSyntax>, definition: impl Into<String>) -> Self {
        Self {
            syntax: syntax.into(),
            definition: definition.into(),
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

impl serde::Serialize for ChatGrammar {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatGrammar {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatGrammar {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatGrammar",
            &[
                runtime::Member::required("syntax"),
                runtime::Member::required("definition"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatGrammar {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.syntax,
            1usize => &mut self.definition,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatGrammar {
    #[inline]
    fn empty() -> Self {
        Self {
            syntax: runtime::FromJson::empty(),
            definition: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatGrammar {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatGrammar {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.syntax,
            1usize => &self.definition,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatGrammar {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Which tools the model calls, or whether it calls any.
///
/// Without tools it is `none`, otherwise `auto`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatToolChoice {
    /// Whether the model calls tools.
    Mode(ToolChoiceMode),
    /// Limits the model to some of the tools.
    AllowedTools(ChatAllowedToolsChoice),
    /// Makes the model call one function.
    Function(ChatNamedFunction),
    /// Makes the model call one custom tool.
    Custom(ChatNamedCustom),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatToolChoice {
    /// [`ChatAllowedToolsChoice::new`] as this form.
    #[inline]
    pub fn allowed_tools(allowed_tools: ChatAllowedTools) -> Self {
        Self::AllowedTools(ChatAllowedToolsChoice::new(allowed_tools))
    }

    /// [`ChatNamedFunction::new`] as this form.
    #[inline]
    pub fn function(function: ChatToolName) -> Self {
        Self::Function(ChatNamedFunction::new(function))
    }

    /// [`ChatNamedCustom::new`] as this form.
    #[inline]
    pub fn custom(custom: ChatToolName) -> Self {
        Self::Custom(ChatNamedCustom::new(custom))
    }
}

impl serde::Serialize for ChatToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatToolChoice {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatToolChoice {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatToolChoice {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["allowed_tools"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["allowed_tools"],
                        constants: &[("type", runtime::Scalar::Text("allowed_tools"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["function"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["function"],
                        constants: &[("type", runtime::Scalar::Text("function"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["custom"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["custom"],
                        constants: &[("type", runtime::Scalar::Text("custom"))],
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
            0usize => Self::AllowedTools(runtime::FromJson::empty()),
            1usize => Self::Function(runtime::FromJson::empty()),
            2usize => Self::Custom(runtime::FromJson::empty()),
            3usize => Self::Mode(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::AllowedTools(form) => form,
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatToolChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::AllowedTools(form) => form,
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatAllowedToolsChoice> for ChatToolChoice {
    #[inline]
    fn from(value: ChatAllowedToolsChoice) -> Self {
        Self::AllowedTools(value)
    }
}

impl From<ChatNamedFunction> for ChatToolChoice {
    #[inline]
    fn from(value: ChatNamedFunction) -> Self {
        Self::Function(value)
    }
}

impl From<ChatNamedCustom> for ChatToolChoice {
    #[inline]
    fn from(value: ChatNamedCustom) -> Self {
        Self::Custom(value)
    }
}

impl From<ToolChoiceMode> for ChatToolChoice {
    #[inline]
    fn from(value: ToolChoiceMode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for ChatToolChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<String> for ChatToolChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::Mode(value.into())
    }
}

/// Limits the model to some of the tools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAllowedToolsChoice {
    /// The tools that may be called.
    pub allowed_tools: ChatAllowedTools,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAllowedToolsChoice {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "allowed_tools";
}

impl ChatAllowedToolsChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(allowed_tools: ChatAllowedTools) -> Self {
        Self {
            allowed_tools,
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

impl serde::Serialize for ChatAllowedToolsChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAllowedToolsChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAllowedToolsChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAllowedToolsChoice",
            &[
                runtime::Member::constant("type", "allowed_tools"),
                runtime::Member::required("allowed_tools"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAllowedToolsChoice {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.allowed_tools,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAllowedToolsChoice {
    #[inline]
    fn empty() -> Self {
        Self {
            allowed_tools: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAllowedToolsChoice {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAllowedToolsChoice {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.allowed_tools,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAllowedToolsChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The tools that may be called.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAllowedTools {
    /// Whether the model may call one of the tools, or must.
    pub mode: AllowedToolsMode,
    /// The tools, each by its kind and name.
    ///
    /// One of them is, for example, `{"type": "function", "function": {"name": "get_time"}}`.
    pub tools: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAllowedTools {
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

impl serde::Serialize for ChatAllowedTools {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAllowedTools {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAllowedTools {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAllowedTools",
            &[runtime::Member::required("mode"), runtime::Member::required("tools")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAllowedTools {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.mode,
            1usize => &mut self.tools,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAllowedTools {
    #[inline]
    fn empty() -> Self {
        Self {
            mode: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAllowedTools {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAllowedTools {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.mode,
            1usize => &self.tools,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAllowedTools {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes the model call one function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatNamedFunction {
    /// The name of a tool.
    pub function: ChatToolName,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatNamedFunction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "function";
}

impl ChatNamedFunction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(function: ChatToolName) -> Self {
        Self {
            function,
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

impl serde::Serialize for ChatNamedFunction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatNamedFunction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatNamedFunction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatNamedFunction",
            &[
                runtime::Member::constant("type", "function"),
                runtime::Member::required("function"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatNamedFunction {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.function,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatNamedFunction {
    #[inline]
    fn empty() -> Self {
        Self {
            function: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatNamedFunction {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatNamedFunction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.function,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatNamedFunction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes the model call one custom tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatNamedCustom {
    /// The name of a tool.
    pub custom: ChatToolName,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatNamedCustom {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "custom";
}

impl ChatNamedCustom {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(custom: ChatToolName) -> Self {
        Self {
            custom,
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

impl serde::Serialize for ChatNamedCustom {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatNamedCustom {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatNamedCustom {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatNamedCustom",
            &[
                runtime::Member::constant("type", "custom"),
                runtime::Member::required("custom"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatNamedCustom {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.custom,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatNamedCustom {
    #[inline]
    fn empty() -> Self {
        Self {
            custom: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatNamedCustom {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatNamedCustom {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.custom,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatNamedCustom {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The name of a tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatToolName {
    /// The name.
    pub name: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatToolName {
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

impl serde::Serialize for ChatToolName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolName {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatToolName {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatToolName",
            &[runtime::Member::required("name")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatToolName {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatToolName {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatToolName {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatToolName {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatToolName {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Whether a function is called, and which.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatFunctionChoice {
    /// Whether the model may call a function.
    Mode(ChatFunctionMode),
    /// Makes the model call this function.
    Function(ChatToolName),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatFunctionChoice {
    /// [`ChatToolName::new`] as this form.
    #[inline]
    pub fn function(name: impl Into<String>) -> Self {
        Self::Function(ChatToolName::new(name))
    }
}

impl serde::Serialize for ChatFunctionChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatFunctionChoice {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatFunctionChoice {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatFunctionChoice {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: None,
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name"],
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
            0usize => Self::Function(runtime::FromJson::empty()),
            1usize => Self::Mode(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Function(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatFunctionChoice {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Function(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatToolName> for ChatFunctionChoice {
    #[inline]
    fn from(value: ChatToolName) -> Self {
        Self::Function(value)
    }
}

impl From<ChatFunctionMode> for ChatFunctionChoice {
    #[inline]
    fn from(value: ChatFunctionMode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for ChatFunctionChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<String> for ChatFunctionChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::Mode(value.into())
    }
}

/// Whether the model may call a function.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFunctionMode {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// A value that the document does not name.
    Other(String),
}

impl ChatFunctionMode {
    const VALUES: &'static [&'static str] = &["none", "auto"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatFunctionMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::None,
            Some(1usize) => Self::Auto,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatFunctionMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatFunctionMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatFunctionMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatFunctionMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatFunctionMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatFunctionMode {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatFunctionMode {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A function that the model may call. Replaced by tools.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatLegacyFunction {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the function does, for the model to know when to call it.
    pub description: Option<String>,
    /// The parameters, as a JSON Schema of an object; none if it is left out.
    pub parameters: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatLegacyFunction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What the function does, for the model to know when to call it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The parameters, as a JSON Schema of an object; none if it is left out.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        self.parameters = Some(parameters.into());
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

impl serde::Serialize for ChatLegacyFunction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatLegacyFunction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatLegacyFunction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatLegacyFunction",
            &[
                runtime::Member::required("name"),
                runtime::Member::optional("description"),
                runtime::Member::optional("parameters"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatLegacyFunction {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.description,
            2usize => &mut self.parameters,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatLegacyFunction {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            parameters: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatLegacyFunction {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatLegacyFunction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.description,
            2usize => &self.parameters,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatLegacyFunction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Text that the answer is expected to repeat for the most part.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatPrediction {
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatPrediction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the prediction.
    pub const TYPE: &'static str = "content";
}

impl ChatPrediction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatTextContent>) -> Self {
        Self {
            content: content.into(),
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

impl serde::Serialize for ChatPrediction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatPrediction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatPrediction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatPrediction",
            &[
                runtime::Member::constant("type", "content"),
                runtime::Member::required("content"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatPrediction {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatPrediction {
    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatPrediction {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatPrediction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.content,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatPrediction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A kind of output.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatModality {
    /// `text`
    Text,
    /// `audio`
    Audio,
    /// A value that the document does not name.
    Other(String),
}

impl ChatModality {
    const VALUES: &'static [&'static str] = &["text", "audio"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Audio => "audio",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatModality {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Text,
            Some(1usize) => Self::Audio,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatModality {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatModality {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatModality {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatModality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatModality {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatModality {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatModality {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatModality {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How spoken output sounds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAudioOptions {
    /// A voice, by its name or by the id of one of your own.
    pub voice: Voice,
    /// The format of spoken output. A stream takes `pcm16` alone.
    pub format: ChatAudioFormat,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAudioOptions {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(voice: impl Into<Voice>, format: impl Into<ChatAudioFormat>) -> Self {
        Self {
            voice: voice.into(),
            format: format.into(),
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

impl serde::Serialize for ChatAudioOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAudioOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAudioOptions",
            &[runtime::Member::required("voice"), runtime::Member::required("format")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAudioOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.voice,
            1usize => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAudioOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            voice: runtime::FromJson::empty(),
            format: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAudioOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAudioOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.voice,
            1usize => &self.format,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAudioOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The format of spoken output. A stream takes `pcm16` alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatAudioFormat {
    /// `wav`
    Wav,
    /// `aac`
    Aac,
    /// `mp3`
    Mp3,
    /// `flac`
    Flac,
    /// `opus`
    Opus,
    /// `pcm16`
    Pcm16,
    /// A value that the document does not name.
    Other(String),
}

impl ChatAudioFormat {
    const VALUES: &'static [&'static str] = &[
        "wav",
        "aac",
        "mp3",
        "flac",
        "opus",
        "pcm16",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wav => "wav",
            Self::Aac => "aac",
            Self::Mp3 => "mp3",
            Self::Flac => "flac",
            Self::Opus => "opus",
            Self::Pcm16 => "pcm16",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatAudioFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Wav,
            Some(1usize) => Self::Aac,
            Some(2usize) => Self::Mp3,
            Some(3usize) => Self::Flac,
            Some(4usize) => Self::Opus,
            Some(5usize) => Self::Pcm16,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatAudioFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatAudioFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatAudioFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatAudioFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatAudioFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatAudioFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatAudioFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Has the model search the web, and how.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatWebSearchOptions {
    /// How much of the context a search may fill with what it finds.
    ///
    /// Default of the server: `"medium"`.
    pub search_context_size: Option<SearchContextSize>,
    /// Where the user is, roughly.
    pub user_location: Option<ChatUserLocation>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatWebSearchOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            search_context_size: None,
            user_location: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How much of the context a search may fill with what it finds.
    ///
    /// Default of the server: `"medium"`.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        self.search_context_size = Some(search_context_size.into());
        self
    }

    /// Where the user is, roughly.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ChatUserLocation) -> Self {
        self.user_location = Some(user_location);
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

impl serde::Serialize for ChatWebSearchOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatWebSearchOptions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatWebSearchOptions {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatWebSearchOptions",
            &[
                runtime::Member::optional("search_context_size"),
                runtime::Member::optional("user_location"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatWebSearchOptions {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.search_context_size,
            1usize => &mut self.user_location,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatWebSearchOptions {
    #[inline]
    fn empty() -> Self {
        Self {
            search_context_size: runtime::FromJson::empty(),
            user_location: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatWebSearchOptions {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatWebSearchOptions {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.search_context_size,
            1usize => &self.user_location,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatWebSearchOptions {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where the user is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatUserLocation {
    /// A rough location; whatever is known of it.
    pub approximate: ChatApproximateLocation,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatUserLocation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the location.
    pub const TYPE: &'static str = "approximate";
}

impl ChatUserLocation {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(approximate: ChatApproximateLocation) -> Self {
        Self {
            approximate,
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

impl serde::Serialize for ChatUserLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUserLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatUserLocation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatUserLocation",
            &[
                runtime::Member::constant("type", "approximate"),
                runtime::Member::required("approximate"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatUserLocation {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.approximate,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatUserLocation {
    #[inline]
    fn empty() -> Self {
        Self {
            approximate: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatUserLocation {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatUserLocation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.approximate,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatUserLocation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A rough location; whatever is known of it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatApproximateLocation {
    /// The country, as the two letters of ISO 3166-1, such as `NO`.
    pub country: Option<String>,
    /// The region, in any words.
    pub region: Option<String>,
    /// The city, in any words.
    pub city: Option<String>,
    /// The time zone by its IANA name, such as `Europe/Oslo`.
    pub timezone: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatApproximateLocation {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            country: None,
            region: None,
            city: None,
            timezone: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The country, as the two letters of ISO 3166-1, such as `NO`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// The region, in any words.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The city, in any words.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The time zone by its IANA name, such as `Europe/Oslo`.
    #[must_use]
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
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

impl serde::Serialize for ChatApproximateLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatApproximateLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatApproximateLocation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatApproximateLocation",
            &[
                runtime::Member::optional("country"),
                runtime::Member::optional("region"),
                runtime::Member::optional("city"),
                runtime::Member::optional("timezone"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatApproximateLocation {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.country,
            1usize => &mut self.region,
            2usize => &mut self.city,
            3usize => &mut self.timezone,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatApproximateLocation {
    #[inline]
    fn empty() -> Self {
        Self {
            country: runtime::FromJson::empty(),
            region: runtime::FromJson::empty(),
            city: runtime::FromJson::empty(),
            timezone: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatApproximateLocation {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatApproximateLocation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.country,
            1usize => &self.region,
            2usize => &self.city,
            3usize => &self.timezone,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatApproximateLocation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a model answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletion {
    /// The id of the completion.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `chat.completion`.
    ///
    /// Reads as `"chat.completion"` when it is absent or null.
    pub object: String,
    /// When the completion was made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The id of the model that answered.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The answers, `n` of them.
    pub choices: Vec<ChatChoice>,
    /// How many tokens were used.
    pub usage: Option<Usage>,
    /// The tier that the request was served in, which need not be the one asked for.
    pub service_tier: Option<ServiceTier>,
    /// Stands for the configuration of the server.
    ///
    /// When it changes, equal requests with equal `seed` may get other answers.
    pub system_fingerprint: Option<String>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// What the moderation found, if the request asked for it.
    pub moderation: Option<ChatModeration>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatCompletion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletion {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCompletion {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCompletion",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created"),
                runtime::Member::defaulted("model"),
                runtime::Member::required("choices"),
                runtime::Member::optional("usage"),
                runtime::Member::optional("service_tier"),
                runtime::Member::optional("system_fingerprint"),
                runtime::Member::optional("metadata"),
                runtime::Member::optional("moderation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCompletion {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created,
            3usize => &mut self.model,
            4usize => &mut self.choices,
            5usize => &mut self.usage,
            6usize => &mut self.service_tier,
            7usize => &mut self.system_fingerprint,
            8usize => &mut self.metadata,
            9usize => &mut self.moderation,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "chat.completion".to_owned();
        }
    }
}

impl runtime::FromJson for ChatCompletion {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            choices: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            service_tier: runtime::FromJson::empty(),
            system_fingerprint: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            moderation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCompletion {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCompletion {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created,
            3usize => &self.model,
            4usize => &self.choices,
            5usize => &self.usage,
            6usize => &self.service_tier,
            7usize => &self.system_fingerprint,
            8usize => &self.metadata,
            9usize => &self.moderation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatCompletion {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatChoice {
    /// The position of the answer among those that were asked for.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// The message that a model wrote.
    pub message: ChatResponseMessage,
    /// Why an answer ends.
    ///
    /// `stop` is its natural end, or a stop sequence; `length` means that the limit of tokens was
    /// reached, `tool_calls` that the results of tools are awaited (`function_call` in the older
    /// form), and `content_filter` that a filter took content away.
    pub finish_reason: Option<ChatFinishReason>,
    /// The probabilities of the tokens of an answer.
    pub logprobs: Option<ChatLogprobs>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatChoice",
            &[
                runtime::Member::defaulted("index"),
                runtime::Member::required("message"),
                runtime::Member::optional("finish_reason"),
                runtime::Member::optional("logprobs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.index,
            1usize => &mut self.message,
            2usize => &mut self.finish_reason,
            3usize => &mut self.logprobs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatChoice {
    fn empty() -> Self {
        Self {
            index: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            finish_reason: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatChoice {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.index,
            1usize => &self.message,
            2usize => &self.finish_reason,
            3usize => &self.logprobs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatChoice {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Why an answer ends.
///
/// `stop` is its natural end, or a stop sequence; `length` means that the limit of tokens was
/// reached, `tool_calls` that the results of tools are awaited (`function_call` in the older
/// form), and `content_filter` that a filter took content away.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFinishReason {
    /// `stop`
    Stop,
    /// `length`
    Length,
    /// `tool_calls`
    ToolCalls,
    /// `content_filter`
    ContentFilter,
    /// `function_call`
    FunctionCall,
    /// A value that the document does not name.
    Other(String),
}

impl ChatFinishReason {
    const VALUES: &'static [&'static str] = &[
        "stop",
        "length",
        "tool_calls",
        "content_filter",
        "function_call",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Length => "length",
            Self::ToolCalls => "tool_calls",
            Self::ContentFilter => "content_filter",
            Self::FunctionCall => "function_call",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatFinishReason {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Stop,
            Some(1usize) => Self::Length,
            Some(2usize) => Self::ToolCalls,
            Some(3usize) => Self::ContentFilter,
            Some(4usize) => Self::FunctionCall,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatFinishReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatFinishReason {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatFinishReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatFinishReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatFinishReason {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatFinishReason {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatFinishReason {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatFinishReason {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The message that a model wrote.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatResponseMessage {
    /// The author's role, always `assistant`.
    ///
    /// Reads as `"assistant"` when it is absent or null.
    pub role: String,
    /// The text; null where the model called tools, refused, or spoke.
    pub content: Option<String>,
    /// The words in which the model refused, if it did.
    pub refusal: Option<String>,
    /// The calls that the model makes, if any.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tool_calls: Vec<ChatToolCall>,
    /// What stands behind places of the text, such as the pages that a search found.
    ///
    /// Reads as `[]` when it is absent or null.
    pub annotations: Vec<ChatAnnotation>,
    /// The spoken answer, if `audio` was asked for.
    pub audio: Option<ChatAudio>,
    /// The call that the model makes. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCall>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatResponseMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatResponseMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatResponseMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatResponseMessage",
            &[
                runtime::Member::filled("role"),
                runtime::Member::optional("content"),
                runtime::Member::optional("refusal"),
                runtime::Member::defaulted("tool_calls"),
                runtime::Member::defaulted("annotations"),
                runtime::Member::optional("audio"),
                runtime::Member::optional("function_call"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatResponseMessage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.role,
            1usize => &mut self.content,
            2usize => &mut self.refusal,
            3usize => &mut self.tool_calls,
            4usize => &mut self.annotations,
            5usize => &mut self.audio,
            6usize => &mut self.function_call,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.role = "assistant".to_owned();
        }
    }
}

impl runtime::FromJson for ChatResponseMessage {
    fn empty() -> Self {
        Self {
            role: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            refusal: runtime::FromJson::empty(),
            tool_calls: runtime::FromJson::empty(),
            annotations: runtime::FromJson::empty(),
            audio: runtime::FromJson::empty(),
            function_call: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatResponseMessage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatResponseMessage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.role,
            1usize => &self.content,
            2usize => &self.refusal,
            3usize => &self.tool_calls,
            4usize => &self.annotations,
            5usize => &self.audio,
            6usize => &self.function_call,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatResponseMessage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What stands behind a place of the text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAnnotation {
    /// The kind of the annotation, always `url_citation`.
    ///
    /// Reads as `"url_citation"` when it is absent or null.
    pub type_: String,
    /// A page of the web that a place of the text rests on.
    pub url_citation: Option<ChatUrlCitation>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatAnnotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAnnotation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAnnotation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAnnotation",
            &[runtime::Member::filled("type"), runtime::Member::optional("url_citation")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAnnotation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.url_citation,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.type_ = "url_citation".to_owned();
        }
    }
}

impl runtime::FromJson for ChatAnnotation {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            url_citation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAnnotation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAnnotation {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.url_citation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAnnotation {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of the web that a place of the text rests on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatUrlCitation {
    /// The address of the page.
    pub url: String,
    /// The title of the page.
    ///
    /// Reads as `""` when it is absent or null.
    pub title: String,
    /// Where the place begins, in characters of the text.
    ///
    /// Reads as `0` when it is absent or null.
    pub start_index: i64,
    /// Where the place ends, in characters of the text.
    ///
    /// Reads as `0` when it is absent or null.
    pub end_index: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatUrlCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUrlCitation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatUrlCitation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatUrlCitation",
            &[
                runtime::Member::required("url"),
                runtime::Member::defaulted("title"),
                runtime::Member::defaulted("start_index"),
                runtime::Member::defaulted("end_index"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatUrlCitation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.url,
            1usize => &mut self.title,
            2usize => &mut self.start_index,
            3usize => &mut self.end_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatUrlCitation {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            title: runtime::FromJson::empty(),
            start_index: runtime::FromJson::empty(),
            end_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatUrlCitation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatUrlCitation {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.url,
            1usize => &self.title,
            2usize => &self.start_index,
            3usize => &self.end_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatUrlCitation {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A spoken answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatAudio {
    /// The id, by which later requests refer to the answer.
    pub id: String,
    /// The recording in base64, in the format that was asked for.
    ///
    /// Reads as `""` when it is absent or null.
    pub data: String,
    /// What is said.
    ///
    /// Reads as `""` when it is absent or null.
    pub transcript: String,
    /// Until when later requests can refer to it, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudio {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatAudio {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatAudio",
            &[
                runtime::Member::required("id"),
                runtime::Member::defaulted("data"),
                runtime::Member::defaulted("transcript"),
                runtime::Member::optional("expires_at"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatAudio {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.data,
            2usize => &mut self.transcript,
            3usize => &mut self.expires_at,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatAudio {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            transcript: runtime::FromJson::empty(),
            expires_at: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatAudio {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatAudio {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.data,
            2usize => &self.transcript,
            3usize => &self.expires_at,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatAudio {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The probabilities of the tokens of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatLogprobs {
    /// The tokens of the text.
    ///
    /// Reads as `[]` when it is absent or null.
    pub content: Vec<TokenLogprob>,
    /// The tokens of the refusal.
    ///
    /// Reads as `[]` when it is absent or null.
    pub refusal: Vec<TokenLogprob>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatLogprobs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatLogprobs {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatLogprobs {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatLogprobs",
            &[
                runtime::Member::defaulted("content"),
                runtime::Member::defaulted("refusal"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatLogprobs {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.content,
            1usize => &mut self.refusal,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatLogprobs {
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            refusal: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatLogprobs {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatLogprobs {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.content,
            1usize => &self.refusal,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatLogprobs {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the moderation of a request found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatModeration {
    /// About the conversation.
    pub input: Option<ChatModerationOutcome>,
    /// About the answer.
    pub output: Option<ChatModerationOutcome>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatModeration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatModeration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatModeration {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatModeration",
            &[runtime::Member::optional("input"), runtime::Member::optional("output")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatModeration {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input,
            1usize => &mut self.output,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatModeration {
    fn empty() -> Self {
        Self {
            input: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatModeration {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatModeration {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input,
            1usize => &self.output,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatModeration {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the moderation found, or why it found nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatModerationOutcome {
    /// What the moderation found.
    ModerationResults(ChatModerationResults),
    /// Why the moderation found nothing.
    Error(ModerationError),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for ChatModerationOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatModerationOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatModerationOutcome {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ChatModerationOutcome {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ChatModerationOutcome {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["moderation_results"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["results"],
                        constants: &[
                            ("type", runtime::Scalar::Text("moderation_results")),
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
            0usize => Self::ModerationResults(runtime::FromJson::empty()),
            1usize => Self::Error(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::ModerationResults(form) => form,
            Self::Error(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ChatModerationOutcome {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::ModerationResults(form) => form,
            Self::Error(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatModerationResults> for ChatModerationOutcome {
    #[inline]
    fn from(value: ChatModerationResults) -> Self {
        Self::ModerationResults(value)
    }
}

impl From<ModerationError> for ChatModerationOutcome {
    #[inline]
    fn from(value: ModerationError) -> Self {
        Self::Error(value)
    }
}

/// What the moderation found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatModerationResults {
    /// The model that moderated.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// What was found, for each thing that was looked at.
    pub results: Vec<ModerationFinding>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatModerationResults {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "moderation_results";
}

impl serde::Serialize for ChatModerationResults {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatModerationResults {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatModerationResults {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatModerationResults",
            &[
                runtime::Member::constant("type", "moderation_results"),
                runtime::Member::defaulted("model"),
                runtime::Member::required("results"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatModerationResults {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.model,
            2usize => &mut self.results,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatModerationResults {
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            results: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatModerationResults {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatModerationResults {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.model,
            2usize => &self.results,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatModerationResults {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of what a model answers, as it is streamed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    /// The id of the completion, the same in each of its events.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `chat.completion.chunk`.
    ///
    /// Reads as `"chat.completion.chunk"` when it is absent or null.
    pub object: String,
    /// When the completion was begun, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The id of the model that answers.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The next pieces. The event that has the usage has none.
    ///
    /// Reads as `[]` when it is absent or null.
    pub choices: Vec<ChatChunkChoice>,
    /// How many tokens were used, in the last event, if `stream_options` asked for it.
    ///
    /// A stream that was cut does not have it.
    pub usage: Option<Usage>,
    /// The tier that the request is served in, which need not be the one asked for.
    pub service_tier: Option<ServiceTier>,
    /// Stands for the configuration of the server.
    pub system_fingerprint: Option<String>,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// What the moderation found, in an event of its own.
    pub moderation: Option<ChatModeration>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatCompletionChunk {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletionChunk {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCompletionChunk {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCompletionChunk",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created"),
                runtime::Member::defaulted("model"),
                runtime::Member::defaulted("choices"),
                runtime::Member::optional("usage"),
                runtime::Member::optional("service_tier"),
                runtime::Member::optional("system_fingerprint"),
                runtime::Member::optional("obfuscation"),
                runtime::Member::optional("moderation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCompletionChunk {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created,
            3usize => &mut self.model,
            4usize => &mut self.choices,
            5usize => &mut self.usage,
            6usize => &mut self.service_tier,
            7usize => &mut self.system_fingerprint,
            8usize => &mut self.obfuscation,
            9usize => &mut self.moderation,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "chat.completion.chunk".to_owned();
        }
    }
}

impl runtime::FromJson for ChatCompletionChunk {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            choices: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            service_tier: runtime::FromJson::empty(),
            system_fingerprint: runtime::FromJson::empty(),
            obfuscation: runtime::FromJson::empty(),
            moderation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCompletionChunk {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCompletionChunk {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created,
            3usize => &self.model,
            4usize => &self.choices,
            5usize => &self.usage,
            6usize => &self.service_tier,
            7usize => &self.system_fingerprint,
            8usize => &self.obfuscation,
            9usize => &self.moderation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatCompletionChunk {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The next piece of one answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoice {
    /// The position of the answer among those that were asked for.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// What a piece adds to a message.
    ///
    /// Reads as `{}` when it is absent or null.
    pub delta: ChatDelta,
    /// Why the answer ends; it is in its last piece alone.
    pub finish_reason: Option<ChatFinishReason>,
    /// The probabilities of the tokens of an answer.
    pub logprobs: Option<ChatLogprobs>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatChunkChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatChunkChoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatChunkChoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatChunkChoice",
            &[
                runtime::Member::defaulted("index"),
                runtime::Member::defaulted("delta"),
                runtime::Member::optional("finish_reason"),
                runtime::Member::optional("logprobs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatChunkChoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.index,
            1usize => &mut self.delta,
            2usize => &mut self.finish_reason,
            3usize => &mut self.logprobs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatChunkChoice {
    fn empty() -> Self {
        Self {
            index: runtime::FromJson::empty(),
            delta: runtime::FromJson::empty(),
            finish_reason: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatChunkChoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatChunkChoice {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.index,
            1usize => &self.delta,
            2usize => &self.finish_reason,
            3usize => &self.logprobs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatChunkChoice {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a piece adds to a message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDelta {
    /// The author's role. Most servers say it in the first piece.
    pub role: Option<ChatRole>,
    /// More of the text.
    pub content: Option<String>,
    /// More of the words in which the model refuses.
    pub refusal: Option<String>,
    /// More of the calls.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tool_calls: Vec<ChatToolCallDelta>,
    /// More of the call. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCallDelta>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatDelta",
            &[
                runtime::Member::optional("role"),
                runtime::Member::optional("content"),
                runtime::Member::optional("refusal"),
                runtime::Member::defaulted("tool_calls"),
                runtime::Member::optional("function_call"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.role,
            1usize => &mut self.content,
            2usize => &mut self.refusal,
            3usize => &mut self.tool_calls,
            4usize => &mut self.function_call,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatDelta {
    fn empty() -> Self {
        Self {
            role: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            refusal: runtime::FromJson::empty(),
            tool_calls: runtime::FromJson::empty(),
            function_call: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.role,
            1usize => &self.content,
            2usize => &self.refusal,
            3usize => &self.tool_calls,
            4usize => &self.function_call,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Who says something.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatRole {
    /// `developer`
    Developer,
    /// `system`
    System,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `tool`
    Tool,
    /// A value that the document does not name.
    Other(String),
}

impl ChatRole {
    const VALUES: &'static [&'static str] = &[
        "developer",
        "system",
        "user",
        "assistant",
        "tool",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Developer => "developer",
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Tool => "tool",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ChatRole {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Developer,
            Some(1usize) => Self::System,
            Some(2usize) => Self::User,
            Some(3usize) => Self::Assistant,
            Some(4usize) => Self::Tool,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ChatRole {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatRole {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ChatRole {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ChatRole {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ChatRole {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What a piece adds to a call of a tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatToolCallDelta {
    /// Which of the calls it belongs to.
    pub index: Option<i64>,
    /// The id of the call, in its first piece.
    pub id: Option<String>,
    /// The kind of the call, `function` as a rule.
    ///
    /// Reads as `"function"` when it is absent or null.
    pub type_: String,
    /// What a piece adds to the call of a function.
    pub function: Option<ChatFunctionCallDelta>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatToolCallDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolCallDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatToolCallDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatToolCallDelta",
            &[
                runtime::Member::optional("index"),
                runtime::Member::optional("id"),
                runtime::Member::filled("type"),
                runtime::Member::optional("function"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatToolCallDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.index,
            1usize => &mut self.id,
            2usize => &mut self.type_,
            3usize => &mut self.function,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 2usize {
            self.type_ = "function".to_owned();
        }
    }
}

impl runtime::FromJson for ChatToolCallDelta {
    fn empty() -> Self {
        Self {
            index: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            function: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatToolCallDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatToolCallDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.index,
            1usize => &self.id,
            2usize => &self.type_,
            3usize => &self.function,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatToolCallDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a piece adds to the call of a function.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatFunctionCallDelta {
    /// The name of the function, in the first piece.
    pub name: Option<String>,
    /// More of the JSON text of the arguments.
    pub arguments: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatFunctionCallDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionCallDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatFunctionCallDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatFunctionCallDelta",
            &[runtime::Member::optional("name"), runtime::Member::optional("arguments")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatFunctionCallDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.arguments,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ChatFunctionCallDelta {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatFunctionCallDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatFunctionCallDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.arguments,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ChatFunctionCallDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is to be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChatCompletionRequest {
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl UpdateChatCompletionRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        metadata: impl Into<Option<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
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

impl serde::Serialize for UpdateChatCompletionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateChatCompletionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UpdateChatCompletionRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UpdateChatCompletionRequest",
            &[runtime::Member::nullable("metadata")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UpdateChatCompletionRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for UpdateChatCompletionRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UpdateChatCompletionRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UpdateChatCompletionRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UpdateChatCompletionRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a stored completion is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionDeleted {
    /// The id of the completion.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `chat.completion.deleted`.
    ///
    /// Reads as `"chat.completion.deleted"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ChatCompletionDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletionDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCompletionDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCompletionDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::required("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ChatCompletionDeleted {
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
            self.object = "chat.completion.deleted".to_owned();
        }
    }
}

impl runtime::FromJson for ChatCompletionDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ChatCompletionDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCompletionDeleted {
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

impl runtime::ToJson for ChatCompletionDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of stored completions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The completions of the page.
    pub data: Vec<ChatCompletion>,
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

impl serde::Serialize for ChatCompletionList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletionList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatCompletionList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatCompletionList",
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

impl runtime::ObjectTarget for ChatCompletionList {
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

impl runtime::FromJson for ChatCompletionList {
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

impl runtime::Target for ChatCompletionList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatCompletionList {
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

impl runtime::ToJson for ChatCompletionList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of the messages of a stored completion.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The messages of the page.
    pub data: Vec<StoredChatMessage>,
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

impl serde::Serialize for ChatMessageList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatMessageList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ChatMessageList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ChatMessageList",
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

impl runtime::ObjectTarget for ChatMessageList {
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

impl runtime::FromJson for ChatMessageList {
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

impl runtime::Target for ChatMessageList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ChatMessageList {
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

impl runtime::ToJson for ChatMessageList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A message of a stored completion.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoredChatMessage {
    /// The id of the message.
    pub id: String,
    /// The author's role.
    ///
    /// Reads as `""` when it is absent or null.
    pub role: String,
    /// The text; null where the model called tools, refused, or spoke.
    pub content: Option<String>,
    /// The words in which the model refused, if it did.
    pub refusal: Option<String>,
    /// The calls that the model makes, if any.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tool_calls: Vec<ChatToolCall>,
    /// What stands behind places of the text, such as the pages that a search found.
    ///
    /// Reads as `[]` when it is absent or null.
    pub annotations: Vec<ChatAnnotation>,
    /// The spoken answer, if `audio` was asked for.
    pub audio: Option<ChatAudio>,
    /// The call that the model makes. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCall>,
    /// The parts, if the message was sent in parts.
    ///
    /// Reads as `[]` when it is absent or null.
    pub content_parts: Vec<StoredChatPart>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for StoredChatMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StoredChatMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for StoredChatMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, StoredChatMessage",
            &[
                runtime::Member::required("id"),
                runtime::Member::defaulted("role"),
                runtime::Member::optional("content"),
                runtime::Member::optional("refusal"),
                runtime::Member::defaulted("tool_calls"),
                runtime::Member::defaulted("annotations"),
                runtime::Member::optional("audio"),
                runtime::Member::optional("function_call"),
                runtime::Member::defaulted("content_parts"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for StoredChatMessage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.role,
            2usize => &mut self.content,
            3usize => &mut self.refusal,
            4usize => &mut self.tool_calls,
            5usize => &mut self.annotations,
            6usize => &mut self.audio,
            7usize => &mut self.function_call,
            8usize => &mut self.content_parts,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for StoredChatMessage {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            role: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            refusal: runtime::FromJson::empty(),
            tool_calls: runtime::FromJson::empty(),
            annotations: runtime::FromJson::empty(),
            audio: runtime::FromJson::empty(),
            function_call: runtime::FromJson::empty(),
            content_parts: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for StoredChatMessage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for StoredChatMessage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.role,
            2usize => &self.content,
            3usize => &self.refusal,
            4usize => &self.tool_calls,
            5usize => &self.annotations,
            6usize => &self.audio,
            7usize => &self.function_call,
            8usize => &self.content_parts,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for StoredChatMessage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A part of a stored message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoredChatPart {
    /// A text within a message.
    Text(ChatTextPart),
    /// An image within a message.
    ImageUrl(ChatImagePart),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for StoredChatPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StoredChatPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for StoredChatPart {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for StoredChatPart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for StoredChatPart {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["image_url"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["image_url"],
                        constants: &[("type", runtime::Scalar::Text("image_url"))],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::ImageUrl(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::ImageUrl(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for StoredChatPart {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::ImageUrl(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<ChatTextPart> for StoredChatPart {
    #[inline]
    fn from(value: ChatTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ChatImagePart> for StoredChatPart {
    #[inline]
    fn from(value: ChatImagePart) -> Self {
        Self::ImageUrl(value)
    }
}
