//! What the server says when it answers with an error.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::decode::json;
use super::retry_hints::{asked_delay, asks_again};
use crate::client::redact::Secrets;
use crate::wire::{Brief, brief_bytes};

/// An error that the server reported.
///
/// Every part but the status may be missing: proxies and compatible servers answer with HTML,
/// plain text or nothing at all.
#[derive(Clone)]
pub struct ApiError {
    status: StatusCode,
    headers: HeaderMap,
    message: Option<String>,
    code: Option<String>,
    kind: Option<String>,
    param: Option<String>,
    body: Bytes,
    retry_after: Option<Duration>,
}

impl ApiError {
    /// The status. A stream that reports an error has the status with which it began.
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

    /// The body of the response as it came, up to 1 MiB; for an error inside a stream the data of
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
        match json(&error.body) {
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
        if found && let Ok(plain) = json::<Value>(&self.body) {
            self.body = secrets.hide_bytes(plain.to_string().into());
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
        self.message
            .get_or_insert_with(|| String::from_utf8_lossy(&self.body).into_owned());
        self
    }

    /// Whether the status and the headers invite another attempt.
    pub(super) fn invites_retry(&self) -> bool {
        asks_again(self.status, &self.headers)
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
            (r#"{"error":"text","message":"m"}"#, "text"),
            (r#"{"error":false}"#, "false"),
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
    fn a_secret_is_hidden_in_each_member_and_then_in_the_body() {
        for member in ["message", "code", "type", "param"] {
            // Spelled so that the bytes do not show it.
            let error = read(
                400,
                &format!(r#"{{ "error":{{"{member}":"<\u0073k-abcdefgh>"}} }}"#),
            );
            let error = error.hide(&secrets());
            let texts = [&error.message, &error.code, &error.kind, &error.param];
            let found: Vec<&String> = texts.into_iter().flatten().collect();
            assert_eq!(found, ["<[redacted]>"], "{member}");
            let body = format!(r#"{{"error":{{"{member}":"<[redacted]>"}}}}"#);
            assert_eq!(error.body, body);
        }
        let body = r#"{ "error": "nothing secret" }"#;
        assert_eq!(read(400, body).hide(&secrets()).body, body);
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
            (200, r#"{"message":"m"}"#, "error in the stream: m"),
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
