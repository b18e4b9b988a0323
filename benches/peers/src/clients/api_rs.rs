use std::path::Path;

use futures::TryStreamExt as _;
use openai_api_rs::v1::api::OpenAIClient;
use openai_api_rs::v1::chat_completion::chat_completion::ChatCompletionRequest;
use openai_api_rs::v1::chat_completion::chat_completion_stream::{
    ChatCompletionStreamRequest, ChatCompletionStreamResponse,
};
use openai_api_rs::v1::chat_completion::{ChatCompletionMessage, Content, MessageRole};
use openai_api_rs::v1::embedding::EmbeddingRequest;
use openai_api_rs::v1::file::FileUploadRequest;
use openai_api_rs::v1::responses::responses::{CreateResponseRequest, ResponseObject};
use openai_api_rs::v1::responses::responses_stream::ResponseStreamResponse;

use super::{CANNOT, Client, KEY, Kind, Texts};
use crate::Error;

const PROMPT: &str = "Say this is a test";

pub struct ApiRs(OpenAIClient);

fn messages() -> Vec<ChatCompletionMessage> {
    vec![ChatCompletionMessage {
        role: MessageRole::user,
        content: Content::Text(PROMPT.to_owned()),
        name: None,
        tool_calls: None,
        tool_call_id: None,
    }]
}

fn response() -> CreateResponseRequest {
    let mut request = CreateResponseRequest::new();
    request.model = Some("gpt-4o".to_owned());
    request.input = Some(PROMPT.into());
    request
}

fn items(answer: &ResponseObject) -> usize {
    let items = answer.output.as_ref().and_then(|items| items.as_array());
    items.map_or(0, Vec::len)
}

impl Client for ApiRs {
    fn new(base_url: &str) -> Result<Self, Error> {
        let client = OpenAIClient::builder()
            .with_endpoint(base_url)
            .with_api_key(KEY);
        Ok(Self(client.build().map_err(|error| error.to_string())?))
    }

    async fn chat(&self) -> Result<(usize, usize), Error> {
        let request = ChatCompletionRequest::new("gpt-4o".to_owned(), messages());
        let answer = self.0.chat_completion(request).await?.inner;
        let message = &answer.choices[0].message;
        let text = message.content.as_ref().map_or(0, String::len);
        Ok((text, message.tool_calls.as_ref().map_or(0, Vec::len)))
    }

    async fn response(&self) -> Result<usize, Error> {
        let answer = self.0.create_response(response()).await?.inner;
        Ok(items(&answer))
    }

    fn response_of(json: &[u8]) -> Result<usize, Error> {
        Ok(items(&serde_json::from_slice(json)?))
    }

    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        match kind {
            Kind::Completion | Kind::Chat => {}
            Kind::Sum => return Err(CANNOT.into()),
            Kind::Response => {
                let stream = self.0.try_create_response_stream(response()).await?;
                let stream = stream.map_err(Error::from).try_take_while(|event| {
                    let done = matches!(event, ResponseStreamResponse::Done);
                    async move { Ok(!done) }
                });
                return Ok(Box::pin(stream.map_ok(|event| match event {
                    ResponseStreamResponse::Event(event) => {
                        event.data["delta"].as_str().map_or(0, str::len)
                    }
                    ResponseStreamResponse::Done => 0,
                })));
            }
        }
        let request = ChatCompletionStreamRequest::new("gpt-4o".to_owned(), messages());
        let stream = self.0.try_chat_completion_stream(request).await?;
        // It goes on behind its own sign of the end.
        let stream = stream.map_err(Error::from).try_take_while(|event| {
            let done = matches!(event, ChatCompletionStreamResponse::Done);
            async move { Ok(!done) }
        });
        Ok(Box::pin(stream.map_ok(|event| match event {
            ChatCompletionStreamResponse::Content(text) => text.len(),
            _ => 0,
        })))
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = ChatCompletionRequest::new("gpt-4o".to_owned(), messages())
            .max_tokens(7)
            .temperature(0.0);
        let answer = self.0.chat_completion(request).await?.inner;
        let text = answer.choices[0].message.content.as_ref();
        Ok(text.map_or(0, String::len))
    }

    async fn embeddings(&self) -> Result<usize, Error> {
        let input = vec![PROMPT.to_owned()];
        let request = EmbeddingRequest::new("text-embedding-ada-002".to_owned(), input);
        let answer = self.0.embedding(request).await?.inner;
        Ok(answer.data.iter().map(|item| item.embedding.len()).sum())
    }

    async fn upload(&self, path: &Path) -> Result<u64, Error> {
        let path = path.display().to_string();
        let request = FileUploadRequest::new(path, "fine-tune".to_owned());
        let file = self.0.upload_file(request).await?.inner;
        Ok(file.bytes.try_into()?)
    }

    async fn download(&self, path: &Path) -> Result<(), Error> {
        let content = self.0.retrieve_file_content("file-1".to_owned()).await?;
        Ok(tokio::fs::write(path, content).await?)
    }
}
