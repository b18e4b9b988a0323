//! Many calls at a time, to a server that speaks HTTP/2 and permits a hundred of them on a connection.

use std::time::Duration;

use hyper::Version;
use openai_typed::{Client, Download, Error, ErrorKind, EventStream, Method};
use serde_json::Value;
use tokio::task::JoinSet;

use crate::support::h2::{H2, H2Server};
use crate::support::host::{CONTENT, Host};

fn get(client: &Client, path: &'static str) -> openai_typed::RequestBuilder {
    client.request(Method::GET, path)
}

/// All of these at a time.
async fn all<T: Send + 'static>(
    count: usize,
    call: impl Fn(usize) -> openai_typed::Call<T>,
) -> Vec<T> {
    let mut calls = JoinSet::new();
    for number in 0..count {
        calls.spawn(call(number).into_future());
    }
    let outcomes: Vec<Result<T, Error>> = calls.join_all().await;
    outcomes
        .into_iter()
        .map(|outcome| outcome.unwrap())
        .collect()
}

async fn streams(client: &Client, count: usize) -> Vec<EventStream<u8>> {
    let mut streams = all(count, |_| get(client, "/stream").stream::<u8>()).await;
    for stream in &mut streams {
        assert_eq!(stream.try_next().await.unwrap(), Some(1));
    }
    streams
}

async fn end(host: &Host, streams: Vec<EventStream<u8>>) {
    host.open(streams.len());
    for mut stream in streams {
        assert_eq!(stream.try_next().await.unwrap(), None);
    }
}

async fn read(downloads: Vec<Download>) {
    for download in downloads {
        assert_eq!(download.bytes().await.unwrap().len(), CONTENT);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_streams_and_two_hundred_downloads_hold_up_no_call() {
    for calls_at_a_time in [Some(2000), None] {
        let host = Host::start(&[b"h2", b"http/1.1"], 100).await;
        let builder = host.builder();
        let builder = match calls_at_a_time {
            Some(calls) => builder.max_concurrent_calls(calls),
            None => builder,
        };
        let client = builder.build().unwrap();
        let open = streams(&client, 1000).await;
        let downloads = all(200, |_| get(&client, "/content").download()).await;
        let answers = all(1000, |_| get(&client, "/x").send::<Value>()).await;
        assert_eq!(answers.len(), 1000);
        end(&host, open).await;
        read(downloads).await;
        let seen = host.seen();
        let (calls, others): (Vec<_>, Vec<_>) = seen.iter().partition(|seen| seen.path == "x");
        assert!(calls.iter().all(|seen| seen.version == Version::HTTP_2));
        assert!(others.iter().all(|seen| seen.version == Version::HTTP_11));
    }
}

#[tokio::test]
async fn calls_beyond_what_a_connection_takes_have_another() {
    let host = Host::start(&[b"h2", b"http/1.1"], 100).await;
    let client = host.client();
    get(&client, "/x").send_only().await.unwrap();
    let calls = tokio::spawn({
        let client = client.clone();
        async move { all(250, |_| get(&client, "/held").send::<Value>()).await }
    });
    // None waits for another to end.
    host.came("held", 250).await;
    host.open(250);
    assert_eq!(calls.await.unwrap().len(), 250);
    assert_eq!(host.connections("held").len(), 3);
    // There is room on the first again.
    get(&client, "/again").send_only().await.unwrap();
    assert_eq!(host.connections("again"), host.connections("x"));
}

#[tokio::test]
async fn a_connection_that_stalls_is_left_after_its_first_timeout() {
    for path in ["/first-stalls", "/first-drips"] {
        let host = Host::start(&[b"h2"], 100).await;
        let client = host.client();
        let call = get(&client, path).send::<Value>();
        let answer = call.timeout(Duration::from_secs(2)).await.unwrap();
        assert_eq!(answer.attempts(), 2);
        assert_eq!(host.connections(&path[1..]), [0, 1]);
        get(&client, "/x").send_only().await.unwrap();
        assert_eq!(host.connections("x"), [1]);
    }
}

#[tokio::test]
async fn a_connection_whose_call_is_given_up_without_an_answer_is_left() {
    let host = Host::start(&[b"h2"], 100).await;
    let client = host.client();
    get(&client, "/before").send_only().await.unwrap();
    let held = tokio::spawn(get(&client, "/held").send::<Value>().into_future());
    host.came("held", 1).await;
    let call = tokio::spawn(get(&client, "/first-stalls").send::<Value>().into_future());
    host.came("first-stalls", 1).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    get(&client, "/after").send_only().await.unwrap();
    assert_eq!(host.connections("before"), [0]);
    assert_eq!(host.connections("after"), [1]);
    // Who is on it still has its answer.
    host.open(1);
    held.await.unwrap().unwrap();
}

#[tokio::test]
async fn responses_that_nobody_reads_leave_room_for_others() {
    let host = Host::start(&[b"h2"], 100).await;
    let client = host.client();
    get(&client, "/x").send_only().await.unwrap();
    // Their answers have begun to come, and are read no further.
    let mut unread: Vec<_> = (0..50)
        .map(|_| get(&client, "/text").send_text().into_future())
        .collect();
    for call in &mut unread {
        let answer = tokio::time::timeout(Duration::from_millis(5), call).await;
        assert!(answer.is_err());
    }
    host.came("text", 50).await;
    let call = get(&client, "/x").send_only();
    call.timeout(Duration::from_secs(10)).await.unwrap();
    host.open(50);
    for call in unread {
        assert_eq!(call.await.unwrap().len(), CONTENT + 2);
    }
    assert_eq!(host.connections("text"), [0]);
}

#[tokio::test]
async fn a_server_that_speaks_http_2_alone_has_streams_and_downloads_too() {
    let host = Host::start(&[b"h2"], 1).await;
    let client = host.client();
    let open = streams(&client, 20).await;
    let downloads = all(20, |_| get(&client, "/content").download()).await;
    get(&client, "/x").send_only().await.unwrap();
    end(&host, open).await;
    read(downloads).await;
    assert!(
        host.seen()
            .iter()
            .all(|seen| seen.version == Version::HTTP_2)
    );
    assert_eq!(host.connections("stream").len(), 20);
}

#[tokio::test]
async fn streams_that_were_read_leave_their_connection_to_the_next() {
    let host = Host::start(&[b"h2", b"http/1.1"], 100).await;
    let client = host.client();
    for _ in 0..3 {
        let open = streams(&client, 1).await;
        end(&host, open).await;
        let download = get(&client, "/content").download().await.unwrap();
        read(vec![download]).await;
    }
    let connections = host.connections("stream");
    assert_eq!(
        (connections.len(), &connections),
        (1, &host.connections("content"))
    );
}

#[tokio::test]
async fn a_client_can_do_without_http_2() {
    let host = Host::start(&[b"h2", b"http/1.1"], 100).await;
    let client = host.builder().http1_only().build().unwrap();
    get(&client, "/x").send_only().await.unwrap();
    let open = streams(&client, 1).await;
    end(&host, open).await;
    let seen = host.seen();
    assert!(seen.iter().all(|seen| seen.version == Version::HTTP_11));
    // One protocol, and so one connection for all.
    assert!(seen.iter().all(|seen| seen.connection == 0), "{seen:?}");
    // A server that speaks HTTP/2 alone is out of reach.
    let host = Host::start(&[b"h2"], 100).await;
    let client = host.builder().http1_only().max_retries(0).build().unwrap();
    for outcome in [
        get(&client, "/x").send_only().await.map(drop),
        get(&client, "/stream").stream::<u8>().await.map(drop),
    ] {
        assert!(outcome.unwrap_err().is_connect());
    }
}

#[tokio::test]
async fn a_connection_that_gives_no_sign_of_life_is_closed() {
    let interval = Duration::from_millis(50);
    let server =
        H2Server::start([vec![], vec![], vec![H2::ok(&[]), H2::data("{}"), H2::End]]).await;
    let client = server.builder().ping_interval(interval).build().unwrap();
    let call = get(&client, "/x").send::<Value>().max_retries(0);
    let error = tokio::time::timeout(Duration::from_secs(20), call).await;
    let error = error.unwrap().unwrap_err();
    assert!(error.is_retryable() && !error.is_connect(), "{error:?}");
    let call = get(&client, "/x").send::<Value>();
    let answer = tokio::time::timeout(Duration::from_secs(20), call).await;
    assert_eq!(answer.unwrap().unwrap().attempts(), 2);
    // One that answers the pings is waited for.
    let host = Host::start(&[b"h2"], 100).await;
    let client = host.builder().ping_interval(interval).build().unwrap();
    let call = tokio::spawn(get(&client, "/held").send::<Value>().into_future());
    host.came("held", 1).await;
    tokio::time::sleep(8 * interval).await;
    host.open(1);
    assert_eq!(call.await.unwrap().unwrap().attempts(), 1);
}

#[tokio::test]
async fn the_head_of_a_response_of_http_2_has_the_same_limit() {
    let host = Host::start(&[b"h2"], 100).await;
    let client = host.client();
    for (bytes, is_read) in [(400_000, true), (430_000, false)] {
        let call = get(&client, "/head").query(bytes.to_string(), "");
        let outcome = call.send::<Value>().await;
        assert_eq!(outcome.is_ok(), is_read, "{bytes}: {outcome:?}");
        if let Err(error) = outcome {
            let kind = error.kind();
            assert!(
                matches!(kind, ErrorKind::ResponseTooLarge(417_792)),
                "{error:?}"
            );
            assert_eq!(error.attempts(), 1);
        }
    }
}
