// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The files of an organization.
#[derive(Clone, Debug)]
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

impl PartialEq for ListFilesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ListFilesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(runtime::Json::shape(self), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListFilesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ListFilesResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ListFilesResponse",
        &[runtime::Member::required("data"), runtime::Member::filled("object")],
    );
    #[inline(never)]
    fn empty() -> Self {
        Self {
            data: runtime::Json::empty(),
            object: runtime::Json::empty(),
            extra: runtime::Extra::new(),
        }
    }

    fn member(
        &mut self,
        at: usize,
        value: runtime::Input<'_>,
    ) -> Result<(), runtime::ReadError> {
        match at {
            0usize => runtime::Json::take(&mut self.data, value),
            1usize => runtime::Json::take(&mut self.object, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0usize => runtime::Json::shape(&self.data),
            1usize => runtime::Json::shape(&self.object),
            _ => runtime::Json::shape(&self.extra),
        }
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
#[derive(Clone, Debug)]
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

impl PartialEq for DeleteFileResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DeleteFileResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(runtime::Json::shape(self), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeleteFileResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DeleteFileResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DeleteFileResponse",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::required("deleted"),
        ],
    );
    #[inline(never)]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            deleted: runtime::Json::empty(),
            extra: runtime::Extra::new(),
        }
    }

    fn member(
        &mut self,
        at: usize,
        value: runtime::Input<'_>,
    ) -> Result<(), runtime::ReadError> {
        match at {
            0usize => runtime::Json::take(&mut self.id, value),
            1usize => runtime::Json::take(&mut self.object, value),
            2usize => runtime::Json::take(&mut self.deleted, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "file".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0usize => runtime::Json::shape(&self.id),
            1usize => runtime::Json::shape(&self.object),
            2usize => runtime::Json::shape(&self.deleted),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
