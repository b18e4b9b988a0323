use std::path::Path;

use async_openai::config::OpenAIConfig;
use async_openai::types::chat::{
    ChatCompletionRequestUserMessage, CreateChatCompletionRequest, CreateChatCompletionRequestArgs,
};
use async_openai::types::completions::CreateCompletionRequestArgs;
use async_openai::types::embeddings::CreateEmbeddingRequestArgs;
use async_openai::types::files::{CreateFileRequestArgs, FilePurpose};
use async_openai::types::responses::{
    CreateResponse, CreateResponseArgs, Response, ResponseStreamEvent,
};
use futures::TryStreamExt as _;

use super::{CANNOT, Client, KEY, Kind, Texts};
use crate::Error;

const PROMPT: &str = "Say this is a test";

pub struct AsyncOpenai(async_openai::Client<OpenAIConfig>);

fn chat() -> Result<CreateChatCompletionRequest, Error> {
    Ok(CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from(PROMPT).into()])
        .build()?)
}

fn response() -> Result<CreateResponse, Error> {
    Ok(CreateResponseArgs::default()
        .model("gpt-4o")
        .input(PROMPT)
        .build()?)
}

impl Client for AsyncOpenai {
    fn new(base_url: &str) -> Result<Self, Error> {
        let config = OpenAIConfig::new()
            .with_api_base(base_url)
            .with_api_key(KEY);
        Ok(Self(async_openai::Client::with_config(config)))
    }

    fn from_environment() -> Result<Self, Error> {
        Ok(Self(async_openai::Client::new()))
    }

    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        Ok(match kind {
            Kind::Completion => {
                let request = CreateCompletionRequestArgs::default()
                    .model("text-davinci-003")
                    .prompt(PROMPT)
                    .build()?;
                let stream = self.0.completions().create_stream(request).await?;
                Box::pin(
                    stream
                        .map_ok(|chunk| chunk.choices.first().map_or(0, |choice| choice.text.len()))
                        .map_err(Error::from),
                )
            }
            Kind::Chat => {
                let stream = self.0.chat().create_stream(chat()?).await?;
                Box::pin(
                    stream
                        .map_ok(|chunk| {
                            let text = chunk
                                .choices
                                .first()
                                .and_then(|choice| choice.delta.content.as_ref());
                            text.map_or(0, String::len)
                        })
                        .map_err(Error::from),
                )
            }
            Kind::Sum => return Err(CANNOT.into()),
            Kind::Response => {
                let stream = self.0.responses().create_stream(response()?).await?;
                Box::pin(
                    stream
                        .map_ok(|event| match event {
                            ResponseStreamEvent::ResponseOutputTextDelta(event) => {
                                event.delta.len()
                            }
                            _ => 0,
                        })
                        .map_err(Error::from),
                )
            }
        })
    }

    async fn chat(&self) -> Result<(usize, usize), Error> {
        let answer = self.0.chat().create(chat()?).await?;
        let message = &answer.choices[0].message;
        let text = message.content.as_ref().map_or(0, String::len);
        Ok((text, message.tool_calls.as_ref().map_or(0, Vec::len)))
    }

    async fn response(&self) -> Result<usize, Error> {
        Ok(self.0.responses().create(response()?).await?.output.len())
    }

    fn response_of(json: &[u8]) -> Result<usize, Error> {
        let answer: Response = serde_json::from_slice(json)?;
        Ok(answer.output.len())
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = CreateCompletionRequestArgs::default()
            .model("text-davinci-003")
            .prompt(PROMPT)
            .max_tokens(7u32)
            .temperature(0.0)
            .build()?;
        let completion = self.0.completions().create(request).await?;
        Ok(completion.choices[0].text.len())
    }

    async fn embeddings(&self) -> Result<usize, Error> {
        let request = CreateEmbeddingRequestArgs::default()
            .model("text-embedding-ada-002")
            .input(PROMPT)
            .build()?;
        let answer = self.0.embeddings().create(request).await?;
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
