// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listBatches`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBatchesParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
}

impl ListBatchesParams {
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

/// The requests of a batch, and where they go.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchRequest {
    /// The id of the file with the requests, which was uploaded with the purpose `batch`.
    pub input_file_id: String,
    /// The path that all requests of a batch go to.
    ///
    /// All embeddings of one batch together have at most 50,000 inputs.
    pub endpoint: BatchEndpoint,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// When the files with answers and errors are deleted.
    pub output_expires_after: Option<FileExpiration>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateBatchRequest {
    /// What the member `completion_window` always is. It is always sent.
    ///
    /// How long the batch may take, always `24h`.
    pub const COMPLETION_WINDOW: &'static str = "24h";
}

impl CreateBatchRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        input_file_id: impl Into<String>,
        endpoint: impl Into<BatchEndpoint>,
    ) -> Self {
        Self {
            input_file_id: input_file_id.into(),
            endpoint: endpoint.into(),
            metadata: None,
            output_expires_after: None,
            extra: runtime::Extra::new(),
        }
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

    /// When the files with answers and errors are deleted.
    #[must_use]
    #[inline]
    pub fn output_expires_after(mut self, output_expires_after: FileExpiration) -> Self {
        self.output_expires_after = Some(output_expires_after);
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

impl serde::Serialize for CreateBatchRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateBatchRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateBatchRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateBatchRequest",
            &[
                runtime::Member::required("input_file_id"),
                runtime::Member::required("endpoint"),
                runtime::Member::constant("completion_window", "24h"),
                runtime::Member::optional("metadata"),
                runtime::Member::optional("output_expires_after"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateBatchRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input_file_id,
            1usize => &mut self.endpoint,
            3usize => &mut self.metadata,
            4usize => &mut self.output_expires_after,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateBatchRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            input_file_id: runtime::FromJson::empty(),
            endpoint: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            output_expires_after: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateBatchRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateBatchRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input_file_id,
            1usize => &self.endpoint,
            3usize => &self.metadata,
            4usize => &self.output_expires_after,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateBatchRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The path that all requests of a batch go to.
///
/// All embeddings of one batch together have at most 50,000 inputs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchEndpoint {
    /// `/v1/responses`
    V1Responses,
    /// `/v1/chat/completions`
    V1ChatCompletions,
    /// `/v1/embeddings`
    V1Embeddings,
    /// `/v1/completions`
    V1Completions,
    /// `/v1/moderations`
    V1Moderations,
    /// `/v1/images/generations`
    V1ImagesGenerations,
    /// `/v1/images/edits`
    V1ImagesEdits,
    /// `/v1/videos`
    V1Videos,
    /// A value that the document does not name.
    Other(String),
}

impl BatchEndpoint {
    const VALUES: &'static [&'static str] = &[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1Responses => "/v1/responses",
            Self::V1ChatCompletions => "/v1/chat/completions",
            Self::V1Embeddings => "/v1/embeddings",
            Self::V1Completions => "/v1/completions",
            Self::V1Moderations => "/v1/moderations",
            Self::V1ImagesGenerations => "/v1/images/generations",
            Self::V1ImagesEdits => "/v1/images/edits",
            Self::V1Videos => "/v1/videos",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for BatchEndpoint {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::V1Responses,
            Some(1usize) => Self::V1ChatCompletions,
            Some(2usize) => Self::V1Embeddings,
            Some(3usize) => Self::V1Completions,
            Some(4usize) => Self::V1Moderations,
            Some(5usize) => Self::V1ImagesGenerations,
            Some(6usize) => Self::V1ImagesEdits,
            Some(7usize) => Self::V1Videos,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for BatchEndpoint {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for BatchEndpoint {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for BatchEndpoint {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for BatchEndpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for BatchEndpoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for BatchEndpoint {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for BatchEndpoint {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for BatchEndpoint {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Many requests that are answered together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Batch {
    /// The id, by which requests name the batch.
    pub id: String,
    /// The kind of this object, always `batch`.
    ///
    /// Reads as `"batch"` when it is absent or null.
    pub object: String,
    /// When the batch was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The path that its requests go to.
    ///
    /// Reads as `""` when it is absent or null.
    pub endpoint: String,
    /// The id of the model that answers.
    pub model: Option<String>,
    /// How far a batch is.
    ///
    /// One that expired or was cancelled still has the answers that there were by then.
    pub status: Option<BatchStatus>,
    /// What is wrong with the input file.
    pub errors: Option<BatchErrors>,
    /// How many requests are in which state.
    pub request_counts: Option<BatchRequestCounts>,
    /// The id of the file with the requests.
    ///
    /// Reads as `""` when it is absent or null.
    pub input_file_id: String,
    /// The id of the file with the answers, once there are any.
    pub output_file_id: Option<String>,
    /// The id of the file with the requests that failed, if any did.
    pub error_file_id: Option<String>,
    /// How long it may take, such as `24h`.
    ///
    /// Reads as `""` when it is absent or null.
    pub completion_window: String,
    /// When the requests were begun, in seconds since the Unix epoch.
    pub in_progress_at: Option<i64>,
    /// When what is not answered will expire, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// When the writing of the output files began, in seconds since the Unix epoch.
    pub finalizing_at: Option<i64>,
    /// When it was completed, in seconds since the Unix epoch.
    pub completed_at: Option<i64>,
    /// When it failed, in seconds since the Unix epoch.
    pub failed_at: Option<i64>,
    /// When it expired, in seconds since the Unix epoch.
    pub expired_at: Option<i64>,
    /// When it was asked to stop, in seconds since the Unix epoch.
    pub cancelling_at: Option<i64>,
    /// When it had stopped, in seconds since the Unix epoch.
    pub cancelled_at: Option<i64>,
    /// The tokens of all requests together. Older batches and many servers lack it.
    pub usage: Option<BatchUsage>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Batch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Batch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Batch {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Batch",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("endpoint"),
                runtime::Member::optional("model"),
                runtime::Member::optional("status"),
                runtime::Member::optional("errors"),
                runtime::Member::optional("request_counts"),
                runtime::Member::defaulted("input_file_id"),
                runtime::Member::optional("output_file_id"),
                runtime::Member::optional("error_file_id"),
                runtime::Member::defaulted("completion_window"),
                runtime::Member::optional("in_progress_at"),
                runtime::Member::optional("expires_at"),
                runtime::Member::optional("finalizing_at"),
                runtime::Member::optional("completed_at"),
                runtime::Member::optional("failed_at"),
                runtime::Member::optional("expired_at"),
                runtime::Member::optional("cancelling_at"),
                runtime::Member::optional("cancelled_at"),
                runtime::Member::optional("usage"),
                runtime::Member::optional("metadata"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Batch {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.endpoint,
            4usize => &mut self.model,
            5usize => &mut self.status,
            6usize => &mut self.errors,
            7usize => &mut self.request_counts,
            8usize => &mut self.input_file_id,
            9usize => &mut self.output_file_id,
            10usize => &mut self.error_file_id,
            11usize => &mut self.completion_window,
            12usize => &mut self.in_progress_at,
            13usize => &mut self.expires_at,
            14usize => &mut self.finalizing_at,
            15usize => &mut self.completed_at,
            16usize => &mut self.failed_at,
            17usize => &mut self.expired_at,
            18usize => &mut self.cancelling_at,
            19usize => &mut self.cancelled_at,
            20usize => &mut self.usage,
            21usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "batch".to_owned();
        }
    }
}

impl runtime::FromJson for Batch {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            endpoint: runtime::FromJson::empty(),
            model: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            errors: runtime::FromJson::empty(),
            request_counts: runtime::FromJson::empty(),
            input_file_id: runtime::FromJson::empty(),
            output_file_id: runtime::FromJson::empty(),
            error_file_id: runtime::FromJson::empty(),
            completion_window: runtime::FromJson::empty(),
            in_progress_at: runtime::FromJson::empty(),
            expires_at: runtime::FromJson::empty(),
            finalizing_at: runtime::FromJson::empty(),
            completed_at: runtime::FromJson::empty(),
            failed_at: runtime::FromJson::empty(),
            expired_at: runtime::FromJson::empty(),
            cancelling_at: runtime::FromJson::empty(),
            cancelled_at: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Batch {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Batch {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.endpoint,
            4usize => &self.model,
            5usize => &self.status,
            6usize => &self.errors,
            7usize => &self.request_counts,
            8usize => &self.input_file_id,
            9usize => &self.output_file_id,
            10usize => &self.error_file_id,
            11usize => &self.completion_window,
            12usize => &self.in_progress_at,
            13usize => &self.expires_at,
            14usize => &self.finalizing_at,
            15usize => &self.completed_at,
            16usize => &self.failed_at,
            17usize => &self.expired_at,
            18usize => &self.cancelling_at,
            19usize => &self.cancelled_at,
            20usize => &self.usage,
            21usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Batch {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How far a batch is.
///
/// One that expired or was cancelled still has the answers that there were by then.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchStatus {
    /// `validating`
    Validating,
    /// `failed`
    Failed,
    /// `in_progress`
    InProgress,
    /// `finalizing`
    Finalizing,
    /// `completed`
    Completed,
    /// `expired`
    Expired,
    /// `cancelling`
    Cancelling,
    /// `cancelled`
    Cancelled,
    /// A value that the document does not name.
    Other(String),
}

impl BatchStatus {
    const VALUES: &'static [&'static str] = &[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Validating => "validating",
            Self::Failed => "failed",
            Self::InProgress => "in_progress",
            Self::Finalizing => "finalizing",
            Self::Completed => "completed",
            Self::Expired => "expired",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for BatchStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Validating,
            Some(1usize) => Self::Failed,
            Some(2usize) => Self::InProgress,
            Some(3usize) => Self::Finalizing,
            Some(4usize) => Self::Completed,
            Some(5usize) => Self::Expired,
            Some(6usize) => Self::Cancelling,
            Some(7usize) => Self::Cancelled,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for BatchStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for BatchStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for BatchStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for BatchStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for BatchStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for BatchStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for BatchStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for BatchStatus {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What is wrong with the input file of a batch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchErrors {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The errors.
    ///
    /// Reads as `[]` when it is absent or null.
    pub data: Vec<BatchError>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for BatchErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchErrors {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchErrors {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchErrors",
            &[runtime::Member::filled("object"), runtime::Member::defaulted("data")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BatchErrors {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for BatchErrors {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BatchErrors {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchErrors {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BatchErrors {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// One error in an input file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchError {
    /// A code for what went wrong.
    ///
    /// Reads as `""` when it is absent or null.
    pub code: String,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// The parameter that the error is about, if it is about one.
    pub param: Option<String>,
    /// The line of the file that the error is in, if it is in one.
    pub line: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for BatchError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchError",
            &[
                runtime::Member::defaulted("code"),
                runtime::Member::defaulted("message"),
                runtime::Member::optional("param"),
                runtime::Member::optional("line"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BatchError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.code,
            1usize => &mut self.message,
            2usize => &mut self.param,
            3usize => &mut self.line,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for BatchError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            param: runtime::FromJson::empty(),
            line: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BatchError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchError {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.code,
            1usize => &self.message,
            2usize => &self.param,
            3usize => &self.line,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BatchError {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How many requests are in which state.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchRequestCounts {
    /// How many there are.
    ///
    /// Reads as `0` when it is absent or null.
    pub total: i64,
    /// How many were answered.
    ///
    /// Reads as `0` when it is absent or null.
    pub completed: i64,
    /// How many failed.
    ///
    /// Reads as `0` when it is absent or null.
    pub failed: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for BatchRequestCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchRequestCounts {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchRequestCounts {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchRequestCounts",
            &[
                runtime::Member::defaulted("total"),
                runtime::Member::defaulted("completed"),
                runtime::Member::defaulted("failed"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BatchRequestCounts {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.total,
            1usize => &mut self.completed,
            2usize => &mut self.failed,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for BatchRequestCounts {
    fn empty() -> Self {
        Self {
            total: runtime::FromJson::empty(),
            completed: runtime::FromJson::empty(),
            failed: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BatchRequestCounts {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchRequestCounts {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.total,
            1usize => &self.completed,
            2usize => &self.failed,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BatchRequestCounts {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How many tokens a batch used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchUsage {
    /// The tokens that went in.
    ///
    /// Reads as `0` when it is absent or null.
    pub input_tokens: i64,
    /// What the tokens that went in were.
    ///
    /// Reads as `{}` when it is absent or null.
    pub input_tokens_details: BatchInputDetails,
    /// The tokens that came out.
    ///
    /// Reads as `0` when it is absent or null.
    pub output_tokens: i64,
    /// What the tokens that came out were.
    ///
    /// Reads as `{}` when it is absent or null.
    pub output_tokens_details: BatchOutputDetails,
    /// Both together.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for BatchUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchUsage",
            &[
                runtime::Member::defaulted("input_tokens"),
                runtime::Member::defaulted("input_tokens_details"),
                runtime::Member::defaulted("output_tokens"),
                runtime::Member::defaulted("output_tokens_details"),
                runtime::Member::defaulted("total_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BatchUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input_tokens,
            1usize => &mut self.input_tokens_details,
            2usize => &mut self.output_tokens,
            3usize => &mut self.output_tokens_details,
            4usize => &mut self.total_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for BatchUsage {
    fn empty() -> Self {
        Self {
            input_tokens: runtime::FromJson::empty(),
            input_tokens_details: runtime::FromJson::empty(),
            output_tokens: runtime::FromJson::empty(),
            output_tokens_details: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BatchUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input_tokens,
            1usize => &self.input_tokens_details,
            2usize => &self.output_tokens,
            3usize => &self.output_tokens_details,
            4usize => &self.total_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BatchUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the tokens that went in were.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchInputDetails {
    /// Those that the cache had.
    ///
    /// Reads as `0` when it is absent or null.
    pub cached_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for BatchInputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchInputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchInputDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchInputDetails",
            &[runtime::Member::defaulted("cached_tokens")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BatchInputDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.cached_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for BatchInputDetails {
    fn empty() -> Self {
        Self {
            cached_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BatchInputDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchInputDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.cached_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BatchInputDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the tokens that came out were.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchOutputDetails {
    /// Those of hidden reasoning.
    ///
    /// Reads as `0` when it is absent or null.
    pub reasoning_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for BatchOutputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchOutputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchOutputDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchOutputDetails",
            &[runtime::Member::defaulted("reasoning_tokens")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for BatchOutputDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.reasoning_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for BatchOutputDetails {
    fn empty() -> Self {
        Self {
            reasoning_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for BatchOutputDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchOutputDetails {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.reasoning_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for BatchOutputDetails {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of batches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The batches of the page.
    pub data: Vec<Batch>,
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

impl serde::Serialize for BatchList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for BatchList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, BatchList",
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

impl runtime::ObjectTarget for BatchList {
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

impl runtime::FromJson for BatchList {
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

impl runtime::Target for BatchList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for BatchList {
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

impl runtime::ToJson for BatchList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
