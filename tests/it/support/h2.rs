//! A server of HTTP/2 that answers frame by frame, as no library would.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};

use openai_typed::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::TestClock;
use super::tls::{AUTHORITY, acceptor};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;

const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// One frame of an answer.
#[derive(Clone, Debug)]
pub enum H2 {
    /// The status and the headers, or the trailers, which have no status.
    Headers(Vec<(&'static str, String)>),
    Data(Vec<u8>),
    /// Marks the end, without data.
    End,
    /// The headers that come last.
    Trailers,
    /// `RST_STREAM` with this code; 0 is no error.
    Reset(u32),
    /// Closes the connection.
    Close,
}

impl H2 {
    /// Status 200 with these headers.
    pub fn ok(headers: &[(&'static str, &str)]) -> Self {
        let mut all = vec![(":status", "200".to_owned())];
        all.extend(
            headers
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned())),
        );
        Self::Headers(all)
    }

    pub fn data(text: impl AsRef<[u8]>) -> Self {
        Self::Data(text.as_ref().to_vec())
    }

    /// The frame on the stream with this number.
    fn bytes(&self, stream: u32) -> Vec<u8> {
        match self {
            Self::Headers(headers) => frame(HEADERS, END_HEADERS, stream, &fields(headers)),
            Self::Data(data) => frame(DATA, 0, stream, data),
            Self::End => frame(DATA, END_STREAM, stream, &[]),
            Self::Trailers => {
                let trailers = fields(&[("x-checked", "yes".to_owned())]);
                frame(HEADERS, END_HEADERS | END_STREAM, stream, &trailers)
            }
            Self::Reset(code) => frame(RST_STREAM, 0, stream, &code.to_be_bytes()),
            Self::Close => Vec::new(),
        }
    }
}

fn frame(ty: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([ty, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// Each name and value in letters, no longer than one byte can say.
fn fields(headers: &[(&str, String)]) -> Vec<u8> {
    let mut block = Vec::new();
    for (name, value) in headers {
        block.push(0);
        for text in [name, &**value] {
            assert!(text.len() < 127, "{text}");
            block.push(text.len() as u8);
            block.extend(text.bytes());
        }
    }
    block
}

/// Scripts that are left, and how many requests came.
type State = Mutex<(VecDeque<Vec<H2>>, usize)>;

pub struct H2Server {
    port: u16,
    state: Arc<State>,
}

impl H2Server {
    /// A server that answers the first request by the first script, and so on; beyond them it closes the
    /// connection.
    pub async fn start(scripts: impl IntoIterator<Item = Vec<H2>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(Mutex::new((scripts.into_iter().collect(), 0)));
        let shared = Arc::clone(&state);
        let acceptor = acceptor(&[b"h2"]);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(acceptor.clone(), socket, Arc::clone(&shared)));
            }
        });
        Self { port, state }
    }

    /// Settings for a client that talks to this server and waits for nothing.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(format!("https://localhost:{}/v1", self.port))
            .root_certificate(AUTHORITY)
            .no_proxy()
            .clock(TestClock::default())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// How many requests came.
    pub fn requests(&self) -> usize {
        self.state.lock().unwrap().1
    }
}

/// Serves one connection until the client leaves, which is an error here.
async fn serve(acceptor: TlsAcceptor, socket: TcpStream, state: Arc<State>) -> io::Result<()> {
    let mut socket = acceptor.accept(socket).await?;
    let mut preface = [0; 24];
    socket.read_exact(&mut preface).await?;
    assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    socket.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let (ty, flags, stream) = read_frame(&mut socket).await?;
        match ty {
            SETTINGS if flags & ACK == 0 => {
                socket.write_all(&frame(SETTINGS, ACK, 0, &[])).await?;
            }
            HEADERS | DATA if flags & END_STREAM != 0 => {
                let script = {
                    let (scripts, requests) = &mut *state.lock().unwrap();
                    *requests += 1;
                    scripts.pop_front().unwrap_or(vec![H2::Close])
                };
                for step in script {
                    if matches!(step, H2::Close) {
                        return socket.shutdown().await;
                    }
                    socket.write_all(&step.bytes(stream)).await?;
                }
            }
            _ => {}
        }
    }
}

/// Type, flags and stream of the next frame.
async fn read_frame(socket: &mut TlsStream<TcpStream>) -> io::Result<(u8, u8, u32)> {
    let mut head = [0; 9];
    socket.read_exact(&mut head).await?;
    let [a, b, c, ty, flags, stream @ ..] = head;
    let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
    socket.read_exact(&mut payload).await?;
    Ok((ty, flags, u32::from_be_bytes(stream)))
}
