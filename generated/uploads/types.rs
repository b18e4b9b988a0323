// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// What will be uploaded.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateUploadRequest {
    /// The name of the file.
    pub filename: String,
    /// What a file is for. `user_data` serves for input of models, of any kind.
    pub purpose: UploadPurpose,
    /// The size of the whole file in bytes.
    pub bytes: i64,
    /// The media type of the file, which has to be one that the purpose allows.
    pub mime_type: String,
    /// When a file is deleted by itself.
    ///
    /// Without it, files stay until somebody deletes them; those for batches stay for 30 days.
    pub expires_after: Option<FileExpiration>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateUploadRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        filename: impl Into<String>,
        purpose: impl Into<UploadPurpose>,
        bytes: i64,
        mime_type: impl Into<String>,
    ) -> Self {
        Self {
            filename: filename.into(),
            purpose: purpose.into(),
            bytes,
            mime_type: mime_type.into(),
            expires_after: None,
            extra: runtime::Json::empty(),
        }
    }

    /// When a file is deleted by itself.
    #[must_use]
    #[inline]
    pub fn expires_after(mut self, expires_after: FileExpiration) -> Self {
        runtime::set(&mut self.expires_after, expires_after);
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

impl Clone for CreateUploadRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            filename: runtime::copied(&self.filename),
            purpose: runtime::copied(&self.purpose),
            bytes: self.bytes,
            mime_type: runtime::copied(&self.mime_type),
            expires_after: runtime::copied(&self.expires_after),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateUploadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.purpose, &other.purpose)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.mime_type, &other.mime_type)
            && runtime::equal(&self.expires_after, &other.expires_after)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateUploadRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateUploadRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateUploadRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateUploadRequest",
        &[
            runtime::Member::required("filename"),
            runtime::Member::required("purpose"),
            runtime::Member::required("bytes"),
            runtime::Member::required("mime_type"),
            runtime::Member::optional("expires_after"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            filename: runtime::Json::empty(),
            purpose: runtime::Json::empty(),
            bytes: runtime::Json::empty(),
            mime_type: runtime::Json::empty(),
            expires_after: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.filename, value),
            1 => runtime::Json::take(&mut self.purpose, value),
            2 => runtime::Json::take(&mut self.bytes, value),
            3 => runtime::Json::take(&mut self.mime_type, value),
            4 => runtime::Json::take(&mut self.expires_after, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.filename),
            1 => runtime::Json::shape(&self.purpose),
            2 => runtime::Json::shape(&self.bytes),
            3 => runtime::Json::shape(&self.mime_type),
            4 => runtime::Json::shape(&self.expires_after),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a file is for. `user_data` serves for input of models, of any kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadPurpose {
    /// `assistants`
    Assistants,
    /// `batch`
    Batch,
    /// `fine-tune`
    FineTune,
    /// `vision`
    Vision,
    /// `user_data`
    UserData,
    /// `evals`
    Evals,
    /// A value that the document does not name.
    Other(String),
}

impl UploadPurpose {
    const VALUES: &'static [&'static str] = &[
        "assistants",
        "batch",
        "fine-tune",
        "vision",
        "user_data",
        "evals",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assistants => "assistants",
            Self::Batch => "batch",
            Self::FineTune => "fine-tune",
            Self::Vision => "vision",
            Self::UserData => "user_data",
            Self::Evals => "evals",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for UploadPurpose {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Assistants,
            1 => Self::Batch,
            2 => Self::FineTune,
            3 => Self::Vision,
            4 => Self::UserData,
            5 => Self::Evals,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for UploadPurpose {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for UploadPurpose {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for UploadPurpose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for UploadPurpose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for UploadPurpose {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UploadPurpose {
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

/// A file that is being sent in parts.
#[derive(Debug)]
#[non_exhaustive]
pub struct Upload {
    /// The id, by which requests name the upload.
    pub id: String,
    /// The kind of this object, always `upload`.
    ///
    /// Reads as `"upload"` when it is absent or null.
    pub object: String,
    /// When the upload was begun, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// Until when it can be completed, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// The name of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub filename: String,
    /// The size that the whole file is to have, in bytes.
    pub bytes: Option<i64>,
    /// What the file is for, as the request said.
    ///
    /// Reads as `""` when it is absent or null.
    pub purpose: String,
    /// Whether an upload waits for parts or is over, and how.
    pub status: Option<UploadStatus>,
    /// The finished file, once the upload is completed.
    pub file: Option<OpenAiFile>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Upload {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            expires_at: self.expires_at,
            filename: runtime::copied(&self.filename),
            bytes: self.bytes,
            purpose: runtime::copied(&self.purpose),
            status: runtime::copied(&self.status),
            file: runtime::copied(&self.file),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Upload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.expires_at, &other.expires_at)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.purpose, &other.purpose)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.file, &other.file)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Upload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Upload {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Upload {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Upload",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("expires_at"),
            runtime::Member::defaulted("filename"),
            runtime::Member::optional("bytes"),
            runtime::Member::defaulted("purpose"),
            runtime::Member::optional("status"),
            runtime::Member::optional("file"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            expires_at: None,
            filename: runtime::Json::empty(),
            bytes: None,
            purpose: runtime::Json::empty(),
            status: None,
            file: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.expires_at, value),
            4 => runtime::Json::take(&mut self.filename, value),
            5 => runtime::Json::take(&mut self.bytes, value),
            6 => runtime::Json::take(&mut self.purpose, value),
            7 => runtime::Json::take(&mut self.status, value),
            8 => runtime::Json::take(&mut self.file, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "upload".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.expires_at),
            4 => runtime::Json::shape(&self.filename),
            5 => runtime::Json::shape(&self.bytes),
            6 => runtime::Json::shape(&self.purpose),
            7 => runtime::Json::shape(&self.status),
            8 => runtime::Json::shape(&self.file),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether an upload waits for parts or is over, and how.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadStatus {
    /// `pending`
    Pending,
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// `expired`
    Expired,
    /// A value that the document does not name.
    Other(String),
}

impl UploadStatus {
    const VALUES: &'static [&'static str] = &["pending", "completed", "cancelled", "expired"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for UploadStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Pending,
            1 => Self::Completed,
            2 => Self::Cancelled,
            3 => Self::Expired,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for UploadStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for UploadStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for UploadStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for UploadStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for UploadStatus {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UploadStatus {
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

/// A part of a file.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateUploadPartRequest {
    /// The bytes of the part, at most 64 MB.
    pub data: runtime::FilePart,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateUploadPartRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(data: impl Into<runtime::FilePart>) -> Self {
        Self {
            data: data.into(),
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

impl runtime::ToForm for CreateUploadPartRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("data", &self.data);
        form.extra(&self.extra)
    }
}

impl Clone for CreateUploadPartRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// A part of a file that was sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadPart {
    /// The id, by which the completion names the part.
    pub id: String,
    /// The kind of this object, always `upload.part`.
    ///
    /// Reads as `"upload.part"` when it is absent or null.
    pub object: String,
    /// When the part was added, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The id of the upload that it belongs to.
    ///
    /// Reads as `""` when it is absent or null.
    pub upload_id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for UploadPart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            upload_id: runtime::copied(&self.upload_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for UploadPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.upload_id, &other.upload_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UploadPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UploadPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UploadPart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UploadPart",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("upload_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            upload_id: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.upload_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "upload.part".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.upload_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The parts of an upload, in their order.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompleteUploadRequest {
    /// The ids of the parts, in the order that makes the file.
    pub part_ids: Vec<String>,
    /// The MD5 checksum of the whole file, for the server to compare.
    pub md5: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CompleteUploadRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(part_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            part_ids: part_ids.into_iter().map(Into::into).collect(),
            md5: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The MD5 checksum of the whole file, for the server to compare.
    #[must_use]
    #[inline]
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        runtime::set(&mut self.md5, md5.into());
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

impl Clone for CompleteUploadRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            part_ids: runtime::copied(&self.part_ids),
            md5: runtime::copied(&self.md5),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompleteUploadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.part_ids, &other.part_ids)
            && runtime::equal(&self.md5, &other.md5)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompleteUploadRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompleteUploadRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompleteUploadRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompleteUploadRequest",
        &[
            runtime::Member::required("part_ids"),
            runtime::Member::optional("md5"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            part_ids: runtime::Json::empty(),
            md5: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.part_ids, value),
            1 => runtime::Json::take(&mut self.md5, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.part_ids),
            1 => runtime::Json::shape(&self.md5),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
