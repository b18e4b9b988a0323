//! Content in pieces: from memory and from readers.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use crate::wire::FilePart;

/// The largest piece that is read from a file, or handed to the connection, at once.
const PIECE: usize = 64 * 1024;

impl FilePart {
    /// Content that can be read once, `length` bytes if that is known. The request is never
    /// retried; an end before or after `length` bytes makes it fail.
    #[must_use]
    pub fn reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: impl Into<Option<u64>>,
    ) -> Self {
        Self::stream(file_name, ReaderPieces::new(reader), length)
    }
}

/// Content from memory, piece by piece, so that progress can be told.
pub(super) struct MemoryPieces(pub(super) Bytes);

impl Stream for MemoryPieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let length = self.0.len().min(PIECE);
        Poll::Ready((length > 0).then(|| Ok(self.0.split_to(length))))
    }
}

/// Content from a reader, piece by piece.
pub(super) struct ReaderPieces<R> {
    reader: Pin<Box<R>>,
    buffer: Vec<u8>,
}

impl<R: AsyncRead> ReaderPieces<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader: Box::pin(reader),
            buffer: Vec::new(),
        }
    }
}

impl<R: AsyncRead> Stream for ReaderPieces<R> {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        let this = &mut *self;
        if this.buffer.is_empty() {
            this.buffer = vec![0; PIECE];
        }
        let mut buffer = ReadBuf::new(&mut this.buffer);
        if let Err(error) = ready!(this.reader.as_mut().poll_read(context, &mut buffer)) {
            return Poll::Ready(Some(Err(error)));
        }
        let length = buffer.filled().len();
        if length == 0 {
            return Poll::Ready(None);
        }
        let mut piece = std::mem::take(&mut this.buffer);
        piece.truncate(length);
        Poll::Ready(Some(Ok(piece.into())))
    }
}
