//! HTTP/1.1 by hand, so that each byte is known.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncWrite};

use super::answer::{Answer, How};
use super::peer::{Head, Peer};
use super::wire::Control;
use super::{Arrival, LONGEST_STALL, Shared, pause};
use crate::content::check_request;
use crate::log::End;
use crate::plan::{Attempt, Break, Fault, Framing, Plan};

/// A chunk that says nothing.
const MORE: &[u8] = b"4\r\n: \n\n\r\n";

/// What becomes of a connection after an exchange.
enum After {
    /// It takes the next request.
    KeepAlive,
    /// It ends: with a notice if it is TLS.
    Close {
        notify: bool,
        unasked: bool,
    },
    /// It ends after a response that nobody asked for.
    Stray,
    Reset,
    /// The client has left it.
    Left,
}

struct Connection<S> {
    peer: Peer<S>,
    shared: Shared,
}

/// Serves a connection to its end.
pub(super) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    io: S,
    id: u64,
    control: Control,
    shared: Shared,
) {
    let peer = Peer::new(io);
    let mut connection = Connection { peer, shared };
    loop {
        let Some(head) = connection.peer.head().await else {
            return;
        };
        let call = head.header("x-call");
        let Some(arrival) = connection.shared.arrival(call, head.target(), id) else {
            return connection.shared.log.stranger(head.text);
        };
        let Arrival {
            plan,
            index,
            redirect,
        } = arrival;
        let (call, lane) = (plan.call, plan.lane);
        let is_redirect = redirect.is_some();
        let after = match redirect {
            Some(target) => connection.redirect(&head, &plan, index, &target).await,
            None => connection.exchange(&head, &plan, index).await,
        };
        let log = Arc::clone(&connection.shared.log);
        if matches!(after, After::Close { unasked: true, .. } | After::Stray) {
            log.end_connection(lane, id, call, End::Closed);
        }
        let is_left = matches!(after, After::Left);
        // The record of one that was redirected may be that of its second request by now.
        if !is_redirect || is_left {
            log.update(call, index, |seen| {
                seen.ended = Some(Instant::now());
                seen.left |= is_left;
            });
        }
        match after {
            After::KeepAlive => {}
            After::Close { notify: true, .. } => {
                connection.peer.shut_down().await;
                return;
            }
            After::Close { .. } | After::Left => return,
            After::Stray => {
                let pause = Duration::from_millis(plan.attempts[index].salt % 50);
                tokio::time::sleep(pause).await;
                let stray = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
                connection.peer.write(stray).await;
                connection.peer.shut_down().await;
                return;
            }
            After::Reset => return control.reset_at_end(),
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    async fn exchange(&mut self, head: &Head, plan: &Plan, index: usize) -> After {
        let Some(attempt) = plan.attempts.get(index) else {
            let _ = self.peer.body(head, usize::MAX).await;
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
        let Some(body) = self.peer.body(head, limit).await else {
            return After::Left;
        };
        if read == 1000 {
            self.check(head, plan, index, &body);
        }
        if let Fault::Before(how, _) = attempt.fault {
            return self.break_off(how, attempt).await;
        }
        let answer = Answer::new(plan, index);
        let after = self.answer(plan, index, &answer, Some(attempt)).await;
        if let Fault::EarlyRefusal { abrupt, .. } = attempt.fault {
            if abrupt {
                return After::Close {
                    notify: attempt.close_notify,
                    unasked: false,
                };
            }
            // As good servers do: what is still being sent is taken, lest a reset overtakes the answer.
            let _ = tokio::time::timeout(Duration::from_secs(10), self.peer.until_left()).await;
            return After::Close {
                notify: true,
                unasked: false,
            };
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
            let _ = self
                .peer
                .write(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n")
                .await;
            return After::Close {
                notify: true,
                unasked: false,
            };
        }
        if let (Fault::Head(how), Some(attempt)) = (fault, attempt) {
            let _ = self
                .peer
                .write(&head.as_bytes()[..1 + salt as usize % (head.len() - 3)])
                .await;
            return self.break_off(how, attempt).await;
        }
        if self.peer.write(head.as_bytes()).await.is_none() {
            return After::Left;
        }
        let log = Arc::clone(&self.shared.log);
        log.update(plan.call, index, |seen| seen.head = true);
        let pieces = answer.pieces(attempt.map_or(1, |attempt| attempt.pieces));
        let last = pieces.len().saturating_sub(1);
        let begun = Instant::now();
        for (number, piece) in pieces.iter().enumerate() {
            pause(attempt, begun).await;
            let bytes = match answer.framing {
                Framing::Length | Framing::Close => piece.to_vec(),
                Framing::Chunked => {
                    // A chunk may be cut as well as a body of chunks.
                    let cut = number == last
                        && matches!(answer.broken, Some((_, How::Break(_))))
                        && salt.is_multiple_of(2);
                    let length = piece.len() + if cut { 10 } else { 0 };
                    let end: &[u8] = if cut { b"" } else { b"\r\n" };
                    [format!("{length:x}\r\n").as_bytes(), piece, end].concat()
                }
            };
            if self.peer.write(&bytes).await.is_none() {
                return After::Left;
            }
            log.update(plan.call, index, |seen| seen.sent += piece.len());
        }
        match (answer.broken, attempt) {
            (Some((_, How::Break(how))), Some(attempt)) => {
                return self.break_off(how, attempt).await;
            }
            (Some((_, How::BadChunk)), _) => {
                let _ = self.peer.write(b"\r\nno size\r\n").await;
                return After::Close {
                    notify: true,
                    unasked: false,
                };
            }
            _ => {}
        }
        if fault == Fault::Lingers {
            return self.linger(plan, index, salt).await;
        }
        if answer.framing == Framing::Chunked && self.peer.write(last_chunk(salt)).await.is_none() {
            return After::Left;
        }
        log.update(plan.call, index, |seen| seen.whole = true);
        let close_notify = attempt.is_some_and(|attempt| attempt.close_notify);
        match fault {
            // The end of the connection is the end of the body, which TLS has to confirm.
            _ if closes => After::Close {
                notify: true,
                unasked: false,
            },
            Fault::ThenClose => After::Close {
                notify: close_notify,
                unasked: true,
            },
            Fault::ThenStray => After::Stray,
            _ => After::KeepAlive,
        }
    }

    /// Sends the request elsewhere, once it has come.
    async fn redirect(&mut self, head: &Head, plan: &Plan, index: usize, target: &str) -> After {
        let Some(body) = self.peer.body(head, usize::MAX).await else {
            return After::Left;
        };
        self.check(head, plan, index, &body);
        self.shared.log.redirect(plan.call, index);
        let answer =
            format!("HTTP/1.1 307 Elsewhere\r\nlocation: {target}\r\ncontent-length: 0\r\n\r\n");
        match self.peer.write(answer.as_bytes()).await {
            Some(()) => After::KeepAlive,
            None => After::Left,
        }
    }

    fn check(&self, head: &Head, plan: &Plan, index: usize, body: &[u8]) {
        let content_type = head.header("content-type").unwrap_or_default();
        if let Err(wrong) = check_request(plan, content_type, body) {
            self.shared
                .log
                .update(plan.call, index, |seen| seen.wrong = Some(wrong));
        }
    }

    /// Goes on, in silence or not.
    async fn linger(&mut self, plan: &Plan, index: usize, salt: u64) -> After {
        let begun = Instant::now();
        let is_silent = salt.is_multiple_of(2);
        while begun.elapsed() < LONGEST_STALL {
            let is_left = match is_silent {
                true => {
                    let left = tokio::time::timeout(LONGEST_STALL, self.peer.until_left());
                    left.await.is_ok()
                }
                false => {
                    let left = tokio::time::timeout(Duration::from_millis(1), self.peer.fill());
                    matches!(left.await, Ok(None)) || self.peer.write(MORE).await.is_none()
                }
            };
            if is_left {
                break;
            }
        }
        let lingered = begun.elapsed();
        self.shared
            .log
            .update(plan.call, index, |seen| seen.lingered = lingered);
        After::Left
    }

    async fn break_off(&mut self, how: Break, attempt: &Attempt) -> After {
        match how {
            Break::Reset => After::Reset,
            Break::Stall | Break::StallAll => {
                let left = tokio::time::timeout(LONGEST_STALL, self.peer.until_left()).await;
                left.map_or(After::Reset, |()| After::Left)
            }
            _ => After::Close {
                notify: attempt.close_notify,
                unasked: false,
            },
        }
    }
}

/// With a trailer or without.
fn last_chunk(salt: u64) -> &'static [u8] {
    if salt.is_multiple_of(8) {
        b"0\r\nx-trailer: 1\r\n\r\n"
    } else {
        b"0\r\n\r\n"
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
