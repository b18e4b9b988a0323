//! Time, as retries use it.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

/// Time and waiting, as retries use them.
///
/// The client brings its own; tests can bring another with
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock).
pub trait Clock: Send + Sync + 'static {
    /// The time of day, which tells how far away the date in a `Retry-After` is.
    fn now(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The clock of the system.
pub(in crate::client) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }
}
