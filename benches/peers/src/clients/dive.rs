use std::path::Path;

use futures::TryStreamExt as _;
use openai_dive::v1::api;
use openai_dive::v1::resources::chat::{
    ChatCompletionParameters, ChatCompletionParametersBuilder, ChatCompletionResponse, ChatMessage,
    ChatMessageContent, DeltaChatMessage,
};
use openai_dive::v1::resources::embedding::{EmbeddingOutput, EmbeddingResponse};
use openai_dive::v1::resources::file::{FilePurpose, UploadFileParametersBuilder};
use openai_dive::v1::resources::response::request::{ResponseInput, ResponseParametersBuilder};
use openai_dive::v1::resources::response::response::{ResponseObject, ResponseStreamEvent};
use openai_dive::v1::resources::shared::FileUpload;

use super::{CANNOT, Client, KEY, Kind, Texts};
use crate::Error;

pub struct Dive(api::Client);

fn request(
    parameters: &mut ChatCompletionParametersBuilder,
) -> Result<ChatCompletionParameters, Error> {
    let message = ChatMessage::User {
        content: ChatMessageContent::Text("Say this is a test".to_owned()),
        name: None,
    };
    Ok(parameters.model("gpt-4o").messages(vec![message]).build()?)
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

    fn chat_answer(json: &[u8]) -> Result<(usize, usize), Error> {
        let answer: ChatCompletionResponse = serde_json::from_slice(json)?;
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

    fn response(json: &[u8]) -> Result<usize, Error> {
        let answer: ResponseObject = serde_json::from_slice(json)?;
        Ok(answer.output.len())
    }

    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        match kind {
            Kind::Completion | Kind::Chat => {}
            Kind::Sum => return Err(CANNOT.into()),
            Kind::Response => {
                let request = ResponseParametersBuilder::default()
                    .model("gpt-4o")
                    .input(ResponseInput::Text("Say this is a test".to_owned()))
                    .build()?;
                let stream = self.0.responses().create_stream(request).await?;
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

    fn embeddings(json: &[u8]) -> Result<usize, Error> {
        let answer: EmbeddingResponse = serde_json::from_slice(json)?;
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
