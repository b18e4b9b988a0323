//! What there is without a client: hyper or reqwest, memchr and serde_json.

use std::path::Path;

use bytes::{Buf as _, BytesMut};
use futures::TryStreamExt as _;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::AsyncWriteExt as _;
use types::{Chat, ChatChunk, Completion, Embeddings, File, Response, TextDelta};

use super::{Client, KEY, Kind, Texts};
use crate::Error;

mod types;

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

impl Client for Floor {
    fn new(base_url: &str) -> Result<Self, Error> {
        Ok(Self {
            base_url: base_url.to_owned(),
            client: reqwest::Client::new(),
        })
    }

    fn from_environment() -> Result<Self, Error> {
        Self::new(&std::env::var("OPENAI_BASE_URL")?)
    }

    /// memchr, serde_json, and hyper, or reqwest where the server speaks TLS.
    async fn stream(&self, kind: Kind) -> Result<Texts, Error> {
        let path = match kind {
            Kind::Completion => "completions",
            Kind::Chat | Kind::Sum => "chat/completions",
            Kind::Response => "responses",
        };
        let lines = Lines {
            body: self.open(path).await?,
            buffer: BytesMut::new(),
        };
        Ok(match kind {
            Kind::Completion => texts(lines, |chunk: Completion| chunk.choices[0].text.len()),
            Kind::Chat => texts(lines, |chunk: ChatChunk| {
                let text = chunk.choices[0].delta.content.as_ref();
                text.map_or(0, String::len)
            }),
            Kind::Sum => {
                let size = sum(lines).await?;
                Box::pin(futures::stream::iter([Ok(size)]))
            }
            Kind::Response => texts(lines, |event: TextDelta| event.delta.len()),
        })
    }

    async fn chat(&self) -> Result<(usize, usize), Error> {
        let answer: Chat = self.ask("chat/completions").await?;
        let message = &answer.choices[0].message;
        let text = message.content.as_ref().map_or(0, String::len);
        Ok((text, message.tool_calls.len()))
    }

    async fn response(&self) -> Result<usize, Error> {
        let answer: Response = self.ask("responses").await?;
        Ok(answer.output.len())
    }

    fn response_of(json: &[u8]) -> Result<usize, Error> {
        let answer: Response = serde_json::from_slice(json)?;
        Ok(answer.output.len())
    }

    async fn call(&self) -> Result<usize, Error> {
        let completion: Completion = self.ask("completions").await?;
        Ok(completion.choices[0].text.len())
    }

    async fn embeddings(&self) -> Result<usize, Error> {
        let answer: Embeddings = self.ask("embeddings").await?;
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

impl Floor {
    /// One call.
    async fn ask<T: DeserializeOwned>(&self, path: &str) -> Result<T, Error> {
        let request = Request {
            model: "text-davinci-003",
            prompt: "Say this is a test",
            max_tokens: Some(7),
            temperature: Some(0.0),
            stream: None,
        };
        let url = format!("{}/{path}", self.base_url);
        let request = self.client.post(url).bearer_auth(KEY).json(&request);
        Ok(request.send().await?.error_for_status()?.json().await?)
    }

    async fn open(&self, path: &str) -> Result<Body, Error> {
        let request = Request {
            model: "text-davinci-003",
            prompt: "Say this is a test",
            max_tokens: None,
            temperature: None,
            stream: Some(true),
        };
        let url = format!("{}/{path}", self.base_url);
        if url.starts_with("https:") {
            let request = self.client.post(url).bearer_auth(KEY).json(&request);
            return Ok(Body::Reqwest(request.send().await?.error_for_status()?));
        }
        let url: hyper::Uri = url.parse()?;
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
            .body(Full::new(Bytes::from(serde_json::to_vec(&request)?)))?;
        Ok(Body::Hyper(sender.send_request(request).await?.into_body()))
    }
}

enum Body {
    Hyper(Incoming),
    Reqwest(reqwest::Response),
}

impl Body {
    /// The next piece; `None` at the end.
    async fn piece(&mut self) -> Result<Option<Bytes>, Error> {
        Ok(match self {
            Self::Hyper(body) => match body.frame().await {
                Some(frame) => Some(frame?.into_data().unwrap_or_default()),
                None => None,
            },
            Self::Reqwest(response) => response.chunk().await?,
        })
    }
}

/// The sizes of what is decoded.
fn texts<T: DeserializeOwned + 'static>(
    lines: Lines,
    size: impl Fn(T) -> usize + Copy + Send + 'static,
) -> Texts {
    Box::pin(futures::stream::try_unfold(
        lines,
        move |mut lines| async move {
            let next = lines.next_event::<T>().await?;
            Ok(next.map(|event| (size(event), lines)))
        },
    ))
}

/// The size of the whole text, which is put together.
async fn sum(mut lines: Lines) -> Result<usize, Error> {
    let mut whole: Option<ChatChunk> = None;
    while let Some(mut chunk) = lines.next_event::<ChatChunk>().await? {
        match &mut whole {
            None => whole = Some(chunk),
            Some(whole) => {
                let content = whole.choices[0].delta.content.get_or_insert_default();
                content.push_str(&chunk.choices[0].delta.content.take().unwrap_or_default());
            }
        }
    }
    let whole = whole.ok_or("the stream is empty")?;
    let text = whole.choices[0].delta.content.as_ref();
    Ok(text.map_or(0, String::len))
}

struct Lines {
    body: Body,
    buffer: BytesMut,
}

impl Lines {
    async fn next_event<T: DeserializeOwned>(&mut self) -> Result<Option<T>, Error> {
        let mut searched = 0;
        loop {
            if let Some(found) = memchr::memchr(b'\n', &self.buffer[searched..]) {
                let end = searched + found;
                let line = self.buffer[..end].strip_prefix(b"data: ");
                let event = match line {
                    Some(b"[DONE]") => return Ok(None),
                    Some(data) => Some(serde_json::from_slice(data)?),
                    None => None,
                };
                self.buffer.advance(end + 1);
                searched = 0;
                if event.is_some() {
                    return Ok(event);
                }
                continue;
            }
            searched = self.buffer.len();
            match self.body.piece().await? {
                None => return Ok(None),
                Some(piece) => self.buffer.extend_from_slice(&piece),
            }
        }
    }
}
