//! HTTPS and HTTP/2, with a server whose certificate is issued by an authority of its own.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming};
use hyper_util::rt::{TokioExecutor, TokioIo};
use openai_typed::{Client, ClientBuilder, ErrorKind, Method};
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::support::tls::{AUTHORITY, acceptor};
use crate::support::{Server, TestClock, answer, ok};

/// What the server has counted.
#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
    /// Bodies that were given up before their end.
    left: AtomicUsize,
}

/// A body that comes in pieces, with a pause before each.
struct Pieces {
    pieces: Vec<Result<Bytes, std::io::Error>>,
    pause: tokio::time::Interval,
    counts: Arc<Counts>,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        ready!(self.pause.poll_tick(context));
        Poll::Ready(self.pieces.pop().map(|piece| piece.map(Frame::data)))
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        if !self.pieces.is_empty() {
            self.counts.left.fetch_add(1, Ordering::SeqCst);
        }
    }
}

fn respond(request: &hyper::Request<Incoming>, counts: &Arc<Counts>) -> hyper::Response<Pieces> {
    let count = counts.requests.fetch_add(1, Ordering::SeqCst);
    let version = format!("\"{:?}\"", request.version());
    let broken = || Err(std::io::ErrorKind::Other.into());
    let (content_type, pieces) = match request.uri().path() {
        "/v1/events" => {
            let events = ["data: 1\n\n", "data: 2\n\n", "data: [DONE]\n\n"];
            let events = events.map(|event| Ok(Bytes::from(event)));
            ("text/event-stream", Vec::from(events))
        }
        "/v1/endless" => {
            let events = (0..1000).map(|_| Ok(Bytes::from("data: 1\n\n")));
            ("text/event-stream", events.collect())
        }
        "/v1/broken" if count == 0 => ("application/json", vec![Ok(Bytes::from("\"HT")), broken()]),
        _ => ("application/json", vec![Ok(Bytes::from(version))]),
    };
    let body = Pieces {
        pieces: pieces.into_iter().rev().collect(),
        pause: tokio::time::interval(Duration::from_millis(2)),
        counts: Arc::clone(counts),
    };
    let response = hyper::Response::builder().header("content-type", content_type);
    response.body(body).unwrap()
}

/// A server that speaks the protocols of this list, and the settings for a client of it.
async fn start(protocols: &[&[u8]]) -> (ClientBuilder, Arc<Counts>, u16) {
    let acceptor = acceptor(protocols);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let counts = Arc::new(Counts::default());
    let shared = Arc::clone(&counts);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(acceptor.clone(), socket, Arc::clone(&shared)));
        }
    });
    let builder = Client::builder()
        .base_url(format!("https://localhost:{port}/v1"))
        .no_proxy()
        .clock(TestClock::default());
    (builder, counts, port)
}

async fn serve(acceptor: TlsAcceptor, socket: tokio::net::TcpStream, counts: Arc<Counts>) {
    let Ok(socket) = acceptor.accept(socket).await else {
        return;
    };
    counts.connections.fetch_add(1, Ordering::SeqCst);
    let is_h2 = socket.get_ref().1.alpn_protocol() == Some(b"h2");
    let service = hyper::service::service_fn(move |request| {
        let response = respond(&request, &counts);
        async move { Ok::<_, Infallible>(response) }
    });
    // A client that leaves is an error here.
    let _ = if is_h2 {
        let builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        builder
            .serve_connection(TokioIo::new(socket), service)
            .await
    } else {
        let builder = hyper::server::conn::http1::Builder::new();
        builder
            .serve_connection(TokioIo::new(socket), service)
            .await
    };
}

async fn version(client: &Client) -> String {
    let call = client.request(Method::GET, "/version").send::<String>();
    call.await.unwrap().into_inner()
}

#[tokio::test]
async fn an_authority_of_ones_own_can_be_trusted() {
    let (builder, counts, _) = start(&[b"http/1.1"]).await;
    let client = builder.root_certificate(AUTHORITY).build().unwrap();
    assert_eq!(version(&client).await, "HTTP/1.1");
    assert_eq!(version(&client).await, "HTTP/1.1");
    assert_eq!(counts.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_unknown_authority_is_a_connect_error_that_names_the_host() {
    let (builder, counts, port) = start(&[b"h2", b"http/1.1"]).await;
    let client = builder.max_retries(1).build().unwrap();
    let call = client.request(Method::GET, "/version").send::<String>();
    let error = call.await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!(error.attempts(), 2);
    let text = error.to_string();
    assert!(text.contains(&format!("localhost:{port}")), "{text}");
    assert!(text.contains("certificate"), "{text}");
    assert_eq!(counts.requests.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_server_without_tls_is_a_connect_error_too() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        socket.readable().await.unwrap();
        let answer = b"HTTP/1.1 400 This is HTTP\r\n\r\n";
        socket.write_all(answer).await.unwrap();
        socket.readable().await.unwrap();
    });
    let builder = Client::builder().base_url(format!("https://{address}"));
    let client = builder.no_proxy().max_retries(0).build().unwrap();
    let call = client.request(Method::GET, "/x").send::<Value>();
    let error = call.await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert!(error.to_string().contains(&address.to_string()), "{error}");
}

#[tokio::test]
async fn a_redirect_leads_from_http_to_https_and_back() {
    let (_, counts, port) = start(&[b"h2"]).await;
    let location = format!("https://localhost:{port}/v1/version");
    let redirect = || answer(307, &[("Location", &location)], "");
    let plain = Server::start([redirect(), redirect(), ok()]).await;
    let client = plain.builder().root_certificate(AUTHORITY);
    let client = client.build().unwrap();
    assert_eq!(version(&client).await, "HTTP/2.0");
    assert_eq!(counts.connections.load(Ordering::SeqCst), 1);
    let get = || client.request(Method::GET, "/x").send_only();
    get()
        .connect_timeout(Duration::from_secs(30))
        .await
        .unwrap();
    assert_eq!(counts.connections.load(Ordering::SeqCst), 2);
    get().await.unwrap();
    // Without it the authority is as unknown as ever.
    plain.expect(redirect());
    let client = plain.builder().max_retries(0).build().unwrap();
    let call = client.request(Method::GET, "/x").send_only();
    assert!(call.await.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_proxy_can_be_reached_by_https_though_the_server_is_not() {
    let (_, counts, port) = start(&[b"http/1.1"]).await;
    let builder = Client::builder().base_url("http://nowhere.invalid/v1");
    let builder = builder.proxy(format!("https://localhost:{port}"));
    let client = builder.root_certificate(AUTHORITY).build().unwrap();
    assert_eq!(version(&client).await, "HTTP/1.1");
    assert_eq!(counts.requests.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn http_2_is_spoken_where_the_server_offers_it() {
    let (builder, counts, _) = start(&[b"h2", b"http/1.1"]).await;
    let client = builder.root_certificate(AUTHORITY).build().unwrap();
    assert_eq!(version(&client).await, "HTTP/2.0");
    let mut stream = client
        .request(Method::GET, "/events")
        .stream::<u8>()
        .await
        .unwrap();
    let mut items = Vec::new();
    while let Some(item) = stream.try_next().await.unwrap() {
        items.push(item);
    }
    assert_eq!(items, [1, 2]);
    // Calls share the connection, at the same time too; the stream had one of its own.
    let calls =
        (0..20).map(|_| tokio::spawn(client.request(Method::GET, "/version").send::<Value>()));
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(*call.await.unwrap().unwrap(), Value::from("HTTP/2.0"));
    }
    assert_eq!(counts.connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn dropping_a_stream_ends_it_with_its_connection_and_no_other() {
    for protocols in [&[&b"h2"[..]][..], &[b"h2", b"http/1.1"]] {
        dropping_a_stream(protocols).await;
    }
}

async fn dropping_a_stream(protocols: &[&[u8]]) {
    let (builder, counts, _) = start(protocols).await;
    let client = builder.root_certificate(AUTHORITY).build().unwrap();
    assert_eq!(version(&client).await, "HTTP/2.0");
    let mut stream = client
        .request(Method::GET, "/endless")
        .stream::<u8>()
        .await
        .unwrap();
    assert_eq!(stream.try_next().await.unwrap(), Some(1));
    drop(stream);
    for _ in 0..500 {
        if counts.left.load(Ordering::SeqCst) == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(counts.left.load(Ordering::SeqCst), 1);
    assert_eq!(version(&client).await, "HTTP/2.0");
    assert_eq!(counts.connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_answer_that_breaks_off_in_http_2_is_asked_for_again() {
    let (builder, counts, _) = start(&[b"h2"]).await;
    let client = builder.root_certificate(AUTHORITY).build().unwrap();
    let call = client.request(Method::GET, "/broken").send::<String>();
    assert_eq!(call.await.unwrap().attempts(), 2);
    let builder = client.with_options(|options| options.max_retries(0));
    counts.requests.store(0, Ordering::SeqCst);
    let call = builder.request(Method::GET, "/broken").send::<String>();
    let error = call.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
    assert_eq!(error.status().unwrap().as_u16(), 200);
}
