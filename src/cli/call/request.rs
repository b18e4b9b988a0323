//! From the arguments of a command to what is sent.

use std::path::Path;

use serde_json::{Map, Value};

use crate::cli::parse::{Arguments, Plan, STDIO, plain, stream_value};
use crate::cli::show::progress;
use crate::operations::{Body, Place, StreamSwitch};
use crate::{Client, FilePart, Form, RequestBuilder};

/// The request of an operation.
pub(crate) fn request(arguments: &Arguments, plan: &Plan, client: &Client) -> RequestBuilder {
    fill(arguments, plan, client.operation(plan.operation), None)
}

/// The same request as one that the document does not know, so that the bytes of its response
/// can be had even if it is a stream.
pub(crate) fn raw_stream(arguments: &Arguments, plan: &Plan, client: &Client) -> RequestBuilder {
    let operation = plan.operation;
    let method = operation.method.parse().unwrap_or_default();
    let mut request = client
        .request(method, operation.path)
        .at_server(operation.server)
        .header("accept", "text/event-stream");
    for (name, value) in operation.headers {
        request = request.header(name, value);
    }
    match &operation.stream_switch {
        Some(switch) if switch.place == Place::Query => {
            let request = request.query(switch.name, switch.value.unwrap_or("true"));
            fill(arguments, plan, request, None)
        }
        Some(switch) => fill(arguments, plan, request, Some(switch)),
        None => fill(arguments, plan, request, None),
    }
}

fn fill(
    arguments: &Arguments,
    plan: &Plan,
    mut request: RequestBuilder,
    switch: Option<&StreamSwitch>,
) -> RequestBuilder {
    for (name, place, text) in &arguments.parameters {
        request = match place {
            Place::Path => request.path_param(name.clone(), text),
            Place::Query => request.query(&**name, text),
            _ => request.header(name, text),
        };
    }
    let declared = plan.operation.body.as_ref();
    let is_form = declared.is_some_and(Body::is_multipart);
    let is_pairs = declared.is_some_and(Body::is_urlencoded);
    let is_content = declared.is_some_and(|body| !body.is_json() && !is_form && !is_pairs);
    let mut body = arguments.body.clone();
    if let Some(switch) = switch {
        body.get_or_insert_default()
            .insert(switch.name.to_owned(), stream_value(switch));
    }
    match body {
        _ if is_content => match arguments.files.first() {
            Some((_, path)) => request.content(file_part(path)),
            None => request,
        },
        Some(body) if is_pairs => request.urlencoded(&body),
        _ if is_form => request.multipart(&form(arguments, plan, &body.unwrap_or_default())),
        Some(body) => request.json(&body),
        None => request,
    }
}

/// The parts in the document's order, then those that it does not know.
fn form(arguments: &Arguments, plan: &Plan, body: &Map<String, Value>) -> Form {
    let mut form = Form::new();
    let known: Vec<&str> = plan.flags.iter().map(|flag| flag.field.name).collect();
    let declared = plan.operation.body.as_ref();
    let brackets = declared.map_or(&[][..], |body| body.brackets);
    for name in &known {
        let brackets = brackets.iter().find(|one| one.name == *name);
        let files = arguments.files.iter().filter(|(file, _)| file == name);
        let files: Vec<&Path> = files.map(|(_, path)| &**path).collect();
        let part_name = match brackets {
            Some(brackets) if !brackets.alone || files.len() > 1 => format!("{name}[]"),
            _ => (*name).to_owned(),
        };
        for path in files {
            form = form.file(part_name.clone(), &file_part(path));
        }
        if let Some(value) = body.get(*name) {
            form = match brackets {
                Some(_) => form.nested((*name).to_owned(), value),
                None => with_part(form, name, value),
            };
        }
    }
    for (name, value) in body {
        if !known.contains(&name.as_str()) {
            form = form.nested(name.clone(), value);
        }
    }
    form
}

/// Lists repeat the part, objects are JSON, and everything else is plain.
fn with_part(form: Form, name: &str, value: &Value) -> Form {
    match value {
        Value::Null => form,
        Value::Array(values) => values
            .iter()
            .fold(form, |form, value| with_part(form, name, value)),
        Value::Object(_) => form.json(name.to_owned(), value),
        value => form.text(name.to_owned(), plain(value)),
    }
}

fn file_part(path: &Path) -> FilePart {
    match path == Path::new(STDIO) {
        true => FilePart::reader("stdin", tokio::io::stdin(), None),
        false => FilePart::path(path).on_progress(progress("sent")),
    }
}
