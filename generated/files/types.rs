// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The files of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponse {
    /// The files.
    pub data: Vec<OpenAiFile>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListFilesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListFilesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ListFilesResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ListFilesResponse",
            &[runtime::Member::required("data"), runtime::Member::filled("object")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ListFilesResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.data,
            1usize => &mut self.object,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for ListFilesResponse {
    fn empty() -> Self {
        Self {
            data: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ListFilesResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ListFilesResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.data,
            1usize => &self.object,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ListFilesResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file, and what it is for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFileRequest {
    /// The file, in JSON Lines.
    ///
    /// If `purpose` is `fine-tune`, each line is a JSON record with the fields `prompt` and
    /// `completion`, which stand for one example of training.
    pub file: runtime::FilePart,
    /// What the documents are for.
    ///
    /// Use `fine-tune` for fine-tuning: the API can then check the format of the file.
    pub purpose: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateFileRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file: impl Into<runtime::FilePart>, purpose: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            purpose: purpose.into(),
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

impl runtime::ToForm for CreateFileRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("file", &self.file);
        form = form.text("purpose", &self.purpose);
        form.extra(&self.extra)
    }
}

/// Whether a file was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFileResponse {
    /// The id of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of the deleted object, always `file`.
    ///
    /// Reads as `"file"` when it is absent or null.
    pub object: String,
    /// Whether the file was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for DeleteFileResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeleteFileResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DeleteFileResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DeleteFileResponse",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::required("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DeleteFileResponse {
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
            self.object = "file".to_owned();
        }
    }
}

impl runtime::FromJson for DeleteFileResponse {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DeleteFileResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DeleteFileResponse {
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

impl runtime::ToJson for DeleteFileResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
