//! What there is without a client: hyper or reqwest, memchr and serde_json.

use std::path::Path;

use bytes::{Buf as _, BytesMut};
use futures::TryStreamExt as _;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use openai_typed::types::CreateCompletionResponse;
use serde::{Deserialize, Serialize};
use tokio::io::AsyncWriteExt as _;

use super::{Client, KEY, Texts};
use crate::Error;

pub struct Floor {
    base_url: String,
    client: reqwest::Client,
}

#[derive(Serialize)]
struct Request {
    model: &'static str,
    prompt: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<bool>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Completion {
    id: String,
    object: String,
    created: i64,
    model: String,
    choices: Vec<Choice>,
    usage: Option<Usage>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Choice {
    text: String,
    index: u32,
    logprobs: Option<Vec<f64>>,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Usage {
    prompt_tokens: u32,
    completion_tokens: u32,
    total_tokens: u32,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Embeddings {
    object: String,
    data: Vec<Embedding>,
    model: String,
    usage: EmbeddingUsage,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct Embedding {
    object: String,
    index: u32,
    embedding: Vec<f32>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding is what is measured")]
struct EmbeddingUsage {
    prompt_tokens: u32,
    total_tokens: u32,
}

#[derive(Deserialize)]
struct File {
    bytes: u64,
}

impl Client for Floor {
    fn new(base_url: &str) -> Result<Self, Error> {
        Ok(Self {
            base_url: base_url.to_owned(),
            client: reqwest::Client::new(),
        })
    }

    /// hyper, memchr, and serde_json into the type that our client uses.
    async fn stream(&self) -> Result<Texts, Error> {
        let request = serde_json::to_vec(&Request {
            model: "text-davinci-003",
            prompt: "Say this is a test",
            max_tokens: None,
            temperature: None,
            stream: Some(true),
        })?;
        let url: hyper::Uri = format!("{}/completions", self.base_url).parse()?;
        let authority = url
            .authority()
            .ok_or("the URL has no host")?
            .as_str()
            .to_owned();
        let socket = tokio::net::TcpStream::connect(&authority).await?;
        let io = hyper_util::rt::TokioIo::new(socket);
        let (mut sender, connection) = hyper::client::conn::http1::handshake(io).await?;
        tokio::spawn(connection);
        let request = hyper::Request::post(url.path())
            .header("host", authority)
            .header("authorization", format!("Bearer {KEY}"))
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from(request)))?;
        let lines = Lines {
            body: sender.send_request(request).await?.into_body(),
            buffer: BytesMut::new(),
        };
        Ok(Box::pin(futures::stream::try_unfold(
            lines,
            |mut lines| async move {
                Ok(lines
                    .next_chunk()
                    .await?
                    .map(|chunk| (chunk.text().len(), lines)))
            },
        )))
    }

    async fn call(&self) -> Result<usize, Error> {
        let request = Request {
            model: "text-davinci-003",
            prompt: "Say this is a test",
            max_tokens: Some(7),
            temperature: Some(0.0),
            stream: None,
        };
        let answer = self
            .client
            .post(format!("{}/completions", self.base_url))
            .bearer_auth(KEY)
            .json(&request)
            .send()
            .await?
            .error_for_status()?;
        let completion: Completion = answer.json().await?;
        Ok(completion.choices[0].text.len())
    }

    fn embeddings(json: &[u8]) -> Result<usize, Error> {
        let answer: Embeddings = serde_json::from_slice(json)?;
        Ok(answer.data.iter().map(|item| item.embedding.len()).sum())
    }

    async fn upload(&self, path: &Path) -> Result<u64, Error> {
        let form = reqwest::multipart::Form::new()
            .text("purpose", "fine-tune")
            .file("file", path)
            .await?;
        let request = self
            .client
            .post(format!("{}/files", self.base_url))
            .multipart(form);
        let file: File = request.send().await?.error_for_status()?.json().await?;
        Ok(file.bytes)
    }

    async fn download(&self, path: &Path) -> Result<(), Error> {
        let url = format!("{}/files/file-1/content", self.base_url);
        let answer = self.client.get(url).send().await?.error_for_status()?;
        let mut pieces = answer.bytes_stream();
        let mut file = tokio::fs::File::create(path).await?;
        while let Some(piece) = pieces.try_next().await? {
            file.write_all(&piece).await?;
        }
        file.flush().await?;
        Ok(())
    }
}

struct Lines {
    body: Incoming,
    buffer: BytesMut,
}

impl Lines {
    async fn next_chunk(&mut self) -> Result<Option<CreateCompletionResponse>, Error> {
        let mut searched = 0;
        loop {
            if let Some(found) = memchr::memchr(b'\n', &self.buffer[searched..]) {
                let end = searched + found;
                let line = self.buffer[..end].strip_prefix(b"data: ");
                let chunk = match line {
                    Some(b"[DONE]") => return Ok(None),
                    Some(data) => Some(serde_json::from_slice(data)?),
                    None => None,
                };
                self.buffer.advance(end + 1);
                searched = 0;
                if chunk.is_some() {
                    return Ok(chunk);
                }
                continue;
            }
            searched = self.buffer.len();
            match self.body.frame().await {
                None => return Ok(None),
                Some(frame) => {
                    if let Some(piece) = frame?.data_ref() {
                        self.buffer.extend_from_slice(piece);
                    }
                }
            }
        }
    }
}
