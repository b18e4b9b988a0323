//! What is compressed is read as if it were not.

use std::io::Write;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use openai_typed::{ErrorKind, Method};
use serde_json::Value;

use super::{GZIP, JSON, every_exit, gzip, send};
use crate::support::{Folder, LAST_CHUNK, Server, answer, chunk, json, wait, write};

/// What a server sends for each of these if it flushes them.
fn flushed(parts: &[&str]) -> Vec<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let mut pieces = Vec::new();
    for part in parts {
        encoder.write_all(part.as_bytes()).unwrap();
        encoder.flush().unwrap();
        pieces.push(std::mem::take(encoder.get_mut()));
    }
    pieces.push(encoder.finish().unwrap());
    pieces
}

/// Zeros, a thousand of them to the byte.
fn zeros(mebibytes: usize) -> Vec<u8> {
    gzip(vec![b'0'; mebibytes << 20])
}

#[tokio::test]
async fn json_is_read() {
    let text = r#"{"a":["b"]}"#;
    let expected: Value = serde_json::from_str(text).unwrap();
    let body = gzip(text);
    for name in ["gzip", "GZIP", "x-gzip", "identity, gzip"] {
        let script = answer(200, &[JSON, ("Content-Encoding", name)], &body);
        assert_eq!(send(script).await.unwrap(), expected, "{name}");
    }
    // In parts that are compressed each by itself, and in pieces of a byte each.
    let (start, rest) = text.split_at(4);
    for body in [body, [gzip(start), gzip(""), gzip(rest)].concat()] {
        assert_eq!(send(answer(200, &[GZIP], &body)).await.unwrap(), expected);
        let head =
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
        let mut script = vec![write(head)];
        script.extend(body.chunks(1).map(chunk));
        script.push(write(LAST_CHUNK));
        assert_eq!(send(script).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn a_large_response_is_read() {
    let numbers: Vec<u32> = (0..500_000).collect();
    let text = serde_json::to_string(&numbers).unwrap();
    let read = send(answer(200, &[JSON, GZIP], gzip(&text))).await.unwrap();
    assert_eq!(read.as_array().unwrap().len(), 500_000);
    assert_eq!(read.to_string(), text);
}

#[tokio::test]
async fn errors_are_read() {
    let body = gzip(r#"{"error":{"message":"too hot","code":"bad_temperature"}}"#);
    for status in [200, 400] {
        let script = answer(status, &[JSON, GZIP], &body);
        let folder = Folder::new("compressed-error");
        let mut results = Vec::from(every_exit(&script, &folder.0.join("content")).await);
        // With a success, text and content are what they are.
        if status == 200 {
            assert!(results.remove(3).is_ok());
        }
        for error in results.into_iter().map(Result::unwrap_err) {
            let api = error.api_error().unwrap();
            assert_eq!(
                (api.message(), api.code()),
                (Some("too hot"), Some("bad_temperature"))
            );
            assert_eq!(api.status(), status);
        }
    }
}

#[tokio::test]
async fn a_download_is_saved_as_it_was_before() {
    let content = "{\"prompt\":\"a\"}\n".repeat(20_000);
    let server = Server::start([answer(200, &[GZIP], gzip(&content))]).await;
    let folder = Folder::new("compressed");
    let path = folder.0.join("content");
    let download = server
        .client()
        .request(Method::GET, "/x")
        .download()
        .await
        .unwrap();
    // The length that was announced is another one.
    assert_eq!(download.content_length(), None);
    assert_eq!(download.save(&path).await.unwrap(), content.len() as u64);
    assert_eq!(std::fs::read_to_string(path).unwrap(), content);
}

#[tokio::test]
async fn each_event_is_there_once_it_has_come() {
    let parts = [
        "data: 1\n\n",
        "data: 2\n\ndata: 3\n\nda",
        "ta: 4\n\n",
        "data: [DONE]\n\n",
    ];
    let pieces = flushed(&parts);
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\
        Transfer-Encoding: chunked\r\n\r\n";
    // After each part the server waits for longer than the client does.
    for (given, expected) in [(1, 1), (2, 3), (3, 4)] {
        let mut script = vec![write(head)];
        script.extend(pieces[..given].iter().map(chunk));
        script.push(wait(30_000));
        let server = Server::start([script]).await;
        let call = server.client().request(Method::GET, "/x").stream::<u8>();
        let mut stream = call.timeout(Duration::from_secs(5)).await.unwrap();
        for number in 1..=expected {
            assert_eq!(stream.try_next().await.unwrap(), Some(number));
        }
    }
    let mut script = vec![write(head)];
    script.extend(pieces.iter().map(chunk));
    script.push(write(LAST_CHUNK));
    let server = Server::start([script, json("1")]).await;
    let client = server.client();
    let mut stream = client
        .request(Method::GET, "/x")
        .stream::<u8>()
        .await
        .unwrap();
    for number in 1..=4 {
        assert_eq!(stream.try_next().await.unwrap(), Some(number));
    }
    assert_eq!(stream.try_next().await.unwrap(), None);
    // All of the body is read, so that its connection serves again.
    client
        .request(Method::GET, "/x")
        .send::<u8>()
        .await
        .unwrap();
    assert_eq!(server.seen()[1].connection, 0);
}

#[tokio::test]
async fn a_response_without_a_body_needs_none() {
    for status in [200, 204] {
        assert_eq!(
            send(answer(status, &[GZIP], "")).await.unwrap(),
            Value::Null
        );
    }
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 77\r\n\r\n";
    let server = Server::start([vec![write(head)]]).await;
    let call = server.client().request(Method::HEAD, "/x").send::<Value>();
    assert_eq!(*call.await.unwrap(), Value::Null);
}

#[tokio::test]
async fn little_that_becomes_much_stays_within_the_limits() {
    let body = zeros(64);
    assert!(body.len() < 1 << 20);
    let server = Server::start([
        answer(200, &[JSON, GZIP], &body),
        answer(400, &[JSON, GZIP], &body),
    ])
    .await;
    let client = server
        .builder()
        .max_response_size(1 << 20)
        .max_retries(0)
        .build()
        .unwrap();
    let error = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::ResponseTooLarge(1_048_576)),
        "{error:?}"
    );
    let error = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.api_error().unwrap().body().len(), 1 << 20);

    let event = gzip([b"data: ".to_vec(), vec![b'0'; 8 << 20]].concat());
    let server = Server::start([answer(
        200,
        &[("Content-Type", "text/event-stream"), GZIP],
        event,
    )])
    .await;
    let call = server.client().request(Method::GET, "/x").stream::<Value>();
    let mut stream = call.max_event_size(1 << 20).await.unwrap();
    let error = stream.try_next().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::EventTooLarge(1_048_576)),
        "{error:?}"
    );

    // A download has no limit, but no large pieces either.
    let server = Server::start([answer(200, &[GZIP], &body)]).await;
    let mut download = server
        .client()
        .request(Method::GET, "/x")
        .download()
        .await
        .unwrap();
    let mut length = 0;
    while let Some(piece) = download.try_next().await.unwrap() {
        assert!(piece.len() <= 128 << 10, "{}", piece.len());
        length += piece.len();
    }
    assert_eq!(length, 64 << 20);
}
