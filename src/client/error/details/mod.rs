//! What errors hold: the server's own words, and answers that are not what they should be.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::client::error::explain;
use crate::client::redact::Secrets;

/// An error that the server reported.
///
/// Every part but the status may be missing: proxies and compatible servers answer with HTML,
/// plain text or nothing at all.
#[derive(Clone)]
pub struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) param: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) retry_after: Option<Duration>,
}

impl ApiError {
    /// The status. A stream that reports an error has the status with which it began.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer. Where one repeats the API key, it is redacted.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What the server says to people.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The code, `model_not_found` for example. A number is given as its digits.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The type, `invalid_request_error` for example.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// The parameter that is at fault.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.param.as_deref()
    }

    /// The body of the answer as it came, up to 1 MiB; for an error inside a stream the data of
    /// the event. Where it repeats the API key, that is redacted.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How long the server asked to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Reads what `body` says in any of the forms that servers use.
    pub(crate) fn read(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let mut error = Self {
            status,
            headers,
            message: None,
            code: None,
            kind: None,
            param: None,
            body,
            retry_after: None,
        };
        match explain::json(&error.body) {
            Ok(Value::Object(mut answer)) => match answer.remove("error") {
                Some(Value::Object(inner)) => error.read_members(&inner),
                Some(Value::Null) | None => error.read_members(&answer),
                Some(other) => {
                    error.read_members(&answer);
                    error.message = text(&other);
                }
            },
            Ok(other) => error.message = text(&other),
            Err(_) => {}
        }
        error
    }

    /// Hides what became readable by decoding, and then the body's own spelling of it too.
    pub(crate) fn hide(mut self, secrets: &Secrets) -> Self {
        let mut found = false;
        let texts = [
            &mut self.message,
            &mut self.code,
            &mut self.kind,
            &mut self.param,
        ];
        for text in texts.into_iter().flatten() {
            let hidden = secrets.hide(text).into_owned();
            found |= hidden != *text;
            *text = hidden;
        }
        if found && let Ok(plain) = explain::json::<Value>(&self.body) {
            self.body = secrets.hide_bytes(plain.to_string().into());
        }
        self
    }

    fn read_members(&mut self, members: &serde_json::Map<String, Value>) {
        let member = |name: &str| members.get(name).and_then(text);
        self.message = ["message", "detail", "error_description", "msg"]
            .into_iter()
            .find_map(member);
        self.code = member("code");
        self.kind = member("type");
        self.param = member("param");
    }
}

/// A string bare, another value as JSON text; nothing for `null`.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.status.is_success() {
            write!(formatter, "error in the stream")?;
        } else {
            write!(formatter, "{}", self.status)?;
        }
        match &self.message {
            Some(message) => write!(formatter, ": {}", Brief(message, 1000))?,
            None if self.body.is_empty() => {}
            None => write!(
                formatter,
                ": {}",
                Brief(&String::from_utf8_lossy(start(&self.body, 400)), 300)
            )?,
        }
        let details = [
            ("type", &self.kind),
            ("code", &self.code),
            ("param", &self.param),
        ];
        for (name, value) in details {
            if let Some(value) = value {
                write!(formatter, " [{name} {}]", Brief(value, 200))?;
            }
        }
        if let Some(wait) = self.retry_after {
            write!(
                formatter,
                " [the server asks to wait {} s]",
                wait.as_secs_f64()
            )?;
        }
        Ok(())
    }
}

fn brief(text: &Option<String>) -> Option<String> {
    text.as_deref().map(|text| Brief(text, 200).to_string())
}

impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("status", &self.status)
            .field(
                "message",
                &self
                    .message
                    .as_deref()
                    .map(|message| Brief(message, 1000).to_string()),
            )
            .field("code", &brief(&self.code))
            .field("type", &brief(&self.kind))
            .field("param", &brief(&self.param))
            .field("retry_after", &self.retry_after)
            .field("headers", &self.headers)
            .field("body", &beginning(&self.body))
            .finish()
    }
}

/// Where and why an answer could not be read.
#[derive(Clone)]
pub struct DecodeError {
    pub(crate) path: String,
    pub(crate) reason: String,
    pub(crate) body: Bytes,
}

impl DecodeError {
    /// Where in the JSON: `choices[0].text`, and `.` for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there and what was found.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The answer, or the data of the event, up to 1 MiB. Where it repeats the API key, that is
    /// redacted.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DecodeError")
            .field("path", &Brief(&self.path, 300).to_string())
            .field("reason", &Brief(&self.reason, 500).to_string())
            .field("body", &beginning(&self.body))
            .finish()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "at {}: {}",
            Brief(&self.path, 300),
            Brief(&self.reason, 500)
        )
    }
}

/// An answer that is no event stream.
#[derive(Clone)]
pub struct UnexpectedContent {
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

impl UnexpectedContent {
    /// The content type of the answer.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The beginning of the answer, up to 4 KiB.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for UnexpectedContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UnexpectedContent")
            .field("content_type", &self.content_type)
            .field("body", &beginning(&self.body))
            .finish()
    }
}

impl fmt::Display for UnexpectedContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content_type {
            Some(found) => write!(formatter, "content type {}", Brief(found, 200))?,
            None => write!(formatter, "no content type")?,
        }
        write!(
            formatter,
            ", body: {}",
            Brief(&String::from_utf8_lossy(start(&self.body, 400)), 300)
        )
    }
}

/// What `Debug` shows of a body.
fn beginning(body: &[u8]) -> String {
    Brief(&String::from_utf8_lossy(start(body, 1000)), 1000).to_string()
}

/// The first `limit` bytes.
pub(crate) fn start(body: &[u8], limit: usize) -> &[u8] {
    &body[..body.len().min(limit)]
}

/// Shows at most so many characters of a text, without line breaks and control characters.
pub(crate) struct Brief<'a>(pub(crate) &'a str, pub(crate) usize);

impl fmt::Display for Brief<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;

        for (count, character) in self.0.trim().chars().enumerate() {
            if count == self.1 {
                return formatter.write_char('…');
            }
            formatter.write_char(if character.is_control() {
                ' '
            } else {
                character
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
