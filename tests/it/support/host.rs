//! A server with TLS, on hyper, that remembers by which connection each request came.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming};
use hyper::header::HeaderValue;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use openai_typed::{Client, ClientBuilder};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;

use super::TestClock;
use super::tls::{AUTHORITY, acceptor};

/// How long is what is downloaded: two hundred times this is much more than any window.
pub const CONTENT: usize = 1024 * 1024;

/// A request as it came: the number of its connection, and what it was spoken in.
#[derive(Clone, Debug)]
pub struct Seen {
    pub connection: usize,
    pub version: Version,
    pub path: String,
}

struct State {
    seen: Mutex<Vec<Seen>>,
    /// Lets one stream end, or answers one request to `/held`.
    gate: Semaphore,
}

pub struct Host {
    port: u16,
    state: Arc<State>,
}

impl Host {
    pub async fn start(protocols: &[&[u8]], streams: u32) -> Self {
        let acceptor = acceptor(protocols);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State {
            seen: Mutex::default(),
            gate: Semaphore::new(0),
        });
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            for connection in 0.. {
                let (socket, _) = listener.accept().await.unwrap();
                let state = Arc::clone(&shared);
                tokio::spawn(serve(acceptor.clone(), socket, streams, connection, state));
            }
        });
        Self { port, state }
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(format!("https://localhost:{}/v1", self.port))
            .root_certificate(AUTHORITY)
            .no_proxy()
            .clock(TestClock::default())
            .timeout(Duration::from_secs(60))
            .connect_timeout(Duration::from_secs(60))
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap().clone()
    }

    /// Lets so many requests and streams go on.
    pub fn open(&self, count: usize) {
        self.state.gate.add_permits(count);
    }

    /// The connections that requests for this path came by.
    pub fn connections(&self, path: &str) -> Vec<usize> {
        let seen = self.seen().into_iter().filter(|seen| seen.path == path);
        let mut connections: Vec<usize> = seen.map(|seen| seen.connection).collect();
        connections.sort_unstable();
        connections.dedup();
        connections
    }

    pub async fn came(&self, path: &str, count: usize) {
        for _ in 0..3000 {
            if self.seen().iter().filter(|seen| seen.path == path).count() >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{count} requests for {path} are waited for in vain");
    }
}

async fn serve(
    acceptor: TlsAcceptor,
    socket: TcpStream,
    streams: u32,
    connection: usize,
    state: Arc<State>,
) {
    let Ok(socket) = acceptor.accept(socket).await else {
        return;
    };
    let is_h2 = socket.get_ref().1.alpn_protocol() == Some(b"h2");
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let state = Arc::clone(&state);
        async move { Ok::<_, Infallible>(respond(&request, connection, state).await) }
    });
    let socket = TokioIo::new(socket);
    // A client that leaves is an error here.
    let _ = if is_h2 {
        let mut builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        builder.max_concurrent_streams(streams);
        builder.serve_connection(socket, service).await
    } else {
        let builder = hyper::server::conn::http1::Builder::new();
        builder.serve_connection(socket, service).await
    };
}

async fn respond(
    request: &Request<Incoming>,
    connection: usize,
    state: Arc<State>,
) -> Response<Pieces> {
    let path = request.uri().path().trim_start_matches("/v1/").to_owned();
    state.seen.lock().unwrap().push(Seen {
        connection,
        version: request.version(),
        path: path.clone(),
    });
    let open = {
        let state = Arc::clone(&state);
        async move { state.gate.acquire().await.unwrap().forget() }
    };
    let response = Response::builder();
    let mut body = Pieces::default();
    match &*path {
        "stream" => {
            let events = ["data: 1\n\n", "data: [DONE]\n\n"];
            body.pieces = events.map(Bytes::from).into();
            body.pause = Some(Box::pin(open));
            let response = response.header("content-type", "text/event-stream");
            return response.body(body).unwrap();
        }
        "content" => {
            static PIECE: [u8; 16 * 1024] = [7; 16 * 1024];
            let pieces = CONTENT / PIECE.len();
            body.pieces = (0..pieces).map(|_| Bytes::from_static(&PIECE)).collect();
            let response = response.header("content-length", CONTENT);
            return response.body(body).unwrap();
        }
        "text" => {
            static BEGINNING: [u8; CONTENT] = [b'a'; CONTENT];
            body.pieces.push_back(Bytes::from_static(&BEGINNING));
            body.pause = Some(Box::pin(open));
        }
        "head" => {
            let rest = request.uri().query().unwrap().trim_end_matches('=');
            let rest = rest.parse().unwrap();
            let value = HeaderValue::from_bytes(&vec![b'1'; rest]).unwrap();
            body.pieces.push_back(Bytes::from_static(b"{}"));
            return response.header("x-long", value).body(body).unwrap();
        }
        "held" => open.await,
        "first-stalls" if connection == 0 => pending().await,
        "first-drips" if connection == 0 => {
            body.pieces.push_back(Bytes::from_static(b"["));
            body.pause = Some(Box::pin(pending()));
        }
        _ => {}
    }
    body.pieces.push_back(Bytes::from_static(b"{}"));
    let response = response.header("content-type", "application/json");
    response.body(body).unwrap()
}

/// A body that pauses behind its first piece.
#[derive(Default)]
struct Pieces {
    pieces: VecDeque<Bytes>,
    begun: bool,
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.begun
            && let Some(pause) = &mut self.pause
        {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        self.begun = true;
        Poll::Ready(self.pieces.pop_front().map(|piece| Ok(Frame::data(piece))))
    }
}
