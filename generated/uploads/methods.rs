// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Large files that are sent in parts.
///
/// An upload is begun, gets its parts, in any order and several at once, and becomes a file when
/// it is completed.
///
/// Operations of the tag `uploads`.
#[derive(Clone, Debug)]
pub struct Uploads {
    client: runtime::Client,
}

impl Uploads {
    /// Begin an upload.
    ///
    /// Begins an upload of a large file, up to 8 GB.
    ///
    /// It expires after an hour. Its parts follow; when all are there, it has to be completed.
    ///
    /// `POST /uploads`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateUploadRequest,
    ) -> runtime::Call<runtime::Response<types::Upload>> {
        self.client.operation(&operations::CREATE_UPLOAD).json(request).send()
    }

    /// Complete an upload.
    ///
    /// Makes a file of the parts of an upload.
    ///
    /// Together they must have as many bytes as the upload was begun with. No part can be added
    /// afterwards.
    ///
    /// - `upload_id`: The id of the upload.
    ///
    /// `POST /uploads/{upload_id}/complete`.
    #[inline]
    pub fn complete(
        &self,
        upload_id: impl AsRef<str>,
        request: &types::CompleteUploadRequest,
    ) -> runtime::Call<runtime::Response<types::Upload>> {
        self.client
            .operation(&operations::COMPLETE_UPLOAD)
            .path_param("upload_id", upload_id.as_ref())
            .json(request)
            .send()
    }

    /// Cancel an upload.
    ///
    /// Gives up an upload. No part can be added afterwards.
    ///
    /// - `upload_id`: The id of the upload.
    ///
    /// `POST /uploads/{upload_id}/cancel`.
    #[inline]
    pub fn cancel(
        &self,
        upload_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Upload>> {
        self.client
            .operation(&operations::CANCEL_UPLOAD)
            .path_param("upload_id", upload_id.as_ref())
            .send()
    }
}

impl runtime::Client {
    /// Large files that are sent in parts.
    #[inline]
    pub fn uploads(&self) -> Uploads {
        Uploads { client: self.clone() }
    }
}

/// `client.uploads().parts()`.
///
/// Operations of the tag `uploads`.
#[derive(Clone, Debug)]
pub struct UploadsParts {
    client: runtime::Client,
}

impl UploadsParts {
    /// Add a part to an upload.
    ///
    /// Sends a part of the file, at most 64 MB of it.
    ///
    /// Parts can be sent several at once; their order is that of the completion.
    ///
    /// - `upload_id`: The id of the upload.
    ///
    /// `POST /uploads/{upload_id}/parts`.
    #[inline]
    pub fn create(
        &self,
        upload_id: impl AsRef<str>,
        request: &types::CreateUploadPartRequest,
    ) -> runtime::Call<runtime::Response<types::UploadPart>> {
        self.client
            .operation(&operations::ADD_UPLOAD_PART)
            .path_param("upload_id", upload_id.as_ref())
            .multipart(request)
            .send()
    }
}

impl Uploads {
    /// `client.uploads().parts()`.
    #[inline]
    pub fn parts(&self) -> UploadsParts {
        UploadsParts {
            client: self.client.clone(),
        }
    }
}
