// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listFiles`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ListFilesParams {
    /// Lists the files of this purpose alone.
    pub purpose: Option<String>,
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page, from 1 to 10,000.
    ///
    /// Default of the server: `10000`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    pub order: Option<ListOrder>,
}

impl ListFilesParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists the files of this purpose alone.
    #[must_use]
    #[inline]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        runtime::set(&mut self.purpose, purpose.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
        self
    }

    /// The largest number of items of a page, from 1 to 10,000.
    ///
    /// Default of the server: `10000`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for ListFilesParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            purpose: runtime::copied(&self.purpose),
            after: runtime::copied(&self.after),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for ListFilesParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.purpose, &other.purpose)
            && runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// The files of an organization.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListFilesResponse {
    /// The files.
    pub data: Vec<OpenAiFile>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
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

impl runtime::Page for ListFilesResponse {
    type Item = OpenAiFile;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<OpenAiFile> {
        self.data
    }
}

impl Clone for ListFilesResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            object: runtime::copied(&self.object),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ListFilesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ListFilesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListFilesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ListFilesResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ListFilesResponse",
        &[
            runtime::Member::required("data"),
            runtime::Member::filled("object"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            data: runtime::Json::empty(),
            object: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.data, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.data),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file, and what it is for.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateFileRequest {
    /// The file, in JSON Lines.
    ///
    /// If `purpose` is `fine-tune`, each line is a JSON record with the fields `prompt` and
    /// `completion`, which stand for one example of training.
    pub file: runtime::FilePart,
    /// What the documents are for.
    ///
    /// Use `fine-tune` for fine-tuning: the API can then check the format of the file. Today
    /// there are also `assistants`, `batch`, `vision`, `evals`, and `user_data`, which serves
    /// for input of models, of any kind.
    pub purpose: String,
    /// When a file is deleted by itself.
    ///
    /// Without it, files stay until somebody deletes them; those for batches stay for 30 days.
    pub expires_after: Option<FileExpiration>,
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

impl runtime::ToForm for CreateFileRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("file", &self.file);
        form = form.text("purpose", &self.purpose);
        if let Some(value) = &self.expires_after {
            form = form.nested("expires_after", value);
        }
        form.extra(&self.extra)
    }
}

impl Clone for CreateFileRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file: runtime::copied(&self.file),
            purpose: runtime::copied(&self.purpose),
            expires_after: runtime::copied(&self.expires_after),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// Whether a file was deleted.
#[derive(Debug)]
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

impl Clone for DeleteFileResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            deleted: self.deleted,
            extra: runtime::copied(&self.extra),
        }
    }
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
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeleteFileResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            deleted: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.deleted, value),
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
            2 => runtime::Json::shape(&self.deleted),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
