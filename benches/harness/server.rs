//! The other side: a server that takes what comes and sends what the first segment of the path
//! asks for, as fast as the socket allows.

use std::future::pending;
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::Error;

pub const GIGABYTE: u64 = 1 << 30;

/// The size of the data of the event that `large` sends.
pub const LARGE: usize = 3_900_000;

/// A chunk of a completion as OpenAI sends it, with a text of 17 bytes.
pub const CHUNK: &str = r#"{"id":"cmpl-6pqmUf8mG1jRpZ2yVnA0bqXk0d8Qe","object":"text_completion","created":1671549300,"choices":[{"text":" quick brown fox,","index":0,"logprobs":null,"finish_reason":null}],"model":"text-davinci-003"}"#;

/// A chunk of a chat with the same text and of the same size.
pub const CHAT_CHUNK: &str = r#"{"id":"chatcmpl-6pqmUf8mG1jRpZ2y","object":"chat.completion.chunk","created":1671549300,"model":"gpt-4o","choices":[{"index":0,"delta":{"content":" quick brown fox,"},"logprobs":null,"finish_reason":null}]}"#;

/// The same text as the delta of a response, of the same size, and how its event is called.
const DELTA: &str = r#"{"type":"response.output_text.delta","sequence_number":41,"item_id":"msg_68a1f0e4c1d08191","output_index":0,"content_index":0,"delta":" quick brown fox,","logprobs":[],"obfuscation":"kX81LmQw02"}"#;
const DELTA_NAME: &str = "event: response.output_text.delta\n";

pub const COMPLETION: &str = r#"{"id":"cmpl-6pqmUf8mG1jRpZ2yVnA0bqXk0d8Qe","object":"text_completion","created":1671549300,"model":"text-davinci-003","choices":[{"text":"\n\nThis is a test.","index":0,"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}}"#;

pub const CHAT: &str = r#"{"id":"chatcmpl-6pqmUf8mG1jRpZ2yV","object":"chat.completion","created":1671549300,"model":"gpt-4o","choices":[{"index":0,"message":{"role":"assistant","content":"\n\nThis is a test."},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}}"#;

/// Serves until it is killed. The URL that is printed lacks the segment that chooses the answer. An
/// answer that is given here is that of every call.
pub async fn run(answer: Option<String>) -> Result<(), Error> {
    let answer: Option<Arc<str>> = answer.map(Arc::from);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (socket, _) = listener.accept().await?;
        let answer = answer.clone();
        // A client that has enough breaks the connection off.
        tokio::spawn(async move { serve(socket, answer.as_deref()).await.ok() });
    }
}

type Socket = BufReader<TcpStream>;

async fn serve(socket: TcpStream, answer: Option<&str>) -> Result<(), Error> {
    socket.set_nodelay(true)?;
    let mut socket = BufReader::new(socket);
    loop {
        let Some((path, body)) = request(&mut socket).await? else {
            return Ok(());
        };
        let (choice, path) = path[1..].split_once('/').unwrap_or_default();
        let is_chat = path.ends_with("chat/completions");
        if path.ends_with("/content") {
            content(&mut socket).await?;
        } else if path.ends_with("/files") {
            file(&mut socket, body.length).await?;
        } else if body.asks_for_a_stream() {
            let (name, chunk) = match path.rsplit('/').next() {
                Some("responses") => (DELTA_NAME, DELTA),
                _ if is_chat => ("", CHAT_CHUNK),
                _ => ("", CHUNK),
            };
            events(&mut socket, choice, name, chunk).await?;
        } else {
            let small = if is_chat { CHAT } else { COMPLETION };
            let answer = answer.unwrap_or(small);
            whole(&mut socket, "application/json", answer).await?;
        }
    }
}

struct Body {
    length: u64,
    start: Vec<u8>,
}

impl Body {
    fn asks_for_a_stream(&self) -> bool {
        let text = String::from_utf8_lossy(&self.start);
        text.replace(' ', "").contains(r#""stream":true"#)
    }
}

/// The path of the next request and its body, of which only the beginning is kept.
async fn request(socket: &mut Socket) -> Result<Option<(String, Body)>, Error> {
    let mut start = String::new();
    if socket.read_line(&mut start).await? == 0 {
        return Ok(None);
    }
    let mut length = None;
    loop {
        let mut header = String::new();
        socket.read_line(&mut header).await?;
        match header.trim().to_ascii_lowercase().split_once(':') {
            Some(("content-length", value)) => length = Some(value.trim().parse()?),
            Some(("transfer-encoding", _)) => length = Some(u64::MAX),
            Some(_) => {}
            None => break,
        }
    }
    let body = match length {
        None => Body {
            length: 0,
            start: Vec::new(),
        },
        Some(u64::MAX) => chunks(socket).await?,
        Some(length) => {
            let mut body = (&mut *socket).take(length);
            let mut start = Vec::new();
            (&mut body).take(4096).read_to_end(&mut start).await?;
            tokio::io::copy_buf(&mut body, &mut tokio::io::sink()).await?;
            Body { length, start }
        }
    };
    let path = start.split(' ').nth(1).unwrap_or("/").to_owned();
    Ok(Some((path, body)))
}

async fn chunks(socket: &mut Socket) -> Result<Body, Error> {
    let mut length = 0;
    loop {
        let mut size = String::new();
        socket.read_line(&mut size).await?;
        let size = u64::from_str_radix(size.trim(), 16)?;
        let mut chunk = (&mut *socket).take(size + 2);
        tokio::io::copy_buf(&mut chunk, &mut tokio::io::sink()).await?;
        length += size;
        if size == 0 {
            return Ok(Body {
                length,
                start: Vec::new(),
            });
        }
    }
}

async fn whole(socket: &mut Socket, content_type: &str, body: &str) -> Result<(), Error> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    socket.write_all(format!("{head}{body}").as_bytes()).await?;
    Ok(())
}

async fn file(socket: &mut Socket, received: u64) -> Result<(), Error> {
    let body = format!(
        r#"{{"id":"file-1","object":"file","bytes":{received},"created_at":1671549300,"filename":"upload","purpose":"fine-tune","status":"processed"}}"#
    );
    whole(socket, "application/json", &body).await
}

async fn content(socket: &mut Socket) -> Result<(), Error> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: {GIGABYTE}\r\n\r\n"
    );
    socket.write_all(head.as_bytes()).await?;
    let piece = vec![b'x'; 1 << 20];
    for _ in 0..GIGABYTE >> 20 {
        socket.write_all(&piece).await?;
    }
    Ok(())
}

/// Sends the stream of this name, such as `events-100`. As from a real server, each event is an HTTP chunk of its own.
async fn events(socket: &mut Socket, name: &str, line: &str, chunk: &str) -> Result<(), Error> {
    let event = framed(&format!("{line}data: {chunk}\n\n"));
    let done = framed("data: [DONE]\n\n");
    let end = "0\r\n\r\n";
    if name == "html" {
        return whole(
            socket,
            "text/html",
            "<html><body>Log in first</body></html>",
        )
        .await;
    }
    socket
        .write_all(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n",
        )
        .await?;
    if let Some(number) = name.strip_prefix("events-") {
        let text = event.repeat(number.parse()?) + &done + end;
        socket.write_all(text.as_bytes()).await?;
        return Ok(());
    }
    let text = match name {
        "large" => {
            let text = "x".repeat(LARGE);
            let data = format!("data: {}\n\n", chunk.replace(" quick brown fox,", &text));
            let pieces = data.as_bytes().chunks(8192);
            for piece in pieces {
                let piece = framed(std::str::from_utf8(piece)?);
                socket.write_all(piece.as_bytes()).await?;
            }
            done + end
        }
        "endless" => loop {
            socket.write_all(event.repeat(1000).as_bytes()).await?;
        },
        "held" => {
            socket.write_all(event.as_bytes()).await?;
            pending().await
        }
        "cut" => event.repeat(3) + end,
        "bom" => framed(&format!("\u{feff}data: {chunk}\n\n")) + &event.repeat(2) + &done + end,
        "error" => {
            let error = r#"{"error":{"message":"The server is overloaded","type":"server_error"}}"#;
            event.repeat(3) + &framed(&format!("data: {error}\n\n")) + end
        }
        other => return Err(format!("no stream is called {other}").into()),
    };
    socket.write_all(text.as_bytes()).await?;
    Ok(())
}

/// As a chunk of HTTP.
fn framed(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}
