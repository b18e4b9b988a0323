//! Forms: what a `multipart/form-data` request consists of.
// Without the client, forms are made but not sent.
#![cfg_attr(not(feature = "client"), allow(dead_code))]

use std::borrow::Cow;
use std::fmt::Display;

use serde::Serialize;
use serde_json::Value;

use super::extra::Extra;
use super::file::FilePart;
#[cfg(feature = "client")]
use super::file::Source;
use super::finite::Number;

/// What can be sent as a form.
pub trait ToForm {
    /// The form. Contents of files are not read here.
    fn to_form(&self) -> Form;
}

/// The parts of a `multipart/form-data` body, in the order in which they are sent.
///
/// ```
/// use openai_typed::{FilePart, Form};
///
/// let form = Form::new().text("purpose", "fine-tune").file("file", &FilePart::path("train.jsonl"));
/// ```
#[must_use]
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub(crate) parts: Vec<Part>,
    pub(crate) problem: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: PartValue,
}

#[derive(Clone, Debug)]
pub(crate) enum PartValue {
    Text(String),
    /// A text that is of a type of its own.
    TextAs(String, &'static str),
    Json(String),
    File(FilePart),
}

impl Part {
    /// Whether it is called so, or is something within what is.
    fn is_of(&self, name: &str) -> bool {
        let rest = self.name.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
    }
}

impl Form {
    /// A form without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the content of a file.
    pub fn file(self, name: impl Into<Cow<'static, str>>, file: &FilePart) -> Self {
        self.push(name.into(), PartValue::File(file.clone()))
    }

    /// Adds text: a string, a number in plain decimal, or `true` and `false`.
    pub fn text(self, name: impl Into<Cow<'static, str>>, value: impl Display) -> Self {
        self.push(name.into(), PartValue::Text(value.to_string()))
    }

    /// Adds text with a content type of its own.
    #[allow(dead_code, reason = "generated forms with such parts call it")]
    pub(crate) fn text_as(
        self,
        name: &'static str,
        value: impl Display,
        content_type: &'static str,
    ) -> Self {
        let value = PartValue::TextAs(value.to_string(), content_type);
        self.push(name.into(), value)
    }

    /// Adds a value as JSON text, with the content type `application/json`.
    ///
    /// A value that has no JSON form makes the request fail with a configuration error.
    pub fn json(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        let name = name.into();
        match serde_json::to_string(value) {
            Ok(text) => self.push(name, PartValue::Json(text)),
            Err(error) => {
                self.problem
                    .get_or_insert_with(|| format!("form part `{name}` has no JSON form: {error}"));
                self
            }
        }
    }

    /// Adds what a value consists of, each with its place in brackets: `name[member]` for a member of
    /// an object, `name[]` for an element of a list, at any depth. What is neither is added as
    /// [`text`](Self::text); nulls, empty lists and empty objects are left out.
    ///
    /// A value that has no JSON form makes the request fail with a configuration error.
    ///
    /// ```
    /// use openai_typed::Form;
    /// use serde_json::json;
    ///
    /// // The parts `svg[reasoning][effort]` and `include[]`.
    /// let form = Form::new()
    ///     .nested("svg", &json!({"reasoning": {"effort": "low"}}))
    ///     .nested("include", &["logprobs"]);
    /// ```
    pub fn nested(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl Serialize + ?Sized),
    ) -> Self {
        let name = name.into();
        // Not by way of a value: a single float would gain digits.
        let text = serde_json::to_string(value);
        match text.and_then(|text| serde_json::from_str(&text)) {
            Ok(value) => self.spread(name, &value),
            Err(error) => {
                self.problem
                    .get_or_insert_with(|| format!("form part `{name}` has no JSON form: {error}"));
                self
            }
        }
    }

    fn spread(self, name: Cow<'static, str>, value: &Value) -> Self {
        match value {
            Value::Null => self,
            Value::Array(items) => items.iter().fold(self, |form, item| {
                form.spread(format!("{name}[]").into(), item)
            }),
            Value::Object(members) => members.iter().fold(self, |form, (member, value)| {
                form.spread(format!("{name}[{member}]").into(), value)
            }),
            value => self.plain(name, value),
        }
    }

    /// Adds one file, or several as elements of a list.
    #[allow(dead_code, reason = "generated forms with such parts call it")]
    pub(crate) fn one_or_several(self, name: &'static str, files: &[FilePart]) -> Self {
        match files {
            [file] => self.file(name, file),
            files => files
                .iter()
                .fold(self, |form, file| form.file(format!("{name}[]"), file)),
        }
    }

    /// Makes the request fail with a configuration error if a number is NaN or infinite: a server
    /// could not read it.
    #[allow(dead_code, reason = "generated forms with numbers call it")]
    pub(crate) fn finite(mut self, name: &str, value: &impl Number) -> Self {
        if let Some(found) = value.not_finite() {
            self.problem.get_or_insert_with(|| {
                format!("form part `{name}` is {found}, which is no number")
            });
        }
        self
    }

    /// Adds each member of `extra`: strings bare, numbers in plain decimal, objects and lists as
    /// [`nested`](Self::nested) does.
    ///
    /// It takes the place of the parts that have the same name, and of those within it.
    pub fn extra(mut self, extra: &Extra) -> Self {
        for (name, value) in extra {
            self = self.replace(name, value);
        }
        self
    }

    /// Puts a value in place of the parts of this name, and of those within it.
    pub(crate) fn replace(mut self, name: &str, value: &Value) -> Self {
        self.parts.retain(|part| !part.is_of(name));
        match value {
            Value::Array(_) | Value::Object(_) => self.spread(name.to_owned().into(), value),
            value => self.plain(name.to_owned().into(), value),
        }
    }

    fn plain(self, name: Cow<'static, str>, value: &Value) -> Self {
        match value {
            Value::String(text) => self.text(name, text),
            // JSON text may have an exponent, which is no plain decimal.
            Value::Number(number) if number.is_f64() => {
                self.text(name, number.as_f64().unwrap_or_default())
            }
            other => self.text(name, other),
        }
    }

    fn push(mut self, name: Cow<'static, str>, value: PartValue) -> Self {
        self.parts.push(Part { name, value });
        self
    }
}

#[cfg(feature = "client")]
impl Form {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.is_of(name))
    }

    /// The text of the last part of this name that is text.
    pub(crate) fn text_of(&self, name: &str) -> Option<&str> {
        let mut parts = self.parts.iter().rev();
        parts.find_map(|part| match &part.value {
            PartValue::Text(text) if part.name == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// Whether every part can be read again, as far as is known.
    pub(crate) fn is_replayable(&self) -> bool {
        !self.parts.iter().any(|part| match &part.value {
            PartValue::File(file) => match &file.source {
                Source::Bytes(_) => false,
                Source::Path(file) => file.is_used_up(),
                Source::Once(_) => true,
            },
            _ => false,
        })
    }
}

impl ToForm for Form {
    fn to_form(&self) -> Form {
        self.clone()
    }
}

impl<T: ToForm + ?Sized> ToForm for &T {
    fn to_form(&self) -> Form {
        (**self).to_form()
    }
}
