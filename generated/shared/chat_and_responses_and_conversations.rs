// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// Any text.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFormatText {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseFormatText {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
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
        Self::default()
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

impl Clone for ResponseFormatText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFormatText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFormatText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormatText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFormatText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFormatText",
        &[runtime::Member::constant("type", "text")],
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

/// Any JSON object. A schema is better, for models that know it.
///
/// The conversation has to ask for JSON, too.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFormatJsonObject {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseFormatJsonObject {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
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
        Self::default()
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

impl Clone for ResponseFormatJsonObject {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFormatJsonObject {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFormatJsonObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormatJsonObject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFormatJsonObject {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFormatJsonObject",
        &[runtime::Member::constant("type", "json_object")],
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lark => "lark",
            Self::Regex => "regex",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for GrammarSyntax {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Lark,
            1 => Self::Regex,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GrammarSyntax {
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

impl From<&str> for SearchContextSize {
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SearchContextSize {
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

/// A recording.
#[derive(Debug)]
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

impl Clone for ChatInputAudio {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            format: runtime::copied(&self.format),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatInputAudio {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatInputAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatInputAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatInputAudio {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatInputAudio",
        &[
            runtime::Member::required("data"),
            runtime::Member::required("format"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            data: runtime::Json::empty(),
            format: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.data, value),
            1 => runtime::Json::take(&mut self.format, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.data),
            1 => runtime::Json::shape(&self.format),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wav => "wav",
            Self::Mp3 => "mp3",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatInputAudioFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Wav,
            1 => Self::Mp3,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatInputAudioFormat {
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
