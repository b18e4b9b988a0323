// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A text to classify, and with which model.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateModerationRequest {
    /// What to classify: a text or several texts, or texts and images.
    ///
    /// Several texts get a judgement each; parts are judged together.
    pub input: ModerationInput,
    /// The model of moderation, `text-moderation-stable` or `text-moderation-latest`.
    ///
    /// `text-moderation-latest` is upgraded automatically over time, so that the most accurate
    /// model is always in use. Before `text-moderation-stable` is updated, OpenAI announces it;
    /// it can be slightly less accurate than `text-moderation-latest`.
    ///
    /// Today the API has `omni-moderation-latest`, too, which looks at images as well and is what
    /// it uses if a request names none.
    ///
    /// Default of the server: `"text-moderation-latest"`.
    pub model: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateModerationRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(input: impl Into<ModerationInput>) -> Self {
        Self {
            input: input.into(),
            model: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The model of moderation, `text-moderation-stable` or `text-moderation-latest`.
    ///
    /// Default of the server: `"text-moderation-latest"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
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

impl Clone for CreateModerationRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input: runtime::copied(&self.input),
            model: runtime::copied(&self.model),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateModerationRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateModerationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateModerationRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateModerationRequest",
        &[
            runtime::Member::required("input"),
            runtime::Member::optional("model"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input: runtime::Json::empty(),
            model: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input, value),
            1 => runtime::Json::take(&mut self.model, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input),
            1 => runtime::Json::shape(&self.model),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What to classify: a text or several texts, or texts and images.
///
/// Several texts get a judgement each; parts are judged together.
#[derive(Debug)]
#[non_exhaustive]
pub enum ModerationInput {
    /// One text.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
    /// Texts and images, for models that look at images.
    Parts(Vec<ModerationPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl From<&str> for ModerationInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ModerationInput {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ModerationInput {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<String>> for ModerationInput {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for ModerationInput {
    #[inline]
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(runtime::copied(value))
    }
}

impl From<&[String]> for ModerationInput {
    #[inline]
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for ModerationInput {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for ModerationInput {
    #[inline]
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for ModerationInput {
    #[inline]
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for ModerationInput {
    #[inline]
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for ModerationInput {
    #[inline]
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for ModerationInput {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for ModerationInput {
    #[inline]
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<Vec<ModerationPart>> for ModerationInput {
    #[inline]
    fn from(value: Vec<ModerationPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ModerationPart>> for ModerationInput {
    #[inline]
    fn from(value: &Vec<ModerationPart>) -> Self {
        Self::Parts(runtime::copied(value))
    }
}

impl From<&[ModerationPart]> for ModerationInput {
    #[inline]
    fn from(value: &[ModerationPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ModerationPart; N]> for ModerationInput {
    #[inline]
    fn from(value: [ModerationPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ModerationPart; N]> for ModerationInput {
    #[inline]
    fn from(value: &[ModerationPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl Clone for ModerationInput {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Texts(form) => Self::Texts(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ModerationInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Texts(one), Self::Texts(other)) => runtime::equal(one, other),
            (Self::Parts(one), Self::Parts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ModerationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationInput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationInput {
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
            Self::Parts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ModerationInput {
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
            2 => Self::Parts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Texts(form) => runtime::Json::take(form, value),
            Self::Parts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text or an image to classify.
#[derive(Debug)]
#[non_exhaustive]
pub enum ModerationPart {
    /// A text to classify.
    Text(ModerationTextPart),
    /// An image to classify.
    ImageUrl(ModerationImagePart),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ModerationPart {
    /// [`ModerationTextPart::new`] as this form.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(ModerationTextPart::new(text))
    }

    /// [`ModerationImagePart::new`] as this form.
    #[inline]
    pub fn image_url(image_url: ModerationImageUrl) -> Self {
        Self::ImageUrl(ModerationImagePart::new(image_url))
    }
}

impl From<ModerationTextPart> for ModerationPart {
    #[inline]
    fn from(value: ModerationTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ModerationImagePart> for ModerationPart {
    #[inline]
    fn from(value: ModerationImagePart) -> Self {
        Self::ImageUrl(value)
    }
}

impl Clone for ModerationPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::ImageUrl(form) => Self::ImageUrl(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ModerationPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::ImageUrl(one), Self::ImageUrl(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ModerationPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationPart {
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
            Self::ImageUrl(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ModerationPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::ImageUrl(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::ImageUrl(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text to classify.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationTextPart {
    /// The text.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationTextPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "text";
}

impl ModerationTextPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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

impl Clone for ModerationTextPart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationTextPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationTextPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationTextPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationTextPart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationTextPart",
        &[
            runtime::Member::constant("type", "text"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image to classify.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationImagePart {
    /// Where an image is.
    pub image_url: ModerationImageUrl,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationImagePart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "image_url";
}

impl ModerationImagePart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(image_url: ModerationImageUrl) -> Self {
        Self {
            image_url,
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

impl Clone for ModerationImagePart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationImagePart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationImagePart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationImagePart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationImagePart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationImagePart",
        &[
            runtime::Member::constant("type", "image_url"),
            runtime::Member::required("image_url"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.image_url, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.image_url),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where an image is.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationImageUrl {
    /// The address of the image, or the image itself as a `data:` URL in base64.
    pub url: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ModerationImageUrl {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
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

impl Clone for ModerationImageUrl {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationImageUrl {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationImageUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationImageUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationImageUrl {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationImageUrl",
        &[runtime::Member::required("url")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.url, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.url),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the model of moderation found.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateModerationResponse {
    /// The id of the judgement.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The id of the model that was used.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The judgements, one for each text.
    pub results: Vec<ModerationResult>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for CreateModerationResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            model: runtime::copied(&self.model),
            results: runtime::copied(&self.results),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateModerationResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.results, &other.results)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateModerationResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateModerationResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateModerationResponse",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::defaulted("model"),
            runtime::Member::required("results"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            model: runtime::Json::empty(),
            results: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.model, value),
            2 => runtime::Json::take(&mut self.results, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.model),
            2 => runtime::Json::shape(&self.results),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the model of moderation found in one text.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationResult {
    /// For each category, whether the text violates the policy.
    pub categories: Option<ModerationCategories>,
    /// For each category, the score that the model gave.
    pub category_scores: Option<ModerationCategoryScores>,
    /// Whether the text violates the content policy.
    pub flagged: bool,
    /// For each category, the kinds of input that its score is about.
    ///
    /// Not every category is looked for in images.
    pub category_applied_input_types: Option<ModerationAppliedInputs>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ModerationResult {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            categories: runtime::copied(&self.categories),
            category_scores: runtime::copied(&self.category_scores),
            flagged: self.flagged,
            category_applied_input_types: runtime::copied(&self.category_applied_input_types),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.categories, &other.categories)
            && runtime::equal(&self.category_scores, &other.category_scores)
            && runtime::equal(&self.flagged, &other.flagged)
            && runtime::equal(&self.category_applied_input_types, &other.category_applied_input_types)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationResult {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationResult",
        &[
            runtime::Member::optional("categories"),
            runtime::Member::optional("category_scores"),
            runtime::Member::required("flagged"),
            runtime::Member::optional("category_applied_input_types"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            categories: None,
            category_scores: None,
            flagged: runtime::Json::empty(),
            category_applied_input_types: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.categories, value),
            1 => runtime::Json::take(&mut self.category_scores, value),
            2 => runtime::Json::take(&mut self.flagged, value),
            3 => runtime::Json::take(&mut self.category_applied_input_types, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.categories),
            1 => runtime::Json::shape(&self.category_scores),
            2 => runtime::Json::shape(&self.flagged),
            3 => runtime::Json::shape(&self.category_applied_input_types),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// For each category, whether the text violates the policy.
///
/// Compatible servers may know other categories; one that is missing reads as `false`.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationCategories {
    /// Whether the text is hateful.
    ///
    /// Reads as `false` when it is absent or null.
    pub hate: bool,
    /// Whether the text is hateful and threatens as well.
    ///
    /// Reads as `false` when it is absent or null.
    pub hate_threatening: bool,
    /// Whether the text is about harming oneself.
    ///
    /// Reads as `false` when it is absent or null.
    pub self_harm: bool,
    /// Whether the text is sexual.
    ///
    /// Reads as `false` when it is absent or null.
    pub sexual: bool,
    /// Whether the text is sexual and involves minors.
    ///
    /// Reads as `false` when it is absent or null.
    pub sexual_minors: bool,
    /// Whether the text is violent.
    ///
    /// Reads as `false` when it is absent or null.
    pub violence: bool,
    /// Whether the text shows violence in graphic detail.
    ///
    /// Reads as `false` when it is absent or null.
    pub violence_graphic: bool,
    /// Whether the text harasses somebody.
    ///
    /// Reads as `false` when it is absent or null.
    pub harassment: bool,
    /// Whether the text harasses somebody and threatens as well.
    ///
    /// Reads as `false` when it is absent or null.
    pub harassment_threatening: bool,
    /// Whether the text helps to do what the law forbids.
    ///
    /// Reads as `false` when it is absent or null.
    pub illicit: bool,
    /// Whether the text helps to do what the law forbids with violence, or to get weapons.
    ///
    /// Reads as `false` when it is absent or null.
    pub illicit_violent: bool,
    /// Whether the text tells that somebody wants to harm themselves.
    ///
    /// Reads as `false` when it is absent or null.
    pub self_harm_intent: bool,
    /// Whether the text tells how to harm oneself, or encourages it.
    ///
    /// Reads as `false` when it is absent or null.
    pub self_harm_instructions: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ModerationCategories {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ModerationCategories {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            hate: self.hate,
            hate_threatening: self.hate_threatening,
            self_harm: self.self_harm,
            sexual: self.sexual,
            sexual_minors: self.sexual_minors,
            violence: self.violence,
            violence_graphic: self.violence_graphic,
            harassment: self.harassment,
            harassment_threatening: self.harassment_threatening,
            illicit: self.illicit,
            illicit_violent: self.illicit_violent,
            self_harm_intent: self.self_harm_intent,
            self_harm_instructions: self.self_harm_instructions,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationCategories {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.hate, &other.hate)
            && runtime::equal(&self.hate_threatening, &other.hate_threatening)
            && runtime::equal(&self.self_harm, &other.self_harm)
            && runtime::equal(&self.sexual, &other.sexual)
            && runtime::equal(&self.sexual_minors, &other.sexual_minors)
            && runtime::equal(&self.violence, &other.violence)
            && runtime::equal(&self.violence_graphic, &other.violence_graphic)
            && runtime::equal(&self.harassment, &other.harassment)
            && runtime::equal(&self.harassment_threatening, &other.harassment_threatening)
            && runtime::equal(&self.illicit, &other.illicit)
            && runtime::equal(&self.illicit_violent, &other.illicit_violent)
            && runtime::equal(&self.self_harm_intent, &other.self_harm_intent)
            && runtime::equal(&self.self_harm_instructions, &other.self_harm_instructions)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationCategories {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategories {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationCategories {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationCategories",
        &[
            runtime::Member::defaulted("hate"),
            runtime::Member::defaulted("hate/threatening"),
            runtime::Member::defaulted("self-harm"),
            runtime::Member::defaulted("sexual"),
            runtime::Member::defaulted("sexual/minors"),
            runtime::Member::defaulted("violence"),
            runtime::Member::defaulted("violence/graphic"),
            runtime::Member::defaulted("harassment"),
            runtime::Member::defaulted("harassment/threatening"),
            runtime::Member::defaulted("illicit"),
            runtime::Member::defaulted("illicit/violent"),
            runtime::Member::defaulted("self-harm/intent"),
            runtime::Member::defaulted("self-harm/instructions"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            hate: runtime::Json::empty(),
            hate_threatening: runtime::Json::empty(),
            self_harm: runtime::Json::empty(),
            sexual: runtime::Json::empty(),
            sexual_minors: runtime::Json::empty(),
            violence: runtime::Json::empty(),
            violence_graphic: runtime::Json::empty(),
            harassment: runtime::Json::empty(),
            harassment_threatening: runtime::Json::empty(),
            illicit: runtime::Json::empty(),
            illicit_violent: runtime::Json::empty(),
            self_harm_intent: runtime::Json::empty(),
            self_harm_instructions: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.hate, value),
            1 => runtime::Json::take(&mut self.hate_threatening, value),
            2 => runtime::Json::take(&mut self.self_harm, value),
            3 => runtime::Json::take(&mut self.sexual, value),
            4 => runtime::Json::take(&mut self.sexual_minors, value),
            5 => runtime::Json::take(&mut self.violence, value),
            6 => runtime::Json::take(&mut self.violence_graphic, value),
            7 => runtime::Json::take(&mut self.harassment, value),
            8 => runtime::Json::take(&mut self.harassment_threatening, value),
            9 => runtime::Json::take(&mut self.illicit, value),
            10 => runtime::Json::take(&mut self.illicit_violent, value),
            11 => runtime::Json::take(&mut self.self_harm_intent, value),
            12 => runtime::Json::take(&mut self.self_harm_instructions, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.hate),
            1 => runtime::Json::shape(&self.hate_threatening),
            2 => runtime::Json::shape(&self.self_harm),
            3 => runtime::Json::shape(&self.sexual),
            4 => runtime::Json::shape(&self.sexual_minors),
            5 => runtime::Json::shape(&self.violence),
            6 => runtime::Json::shape(&self.violence_graphic),
            7 => runtime::Json::shape(&self.harassment),
            8 => runtime::Json::shape(&self.harassment_threatening),
            9 => runtime::Json::shape(&self.illicit),
            10 => runtime::Json::shape(&self.illicit_violent),
            11 => runtime::Json::shape(&self.self_harm_intent),
            12 => runtime::Json::shape(&self.self_harm_instructions),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// For each category, the score that the model gave.
///
/// Compatible servers may know other categories; one that is missing reads as 0.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationCategoryScores {
    /// The score of `hate`.
    ///
    /// Reads as `0` when it is absent or null.
    pub hate: f64,
    /// The score of `hate/threatening`.
    ///
    /// Reads as `0` when it is absent or null.
    pub hate_threatening: f64,
    /// The score of `self-harm`.
    ///
    /// Reads as `0` when it is absent or null.
    pub self_harm: f64,
    /// The score of `sexual`.
    ///
    /// Reads as `0` when it is absent or null.
    pub sexual: f64,
    /// The score of `sexual/minors`.
    ///
    /// Reads as `0` when it is absent or null.
    pub sexual_minors: f64,
    /// The score of `violence`.
    ///
    /// Reads as `0` when it is absent or null.
    pub violence: f64,
    /// The score of `violence/graphic`.
    ///
    /// Reads as `0` when it is absent or null.
    pub violence_graphic: f64,
    /// The score of `harassment`.
    ///
    /// Reads as `0` when it is absent or null.
    pub harassment: f64,
    /// The score of `harassment/threatening`.
    ///
    /// Reads as `0` when it is absent or null.
    pub harassment_threatening: f64,
    /// The score of `illicit`.
    ///
    /// Reads as `0` when it is absent or null.
    pub illicit: f64,
    /// The score of `illicit/violent`.
    ///
    /// Reads as `0` when it is absent or null.
    pub illicit_violent: f64,
    /// The score of `self-harm/intent`.
    ///
    /// Reads as `0` when it is absent or null.
    pub self_harm_intent: f64,
    /// The score of `self-harm/instructions`.
    ///
    /// Reads as `0` when it is absent or null.
    pub self_harm_instructions: f64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ModerationCategoryScores {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ModerationCategoryScores {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            hate: self.hate,
            hate_threatening: self.hate_threatening,
            self_harm: self.self_harm,
            sexual: self.sexual,
            sexual_minors: self.sexual_minors,
            violence: self.violence,
            violence_graphic: self.violence_graphic,
            harassment: self.harassment,
            harassment_threatening: self.harassment_threatening,
            illicit: self.illicit,
            illicit_violent: self.illicit_violent,
            self_harm_intent: self.self_harm_intent,
            self_harm_instructions: self.self_harm_instructions,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationCategoryScores {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.hate, &other.hate)
            && runtime::equal(&self.hate_threatening, &other.hate_threatening)
            && runtime::equal(&self.self_harm, &other.self_harm)
            && runtime::equal(&self.sexual, &other.sexual)
            && runtime::equal(&self.sexual_minors, &other.sexual_minors)
            && runtime::equal(&self.violence, &other.violence)
            && runtime::equal(&self.violence_graphic, &other.violence_graphic)
            && runtime::equal(&self.harassment, &other.harassment)
            && runtime::equal(&self.harassment_threatening, &other.harassment_threatening)
            && runtime::equal(&self.illicit, &other.illicit)
            && runtime::equal(&self.illicit_violent, &other.illicit_violent)
            && runtime::equal(&self.self_harm_intent, &other.self_harm_intent)
            && runtime::equal(&self.self_harm_instructions, &other.self_harm_instructions)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationCategoryScores {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategoryScores {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationCategoryScores {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationCategoryScores",
        &[
            runtime::Member::defaulted("hate"),
            runtime::Member::defaulted("hate/threatening"),
            runtime::Member::defaulted("self-harm"),
            runtime::Member::defaulted("sexual"),
            runtime::Member::defaulted("sexual/minors"),
            runtime::Member::defaulted("violence"),
            runtime::Member::defaulted("violence/graphic"),
            runtime::Member::defaulted("harassment"),
            runtime::Member::defaulted("harassment/threatening"),
            runtime::Member::defaulted("illicit"),
            runtime::Member::defaulted("illicit/violent"),
            runtime::Member::defaulted("self-harm/intent"),
            runtime::Member::defaulted("self-harm/instructions"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            hate: runtime::Json::empty(),
            hate_threatening: runtime::Json::empty(),
            self_harm: runtime::Json::empty(),
            sexual: runtime::Json::empty(),
            sexual_minors: runtime::Json::empty(),
            violence: runtime::Json::empty(),
            violence_graphic: runtime::Json::empty(),
            harassment: runtime::Json::empty(),
            harassment_threatening: runtime::Json::empty(),
            illicit: runtime::Json::empty(),
            illicit_violent: runtime::Json::empty(),
            self_harm_intent: runtime::Json::empty(),
            self_harm_instructions: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.hate, value),
            1 => runtime::Json::take(&mut self.hate_threatening, value),
            2 => runtime::Json::take(&mut self.self_harm, value),
            3 => runtime::Json::take(&mut self.sexual, value),
            4 => runtime::Json::take(&mut self.sexual_minors, value),
            5 => runtime::Json::take(&mut self.violence, value),
            6 => runtime::Json::take(&mut self.violence_graphic, value),
            7 => runtime::Json::take(&mut self.harassment, value),
            8 => runtime::Json::take(&mut self.harassment_threatening, value),
            9 => runtime::Json::take(&mut self.illicit, value),
            10 => runtime::Json::take(&mut self.illicit_violent, value),
            11 => runtime::Json::take(&mut self.self_harm_intent, value),
            12 => runtime::Json::take(&mut self.self_harm_instructions, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.hate),
            1 => runtime::Json::shape(&self.hate_threatening),
            2 => runtime::Json::shape(&self.self_harm),
            3 => runtime::Json::shape(&self.sexual),
            4 => runtime::Json::shape(&self.sexual_minors),
            5 => runtime::Json::shape(&self.violence),
            6 => runtime::Json::shape(&self.violence_graphic),
            7 => runtime::Json::shape(&self.harassment),
            8 => runtime::Json::shape(&self.harassment_threatening),
            9 => runtime::Json::shape(&self.illicit),
            10 => runtime::Json::shape(&self.illicit_violent),
            11 => runtime::Json::shape(&self.self_harm_intent),
            12 => runtime::Json::shape(&self.self_harm_instructions),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// For each category, the kinds of input that its score is about.
///
/// Not every category is looked for in images.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationAppliedInputs {
    /// The kinds of input that the score of `harassment` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub harassment: Vec<ModerationInputType>,
    /// The kinds of input that the score of `harassment/threatening` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub harassment_threatening: Vec<ModerationInputType>,
    /// The kinds of input that the score of `hate` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub hate: Vec<ModerationInputType>,
    /// The kinds of input that the score of `hate/threatening` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub hate_threatening: Vec<ModerationInputType>,
    /// The kinds of input that the score of `illicit` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub illicit: Vec<ModerationInputType>,
    /// The kinds of input that the score of `illicit/violent` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub illicit_violent: Vec<ModerationInputType>,
    /// The kinds of input that the score of `self-harm` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub self_harm: Vec<ModerationInputType>,
    /// The kinds of input that the score of `self-harm/instructions` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub self_harm_instructions: Vec<ModerationInputType>,
    /// The kinds of input that the score of `self-harm/intent` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub self_harm_intent: Vec<ModerationInputType>,
    /// The kinds of input that the score of `sexual` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub sexual: Vec<ModerationInputType>,
    /// The kinds of input that the score of `sexual/minors` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub sexual_minors: Vec<ModerationInputType>,
    /// The kinds of input that the score of `violence` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub violence: Vec<ModerationInputType>,
    /// The kinds of input that the score of `violence/graphic` is about.
    ///
    /// Reads as `[]` when it is absent or null.
    pub violence_graphic: Vec<ModerationInputType>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ModerationAppliedInputs {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ModerationAppliedInputs {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            harassment: runtime::copied(&self.harassment),
            harassment_threatening: runtime::copied(&self.harassment_threatening),
            hate: runtime::copied(&self.hate),
            hate_threatening: runtime::copied(&self.hate_threatening),
            illicit: runtime::copied(&self.illicit),
            illicit_violent: runtime::copied(&self.illicit_violent),
            self_harm: runtime::copied(&self.self_harm),
            self_harm_instructions: runtime::copied(&self.self_harm_instructions),
            self_harm_intent: runtime::copied(&self.self_harm_intent),
            sexual: runtime::copied(&self.sexual),
            sexual_minors: runtime::copied(&self.sexual_minors),
            violence: runtime::copied(&self.violence),
            violence_graphic: runtime::copied(&self.violence_graphic),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationAppliedInputs {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.harassment, &other.harassment)
            && runtime::equal(&self.harassment_threatening, &other.harassment_threatening)
            && runtime::equal(&self.hate, &other.hate)
            && runtime::equal(&self.hate_threatening, &other.hate_threatening)
            && runtime::equal(&self.illicit, &other.illicit)
            && runtime::equal(&self.illicit_violent, &other.illicit_violent)
            && runtime::equal(&self.self_harm, &other.self_harm)
            && runtime::equal(&self.self_harm_instructions, &other.self_harm_instructions)
            && runtime::equal(&self.self_harm_intent, &other.self_harm_intent)
            && runtime::equal(&self.sexual, &other.sexual)
            && runtime::equal(&self.sexual_minors, &other.sexual_minors)
            && runtime::equal(&self.violence, &other.violence)
            && runtime::equal(&self.violence_graphic, &other.violence_graphic)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationAppliedInputs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationAppliedInputs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationAppliedInputs {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationAppliedInputs",
        &[
            runtime::Member::defaulted("harassment"),
            runtime::Member::defaulted("harassment/threatening"),
            runtime::Member::defaulted("hate"),
            runtime::Member::defaulted("hate/threatening"),
            runtime::Member::defaulted("illicit"),
            runtime::Member::defaulted("illicit/violent"),
            runtime::Member::defaulted("self-harm"),
            runtime::Member::defaulted("self-harm/instructions"),
            runtime::Member::defaulted("self-harm/intent"),
            runtime::Member::defaulted("sexual"),
            runtime::Member::defaulted("sexual/minors"),
            runtime::Member::defaulted("violence"),
            runtime::Member::defaulted("violence/graphic"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            harassment: runtime::Json::empty(),
            harassment_threatening: runtime::Json::empty(),
            hate: runtime::Json::empty(),
            hate_threatening: runtime::Json::empty(),
            illicit: runtime::Json::empty(),
            illicit_violent: runtime::Json::empty(),
            self_harm: runtime::Json::empty(),
            self_harm_instructions: runtime::Json::empty(),
            self_harm_intent: runtime::Json::empty(),
            sexual: runtime::Json::empty(),
            sexual_minors: runtime::Json::empty(),
            violence: runtime::Json::empty(),
            violence_graphic: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.harassment, value),
            1 => runtime::Json::take(&mut self.harassment_threatening, value),
            2 => runtime::Json::take(&mut self.hate, value),
            3 => runtime::Json::take(&mut self.hate_threatening, value),
            4 => runtime::Json::take(&mut self.illicit, value),
            5 => runtime::Json::take(&mut self.illicit_violent, value),
            6 => runtime::Json::take(&mut self.self_harm, value),
            7 => runtime::Json::take(&mut self.self_harm_instructions, value),
            8 => runtime::Json::take(&mut self.self_harm_intent, value),
            9 => runtime::Json::take(&mut self.sexual, value),
            10 => runtime::Json::take(&mut self.sexual_minors, value),
            11 => runtime::Json::take(&mut self.violence, value),
            12 => runtime::Json::take(&mut self.violence_graphic, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.harassment),
            1 => runtime::Json::shape(&self.harassment_threatening),
            2 => runtime::Json::shape(&self.hate),
            3 => runtime::Json::shape(&self.hate_threatening),
            4 => runtime::Json::shape(&self.illicit),
            5 => runtime::Json::shape(&self.illicit_violent),
            6 => runtime::Json::shape(&self.self_harm),
            7 => runtime::Json::shape(&self.self_harm_instructions),
            8 => runtime::Json::shape(&self.self_harm_intent),
            9 => runtime::Json::shape(&self.sexual),
            10 => runtime::Json::shape(&self.sexual_minors),
            11 => runtime::Json::shape(&self.violence),
            12 => runtime::Json::shape(&self.violence_graphic),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
