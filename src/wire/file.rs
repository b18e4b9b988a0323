//! The content of a file to upload, as the caller describes it.
// Without the client, forms are made but not sent.
#![cfg_attr(not(feature = "client"), allow(dead_code))]

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
#[cfg(feature = "client")]
use std::{
    io,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

/// Called with the bytes of the part that were handed to the connection so far, and with the
/// length of the part where it is known.
pub(crate) type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// The content of a file to upload.
///
/// Content from memory or from a file is sent again when a request is retried or redirected. A stream is
/// taken on first use: a request with one is never retried, and using it (or a clone of it) a second time
/// is a configuration error. So is the content of a path where there is no regular file but a pipe or a
/// device: it can be read once.
///
/// The content type follows from the extension of the file name, `application/octet-stream` when
/// it says nothing.
#[derive(Clone)]
pub struct FilePart {
    pub(crate) source: Source,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) progress: Option<Progress>,
}

#[derive(Clone)]
pub(crate) enum Source {
    Path(FilePath),
    Bytes(Bytes),
    #[cfg(feature = "client")]
    Once(Once),
}

impl FilePart {
    /// A file of the file system. It is opened when the request is sent, anew for each attempt,
    /// and read piece by piece. What is no regular file, such as `/dev/stdin` or a named pipe, is opened
    /// once: the request is not retried, and not redirected with its body.
    ///
    /// The file name that the server sees is the last component of the path.
    #[must_use]
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Self {
            file_name: name,
            ..Self::new(Source::Path(FilePath::new(path)))
        }
    }

    /// Content from memory.
    #[must_use]
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(content.into())).file_name(file_name)
    }

    /// Content that comes in pieces and can be read once, `length` bytes if that is known. The
    /// request is never retried; an end before or after `length` bytes makes it fail.
    #[cfg(feature = "client")]
    #[must_use]
    pub fn stream(
        file_name: impl Into<String>,
        stream: impl futures_core::Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: impl Into<Option<u64>>,
    ) -> Self {
        let once = Once {
            pieces: Arc::new(Mutex::new(Some(Box::pin(stream)))),
            length: length.into(),
        };
        Self::new(Source::Once(once)).file_name(file_name)
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            file_name: None,
            content_type: None,
            progress: None,
        }
    }

    /// The bytes from `start` on, `length` of them, of what can be read again; nothing of what can be
    /// read once.
    #[cfg(feature = "client")]
    pub(crate) fn range(&self, start: u64, length: u64) -> Option<Self> {
        let source = match &self.source {
            Source::Path(file) => Source::Path(FilePath {
                range: Some((start, length)),
                ..file.clone()
            }),
            Source::Bytes(content) => {
                let start = usize::try_from(start).unwrap_or(usize::MAX);
                let end = start.saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
                Source::Bytes(content.slice(start.min(content.len())..end.min(content.len())))
            }
            Source::Once(_) => return None,
        };
        Some(Self {
            source,
            ..self.clone()
        })
    }

    /// Sets the file name that the server sees.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets the content type, `image/png` for example.
    ///
    /// One that cannot stand in a header makes the request fail with a configuration error.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Has `progress` called each time a piece of the part was handed to the connection, with the
    /// bytes so far and the length of the part where it is known. It starts again at 0 when the
    /// request is retried.
    #[must_use]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }
}

/// One file, where several are taken.
impl IntoIterator for FilePart {
    type Item = Self;
    type IntoIter = std::iter::Once<Self>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

/// Content from memory that has no name of its own.
impl From<Bytes> for FilePart {
    fn from(content: Bytes) -> Self {
        Self::new(Source::Bytes(content))
    }
}

/// Content from memory that has no name of its own.
impl From<Vec<u8>> for FilePart {
    fn from(content: Vec<u8>) -> Self {
        Bytes::from(content).into()
    }
}

impl From<PathBuf> for FilePart {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl From<&Path> for FilePart {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("FilePart");
        match &self.source {
            Source::Path(file) => out.field("path", &file.path),
            Source::Bytes(content) => out.field("bytes", &content.len()),
            #[cfg(feature = "client")]
            Source::Once(once) => out.field("stream", once),
        };
        out.field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// Where content is.
#[derive(Clone)]
pub(crate) struct FilePath {
    pub(crate) path: PathBuf,
    /// Where it begins and how long it is, if it is a part of a file.
    #[cfg(feature = "client")]
    pub(crate) range: Option<(u64, u64)>,
    /// Whether there is something that can be read once, and has been, by whichever clone.
    #[cfg(feature = "client")]
    used: Arc<AtomicBool>,
}

impl FilePath {
    fn new(path: PathBuf) -> Self {
        Self {
            path,
            #[cfg(feature = "client")]
            range: None,
            #[cfg(feature = "client")]
            used: Arc::default(),
        }
    }
}

#[cfg(feature = "client")]
impl FilePath {
    /// Claims what can be read once, and tells whether it was there to be claimed.
    pub(crate) fn use_up(&self) -> bool {
        !self.used.swap(true, Ordering::Relaxed)
    }

    pub(crate) fn is_used_up(&self) -> bool {
        self.used.load(Ordering::Relaxed)
    }
}

/// Content that comes in pieces.
#[cfg(feature = "client")]
pub(crate) type Pieces = Pin<Box<dyn futures_core::Stream<Item = io::Result<Bytes>> + Send>>;

/// Content that can be taken once, whichever clone takes it.
#[cfg(feature = "client")]
#[derive(Clone)]
pub(crate) struct Once {
    pieces: Arc<Mutex<Option<Pieces>>>,
    pub(crate) length: Option<u64>,
}

#[cfg(feature = "client")]
impl Once {
    pub(crate) fn take(&self) -> Option<Pieces> {
        self.pieces
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

#[cfg(feature = "client")]
impl fmt::Debug for Once {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length {
            Some(length) => write!(formatter, "{length} bytes"),
            None => formatter.write_str("of unknown length"),
        }
    }
}
