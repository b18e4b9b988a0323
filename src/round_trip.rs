//! Every documented JSON example through its type and back.
//!
//! Driven by the document itself, so that a new example is covered without another line. Numbers
//! compare by value (as `f32` where the schema says `float`), a `null` member equals an absent one,
//! and an absent member equals its default.

use serde_json::{Map, Value};

use crate::generated::{openapi, round_trip};

type Trip = fn(&str, Value) -> Option<Result<Value, serde_json::Error>>;

/// An example, the schema it must match and the way through its type.
struct Case<'a> {
    place: String,
    operation: String,
    value: &'a Value,
    schema: &'a Value,
    trip: Trip,
}

#[test]
fn every_json_example_survives_its_type() {
    let document = openapi();
    let cases = cases(&document);
    assert!(!cases.is_empty(), "the document has no JSON example");
    let mut failures = Vec::new();
    for Case {
        place,
        operation,
        value,
        schema,
        trip,
    } in &cases
    {
        match trip(operation, (*value).clone()) {
            None => failures.push(format!("{place}: no type to decode it into")),
            Some(Err(error)) => failures.push(format!("{place}: {error}")),
            Some(Ok(back)) => {
                failures.extend(
                    differences(&document, schema, value, &back).map(|d| format!("{place}{d}")),
                );
            }
        }
    }
    assert!(
        failures.is_empty(),
        "of {} examples:\n{}",
        cases.len(),
        failures.join("\n")
    );
}

/// A list of small things takes the room of the largest one for each.
#[test]
fn no_union_is_large() {
    let large = round_trip::UNIONS.iter().filter(|(_, bytes)| *bytes > 256);
    assert_eq!(large.collect::<Vec<_>>(), <Vec<&(&str, usize)>>::new());
}

#[test]
fn a_difference_is_noticed() {
    let document = serde_json::json!({});
    let schema =
        serde_json::json!({"properties": {"a": {"default": 1}, "b": {"type": ["string", "null"]}}});
    let compare = |sent, back| differences(&document, &schema, &sent, &back);
    assert_eq!(
        compare(
            serde_json::json!({"b": null}),
            serde_json::json!({"a": 1.0})
        ),
        None
    );
    assert!(compare(serde_json::json!({"b": 1}), serde_json::json!({"a": 1})).is_some());
    assert!(compare(serde_json::json!({}), serde_json::json!({"a": 2})).is_some());
    assert!(compare(serde_json::json!({"a": "x"}), serde_json::json!({"a": "y"})).is_some());
}

fn cases(document: &Value) -> Vec<Case<'_>> {
    let mut cases = Vec::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item) {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let place = format!("{method} {path}");
            let body = &operation["requestBody"];
            let has_own_method =
                resolve(document, body)["content"]["application/json"]["x-method"].is_string();
            let mut add = |body, media_type, trip, suffix| {
                let id = format!("{id}{suffix}");
                cases.extend(examples(document, body, media_type, &place, &id, trip));
            };
            let suffix = if has_own_method { "Json" } else { "" };
            add(
                body,
                "application/json",
                round_trip::request as Trip,
                suffix,
            );
            for (_, response) in
                members(&operation["responses"]).filter(|(status, _)| status.starts_with('2'))
            {
                add(response, "application/json", round_trip::response, "");
                add(response, "text/event-stream", round_trip::event, "");
            }
        }
    }
    for (name, item) in members(&document["webhooks"]) {
        for (method, operation) in members(item) {
            let body = &operation["requestBody"];
            let place = format!("{method} webhook {name}");
            cases.extend(examples(
                document,
                body,
                "application/json",
                &place,
                "/webhooks",
                round_trip::event,
            ));
        }
    }
    cases
}

fn examples<'a>(
    document: &'a Value,
    body: &'a Value,
    media_type: &str,
    place: &str,
    operation: &str,
    trip: Trip,
) -> Vec<Case<'a>> {
    let media = &resolve(document, body)["content"][media_type];
    members(&media["examples"])
        .map(|(name, example)| Case {
            place: format!("{place}, {media_type}, example {name}: "),
            operation: operation.to_owned(),
            value: &resolve(document, example)["value"],
            schema: &media["schema"],
            trip,
        })
        .collect()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    let target = node["$ref"]
        .as_str()
        .and_then(|reference| document.pointer(reference.trim_start_matches('#')));
    target.map_or(node, |target| resolve(document, target))
}

/// What a schema wraps, be it to say that null is possible too.
fn only_part(schema: &Value) -> Option<&Value> {
    let parts = ["allOf", "anyOf", "oneOf"].map(|keyword| schema[keyword].as_array());
    let mut parts = parts.into_iter().flatten().flatten();
    let mut parts = parts.by_ref().filter(|part| part["type"] != "null");
    parts.next().filter(|_| parts.next().is_none())
}

/// The form of a union that an object is: the one whose constants it has.
fn form_of<'a>(document: &'a Value, schema: &'a Value, sent: &Value) -> Option<&'a Value> {
    let sent = sent.as_object()?;
    let forms = ["anyOf", "oneOf"].map(|keyword| schema[keyword].as_array());
    let mut forms = forms.into_iter().flatten().flatten();
    forms.find(|form| {
        let mut constants = sent.iter().filter_map(|(name, value)| {
            let constant = resolve(document, property(document, form, name)).get("const")?;
            Some(constant == value)
        });
        constants
            .next()
            .is_some_and(|first| first && constants.all(|same| same))
    })
}

/// The schema of a member, of an object or of its parts; null without one.
fn property<'a>(document: &'a Value, schema: &'a Value, name: &str) -> &'a Value {
    let schema = resolve(document, schema);
    if let Some(own) = schema["properties"].get(name) {
        return own;
    }
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let mut found = parts.map(|part| property(document, part, name));
    found.find(|found| !found.is_null()).unwrap_or(&Value::Null)
}

/// The first difference between what was decoded and what came back, if any.
fn differences(document: &Value, schema: &Value, sent: &Value, back: &Value) -> Option<String> {
    let schema = resolve(document, schema);
    if let Some(only) = only_part(schema).or_else(|| form_of(document, schema, sent)) {
        return differences(document, only, sent, back);
    }
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => {
            let mut names: Vec<&String> = sent.keys().chain(back.keys()).collect();
            names.dedup();
            names.into_iter().find_map(|name| {
                let property = property(document, schema, name);
                let read = |of: &Map<String, Value>| match of.get(name) {
                    None | Some(Value::Null) => resolve(document, property)["default"].clone(),
                    Some(value) => value.clone(),
                };
                let difference = differences(document, property, &read(sent), &read(back))?;
                Some(format!("/{name}{difference}"))
            })
        }
        (Value::Array(sent), Value::Array(back)) if sent.len() == back.len() => {
            let mut pairs = sent.iter().zip(back).enumerate();
            pairs.find_map(|(index, (sent, back))| {
                let difference = differences(document, &schema["items"], sent, back)?;
                Some(format!("/{index}{difference}"))
            })
        }
        (Value::Number(a), Value::Number(b)) if schema["format"] == "float" => {
            let single = |number: &serde_json::Number| number.as_f64().map(|value| value as f32);
            (single(a) != single(b)).then(|| format!(": {a} became {b}"))
        }
        (Value::Number(a), Value::Number(b)) => {
            (a.as_f64() != b.as_f64()).then(|| format!(": {a} became {b}"))
        }
        _ => (sent != back).then(|| format!(": {sent} became {back}")),
    }
}
