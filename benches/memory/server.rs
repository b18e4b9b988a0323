//! The other side: it takes what comes and sends what is asked, as fast as the socket allows.

use std::future::pending;

use openai_typed::mock;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::Error;
use crate::scenarios::GIGABYTE;

/// Serves until it is killed.
pub async fn run() -> Result<(), Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}/v1", listener.local_addr()?);
    loop {
        let (socket, _) = listener.accept().await?;
        // A client that has enough breaks the connection off.
        tokio::spawn(async move { serve(socket).await.ok() });
    }
}

/// The embedded server, in a process of its own.
pub async fn run_mock() -> Result<(), Error> {
    let server = mock::Server::start().await?;
    println!("{}", server.base_url());
    pending().await
}

async fn serve(socket: TcpStream) -> Result<(), Error> {
    let mut socket = BufReader::new(socket);
    loop {
        let mut start = String::new();
        if socket.read_line(&mut start).await? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            let mut header = String::new();
            socket.read_line(&mut header).await?;
            match header.trim().to_ascii_lowercase().split_once(':') {
                Some(("content-length", value)) => length = value.trim().parse()?,
                Some(_) => {}
                None => break,
            }
        }
        let mut body = (&mut socket).take(length);
        let received = tokio::io::copy_buf(&mut body, &mut tokio::io::sink()).await?;
        match start.split(' ').nth(1).unwrap_or_default() {
            "/v1/completions" => events(&mut socket).await?,
            path if path.ends_with("/content") => content(&mut socket).await?,
            _ => file(&mut socket, received).await?,
        }
    }
}

async fn file(socket: &mut BufReader<TcpStream>, received: u64) -> Result<(), Error> {
    let body = format!("{{\"id\": \"file-1\", \"bytes\": {received}, \"data\": []}}");
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    socket.write_all(format!("{head}{body}").as_bytes()).await?;
    Ok(())
}

async fn content(socket: &mut BufReader<TcpStream>) -> Result<(), Error> {
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

/// Chunks of a completion without end.
async fn events(socket: &mut BufReader<TcpStream>) -> Result<(), Error> {
    socket
        .write_all(
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n",
        )
        .await?;
    let event = "data: {\"id\": \"cmpl-1\", \"choices\": [{\"text\": \"some text, again\", \"index\": 0}]}\n\n";
    let piece = event.repeat(1000);
    loop {
        socket.write_all(piece.as_bytes()).await?;
    }
}
