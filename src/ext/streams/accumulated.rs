//! A stream whose pieces are accumulated while they are read.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::accumulator::Accumulator;
use crate::{Error, ErrorKind, EventStream, Result};

/// A stream of what the pieces mean, which at its end is the answer that a plain call would have
/// returned. Dropping it closes the connection.
///
/// It ends after the first error. The end of a stream that lacks a part of the answer is one, with the
/// kind [`IncompleteStream`](ErrorKind::IncompleteStream).
#[must_use = "a stream does nothing unless it is read"]
#[derive(Debug)]
pub struct Accumulated<A: Accumulator, S = EventStream<<A as Accumulator>::Piece>> {
    source: S,
    accumulator: A,
    events: VecDeque<A::Event>,
    progress: Progress,
}

#[derive(Debug)]
enum Progress {
    Reading,
    /// All has been read; this is still to be told.
    Ending(Option<Error>),
    Ended,
    /// An error was told.
    Failed,
}

impl<A: Accumulator, S> Accumulated<A, S> {
    /// A stream of what the pieces from `source` mean.
    #[inline]
    pub fn new(source: S) -> Self {
        Self {
            source,
            accumulator: A::default(),
            events: VecDeque::new(),
            progress: Progress::Reading,
        }
    }

    /// What has been read so far. It may be ahead of the events that were given out, by a piece.
    #[inline]
    pub fn accumulator(&self) -> &A {
        &self.accumulator
    }

    /// What has come, whether it is whole or not.
    #[allow(dead_code, reason = "areas that may be off have runs")]
    #[inline]
    pub(crate) fn into_sum(self) -> A::Whole {
        self.accumulator.into_whole()
    }

    /// The stream of the pieces, for the status and the headers of the response.
    #[inline]
    pub fn source(&self) -> &S {
        &self.source
    }
}

impl<A, S> Accumulated<A, S>
where
    A: Accumulator,
    S: Stream<Item = Result<A::Piece>> + Unpin,
{
    /// The next event, or `None` at the end. Nothing is lost when the future is dropped.
    ///
    /// # Errors
    ///
    /// Those of the stream below, and an end before the answer was whole.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<A::Event>> {
        self.next().await.transpose()
    }

    /// The next event or error, or `None` at the end: [`try_next`](Self::try_next) the other way round.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<A::Event>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    /// Reads what is left of the stream, and gives the answer that a plain call would have returned.
    ///
    /// # Errors
    ///
    /// As those of [`try_next`](Self::try_next), with what had arrived. An error that was given out
    /// already is followed here by one of the kind [`IncompleteStream`](ErrorKind::IncompleteStream).
    #[inline]
    pub async fn into_whole(mut self) -> Result<A::Whole, Interrupted<A::Whole>> {
        if matches!(self.progress, Progress::Failed) {
            let text = "the stream had failed: what was received is incomplete";
            return Err(self.interrupted(Error::new(ErrorKind::IncompleteStream, text)));
        }
        while let Some(event) = self.next().await {
            if let Err(error) = event {
                return Err(self.interrupted(error));
            }
        }
        Ok(self.accumulator.into_whole())
    }

    #[inline]
    fn interrupted(self, error: Error) -> Interrupted<A::Whole> {
        let partial = Box::new(self.accumulator.into_whole());
        Interrupted { error, partial }
    }

    #[inline]
    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Event>>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            match &mut self.progress {
                Progress::Reading => match ready!(Pin::new(&mut self.source).poll_next(context)) {
                    Some(Ok(piece)) => self.events.extend(self.accumulator.add(piece)),
                    Some(Err(error)) => self.progress = Progress::Ending(Some(error)),
                    None => {
                        self.events.extend(self.accumulator.end());
                        let missing = self.accumulator.missing().map(|missing| {
                            let text = format!("the stream ended too early: {missing}");
                            Error::new(ErrorKind::IncompleteStream, text)
                        });
                        self.progress = Progress::Ending(missing);
                    }
                },
                Progress::Ending(error) => {
                    let error = error.take();
                    self.progress = match error {
                        Some(_) => Progress::Failed,
                        None => Progress::Ended,
                    };
                    return Poll::Ready(error.map(Err));
                }
                Progress::Ended | Progress::Failed => return Poll::Ready(None),
            }
        }
    }
}

impl<A, S> Stream for Accumulated<A, S>
where
    A: Accumulator + Unpin,
    A::Event: Unpin,
    S: Stream<Item = Result<A::Piece>> + Unpin,
{
    type Item = Result<A::Event>;

    #[inline]
    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<A::Event>>> {
        self.get_mut().poll_event(context)
    }
}

/// Why a stream did not come to its end, and what had arrived. It becomes an [`Error`] where that is
/// all that is wanted.
#[derive(Debug)]
pub struct Interrupted<T> {
    error: Error,
    partial: Box<T>,
}

impl<T> Interrupted<T> {
    /// Why the stream ended too early.
    #[must_use]
    #[inline]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// What had arrived.
    #[must_use]
    #[inline]
    pub fn partial(&self) -> &T {
        &self.partial
    }

    /// What had arrived, to keep.
    #[must_use]
    #[inline]
    pub fn into_partial(self) -> T {
        *self.partial
    }
}

impl<T> From<Interrupted<T>> for Error {
    #[inline]
    fn from(interrupted: Interrupted<T>) -> Self {
        interrupted.error
    }
}

impl<T> fmt::Display for Interrupted<T> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(formatter)
    }
}

impl<T: fmt::Debug> StdError for Interrupted<T> {
    /// What is behind the text, which is that of the error.
    #[inline]
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}
