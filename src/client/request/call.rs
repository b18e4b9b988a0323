//! A call: a future with options.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;

use super::draft::Draft;
use super::wanted::Wanted;
use crate::client::error::{Error, Result};
use crate::client::options::{CallOptions, option_setters};
use crate::client::response::Ending;
use crate::client::transport::{BodyReader, Reply, Running};

/// A request that is sent when it is awaited. Options can be set before; they hold for this call
/// alone. Dropping it gives the request up.
///
/// It needs a Tokio runtime with I/O and time enabled, as `#[tokio::main]` makes one; outside of any
/// it fails with a configuration error.
///
/// ```no_run
/// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
/// use openai_typed::Method;
/// use std::time::Duration;
///
/// let call = client.request(Method::GET, "/models").send::<serde_json::Value>();
/// let models = call.timeout(Duration::from_secs(10)).max_retries(0).await?;
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing unless it is awaited"]
pub struct Call<T> {
    state: State<T>,
}

enum State<T> {
    Ready(Box<Draft>, Exit<T>),
    Whole(Running<Bytes>, fn(Reply<Bytes>) -> Result<T>),
    Success(Running<()>, fn(Reply<()>) -> T),
    Events(Running<BodyReader>, Open<T>, Box<Ending>),
    Content(Running<BodyReader>, fn(Reply<BodyReader>) -> T),
    Done,
}

/// Makes a stream of the response and of how it ends.
type Open<T> = fn(Reply<BodyReader>, Ending) -> T;

/// The ways out of a request, each with what makes a `T` of the response.
pub(super) enum Exit<T> {
    /// The response is read as a whole.
    Whole(fn(Reply<Bytes>) -> Result<T>),
    /// The response is read as a whole, and is text of any kind.
    Text(fn(Reply<Bytes>) -> Result<T>),
    /// A success is enough, whatever it brings.
    Success(fn(Reply<()>) -> T),
    /// The response is read event by event.
    Events(Open<T>),
    /// The response is read piece by piece.
    Content(fn(Reply<BodyReader>) -> T),
}

impl<T> Exit<T> {
    fn wanted(&self) -> Wanted {
        match self {
            Self::Whole(_) => Wanted::Json,
            Self::Text(_) => Wanted::Text,
            Self::Success(_) => Wanted::Nothing,
            Self::Events(_) => Wanted::Events,
            Self::Content(_) => Wanted::Content,
        }
    }
}

impl<T> Call<T> {
    pub(super) fn new(draft: Draft, exit: Exit<T>) -> Self {
        Self {
            state: State::Ready(Box::new(draft), exit),
        }
    }

    /// What it describes, unless it has begun.
    pub(super) fn into_draft(self) -> Option<Box<Draft>> {
        match self.state {
            State::Ready(draft, _) => Some(draft),
            _ => None,
        }
    }

    option_setters!();

    fn change(mut self, set: impl FnOnce(&mut CallOptions)) -> Self {
        if let State::Ready(draft, _) = &mut self.state {
            set(&mut draft.options);
        }
        self
    }

    /// Sets any of the options. Those of a call that has been polled already stay as they are.
    pub fn with_options(self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.change(|options| *options = change(std::mem::take(options)))
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        if let State::Ready(..) = &self.state
            && let State::Ready(draft, exit) = std::mem::replace(&mut self.state, State::Done)
        {
            self.state = start(draft, exit)?;
        }
        let result = match &mut self.state {
            State::Whole(running, read) => running.as_mut().poll(context).map(|reply| read(reply?)),
            State::Success(running, read) => running.as_mut().poll(context).map_ok(*read),
            State::Events(running, open, ending) => running
                .as_mut()
                .poll(context)
                .map_ok(|reply| open(reply, std::mem::take(&mut **ending))),
            State::Content(running, open) => running.as_mut().poll(context).map_ok(*open),
            State::Ready(..) | State::Done => {
                return Poll::Ready(Err(Error::config("the call has already ended")));
            }
        };
        if result.is_ready() {
            self.state = State::Done;
        }
        result
    }
}

/// Assembles the request and sends it on its way.
fn start<T>(mut draft: Box<Draft>, exit: Exit<T>) -> Result<State<T>> {
    let request = draft.request(exit.wanted())?;
    Ok(match exit {
        Exit::Whole(read) => State::Whole(request.whole(), read),
        Exit::Text(read) => State::Whole(request.text(), read),
        Exit::Success(read) => State::Success(request.success(), read),
        Exit::Events(open) => {
            let ending = Box::new(draft.ending(&request.payload));
            State::Events(request.events(), open, ending)
        }
        Exit::Content(open) => State::Content(request.content(), open),
    })
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Ready(draft, _) => draft.fmt(formatter),
            State::Whole(..) | State::Success(..) | State::Events(..) | State::Content(..) => {
                formatter.write_str("Call(running)")
            }
            State::Done => formatter.write_str("Call(done)"),
        }
    }
}
