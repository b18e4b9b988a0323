//! A file in parts, each of which can be sent again.
#![allow(dead_code, reason = "an area that may be off uploads in parts")]

use bytes::{Bytes, BytesMut};

use super::content::Content;
use crate::client::error::{Error, Result};
use crate::wire::{FilePart, Source};

/// A file that is cut into parts from its beginning to its end. Parts of a file and of content in memory
/// are places in it; those of a stream are read into memory.
pub(crate) struct Cut {
    /// It tells of no progress: that is for whoever sends the parts.
    file: FilePart,
    stream: Option<Stream>,
    length: u64,
    size: u64,
    at: u64,
    #[cfg(feature = "md5")]
    sum: md5::Context,
}

struct Stream {
    content: Content,
    /// What was read beyond the part before.
    rest: Bytes,
}

impl Cut {
    /// Parts of `size` bytes, the last one of what is left.
    ///
    /// # Errors
    /// The file cannot be read, or nobody knows how long it is.
    pub(crate) async fn open(file: &FilePart, size: u64) -> Result<Self> {
        let mut file = file.clone();
        file.progress = None;
        let (length, stream) = match &file.source {
            Source::Bytes(content) => (Some(content.len() as u64), None),
            Source::Path(path) => {
                let found = tokio::fs::metadata(&path.path).await;
                let found = found.map_err(|error| {
                    let path = path.path.display();
                    Error::io(format!("cannot read {path}: {error}"), error)
                })?;
                (found.is_file().then_some(found.len()), None)
            }
            Source::Once(once) if once.length.is_none() => (None, None),
            Source::Once(_) => {
                let content = Content::open(&file).await?;
                let rest = Bytes::new();
                (content.length, Some(Stream { content, rest }))
            }
        };
        let Some(length) = length else {
            let text =
                "an upload in parts begins with the length of the whole, which is not known here";
            return Err(Error::config(text));
        };
        Ok(Self {
            file,
            stream,
            length,
            size,
            at: 0,
            #[cfg(feature = "md5")]
            sum: md5::Context::new(),
        })
    }

    /// How many bytes there are in all.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// How many parts there are.
    pub(crate) fn count(&self) -> usize {
        usize::try_from(self.length.div_ceil(self.size)).unwrap_or(usize::MAX)
    }

    /// The next part with its place, or nothing behind the last one.
    pub(crate) async fn next(&mut self) -> Result<Option<(usize, FilePart)>> {
        let length = self.size.min(self.length - self.at);
        if length == 0 {
            return Ok(None);
        }
        let number = usize::try_from(self.at / self.size).unwrap_or(usize::MAX);
        let is_last = self.at + length == self.length;
        let part = match self.file.range(self.at, length) {
            Some(part) => {
                self.sum_up(&part).await?;
                part
            }
            None => {
                let content = self.read(length, is_last).await?;
                self.add(&content);
                FilePart {
                    source: Source::Bytes(content),
                    ..self.file.clone()
                }
            }
        };
        self.at += length;
        Ok(Some((number, part)))
    }

    /// The MD5 checksum of all parts so far, in hexadecimal digits, with the feature `md5`.
    pub(crate) fn md5(&self) -> Option<String> {
        #[cfg(feature = "md5")]
        let sum = Some(format!("{:x}", self.sum.clone().finalize()));
        #[cfg(not(feature = "md5"))]
        let sum = None;
        sum
    }

    /// Reads so many bytes of a stream.
    async fn read(&mut self, length: u64, is_last: bool) -> Result<Bytes> {
        let Some(Stream { content, rest }) = &mut self.stream else {
            return Ok(Bytes::new());
        };
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let mut part = BytesMut::with_capacity(length);
        while part.len() < length {
            if rest.is_empty() {
                *rest = match content.next().await? {
                    Some(piece) => piece,
                    None => return Err(content.changed()),
                };
            }
            let more = rest.split_to(rest.len().min(length - part.len()));
            part.extend_from_slice(&more);
        }
        if is_last && (!rest.is_empty() || content.next().await?.is_some()) {
            return Err(content.changed());
        }
        Ok(part.freeze())
    }

    #[cfg(feature = "md5")]
    async fn sum_up(&mut self, part: &FilePart) -> Result<()> {
        let mut content = Content::open(part).await?;
        while let Some(piece) = content.next().await? {
            self.sum.consume(&piece);
            // What is in memory is read without a pause.
            tokio::task::yield_now().await;
        }
        Ok(())
    }

    #[cfg(not(feature = "md5"))]
    #[allow(clippy::unused_async, reason = "there is nothing to do")]
    async fn sum_up(&mut self, _: &FilePart) -> Result<()> {
        Ok(())
    }

    #[cfg(feature = "md5")]
    fn add(&mut self, content: &[u8]) {
        self.sum.consume(content);
    }

    #[cfg(not(feature = "md5"))]
    fn add(&mut self, _: &[u8]) {}
}
