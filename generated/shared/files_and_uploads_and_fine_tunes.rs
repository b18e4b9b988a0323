// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// A file that was uploaded, or made by the API.
#[derive(Debug)]
#[non_exhaustive]
pub struct OpenAiFile {
    /// The id of the file, by which requests name it.
    pub id: String,
    /// The kind of this object, always `file`.
    ///
    /// Reads as `"file"` when it is absent or null.
    pub object: String,
    /// The size of the file in bytes.
    pub bytes: Option<i64>,
    /// When the file was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The name of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub filename: String,
    /// What the file is for.
    ///
    /// It is what the upload said, such as `fine-tune`, or what the API made the file for, such
    /// as `fine-tune-results`.
    ///
    /// Reads as `""` when it is absent or null.
    pub purpose: String,
    /// When the file will be deleted, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// The state of the file.
    ///
    /// It exists, but no example of the reference shows it.
    pub status: Option<String>,
    /// More on the state of the file, in whatever form the server gives it.
    ///
    /// It exists, but no example of the reference shows it.
    pub status_details: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for OpenAiFile {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            bytes: self.bytes,
            created_at: self.created_at,
            filename: runtime::copied(&self.filename),
            purpose: runtime::copied(&self.purpose),
            expires_at: self.expires_at,
            status: runtime::copied(&self.status),
            status_details: runtime::copied(&self.status_details),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for OpenAiFile {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.purpose, &other.purpose)
            && runtime::equal(&self.expires_at, &other.expires_at)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.status_details, &other.status_details)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for OpenAiFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OpenAiFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for OpenAiFile {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, OpenAiFile",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("bytes"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("filename"),
            runtime::Member::defaulted("purpose"),
            runtime::Member::optional("expires_at"),
            runtime::Member::optional("status"),
            runtime::Member::optional("status_details"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            bytes: None,
            created_at: None,
            filename: runtime::Json::empty(),
            purpose: runtime::Json::empty(),
            expires_at: None,
            status: None,
            status_details: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.bytes, value),
            3 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.filename, value),
            5 => runtime::Json::take(&mut self.purpose, value),
            6 => runtime::Json::take(&mut self.expires_at, value),
            7 => runtime::Json::take(&mut self.status, value),
            8 => runtime::Json::take(&mut self.status_details, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "file".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.bytes),
            3 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.filename),
            5 => runtime::Json::shape(&self.purpose),
            6 => runtime::Json::shape(&self.expires_at),
            7 => runtime::Json::shape(&self.status),
            8 => runtime::Json::shape(&self.status_details),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
