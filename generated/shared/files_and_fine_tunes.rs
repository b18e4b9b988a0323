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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("bytes", &self.bytes)?;
        object.optional("created_at", &self.created_at)?;
        object.member("filename", &self.filename)?;
        object.member("purpose", &self.purpose)?;
        object.optional("status", &self.status)?;
        object.optional("status_details", &self.status_details)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for OpenAiFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for OpenAiFile {
    const NAME: &'static str = "OpenAiFile";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut bytes = None;
        let mut created_at = None;
        let mut filename = None;
        let mut purpose = None;
        let mut status = None;
        let mut status_details = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "bytes" => members.optional(&mut bytes)?,
                "created_at" => members.optional(&mut created_at)?,
                "filename" => members.optional(&mut filename)?,
                "purpose" => members.optional(&mut purpose)?,
                "status" => members.optional(&mut status)?,
                "status_details" => members.optional(&mut status_details)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "file".to_owned()),
            bytes,
            created_at,
            filename: filename.unwrap_or_default(),
            purpose: purpose.unwrap_or_default(),
            status,
            status_details,
            extra: members.into_extra(),
        })
    }
}
