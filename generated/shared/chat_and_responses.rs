// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// How soon, and at what price, a request is served.
///
/// `auto` is what the settings of the project say, `default` the usual service, `flex` cheaper
/// and slower, and `priority`, which `fast` is another word for, faster. `ultrafast` is faster
/// still, for those who may. `scale` is bought in advance.
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
    /// `ultrafast`
    Ultrafast,
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
        "ultrafast",
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
            Self::Ultrafast => "ultrafast",
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
            Some(6usize) => Self::Ultrafast,
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
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for Verbosity {
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
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for PromptCacheMode {
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
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for PromptCacheRetention {
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
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ToolChoiceMode {
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
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for AllowedToolsMode {
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
