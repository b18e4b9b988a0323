//! Ctrl-C.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use crate::cli::show::Failure;

/// How long the removal of a file that is half written may take. Nothing else needs to be waited for.
const GRACE: Duration = Duration::from_secs(5);

/// Runs `work` until it ends or Ctrl-C is pressed. While it `saves` a file it may tidy up.
///
/// The work is a task of its own, so that Ctrl-C is heard even while it waits for a pipe or a
/// terminal that takes nothing.
pub(crate) fn until_interrupted(
    work: impl Future<Output = Result<(), Failure>> + Send + 'static,
    saves: &AtomicBool,
) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::local("cannot start", error))?;
    let outcome = runtime.block_on(async {
        let mut interrupt = pin!(interrupt());
        // From here on Ctrl-C is heard; so nothing is begun that it could not stop.
        let at_once = poll_fn(|context| Poll::Ready(interrupt.as_mut().poll(context))).await;
        if at_once.is_ready() {
            return Err(Failure::Interrupted);
        }
        let mut task = tokio::spawn(work);
        tokio::select! {
            ended = &mut task => match ended {
                Ok(outcome) => outcome,
                Err(error) => match error.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(error) => Err(Failure::local("cannot go on", std::io::Error::other(error))),
                },
            },
            () = &mut interrupt => {
                task.abort();
                if saves.load(Ordering::Acquire) {
                    // What does not end in time ends with the process.
                    let _unfinished = tokio::time::timeout(GRACE, task).await;
                }
                Err(Failure::Interrupted)
            }
        }
    });
    // A thread that waits for standard input would hold up the end.
    runtime.shutdown_background();
    outcome
}

async fn interrupt() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
