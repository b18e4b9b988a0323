//! Content that is streamed to where it is wanted.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use tokio::fs::File;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::meta_accessors;
use crate::client::error::{Error, Result};
use crate::client::random;
use crate::client::transport::{BodyReader, Meta, Reply, detach, join, needs_runtime};

type Progress = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// Content that is about to be received: take it as bytes, save it, copy it to a writer, or read
/// it as a stream of pieces. Dropping it closes the connection. Save for [`save`](Self::save), all of
/// this can be done on any thread, as long as the runtime that it was opened in is there.
///
/// ```no_run
/// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
/// use openai_typed::Method;
///
/// let content = client.request(Method::GET, "/files/file-1/content").download().await?;
/// content.on_progress(|received, total| println!("{received} of {total:?}")).save("copy.jsonl").await?;
/// # Ok(()) }
/// ```
#[must_use = "a download does nothing unless it is read"]
pub struct Download {
    meta: Meta,
    /// `None` once it was read to its end.
    body: Option<BodyReader>,
    length: Option<u64>,
    received: u64,
    progress: Option<Progress>,
}

impl Download {
    pub(in crate::client) fn open(mut reply: Reply<BodyReader>) -> Self {
        detach(&mut reply.meta.headers);
        Self {
            meta: reply.meta,
            length: reply.body.announced(),
            body: Some(reply.body),
            received: 0,
            progress: None,
        }
    }

    meta_accessors!(meta);

    /// The content type, if the server names one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.meta
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
    }

    /// The length of the content in bytes, if the server announces it. For compressed content it
    /// announces another.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// Has `progress` called with the bytes received so far, and the length of the content where
    /// it is known, each time a piece arrives.
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// The next piece, or `None` at the end.
    ///
    /// # Errors
    /// If the connection breaks, or nothing arrives for the time limit of the call.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| self.poll_piece(context))
            .await
            .transpose()
    }

    /// The whole content, in memory, however much it is.
    ///
    /// # Errors
    /// Those of [`try_next`](Self::try_next).
    pub async fn bytes(mut self) -> Result<Bytes> {
        let announced = self.length.unwrap_or(0);
        join(usize::MAX, announced, |context| self.poll_piece(context)).await
    }

    /// Writes the content to `writer` and flushes it; returns the number of bytes.
    ///
    /// # Errors
    /// Those of [`try_next`](Self::try_next), and an I/O error if the writer fails.
    pub async fn copy_to(mut self, writer: &mut (impl AsyncWrite + Unpin + ?Sized)) -> Result<u64> {
        let cannot =
            |error: io::Error| Error::io(format!("cannot write the content: {error}"), error);
        while let Some(piece) = self.try_next().await? {
            writer
                .write_all(&piece)
                .await
                .map_err(|error| self.meta.annotate(cannot(error)))?;
        }
        writer
            .flush()
            .await
            .map_err(|error| self.meta.annotate(cannot(error)))?;
        Ok(self.received)
    }

    /// Saves the content as a file; returns the number of bytes.
    ///
    /// The file comes into being, or is replaced, once everything has arrived; until then the
    /// content is in a file beside it, which is removed if the download fails or is dropped. A file
    /// that is replaced passes its permissions on; a link stays one, and leads to the new file.
    ///
    /// # Errors
    /// Those of [`try_next`](Self::try_next), an I/O error that names the path, and outside of a
    /// Tokio runtime a configuration error.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let meta = self.meta.clone();
        let cannot = |error: io::Error| meta.annotate(Error::cannot_write(path, error));
        needs_runtime().map_err(|error| meta.annotate(error))?;
        let replaced = match tokio::fs::metadata(path).await {
            Ok(found) => Some(found),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(cannot(error)),
        };
        // What is no file, such as `/dev/stdout`, is written to in place.
        if replaced.as_ref().is_some_and(|found| !found.is_file()) {
            let mut file = File::options()
                .write(true)
                .open(path)
                .await
                .map_err(cannot)?;
            return self.copy_to(&mut file).await;
        }
        let path = destination(path).await;
        let part = Part(Some(beside(&path)));
        let mut file = File::create_new(part.path()).await.map_err(cannot)?;
        if let Some(replaced) = replaced {
            // Before there is anything to read for those who may not.
            let permissions = replaced.permissions();
            file.set_permissions(permissions).await.map_err(cannot)?;
        }
        let length = self.copy_to(&mut file).await?;
        drop(file);
        tokio::fs::rename(part.path(), &path)
            .await
            .map_err(cannot)?;
        part.keep();
        Ok(length)
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let piece = match ready!(body.poll_piece(context)) {
            Some(Ok(piece)) => piece,
            end => {
                self.body = None;
                return Poll::Ready(
                    end.map(|piece| piece.map_err(|error| self.meta.annotate(error))),
                );
            }
        };
        self.received += piece.len() as u64;
        if let Some(progress) = &mut self.progress {
            progress(self.received, self.length);
        }
        Poll::Ready(Some(Ok(piece)))
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.get_mut().poll_piece(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("meta", &self.meta)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// Where a path leads, be there a file or not.
async fn destination(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    // As many links as Linux follows; in a circle the next who looks finds an error.
    for _ in 0..40 {
        let Ok(target) = tokio::fs::read_link(&path).await else {
            break;
        };
        path = path.with_file_name(target);
    }
    path
}

/// The name of the file could be too long already to be made longer.
fn beside(path: &Path) -> PathBuf {
    path.with_file_name(format!(".{:016x}.part", random::bits()))
}

/// A file that is removed unless it is kept.
struct Part(Option<PathBuf>);

impl Part {
    fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }

    fn keep(mut self) {
        self.0 = None;
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // Nobody is left to tell if it fails.
            let _ = std::fs::remove_file(path);
        }
    }
}
