//! Threads for what takes its time, with stacks that are deep enough.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, ScopedJoinHandle, available_parallelism, scope};

/// What fails in a thread.
pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// Schemas within schemas are read by recursion: thousands of them need more stack than a thread
/// has by default. Only what is used of it takes memory.
const STACK: usize = 1 << 30;

/// Runs one piece of work.
pub(super) fn with_deep_stack<T: Send>(
    work: impl FnOnce() -> Result<T, Failure> + Send,
) -> Result<T, Box<dyn Error>> {
    scope(|scope| {
        let thread = Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        join(thread).map_err(|error| -> Box<dyn Error> { error })
    })
}

/// Runs `work` in as many threads as there are cores. Each takes numbers below `count` until all
/// are taken; what comes back is in no order.
pub(super) fn share<T: Send>(
    count: usize,
    work: impl Fn(&mut dyn Iterator<Item = usize>) -> Result<Vec<T>, Failure> + Sync,
) -> Result<Vec<T>, Failure> {
    let threads = available_parallelism().map_or(1, usize::from).min(count);
    let (next, work) = (AtomicUsize::new(0), &work);
    let take = || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        (number < count).then_some(number)
    };
    scope(|scope| {
        let started = (0..threads).map(|_| {
            let work = || work(&mut std::iter::from_fn(take));
            Builder::new().stack_size(STACK).spawn_scoped(scope, work)
        });
        let started: Vec<_> = started.collect::<Result<_, _>>()?;
        let mut all = Vec::new();
        for thread in started {
            all.extend(join(thread)?);
        }
        Ok(all)
    })
}

fn join<T>(thread: ScopedJoinHandle<'_, Result<T, Failure>>) -> Result<T, Failure> {
    match thread.join() {
        Ok(outcome) => outcome,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
