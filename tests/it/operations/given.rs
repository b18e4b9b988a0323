//! The values of a call, as JSON.

use openai_typed::FilePart;
use openai_typed::operations::{Field, Kind, Operation, Place};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::document;
use super::sample::{Described, sample};

/// What is in every file.
pub(crate) const CONTENT: &str = "{}\n";

/// The values of a call, by their names on the wire. A file is given by its name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    pub(crate) path: Map<String, Value>,
    /// Of the query and the headers.
    pub(crate) parameters: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

#[allow(dead_code, reason = "what is used depends on the document")]
impl Given {
    /// What the operation requires, and nothing else.
    pub(crate) fn least(operation: &Operation) -> Self {
        Self::of(operation, false)
    }

    /// All that the table says of the operation.
    pub(crate) fn most(operation: &Operation) -> Self {
        Self::of(operation, true)
    }

    fn of(operation: &Operation, all: bool) -> Self {
        let document = document();
        let described = Described::new(document, operation);
        // Each method has values of its own for what chooses between JSON and text.
        let switch = operation.text_switch.as_ref().map(|switch| switch.name);
        let chooses = |field: &Field| Some(field.name) == switch;
        let values = |wanted: fn(Place) -> bool| -> Map<String, Value> {
            let fields = operation.fields.iter();
            fields
                .filter(|field| wanted(field.place) && (field.required || all && !chooses(field)))
                .map(|field| {
                    let value = described.value(field, all);
                    (field.name.to_owned(), typed(field, value))
                })
                .collect()
        };
        // What asks for a stream makes a body where there is none.
        let switch = operation.stream_switch.as_ref();
        let switches = switch.is_some_and(|switch| switch.place == Place::Body);
        let body = operation
            .body
            .as_ref()
            .filter(|body| body.required || switches || all)
            .map(|_| match values(|place| place == Place::Body) {
                // A body that is no object has no members that the table could know.
                members if members.is_empty() && !described.has_members() => {
                    sample(document, described.body(), all)
                }
                members => members.into(),
            });
        Self {
            path: values(|place| place == Place::Path),
            parameters: values(|place| matches!(place, Place::Query | Place::Header)),
            body,
        }
    }

    /// The same with another text in each place of the path that takes one.
    pub(crate) fn with_path(mut self, operation: &Operation, text: &str) -> Self {
        for field in operation.fields {
            if takes_any_text(field) {
                self.path.insert(field.name.to_owned(), text.into());
            }
        }
        self
    }

    pub(crate) fn path<T: DeserializeOwned>(&self, name: &str) -> T {
        read(name, self.path.get(name))
    }

    pub(crate) fn parameter<T: DeserializeOwned>(&self, name: &str) -> T {
        read(name, self.parameters.get(name))
    }

    pub(crate) fn has_body(&self) -> bool {
        self.body.is_some()
    }

    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        read("the body", self.body.as_ref())
    }

    pub(crate) fn has_member(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn member<T: DeserializeOwned>(&self, name: &str) -> T {
        read(name, self.get(name))
    }

    pub(crate) fn file(&self, name: &str) -> FilePart {
        FilePart::bytes(self.member::<String>(name), CONTENT)
    }

    pub(crate) fn files(&self, name: &str) -> Vec<FilePart> {
        let names = self.member::<Vec<String>>(name).into_iter();
        names.map(|name| FilePart::bytes(name, CONTENT)).collect()
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.body.as_ref().and_then(|body| body.get(name))
    }
}

/// Whether a field is a place in the path that any text can stand in.
pub(crate) fn takes_any_text(field: &Field) -> bool {
    field.place == Place::Path && field.kind == Kind::String && field.known_values.is_empty()
}

/// What is not given is `null`, which an optional type reads as nothing.
fn read<T: DeserializeOwned>(name: &str, value: Option<&Value>) -> T {
    let value = value.cloned().unwrap_or_default();
    serde_json::from_value(value.clone())
        .unwrap_or_else(|error| panic!("{name} cannot be {value}: {error}"))
}

/// A value that the table allows: examples show one file where several can be sent.
fn typed(field: &Field, value: Value) -> Value {
    match (&field.kind, value) {
        (Kind::Array(_), value @ (Value::String(_) | Value::Object(_))) => Value::from(vec![value]),
        (_, value) => value,
    }
}
