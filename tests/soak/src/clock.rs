//! Time in which pauses between attempts are short, and notes of each that was asked for and why.

use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use openai_typed::Clock;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// No pause takes longer.
pub const LONGEST_PAUSE: Duration = Duration::from_millis(400);

const TIMES_FASTER: u32 = 20;

tokio::task_local! {
    /// The pauses of the call that runs in this task.
    static PAUSES: RefCell<Vec<Duration>>;
    /// Why its attempts failed after which there were pauses, in the words of the client.
    static REASONS: RefCell<Vec<String>>;
}

/// The clock of all calls.
pub struct FastClock;

impl Clock for FastClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        PAUSES.with(|pauses| pauses.borrow_mut().push(duration));
        Box::pin(tokio::time::sleep(
            (duration / TIMES_FASTER).min(LONGEST_PAUSE),
        ))
    }
}

/// What is noted of a call while it runs.
#[derive(Default)]
pub struct Notes {
    pub pauses: Vec<Duration>,
    pub reasons: Vec<String>,
}

/// Runs a call; what it gives, and what was noted.
pub async fn noting<T>(call: impl Future<Output = T>) -> (T, Notes) {
    let noting = async {
        let given = call.await;
        let notes = Notes {
            pauses: PAUSES.with(RefCell::take),
            reasons: REASONS.with(RefCell::take),
        };
        (given, notes)
    };
    let noting = PAUSES.scope(RefCell::default(), noting);
    REASONS.scope(RefCell::default(), noting).await
}

/// Notes what the client says of its retries.
pub struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && metadata.target() == "openai_typed"
    }

    fn event(&self, event: &Event<'_>) {
        // Outside of a call there is nothing to note it for.
        let _ = REASONS.try_with(|reasons| event.record(&mut Reasons(&mut reasons.borrow_mut())));
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Reasons<'a>(&'a mut Vec<String>);

impl Visit for Reasons<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "error" {
            self.0.push(format!("{value:?}"));
        }
    }
}
