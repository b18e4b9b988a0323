//! Operations as our document writes them.

use serde_json::{Map, Value as Json, json};

use super::schema::Schemas;
use super::values::Sent;
use super::yaml::{COMMENT, GAP};
use crate::document::Node;
use crate::model::Webhooks;
use crate::names::pascal;
use crate::openapi::api::{Content, Operation, Parameter};
use crate::openapi::source::{self, PathKind, Source};

const JSON: &str = "application/json";
const EVENTS: &str = "text/event-stream";
const FORM: &str = "multipart/form-data";

/// The tag of an operation as we would spell it.
fn tag(operation: &Operation<'_>) -> Option<String> {
    let of_webhooks = operation.key.webhook.then_some(&Webhooks::TAG);
    let tag = operation.tags.first().or(of_webhooks)?;
    Some(tag.to_lowercase().replace(' ', "-"))
}

/// The tags that ours does not declare.
pub(super) fn new_tags(ours: &Source<'_>, chosen: &[&Operation<'_>]) -> Vec<Json> {
    let declared = ours.document.root.get("tags").and_then(Node::as_array);
    let declared = declared.unwrap_or_default().iter();
    let mut known: Vec<String> = declared
        .filter_map(|tag| tag.get("name")?.as_str().map(str::to_owned))
        .collect();
    let mut new = Vec::new();
    for tag in chosen.iter().filter_map(|operation| tag(operation)) {
        if !known.contains(&tag) {
            new.push(json!({ "name": tag, "description": GAP }));
            known.push(tag);
        }
    }
    new
}

pub(super) fn operation(
    ours: &Source<'_>,
    operation: &Operation<'_>,
    schemas: &mut Schemas<'_, '_>,
) -> Json {
    let path = operation.key.path.replace(['/', '{', '}'], " ");
    let name = match operation.id {
        Some(id) => pascal(id),
        None => pascal(&format!("{} {path}", operation.key.method)),
    };
    let mut fields = Map::new();
    let id = match operation.id {
        Some(id) => json!(id),
        None => json!(GAP),
    };
    if !operation.key.webhook {
        fields.insert("operationId".to_owned(), id);
    }
    if let Some(tag) = tag(operation) {
        fields.insert("tags".to_owned(), json!([tag]));
    }
    fields.insert("summary".to_owned(), json!(GAP));
    fields.insert("description".to_owned(), json!(GAP));
    if operation.deprecated {
        fields.insert("deprecated".to_owned(), json!(true));
    }
    if let Some(security) = &operation.security.value {
        let said = format!("upstream asks for another security: {}", json!(security));
        comment(&mut fields, &said);
    }
    // Cookies are nothing that a client of an API would send by hand.
    let sent = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place != "cookie");
    let parameters: Vec<Json> = sent.map(|one| parameter(one, &name, schemas)).collect();
    if !parameters.is_empty() {
        fields.insert("parameters".to_owned(), Json::Array(parameters));
    }
    if let Some(body) = &operation.body {
        let mut value = Map::new();
        value.insert("description".to_owned(), json!(GAP));
        if body.required {
            value.insert("required".to_owned(), json!(true));
        }
        // One form is enough: JSON if it is taken, unless there is a file to send.
        let form = body.content.get(FORM).and_then(|media| media.schema);
        let files = form.is_some_and(|schema| schemas.has_files(schema));
        let wanted = match body.content.contains_key(JSON) && !files {
            true => JSON,
            false => FORM,
        };
        let hint = format!("{name}Request");
        let content = content(&body.content, &[wanted], &hint, Sent::Yes, schemas);
        value.extend(content);
        fields.insert("requestBody".to_owned(), Json::Object(value));
    }
    let responses = responses(ours, operation, &name, schemas);
    fields.insert("responses".to_owned(), responses);
    Json::Object(fields)
}

fn comment(fields: &mut Map<String, Json>, text: &str) {
    fields.insert(format!("{COMMENT}{}", fields.len()), json!(text));
}

fn parameter(parameter: &Parameter<'_>, owner: &str, schemas: &mut Schemas<'_, '_>) -> Json {
    let mut fields = Map::new();
    fields.insert("name".to_owned(), json!(parameter.name));
    fields.insert("in".to_owned(), json!(parameter.place));
    if parameter.required {
        fields.insert("required".to_owned(), json!(true));
    }
    fields.insert("description".to_owned(), json!(GAP));
    if parameter.deprecated {
        fields.insert("deprecated".to_owned(), json!(true));
    }
    let written = &parameter.written;
    if parameter.place == "query" && !written.exploded {
        if written.style != "form" {
            fields.insert("style".to_owned(), json!(written.style));
        }
        fields.insert("explode".to_owned(), json!(false));
    }
    let hint = format!("{owner}{}", pascal(parameter.name));
    let schema = schemas.parameter(parameter.schema, &hint);
    fields.insert("schema".to_owned(), schema);
    Json::Object(fields)
}

/// `content` of the media types that are wanted, else of the first one there is.
fn content(
    content: &Content<'_>,
    wanted: &[&str],
    hint: &str,
    sent: Sent,
    schemas: &mut Schemas<'_, '_>,
) -> Map<String, Json> {
    let mut names: Vec<&str> = wanted
        .iter()
        .filter(|name| content.contains_key(**name))
        .copied()
        .collect();
    if names.is_empty() {
        names.extend(content.keys().next().map(String::as_str));
    }
    let mut fields = Map::new();
    let left: Vec<&str> = content
        .keys()
        .map(String::as_str)
        .filter(|name| !names.contains(name))
        .collect();
    if !left.is_empty() {
        comment(
            &mut fields,
            &format!("upstream also has {}", left.join(", ")),
        );
    }
    let mut types = Map::new();
    for name in names {
        let Some(media) = content.get(name) else {
            continue;
        };
        let schema = match (name == JSON || name == EVENTS || name == FORM, media.schema) {
            (true, Some(schema)) => schemas.body(schema, &hint_for(name, hint), sent),
            (true, None) => json!({}),
            (false, _) => json!({ "type": "string", "format": "binary" }),
        };
        types.insert(name.to_owned(), json!({ "schema": schema }));
    }
    if !types.is_empty() {
        fields.insert("content".to_owned(), Json::Object(types));
    }
    fields
}

fn hint_for(media_type: &str, hint: &str) -> String {
    match media_type {
        EVENTS => format!("{hint}Event"),
        _ => hint.to_owned(),
    }
}

fn responses(
    ours: &Source<'_>,
    operation: &Operation<'_>,
    name: &str,
    schemas: &mut Schemas<'_, '_>,
) -> Json {
    let mut fields = Map::new();
    let mut successes = operation
        .responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .collect::<Vec<_>>();
    // One is enough: that with content.
    successes.sort_by_key(|(status, response)| (response.content.is_empty(), *status));
    if let Some((_, response)) = operation.responses.get_key_value("default")
        && successes.is_empty()
    {
        successes.push((&"200", response));
    }
    if successes.len() > 1 {
        let others: Vec<&str> = successes
            .iter()
            .skip(1)
            .map(|(status, _)| **status)
            .collect();
        comment(
            &mut fields,
            &format!("upstream also answers {}", others.join(", ")),
        );
    }
    match successes.first() {
        Some((status, response)) => {
            let mut value = Map::new();
            value.insert("description".to_owned(), json!(GAP));
            // Events stand beside JSON or alone.
            let wanted = match response.content.contains_key(JSON) {
                true => &[JSON, EVENTS][..],
                false => &[],
            };
            let hint = format!("{name}Response");
            let content = content(&response.content, wanted, &hint, Sent::No, schemas);
            value.extend(content);
            fields.insert((**status).to_owned(), Json::Object(value));
        }
        None => {
            fields.insert("200".to_owned(), json!({ "description": GAP }));
        }
    }
    let errors = match operation.key.webhook {
        true => Vec::new(),
        false => our_errors(ours),
    };
    for (status, reference) in errors {
        fields.insert(status, json!({ "$ref": reference }));
    }
    Json::Object(fields)
}

/// The answers to failures that all of our operations share.
fn our_errors(ours: &Source<'_>) -> Vec<(String, String)> {
    let is_called = |operation: &&source::Operation<'_>| {
        !matches!(ours.path(operation.path).kind, PathKind::Webhook(_))
    };
    let operations = ours.operations.iter().filter(is_called);
    let mut all = operations.filter_map(|operation| {
        let responses = operation.responses.as_ref()?.iter();
        let shared = responses.filter(|(status, _)| !status.starts_with('2'));
        let shared = shared.filter_map(|(status, response)| {
            let node = ours.response_as_written(*response).site.node;
            Some(((*status).to_owned(), node.reference()?.to_owned()))
        });
        Some(shared.collect::<Vec<_>>())
    });
    let Some(first) = all.next() else {
        return Vec::new();
    };
    all.fold(first, |mut common, other| {
        common.retain(|shared| other.contains(shared));
        common
    })
}
