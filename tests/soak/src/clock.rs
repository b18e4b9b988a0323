//! Time in which pauses between attempts are short, and a note of each that was asked for.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use openai_typed::Clock;

/// No pause takes longer.
pub const LONGEST_PAUSE: Duration = Duration::from_millis(400);

const TIMES_FASTER: u32 = 20;

tokio::task_local! {
    /// The pauses of the call that runs in this task.
    static PAUSES: RefCell<Vec<Duration>>;
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

/// Runs a call; what it gives, and the pauses that it made.
pub async fn noting_pauses<T>(call: impl Future<Output = T>) -> (T, Vec<Duration>) {
    let noting = async {
        let given = call.await;
        (given, PAUSES.with(RefCell::take))
    };
    PAUSES.scope(RefCell::default(), noting).await
}
