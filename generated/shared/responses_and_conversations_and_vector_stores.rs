// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// Which files count, by their attributes.
#[derive(Debug)]
#[non_exhaustive]
pub enum FileFilter {
    /// Compares an attribute with a value.
    Comparison(ComparisonFilter),
    /// Several filters in one.
    Compound(CompoundFilter),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl FileFilter {
    /// [`ComparisonFilter::new`] as this form.
    #[inline]
    pub fn comparison(
        type_: impl Into<ComparisonOperator>,
        key: impl Into<String>,
        value: impl Into<FilterValue>,
    ) -> Self {
        Self::Comparison(ComparisonFilter::new(type_, key, value))
    }

    /// [`CompoundFilter::new`] as this form.
    #[inline]
    pub fn compound(
        type_: impl Into<CompoundOperator>,
        filters: impl IntoIterator<Item = impl Into<FileFilter>>,
    ) -> Self {
        Self::Compound(CompoundFilter::new(type_, filters))
    }
}

impl From<ComparisonFilter> for FileFilter {
    #[inline]
    fn from(value: ComparisonFilter) -> Self {
        Self::Comparison(value)
    }
}

impl From<CompoundFilter> for FileFilter {
    #[inline]
    fn from(value: CompoundFilter) -> Self {
        Self::Compound(value)
    }
}

impl Clone for FileFilter {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Comparison(form) => Self::Comparison(runtime::copied(form)),
            Self::Compound(form) => Self::Compound(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for FileFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Comparison(one), Self::Comparison(other)) => runtime::equal(one, other),
            (Self::Compound(one), Self::Compound(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for FileFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileFilter {
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
            Self::Comparison(form) => runtime::Json::shape(form),
            Self::Compound(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for FileFilter {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["type", "key", "value"],
                    constants: &[],
                },
            },
runtime::UnionForm {
                tags: &["and", "or"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["type", "filters"],
                    constants: &[],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Comparison(runtime::Json::empty()),
            1 => Self::Compound(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Comparison(form) => runtime::Json::take(form, value),
            Self::Compound(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Compares an attribute with a value.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComparisonFilter {
    /// How an attribute is compared: equal or not, greater, less, among several or not.
    pub type_: ComparisonOperator,
    /// The name of the attribute.
    pub key: String,
    /// What an attribute is compared with.
    pub value: FilterValue,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ComparisonFilter {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        type_: impl Into<ComparisonOperator>,
        key: impl Into<String>,
        value: impl Into<FilterValue>,
    ) -> Self {
        Self {
            type_: type_.into(),
            key: key.into(),
            value: value.into(),
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

impl Clone for ComparisonFilter {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            key: runtime::copied(&self.key),
            value: runtime::copied(&self.value),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComparisonFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.key, &other.key)
            && runtime::equal(&self.value, &other.value)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComparisonFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComparisonFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComparisonFilter {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComparisonFilter",
        &[
            runtime::Member::required("type"),
            runtime::Member::required("key"),
            runtime::Member::required("value"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            key: runtime::Json::empty(),
            value: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.key, value),
            2 => runtime::Json::take(&mut self.value, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.key),
            2 => runtime::Json::shape(&self.value),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How an attribute is compared: equal or not, greater, less, among several or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `in`
    In,
    /// `nin`
    Nin,
    /// A value that the document does not name.
    Other(String),
}

impl ComparisonOperator {
    const VALUES: &'static [&'static str] = &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Gte => "gte",
            Self::Lt => "lt",
            Self::Lte => "lte",
            Self::In => "in",
            Self::Nin => "nin",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ComparisonOperator {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Eq,
            1 => Self::Ne,
            2 => Self::Gt,
            3 => Self::Gte,
            4 => Self::Lt,
            5 => Self::Lte,
            6 => Self::In,
            7 => Self::Nin,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ComparisonOperator {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ComparisonOperator {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ComparisonOperator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ComparisonOperator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ComparisonOperator {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComparisonOperator {
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

/// What an attribute is compared with.
#[derive(Debug)]
#[non_exhaustive]
pub enum FilterValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// Several texts or numbers, for `in` and `nin`.
    List(Vec<FilterListValue>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<bool> for FilterValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for FilterValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for FilterValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for FilterValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for FilterValue {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<FilterListValue>> for FilterValue {
    #[inline]
    fn from(value: Vec<FilterListValue>) -> Self {
        Self::List(value)
    }
}

impl From<&Vec<FilterListValue>> for FilterValue {
    #[inline]
    fn from(value: &Vec<FilterListValue>) -> Self {
        Self::List(runtime::copied(value))
    }
}

impl From<&[FilterListValue]> for FilterValue {
    #[inline]
    fn from(value: &[FilterListValue]) -> Self {
        Self::List(value.to_vec())
    }
}

impl<const N: usize> From<[FilterListValue; N]> for FilterValue {
    #[inline]
    fn from(value: [FilterListValue; N]) -> Self {
        Self::List(value.into())
    }
}

impl<const N: usize> From<&[FilterListValue; N]> for FilterValue {
    #[inline]
    fn from(value: &[FilterListValue; N]) -> Self {
        Self::List(value.to_vec())
    }
}

impl Clone for FilterValue {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Boolean(form) => Self::Boolean(runtime::copied(form)),
            Self::List(form) => Self::List(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for FilterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Number(one), Self::Number(other)) => runtime::equal(one, other),
            (Self::Boolean(one), Self::Boolean(other)) => runtime::equal(one, other),
            (Self::List(one), Self::List(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for FilterValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FilterValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FilterValue {
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
            Self::Boolean(form) => runtime::Json::shape(form),
            Self::Number(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::List(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for FilterValue {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Boolean,
            },
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
            0 => Self::Boolean(runtime::Json::empty()),
            1 => Self::Number(runtime::Json::empty()),
            2 => Self::Text(runtime::Json::empty()),
            3 => Self::List(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Boolean(form) => runtime::Json::take(form, value),
            Self::Number(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::List(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// One of several values.
#[derive(Debug)]
#[non_exhaustive]
pub enum FilterListValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<f64> for FilterListValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for FilterListValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for FilterListValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for FilterListValue {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl Clone for FilterListValue {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for FilterListValue {
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

impl serde::Serialize for FilterListValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FilterListValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FilterListValue {
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

impl runtime::Union for FilterListValue {
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

/// Several filters in one.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompoundFilter {
    /// Whether all of the filters must fit, or one of them.
    pub type_: CompoundOperator,
    /// The filters.
    pub filters: Vec<FileFilter>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CompoundFilter {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        type_: impl Into<CompoundOperator>,
        filters: impl IntoIterator<Item = impl Into<FileFilter>>,
    ) -> Self {
        Self {
            type_: type_.into(),
            filters: filters.into_iter().map(Into::into).collect(),
            extra: runtime::Json::empty(),
        }
    }

    /// Adds one to [`Self::filters`](Self#structfield.filters).
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<FileFilter>) -> Self {
        self.filters.push(filter.into());
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

impl Clone for CompoundFilter {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            filters: runtime::copied(&self.filters),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompoundFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.filters, &other.filters)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompoundFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompoundFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompoundFilter {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompoundFilter",
        &[
            runtime::Member::required("type"),
            runtime::Member::required("filters"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            filters: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.filters, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.filters),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether all of the filters must fit, or one of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompoundOperator {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that the document does not name.
    Other(String),
}

impl CompoundOperator {
    const VALUES: &'static [&'static str] = &["and", "or"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for CompoundOperator {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::And,
            1 => Self::Or,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for CompoundOperator {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for CompoundOperator {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for CompoundOperator {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for CompoundOperator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for CompoundOperator {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompoundOperator {
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

/// The value of an attribute.
#[derive(Debug)]
#[non_exhaustive]
pub enum AttributeValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<bool> for AttributeValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for AttributeValue {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for AttributeValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for AttributeValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for AttributeValue {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl Clone for AttributeValue {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Boolean(form) => Self::Boolean(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for AttributeValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Number(one), Self::Number(other)) => runtime::equal(one, other),
            (Self::Boolean(one), Self::Boolean(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for AttributeValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AttributeValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AttributeValue {
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
            Self::Boolean(form) => runtime::Json::shape(form),
            Self::Number(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for AttributeValue {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Boolean,
            },
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
            0 => Self::Boolean(runtime::Json::empty()),
            1 => Self::Number(runtime::Json::empty()),
            2 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Boolean(form) => runtime::Json::take(form, value),
            Self::Number(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}
