// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

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
