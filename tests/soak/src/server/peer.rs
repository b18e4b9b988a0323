//! The client's side of a connection of HTTP/1.1: what it sends, byte for byte, and what is sent to it.

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

pub(super) struct Peer<S> {
    io: S,
    buffer: BytesMut,
}

/// The head of a request.
pub(super) struct Head {
    pub(super) text: String,
}

impl Head {
    pub(super) fn target(&self) -> &str {
        self.text.split(' ').nth(1).unwrap_or_default()
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.text.lines().skip(1).find_map(|line| {
            let (other, value) = line.split_once(':')?;
            other.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Peer<S> {
    pub(super) fn new(io: S) -> Self {
        Self {
            io,
            buffer: BytesMut::new(),
        }
    }

    /// Closes this direction, with a notice if it is TLS.
    pub(super) async fn shut_down(&mut self) {
        // Who has left needs no notice.
        let _ = self.io.shutdown().await;
    }

    pub(super) async fn head(&mut self) -> Option<Head> {
        loop {
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                let text = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
                self.buffer.advance(end + 4);
                return Some(Head { text });
            }
            self.fill().await?;
        }
    }

    /// The body of a request, or its beginning; `None` if the client left before.
    pub(super) async fn body(&mut self, head: &Head, limit: usize) -> Option<Vec<u8>> {
        if head.header("transfer-encoding") == Some("chunked") {
            return self.chunks(limit).await;
        }
        let length: usize = head
            .header("content-length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0);
        let length = length.min(limit);
        while self.buffer.len() < length {
            self.fill().await?;
        }
        Some(self.buffer.split_to(length).to_vec())
    }

    async fn chunks(&mut self, limit: usize) -> Option<Vec<u8>> {
        let mut body = Vec::new();
        while body.len() < limit {
            let end = loop {
                match self.buffer.windows(2).position(|two| two == b"\r\n") {
                    Some(end) => break end,
                    None => self.fill().await?,
                }
            };
            let size = std::str::from_utf8(&self.buffer[..end]).ok();
            let size = size.and_then(|size| usize::from_str_radix(size, 16).ok())?;
            self.buffer.advance(end + 2);
            while self.buffer.len() < size + 2 {
                self.fill().await?;
            }
            body.extend_from_slice(&self.buffer.split_to(size));
            self.buffer.advance(2);
            if size == 0 {
                break;
            }
        }
        Some(body)
    }

    pub(super) async fn fill(&mut self) -> Option<()> {
        self.buffer.reserve(64 * 1024);
        match self.io.read_buf(&mut self.buffer).await {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(()),
        }
    }

    pub(super) async fn until_left(&mut self) {
        self.buffer.clear();
        while self.fill().await.is_some() {
            self.buffer.clear();
        }
    }

    pub(super) async fn write(&mut self, bytes: &[u8]) -> Option<()> {
        self.io.write_all(bytes).await.ok()?;
        self.io.flush().await.ok()
    }
}
