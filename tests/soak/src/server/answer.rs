//! What the server answers in an attempt, whatever the protocol.

use bytes::Bytes;

use crate::content::{Content, error};
use crate::gzip::gzip;
use crate::plan::{Attempt, Break, Fault, Framing, Kind, Plan, RefusalBody, Wait};

pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Bytes,
    pub framing: Framing,
    /// After so many bytes of the body it breaks.
    pub broken: Option<(usize, How)>,
}

#[derive(Clone, Copy)]
pub enum How {
    Break(Break),
    BadChunk,
}

impl Answer {
    pub fn new(plan: &Plan, index: usize) -> Self {
        let Some(attempt) = plan.attempts.get(index) else {
            return Self::too_many();
        };
        let mut answer = Self::of_attempt(plan, attempt, index);
        if attempt.gzip {
            answer.headers.push(("content-encoding", "gzip".into()));
        }
        answer
    }

    fn of_attempt(plan: &Plan, attempt: &Attempt, index: usize) -> Self {
        let encoded = |body: Bytes| if attempt.gzip { gzip(&body) } else { body };
        match attempt.fault {
            Fault::Refusal(_) | Fault::EarlyRefusal { .. } => {
                return Self::refusal(plan, attempt, index);
            }
            Fault::Page => {
                return Self {
                    status: 200,
                    headers: vec![("content-type", "text/html".into())],
                    body: encoded("<html><body>Please log in</body></html>".into()),
                    framing: attempt.framing,
                    broken: None,
                };
            }
            _ => {}
        }
        let content = Content::new(plan, index);
        let content_type = match plan.kind {
            Kind::Json | Kind::Upload(_) => "application/json",
            Kind::Text | Kind::Only => "text/plain",
            Kind::Stream | Kind::Completions => "text/event-stream",
            Kind::Download(_) => "application/octet-stream",
        };
        // Of a stream, before what says that it is complete.
        let most = if plan.kind.is_events() {
            content.end + 6
        } else {
            content.body.len()
        };
        let most = most.min(content.body.len().saturating_sub(1));
        let at = |thousandths: usize| most * thousandths / 1000;
        Self {
            status: 200,
            headers: vec![
                ("content-type", content_type.into()),
                ("x-request-id", format!("{}-{index}", plan.call)),
            ],
            framing: attempt.framing,
            broken: match attempt.fault {
                Fault::Body(how, thousandths) => Some((at(thousandths), How::Break(how))),
                Fault::BadChunk(thousandths) => Some((at(thousandths), How::BadChunk)),
                _ => None,
            },
            body: content.body,
        }
    }

    fn refusal(plan: &Plan, attempt: &Attempt, index: usize) -> Self {
        let name = format!("{}:{index}", plan.call);
        let (status, refusal) = match attempt.fault {
            Fault::Refusal(refusal) => (refusal.status, Some(refusal)),
            Fault::EarlyRefusal { status, .. } => (status, None),
            _ => unreachable!("only refusals come here"),
        };
        let mut headers = Vec::new();
        match refusal.map(|refusal| refusal.wait) {
            Some(Wait::Seconds(seconds)) => headers.push(("retry-after", seconds.to_string())),
            Some(Wait::Milliseconds(milliseconds)) => {
                headers.push(("retry-after-ms", milliseconds.to_string()))
            }
            Some(Wait::Nonsense(text)) => headers.push(("retry-after", text.into())),
            Some(Wait::Nothing) | None => {}
        }
        if let Some(again) = refusal.and_then(|refusal| refusal.should_retry) {
            headers.push(("x-should-retry", again.to_string()));
        }
        let kind = refusal.map_or(RefusalBody::Json, |refusal| refusal.body);
        let (content_type, body) = match kind {
            RefusalBody::Json | RefusalBody::Cut => ("application/json", error(&name)),
            RefusalBody::Page => ("text/html", format!("<html>{name}</html>")),
            RefusalBody::Empty => ("text/plain", String::new()),
        };
        let body = match attempt.gzip {
            true => gzip(body.as_bytes()),
            false => Bytes::from(body),
        };
        headers.push(("content-type", content_type.into()));
        let end = match plan.lane.is_http2() {
            true => Break::Stream(h2::Reason::CANCEL),
            false => Break::Close,
        };
        Self {
            status,
            headers,
            framing: Framing::Length,
            broken: (kind == RefusalBody::Cut).then_some((body.len() / 2, How::Break(end))),
            body,
        }
    }

    /// To more attempts than there may be.
    fn too_many() -> Self {
        Self {
            status: 418,
            headers: Vec::new(),
            body: Bytes::new(),
            framing: Framing::Length,
            broken: None,
        }
    }

    /// The body up to where it breaks, in pieces.
    pub fn pieces(&self, count: usize) -> Vec<Bytes> {
        let end = self.broken.map_or(self.body.len(), |(at, _)| at);
        let size = end.div_ceil(count.max(1)).max(1);
        (0..end)
            .step_by(size)
            .map(|at| self.body.slice(at..(at + size).min(end)))
            .collect()
    }
}
