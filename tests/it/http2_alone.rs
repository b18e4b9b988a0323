//! Whether a server speaks HTTP/1.1 is learned from what it does with a stream.

use std::sync::{Arc, Mutex};

use openai_typed::{Client, Method};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::TestClock;
use crate::support::tls::{AUTHORITY, acceptor};

/// A server of HTTP/1.1 whose first answer is none. The number of the connection of each request.
async fn garbled_once() -> (u16, Arc<Mutex<Vec<usize>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let requests = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&requests);
    let acceptor = acceptor(&[]);
    tokio::spawn(async move {
        for connection in 0.. {
            let (socket, _) = listener.accept().await.unwrap();
            let mut socket = acceptor.accept(socket).await.unwrap();
            let seen = Arc::clone(&seen);
            tokio::spawn(async move {
                let mut text = Vec::new();
                while socket
                    .read_buf(&mut text)
                    .await
                    .is_ok_and(|length| length > 0)
                {
                    if !text.ends_with(b"\r\n\r\n") {
                        continue;
                    }
                    text.clear();
                    let is_first = {
                        let mut seen = seen.lock().unwrap();
                        seen.push(connection);
                        seen.len() == 1
                    };
                    let answer: &[u8] = match is_first {
                        true => b"SSH-2.0-garbage\r\n\r\n",
                        false => b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\ndata: [DONE]\n\n",
                    };
                    socket.write_all(answer).await.unwrap();
                }
            });
        }
    });
    (port, requests)
}

fn client(port: u16) -> Client {
    let client = Client::builder()
        .base_url(format!("https://localhost:{port}/v1"))
        .root_certificate(AUTHORITY)
        .no_proxy();
    client.clock(TestClock::default()).build().unwrap()
}

async fn stream(client: &Client) -> u32 {
    let call = client.request(Method::GET, "/stream").stream::<Value>();
    let mut stream = call.await.unwrap();
    while stream.try_next().await.unwrap().is_some() {}
    stream.attempts()
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_an_attempt_and_has_no_consequences() {
    let (port, requests) = garbled_once().await;
    let client = client(port);
    assert_eq!(stream(&client).await, 2);
    assert_eq!(requests.lock().unwrap().len(), 2);
    for _ in 0..3 {
        assert_eq!(stream(&client).await, 1);
    }
    let requests = requests.lock().unwrap().clone();
    let last = requests[4];
    assert_eq!(requests[2..], [last; 3], "{requests:?}");
}

#[tokio::test]
async fn the_first_streams_learn_at_the_same_time_that_there_is_no_http_1() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(listener.local_addr().unwrap().port());
    let acceptor = acceptor(&[b"h2"]);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(socket) = acceptor.accept(socket).await else {
                    return;
                };
                let service = hyper::service::service_fn(|_| async {
                    Ok::<_, std::convert::Infallible>(hyper::Response::new(
                        "data: [DONE]\n\n".to_owned(),
                    ))
                });
                let executor = hyper_util::rt::TokioExecutor::new();
                let builder = hyper::server::conn::http2::Builder::new(executor);
                let socket = hyper_util::rt::TokioIo::new(socket);
                // A client that leaves is an error here.
                let _ = builder.serve_connection(socket, service).await;
            });
        }
    });
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { stream(&client).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), 1);
    }
}
