//! Waiting for what takes a while: the same question, until its answer is final.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use tokio::time::Sleep;

use super::call::Call;
use super::draft::Draft;
use super::wanted::Wanted;
use crate::client::Client;
use crate::client::error::{Error, ErrorKind, Result};
use crate::client::options::CallOptions;
use crate::client::response::Response;
use crate::client::transport::{Reply, Running};
use crate::wire::{Json, Shape, text_of};

/// How much time the server has beyond the time to wait, if it was asked before that was over.
const LAST_ANSWER: Duration = Duration::from_secs(10);

/// Something that the server does in its own time, waited for by asking again and again. The methods
/// called `wait`, and those that end in `_and_wait`, make one. Awaited, it gives the last answer.
///
/// The status alone decides. One that the document calls an end is the result, a failure too: look at
/// it. With any other one, those that nobody knows yet included, it goes on. An answer without a
/// status is a result: there is nothing to wait by.
///
/// An error is whatever a request fails with after its own retries, and [`ErrorKind::Timeout`] where
/// [`max_wait`](Self::max_wait) is over. Dropping it ends the waiting; on the server all goes on.
///
/// ```no_run
/// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
/// use std::time::Duration;
///
/// let file = client
///     .files()
///     .wait("file-abc")
///     .max_wait(Duration::from_secs(600))
///     .on_progress(|file| println!("{:?}", file.status))
///     .await?;
/// # Ok(()) }
/// ```
#[must_use = "nothing is waited for unless it is awaited"]
pub struct Wait<T> {
    waiting: Box<Waiting>,
    /// What makes that which is waited for, if it is not there yet.
    begin: Option<Call<Response<T>>>,
    shape: fn(&T) -> Shape<'_>,
    on_progress: Option<OnProgress<T>>,
}

type OnProgress<T> = Box<dyn FnMut(&T) + Send>;

impl<T> Wait<T> {
    pub(super) fn new(draft: Draft) -> Self
    where
        T: Json,
    {
        Self {
            waiting: Box::new(Waiting::new(draft)),
            begin: None,
            shape: T::shape,
            on_progress: None,
        }
    }

    /// Waits for what this call makes: its answer is the first one, and its id is what is asked for
    /// then, the last parameter of the path.
    ///
    /// Without an id the request fails as one with an empty part of the path does.
    #[allow(dead_code, reason = "conveniences of areas that may be off use it")]
    pub(crate) fn begun_by(mut self, call: Call<Response<T>>) -> Self {
        let options = &self.waiting.draft.options;
        self.begin = Some(call.with_options(|own| own.over(options)));
        self
    }

    /// A client with the options of this.
    #[allow(dead_code, reason = "conveniences of areas that may be off use it")]
    pub(crate) fn client(&self) -> Client {
        let draft = &self.waiting.draft;
        draft.client.with_options(|_| draft.options.clone())
    }

    /// How long to pause between two questions. Otherwise the server says so with each answer
    /// (`openai-poll-after-ms`); where it does not, the pause is that of the document
    /// ([`Until`](crate::operations::Until)).
    pub fn poll_interval(mut self, pause: Duration) -> Self {
        self.waiting.pause = Some(pause);
        self
    }

    /// How long to wait in all; without end by default. The last pause is shortened to look once more
    /// when the time is over. A request that is under way then is given up after another 10 s.
    pub fn max_wait(mut self, limit: Duration) -> Self {
        self.waiting.limit = Some(limit);
        self
    }

    /// Has `progress` called with each answer, the last one included.
    pub fn on_progress(mut self, progress: impl FnMut(&T) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(progress));
        self
    }

    /// Sets any of the options of the requests.
    pub fn with_options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        let options = change(CallOptions::default());
        let own = &mut self.waiting.draft.options;
        *own = options.clone().over(own);
        self.begin = self
            .begin
            .map(|call| call.with_options(|own| options.over(&own)));
        self
    }
}

impl<T: DeserializeOwned> Future for Wait<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        loop {
            let answer = match &mut this.begin {
                Some(call) => {
                    let made = ready!(Pin::new(call).poll(context))?;
                    this.begin = None;
                    this.waiting.made = text_of((this.shape)(&made), "id");
                    made
                }
                None => ready!(this.waiting.poll(context)).and_then(Response::read)?,
            };
            if let Some(progress) = &mut this.on_progress {
                progress(&answer);
            }
            if this.waiting.ends((this.shape)(&answer), answer.headers())? {
                return Poll::Ready(Ok(answer));
            }
        }
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Wait")
            .field("request", &self.waiting.draft)
            .field("poll_interval", &self.waiting.pause)
            .field("max_wait", &self.waiting.limit)
            .finish_non_exhaustive()
    }
}

/// What waiting for anything has in common, compiled once.
struct Waiting {
    draft: Draft,
    pause: Option<Duration>,
    limit: Option<Duration>,
    state: State,
    since: Option<SystemTime>,
    /// The id of what was made, until it is asked for.
    made: Option<String>,
    /// The pauses so far: what a clock that was set back cannot hide.
    paused: Duration,
}

enum State {
    Idle,
    Pausing(Pin<Box<dyn Future<Output = ()> + Send>>),
    Asking(Running<Bytes>, Option<Pin<Box<Sleep>>>),
}

impl Waiting {
    fn new(draft: Draft) -> Self {
        Self {
            draft,
            pause: None,
            limit: None,
            state: State::Idle,
            since: None,
            made: None,
            paused: Duration::ZERO,
        }
    }

    /// The next answer, after the pause if there is to be one.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Reply<Bytes>>> {
        loop {
            match &mut self.state {
                State::Idle => {
                    if let (Some(id), Some((_, value))) =
                        (self.made.take(), self.draft.path_params.last_mut())
                    {
                        *value = id;
                    }
                    let running = self.draft.clone().request(Wanted::Json)?.whole();
                    let left = self.left();
                    let end = left.map(|left| left.saturating_add(LAST_ANSWER));
                    let end = end.map(|end| Box::pin(tokio::time::sleep(end)));
                    self.state = State::Asking(running, end);
                }
                State::Pausing(pause) => {
                    ready!(pause.as_mut().poll(context));
                    self.state = State::Idle;
                }
                State::Asking(running, end) => {
                    if let Poll::Ready(reply) = running.as_mut().poll(context) {
                        self.state = State::Idle;
                        return Poll::Ready(reply);
                    }
                    match end {
                        Some(end) => ready!(end.as_mut().poll(context)),
                        None => return Poll::Pending,
                    }
                    self.state = State::Idle;
                    return Poll::Ready(Err(self.over("the server does not answer")));
                }
            }
        }
    }

    /// Whether this is the last answer; otherwise there is a pause before the next one.
    fn ends(&mut self, answer: Shape<'_>, headers: &HeaderMap) -> Result<bool> {
        let operation = self.draft.operation;
        let Some(until) = operation.and_then(|operation| operation.wait.as_ref()) else {
            let error = Error::config("the document does not say when this is over");
            return Err(error.in_call(&self.draft.name()));
        };
        let Some(status) = text_of(answer, until.member) else {
            return Ok(true);
        };
        if until.ends.contains(&status.as_str()) {
            return Ok(true);
        }
        let pause = self.pause.or_else(|| asked(headers)).unwrap_or(until.pause);
        let pause = match self.left() {
            Some(Duration::ZERO) => return Err(self.over(&format!("still `{status}`"))),
            Some(left) => pause.min(left),
            None => pause,
        };
        self.paused = self.paused.saturating_add(pause);
        let clock = &self.draft.client.shared.pool.clock;
        self.state = State::Pausing(clock.sleep(pause));
        Ok(false)
    }

    /// How much time there is, if there is a limit. The first question starts the clock.
    fn left(&mut self) -> Option<Duration> {
        let now = self.draft.client.shared.pool.clock.now();
        let since = *self.since.get_or_insert(now);
        let passed = now.duration_since(since).unwrap_or_default();
        let passed = passed.max(self.paused);
        self.limit.map(|limit| limit.saturating_sub(passed))
    }

    fn over(&self, state: &str) -> Error {
        let limit = self.limit.unwrap_or_default();
        let text = format!("{state} when the time to wait was over, {limit:?}");
        Error::new(ErrorKind::Timeout, text).in_call(&self.draft.name())
    }
}

/// The pause that the server asks for.
fn asked(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get("openai-poll-after-ms")?.to_str().ok()?;
    let milliseconds: u64 = value.trim().parse().ok()?;
    (milliseconds > 0).then(|| Duration::from_millis(milliseconds))
}
