//! How long there may be nothing of a body that is being read: clocks stand still unless all wait.

use std::time::Duration;

use openai_typed::{Download, EventStream, Method};
use serde_json::Value;
use tokio::time::Instant;

use crate::support::*;

const LIMIT: Duration = Duration::from_secs(7);

/// A body of one event after each of these pauses, in seconds, and then silence, whose end comes long after
/// any limit: who waits for it is told something else.
async fn events_after(pauses: &[u64]) -> Server {
    let mut script = vec![stream_head()];
    for pause in pauses {
        script.extend([wait(pause * 1000), chunk("data: 1\n\n")]);
    }
    script.extend([wait(3_600_000), Step::Close]);
    Server::start([script]).await
}

async fn stream(server: &Server) -> EventStream<Value> {
    let call = server.client().request(Method::GET, "/x").stream();
    call.timeout(LIMIT).await.unwrap()
}

async fn download(server: &Server) -> Download {
    let call = server.client().request(Method::GET, "/x").download();
    call.timeout(LIMIT).await.unwrap()
}

/// Whether the last pause has become too long now, after so many seconds.
fn is_over(error: &openai_typed::Error, start: Instant, seconds: u64) -> bool {
    error.is_timeout()
        && error.to_string().contains("nothing arrived for 7 s")
        && start.elapsed().as_secs() == seconds
}

#[tokio::test(start_paused = true)]
async fn each_pause_has_the_whole_limit_however_many_there_were() {
    for pauses in [
        &[][..],
        &[6],
        &[3, 3, 3, 3, 3],
        &[6, 6, 6, 6],
        &[1, 6, 1, 6],
        &[0, 0, 0, 6, 0, 0],
        &[6, 0, 2, 0, 4],
    ] {
        let all = pauses.iter().sum::<u64>();
        let server = events_after(pauses).await;
        let mut stream = stream(&server).await;
        let start = Instant::now();
        for _ in pauses {
            assert_eq!(stream.try_next().await.unwrap().unwrap(), 1);
        }
        assert_eq!(start.elapsed().as_secs(), all);
        let error = stream.try_next().await.unwrap_err();
        assert!(is_over(&error, start, all + 7), "{pauses:?}: {error}");
        server.left().await;

        let server = events_after(pauses).await;
        let mut download = download(&server).await;
        let start = Instant::now();
        for _ in pauses {
            assert!(download.try_next().await.unwrap().is_some());
        }
        let error = download.try_next().await.unwrap_err();
        assert!(is_over(&error, start, all + 7), "{pauses:?}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_begins_before_the_limit_of_another_lasts_as_long() {
    // What is cut off at the end of the first limit would come in time.
    let server = events_after(&[6, 6, 6]).await;
    let mut stream = stream(&server).await;
    let start = Instant::now();
    for seconds in [6, 12, 18] {
        assert!(stream.try_next().await.unwrap().is_some());
        assert_eq!(start.elapsed().as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_of_the_reader_is_no_pause() {
    let server = events_after(&[1, 1, 1, 6]).await;
    let mut stream = stream(&server).await;
    let start = Instant::now();
    for _ in 0..3 {
        assert!(stream.try_next().await.unwrap().is_some());
    }
    // Longer than the limit, which an earlier pause has set a timer for.
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(stream.try_next().await.unwrap().is_some());
    let error = stream.try_next().await.unwrap_err();
    assert!(is_over(&error, start, 63 + 7), "{error}");
}

#[tokio::test(start_paused = true)]
async fn whoever_reads_on_is_told_when_the_pause_is_too_long() {
    // Between two pauses: the timer still knows the first reader.
    let server = events_after(&[2]).await;
    let mut events = stream(&server).await;
    let start = Instant::now();
    let first = tokio::spawn(async move {
        events.try_next().await.unwrap().unwrap();
        events
    });
    let mut events = first.await.unwrap();
    let error = events.try_next().await.unwrap_err();
    assert!(is_over(&error, start, 2 + 7), "{error}");

    // Within a pause, which is one and the same for both.
    let server = events_after(&[2]).await;
    let mut events = stream(&server).await;
    let start = Instant::now();
    events.try_next().await.unwrap().unwrap();
    let first = tokio::spawn(async move {
        let a_moment = tokio::time::timeout(Duration::from_secs(4), events.try_next());
        assert!(a_moment.await.is_err());
        events
    });
    let mut events = first.await.unwrap();
    let error = events.try_next().await.unwrap_err();
    assert!(is_over(&error, start, 2 + 7), "{error}");
}
