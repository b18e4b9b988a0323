//! What the server needs to know of an OpenAPI document.

use std::sync::{Arc, OnceLock};

use http::Method;
use serde_json::Value;

use super::operation::Operation;
use super::path::matches;
use super::reference::resolve;
use crate::wire::query_pairs;

/// A document with its operations laid open.
pub(crate) struct Api {
    pub(crate) document: Value,
    /// The path of the first server, without a slash at the end.
    pub(crate) base_path: String,
    /// The same of each operation, where it has a server of its own.
    bases: Vec<Option<String>>,
    pub(crate) operations: Vec<Operation>,
}

/// What a method and a path lead to.
pub(crate) enum Route<'a> {
    Operation(&'a Operation, Vec<(String, String)>),
    /// The path exists, with these methods only.
    OtherMethods(Vec<Method>),
    Nowhere,
}

impl Api {
    pub(crate) fn new(document: Value) -> Result<Self, String> {
        let version = document
            .get("openapi")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if !version.starts_with("3.") {
            return Err("not an OpenAPI 3 document: `openapi` should begin with `3.`".to_owned());
        }
        let operations = Operation::all(&document)?;
        let bases = operations
            .iter()
            .map(|operation| own_base(&document, operation));
        Ok(Self {
            base_path: base_path(&document),
            bases: bases.collect(),
            operations,
            document,
        })
    }

    /// `path` and `query` are as they came: percent-encoded.
    pub(crate) fn route(&self, method: &Method, path: &str, query: &str) -> Route<'_> {
        let query = query_pairs(query);
        type Found<'a> = (&'a Operation, Vec<(String, String)>, usize);
        let mut best: Option<Found<'_>> = None;
        let mut methods = Vec::new();
        for (operation, base) in self.operations.iter().zip(&self.bases) {
            let base = base.as_ref().unwrap_or(&self.base_path);
            let Some(path) = path.strip_prefix(base) else {
                continue;
            };
            let template = operation.path.split(['?', '#']).next().unwrap_or_default();
            let (Some(values), Some(constants)) =
                (matches(template, path), operation.constants(&query))
            else {
                continue;
            };
            if operation.method != *method {
                methods.push(operation.method.clone());
            // `/files/search` is meant rather than `/files/{file_id}`, and `/files?beta=true`
            // rather than `/files`.
            } else if best
                .as_ref()
                .is_none_or(|(_, known, most)| (values.len(), *most) < (known.len(), constants))
            {
                best = Some((operation, values, constants));
            }
        }
        match best {
            Some((operation, values, _)) => Route::Operation(operation, values),
            None if methods.is_empty() => Route::Nowhere,
            None => Route::OtherMethods(methods),
        }
    }

    /// The operation of a path, which is written as it is in the document.
    #[cfg(feature = "cli")]
    pub(crate) fn operation_at(&self, method: &str, path: &str) -> Option<&Operation> {
        let mut operations = self.operations.iter();
        operations.find(|known| known.path == path && known.method.as_str() == method)
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The documented response of an operation, if it has that operation and documents JSON for it.
    pub(crate) fn example(&self, operation_id: &str) -> Option<Value> {
        let operation = self.operation(operation_id)?;
        operation
            .json_answer()
            .map(|content| content.example(&self.document))
    }

    /// Every text that a member called `member` has in an example of the document or among the
    /// values that a schema names for it, without doubles.
    pub(crate) fn mentions(&self, member: &str) -> Vec<String> {
        let mut found = Vec::new();
        collect_mentions(&self.document, member, &mut found);
        found
    }
}

/// The API of this crate, read once for all servers of a process.
pub(crate) fn default_api() -> Result<Arc<Api>, String> {
    static API: OnceLock<Result<Arc<Api>, String>> = OnceLock::new();
    API.get_or_init(|| Api::new(crate::openapi()).map(Arc::new))
        .clone()
}

/// Where an operation is that has a server of its own.
fn own_base(document: &Value, operation: &Operation) -> Option<String> {
    let item = document.get("paths")?.get(&operation.path)?;
    let item = resolve(document, item).ok()?;
    let method = operation.method.as_str().to_lowercase();
    let server = |owner: &Value| owner.pointer("/servers/0").map(path_of);
    item.get(&method).and_then(server).or_else(|| server(item))
}

fn base_path(document: &Value) -> String {
    document
        .pointer("/servers/0")
        .map(path_of)
        .unwrap_or_default()
}

/// The path of a server.
fn path_of(server: &Value) -> String {
    let mut url = server
        .get("url")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if let Some(Value::Object(variables)) = server.get("variables") {
        for (name, variable) in variables {
            let default = variable
                .get("default")
                .and_then(Value::as_str)
                .unwrap_or_default();
            url = url.replace(&format!("{{{name}}}"), default);
        }
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => url.as_str(),
    };
    let path = path
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('/');
    match path {
        "" => String::new(),
        path if path.starts_with('/') => path.to_owned(),
        path => format!("/{path}"),
    }
}

fn collect_mentions(value: &Value, member: &str, found: &mut Vec<String>) {
    let mut add = |text: &str| {
        if !text.is_empty() && !found.iter().any(|known| known == text) {
            found.push(text.to_owned());
        }
    };
    match value {
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect_mentions(item, member, found)),
        Value::Object(members) => {
            match members.get(member) {
                Some(Value::String(text)) => add(text),
                // A property of this name: what its schema says.
                Some(schema @ Value::Object(_)) => {
                    for keyword in ["default", "example"] {
                        schema
                            .get(keyword)
                            .and_then(Value::as_str)
                            .into_iter()
                            .for_each(&mut add);
                    }
                    for keyword in ["enum", "x-known-values"] {
                        let values = schema.get(keyword).and_then(Value::as_array);
                        values
                            .into_iter()
                            .flatten()
                            .filter_map(Value::as_str)
                            .for_each(&mut add);
                    }
                }
                _ => {}
            }
            members
                .values()
                .for_each(|value| collect_mentions(value, member, found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_query_of_the_path_says_which_operation_it_is() {
        let get = |id: &str| json!({"get": {"operationId": id, "responses": {"200": {}}}});
        let document = json!({"openapi": "3.0.3", "paths": {
            "/a?beta=true": get("beta"), "/a": get("plain"), "/b?x=1&y=2": get("both"),
        }});
        let api = Api::new(document).unwrap();
        let operation = |path: &str, query: &str| match api.route(&Method::GET, path, query) {
            Route::Operation(operation, _) => Some(operation.id.clone()),
            _ => None,
        };
        for (path, query, expected) in [
            ("/a", "", Some("plain")),
            ("/a", "beta=true", Some("beta")),
            ("/a", "more=1&beta=true", Some("beta")),
            ("/a", "beta=false", Some("plain")),
            ("/b", "y=2&x=1", Some("both")),
            ("/b", "x=1", None),
        ] {
            assert_eq!(
                operation(path, query).as_deref(),
                expected,
                "{path} {query}"
            );
        }
    }

    #[test]
    fn the_base_path_is_the_first_servers() {
        let of = |server: Value| base_path(&json!({ "servers": [server] }));
        assert_eq!(of(json!({"url": "https://api.openai.com/v1"})), "/v1");
        assert_eq!(of(json!({"url": "https://api.openai.com"})), "");
        assert_eq!(of(json!({"url": "/a/b/"})), "/a/b");
        assert_eq!(
            of(
                json!({"url": "https://{host}/{v}", "variables": {"host": {"default": "h"}, "v": {"default": "v9"}}})
            ),
            "/v9"
        );
        assert_eq!(base_path(&json!({})), "");
    }

    #[test]
    fn an_operation_is_where_its_own_server_is() {
        let ok = json!({"description": "ok"});
        let api = Api::new(json!({
            "openapi": "3.1.0",
            "servers": [{"url": "https://h/v1"}],
            "paths": {
                "/a": {"get": {"operationId": "a", "responses": {"200": ok}}},
                "/b#x": {"servers": [{"url": "https://h/v2/"}], "get": {"operationId": "b", "responses": {"200": ok}},
                    "put": {"operationId": "c", "servers": [{"url": "/"}], "responses": {"200": ok}}},
            }
        }))
        .unwrap();
        for (method, path, expected) in [
            (Method::GET, "/v1/a", Some("a")),
            (Method::GET, "/v2/a", None),
            (Method::GET, "/v2/b", Some("b")),
            (Method::GET, "/v1/b", None),
            (Method::PUT, "/b", Some("c")),
            (Method::PUT, "/v2/b", None),
        ] {
            let found = match api.route(&method, path, "") {
                Route::Operation(operation, _) => Some(operation.id.as_str()),
                _ => None,
            };
            assert_eq!(found, expected, "{method} {path}");
        }
    }

    #[test]
    fn mentions_are_found_in_examples_and_schemas() {
        let document = json!({"openapi": "3.0.3", "a": {"properties": {"model": {"type": "string", "default": "x", "enum": ["x", "y"]}}},
            "b": [{"example": {"model": "z"}}, {"example": {"model": "y"}}]});
        assert_eq!(
            Api::new(document).unwrap().mentions("model"),
            ["x", "y", "z"]
        );
    }
}
