//! Many calls at a time, to a server that speaks HTTP/2 and permits a hundred of them on a connection.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming};
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use openai_typed::{Client, ClientBuilder, Download, Error, EventStream, Method};
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::support::TestClock;
use crate::support::tls::{AUTHORITY, acceptor};

/// How long is what is downloaded: two hundred times this is much more than any window.
const CONTENT: usize = 1024 * 1024;

/// A request as it came: the number of its connection, and what it was spoken in.
#[derive(Clone, Debug)]
struct Seen {
    connection: usize,
    version: Version,
    path: String,
}

struct State {
    seen: Mutex<Vec<Seen>>,
    /// Lets one stream end, or answers one request to `/held`.
    gate: Semaphore,
}

struct Host {
    port: u16,
    state: Arc<State>,
}

impl Host {
    async fn start(protocols: &[&[u8]], streams: u32) -> Self {
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

    fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(format!("https://localhost:{}/v1", self.port))
            .root_certificate(AUTHORITY)
            .no_proxy()
            .clock(TestClock::default())
            .timeout(Duration::from_secs(60))
            .connect_timeout(Duration::from_secs(60))
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().unwrap().clone()
    }

    /// The connections that requests for this path came by.
    fn connections(&self, path: &str) -> Vec<usize> {
        let seen = self.seen().into_iter().filter(|seen| seen.path == path);
        let mut connections: Vec<usize> = seen.map(|seen| seen.connection).collect();
        connections.sort_unstable();
        connections.dedup();
        connections
    }

    async fn came(&self, path: &str, count: usize) {
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
    host.state.gate.add_permits(streams.len());
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
    host.state.gate.add_permits(250);
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
        let answer = call.timeout(Duration::from_millis(300)).await.unwrap();
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
    let call = get(&client, "/first-stalls").send::<Value>();
    let outcome = tokio::time::timeout(Duration::from_millis(300), call).await;
    assert!(outcome.is_err());
    get(&client, "/after").send_only().await.unwrap();
    assert_eq!(host.connections("before"), [0]);
    assert_eq!(host.connections("after"), [1]);
    // Who is on it still has its answer.
    host.state.gate.add_permits(1);
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
    host.state.gate.add_permits(50);
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
