//! The content of a file part while it is read.

use std::future::poll_fn;
use std::io::{self, Seek, SeekFrom};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::fs::File;
use tokio::io::AsyncReadExt;

use super::pieces::{MemoryPieces, ReaderPieces};
use crate::client::error::{Error, Result};
use crate::wire::{FilePart, FilePath, Pieces, Progress, Source};

/// The content of one file part on its way.
pub(super) struct Content {
    pieces: Pieces,
    /// What the content is called in errors.
    label: String,
    sent: u64,
    pub(super) length: Option<u64>,
    progress: Option<Progress>,
}

impl Content {
    pub(super) async fn open(file: &FilePart) -> Result<Self> {
        let (pieces, label, length): (Pieces, _, _) = match &file.source {
            Source::Bytes(content) => (
                Box::pin(MemoryPieces(content.clone())),
                "the content".to_owned(),
                Some(content.len() as u64),
            ),
            Source::Path(file) => {
                let (content, length) = open_file(file).await?;
                (content, file.path.display().to_string(), length)
            }
            Source::Once(once) => {
                let name = file.file_name.as_deref().unwrap_or_default();
                let pieces = once.take().ok_or_else(|| {
                    Error::config(format!(
                        "the stream of the file part {name:?} has been used already"
                    ))
                })?;
                (pieces, format!("the stream of {name:?}"), once.length)
            }
        };
        Ok(Self {
            pieces,
            label,
            sent: 0,
            length,
            progress: file.progress.clone(),
        })
    }

    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            return Poll::Ready(match ready!(self.pieces.as_mut().poll_next(context)) {
                Some(Ok(piece)) if piece.is_empty() => continue,
                Some(Ok(piece)) => Some(self.count(piece)),
                Some(Err(error)) => Some(Err(Error::io(
                    format!("cannot read {}: {error}", self.label),
                    error,
                ))),
                None if self.length.is_some_and(|length| self.sent < length) => {
                    Some(Err(self.changed()))
                }
                None => None,
            });
        }
    }

    /// The next piece, or nothing at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_piece(context))
            .await
            .transpose()
    }

    fn count(&mut self, piece: Bytes) -> Result<Bytes> {
        self.sent += piece.len() as u64;
        if self.length.is_some_and(|length| self.sent > length) {
            return Err(self.changed());
        }
        if let Some(progress) = &self.progress {
            progress(self.sent, self.length);
        }
        Ok(piece)
    }

    pub(super) fn changed(&self) -> Error {
        let length = self.length.unwrap_or_default();
        let problem = format!(
            "{} changed: it had {length} bytes and now has another number",
            self.label
        );
        Error::io(problem, io::ErrorKind::InvalidData.into())
    }
}

async fn open_file(file: &FilePath) -> Result<(Pieces, Option<u64>)> {
    let claimed = file.clone();
    let opened = tokio::task::spawn_blocking(move || open(&claimed)).await;
    let opened = opened.map_err(io::Error::other).and_then(|opened| opened);
    let path = file.path.display();
    match opened.map_err(|error| Error::io(format!("cannot read {path}: {error}"), error))? {
        Some((content, length)) => {
            let content = File::from_std(content);
            let content: Pieces = match file.range {
                Some((_, length)) => Box::pin(ReaderPieces::new(content.take(length))),
                None => Box::pin(ReaderPieces::new(content)),
            };
            Ok((content, length))
        }
        None => Err(Error::config(format!(
            "{path} is no regular file: it can be read once, and has been used already"
        ))),
    }
}

/// The content and its length, if that is known; nothing where it can be read once and has been.
fn open(file: &FilePath) -> io::Result<Option<(std::fs::File, Option<u64>)>> {
    let found = std::fs::metadata(&file.path)?;
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Before it is opened, which can take as long as it takes somebody to write to it.
    if !found.is_file() && !file.use_up() {
        return Ok(None);
    }
    let mut content = std::fs::File::open(&file.path)?;
    let opened = content.metadata()?;
    let length = match file.range {
        Some((start, length)) => {
            content.seek(SeekFrom::Start(start))?;
            Some(length)
        }
        None => opened.is_file().then_some(opened.len()),
    };
    Ok(Some((content, length)))
}
