// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listPaginatedFineTuningJobs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPaginatedFineTuningJobsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// Lists the jobs alone that have all of these pairs in their metadata.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
}

impl ListPaginatedFineTuningJobsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            after: None,
            limit: None,
            metadata: None,
        }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Lists the jobs alone that have all of these pairs in their metadata.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }
}

/// The query and header parameters of `listFineTuningEvents`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFineTuningEventsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
}

impl ListFineTuningEventsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { after: None, limit: None }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The query and header parameters of `listFineTuningJobCheckpoints`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFineTuningJobCheckpointsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `10`.
    pub limit: Option<u32>,
}

impl ListFineTuningJobCheckpointsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { after: None, limit: None }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `10`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The query and header parameters of `listFineTuningCheckpointPermissions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFineTuningCheckpointPermissionsParams {
    /// Lists the permissions of this project alone.
    pub project_id: Option<String>,
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `10`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"descending"`.
    pub order: Option<FineTuningPermissionOrder>,
}

impl ListFineTuningCheckpointPermissionsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            project_id: None,
            after: None,
            limit: None,
            order: None,
        }
    }

    /// Lists the permissions of this project alone.
    #[must_use]
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `10`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The order by the time of creation.
    ///
    /// Default of the server: `"descending"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<FineTuningPermissionOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// What scores an answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Grader {
    /// Compares two texts, and scores 0 or 1.
    StringCheck(StringCheckGrader),
    /// Scores how similar two texts are.
    TextSimilarity(TextSimilarityGrader),
    /// Has a script score.
    Python(PythonGrader),
    /// Has a model score.
    ScoreModel(ScoreModelGrader),
    /// Makes one score of those of several graders.
    Multi(Box<MultiGrader>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl Grader {
    /// [`StringCheckGrader::new`] as this form.
    #[inline]
    pub fn string_check(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        operation: impl Into<StringCheckOperation>,
    ) -> Self {
        Self::StringCheck(StringCheckGrader::new(name, input, reference, operation))
    }

    /// [`TextSimilarityGrader::new`] as this form.
    #[inline]
    pub fn text_similarity(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        evaluation_metric: impl Into<TextSimilarityMetric>,
    ) -> Self {
        Self::TextSimilarity(
            TextSimilarityGrader::new(name, input, reference, evaluation_metric),
        )
    }

    /// [`PythonGrader::new`] as this form.
    #[inline]
    pub fn python(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self::Python(PythonGrader::new(name, source))
    }

    /// [`ScoreModelGrader::new`] as this form.
    #[inline]
    pub fn score_model(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
    ) -> Self {
        Self::ScoreModel(ScoreModelGrader::new(name, model, input))
    }

    /// [`MultiGrader::new`] as this form.
    #[inline]
    pub fn multi(
        name: impl Into<String>,
        graders: impl Into<MultiGraderParts>,
        calculate_output: impl Into<String>,
    ) -> Self {
        Self::Multi(Box::new(MultiGrader::new(name, graders, calculate_output)))
    }
}

impl serde::Serialize for Grader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Grader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for Grader {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for Grader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for Grader {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["string_check"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "input", "reference", "operation"],
                        constants: &[("type", runtime::Scalar::Text("string_check"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["text_similarity"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "input", "reference", "evaluation_metric"],
                        constants: &[("type", runtime::Scalar::Text("text_similarity"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["score_model"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "model", "input"],
                        constants: &[("type", runtime::Scalar::Text("score_model"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["multi"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "graders", "calculate_output"],
                        constants: &[("type", runtime::Scalar::Text("multi"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["python"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "source"],
                        constants: &[("type", runtime::Scalar::Text("python"))],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::StringCheck(runtime::FromJson::empty()),
            1usize => Self::TextSimilarity(runtime::FromJson::empty()),
            2usize => Self::ScoreModel(runtime::FromJson::empty()),
            3usize => Self::Multi(runtime::FromJson::empty()),
            4usize => Self::Python(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::StringCheck(form) => form,
            Self::TextSimilarity(form) => form,
            Self::ScoreModel(form) => form,
            Self::Multi(form) => form,
            Self::Python(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for Grader {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::StringCheck(form) => form,
            Self::TextSimilarity(form) => form,
            Self::ScoreModel(form) => form,
            Self::Multi(form) => form,
            Self::Python(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<StringCheckGrader> for Grader {
    #[inline]
    fn from(value: StringCheckGrader) -> Self {
        Self::StringCheck(value)
    }
}

impl From<TextSimilarityGrader> for Grader {
    #[inline]
    fn from(value: TextSimilarityGrader) -> Self {
        Self::TextSimilarity(value)
    }
}

impl From<ScoreModelGrader> for Grader {
    #[inline]
    fn from(value: ScoreModelGrader) -> Self {
        Self::ScoreModel(value)
    }
}

impl From<MultiGrader> for Grader {
    #[inline]
    fn from(value: MultiGrader) -> Self {
        Self::Multi(Box::new(value))
    }
}

impl From<PythonGrader> for Grader {
    #[inline]
    fn from(value: PythonGrader) -> Self {
        Self::Python(value)
    }
}

/// Compares two texts, and scores 0 or 1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringCheckGrader {
    /// The name of the grader.
    pub name: String,
    /// The text, which may be a template such as `{{sample.output_text}}`.
    pub input: String,
    /// What it is compared with, which may be a template such as `{{item.answer}}`.
    pub reference: String,
    /// How texts are compared.
    ///
    /// They are equal or not, or one contains the other, with `ilike` in upper or lower case alike.
    pub operation: StringCheckOperation,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl StringCheckGrader {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the grader.
    pub const TYPE: &'static str = "string_check";
}

impl StringCheckGrader {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        operation: impl Into<StringCheckOperation>,
    ) -> Self {
        Self {
            name: name.into(),
            input: input.into(),
            reference: reference.into(),
            operation: operation.into(),
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

impl serde::Serialize for StringCheckGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StringCheckGrader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for StringCheckGrader {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, StringCheckGrader",
            &[
                runtime::Member::constant("type", "string_check"),
                runtime::Member::required("name"),
                runtime::Member::required("input"),
                runtime::Member::required("reference"),
                runtime::Member::required("operation"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for StringCheckGrader {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.input,
            3usize => &mut self.reference,
            4usize => &mut self.operation,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for StringCheckGrader {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            reference: runtime::FromJson::empty(),
            operation: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for StringCheckGrader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for StringCheckGrader {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.input,
            3usize => &self.reference,
            4usize => &self.operation,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for StringCheckGrader {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How texts are compared.
///
/// They are equal or not, or one contains the other, with `ilike` in upper or lower case alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringCheckOperation {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `like`
    Like,
    /// `ilike`
    Ilike,
    /// A value that the document does not name.
    Other(String),
}

impl StringCheckOperation {
    const VALUES: &'static [&'static str] = &["eq", "ne", "like", "ilike"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Like => "like",
            Self::Ilike => "ilike",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for StringCheckOperation {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Eq,
            Some(1usize) => Self::Ne,
            Some(2usize) => Self::Like,
            Some(3usize) => Self::Ilike,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for StringCheckOperation {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for StringCheckOperation {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for StringCheckOperation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for StringCheckOperation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for StringCheckOperation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for StringCheckOperation {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for StringCheckOperation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for StringCheckOperation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Scores how similar two texts are.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextSimilarityGrader {
    /// The name of the grader.
    pub name: String,
    /// The text, which may be a template such as `{{sample.output_text}}`.
    pub input: String,
    /// What it is compared with, which may be a template such as `{{item.answer}}`.
    pub reference: String,
    /// How the similarity of texts is measured.
    pub evaluation_metric: TextSimilarityMetric,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TextSimilarityGrader {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the grader.
    pub const TYPE: &'static str = "text_similarity";
}

impl TextSimilarityGrader {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        evaluation_metric: impl Into<TextSimilarityMetric>,
    ) -> Self {
        Self {
            name: name.into(),
            input: input.into(),
            reference: reference.into(),
            evaluation_metric: evaluation_metric.into(),
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

impl serde::Serialize for TextSimilarityGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextSimilarityGrader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TextSimilarityGrader {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TextSimilarityGrader",
            &[
                runtime::Member::constant("type", "text_similarity"),
                runtime::Member::required("name"),
                runtime::Member::required("input"),
                runtime::Member::required("reference"),
                runtime::Member::required("evaluation_metric"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TextSimilarityGrader {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.input,
            3usize => &mut self.reference,
            4usize => &mut self.evaluation_metric,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TextSimilarityGrader {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            reference: runtime::FromJson::empty(),
            evaluation_metric: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TextSimilarityGrader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TextSimilarityGrader {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.input,
            3usize => &self.reference,
            4usize => &self.evaluation_metric,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TextSimilarityGrader {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How the similarity of texts is measured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextSimilarityMetric {
    /// `cosine`
    Cosine,
    /// `fuzzy_match`
    FuzzyMatch,
    /// `bleu`
    Bleu,
    /// `gleu`
    Gleu,
    /// `meteor`
    Meteor,
    /// `rouge_1`
    Rouge1,
    /// `rouge_2`
    Rouge2,
    /// `rouge_3`
    Rouge3,
    /// `rouge_4`
    Rouge4,
    /// `rouge_5`
    Rouge5,
    /// `rouge_l`
    RougeL,
    /// A value that the document does not name.
    Other(String),
}

impl TextSimilarityMetric {
    const VALUES: &'static [&'static str] = &[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cosine => "cosine",
            Self::FuzzyMatch => "fuzzy_match",
            Self::Bleu => "bleu",
            Self::Gleu => "gleu",
            Self::Meteor => "meteor",
            Self::Rouge1 => "rouge_1",
            Self::Rouge2 => "rouge_2",
            Self::Rouge3 => "rouge_3",
            Self::Rouge4 => "rouge_4",
            Self::Rouge5 => "rouge_5",
            Self::RougeL => "rouge_l",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TextSimilarityMetric {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Cosine,
            Some(1usize) => Self::FuzzyMatch,
            Some(2usize) => Self::Bleu,
            Some(3usize) => Self::Gleu,
            Some(4usize) => Self::Meteor,
            Some(5usize) => Self::Rouge1,
            Some(6usize) => Self::Rouge2,
            Some(7usize) => Self::Rouge3,
            Some(8usize) => Self::Rouge4,
            Some(9usize) => Self::Rouge5,
            Some(10usize) => Self::RougeL,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for TextSimilarityMetric {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TextSimilarityMetric {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TextSimilarityMetric {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TextSimilarityMetric {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TextSimilarityMetric {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TextSimilarityMetric {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TextSimilarityMetric {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TextSimilarityMetric {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Has a script score.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PythonGrader {
    /// The name of the grader.
    pub name: String,
    /// The script, whose function `grade` has the arguments `sample` and `item`.
    pub source: String,
    /// Which of the environments the script runs in.
    pub image_tag: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PythonGrader {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the grader.
    pub const TYPE: &'static str = "python";
}

impl PythonGrader {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            source: source.into(),
            image_tag: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Which of the environments the script runs in.
    #[must_use]
    #[inline]
    pub fn image_tag(mut self, image_tag: impl Into<String>) -> Self {
        self.image_tag = Some(image_tag.into());
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

impl serde::Serialize for PythonGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PythonGrader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PythonGrader {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PythonGrader",
            &[
                runtime::Member::constant("type", "python"),
                runtime::Member::required("name"),
                runtime::Member::required("source"),
                runtime::Member::optional("image_tag"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PythonGrader {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.source,
            3usize => &mut self.image_tag,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PythonGrader {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            source: runtime::FromJson::empty(),
            image_tag: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PythonGrader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PythonGrader {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.source,
            3usize => &self.image_tag,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PythonGrader {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Has a model score.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScoreModelGrader {
    /// The name of the grader.
    pub name: String,
    /// The id of the model that scores.
    pub model: String,
    /// What the model is told.
    pub input: Vec<GraderMessage>,
    /// The lowest and the highest score, 0 and 1 unless it says others.
    pub range: Option<Vec<f64>>,
    /// How the answer of a model that scores is sampled.
    pub sampling_params: Option<GraderSampling>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ScoreModelGrader {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the grader.
    pub const TYPE: &'static str = "score_model";
}

impl ScoreModelGrader {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
    ) -> Self {
        Self {
            name: name.into(),
            model: model.into(),
            input: input.into_iter().collect(),
            range: None,
            sampling_params: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The lowest and the highest score, 0 and 1 unless it says others.
    #[must_use]
    #[inline]
    pub fn range(mut self, range: impl IntoIterator<Item = f64>) -> Self {
        self.range = Some(range.into_iter().collect());
        self
    }

    /// How the answer of a model that scores is sampled.
    #[must_use]
    #[inline]
    pub fn sampling_params(mut self, sampling_params: GraderSampling) -> Self {
        self.sampling_params = Some(sampling_params);
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

impl serde::Serialize for ScoreModelGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScoreModelGrader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ScoreModelGrader {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ScoreModelGrader",
            &[
                runtime::Member::constant("type", "score_model"),
                runtime::Member::required("name"),
                runtime::Member::required("model"),
                runtime::Member::required("input"),
                runtime::Member::optional("range"),
                runtime::Member::optional("sampling_params"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ScoreModelGrader {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.model,
            3usize => &mut self.input,
            4usize => &mut self.range,
            5usize => &mut self.sampling_params,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ScoreModelGrader {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            range: runtime::FromJson::empty(),
            sampling_params: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ScoreModelGrader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ScoreModelGrader {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.model,
            3usize => &self.input,
            4usize => &self.range,
            5usize => &self.sampling_params,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ScoreModelGrader {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Has a model choose one of several labels.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabelModelGrader {
    /// The name of the grader.
    pub name: String,
    /// The id of the model that chooses, which has to know structured output.
    pub model: String,
    /// What the model is told.
    pub input: Vec<GraderMessage>,
    /// The labels.
    pub labels: Vec<String>,
    /// Those of the labels that are good.
    pub passing_labels: Vec<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl LabelModelGrader {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the grader.
    pub const TYPE: &'static str = "label_model";
}

impl LabelModelGrader {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
        labels: impl IntoIterator<Item = impl Into<String>>,
        passing_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            model: model.into(),
            input: input.into_iter().collect(),
            labels: labels.into_iter().map(Into::into).collect(),
            passing_labels: passing_labels.into_iter().map(Into::into).collect(),
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

impl serde::Serialize for LabelModelGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LabelModelGrader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LabelModelGrader {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, LabelModelGrader",
            &[
                runtime::Member::constant("type", "label_model"),
                runtime::Member::required("name"),
                runtime::Member::required("model"),
                runtime::Member::required("input"),
                runtime::Member::required("labels"),
                runtime::Member::required("passing_labels"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for LabelModelGrader {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.model,
            3usize => &mut self.input,
            4usize => &mut self.labels,
            5usize => &mut self.passing_labels,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LabelModelGrader {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            labels: runtime::FromJson::empty(),
            passing_labels: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LabelModelGrader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LabelModelGrader {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.model,
            3usize => &self.input,
            4usize => &self.labels,
            5usize => &self.passing_labels,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LabelModelGrader {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes one score of those of several graders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MultiGrader {
    /// The name of the grader.
    pub name: String,
    /// The graders that a grader is made of.
    pub graders: MultiGraderParts,
    /// The formula, in which the graders are called by their names.
    pub calculate_output: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl MultiGrader {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the grader.
    pub const TYPE: &'static str = "multi";
}

impl MultiGrader {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        graders: impl Into<MultiGraderParts>,
        calculate_output: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            graders: graders.into(),
            calculate_output: calculate_output.into(),
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

impl serde::Serialize for MultiGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiGrader {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for MultiGrader {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, MultiGrader",
            &[
                runtime::Member::constant("type", "multi"),
                runtime::Member::required("name"),
                runtime::Member::required("graders"),
                runtime::Member::required("calculate_output"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for MultiGrader {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.graders,
            3usize => &mut self.calculate_output,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for MultiGrader {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            graders: runtime::FromJson::empty(),
            calculate_output: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for MultiGrader {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for MultiGrader {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.graders,
            3usize => &self.calculate_output,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for MultiGrader {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The graders that a grader is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultiGraderParts {
    /// Compares two texts, and scores 0 or 1.
    StringCheck(StringCheckGrader),
    /// Scores how similar two texts are.
    TextSimilarity(TextSimilarityGrader),
    /// Has a script score.
    Python(PythonGrader),
    /// Has a model score.
    ScoreModel(ScoreModelGrader),
    /// Has a model choose one of several labels.
    LabelModel(LabelModelGrader),
    /// Several graders.
    Many(Vec<MultiGraderPart>),
    /// Several graders by the names that the formula has for them.
    Named(std::collections::BTreeMap<String, MultiGraderPart>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl MultiGraderParts {
    /// [`StringCheckGrader::new`] as this form.
    #[inline]
    pub fn string_check(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        operation: impl Into<StringCheckOperation>,
    ) -> Self {
        Self::StringCheck(StringCheckGrader::new(name, input, reference, operation))
    }

    /// [`TextSimilarityGrader::new`] as this form.
    #[inline]
    pub fn text_similarity(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        evaluation_metric: impl Into<TextSimilarityMetric>,
    ) -> Self {
        Self::TextSimilarity(
            TextSimilarityGrader::new(name, input, reference, evaluation_metric),
        )
    }

    /// [`PythonGrader::new`] as this form.
    #[inline]
    pub fn python(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self::Python(PythonGrader::new(name, source))
    }

    /// [`ScoreModelGrader::new`] as this form.
    #[inline]
    pub fn score_model(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
    ) -> Self {
        Self::ScoreModel(ScoreModelGrader::new(name, model, input))
    }

    /// [`LabelModelGrader::new`] as this form.
    #[inline]
    pub fn label_model(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
        labels: impl IntoIterator<Item = impl Into<String>>,
        passing_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::LabelModel(
            LabelModelGrader::new(name, model, input, labels, passing_labels),
        )
    }
}

impl serde::Serialize for MultiGraderParts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiGraderParts {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for MultiGraderParts {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for MultiGraderParts {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for MultiGraderParts {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["label_model"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[
                            "name",
                            "model",
                            "input",
                            "labels",
                            "passing_labels",
                        ],
                        constants: &[("type", runtime::Scalar::Text("label_model"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["string_check"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "input", "reference", "operation"],
                        constants: &[("type", runtime::Scalar::Text("string_check"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["text_similarity"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "input", "reference", "evaluation_metric"],
                        constants: &[("type", runtime::Scalar::Text("text_similarity"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["score_model"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "model", "input"],
                        constants: &[("type", runtime::Scalar::Text("score_model"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["python"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "source"],
                        constants: &[("type", runtime::Scalar::Text("python"))],
                    },
                },
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::List,
                },
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::Map,
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::LabelModel(runtime::FromJson::empty()),
            1usize => Self::StringCheck(runtime::FromJson::empty()),
            2usize => Self::TextSimilarity(runtime::FromJson::empty()),
            3usize => Self::ScoreModel(runtime::FromJson::empty()),
            4usize => Self::Python(runtime::FromJson::empty()),
            5usize => Self::Many(runtime::FromJson::empty()),
            6usize => Self::Named(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::LabelModel(form) => form,
            Self::StringCheck(form) => form,
            Self::TextSimilarity(form) => form,
            Self::ScoreModel(form) => form,
            Self::Python(form) => form,
            Self::Many(form) => form,
            Self::Named(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for MultiGraderParts {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::LabelModel(form) => form,
            Self::StringCheck(form) => form,
            Self::TextSimilarity(form) => form,
            Self::ScoreModel(form) => form,
            Self::Python(form) => form,
            Self::Many(form) => form,
            Self::Named(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<LabelModelGrader> for MultiGraderParts {
    #[inline]
    fn from(value: LabelModelGrader) -> Self {
        Self::LabelModel(value)
    }
}

impl From<StringCheckGrader> for MultiGraderParts {
    #[inline]
    fn from(value: StringCheckGrader) -> Self {
        Self::StringCheck(value)
    }
}

impl From<TextSimilarityGrader> for MultiGraderParts {
    #[inline]
    fn from(value: TextSimilarityGrader) -> Self {
        Self::TextSimilarity(value)
    }
}

impl From<ScoreModelGrader> for MultiGraderParts {
    #[inline]
    fn from(value: ScoreModelGrader) -> Self {
        Self::ScoreModel(value)
    }
}

impl From<PythonGrader> for MultiGraderParts {
    #[inline]
    fn from(value: PythonGrader) -> Self {
        Self::Python(value)
    }
}

impl From<Vec<MultiGraderPart>> for MultiGraderParts {
    #[inline]
    fn from(value: Vec<MultiGraderPart>) -> Self {
        Self::Many(value)
    }
}

impl From<&Vec<MultiGraderPart>> for MultiGraderParts {
    #[inline]
    fn from(value: &Vec<MultiGraderPart>) -> Self {
        Self::Many(value.clone())
    }
}

impl From<&[MultiGraderPart]> for MultiGraderParts {
    #[inline]
    fn from(value: &[MultiGraderPart]) -> Self {
        Self::Many(value.to_vec())
    }
}

impl<const N: usize> From<[MultiGraderPart; N]> for MultiGraderParts {
    #[inline]
    fn from(value: [MultiGraderPart; N]) -> Self {
        Self::Many(value.into())
    }
}

impl<const N: usize> From<&[MultiGraderPart; N]> for MultiGraderParts {
    #[inline]
    fn from(value: &[MultiGraderPart; N]) -> Self {
        Self::Many(value.to_vec())
    }
}

impl From<std::collections::BTreeMap<String, MultiGraderPart>> for MultiGraderParts {
    #[inline]
    fn from(value: std::collections::BTreeMap<String, MultiGraderPart>) -> Self {
        Self::Named(value)
    }
}

/// One of the graders that a grader is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultiGraderPart {
    /// Compares two texts, and scores 0 or 1.
    StringCheck(StringCheckGrader),
    /// Scores how similar two texts are.
    TextSimilarity(TextSimilarityGrader),
    /// Has a script score.
    Python(PythonGrader),
    /// Has a model score.
    ScoreModel(ScoreModelGrader),
    /// Has a model choose one of several labels.
    LabelModel(LabelModelGrader),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl MultiGraderPart {
    /// [`StringCheckGrader::new`] as this form.
    #[inline]
    pub fn string_check(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        operation: impl Into<StringCheckOperation>,
    ) -> Self {
        Self::StringCheck(StringCheckGrader::new(name, input, reference, operation))
    }

    /// [`TextSimilarityGrader::new`] as this form.
    #[inline]
    pub fn text_similarity(
        name: impl Into<String>,
        input: impl Into<String>,
        reference: impl Into<String>,
        evaluation_metric: impl Into<TextSimilarityMetric>,
    ) -> Self {
        Self::TextSimilarity(
            TextSimilarityGrader::new(name, input, reference, evaluation_metric),
        )
    }

    /// [`PythonGrader::new`] as this form.
    #[inline]
    pub fn python(name: impl Into<String>, source: impl Into<String>) -> Self {
        Self::Python(PythonGrader::new(name, source))
    }

    /// [`ScoreModelGrader::new`] as this form.
    #[inline]
    pub fn score_model(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
    ) -> Self {
        Self::ScoreModel(ScoreModelGrader::new(name, model, input))
    }

    /// [`LabelModelGrader::new`] as this form.
    #[inline]
    pub fn label_model(
        name: impl Into<String>,
        model: impl Into<String>,
        input: impl IntoIterator<Item = GraderMessage>,
        labels: impl IntoIterator<Item = impl Into<String>>,
        passing_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::LabelModel(
            LabelModelGrader::new(name, model, input, labels, passing_labels),
        )
    }
}

impl serde::Serialize for MultiGraderPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiGraderPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for MultiGraderPart {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for MultiGraderPart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for MultiGraderPart {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["label_model"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[
                            "name",
                            "model",
                            "input",
                            "labels",
                            "passing_labels",
                        ],
                        constants: &[("type", runtime::Scalar::Text("label_model"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["string_check"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "input", "reference", "operation"],
                        constants: &[("type", runtime::Scalar::Text("string_check"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["text_similarity"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "input", "reference", "evaluation_metric"],
                        constants: &[("type", runtime::Scalar::Text("text_similarity"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["score_model"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "model", "input"],
                        constants: &[("type", runtime::Scalar::Text("score_model"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["python"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["name", "source"],
                        constants: &[("type", runtime::Scalar::Text("python"))],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::LabelModel(runtime::FromJson::empty()),
            1usize => Self::StringCheck(runtime::FromJson::empty()),
            2usize => Self::TextSimilarity(runtime::FromJson::empty()),
            3usize => Self::ScoreModel(runtime::FromJson::empty()),
            4usize => Self::Python(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::LabelModel(form) => form,
            Self::StringCheck(form) => form,
            Self::TextSimilarity(form) => form,
            Self::ScoreModel(form) => form,
            Self::Python(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for MultiGraderPart {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::LabelModel(form) => form,
            Self::StringCheck(form) => form,
            Self::TextSimilarity(form) => form,
            Self::ScoreModel(form) => form,
            Self::Python(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<LabelModelGrader> for MultiGraderPart {
    #[inline]
    fn from(value: LabelModelGrader) -> Self {
        Self::LabelModel(value)
    }
}

impl From<StringCheckGrader> for MultiGraderPart {
    #[inline]
    fn from(value: StringCheckGrader) -> Self {
        Self::StringCheck(value)
    }
}

impl From<TextSimilarityGrader> for MultiGraderPart {
    #[inline]
    fn from(value: TextSimilarityGrader) -> Self {
        Self::TextSimilarity(value)
    }
}

impl From<ScoreModelGrader> for MultiGraderPart {
    #[inline]
    fn from(value: ScoreModelGrader) -> Self {
        Self::ScoreModel(value)
    }
}

impl From<PythonGrader> for MultiGraderPart {
    #[inline]
    fn from(value: PythonGrader) -> Self {
        Self::Python(value)
    }
}

/// How the answer of a model that scores is sampled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraderSampling {
    /// The largest number of tokens to generate.
    ///
    /// Bounds: at least 1.
    pub max_completions_tokens: Option<u32>,
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Asks for the same sample each time.
    pub seed: Option<i64>,
    /// The temperature; higher values make the answer more varied.
    pub temperature: Option<f64>,
    /// The part of the probability that tokens are sampled from; all of them with 1.
    pub top_p: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderSampling {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            max_completions_tokens: None,
            reasoning_effort: None,
            seed: None,
            temperature: None,
            top_p: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The largest number of tokens to generate.
    ///
    /// Bounds: at least 1.
    #[must_use]
    #[inline]
    pub fn max_completions_tokens(mut self, max_completions_tokens: u32) -> Self {
        self.max_completions_tokens = Some(max_completions_tokens);
        self
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn reasoning_effort(
        mut self,
        reasoning_effort: impl Into<ReasoningEffort>,
    ) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
        self
    }

    /// Asks for the same sample each time.
    #[must_use]
    #[inline]
    pub fn seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The temperature; higher values make the answer more varied.
    #[must_use]
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The part of the probability that tokens are sampled from; all of them with 1.
    #[must_use]
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
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

impl serde::Serialize for GraderSampling {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderSampling {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderSampling {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderSampling",
            &[
                runtime::Member::optional("max_completions_tokens"),
                runtime::Member::optional("reasoning_effort"),
                runtime::Member::optional("seed"),
                runtime::Member::optional("temperature"),
                runtime::Member::optional("top_p"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderSampling {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.max_completions_tokens,
            1usize => &mut self.reasoning_effort,
            2usize => &mut self.seed,
            3usize => &mut self.temperature,
            4usize => &mut self.top_p,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderSampling {
    fn empty() -> Self {
        Self {
            max_completions_tokens: runtime::FromJson::empty(),
            reasoning_effort: runtime::FromJson::empty(),
            seed: runtime::FromJson::empty(),
            temperature: runtime::FromJson::empty(),
            top_p: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderSampling {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderSampling {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.max_completions_tokens,
            1usize => &self.reasoning_effort,
            2usize => &self.seed,
            3usize => &self.temperature,
            4usize => &self.top_p,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderSampling {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A message to a model that scores.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderMessage {
    /// Who says something. What developers say outranks what users say.
    pub role: GraderRole,
    /// What a message says; texts may be templates.
    pub content: GraderContent,
    /// The kind of this object.
    ///
    /// The only value is `message`.
    pub type_: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(role: impl Into<GraderRole>, content: impl Into<GraderContent>) -> Self {
        Self {
            role: role.into(),
            content: content.into(),
            type_: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The kind of this object.
    ///
    /// The only value is `message`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
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

impl serde::Serialize for GraderMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderMessage",
            &[
                runtime::Member::required("role"),
                runtime::Member::required("content"),
                runtime::Member::optional("type"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderMessage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.role,
            1usize => &mut self.content,
            2usize => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderMessage {
    fn empty() -> Self {
        Self {
            role: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderMessage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.role,
            1usize => &self.content,
            2usize => &self.type_,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Who says something. What developers say outranks what users say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraderRole {
    /// `developer`
    Developer,
    /// `system`
    System,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A value that the document does not name.
    Other(String),
}

impl GraderRole {
    const VALUES: &'static [&'static str] = &[
        "developer",
        "system",
        "user",
        "assistant",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Developer => "developer",
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GraderRole {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Developer,
            Some(1usize) => Self::System,
            Some(2usize) => Self::User,
            Some(3usize) => Self::Assistant,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GraderRole {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for GraderRole {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for GraderRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for GraderRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GraderRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for GraderRole {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for GraderRole {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for GraderRole {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What a message says; texts may be templates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GraderContent {
    /// A text.
    Text(String),
    /// A text that goes in.
    InputText(GraderInputText),
    /// A text that a model wrote.
    OutputText(GraderOutputText),
    /// An image.
    InputImage(GraderInputImage),
    /// A recording.
    InputAudio(GraderInputAudio),
    /// Several parts.
    Parts(Vec<GraderPart>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl GraderContent {
    /// [`GraderInputText::new`] as this form.
    #[inline]
    pub fn input_text(text: impl Into<String>) -> Self {
        Self::InputText(GraderInputText::new(text))
    }

    /// [`GraderOutputText::new`] as this form.
    #[inline]
    pub fn output_text(text: impl Into<String>) -> Self {
        Self::OutputText(GraderOutputText::new(text))
    }

    /// [`GraderInputImage::new`] as this form.
    #[inline]
    pub fn input_image(image_url: impl Into<String>) -> Self {
        Self::InputImage(GraderInputImage::new(image_url))
    }

    /// [`GraderInputAudio::new`] as this form.
    #[inline]
    pub fn input_audio(input_audio: GraderAudio) -> Self {
        Self::InputAudio(GraderInputAudio::new(input_audio))
    }
}

impl serde::Serialize for GraderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for GraderContent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for GraderContent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for GraderContent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["input_text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("input_text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["output_text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("output_text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["input_image"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["image_url"],
                        constants: &[("type", runtime::Scalar::Text("input_image"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["input_audio"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["input_audio"],
                        constants: &[("type", runtime::Scalar::Text("input_audio"))],
                    },
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::InputText(runtime::FromJson::empty()),
            1usize => Self::OutputText(runtime::FromJson::empty()),
            2usize => Self::InputImage(runtime::FromJson::empty()),
            3usize => Self::InputAudio(runtime::FromJson::empty()),
            4usize => Self::Text(runtime::FromJson::empty()),
            5usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::InputText(form) => form,
            Self::OutputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputAudio(form) => form,
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for GraderContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::InputText(form) => form,
            Self::OutputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputAudio(form) => form,
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<GraderInputText> for GraderContent {
    #[inline]
    fn from(value: GraderInputText) -> Self {
        Self::InputText(value)
    }
}

impl From<GraderOutputText> for GraderContent {
    #[inline]
    fn from(value: GraderOutputText) -> Self {
        Self::OutputText(value)
    }
}

impl From<GraderInputImage> for GraderContent {
    #[inline]
    fn from(value: GraderInputImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<GraderInputAudio> for GraderContent {
    #[inline]
    fn from(value: GraderInputAudio) -> Self {
        Self::InputAudio(value)
    }
}

impl From<&str> for GraderContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for GraderContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for GraderContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<GraderPart>> for GraderContent {
    #[inline]
    fn from(value: Vec<GraderPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<GraderPart>> for GraderContent {
    #[inline]
    fn from(value: &Vec<GraderPart>) -> Self {
        Self::Parts(value.clone())
    }
}

impl From<&[GraderPart]> for GraderContent {
    #[inline]
    fn from(value: &[GraderPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[GraderPart; N]> for GraderContent {
    #[inline]
    fn from(value: [GraderPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[GraderPart; N]> for GraderContent {
    #[inline]
    fn from(value: &[GraderPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GraderPart {
    /// A text.
    Text(String),
    /// A text that goes in.
    InputText(GraderInputText),
    /// A text that a model wrote.
    OutputText(GraderOutputText),
    /// An image.
    InputImage(GraderInputImage),
    /// A recording.
    InputAudio(GraderInputAudio),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl GraderPart {
    /// [`GraderInputText::new`] as this form.
    #[inline]
    pub fn input_text(text: impl Into<String>) -> Self {
        Self::InputText(GraderInputText::new(text))
    }

    /// [`GraderOutputText::new`] as this form.
    #[inline]
    pub fn output_text(text: impl Into<String>) -> Self {
        Self::OutputText(GraderOutputText::new(text))
    }

    /// [`GraderInputImage::new`] as this form.
    #[inline]
    pub fn input_image(image_url: impl Into<String>) -> Self {
        Self::InputImage(GraderInputImage::new(image_url))
    }

    /// [`GraderInputAudio::new`] as this form.
    #[inline]
    pub fn input_audio(input_audio: GraderAudio) -> Self {
        Self::InputAudio(GraderInputAudio::new(input_audio))
    }
}

impl serde::Serialize for GraderPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for GraderPart {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for GraderPart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for GraderPart {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["input_text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("input_text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["output_text"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[("type", runtime::Scalar::Text("output_text"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["input_image"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["image_url"],
                        constants: &[("type", runtime::Scalar::Text("input_image"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["input_audio"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["input_audio"],
                        constants: &[("type", runtime::Scalar::Text("input_audio"))],
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

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::InputText(runtime::FromJson::empty()),
            1usize => Self::OutputText(runtime::FromJson::empty()),
            2usize => Self::InputImage(runtime::FromJson::empty()),
            3usize => Self::InputAudio(runtime::FromJson::empty()),
            4usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::InputText(form) => form,
            Self::OutputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputAudio(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for GraderPart {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::InputText(form) => form,
            Self::OutputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputAudio(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<GraderInputText> for GraderPart {
    #[inline]
    fn from(value: GraderInputText) -> Self {
        Self::InputText(value)
    }
}

impl From<GraderOutputText> for GraderPart {
    #[inline]
    fn from(value: GraderOutputText) -> Self {
        Self::OutputText(value)
    }
}

impl From<GraderInputImage> for GraderPart {
    #[inline]
    fn from(value: GraderInputImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<GraderInputAudio> for GraderPart {
    #[inline]
    fn from(value: GraderInputAudio) -> Self {
        Self::InputAudio(value)
    }
}

impl From<&str> for GraderPart {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for GraderPart {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for GraderPart {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

/// A text that goes in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderInputText {
    /// The text, which may be a template.
    pub text: String,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderInputText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the part.
    pub const TYPE: &'static str = "input_text";
}

impl GraderInputText {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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

impl serde::Serialize for GraderInputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderInputText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderInputText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderInputText",
            &[
                runtime::Member::constant("type", "input_text"),
                runtime::Member::required("text"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderInputText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            2usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderInputText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderInputText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderInputText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            2usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderInputText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text that a model wrote.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderOutputText {
    /// The text, which may be a template.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderOutputText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the part.
    pub const TYPE: &'static str = "output_text";
}

impl GraderOutputText {
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

impl serde::Serialize for GraderOutputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderOutputText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderOutputText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderOutputText",
            &[
                runtime::Member::constant("type", "output_text"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderOutputText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderOutputText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderOutputText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderOutputText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderOutputText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderInputImage {
    /// The address of the image, or its data in a URL.
    pub image_url: String,
    /// How closely the model looks: `low`, `high`, or `auto`, which is usual.
    pub detail: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderInputImage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the part.
    pub const TYPE: &'static str = "input_image";
}

impl GraderInputImage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            detail: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How closely the model looks: `low`, `high`, or `auto`, which is usual.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
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

impl serde::Serialize for GraderInputImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderInputImage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderInputImage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderInputImage",
            &[
                runtime::Member::constant("type", "input_image"),
                runtime::Member::required("image_url"),
                runtime::Member::optional("detail"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderInputImage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.image_url,
            2usize => &mut self.detail,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderInputImage {
    fn empty() -> Self {
        Self {
            image_url: runtime::FromJson::empty(),
            detail: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderInputImage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderInputImage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.image_url,
            2usize => &self.detail,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderInputImage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderInputAudio {
    /// The data of a recording.
    pub input_audio: GraderAudio,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderInputAudio {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the part.
    pub const TYPE: &'static str = "input_audio";
}

impl GraderInputAudio {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(input_audio: GraderAudio) -> Self {
        Self {
            input_audio,
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

impl serde::Serialize for GraderInputAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderInputAudio {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderInputAudio {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderInputAudio",
            &[
                runtime::Member::constant("type", "input_audio"),
                runtime::Member::required("input_audio"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderInputAudio {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.input_audio,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderInputAudio {
    fn empty() -> Self {
        Self {
            input_audio: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderInputAudio {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderInputAudio {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.input_audio,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderInputAudio {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The data of a recording.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderAudio {
    /// The recording in base64, or a template.
    pub data: String,
    /// The format of a recording.
    pub format: GraderAudioFormat,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl GraderAudio {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(data: impl Into<String>, format: impl Into<GraderAudioFormat>) -> Self {
        Self {
            data: data.into(),
            format: format.into(),
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

impl serde::Serialize for GraderAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderAudio {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderAudio {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderAudio",
            &[runtime::Member::required("data"), runtime::Member::required("format")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderAudio {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.data,
            1usize => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderAudio {
    fn empty() -> Self {
        Self {
            data: runtime::FromJson::empty(),
            format: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderAudio {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderAudio {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.data,
            1usize => &self.format,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderAudio {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The format of a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraderAudioFormat {
    /// `mp3`
    Mp3,
    /// `wav`
    Wav,
    /// A value that the document does not name.
    Other(String),
}

impl GraderAudioFormat {
    const VALUES: &'static [&'static str] = &["mp3", "wav"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mp3 => "mp3",
            Self::Wav => "wav",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GraderAudioFormat {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Mp3,
            Some(1usize) => Self::Wav,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GraderAudioFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for GraderAudioFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for GraderAudioFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for GraderAudioFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GraderAudioFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for GraderAudioFormat {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for GraderAudioFormat {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for GraderAudioFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A model, what it learns, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFineTuningJobRequest {
    /// The id of the model that is adapted.
    pub model: String,
    /// The id of the file with the training data, uploaded with the purpose `fine-tune`.
    ///
    /// It is in JSON Lines; what a line has depends on the model and the method.
    pub training_file: String,
    /// How the model is trained. Replaced by `method`.
    #[deprecated]
    pub hyperparameters: Option<FineTuningHyperparameters>,
    /// The services that are told of the metrics.
    pub integrations: Option<Vec<FineTuningWandbIntegration>>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// How a model learns, with the member that is called like the `type`.
    pub method: Option<FineTuningMethod>,
    /// Makes a job repeatable, as far as the server can manage; chosen by it otherwise.
    ///
    /// Bounds: at most 2147483647.
    pub seed: Option<u32>,
    /// What the name of the new model contains, at most 64 characters.
    ///
    /// Bounds: 1 to 64 characters.
    pub suffix: Option<String>,
    /// The id of a file with examples that are tested with, not trained.
    ///
    /// No example should be in both files. The metrics that it gives are in the file of
    /// results.
    pub validation_file: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateFineTuningJobRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(model: impl Into<String>, training_file: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            training_file: training_file.into(),
            hyperparameters: None,
            integrations: None,
            metadata: None,
            method: None,
            seed: None,
            suffix: None,
            validation_file: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How the model is trained. Replaced by `method`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningHyperparameters,
    ) -> Self {
        self.hyperparameters = Some(hyperparameters);
        self
    }

    /// The services that are told of the metrics.
    #[must_use]
    #[inline]
    pub fn integrations(
        mut self,
        integrations: impl IntoIterator<Item = FineTuningWandbIntegration>,
    ) -> Self {
        self.integrations = Some(integrations.into_iter().collect());
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// How a model learns, with the member that is called like the `type`.
    #[must_use]
    #[inline]
    pub fn method(mut self, method: FineTuningMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Makes a job repeatable, as far as the server can manage; chosen by it otherwise.
    ///
    /// Bounds: at most 2147483647.
    #[must_use]
    #[inline]
    pub fn seed(mut self, seed: u32) -> Self {
        self.seed = Some(seed);
        self
    }

    /// What the name of the new model contains, at most 64 characters.
    ///
    /// Bounds: 1 to 64 characters.
    #[must_use]
    #[inline]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// The id of a file with examples that are tested with, not trained.
    #[must_use]
    #[inline]
    pub fn validation_file(mut self, validation_file: impl Into<String>) -> Self {
        self.validation_file = Some(validation_file.into());
        self
    }

    /// Adds one to [`Self::integrations`](Self#structfield.integrations).
    #[must_use]
    #[inline]
    pub fn integration(mut self, integration: FineTuningWandbIntegration) -> Self {
        self.integrations.get_or_insert_default().push(integration);
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

impl serde::Serialize for CreateFineTuningJobRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuningJobRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateFineTuningJobRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateFineTuningJobRequest",
            &[
                runtime::Member::required("model"),
                runtime::Member::required("training_file"),
                runtime::Member::optional("hyperparameters"),
                runtime::Member::optional("integrations"),
                runtime::Member::optional("metadata"),
                runtime::Member::optional("method"),
                runtime::Member::optional("seed"),
                runtime::Member::optional("suffix"),
                runtime::Member::optional("validation_file"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateFineTuningJobRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.training_file,
            2usize => &mut self.hyperparameters,
            3usize => &mut self.integrations,
            4usize => &mut self.metadata,
            5usize => &mut self.method,
            6usize => &mut self.seed,
            7usize => &mut self.suffix,
            8usize => &mut self.validation_file,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateFineTuningJobRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            training_file: runtime::FromJson::empty(),
            hyperparameters: runtime::FromJson::empty(),
            integrations: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            method: runtime::FromJson::empty(),
            seed: runtime::FromJson::empty(),
            suffix: runtime::FromJson::empty(),
            validation_file: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateFineTuningJobRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateFineTuningJobRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.training_file,
            2usize => &self.hyperparameters,
            3usize => &self.integrations,
            4usize => &self.metadata,
            5usize => &self.method,
            6usize => &self.seed,
            7usize => &self.suffix,
            8usize => &self.validation_file,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateFineTuningJobRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How a model is trained.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningHyperparameters {
    /// How many examples the model learns from at once, up to 256.
    pub batch_size: Option<FineTuningCount>,
    /// How fast the model learns. Less can help against learning by heart.
    pub learning_rate_multiplier: Option<FineTuningFactor>,
    /// How often the model goes through all of the data, up to 50 times.
    pub n_epochs: Option<FineTuningCount>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningHyperparameters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How many examples the model learns from at once, up to 256.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: impl Into<FineTuningCount>) -> Self {
        self.batch_size = Some(batch_size.into());
        self
    }

    /// How fast the model learns. Less can help against learning by heart.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(
        mut self,
        learning_rate_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        self.learning_rate_multiplier = Some(learning_rate_multiplier.into());
        self
    }

    /// How often the model goes through all of the data, up to 50 times.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: impl Into<FineTuningCount>) -> Self {
        self.n_epochs = Some(n_epochs.into());
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

impl serde::Serialize for FineTuningHyperparameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningHyperparameters {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningHyperparameters {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningHyperparameters",
            &[
                runtime::Member::optional("batch_size"),
                runtime::Member::optional("learning_rate_multiplier"),
                runtime::Member::optional("n_epochs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningHyperparameters {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.batch_size,
            1usize => &mut self.learning_rate_multiplier,
            2usize => &mut self.n_epochs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningHyperparameters {
    fn empty() -> Self {
        Self {
            batch_size: runtime::FromJson::empty(),
            learning_rate_multiplier: runtime::FromJson::empty(),
            n_epochs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningHyperparameters {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningHyperparameters {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.batch_size,
            1usize => &self.learning_rate_multiplier,
            2usize => &self.n_epochs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningHyperparameters {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A number, or `auto`, by which the server chooses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FineTuningCount {
    /// Leaves the choice to the server.
    Auto(FineTuningAuto),
    /// The number.
    Number(i64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for FineTuningCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningCount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningCount {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for FineTuningCount {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for FineTuningCount {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Number(runtime::FromJson::empty()),
            1usize => Self::Auto(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Number(form) => form,
            Self::Auto(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for FineTuningCount {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Number(form) => form,
            Self::Auto(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<i64> for FineTuningCount {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<FineTuningAuto> for FineTuningCount {
    #[inline]
    fn from(value: FineTuningAuto) -> Self {
        Self::Auto(value)
    }
}

impl From<&str> for FineTuningCount {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Auto(value.into())
    }
}

impl From<String> for FineTuningCount {
    #[inline]
    fn from(value: String) -> Self {
        Self::Auto(value.into())
    }
}

/// A factor, or `auto`, by which the server chooses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FineTuningFactor {
    /// Leaves the choice to the server.
    Auto(FineTuningAuto),
    /// The factor.
    Number(f64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for FineTuningFactor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningFactor {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningFactor {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for FineTuningFactor {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for FineTuningFactor {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Number(runtime::FromJson::empty()),
            1usize => Self::Auto(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Number(form) => form,
            Self::Auto(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for FineTuningFactor {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Number(form) => form,
            Self::Auto(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<f64> for FineTuningFactor {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<FineTuningAuto> for FineTuningFactor {
    #[inline]
    fn from(value: FineTuningAuto) -> Self {
        Self::Auto(value)
    }
}

impl From<&str> for FineTuningFactor {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Auto(value.into())
    }
}

impl From<String> for FineTuningFactor {
    #[inline]
    fn from(value: String) -> Self {
        Self::Auto(value.into())
    }
}

/// Leaves the choice to the server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningAuto {
    /// `auto`
    Auto,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningAuto {
    const VALUES: &'static [&'static str] = &["auto"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningAuto {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningAuto {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningAuto {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningAuto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningAuto {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningAuto {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningAuto {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningAuto {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningAuto {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How a model learns, with the member that is called like the `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningMethod {
    /// What a model learns from: examples, preferences, or the scores of a grader.
    pub type_: FineTuningMethodType,
    /// Settings of the supervised method.
    pub supervised: Option<FineTuningSupervised>,
    /// Settings of the method by preference.
    pub dpo: Option<FineTuningDpo>,
    /// Settings of the method by reinforcement.
    pub reinforcement: Option<FineTuningReinforcement>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningMethod {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<FineTuningMethodType>) -> Self {
        Self {
            type_: type_.into(),
            supervised: None,
            dpo: None,
            reinforcement: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Settings of the supervised method.
    #[must_use]
    #[inline]
    pub fn supervised(mut self, supervised: FineTuningSupervised) -> Self {
        self.supervised = Some(supervised);
        self
    }

    /// Settings of the method by preference.
    #[must_use]
    #[inline]
    pub fn dpo(mut self, dpo: FineTuningDpo) -> Self {
        self.dpo = Some(dpo);
        self
    }

    /// Settings of the method by reinforcement.
    #[must_use]
    #[inline]
    pub fn reinforcement(mut self, reinforcement: FineTuningReinforcement) -> Self {
        self.reinforcement = Some(reinforcement);
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

impl serde::Serialize for FineTuningMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningMethod {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningMethod {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningMethod",
            &[
                runtime::Member::required("type"),
                runtime::Member::optional("supervised"),
                runtime::Member::optional("dpo"),
                runtime::Member::optional("reinforcement"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningMethod {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.supervised,
            2usize => &mut self.dpo,
            3usize => &mut self.reinforcement,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningMethod {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            supervised: runtime::FromJson::empty(),
            dpo: runtime::FromJson::empty(),
            reinforcement: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningMethod {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningMethod {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.supervised,
            2usize => &self.dpo,
            3usize => &self.reinforcement,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningMethod {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a model learns from: examples, preferences, or the scores of a grader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningMethodType {
    /// `supervised`
    Supervised,
    /// `dpo`
    Dpo,
    /// `reinforcement`
    Reinforcement,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningMethodType {
    const VALUES: &'static [&'static str] = &["supervised", "dpo", "reinforcement"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Supervised => "supervised",
            Self::Dpo => "dpo",
            Self::Reinforcement => "reinforcement",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningMethodType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Supervised,
            Some(1usize) => Self::Dpo,
            Some(2usize) => Self::Reinforcement,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningMethodType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningMethodType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningMethodType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningMethodType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningMethodType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningMethodType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningMethodType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningMethodType {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Learning from examples.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningSupervised {
    /// How a model is trained.
    pub hyperparameters: Option<FineTuningHyperparameters>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningSupervised {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            hyperparameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How a model is trained.
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningHyperparameters,
    ) -> Self {
        self.hyperparameters = Some(hyperparameters);
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

impl serde::Serialize for FineTuningSupervised {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningSupervised {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningSupervised {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningSupervised",
            &[runtime::Member::optional("hyperparameters")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningSupervised {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.hyperparameters,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningSupervised {
    fn empty() -> Self {
        Self {
            hyperparameters: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningSupervised {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningSupervised {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.hyperparameters,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningSupervised {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Learning from pairs of answers, of which one is preferred.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningDpo {
    /// How a model is trained by preference.
    pub hyperparameters: Option<FineTuningDpoHyperparameters>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningDpo {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            hyperparameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How a model is trained by preference.
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningDpoHyperparameters,
    ) -> Self {
        self.hyperparameters = Some(hyperparameters);
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

impl serde::Serialize for FineTuningDpo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningDpo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningDpo {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningDpo",
            &[runtime::Member::optional("hyperparameters")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningDpo {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.hyperparameters,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningDpo {
    fn empty() -> Self {
        Self {
            hyperparameters: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningDpo {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningDpo {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.hyperparameters,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningDpo {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How a model is trained by preference.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningDpoHyperparameters {
    /// How close to what it was the model stays, up to 2; higher is closer.
    pub beta: Option<FineTuningFactor>,
    /// How many examples the model learns from at once, up to 256.
    pub batch_size: Option<FineTuningCount>,
    /// How fast the model learns. Less can help against learning by heart.
    pub learning_rate_multiplier: Option<FineTuningFactor>,
    /// How often the model goes through all of the data, up to 50 times.
    pub n_epochs: Option<FineTuningCount>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningDpoHyperparameters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            beta: None,
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How close to what it was the model stays, up to 2; higher is closer.
    #[must_use]
    #[inline]
    pub fn beta(mut self, beta: impl Into<FineTuningFactor>) -> Self {
        self.beta = Some(beta.into());
        self
    }

    /// How many examples the model learns from at once, up to 256.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: impl Into<FineTuningCount>) -> Self {
        self.batch_size = Some(batch_size.into());
        self
    }

    /// How fast the model learns. Less can help against learning by heart.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(
        mut self,
        learning_rate_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        self.learning_rate_multiplier = Some(learning_rate_multiplier.into());
        self
    }

    /// How often the model goes through all of the data, up to 50 times.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: impl Into<FineTuningCount>) -> Self {
        self.n_epochs = Some(n_epochs.into());
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

impl serde::Serialize for FineTuningDpoHyperparameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningDpoHyperparameters {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningDpoHyperparameters {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningDpoHyperparameters",
            &[
                runtime::Member::optional("beta"),
                runtime::Member::optional("batch_size"),
                runtime::Member::optional("learning_rate_multiplier"),
                runtime::Member::optional("n_epochs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningDpoHyperparameters {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.beta,
            1usize => &mut self.batch_size,
            2usize => &mut self.learning_rate_multiplier,
            3usize => &mut self.n_epochs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningDpoHyperparameters {
    fn empty() -> Self {
        Self {
            beta: runtime::FromJson::empty(),
            batch_size: runtime::FromJson::empty(),
            learning_rate_multiplier: runtime::FromJson::empty(),
            n_epochs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningDpoHyperparameters {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningDpoHyperparameters {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.beta,
            1usize => &self.batch_size,
            2usize => &self.learning_rate_multiplier,
            3usize => &self.n_epochs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningDpoHyperparameters {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Learning from the scores that a grader gives to answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningReinforcement {
    /// What scores an answer.
    pub grader: Grader,
    /// How a model is trained by reinforcement.
    pub hyperparameters: Option<FineTuningReinforcementHyperparameters>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningReinforcement {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(grader: impl Into<Grader>) -> Self {
        Self {
            grader: grader.into(),
            hyperparameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How a model is trained by reinforcement.
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningReinforcementHyperparameters,
    ) -> Self {
        self.hyperparameters = Some(hyperparameters);
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

impl serde::Serialize for FineTuningReinforcement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningReinforcement {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningReinforcement {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningReinforcement",
            &[
                runtime::Member::required("grader"),
                runtime::Member::optional("hyperparameters"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningReinforcement {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.grader,
            1usize => &mut self.hyperparameters,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningReinforcement {
    fn empty() -> Self {
        Self {
            grader: runtime::FromJson::empty(),
            hyperparameters: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningReinforcement {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningReinforcement {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.grader,
            1usize => &self.hyperparameters,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningReinforcement {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How a model is trained by reinforcement.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningReinforcementHyperparameters {
    /// How many examples the model learns from at once, up to 256.
    pub batch_size: Option<FineTuningCount>,
    /// How fast the model learns. Less can help against learning by heart.
    pub learning_rate_multiplier: Option<FineTuningFactor>,
    /// How often the model goes through all of the data, up to 50 times.
    pub n_epochs: Option<FineTuningCount>,
    /// How much is spent on exploring, above 0 and up to 10.
    pub compute_multiplier: Option<FineTuningFactor>,
    /// The number of steps between two evaluations.
    pub eval_interval: Option<FineTuningCount>,
    /// The number of answers that an evaluation looks at.
    pub eval_samples: Option<FineTuningCount>,
    /// How much the model reasons while it is trained.
    pub reasoning_effort: Option<FineTuningReasoningEffort>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningReinforcementHyperparameters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            compute_multiplier: None,
            eval_interval: None,
            eval_samples: None,
            reasoning_effort: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How many examples the model learns from at once, up to 256.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: impl Into<FineTuningCount>) -> Self {
        self.batch_size = Some(batch_size.into());
        self
    }

    /// How fast the model learns. Less can help against learning by heart.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(
        mut self,
        learning_rate_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        self.learning_rate_multiplier = Some(learning_rate_multiplier.into());
        self
    }

    /// How often the model goes through all of the data, up to 50 times.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: impl Into<FineTuningCount>) -> Self {
        self.n_epochs = Some(n_epochs.into());
        self
    }

    /// How much is spent on exploring, above 0 and up to 10.
    #[must_use]
    #[inline]
    pub fn compute_multiplier(
        mut self,
        compute_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        self.compute_multiplier = Some(compute_multiplier.into());
        self
    }

    /// The number of steps between two evaluations.
    #[must_use]
    #[inline]
    pub fn eval_interval(mut self, eval_interval: impl Into<FineTuningCount>) -> Self {
        self.eval_interval = Some(eval_interval.into());
        self
    }

    /// The number of answers that an evaluation looks at.
    #[must_use]
    #[inline]
    pub fn eval_samples(mut self, eval_samples: impl Into<FineTuningCount>) -> Self {
        self.eval_samples = Some(eval_samples.into());
        self
    }

    /// How much the model reasons while it is trained.
    #[must_use]
    #[inline]
    pub fn reasoning_effort(
        mut self,
        reasoning_effort: impl Into<FineTuningReasoningEffort>,
    ) -> Self {
        self.reasoning_effort = Some(reasoning_effort.into());
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

impl serde::Serialize for FineTuningReinforcementHyperparameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningReinforcementHyperparameters {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningReinforcementHyperparameters {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningReinforcementHyperparameters",
            &[
                runtime::Member::optional("batch_size"),
                runtime::Member::optional("learning_rate_multiplier"),
                runtime::Member::optional("n_epochs"),
                runtime::Member::optional("compute_multiplier"),
                runtime::Member::optional("eval_interval"),
                runtime::Member::optional("eval_samples"),
                runtime::Member::optional("reasoning_effort"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningReinforcementHyperparameters {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.batch_size,
            1usize => &mut self.learning_rate_multiplier,
            2usize => &mut self.n_epochs,
            3usize => &mut self.compute_multiplier,
            4usize => &mut self.eval_interval,
            5usize => &mut self.eval_samples,
            6usize => &mut self.reasoning_effort,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningReinforcementHyperparameters {
    fn empty() -> Self {
        Self {
            batch_size: runtime::FromJson::empty(),
            learning_rate_multiplier: runtime::FromJson::empty(),
            n_epochs: runtime::FromJson::empty(),
            compute_multiplier: runtime::FromJson::empty(),
            eval_interval: runtime::FromJson::empty(),
            eval_samples: runtime::FromJson::empty(),
            reasoning_effort: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningReinforcementHyperparameters {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningReinforcementHyperparameters {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.batch_size,
            1usize => &self.learning_rate_multiplier,
            2usize => &self.n_epochs,
            3usize => &self.compute_multiplier,
            4usize => &self.eval_interval,
            5usize => &self.eval_samples,
            6usize => &self.reasoning_effort,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningReinforcementHyperparameters {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How much a model reasons while it learns.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningReasoningEffort {
    /// `default`
    Default,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningReasoningEffort {
    const VALUES: &'static [&'static str] = &["default", "low", "medium", "high"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningReasoningEffort {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Default,
            Some(1usize) => Self::Low,
            Some(2usize) => Self::Medium,
            Some(3usize) => Self::High,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningReasoningEffort {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningReasoningEffort {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningReasoningEffort {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningReasoningEffort {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningReasoningEffort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningReasoningEffort {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningReasoningEffort {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningReasoningEffort {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Metrics go to Weights & Biases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningWandbIntegration {
    /// Where metrics go in Weights & Biases.
    pub wandb: FineTuningWandb,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningWandbIntegration {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the service.
    pub const TYPE: &'static str = "wandb";
}

impl FineTuningWandbIntegration {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(wandb: FineTuningWandb) -> Self {
        Self {
            wandb,
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

impl serde::Serialize for FineTuningWandbIntegration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningWandbIntegration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningWandbIntegration {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningWandbIntegration",
            &[
                runtime::Member::constant("type", "wandb"),
                runtime::Member::required("wandb"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningWandbIntegration {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.wandb,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningWandbIntegration {
    fn empty() -> Self {
        Self {
            wandb: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningWandbIntegration {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningWandbIntegration {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.wandb,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningWandbIntegration {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where metrics go in Weights & Biases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningWandb {
    /// The name of the project that the run belongs to.
    pub project: String,
    /// The team or user of the run; that of the key unless it says another.
    pub entity: Option<String>,
    /// The name of the run; the id of the job unless it says another.
    pub name: Option<String>,
    /// What the run is tagged with, besides the tags that OpenAI adds.
    pub tags: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FineTuningWandb {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(project: impl Into<String>) -> Self {
        Self {
            project: project.into(),
            entity: None,
            name: None,
            tags: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The team or user of the run; that of the key unless it says another.
    #[must_use]
    #[inline]
    pub fn entity(mut self, entity: impl Into<String>) -> Self {
        self.entity = Some(entity.into());
        self
    }

    /// The name of the run; the id of the job unless it says another.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the run is tagged with, besides the tags that OpenAI adds.
    #[must_use]
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
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

impl serde::Serialize for FineTuningWandb {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningWandb {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningWandb {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningWandb",
            &[
                runtime::Member::required("project"),
                runtime::Member::optional("entity"),
                runtime::Member::optional("name"),
                runtime::Member::optional("tags"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningWandb {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.project,
            1usize => &mut self.entity,
            2usize => &mut self.name,
            3usize => &mut self.tags,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningWandb {
    fn empty() -> Self {
        Self {
            project: runtime::FromJson::empty(),
            entity: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            tags: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningWandb {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningWandb {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.project,
            1usize => &self.entity,
            2usize => &self.name,
            3usize => &self.tags,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningWandb {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A job that adapts a model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningJob {
    /// The id, by which requests name the job.
    pub id: String,
    /// The kind of this object, always `fine_tuning.job`.
    ///
    /// Reads as `"fine_tuning.job"` when it is absent or null.
    pub object: String,
    /// When the job was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The id of the model that is adapted.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The name of the new model, once the job has succeeded.
    pub fine_tuned_model: Option<String>,
    /// How far a job is.
    pub status: Option<FineTuningJobStatus>,
    /// Why a job failed.
    pub error: Option<FineTuningError>,
    /// The id of the file with the training data.
    ///
    /// Reads as `""` when it is absent or null.
    pub training_file: String,
    /// The id of the file with the examples that are tested with.
    pub validation_file: Option<String>,
    /// The ids of the files of results, which have the metrics.
    ///
    /// Reads as `[]` when it is absent or null.
    pub result_files: Vec<String>,
    /// The number of tokens that are billed, once the job is over.
    pub trained_tokens: Option<i64>,
    /// How a model learns, with the member that is called like the `type`.
    pub method: Option<FineTuningMethod>,
    /// How the model is trained, if the method is supervised.
    pub hyperparameters: Option<FineTuningHyperparameters>,
    /// The seed of the job.
    pub seed: Option<i64>,
    /// The services that are told of the metrics.
    ///
    /// Reads as `[]` when it is absent or null.
    pub integrations: Vec<FineTuningWandbIntegration>,
    /// The id of the organization that the job belongs to.
    ///
    /// Reads as `""` when it is absent or null.
    pub organization_id: String,
    /// When the job was over, in seconds since the Unix epoch.
    pub finished_at: Option<i64>,
    /// When it is likely to be over, in seconds since the Unix epoch.
    pub estimated_finish: Option<i64>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningJob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningJob {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningJob {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningJob",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("model"),
                runtime::Member::optional("fine_tuned_model"),
                runtime::Member::optional("status"),
                runtime::Member::optional("error"),
                runtime::Member::defaulted("training_file"),
                runtime::Member::optional("validation_file"),
                runtime::Member::defaulted("result_files"),
                runtime::Member::optional("trained_tokens"),
                runtime::Member::optional("method"),
                runtime::Member::optional("hyperparameters"),
                runtime::Member::optional("seed"),
                runtime::Member::defaulted("integrations"),
                runtime::Member::defaulted("organization_id"),
                runtime::Member::optional("finished_at"),
                runtime::Member::optional("estimated_finish"),
                runtime::Member::optional("metadata"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningJob {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.model,
            4usize => &mut self.fine_tuned_model,
            5usize => &mut self.status,
            6usize => &mut self.error,
            7usize => &mut self.training_file,
            8usize => &mut self.validation_file,
            9usize => &mut self.result_files,
            10usize => &mut self.trained_tokens,
            11usize => &mut self.method,
            12usize => &mut self.hyperparameters,
            13usize => &mut self.seed,
            14usize => &mut self.integrations,
            15usize => &mut self.organization_id,
            16usize => &mut self.finished_at,
            17usize => &mut self.estimated_finish,
            18usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "fine_tuning.job".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningJob {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            fine_tuned_model: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            error: runtime::FromJson::empty(),
            training_file: runtime::FromJson::empty(),
            validation_file: runtime::FromJson::empty(),
            result_files: runtime::FromJson::empty(),
            trained_tokens: runtime::FromJson::empty(),
            method: runtime::FromJson::empty(),
            hyperparameters: runtime::FromJson::empty(),
            seed: runtime::FromJson::empty(),
            integrations: runtime::FromJson::empty(),
            organization_id: runtime::FromJson::empty(),
            finished_at: runtime::FromJson::empty(),
            estimated_finish: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningJob {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningJob {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.model,
            4usize => &self.fine_tuned_model,
            5usize => &self.status,
            6usize => &self.error,
            7usize => &self.training_file,
            8usize => &self.validation_file,
            9usize => &self.result_files,
            10usize => &self.trained_tokens,
            11usize => &self.method,
            12usize => &self.hyperparameters,
            13usize => &self.seed,
            14usize => &self.integrations,
            15usize => &self.organization_id,
            16usize => &self.finished_at,
            17usize => &self.estimated_finish,
            18usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningJob {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningJobStatus {
    /// `validating_files`
    ValidatingFiles,
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `paused`
    Paused,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningJobStatus {
    const VALUES: &'static [&'static str] = &[
        "validating_files",
        "queued",
        "running",
        "paused",
        "succeeded",
        "failed",
        "cancelled",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ValidatingFiles => "validating_files",
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningJobStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::ValidatingFiles,
            Some(1usize) => Self::Queued,
            Some(2usize) => Self::Running,
            Some(3usize) => Self::Paused,
            Some(4usize) => Self::Succeeded,
            Some(5usize) => Self::Failed,
            Some(6usize) => Self::Cancelled,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningJobStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningJobStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningJobStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningJobStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningJobStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningJobStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningJobStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningJobStatus {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why a job failed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningError {
    /// A code for what went wrong.
    ///
    /// Reads as `""` when it is absent or null.
    pub code: String,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// The parameter that was not valid, if it is about one.
    pub param: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningError",
            &[
                runtime::Member::defaulted("code"),
                runtime::Member::defaulted("message"),
                runtime::Member::optional("param"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.code,
            1usize => &mut self.message,
            2usize => &mut self.param,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            param: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningError {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.code,
            1usize => &self.message,
            2usize => &self.param,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningError {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of fine-tuning jobs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningJobList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The jobs of the page.
    pub data: Vec<FineTuningJob>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningJobList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningJobList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningJobList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningJobList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningJobList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningJobList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningJobList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningJobList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningJobList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that happened in a job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningEvent {
    /// The id of the event.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `fine_tuning.job.event`.
    ///
    /// Reads as `"fine_tuning.job.event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// How serious an event is.
    pub level: Option<FineTuningEventLevel>,
    /// What happened, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// Whether an event tells something or has metrics.
    pub type_: Option<FineTuningEventType>,
    /// What belongs to it, such as the metrics of a step.
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningEvent {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningEvent",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::optional("level"),
                runtime::Member::defaulted("message"),
                runtime::Member::optional("type"),
                runtime::Member::optional("data"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningEvent {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.level,
            4usize => &mut self.message,
            5usize => &mut self.type_,
            6usize => &mut self.data,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "fine_tuning.job.event".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningEvent {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            level: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningEvent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningEvent {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.level,
            4usize => &self.message,
            5usize => &self.type_,
            6usize => &self.data,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningEvent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How serious an event is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningEventLevel {
    /// `info`
    Info,
    /// `warn`
    Warn,
    /// `error`
    Error,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningEventLevel {
    const VALUES: &'static [&'static str] = &["info", "warn", "error"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningEventLevel {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Info,
            Some(1usize) => Self::Warn,
            Some(2usize) => Self::Error,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningEventLevel {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningEventLevel {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningEventLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningEventLevel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningEventLevel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningEventLevel {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningEventLevel {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningEventLevel {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Whether an event tells something or has metrics.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningEventType {
    /// `message`
    Message,
    /// `metrics`
    Metrics,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningEventType {
    const VALUES: &'static [&'static str] = &["message", "metrics"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::Metrics => "metrics",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningEventType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Message,
            Some(1usize) => Self::Metrics,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningEventType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningEventType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningEventType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningEventType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningEventType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningEventType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningEventType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningEventType {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A page of the events of a job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningEventList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The events of the page.
    pub data: Vec<FineTuningEvent>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningEventList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningEventList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningEventList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningEventList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningEventList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningEventList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningEventList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningEventList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningEventList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A model that a job has kept on its way, ready to be used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningCheckpoint {
    /// The id of the checkpoint.
    pub id: String,
    /// The kind of this object, always `fine_tuning.job.checkpoint`.
    ///
    /// Reads as `"fine_tuning.job.checkpoint"` when it is absent or null.
    pub object: String,
    /// When it was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The name of the model, by which requests use it.
    ///
    /// Reads as `""` when it is absent or null.
    pub fine_tuned_model_checkpoint: String,
    /// The id of the job.
    ///
    /// Reads as `""` when it is absent or null.
    pub fine_tuning_job_id: String,
    /// The step that it was made at.
    ///
    /// Reads as `0` when it is absent or null.
    pub step_number: i64,
    /// How well a model does at a step; the loss is better the lower, the accuracy the higher.
    ///
    /// Reads as `{}` when it is absent or null.
    pub metrics: FineTuningMetrics,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningCheckpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningCheckpoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningCheckpoint {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningCheckpoint",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("fine_tuned_model_checkpoint"),
                runtime::Member::defaulted("fine_tuning_job_id"),
                runtime::Member::defaulted("step_number"),
                runtime::Member::defaulted("metrics"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningCheckpoint {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.fine_tuned_model_checkpoint,
            4usize => &mut self.fine_tuning_job_id,
            5usize => &mut self.step_number,
            6usize => &mut self.metrics,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "fine_tuning.job.checkpoint".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningCheckpoint {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            fine_tuned_model_checkpoint: runtime::FromJson::empty(),
            fine_tuning_job_id: runtime::FromJson::empty(),
            step_number: runtime::FromJson::empty(),
            metrics: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningCheckpoint {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningCheckpoint {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.fine_tuned_model_checkpoint,
            4usize => &self.fine_tuning_job_id,
            5usize => &self.step_number,
            6usize => &self.metrics,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningCheckpoint {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How well a model does at a step; the loss is better the lower, the accuracy the higher.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuningMetrics {
    /// The step.
    pub step: Option<f64>,
    /// The loss in the training data.
    pub train_loss: Option<f64>,
    /// Which part of the tokens of the training data it gets right.
    pub train_mean_token_accuracy: Option<f64>,
    /// The loss in a few of the examples that are tested with.
    pub valid_loss: Option<f64>,
    /// Which part of the tokens of these few examples it gets right.
    pub valid_mean_token_accuracy: Option<f64>,
    /// The loss in all examples that are tested with.
    pub full_valid_loss: Option<f64>,
    /// Which part of the tokens of all these examples it gets right.
    pub full_valid_mean_token_accuracy: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningMetrics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningMetrics {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningMetrics {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningMetrics",
            &[
                runtime::Member::optional("step"),
                runtime::Member::optional("train_loss"),
                runtime::Member::optional("train_mean_token_accuracy"),
                runtime::Member::optional("valid_loss"),
                runtime::Member::optional("valid_mean_token_accuracy"),
                runtime::Member::optional("full_valid_loss"),
                runtime::Member::optional("full_valid_mean_token_accuracy"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningMetrics {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.step,
            1usize => &mut self.train_loss,
            2usize => &mut self.train_mean_token_accuracy,
            3usize => &mut self.valid_loss,
            4usize => &mut self.valid_mean_token_accuracy,
            5usize => &mut self.full_valid_loss,
            6usize => &mut self.full_valid_mean_token_accuracy,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FineTuningMetrics {
    fn empty() -> Self {
        Self {
            step: runtime::FromJson::empty(),
            train_loss: runtime::FromJson::empty(),
            train_mean_token_accuracy: runtime::FromJson::empty(),
            valid_loss: runtime::FromJson::empty(),
            valid_mean_token_accuracy: runtime::FromJson::empty(),
            full_valid_loss: runtime::FromJson::empty(),
            full_valid_mean_token_accuracy: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningMetrics {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningMetrics {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.step,
            1usize => &self.train_loss,
            2usize => &self.train_mean_token_accuracy,
            3usize => &self.valid_loss,
            4usize => &self.valid_mean_token_accuracy,
            5usize => &self.full_valid_loss,
            6usize => &self.full_valid_mean_token_accuracy,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningMetrics {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of the checkpoints of a job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningCheckpointList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The checkpoints of the page.
    pub data: Vec<FineTuningCheckpoint>,
    /// The id of the first one of the page.
    pub first_id: Option<String>,
    /// The id of the last one of the page.
    pub last_id: Option<String>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningCheckpointList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningCheckpointList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningCheckpointList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningCheckpointList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::optional("first_id"),
                runtime::Member::optional("last_id"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningCheckpointList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.first_id,
            3usize => &mut self.last_id,
            4usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningCheckpointList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            first_id: runtime::FromJson::empty(),
            last_id: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningCheckpointList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningCheckpointList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.first_id,
            3usize => &self.last_id,
            4usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningCheckpointList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The projects that may use a checkpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFineTuningPermissionRequest {
    /// The ids of the projects.
    pub project_ids: Vec<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateFineTuningPermissionRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(project_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            project_ids: project_ids.into_iter().map(Into::into).collect(),
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

impl serde::Serialize for CreateFineTuningPermissionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuningPermissionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateFineTuningPermissionRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateFineTuningPermissionRequest",
            &[runtime::Member::required("project_ids")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateFineTuningPermissionRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.project_ids,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateFineTuningPermissionRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            project_ids: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateFineTuningPermissionRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateFineTuningPermissionRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.project_ids,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateFineTuningPermissionRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Allows a project to use a checkpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningPermission {
    /// The id, by which requests name the permission.
    pub id: String,
    /// The kind of this object, always `checkpoint.permission`.
    ///
    /// Reads as `"checkpoint.permission"` when it is absent or null.
    pub object: String,
    /// When it was given, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The id of the project.
    ///
    /// Reads as `""` when it is absent or null.
    pub project_id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermission {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningPermission {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningPermission",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("project_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningPermission {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.project_id,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "checkpoint.permission".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningPermission {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            project_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningPermission {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningPermission {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.project_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningPermission {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The order of permissions, the oldest first or the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FineTuningPermissionOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    /// A value that the document does not name.
    Other(String),
}

impl FineTuningPermissionOrder {
    const VALUES: &'static [&'static str] = &["ascending", "descending"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FineTuningPermissionOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Ascending,
            Some(1usize) => Self::Descending,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for FineTuningPermissionOrder {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FineTuningPermissionOrder {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FineTuningPermissionOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FineTuningPermissionOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermissionOrder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FineTuningPermissionOrder {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FineTuningPermissionOrder {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FineTuningPermissionOrder {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A page of the permissions of a checkpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningPermissionList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The permissions of the page.
    pub data: Vec<FineTuningPermission>,
    /// The id of the first one of the page.
    pub first_id: Option<String>,
    /// The id of the last one of the page.
    pub last_id: Option<String>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningPermissionList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermissionList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningPermissionList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningPermissionList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::optional("first_id"),
                runtime::Member::optional("last_id"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningPermissionList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.first_id,
            3usize => &mut self.last_id,
            4usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningPermissionList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            first_id: runtime::FromJson::empty(),
            last_id: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningPermissionList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningPermissionList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.first_id,
            3usize => &self.last_id,
            4usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningPermissionList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a permission is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FineTuningPermissionDeleted {
    /// The id of the permission.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of the deleted object, always `checkpoint.permission`.
    ///
    /// Reads as `"checkpoint.permission"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    ///
    /// Reads as `false` when it is absent or null.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for FineTuningPermissionDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermissionDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FineTuningPermissionDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FineTuningPermissionDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::defaulted("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FineTuningPermissionDeleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.deleted,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "checkpoint.permission".to_owned();
        }
    }
}

impl runtime::FromJson for FineTuningPermissionDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FineTuningPermissionDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FineTuningPermissionDeleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.deleted,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FineTuningPermissionDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A grader, and the answer that it scores.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunGraderRequest {
    /// What scores an answer.
    pub grader: Grader,
    /// The answer, which templates name `sample`.
    ///
    /// If it is JSON, `sample.output_json` has its members.
    pub model_sample: String,
    /// The example that the answer belongs to, which templates name `item`.
    pub item: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl RunGraderRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(grader: impl Into<Grader>, model_sample: impl Into<String>) -> Self {
        Self {
            grader: grader.into(),
            model_sample: model_sample.into(),
            item: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The example that the answer belongs to, which templates name `item`.
    #[must_use]
    #[inline]
    pub fn item(
        mut self,
        item: impl IntoIterator<Item = (impl ToString, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.item = Some(
            item
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
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

impl serde::Serialize for RunGraderRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RunGraderRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for RunGraderRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, RunGraderRequest",
            &[
                runtime::Member::required("grader"),
                runtime::Member::required("model_sample"),
                runtime::Member::optional("item"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for RunGraderRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.grader,
            1usize => &mut self.model_sample,
            2usize => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for RunGraderRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            grader: runtime::FromJson::empty(),
            model_sample: runtime::FromJson::empty(),
            item: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for RunGraderRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for RunGraderRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.grader,
            1usize => &self.model_sample,
            2usize => &self.item,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for RunGraderRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The score that a grader gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GraderRun {
    /// The score.
    pub reward: f64,
    /// How a score came about.
    pub metadata: Option<GraderRunMetadata>,
    /// The scores of the graders that a grader is made of, by their names.
    ///
    /// Reads as `{}` when it is absent or null.
    pub sub_rewards: serde_json::Map<String, serde_json::Value>,
    /// The tokens that were used, by the id of the model.
    ///
    /// Reads as `{}` when it is absent or null.
    pub model_grader_token_usage_per_model: std::collections::BTreeMap<
        String,
        GraderTokenUsage,
    >,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for GraderRun {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderRun {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderRun {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderRun",
            &[
                runtime::Member::required("reward"),
                runtime::Member::optional("metadata"),
                runtime::Member::defaulted("sub_rewards"),
                runtime::Member::defaulted("model_grader_token_usage_per_model"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderRun {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.reward,
            1usize => &mut self.metadata,
            2usize => &mut self.sub_rewards,
            3usize => &mut self.model_grader_token_usage_per_model,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderRun {
    fn empty() -> Self {
        Self {
            reward: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            sub_rewards: runtime::FromJson::empty(),
            model_grader_token_usage_per_model: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderRun {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderRun {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.reward,
            1usize => &self.metadata,
            2usize => &self.sub_rewards,
            3usize => &self.model_grader_token_usage_per_model,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderRun {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How a score came about.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraderRunMetadata {
    /// The name of the grader.
    ///
    /// Reads as `""` when it is absent or null.
    pub name: String,
    /// The kind of the grader, such as `score_model`.
    ///
    /// Reads as `""` when it is absent or null.
    pub type_: String,
    /// What went wrong while an answer was scored.
    ///
    /// Reads as `{}` when it is absent or null.
    pub errors: GraderRunErrors,
    /// How long it took, in seconds.
    pub execution_time: Option<f64>,
    /// The scores that it is made of, by their names.
    ///
    /// Reads as `{}` when it is absent or null.
    pub scores: serde_json::Map<String, serde_json::Value>,
    /// The tokens that graders used.
    pub token_usage: Option<GraderTokenUsage>,
    /// The id of the model that scored.
    pub sampled_model_name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for GraderRunMetadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderRunMetadata {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderRunMetadata {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderRunMetadata",
            &[
                runtime::Member::defaulted("name"),
                runtime::Member::defaulted("type"),
                runtime::Member::defaulted("errors"),
                runtime::Member::optional("execution_time"),
                runtime::Member::defaulted("scores"),
                runtime::Member::optional("token_usage"),
                runtime::Member::optional("sampled_model_name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderRunMetadata {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.type_,
            2usize => &mut self.errors,
            3usize => &mut self.execution_time,
            4usize => &mut self.scores,
            5usize => &mut self.token_usage,
            6usize => &mut self.sampled_model_name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderRunMetadata {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            errors: runtime::FromJson::empty(),
            execution_time: runtime::FromJson::empty(),
            scores: runtime::FromJson::empty(),
            token_usage: runtime::FromJson::empty(),
            sampled_model_name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderRunMetadata {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderRunMetadata {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.type_,
            2usize => &self.errors,
            3usize => &self.execution_time,
            4usize => &self.scores,
            5usize => &self.token_usage,
            6usize => &self.sampled_model_name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderRunMetadata {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The tokens that graders used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraderTokenUsage {
    /// The tokens that went in.
    ///
    /// Reads as `0` when it is absent or null.
    pub prompt_tokens: i64,
    /// The tokens that came out.
    ///
    /// Reads as `0` when it is absent or null.
    pub completion_tokens: i64,
    /// Both together.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Those of the first that the cache had.
    ///
    /// Reads as `0` when it is absent or null.
    pub cached_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for GraderTokenUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderTokenUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderTokenUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderTokenUsage",
            &[
                runtime::Member::defaulted("prompt_tokens"),
                runtime::Member::defaulted("completion_tokens"),
                runtime::Member::defaulted("total_tokens"),
                runtime::Member::defaulted("cached_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderTokenUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.prompt_tokens,
            1usize => &mut self.completion_tokens,
            2usize => &mut self.total_tokens,
            3usize => &mut self.cached_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderTokenUsage {
    fn empty() -> Self {
        Self {
            prompt_tokens: runtime::FromJson::empty(),
            completion_tokens: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            cached_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderTokenUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderTokenUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.prompt_tokens,
            1usize => &self.completion_tokens,
            2usize => &self.total_tokens,
            3usize => &self.cached_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderTokenUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What went wrong while an answer was scored.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GraderRunErrors {
    /// Whether the formula of several graders could not be read.
    ///
    /// Reads as `false` when it is absent or null.
    pub formula_parse_error: bool,
    /// Whether the answer could not be read.
    ///
    /// Reads as `false` when it is absent or null.
    pub sample_parse_error: bool,
    /// Whether what was to be scored had been cut.
    ///
    /// Reads as `false` when it is absent or null.
    pub truncated_observation_error: bool,
    /// Whether there was no score at all.
    ///
    /// Reads as `false` when it is absent or null.
    pub unresponsive_reward_error: bool,
    /// Whether a template names something that is not there.
    ///
    /// Reads as `false` when it is absent or null.
    pub invalid_variable_error: bool,
    /// Whether it was something else.
    ///
    /// Reads as `false` when it is absent or null.
    pub other_error: bool,
    /// Whether the server could not run the script.
    ///
    /// Reads as `false` when it is absent or null.
    pub python_grader_server_error: bool,
    /// The kind of that failure.
    pub python_grader_server_error_type: Option<String>,
    /// Whether the script failed.
    ///
    /// Reads as `false` when it is absent or null.
    pub python_grader_runtime_error: bool,
    /// What the script failed with.
    pub python_grader_runtime_error_details: Option<String>,
    /// Whether the model that scores could not be reached.
    ///
    /// Reads as `false` when it is absent or null.
    pub model_grader_server_error: bool,
    /// What was the matter with it.
    pub model_grader_server_error_details: Option<String>,
    /// Whether the model refused to score.
    ///
    /// Reads as `false` when it is absent or null.
    pub model_grader_refusal_error: bool,
    /// Whether what the model said is no score.
    ///
    /// Reads as `false` when it is absent or null.
    pub model_grader_parse_error: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for GraderRunErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderRunErrors {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for GraderRunErrors {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, GraderRunErrors",
            &[
                runtime::Member::defaulted("formula_parse_error"),
                runtime::Member::defaulted("sample_parse_error"),
                runtime::Member::defaulted("truncated_observation_error"),
                runtime::Member::defaulted("unresponsive_reward_error"),
                runtime::Member::defaulted("invalid_variable_error"),
                runtime::Member::defaulted("other_error"),
                runtime::Member::defaulted("python_grader_server_error"),
                runtime::Member::optional("python_grader_server_error_type"),
                runtime::Member::defaulted("python_grader_runtime_error"),
                runtime::Member::optional("python_grader_runtime_error_details"),
                runtime::Member::defaulted("model_grader_server_error"),
                runtime::Member::optional("model_grader_server_error_details"),
                runtime::Member::defaulted("model_grader_refusal_error"),
                runtime::Member::defaulted("model_grader_parse_error"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for GraderRunErrors {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.formula_parse_error,
            1usize => &mut self.sample_parse_error,
            2usize => &mut self.truncated_observation_error,
            3usize => &mut self.unresponsive_reward_error,
            4usize => &mut self.invalid_variable_error,
            5usize => &mut self.other_error,
            6usize => &mut self.python_grader_server_error,
            7usize => &mut self.python_grader_server_error_type,
            8usize => &mut self.python_grader_runtime_error,
            9usize => &mut self.python_grader_runtime_error_details,
            10usize => &mut self.model_grader_server_error,
            11usize => &mut self.model_grader_server_error_details,
            12usize => &mut self.model_grader_refusal_error,
            13usize => &mut self.model_grader_parse_error,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for GraderRunErrors {
    fn empty() -> Self {
        Self {
            formula_parse_error: runtime::FromJson::empty(),
            sample_parse_error: runtime::FromJson::empty(),
            truncated_observation_error: runtime::FromJson::empty(),
            unresponsive_reward_error: runtime::FromJson::empty(),
            invalid_variable_error: runtime::FromJson::empty(),
            other_error: runtime::FromJson::empty(),
            python_grader_server_error: runtime::FromJson::empty(),
            python_grader_server_error_type: runtime::FromJson::empty(),
            python_grader_runtime_error: runtime::FromJson::empty(),
            python_grader_runtime_error_details: runtime::FromJson::empty(),
            model_grader_server_error: runtime::FromJson::empty(),
            model_grader_server_error_details: runtime::FromJson::empty(),
            model_grader_refusal_error: runtime::FromJson::empty(),
            model_grader_parse_error: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for GraderRunErrors {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for GraderRunErrors {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.formula_parse_error,
            1usize => &self.sample_parse_error,
            2usize => &self.truncated_observation_error,
            3usize => &self.unresponsive_reward_error,
            4usize => &self.invalid_variable_error,
            5usize => &self.other_error,
            6usize => &self.python_grader_server_error,
            7usize => &self.python_grader_server_error_type,
            8usize => &self.python_grader_runtime_error,
            9usize => &self.python_grader_runtime_error_details,
            10usize => &self.model_grader_server_error,
            11usize => &self.model_grader_server_error_details,
            12usize => &self.model_grader_refusal_error,
            13usize => &self.model_grader_parse_error,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for GraderRunErrors {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A grader to be checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateGraderRequest {
    /// What scores an answer.
    pub grader: Grader,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ValidateGraderRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(grader: impl Into<Grader>) -> Self {
        Self {
            grader: grader.into(),
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

impl serde::Serialize for ValidateGraderRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ValidateGraderRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ValidateGraderRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ValidateGraderRequest",
            &[runtime::Member::required("grader")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ValidateGraderRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.grader,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ValidateGraderRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            grader: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ValidateGraderRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ValidateGraderRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.grader,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ValidateGraderRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A grader that was checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateGraderResponse {
    /// What scores an answer.
    pub grader: Option<Grader>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ValidateGraderResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ValidateGraderResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ValidateGraderResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ValidateGraderResponse",
            &[runtime::Member::optional("grader")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ValidateGraderResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.grader,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ValidateGraderResponse {
    fn empty() -> Self {
        Self {
            grader: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ValidateGraderResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ValidateGraderResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.grader,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ValidateGraderResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
