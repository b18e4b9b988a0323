//! A call: a future with options.

use std::fmt::{self, Display};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use serde_json::Value;

use crate::client::error::{Error, Result};
use crate::client::options::CallOptions;
use crate::client::request::builder::Draft;
use crate::client::transport::attempts::{Expect, Reply};

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
    state: State,
    expect: Expect,
    read: fn(Reply) -> Result<T>,
}

enum State {
    Ready(Box<Draft>),
    // Boxed once, so that calls are small and the transport is compiled once.
    Running(Pin<Box<dyn Future<Output = Result<Reply>> + Send>>),
    Done,
}

impl<T> Call<T> {
    pub(crate) fn new(draft: Draft, expect: Expect, read: fn(Reply) -> Result<T>) -> Self {
        Self {
            state: State::Ready(Box::new(draft)),
            expect,
            read,
        }
    }

    /// Limits the time of each attempt, in place of the client's limit; of a stream or a download
    /// the wait for its beginning and for each next piece. See [`CallOptions::timeout`].
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with_options(|options| options.timeout(timeout))
    }

    /// Limits the time to get a connection, in place of the client's limit; see
    /// [`CallOptions::connect_timeout`].
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.with_options(|options| options.connect_timeout(timeout))
    }

    /// Sets how often the request is sent again if it fails; 0 disables retries. See
    /// [`CallOptions::max_retries`].
    pub fn max_retries(self, retries: u32) -> Self {
        self.with_options(|options| options.max_retries(retries))
    }

    /// Sets a header, in place of any that the client, the request or an earlier call of this
    /// method has under this name. One that cannot be sent makes the call fail with a
    /// configuration error.
    pub fn header(self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.with_options(|options| options.header(name, value))
    }

    /// Sends a query parameter, in place of all that the base URL, the client and the request have
    /// under this name. A name that is given twice here is sent twice.
    pub fn query(self, name: impl Into<String>, value: impl Display) -> Self {
        self.with_options(|options| options.query(name, value))
    }

    /// Sets a member of the JSON body or a text part of the form, in place of what the client and
    /// the request (its `extra` included) have under this name. A value of `null` is sent as
    /// `null`. Where the body can have no members the call fails with a configuration error.
    pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with_options(|options| options.extra(name, value))
    }

    /// Sets any of the options. Those of a call that has been polled already stay as they are.
    pub fn with_options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        if let State::Ready(draft) = &mut self.state {
            draft.options = change(std::mem::take(&mut draft.options));
        }
        self
    }
}

/// Timers, sockets and files of Tokio panic without one.
pub(crate) fn needs_runtime() -> Result<()> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::config("no Tokio runtime: await this inside of one")),
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Ready(draft) => {
                    let name = draft.name();
                    if let Err(error) = needs_runtime() {
                        return Poll::Ready(Err(error.in_call(&name)));
                    }
                    match draft.assemble(self.expect) {
                        Ok(request) => self.state = State::Running(Box::pin(request.run(name))),
                        Err(error) => return Poll::Ready(Err(error.in_call(&name))),
                    }
                }
                State::Running(mut running) => {
                    let Poll::Ready(reply) = running.as_mut().poll(context) else {
                        self.state = State::Running(running);
                        return Poll::Pending;
                    };
                    return Poll::Ready(reply.and_then(self.read));
                }
                State::Done => {
                    return Poll::Ready(Err(Error::config("the call has already ended")));
                }
            }
        }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Ready(draft) => draft.fmt(formatter),
            State::Running(_) => formatter.write_str("Call(running)"),
            State::Done => formatter.write_str("Call(done)"),
        }
    }
}
