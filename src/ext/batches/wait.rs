//! Batches that are waited for.

use crate::Wait;
use crate::resources::Batches;
use crate::types::{Batch, CreateBatchRequest};

impl Batches {
    /// Creates a batch and waits until it is over, which may take a day.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> openai_typed::Result<()> {
    /// use openai_typed::types::{BatchEndpoint, CreateBatchRequest};
    ///
    /// let request = CreateBatchRequest::new("file-abc", BatchEndpoint::Responses);
    /// let batch = client.batches().create_and_wait(&request).await?;
    /// println!("{:?} {:?}", batch.status, batch.output_file_id);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_and_wait(&self, request: &CreateBatchRequest) -> Wait<Batch> {
        self.wait("").begun_by(self.create(request))
    }
}
