//! The body of a response: whole, or piece by piece.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

/// A piece of a body that is not sent at once.
pub(crate) enum Step {
    Send(Bytes),
    Wait(Duration),
}

/// Time for the connection to send what it holds.
const FLUSH: Duration = Duration::from_millis(2);

pub(crate) enum Body {
    Full(Bytes),
    Steps {
        steps: Box<dyn Iterator<Item = Step> + Send>,
        waiting: Option<Pin<Box<Sleep>>>,
        /// How many more bytes may go out before the connection breaks.
        left: Option<usize>,
        broken: bool,
    },
}

impl Body {
    pub(crate) fn full(bytes: Bytes) -> Self {
        Self::Full(bytes)
    }

    pub(crate) fn steps<I>(steps: I, cut_after: Option<usize>) -> Self
    where
        I: IntoIterator<Item = Step>,
        I::IntoIter: Send + 'static,
    {
        Self::Steps {
            steps: Box::new(steps.into_iter()),
            waiting: None,
            left: cut_after,
            broken: false,
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut *self {
            Self::Full(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Full(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Self::Steps {
                steps,
                waiting,
                left,
                broken,
            } => loop {
                if let Some(sleep) = waiting {
                    ready!(sleep.as_mut().poll(cx));
                    *waiting = None;
                }
                match left {
                    // What went out before the break must reach the client: an error at once would
                    // be noticed before it is flushed.
                    Some(0) => {
                        *left = None;
                        *broken = true;
                        *waiting = Some(Box::pin(tokio::time::sleep(FLUSH)));
                        continue;
                    }
                    None if *broken => {
                        return Poll::Ready(Some(Err(io::Error::other("cut off as asked"))));
                    }
                    _ => {}
                }
                match steps.next() {
                    None => return Poll::Ready(None),
                    Some(Step::Wait(time)) => *waiting = Some(Box::pin(tokio::time::sleep(time))),
                    Some(Step::Send(mut bytes)) => {
                        if let Some(left) = left {
                            bytes.truncate(*left);
                            *left -= bytes.len();
                        }
                        if !bytes.is_empty() {
                            return Poll::Ready(Some(Ok(Frame::data(bytes))));
                        }
                    }
                }
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Full(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Self::Steps { .. } => SizeHint::default(),
        }
    }
}
