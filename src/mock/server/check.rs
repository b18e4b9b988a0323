//! Is a request what the document asks for?

use bytes::Bytes;
use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::{Map, Value};

use crate::mock::document::{
    Api, Checker, Content, Credential, Operation, Parameter, Place, property, types,
};
use crate::mock::form::{self, FormPart};
use crate::mock::reply::Reply;
use crate::mock::scenario::Call;
use crate::wire::{essence, query_pairs};

/// A request as it came.
pub(crate) struct Incoming<'a> {
    query: &'a str,
    headers: &'a HeaderMap,
    body: Bytes,
    /// The parts of the body, if that is a form.
    form: Option<Result<Vec<FormPart>, String>>,
}

impl<'a> Incoming<'a> {
    pub(crate) async fn new(query: &'a str, headers: &'a HeaderMap, body: Bytes) -> Self {
        let content_type = content_type(headers);
        let form = match essence(content_type) == FORM && !body.is_empty() {
            true => Some(form::read(content_type, body.clone()).await),
            false => None,
        };
        Self {
            form,
            ..Self::json(headers, body, query)
        }
    }

    /// One whose body is no form.
    pub(crate) fn json(headers: &'a HeaderMap, body: Bytes, query: &'a str) -> Self {
        Self {
            query,
            headers,
            body,
            form: None,
        }
    }
}

const FORM: &str = "multipart/form-data";

fn content_type(headers: &HeaderMap) -> &str {
    let value = headers.get(CONTENT_TYPE);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// Whether the request brings what the operation wants to see of its caller.
pub(crate) fn authorize(
    operation: &Operation,
    incoming: &Incoming<'_>,
    key: Option<&str>,
) -> Result<(), Reply> {
    if operation.security.is_empty() {
        return Ok(());
    }
    let given = |credential: &Credential| given(credential, incoming);
    let complete = |alternative: &&Vec<Credential>| {
        alternative
            .iter()
            .all(|credential| given(credential).is_some())
    };
    let Some(alternative) = operation.security.iter().find(complete) else {
        let message = "There is no API key in the request. Send it in the header `Authorization: Bearer YOUR_KEY`.";
        return Err(Reply::failure(401, message.to_owned(), None, None));
    };
    let Some(key) = key else {
        return Ok(());
    };
    // The key is the first credential; another one, such as an organization, has a value of its own.
    match alternative.first().and_then(given) {
        Some(given) if given != key => {
            let message = "The API key is not the one that this server was given.".to_owned();
            Err(Reply::failure(401, message, None, Some("invalid_api_key")))
        }
        _ => Ok(()),
    }
}

fn given(credential: &Credential, incoming: &Incoming<'_>) -> Option<String> {
    let header = |name: &str| {
        incoming
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let value = match credential {
        Credential::Bearer => {
            let (scheme, token) = header(AUTHORIZATION.as_str())?.split_once(' ')?;
            scheme
                .eq_ignore_ascii_case("bearer")
                .then(|| token.trim().to_owned())?
        }
        Credential::Header(name) => header(name)?.to_owned(),
        Credential::Query(name) => {
            query_pairs(incoming.query)
                .into_iter()
                .find(|(known, _)| known == name)?
                .1
        }
        Credential::Unchecked => return Some(String::new()),
    };
    (!value.is_empty()).then_some(value)
}

/// Checks parameters and body; the call is filled with what they say. The error is the response to
/// send.
pub(crate) fn check(call: &mut Call<'_>, incoming: Incoming<'_>) -> Result<(), Reply> {
    check_parameters(call, &incoming)?;
    match call.operation.bodies.is_empty() {
        true => Ok(()),
        false => check_body(call, incoming),
    }
}

fn check_parameters(call: &mut Call<'_>, incoming: &Incoming<'_>) -> Result<(), Reply> {
    let query = query_pairs(incoming.query);
    for parameter in &call.operation.parameters {
        if parameter.place == Place::Query && is_object(&call.api.document, &parameter.schema) {
            check_members(call, parameter, &query)?;
            continue;
        }
        let given: Vec<&str> = match parameter.place {
            Place::Path => vec![call.path(&parameter.name)],
            Place::Query => {
                let bare = |name: &str| name.strip_suffix("[]").unwrap_or(name).to_owned();
                let named = |name: &str| bare(name) == bare(&parameter.name);
                query
                    .iter()
                    .filter(|(name, _)| named(name))
                    .map(|(_, value)| value.as_str())
                    .collect()
            }
            Place::Header => {
                let values = incoming.headers.get_all(&parameter.name);
                values
                    .iter()
                    .filter_map(|value| value.to_str().ok())
                    .collect()
            }
            Place::Cookie => continue,
        };
        let Some(value) = parameter_value(&call.api.document, parameter, &given) else {
            if parameter.required {
                let message = format!("'{}' is a required parameter", parameter.name);
                return Err(Reply::invalid(message, Some(&parameter.name)));
            }
            continue;
        };
        check_value(
            call.api,
            &parameter.checker,
            &parameter.schema,
            &value,
            Some(&parameter.name),
        )?;
        if parameter.place == Place::Query {
            call.query.insert(parameter.name.clone(), value);
        }
    }
    Ok(())
}

fn is_object(document: &Value, schema: &Value) -> bool {
    types(document, schema).contains("object")
}

/// The members of an object in the query, by their own names or with its name in front.
fn check_members(
    call: &mut Call<'_>,
    parameter: &Parameter,
    query: &[(String, String)],
) -> Result<(), Reply> {
    let document = &call.api.document;
    let mut members = Map::new();
    for (given, text) in query {
        let member = match parameter.deep {
            true => given
                .strip_prefix(&parameter.name)
                .and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']')),
            false => Some(given.as_str()),
        };
        let Some(member) = member else { continue };
        match property(document, &parameter.schema, member) {
            Some(schema) => {
                members.insert(member.to_owned(), form::coerce(document, schema, text));
            }
            None if parameter.deep => {
                members.insert(member.to_owned(), Value::from(text.as_str()));
            }
            None => {}
        }
    }
    if members.is_empty() && !parameter.required {
        return Ok(());
    }
    let value = Value::Object(members);
    let name = Some(parameter.name.as_str());
    check_value(
        call.api,
        &parameter.checker,
        &parameter.schema,
        &value,
        name,
    )?;
    call.query.insert(parameter.name.clone(), value);
    Ok(())
}

fn parameter_value(document: &Value, parameter: &Parameter, given: &[&str]) -> Option<Value> {
    let schema = &parameter.schema;
    if given.is_empty() {
        return None;
    }
    if !form::is_list(document, schema) {
        return given
            .last()
            .map(|text| form::coerce(document, schema, text));
    }
    // Once with commas or several times: both are ways to send a list.
    let items = given.iter().flat_map(|text| text.split(','));
    Some(
        items
            .map(|text| form::coerce(document, schema, text))
            .collect(),
    )
}

fn check_body(call: &mut Call<'_>, incoming: Incoming<'_>) -> Result<(), Reply> {
    let operation = call.operation;
    if incoming.body.is_empty() {
        return if operation.body_required {
            Err(Reply::invalid(
                "The request has no body, and this operation needs one.",
                None,
            ))
        } else {
            Ok(())
        };
    }
    let header = content_type(incoming.headers);
    let content =
        find_content(operation, &essence(header)).ok_or_else(|| unsupported(operation, header))?;
    call.schema = &content.schema;
    if content.is_json() {
        call.body = serde_json::from_slice(&incoming.body).map_err(|error| {
            Reply::invalid(format!("The body is not valid JSON: {error}"), None)
        })?;
    } else if content.media_type == FORM {
        let broken = |error| Reply::invalid(format!("The form cannot be read: {error}"), None);
        call.parts = incoming.form.unwrap_or(Ok(Vec::new())).map_err(broken)?;
        call.body = form::to_json(&call.api.document, &content.schema, &call.parts)
            .map_err(|(name, message)| Reply::invalid(message, Some(&name)))?;
    } else {
        return Ok(());
    }
    check_value(
        call.api,
        &content.checker,
        &content.schema,
        &call.body,
        None,
    )
}

fn find_content<'a>(operation: &'a Operation, given: &str) -> Option<&'a Content> {
    operation
        .bodies
        .iter()
        .find(|content| match content.media_type.as_str() {
            "*/*" => true,
            expected => match expected.strip_suffix("/*") {
                Some(kind) => given.split('/').next() == Some(kind),
                None => given == expected || (content.is_json() && given.ends_with("+json")),
            },
        })
}

fn unsupported(operation: &Operation, given: &str) -> Reply {
    let expected: Vec<_> = operation
        .bodies
        .iter()
        .map(|content| content.media_type.as_str())
        .collect();
    let given = if given.is_empty() { "none" } else { given };
    let message = format!(
        "The content type should be {}, and is {given}.",
        expected.join(" or ")
    );
    Reply::failure(415, message, None, None)
}

fn check_value(
    api: &Api,
    checker: &Checker,
    schema: &Value,
    value: &Value,
    parameter: Option<&str>,
) -> Result<(), Reply> {
    match checker.check(&api.document, schema, value) {
        Ok(None) => Ok(()),
        Ok(Some(violation)) => match parameter {
            Some(name) => Err(Reply::invalid(
                format!("{} - '{name}'", violation.message),
                Some(name),
            )),
            None => Err(Reply::invalid(
                violation.message,
                violation.place.as_deref(),
            )),
        },
        Err(error) => Err(Reply::error(
            500,
            format!("A schema of the document cannot be used: {error}"),
        )),
    }
}
