//! Event streams: bytes into events, by the rules of the
//! [WHATWG](https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
//! Neither input nor output is done here, and nothing is known of JSON.
//!
//! ```
//! use openai_typed::sse::Decoder;
//!
//! let mut decoder = Decoder::new();
//! decoder.feed("data: {\"a\":".into());
//! assert_eq!(decoder.next_event()?, None);
//! decoder.feed("1}\r\n\r\n".into());
//! assert_eq!(decoder.next_event()?.unwrap().data, "{\"a\":1}");
//! # Ok::<(), openai_typed::sse::EventTooLarge>(())
//! ```

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;

use bytes::Bytes;

use parse::{Data, Parser};
use rare::Rare;

mod parse;
mod rare;

/// The limit of the size of an event unless another is set: 128 MiB.
pub const DEFAULT_MAX_EVENT_SIZE: usize = 128 * 1024 * 1024;

/// One event. It lies in its decoder until the next is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The `event` field; empty if there was none, which means `message`.
    pub event: &'a str,
    /// The `data` lines, joined by line feeds.
    pub data: &'a str,
    /// The `id` field, or that of the last event that had one.
    pub id: &'a str,
    /// The `retry` field, in milliseconds, if the event has one.
    pub retry: Option<u64>,
}

/// What lies outside of the standard in an event, or is taken for one because of it.
#[cfg(feature = "client")]
pub(crate) struct Stray<'a> {
    pub(crate) text: &'a [u8],
    /// Whether it is the value of a field called `error`.
    pub(crate) is_field: bool,
}

/// An event is larger than the decoder permits. The decoder yields nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventTooLarge {
    /// The limit, in bytes.
    pub limit: usize,
}

impl fmt::Display for EventTooLarge {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "an event of the stream is larger than {} bytes",
            self.limit
        )
    }
}

impl Error for EventTooLarge {}

/// Turns pieces of a stream, cut anywhere, into events.
///
/// The work is proportional to the input, however it is cut. Data is not copied if it is one line, a
/// blank line follows at once, and all that is in one piece; other data is copied once, besides the
/// growth of its buffer. An event that the stream breaks off in is no event by the standard: it is given
/// out by [`finish`](Self::finish) alone.
#[derive(Debug)]
pub struct Decoder {
    /// What is being read. The event that was given out last may lie in it.
    piece: Bytes,
    /// How much of it has been read.
    at: usize,
    /// What has come behind it.
    more: VecDeque<Bytes>,
    parser: Parser,
    /// The event that was given out last.
    found: Option<Data>,
    /// Its data, if it was not valid.
    replaced: Option<Box<str>>,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// A decoder that permits events of up to [`DEFAULT_MAX_EVENT_SIZE`].
    #[must_use]
    pub fn new() -> Self {
        Self::with_max_event_size(DEFAULT_MAX_EVENT_SIZE)
    }

    /// A decoder that permits events of up to `limit` bytes.
    #[must_use]
    pub fn with_max_event_size(limit: usize) -> Self {
        Self {
            piece: Bytes::new(),
            at: 0,
            more: VecDeque::new(),
            parser: Parser::new(limit),
            found: None,
            replaced: None,
        }
    }

    /// A decoder that also finds what servers send outside of the standard when they fail: a field
    /// called `error`, and lines of JSON or HTML that are no fields.
    #[cfg(feature = "client")]
    pub(crate) fn of_responses(limit: usize) -> Self {
        let mut decoder = Self::with_max_event_size(limit);
        decoder.parser.takes_strays = true;
        decoder
    }

    /// Takes in the next piece of the stream.
    #[inline]
    pub fn feed(&mut self, piece: Bytes) {
        if piece.is_empty() || self.parser.too_large {
        } else if self.piece.is_empty() {
            self.piece = piece;
        } else {
            self.more.push_back(piece);
        }
    }

    /// The next event, or `None` if more input is needed.
    ///
    /// # Errors
    /// If the event is larger than the limit.
    pub fn next_event(&mut self) -> Result<Option<Event<'_>>, EventTooLarge> {
        Ok(match self.find_event()? {
            true => Some(self.found_event()),
            false => None,
        })
    }

    /// The next event once the stream has ended: what [`next_event`](Self::next_event) would give, and
    /// then the event that the stream broke off in, if it has data. By the standard it does not count,
    /// and its last line may be half a line.
    ///
    /// ```
    /// # use openai_typed::sse::Decoder;
    /// let mut decoder = Decoder::new();
    /// decoder.feed("data: [DONE]".into());
    /// assert_eq!(decoder.next_event()?, None);
    /// assert_eq!(decoder.finish()?.unwrap().data, "[DONE]");
    /// assert_eq!(decoder.finish()?, None);
    /// # Ok::<(), openai_typed::sse::EventTooLarge>(())
    /// ```
    ///
    /// # Errors
    /// If the event is larger than the limit.
    pub fn finish(&mut self) -> Result<Option<Event<'_>>, EventTooLarge> {
        Ok(match self.find_last_event()? {
            true => Some(self.found_event()),
            false => None,
        })
    }

    /// Says whether there is another event now that the stream has ended.
    pub(crate) fn find_last_event(&mut self) -> Result<bool, EventTooLarge> {
        if self.find_event()? {
            return Ok(true);
        }
        self.found = self.parser.finish().then_some(Data::Collected);
        match self.parser.too_large {
            true => Err(self.give_up()),
            false => Ok(self.found.is_some()),
        }
    }

    /// Says whether there is another event.
    #[inline]
    pub(crate) fn find_event(&mut self) -> Result<bool, EventTooLarge> {
        self.release_event();
        while !self.piece.is_empty() {
            self.found = self.parser.read(&self.piece, &mut self.at);
            if self.parser.too_large {
                break;
            }
            if self.found.is_some() {
                return Ok(true);
            }
            self.next_piece();
        }
        match self.parser.too_large {
            true => Err(self.give_up()),
            false => Ok(false),
        }
    }

    /// Whether there is something that has not been read.
    #[cfg(feature = "client")]
    #[inline]
    pub(crate) fn has_input(&self) -> bool {
        self.at < self.piece.len() || !self.more.is_empty()
    }

    /// Lets go of all input, that which is still to come as well: nothing more is read.
    #[cold]
    fn give_up(&mut self) -> EventTooLarge {
        (self.piece, self.found) = (Bytes::new(), None);
        self.more.clear();
        let limit = self.parser.limit;
        EventTooLarge { limit }
    }

    /// The event that was found last.
    #[inline]
    pub(crate) fn found_event(&mut self) -> Event<'_> {
        let data = match &self.found {
            Some(found) => found.bytes(&self.piece, &self.parser),
            None => &[],
        };
        Event {
            event: &self.parser.event_text,
            data: match std::str::from_utf8(data) {
                Ok(text) => text,
                Err(_) => {
                    let replaced = String::from_utf8_lossy(data).into_owned();
                    self.replaced.insert(replaced.into())
                }
            },
            id: self.parser.found_rare().map_or("", Rare::last_id),
            retry: self.parser.found_rare().and_then(Rare::retry),
        }
    }

    /// Its name, which most have not.
    #[cfg(feature = "client")]
    #[inline]
    pub(crate) fn found_name(&self) -> &str {
        &self.parser.event_text
    }

    /// Whether it has something outside of the standard.
    #[cfg(feature = "client")]
    #[inline]
    pub(crate) fn has_stray(&self) -> bool {
        self.parser.stray().is_some()
    }

    /// Its data as it came.
    #[cfg(feature = "client")]
    #[inline]
    pub(crate) fn found_bytes(&self) -> &[u8] {
        let found = self.found.as_ref();
        found.map_or(&[], |found| found.bytes(&self.piece, &self.parser))
    }

    /// What it has outside of the standard.
    #[cfg(feature = "client")]
    #[inline]
    pub(crate) fn found_stray(&self) -> Option<Stray<'_>> {
        let (text, is_field) = self.parser.stray()?;
        self.found.is_some().then_some(Stray { text, is_field })
    }

    /// Lets go of what it lies in.
    #[inline]
    pub(crate) fn release_event(&mut self) {
        if self.found.is_some() {
            self.forget_event();
        }
    }

    #[inline(never)]
    fn forget_event(&mut self) {
        self.found = None;
        self.parser.forget_event();
        self.replaced = None;
        if self.at == self.piece.len() {
            self.next_piece();
        }
    }

    #[inline]
    fn next_piece(&mut self) {
        self.piece = self.more.pop_front().unwrap_or_default();
        self.at = 0;
    }
}
