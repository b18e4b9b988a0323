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
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("input", &self.input)?;
        object.optional("model", &self.model)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateModerationRequest {
    const NAME: &'static str = "CreateModerationRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut input = None;
        let mut model = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "input" => members.required(&mut input)?,
                "model" => members.optional(&mut model)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            input: runtime::present(input, "input")?,
            model,
            extra: members.into_extra(),
        })
    }
}

/// What to classify, a text or several texts.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ModerationInput {
    /// One text.
    Text(String),
    /// Several texts.
    Texts(Vec<String>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ModerationInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_union(deserializer)
    }
}

impl runtime::Union for ModerationInput {
    fn from_tape(tape: runtime::Tape<'_>) -> Result<Self, runtime::TapeError> {
        if tape.is_text() && let Ok(form) = tape.read() {
            return Ok(Self::Text(form));
        }
        if tape.is_array() && let Ok(form) = tape.read() {
            return Ok(Self::Texts(form));
        }
        tape.other().map(Self::Other)
    }
}

impl From<&str> for ModerationInput {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ModerationInput {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ModerationInput {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<String>> for ModerationInput {
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for ModerationInput {
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for ModerationInput {
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for ModerationInput {
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for ModerationInput {
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for ModerationInput {
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for ModerationInput {
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for ModerationInput {
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for ModerationInput {
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for ModerationInput {
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("model", &self.model)?;
        object.member("results", &self.results)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateModerationResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateModerationResponse {
    const NAME: &'static str = "CreateModerationResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut model = None;
        let mut results = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "model" => members.optional(&mut model)?,
                "results" => members.required(&mut results)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            model: model.unwrap_or_default(),
            results: runtime::present(results, "results")?,
            extra: members.into_extra(),
        })
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("categories", &self.categories)?;
        object.optional("category_scores", &self.category_scores)?;
        object.member("flagged", &self.flagged)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModerationResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModerationResult {
    const NAME: &'static str = "ModerationResult";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut categories = None;
        let mut category_scores = None;
        let mut flagged = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "categories" => members.optional(&mut categories)?,
                "category_scores" => members.optional(&mut category_scores)?,
                "flagged" => members.required(&mut flagged)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            categories,
            category_scores,
            flagged: runtime::present(flagged, "flagged")?,
            extra: members.into_extra(),
        })
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("hate", &self.hate)?;
        object.member("hate/threatening", &self.hate_threatening)?;
        object.member("self-harm", &self.self_harm)?;
        object.member("sexual", &self.sexual)?;
        object.member("sexual/minors", &self.sexual_minors)?;
        object.member("violence", &self.violence)?;
        object.member("violence/graphic", &self.violence_graphic)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategories {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModerationCategories {
    const NAME: &'static str = "ModerationCategories";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut hate = None;
        let mut hate_threatening = None;
        let mut self_harm = None;
        let mut sexual = None;
        let mut sexual_minors = None;
        let mut violence = None;
        let mut violence_graphic = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "hate" => members.optional(&mut hate)?,
                "hate/threatening" => members.optional(&mut hate_threatening)?,
                "self-harm" => members.optional(&mut self_harm)?,
                "sexual" => members.optional(&mut sexual)?,
                "sexual/minors" => members.optional(&mut sexual_minors)?,
                "violence" => members.optional(&mut violence)?,
                "violence/graphic" => members.optional(&mut violence_graphic)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            hate: hate.unwrap_or_default(),
            hate_threatening: hate_threatening.unwrap_or_default(),
            self_harm: self_harm.unwrap_or_default(),
            sexual: sexual.unwrap_or_default(),
            sexual_minors: sexual_minors.unwrap_or_default(),
            violence: violence.unwrap_or_default(),
            violence_graphic: violence_graphic.unwrap_or_default(),
            extra: members.into_extra(),
        })
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("hate", &self.hate)?;
        object.member("hate/threatening", &self.hate_threatening)?;
        object.member("self-harm", &self.self_harm)?;
        object.member("sexual", &self.sexual)?;
        object.member("sexual/minors", &self.sexual_minors)?;
        object.member("violence", &self.violence)?;
        object.member("violence/graphic", &self.violence_graphic)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModerationCategoryScores {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModerationCategoryScores {
    const NAME: &'static str = "ModerationCategoryScores";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut hate = None;
        let mut hate_threatening = None;
        let mut self_harm = None;
        let mut sexual = None;
        let mut sexual_minors = None;
        let mut violence = None;
        let mut violence_graphic = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "hate" => members.optional(&mut hate)?,
                "hate/threatening" => members.optional(&mut hate_threatening)?,
                "self-harm" => members.optional(&mut self_harm)?,
                "sexual" => members.optional(&mut sexual)?,
                "sexual/minors" => members.optional(&mut sexual_minors)?,
                "violence" => members.optional(&mut violence)?,
                "violence/graphic" => members.optional(&mut violence_graphic)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            hate: hate.unwrap_or_default(),
            hate_threatening: hate_threatening.unwrap_or_default(),
            self_harm: self_harm.unwrap_or_default(),
            sexual: sexual.unwrap_or_default(),
            sexual_minors: sexual_minors.unwrap_or_default(),
            violence: violence.unwrap_or_default(),
            violence_graphic: violence_graphic.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}
