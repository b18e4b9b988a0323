//! What comes with a response, as a stream keeps it.

use std::ops::Deref;
use std::sync::OnceLock;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::client::transport::{CallName, Meta};

/// A stream may be open for long and be one of thousands, and a map of headers takes four times the room of their
/// text. So the text is kept, in one piece of memory, and becomes a map when it is asked for.
pub(super) struct Kept {
    call: CallName,
    status: StatusCode,
    attempts: u32,
    /// A line for each value: whether it is sensitive, the name, a colon, the value.
    headers: Box<[u8]>,
    whole: OnceLock<Box<Meta>>,
}

const SENSITIVE: u8 = b'!';
const PUBLIC: u8 = b' ';

impl Kept {
    pub(super) fn new(meta: Meta) -> Self {
        Self {
            call: meta.call,
            status: meta.status,
            attempts: meta.attempts,
            headers: text(&meta.headers),
            whole: OnceLock::new(),
        }
    }
}

impl Deref for Kept {
    type Target = Meta;

    fn deref(&self) -> &Meta {
        self.whole.get_or_init(|| {
            Box::new(Meta {
                call: self.call.clone(),
                status: self.status,
                headers: map(&self.headers),
                attempts: self.attempts,
            })
        })
    }
}

fn text(headers: &HeaderMap) -> Box<[u8]> {
    let size = |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len() + 3;
    let mut text = Vec::with_capacity(headers.iter().map(size).sum());
    for (name, value) in headers {
        text.push(if value.is_sensitive() {
            SENSITIVE
        } else {
            PUBLIC
        });
        text.extend_from_slice(name.as_str().as_bytes());
        text.push(b':');
        text.extend_from_slice(value.as_bytes());
        text.push(b'\n');
    }
    text.into()
}

fn map(text: &[u8]) -> HeaderMap {
    let text = Bytes::copy_from_slice(text);
    let lines = text.split(|byte| *byte == b'\n');
    let pairs = lines.filter_map(|line| {
        let (sensitive, line) = line.split_first()?;
        let colon = memchr::memchr(b':', line)?;
        let name = HeaderName::from_bytes(&line[..colon]).ok()?;
        let mut value = HeaderValue::from_maybe_shared(text.slice_ref(&line[colon + 1..])).ok()?;
        value.set_sensitive(*sensitive == SENSITIVE);
        Some((name, value))
    });
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(name, value);
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_headers_are_the_same_and_lie_elsewhere() {
        let buffer = Bytes::from_static(b"first: \t second\xff, secret");
        let mut headers = HeaderMap::new();
        for (name, range) in [("a", 0..8), ("b", 7..7), ("b", 7..16), ("c", 18..24)] {
            let mut value = HeaderValue::from_maybe_shared(buffer.slice(range)).unwrap();
            value.set_sensitive(name == "c");
            headers.append(name, value);
        }
        let kept = map(&text(&headers));
        assert_eq!(kept, headers);
        assert!(kept.iter().eq(headers.iter()));
        for value in kept.values().filter(|value| !value.is_empty()) {
            assert!(!buffer.as_ptr_range().contains(&value.as_bytes().as_ptr()));
        }
        assert!(kept["c"].is_sensitive() && !kept["a"].is_sensitive());
    }
}
