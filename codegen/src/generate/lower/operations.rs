//! Path items to operations.

use std::collections::HashMap;

use super::{Normalizer, flag, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::generate::pieces::first_segment;
use crate::model::{Operation, Shape, Type};
use crate::names::{snake, words};

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl<'d> Normalizer<'d> {
    /// All operations. One of which a part was refused lacks that part.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let at = Pointer::root().child("paths");
        let mut operations = Vec::new();
        let Some(paths) = self.document.root.get("paths").and_then(Node::as_object) else {
            let refusal = self.refuse(&Pointer::root(), "no `paths`", "an object of paths");
            self.refusals.push(refusal);
            return operations;
        };
        for (path, item) in paths.iter() {
            if path.starts_with("x-") {
                continue;
            }
            let of_item = self.path_item(path, item, &at.child(path));
            operations.extend(self.keep(of_item).into_iter().flatten());
        }
        self.move_switches(&operations);
        self.check_ids(&operations);
        self.name_methods(&mut operations);
        operations
    }

    fn path_item(&mut self, path: &str, item: &'d Node, at: &Pointer) -> Result<Vec<Operation>> {
        if !path.starts_with('/') {
            let found = format!("the path `{path}`");
            return Err(self.refuse(at, found, "a path that begins with `/`"));
        }
        let (item, at) = self.follow(item, at)?;
        self.check_path_item(item, &at)?;
        let mut operations = Vec::new();
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let at = at.child(method);
                operations.push(self.operation(path, method, item, operation, &at));
            }
        }
        Ok(operations)
    }

    /// What stands for the tag of an operation without one: the first segment of its path, as a tag
    /// spells it that says the same.
    fn tag_of_path<'p>(&self, path: &'p str) -> &'p str
    where
        'd: 'p,
    {
        let segment = first_segment(path);
        let operations = self.source.operations.iter();
        let mut tags = operations.filter_map(|operation| operation.tags.first().copied());
        let alike = tags.find(|tag| words(tag) == words(segment));
        alike.unwrap_or(segment)
    }

    /// A misspelled method would be an operation that is silently missing.
    fn check_path_item(&mut self, item: &Node, at: &Pointer) -> Result<()> {
        const OTHERS: &[&str] = &["$ref", "summary", "description", "parameters", "servers"];
        let Some(members) = item.as_object() else {
            return Err(self.refuse(at, item.value.kind(), "a path item (an object)"));
        };
        let known =
            |key: &&str| METHODS.contains(key) || OTHERS.contains(key) || key.starts_with("x-");
        for key in members.keys().filter(|key| !known(key)) {
            let accepted = "the methods of OpenAPI 3.0 in lower case, such as `get`";
            let found = format!("`{key}` in a path item");
            self.refusals
                .push(self.refuse(&at.child(key), found, accepted));
        }
        Ok(())
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        item: &'d Node,
        node: &'d Node,
        at: &Pointer,
    ) -> Operation {
        let stated = text(node, "operationId").filter(|id| !id.trim().is_empty());
        let id = stated.unwrap_or_else(|| {
            let accepted = "a unique `operationId`, from which the method is named";
            self.refusals
                .push(self.refuse(at, "an operation without `operationId`", accepted));
            format!("{method} {path}")
        });
        let tag = node
            .pointer("/tags/0")
            .and_then(Node::as_str)
            .unwrap_or_else(|| self.tag_of_path(path))
            .to_owned();
        for (owner, at) in [(item, &path_pointer(path)), (node, at)] {
            if owner.get("servers").is_some() {
                let accepted = "the `servers` of the whole document; a client has one base URL";
                self.refusals
                    .push(self.refuse(at, "`servers` of its own", accepted));
            }
        }
        let before = self.refusals.len();
        let (path_params, mut others) = self.parameters(path, item, node, at, &id);
        let body = self.body(node, at, &id);
        let body = self.keep(body).flatten();
        let answer = self.answer(node, at, &id);
        let (answer, responses) = self.keep(answer).unwrap_or_default();
        let headers = self.constant_headers(node, at);
        let headers = self.keep(headers).unwrap_or_default();
        let own_method = self.own_method(node, at);
        let own_method = self.keep(own_method).flatten();
        let own_resource = self.own_resource(node, at);
        let own_resource = self.keep(own_resource).flatten();
        let (stream_switch, text_switch) = match self.refusals.len() == before {
            true => {
                let stream = self.stream_switch(node, at, &body, &mut others, &answer);
                let text = self.text_switch(node, at, &body, &answer);
                (self.keep(stream).flatten(), self.keep(text).flatten())
            }
            // What the switches are looked for in may lack them for that.
            false => (None, None),
        };
        let params = (!others.is_empty()).then(|| self.define_params(others, at, &id));
        let summary =
            text(node, "summary").unwrap_or_else(|| format!("`{} {path}`", method.to_uppercase()));
        Operation {
            pointer: at.to_string(),
            own_resource: own_resource.is_some(),
            resource: own_resource.unwrap_or_else(|| snake(&tag)),
            tag,
            name: own_method.unwrap_or_default(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            headers,
            summary,
            description: text(node, "description").unwrap_or_default(),
            reference: text(node, "x-reference"),
            deprecated: flag(node, "deprecated"),
            cli_text: text(node, "x-cli-text"),
            id,
            path_params,
            params,
            body,
            answer,
            responses,
            stream_switch,
            text_switch,
        }
    }

    /// Takes the switches out of the request types: methods set them, callers never do.
    fn move_switches(&mut self, operations: &[Operation]) {
        let in_body = |operation: &Operation| {
            let switch = operation
                .stream_switch
                .as_ref()
                .filter(|switch| switch.in_body)?;
            Some(switch.name.clone())
        };
        let mut switched: HashMap<&str, String> = HashMap::new();
        for operation in operations {
            if let (Some(switch), Some(name)) = (in_body(operation), body_name(operation)) {
                switched.insert(name, switch);
            }
        }
        for operation in operations {
            let shared = body_name(operation).and_then(|name| switched.get(name));
            if let Some(switch) =
                shared.filter(|switch| in_body(operation).as_ref() != Some(switch))
            {
                let at = Pointer::parse(&operation.pointer).child("requestBody");
                let found = format!(
                    "a request type with the stream switch `{switch}` of another operation"
                );
                let accepted = "a request type of its own for each operation that streams";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
        }
        for (name, switch) in switched {
            if let Some(Shape::Object(object)) =
                self.types.get_mut(name).map(|named| &mut named.shape)
            {
                object.fields.retain(|field| field.wire != switch);
            }
        }
    }

    fn check_ids(&mut self, operations: &[Operation]) {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for operation in operations {
            if let Some(first) = seen.insert(&operation.id, &operation.pointer) {
                let at = Pointer::parse(&operation.pointer).child("operationId");
                let found = format!(
                    "the operationId `{}` again (first at #{first})",
                    operation.id
                );
                let accepted = "a different `operationId` for each operation";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
        }
    }
}

/// Where a path stands.
pub(super) fn path_pointer(path: &str) -> Pointer {
    Pointer::root().child("paths").child(path)
}

/// The named type of an operation's body.
fn body_name(operation: &Operation) -> Option<&str> {
    match &operation.body.as_ref()?.ty {
        Type::Named(name) => Some(name),
        _ => None,
    }
}
