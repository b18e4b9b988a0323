//! The files of answers and of errors.

use std::collections::HashMap;
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::line::{self, Answer};
use crate::types::Batch;
use crate::{Call, Client, Download, Error, ErrorKind, Method, Result};

/// The largest line that is read: more than the largest response.
const MAX_LINE: usize = 256 * 1024 * 1024;

/// The answers of a batch, as a stream of pairs: the id of a request, and its answer or why there is
/// none.
///
/// What was refused has the status and the body of the refusal. A request that was not sent because the
/// batch expired or was cancelled has an error with the status 200 and a code such as `batch_expired`.
/// Answers come in any order. Both files are read while they come, a line at a time.
///
/// A batch that has no files has no answers; `errors` of a batch that failed says why.
pub struct Answers<T> {
    client: Client,
    /// The files that are still to be read.
    files: VecDeque<String>,
    reading: Reading,
    buffer: Vec<u8>,
    /// Where the next line begins in it, and how far there is no line break.
    start: usize,
    searched: usize,
    lines: u64,
    /// The ids that are expected, with their places.
    expected: HashMap<String, usize>,
    answers: PhantomData<fn() -> T>,
}

enum Reading {
    Nothing,
    Opening(Call<Download>),
    Open(Box<Download>),
}

impl<T: DeserializeOwned> Answers<T> {
    /// The answers of a batch as it is told to be here, so retrieve it anew once it has ended. `T` is the
    /// type of a response of its endpoint.
    #[must_use]
    #[inline]
    pub fn new(client: &Client, batch: &Batch) -> Self {
        let files = [&batch.output_file_id, &batch.error_file_id];
        let files = files.into_iter().flatten().filter(|id| !id.is_empty());
        Self {
            client: client.clone(),
            files: files.cloned().collect(),
            reading: Reading::Nothing,
            buffer: Vec::new(),
            start: 0,
            searched: 0,
            lines: 0,
            expected: HashMap::new(),
            answers: PhantomData,
        }
    }

    /// Expects answers to the requests with these ids, which [`unanswered`](Self::unanswered) tells if
    /// they have none.
    #[must_use]
    #[inline]
    pub fn expecting(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        for id in ids {
            let place = self.expected.len();
            self.expected.entry(id.into()).or_insert(place);
        }
        self
    }

    /// The next answer, or `None` at the end of both files.
    ///
    /// # Errors
    /// An error of decoding if a line, or the answer in it, is not what is expected; the next call goes on
    /// behind that line. Else that of the download, which ends the stream.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<Answer<T>>> {
        poll_fn(|context| self.poll_answer(context))
            .await
            .transpose()
    }

    /// The ids of which no line was read so far, in the order in which they were
    /// [expected](Self::expecting). An error is an answer, too.
    #[must_use]
    #[inline]
    pub fn unanswered(&self) -> Vec<&str> {
        let mut left: Vec<_> = self.expected.iter().collect();
        left.sort_unstable_by_key(|(_, place)| **place);
        left.into_iter().map(|(id, _)| id.as_str()).collect()
    }

    #[inline]
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer<T>>>> {
        loop {
            if let Some(line) = self.next_line(false) {
                return Poll::Ready(Some(self.read(&line)));
            }
            if self.buffer.len() - self.start > MAX_LINE {
                return Poll::Ready(Some(Err(self.end(too_large()))));
            }
            match &mut self.reading {
                Reading::Nothing => {
                    let Some(id) = self.files.pop_front() else {
                        return Poll::Ready(None);
                    };
                    let request = self.client.request(Method::GET, "/files/{file_id}/content");
                    self.reading = Reading::Opening(request.path_param("file_id", id).download());
                }
                Reading::Opening(call) => match ready!(Pin::new(call).poll(context)) {
                    Ok(download) => self.reading = Reading::Open(Box::new(download)),
                    Err(error) => return Poll::Ready(Some(Err(self.end(error)))),
                },
                Reading::Open(download) => match ready!(Pin::new(download).poll_next(context)) {
                    Some(Ok(piece)) => {
                        self.buffer.drain(..self.start);
                        self.searched -= self.start;
                        self.start = 0;
                        self.buffer.extend_from_slice(&piece);
                    }
                    Some(Err(error)) => return Poll::Ready(Some(Err(self.end(error)))),
                    None => {
                        self.reading = Reading::Nothing;
                        if let Some(line) = self.next_line(true) {
                            return Poll::Ready(Some(self.read(&line)));
                        }
                    }
                },
            }
        }
    }

    /// The next line that is not empty; what is left of a file is one at its end.
    #[inline]
    fn next_line(&mut self, at_end: bool) -> Option<Vec<u8>> {
        loop {
            let found = memchr::memchr(b'\n', &self.buffer[self.searched..]);
            let end = match found {
                Some(at) => self.searched + at + 1,
                None if at_end && self.start < self.buffer.len() => self.buffer.len(),
                None => {
                    self.searched = self.buffer.len();
                    return None;
                }
            };
            let line = self.buffer[self.start..end].to_vec();
            (self.start, self.searched) = (end, end);
            self.lines += 1;
            if !line.trim_ascii().is_empty() {
                return Some(line);
            }
        }
    }

    #[inline]
    fn read(&mut self, line: &[u8]) -> Result<Answer<T>> {
        let answer = line::read(line, self.lines)?;
        self.expected.remove(&answer.0);
        Ok(answer)
    }

    /// Gives up.
    #[inline]
    fn end(&mut self, error: Error) -> Error {
        self.files.clear();
        self.reading = Reading::Nothing;
        self.buffer = Vec::new();
        (self.start, self.searched) = (0, 0);
        error
    }
}

#[inline]
fn too_large() -> Error {
    let text = format!("a line of the answers is larger than {MAX_LINE} bytes");
    Error::new(ErrorKind::ResponseTooLarge(MAX_LINE), text)
}

impl<T: DeserializeOwned> Stream for Answers<T> {
    type Item = Result<Answer<T>>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_answer(context)
    }
}

impl<T> fmt::Debug for Answers<T> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Answers")
            .field("lines", &self.lines)
            .finish_non_exhaustive()
    }
}
