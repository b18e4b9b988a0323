//! Several futures at a time, within one.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

/// What is told while they run.
pub(super) enum Step<'s, T> {
    Begins(usize),
    Ended(usize, &'s T),
}

/// How it goes on then.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// As before.
    GoOn,
    /// Those that have begun come to their end, and no others are begun.
    Finish,
    /// All that have begun are given up.
    #[allow(dead_code, reason = "areas that may be off use it")]
    Stop,
}

/// Runs `count` futures, at most `most` at a time, each begun in its turn. What is None in the result was
/// not begun any more, or given up.
#[inline]
pub(super) async fn together<F: Future + ?Sized>(
    count: usize,
    most: usize,
    mut begin: impl FnMut(usize) -> Pin<Box<F>>,
    mut tell: impl FnMut(Step<'_, F::Output>) -> Then,
) -> Vec<Option<F::Output>> {
    let mut results: Vec<Option<F::Output>> = Vec::new();
    results.resize_with(count, || None);
    let mut running: Vec<(usize, Pin<Box<F>>)> = Vec::new();
    let mut next = 0;
    let mut then = Then::GoOn;
    poll_fn(|context| {
        loop {
            while then == Then::GoOn && next < count && running.len() < most.max(1) {
                tell(Step::Begins(next));
                running.push((next, begin(next)));
                next += 1;
            }
            let before = running.len();
            running.retain_mut(|(at, future)| match future.as_mut().poll(context) {
                Poll::Ready(result) => {
                    let told = tell(Step::Ended(*at, &result));
                    if then != Then::Stop && told != Then::GoOn {
                        then = told;
                    }
                    results[*at] = Some(result);
                    false
                }
                Poll::Pending => true,
            });
            match running.len() {
                _ if then == Then::Stop => return Poll::Ready(()),
                0 if then != Then::GoOn || next == count => return Poll::Ready(()),
                // There is room for another one.
                now if now < before && then == Then::GoOn && next < count => {}
                _ => return Poll::Pending,
            }
        }
    })
    .await;
    results
}
