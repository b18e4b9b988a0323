//! The walk over a document, along the grammar of OpenAPI. Data (examples, defaults, enums,
//! extensions) is not entered, so that a property called `example` or a value with a `$ref` is not
//! mistaken for a part of the description.

use std::fmt::Display;

use super::parts::{Component, ReferenceSite};
use super::schema::{Role, SchemaId};
use super::site::{Fault, Kind, Site};
use super::tree::Source;
use crate::document::{Document, Member, Node, Object, Pointer, Position, Value};
use crate::openapi::version::Version;

const COMPONENTS: [Kind; 10] = [
    Kind::Schema,
    Kind::Response,
    Kind::Parameter,
    Kind::Example,
    Kind::RequestBody,
    Kind::Header,
    Kind::Link,
    Kind::Callback,
    Kind::SecurityScheme,
    Kind::PathItem,
];

pub(super) struct Walk<'d> {
    pub(super) source: Source<'d>,
    /// Whether only that is read which the grammar of the document's version has. Else references
    /// are followed wherever they lead, and what stands beside one counts in 3.0 too.
    pub(super) strict: bool,
    pub(super) pointer: Pointer,
    /// The component that the walk is in.
    pub(super) owner: Option<String>,
}

/// The members of an object; none if the node is something else.
pub(super) fn members(node: &Node) -> impl Iterator<Item = (&str, &Member)> {
    node.as_object().into_iter().flat_map(Object::members)
}

impl<'d> Source<'d> {
    /// Reads a document and whatever its references lead to.
    pub(crate) fn read(document: &'d Document) -> Self {
        Walk::new(document, false).run()
    }

    /// Reads what stands where the grammar of the document's version has it, and nothing else.
    pub(crate) fn read_strictly(document: &'d Document) -> Self {
        Walk::new(document, true).run()
    }
}

impl<'d> Walk<'d> {
    fn new(document: &'d Document, strict: bool) -> Self {
        Walk {
            source: Source::empty(document),
            strict,
            pointer: Pointer::root(),
            owner: None,
        }
    }

    fn run(mut self) -> Source<'d> {
        let document = self.source.document;
        let root = &document.root;
        if self.is_object(root) {
            self.source.info = self.member(root, "info", Walk::described);
            self.source.tags =
                self.items(root, "tags", |walk, tag| walk.described(tag, tag.position));
            self.paths(root);
            self.member(root, "components", |walk, components, _| {
                walk.components(components);
            });
        }
        if !self.strict {
            self.read_what_is_left();
        }
        self.connect();
        self.source
    }

    /// Whether what a version brought is read.
    pub(super) fn has(&self, version: Version) -> bool {
        !self.strict || self.source.version >= version
    }

    /// Reads what references lead to and the grammar does not.
    fn read_what_is_left(&mut self) {
        let mut next = 0;
        while let Some(reference) = self.source.references.get(next) {
            next += 1;
            let (kind, text) = (reference.kind, reference.text);
            let document = self.source.document;
            let first = document.target(text).filter(|_| kind == Kind::Schema);
            let first = first.map(|node| (node, Pointer::parse(text.trim_start_matches('#'))));
            for (node, pointer) in first.into_iter().chain(document.resolve(text).ok()) {
                if self.source.known(kind, node).is_none() {
                    self.pointer = pointer;
                    self.component(kind, node, node.position);
                }
            }
        }
    }

    /// Says of each schema that is a reference where it leads.
    fn connect(&mut self) {
        for index in 0..self.source.schemas.len() {
            let Some(reference) = &self.source.schemas[index].reference else {
                continue;
            };
            if reference.target.is_none()
                && let Some(node) = self.source.document.target(reference.text)
            {
                let target = self.source.schema_at(node);
                if let Some(reference) = &mut self.source.schemas[index].reference {
                    reference.target = target;
                }
            }
        }
    }

    /// Goes one level down for the time of a call.
    pub(super) fn enter<T>(
        &mut self,
        token: impl Display,
        visit: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.pointer.push(token);
        let found = visit(self);
        self.pointer.pop();
        found
    }

    pub(super) fn fault(&mut self, node: &Node, wanted: &'static str) {
        let pointer = self.pointer.to_string();
        self.fault_at(node, pointer, wanted);
    }

    pub(super) fn fault_at(&mut self, node: &Node, pointer: String, wanted: &'static str) {
        self.source.faults.push(Fault {
            position: node.position,
            pointer,
            wanted,
            found: node.value.kind(),
        });
    }

    /// Whether the node is an object; a fault if it is not.
    pub(super) fn is_object(&mut self, node: &Node) -> bool {
        let is_object = node.as_object().is_some();
        if !is_object {
            self.fault(node, "an object");
        }
        is_object
    }

    /// A member that is an object, if it is there, and where its key stands.
    pub(super) fn member<T>(
        &mut self,
        node: &'d Node,
        key: &str,
        visit: impl FnOnce(&mut Self, &'d Node, Position) -> T,
    ) -> Option<T> {
        let child = node.get(key)?;
        self.enter(key, |walk| {
            let is_object = walk.is_object(child);
            is_object.then(|| visit(walk, child, node.key_position(key)))
        })
    }

    /// The members of a member that is a map from names to objects; `None` if there is no such map.
    pub(super) fn named<T>(
        &mut self,
        node: &'d Node,
        key: &str,
        mut visit: impl FnMut(&mut Self, &'d str, &'d Member) -> T,
    ) -> Option<Vec<(&'d str, T)>> {
        // Among paths and responses `x-…` is an extension; elsewhere it is a name as any other.
        let extensible = matches!(key, "paths" | "responses") && self.owner.is_none();
        self.member(node, key, |walk, map, _| {
            let mut found = Vec::new();
            for (name, member) in members(map) {
                if extensible && name.starts_with("x-") {
                    continue;
                }
                walk.enter(name, |walk| {
                    if walk.is_object(&member.node) {
                        found.push((name, visit(walk, name, member)));
                    }
                });
            }
            found
        })
    }

    /// The items of a member that is a list of objects.
    pub(super) fn items<T>(
        &mut self,
        node: &'d Node,
        key: &str,
        mut visit: impl FnMut(&mut Self, &'d Node) -> T,
    ) -> Vec<T> {
        let mut found = Vec::new();
        let Some(list) = node.get(key) else {
            return found;
        };
        self.enter(key, |walk| {
            let Value::Array(items) = &list.value else {
                return walk.fault(list, "an array");
            };
            for (index, item) in items.iter().enumerate() {
                walk.enter(index, |walk| {
                    if walk.is_object(item) {
                        found.push(visit(walk, item));
                    }
                });
            }
        });
        found
    }

    pub(super) fn site(&self, node: &'d Node, position: Position) -> Site<'d> {
        Site {
            node,
            pointer: self.pointer.to_string(),
            position,
        }
    }

    /// The site of an object that may have a summary and a description, which are noted for who
    /// asks for all that the grammar has.
    pub(super) fn described(&mut self, node: &'d Node, position: Position) -> Site<'d> {
        let site = self.site(node, position);
        let noted: &[&str] = match self.strict {
            true => &["summary", "description"],
            false => &[],
        };
        for key in noted {
            let Some(text) = site.get(key) else { continue };
            let (position, pointer) = site.member(key);
            if text.as_str().is_some() {
                self.source.texts.push(Site {
                    node: text,
                    pointer,
                    position,
                });
            } else {
                self.fault_at(text, pointer, "a string");
            }
        }
        site
    }

    /// Notes a reference; true if the node is one, and there is nothing else to see.
    pub(super) fn is_reference(
        &mut self,
        node: &'d Node,
        kind: Kind,
        schema: Option<SchemaId>,
    ) -> bool {
        let Some(reference) = node.get("$ref") else {
            return false;
        };
        let site = self.site(node, node.key_position("$ref"));
        match reference.as_str() {
            Some(text) => self.reference(site, text, kind, schema),
            None => {
                let (_, pointer) = site.member("$ref");
                self.fault_at(reference, pointer, "a string");
            }
        }
        true
    }

    pub(super) fn reference(
        &mut self,
        site: Site<'d>,
        text: &'d str,
        kind: Kind,
        schema: Option<SchemaId>,
    ) {
        self.source.references.push(ReferenceSite {
            site,
            text,
            kind,
            owner: self.owner.clone(),
            schema,
        });
    }

    fn components(&mut self, node: &'d Node) {
        for kind in COMPONENTS {
            if kind == Kind::PathItem && !self.has(Version::V3_1) {
                continue;
            }
            self.named(node, kind.folder(), |walk, name, member| {
                let (node, position) = (&member.node, member.key_position);
                let site = walk.site(node, position);
                walk.owner = Some(site.pointer.clone());
                walk.source.components.push(Component { site, kind, name });
                if let Some(schema) = walk.component(kind, node, position) {
                    walk.source.schemas[schema.0].name = Some(name);
                }
                walk.owner = None;
            });
        }
    }

    fn component(&mut self, kind: Kind, node: &'d Node, position: Position) -> Option<SchemaId> {
        match kind {
            Kind::Schema => {
                return Some(self.schema(node, position, Role::Component, None));
            }
            Kind::Response => drop(self.response(node, position)),
            Kind::Parameter => drop(self.parameter(node, position)),
            Kind::Example => self.example(node, position),
            Kind::RequestBody => drop(self.request_body(node, position)),
            Kind::Header => drop(self.header(node, position)),
            Kind::Callback => drop(self.callback(node, position)),
            Kind::PathItem => self.path_item(super::parts::PathKind::Other, node, position),
            // What is read of a media type is named by whoever uses it.
            Kind::MediaType => {}
            Kind::SecurityScheme | Kind::Link => {
                if !self.is_reference(node, kind, None) {
                    self.described(node, position);
                }
            }
        }
        None
    }
}
