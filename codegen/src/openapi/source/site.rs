//! Where things stand.

use crate::document::{Node, Pointer, Position, escape_pointer_token};

/// An object of the document with its place.
#[derive(Clone, Debug)]
pub(crate) struct Site<'d> {
    pub(crate) node: &'d Node,
    /// Its JSON Pointer.
    pub(crate) pointer: String,
    /// The place of the key that names it, or of the object itself inside of an array.
    pub(crate) position: Position,
}

impl<'d> Site<'d> {
    pub(crate) fn get(&self, key: &str) -> Option<&'d Node> {
        self.node.get(key)
    }

    pub(crate) fn at(&self) -> Pointer {
        Pointer::parse(&self.pointer)
    }

    /// The text of a member.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.get(key)?.as_str()
    }

    /// Whether a member is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::as_bool) == Some(true)
    }

    /// The place of a member: where its key stands, and its pointer.
    pub(crate) fn member(&self, key: &str) -> (Position, String) {
        let pointer = format!("{}/{}", self.pointer, escape_pointer_token(key));
        (self.node.key_position(key), pointer)
    }

    pub(crate) fn is_reference(&self) -> bool {
        self.get("$ref").is_some()
    }
}

/// What an object is that may be a component, or a reference to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Schema,
    Response,
    Parameter,
    Example,
    RequestBody,
    Header,
    Link,
    Callback,
    SecurityScheme,
    PathItem,
    MediaType,
}

impl Kind {
    /// The folder of the components that holds this kind.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Kind::Schema => "schemas",
            Kind::Response => "responses",
            Kind::Parameter => "parameters",
            Kind::Example => "examples",
            Kind::RequestBody => "requestBodies",
            Kind::Header => "headers",
            Kind::Link => "links",
            Kind::Callback => "callbacks",
            Kind::SecurityScheme => "securitySchemes",
            Kind::PathItem => "pathItems",
            Kind::MediaType => "mediaTypes",
        }
    }
}

/// Something of another kind than OpenAPI asks for. It is passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) position: Position,
    pub(crate) pointer: String,
    /// "an object", "an array".
    pub(crate) wanted: &'static str,
    pub(crate) found: &'static str,
}
