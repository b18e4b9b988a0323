use std::path::Path;

use futures::TryStreamExt as _;
use openai_typed::FilePart;
use openai_typed::types::{
    CreateChatCompletionRequest, CreateCompletionRequest, CreateEmbeddingRequest,
    CreateFileRequest, CreateResponseRequest, ModelResponse, ResponseEvent,
};

use super::{Client, KEY, Kind, Texts};
use crate::Error;

const PROMPT: &str = "Say this is a test";

pub struct Ours(openai_typed::Client);

impl Client for Ours {
    fn new(base_url: &str) -> Result<Self, Error> {
        let client = openai_typed::Client::builder();
        Ok(Self(client.base_url(base_url).api_key(KEY).build()?))
    }

    fn from_environment() -> Result<Self, Error> {
        Ok(Self(openai_typed::Client::from_env()?))
    }

    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        let chat = CreateChatCompletionRequest::new("gpt-4o", PROMPT);
        Ok(match kind {
            Kind::Completion => {
                let request = CreateCompletionRequest::new("text-davinci-003").prompt(PROMPT);
                let stream = self.0.completions().create_stream(&request).await?;
                Box::pin(
                    stream
                        .map_ok(|chunk| chunk.text().len())
                        .map_err(Error::from),
                )
            }
            Kind::Chat => {
                let stream = self.0.chat().create_stream(&chat).await?;
                Box::pin(
                    stream
                        .map_ok(|chunk| chunk.text().len())
                        .map_err(Error::from),
                )
            }
            Kind::Sum => {
                let stream = self.0.chat().create_stream(&chat).await?;
                // These chunks have no finish reason.
                let cut = stream.into_completion().await.err();
                let size = cut.ok_or("the stream has an end")?.partial().text().len();
                Box::pin(futures::stream::iter([Ok(size)]))
            }
            Kind::Response => {
                let request = CreateResponseRequest::new("gpt-4o").input(PROMPT);
                let stream = self.0.responses().create_stream(&request).await?;
                Box::pin(
                    stream
                        .map_ok(|event| match event {
                            ResponseEvent::OutputTextDelta(event) => event.delta.len(),
                            _ => 0,
                        })
                        .map_err(Error::from),
                )
            }
        })
    }

    async fn chat(&self) -> Result<(usize, usize), Error> {
        let request = CreateChatCompletionRequest::new("gpt-4o", PROMPT);
        let answer = self.0.chat().create(&request).await?;
        Ok((
            answer.text().len(),
            answer.choices[0].message.tool_calls.len(),
        ))
    }

    async fn response(&self) -> Result<usize, Error> {
        let request = CreateResponseRequest::new("gpt-4o").input(PROMPT);
        let answer = self.0.responses().create(&request).await?;
        Ok(answer.output.len())
    }

    fn response_of(json: &[u8]) -> Result<usize, Error> {
        let answer: ModelResponse = serde_json::from_slice(json)?;
        Ok(answer.output.len())
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = CreateCompletionRequest::new("text-davinci-003")
            .prompt(PROMPT)
            .max_tokens(7)
            .temperature(0.0);
        let completion = self.0.completions().create(&request).await?;
        Ok(completion.choices[0].text.len())
    }

    async fn embeddings(&self) -> Result<usize, Error> {
        let request = CreateEmbeddingRequest::new("text-embedding-ada-002", PROMPT);
        let answer = self.0.embeddings().create(&request).await?;
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
