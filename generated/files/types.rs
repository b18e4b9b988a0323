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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("data", &self.data)?;
        object.member("object", &self.object)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListFilesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListFilesResponse {
    const NAME: &'static str = "ListFilesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut data = None;
        let mut object = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "data" => members.required(&mut data)?,
                "object" => members.optional(&mut object)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            data: runtime::present(data, "data")?,
            object: object.unwrap_or_else(|| "list".to_owned()),
            extra: members.into_extra(),
        })
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
    pub fn new(file: impl Into<runtime::FilePart>, purpose: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            purpose: purpose.into(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.member("deleted", &self.deleted)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for DeleteFileResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for DeleteFileResponse {
    const NAME: &'static str = "DeleteFileResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut deleted = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "deleted" => members.required(&mut deleted)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            object: object.unwrap_or_else(|| "file".to_owned()),
            deleted: runtime::present(deleted, "deleted")?,
            extra: members.into_extra(),
        })
    }
}
