// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// A file that was uploaded, or made by the API.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for OpenAiFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OpenAiFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for OpenAiFile {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for OpenAiFile {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.bytes,
            3usize => &mut self.created_at,
            4usize => &mut self.filename,
            5usize => &mut self.purpose,
            6usize => &mut self.expires_at,
            7usize => &mut self.status,
            8usize => &mut self.status_details,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "file".to_owned();
        }
    }
}

impl runtime::FromJson for OpenAiFile {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            purpose: runtime::FromJson::empty(),
            expires_at: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            status_details: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for OpenAiFile {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for OpenAiFile {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.bytes,
            3usize => &self.created_at,
            4usize => &self.filename,
            5usize => &self.purpose,
            6usize => &self.expires_at,
            7usize => &self.status,
            8usize => &self.status_details,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for OpenAiFile {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
