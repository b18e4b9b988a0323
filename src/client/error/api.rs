//! What the server says when it reports an error.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, StatusCode};

use super::report::{Report, may_report, reports};
use super::retry_hints::{asked_delay, asks_again};
use crate::client::redact::Secrets;
use crate::wire::{Brief, brief_bytes};

/// How much of a response is kept.
const KEPT: usize = 1024 * 1024;

/// An error that the server reported.
///
/// Every part but the status may be missing: proxies and compatible servers send HTML, plain text or
/// nothing at all. The parts are looked for in all the frames that are known: `error`, `detail`, `errors`,
/// a list, an event, a text within a text.
#[derive(Clone)]
pub struct ApiError {
    status: StatusCode,
    told_status: StatusCode,
    headers: HeaderMap,
    message: Option<String>,
    code: Option<String>,
    kind: Option<String>,
    param: Option<String>,
    body: Bytes,
    retry_after: Option<Duration>,
    in_stream: bool,
}

impl ApiError {
    /// The status. An error in a stream, or in a response that was said to be a success, has the status
    /// of that.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response. Where one repeats the API key, it is redacted.
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

    /// The body of the response as it came, or what it was before it was compressed, up to 1 MiB; for
    /// an error inside a stream the data of the event. Where it repeats the API key, that is redacted.
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
        let report = Report::read(&body);
        let told = report
            .status
            .and_then(|told| StatusCode::from_u16(told).ok());
        Self {
            status,
            told_status: told.filter(|_| status.is_success()).unwrap_or(status),
            headers,
            message: report.message,
            code: report.code,
            kind: report.kind,
            param: report.param,
            body,
            retry_after: None,
            in_stream: false,
        }
    }

    /// The error that a response with a status of success reports instead of giving what was asked for,
    /// if it does.
    pub(in crate::client) fn in_success(
        status: StatusCode,
        headers: &HeaderMap,
        body: &Bytes,
        secrets: &Secrets,
    ) -> Option<Self> {
        if !may_report(body) || !reports(body) {
            return None;
        }
        let mut body = body.clone();
        if body.len() > KEPT {
            // A copy, so that the rest is not kept.
            body = Bytes::copy_from_slice(&body[..KEPT]);
        }
        let read = Self::read(status, headers.clone(), secrets.hide_beginning(body));
        Some(read.hide(secrets))
    }

    /// Hides what became readable by decoding.
    pub(crate) fn hide(mut self, secrets: &Secrets) -> Self {
        let texts = [
            &mut self.message,
            &mut self.code,
            &mut self.kind,
            &mut self.param,
        ];
        for text in texts.into_iter().flatten() {
            *text = secrets.hide(text).into_owned();
        }
        self
    }

    /// Reads from the headers how long the server asks to wait; `now` is the time of day.
    pub(crate) fn with_retry_after(mut self, now: SystemTime) -> Self {
        self.retry_after = asked_delay(&self.headers, now);
        self
    }

    /// Takes the whole body for the message where no member was one.
    pub(in crate::client) fn or_body_as_message(mut self) -> Self {
        if self.body.is_empty() {
            return self;
        }
        self.message
            .get_or_insert_with(|| String::from_utf8_lossy(&self.body).into_owned());
        self
    }

    /// Says that it came as an event.
    pub(in crate::client) fn in_stream(mut self) -> Self {
        self.in_stream = true;
        self
    }

    /// Says why there is nothing of the body, if it came in an encoding.
    pub(crate) fn unread_encoding(&self) -> Option<String> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        let encoding = Brief(encoding, 200);
        self.body
            .is_empty()
            .then(|| format!("nothing can be read of its content encoding {encoding}"))
    }

    /// The status, or the one that an error with a status of success speaks of.
    pub(super) fn told_status(&self) -> StatusCode {
        self.told_status
    }

    /// Whether the status and the headers invite another attempt.
    pub(super) fn invites_retry(&self) -> bool {
        asks_again(self.told_status, &self.headers)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status.is_success(), self.in_stream) {
            (true, true) => write!(formatter, "error in the stream")?,
            (true, false) => write!(formatter, "error in the response")?,
            _ => write!(formatter, "{}", self.status)?,
        }
        match &self.message {
            Some(message) => write!(formatter, ": {}", Brief(message, 1000))?,
            None if self.body.is_empty() => {
                if let Some(encoding) = self.unread_encoding() {
                    write!(formatter, ": {encoding}")?;
                }
            }
            None => write!(formatter, ": {}", brief_bytes(&self.body, 300))?,
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

impl StdError for ApiError {}

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
            .field("body", &brief_bytes(&self.body, 1000))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    const SECRET: &str = "sk-abcdefgh";

    fn read(status: u16, body: &str) -> ApiError {
        let body = Bytes::copy_from_slice(body.as_bytes());
        ApiError::read(
            StatusCode::from_u16(status).unwrap(),
            HeaderMap::new(),
            body,
        )
    }

    fn secrets() -> Secrets {
        let mut value = HeaderValue::from_static(SECRET);
        value.set_sensitive(true);
        let name = http::HeaderName::from_static("x-api-key");
        let url = reqwest::Url::parse("http://x").unwrap();
        Secrets::of(&[(name, value)].into_iter().collect(), &url)
    }

    #[test]
    fn where_servers_say_what() {
        let message = |body| read(400, body).message;
        for (body, expected) in [
            (
                r#"{"msg":"d","error_description":"c","detail":"b","message":"a"}"#,
                "a",
            ),
            (r#"{"msg":"d","error_description":"c","detail":"b"}"#, "b"),
            (r#"{"error":{"msg":"d","error_description":"c"}}"#, "c"),
            (r#"{"msg":"d"}"#, "d"),
            (r#"{"error":null,"message":"m"}"#, "m"),
            (r#"{"error":"text","message":"m"}"#, "m"),
            (r#"{"error":"text"}"#, "text"),
            ("7", "7"),
        ] {
            assert_eq!(message(body).as_deref(), Some(expected), "{body}");
        }
        let error = read(400, r#"{"error":"text","code":7,"type":"t","param":["p"]}"#);
        assert_eq!(error.code.as_deref(), Some("7"));
        assert_eq!(error.kind.as_deref(), Some("t"));
        assert_eq!(error.param.as_deref(), Some(r#"["p"]"#));
    }

    #[test]
    fn a_secret_is_hidden_in_each_member() {
        for member in ["message", "code", "type", "param"] {
            let body = format!(r#"{{"error":{{"{member}":"<sk-abcdefgh>"}}}}"#);
            let error = read(400, &body).hide(&secrets());
            let texts = [&error.message, &error.code, &error.kind, &error.param];
            let found: Vec<&String> = texts.into_iter().flatten().collect();
            assert_eq!(found, ["<[redacted]>"], "{member}");
        }
    }

    #[test]
    fn an_api_error_as_text() {
        let all = r#"{"message":"m","type":"t","code":"c","param":"p"}"#;
        let mut error = read(404, all);
        error.retry_after = Some(Duration::from_millis(1500));
        assert_eq!(
            error.to_string(),
            "404 Not Found: m [type t] [code c] [param p] [the server asks to wait 1.5 s]"
        );
        error
            .headers
            .insert("x-other", HeaderValue::from_static("7"));
        assert_eq!(
            format!("{error:?}"),
            format!(
                r#"ApiError {{ status: 404, message: Some("m"), code: Some("c"), type: Some("t"), param: Some("p"), retry_after: Some(1.5s), headers: {{"x-other": "7"}}, body: {all:?} }}"#
            )
        );
        for (status, body, text) in [
            (200, r#"{"message":"m"}"#, "error in the response: m"),
            (502, "", "502 Bad Gateway"),
            (502, " <p>\n", "502 Bad Gateway: <p>"),
            (
                500,
                r#"{"code":7}"#,
                r#"500 Internal Server Error: {"code":7} [code 7]"#,
            ),
        ] {
            assert_eq!(read(status, body).to_string(), text);
        }
    }

    fn long(text: &str) -> String {
        text.repeat(2000)
    }

    /// How many times the letter is shown.
    fn count(shown: impl fmt::Display, letter: char) -> usize {
        shown.to_string().matches(letter).count()
    }

    #[test]
    fn each_part_of_an_api_error_is_bounded() {
        let members = [
            ("message", "Z", 1000),
            ("type", "Y", 200),
            ("code", "X", 200),
            ("param", "W", 200),
        ];
        for (name, text, limit) in members {
            let mut error = read(400, &format!(r#"{{"{name}":"{}"}}"#, long(text)));
            error.body = Bytes::new();
            let letter = text.chars().next().unwrap();
            assert_eq!(count(&error, letter), limit, "{name}");
            assert_eq!(count(format!("{error:?}"), letter), limit, "{name}");
        }
        let error = read(400, &long("Z"));
        assert_eq!(count(&error, 'Z'), 300);
        assert_eq!(count(format!("{error:?}"), 'Z'), 1000);
    }
}
