// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listPaginatedFineTuningJobs`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ListPaginatedFineTuningJobsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// Lists the jobs alone that have all of these pairs in their metadata.
    pub metadata: Option<runtime::Map<String>>,
}

impl ListPaginatedFineTuningJobsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
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
        runtime::set(
            &mut self.metadata,
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }
}

impl Clone for ListPaginatedFineTuningJobsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
            metadata: runtime::copied(&self.metadata),
        }
    }
}

impl PartialEq for ListPaginatedFineTuningJobsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.metadata, &other.metadata)
    }
}

/// The query and header parameters of `listFineTuningEvents`.
#[derive(Debug, Default)]
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
        Self::default()
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
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

impl Clone for ListFineTuningEventsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
        }
    }
}

impl PartialEq for ListFineTuningEventsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
    }
}

/// The query and header parameters of `listFineTuningJobCheckpoints`.
#[derive(Debug, Default)]
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
        Self::default()
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
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

impl Clone for ListFineTuningJobCheckpointsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
        }
    }
}

impl PartialEq for ListFineTuningJobCheckpointsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
    }
}

/// The query and header parameters of `listFineTuningCheckpointPermissions`.
#[derive(Debug, Default)]
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
        Self::default()
    }

    /// Lists the permissions of this project alone.
    #[must_use]
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        runtime::set(&mut self.project_id, project_id.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
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
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for ListFineTuningCheckpointPermissionsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            project_id: runtime::copied(&self.project_id),
            after: runtime::copied(&self.after),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for ListFineTuningCheckpointPermissionsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.project_id, &other.project_id)
            && runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// What scores an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum Grader {
    /// Compares two texts, and scores 0 or 1.
    StringCheck(StringCheckGrader),
    /// Scores how similar two texts are.
    TextSimilarity(TextSimilarityGrader),
    /// Has a script score.
    Python(PythonGrader),
    /// Has a model score.
    ScoreModel(Box<ScoreModelGrader>),
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
        Self::ScoreModel(Box::new(ScoreModelGrader::new(name, model, input)))
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
        Self::ScoreModel(Box::new(value))
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

impl Clone for Grader {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::StringCheck(form) => Self::StringCheck(runtime::copied(form)),
            Self::TextSimilarity(form) => Self::TextSimilarity(runtime::copied(form)),
            Self::Python(form) => Self::Python(runtime::copied(form)),
            Self::ScoreModel(form) => Self::ScoreModel(runtime::copied(form)),
            Self::Multi(form) => Self::Multi(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for Grader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::StringCheck(one), Self::StringCheck(other)) => runtime::equal(one, other),
            (Self::TextSimilarity(one), Self::TextSimilarity(other)) => runtime::equal(one, other),
            (Self::Python(one), Self::Python(other)) => runtime::equal(one, other),
            (Self::ScoreModel(one), Self::ScoreModel(other)) => runtime::equal(one, other),
            (Self::Multi(one), Self::Multi(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for Grader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Grader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Grader {
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
            Self::StringCheck(form) => runtime::Json::shape(form),
            Self::TextSimilarity(form) => runtime::Json::shape(form),
            Self::ScoreModel(form) => runtime::Json::shape(form),
            Self::Multi(form) => runtime::Json::shape(form),
            Self::Python(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for Grader {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::StringCheck(runtime::Json::empty()),
            1 => Self::TextSimilarity(runtime::Json::empty()),
            2 => Self::ScoreModel(runtime::Json::empty()),
            3 => Self::Multi(runtime::Json::empty()),
            4 => Self::Python(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::StringCheck(form) => runtime::Json::take(form, value),
            Self::TextSimilarity(form) => runtime::Json::take(form, value),
            Self::ScoreModel(form) => runtime::Json::take(form, value),
            Self::Multi(form) => runtime::Json::take(form, value),
            Self::Python(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Compares two texts, and scores 0 or 1.
#[derive(Debug)]
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

impl Clone for StringCheckGrader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            input: runtime::copied(&self.input),
            reference: runtime::copied(&self.reference),
            operation: runtime::copied(&self.operation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for StringCheckGrader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.reference, &other.reference)
            && runtime::equal(&self.operation, &other.operation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for StringCheckGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StringCheckGrader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for StringCheckGrader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, StringCheckGrader",
        &[
            runtime::Member::constant("type", "string_check"),
            runtime::Member::required("name"),
            runtime::Member::required("input"),
            runtime::Member::required("reference"),
            runtime::Member::required("operation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            input: runtime::Json::empty(),
            reference: runtime::Json::empty(),
            operation: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.input, value),
            3 => runtime::Json::take(&mut self.reference, value),
            4 => runtime::Json::take(&mut self.operation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.input),
            3 => runtime::Json::shape(&self.reference),
            4 => runtime::Json::shape(&self.operation),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Like => "like",
            Self::Ilike => "ilike",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for StringCheckOperation {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Eq,
            1 => Self::Ne,
            2 => Self::Like,
            3 => Self::Ilike,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for StringCheckOperation {
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

/// Scores how similar two texts are.
#[derive(Debug)]
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

impl Clone for TextSimilarityGrader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            input: runtime::copied(&self.input),
            reference: runtime::copied(&self.reference),
            evaluation_metric: runtime::copied(&self.evaluation_metric),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TextSimilarityGrader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.reference, &other.reference)
            && runtime::equal(&self.evaluation_metric, &other.evaluation_metric)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TextSimilarityGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextSimilarityGrader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TextSimilarityGrader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TextSimilarityGrader",
        &[
            runtime::Member::constant("type", "text_similarity"),
            runtime::Member::required("name"),
            runtime::Member::required("input"),
            runtime::Member::required("reference"),
            runtime::Member::required("evaluation_metric"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            input: runtime::Json::empty(),
            reference: runtime::Json::empty(),
            evaluation_metric: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.input, value),
            3 => runtime::Json::take(&mut self.reference, value),
            4 => runtime::Json::take(&mut self.evaluation_metric, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.input),
            3 => runtime::Json::shape(&self.reference),
            4 => runtime::Json::shape(&self.evaluation_metric),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
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
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TextSimilarityMetric {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Cosine,
            1 => Self::FuzzyMatch,
            2 => Self::Bleu,
            3 => Self::Gleu,
            4 => Self::Meteor,
            5 => Self::Rouge1,
            6 => Self::Rouge2,
            7 => Self::Rouge3,
            8 => Self::Rouge4,
            9 => Self::Rouge5,
            10 => Self::RougeL,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TextSimilarityMetric {
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

/// Has a script score.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// Which of the environments the script runs in.
    #[must_use]
    #[inline]
    pub fn image_tag(mut self, image_tag: impl Into<String>) -> Self {
        runtime::set(&mut self.image_tag, image_tag.into());
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

impl Clone for PythonGrader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            source: runtime::copied(&self.source),
            image_tag: runtime::copied(&self.image_tag),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PythonGrader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.source, &other.source)
            && runtime::equal(&self.image_tag, &other.image_tag)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PythonGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PythonGrader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PythonGrader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PythonGrader",
        &[
            runtime::Member::constant("type", "python"),
            runtime::Member::required("name"),
            runtime::Member::required("source"),
            runtime::Member::optional("image_tag"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            source: runtime::Json::empty(),
            image_tag: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.source, value),
            3 => runtime::Json::take(&mut self.image_tag, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.source),
            3 => runtime::Json::shape(&self.image_tag),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Has a model score.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// The lowest and the highest score, 0 and 1 unless it says others.
    #[must_use]
    #[inline]
    pub fn range(mut self, range: impl IntoIterator<Item = f64>) -> Self {
        runtime::set(&mut self.range, range.into_iter().collect());
        self
    }

    /// How the answer of a model that scores is sampled.
    #[must_use]
    #[inline]
    pub fn sampling_params(mut self, sampling_params: GraderSampling) -> Self {
        runtime::set(&mut self.sampling_params, sampling_params);
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

impl Clone for ScoreModelGrader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            range: runtime::copied(&self.range),
            sampling_params: runtime::copied(&self.sampling_params),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ScoreModelGrader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.range, &other.range)
            && runtime::equal(&self.sampling_params, &other.sampling_params)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ScoreModelGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScoreModelGrader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ScoreModelGrader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            model: runtime::Json::empty(),
            input: runtime::Json::empty(),
            range: None,
            sampling_params: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.input, value),
            4 => runtime::Json::take(&mut self.range, value),
            5 => runtime::Json::take(&mut self.sampling_params, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.input),
            4 => runtime::Json::shape(&self.range),
            5 => runtime::Json::shape(&self.sampling_params),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Has a model choose one of several labels.
#[derive(Debug)]
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

impl Clone for LabelModelGrader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            labels: runtime::copied(&self.labels),
            passing_labels: runtime::copied(&self.passing_labels),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LabelModelGrader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.labels, &other.labels)
            && runtime::equal(&self.passing_labels, &other.passing_labels)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LabelModelGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LabelModelGrader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LabelModelGrader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            model: runtime::Json::empty(),
            input: runtime::Json::empty(),
            labels: runtime::Json::empty(),
            passing_labels: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.input, value),
            4 => runtime::Json::take(&mut self.labels, value),
            5 => runtime::Json::take(&mut self.passing_labels, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.input),
            4 => runtime::Json::shape(&self.labels),
            5 => runtime::Json::shape(&self.passing_labels),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes one score of those of several graders.
#[derive(Debug)]
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

impl Clone for MultiGrader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            graders: runtime::copied(&self.graders),
            calculate_output: runtime::copied(&self.calculate_output),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for MultiGrader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.graders, &other.graders)
            && runtime::equal(&self.calculate_output, &other.calculate_output)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for MultiGrader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiGrader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MultiGrader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, MultiGrader",
        &[
            runtime::Member::constant("type", "multi"),
            runtime::Member::required("name"),
            runtime::Member::required("graders"),
            runtime::Member::required("calculate_output"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            graders: runtime::Json::empty(),
            calculate_output: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.graders, value),
            3 => runtime::Json::take(&mut self.calculate_output, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.graders),
            3 => runtime::Json::shape(&self.calculate_output),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The graders that a grader is made of.
#[derive(Debug)]
#[non_exhaustive]
pub enum MultiGraderParts {
    /// Compares two texts, and scores 0 or 1.
    StringCheck(StringCheckGrader),
    /// Scores how similar two texts are.
    TextSimilarity(TextSimilarityGrader),
    /// Has a script score.
    Python(PythonGrader),
    /// Has a model score.
    ScoreModel(Box<ScoreModelGrader>),
    /// Has a model choose one of several labels.
    LabelModel(LabelModelGrader),
    /// Several graders.
    Many(Vec<MultiGraderPart>),
    /// Several graders by the names that the formula has for them.
    Named(runtime::Map<MultiGraderPart>),
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
        Self::ScoreModel(Box::new(ScoreModelGrader::new(name, model, input)))
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
        Self::ScoreModel(Box::new(value))
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
        Self::Many(runtime::copied(value))
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

impl From<runtime::Map<MultiGraderPart>> for MultiGraderParts {
    #[inline]
    fn from(value: runtime::Map<MultiGraderPart>) -> Self {
        Self::Named(value)
    }
}

impl Clone for MultiGraderParts {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::StringCheck(form) => Self::StringCheck(runtime::copied(form)),
            Self::TextSimilarity(form) => Self::TextSimilarity(runtime::copied(form)),
            Self::Python(form) => Self::Python(runtime::copied(form)),
            Self::ScoreModel(form) => Self::ScoreModel(runtime::copied(form)),
            Self::LabelModel(form) => Self::LabelModel(runtime::copied(form)),
            Self::Many(form) => Self::Many(runtime::copied(form)),
            Self::Named(form) => Self::Named(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for MultiGraderParts {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::StringCheck(one), Self::StringCheck(other)) => runtime::equal(one, other),
            (Self::TextSimilarity(one), Self::TextSimilarity(other)) => runtime::equal(one, other),
            (Self::Python(one), Self::Python(other)) => runtime::equal(one, other),
            (Self::ScoreModel(one), Self::ScoreModel(other)) => runtime::equal(one, other),
            (Self::LabelModel(one), Self::LabelModel(other)) => runtime::equal(one, other),
            (Self::Many(one), Self::Many(other)) => runtime::equal(one, other),
            (Self::Named(one), Self::Named(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for MultiGraderParts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiGraderParts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MultiGraderParts {
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
            Self::LabelModel(form) => runtime::Json::shape(form),
            Self::StringCheck(form) => runtime::Json::shape(form),
            Self::TextSimilarity(form) => runtime::Json::shape(form),
            Self::ScoreModel(form) => runtime::Json::shape(form),
            Self::Python(form) => runtime::Json::shape(form),
            Self::Many(form) => runtime::Json::shape(form),
            Self::Named(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for MultiGraderParts {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["label_model"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name", "model", "input", "labels", "passing_labels"],
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::LabelModel(runtime::Json::empty()),
            1 => Self::StringCheck(runtime::Json::empty()),
            2 => Self::TextSimilarity(runtime::Json::empty()),
            3 => Self::ScoreModel(runtime::Json::empty()),
            4 => Self::Python(runtime::Json::empty()),
            5 => Self::Many(runtime::Json::empty()),
            6 => Self::Named(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::LabelModel(form) => runtime::Json::take(form, value),
            Self::StringCheck(form) => runtime::Json::take(form, value),
            Self::TextSimilarity(form) => runtime::Json::take(form, value),
            Self::ScoreModel(form) => runtime::Json::take(form, value),
            Self::Python(form) => runtime::Json::take(form, value),
            Self::Many(form) => runtime::Json::take(form, value),
            Self::Named(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// One of the graders that a grader is made of.
#[derive(Debug)]
#[non_exhaustive]
pub enum MultiGraderPart {
    /// Compares two texts, and scores 0 or 1.
    StringCheck(StringCheckGrader),
    /// Scores how similar two texts are.
    TextSimilarity(TextSimilarityGrader),
    /// Has a script score.
    Python(PythonGrader),
    /// Has a model score.
    ScoreModel(Box<ScoreModelGrader>),
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
        Self::ScoreModel(Box::new(ScoreModelGrader::new(name, model, input)))
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
        Self::ScoreModel(Box::new(value))
    }
}

impl From<PythonGrader> for MultiGraderPart {
    #[inline]
    fn from(value: PythonGrader) -> Self {
        Self::Python(value)
    }
}

impl Clone for MultiGraderPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::StringCheck(form) => Self::StringCheck(runtime::copied(form)),
            Self::TextSimilarity(form) => Self::TextSimilarity(runtime::copied(form)),
            Self::Python(form) => Self::Python(runtime::copied(form)),
            Self::ScoreModel(form) => Self::ScoreModel(runtime::copied(form)),
            Self::LabelModel(form) => Self::LabelModel(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for MultiGraderPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::StringCheck(one), Self::StringCheck(other)) => runtime::equal(one, other),
            (Self::TextSimilarity(one), Self::TextSimilarity(other)) => runtime::equal(one, other),
            (Self::Python(one), Self::Python(other)) => runtime::equal(one, other),
            (Self::ScoreModel(one), Self::ScoreModel(other)) => runtime::equal(one, other),
            (Self::LabelModel(one), Self::LabelModel(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for MultiGraderPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MultiGraderPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MultiGraderPart {
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
            Self::LabelModel(form) => runtime::Json::shape(form),
            Self::StringCheck(form) => runtime::Json::shape(form),
            Self::TextSimilarity(form) => runtime::Json::shape(form),
            Self::ScoreModel(form) => runtime::Json::shape(form),
            Self::Python(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for MultiGraderPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["label_model"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name", "model", "input", "labels", "passing_labels"],
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::LabelModel(runtime::Json::empty()),
            1 => Self::StringCheck(runtime::Json::empty()),
            2 => Self::TextSimilarity(runtime::Json::empty()),
            3 => Self::ScoreModel(runtime::Json::empty()),
            4 => Self::Python(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::LabelModel(form) => runtime::Json::take(form, value),
            Self::StringCheck(form) => runtime::Json::take(form, value),
            Self::TextSimilarity(form) => runtime::Json::take(form, value),
            Self::ScoreModel(form) => runtime::Json::take(form, value),
            Self::Python(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// How the answer of a model that scores is sampled.
#[derive(Debug)]
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

impl Default for GraderSampling {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl GraderSampling {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        runtime::set(&mut self.reasoning_effort, reasoning_effort.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for GraderSampling {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            max_completions_tokens: self.max_completions_tokens,
            reasoning_effort: runtime::copied(&self.reasoning_effort),
            seed: self.seed,
            temperature: self.temperature,
            top_p: self.top_p,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderSampling {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.max_completions_tokens, &other.max_completions_tokens)
            && runtime::equal(&self.reasoning_effort, &other.reasoning_effort)
            && runtime::equal(&self.seed, &other.seed)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.top_p, &other.top_p)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderSampling {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderSampling {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderSampling {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderSampling",
        &[
            runtime::Member::optional("max_completions_tokens"),
            runtime::Member::optional("reasoning_effort"),
            runtime::Member::optional("seed"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("top_p"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            max_completions_tokens: None,
            reasoning_effort: None,
            seed: None,
            temperature: None,
            top_p: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.max_completions_tokens, value),
            1 => runtime::Json::take(&mut self.reasoning_effort, value),
            2 => runtime::Json::take(&mut self.seed, value),
            3 => runtime::Json::take(&mut self.temperature, value),
            4 => runtime::Json::take(&mut self.top_p, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.max_completions_tokens),
            1 => runtime::Json::shape(&self.reasoning_effort),
            2 => runtime::Json::shape(&self.seed),
            3 => runtime::Json::shape(&self.temperature),
            4 => runtime::Json::shape(&self.top_p),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A message to a model that scores.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// The kind of this object.
    ///
    /// The only value is `message`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        runtime::set(&mut self.type_, type_.into());
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

impl Clone for GraderMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            role: runtime::copied(&self.role),
            content: runtime::copied(&self.content),
            type_: runtime::copied(&self.type_),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.role, &other.role)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderMessage",
        &[
            runtime::Member::required("role"),
            runtime::Member::required("content"),
            runtime::Member::optional("type"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            role: runtime::Json::empty(),
            content: runtime::Json::empty(),
            type_: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.role, value),
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.type_, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.role),
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.type_),
            _ => runtime::Json::shape(&self.extra),
        }
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
    const VALUES: &'static [&'static str] = &["developer", "system", "user", "assistant"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Developer => "developer",
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for GraderRole {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Developer,
            1 => Self::System,
            2 => Self::User,
            3 => Self::Assistant,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderRole {
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

/// What a message says; texts may be templates.
#[derive(Debug)]
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
        Self::Text(runtime::owned(value))
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
        Self::Text(runtime::copied(value))
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
        Self::Parts(runtime::copied(value))
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

impl Clone for GraderContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::InputText(form) => Self::InputText(runtime::copied(form)),
            Self::OutputText(form) => Self::OutputText(runtime::copied(form)),
            Self::InputImage(form) => Self::InputImage(runtime::copied(form)),
            Self::InputAudio(form) => Self::InputAudio(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for GraderContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::InputText(one), Self::InputText(other)) => runtime::equal(one, other),
            (Self::OutputText(one), Self::OutputText(other)) => runtime::equal(one, other),
            (Self::InputImage(one), Self::InputImage(other)) => runtime::equal(one, other),
            (Self::InputAudio(one), Self::InputAudio(other)) => runtime::equal(one, other),
            (Self::Parts(one), Self::Parts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for GraderContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderContent {
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
            Self::InputText(form) => runtime::Json::shape(form),
            Self::OutputText(form) => runtime::Json::shape(form),
            Self::InputImage(form) => runtime::Json::shape(form),
            Self::InputAudio(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Parts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for GraderContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::InputText(runtime::Json::empty()),
            1 => Self::OutputText(runtime::Json::empty()),
            2 => Self::InputImage(runtime::Json::empty()),
            3 => Self::InputAudio(runtime::Json::empty()),
            4 => Self::Text(runtime::Json::empty()),
            5 => Self::Parts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::InputText(form) => runtime::Json::take(form, value),
            Self::OutputText(form) => runtime::Json::take(form, value),
            Self::InputImage(form) => runtime::Json::take(form, value),
            Self::InputAudio(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Parts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A part of a message.
#[derive(Debug)]
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
        Self::Text(runtime::owned(value))
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
        Self::Text(runtime::copied(value))
    }
}

impl Clone for GraderPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::InputText(form) => Self::InputText(runtime::copied(form)),
            Self::OutputText(form) => Self::OutputText(runtime::copied(form)),
            Self::InputImage(form) => Self::InputImage(runtime::copied(form)),
            Self::InputAudio(form) => Self::InputAudio(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for GraderPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::InputText(one), Self::InputText(other)) => runtime::equal(one, other),
            (Self::OutputText(one), Self::OutputText(other)) => runtime::equal(one, other),
            (Self::InputImage(one), Self::InputImage(other)) => runtime::equal(one, other),
            (Self::InputAudio(one), Self::InputAudio(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for GraderPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderPart {
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
            Self::InputText(form) => runtime::Json::shape(form),
            Self::OutputText(form) => runtime::Json::shape(form),
            Self::InputImage(form) => runtime::Json::shape(form),
            Self::InputAudio(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for GraderPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::InputText(runtime::Json::empty()),
            1 => Self::OutputText(runtime::Json::empty()),
            2 => Self::InputImage(runtime::Json::empty()),
            3 => Self::InputAudio(runtime::Json::empty()),
            4 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::InputText(form) => runtime::Json::take(form, value),
            Self::OutputText(form) => runtime::Json::take(form, value),
            Self::InputImage(form) => runtime::Json::take(form, value),
            Self::InputAudio(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text that goes in.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_breakpoint, prompt_cache_breakpoint);
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

impl Clone for GraderInputText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderInputText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderInputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderInputText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderInputText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderInputText",
        &[
            runtime::Member::constant("type", "input_text"),
            runtime::Member::required("text"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            2 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            2 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A text that a model wrote.
#[derive(Debug)]
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

impl Clone for GraderOutputText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderOutputText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderOutputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderOutputText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderOutputText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderOutputText",
        &[
            runtime::Member::constant("type", "output_text"),
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

/// An image.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// How closely the model looks: `low`, `high`, or `auto`, which is usual.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        runtime::set(&mut self.detail, detail.into());
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

impl Clone for GraderInputImage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            detail: runtime::copied(&self.detail),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderInputImage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.detail, &other.detail)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderInputImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderInputImage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderInputImage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderInputImage",
        &[
            runtime::Member::constant("type", "input_image"),
            runtime::Member::required("image_url"),
            runtime::Member::optional("detail"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: runtime::Json::empty(),
            detail: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.image_url, value),
            2 => runtime::Json::take(&mut self.detail, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.image_url),
            2 => runtime::Json::shape(&self.detail),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A recording.
#[derive(Debug)]
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

impl Clone for GraderInputAudio {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_audio: runtime::copied(&self.input_audio),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderInputAudio {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_audio, &other.input_audio)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderInputAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderInputAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderInputAudio {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderInputAudio",
        &[
            runtime::Member::constant("type", "input_audio"),
            runtime::Member::required("input_audio"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_audio: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.input_audio, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.input_audio),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The data of a recording.
#[derive(Debug)]
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

impl Clone for GraderAudio {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            format: runtime::copied(&self.format),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderAudio {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderAudio {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderAudio",
        &[
            runtime::Member::required("data"),
            runtime::Member::required("format"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            data: runtime::Json::empty(),
            format: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.data, value),
            1 => runtime::Json::take(&mut self.format, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.data),
            1 => runtime::Json::shape(&self.format),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mp3 => "mp3",
            Self::Wav => "wav",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for GraderAudioFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Mp3,
            1 => Self::Wav,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderAudioFormat {
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

/// A model, what it learns, and how.
#[derive(Debug)]
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
    pub metadata: Option<runtime::Map<String>>,
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
            extra: runtime::Json::empty(),
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
        runtime::set(&mut self.hyperparameters, hyperparameters);
        self
    }

    /// The services that are told of the metrics.
    #[must_use]
    #[inline]
    pub fn integrations(
        mut self,
        integrations: impl IntoIterator<Item = FineTuningWandbIntegration>,
    ) -> Self {
        runtime::set(&mut self.integrations, integrations.into_iter().collect());
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.metadata,
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
        runtime::set(&mut self.method, method);
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
        runtime::set(&mut self.suffix, suffix.into());
        self
    }

    /// The id of a file with examples that are tested with, not trained.
    #[must_use]
    #[inline]
    pub fn validation_file(mut self, validation_file: impl Into<String>) -> Self {
        runtime::set(&mut self.validation_file, validation_file.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateFineTuningJobRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            training_file: runtime::copied(&self.training_file),
            hyperparameters: runtime::copied(&self.hyperparameters),
            integrations: runtime::copied(&self.integrations),
            metadata: runtime::copied(&self.metadata),
            method: runtime::copied(&self.method),
            seed: self.seed,
            suffix: runtime::copied(&self.suffix),
            validation_file: runtime::copied(&self.validation_file),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateFineTuningJobRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.training_file, &other.training_file)
            && runtime::equal(&self.hyperparameters, &other.hyperparameters)
            && runtime::equal(&self.integrations, &other.integrations)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.method, &other.method)
            && runtime::equal(&self.seed, &other.seed)
            && runtime::equal(&self.suffix, &other.suffix)
            && runtime::equal(&self.validation_file, &other.validation_file)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateFineTuningJobRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuningJobRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateFineTuningJobRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            training_file: runtime::Json::empty(),
            hyperparameters: None,
            integrations: None,
            metadata: None,
            method: None,
            seed: None,
            suffix: None,
            validation_file: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.training_file, value),
            2 => runtime::Json::take(&mut self.hyperparameters, value),
            3 => runtime::Json::take(&mut self.integrations, value),
            4 => runtime::Json::take(&mut self.metadata, value),
            5 => runtime::Json::take(&mut self.method, value),
            6 => runtime::Json::take(&mut self.seed, value),
            7 => runtime::Json::take(&mut self.suffix, value),
            8 => runtime::Json::take(&mut self.validation_file, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.training_file),
            2 => runtime::Json::shape(&self.hyperparameters),
            3 => runtime::Json::shape(&self.integrations),
            4 => runtime::Json::shape(&self.metadata),
            5 => runtime::Json::shape(&self.method),
            6 => runtime::Json::shape(&self.seed),
            7 => runtime::Json::shape(&self.suffix),
            8 => runtime::Json::shape(&self.validation_file),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How a model is trained.
#[derive(Debug)]
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

impl Default for FineTuningHyperparameters {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FineTuningHyperparameters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many examples the model learns from at once, up to 256.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.batch_size, batch_size.into());
        self
    }

    /// How fast the model learns. Less can help against learning by heart.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(
        mut self,
        learning_rate_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        runtime::set(
            &mut self.learning_rate_multiplier,
            learning_rate_multiplier.into(),
        );
        self
    }

    /// How often the model goes through all of the data, up to 50 times.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.n_epochs, n_epochs.into());
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

impl Clone for FineTuningHyperparameters {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            batch_size: runtime::copied(&self.batch_size),
            learning_rate_multiplier: runtime::copied(&self.learning_rate_multiplier),
            n_epochs: runtime::copied(&self.n_epochs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningHyperparameters {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.batch_size, &other.batch_size)
            && runtime::equal(&self.learning_rate_multiplier, &other.learning_rate_multiplier)
            && runtime::equal(&self.n_epochs, &other.n_epochs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningHyperparameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningHyperparameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningHyperparameters {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningHyperparameters",
        &[
            runtime::Member::optional("batch_size"),
            runtime::Member::optional("learning_rate_multiplier"),
            runtime::Member::optional("n_epochs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.batch_size, value),
            1 => runtime::Json::take(&mut self.learning_rate_multiplier, value),
            2 => runtime::Json::take(&mut self.n_epochs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.batch_size),
            1 => runtime::Json::shape(&self.learning_rate_multiplier),
            2 => runtime::Json::shape(&self.n_epochs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A number, or `auto`, by which the server chooses.
#[derive(Debug)]
#[non_exhaustive]
pub enum FineTuningCount {
    /// Leaves the choice to the server.
    Auto(FineTuningAuto),
    /// The number.
    Number(i64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
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

impl Clone for FineTuningCount {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Auto(form) => Self::Auto(runtime::copied(form)),
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for FineTuningCount {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Auto(one), Self::Auto(other)) => runtime::equal(one, other),
            (Self::Number(one), Self::Number(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for FineTuningCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningCount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningCount {
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
            Self::Auto(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for FineTuningCount {
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
            1 => Self::Auto(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Number(form) => runtime::Json::take(form, value),
            Self::Auto(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A factor, or `auto`, by which the server chooses.
#[derive(Debug)]
#[non_exhaustive]
pub enum FineTuningFactor {
    /// Leaves the choice to the server.
    Auto(FineTuningAuto),
    /// The factor.
    Number(f64),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
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

impl Clone for FineTuningFactor {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Auto(form) => Self::Auto(runtime::copied(form)),
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for FineTuningFactor {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Auto(one), Self::Auto(other)) => runtime::equal(one, other),
            (Self::Number(one), Self::Number(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for FineTuningFactor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningFactor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningFactor {
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
            Self::Auto(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for FineTuningFactor {
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
            1 => Self::Auto(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Number(form) => runtime::Json::take(form, value),
            Self::Auto(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningAuto {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningAuto {
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

/// How a model learns, with the member that is called like the `type`.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// Settings of the supervised method.
    #[must_use]
    #[inline]
    pub fn supervised(mut self, supervised: FineTuningSupervised) -> Self {
        runtime::set(&mut self.supervised, supervised);
        self
    }

    /// Settings of the method by preference.
    #[must_use]
    #[inline]
    pub fn dpo(mut self, dpo: FineTuningDpo) -> Self {
        runtime::set(&mut self.dpo, dpo);
        self
    }

    /// Settings of the method by reinforcement.
    #[must_use]
    #[inline]
    pub fn reinforcement(mut self, reinforcement: FineTuningReinforcement) -> Self {
        runtime::set(&mut self.reinforcement, reinforcement);
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

impl Clone for FineTuningMethod {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            supervised: runtime::copied(&self.supervised),
            dpo: runtime::copied(&self.dpo),
            reinforcement: runtime::copied(&self.reinforcement),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningMethod {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.supervised, &other.supervised)
            && runtime::equal(&self.dpo, &other.dpo)
            && runtime::equal(&self.reinforcement, &other.reinforcement)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningMethod {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningMethod {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningMethod",
        &[
            runtime::Member::required("type"),
            runtime::Member::optional("supervised"),
            runtime::Member::optional("dpo"),
            runtime::Member::optional("reinforcement"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            supervised: None,
            dpo: None,
            reinforcement: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.supervised, value),
            2 => runtime::Json::take(&mut self.dpo, value),
            3 => runtime::Json::take(&mut self.reinforcement, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.supervised),
            2 => runtime::Json::shape(&self.dpo),
            3 => runtime::Json::shape(&self.reinforcement),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Supervised => "supervised",
            Self::Dpo => "dpo",
            Self::Reinforcement => "reinforcement",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningMethodType {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Supervised,
            1 => Self::Dpo,
            2 => Self::Reinforcement,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningMethodType {
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

/// Learning from examples.
#[derive(Debug)]
#[non_exhaustive]
pub struct FineTuningSupervised {
    /// How a model is trained.
    pub hyperparameters: Option<FineTuningHyperparameters>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for FineTuningSupervised {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FineTuningSupervised {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How a model is trained.
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningHyperparameters,
    ) -> Self {
        runtime::set(&mut self.hyperparameters, hyperparameters);
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

impl Clone for FineTuningSupervised {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            hyperparameters: runtime::copied(&self.hyperparameters),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningSupervised {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.hyperparameters, &other.hyperparameters)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningSupervised {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningSupervised {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningSupervised {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningSupervised",
        &[runtime::Member::optional("hyperparameters")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            hyperparameters: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.hyperparameters, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.hyperparameters),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Learning from pairs of answers, of which one is preferred.
#[derive(Debug)]
#[non_exhaustive]
pub struct FineTuningDpo {
    /// How a model is trained by preference.
    pub hyperparameters: Option<FineTuningDpoHyperparameters>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for FineTuningDpo {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FineTuningDpo {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How a model is trained by preference.
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningDpoHyperparameters,
    ) -> Self {
        runtime::set(&mut self.hyperparameters, hyperparameters);
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

impl Clone for FineTuningDpo {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            hyperparameters: runtime::copied(&self.hyperparameters),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningDpo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.hyperparameters, &other.hyperparameters)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningDpo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningDpo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningDpo {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningDpo",
        &[runtime::Member::optional("hyperparameters")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            hyperparameters: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.hyperparameters, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.hyperparameters),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How a model is trained by preference.
#[derive(Debug)]
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

impl Default for FineTuningDpoHyperparameters {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FineTuningDpoHyperparameters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How close to what it was the model stays, up to 2; higher is closer.
    #[must_use]
    #[inline]
    pub fn beta(mut self, beta: impl Into<FineTuningFactor>) -> Self {
        runtime::set(&mut self.beta, beta.into());
        self
    }

    /// How many examples the model learns from at once, up to 256.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.batch_size, batch_size.into());
        self
    }

    /// How fast the model learns. Less can help against learning by heart.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(
        mut self,
        learning_rate_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        runtime::set(
            &mut self.learning_rate_multiplier,
            learning_rate_multiplier.into(),
        );
        self
    }

    /// How often the model goes through all of the data, up to 50 times.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.n_epochs, n_epochs.into());
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

impl Clone for FineTuningDpoHyperparameters {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            beta: runtime::copied(&self.beta),
            batch_size: runtime::copied(&self.batch_size),
            learning_rate_multiplier: runtime::copied(&self.learning_rate_multiplier),
            n_epochs: runtime::copied(&self.n_epochs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningDpoHyperparameters {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.beta, &other.beta)
            && runtime::equal(&self.batch_size, &other.batch_size)
            && runtime::equal(&self.learning_rate_multiplier, &other.learning_rate_multiplier)
            && runtime::equal(&self.n_epochs, &other.n_epochs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningDpoHyperparameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningDpoHyperparameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningDpoHyperparameters {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningDpoHyperparameters",
        &[
            runtime::Member::optional("beta"),
            runtime::Member::optional("batch_size"),
            runtime::Member::optional("learning_rate_multiplier"),
            runtime::Member::optional("n_epochs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            beta: None,
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.beta, value),
            1 => runtime::Json::take(&mut self.batch_size, value),
            2 => runtime::Json::take(&mut self.learning_rate_multiplier, value),
            3 => runtime::Json::take(&mut self.n_epochs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.beta),
            1 => runtime::Json::shape(&self.batch_size),
            2 => runtime::Json::shape(&self.learning_rate_multiplier),
            3 => runtime::Json::shape(&self.n_epochs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Learning from the scores that a grader gives to answers.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// How a model is trained by reinforcement.
    #[must_use]
    #[inline]
    pub fn hyperparameters(
        mut self,
        hyperparameters: FineTuningReinforcementHyperparameters,
    ) -> Self {
        runtime::set(&mut self.hyperparameters, hyperparameters);
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

impl Clone for FineTuningReinforcement {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            grader: runtime::copied(&self.grader),
            hyperparameters: runtime::copied(&self.hyperparameters),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningReinforcement {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.grader, &other.grader)
            && runtime::equal(&self.hyperparameters, &other.hyperparameters)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningReinforcement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningReinforcement {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningReinforcement {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningReinforcement",
        &[
            runtime::Member::required("grader"),
            runtime::Member::optional("hyperparameters"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            grader: runtime::Json::empty(),
            hyperparameters: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.grader, value),
            1 => runtime::Json::take(&mut self.hyperparameters, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.grader),
            1 => runtime::Json::shape(&self.hyperparameters),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How a model is trained by reinforcement.
#[derive(Debug)]
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

impl Default for FineTuningReinforcementHyperparameters {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FineTuningReinforcementHyperparameters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many examples the model learns from at once, up to 256.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.batch_size, batch_size.into());
        self
    }

    /// How fast the model learns. Less can help against learning by heart.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(
        mut self,
        learning_rate_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        runtime::set(
            &mut self.learning_rate_multiplier,
            learning_rate_multiplier.into(),
        );
        self
    }

    /// How often the model goes through all of the data, up to 50 times.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.n_epochs, n_epochs.into());
        self
    }

    /// How much is spent on exploring, above 0 and up to 10.
    #[must_use]
    #[inline]
    pub fn compute_multiplier(
        mut self,
        compute_multiplier: impl Into<FineTuningFactor>,
    ) -> Self {
        runtime::set(&mut self.compute_multiplier, compute_multiplier.into());
        self
    }

    /// The number of steps between two evaluations.
    #[must_use]
    #[inline]
    pub fn eval_interval(mut self, eval_interval: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.eval_interval, eval_interval.into());
        self
    }

    /// The number of answers that an evaluation looks at.
    #[must_use]
    #[inline]
    pub fn eval_samples(mut self, eval_samples: impl Into<FineTuningCount>) -> Self {
        runtime::set(&mut self.eval_samples, eval_samples.into());
        self
    }

    /// How much the model reasons while it is trained.
    #[must_use]
    #[inline]
    pub fn reasoning_effort(
        mut self,
        reasoning_effort: impl Into<FineTuningReasoningEffort>,
    ) -> Self {
        runtime::set(&mut self.reasoning_effort, reasoning_effort.into());
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

impl Clone for FineTuningReinforcementHyperparameters {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            batch_size: runtime::copied(&self.batch_size),
            learning_rate_multiplier: runtime::copied(&self.learning_rate_multiplier),
            n_epochs: runtime::copied(&self.n_epochs),
            compute_multiplier: runtime::copied(&self.compute_multiplier),
            eval_interval: runtime::copied(&self.eval_interval),
            eval_samples: runtime::copied(&self.eval_samples),
            reasoning_effort: runtime::copied(&self.reasoning_effort),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningReinforcementHyperparameters {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.batch_size, &other.batch_size)
            && runtime::equal(&self.learning_rate_multiplier, &other.learning_rate_multiplier)
            && runtime::equal(&self.n_epochs, &other.n_epochs)
            && runtime::equal(&self.compute_multiplier, &other.compute_multiplier)
            && runtime::equal(&self.eval_interval, &other.eval_interval)
            && runtime::equal(&self.eval_samples, &other.eval_samples)
            && runtime::equal(&self.reasoning_effort, &other.reasoning_effort)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningReinforcementHyperparameters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningReinforcementHyperparameters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningReinforcementHyperparameters {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            compute_multiplier: None,
            eval_interval: None,
            eval_samples: None,
            reasoning_effort: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.batch_size, value),
            1 => runtime::Json::take(&mut self.learning_rate_multiplier, value),
            2 => runtime::Json::take(&mut self.n_epochs, value),
            3 => runtime::Json::take(&mut self.compute_multiplier, value),
            4 => runtime::Json::take(&mut self.eval_interval, value),
            5 => runtime::Json::take(&mut self.eval_samples, value),
            6 => runtime::Json::take(&mut self.reasoning_effort, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.batch_size),
            1 => runtime::Json::shape(&self.learning_rate_multiplier),
            2 => runtime::Json::shape(&self.n_epochs),
            3 => runtime::Json::shape(&self.compute_multiplier),
            4 => runtime::Json::shape(&self.eval_interval),
            5 => runtime::Json::shape(&self.eval_samples),
            6 => runtime::Json::shape(&self.reasoning_effort),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningReasoningEffort {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Default,
            1 => Self::Low,
            2 => Self::Medium,
            3 => Self::High,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningReasoningEffort {
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

/// Metrics go to Weights & Biases.
#[derive(Debug)]
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

impl Clone for FineTuningWandbIntegration {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            wandb: runtime::copied(&self.wandb),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningWandbIntegration {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.wandb, &other.wandb)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningWandbIntegration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningWandbIntegration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningWandbIntegration {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningWandbIntegration",
        &[
            runtime::Member::constant("type", "wandb"),
            runtime::Member::required("wandb"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            wandb: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.wandb, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.wandb),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where metrics go in Weights & Biases.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// The team or user of the run; that of the key unless it says another.
    #[must_use]
    #[inline]
    pub fn entity(mut self, entity: impl Into<String>) -> Self {
        runtime::set(&mut self.entity, entity.into());
        self
    }

    /// The name of the run; the id of the job unless it says another.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
        self
    }

    /// What the run is tagged with, besides the tags that OpenAI adds.
    #[must_use]
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        runtime::set(&mut self.tags, tags.into_iter().map(Into::into).collect());
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

impl Clone for FineTuningWandb {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            project: runtime::copied(&self.project),
            entity: runtime::copied(&self.entity),
            name: runtime::copied(&self.name),
            tags: runtime::copied(&self.tags),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningWandb {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.project, &other.project)
            && runtime::equal(&self.entity, &other.entity)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.tags, &other.tags)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningWandb {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningWandb {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningWandb {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningWandb",
        &[
            runtime::Member::required("project"),
            runtime::Member::optional("entity"),
            runtime::Member::optional("name"),
            runtime::Member::optional("tags"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            project: runtime::Json::empty(),
            entity: None,
            name: None,
            tags: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.project, value),
            1 => runtime::Json::take(&mut self.entity, value),
            2 => runtime::Json::take(&mut self.name, value),
            3 => runtime::Json::take(&mut self.tags, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.project),
            1 => runtime::Json::shape(&self.entity),
            2 => runtime::Json::shape(&self.name),
            3 => runtime::Json::shape(&self.tags),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A job that adapts a model.
#[derive(Debug)]
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
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for FineTuningJob {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            model: runtime::copied(&self.model),
            fine_tuned_model: runtime::copied(&self.fine_tuned_model),
            status: runtime::copied(&self.status),
            error: runtime::copied(&self.error),
            training_file: runtime::copied(&self.training_file),
            validation_file: runtime::copied(&self.validation_file),
            result_files: runtime::copied(&self.result_files),
            trained_tokens: self.trained_tokens,
            method: runtime::copied(&self.method),
            hyperparameters: runtime::copied(&self.hyperparameters),
            seed: self.seed,
            integrations: runtime::copied(&self.integrations),
            organization_id: runtime::copied(&self.organization_id),
            finished_at: self.finished_at,
            estimated_finish: self.estimated_finish,
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningJob {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.fine_tuned_model, &other.fine_tuned_model)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.error, &other.error)
            && runtime::equal(&self.training_file, &other.training_file)
            && runtime::equal(&self.validation_file, &other.validation_file)
            && runtime::equal(&self.result_files, &other.result_files)
            && runtime::equal(&self.trained_tokens, &other.trained_tokens)
            && runtime::equal(&self.method, &other.method)
            && runtime::equal(&self.hyperparameters, &other.hyperparameters)
            && runtime::equal(&self.seed, &other.seed)
            && runtime::equal(&self.integrations, &other.integrations)
            && runtime::equal(&self.organization_id, &other.organization_id)
            && runtime::equal(&self.finished_at, &other.finished_at)
            && runtime::equal(&self.estimated_finish, &other.estimated_finish)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningJob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningJob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningJob {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            model: runtime::Json::empty(),
            fine_tuned_model: None,
            status: None,
            error: None,
            training_file: runtime::Json::empty(),
            validation_file: None,
            result_files: runtime::Json::empty(),
            trained_tokens: None,
            method: None,
            hyperparameters: None,
            seed: None,
            integrations: runtime::Json::empty(),
            organization_id: runtime::Json::empty(),
            finished_at: None,
            estimated_finish: None,
            metadata: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.model, value),
            4 => runtime::Json::take(&mut self.fine_tuned_model, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.error, value),
            7 => runtime::Json::take(&mut self.training_file, value),
            8 => runtime::Json::take(&mut self.validation_file, value),
            9 => runtime::Json::take(&mut self.result_files, value),
            10 => runtime::Json::take(&mut self.trained_tokens, value),
            11 => runtime::Json::take(&mut self.method, value),
            12 => runtime::Json::take(&mut self.hyperparameters, value),
            13 => runtime::Json::take(&mut self.seed, value),
            14 => runtime::Json::take(&mut self.integrations, value),
            15 => runtime::Json::take(&mut self.organization_id, value),
            16 => runtime::Json::take(&mut self.finished_at, value),
            17 => runtime::Json::take(&mut self.estimated_finish, value),
            18 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "fine_tuning.job".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.model),
            4 => runtime::Json::shape(&self.fine_tuned_model),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.error),
            7 => runtime::Json::shape(&self.training_file),
            8 => runtime::Json::shape(&self.validation_file),
            9 => runtime::Json::shape(&self.result_files),
            10 => runtime::Json::shape(&self.trained_tokens),
            11 => runtime::Json::shape(&self.method),
            12 => runtime::Json::shape(&self.hyperparameters),
            13 => runtime::Json::shape(&self.seed),
            14 => runtime::Json::shape(&self.integrations),
            15 => runtime::Json::shape(&self.organization_id),
            16 => runtime::Json::shape(&self.finished_at),
            17 => runtime::Json::shape(&self.estimated_finish),
            18 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ValidatingFiles => "validating_files",
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningJobStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::ValidatingFiles,
            1 => Self::Queued,
            2 => Self::Running,
            3 => Self::Paused,
            4 => Self::Succeeded,
            5 => Self::Failed,
            6 => Self::Cancelled,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningJobStatus {
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

/// Why a job failed.
#[derive(Debug)]
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

impl Default for FineTuningError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for FineTuningError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            param: runtime::copied(&self.param),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.param, &other.param)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningError",
        &[
            runtime::Member::defaulted("code"),
            runtime::Member::defaulted("message"),
            runtime::Member::optional("param"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: runtime::Json::empty(),
            message: runtime::Json::empty(),
            param: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.code, value),
            1 => runtime::Json::take(&mut self.message, value),
            2 => runtime::Json::take(&mut self.param, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.code),
            1 => runtime::Json::shape(&self.message),
            2 => runtime::Json::shape(&self.param),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of fine-tuning jobs.
#[derive(Debug)]
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

impl runtime::Page for FineTuningJobList {
    type Item = FineTuningJob;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<FineTuningJob> {
        self.data
    }
}

impl Clone for FineTuningJobList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningJobList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningJobList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningJobList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningJobList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningJobList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that happened in a job.
#[derive(Debug)]
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

impl Clone for FineTuningEvent {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            level: runtime::copied(&self.level),
            message: runtime::copied(&self.message),
            type_: runtime::copied(&self.type_),
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.level, &other.level)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningEvent {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            level: None,
            message: runtime::Json::empty(),
            type_: None,
            data: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.level, value),
            4 => runtime::Json::take(&mut self.message, value),
            5 => runtime::Json::take(&mut self.type_, value),
            6 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "fine_tuning.job.event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.level),
            4 => runtime::Json::shape(&self.message),
            5 => runtime::Json::shape(&self.type_),
            6 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Error => "error",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningEventLevel {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Info,
            1 => Self::Warn,
            2 => Self::Error,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningEventLevel {
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::Metrics => "metrics",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningEventType {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Message,
            1 => Self::Metrics,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningEventType {
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

/// A page of the events of a job.
#[derive(Debug)]
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

impl runtime::Page for FineTuningEventList {
    type Item = FineTuningEvent;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<FineTuningEvent> {
        self.data
    }
}

impl Clone for FineTuningEventList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningEventList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningEventList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningEventList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningEventList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningEventList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A model that a job has kept on its way, ready to be used.
#[derive(Debug)]
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

impl Clone for FineTuningCheckpoint {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            fine_tuned_model_checkpoint: runtime::copied(&self.fine_tuned_model_checkpoint),
            fine_tuning_job_id: runtime::copied(&self.fine_tuning_job_id),
            step_number: self.step_number,
            metrics: runtime::copied(&self.metrics),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningCheckpoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.fine_tuned_model_checkpoint, &other.fine_tuned_model_checkpoint)
            && runtime::equal(&self.fine_tuning_job_id, &other.fine_tuning_job_id)
            && runtime::equal(&self.step_number, &other.step_number)
            && runtime::equal(&self.metrics, &other.metrics)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningCheckpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningCheckpoint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningCheckpoint {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            fine_tuned_model_checkpoint: runtime::Json::empty(),
            fine_tuning_job_id: runtime::Json::empty(),
            step_number: runtime::Json::empty(),
            metrics: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.fine_tuned_model_checkpoint, value),
            4 => runtime::Json::take(&mut self.fine_tuning_job_id, value),
            5 => runtime::Json::take(&mut self.step_number, value),
            6 => runtime::Json::take(&mut self.metrics, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "fine_tuning.job.checkpoint".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.fine_tuned_model_checkpoint),
            4 => runtime::Json::shape(&self.fine_tuning_job_id),
            5 => runtime::Json::shape(&self.step_number),
            6 => runtime::Json::shape(&self.metrics),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How well a model does at a step; the loss is better the lower, the accuracy the higher.
#[derive(Debug)]
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

impl Default for FineTuningMetrics {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for FineTuningMetrics {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            step: self.step,
            train_loss: self.train_loss,
            train_mean_token_accuracy: self.train_mean_token_accuracy,
            valid_loss: self.valid_loss,
            valid_mean_token_accuracy: self.valid_mean_token_accuracy,
            full_valid_loss: self.full_valid_loss,
            full_valid_mean_token_accuracy: self.full_valid_mean_token_accuracy,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningMetrics {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.step, &other.step)
            && runtime::equal(&self.train_loss, &other.train_loss)
            && runtime::equal(&self.train_mean_token_accuracy, &other.train_mean_token_accuracy)
            && runtime::equal(&self.valid_loss, &other.valid_loss)
            && runtime::equal(&self.valid_mean_token_accuracy, &other.valid_mean_token_accuracy)
            && runtime::equal(&self.full_valid_loss, &other.full_valid_loss)
            && runtime::equal(&self.full_valid_mean_token_accuracy, &other.full_valid_mean_token_accuracy)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningMetrics {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningMetrics {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningMetrics {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            step: None,
            train_loss: None,
            train_mean_token_accuracy: None,
            valid_loss: None,
            valid_mean_token_accuracy: None,
            full_valid_loss: None,
            full_valid_mean_token_accuracy: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.step, value),
            1 => runtime::Json::take(&mut self.train_loss, value),
            2 => runtime::Json::take(&mut self.train_mean_token_accuracy, value),
            3 => runtime::Json::take(&mut self.valid_loss, value),
            4 => runtime::Json::take(&mut self.valid_mean_token_accuracy, value),
            5 => runtime::Json::take(&mut self.full_valid_loss, value),
            6 => runtime::Json::take(&mut self.full_valid_mean_token_accuracy, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.step),
            1 => runtime::Json::shape(&self.train_loss),
            2 => runtime::Json::shape(&self.train_mean_token_accuracy),
            3 => runtime::Json::shape(&self.valid_loss),
            4 => runtime::Json::shape(&self.valid_mean_token_accuracy),
            5 => runtime::Json::shape(&self.full_valid_loss),
            6 => runtime::Json::shape(&self.full_valid_mean_token_accuracy),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of the checkpoints of a job.
#[derive(Debug)]
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

impl runtime::Page for FineTuningCheckpointList {
    type Item = FineTuningCheckpoint;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<FineTuningCheckpoint> {
        self.data
    }
}

impl Clone for FineTuningCheckpointList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningCheckpointList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningCheckpointList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningCheckpointList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningCheckpointList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningCheckpointList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The projects that may use a checkpoint.
#[derive(Debug)]
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

impl Clone for CreateFineTuningPermissionRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            project_ids: runtime::copied(&self.project_ids),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateFineTuningPermissionRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.project_ids, &other.project_ids)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateFineTuningPermissionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuningPermissionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateFineTuningPermissionRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateFineTuningPermissionRequest",
        &[runtime::Member::required("project_ids")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            project_ids: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.project_ids, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.project_ids),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Allows a project to use a checkpoint.
#[derive(Debug)]
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

impl Clone for FineTuningPermission {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            project_id: runtime::copied(&self.project_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningPermission {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.project_id, &other.project_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermission {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningPermission {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningPermission",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("project_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            project_id: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.project_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "checkpoint.permission".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.project_id),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FineTuningPermissionOrder {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Ascending,
            1 => Self::Descending,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningPermissionOrder {
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

/// A page of the permissions of a checkpoint.
#[derive(Debug)]
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

impl runtime::Page for FineTuningPermissionList {
    type Item = FineTuningPermission;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_id", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<FineTuningPermission> {
        self.data
    }
}

impl Clone for FineTuningPermissionList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningPermissionList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningPermissionList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermissionList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningPermissionList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningPermissionList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a permission is gone.
#[derive(Debug)]
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

impl Clone for FineTuningPermissionDeleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            deleted: self.deleted,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuningPermissionDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuningPermissionDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuningPermissionDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuningPermissionDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuningPermissionDeleted",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::defaulted("deleted"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            deleted: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.deleted, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "checkpoint.permission".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.deleted),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A grader, and the answer that it scores.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// The example that the answer belongs to, which templates name `item`.
    #[must_use]
    #[inline]
    pub fn item(
        mut self,
        item: impl IntoIterator<Item = (impl ToString, impl Into<serde_json::Value>)>,
    ) -> Self {
        runtime::set(
            &mut self.item,
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for RunGraderRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            grader: runtime::copied(&self.grader),
            model_sample: runtime::copied(&self.model_sample),
            item: runtime::copied(&self.item),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for RunGraderRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.grader, &other.grader)
            && runtime::equal(&self.model_sample, &other.model_sample)
            && runtime::equal(&self.item, &other.item)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for RunGraderRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RunGraderRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for RunGraderRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, RunGraderRequest",
        &[
            runtime::Member::required("grader"),
            runtime::Member::required("model_sample"),
            runtime::Member::optional("item"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            grader: runtime::Json::empty(),
            model_sample: runtime::Json::empty(),
            item: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.grader, value),
            1 => runtime::Json::take(&mut self.model_sample, value),
            2 => runtime::Json::take(&mut self.item, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.grader),
            1 => runtime::Json::shape(&self.model_sample),
            2 => runtime::Json::shape(&self.item),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The score that a grader gave.
#[derive(Debug)]
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
    pub model_grader_token_usage_per_model: runtime::Map<GraderTokenUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for GraderRun {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            reward: self.reward,
            metadata: runtime::copied(&self.metadata),
            sub_rewards: runtime::copied(&self.sub_rewards),
            model_grader_token_usage_per_model: runtime::copied(&self.model_grader_token_usage_per_model),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderRun {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.reward, &other.reward)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.sub_rewards, &other.sub_rewards)
            && runtime::equal(&self.model_grader_token_usage_per_model, &other.model_grader_token_usage_per_model)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderRun {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderRun {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderRun {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderRun",
        &[
            runtime::Member::required("reward"),
            runtime::Member::optional("metadata"),
            runtime::Member::defaulted("sub_rewards"),
            runtime::Member::defaulted("model_grader_token_usage_per_model"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            reward: runtime::Json::empty(),
            metadata: None,
            sub_rewards: runtime::Json::empty(),
            model_grader_token_usage_per_model: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.reward, value),
            1 => runtime::Json::take(&mut self.metadata, value),
            2 => runtime::Json::take(&mut self.sub_rewards, value),
            3 => runtime::Json::take(&mut self.model_grader_token_usage_per_model, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.reward),
            1 => runtime::Json::shape(&self.metadata),
            2 => runtime::Json::shape(&self.sub_rewards),
            3 => runtime::Json::shape(&self.model_grader_token_usage_per_model),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How a score came about.
#[derive(Debug)]
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

impl Default for GraderRunMetadata {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for GraderRunMetadata {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            type_: runtime::copied(&self.type_),
            errors: runtime::copied(&self.errors),
            execution_time: self.execution_time,
            scores: runtime::copied(&self.scores),
            token_usage: runtime::copied(&self.token_usage),
            sampled_model_name: runtime::copied(&self.sampled_model_name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderRunMetadata {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.errors, &other.errors)
            && runtime::equal(&self.execution_time, &other.execution_time)
            && runtime::equal(&self.scores, &other.scores)
            && runtime::equal(&self.token_usage, &other.token_usage)
            && runtime::equal(&self.sampled_model_name, &other.sampled_model_name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderRunMetadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderRunMetadata {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderRunMetadata {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            type_: runtime::Json::empty(),
            errors: runtime::Json::empty(),
            execution_time: None,
            scores: runtime::Json::empty(),
            token_usage: None,
            sampled_model_name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.type_, value),
            2 => runtime::Json::take(&mut self.errors, value),
            3 => runtime::Json::take(&mut self.execution_time, value),
            4 => runtime::Json::take(&mut self.scores, value),
            5 => runtime::Json::take(&mut self.token_usage, value),
            6 => runtime::Json::take(&mut self.sampled_model_name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.type_),
            2 => runtime::Json::shape(&self.errors),
            3 => runtime::Json::shape(&self.execution_time),
            4 => runtime::Json::shape(&self.scores),
            5 => runtime::Json::shape(&self.token_usage),
            6 => runtime::Json::shape(&self.sampled_model_name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The tokens that graders used.
#[derive(Debug)]
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

impl Default for GraderTokenUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for GraderTokenUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            prompt_tokens: self.prompt_tokens,
            completion_tokens: self.completion_tokens,
            total_tokens: self.total_tokens,
            cached_tokens: self.cached_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderTokenUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.prompt_tokens, &other.prompt_tokens)
            && runtime::equal(&self.completion_tokens, &other.completion_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.cached_tokens, &other.cached_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderTokenUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderTokenUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderTokenUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, GraderTokenUsage",
        &[
            runtime::Member::defaulted("prompt_tokens"),
            runtime::Member::defaulted("completion_tokens"),
            runtime::Member::defaulted("total_tokens"),
            runtime::Member::defaulted("cached_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            prompt_tokens: runtime::Json::empty(),
            completion_tokens: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            cached_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.prompt_tokens, value),
            1 => runtime::Json::take(&mut self.completion_tokens, value),
            2 => runtime::Json::take(&mut self.total_tokens, value),
            3 => runtime::Json::take(&mut self.cached_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.prompt_tokens),
            1 => runtime::Json::shape(&self.completion_tokens),
            2 => runtime::Json::shape(&self.total_tokens),
            3 => runtime::Json::shape(&self.cached_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What went wrong while an answer was scored.
#[derive(Debug)]
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

impl Default for GraderRunErrors {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for GraderRunErrors {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            formula_parse_error: self.formula_parse_error,
            sample_parse_error: self.sample_parse_error,
            truncated_observation_error: self.truncated_observation_error,
            unresponsive_reward_error: self.unresponsive_reward_error,
            invalid_variable_error: self.invalid_variable_error,
            other_error: self.other_error,
            python_grader_server_error: self.python_grader_server_error,
            python_grader_server_error_type: runtime::copied(&self.python_grader_server_error_type),
            python_grader_runtime_error: self.python_grader_runtime_error,
            python_grader_runtime_error_details: runtime::copied(&self.python_grader_runtime_error_details),
            model_grader_server_error: self.model_grader_server_error,
            model_grader_server_error_details: runtime::copied(&self.model_grader_server_error_details),
            model_grader_refusal_error: self.model_grader_refusal_error,
            model_grader_parse_error: self.model_grader_parse_error,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for GraderRunErrors {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.formula_parse_error, &other.formula_parse_error)
            && runtime::equal(&self.sample_parse_error, &other.sample_parse_error)
            && runtime::equal(&self.truncated_observation_error, &other.truncated_observation_error)
            && runtime::equal(&self.unresponsive_reward_error, &other.unresponsive_reward_error)
            && runtime::equal(&self.invalid_variable_error, &other.invalid_variable_error)
            && runtime::equal(&self.other_error, &other.other_error)
            && runtime::equal(&self.python_grader_server_error, &other.python_grader_server_error)
            && runtime::equal(&self.python_grader_server_error_type, &other.python_grader_server_error_type)
            && runtime::equal(&self.python_grader_runtime_error, &other.python_grader_runtime_error)
            && runtime::equal(&self.python_grader_runtime_error_details, &other.python_grader_runtime_error_details)
            && runtime::equal(&self.model_grader_server_error, &other.model_grader_server_error)
            && runtime::equal(&self.model_grader_server_error_details, &other.model_grader_server_error_details)
            && runtime::equal(&self.model_grader_refusal_error, &other.model_grader_refusal_error)
            && runtime::equal(&self.model_grader_parse_error, &other.model_grader_parse_error)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for GraderRunErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for GraderRunErrors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for GraderRunErrors {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            formula_parse_error: runtime::Json::empty(),
            sample_parse_error: runtime::Json::empty(),
            truncated_observation_error: runtime::Json::empty(),
            unresponsive_reward_error: runtime::Json::empty(),
            invalid_variable_error: runtime::Json::empty(),
            other_error: runtime::Json::empty(),
            python_grader_server_error: runtime::Json::empty(),
            python_grader_server_error_type: None,
            python_grader_runtime_error: runtime::Json::empty(),
            python_grader_runtime_error_details: None,
            model_grader_server_error: runtime::Json::empty(),
            model_grader_server_error_details: None,
            model_grader_refusal_error: runtime::Json::empty(),
            model_grader_parse_error: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.formula_parse_error, value),
            1 => runtime::Json::take(&mut self.sample_parse_error, value),
            2 => runtime::Json::take(&mut self.truncated_observation_error, value),
            3 => runtime::Json::take(&mut self.unresponsive_reward_error, value),
            4 => runtime::Json::take(&mut self.invalid_variable_error, value),
            5 => runtime::Json::take(&mut self.other_error, value),
            6 => runtime::Json::take(&mut self.python_grader_server_error, value),
            7 => runtime::Json::take(&mut self.python_grader_server_error_type, value),
            8 => runtime::Json::take(&mut self.python_grader_runtime_error, value),
            9 => runtime::Json::take(&mut self.python_grader_runtime_error_details, value),
            10 => runtime::Json::take(&mut self.model_grader_server_error, value),
            11 => runtime::Json::take(&mut self.model_grader_server_error_details, value),
            12 => runtime::Json::take(&mut self.model_grader_refusal_error, value),
            13 => runtime::Json::take(&mut self.model_grader_parse_error, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.formula_parse_error),
            1 => runtime::Json::shape(&self.sample_parse_error),
            2 => runtime::Json::shape(&self.truncated_observation_error),
            3 => runtime::Json::shape(&self.unresponsive_reward_error),
            4 => runtime::Json::shape(&self.invalid_variable_error),
            5 => runtime::Json::shape(&self.other_error),
            6 => runtime::Json::shape(&self.python_grader_server_error),
            7 => runtime::Json::shape(&self.python_grader_server_error_type),
            8 => runtime::Json::shape(&self.python_grader_runtime_error),
            9 => runtime::Json::shape(&self.python_grader_runtime_error_details),
            10 => runtime::Json::shape(&self.model_grader_server_error),
            11 => runtime::Json::shape(&self.model_grader_server_error_details),
            12 => runtime::Json::shape(&self.model_grader_refusal_error),
            13 => runtime::Json::shape(&self.model_grader_parse_error),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A grader to be checked.
#[derive(Debug)]
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

impl Clone for ValidateGraderRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            grader: runtime::copied(&self.grader),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ValidateGraderRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.grader, &other.grader)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ValidateGraderRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ValidateGraderRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ValidateGraderRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ValidateGraderRequest",
        &[runtime::Member::required("grader")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            grader: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.grader, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.grader),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A grader that was checked.
#[derive(Debug)]
#[non_exhaustive]
pub struct ValidateGraderResponse {
    /// What scores an answer.
    pub grader: Option<Grader>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ValidateGraderResponse {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ValidateGraderResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            grader: runtime::copied(&self.grader),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ValidateGraderResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.grader, &other.grader)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ValidateGraderResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ValidateGraderResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ValidateGraderResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ValidateGraderResponse",
        &[runtime::Member::optional("grader")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            grader: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.grader, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.grader),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
