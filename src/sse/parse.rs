//! Lines into fields and fields into events.

use std::ops::Range;

use super::rare::{KEPT_CAPACITY, Rare, empty};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What is known of the line and the event that are being read.
#[derive(Debug, Default)]
pub(super) struct Parser {
    state: State,
    after_first_line: bool,
    /// A field has begun since the last event, other than one that is an event by itself.
    has_fields: bool,
    /// A line has ended in CR: an LF that follows belongs to it.
    after_return: bool,
    data: Vec<u8>,
    has_data: bool,
    pub(super) event_text: String,
    /// Whether what is in no field of the standard is looked at.
    pub(super) takes_strays: bool,
    pub(super) limit: usize,
    pub(super) too_large: bool,
    /// Apart, so that a stream which has nothing of it takes less memory, and less of it for each event.
    rare: Option<Box<Rare>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
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
    Error,
    /// A line that is no field.
    Bare,
    /// A comment or an unknown field.
    Other,
}

/// Where the data of an event is.
#[derive(Debug)]
pub(super) enum Data {
    /// In the piece that is being read.
    InPiece(Range<usize>),
    Collected,
}

impl Data {
    #[inline]
    pub(super) fn bytes<'a>(&self, piece: &'a [u8], parser: &'a Parser) -> &'a [u8] {
        match self {
            Self::InPiece(range) => &piece[range.clone()],
            Self::Collected => &parser.data,
        }
    }
}

impl Parser {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            ..Self::default()
        }
    }

    /// Reads from `at` to the end of an event or of the piece.
    #[inline]
    pub(super) fn read(&mut self, piece: &[u8], at: &mut usize) -> Option<Data> {
        while *at < piece.len() && !self.too_large {
            let rest = &piece[*at..];
            let byte = rest[0];
            if std::mem::take(&mut self.after_return) && byte == b'\n' {
                *at += 1;
                continue;
            }
            if matches!(byte, b'\r' | b'\n') {
                *at += 1;
                self.after_return = byte == b'\r';
                if self.end_line() {
                    return Some(Data::Collected);
                }
                continue;
            }
            match self.state {
                State::Name => match memchr::memchr2(b'\r', b'\n', rest) {
                    Some(end) if self.is_before_name() => {
                        if let Some((data, length)) = self.read_event(rest, end) {
                            let start = std::mem::replace(at, *at + length);
                            return Some(Data::InPiece(start + data.start..start + data.end));
                        }
                        self.read_line(&rest[..end]);
                        *at += end;
                    }
                    _ => *at += self.read_name(rest),
                },
                State::Space(field) => {
                    *at += usize::from(byte == b' ');
                    self.state = State::Value(field);
                }
                State::Value(field) => {
                    let value = &rest[..memchr::memchr2(b'\r', b'\n', rest).unwrap_or(rest.len())];
                    self.append(field, value);
                    *at += value.len();
                }
            }
        }
        None
    }

    /// The usual event, if it is one: its data is the line that ends at `end`, or the one behind a line
    /// with its name, and a blank line follows. Gives the place of the data and the length of all that.
    #[inline]
    fn read_event(&mut self, rest: &[u8], end: usize) -> Option<(Range<usize>, usize)> {
        let (name, line, end) = match rest.first() {
            Some(b'e') => named(rest, end)?,
            _ => ("", 0, end),
        };
        let value = rest[line..end].strip_prefix(b"data:")?;
        let blank_line = match rest[end..] {
            [b'\n', b'\n', ..] => 2,
            [b'\r', b'\n', b'\r', b'\n', ..] => 4,
            _ => return None,
        };
        if self.has_data {
            return None;
        }
        if line > 0 {
            self.has_fields = true;
            if let Some(rare) = &mut self.rare {
                rare.event.clear();
            }
            self.event_text.clear();
            self.event_text.push_str(name);
        }
        let value = value.strip_prefix(b" ").unwrap_or(value);
        self.check_size(name.len() + value.len());
        self.after_first_line = true;
        Some((end - value.len()..end, end + blank_line))
    }

    /// Reads a line that is there as a whole; only its end is left to read.
    fn read_line(&mut self, line: &[u8]) {
        let colon = line.iter().position(|byte| *byte == b':');
        let (name, value) = line.split_at(colon.unwrap_or(line.len()));
        let field = self.start_field(name);
        if field == Field::Bare {
            self.append(field, value);
        } else {
            let value = value.strip_prefix(b":").unwrap_or(value);
            self.append(field, value.strip_prefix(b" ").unwrap_or(value));
        }
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
        let begun = &mut self.rare().name;
        let taken = name.len().min(LONGEST - begun.len());
        begun.extend_from_slice(&name[..taken]);
        let is_longest = begun.len() == LONGEST;
        if taken == name.len() && end.is_some_and(|end| rest[end] == b':') {
            let field = self.end_name();
            if field == Field::Bare {
                self.state = State::Value(field);
                return name.len();
            }
            self.state = State::Space(field);
            return name.len() + 1;
        }
        if is_longest {
            let field = self.end_name();
            self.state = State::Value(field);
        }
        taken
    }

    /// The name is complete: starts its field.
    fn end_name(&mut self) -> Field {
        let name = std::mem::take(&mut self.rare().name);
        self.start_field(&name)
    }

    fn start_field(&mut self, mut name: &[u8]) -> Field {
        if !std::mem::replace(&mut self.after_first_line, true) {
            name = name.strip_prefix(BYTE_ORDER_MARK).unwrap_or(name);
        }
        self.has_fields = true;
        let field = match name {
            b"data" => Field::Data,
            b"event" => Field::Event,
            b"id" => Field::Id,
            b"retry" => Field::Retry,
            _ if self.takes_strays => self.start_stray(name),
            _ => Field::Other,
        };
        match field {
            Field::Data if self.has_data => {
                self.data.push(b'\n');
                self.check_size(0);
            }
            Field::Data => self.has_data = true,
            Field::Event => self.rare().event.clear(),
            Field::Id => self.rare().id.clear(),
            Field::Retry => self.rare().retry.clear(),
            Field::Error | Field::Bare | Field::Other => {}
        }
        field
    }

    /// Starts a field `error`, or a line of JSON or HTML and those behind it: what servers and proxies
    /// send when they fail, without the frame of an event.
    fn start_stray(&mut self, name: &[u8]) -> Field {
        let goes_on = self.stray().is_some_and(|(_, is_field)| !is_field);
        let field = match name {
            // A comment.
            b"" => return Field::Other,
            b"error" if !goes_on => Field::Error,
            [b'{' | b'[' | b'<', ..] => Field::Bare,
            _ if goes_on => Field::Bare,
            _ => return Field::Other,
        };
        let start = if field == Field::Bare { name } else { b"" };
        self.rare().start_stray(field == Field::Error, start);
        self.check_size(0);
        field
    }

    fn append(&mut self, field: Field, value: &[u8]) {
        let buffer = match field {
            Field::Data => &mut self.data,
            Field::Event => &mut self.rare().event,
            Field::Id => &mut self.rare().id,
            Field::Retry => &mut self.rare().retry,
            Field::Error | Field::Bare => &mut self.rare().stray,
            Field::Other => return,
        };
        buffer.extend_from_slice(value);
        self.check_size(0);
    }

    /// Checks the size of the event with so much data more.
    #[inline]
    fn check_size(&mut self, more: usize) {
        let rare = self.rare.as_ref().map_or(0, |rare| rare.size());
        self.too_large |= self.data.len() + rare + more > self.limit;
    }

    /// Says whether an event has ended with the line.
    fn end_line(&mut self) -> bool {
        let field = match std::mem::replace(&mut self.state, State::Name) {
            State::Name => {
                if self.is_before_name() {
                    self.after_first_line = true;
                    return self.end_event();
                }
                self.end_name()
            }
            State::Space(field) | State::Value(field) => field,
        };
        match field {
            Field::Id => self.rare().end_id(),
            Field::Event => {
                let Self {
                    event_text, rare, ..
                } = self;
                let event = rare.as_ref().map_or(&[][..], |rare| &rare.event);
                event_text.clear();
                event_text.push_str(&String::from_utf8_lossy(event));
            }
            _ => {}
        }
        false
    }

    fn end_event(&mut self) -> bool {
        let is_event = std::mem::take(&mut self.has_data) || self.stray().is_some();
        if !is_event {
            self.forget_event();
        }
        is_event
    }

    /// Ends the line and the event that the input ends in; says whether there was one.
    pub(super) fn finish(&mut self) -> bool {
        if self.too_large {
            return false;
        }
        if self.state != State::Name || !self.is_before_name() {
            self.end_line();
        }
        self.end_event()
    }

    #[inline]
    pub(super) fn forget_event(&mut self) {
        if std::mem::take(&mut self.has_fields) {
            self.forget_fields();
        }
    }

    fn forget_fields(&mut self) {
        self.event_text.clear();
        if self.event_text.capacity() > KEPT_CAPACITY {
            self.event_text = String::new();
        }
        empty(&mut self.data);
        if let Some(rare) = &mut self.rare {
            rare.forget_event();
        }
    }

    /// Whether nothing has been read of the name that comes next.
    #[inline]
    fn is_before_name(&self) -> bool {
        self.rare.as_ref().is_none_or(|rare| rare.name.is_empty())
    }

    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    #[inline]
    pub(super) fn found_rare(&self) -> Option<&Rare> {
        self.rare.as_deref()
    }

    /// What is outside of the standard, and whether it is the value of a field `error`.
    #[inline]
    pub(super) fn stray(&self) -> Option<(&[u8], bool)> {
        self.rare.as_ref()?.stray()
    }
}

/// The name of an event, if that is the line which ends at `end`, and the place of the line behind it.
#[inline]
fn named(rest: &[u8], end: usize) -> Option<(&str, usize, usize)> {
    let name = rest[..end].strip_prefix(b"event:")?;
    let name = name.strip_prefix(b" ").unwrap_or(name);
    let line = match rest[end..] {
        [b'\n', ..] => end + 1,
        [b'\r', b'\n', ..] => end + 2,
        _ => return None,
    };
    let length = memchr::memchr2(b'\r', b'\n', &rest[line..])?;
    Some((std::str::from_utf8(name).ok()?, line, line + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_buffer_is_not_kept_for_the_next_event() {
        let large = "x".repeat(KEPT_CAPACITY + 1);
        let mut parser = Parser::new(usize::MAX);
        for field in ["data", "event", "id", "retry"] {
            let text = format!("{field}: {large}\ndata: a\ndata: b\n\n");
            assert!(parser.read(text.as_bytes(), &mut 0).is_some());
            parser.forget_event();
            let rare = parser.rare();
            let buffers = [&rare.event, &rare.id, &rare.retry];
            let kept: usize = buffers.iter().map(|buffer| buffer.capacity()).sum();
            let kept = kept + parser.data.capacity();
            assert!(
                kept < KEPT_CAPACITY && parser.event_text.capacity() < KEPT_CAPACITY,
                "{field}"
            );
        }
    }
}
