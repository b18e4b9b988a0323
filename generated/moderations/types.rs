// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A text to classify, and with which model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateModerationRequest {
    /// What to classify, a text or several texts.
    pub input: ModerationInput,
    /// The model of moderation, `text-moderation-stable` or `text-moderation-latest`.
    ///
    /// `text-moderation-latest` is upgraded automatically over time, so that the most accurate
    /// model is always in use. Before `text-moderation-stable` is updated, OpenAI announces it;
    /// it can be slightly less accurate than `text-moderation-latest`.
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

/// What to classify, a text or several texts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModerationInput {
    /// One text.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
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
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Texts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Texts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ModerationInput {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Texts(form) => form,
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
