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

/// The limit of the size of an event unless another is set: 128 MiB.
pub const DEFAULT_MAX_EVENT_SIZE: usize = 128 * 1024 * 1024;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The `event` field; empty if there was none, which means `message`.
    pub event: String,
    /// The `data` lines, joined by line feeds.
    pub data: String,
    /// The `id` field, or that of the last event that had one.
    pub id: String,
    /// The `retry` field, in milliseconds, if the event has one.
    pub retry: Option<u64>,
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
/// The work is proportional to the input, however it is cut. A byte of `data` is copied once,
/// besides the growth of the buffer of an event that comes in several pieces. An event that the
/// stream breaks off in is never given out.
#[derive(Debug)]
pub struct Decoder {
    input: VecDeque<Bytes>,
    /// How much of the first piece has been read.
    at: usize,
    state: State,
    /// The beginning of the name of the field that is being read.
    name: Vec<u8>,
    first_line: bool,
    /// A line has ended in CR: an LF that follows belongs to it.
    after_return: bool,
    data: Vec<u8>,
    has_data: bool,
    event: Vec<u8>,
    id: Vec<u8>,
    last_id: String,
    retry: Vec<u8>,
    limit: usize,
    overflow: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Name,
    /// Behind the colon: one space is dropped.
    Space(Field),
    Value(Field),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Data,
    Event,
    Id,
    Retry,
    /// A comment or an unknown field.
    Other,
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
            input: VecDeque::new(),
            at: 0,
            state: State::Name,
            name: Vec::new(),
            first_line: true,
            after_return: false,
            data: Vec::new(),
            has_data: false,
            event: Vec::new(),
            id: Vec::new(),
            last_id: String::new(),
            retry: Vec::new(),
            limit,
            overflow: false,
        }
    }

    /// Takes in the next piece of the stream.
    pub fn feed(&mut self, piece: Bytes) {
        if !piece.is_empty() && !self.overflow {
            self.input.push_back(piece);
        }
    }

    /// The next event, or `None` if more input is needed.
    ///
    /// # Errors
    /// If the event is larger than the limit.
    pub fn next_event(&mut self) -> Result<Option<Event>, EventTooLarge> {
        while let Some(piece) = self.input.pop_front() {
            let start = std::mem::take(&mut self.at);
            let (end, ended) = self.read(&piece, start);
            if self.overflow {
                self.input.clear();
                break;
            }
            if end < piece.len() {
                self.at = end;
                self.input.push_front(piece);
            }
            if ended {
                return Ok(Some(self.take_event()));
            }
        }
        if self.overflow {
            Err(EventTooLarge { limit: self.limit })
        } else {
            Ok(None)
        }
    }

    /// Reads from `at` to the end of an event or of the piece: says where that is, and whether it
    /// is that of an event.
    fn read(&mut self, piece: &[u8], mut at: usize) -> (usize, bool) {
        while at < piece.len() && !self.overflow {
            let byte = piece[at];
            if std::mem::take(&mut self.after_return) && byte == b'\n' {
                at += 1;
                continue;
            }
            if matches!(byte, b'\r' | b'\n') {
                at += 1;
                self.after_return = byte == b'\r';
                if self.end_line() {
                    return (at, true);
                }
                continue;
            }
            match self.state {
                State::Name => {
                    let rest = &piece[at..];
                    match memchr::memchr2(b'\r', b'\n', rest) {
                        Some(end) if self.name.is_empty() => {
                            self.read_line(&rest[..end]);
                            at += end;
                        }
                        _ => at += self.read_name(rest),
                    }
                }
                State::Space(field) => {
                    at += usize::from(byte == b' ');
                    self.state = State::Value(field);
                }
                State::Value(field) => {
                    let rest = &piece[at..];
                    let value = &rest[..memchr::memchr2(b'\r', b'\n', rest).unwrap_or(rest.len())];
                    self.append(field, value);
                    at += value.len();
                }
            }
        }
        (at, false)
    }

    /// Reads a line that is there as a whole; only its end is left to read.
    fn read_line(&mut self, line: &[u8]) {
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let field = self.start_field(name);
        self.append(field, value.strip_prefix(b" ").unwrap_or(value));
        self.state = State::Value(field);
    }

    /// Reads some of a name, and the colon behind it; returns the number of bytes.
    fn read_name(&mut self, rest: &[u8]) -> usize {
        // Longer than any name that matters, byte order mark included.
        const LONGEST: usize = 16;

        let end = rest
            .iter()
            .position(|byte| matches!(byte, b':' | b'\r' | b'\n'));
        let name = &rest[..end.unwrap_or(rest.len())];
        let room = LONGEST - self.name.len();
        self.name.extend_from_slice(&name[..name.len().min(room)]);
        if end.is_some_and(|end| rest[end] == b':') {
            let field = self.end_name();
            self.state = State::Space(field);
            return name.len() + 1;
        }
        if self.name.len() == LONGEST {
            let field = self.end_name();
            self.state = State::Value(field);
        }
        name.len()
    }

    /// The name is complete: starts its field.
    fn end_name(&mut self) -> Field {
        let name = std::mem::take(&mut self.name);
        self.start_field(&name)
    }

    fn start_field(&mut self, mut name: &[u8]) -> Field {
        if std::mem::take(&mut self.first_line) {
            name = name.strip_prefix(BYTE_ORDER_MARK).unwrap_or(name);
        }
        let field = match name {
            b"data" => Field::Data,
            b"event" => Field::Event,
            b"id" => Field::Id,
            b"retry" => Field::Retry,
            _ => Field::Other,
        };
        match field {
            Field::Data if self.has_data => {
                self.data.push(b'\n');
                self.check_size();
            }
            Field::Data => self.has_data = true,
            Field::Event => self.event.clear(),
            Field::Id => self.id.clear(),
            Field::Retry => self.retry.clear(),
            Field::Other => {}
        }
        field
    }

    fn append(&mut self, field: Field, value: &[u8]) {
        let buffer = match field {
            Field::Data => &mut self.data,
            Field::Event => &mut self.event,
            Field::Id => &mut self.id,
            Field::Retry => &mut self.retry,
            Field::Other => return,
        };
        buffer.extend_from_slice(value);
        self.check_size();
    }

    fn check_size(&mut self) {
        let size = self.data.len() + self.event.len() + self.id.len() + self.retry.len();
        self.overflow |= size > self.limit;
    }

    /// Says whether an event has ended with the line.
    fn end_line(&mut self) -> bool {
        let field = match std::mem::replace(&mut self.state, State::Name) {
            State::Name => {
                if self.name.is_empty() {
                    self.first_line = false;
                    return self.end_event();
                }
                self.end_name()
            }
            State::Space(field) | State::Value(field) => field,
        };
        if field == Field::Id && !self.id.contains(&0) {
            self.last_id = lossy(self.id.clone());
        }
        false
    }

    fn end_event(&mut self) -> bool {
        self.id.clear();
        if !self.has_data {
            self.event.clear();
            self.retry.clear();
        }
        std::mem::take(&mut self.has_data)
    }

    fn take_event(&mut self) -> Event {
        let event = Event {
            event: lossy(std::mem::take(&mut self.event)),
            data: lossy(std::mem::take(&mut self.data)),
            id: self.last_id.clone(),
            retry: digits(&self.retry),
        };
        self.retry.clear();
        event
    }
}

/// The number, if it is digits and nothing else.
fn digits(text: &[u8]) -> Option<u64> {
    text.iter()
        .all(u8::is_ascii_digit)
        .then(|| std::str::from_utf8(text).ok()?.parse().ok())?
}

fn lossy(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
