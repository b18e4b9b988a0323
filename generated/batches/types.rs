// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listBatches`.
#[derive(Debug, Default)]
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

impl Clone for ListBatchesParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
        }
    }
}

impl PartialEq for ListBatchesParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
    }
}

/// The requests of a batch, and where they go.
#[derive(Debug)]
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
    pub metadata: Option<runtime::Map<String>>,
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
            extra: runtime::Json::empty(),
        }
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

    /// When the files with answers and errors are deleted.
    #[must_use]
    #[inline]
    pub fn output_expires_after(mut self, output_expires_after: FileExpiration) -> Self {
        runtime::set(&mut self.output_expires_after, output_expires_after);
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

impl Clone for CreateBatchRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_file_id: runtime::copied(&self.input_file_id),
            endpoint: runtime::copied(&self.endpoint),
            metadata: runtime::copied(&self.metadata),
            output_expires_after: runtime::copied(&self.output_expires_after),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateBatchRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_file_id, &other.input_file_id)
            && runtime::equal(&self.endpoint, &other.endpoint)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.output_expires_after, &other.output_expires_after)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateBatchRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateBatchRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateBatchRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateBatchRequest",
        &[
            runtime::Member::required("input_file_id"),
            runtime::Member::required("endpoint"),
            runtime::Member::constant("completion_window", "24h"),
            runtime::Member::optional("metadata"),
            runtime::Member::optional("output_expires_after"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_file_id: runtime::Json::empty(),
            endpoint: runtime::Json::empty(),
            metadata: None,
            output_expires_after: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input_file_id, value),
            1 => runtime::Json::take(&mut self.endpoint, value),
            3 => runtime::Json::take(&mut self.metadata, value),
            4 => runtime::Json::take(&mut self.output_expires_after, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input_file_id),
            1 => runtime::Json::shape(&self.endpoint),
            3 => runtime::Json::shape(&self.metadata),
            4 => runtime::Json::shape(&self.output_expires_after),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The path that all requests of a batch go to.
///
/// All embeddings of one batch together have at most 50,000 inputs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchEndpoint {
    /// `/v1/responses`
    Responses,
    /// `/v1/chat/completions`
    ChatCompletions,
    /// `/v1/embeddings`
    Embeddings,
    /// `/v1/completions`
    Completions,
    /// `/v1/moderations`
    Moderations,
    /// `/v1/images/generations`
    ImageGenerations,
    /// `/v1/images/edits`
    ImageEdits,
    /// `/v1/videos`
    Videos,
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Responses => "/v1/responses",
            Self::ChatCompletions => "/v1/chat/completions",
            Self::Embeddings => "/v1/embeddings",
            Self::Completions => "/v1/completions",
            Self::Moderations => "/v1/moderations",
            Self::ImageGenerations => "/v1/images/generations",
            Self::ImageEdits => "/v1/images/edits",
            Self::Videos => "/v1/videos",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for BatchEndpoint {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Responses,
            1 => Self::ChatCompletions,
            2 => Self::Embeddings,
            3 => Self::Completions,
            4 => Self::Moderations,
            5 => Self::ImageGenerations,
            6 => Self::ImageEdits,
            7 => Self::Videos,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchEndpoint {
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

/// Many requests that are answered together.
#[derive(Debug)]
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
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Batch {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            endpoint: runtime::copied(&self.endpoint),
            model: runtime::copied(&self.model),
            status: runtime::copied(&self.status),
            errors: runtime::copied(&self.errors),
            request_counts: runtime::copied(&self.request_counts),
            input_file_id: runtime::copied(&self.input_file_id),
            output_file_id: runtime::copied(&self.output_file_id),
            error_file_id: runtime::copied(&self.error_file_id),
            completion_window: runtime::copied(&self.completion_window),
            in_progress_at: self.in_progress_at,
            expires_at: self.expires_at,
            finalizing_at: self.finalizing_at,
            completed_at: self.completed_at,
            failed_at: self.failed_at,
            expired_at: self.expired_at,
            cancelling_at: self.cancelling_at,
            cancelled_at: self.cancelled_at,
            usage: runtime::copied(&self.usage),
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Batch {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.endpoint, &other.endpoint)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.errors, &other.errors)
            && runtime::equal(&self.request_counts, &other.request_counts)
            && runtime::equal(&self.input_file_id, &other.input_file_id)
            && runtime::equal(&self.output_file_id, &other.output_file_id)
            && runtime::equal(&self.error_file_id, &other.error_file_id)
            && runtime::equal(&self.completion_window, &other.completion_window)
            && runtime::equal(&self.in_progress_at, &other.in_progress_at)
            && runtime::equal(&self.expires_at, &other.expires_at)
            && runtime::equal(&self.finalizing_at, &other.finalizing_at)
            && runtime::equal(&self.completed_at, &other.completed_at)
            && runtime::equal(&self.failed_at, &other.failed_at)
            && runtime::equal(&self.expired_at, &other.expired_at)
            && runtime::equal(&self.cancelling_at, &other.cancelling_at)
            && runtime::equal(&self.cancelled_at, &other.cancelled_at)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Batch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Batch {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Batch {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            endpoint: runtime::Json::empty(),
            model: None,
            status: None,
            errors: None,
            request_counts: None,
            input_file_id: runtime::Json::empty(),
            output_file_id: None,
            error_file_id: None,
            completion_window: runtime::Json::empty(),
            in_progress_at: None,
            expires_at: None,
            finalizing_at: None,
            completed_at: None,
            failed_at: None,
            expired_at: None,
            cancelling_at: None,
            cancelled_at: None,
            usage: None,
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
            3 => runtime::Json::take(&mut self.endpoint, value),
            4 => runtime::Json::take(&mut self.model, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.errors, value),
            7 => runtime::Json::take(&mut self.request_counts, value),
            8 => runtime::Json::take(&mut self.input_file_id, value),
            9 => runtime::Json::take(&mut self.output_file_id, value),
            10 => runtime::Json::take(&mut self.error_file_id, value),
            11 => runtime::Json::take(&mut self.completion_window, value),
            12 => runtime::Json::take(&mut self.in_progress_at, value),
            13 => runtime::Json::take(&mut self.expires_at, value),
            14 => runtime::Json::take(&mut self.finalizing_at, value),
            15 => runtime::Json::take(&mut self.completed_at, value),
            16 => runtime::Json::take(&mut self.failed_at, value),
            17 => runtime::Json::take(&mut self.expired_at, value),
            18 => runtime::Json::take(&mut self.cancelling_at, value),
            19 => runtime::Json::take(&mut self.cancelled_at, value),
            20 => runtime::Json::take(&mut self.usage, value),
            21 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "batch".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.endpoint),
            4 => runtime::Json::shape(&self.model),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.errors),
            7 => runtime::Json::shape(&self.request_counts),
            8 => runtime::Json::shape(&self.input_file_id),
            9 => runtime::Json::shape(&self.output_file_id),
            10 => runtime::Json::shape(&self.error_file_id),
            11 => runtime::Json::shape(&self.completion_window),
            12 => runtime::Json::shape(&self.in_progress_at),
            13 => runtime::Json::shape(&self.expires_at),
            14 => runtime::Json::shape(&self.finalizing_at),
            15 => runtime::Json::shape(&self.completed_at),
            16 => runtime::Json::shape(&self.failed_at),
            17 => runtime::Json::shape(&self.expired_at),
            18 => runtime::Json::shape(&self.cancelling_at),
            19 => runtime::Json::shape(&self.cancelled_at),
            20 => runtime::Json::shape(&self.usage),
            21 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
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
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for BatchStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Validating,
            1 => Self::Failed,
            2 => Self::InProgress,
            3 => Self::Finalizing,
            4 => Self::Completed,
            5 => Self::Expired,
            6 => Self::Cancelling,
            7 => Self::Cancelled,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchStatus {
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

/// What is wrong with the input file of a batch.
#[derive(Debug)]
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

impl Clone for BatchErrors {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BatchErrors {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BatchErrors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchErrors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchErrors {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchErrors",
        &[
            runtime::Member::filled("object"),
            runtime::Member::defaulted("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
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
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// One error in an input file.
#[derive(Debug)]
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

impl Default for BatchError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for BatchError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            param: runtime::copied(&self.param),
            line: self.line,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BatchError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.param, &other.param)
            && runtime::equal(&self.line, &other.line)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BatchError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchError",
        &[
            runtime::Member::defaulted("code"),
            runtime::Member::defaulted("message"),
            runtime::Member::optional("param"),
            runtime::Member::optional("line"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: runtime::Json::empty(),
            message: runtime::Json::empty(),
            param: None,
            line: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.code, value),
            1 => runtime::Json::take(&mut self.message, value),
            2 => runtime::Json::take(&mut self.param, value),
            3 => runtime::Json::take(&mut self.line, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.code),
            1 => runtime::Json::shape(&self.message),
            2 => runtime::Json::shape(&self.param),
            3 => runtime::Json::shape(&self.line),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many requests are in which state.
#[derive(Debug)]
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

impl Default for BatchRequestCounts {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for BatchRequestCounts {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            total: self.total,
            completed: self.completed,
            failed: self.failed,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BatchRequestCounts {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.total, &other.total)
            && runtime::equal(&self.completed, &other.completed)
            && runtime::equal(&self.failed, &other.failed)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BatchRequestCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchRequestCounts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchRequestCounts {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchRequestCounts",
        &[
            runtime::Member::defaulted("total"),
            runtime::Member::defaulted("completed"),
            runtime::Member::defaulted("failed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            total: runtime::Json::empty(),
            completed: runtime::Json::empty(),
            failed: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.total, value),
            1 => runtime::Json::take(&mut self.completed, value),
            2 => runtime::Json::take(&mut self.failed, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.total),
            1 => runtime::Json::shape(&self.completed),
            2 => runtime::Json::shape(&self.failed),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many tokens a batch used.
#[derive(Debug)]
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

impl Default for BatchUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for BatchUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_tokens: self.input_tokens,
            input_tokens_details: runtime::copied(&self.input_tokens_details),
            output_tokens: self.output_tokens,
            output_tokens_details: runtime::copied(&self.output_tokens_details),
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BatchUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.input_tokens_details, &other.input_tokens_details)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.output_tokens_details, &other.output_tokens_details)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BatchUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchUsage",
        &[
            runtime::Member::defaulted("input_tokens"),
            runtime::Member::defaulted("input_tokens_details"),
            runtime::Member::defaulted("output_tokens"),
            runtime::Member::defaulted("output_tokens_details"),
            runtime::Member::defaulted("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_tokens: runtime::Json::empty(),
            input_tokens_details: runtime::Json::empty(),
            output_tokens: runtime::Json::empty(),
            output_tokens_details: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input_tokens, value),
            1 => runtime::Json::take(&mut self.input_tokens_details, value),
            2 => runtime::Json::take(&mut self.output_tokens, value),
            3 => runtime::Json::take(&mut self.output_tokens_details, value),
            4 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input_tokens),
            1 => runtime::Json::shape(&self.input_tokens_details),
            2 => runtime::Json::shape(&self.output_tokens),
            3 => runtime::Json::shape(&self.output_tokens_details),
            4 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the tokens that went in were.
#[derive(Debug)]
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

impl Default for BatchInputDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for BatchInputDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            cached_tokens: self.cached_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BatchInputDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.cached_tokens, &other.cached_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BatchInputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchInputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchInputDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchInputDetails",
        &[runtime::Member::defaulted("cached_tokens")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            cached_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.cached_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.cached_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the tokens that came out were.
#[derive(Debug)]
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

impl Default for BatchOutputDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for BatchOutputDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            reasoning_tokens: self.reasoning_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for BatchOutputDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.reasoning_tokens, &other.reasoning_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for BatchOutputDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchOutputDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchOutputDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchOutputDetails",
        &[runtime::Member::defaulted("reasoning_tokens")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            reasoning_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.reasoning_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.reasoning_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of batches.
#[derive(Debug)]
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

impl runtime::Page for BatchList {
    type Item = Batch;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<Batch> {
        self.data
    }
}

impl Clone for BatchList {
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

impl PartialEq for BatchList {
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

impl serde::Serialize for BatchList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for BatchList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for BatchList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, BatchList",
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
