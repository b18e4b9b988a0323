//! HTTP/2, over the same library as the client's, whose frames are sent one by one.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h2::server::{Connection, SendResponse};
use h2::{Reason, RecvStream, SendStream};
use http::{HeaderName, HeaderValue, Request, Response};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc;

use super::answer::{Answer, How};
use super::wire::Control;
use super::{Arrival, LONGEST_STALL, Shared, pause};
use crate::content::check_request;
use crate::log::{End, STALLED};
use crate::plan::{Attempt, Break, Fault, Framing, Plan};

const TRAILER: HeaderName = HeaderName::from_static("x-trailer");

/// What a call does to its whole connection.
enum Command {
    Break(Break),
    GoAway,
}

/// Serves a connection to its end.
pub(super) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    io: S,
    id: u64,
    control: Control,
    shared: Shared,
) {
    let mut builder = h2::server::Builder::new();
    builder
        .max_concurrent_streams(100)
        .max_send_buffer_size(64 * 1024);
    // What one call does not read is to be in the way of no other.
    builder.initial_connection_window_size(1 << 30);
    // A client that gives up streams is no attack here.
    builder
        .max_concurrent_reset_streams(10_000)
        .max_pending_accept_reset_streams(10_000);
    let Ok(mut connection) = builder.handshake::<_, Bytes>(io).await else {
        return;
    };
    let (sender, mut commands) = mpsc::unbounded_channel();
    loop {
        tokio::select! {
            request = connection.accept() => match request {
                Some(Ok((request, respond))) => accept(request, respond, id, &shared, sender.clone()),
                Some(Err(_)) => return,
                // Not at once, lest a reset overtakes what was sent.
                None => return tokio::time::sleep(Duration::from_millis(300)).await,
            },
            Some(command) = commands.recv() => match command {
                Command::GoAway => connection.graceful_shutdown(),
                Command::Break(Break::GoAway(reason)) => connection.abrupt_shutdown(reason),
                Command::Break(Break::StallAll) => {
                    control.stall();
                    return tokio::time::sleep(STALLED).await;
                }
                Command::Break(how) => {
                    if how == Break::Reset {
                        control.reset_at_end();
                    }
                    return flush(connection).await;
                }
            },
        }
    }
}

/// Lets what was handed over leave, as far as it can at once.
async fn flush<S: AsyncRead + AsyncWrite + Unpin>(mut connection: Connection<S, Bytes>) {
    let _ = tokio::time::timeout(Duration::from_millis(5), connection.accept()).await;
}

fn accept(
    request: Request<RecvStream>,
    respond: SendResponse<Bytes>,
    id: u64,
    shared: &Shared,
    commands: mpsc::UnboundedSender<Command>,
) {
    let call = request
        .headers()
        .get("x-call")
        .and_then(|call| call.to_str().ok());
    let target = request
        .uri()
        .path_and_query()
        .map_or("", |target| target.as_str());
    let Some(arrival) = shared.arrival(call, target, id) else {
        return shared.log.stranger(format!("{request:?}"));
    };
    let Arrival {
        plan,
        index,
        redirect,
    } = arrival;
    let call = plan.call;
    let mut exchange = Exchange {
        shared: shared.clone(),
        plan,
        index,
        connection: id,
        respond,
        commands,
    };
    tokio::spawn(async move {
        let is_redirect = redirect.is_some();
        let left = exchange.run(request, redirect).await.is_none();
        // The record of one that was redirected may be that of its second request by now.
        if !is_redirect || left {
            let log = Arc::clone(&exchange.shared.log);
            log.update(call, index, |seen| {
                seen.ended = Some(Instant::now());
                seen.left |= left;
            });
        }
    });
}

struct Exchange {
    shared: Shared,
    plan: Plan,
    index: usize,
    connection: u64,
    respond: SendResponse<Bytes>,
    commands: mpsc::UnboundedSender<Command>,
}

impl Exchange {
    /// `None` if the client left before all was done.
    async fn run(&mut self, request: Request<RecvStream>, redirect: Option<String>) -> Option<()> {
        let (head, mut body) = request.into_parts();
        let Some(attempt) = self.plan.attempts.get(self.index).copied() else {
            return self.answer(None).await;
        };
        if let Some(target) = redirect {
            let received = receive(&mut body, usize::MAX).await?;
            self.check(&head, &received);
            self.shared.log.redirect(self.plan.call, self.index);
            let response = Response::builder().status(307).header("location", target);
            let response = response.body(()).expect("the target is a URL");
            self.respond.send_response(response, true).ok()?;
            return Some(());
        }
        let limit = match attempt.fault {
            Fault::Before(_, read) | Fault::EarlyRefusal { read, .. } if read < 1000 => {
                self.plan.sent_size * read / 1000
            }
            _ => usize::MAX,
        };
        let received = receive(&mut body, limit).await?;
        if limit == usize::MAX {
            self.check(&head, &received);
        }
        if let Fault::Before(how, _) = attempt.fault {
            return self.break_off(how, None).await;
        }
        let answered = self.answer(Some(&attempt)).await;
        if matches!(attempt.fault, Fault::EarlyRefusal { abrupt: false, .. }) {
            let rest = receive(&mut body, usize::MAX);
            let _ = tokio::time::timeout(Duration::from_secs(10), rest).await;
        }
        answered
    }

    fn check(&self, head: &http::request::Parts, body: &[u8]) {
        let content_type = head
            .headers
            .get("content-type")
            .and_then(|value| value.to_str().ok());
        if let Err(wrong) = check_request(&self.plan, content_type.unwrap_or_default(), body) {
            self.update(|seen| seen.wrong = Some(wrong));
        }
    }

    async fn answer(&mut self, attempt: Option<&Attempt>) -> Option<()> {
        let answer = Answer::new(&self.plan, self.index);
        let mut response = Response::builder().status(answer.status);
        for (name, value) in &answer.headers {
            response = response.header(*name, value);
        }
        if answer.framing == Framing::Length {
            response = response.header("content-length", answer.body.len());
        }
        let response = response.body(()).expect("the headers can be sent");
        let is_empty = answer.body.is_empty() && answer.broken.is_none();
        let mut stream = self.respond.send_response(response, is_empty).ok()?;
        self.update(|seen| seen.head = true);
        let begun = Instant::now();
        for piece in answer.pieces(attempt.map_or(1, |attempt| attempt.pieces)) {
            pause(attempt, begun).await;
            self.send(&mut stream, piece).await?;
        }
        if let Some((_, How::Break(how))) = answer.broken {
            let is_even = attempt.is_some_and(|attempt| attempt.salt.is_multiple_of(2));
            if is_even || answer.status != 200 {
                // What has been handed over is to arrive, the status of a refusal in any case: the library
                // forgets what it has not sent of a stream that is reset.
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            return self.break_off(how, Some(stream)).await;
        }
        if attempt.is_some_and(|attempt| attempt.fault == Fault::Lingers) {
            let begun = Instant::now();
            let left = poll_fn(|context| stream.poll_reset(context));
            let _ = tokio::time::timeout(LONGEST_STALL, left).await;
            let lingered = begun.elapsed();
            self.update(|seen| seen.lingered = lingered);
            return None;
        }
        if !is_empty {
            match attempt.is_some_and(|attempt| attempt.salt.is_multiple_of(8)) {
                true => stream.send_trailers(
                    [(TRAILER, HeaderValue::from_static("1"))]
                        .into_iter()
                        .collect(),
                ),
                false => stream.send_data(Bytes::new(), true),
            }
            .ok()?;
        }
        self.update(|seen| seen.whole = true);
        if attempt.is_some_and(|attempt| attempt.fault == Fault::ThenGoAway) {
            self.command(Command::GoAway);
        }
        Some(())
    }

    async fn send(&mut self, stream: &mut SendStream<Bytes>, mut piece: Bytes) -> Option<()> {
        while !piece.is_empty() {
            stream.reserve_capacity(piece.len());
            let room = poll_fn(|context| stream.poll_capacity(context))
                .await?
                .ok()?;
            let part = piece.split_to(room.min(piece.len()));
            let length = part.len();
            stream.send_data(part, false).ok()?;
            self.update(|seen| seen.sent += length);
        }
        Some(())
    }

    async fn break_off(&mut self, how: Break, stream: Option<SendStream<Bytes>>) -> Option<()> {
        match (how, stream) {
            (Break::Stall, stream) => {
                let left = async {
                    match stream {
                        Some(mut stream) => poll_fn(|context| stream.poll_reset(context)).await,
                        None => poll_fn(|context| self.respond.poll_reset(context)).await,
                    }
                };
                match tokio::time::timeout(LONGEST_STALL, left).await {
                    Ok(_) => return None,
                    Err(_) => self.respond.send_reset(Reason::INTERNAL_ERROR),
                }
            }
            (Break::Stream(reason), Some(mut stream)) => stream.send_reset(reason),
            (Break::Stream(reason), None) => self.respond.send_reset(reason),
            (Break::Short, Some(mut stream)) => stream.send_data(Bytes::new(), true).ok()?,
            (Break::StallAll, stream) => {
                self.command(Command::Break(how));
                // The stream stays as it is until the connection ends.
                let _ = match stream {
                    Some(mut stream) => poll_fn(|context| stream.poll_reset(context)).await,
                    None => poll_fn(|context| self.respond.poll_reset(context)).await,
                };
            }
            (how, _) => self.command(Command::Break(how)),
        }
        Some(())
    }

    /// Ends the connection, for other calls too.
    fn command(&self, command: Command) {
        let Shared { log, lane, .. } = &self.shared;
        let how = match command {
            Command::Break(Break::StallAll) => End::Stalled,
            _ => End::Closed,
        };
        log.end_connection(*lane, self.connection, self.plan.call, how);
        // A connection that is gone needs no command.
        let _ = self.commands.send(command);
    }

    fn update(&self, change: impl FnOnce(&mut crate::log::Seen)) {
        self.shared.log.update(self.plan.call, self.index, change);
    }
}

/// The body, or its beginning; `None` if the client left before.
async fn receive(body: &mut RecvStream, limit: usize) -> Option<Vec<u8>> {
    let mut received = Vec::new();
    while received.len() < limit {
        let Some(piece) = body.data().await else {
            return Some(received);
        };
        let piece = piece.ok()?;
        let _ = body.flow_control().release_capacity(piece.len());
        received.extend_from_slice(&piece);
    }
    Some(received)
}
