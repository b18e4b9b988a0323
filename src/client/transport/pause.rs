//! The limit of a pause between the pieces of a body.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep};

/// Limits each pause. The timer runs on from one to the next and is set anew when it fires, since to set it
/// at each pause would cost more than the pause itself.
pub(super) struct Pauses {
    limit: Duration,
    /// Whose timers are used: the one who reads need not be inside of it.
    runtime: Handle,
    timer: Option<Timer>,
    /// When the pause began, if there is one.
    since: Option<Instant>,
}

struct Timer {
    sleep: Pin<Box<Sleep>>,
    /// Whom it wakes.
    waker: Waker,
}

impl Pauses {
    /// Limits by the timers of the runtime that this is called in.
    pub(super) fn new(limit: Duration) -> Self {
        Self {
            limit,
            runtime: Handle::current(),
            timer: None,
            since: None,
        }
    }

    /// Something has come.
    #[inline]
    pub(super) fn end(&mut self) {
        self.since = None;
    }

    /// Is ready with the limit when the pause, which begins with the first call, has become too long.
    #[inline]
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Duration> {
        let (since, begins) = match self.since {
            Some(since) => (since, false),
            None => (*self.since.insert(Instant::now()), true),
        };
        let waker = context.waker();
        match &self.timer {
            // Nothing is new to it.
            Some(timer)
                if begins && since < timer.sleep.deadline() && timer.waker.will_wake(waker) =>
            {
                Poll::Pending
            }
            _ => self.poll_timer(since, context),
        }
    }

    #[inline(never)]
    fn poll_timer(&mut self, since: Instant, context: &mut Context<'_>) -> Poll<Duration> {
        let waker = context.waker();
        let timer = match &mut self.timer {
            Some(timer) => {
                timer.waker.clone_from(waker);
                timer
            }
            None => {
                let sleep = self.timer(self.limit);
                let waker = waker.clone();
                self.timer.insert(Timer { sleep, waker })
            }
        };
        let end = after(since, self.limit);
        ready!(timer.sleep.as_mut().poll(context));
        if timer.sleep.deadline() < end {
            // It was set for an earlier pause.
            timer.sleep.as_mut().reset(end);
            ready!(timer.sleep.as_mut().poll(context));
        }
        Poll::Ready(self.limit)
    }

    /// Another timer of the same runtime.
    pub(super) fn timer(&self, duration: Duration) -> Pin<Box<Sleep>> {
        let _inside = self.runtime.enter();
        Box::pin(tokio::time::sleep_until(deadline(duration)))
    }
}

/// When `timeout` is over.
pub(super) fn deadline(timeout: Duration) -> Instant {
    after(Instant::now(), timeout)
}

fn after(start: Instant, duration: Duration) -> Instant {
    // Thirty years stand for ever; `Duration::MAX` would overflow.
    let forever = Duration::from_secs(60 * 60 * 24 * 365 * 30);
    start + duration.min(forever)
}
