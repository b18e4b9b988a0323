use std::path::Path;

use async_openai::config::OpenAIConfig;
use async_openai::types::completions::CreateCompletionRequestArgs;
use async_openai::types::embeddings::CreateEmbeddingResponse;
use async_openai::types::files::{CreateFileRequestArgs, FilePurpose};
use futures::TryStreamExt as _;

use super::{Client, KEY, Texts};
use crate::Error;

pub struct AsyncOpenai(async_openai::Client<OpenAIConfig>);

impl Client for AsyncOpenai {
    fn new(base_url: &str) -> Result<Self, Error> {
        let config = OpenAIConfig::new()
            .with_api_base(base_url)
            .with_api_key(KEY);
        Ok(Self(async_openai::Client::with_config(config)))
    }

    async fn stream(&self) -> Result<Texts, Error> {
        let request = CreateCompletionRequestArgs::default()
            .model("text-davinci-003")
            .prompt("Say this is a test")
            .build()?;
        let stream = self.0.completions().create_stream(request).await?;
        Ok(Box::pin(
            stream
                .map_ok(|chunk| chunk.choices.first().map_or(0, |choice| choice.text.len()))
                .map_err(Error::from),
        ))
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = CreateCompletionRequestArgs::default()
            .model("text-davinci-003")
            .prompt("Say this is a test")
            .max_tokens(7u32)
            .temperature(0.0)
            .build()?;
        let completion = self.0.completions().create(request).await?;
        Ok(completion.choices[0].text.len())
    }

    fn embeddings(json: &[u8]) -> Result<usize, Error> {
        let answer: CreateEmbeddingResponse = serde_json::from_slice(json)?;
        Ok(answer.data.iter().map(|item| item.embedding.len()).sum())
    }

    async fn upload(&self, path: &Path) -> Result<u64, Error> {
        let request = CreateFileRequestArgs::default()
            .file(path)
            .purpose(FilePurpose::FineTune)
            .build()?;
        let file = self.0.files().create(request).await?;
        Ok(file.bytes.unwrap_or_default().into())
    }

    async fn download(&self, path: &Path) -> Result<(), Error> {
        let content = self.0.files().content("file-1").await?;
        Ok(tokio::fs::write(path, content).await?)
    }
}
