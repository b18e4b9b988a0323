use std::path::Path;

use futures::TryStreamExt as _;
use openai_oxide::types::chat::{ChatCompletionMessageParam, ChatCompletionRequest, UserContent};
use openai_oxide::types::embedding::EmbeddingRequest;
use openai_oxide::types::file::FilePurpose;
use openai_oxide::types::responses::{Response, ResponseCreateRequest, ResponseStreamEvent};
use openai_oxide::{ClientConfig, OpenAI};

use super::{CANNOT, Client, KEY, Kind, Texts};
use crate::Error;

const PROMPT: &str = "Say this is a test";

pub struct Oxide(OpenAI);

fn request() -> ChatCompletionRequest {
    let message = ChatCompletionMessageParam::User {
        content: UserContent::Text(PROMPT.into()),
        name: None,
    };
    ChatCompletionRequest::new("gpt-4o", vec![message])
}

impl Client for Oxide {
    fn new(base_url: &str) -> Result<Self, Error> {
        Ok(Self(OpenAI::with_config(
            ClientConfig::new(KEY).base_url(base_url),
        )))
    }

    fn from_environment() -> Result<Self, Error> {
        Ok(Self(OpenAI::from_env()?))
    }

    async fn chat(&self) -> Result<(usize, usize), Error> {
        let answer = self.0.chat().completions().create(request()).await?;
        let message = &answer.choices[0].message;
        let text = message.content.as_ref().map_or(0, String::len);
        Ok((text, message.tool_calls.as_ref().map_or(0, Vec::len)))
    }

    async fn response(&self) -> Result<usize, Error> {
        let request = ResponseCreateRequest::new("gpt-4o").input(PROMPT);
        Ok(self.0.responses().create(request).await?.output.len())
    }

    fn response_of(json: &[u8]) -> Result<usize, Error> {
        let answer: Response = serde_json::from_slice(json)?;
        Ok(answer.output.len())
    }

    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        match kind {
            Kind::Completion | Kind::Chat => {}
            Kind::Sum => return Err(CANNOT.into()),
            Kind::Response => {
                let request = ResponseCreateRequest::new("gpt-4o").input(PROMPT);
                let stream = self.0.responses().create_stream(request).await?;
                return Ok(Box::pin(
                    stream
                        .map_ok(|event| match event {
                            ResponseStreamEvent::ResponseOutputTextDelta(event) => {
                                event.delta.len()
                            }
                            _ => 0,
                        })
                        .map_err(Error::from),
                ));
            }
        }
        let stream = self.0.chat().completions().create_stream(request()).await?;
        Ok(Box::pin(
            stream
                .map_ok(|chunk| {
                    let text = chunk
                        .choices
                        .first()
                        .and_then(|choice| choice.delta.content.as_ref());
                    text.map_or(0, String::len)
                })
                .map_err(Error::from),
        ))
    }

    async fn call(&self) -> Result<usize, Error> {
        let mut request = request();
        request.max_completion_tokens = Some(7);
        request.temperature = Some(0.0);
        let completion = self.0.chat().completions().create(request).await?;
        let text = completion.choices[0].message.content.as_ref();
        Ok(text.map_or(0, String::len))
    }

    async fn embeddings(&self) -> Result<usize, Error> {
        let request = EmbeddingRequest::new("text-embedding-ada-002", PROMPT);
        let answer = self.0.embeddings().create(request).await?;
        let numbers = answer
            .data
            .iter()
            .filter_map(|item| item.embedding.as_ref());
        Ok(numbers.map(Vec::len).sum())
    }

    async fn upload(&self, path: &Path) -> Result<u64, Error> {
        let file = self
            .0
            .files()
            .create_from_path(path, FilePurpose::FineTune)
            .await?;
        Ok(file.bytes.try_into()?)
    }

    async fn download(&self, path: &Path) -> Result<(), Error> {
        let content = self.0.files().content("file-1").await?;
        Ok(tokio::fs::write(path, content).await?)
    }
}
