//! A key that a function gives, anew for every attempt.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

use http::{HeaderName, HeaderValue};

use super::header::{Carrier, trim};
use crate::client::error::{Error, ErrorKind, Result};

type Failure = Box<dyn StdError + Send + Sync>;
type Answering = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;

/// The function, whatever its types.
pub(in crate::client) type Ask = Box<dyn Fn() -> Answering + Send + Sync>;

/// The function of a caller.
pub(in crate::client) fn boxed<A, E>(ask: impl Fn() -> A + Send + Sync + 'static) -> Ask
where
    A: Future<Output = Result<String, E>> + Send + 'static,
    E: Into<Failure>,
{
    Box::new(move || {
        let answer = ask();
        Box::pin(async move { answer.await.map_err(Into::into) })
    })
}

/// A function that gives a key. It is asked once at a time: who needs the key meanwhile waits for the
/// same answer.
pub(in crate::client) struct KeyFunction {
    ask: Ask,
    carrier: Carrier,
    /// Those who wait hold it, so that it ends with the last of them.
    under_way: Mutex<Weak<Asking>>,
}

impl KeyFunction {
    pub(in crate::client) fn new(ask: Ask, carrier: Carrier) -> Self {
        Self {
            ask,
            carrier,
            under_way: Mutex::default(),
        }
    }

    pub(super) fn header_name(&self) -> &HeaderName {
        self.carrier.name()
    }

    /// Asks; the header that carries the key.
    pub(in crate::client) async fn header(&self) -> Result<(HeaderName, HeaderValue)> {
        let asking = self.join();
        let answer = poll_fn(|context| asking.poll(context)).await;
        let key = answer.map_err(|failure| {
            let text = format!("the function that gives the key failed: {failure}");
            Error::new(ErrorKind::Key, text).with_source(failure)
        })?;
        let header = match trim(&key) {
            "" => Err("the function that gives the key gave an empty text"),
            key => self.carrier.header(key),
        };
        header.map_err(|problem| Error::new(ErrorKind::Key, problem))
    }

    /// The asking that is under way, or another one.
    fn join(&self) -> Arc<Asking> {
        let mut under_way = lock(&self.under_way);
        match under_way.upgrade().filter(|asking| asking.is_open()) {
            Some(asking) => asking,
            None => {
                let asking = Arc::new(Asking::new((self.ask)()));
                *under_way = Arc::downgrade(&asking);
                asking
            }
        }
    }
}

/// One asking. Each of those who wait for it drives it, so that it stalls with none of them.
struct Asking {
    state: Mutex<State>,
    waiting: Arc<Waiting>,
}

enum State {
    Open(Answering),
    Done(Answer),
    /// The function has panicked.
    Broken,
}

type Answer = Result<String, Shared>;

impl Asking {
    fn new(answering: Answering) -> Self {
        Self {
            state: Mutex::new(State::Open(answering)),
            waiting: Arc::default(),
        }
    }

    fn is_open(&self) -> bool {
        matches!(*lock(&self.state), State::Open(_))
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Answer> {
        let mut state = lock(&self.state);
        let mut answering = match mem::replace(&mut *state, State::Broken) {
            State::Open(answering) => answering,
            State::Done(answer) => {
                *state = State::Done(answer.clone());
                return Poll::Ready(answer);
            }
            State::Broken => return Poll::Ready(Err(Shared::text("it panicked"))),
        };
        self.waiting.add(context.waker());
        let waker = Waker::from(Arc::clone(&self.waiting));
        let poll = || answering.as_mut().poll(&mut Context::from_waker(&waker));
        match catch_unwind(AssertUnwindSafe(poll)) {
            Ok(Poll::Pending) => {
                *state = State::Open(answering);
                Poll::Pending
            }
            Ok(Poll::Ready(answer)) => {
                let answer = answer.map_err(Shared::new);
                *state = State::Done(answer.clone());
                drop(state);
                waker.wake();
                Poll::Ready(answer)
            }
            Err(panic) => {
                drop(state);
                waker.wake();
                resume_unwind(panic)
            }
        }
    }
}

/// Those who wait for an answer.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut wakers = lock(&self.0);
        if !wakers.iter().any(|other| other.will_wake(waker)) {
            wakers.push(waker.clone());
        }
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let wakers = mem::take(&mut *lock(&self.0));
        wakers.into_iter().for_each(Waker::wake);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A failure that several calls have in common.
#[derive(Clone, Debug)]
struct Shared(Arc<dyn StdError + Send + Sync>);

impl Shared {
    fn new(failure: Failure) -> Self {
        Self(failure.into())
    }

    fn text(text: &'static str) -> Self {
        Self::new(text.into())
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl StdError for Shared {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
