//! The table of operations in `docs/operations.md`, between two marks.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::generate::areas::Areas;
use crate::model::{Api, Coding, Operation};
use crate::names::suffixed;

const BEGIN: &str = "<!-- operations: written by `cargo codegen generate` -->\n";
const END: &str = "<!-- /operations -->";

/// `docs/operations.md` below this folder with the table of this API, if it has the marks and
/// another table.
///
/// # Errors
/// The file is there and cannot be read.
pub fn update(api: &Api, areas: &Areas, root: &Path) -> io::Result<Option<(PathBuf, String)>> {
    let path = root.join("docs").join("operations.md");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let Some((before, rest)) = text.split_once(BEGIN) else {
        return Ok(None);
    };
    let Some((_, after)) = rest.split_once(END) else {
        return Ok(None);
    };
    let updated = format!("{before}{BEGIN}{}{END}{after}", table(api, areas));
    Ok((updated != text).then_some((path, updated)))
}

fn table(api: &Api, areas: &Areas) -> String {
    let mut table = String::from(
        "| operation | endpoint | feature | call | |\n| --- | --- | --- | --- | --- |\n",
    );
    for operation in &api.operations {
        table.push_str(&row(operation, areas.feature(operation)));
    }
    table
}

fn row(operation: &Operation, feature: &str) -> String {
    let Operation {
        id,
        method,
        path,
        resource,
        name,
        ..
    } = operation;
    let mut arguments: Vec<&str> = operation
        .path_params
        .iter()
        .map(|field| field.ident.as_str())
        .collect();
    arguments.extend(operation.body.as_ref().map(|body| {
        match (body.coding == Coding::Raw, body.required) {
            (false, true) => "&request",
            (false, false) => "Some(&request)",
            (true, true) => "request",
            (true, false) => "Some(request)",
        }
    }));
    let arguments = arguments.join(", ");
    let streams = operation.answer.may_stream();
    let mut notes = Vec::new();
    if streams {
        notes.push(format!("streams with `{}`", suffixed(name, "stream")));
    }
    if operation.answer.text {
        notes.push(format!("text with `{}`", suffixed(name, "text")));
    }
    if operation.params.is_some() {
        notes.push(format!("parameters with `{}`", suffixed(name, "with")));
    }
    if operation
        .body
        .as_ref()
        .is_some_and(crate::model::Body::is_form)
    {
        notes.push("upload".to_owned());
    }
    if operation.answer.bytes {
        notes.push("download".to_owned());
    }
    if operation.deprecated {
        notes.push("deprecated".to_owned());
    }
    let notes = notes.join(", ");
    let resource = resource.replace('.', "().");
    format!(
        "| {id} | `{method} {path}` | `{feature}` | `client.{resource}().{name}({arguments})` | {notes} |\n"
    )
}
