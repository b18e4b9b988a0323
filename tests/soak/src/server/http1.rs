//! HTTP/1.1 by hand, so that each byte is known.

use std::time::Duration;

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::answer::{Answer, How};
use super::wire::ResetAtEnd;
use super::{LONGEST_STALL, Shared};
use crate::content::check_request;
use crate::plan::{Attempt, Break, Fault, Framing, Plan};

/// What becomes of a connection after an exchange.
enum After {
    /// It takes the next request.
    KeepAlive,
    /// It ends: with a notice if it is TLS.
    Close {
        notify: bool,
    },
    Reset,
    /// The client has left it.
    Left,
}

struct Connection<S> {
    io: S,
    buffer: BytesMut,
    shared: Shared,
}

struct Head {
    text: String,
}

/// Serves a connection to its end.
pub(super) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    io: S,
    id: u64,
    reset: ResetAtEnd,
    shared: Shared,
) {
    let mut connection = Connection {
        io,
        buffer: BytesMut::new(),
        shared,
    };
    loop {
        let Some(head) = connection.head().await else {
            return;
        };
        let Some(call) = head.header("x-call").and_then(|call| call.parse().ok()) else {
            return connection.shared.log.stranger(head.text);
        };
        let plan = Plan::new(connection.shared.seed, call);
        let index = connection.shared.log.begin(call, id);
        let after = connection.exchange(&head, &plan, index).await;
        if matches!(after, After::Close { .. } | After::Reset)
            && plan
                .attempts
                .get(index)
                .is_some_and(|attempt| attempt.fault == Fault::ThenClose)
        {
            connection
                .shared
                .log
                .end_connection(connection.shared.lane, id, call);
        }
        connection.shared.log.update(call, index, |seen| {
            seen.ended = Some(std::time::Instant::now());
            seen.left |= matches!(after, After::Left);
        });
        match after {
            After::KeepAlive => {}
            After::Close { notify: true } => {
                let _ = connection.io.shutdown().await;
                return;
            }
            After::Close { notify: false } | After::Left => return,
            After::Reset => return reset.set(),
        }
    }
}

impl Head {
    fn header(&self, name: &str) -> Option<&str> {
        self.text.lines().skip(1).find_map(|line| {
            let (other, value) = line.split_once(':')?;
            other.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    async fn exchange(&mut self, head: &Head, plan: &Plan, index: usize) -> After {
        let Some(attempt) = plan.attempts.get(index) else {
            let _ = self.body(head, usize::MAX).await;
            return self
                .answer(plan, index, &Answer::new(plan, index), None)
                .await;
        };
        let announced = head
            .header("content-length")
            .and_then(|length| length.parse().ok());
        let read = match attempt.fault {
            Fault::Before(_, thousandths) if thousandths < 1000 => thousandths,
            Fault::EarlyRefusal { read, .. } => read,
            _ => 1000,
        };
        let limit = match read {
            1000 => usize::MAX,
            // Without a length: of what is to be sent, roughly.
            _ => announced.unwrap_or(plan.sent_size) * read / 1000,
        };
        let Some(body) = self.body(head, limit).await else {
            return After::Left;
        };
        if read == 1000
            && let Err(wrong) =
                check_request(plan, head.header("content-type").unwrap_or_default(), &body)
        {
            self.shared
                .log
                .update(plan.call, index, |seen| seen.wrong = Some(wrong));
        }
        if let Fault::Before(how, _) = attempt.fault {
            return self.break_off(how, attempt).await;
        }
        let answer = Answer::new(plan, index);
        let after = self.answer(plan, index, &answer, Some(attempt)).await;
        if matches!(attempt.fault, Fault::EarlyRefusal { .. }) {
            // As good servers do: what is still being sent is taken, lest a reset overtakes the answer.
            let _ = tokio::time::timeout(Duration::from_secs(10), self.until_left()).await;
            return After::Close { notify: true };
        }
        after
    }

    /// Sends the answer up to where it breaks.
    async fn answer(
        &mut self,
        plan: &Plan,
        index: usize,
        answer: &Answer,
        attempt: Option<&Attempt>,
    ) -> After {
        let fault = attempt.map_or(Fault::None, |attempt| attempt.fault);
        let salt = attempt.map_or(0, |attempt| attempt.salt);
        let closes = answer.framing == Framing::Close
            || matches!(fault, Fault::EarlyRefusal { .. })
            || salt % 16 == 1;
        let head = head_of(answer, closes, salt);
        if fault == Fault::Garbage {
            let _ = self.write(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n").await;
            return After::Close { notify: true };
        }
        if let (Fault::Head(how), Some(attempt)) = (fault, attempt) {
            let _ = self
                .write(&head.as_bytes()[..1 + salt as usize % (head.len() - 3)])
                .await;
            return self.break_off(how, attempt).await;
        }
        if self.write(head.as_bytes()).await.is_none() {
            return After::Left;
        }
        let log = std::sync::Arc::clone(&self.shared.log);
        log.update(plan.call, index, |seen| seen.head = true);
        let pieces = answer.pieces(attempt.map_or(1, |attempt| attempt.pieces));
        let last = pieces.len().saturating_sub(1);
        for (number, piece) in pieces.iter().enumerate() {
            if let Some(pause) = attempt
                .map(|attempt| attempt.pause)
                .filter(|pause| !pause.is_zero())
            {
                tokio::time::sleep(pause).await;
            }
            let bytes = match answer.framing {
                Framing::Length | Framing::Close => piece.to_vec(),
                Framing::Chunked => {
                    // A chunk may be cut as well as a body of chunks.
                    let cut = number == last
                        && matches!(answer.broken, Some((_, How::Break(_))))
                        && salt % 2 == 0;
                    let length = piece.len() + if cut { 10 } else { 0 };
                    let end: &[u8] = if cut { b"" } else { b"\r\n" };
                    [format!("{length:x}\r\n").as_bytes(), piece, end].concat()
                }
            };
            if self.write(&bytes).await.is_none() {
                return After::Left;
            }
            log.update(plan.call, index, |seen| seen.sent += piece.len());
        }
        match (answer.broken, attempt) {
            (Some((_, How::Break(how))), Some(attempt)) => {
                return self.break_off(how, attempt).await;
            }
            (Some((_, How::BadChunk)), _) => {
                let _ = self.write(b"\r\nno size\r\n").await;
                return After::Close { notify: true };
            }
            _ => {}
        }
        if answer.framing == Framing::Chunked && self.write(b"0\r\n\r\n").await.is_none() {
            return After::Left;
        }
        log.update(plan.call, index, |seen| seen.whole = true);
        match closes || fault == Fault::ThenClose {
            // The end of the connection is the end of the body, which TLS has to confirm.
            true => After::Close {
                notify: closes || attempt.is_some_and(|attempt| attempt.close_notify),
            },
            false => After::KeepAlive,
        }
    }

    async fn break_off(&mut self, how: Break, attempt: &Attempt) -> After {
        match how {
            Break::Reset => After::Reset,
            Break::Stall => {
                let left = tokio::time::timeout(LONGEST_STALL, self.until_left()).await;
                left.map_or(After::Reset, |()| After::Left)
            }
            _ => After::Close {
                notify: attempt.close_notify,
            },
        }
    }

    async fn head(&mut self) -> Option<Head> {
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
    async fn body(&mut self, head: &Head, limit: usize) -> Option<Vec<u8>> {
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

    async fn fill(&mut self) -> Option<()> {
        self.buffer.reserve(64 * 1024);
        match self.io.read_buf(&mut self.buffer).await {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(()),
        }
    }

    async fn until_left(&mut self) {
        self.buffer.clear();
        while self.fill().await.is_some() {
            self.buffer.clear();
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Option<()> {
        self.io.write_all(bytes).await.ok()?;
        self.io.flush().await.ok()
    }
}

fn head_of(answer: &Answer, closes: bool, salt: u64) -> String {
    // What may come before any response, and says nothing.
    let early = if salt % 16 == 2 {
        "HTTP/1.1 103 Early Hints\r\nlink: </>\r\n\r\n"
    } else {
        ""
    };
    let mut head = format!("{early}HTTP/1.1 {} Status\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    match answer.framing {
        Framing::Length => head += &format!("content-length: {}\r\n", answer.body.len()),
        Framing::Chunked => head += "transfer-encoding: chunked\r\n",
        Framing::Close => {}
    }
    if closes {
        head += "connection: close\r\n";
    }
    head + "\r\n"
}
