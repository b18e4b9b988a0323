//! What is sent in each direction: a function of the call and the attempt, so that no content can be taken
//! for another.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::gzip::{Gzip, gunzip};
use crate::plan::{Attempt, Fault, Kind, Plan};
use crate::random::Random;

/// The body of a response that is a success.
pub struct Content {
    /// As it is sent.
    pub body: Bytes,
    /// As it is to be read.
    pub plain: Bytes,
    /// Of an event stream.
    pub items: Vec<Item>,
    /// Where it begins to say that it is complete, or that there is an error.
    pub end: usize,
}

/// What a stream is to give out.
pub struct Item {
    pub text: String,
    /// The length of the body after which its data is all there.
    pub complete: usize,
    /// And after which it is given out, whatever comes.
    pub dispatched: usize,
}

impl Content {
    pub fn new(plan: &Plan, attempt: usize) -> Self {
        let Some(planned) = plan.attempts.get(attempt) else {
            return Self::plain(String::new());
        };
        let content = Self::of_attempt(plan, planned, &format!("{}:{attempt}", plan.call));
        match planned.gzip {
            true => content.compressed(),
            false => content,
        }
    }

    fn of_attempt(plan: &Plan, planned: &Attempt, name: &str) -> Self {
        match plan.kind {
            Kind::Json if planned.fault == Fault::ErrorInside => Self::plain(error(name)),
            Kind::Upload(_) if planned.fault == Fault::ErrorInside => Self::plain(error(name)),
            Kind::Json => Self::plain(
                json!({"name": name, "text": text(plan.call, plan.size), "list": [1, null, 0.5, {}]}).to_string(),
            ),
            Kind::Text | Kind::Only | Kind::Download(_) => Self::plain(name.to_owned() + &text(planned.salt, plan.size)),
            Kind::Upload(_) => Self::plain(
                json!({
                    "id": name, "object": "file", "bytes": plan.sent_size, "created_at": 1,
                    "filename": "soak.bin", "purpose": "fine-tune",
                })
                .to_string(),
            ),
            Kind::Stream | Kind::Completions => Self::events(plan, planned.fault, planned.salt, name),
        }
    }

    fn plain(body: String) -> Self {
        let body = Bytes::from(body);
        Self {
            end: body.len(),
            plain: body.clone(),
            body,
            items: Vec::new(),
        }
    }

    /// Whether a stream of which this much was sent has said that it is complete.
    pub fn is_over_at(&self, sent: usize) -> bool {
        let sent = &self.body[..sent.min(self.body.len())];
        let read = match self.plain == self.body {
            true => Bytes::copy_from_slice(sent),
            false => gunzip(sent),
        };
        read.windows(6).any(|window| window == b"[DONE]")
    }

    /// The same, compressed item by item.
    fn compressed(mut self) -> Self {
        let mut gzip = Gzip::default();
        for item in &mut self.items {
            item.complete = gzip.length() + 1;
            let until = item.dispatched.min(self.plain.len());
            gzip.add(&self.plain, until);
            item.dispatched = match item.dispatched > until {
                true => usize::MAX,
                false => gzip.length(),
            };
        }
        gzip.add(&self.plain, self.end);
        self.end = gzip.length();
        gzip.add(&self.plain, self.plain.len());
        self.body = gzip.finish();
        self
    }

    fn events(plan: &Plan, fault: Fault, salt: u64, name: &str) -> Self {
        let random = &mut Random::at(salt, 0);
        let line_end = random.of(&["\n", "\n", "\r\n", "\r"]);
        let mut body = String::new();
        let mut items = Vec::new();
        let count = plan.size + usize::from(plan.kind == Kind::Completions);
        for number in 0..count {
            match random.within(0..20) {
                0 => body += &format!(": a comment{line_end}{line_end}"),
                1 => body += &format!("event: ping{line_end}data: {{}}{line_end}{line_end}"),
                2 => body += &format!("data: {{\"type\":\"ping\"}}{line_end}{line_end}"),
                3 => body += &format!("id: {number}{line_end}retry: 1{line_end}"),
                _ => {}
            }
            let length = random.size(3000);
            let text = format!("{name}:{number}:{}", text(random.next(), length));
            let data = match plan.kind {
                Kind::Stream => json!({"text": text}),
                _ => {
                    let reason = if number + 1 == count {
                        json!("stop")
                    } else {
                        Value::Null
                    };
                    let choice = json!({"text": text, "index": 0, "logprobs": null, "finish_reason": reason});
                    json!({"id": name, "object": "text_completion", "created": 1, "model": "m", "choices": [choice]})
                }
            };
            body += &format!("data: {data}");
            let complete = body.len();
            // Whether a CR ends the line or is the first half of CRLF is known only by what follows it.
            body += line_end;
            body += line_end;
            items.push(Item {
                text,
                complete,
                dispatched: body.len() + usize::from(line_end == "\r"),
            });
        }
        let end = body.len();
        match fault {
            Fault::NoEnd => {}
            Fault::ErrorInside => body += &format!("data: {}{line_end}{line_end}", error(name)),
            // What goes on is not part of it.
            Fault::Lingers => body += "data: [DONE]\n\n",
            // A finish reason is enough.
            _ if plan.kind == Kind::Completions && random.percent(50) => {}
            _ => {
                body += random.of(&[
                    "data: [DONE]\n\n",
                    "data: [DONE]\r\n\r\n",
                    "data:[DONE] \n\n",
                    "data: [DONE]",
                ])
            }
        }
        let body = Bytes::from(body);
        Self {
            plain: body.clone(),
            body,
            items,
            end,
        }
    }
}

pub fn error(name: &str) -> String {
    json!({"error": {"message": name, "type": "server_error", "code": "soak", "param": null}})
        .to_string()
}

/// The content of an upload.
pub fn upload(plan: &Plan) -> Bytes {
    text(plan.call, plan.sent_size).into()
}

/// What is sent as JSON, unless the call has no body.
pub fn request(plan: &Plan) -> Option<Value> {
    match plan.kind {
        Kind::Json if plan.sent_size.is_multiple_of(3) => None,
        Kind::Json | Kind::Stream => {
            Some(json!({"call": plan.call, "prompt": text(plan.call, plan.sent_size)}))
        }
        Kind::Completions => {
            Some(json!({"model": "m", "prompt": text(plan.call, plan.sent_size), "stream": true}))
        }
        Kind::Text | Kind::Only | Kind::Download(_) | Kind::Upload(_) => None,
    }
}

/// Text of this many bytes: letters, what JSON escapes, and characters of two to four bytes.
fn text(salt: u64, length: usize) -> String {
    const PATTERN: &str =
        "The quick brown fox: \"{[1,2]}\" \\ \t é ß 日本 😀 \n data: x\r\n\r\n 0123456789 <&> ";
    let mut text = String::with_capacity(length + PATTERN.len());
    text.push_str(&format!("{salt:016x}"));
    while text.len() < length {
        text.push_str(PATTERN);
    }
    let mut end = length;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text.extend(std::iter::repeat_n('.', length - end));
    text
}

/// Compares the body of a request with what was to be sent.
pub fn check_request(plan: &Plan, content_type: &str, body: &[u8]) -> Result<(), String> {
    let wrong = |what: &str| {
        Err(format!(
            "{what}: {:?}",
            String::from_utf8_lossy(&body[..body.len().min(300)])
        ))
    };
    if let Kind::Upload(_) = plan.kind {
        let Some(boundary) = content_type.strip_prefix("multipart/form-data; boundary=") else {
            return wrong(content_type);
        };
        let find = |from: usize, text: &str| {
            let mut windows = body[from..].windows(text.len());
            windows
                .position(|window| window == text.as_bytes())
                .map(|at| from + at + text.len())
        };
        let start = find(0, "name=\"file\"").and_then(|at| find(at, "\r\n\r\n"));
        let Some(start) = start else {
            return wrong("no file");
        };
        let content = upload(plan);
        let rest = body[start..].strip_prefix(&content[..]);
        let after = rest.and_then(|rest| rest.strip_prefix(b"\r\n--"));
        return match after.is_some_and(|after| after.starts_with(boundary.as_bytes()))
            && body.ends_with(format!("\r\n--{boundary}--\r\n").as_bytes())
        {
            true => Ok(()),
            false => wrong("another file"),
        };
    }
    match request(plan) {
        None if body.is_empty() => Ok(()),
        Some(sent) if serde_json::from_slice::<Value>(body).is_ok_and(|found| found == sent) => {
            Ok(())
        }
        _ => wrong("another body"),
    }
}
