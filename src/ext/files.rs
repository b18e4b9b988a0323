//! Files that are waited for.

use crate::Wait;
use crate::resources::Files;
use crate::types::{CreateFileRequest, OpenAiFile};

impl Files {
    /// Uploads a file and waits until it is processed.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> openai_typed::Result<()> {
    /// use openai_typed::FilePart;
    /// use openai_typed::types::CreateFileRequest;
    ///
    /// let request = CreateFileRequest::new(FilePart::path("train.jsonl"), "fine-tune");
    /// let file = client.files().create_and_wait(&request).await?;
    /// println!("{} {:?}", file.id, file.status);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_and_wait(&self, request: &CreateFileRequest) -> Wait<OpenAiFile> {
        self.wait("").begun_by(self.create(request))
    }
}
