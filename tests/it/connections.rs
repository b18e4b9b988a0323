//! How connections are made and kept, as the settings say.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use openai_typed::{Client, Error, ErrorKind, Method};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::support::*;

const LOCALHOST: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

async fn call(client: &Client) -> Result<Value, Error> {
    let call = client.request(Method::GET, "/x").send::<Value>();
    call.await.map(|answer| answer.into_inner())
}

#[tokio::test]
async fn an_idle_connection_is_kept_for_as_long_as_wanted() {
    for (timeout, connections) in [
        (None, [0, 0]),
        (Some(Duration::MAX), [0, 0]),
        (Some(Duration::ZERO), [0, 1]),
        (Some(Duration::from_millis(20)), [0, 1]),
    ] {
        let server = Server::start([ok(), ok()]).await;
        let mut builder = server.builder();
        if let Some(timeout) = timeout {
            builder = builder.pool_idle_timeout(timeout);
        }
        let client = builder.build().unwrap();
        call(&client).await.unwrap();
        tokio::time::sleep(Duration::from_millis(60)).await;
        call(&client).await.unwrap();
        let seen = server.seen();
        assert_eq!(
            [seen[0].connection, seen[1].connection],
            connections,
            "{timeout:?}"
        );
    }
}

#[tokio::test]
async fn a_connection_that_was_closed_unsaid_is_not_used_again() {
    let events = || events("data: [DONE]\n\n");
    for (first, end) in [
        (ok(), Step::Close),
        (ok(), Step::Reset),
        (answer(204, &[], ""), Step::Close),
        (answer(404, &[], "{}"), Step::Close),
        (events(), Step::Close),
        (events(), Step::Reset),
        (
            answer(200, &[("Keep-Alive", "timeout=5")], "{}"),
            Step::Close,
        ),
    ] {
        let mut script = first.clone();
        // So that the response is not lost with the connection.
        let taken = Arc::new(Notify::new());
        script.extend([Step::Await(Arc::clone(&taken)), end]);
        let server = Server::start([script, ok()]).await;
        let client = server.builder().max_retries(0).build().unwrap();
        let post = || client.request(Method::POST, "/x").json(&1);
        // Whatever the response is, its connection is free then.
        drop(post().send_only().await);
        taken.notify_one();
        server.closed().await;
        post()
            .send_only()
            .await
            .unwrap_or_else(|error| panic!("{first:?}: {error}"));
        let seen = server.seen();
        assert_eq!([seen[0].connection, seen[1].connection], [0, 1]);
    }
}

#[tokio::test]
async fn a_host_can_be_at_another_address() {
    let server = Server::start([ok(), ok(), ok()]).await;
    // Nobody listens at the first.
    let nobody = IpAddr::from([127, 0, 0, 9]);
    let builder = |url: String| server.builder().base_url(url);
    let port = server.port;
    for (client, host) in [
        (
            builder(format!("http://api.nowhere.invalid:{port}/v1"))
                .resolve("API.nowhere.invalid", SocketAddr::new(nobody, 0))
                .resolve("api.nowhere.invalid", SocketAddr::new(LOCALHOST, 1)),
            format!("api.nowhere.invalid:{port}"),
        ),
        (
            builder("http://api.nowhere.invalid/v1".to_owned())
                .resolve("api.nowhere.invalid", SocketAddr::new(LOCALHOST, port)),
            "api.nowhere.invalid".to_owned(),
        ),
    ] {
        call(&client.build().unwrap()).await.unwrap();
        assert_eq!(server.seen().last().unwrap().header("host"), Some(&*host));
    }
    assert_eq!(server.seen().len(), 2);
}

/// Answers one request, and gives the addresses of both ends.
async fn answers_once(listener: TcpListener) -> SocketAddr {
    let (mut socket, peer) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        socket.read_buf(&mut request).await.unwrap();
    }
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    socket.write_all(answer).await.unwrap();
    // The client has the connection until the test ends.
    std::mem::forget(socket);
    peer
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_connection_can_come_from_a_certain_address() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = tokio::spawn(answers_once(listener));
    let from = IpAddr::from([127, 0, 0, 3]);
    let builder = Client::builder().base_url(format!("http://127.0.0.1:{port}"));
    let client = builder.no_proxy().local_address(from).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(server.await.unwrap().ip(), from);
}

/// The state of the timer of the connection from this port, and when it is due, in seconds.
#[cfg(target_os = "linux")]
fn timer(from: u16, to: u16) -> (String, f64) {
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let ends = format!("0100007F:{from:04X} 0100007F:{to:04X}");
    let line = table.lines().find(|line| line.contains(&ends)).unwrap();
    let timer = line.split_whitespace().nth(5).unwrap();
    let (kind, due) = timer.split_once(':').unwrap();
    let ticks = u64::from_str_radix(due, 16).unwrap();
    (kind.to_owned(), ticks as f64 / 100.0)
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_system_asks_whether_the_other_end_is_there() {
    const OFF: &str = "00";
    const KEEPALIVE: &str = "02";
    for (interval, kind, seconds) in [
        (None, KEEPALIVE, 15.0),
        (Some(Duration::from_secs(100)), KEEPALIVE, 100.0),
        (Some(Duration::from_millis(1)), KEEPALIVE, 1.0),
        (Some(Duration::MAX), OFF, 0.0),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(answers_once(listener));
        let mut builder = Client::builder().base_url(format!("http://127.0.0.1:{port}"));
        if let Some(interval) = interval {
            builder = builder.tcp_keepalive(interval);
        }
        let client = builder.no_proxy().build().unwrap();
        call(&client).await.unwrap();
        let (found, due) = timer(server.await.unwrap().port(), port);
        assert_eq!(found, kind, "{interval:?}");
        assert!(
            due <= seconds && due >= seconds * 0.5 - 0.5,
            "{due} of {seconds}"
        );
    }
}

/// A response with so many lines of headers of so many bytes in all.
fn head(lines: usize, bytes: usize) -> Script {
    let mut text = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n".to_owned();
    for number in 1..lines {
        text.push_str(&format!("X-{number}: 1\r\n"));
    }
    let rest = bytes.saturating_sub(text.len() + "X-: \r\n\r\n".len());
    if bytes > 0 {
        text.push_str(&format!("X-: {}\r\n", "1".repeat(rest)));
    }
    text.push_str("\r\n");
    assert!(bytes == 0 || text.len() == bytes);
    text.push_str("{}");
    vec![write(text)]
}

#[tokio::test]
async fn a_response_has_as_many_headers_as_permitted() {
    // Both sides of each limit; what is set beyond what is possible is the most that is.
    for (limit, lines, is_read) in [
        (None, 100, true),
        (None, 101, false),
        (Some(101), 101, true),
        (Some(1200), 1200, true),
        (Some(1200), 1201, false),
        (Some(10), 11, false),
        (Some(0), 1, true),
        (Some(usize::MAX), 16_384, true),
        (Some(usize::MAX), 16_385, false),
    ] {
        let server = Server::start([head(lines, 0), ok()]).await;
        let mut builder = server.builder();
        if let Some(limit) = limit {
            builder = builder.max_response_headers(limit);
        }
        let outcome = call(&builder.build().unwrap()).await;
        assert_eq!(
            outcome.is_ok(),
            is_read,
            "{lines} of {limit:?}: {outcome:?}"
        );
        if let Err(error) = outcome {
            too_large(&error);
        }
        assert_eq!(server.seen().len(), 1);
    }
}

/// The error says which limit it is about, and that the server has answered; it is not retried.
fn too_large(error: &Error) {
    assert!(
        matches!(error.kind(), ErrorKind::ResponseTooLarge(417_792)),
        "{error:?}"
    );
    let text = error.to_string();
    assert!(text.contains("`max_response_headers`"), "{text}");
    assert!(text.contains("417792 bytes"), "{text}");
    assert!(!error.is_retryable() && error.attempts() == 1, "{error:?}");
}

#[tokio::test]
async fn a_head_may_be_as_large_as_the_library_takes() {
    // A little more than the limit is read if it is there at once.
    for (bytes, is_read) in [(100_000, true), (400_000, true), (900_000, false)] {
        let server = Server::start([head(3, bytes), ok()]).await;
        let outcome = call(&server.client()).await;
        assert_eq!(outcome.is_ok(), is_read, "{bytes}: {outcome:?}");
        if let Err(error) = outcome {
            too_large(&error);
        }
        assert_eq!(server.seen().len(), 1);
    }
}
