// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A text to classify, and with which model.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The model of moderation, `text-moderation-stable` or `text-moderation-latest`.
    ///
    /// Default of the server: `"text-moderation-latest"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
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

impl serde::Serialize for CreateModerationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateModerationRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateModerationRequest",
            &[runtime::Member::required("input"), runtime::Member::optional("model")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateModerationRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input,
            1usize => &mut self.model,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateModerationRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            input: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateModerationRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateModerationRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input,
            1usize => &self.model,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateModerationRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What to classify: a text or several texts, or texts and images.
///
/// Several texts get a judgement each; parts are judged together.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ModerationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ModerationInput {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ModerationInput {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ModerationInput {
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
            1usize => Self::Texts(runtime::FromJson::empty()),
            2usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Texts(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ModerationInput {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Texts(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for ModerationInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
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
        Self::Texts(value.clone())
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
        Self::Parts(value.clone())
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

/// A text or an image to classify.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ModerationPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ModerationPart {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ModerationPart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ModerationPart {
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
            ],
        };
        &FORMS
    }

    #[inline]
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

impl runtime::ToJson for ModerationPart {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::ImageUrl(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// A text to classify.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ModerationTextPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationTextPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationTextPart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationTextPart",
            &[
                runtime::Member::constant("type", "text"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationTextPart {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationTextPart {
    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationTextPart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationTextPart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationTextPart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image to classify.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ModerationImagePart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationImagePart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationImagePart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationImagePart",
            &[
                runtime::Member::constant("type", "image_url"),
                runtime::Member::required("image_url"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationImagePart {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.image_url,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationImagePart {
    #[inline]
    fn empty() -> Self {
        Self {
            image_url: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationImagePart {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationImagePart {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.image_url,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationImagePart {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where an image is.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ModerationImageUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationImageUrl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationImageUrl {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationImageUrl",
            &[runtime::Member::required("url")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationImageUrl {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationImageUrl {
    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationImageUrl {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationImageUrl {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.url,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationImageUrl {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the model of moderation found.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for CreateModerationResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateModerationResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateModerationResponse",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::defaulted("model"),
                runtime::Member::required("results"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateModerationResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.model,
            2usize => &mut self.results,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateModerationResponse {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            results: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateModerationResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateModerationResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.model,
            2usize => &self.results,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateModerationResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the model of moderation found in one text.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ModerationResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationResult {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ModerationResult",
            &[
                runtime::Member::optional("categories"),
                runtime::Member::optional("category_scores"),
                runtime::Member::required("flagged"),
                runtime::Member::optional("category_applied_input_types"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationResult {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.categories,
            1usize => &mut self.category_scores,
            2usize => &mut self.flagged,
            3usize => &mut self.category_applied_input_types,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationResult {
    fn empty() -> Self {
        Self {
            categories: runtime::FromJson::empty(),
            category_scores: runtime::FromJson::empty(),
            flagged: runtime::FromJson::empty(),
            category_applied_input_types: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationResult {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationResult {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.categories,
            1usize => &self.category_scores,
            2usize => &self.flagged,
            3usize => &self.category_applied_input_types,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationResult {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// For each category, whether the text violates the policy.
///
/// Compatible servers may know other categories; one that is missing reads as `false`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ModerationCategories {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategories {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationCategories {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationCategories {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.hate,
            1usize => &mut self.hate_threatening,
            2usize => &mut self.self_harm,
            3usize => &mut self.sexual,
            4usize => &mut self.sexual_minors,
            5usize => &mut self.violence,
            6usize => &mut self.violence_graphic,
            7usize => &mut self.harassment,
            8usize => &mut self.harassment_threatening,
            9usize => &mut self.illicit,
            10usize => &mut self.illicit_violent,
            11usize => &mut self.self_harm_intent,
            12usize => &mut self.self_harm_instructions,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationCategories {
    fn empty() -> Self {
        Self {
            hate: runtime::FromJson::empty(),
            hate_threatening: runtime::FromJson::empty(),
            self_harm: runtime::FromJson::empty(),
            sexual: runtime::FromJson::empty(),
            sexual_minors: runtime::FromJson::empty(),
            violence: runtime::FromJson::empty(),
            violence_graphic: runtime::FromJson::empty(),
            harassment: runtime::FromJson::empty(),
            harassment_threatening: runtime::FromJson::empty(),
            illicit: runtime::FromJson::empty(),
            illicit_violent: runtime::FromJson::empty(),
            self_harm_intent: runtime::FromJson::empty(),
            self_harm_instructions: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationCategories {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationCategories {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.hate,
            1usize => &self.hate_threatening,
            2usize => &self.self_harm,
            3usize => &self.sexual,
            4usize => &self.sexual_minors,
            5usize => &self.violence,
            6usize => &self.violence_graphic,
            7usize => &self.harassment,
            8usize => &self.harassment_threatening,
            9usize => &self.illicit,
            10usize => &self.illicit_violent,
            11usize => &self.self_harm_intent,
            12usize => &self.self_harm_instructions,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationCategories {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// For each category, the score that the model gave.
///
/// Compatible servers may know other categories; one that is missing reads as 0.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ModerationCategoryScores {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategoryScores {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationCategoryScores {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationCategoryScores {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.hate,
            1usize => &mut self.hate_threatening,
            2usize => &mut self.self_harm,
            3usize => &mut self.sexual,
            4usize => &mut self.sexual_minors,
            5usize => &mut self.violence,
            6usize => &mut self.violence_graphic,
            7usize => &mut self.harassment,
            8usize => &mut self.harassment_threatening,
            9usize => &mut self.illicit,
            10usize => &mut self.illicit_violent,
            11usize => &mut self.self_harm_intent,
            12usize => &mut self.self_harm_instructions,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationCategoryScores {
    fn empty() -> Self {
        Self {
            hate: runtime::FromJson::empty(),
            hate_threatening: runtime::FromJson::empty(),
            self_harm: runtime::FromJson::empty(),
            sexual: runtime::FromJson::empty(),
            sexual_minors: runtime::FromJson::empty(),
            violence: runtime::FromJson::empty(),
            violence_graphic: runtime::FromJson::empty(),
            harassment: runtime::FromJson::empty(),
            harassment_threatening: runtime::FromJson::empty(),
            illicit: runtime::FromJson::empty(),
            illicit_violent: runtime::FromJson::empty(),
            self_harm_intent: runtime::FromJson::empty(),
            self_harm_instructions: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationCategoryScores {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationCategoryScores {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.hate,
            1usize => &self.hate_threatening,
            2usize => &self.self_harm,
            3usize => &self.sexual,
            4usize => &self.sexual_minors,
            5usize => &self.violence,
            6usize => &self.violence_graphic,
            7usize => &self.harassment,
            8usize => &self.harassment_threatening,
            9usize => &self.illicit,
            10usize => &self.illicit_violent,
            11usize => &self.self_harm_intent,
            12usize => &self.self_harm_instructions,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationCategoryScores {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// For each category, the kinds of input that its score is about.
///
/// Not every category is looked for in images.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for ModerationAppliedInputs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationAppliedInputs {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModerationAppliedInputs {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ModerationAppliedInputs {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.harassment,
            1usize => &mut self.harassment_threatening,
            2usize => &mut self.hate,
            3usize => &mut self.hate_threatening,
            4usize => &mut self.illicit,
            5usize => &mut self.illicit_violent,
            6usize => &mut self.self_harm,
            7usize => &mut self.self_harm_instructions,
            8usize => &mut self.self_harm_intent,
            9usize => &mut self.sexual,
            10usize => &mut self.sexual_minors,
            11usize => &mut self.violence,
            12usize => &mut self.violence_graphic,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ModerationAppliedInputs {
    fn empty() -> Self {
        Self {
            harassment: runtime::FromJson::empty(),
            harassment_threatening: runtime::FromJson::empty(),
            hate: runtime::FromJson::empty(),
            hate_threatening: runtime::FromJson::empty(),
            illicit: runtime::FromJson::empty(),
            illicit_violent: runtime::FromJson::empty(),
            self_harm: runtime::FromJson::empty(),
            self_harm_instructions: runtime::FromJson::empty(),
            self_harm_intent: runtime::FromJson::empty(),
            sexual: runtime::FromJson::empty(),
            sexual_minors: runtime::FromJson::empty(),
            violence: runtime::FromJson::empty(),
            violence_graphic: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModerationAppliedInputs {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModerationAppliedInputs {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.harassment,
            1usize => &self.harassment_threatening,
            2usize => &self.hate,
            3usize => &self.hate_threatening,
            4usize => &self.illicit,
            5usize => &self.illicit_violent,
            6usize => &self.self_harm,
            7usize => &self.self_harm_instructions,
            8usize => &self.self_harm_intent,
            9usize => &self.sexual,
            10usize => &self.sexual_minors,
            11usize => &self.violence,
            12usize => &self.violence_graphic,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModerationAppliedInputs {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
