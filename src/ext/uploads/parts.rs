//! A large file that is sent in parts.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::Mutex;

use crate::client::Cut;
use crate::ext::together::{Step, Then, together};
use crate::resources::Uploads;
use crate::types::{
    CompleteUploadRequest, CreateUploadPartRequest, CreateUploadRequest, FileExpiration, Upload,
    UploadPurpose,
};
use crate::{CallOptions, Error, FilePart, Response, Result};

/// The largest part that the API takes.
const PART_SIZE: u64 = 64 << 20;

/// How long the request that cancels an upload may take once nobody waits for it.
const CANCEL_TIME: Duration = Duration::from_secs(10);

impl Uploads {
    /// Uploads a large file in parts, several at a time, and makes a file of them: `file` of the answer.
    ///
    /// Each part is sent again by itself where that may help, as any call is. When one fails for good, or
    /// anything else does, the upload is cancelled. [`FilePart::on_progress`] tells how many bytes of the
    /// whole are on their way; it goes back by what is sent again.
    ///
    /// Files and content in memory are read where they are, so that it takes little memory. A stream is
    /// read into memory part by part, as many at a time as are sent.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> openai_typed::Result<()> {
    /// use openai_typed::FilePart;
    ///
    /// let file = FilePart::path("train.jsonl").on_progress(|sent, _| println!("{sent}"));
    /// let upload = client.uploads().upload(file, "fine-tune").await?;
    /// println!("{:?}", upload.file.as_ref().map(|file| &file.id));
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn upload(
        &self,
        file: impl Into<FilePart>,
        purpose: impl Into<UploadPurpose>,
    ) -> UploadInParts {
        UploadInParts {
            uploads: self.clone(),
            file: file.into(),
            purpose: purpose.into(),
            expires_after: None,
            part_size: PART_SIZE,
            concurrency: 4,
            options: CallOptions::default(),
        }
    }
}

/// An upload in parts, which begins when it is awaited. [`Uploads::upload`] makes one.
///
/// Dropping it gives up the requests that are under way, and has the upload cancelled by a task of the
/// runtime, which ends with that one request, after at most 10 s. Where the runtime itself ends, the
/// upload stays open, and expires after an hour.
///
/// # Errors
///
/// Those of the calls; a configuration error for an empty file, which has no parts, and for content whose
/// length is not known.
#[must_use = "nothing is uploaded unless it is awaited"]
pub struct UploadInParts {
    uploads: Uploads,
    file: FilePart,
    purpose: UploadPurpose,
    expires_after: Option<FileExpiration>,
    part_size: u64,
    concurrency: usize,
    options: CallOptions,
}

impl UploadInParts {
    /// How many bytes a part has, 64 MiB unless it is set, which is the most that the API takes.
    #[inline]
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.part_size = bytes;
        self
    }

    /// How many parts are sent at a time, 4 unless it is set.
    #[inline]
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.concurrency = parts.max(1);
        self
    }

    /// When the file is deleted by itself.
    #[inline]
    pub fn expires_after(mut self, expiration: impl Into<FileExpiration>) -> Self {
        self.expires_after = Some(expiration.into());
        self
    }

    /// Sets any of the options of all requests.
    #[inline]
    pub fn with_options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.options = change(self.options);
        self
    }

    #[inline]
    async fn run(self) -> Result<Response<Upload>> {
        let Self { uploads, file, .. } = &self;
        let options = || |_| self.options.clone();
        if self.part_size == 0 {
            return Err(Error::config("a part of an upload has at least one byte"));
        }
        let cut = Cut::open(file, self.part_size).await?;
        let (count, length) = (cut.count(), cut.length());
        if count == 0 {
            let text = "the file is empty, and has no parts: `client.files().create(…)` takes it";
            return Err(Error::config(text));
        }
        let name = file.file_name.as_deref().unwrap_or("file");
        let bytes = i64::try_from(length).unwrap_or(i64::MAX);
        let (purpose, kind) = (self.purpose.clone(), file.type_of_content());
        let mut request = CreateUploadRequest::new(name, purpose, bytes, kind);
        request.expires_after = self.expires_after.clone();
        let upload = uploads.create(&request).with_options(options()).await?;
        let open = Open::new(uploads, &upload.id, &self.options);

        let progress = Progress::new(file, count, length);
        let cut = Mutex::new(cut);
        let (cut_ref, progress, id) = (&cut, &progress, &upload.id);
        let send = |_| {
            // Parts are cut one after the other, in their order, and sent together.
            let sent = async move {
                let next = cut_ref.lock().await.next().await?;
                let Some((number, part)) = next else {
                    return Ok(None);
                };
                let part = CreateUploadPartRequest::new(progress.of(number, part));
                let call = uploads.parts().create(id, &part).with_options(options());
                Ok(Some((number, call.await?.into_inner().id)))
            };
            Box::pin(sent)
        };
        let sent = together(count, self.concurrency, send, |step| match step {
            Step::Ended(_, Err(_)) => Then::Stop,
            _ => Then::GoOn,
        });
        let sent: Result<Vec<_>> = sent.await.into_iter().flatten().collect();
        let completed = match sent {
            Ok(sent) => {
                let mut ids: Vec<(usize, String)> = sent.into_iter().flatten().collect();
                ids.sort_by_key(|(number, _)| *number);
                let mut request = CompleteUploadRequest::new(ids.into_iter().map(|(_, id)| id));
                request.md5 = cut.into_inner().md5();
                let completed = uploads.complete(id, &request).with_options(options());
                completed.await
            }
            Err(error) => Err(error),
        };
        match completed {
            Ok(_) => open.closed(),
            // What failed is told, not whether it could be cancelled.
            Err(_) => open.cancel().await,
        }
        completed
    }
}

impl IntoFuture for UploadInParts {
    type Output = Result<Response<Upload>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for UploadInParts {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UploadInParts")
            .field("file", &self.file)
            .field("purpose", &self.purpose)
            .field("part_size", &self.part_size)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// An upload that is cancelled unless it is closed.
struct Open {
    uploads: Uploads,
    id: Option<String>,
    options: CallOptions,
    runtime: Handle,
}

impl Open {
    #[inline]
    fn new(uploads: &Uploads, id: &str, options: &CallOptions) -> Self {
        Self {
            uploads: uploads.clone(),
            id: Some(id.to_owned()),
            options: options.clone(),
            runtime: Handle::current(),
        }
    }

    #[inline]
    fn closed(mut self) {
        self.id = None;
    }

    #[inline]
    async fn cancel(mut self) {
        if let Some(cancel) = self.request() {
            let _ = cancel.await;
            self.id = None;
        }
    }

    #[inline]
    fn request(&self) -> Option<impl Future<Output = Result<Response<Upload>>> + Send + use<>> {
        let cancel = self.uploads.cancel(self.id.as_ref()?);
        Some(cancel.with_options(|_| self.options.clone()))
    }
}

impl Drop for Open {
    #[inline]
    fn drop(&mut self) {
        if let Some(cancel) = self.request() {
            self.runtime.spawn(async {
                let _ = tokio::time::timeout(CANCEL_TIME, cancel).await;
            });
        }
    }
}

/// How many bytes of each part are on their way.
struct Progress {
    sent: std::sync::Mutex<Vec<u64>>,
    length: u64,
    tell: Option<crate::wire::Progress>,
}

impl Progress {
    #[inline]
    fn new(file: &FilePart, count: usize, length: u64) -> Arc<Self> {
        Arc::new(Self {
            sent: std::sync::Mutex::new(match file.progress {
                Some(_) => vec![0; count],
                None => Vec::new(),
            }),
            length,
            tell: file.progress.clone(),
        })
    }

    /// The part, with what it tells of itself added to the others'.
    #[inline]
    fn of(self: &Arc<Self>, number: usize, part: FilePart) -> FilePart {
        if self.tell.is_none() {
            return part;
        }
        let progress = Arc::clone(self);
        part.on_progress(move |sent, _| {
            let mut all = progress.sent.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(part) = all.get_mut(number) {
                *part = sent;
            }
            let sum = all.iter().sum();
            drop(all);
            if let Some(tell) = &progress.tell {
                tell(sum, Some(progress.length));
            }
        })
    }
}
