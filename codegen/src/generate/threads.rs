//! Threads for what takes its time, with stacks that are deep enough.

use std::error::Error;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, Scope, ScopedJoinHandle, available_parallelism, scope};

/// What fails in a thread.
pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// Schemas within schemas are read by recursion: thousands of them need more stack than a thread
/// has by default. Only what is used of it takes memory.
const STACK: usize = 1 << 30;

/// Runs one piece of work.
///
/// # Errors
/// The system gives no thread.
pub(super) fn with_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<T> {
    scope(|scope| Ok(join(start(scope, work)?)))
}

/// Runs two pieces of work at once.
///
/// # Errors
/// As for [`with_deep_stack`].
pub(super) fn with_deep_stacks<A: Send, B: Send>(
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> io::Result<(A, B)> {
    scope(|scope| {
        let (one, other) = (start(scope, one)?, start(scope, other)?);
        Ok((join(one), join(other)))
    })
}

/// Does the same with each of these, in as many threads as there are cores. What comes back is in
/// their order; the first failure in it ends it.
pub(super) fn share<I: Sync, T: Send, E: Send + From<io::Error>>(
    items: &[I],
    work: impl Fn(&I) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let threads = available_parallelism().map_or(1, usize::from);
    let (next, work) = (AtomicUsize::new(0), &work);
    let take = || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        Some((number, items.get(number)?))
    };
    let mut all = scope(|scope| -> Result<Vec<_>, E> {
        let started = (0..threads.min(items.len())).map(|_| {
            let done = || std::iter::from_fn(take).map(|(number, item)| (number, work(item)));
            start(scope, move || done().collect::<Vec<_>>())
        });
        let started: Vec<_> = started.collect::<Result<_, _>>()?;
        Ok(started.into_iter().flat_map(join).collect())
    })?;
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, outcome)| outcome).collect()
}

fn start<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> io::Result<ScopedJoinHandle<'scope, T>> {
    Builder::new().stack_size(STACK).spawn_scoped(scope, work)
}

/// What a thread comes to; a panic in it goes on here.
fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    match thread.join() {
        Ok(outcome) => outcome,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
