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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Default => "default",
            Self::Flex => "flex",
            Self::Scale => "scale",
            Self::Priority => "priority",
            Self::Fast => "fast",
            Self::Ultrafast => "ultrafast",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ServiceTier {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Default,
            2 => Self::Flex,
            3 => Self::Scale,
            4 => Self::Priority,
            5 => Self::Fast,
            6 => Self::Ultrafast,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ServiceTier {
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for Verbosity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Low,
            1 => Self::Medium,
            2 => Self::High,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Verbosity {
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

impl Default for PromptCacheOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl PromptCacheOptions {
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

    /// How long what is written stays at the least, always `30m`.
    ///
    /// The only value is `30m`.
    #[must_use]
    #[inline]
    pub fn ttl(mut self, ttl: impl Into<String>) -> Self {
        runtime::set(&mut self.ttl, ttl.into());
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

impl Clone for PromptCacheOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            mode: runtime::copied(&self.mode),
            ttl: runtime::copied(&self.ttl),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptCacheOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.mode, &other.mode)
            && runtime::equal(&self.ttl, &other.ttl)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptCacheOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptCacheOptions",
        &[
            runtime::Member::optional("mode"),
            runtime::Member::optional("ttl"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            mode: None,
            ttl: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.mode, value),
            1 => runtime::Json::take(&mut self.ttl, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.mode),
            1 => runtime::Json::shape(&self.ttl),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Implicit => "implicit",
            Self::Explicit => "explicit",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for PromptCacheMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Implicit,
            1 => Self::Explicit,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheMode {
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InMemory => "in_memory",
            Self::X24h => "24h",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for PromptCacheRetention {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::InMemory,
            1 => Self::X24h,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheRetention {
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

/// How what goes in and comes out is moderated.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// What follows from what the moderation finds.
    #[must_use]
    #[inline]
    pub fn policy(mut self, policy: ModerationPolicy) -> Self {
        runtime::set(&mut self.policy, policy);
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

impl Clone for ModerationOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            policy: runtime::copied(&self.policy),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.policy, &other.policy)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationOptions",
        &[
            runtime::Member::required("model"),
            runtime::Member::optional("policy"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            policy: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.policy, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.policy),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What follows from what the moderation finds.
#[derive(Debug)]
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

impl Default for ModerationPolicy {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ModerationPolicy {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For what goes in.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: ModerationRule) -> Self {
        runtime::set(&mut self.input, input);
        self
    }

    /// For what comes out.
    #[must_use]
    #[inline]
    pub fn output(mut self, output: ModerationRule) -> Self {
        runtime::set(&mut self.output, output);
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

impl Clone for ModerationPolicy {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input: runtime::copied(&self.input),
            output: runtime::copied(&self.output),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationPolicy {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationPolicy {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationPolicy",
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

/// What follows from a finding.
#[derive(Debug)]
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

impl Clone for ModerationRule {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            mode: runtime::copied(&self.mode),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.mode, &other.mode)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationRule {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationRule {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationRule",
        &[runtime::Member::required("mode")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            mode: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.mode, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.mode),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Score => "score",
            Self::Block => "block",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ModerationMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Score,
            1 => Self::Block,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationMode {
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

/// Why the moderation found nothing.
#[derive(Debug)]
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

impl Default for ModerationError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ModerationError {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "error";
}

impl Clone for ModerationError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationError",
        &[
            runtime::Member::constant("type", "error"),
            runtime::Member::defaulted("code"),
            runtime::Member::defaulted("message"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: runtime::Json::empty(),
            message: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.code, value),
            2 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.code),
            2 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Required => "required",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ToolChoiceMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::None,
            1 => Self::Auto,
            2 => Self::Required,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolChoiceMode {
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Required => "required",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for AllowedToolsMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Required,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AllowedToolsMode {
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
