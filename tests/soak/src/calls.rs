//! Makes a call as its plan says, and tells what came of it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use openai_typed::types::{CreateCompletionRequest, CreateFileRequest};
use openai_typed::{Client, Download, Error, ErrorKind, EventStream, FilePart, Method};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::clock::{Notes, noting};
use crate::content;
use crate::plan::{Fault, Kind, Leave, Plan, Source, Taken};

/// What came of a call.
pub struct Outcome {
    pub got: Got,
    /// How many attempts the client says that it made, unless it was left.
    pub attempts: Option<usize>,
    pub notes: Notes,
    pub begun: Instant,
    pub took: Duration,
}

pub enum Got {
    Json(Value),
    Text(String),
    /// A success that brings nothing.
    Nothing,
    /// The items of a stream, and what ended it early.
    Items(Vec<String>, Option<Failure>),
    /// A download, and what ended it early.
    Content(Vec<u8>, Option<Failure>),
    Upload {
        id: String,
        bytes: i64,
    },
    Failed(Failure),
    /// The caller did not wait for the end, which is no fault of anybody.
    Left,
    /// It took far longer than it may.
    Hung,
}

impl fmt::Debug for Got {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = |text: &str| text.chars().take(80).collect::<String>();
        match self {
            Self::Json(value) => write!(formatter, "JSON {}", start(&value.to_string())),
            Self::Text(text) => write!(formatter, "{} bytes of text {:?}", text.len(), start(text)),
            Self::Nothing => write!(formatter, "a success"),
            Self::Items(items, failure) => write!(formatter, "{} items, {failure:?}", items.len()),
            Self::Content(content, failure) => {
                let text = String::from_utf8_lossy(content);
                write!(
                    formatter,
                    "{} bytes {:?}, {failure:?}",
                    content.len(),
                    start(&text)
                )
            }
            Self::Upload { id, bytes } => write!(formatter, "upload {id} of {bytes} bytes"),
            Self::Failed(failure) => write!(formatter, "{failure:?}"),
            Self::Left => write!(formatter, "nothing, since it was left"),
            Self::Hung => write!(formatter, "nothing, since it hung"),
        }
    }
}

pub struct Failure {
    pub kind: FailureKind,
    pub status: Option<u16>,
    pub text: String,
}

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, status, text } = self;
        write!(formatter, "{kind:?} {status:?} {text:?}")
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FailureKind {
    Api,
    Connect,
    Timeout,
    Transport,
    Decode,
    UnexpectedContent,
    IncompleteStream,
    /// None that a server may cause here.
    Other,
}

impl Failure {
    fn of(error: &Error) -> Self {
        Self {
            kind: match error.kind() {
                ErrorKind::Api(_) => FailureKind::Api,
                ErrorKind::Connect => FailureKind::Connect,
                ErrorKind::Timeout => FailureKind::Timeout,
                ErrorKind::Transport => FailureKind::Transport,
                ErrorKind::Decode(_) => FailureKind::Decode,
                ErrorKind::UnexpectedContent(_) => FailureKind::UnexpectedContent,
                ErrorKind::IncompleteStream => FailureKind::IncompleteStream,
                _ => FailureKind::Other,
            },
            status: error.api_error().map(|error| error.status().as_u16()),
            text: error.to_string(),
        }
    }
}

/// Beyond the limit of a call, for a machine that is busy.
pub const SLACK: Duration = Duration::from_secs(10);

/// Makes the call. Files are below `folder`.
pub async fn make(client: &Client, plan: &Plan, folder: &Path) -> Outcome {
    let begun = Instant::now();
    let call = async {
        match plan.leaves_after {
            Some(Leave::Time(time)) => {
                match tokio::time::timeout(time, perform(client, plan, folder)).await {
                    Ok(outcome) => outcome,
                    Err(_) => (Got::Left, None),
                }
            }
            _ => perform(client, plan, folder).await,
        }
    };
    let limited = tokio::time::timeout(plan.limit() + SLACK, call);
    let (limited, notes) = noting(limited).await;
    let (got, attempts) = limited.unwrap_or((Got::Hung, None));
    Outcome {
        got,
        attempts,
        notes,
        begun,
        took: begun.elapsed(),
    }
}

async fn perform(client: &Client, plan: &Plan, folder: &Path) -> (Got, Option<usize>) {
    match attempt(client, plan, folder).await {
        Ok((got, attempts)) => (got, Some(attempts as usize)),
        Err(error) => (
            Got::Failed(Failure::of(&error)),
            Some(error.attempts() as usize),
        ),
    }
}

async fn attempt(client: &Client, plan: &Plan, folder: &Path) -> Result<(Got, u32), Error> {
    let client = client.with_options(|options| {
        options
            .timeout(plan.timeout)
            .max_retries(plan.max_retries)
            .header("x-call", plan.call)
    });
    let request = |path| match content::request(plan) {
        Some(body) => client.request(Method::POST, path).json(&body),
        None => client.request(Method::GET, path),
    };
    Ok(match plan.kind {
        Kind::Json => {
            let response = request("/soak").send::<Value>().await?;
            let attempts = response.attempts();
            (Got::Json(response.into_inner()), attempts)
        }
        Kind::Text => {
            let response = request("/soak").send_text().await?;
            let attempts = response.attempts();
            (Got::Text(response.into_inner()), attempts)
        }
        Kind::Only => {
            let response = request("/soak").send_only().await?;
            (Got::Nothing, response.attempts())
        }
        Kind::Stream => {
            let stream = request("/soak").stream::<Value>().await?;
            let attempts = stream.attempts();
            let text = |item: Value| item["text"].as_str().unwrap_or_default().to_owned();
            (items(stream, plan, text).await, attempts)
        }
        Kind::Completions => {
            let request = content::request(plan).unwrap_or_default();
            let prompt = request["prompt"].as_str().unwrap_or_default();
            let stream = client
                .completions()
                .create_stream(&CreateCompletionRequest::new("m").prompt(prompt))
                .await?;
            let attempts = stream.attempts();
            let text = |item: openai_typed::types::CreateCompletionResponse| {
                item.choices
                    .into_iter()
                    .next()
                    .map(|choice| choice.text)
                    .unwrap_or_default()
            };
            (items(stream, plan, text).await, attempts)
        }
        Kind::Download(taken) => {
            let download = client.files().download("file-1").await?;
            let attempts = download.attempts();
            (take(download, taken, plan, folder).await, attempts)
        }
        Kind::Upload(source) => {
            let file = part(source, plan, folder);
            let file = client
                .files()
                .create(&CreateFileRequest::new(file, "fine-tune"))
                .await?;
            let attempts = file.attempts();
            (
                Got::Upload {
                    id: file.id.clone(),
                    bytes: file.bytes.unwrap_or(-1),
                },
                attempts,
            )
        }
    })
}

async fn items<T: DeserializeOwned>(
    mut stream: EventStream<T>,
    plan: &Plan,
    text: impl Fn(T) -> String,
) -> Got {
    let mut attempts = plan.attempts.iter();
    let lingers = attempts.any(|attempt| attempt.fault == Fault::Lingers);
    let mut items = Vec::new();
    loop {
        if matches!(plan.leaves_after, Some(Leave::Items(most)) if items.len() >= most) {
            return Got::Left;
        }
        // A slow reader, unless it matters how soon the end is seen.
        if plan.call.is_multiple_of(8) && !lingers {
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        match stream.try_next().await {
            Ok(Some(item)) => items.push(text(item)),
            Ok(None) => return Got::Items(items, None),
            Err(error) => return Got::Items(items, Some(Failure::of(&error))),
        }
    }
}

async fn take(mut download: Download, taken: Taken, plan: &Plan, folder: &Path) -> Got {
    match taken {
        Taken::Bytes => match download.bytes().await {
            Ok(bytes) => Got::Content(bytes.into(), None),
            Err(error) => Got::Failed(Failure::of(&error)),
        },
        Taken::Saved => {
            let path = file(plan, folder, "saved");
            let saved = download.save(&path).await;
            let content = tokio::fs::read(&path).await;
            let _ = tokio::fs::remove_file(&path).await;
            match (saved, content) {
                (Ok(length), Ok(content)) if length == content.len() as u64 => {
                    Got::Content(content, None)
                }
                (Err(error), Err(_)) => Got::Failed(Failure::of(&error)),
                (saved, content) => Got::Failed(Failure {
                    kind: FailureKind::Other,
                    status: None,
                    text: format!(
                        "saved {saved:?} but there is {:?}",
                        content.map(|content| content.len())
                    ),
                }),
            }
        }
        Taken::Slowly => {
            let mut content = Vec::new();
            for piece in 0.. {
                if matches!(plan.leaves_after, Some(Leave::Items(most)) if piece >= most) {
                    return Got::Left;
                }
                match download.try_next().await {
                    Ok(Some(piece)) => content.extend_from_slice(&piece),
                    Ok(None) => break,
                    Err(error) => return Got::Content(content, Some(Failure::of(&error))),
                }
                // Long enough that the server has to wait, not longer than the call may take.
                if piece < 100 {
                    tokio::time::sleep(Duration::from_millis(plan.call % 10)).await;
                }
            }
            Got::Content(content, None)
        }
    }
}

fn part(source: Source, plan: &Plan, folder: &Path) -> FilePart {
    let content = content::upload(plan);
    match source {
        Source::Memory => FilePart::bytes("soak.bin", content),
        Source::Path => {
            let path = file(plan, folder, "upload");
            // At once, so that who leaves the call leaves no writer behind.
            let _ = std::fs::write(&path, &content);
            FilePart::path(path)
        }
        Source::Reader => FilePart::reader("soak.bin", std::io::Cursor::new(content), None),
    }
}

fn file(plan: &Plan, folder: &Path, what: &str) -> PathBuf {
    folder.join(format!("{}.{what}", plan.call))
}

/// Removes what the call has sent from.
pub async fn clean(plan: &Plan, folder: &Path) {
    if plan.kind == Kind::Upload(Source::Path) {
        let _ = tokio::fs::remove_file(file(plan, folder, "upload")).await;
    }
}
