use std::path::Path;

use futures::TryStreamExt as _;
use openai_typed::FilePart;
use openai_typed::types::{CreateCompletionRequest, CreateEmbeddingResponse, CreateFileRequest};

use super::{Client, KEY, Texts};
use crate::Error;

pub struct Ours(openai_typed::Client);

impl Client for Ours {
    fn new(base_url: &str) -> Result<Self, Error> {
        let client = openai_typed::Client::builder();
        Ok(Self(client.base_url(base_url).api_key(KEY).build()?))
    }

    async fn stream(&self) -> Result<Texts, Error> {
        let request = CreateCompletionRequest::new("text-davinci-003").prompt("Say this is a test");
        let stream = self.0.completions().create_stream(&request).await?;
        Ok(Box::pin(
            stream
                .map_ok(|chunk| chunk.text().len())
                .map_err(Error::from),
        ))
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = CreateCompletionRequest::new("text-davinci-003")
            .prompt("Say this is a test")
            .max_tokens(7)
            .temperature(0.0);
        let completion = self.0.completions().create(&request).await?;
        Ok(completion.choices[0].text.len())
    }

    fn embeddings(json: &[u8]) -> Result<usize, Error> {
        let answer: CreateEmbeddingResponse = serde_json::from_slice(json)?;
        Ok(answer.data.iter().map(|item| item.embedding.len()).sum())
    }

    async fn upload(&self, path: &Path) -> Result<u64, Error> {
        let request = CreateFileRequest::new(FilePart::path(path), "fine-tune");
        let file = self.0.files().create(&request).await?;
        Ok(file.bytes.unwrap_or_default().try_into()?)
    }

    async fn download(&self, path: &Path) -> Result<(), Error> {
        self.0.files().download("file-1").await?.save(path).await?;
        Ok(())
    }
}
