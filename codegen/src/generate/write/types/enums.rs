//! Open enums of texts: what the document names gets a variant, anything else is kept.

use super::alike::{fill, lines, literal, slice};
use super::docs::{code, doc_lines, type_text};
use crate::model::{EnumValue, NamedType};

const ENUM: &str = "\
$docs#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum $type {
$variants    /// A value that the document does not name.
    Other(String),
}

impl $type {
    const VALUES: &'static [&'static str] = $values;

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
$texts            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for $type {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
$places            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for $type {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for $type {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for $type {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for $type {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for $type {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for $type {
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
";

pub(super) fn render(name: &str, named: &NamedType, values: &[EnumValue]) -> String {
    let mut docs = doc_lines(&type_text(named), "");
    if named.deprecated {
        docs.push_str("#[deprecated]\n");
    }
    let mut variants = String::new();
    for value in values {
        variants.push_str(&doc_lines(&code(&value.wire), "    "));
        variants.push_str(&format!("    {},\n", value.variant));
    }
    let wires: Vec<String> = values.iter().map(|value| literal(&value.wire)).collect();
    let texts = lines(values.iter().zip(&wires), |(value, wire)| {
        format!("            Self::{} => {wire},", value.variant)
    });
    let places = lines(values.iter().enumerate(), |(at, value)| {
        format!("            {at} => Self::{},", value.variant)
    });
    fill(
        ENUM,
        &[
            ("docs", &docs),
            ("type", name),
            ("variants", &variants),
            ("values", &slice(&wires, 4)),
            ("texts", &texts),
            ("places", &places),
        ],
    )
}
