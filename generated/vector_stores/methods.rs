// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Stores of files that can be searched by their meaning.
///
/// They are searched by requests, and by models that have a tool for it.
///
/// Operations of the tag `vector-stores`.
#[derive(Clone, Debug)]
pub struct VectorStores {
    client: runtime::Client,
}

impl VectorStores {
    /// List vector stores.
    ///
    /// Lists the vector stores of the project.
    ///
    /// `GET /vector_stores`.
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::VectorStoreList>> {
        self.client.operation(&operations::LIST_VECTOR_STORES).send()
    }

    /// List vector stores.
    ///
    /// Lists the vector stores of the project.
    ///
    /// Takes the query and header parameters too.
    ///
    /// `GET /vector_stores`.
    #[inline]
    pub fn list_with(
        &self,
        params: &types::ListVectorStoresParams,
    ) -> runtime::Call<runtime::Response<types::VectorStoreList>> {
        let mut call = self.client.operation(&operations::LIST_VECTOR_STORES);
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.before {
            call = call.query("before", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }

    /// Create a vector store.
    ///
    /// Makes a vector store, of files that were uploaded before, or an empty one.
    ///
    /// Its files are read in the background: wait until its `status` is `completed`.
    ///
    /// `POST /vector_stores`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateVectorStoreRequest,
    ) -> runtime::Call<runtime::Response<types::VectorStore>> {
        self.client.operation(&operations::CREATE_VECTOR_STORE).json(request).send()
    }

    /// Retrieve a vector store.
    ///
    /// Describes one vector store.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `GET /vector_stores/{vector_store_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        vector_store_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStore>> {
        self.client
            .operation(&operations::GET_VECTOR_STORE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .send()
    }

    /// Retrieve a vector store.
    ///
    /// Describes one vector store.
    ///
    /// It is asked for again and again, every 1 s unless the server or the caller says otherwise, until its `status` is one of `completed`, `expired`. Any of them is a result.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `GET /vector_stores/{vector_store_id}`.
    #[inline]
    pub fn wait(
        &self,
        vector_store_id: impl AsRef<str>,
    ) -> runtime::Wait<types::VectorStore> {
        self.client
            .operation(&operations::GET_VECTOR_STORE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .wait()
    }

    /// Update a vector store.
    ///
    /// Changes the name, the end or the metadata of a vector store.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}`.
    #[inline]
    pub fn update(
        &self,
        vector_store_id: impl AsRef<str>,
        request: &types::UpdateVectorStoreRequest,
    ) -> runtime::Call<runtime::Response<types::VectorStore>> {
        self.client
            .operation(&operations::MODIFY_VECTOR_STORE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .json(request)
            .send()
    }

    /// Delete a vector store.
    ///
    /// Deletes a vector store. The files that it was made of stay.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `DELETE /vector_stores/{vector_store_id}`.
    #[inline]
    pub fn delete(
        &self,
        vector_store_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreDeleted>> {
        self.client
            .operation(&operations::DELETE_VECTOR_STORE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .send()
    }

    /// Search a vector store.
    ///
    /// Finds the chunks of a vector store that fit a question best.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}/search`.
    #[inline]
    pub fn search(
        &self,
        vector_store_id: impl AsRef<str>,
        request: &types::SearchVectorStoreRequest,
    ) -> runtime::Call<runtime::Response<types::VectorStoreSearchPage>> {
        self.client
            .operation(&operations::SEARCH_VECTOR_STORE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .json(request)
            .send()
    }
}

impl runtime::Client {
    /// Stores of files that can be searched by their meaning.
    #[inline]
    pub fn vector_stores(&self) -> VectorStores {
        VectorStores {
            client: self.clone(),
        }
    }
}

/// `client.vector_stores().files()`.
///
/// Operations of the tag `vector-stores`.
#[derive(Clone, Debug)]
pub struct VectorStoresFiles {
    client: runtime::Client,
}

impl VectorStoresFiles {
    /// List the files of a vector store.
    ///
    /// Lists the files of a vector store.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `GET /vector_stores/{vector_store_id}/files`.
    #[inline]
    pub fn list(
        &self,
        vector_store_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileList>> {
        self.client
            .operation(&operations::LIST_VECTOR_STORE_FILES)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .send()
    }

    /// List the files of a vector store.
    ///
    /// Lists the files of a vector store.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `GET /vector_stores/{vector_store_id}/files`.
    #[inline]
    pub fn list_with(
        &self,
        vector_store_id: impl AsRef<str>,
        params: &types::ListVectorStoreFilesParams,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_VECTOR_STORE_FILES)
            .path_param("vector_store_id", vector_store_id.as_ref());
        if let Some(value) = &params.filter {
            call = call.query("filter", value);
        }
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.before {
            call = call.query("before", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }

    /// Add a file to a vector store.
    ///
    /// Adds an uploaded file to a vector store.
    ///
    /// It is read in the background: wait until its `status` is `completed`. For many files a batch
    /// of them is better.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}/files`.
    #[inline]
    pub fn create(
        &self,
        vector_store_id: impl AsRef<str>,
        request: &types::CreateVectorStoreFileRequest,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFile>> {
        self.client
            .operation(&operations::CREATE_VECTOR_STORE_FILE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .json(request)
            .send()
    }

    /// Retrieve a file of a vector store.
    ///
    /// Describes one file of a vector store.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `file_id`: The id of the file, the same as that of the upload.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFile>> {
        self.client
            .operation(&operations::GET_VECTOR_STORE_FILE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("file_id", file_id.as_ref())
            .send()
    }

    /// Retrieve a file of a vector store.
    ///
    /// Describes one file of a vector store.
    ///
    /// It is asked for again and again, every 1 s unless the server or the caller says otherwise, until its `status` is one of `completed`, `failed`, `cancelled`. Any of them is a result.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `file_id`: The id of the file, the same as that of the upload.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}`.
    #[inline]
    pub fn wait(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> runtime::Wait<types::VectorStoreFile> {
        self.client
            .operation(&operations::GET_VECTOR_STORE_FILE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("file_id", file_id.as_ref())
            .wait()
    }

    /// Update a file of a vector store.
    ///
    /// Replaces the attributes of a file of a vector store.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `file_id`: The id of the file, the same as that of the upload.
    ///
    /// `POST /vector_stores/{vector_store_id}/files/{file_id}`.
    #[inline]
    pub fn update(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
        request: &types::UpdateVectorStoreFileRequest,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFile>> {
        self.client
            .operation(&operations::UPDATE_VECTOR_STORE_FILE_ATTRIBUTES)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("file_id", file_id.as_ref())
            .json(request)
            .send()
    }

    /// Remove a file from a vector store.
    ///
    /// Removes a file from a vector store.
    ///
    /// The file itself stays; deleting it is an operation of the files.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `file_id`: The id of the file, the same as that of the upload.
    ///
    /// `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
    #[inline]
    pub fn delete(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileDeleted>> {
        self.client
            .operation(&operations::DELETE_VECTOR_STORE_FILE)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("file_id", file_id.as_ref())
            .send()
    }

    /// Retrieve the text of a file of a vector store.
    ///
    /// Gives the text that was read out of a file.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `file_id`: The id of the file, the same as that of the upload.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.
    #[inline]
    pub fn content(
        &self,
        vector_store_id: impl AsRef<str>,
        file_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileContent>> {
        self.client
            .operation(&operations::RETRIEVE_VECTOR_STORE_FILE_CONTENT)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("file_id", file_id.as_ref())
            .send()
    }
}

impl VectorStores {
    /// `client.vector_stores().files()`.
    #[inline]
    pub fn files(&self) -> VectorStoresFiles {
        VectorStoresFiles {
            client: self.client.clone(),
        }
    }
}

/// `client.vector_stores().file_batches()`.
///
/// Operations of the tag `vector-stores`.
#[derive(Clone, Debug)]
pub struct VectorStoresFileBatches {
    client: runtime::Client,
}

impl VectorStoresFileBatches {
    /// Add a batch of files to a vector store.
    ///
    /// Adds many uploaded files to a vector store at once.
    ///
    /// They are read in the background: wait until the `status` is not `in_progress` any more.
    ///
    /// - `vector_store_id`: The id of the vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}/file_batches`.
    #[inline]
    pub fn create(
        &self,
        vector_store_id: impl AsRef<str>,
        request: &types::CreateVectorStoreFileBatchRequest,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileBatch>> {
        self.client
            .operation(&operations::CREATE_VECTOR_STORE_FILE_BATCH)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .json(request)
            .send()
    }

    /// Retrieve a batch of files.
    ///
    /// Tells how far a batch of files is.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `batch_id`: The id of the batch of files.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileBatch>> {
        self.client
            .operation(&operations::GET_VECTOR_STORE_FILE_BATCH)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("batch_id", batch_id.as_ref())
            .send()
    }

    /// Retrieve a batch of files.
    ///
    /// Tells how far a batch of files is.
    ///
    /// It is asked for again and again, every 1 s unless the server or the caller says otherwise, until its `status` is one of `completed`, `failed`, `cancelled`. Any of them is a result.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `batch_id`: The id of the batch of files.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
    #[inline]
    pub fn wait(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> runtime::Wait<types::VectorStoreFileBatch> {
        self.client
            .operation(&operations::GET_VECTOR_STORE_FILE_BATCH)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("batch_id", batch_id.as_ref())
            .wait()
    }

    /// Cancel a batch of files.
    ///
    /// Stops the reading of those files of a batch that are not done yet, as soon as it can be.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `batch_id`: The id of the batch of files.
    ///
    /// `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
    #[inline]
    pub fn cancel(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileBatch>> {
        self.client
            .operation(&operations::CANCEL_VECTOR_STORE_FILE_BATCH)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("batch_id", batch_id.as_ref())
            .send()
    }

    /// List the files of a batch.
    ///
    /// Lists the files of one batch.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `batch_id`: The id of the batch of files.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.
    #[inline]
    pub fn list_files(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileList>> {
        self.client
            .operation(&operations::LIST_FILES_IN_VECTOR_STORE_BATCH)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("batch_id", batch_id.as_ref())
            .send()
    }

    /// List the files of a batch.
    ///
    /// Lists the files of one batch.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `vector_store_id`: The id of the vector store.
    /// - `batch_id`: The id of the batch of files.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.
    #[inline]
    pub fn list_files_with(
        &self,
        vector_store_id: impl AsRef<str>,
        batch_id: impl AsRef<str>,
        params: &types::ListFilesInVectorStoreBatchParams,
    ) -> runtime::Call<runtime::Response<types::VectorStoreFileList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_FILES_IN_VECTOR_STORE_BATCH)
            .path_param("vector_store_id", vector_store_id.as_ref())
            .path_param("batch_id", batch_id.as_ref());
        if let Some(value) = &params.filter {
            call = call.query("filter", value);
        }
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.before {
            call = call.query("before", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }
}

impl VectorStores {
    /// `client.vector_stores().file_batches()`.
    #[inline]
    pub fn file_batches(&self) -> VectorStoresFileBatches {
        VectorStoresFileBatches {
            client: self.client.clone(),
        }
    }
}
