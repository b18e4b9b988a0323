//! One walk over the document that says what stands where: which object is an operation, which a
//! schema, which text a description. Data (examples, defaults, enums, extensions) is not entered,
//! so that a property called `example` or a value with a `$ref` is not mistaken for a rule's prey.

mod walk;

use std::collections::HashMap;

use crate::document::{Document, Node, Object, Position};

use super::Findings;

/// An object of the document with its place.
#[derive(Clone)]
pub(super) struct Site<'a> {
    pub(super) node: &'a Node,
    pub(super) pointer: String,
    /// The place of the key that names it, or of the object itself inside of an array.
    pub(super) position: Position,
}

impl<'a> Site<'a> {
    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        self.node.get(key)
    }

    /// The place of a member: its pointer, and where its key stands.
    pub(super) fn member(&self, key: &str) -> (Position, String) {
        (
            self.node.key_position(key),
            format!(
                "{}/{}",
                self.pointer,
                crate::document::escape_pointer_token(key)
            ),
        )
    }
}

/// A pair of method and path.
pub(super) struct OperationSite<'a> {
    pub(super) site: Site<'a>,
    pub(super) path: usize,
}

/// A path with what all of its operations share.
pub(super) struct PathSite<'a> {
    pub(super) site: Site<'a>,
    /// `None` for the paths of callbacks, which are expressions.
    pub(super) path: Option<&'a str>,
}

/// What a schema is to the object that it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A named schema of the components.
    Component,
    /// The value of a property.
    Property,
    /// A branch of `allOf`, `anyOf` or `oneOf`: it is about the same value as its parent.
    Branch,
    /// The value of `not`: it is about the same value, too.
    Not,
    /// What a media type, a parameter, `items` and the like have.
    Other,
}

pub(super) struct SchemaSite<'a> {
    pub(super) site: Site<'a>,
    pub(super) role: Role,
    /// The schema that it stands in, as an index into [`Sites::schemas`].
    pub(super) parent: Option<usize>,
}

/// What a reference stands in for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
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
}

impl Kind {
    /// The folder of the components that holds this kind.
    pub(super) fn folder(self) -> &'static str {
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
        }
    }
}

pub(super) struct ReferenceSite<'a> {
    /// The object with the `$ref`, or the text of a discriminator's mapping.
    pub(super) site: Site<'a>,
    pub(super) reference: &'a str,
    pub(super) kind: Kind,
    /// The component that it stands in, if it stands in one.
    pub(super) owner: Option<String>,
    /// The schema that is this reference, as an index into [`Sites::schemas`].
    pub(super) schema: Option<usize>,
}

/// All that the rules look at.
pub(super) struct Sites<'a> {
    pub(super) document: &'a Document,
    pub(super) paths: Vec<PathSite<'a>>,
    pub(super) operations: Vec<OperationSite<'a>>,
    pub(super) schemas: Vec<SchemaSite<'a>>,
    pub(super) parameters: Vec<Site<'a>>,
    pub(super) responses: Vec<Site<'a>>,
    /// Media types, parameters and headers: what has a schema and examples of it.
    pub(super) carriers: Vec<Site<'a>>,
    pub(super) examples: Vec<Site<'a>>,
    pub(super) references: Vec<ReferenceSite<'a>>,
    pub(super) components: Vec<Site<'a>>,
    /// Every summary and description.
    pub(super) texts: Vec<Site<'a>>,
}

impl<'a> Sites<'a> {
    /// Walks the document. What has the wrong shape becomes a finding and is not entered.
    pub(super) fn collect(document: &'a Document, findings: &mut Findings) -> Self {
        walk::Walk::new(document, findings).run()
    }

    fn new(document: &'a Document) -> Self {
        Sites {
            document,
            paths: Vec::new(),
            operations: Vec::new(),
            schemas: Vec::new(),
            parameters: Vec::new(),
            responses: Vec::new(),
            carriers: Vec::new(),
            examples: Vec::new(),
            references: Vec::new(),
            components: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// The node, or what its `$ref` leads to; `None` if that is nothing (which has its own finding).
    pub(super) fn follow(&self, node: &'a Node) -> Option<&'a Node> {
        self.document.follow(node).ok()
    }

    /// A top-level object of the document, or an empty one.
    pub(super) fn root_object(&self, key: &str) -> Option<&'a Object> {
        self.document.root.get(key)?.as_object()
    }

    /// The schemas by their pointers, as indices into [`Sites::schemas`].
    pub(super) fn schema_pointers(&self) -> HashMap<&str, usize> {
        let schemas = self.schemas.iter().enumerate();
        schemas
            .map(|(index, schema)| (schema.site.pointer.as_str(), index))
            .collect()
    }
}
