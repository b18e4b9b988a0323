//! How much of a response is read, what of it counts, and from where it can be read.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::Duration;

use openai_typed::{Client, Error, ErrorKind, Method};
use serde_json::Value;

use crate::support::*;

async fn get(client: &Client) -> Result<Value, Error> {
    let answer = client.request(Method::GET, "/x").send::<Value>().await?;
    Ok(answer.into_inner())
}

/// The limit, if it was the limit.
fn too_large(result: Result<Value, Error>) -> Option<usize> {
    let error = result.err()?;
    let ErrorKind::ResponseTooLarge(limit) = error.kind() else {
        panic!("{error:?}")
    };
    assert!(error.to_string().contains("max_response_size"), "{error}");
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert_eq!((error.request_id(), error.attempts()), (Some("req_7"), 1));
    assert!(!error.is_retryable());
    Some(*limit)
}

fn in_pieces(pieces: &[&str]) -> Script {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nx-request-id: req_7\r\n\r\n";
    let mut script = vec![write(head)];
    for piece in pieces {
        script.extend([chunk(piece), wait(20)]);
    }
    script.push(write(LAST_CHUNK));
    script
}

#[tokio::test]
async fn an_answer_may_have_so_many_bytes_and_no_more() {
    let known = |body| answer(200, &[("x-request-id", "req_7")], body);
    let cases = [
        (known("12345678"), None),
        (known("123456789"), Some(8)),
        (in_pieces(&["1234", "56", "78"]), None),
        (in_pieces(&["12345678"]), None),
        (in_pieces(&["123456789"]), Some(8)),
        (in_pieces(&["1234", "5678", "9"]), Some(8)),
        (in_pieces(&["1", "23456789"]), Some(8)),
    ];
    for (script, expected) in cases {
        let server = Server::start([script.clone()]).await;
        let client = server.builder().max_response_size(8).build().unwrap();
        assert_eq!(too_large(get(&client).await), expected, "{script:?}");
        assert_eq!(server.seen().len(), 1);
    }
    let server = Server::start([known("123456789"), known("123456789")]).await;
    let client = server.builder().max_response_size(8).build().unwrap();
    let derived = client.with_options(|options| options.max_response_size(9));
    assert_eq!(get(&derived).await.unwrap(), 123_456_789);
    let call = derived.request(Method::GET, "/x").send::<Value>();
    let result = call
        .with_options(|options| options.max_response_size(7))
        .await;
    assert_eq!(too_large(result.map(|_| Value::Null)), Some(7));
}

#[tokio::test]
async fn an_answer_that_is_announced_as_too_large_is_not_read() {
    const LIMIT: usize = 256 << 20;
    let announce = |length: usize| {
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nx-request-id: req_7\r\n\r\n");
        vec![write(head), wait(30_000)]
    };
    let server = Server::start([announce(LIMIT + 1)]).await;
    assert_eq!(too_large(get(&server.client()).await), Some(LIMIT));
    server.left().await;

    let server = Server::start([announce(LIMIT)]).await;
    let builder = server.builder().timeout(Duration::from_millis(100));
    let error = get(&builder.max_retries(0).build().unwrap()).await;
    assert!(error.unwrap_err().is_timeout());
}

#[tokio::test]
async fn streams_and_downloads_are_not_limited_by_the_size_of_answers() {
    let server = Server::start([
        events("data: 12345678\n\ndata: [DONE]\n\n"),
        json("12345678"),
    ]);
    let server = server.await;
    let client = server.builder().max_response_size(1).build().unwrap();
    let get = || client.request(Method::GET, "/x");
    let mut stream = get().stream::<Value>().await.unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap(), 12_345_678);
    let content = get().download().await.unwrap().bytes().await.unwrap();
    assert_eq!(content, "12345678");
}

#[tokio::test(start_paused = true)]
async fn where_the_answer_does_not_matter_any_success_will_do() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc";
    let scripts = [
        answer(204, &[], ""),
        json("null"),
        json("{\"deleted\":true}"),
        answer(201, &[("Content-Type", "text/html")], "<p>done"),
        answer(200, &[], b"\xff\xfe"),
        vec![write(cut), Step::Close],
        vec![write(cut), wait(60_000)],
        answer(200, &[], vec![b'x'; 3 << 20]),
    ];
    let server = Server::start(scripts.clone()).await;
    let call = || server.client().request(Method::DELETE, "/x").send_only();
    let start = tokio::time::Instant::now();
    for script in &scripts {
        let answer = call().await;
        let answer = answer.unwrap_or_else(|error| panic!("{script:?}: {error}"));
        assert!(answer.http_status().is_success() && answer.attempts() == 1);
    }
    // No more is waited for what never comes.
    assert_eq!(start.elapsed().as_secs(), 10);
    let seen = server.seen();
    assert_eq!(seen.len(), scripts.len());
    assert_eq!(seen[0].header("accept"), Some("application/json"));

    server.expect(answer(500, &[], ""));
    server.expect(answer(404, &[], r#"{"error":"gone"}"#));
    let error = call().await.unwrap_err();
    let message = error.api_error().unwrap().message();
    assert_eq!((message, error.attempts()), (Some("gone"), 2));
}

#[tokio::test]
async fn a_connection_is_used_again_after_an_answer_that_did_not_matter() {
    let server = Server::start([json("{}"), ok()]).await;
    let client = server.client();
    client.request(Method::GET, "/x").send_only().await.unwrap();
    get(&client).await.unwrap();
    let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 0]);
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on a thread that knows nothing of Tokio.
fn wait_for<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(1).enable_all().build().unwrap()
}

#[test]
fn streams_and_downloads_can_be_read_outside_of_the_runtime() {
    let runtime = runtime();
    let (server, mut stream, mut silent, download, unsaved) = runtime.block_on(async {
        let slow = vec![
            stream_head(),
            chunk("data: 1\n\n"),
            wait(50),
            chunk("data: 2\n\ndata: [DONE]\n\n"),
            write(LAST_CHUNK),
        ];
        let silent = vec![stream_head(), wait(30_000)];
        let content = in_pieces(&["abc", "def"]);
        let server = Server::start([slow, silent, content, json("{}")]).await;
        let get = || server.client().request(Method::GET, "/x");
        let stream = get().stream::<u8>().await.unwrap();
        let silent = get().stream::<u8>().timeout(Duration::from_secs(2));
        let silent = silent.await.unwrap();
        let download = get().download().await.unwrap();
        let unsaved = get().download().await.unwrap();
        (server, stream, silent, download, unsaved)
    });
    assert_eq!(wait_for(stream.try_next()).unwrap(), Some(1));
    assert_eq!(wait_for(stream.try_next()).unwrap(), Some(2));
    assert_eq!(wait_for(stream.try_next()).unwrap(), None);
    assert!(wait_for(silent.try_next()).unwrap_err().is_timeout());
    assert_eq!(wait_for(download.bytes()).unwrap(), "abcdef");
    // Files need the runtime.
    let error = wait_for(unsaved.save("never")).unwrap_err();
    assert!(error.is_config() && error.to_string().contains("Tokio"));
    let image: openai_typed::types::Image =
        serde_json::from_value(serde_json::json!({"b64_json": "aGk="})).unwrap();
    assert!(wait_for(image.save("never")).unwrap_err().is_config());
    drop((server, runtime));
}

#[test]
fn what_is_read_when_the_runtime_is_gone_is_an_error() {
    let open = |known: bool| {
        let runtime = runtime();
        let download = runtime.block_on(async {
            let head = if known {
                "Content-Length: 9"
            } else {
                "Connection: close"
            };
            let head = format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\nabc");
            let server = Server::start([vec![write(head), wait(30_000)]]).await;
            let mut download = server.client().request(Method::GET, "/x").download();
            download = download.timeout(Duration::from_secs(5));
            let mut download = download.await.unwrap();
            assert_eq!(download.try_next().await.unwrap().unwrap(), "abc");
            download
        });
        drop(runtime);
        download
    };
    for known in [true, false] {
        let error = wait_for(open(known).bytes()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
    }
}
