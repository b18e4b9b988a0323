// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// What a stream has beside its text. Of use with `stream` alone.
#[derive(Debug)]
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

impl Default for StreamOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl StreamOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for StreamOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            include_usage: self.include_usage,
            include_obfuscation: self.include_obfuscation,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for StreamOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.include_usage, &other.include_usage)
            && runtime::equal(&self.include_obfuscation, &other.include_obfuscation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for StreamOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StreamOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for StreamOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, StreamOptions",
        &[
            runtime::Member::optional("include_usage"),
            runtime::Member::optional("include_obfuscation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            include_usage: None,
            include_obfuscation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.include_usage, value),
            1 => runtime::Json::take(&mut self.include_obfuscation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.include_usage),
            1 => runtime::Json::shape(&self.include_obfuscation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Up to four sequences at which the API stops to generate tokens.
///
/// The returned text does not contain the stop sequence.
#[derive(Debug)]
#[non_exhaustive]
pub enum Stop {
    /// One sequence.
    Text(String),
    /// Several sequences, at most four.
    Texts(Vec<String>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl From<&str> for Stop {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for Stop {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Stop {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<String>> for Stop {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for Stop {
    #[inline]
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(runtime::copied(value))
    }
}

impl From<&[String]> for Stop {
    #[inline]
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for Stop {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for Stop {
    #[inline]
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for Stop {
    #[inline]
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for Stop {
    #[inline]
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for Stop {
    #[inline]
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for Stop {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for Stop {
    #[inline]
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl Clone for Stop {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Texts(form) => Self::Texts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for Stop {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Texts(one), Self::Texts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for Stop {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Stop {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Stop {
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
            Self::Texts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for Stop {
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
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Texts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Texts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}
