//! What of a JSON text is the error that a server reports. It is decided here for refusals, for
//! responses and for the events of streams.

use serde_json::{Map, Value};

use super::decode::json;
use crate::sse::Decoder;

/// How many frames around an error are opened.
const FRAMES: usize = 4;

/// What a server says about what went wrong.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) param: Option<String>,
    /// The HTTP status that it speaks of.
    pub(super) status: Option<u16>,
}

/// Whether a JSON text may report an error. Most need not be parsed to see that they do not.
pub(in crate::client) fn may_report(text: &[u8]) -> bool {
    use memchr::memmem::Finder;
    use std::sync::LazyLock;

    /// The beginning of the members, and the value of the others, that make a text an error.
    static MARK: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"error"));

    MARK.find(text).is_some()
}

/// Whether a JSON text with a status of success that [may](may_report) report an error does so, instead
/// of giving what was asked for.
pub(in crate::client) fn reports(text: &[u8]) -> bool {
    let value = json(text).ok().or_else(|| first_object(text));
    value.is_some_and(|value| is_report(&value))
}

fn is_report(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.get("error").is_some_and(is_true) && !tells_of_something_else(members)
                || is_called_error(members)
                || is_beside_no_choices(members)
                || failed_choice(members).is_some()
        }
        // As some gateways wrap it.
        Value::Array(items) => matches!(&items[..], [Value::Object(only)]
            if only.len() == 1 && only.get("error").is_some_and(Value::is_object)),
        _ => false,
    }
}

/// What is true in Python, as the official client asks.
fn is_true(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) => true,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

fn text_of<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A response, a job, a call of a tool: what has an id and a state or a type tells by `error` why it has
/// failed. So does an event by the name of a type.
fn tells_of_something_else(members: &Map<String, Value>) -> bool {
    let ty = text_of(members, "type").filter(|ty| !ty.contains("error"));
    let status = text_of(members, "status").filter(|status| *status != "error");
    let has_id = text_of(members, "id").is_some();
    has_id && (ty.is_some() || status.is_some()) || ty.is_some_and(|ty| ty.contains('.'))
}

fn is_called_error(members: &Map<String, Value>) -> bool {
    let mut names = ["type", "object"].into_iter();
    names.any(|name| text_of(members, name) == Some("error"))
}

fn is_beside_no_choices(members: &Map<String, Value>) -> bool {
    let mut names = ["error_message", "error_type", "error_code"].into_iter();
    members.get("choices").is_some_and(Value::is_null)
        && names.any(|name| members.get(name).is_some_and(is_true))
}

/// The choice that ended in an error instead of a text.
fn failed_choice(members: &Map<String, Value>) -> Option<&Map<String, Value>> {
    let choices = members.get("choices")?.as_array()?;
    let mut choices = choices.iter().filter_map(Value::as_object);
    choices.find(|choice| {
        let reason = choice.get("finish_reason").unwrap_or(&Value::Null);
        choice.get("error").is_some_and(is_true) && (!is_true(reason) || *reason == "error")
    })
}

impl Report {
    /// Reads a body or event that is known to be an error, in any of the forms that servers use.
    pub(super) fn read(text: &[u8]) -> Self {
        let mut report = Self::default();
        let value = json(text).ok().or_else(|| first_object(text));
        if let Some(value) = value.or_else(|| in_event(text)) {
            report.open(&value, FRAMES);
        }
        report.status = report.status.or_else(|| {
            let words = [&report.code, &report.kind];
            words.into_iter().flatten().find_map(|word| status_of(word))
        });
        report
    }

    /// Looks for the words in a value, from the inside to the outside.
    fn open(&mut self, value: &Value, frames: usize) {
        match value {
            Value::Object(members) => {
                let inner = frame(members).filter(|_| frames > 0);
                if let Some(inner) = inner {
                    self.open(inner, frames - 1);
                }
                self.read_members(members, inner.is_some());
            }
            Value::Array(items) if frames > 0 && items.first().is_some_and(Value::is_object) => {
                self.open(&items[0], frames - 1);
            }
            // An error as a text within a text.
            Value::String(text) if frames > 0 && text.trim_start().starts_with('{') => {
                match serde_json::from_slice(text.as_bytes()) {
                    Ok(inner) => self.open(&inner, frames - 1),
                    Err(_) => set(&mut self.message, words(value)),
                }
            }
            other => set(&mut self.message, words(other)),
        }
    }

    /// Takes from these members what is still missing.
    fn read_members(&mut self, members: &Map<String, Value>, is_frame: bool) {
        let first = |names: &[&str]| {
            let mut names = names.iter();
            names.find_map(|name| members.get(*name).and_then(words))
        };
        // What a frame is about is not what the error in it is about.
        let code = match is_frame {
            true => &["code", "error_code"][..],
            false => &["code", "error_code", "errorcode", "Code"],
        };
        let said = match is_frame {
            true => &["message", "faultstring"][..],
            false => &[
                "message",
                "detail",
                "error_description",
                "error_message",
                "msg",
                "Message",
                "faultstring",
                "title",
            ],
        };
        let better = first(said);
        let error = members.get("error").filter(|error| error.is_string());
        let error = error.filter(|error| is_true(error) && !opens(error));
        let error = error.and_then(words);
        let kind = first(&["type", "error_type"]).filter(|kind| kind != "error");
        set(&mut self.kind, kind);
        match better {
            Some(better) => {
                set(&mut self.message, Some(better));
                set(&mut self.kind, error);
            }
            None => set(&mut self.message, error),
        }
        set(&mut self.code, first(code));
        set(&mut self.param, first(&["param"]));
        let status = ["status", "status_code", "statusCode"].into_iter();
        for value in status.filter_map(|name| members.get(name)) {
            match value.as_u64().and_then(|number| u16::try_from(number).ok()) {
                Some(number) => self.status = self.status.or(is_failure(number)),
                None if value.is_string() && !is_frame => set(&mut self.kind, words(value)),
                None => {}
            }
        }
    }
}

/// Whether there is something to find within a value.
fn opens(value: &Value) -> bool {
    match value {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => items.first().is_some_and(Value::is_object),
        Value::String(text) => text.trim_start().starts_with('{'),
        _ => false,
    }
}

/// What lies in an object that is no more than a frame around an error.
fn frame(members: &Map<String, Value>) -> Option<&Value> {
    let in_choice = || failed_choice(members).and_then(|choice| choice.get("error"));
    let detail = members.get("detail").filter(|detail| detail.is_object());
    // With nothing beside it the name does not matter.
    let only = members.values().next().filter(|_| members.len() == 1);
    let only = only.filter(|only| only.is_object());
    let error = members.get("error").filter(|error| opens(error));
    let errors = || members.get("errors").filter(|errors| opens(errors));
    error.or(detail).or_else(errors).or_else(in_choice).or(only)
}

/// The first of several JSON texts, or one with something else behind it.
fn first_object(text: &[u8]) -> Option<Value> {
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<Value>();
    let first = values.next()?.ok()?;
    (first.is_object() || first.is_array()).then_some(first)
}

/// The error in the first event of a body that is an event stream.
fn in_event(text: &[u8]) -> Option<Value> {
    let mut decoder = Decoder::of_responses(text.len());
    decoder.feed(bytes::Bytes::copy_from_slice(text));
    while let Ok(true) = decoder.find_last_event() {
        let data = decoder.found_stray().map(|stray| stray.text);
        let data = data.unwrap_or_else(|| decoder.found_bytes());
        if let Ok(value @ (Value::Object(_) | Value::Array(_))) = json(data) {
            return Some(value);
        }
    }
    None
}

fn set(slot: &mut Option<String>, value: Option<String>) {
    if slot.is_none() {
        *slot = value;
    }
}

/// A string bare, another value as JSON text; nothing for `null` and how Python spells it.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text == "None" => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// The status that a code or type stands for, if it is a number or a usual word.
fn status_of(word: &str) -> Option<u16> {
    match word {
        "rate_limit_exceeded" | "rate_limit_error" | "too_many_requests" => Some(429),
        "server_error" | "internal_error" | "internal_server_error" => Some(500),
        "service_unavailable" | "overloaded_error" => Some(503),
        _ => word.parse().ok().and_then(is_failure),
    }
}

fn is_failure(status: u16) -> Option<u16> {
    (400..600).contains(&status).then_some(status)
}
