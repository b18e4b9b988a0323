// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Uploaded documents.
///
/// They are used by other features of the API, such as fine-tuning.
///
/// Operations of the tag `files`.
#[derive(Clone, Debug)]
pub struct Files {
    client: runtime::Client,
}

impl Files {
    /// List files.
    ///
    /// Lists the files that belong to the organization of the user.
    ///
    /// `GET /files` — API reference, section "Files / List files".
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::ListFilesResponse>> {
        self.client.operation(&operations::LIST_FILES).send()
    }

    /// List files.
    ///
    /// Lists the files that belong to the organization of the user.
    ///
    /// Takes the query and header parameters too.
    ///
    /// `GET /files` — API reference, section "Files / List files".
    #[inline]
    pub fn list_with(
        &self,
        params: &types::ListFilesParams,
    ) -> runtime::Call<runtime::Response<types::ListFilesResponse>> {
        let mut call = self.client.operation(&operations::LIST_FILES);
        if let Some(value) = &params.purpose {
            call = call.query("purpose", value);
        }
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }

    /// Upload a file.
    ///
    /// Uploads a file with documents that other operations or features of the API use.
    ///
    /// All files of one organization together may take up to 1 GB. Whoever needs more has to ask
    /// OpenAI.
    ///
    /// `POST /files` — API reference, section "Files / Upload file".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateFileRequest,
    ) -> runtime::Call<runtime::Response<types::OpenAiFile>> {
        self.client.operation(&operations::CREATE_FILE).multipart(request).send()
    }

    /// Retrieve a file.
    ///
    /// Describes one file.
    ///
    /// The content of the file is not part of the answer.
    ///
    /// - `file_id`: The id of the file.
    ///
    /// `GET /files/{file_id}` — API reference, section "Files / Retrieve file".
    #[inline]
    pub fn retrieve(
        &self,
        file_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::OpenAiFile>> {
        self.client
            .operation(&operations::RETRIEVE_FILE)
            .path_param("file_id", file_id.as_ref())
            .send()
    }

    /// Retrieve a file.
    ///
    /// Describes one file.
    ///
    /// The content of the file is not part of the answer.
    ///
    /// It is asked for again and again, every 5 s unless the server or the caller says otherwise, until its `status` is one of `processed`, `error`, `deleted`. Any of them is a result.
    ///
    /// - `file_id`: The id of the file.
    ///
    /// `GET /files/{file_id}` — API reference, section "Files / Retrieve file".
    #[inline]
    pub fn wait(&self, file_id: impl AsRef<str>) -> runtime::Wait<types::OpenAiFile> {
        self.client
            .operation(&operations::RETRIEVE_FILE)
            .path_param("file_id", file_id.as_ref())
            .wait()
    }

    /// Delete a file.
    ///
    /// Deletes a file.
    ///
    /// - `file_id`: The id of the file to delete.
    ///
    /// `DELETE /files/{file_id}` — API reference, section "Files / Delete file".
    #[inline]
    pub fn delete(
        &self,
        file_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::DeleteFileResponse>> {
        self.client
            .operation(&operations::DELETE_FILE)
            .path_param("file_id", file_id.as_ref())
            .send()
    }

    /// Download the content of a file.
    ///
    /// Returns the content of a file, byte for byte.
    ///
    /// The official clients call it `files.content`.
    ///
    /// - `file_id`: The id of the file whose content is wanted.
    ///
    /// `GET /files/{file_id}/content` — API reference, section "Files / Retrieve file content".
    #[doc(alias = "files.content")]
    #[doc(alias = "content")]
    #[inline]
    pub fn download(
        &self,
        file_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Download> {
        self.client
            .operation(&operations::DOWNLOAD_FILE)
            .path_param("file_id", file_id.as_ref())
            .download()
    }
}

impl runtime::Client {
    /// Uploaded documents.
    #[inline]
    pub fn files(&self) -> Files {
        Files { client: self.clone() }
    }
}
