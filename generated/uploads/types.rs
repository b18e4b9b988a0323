// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// What will be uploaded.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// When a file is deleted by itself.
    #[must_use]
    #[inline]
    pub fn expires_after(mut self, expires_after: FileExpiration) -> Self {
        self.expires_after = Some(expires_after);
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

impl serde::Serialize for CreateUploadRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateUploadRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateUploadRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateUploadRequest",
            &[
                runtime::Member::required("filename"),
                runtime::Member::required("purpose"),
                runtime::Member::required("bytes"),
                runtime::Member::required("mime_type"),
                runtime::Member::optional("expires_after"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateUploadRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.filename,
            1usize => &mut self.purpose,
            2usize => &mut self.bytes,
            3usize => &mut self.mime_type,
            4usize => &mut self.expires_after,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateUploadRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            filename: runtime::FromJson::empty(),
            purpose: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            mime_type: runtime::FromJson::empty(),
            expires_after: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateUploadRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateUploadRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.filename,
            1usize => &self.purpose,
            2usize => &self.bytes,
            3usize => &self.mime_type,
            4usize => &self.expires_after,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateUploadRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assistants => "assistants",
            Self::Batch => "batch",
            Self::FineTune => "fine-tune",
            Self::Vision => "vision",
            Self::UserData => "user_data",
            Self::Evals => "evals",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for UploadPurpose {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Assistants,
            Some(1usize) => Self::Batch,
            Some(2usize) => Self::FineTune,
            Some(3usize) => Self::Vision,
            Some(4usize) => Self::UserData,
            Some(5usize) => Self::Evals,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for UploadPurpose {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for UploadPurpose {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for UploadPurpose {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A file that is being sent in parts.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for Upload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Upload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Upload {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for Upload {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.expires_at,
            4usize => &mut self.filename,
            5usize => &mut self.bytes,
            6usize => &mut self.purpose,
            7usize => &mut self.status,
            8usize => &mut self.file,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "upload".to_owned();
        }
    }
}

impl runtime::FromJson for Upload {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            expires_at: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            purpose: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            file: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Upload {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Upload {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.expires_at,
            4usize => &self.filename,
            5usize => &self.bytes,
            6usize => &self.purpose,
            7usize => &self.status,
            8usize => &self.file,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Upload {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    const VALUES: &'static [&'static str] = &[
        "pending",
        "completed",
        "cancelled",
        "expired",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for UploadStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Pending,
            Some(1usize) => Self::Completed,
            Some(2usize) => Self::Cancelled,
            Some(3usize) => Self::Expired,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for UploadStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for UploadStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for UploadStatus {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A part of a file.
#[derive(Clone, Debug)]
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

impl runtime::ToForm for CreateUploadPartRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("data", &self.data);
        form.extra(&self.extra)
    }
}

/// A part of a file that was sent.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for UploadPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UploadPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UploadPart {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UploadPart",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("upload_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UploadPart {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.upload_id,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "upload.part".to_owned();
        }
    }
}

impl runtime::FromJson for UploadPart {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            upload_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UploadPart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UploadPart {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.upload_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UploadPart {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The parts of an upload, in their order.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The MD5 checksum of the whole file, for the server to compare.
    #[must_use]
    #[inline]
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
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

impl serde::Serialize for CompleteUploadRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompleteUploadRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompleteUploadRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CompleteUploadRequest",
            &[runtime::Member::required("part_ids"), runtime::Member::optional("md5")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CompleteUploadRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.part_ids,
            1usize => &mut self.md5,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CompleteUploadRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            part_ids: runtime::FromJson::empty(),
            md5: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompleteUploadRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompleteUploadRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.part_ids,
            1usize => &self.md5,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompleteUploadRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
