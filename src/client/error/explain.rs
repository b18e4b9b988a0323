//! JSON into types, and where it went wrong.

use std::borrow::Cow;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::client::error::details::{self, DecodeError};
use crate::client::redact::Secrets;
use crate::wire::object::skip_string;

/// How much of an answer that cannot be decoded an error keeps.
const KEPT: usize = 1024 * 1024;

/// How much of an answer that is something else an error keeps.
pub(crate) const BEGINNING: usize = 4096;

/// Decodes plainly; a path is looked for only after a failure.
pub(crate) fn json<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    serde_json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body))
}

pub(crate) fn explain(failure: &serde_json::Error, body: &Bytes, secrets: &Secrets) -> DecodeError {
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let read = offset(text, failure.line(), failure.column());
    let clean = secrets.hide_bytes(body.clone());
    DecodeError {
        path: secrets.hide(&path(&text[..read])).into_owned(),
        reason: shortened(secrets.hide(&reason(failure)).into_owned()),
        body: Bytes::copy_from_slice(details::start(&clean, KEPT)),
    }
}

/// The text of serde_json without the position, which the path says better.
fn reason(failure: &serde_json::Error) -> Cow<'static, str> {
    let text = failure.to_string();
    match failure.line() {
        0 => text.into(),
        _ if failure.is_data() => text
            .rsplit_once(" at line ")
            .map_or(&*text, |(reason, _)| reason)
            .to_owned()
            .into(),
        _ => text.into(),
    }
}

/// serde_json shows a text of the wrong type whole, however long it is.
fn shortened(text: String) -> String {
    const EACH: usize = 150;
    if text.chars().count() <= 2 * EACH {
        return text;
    }
    let front: String = text.chars().take(EACH).collect();
    let back: Vec<char> = text.chars().rev().take(EACH).collect();
    format!("{front} … {}", back.iter().rev().collect::<String>())
}

/// The number of bytes before a position as serde_json gives it: lines from 1, bytes in the line.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => memchr::memchr_iter(b'\n', text)
            .nth(line - 2)
            .map_or(text.len(), |end| end + 1),
    };
    (start + column).min(text.len())
}

enum Level {
    Object(String),
    Array(usize),
}

/// The path of the value at which `read`, the part of a JSON text that was read, ends.
fn path(read: &[u8]) -> String {
    let mut levels = Vec::new();
    let mut at = 0;
    // A closed container is itself the value that was read last; its inner levels are gone.
    while at < read.len() {
        match read[at] {
            b'{' => levels.push(Level::Object(String::new())),
            b'[' => levels.push(Level::Array(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => {
                if let Some(Level::Array(index)) = levels.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let end = skip_string(read, at);
                if is_key(read, end)
                    && let Some(Level::Object(key)) = levels.last_mut()
                {
                    *key = serde_json::from_slice(&read[at..end]).unwrap_or_default();
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    // A list that has only been opened is the value itself.
    if read.trim_ascii_end().ends_with(b"[") {
        levels.pop();
    }
    show(&levels)
}

fn is_key(text: &[u8], end: usize) -> bool {
    text[end..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

fn show(levels: &[Level]) -> String {
    use std::fmt::Write;

    let mut path = String::new();
    for level in levels {
        // Writing to a string cannot fail.
        let _ = match level {
            Level::Array(index) => write!(path, "[{index}]"),
            Level::Object(key) if key.is_empty() => Ok(()),
            Level::Object(key) if path.is_empty() => write!(path, "{key}"),
            Level::Object(key) => write!(path, ".{key}"),
        };
    }
    match path.is_empty() {
        true => ".".to_owned(),
        false => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Answer {
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
        let error = explain(
            &json::<Answer>(&body).unwrap_err(),
            &body,
            &Secrets::default(),
        );
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
            let error = explain(&failure, &body.into(), &Secrets::default());
            assert_eq!(error.path, "a", "{body}");
        }
    }

    #[test]
    fn a_fault_without_a_place_keeps_its_words() {
        let failure = <serde_json::Error as serde::de::Error>::custom("no rhyme at line 7");
        let error = explain(&failure, &Bytes::from_static(b"{}"), &Secrets::default());
        assert_eq!((&*error.path, &*error.reason), (".", "no rhyme at line 7"));
    }

    #[test]
    fn the_answer_is_kept_up_to_a_mebibyte() {
        let text = vec![b' '; KEPT + 9];
        let failure = json::<u8>(&text).unwrap_err();
        let error = explain(&failure, &text.into(), &Secrets::default());
        assert_eq!(error.body.len(), 1 << 20);
    }

    #[test]
    fn a_long_reason_is_shown_by_its_ends() {
        let text = |count: usize| "ä".repeat(count);
        assert_eq!(shortened(text(300)), text(300));
        let long = format!("front{}back", text(292));
        let shown = format!("front{} … {}back", text(145), text(146));
        assert_eq!(shortened(long), shown);
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
        let error = explain(&json::<u8>(&body).unwrap_err(), &body, &secrets);
        assert!(error.reason.contains("x[redact"), "{}", error.reason);
        assert!(!error.reason.contains("sk-"), "{}", error.reason);
        // What was expected comes last.
        assert_eq!(error.reason.chars().count(), 303);
        assert!(error.reason.ends_with("expected u8"), "{}", error.reason);
    }

    #[test]
    fn places_in_a_text() {
        let text = b"ab\ncd\nef";
        for (line, column, at) in [
            (0, 0, 0),
            (1, 2, 2),
            (2, 1, 4),
            (3, 2, 8),
            (3, 9, 8),
            (9, 1, 8),
        ] {
            assert_eq!(offset(text, line, column), at, "{line}:{column}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        assert_eq!(json::<u8>(b"\xef\xbb\xbf7").unwrap(), 7);
        assert_eq!(fault("\u{feff}{\"choices\":[7]}").0, "choices[0]");
    }
}
