// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Many requests in one file, answered within a day and at a lower price.
///
/// Each line of the file is a request; the answers come in a file, too.
///
/// Operations of the tag `batches`.
#[derive(Clone, Debug)]
pub struct Batches {
    client: runtime::Client,
}

impl Batches {
    /// Create a batch.
    ///
    /// Has the requests of an uploaded file answered, one for each of its lines.
    ///
    /// A line is `{"custom_id": …, "method": "POST", "url": …, "body": …}`, with an id of its own
    /// and the `endpoint` of the batch as its `url`. A file has at most 50,000 lines and 200 MB.
    ///
    /// `POST /batches`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateBatchRequest,
    ) -> runtime::Call<runtime::Response<types::Batch>> {
        self.client.operation(&operations::CREATE_BATCH).json(request).send()
    }

    /// List batches.
    ///
    /// Lists the batches of the project, the newest first.
    ///
    /// `GET /batches`.
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::BatchList>> {
        self.client.operation(&operations::LIST_BATCHES).send()
    }

    /// List batches.
    ///
    /// Lists the batches of the project, the newest first.
    ///
    /// Takes the query and header parameters too.
    ///
    /// `GET /batches`.
    #[inline]
    pub fn list_with(
        &self,
        params: &types::ListBatchesParams,
    ) -> runtime::Call<runtime::Response<types::BatchList>> {
        let mut call = self.client.operation(&operations::LIST_BATCHES);
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        call.send()
    }

    /// Retrieve a batch.
    ///
    /// Tells how far a batch is.
    ///
    /// - `batch_id`: The id of the batch.
    ///
    /// `GET /batches/{batch_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        batch_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Batch>> {
        self.client
            .operation(&operations::RETRIEVE_BATCH)
            .path_param("batch_id", batch_id.as_ref())
            .send()
    }

    /// Retrieve a batch.
    ///
    /// Tells how far a batch is.
    ///
    /// It is asked for again and again, every 30 s unless the server or the caller says otherwise, until its `status` is one of `failed`, `completed`, `expired`, `cancelled`. Any of them is a result.
    ///
    /// - `batch_id`: The id of the batch.
    ///
    /// `GET /batches/{batch_id}`.
    #[inline]
    pub fn wait(&self, batch_id: impl AsRef<str>) -> runtime::Wait<types::Batch> {
        self.client
            .operation(&operations::RETRIEVE_BATCH)
            .path_param("batch_id", batch_id.as_ref())
            .wait()
    }

    /// Cancel a batch.
    ///
    /// Stops a batch.
    ///
    /// It is `cancelling` until the requests that were begun are answered, for up to ten minutes;
    /// what is answered by then is in the output file.
    ///
    /// - `batch_id`: The id of the batch.
    ///
    /// `POST /batches/{batch_id}/cancel`.
    #[inline]
    pub fn cancel(
        &self,
        batch_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Batch>> {
        self.client
            .operation(&operations::CANCEL_BATCH)
            .path_param("batch_id", batch_id.as_ref())
            .send()
    }
}

impl runtime::Client {
    /// Many requests in one file, answered within a day and at a lower price.
    #[inline]
    pub fn batches(&self) -> Batches {
        Batches { client: self.clone() }
    }
}
