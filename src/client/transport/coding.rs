//! The content encodings of bodies. What is compressed is read as it comes, a bounded piece at a time.

#[cfg(feature = "gzip")]
use std::io::{self, Write};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

use super::failure::cut_off;
use crate::client::error::{Error, ErrorKind, Result, UnexpectedContent};
use crate::client::redact::Secrets;

/// What is no encoding, though servers name it as one: so that no proxy compresses, or for a charset.
const NONE: &[&str] = &["", "identity", "none", "utf-8"];

/// Reads a body that is encoded.
pub(super) struct Coding {
    headers: HeaderMap,
    secrets: Secrets,
    reader: Reader,
    /// What has come and is not read yet.
    input: Bytes,
}

enum Reader {
    #[cfg(feature = "gzip")]
    Gzip(Box<Gunzip>),
    /// With the reason why it cannot be read.
    Unknown(&'static str),
}

impl Coding {
    /// The encoding that these headers speak of, if there is one.
    pub(super) fn of(headers: &HeaderMap, secrets: &Secrets) -> Option<Box<Self>> {
        headers.get(CONTENT_ENCODING)?;
        let values = headers.get_all(CONTENT_ENCODING).iter();
        let names = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
        let names = names.map(|name| String::from_utf8_lossy(name.trim_ascii()).to_lowercase());
        let names: Vec<_> = names.filter(|name| !NONE.contains(&&**name)).collect();
        let is_gzip = matches!(&names[..], [name] if name == "gzip" || name == "x-gzip");
        let reader = match is_gzip {
            _ if names.is_empty() => return None,
            #[cfg(feature = "gzip")]
            true => Reader::Gzip(Box::default()),
            #[cfg(not(feature = "gzip"))]
            true => Reader::Unknown(
                "the response is compressed, which the feature `gzip` of this crate can read",
            ),
            false => Reader::Unknown("the response has an encoding that cannot be read"),
        };
        Some(Box::new(Self {
            headers: headers.clone(),
            secrets: secrets.clone(),
            reader,
            input: Bytes::new(),
        }))
    }

    /// Takes the next piece, once all before it is read.
    pub(super) fn feed(&mut self, piece: Bytes) {
        self.input = piece;
    }

    pub(super) fn has_input(&self) -> bool {
        !self.input.is_empty()
    }

    /// Reads of the input as much as makes a piece; an empty one if more is needed for that.
    pub(super) fn read(&mut self) -> Result<Bytes> {
        match &mut self.reader {
            #[cfg(feature = "gzip")]
            Reader::Gzip(gunzip) => gunzip.read(&mut self.input).map_err(|error| {
                let text = "the response is not compressed in the way that it says";
                self.unreadable(text).with_source(error)
            }),
            Reader::Unknown(reason) => {
                let reason = *reason;
                Err(self.unreadable(reason))
            }
        }
    }

    /// Checks that a body which has ended is whole by its encoding, too. It may have been none at all if
    /// that is certain.
    pub(super) fn finish(self, may_be_none: bool) -> Result<()> {
        match self.reader {
            #[cfg(feature = "gzip")]
            Reader::Gzip(gunzip) => gunzip.finish(may_be_none).map_err(|error| {
                let text = format!("the compressed response is not whole: {error}");
                Error::new(ErrorKind::Transport, text).with_source(error)
            }),
            Reader::Unknown(_) if may_be_none => Ok(()),
            // Nothing came that could have been refused.
            Reader::Unknown(_) => Err(cut_off()),
        }
    }

    fn unreadable(&self, text: &'static str) -> Error {
        let start = self
            .input
            .slice(..self.input.len().min(UnexpectedContent::KEPT));
        let start = self.secrets.hide_beginning(start);
        let found = UnexpectedContent::new(&self.headers, start);
        Error::new(ErrorKind::UnexpectedContent(found), text)
    }
}

/// Bytes that are read at once, roughly.
#[cfg(feature = "gzip")]
const PIECE: usize = 32 * 1024;

#[cfg(feature = "gzip")]
struct Gunzip {
    decoder: flate2::write::MultiGzDecoder<Vec<u8>>,
    begun: bool,
    /// What is to be told once all before it was given out.
    failure: Option<io::Error>,
}

#[cfg(feature = "gzip")]
impl Default for Gunzip {
    fn default() -> Self {
        Self {
            decoder: flate2::write::MultiGzDecoder::new(Vec::new()),
            begun: false,
            failure: None,
        }
    }
}

#[cfg(feature = "gzip")]
impl Gunzip {
    fn read(&mut self, input: &mut Bytes) -> io::Result<Bytes> {
        if let Some(failure) = self.failure.take() {
            return Err(failure);
        }
        self.begun = true;
        let done = self.fill(input);
        let piece = std::mem::take(self.decoder.get_mut());
        match done {
            Err(failure) if piece.is_empty() => return Err(failure),
            Err(failure) => self.failure = Some(failure),
            Ok(()) => {}
        }
        Ok(piece.into())
    }

    fn fill(&mut self, input: &mut Bytes) -> io::Result<()> {
        while !input.is_empty() && self.decoder.get_ref().len() < PIECE {
            match self.decoder.write(input) {
                Ok(length) => drop(input.split_to(length)),
                Err(failure) => {
                    self.decoder.flush()?;
                    return Err(failure);
                }
            }
        }
        // So that an event is there as soon as all of it has come.
        self.decoder.flush()
    }

    fn finish(self, may_be_none: bool) -> io::Result<()> {
        match self.failure {
            Some(failure) => Err(failure),
            None if self.begun => self.decoder.finish().map(drop),
            // A response without a body may have the headers of one.
            None if may_be_none => Ok(()),
            None => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}
