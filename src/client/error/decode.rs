//! JSON into types, and why it did not fit.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;
use serde::de::{DeserializeOwned, Error as _, IgnoredAny};

use super::json_path;
use super::unexpected::UnexpectedContent;
use crate::client::redact::Secrets;
use crate::wire::{Brief, JsonText, brief_bytes, ends, mended};

/// How much of a response that cannot be decoded an error keeps.
const KEPT: usize = 1024 * 1024;

/// How many characters are shown of each end of a long reason: serde_json repeats a text of the wrong
/// type whole, and says last what it expected.
const EACH: usize = 150;

/// Decodes plainly; only after a failure what is no text is replaced, and a path is looked for.
pub(in crate::client) fn json<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    let body = without_mark(body);
    T::deserialize(JsonText(body)).or_else(|error| match mended(body) {
        Some(mended) => {
            let mended = mended.as_bytes();
            T::deserialize(JsonText(mended)).map_err(|error| first_fault(mended, error))
        }
        None => Err(first_fault(body, error)),
    })
}

/// A text that is no JSON can have been read only up to there.
fn first_fault(body: &[u8], error: serde_json::Error) -> serde_json::Error {
    let place = |error: &serde_json::Error| (error.line(), error.column());
    match serde_json::from_slice::<IgnoredAny>(body) {
        Err(fault) if error.line() == 0 || place(&fault) <= place(&error) => fault,
        _ => error,
    }
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Where and why a response could not be read.
#[derive(Clone)]
pub struct DecodeError {
    path: String,
    reason: String,
    body: Bytes,
    source: Arc<dyn StdError + Send + Sync>,
    /// What came instead of JSON.
    content: Option<UnexpectedContent>,
}

impl DecodeError {
    /// About a JSON text that was not what its type expects.
    pub(in crate::client) fn of_json(
        failure: serde_json::Error,
        body: &Bytes,
        secrets: &Secrets,
    ) -> Self {
        let path = json_path::locate(without_mark(body), failure.line(), failure.column());
        let mut body = secrets.hide_bytes(body.clone());
        body.truncate(KEPT);
        Self {
            path: secrets.hide(&path).into_owned(),
            reason: ends(secrets.hide(&reason(&failure)).into_owned(), EACH),
            // A copy, so that the rest is not kept.
            body: Bytes::copy_from_slice(&body),
            source: Arc::new(presentable(failure, secrets)),
            content: None,
        }
    }

    /// About a JSON text that a model wrote.
    #[allow(dead_code, reason = "areas that may be off have such texts")]
    pub(crate) fn of_text(failure: serde_json::Error, text: &str) -> Self {
        Self::of_json(failure, &text.to_owned().into(), &Secrets::default())
    }

    /// With what the headers say about the response.
    pub(in crate::client) fn with_headers(mut self, headers: &HeaderMap) -> Self {
        self.content = Some(UnexpectedContent::new(headers, self.body.clone()));
        self
    }

    /// About the member at this path, which is written in a notation of its own.
    #[allow(
        dead_code,
        reason = "conveniences of areas that may be off decode base64"
    )]
    pub(crate) fn of_member(
        path: &str,
        failure: impl StdError + Send + Sync + 'static,
        body: Bytes,
    ) -> Self {
        Self {
            path: path.to_owned(),
            reason: failure.to_string(),
            body,
            source: Arc::new(failure),
            content: None,
        }
    }

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

    /// The content type of the response, if it names one; that of an event is not given.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content.as_ref()?.content_type()
    }

    /// The response, or the data of the event, up to 1 MiB. Where it repeats the API key, that is
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
            .field("body", &brief_bytes(&self.body, 1000))
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
        )?;
        // Where it is JSON, place and reason say it all.
        let is_json = self
            .source
            .downcast_ref()
            .is_some_and(serde_json::Error::is_data);
        match &self.content {
            Some(content) if !is_json || self.body.is_empty() => write!(formatter, " ({content})"),
            _ => Ok(()),
        }
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// The text of serde_json without the position, which the path says better.
fn reason(failure: &serde_json::Error) -> String {
    let mut text = failure.to_string();
    if failure.is_data() && failure.line() > 0 {
        text.truncate(text.rfind(" at line ").unwrap_or(text.len()));
    }
    text
}

/// The error of serde_json, whose text must neither repeat a secret nor be as long as the body.
fn presentable(failure: serde_json::Error, secrets: &Secrets) -> serde_json::Error {
    let text = failure.to_string();
    let shown = ends(secrets.hide(&text).into_owned(), EACH);
    match shown == text {
        true => failure,
        false => serde_json::Error::custom(shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Sample {
        id: String,
        #[serde(default)]
        choices: Vec<Choice>,
        usage: Option<Usage>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Choice {
        text: String,
        index: u32,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Usage {
        total: u64,
    }

    fn fault(body: &'static str) -> (String, String) {
        let body = Bytes::from_static(body.as_bytes());
        let failure = json::<Sample>(&body).unwrap_err();
        let error = DecodeError::of_json(failure, &body, &Secrets::default());
        (error.path, error.reason)
    }

    #[test]
    fn paths() {
        let cases = [
            (r#"{"id": 7}"#, "id"),
            (r#"{"id": [1]}"#, "id"),
            (r#"{"id": {"a": 1}}"#, "id"),
            (r#"{"id": null}"#, "id"),
            (
                r#"{"id":"x","choices":[{"text":"a","index":0},{"text":"b","index":"1"}]}"#,
                "choices[1].index",
            ),
            (
                "{\"id\":\"x\",\n \"choices\":[\n  {\"text\":\"a\",\"index\":-1}]}",
                "choices[0].index",
            ),
            (
                r#"{"id":"x","choices":[{"text":"a, [{\"","index":1},{"index":1}]}"#,
                "choices[1]",
            ),
            (r#"{"id":"x","usage":{"total":1.5}}"#, "usage.total"),
            (r#"{"id":"x","usage":"none"}"#, "usage"),
            (r#"{"choices":[]}"#, "."),
            (r#"[1]"#, "[0]"),
            (r#"{"id" : 7}"#, "id"),
            (r#"{"id":"x","usage":{"to"#, "usage"),
            (r#"{"id":"x","usage":{"#, "usage"),
            (r#"{"\u0069d":7}"#, "id"),
            ("<html>", "."),
            ("", "."),
        ];
        for (body, path) in cases {
            assert_eq!(fault(body).0, path, "{body}: {}", fault(body).1);
        }
    }

    #[test]
    fn reasons_say_what_was_expected() {
        assert_eq!(
            fault(r#"{"id": 7}"#).1,
            "invalid type: integer `7`, expected a string"
        );
        assert_eq!(fault(r#"{"choices":[]}"#).1, "missing field `id`");
        assert!(fault(r#"{"id": "#).1.contains("line 1"));
    }

    /// Takes any JSON, and finds fault with all of it.
    #[derive(Debug)]
    struct Never;

    impl<'de> Deserialize<'de> for Never {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct Nothing;
            impl serde::de::Visitor<'_> for Nothing {
                type Value = Never;
                fn expecting(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    text.write_str("nothing")
                }
            }
            deserializer.deserialize_any(Nothing)
        }
    }

    #[test]
    fn a_container_that_nobody_wants_is_the_value_itself() {
        type Map = std::collections::BTreeMap<String, Never>;
        for body in [
            r#"{"a":[1]}"#,
            r#"{"a":[ 1]}"#,
            r#"{"a":{"b":1}}"#,
            r#"{"a":{ "b":1}}"#,
        ] {
            let failure = json::<Map>(body.as_bytes()).unwrap_err();
            let error = DecodeError::of_json(failure, &body.into(), &Secrets::default());
            assert_eq!(error.path, "a", "{body}");
        }
    }

    #[test]
    fn a_fault_without_a_place_keeps_its_words() {
        let failure = <serde_json::Error as serde::de::Error>::custom("no rhyme at line 7");
        let error = DecodeError::of_json(failure, &Bytes::from_static(b"{}"), &Secrets::default());
        assert_eq!((&*error.path, &*error.reason), (".", "no rhyme at line 7"));
    }

    #[test]
    fn the_response_is_kept_up_to_a_mebibyte() {
        let text = vec![b' '; KEPT + 9];
        let failure = json::<u8>(&text).unwrap_err();
        let error = DecodeError::of_json(failure, &text.into(), &Secrets::default());
        assert_eq!(error.body.len(), 1 << 20);
    }

    #[test]
    fn a_reason_is_not_cut_within_a_secret() {
        let mut key = http::HeaderValue::from_static("sk-very-long-secret");
        key.set_sensitive(true);
        let headers = [(http::header::AUTHORIZATION, key)].into_iter().collect();
        let secrets = Secrets::of(&headers, &reqwest::Url::parse("http://x").unwrap());
        // After 150 characters, those of the words before the text included.
        let (front, back) = ("x".repeat(120), "y".repeat(400));
        let body = Bytes::from(format!("\"{front}sk-very-long-secret{back}\""));
        let error = DecodeError::of_json(json::<u8>(&body).unwrap_err(), &body, &secrets);
        assert!(error.reason.contains("x[redact"), "{}", error.reason);
        assert!(!error.reason.contains("sk-"), "{}", error.reason);
        // What was expected comes last.
        assert_eq!(error.reason.chars().count(), 303);
        assert!(error.reason.ends_with("expected u8"), "{}", error.reason);
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        assert_eq!(json::<u8>(b"\xef\xbb\xbf7").unwrap(), 7);
        assert_eq!(fault("\u{feff}{\"choices\":[7]}").0, "choices[0]");
    }

    #[test]
    fn a_decode_error_as_text() {
        let error = |path: String, reason: String, body: String| DecodeError {
            path,
            reason,
            body: body.into(),
            source: Arc::new(fmt::Error),
            content: None,
        };
        let long = |text: &str| text.repeat(2000);
        let count = |shown: &str, letter: char| shown.matches(letter).count();
        let short = error("a.b".into(), "r".into(), "{}".into());
        assert_eq!(short.to_string(), "at a.b: r");
        assert_eq!(
            format!("{short:?}"),
            r#"DecodeError { path: "a.b", reason: "r", body: "{}" }"#
        );
        let long = error(long("Z"), long("Y"), long("X"));
        let shown = long.to_string();
        assert_eq!((count(&shown, 'Z'), count(&shown, 'Y')), (300, 500));
        let shown = format!("{long:?}");
        assert_eq!(
            [count(&shown, 'Z'), count(&shown, 'Y'), count(&shown, 'X')],
            [300, 500, 1000]
        );
    }

    #[test]
    fn the_error_of_serde_json_is_the_source_without_secrets() {
        let key = "sk-very-long-secret";
        let mut value = http::HeaderValue::from_static(key);
        value.set_sensitive(true);
        let headers = [(http::header::AUTHORIZATION, value)].into_iter().collect();
        let secrets = Secrets::of(&headers, &reqwest::Url::parse("http://x").unwrap());
        for (body, text) in [
            (
                "\n7",
                "invalid type: integer `7`, expected a string at line 2 column 1",
            ),
            (
                "[\"sk-very-long-secret\"]",
                "invalid type: sequence, expected a string at line 1 column 0",
            ),
        ] {
            let body = Bytes::from_static(body.as_bytes());
            let failure = json::<String>(&body).unwrap_err();
            let error = DecodeError::of_json(failure, &body, &secrets);
            assert_eq!(error.source().unwrap().to_string(), text);
        }
        let body = Bytes::from(format!("\n\"{key}\""));
        let error = DecodeError::of_json(json::<u8>(&body).unwrap_err(), &body, &secrets);
        let source = error.source().unwrap();
        let source: &serde_json::Error = source.downcast_ref().unwrap();
        assert_eq!(
            source.to_string(),
            "invalid type: string \"[redacted]\", expected u8 at line 2 column 21"
        );
        assert_eq!((source.line(), source.column()), (2, 21));
    }
}
