//! Files that are uploaded together, for a vector store.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::ext::together::{Step, Then, together};
use crate::types::{
    AttributeValue, CreateFileRequest, OpenAiFile, VectorStoreChunking, VectorStoreFileBatch,
};
use crate::{Call, CallOptions, Error, FilePart, Map, Response, Result, Wait};

/// What the files are uploaded for.
const PURPOSE: &str = "assistants";

/// Files that are uploaded, added to a vector store and waited for, when this is awaited.
///
/// Dropping it gives up the requests that are under way. Files that are uploaded by then stay, and what
/// the vector store has begun to read it goes on with.
#[must_use = "nothing is uploaded unless it is awaited"]
pub struct UploadAndWait<T> {
    files: Vec<FilePart>,
    /// Those that were uploaded before.
    ids: Vec<String>,
    concurrency: usize,
    settings: Settings,
    wait: Wait<T>,
    begin: Begin<T>,
}

/// What the files in the store are given.
#[derive(Default)]
pub(in crate::ext) struct Settings {
    pub(in crate::ext) attributes: Option<Map<AttributeValue>>,
    pub(in crate::ext) chunking_strategy: Option<VectorStoreChunking>,
}

/// Adds the files of these ids to the store.
type Begin<T> = Box<dyn FnOnce(Vec<String>, Settings) -> Call<Response<T>> + Send>;

impl<T> UploadAndWait<T> {
    #[inline]
    pub(in crate::ext) fn new(
        files: Vec<FilePart>,
        wait: Wait<T>,
        begin: impl FnOnce(Vec<String>, Settings) -> Call<Response<T>> + Send + 'static,
    ) -> Self {
        Self {
            files,
            ids: Vec::new(),
            concurrency: 5,
            settings: Settings::default(),
            wait,
            begin: Box::new(begin),
        }
    }

    /// How many files are uploaded at a time, 5 unless it is set. Their ids are in the order of the
    /// files all the same.
    #[inline]
    pub fn concurrency(mut self, files: usize) -> Self {
        self.concurrency = files.max(1);
        self
    }

    /// What is known of the files, to filter searches by.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<AttributeValue>)>,
    ) -> Self {
        let pairs = attributes.into_iter();
        let attributes = pairs.map(|(name, value)| (name.into(), value.into()));
        self.settings.attributes = Some(attributes.collect());
        self
    }

    /// How the files are cut into chunks.
    #[inline]
    pub fn chunking_strategy(mut self, chunking: impl Into<VectorStoreChunking>) -> Self {
        self.settings.chunking_strategy = Some(chunking.into());
        self
    }

    /// As [`Wait::poll_interval`].
    #[inline]
    pub fn poll_interval(mut self, pause: Duration) -> Self {
        self.wait = self.wait.poll_interval(pause);
        self
    }

    /// As [`Wait::max_wait`]. The uploads do not count.
    #[inline]
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.wait = self.wait.max_wait(limit);
        self
    }

    /// As [`Wait::on_progress`]; that of an upload is told by [`FilePart::on_progress`].
    #[inline]
    pub fn on_progress(mut self, progress: impl FnMut(&T) + Send + 'static) -> Self {
        self.wait = self.wait.on_progress(progress);
        self
    }

    /// Sets any of the options of all requests.
    #[inline]
    pub fn with_options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.wait = self.wait.with_options(change);
        self
    }
}

impl UploadAndWait<VectorStoreFileBatch> {
    /// Files that were uploaded before, which come first in the batch.
    #[inline]
    pub fn file_ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids.extend(ids.into_iter().map(Into::into));
        self
    }
}

impl<T: DeserializeOwned> UploadAndWait<T> {
    #[inline]
    async fn run(self) -> Result<Response<T>, PartialUpload> {
        let Self {
            files,
            mut ids,
            concurrency,
            settings,
            wait,
            begin,
        } = self;
        if files.is_empty() && ids.is_empty() {
            let error = Error::config("there are no files to add to the vector store");
            return Err(PartialUpload::new(error, Vec::new()));
        }
        let client = wait.client();
        let upload = |at: usize| {
            let request = CreateFileRequest::new(files[at].clone(), PURPOSE);
            Box::pin(client.files().create(&request))
        };
        let results = together(files.len(), concurrency, upload, |step| match step {
            // What has begun is not given up: nobody would know whether it is there.
            Step::Ended(_, Err(_)) => Then::Finish,
            _ => Then::GoOn,
        });
        let (mut uploaded, mut failure) = (Vec::new(), None);
        for result in results.await {
            uploaded.push(match result {
                Some(Ok(file)) => Some(file.into_inner()),
                Some(Err(error)) => {
                    failure.get_or_insert(error);
                    None
                }
                None => None,
            });
        }
        if let Some(error) = failure {
            return Err(PartialUpload::new(error, uploaded));
        }
        ids.extend(uploaded.iter().flatten().map(|file| file.id.clone()));
        let done = wait.begun_by(begin(ids, settings)).await;
        done.map_err(|error| PartialUpload::new(error, uploaded))
    }
}

impl<T: DeserializeOwned + 'static> IntoFuture for UploadAndWait<T> {
    type Output = Result<Response<T>, PartialUpload>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for UploadAndWait<T> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UploadAndWait")
            .field("files", &self.files)
            .field("ids", &self.ids)
            .field("wait", &self.wait)
            .finish_non_exhaustive()
    }
}

/// Why files are not in the vector store, and which of them were uploaded all the same. It becomes an
/// [`Error`] where that is all that is wanted.
#[derive(Debug)]
pub struct PartialUpload {
    error: Box<Error>,
    uploaded: Vec<Option<OpenAiFile>>,
}

impl PartialUpload {
    #[inline]
    fn new(error: Error, uploaded: Vec<Option<OpenAiFile>>) -> Self {
        let error = Box::new(error);
        Self { error, uploaded }
    }

    /// The first failure, in the order of the files.
    #[must_use]
    #[inline]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// In the order of the files, those that were uploaded; none for those that failed, or were not begun
    /// any more. They can be added by their ids, or deleted.
    #[must_use]
    #[inline]
    pub fn uploaded(&self) -> &[Option<OpenAiFile>] {
        &self.uploaded
    }
}

impl From<PartialUpload> for Error {
    #[inline]
    fn from(failed: PartialUpload) -> Self {
        *failed.error
    }
}

impl fmt::Display for PartialUpload {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (there, all) = (self.uploaded.iter().flatten().count(), self.uploaded.len());
        write!(
            formatter,
            "{} [{there} of {all} files were uploaded]",
            self.error
        )
    }
}

impl StdError for PartialUpload {
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}
