//! Which of the events of a stream are items, which end it, and which mean nothing.

use std::future::Future;
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use memchr::memmem::Finder;
use serde::de::IgnoredAny;
use tokio::time::Sleep;

use super::ending::{Ending, has_type};
use super::kept::Kept;
use crate::client::error::{
    ApiError, DecodeError, Error, ErrorKind, Result, UnexpectedContent, json, may_report, reports,
};
use crate::client::redact::Secrets;
use crate::client::transport::{BodyReader, Meta, Reply};
use crate::sse::{DEFAULT_MAX_EVENT_SIZE, Decoder, EventTooLarge};

/// How long the end of a body that should be there already may take to get from the connection
/// to its reader.
const SETTLE: Duration = Duration::from_millis(5);

/// How much is read behind the end of a stream for the sake of its connection.
const SETTLE_BYTES: usize = 64 * 1024;

/// What an event is called that keeps a connection alive, by its name or the member `type` of its data.
const ALIVE: &[&str] = &["ping", "keepalive"];

/// Finds what most events do not contain.
static ALIVE_TYPES: LazyLock<[Finder<'static>; 2]> =
    LazyLock::new(|| [Finder::new("\"ping\""), Finder::new("\"keepalive\"")]);

/// Longer data than this tells more than the end, or that the connection is alive.
const SHORT: usize = 160;

/// The part of a stream that does not depend on the type of its items.
pub(super) struct Events {
    pub(super) meta: Kept,
    pub(super) decoder: Decoder,
    progress: Progress,
    ending: Ending,
    /// An event has come.
    begun: bool,
    /// The last event has come.
    complete: bool,
    allow_incomplete: bool,
    secrets: Secrets,
}

enum Progress {
    Reading(BodyReader),
    /// The body has come to its end; what it ended in is still to be looked at.
    Over,
    /// The end of the stream has come.
    Settling {
        body: BodyReader,
        timer: Pin<Box<Sleep>>,
        left: usize,
    },
    Ended,
}

/// What an event means.
enum Meaning {
    Item,
    /// Nothing: it keeps the connection alive.
    Nothing,
    End,
    Error(Error),
}

impl Events {
    pub(super) fn open(reply: Reply<BodyReader>, ending: Ending) -> Self {
        let limits = reply.limits;
        let limit = limits.max_event_size.unwrap_or(DEFAULT_MAX_EVENT_SIZE);
        Self {
            meta: Kept::new(reply.meta),
            decoder: Decoder::of_responses(limit),
            progress: Progress::Reading(reply.body),
            ending,
            begun: false,
            complete: false,
            allow_incomplete: limits.allow_incomplete_stream.unwrap_or(false),
            secrets: reply.secrets,
        }
    }

    /// Lets the decoder find the next event that is an item.
    pub(super) fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<()>>> {
        if std::mem::take(&mut self.complete) {
            self.settle();
        }
        loop {
            let found = match self.poll_found(context) {
                Poll::Ready(Some(found)) => found,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            };
            let error = match found.map(|()| self.meaning()) {
                Ok(Meaning::Item) if self.is_whole() => {
                    self.complete = self.ending.ends_with(&mut self.decoder);
                    return Poll::Ready(Some(Ok(())));
                }
                Ok(Meaning::Item) => incomplete("within an event"),
                Ok(Meaning::Nothing) => continue,
                Ok(Meaning::End) => {
                    self.settle();
                    continue;
                }
                Ok(Meaning::Error(error)) | Err(error) => error,
            };
            return Poll::Ready(Some(Err(self.end(error))));
        }
    }

    /// Lets the decoder find the next event.
    #[inline]
    fn poll_found(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<()>>> {
        while let Progress::Reading(body) = &mut self.progress {
            if !self.decoder.has_input() {
                match body.poll_piece(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Some(Ok(piece))) => self.decoder.feed(piece),
                    Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                    Poll::Ready(None) => {
                        self.progress = Progress::Over;
                        break;
                    }
                }
            }
            match self.decoder.find_event() {
                Ok(false) => {}
                Ok(true) => return Poll::Ready(Some(Ok(()))),
                Err(limit) => return Poll::Ready(Some(Err(too_large(limit)))),
            }
        }
        self.poll_rest(context)
    }

    /// The same once the body is over or need not be read any more.
    #[inline(never)]
    fn poll_rest(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<()>>> {
        if let Progress::Over = self.progress {
            match self.decoder.find_last_event() {
                Ok(false) if self.allow_incomplete || self.ending.permits_end() => self.finish(),
                Ok(false) => {
                    let error = incomplete(&format!("without {}", self.ending.missing()));
                    return Poll::Ready(Some(Err(error)));
                }
                Ok(true) => return Poll::Ready(Some(Ok(()))),
                Err(limit) => return Poll::Ready(Some(Err(too_large(limit)))),
            }
        }
        while let Progress::Settling { body, timer, left } = &mut self.progress {
            match body.poll_piece(context) {
                Poll::Ready(Some(Ok(piece))) if piece.len() < *left => *left -= piece.len(),
                Poll::Pending if timer.as_mut().poll(context).is_pending() => return Poll::Pending,
                _ => self.progress = Progress::Ended,
            }
        }
        Poll::Ready(None)
    }

    /// What the event means that the decoder has found.
    #[inline]
    fn meaning(&mut self) -> Meaning {
        let data = self.decoder.found_bytes();
        let is_usual = data.len() > SHORT
            && self.decoder.found_name().is_empty()
            && !self.decoder.has_stray()
            && !may_report(data);
        let begun = std::mem::replace(&mut self.begun, true);
        match is_usual {
            true => Meaning::Item,
            false => self.unusual_meaning(begun),
        }
    }

    #[inline(never)]
    fn unusual_meaning(&mut self, begun: bool) -> Meaning {
        if self.decoder.has_stray()
            && let Some(meaning) = self.stray_meaning(begun)
        {
            return meaning;
        }
        let data = self.decoder.found_bytes();
        if let Some(rest) = data.strip_prefix(b"[DONE]")
            && rest.iter().all(|byte| matches!(byte, b' ' | b'\t'))
        {
            return Meaning::End;
        }
        let named = self.decoder.found_name() == "error";
        if named || may_report(data) && reports(self.decoder.found_event().data.as_bytes()) {
            let data = Bytes::copy_from_slice(self.decoder.found_event().data.as_bytes());
            return Meaning::Error(self.reported(data, named));
        }
        match self.is_alive_only() {
            true => Meaning::Nothing,
            false => Meaning::Item,
        }
    }

    /// Whether the data of the event is all there, which is no question unless the body ended in it.
    #[inline]
    fn is_whole(&mut self) -> bool {
        !matches!(self.progress, Progress::Over)
            || json::<IgnoredAny>(self.decoder.found_event().data.as_bytes()).is_ok()
    }

    /// Whether the event tells no more than that the connection is alive.
    fn is_alive_only(&mut self) -> bool {
        if ALIVE.contains(&self.decoder.found_name()) {
            return true;
        }
        let data = self.decoder.found_bytes();
        if data.len() > SHORT {
            return false;
        }
        let may_be = ALIVE_TYPES.iter().any(|ty| ty.find(data).is_some());
        data.trim_ascii().is_empty() || may_be && has_type(ALIVE, &mut self.decoder)
    }

    /// What lines mean that are no fields of the standard, if they mean something.
    fn stray_meaning(&mut self, begun: bool) -> Option<Meaning> {
        let stray = self.decoder.found_stray()?;
        let text = Bytes::copy_from_slice(stray.text);
        let is_field = stray.is_field;
        if is_field || may_report(&text) && reports(&text) {
            return Some(Meaning::Error(self.reported(text, is_field)));
        }
        if !self.decoder.found_bytes().is_empty() {
            return None;
        }
        if begun {
            return Some(Meaning::Nothing);
        }
        let found = UnexpectedContent::new(&self.meta.headers, self.secrets.hide_bytes(text));
        let kind = ErrorKind::UnexpectedContent(found);
        Some(Meaning::Error(Error::new(
            kind,
            "the response is no event stream",
        )))
    }

    /// The error that the server reports with this text.
    fn reported(&self, text: Bytes, is_message: bool) -> Error {
        let text = self.secrets.hide_bytes(text);
        let Meta {
            status, headers, ..
        } = &*self.meta;
        let api = ApiError::read(*status, headers.clone(), text)
            .in_stream()
            .hide(&self.secrets);
        Error::api(match is_message {
            true => api.or_body_as_message(),
            false => api,
        })
    }

    /// Lets the rest of a body that has arrived go by, so that its connection can be used again.
    /// A body that goes on is given up with its connection.
    #[cold]
    fn settle(&mut self) {
        self.decoder = Decoder::new();
        if let Progress::Reading(body) = std::mem::replace(&mut self.progress, Progress::Ended) {
            let timer = body.timer(SETTLE);
            self.progress = Progress::Settling {
                body,
                timer,
                left: SETTLE_BYTES,
            };
        }
    }

    fn end(&mut self, error: Error) -> Error {
        self.finish();
        self.meta.annotate(error)
    }

    /// Closes the connection and lets go of what was read.
    fn finish(&mut self) {
        self.progress = Progress::Ended;
        self.decoder = Decoder::new();
    }

    /// The event that was found last is not what was asked for.
    #[cold]
    pub(super) fn undecodable(&mut self, failure: serde_json::Error) -> Error {
        let data = self.decoder.found_event().data.as_bytes();
        let data = Bytes::copy_from_slice(data);
        let error = DecodeError::of_json(failure, &data, &self.secrets);
        self.end(Error::new(
            ErrorKind::Decode(error),
            "an event of the stream is not what was expected",
        ))
    }
}

/// A stream that ended in this way.
fn incomplete(how: &str) -> Error {
    let text = format!("the stream ended {how}: what was received may be incomplete");
    Error::new(ErrorKind::IncompleteStream, text)
}

fn too_large(EventTooLarge { limit }: EventTooLarge) -> Error {
    let text = format!(
        "an event of the stream is larger than {limit} bytes: `max_event_size` permits more"
    );
    Error::new(ErrorKind::EventTooLarge(limit), text)
}
