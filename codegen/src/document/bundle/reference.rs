//! Where references stand in a document, and which file they name.

use crate::document::pointer::{ReferenceError, fragment};
use crate::document::{Node, Value};

/// What a node is, as far as references are concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// An object of OpenAPI, or a list of them: a `$ref` in it is a reference.
    Thing,
    /// A map whose keys are names: what is called `$ref` or `example` there is a thing like others.
    Names,
    /// The names of a discriminator's values, with a reference each.
    Mapping,
    /// An example or another value, in which nothing is a reference.
    Data,
}

impl Role {
    /// Whether a text at this key of an object is a reference. The values of a discriminator may be
    /// given by the name of a schema too.
    pub(super) fn refers(self, key: &str, text: &str) -> bool {
        match self {
            Role::Thing => key == "$ref",
            Role::Mapping => text.contains('#'),
            Role::Names | Role::Data => false,
        }
    }

    /// The role of a member.
    pub(super) fn of_member(self, key: &str, value: &Node) -> Role {
        let is_map = value.as_object().is_some();
        match self {
            Role::Data | Role::Mapping => Role::Data,
            Role::Names => Role::Thing,
            Role::Thing => match key {
                "mapping" if is_map => Role::Mapping,
                "example" | "default" | "enum" | "const" | "value" => Role::Data,
                // A list of them stands in a schema, a map beside one.
                "examples" if !is_map => Role::Data,
                "callbacks" | "content" | "definitions" | "$defs" | "dependentSchemas"
                | "encoding" | "examples" | "headers" | "links" | "parameters" | "pathItems"
                | "paths" | "patternProperties" | "properties" | "requestBodies" | "responses"
                | "schemas" | "securitySchemes" | "variables" | "webhooks"
                    if is_map =>
                {
                    Role::Names
                }
                _ if key.starts_with("x-") => Role::Data,
                _ => Role::Thing,
            },
        }
    }
}

/// A reference as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// The file, by its path relative to the root's folder; `None` is the file of the reference.
    pub(super) file: Option<String>,
    /// The JSON Pointer into the file.
    pub(super) pointer: String,
}

impl Reference {
    /// Reads a reference that stands in the file `from`; `None` if it is not to a file: an address,
    /// for example, which nothing here follows.
    ///
    /// # Errors
    /// It is of no readable form, or leads out of the root's folder; the message says so.
    pub(super) fn parse(text: &str, from: &str) -> Option<Result<Reference, String>> {
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        if has_scheme(file) || file.starts_with("//") {
            return None;
        }
        let pointer = match pointer(text, fragment) {
            Ok(pointer) => pointer,
            Err(message) => return Some(Err(message)),
        };
        let file = match file {
            "" => Ok(None),
            _ => relative_to_root(file, from).map(Some),
        };
        Some(file.map(|file| Reference { file, pointer }))
    }
}

fn pointer(text: &str, of: &str) -> Result<String, String> {
    fragment(&format!("#{of}")).map_err(|_| ReferenceError::Malformed(text.to_owned()).to_string())
}

/// `https:…`, by the grammar of RFC 3986.
fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|next| next.is_ascii_alphanumeric() || matches!(next, '+' | '-' | '.'))
    })
}

/// The path of a file that another one names, without `.` and `..`.
fn relative_to_root(file: &str, from: &str) -> Result<String, String> {
    const KINDS: [&str; 3] = ["yaml", "yml", "json"];
    let Some(decoded) = crate::document::pointer::percent_decode(file) else {
        return Err(ReferenceError::Malformed(file.to_owned()).to_string());
    };
    let outside = || {
        format!(
            "the reference leads to {file:?}, out of the folder of the root: expected a file there or below it"
        )
    };
    if decoded.starts_with('/') || decoded.contains('\\') {
        return Err(outside());
    }
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for part in decoded.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                path.pop().ok_or_else(outside)?;
            }
            _ => path.push(part),
        }
    }
    let name = path.last().and_then(|name| name.rsplit_once('.'));
    match name {
        Some((_, kind)) if KINDS.contains(&kind.to_ascii_lowercase().as_str()) => {
            Ok(path.join("/"))
        }
        _ => Err(format!(
            "the reference leads to {file:?}: expected a file of YAML or JSON, called .yaml, .yml or .json"
        )),
    }
}

/// The pointer to the component that a pointer leads to or into, its kind and its name escaped.
pub(super) fn component(pointer: &str) -> Option<(&str, &str)> {
    let mut tokens = pointer.strip_prefix("/components/")?.splitn(3, '/');
    Some((tokens.next()?, tokens.next()?))
}

/// Visits every reference of a node with the node that holds its text.
pub(super) fn references<'a>(node: &'a Node, role: Role, visit: &mut dyn FnMut(&'a Node, &'a str)) {
    match (&node.value, role) {
        (_, Role::Data) => {}
        (Value::Array(items), _) => {
            for item in items {
                references(item, role, visit);
            }
        }
        (Value::Object(object), _) => {
            for (key, member) in object.iter() {
                match member.as_str() {
                    Some(text) if role.refers(key, text) => visit(member, text),
                    _ => references(member, role.of_member(key, member), visit),
                }
            }
        }
        _ => {}
    }
}
