//! A server that says what the test tells it to, and remembers each byte that it received.

mod folder;
#[cfg(feature = "rustls")]
pub mod h2;
#[cfg(feature = "rustls")]
pub mod host;
#[cfg(feature = "rustls")]
pub mod tls;

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use openai_typed::{Client, ClientBuilder, Clock};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

pub use folder::Folder;

/// One thing that the server does to answer a request.
#[derive(Clone, Debug)]
pub enum Step {
    /// Writes these bytes.
    Write(Vec<u8>),
    /// Does nothing for a while.
    Wait(Duration),
    /// Does nothing until the test says so.
    Await(Arc<Notify>),
    /// Closes the connection.
    Close,
    /// Resets the connection.
    Reset,
}

/// What the server does with one request; nothing more is read before it is done.
pub type Script = Vec<Step>;

/// A request as it came over the wire.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Request line and headers.
    pub head: String,
    /// The body, without the framing of chunks.
    pub body: Vec<u8>,
    /// The number of the connection, from 0.
    pub connection: usize,
}

impl Seen {
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.head.lines().skip(1).filter_map(|line| {
            let (other, value) = line.split_once(':')?;
            other.eq_ignore_ascii_case(name).then_some(value.trim())
        });
        let first = found.next();
        assert!(found.next().is_none(), "the header {name} was sent twice");
        first
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is UTF-8")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }
}

/// What the server knows.
#[derive(Default)]
struct State {
    scripts: VecDeque<Script>,
    seen: Vec<Seen>,
    /// Connections that the client closed before their script was done.
    left: usize,
    /// Bytes that were handed to connections.
    written: usize,
    /// Connections that the server closed or reset.
    closed: usize,
}

pub struct Server {
    pub port: u16,
    state: Arc<Mutex<State>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// A server that answers the first request by the first script, and so on. To a request for
    /// which there is no script it answers status 418.
    pub async fn start(scripts: impl IntoIterator<Item = Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(Mutex::new(State {
            scripts: scripts.into_iter().collect(),
            ..State::default()
        }));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, connection, Arc::clone(&shared)));
                connection += 1;
            }
        });
        Self { port, state, task }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/v1", self.port)
    }

    /// Settings for a client that talks to this server and waits for nothing.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(self.url())
            .api_key("sk-very-secret")
            .no_proxy()
            .clock(TestClock::default())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// Answers one more request.
    pub fn expect(&self, script: Script) {
        self.state.lock().unwrap().scripts.push_back(script);
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.state.lock().unwrap().seen.clone()
    }

    /// Waits until so many requests have come.
    pub async fn reached(&self, count: usize) {
        for _ in 0..5000 {
            if self.state.lock().unwrap().seen.len() >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no {count} requests came");
    }

    /// The only request there was.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.remove(0)
    }

    /// How much the clients, or the buffers on the way to them, have taken.
    pub fn written(&self) -> usize {
        self.state.lock().unwrap().written
    }

    /// Waits until the server has closed a connection, and the client could see it.
    pub async fn closed(&self) {
        for _ in 0..5000 {
            let closed = self.state.lock().unwrap().closed > 0;
            // Once more after it: what came in the same turn has been seen by all tasks then.
            tokio::time::sleep(Duration::from_millis(10)).await;
            if closed {
                tokio::time::sleep(Duration::from_millis(10)).await;
                return;
            }
        }
        panic!("the server keeps its connection open");
    }

    /// Waits until the client has closed a connection that was being answered.
    pub async fn left(&self) {
        for _ in 0..5000 {
            if self.state.lock().unwrap().left > 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the client kept its connection open");
    }
}

async fn serve(mut socket: TcpStream, connection: usize, state: Arc<Mutex<State>>) {
    let mut buffer = Vec::new();
    while let Some(mut seen) = read_request(&mut socket, &mut buffer).await {
        seen.connection = connection;
        let script = {
            let mut state = state.lock().unwrap();
            state.seen.push(seen);
            state
                .scripts
                .pop_front()
                .unwrap_or_else(|| answer(418, &[], "nothing more is expected"))
        };
        for step in script {
            match step {
                Step::Write(bytes) => {
                    if socket.write_all(&bytes).await.is_err() {
                        state.lock().unwrap().left += 1;
                        return;
                    }
                    state.lock().unwrap().written += bytes.len();
                }
                Step::Wait(duration) => {
                    // A client that leaves is noticed even while nothing is written.
                    let mut byte = [0];
                    let end = tokio::time::timeout(duration, socket.peek(&mut byte)).await;
                    if matches!(end, Ok(Ok(0) | Err(_))) {
                        state.lock().unwrap().left += 1;
                        return;
                    }
                }
                Step::Await(signal) => signal.notified().await,
                Step::Close | Step::Reset => {
                    if matches!(step, Step::Reset) {
                        let _ = socket.set_zero_linger();
                    }
                    drop(socket);
                    state.lock().unwrap().closed += 1;
                    return;
                }
            }
        }
    }
}

async fn read_request(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    let end = loop {
        match buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            Some(end) => break end,
            None => fill(socket, buffer).await?,
        }
    };
    let head = String::from_utf8(buffer[..end].to_vec()).expect("the head is text");
    buffer.drain(..end + 4);
    let mut seen = Seen {
        head,
        ..Seen::default()
    };
    if let Some(length) = seen.header("content-length") {
        let length = length.parse().expect("a length");
        while buffer.len() < length {
            fill(socket, buffer).await?;
        }
        seen.body = buffer.drain(..length).collect();
    } else if seen.header("transfer-encoding") == Some("chunked") {
        seen.body = read_chunks(socket, buffer).await?;
    }
    Some(seen)
}

async fn read_chunks(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            match buffer.windows(2).position(|two| two == b"\r\n") {
                Some(end) => break end,
                None => fill(socket, buffer).await?,
            }
        };
        let size = usize::from_str_radix(std::str::from_utf8(&buffer[..end]).unwrap(), 16)
            .expect("a chunk size");
        buffer.drain(..end + 2);
        while buffer.len() < size + 2 {
            fill(socket, buffer).await?;
        }
        body.extend(buffer.drain(..size));
        buffer.drain(..2);
        if size == 0 {
            return Some(body);
        }
    }
}

async fn fill(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut piece = [0; 65536];
    match socket.read(&mut piece).await {
        Ok(0) | Err(_) => None,
        Ok(length) => {
            buffer.extend_from_slice(&piece[..length]);
            Some(())
        }
    }
}

/// A whole response with a `Content-Length`.
pub fn answer(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Script {
    let body = body.as_ref();
    let mut text = format!(
        "HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(body);
    vec![Step::Write(bytes)]
}

pub fn json(body: &str) -> Script {
    answer(200, &[("Content-Type", "application/json")], body)
}

pub fn ok() -> Script {
    json("{}")
}

/// The head of a chunked event stream.
pub fn stream_head() -> Step {
    write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nx-request-id: req_7\r\n\r\n",
    )
}

pub fn write(text: impl Into<Vec<u8>>) -> Step {
    Step::Write(text.into())
}

/// One chunk of a chunked body.
pub fn chunk(text: impl AsRef<[u8]>) -> Step {
    let text = text.as_ref();
    let mut bytes = format!("{:x}\r\n", text.len()).into_bytes();
    bytes.extend_from_slice(text);
    bytes.extend_from_slice(b"\r\n");
    Step::Write(bytes)
}

pub const LAST_CHUNK: &str = "0\r\n\r\n";

/// A whole event stream.
pub fn events(text: &str) -> Script {
    vec![stream_head(), chunk(text), write(LAST_CHUNK)]
}

pub fn wait(milliseconds: u64) -> Step {
    Step::Wait(Duration::from_millis(milliseconds))
}

/// A clock on which waiting takes no time. It remembers what it was asked for.
#[derive(Clone, Default)]
pub struct TestClock {
    pub slept: Arc<Mutex<Vec<Duration>>>,
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

/// Checks the pauses between attempts that the client chose: up to a quarter shorter by chance than
/// these seconds.
pub fn assert_backoff(slept: &[Duration], seconds: &[f64]) {
    let chosen: Vec<f64> = slept.iter().map(Duration::as_secs_f64).collect();
    assert_eq!(chosen.len(), seconds.len(), "{chosen:?}");
    for (chosen, most) in chosen.iter().zip(seconds) {
        assert!((0.75 * most..=*most).contains(chosen), "{chosen} of {most}");
    }
}

/// Everything that an error can show.
pub fn shown(error: &openai_typed::Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!("{inner}\n{inner:?}\n"));
        source = inner.source();
    }
    text
}
