//! What a document says, part by part, each with its place.

use std::collections::HashMap;

use super::parts::{
    Body, BodyId, Callback, CallbackId, Component, HeaderId, Operation, OperationId, Parameter,
    ParameterId, Path, PathId, PathKind, ReferenceSite, Response, ResponseId,
};
use super::schema::{Schema, SchemaId};
use super::site::{Fault, Kind, Site};
use crate::document::{Document, Node};
use crate::openapi::version::Version;

/// A document as it is written. Every part that it has is listed once, in the order of the walk:
/// paths, webhooks, components.
#[derive(Debug)]
pub(crate) struct Source<'d> {
    pub(crate) document: &'d Document,
    pub(crate) version: Version,
    pub(crate) info: Option<Site<'d>>,
    pub(crate) tags: Vec<Site<'d>>,
    pub(crate) paths: Vec<Path<'d>>,
    pub(crate) operations: Vec<Operation<'d>>,
    pub(crate) schemas: Vec<Schema<'d>>,
    pub(crate) parameters: Vec<Parameter<'d>>,
    pub(crate) headers: Vec<Parameter<'d>>,
    pub(crate) bodies: Vec<Body<'d>>,
    pub(crate) responses: Vec<Response<'d>>,
    pub(crate) callbacks: Vec<Callback<'d>>,
    /// Media types, parameters and headers: what has a schema and examples of it.
    pub(crate) carriers: Vec<Site<'d>>,
    pub(crate) examples: Vec<Site<'d>>,
    pub(crate) references: Vec<ReferenceSite<'d>>,
    pub(crate) components: Vec<Component<'d>>,
    /// Every summary and description, of a document that is read strictly.
    pub(crate) texts: Vec<Site<'d>>,
    pub(crate) faults: Vec<Fault>,
    by_node: HashMap<(Kind, usize), usize>,
}

impl<'d> Source<'d> {
    pub(super) fn empty(document: &'d Document) -> Self {
        Source {
            document,
            version: Version::assumed(document),
            info: None,
            tags: Vec::new(),
            paths: Vec::new(),
            operations: Vec::new(),
            schemas: Vec::new(),
            parameters: Vec::new(),
            headers: Vec::new(),
            bodies: Vec::new(),
            responses: Vec::new(),
            callbacks: Vec::new(),
            carriers: Vec::new(),
            examples: Vec::new(),
            references: Vec::new(),
            components: Vec::new(),
            texts: Vec::new(),
            faults: Vec::new(),
            by_node: HashMap::new(),
        }
    }

    /// Notes which part a node is.
    pub(super) fn note(&mut self, kind: Kind, node: &'d Node, index: usize) {
        self.by_node.insert((kind, address(node)), index);
    }

    /// The part that a node is, as an index into the list of its kind.
    pub(super) fn known(&self, kind: Kind, node: &Node) -> Option<usize> {
        self.by_node.get(&(kind, address(node))).copied()
    }

    /// The same for what a node leads to.
    fn behind(&self, kind: Kind, node: &'d Node) -> Option<usize> {
        self.known(kind, self.document.follow(node).ok()?)
    }

    pub(crate) fn schema(&self, id: SchemaId) -> &Schema<'d> {
        &self.schemas[id.0]
    }

    /// The schema that stands at a node.
    pub(crate) fn schema_at(&self, node: &Node) -> Option<SchemaId> {
        self.known(Kind::Schema, node).map(SchemaId)
    }

    /// The one schema that this one refers to, wraps in an `allOf`, or lets be `null` besides.
    pub(crate) fn lone(&self, schema: &Schema<'d>) -> Option<SchemaId> {
        if let Some(reference) = &schema.reference {
            return reference.target;
        }
        let parts = [&schema.all_of, &schema.one_of, &schema.any_of];
        let mut parts = parts.into_iter().flatten().flatten();
        let mut full = parts.by_ref().filter(|id| !self.schema(**id).is_null());
        match (full.next(), full.next()) {
            (Some(only), None) => Some(*only),
            _ => None,
        }
    }

    /// The named schemas, in the document's order.
    pub(crate) fn named_schemas(&self) -> impl Iterator<Item = (&'d str, SchemaId)> {
        let components = self.components.iter();
        let schemas = components.filter(|component| component.kind == Kind::Schema);
        schemas.filter_map(|one| Some((one.name, self.schema_at(one.site.node)?)))
    }

    /// The schemas by their pointers, as indices into [`Source::schemas`].
    pub(crate) fn schema_pointers(&self) -> HashMap<&str, usize> {
        let schemas = self.schemas.iter().enumerate();
        schemas
            .map(|(index, schema)| (schema.site.pointer.as_str(), index))
            .collect()
    }

    /// The paths that are no references.
    pub(crate) fn own_paths(&self) -> impl Iterator<Item = &Path<'d>> {
        self.paths.iter().filter(|path| !path.site.is_reference())
    }

    /// The parameters that are no references.
    pub(crate) fn own_parameters(&self) -> impl Iterator<Item = &Parameter<'d>> {
        self.parameters
            .iter()
            .filter(|one| !one.site.is_reference())
    }

    /// The responses that are no references.
    pub(crate) fn own_responses(&self) -> impl Iterator<Item = &Response<'d>> {
        self.responses.iter().filter(|one| !one.site.is_reference())
    }

    /// The parameter, or the one that a reference leads to; `None` if that is nothing.
    pub(crate) fn parameter(&self, id: ParameterId) -> Option<&Parameter<'d>> {
        let behind = self.behind(Kind::Parameter, self.parameters[id.0].site.node)?;
        self.parameters.get(behind)
    }

    /// The parameter as it stands, maybe a reference.
    pub(crate) fn parameter_as_written(&self, id: ParameterId) -> &Parameter<'d> {
        &self.parameters[id.0]
    }

    /// The header, or the one that a reference leads to; `None` if that is nothing.
    pub(crate) fn header(&self, id: HeaderId) -> Option<&Parameter<'d>> {
        let behind = self.behind(Kind::Header, self.headers[id.0].site.node)?;
        self.headers.get(behind)
    }

    /// The body, or the one that a reference leads to; `None` if that is nothing.
    pub(crate) fn body(&self, id: BodyId) -> Option<&Body<'d>> {
        let behind = self.behind(Kind::RequestBody, self.bodies[id.0].site.node)?;
        self.bodies.get(behind)
    }

    /// The body as it stands, maybe a reference.
    pub(crate) fn body_as_written(&self, id: BodyId) -> &Body<'d> {
        &self.bodies[id.0]
    }

    /// The response, or the one that a reference leads to; `None` if that is nothing.
    pub(crate) fn response(&self, id: ResponseId) -> Option<&Response<'d>> {
        let behind = self.behind(Kind::Response, self.responses[id.0].site.node)?;
        self.responses.get(behind)
    }

    /// The response as it stands, maybe a reference.
    pub(crate) fn response_as_written(&self, id: ResponseId) -> &Response<'d> {
        &self.responses[id.0]
    }

    /// The callback, or the one that a reference leads to; `None` if that is nothing.
    pub(crate) fn callback(&self, id: CallbackId) -> Option<&Callback<'d>> {
        let behind = self.behind(Kind::Callback, self.callbacks[id.0].site.node)?;
        self.callbacks.get(behind)
    }

    pub(crate) fn operation(&self, id: OperationId) -> &Operation<'d> {
        &self.operations[id.0]
    }

    pub(crate) fn path(&self, id: PathId) -> &Path<'d> {
        &self.paths[id.0]
    }

    /// The paths and webhooks with what they are called, references followed; in the document's
    /// order. What leads nowhere is left out.
    pub(crate) fn called_paths(&self) -> impl Iterator<Item = (PathKind<'d>, &Path<'d>)> {
        let called = self
            .paths
            .iter()
            .filter(|path| path.kind != PathKind::Other);
        called.filter_map(|path| Some((path.kind, self.path_behind(path)?)))
    }

    /// Whether the document has an object of paths at all.
    pub(crate) fn has_paths(&self) -> bool {
        let paths = self.document.root.get("paths");
        paths.is_some_and(|paths| paths.as_object().is_some())
    }

    /// The path, or the one that a reference leads to; `None` if that is nothing.
    pub(crate) fn path_behind(&self, path: &Path<'d>) -> Option<&Path<'d>> {
        let behind = self.behind(Kind::PathItem, path.site.node)?;
        self.paths.get(behind)
    }

    /// The operations of a path, in the order of [`METHODS`].
    pub(crate) fn operations_of(&self, path: &Path<'d>) -> Vec<&Operation<'d>> {
        let all = path.operations.iter().map(|id| self.operation(*id));
        let mut all: Vec<&Operation<'d>> = all.collect();
        let place = |method: &str| METHODS.iter().position(|known| *known == method);
        all.sort_by_key(|one| place(one.method).unwrap_or(METHODS.len()));
        all
    }
}

/// The methods that a path may have. `query` came with 3.2, and others by `additionalOperations`.
pub(crate) const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// A tree that is borrowed does not move, so that its nodes are known by where they are.
fn address(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}
