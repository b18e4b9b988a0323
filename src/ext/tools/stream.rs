//! A run as a stream of what happens.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::mpsc::{Receiver, channel};
use std::task::{Context, Poll};

use futures_core::Stream;

use super::api::Api;
use super::error::{RunError, State};
use super::event::{Observer, ToolEvent};
use super::finished::Finished;
use crate::ext::streams::Accumulated;
use crate::{Error, Result};

type Running<'r, P> = Pin<Box<dyn Future<Output = Result<Finished<P>, RunError<P>>> + Send + 'r>>;

/// A run of tools as a stream of what happens: see [`Run::stream`](super::Run::stream).
///
/// It ends after [`Finished`](ToolEvent::Finished), or after the error that ended the run. Dropping it gives
/// up the request or the tools that are under way.
///
/// ```
/// # use openai_typed::{Client, types::CreateResponseRequest, tools::{ResponseTools, ToolEvent}};
/// # async fn example(client: Client, request: CreateResponseRequest, tools: ResponseTools<'_>) -> Result<(), Box<dyn std::error::Error>> {
/// let mut events = client.responses().run_tools(&request, &tools).stream();
/// while let Some(event) = events.try_next().await? {
///     match &event {
///         ToolEvent::Called { call, .. } => println!("[{}]", call.name),
///         ToolEvent::Finished(done) => println!("({} requests)", done.turns),
///         event => print!("{}", event.text().unwrap_or_default()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a run does nothing unless it is read"]
pub struct RunStream<'r, P: Api> {
    /// None when it has ended.
    run: Option<Running<'r, P>>,
    events: Receiver<ToolEvent<P>>,
    /// The last item, which comes after all events.
    last: Option<Result<ToolEvent<P>, RunError<P>>>,
}

impl<'r, P: Api> RunStream<'r, P> {
    #[inline]
    pub(super) fn new(run: impl FnOnce(Teller<P>) -> Running<'r, P>) -> Self {
        let (sender, events) = channel();
        let teller: Teller<P> = Box::new(move |event| {
            // Who dropped the other end is not told.
            let _ = sender.send(event);
        });
        Self {
            run: Some(run(teller)),
            events,
            last: None,
        }
    }

    /// The next event, or `None` at the end. Nothing is lost when the future is dropped.
    ///
    /// # Errors
    ///
    /// What ended the run: see [`RunErrorKind`](super::RunErrorKind).
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<ToolEvent<P>>, RunError<P>> {
        poll_fn(|context| self.poll_event(context))
            .await
            .transpose()
    }

    #[inline]
    fn poll_event(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<ToolEvent<P>, RunError<P>>>> {
        loop {
            if let Ok(event) = self.events.try_recv() {
                return Poll::Ready(Some(Ok(event)));
            }
            let Some(run) = &mut self.run else {
                return Poll::Ready(self.last.take());
            };
            match run.as_mut().poll(context) {
                Poll::Ready(end) => {
                    self.last = Some(end.map(|done| ToolEvent::Finished(Box::new(done))));
                    self.run = None;
                }
                // What it told on the way comes first.
                Poll::Pending => {
                    return match self.events.try_recv() {
                        Ok(event) => Poll::Ready(Some(Ok(event))),
                        Err(_) => Poll::Pending,
                    };
                }
            }
        }
    }
}

// Nothing in it is pinned but what is in a box.
impl<P: Api> Unpin for RunStream<'_, P> {}

type Teller<P> = Box<dyn FnMut(ToolEvent<P>) + Send>;

impl<P: Api> Stream for RunStream<'_, P> {
    type Item = Result<ToolEvent<P>, RunError<P>>;

    #[inline]
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(context)
    }
}

impl<P: Api> fmt::Debug for RunStream<'_, P> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ended = self.run.is_none();
        formatter
            .debug_struct("RunStream")
            .field("ended", &ended)
            .finish_non_exhaustive()
    }
}

/// The answer of one turn, whose pieces are told. What had come of one that broke off is kept.
#[inline]
pub(super) async fn answered<P: Api>(
    api: &P,
    state: &mut State<P>,
    turn: u32,
    observer: &mut Observer<'_, P>,
) -> Result<P::Answer, Error> {
    let pieces = api.ask_stream(&mut state.request).await?;
    let mut pieces = Accumulated::<P::Sum>::new(pieces);
    loop {
        match pieces.try_next().await {
            Ok(Some(event)) => {
                observer.tell(|| ToolEvent::Piece { turn, event });
                taken(true).await;
            }
            Ok(None) => return Ok(pieces.into_sum()),
            Err(error) => {
                state.answer = Some(pieces.into_sum());
                return Err(error);
            }
        }
    }
}

/// Lets the reader of a stream take what was told before there is more. The reader polls again by itself.
#[inline]
pub(super) async fn taken(streams: bool) {
    let mut waits = streams;
    poll_fn(|_| match std::mem::take(&mut waits) {
        true => Poll::Pending,
        false => Poll::Ready(()),
    })
    .await;
}
