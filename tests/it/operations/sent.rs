//! What a call must send, and what it sent.

use openai_typed::mock::RecordedRequest;
use openai_typed::operations::{Brackets, Kind, Operation, Place};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::given::CONTENT;
use super::sample::Described;
use super::{Given, Made, document};

/// What the server's ids of operations begin with.
pub(super) const PLAIN: &str = "plain.";

/// Panics unless the request is what the operation and the given values say.
pub(super) async fn check(
    operation: &Operation,
    given: &Given,
    made: &Made,
    sent: &RecordedRequest,
    base_path: &str,
) {
    let place = format!("{}: `{}`", operation.id, made.method);
    let id = sent.operation_id.as_deref();
    assert_eq!(
        id.and_then(|id| id.strip_prefix(PLAIN)),
        Some(operation.id),
        "{place}"
    );
    assert_eq!(sent.method.as_str(), operation.method, "{place}");
    path(
        &place,
        &format!("{base_path}{}", operation.path),
        given,
        sent,
    );
    query(&place, operation, given, made, sent);
    headers(&place, operation, given, made, sent);
    let switch = in_body(operation).filter(|_| made.streams);
    match (&operation.body, &given.body) {
        (Some(body), Some(expected)) if body.is_json() => {
            let sent_as = sent.header("content-type");
            assert_eq!(sent_as, Some(body.media_type), "{place}");
            let mut json: Value = sent.json().unwrap();
            if let Some(switch) = switch {
                let switched = json.as_object_mut().unwrap().remove(switch);
                assert_eq!(switched, Some(asks(operation)), "{place}");
            }
            assert!(
                same(&json, expected),
                "{place} was given\n{expected}\nand sent\n{json}"
            );
        }
        (Some(_), Some(Value::Object(expected))) => {
            form(&place, operation, expected, switch, sent).await;
        }
        (_, None) => {
            assert_eq!(sent.body, "", "{place}");
            assert_eq!(sent.header("content-type"), None, "{place}");
        }
        other => panic!("{place}: no way to compare {other:?}"),
    }
}

/// The member that asks for a stream, if it is one.
fn in_body(operation: &Operation) -> Option<&'static str> {
    let switch = operation.stream_switch.as_ref();
    let in_body = switch.filter(|switch| switch.place == Place::Body);
    in_body.map(|switch| switch.name)
}

/// What the switch is for a stream.
fn asks(operation: &Operation) -> Value {
    let switch = operation.stream_switch.as_ref();
    switch
        .and_then(|switch| switch.value)
        .map_or(true.into(), Value::from)
}

/// Each value is one segment, whatever is in it.
fn path(place: &str, template: &str, given: &Given, sent: &RecordedRequest) {
    let mut expected = template.to_owned();
    for (name, value) in &given.path {
        expected = expected.replace(&format!("{{{name}}}"), &text(value));
    }
    let path = percent_decode_str(&sent.path).decode_utf8().unwrap();
    assert_eq!(path, expected, "{place}");
    let slashes = |path: &str| path.matches('/').count();
    assert_eq!(slashes(&sent.path), slashes(template), "{place}");
}

fn query(place: &str, operation: &Operation, given: &Given, made: &Made, sent: &RecordedRequest) {
    let described = Described::new(document(), operation);
    let mut expected = Vec::new();
    let fields = operation.fields.iter();
    for field in fields.filter(|field| field.place == Place::Query && made.takes_parameters) {
        let explodes = described.parameter(field)["explode"] != false;
        let name = field.name.to_owned();
        match given.parameters.get(field.name) {
            Some(Value::Array(values)) if explodes => {
                expected.extend(values.iter().map(|value| (name.clone(), text(value))));
            }
            Some(Value::Object(members)) if described.parameter(field)["style"] == "deepObject" => {
                let deep = members
                    .iter()
                    .map(|(key, value)| (format!("{name}[{key}]"), text(value)));
                expected.extend(deep);
            }
            Some(value) => expected.push((name, commas(value))),
            None => {}
        }
    }
    if let Some(switch) = &operation.stream_switch
        && made.streams
        && switch.place == Place::Query
    {
        expected.push((switch.name.to_owned(), "true".to_owned()));
    }
    let pairs = form_urlencoded::parse(sent.query.as_bytes());
    let mut pairs: Vec<_> = pairs.into_owned().collect();
    pairs.sort();
    expected.sort();
    assert_eq!(pairs, expected, "{place}");
}

fn headers(place: &str, operation: &Operation, given: &Given, made: &Made, sent: &RecordedRequest) {
    for field in operation.fields {
        if field.place == Place::Header && made.takes_parameters {
            let expected = given.parameters.get(field.name).map(commas);
            assert_eq!(
                sent.header(field.name).map(str::to_owned),
                expected,
                "{place}"
            );
        }
    }
    let accept = match (made.streams, operation.responses) {
        (true, _) => "text/event-stream",
        (false, [] | ["application/json", ..]) => "application/json",
        _ => "*/*",
    };
    assert_eq!(sent.header("accept"), Some(accept), "{place}");
    assert_eq!(sent.header("authorization"), Some("Bearer k"), "{place}");
}

/// The parts are in the order of the table. A list is a part for each of its values; what the table says
/// is sent in brackets is, whatever it consists of.
async fn form(
    place: &str,
    operation: &Operation,
    expected: &Map<String, Value>,
    switch: Option<&str>,
    sent: &RecordedRequest,
) {
    let mut parts = sent.form().await.unwrap();
    if let Some(switch) = switch {
        let at = parts.iter().position(|part| part.name == switch);
        let part = parts.remove(at.unwrap_or_else(|| panic!("{place} has no {switch}")));
        assert_eq!(part.content, "true", "{place}");
    }
    let mut parts = parts.into_iter();
    let fields = operation.fields.iter();
    for field in fields.filter(|field| field.place == Place::Body) {
        let Some(value) = expected.get(field.name) else {
            continue;
        };
        let is_file = matches!(field.kind, Kind::File | Kind::Array(Kind::File));
        let brackets = operation.body.as_ref().unwrap().brackets.iter();
        let brackets = brackets.clone().find(|one| one.name == field.name);
        for (name, value) in parts_of(field.name, value, brackets) {
            let part = parts.next();
            let part = part.unwrap_or_else(|| panic!("{place} has no part {}", field.name));
            assert_eq!(part.name, name, "{place}");
            let expected = text(value);
            if is_file {
                assert_eq!(part.file_name, Some(expected), "{place}");
                assert_eq!(part.content, CONTENT, "{place}");
                continue;
            }
            assert_eq!(part.file_name, None, "{place}");
            let content = std::str::from_utf8(&part.content).unwrap();
            let read = serde_json::from_str(content).unwrap_or_default();
            assert!(
                content == expected || same(&read, value),
                "{place}: {} was given {value}, and sent {content}",
                field.name
            );
        }
    }
    let more = parts.next();
    assert!(more.is_none(), "{place} has a part too many: {more:?}");
}

fn parts_of<'a>(
    name: &str,
    value: &'a Value,
    brackets: Option<&Brackets>,
) -> Vec<(String, &'a Value)> {
    let within = |name: String, value| parts_of(&name, value, brackets);
    match (value, brackets) {
        (Value::Array(values), Some(brackets)) if !brackets.alone || values.len() > 1 => values
            .iter()
            .flat_map(|value| within(format!("{name}[]"), value))
            .collect(),
        (Value::Array(values), _) => values
            .iter()
            .map(|value| (name.to_owned(), value))
            .collect(),
        (Value::Object(members), Some(_)) => members
            .iter()
            .flat_map(|(member, value)| within(format!("{name}[{member}]"), value))
            .collect(),
        (value, _) => vec![(name.to_owned(), value)],
    }
}

/// A value as it is written where there is no JSON.
fn text(value: &Value) -> String {
    let text = value.as_str().map(str::to_owned);
    text.unwrap_or_else(|| value.to_string())
}

fn commas(value: &Value) -> String {
    match value {
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(","),
        value => text(value),
    }
}

/// Whether two values are the same, with numbers by what they are worth.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let mut members = a.iter();
            a.len() == b.len() && members.all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}
