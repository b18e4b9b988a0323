//! Several futures at a time, within one.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

/// What is told while they run.
pub(super) enum Step<'s, T> {
    Begins(usize),
    /// What it gives says whether more are begun.
    Ended(usize, &'s T),
}

/// Runs `count` futures, at most `most` at a time, each begun in its turn. None of the result were not
/// begun any more.
pub(super) async fn together<F: Future + ?Sized>(
    count: usize,
    most: usize,
    mut begin: impl FnMut(usize) -> Pin<Box<F>>,
    mut tell: impl FnMut(Step<'_, F::Output>) -> bool,
) -> Vec<Option<F::Output>> {
    let mut results: Vec<Option<F::Output>> = Vec::new();
    results.resize_with(count, || None);
    let mut running: Vec<(usize, Pin<Box<F>>)> = Vec::new();
    let mut next = 0;
    let mut goes_on = true;
    poll_fn(|context| {
        loop {
            while goes_on && next < count && running.len() < most.max(1) {
                tell(Step::Begins(next));
                running.push((next, begin(next)));
                next += 1;
            }
            let before = running.len();
            running.retain_mut(|(at, future)| match future.as_mut().poll(context) {
                Poll::Ready(result) => {
                    goes_on &= tell(Step::Ended(*at, &result));
                    results[*at] = Some(result);
                    false
                }
                Poll::Pending => true,
            });
            match running.len() {
                0 if !goes_on || next == count => return Poll::Ready(()),
                // There is room for another one.
                now if now < before && goes_on && next < count => {}
                _ => return Poll::Pending,
            }
        }
    })
    .await;
    results
}
