//! Vector stores and their files, waited for.

use crate::Wait;
use crate::resources::{VectorStores, VectorStoresFileBatches, VectorStoresFiles};
use crate::types::{
    CreateVectorStoreFileBatchRequest, CreateVectorStoreFileRequest, CreateVectorStoreRequest,
    VectorStore, VectorStoreFile, VectorStoreFileBatch,
};
#[cfg(feature = "files")]
use crate::{FilePart, uploads::UploadAndWait};

impl VectorStores {
    /// Creates a vector store and waits until its files are read.
    #[inline]
    pub fn create_and_wait(&self, request: &CreateVectorStoreRequest) -> Wait<VectorStore> {
        self.wait("").begun_by(self.create(request))
    }
}

impl VectorStoresFiles {
    /// Adds an uploaded file to a vector store and waits until it is read.
    #[inline]
    pub fn create_and_wait(
        &self,
        vector_store_id: impl AsRef<str>,
        request: &CreateVectorStoreFileRequest,
    ) -> Wait<VectorStoreFile> {
        let store = vector_store_id.as_ref();
        self.wait(store, "").begun_by(self.create(store, request))
    }

    /// Uploads a file, adds it to a vector store and waits until it is read.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> openai_typed::Result<()> {
    /// use openai_typed::FilePart;
    ///
    /// let files = client.vector_stores().files();
    /// let file = files.upload_and_wait("vs_1", FilePart::path("handbook.pdf")).await?;
    /// println!("{:?}", file.status);
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "files")]
    #[inline]
    pub fn upload_and_wait(
        &self,
        vector_store_id: impl AsRef<str>,
        file: impl Into<FilePart>,
    ) -> UploadAndWait<VectorStoreFile> {
        let (files, store) = (self.clone(), vector_store_id.as_ref().to_owned());
        let wait = self.wait(&store, "");
        UploadAndWait::new(vec![file.into()], wait, move |ids, settings| {
            let mut request = CreateVectorStoreFileRequest::new(ids.concat());
            request.attributes = settings.attributes;
            request.chunking_strategy = settings.chunking_strategy;
            files.create(&store, &request)
        })
    }
}

impl VectorStoresFileBatches {
    /// Adds uploaded files to a vector store and waits until all are read, or cannot be.
    #[inline]
    pub fn create_and_wait(
        &self,
        vector_store_id: impl AsRef<str>,
        request: &CreateVectorStoreFileBatchRequest,
    ) -> Wait<VectorStoreFileBatch> {
        let store = vector_store_id.as_ref();
        self.wait(store, "").begun_by(self.create(store, request))
    }

    /// Uploads files, several at a time, adds them to a vector store as one batch, in their order, and
    /// waits until all are read, or cannot be.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> openai_typed::Result<()> {
    /// use openai_typed::FilePart;
    ///
    /// let files = ["a.pdf", "b.pdf"].map(FilePart::path);
    /// let batches = client.vector_stores().file_batches();
    /// match batches.upload_and_wait("vs_1", files).await {
    ///     Ok(batch) => println!("{:?}", batch.file_counts),
    ///     Err(failed) => println!("{failed}, uploaded: {:?}", failed.uploaded()),
    /// }
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "files")]
    #[inline]
    pub fn upload_and_wait(
        &self,
        vector_store_id: impl AsRef<str>,
        files: impl IntoIterator<Item = FilePart>,
    ) -> UploadAndWait<VectorStoreFileBatch> {
        let (batches, store) = (self.clone(), vector_store_id.as_ref().to_owned());
        let wait = self.wait(&store, "");
        let files = files.into_iter().collect();
        UploadAndWait::new(files, wait, move |ids, settings| {
            let mut request = CreateVectorStoreFileBatchRequest::new().file_ids(ids);
            request.attributes = settings.attributes;
            request.chunking_strategy = settings.chunking_strategy;
            batches.create(&store, &request)
        })
    }
}
