//! Forms as bytes: a body that reads files while it is sent, and again when it is sent again.

mod content;
mod cut;
mod pieces;

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderValue;
use http_body::{Frame, SizeHint};

use crate::client::error::{Error, Result};
use crate::client::random;
use crate::wire::{FilePart, Form, Part, PartValue};
use content::Content;
#[allow(unused_imports, reason = "an area that may be off uploads in parts")]
pub(crate) use cut::Cut;

/// A form that is ready to be sent, as often as its parts permit; or the content of one part alone.
pub(super) struct Upload {
    form: Form,
    boundary: String,
    /// What the only part is, if it is sent as it is.
    bare: Option<HeaderValue>,
    failure: Failure,
}

/// Why the body broke off, for the one who sees only that the connection did.
type Failure = Arc<Mutex<Option<Error>>>;

impl Upload {
    /// The text of the last part of this name that is text.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.form.text_of(name)
    }

    pub(super) fn new(form: Form) -> Result<Self> {
        for part in &form.parts {
            if let PartValue::File(FilePart {
                content_type: Some(content_type),
                ..
            }) = &part.value
            {
                HeaderValue::from_str(content_type).map_err(|_| {
                    Error::config(format!(
                        "the content type {content_type:?} cannot stand in a header"
                    ))
                })?;
            }
        }
        let boundary = format!(
            "openai-typed-{:016x}{:016x}",
            random::bits(),
            random::bits()
        );
        Ok(Self {
            form,
            boundary,
            bare: None,
            failure: Failure::default(),
        })
    }

    /// Content as it is. What it is says itself, or the document if that names one media type, or the name
    /// of the file.
    pub(super) fn bare(mut content: FilePart, declared: Option<&str>) -> Result<Self> {
        let declared = declared.filter(|declared| !declared.contains('*'));
        let own = content.content_type.take().or(declared.map(str::to_owned));
        content.content_type = own;
        let content_type = content.type_of_content();
        let upload = Self::new(Form::new().file("", &content))?;
        Ok(Self {
            bare: HeaderValue::try_from(content_type).ok(),
            ..upload
        })
    }

    pub(super) fn is_bare(&self) -> bool {
        self.bare.is_some()
    }

    pub(super) fn content_type(&self) -> Option<HeaderValue> {
        if self.bare.is_some() {
            return self.bare.clone();
        }
        HeaderValue::try_from(format!("multipart/form-data; boundary={}", self.boundary)).ok()
    }

    pub(super) fn is_replayable(&self) -> bool {
        self.form.is_replayable()
    }

    /// Why the body that was opened last could not be sent, if this side was at fault.
    pub(super) fn take_failure(&self) -> Option<Error> {
        self.failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Opens the files: the body of one attempt.
    pub(super) async fn open(&self) -> Result<reqwest::Body> {
        // Of another attempt, if there is one.
        drop(self.take_failure());
        if let (
            [
                Part {
                    value: PartValue::File(file),
                    ..
                },
            ],
            Some(_),
        ) = (&*self.form.parts, &self.bare)
        {
            let content = Content::open(file).await?;
            let length = content.length;
            return Ok(self.body(VecDeque::from([Piece::Content(content)]), length));
        }
        let mut pieces = VecDeque::with_capacity(2 * self.form.parts.len() + 1);
        let mut length = Some(0u64);
        let mut start = format!("--{}", self.boundary);
        for part in &self.form.parts {
            start.push_str(&part_headers(part));
            let content = match &part.value {
                PartValue::Text(text) | PartValue::TextAs(text, _) | PartValue::Json(text) => {
                    start.push_str(text);
                    None
                }
                PartValue::File(file) => Some(Content::open(file).await?),
            };
            if let Some(content) = content {
                length = add(length, Some(start.len() as u64));
                length = add(length, content.length);
                pieces.push_back(Piece::Bytes(std::mem::take(&mut start).into()));
                pieces.push_back(Piece::Content(content));
            }
            start.push_str("\r\n--");
            start.push_str(&self.boundary);
        }
        start.push_str("--\r\n");
        length = add(length, Some(start.len() as u64));
        pieces.push_back(Piece::Bytes(start.into()));
        Ok(self.body(pieces, length))
    }

    fn body(&self, pieces: VecDeque<Piece>, length: Option<u64>) -> reqwest::Body {
        reqwest::Body::wrap(FormBody {
            pieces: Mutex::new(pieces),
            left: length,
            failure: Arc::clone(&self.failure),
            next: None,
        })
    }
}

fn add(left: Option<u64>, right: Option<u64>) -> Option<u64> {
    left?.checked_add(right?)
}

/// From the line break that ends the boundary to the empty line.
fn part_headers(part: &Part) -> String {
    let mut text = format!(
        "\r\nContent-Disposition: form-data; name=\"{}\"",
        escape(&part.name)
    );
    match &part.value {
        PartValue::Text(_) => {}
        PartValue::TextAs(_, content_type) => {
            text.push_str("\r\nContent-Type: ");
            text.push_str(content_type);
        }
        PartValue::Json(_) => text.push_str("\r\nContent-Type: application/json"),
        PartValue::File(file) => {
            let name = file.file_name.as_deref().unwrap_or("file");
            let content_type = file.type_of_content();
            text.push_str(&format!(
                "; filename=\"{}\"\r\nContent-Type: {content_type}",
                escape(name)
            ));
        }
    }
    text.push_str("\r\n\r\n");
    text
}

impl FilePart {
    /// What the server is told that the content is.
    pub(crate) fn type_of_content(&self) -> String {
        let name = self.file_name.as_deref().unwrap_or_default();
        let guessed = || mime_guess::from_path(name).first_or_octet_stream();
        let given = self.content_type.clone();
        given.unwrap_or_else(|| guessed().to_string())
    }
}

/// As HTML has it for names in forms.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

enum Piece {
    Bytes(Bytes),
    Content(Content),
}

struct FormBody {
    // A body must be `Sync`, which streams need not be. It is never locked.
    pieces: Mutex<VecDeque<Piece>>,
    left: Option<u64>,
    failure: Failure,
    /// The next piece, and a turn of the runtime before it goes out.
    next: Option<(Bytes, Turn)>,
}

type Turn = Pin<Box<dyn Future<Output = ()> + Send + Sync>>;

impl http_body::Body for FormBody {
    type Data = Bytes;
    type Error = Box<dyn StdError + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = &mut *self;
        let pieces = this
            .pieces
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        loop {
            // The runtime looks whether the server has refused the upload before more of it is written:
            // once a write has failed, the HTTP library reads no response.
            if let Some((piece, turn)) = &mut this.next {
                ready!(turn.as_mut().poll(context));
                let piece = std::mem::take(piece);
                this.next = None;
                let length = piece.len() as u64;
                this.left = this.left.map(|left| left.saturating_sub(length));
                return Poll::Ready(Some(Ok(Frame::data(piece))));
            }
            let piece = match pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    pieces.pop_front();
                    bytes
                }
                Some(Piece::Content(content)) => match ready!(content.poll_piece(context)) {
                    Some(Ok(piece)) => piece,
                    None => {
                        pieces.pop_front();
                        continue;
                    }
                    Some(Err(error)) => {
                        pieces.clear();
                        let text = error.to_string();
                        *this.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                        return Poll::Ready(Some(Err(text.into())));
                    }
                },
            };
            this.next = Some((piece, Box::pin(tokio::task::yield_now())));
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.left
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
