use std::path::Path;

use futures::TryStreamExt as _;
use openai_dive::v1::api;
use openai_dive::v1::resources::chat::{
    ChatCompletionParameters, ChatCompletionParametersBuilder, ChatMessage, ChatMessageContent,
    DeltaChatMessage,
};
use openai_dive::v1::resources::embedding::{
    EmbeddingInput, EmbeddingOutput, EmbeddingParametersBuilder,
};
use openai_dive::v1::resources::file::{FilePurpose, UploadFileParametersBuilder};
use openai_dive::v1::resources::response::request::{
    ResponseInput, ResponseParameters, ResponseParametersBuilder,
};
use openai_dive::v1::resources::response::response::{ResponseObject, ResponseStreamEvent};
use openai_dive::v1::resources::shared::FileUpload;

use super::{CANNOT, Client, KEY, Kind, Texts};
use crate::Error;

const PROMPT: &str = "Say this is a test";

pub struct Dive(api::Client);

fn request(
    parameters: &mut ChatCompletionParametersBuilder,
) -> Result<ChatCompletionParameters, Error> {
    let message = ChatMessage::User {
        content: ChatMessageContent::Text(PROMPT.to_owned()),
        name: None,
    };
    Ok(parameters.model("gpt-4o").messages(vec![message]).build()?)
}

fn response() -> Result<ResponseParameters, Error> {
    Ok(ResponseParametersBuilder::default()
        .model("gpt-4o")
        .input(ResponseInput::Text(PROMPT.to_owned()))
        .build()?)
}

fn text_size(content: Option<&ChatMessageContent>) -> usize {
    match content {
        Some(ChatMessageContent::Text(text)) => text.len(),
        _ => 0,
    }
}

impl Client for Dive {
    fn new(base_url: &str) -> Result<Self, Error> {
        let mut client = api::Client::new(KEY.to_owned());
        client.set_base_url(base_url);
        Ok(Self(client))
    }

    fn from_environment() -> Result<Self, Error> {
        Ok(Self(api::Client::new_from_env()))
    }

    async fn chat(&self) -> Result<(usize, usize), Error> {
        let request = request(&mut ChatCompletionParametersBuilder::default())?;
        let answer = self.0.chat().create(request).await?;
        Ok(match &answer.choices[0].message {
            ChatMessage::Assistant {
                content,
                tool_calls,
                ..
            } => (
                text_size(content.as_ref()),
                tool_calls.as_ref().map_or(0, Vec::len),
            ),
            _ => (0, 0),
        })
    }

    async fn response(&self) -> Result<usize, Error> {
        Ok(self.0.responses().create(response()?).await?.output.len())
    }

    fn response_of(json: &[u8]) -> Result<usize, Error> {
        let answer: ResponseObject = serde_json::from_slice(json)?;
        Ok(answer.output.len())
    }

    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        match kind {
            Kind::Completion | Kind::Chat => {}
            Kind::Sum => return Err(CANNOT.into()),
            Kind::Response => {
                let stream = self.0.responses().create_stream(response()?).await?;
                return Ok(Box::pin(
                    stream
                        .map_ok(|event| match event {
                            ResponseStreamEvent::ResponseOutputTextDelta { delta, .. } => {
                                delta.len()
                            }
                            _ => 0,
                        })
                        .map_err(Error::from),
                ));
            }
        }
        let request = request(&mut ChatCompletionParametersBuilder::default())?;
        let stream = self.0.chat().create_stream(request).await?;
        Ok(Box::pin(
            stream
                .map_ok(
                    |chunk| match chunk.choices.first().map(|choice| &choice.delta) {
                        Some(
                            DeltaChatMessage::Untagged { content, .. }
                            | DeltaChatMessage::Assistant { content, .. },
                        ) => text_size(content.as_ref()),
                        _ => 0,
                    },
                )
                .map_err(Error::from),
        ))
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = request(
            ChatCompletionParametersBuilder::default()
                .max_completion_tokens(7u32)
                .temperature(0.0),
        )?;
        let answer = self.0.chat().create(request).await?;
        Ok(match &answer.choices[0].message {
            ChatMessage::Assistant { content, .. } => text_size(content.as_ref()),
            _ => 0,
        })
    }

    async fn embeddings(&self) -> Result<usize, Error> {
        let request = EmbeddingParametersBuilder::default()
            .model("text-embedding-ada-002")
            .input(EmbeddingInput::String(PROMPT.to_owned()))
            .build()?;
        let answer = self.0.embeddings().create(request).await?;
        Ok(answer
            .data
            .iter()
            .map(|item| match &item.embedding {
                EmbeddingOutput::Float(numbers) => numbers.len(),
                EmbeddingOutput::Base64(_) => 0,
            })
            .sum())
    }

    async fn upload(&self, path: &Path) -> Result<u64, Error> {
        let parameters = UploadFileParametersBuilder::default()
            .file(FileUpload::File(path.display().to_string()))
            .purpose(FilePurpose::FineTune)
            .build()?;
        Ok(self.0.files().upload(parameters).await?.bytes.into())
    }

    async fn download(&self, path: &Path) -> Result<(), Error> {
        let content = self.0.files().retrieve_content("file-1").await?;
        Ok(tokio::fs::write(path, content).await?)
    }
}
