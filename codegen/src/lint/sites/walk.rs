//! The walk itself, along the grammar of OpenAPI 3.0.

use std::fmt::Display;

use crate::document::{Document, Member, Node, Object, Pointer, Position, Value};

use super::super::Findings;
use super::{Kind, OperationSite, PathSite, ReferenceSite, Role, SchemaSite, Site, Sites};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

const COMPONENTS: [Kind; 9] = [
    Kind::Schema,
    Kind::Response,
    Kind::Parameter,
    Kind::Example,
    Kind::RequestBody,
    Kind::Header,
    Kind::Link,
    Kind::Callback,
    Kind::SecurityScheme,
];

pub(super) struct Walk<'a, 'f> {
    sites: Sites<'a>,
    findings: &'f mut Findings,
    pointer: Pointer,
    /// The component that the walk is in.
    owner: Option<String>,
}

/// The members of an object; none if the node is something else.
fn members(node: &Node) -> impl Iterator<Item = (&str, &Member)> {
    node.as_object().into_iter().flat_map(Object::members)
}

impl<'a, 'f> Walk<'a, 'f> {
    pub(super) fn new(document: &'a Document, findings: &'f mut Findings) -> Self {
        Walk {
            sites: Sites::new(document),
            findings,
            pointer: Pointer::root(),
            owner: None,
        }
    }

    pub(super) fn run(mut self) -> Sites<'a> {
        let root = &self.sites.document.root;
        if self.is_object(root) {
            self.member(root, "info", |walk, info, position| {
                walk.described(info, position);
            });
            self.items(root, "tags", |walk, tag| {
                walk.described(tag, tag.position);
            });
            self.named(root, "paths", |walk, path, member| {
                walk.path_item(Some(path), &member.node, member.key_position);
            });
            self.member(root, "components", |walk, components, _| {
                walk.components(components);
            });
        }
        self.sites
    }

    /// Goes one level down for the time of a call.
    fn enter(&mut self, token: impl Display, visit: impl FnOnce(&mut Self)) {
        self.pointer.push(token);
        visit(self);
        self.pointer.pop();
    }

    /// Whether the node is an object; a finding if it is not.
    fn is_object(&mut self, node: &Node) -> bool {
        let is_object = node.as_object().is_some();
        if !is_object {
            self.findings.kind(node, self.pointer.as_str(), "an object");
        }
        is_object
    }

    /// A member that is an object, if it is there, and where its key stands.
    fn member(
        &mut self,
        node: &'a Node,
        key: &str,
        visit: impl FnOnce(&mut Self, &'a Node, Position),
    ) {
        if let Some(child) = node.get(key) {
            self.enter(key, |walk| {
                if walk.is_object(child) {
                    visit(walk, child, node.key_position(key));
                }
            });
        }
    }

    /// The members of a member that is a map from names to objects.
    fn named(
        &mut self,
        node: &'a Node,
        key: &str,
        mut visit: impl FnMut(&mut Self, &'a str, &'a Member),
    ) {
        // Among paths and responses `x-…` is an extension; elsewhere it is a name as any other.
        let extensible = matches!(key, "paths" | "responses") && self.owner.is_none();
        self.member(node, key, |walk, map, _| {
            for (name, member) in members(map) {
                if extensible && name.starts_with("x-") {
                    continue;
                }
                walk.enter(name, |walk| {
                    if walk.is_object(&member.node) {
                        visit(walk, name, member);
                    }
                });
            }
        });
    }

    /// The items of a member that is a list of objects.
    fn items(&mut self, node: &'a Node, key: &str, mut visit: impl FnMut(&mut Self, &'a Node)) {
        let Some(list) = node.get(key) else { return };
        self.enter(key, |walk| {
            let Value::Array(items) = &list.value else {
                walk.findings.kind(list, walk.pointer.as_str(), "an array");
                return;
            };
            for (index, item) in items.iter().enumerate() {
                walk.enter(index, |walk| {
                    if walk.is_object(item) {
                        visit(walk, item);
                    }
                });
            }
        });
    }

    fn site(&self, node: &'a Node, position: Position) -> Site<'a> {
        Site {
            node,
            pointer: self.pointer.as_str().to_owned(),
            position,
        }
    }

    /// The site of an object that may have a summary and a description, which are noted.
    fn described(&mut self, node: &'a Node, position: Position) -> Site<'a> {
        let site = self.site(node, position);
        for key in ["summary", "description"] {
            let Some(text) = site.get(key) else { continue };
            let (position, pointer) = site.member(key);
            if text.as_str().is_some() {
                self.sites.texts.push(Site {
                    node: text,
                    pointer,
                    position,
                });
            } else {
                self.findings.kind(text, &pointer, "a string");
            }
        }
        site
    }

    /// Notes a reference; true if the node is one, and there is nothing else to see.
    fn is_reference(&mut self, node: &'a Node, kind: Kind, schema: Option<usize>) -> bool {
        let Some(reference) = node.get("$ref") else {
            return false;
        };
        let site = self.site(node, node.key_position("$ref"));
        match reference.as_str() {
            Some(text) => self.sites.references.push(ReferenceSite {
                site,
                reference: text,
                kind,
                owner: self.owner.clone(),
                schema,
            }),
            None => {
                let (_, pointer) = site.member("$ref");
                self.findings.kind(reference, &pointer, "a string");
            }
        }
        true
    }

    fn path_item(&mut self, path: Option<&'a str>, node: &'a Node, position: Position) {
        if self.is_reference(node, Kind::PathItem, None) {
            return;
        }
        let site = self.described(node, position);
        self.parameters(node);
        let index = self.sites.paths.len();
        self.sites.paths.push(PathSite { site, path });
        for (method, member) in members(node).filter(|(key, _)| METHODS.contains(key)) {
            self.enter(method, |walk| {
                if walk.is_object(&member.node) {
                    walk.operation(index, &member.node, member.key_position);
                }
            });
        }
    }

    fn operation(&mut self, path: usize, node: &'a Node, position: Position) {
        let site = self.described(node, position);
        self.sites.operations.push(OperationSite { site, path });
        self.parameters(node);
        self.member(node, "requestBody", |walk, body, position| {
            walk.request_body(body, position);
        });
        self.named(node, "responses", |walk, _, member| {
            walk.response(&member.node, member.key_position);
        });
        self.named(node, "callbacks", |walk, _, member| {
            walk.callback(&member.node);
        });
    }

    fn callback(&mut self, node: &'a Node) {
        if self.is_reference(node, Kind::Callback, None) {
            return;
        }
        for (expression, member) in members(node) {
            if expression.starts_with("x-") {
                continue;
            }
            self.enter(expression, |walk| {
                if walk.is_object(&member.node) {
                    walk.path_item(None, &member.node, member.key_position);
                }
            });
        }
    }

    fn parameters(&mut self, node: &'a Node) {
        self.items(node, "parameters", |walk, parameter| {
            walk.parameter(parameter, parameter.position);
        });
    }

    fn parameter(&mut self, node: &'a Node, position: Position) {
        if !self.is_reference(node, Kind::Parameter, None) {
            let site = self.carrier(node, position);
            self.sites.parameters.push(site);
            self.contents(node);
        }
    }

    fn headers(&mut self, node: &'a Node) {
        self.named(node, "headers", |walk, _, member| {
            walk.header(&member.node, member.key_position);
        });
    }

    fn header(&mut self, node: &'a Node, position: Position) {
        if !self.is_reference(node, Kind::Header, None) {
            self.carrier(node, position);
            self.contents(node);
        }
    }

    fn request_body(&mut self, node: &'a Node, position: Position) {
        if !self.is_reference(node, Kind::RequestBody, None) {
            self.described(node, position);
            self.contents(node);
        }
    }

    fn response(&mut self, node: &'a Node, position: Position) {
        if self.is_reference(node, Kind::Response, None) {
            return;
        }
        let site = self.described(node, position);
        self.sites.responses.push(site);
        self.headers(node);
        self.contents(node);
        self.named(node, "links", |walk, _, member| {
            walk.is_reference(&member.node, Kind::Link, None);
        });
    }

    fn contents(&mut self, node: &'a Node) {
        self.named(node, "content", |walk, _, member| {
            walk.carrier(&member.node, member.key_position);
            walk.named(&member.node, "encoding", |walk, _, encoding| {
                walk.headers(&encoding.node);
            });
        });
    }

    /// A schema with its examples: a media type, a parameter or a header.
    fn carrier(&mut self, node: &'a Node, position: Position) -> Site<'a> {
        let site = self.described(node, position);
        self.sites.carriers.push(site.clone());
        self.schema_member(node, "schema", Role::Other, None);
        self.named(node, "examples", |walk, _, member| {
            walk.example(&member.node, member.key_position);
        });
        site
    }

    fn example(&mut self, node: &'a Node, position: Position) {
        if !self.is_reference(node, Kind::Example, None) {
            let site = self.described(node, position);
            self.sites.examples.push(site);
        }
    }

    fn schema_member(&mut self, node: &'a Node, key: &str, role: Role, parent: Option<usize>) {
        self.member(node, key, |walk, schema, position| {
            walk.schema(schema, position, role, parent);
        });
    }

    fn schema(&mut self, node: &'a Node, position: Position, role: Role, parent: Option<usize>) {
        let index = self.sites.schemas.len();
        let site = self.site(node, position);
        self.sites.schemas.push(SchemaSite { site, role, parent });
        if self.is_reference(node, Kind::Schema, Some(index)) {
            return;
        }
        self.described(node, position);
        self.named(node, "properties", |walk, _, member| {
            let (node, position) = (&member.node, member.key_position);
            walk.schema(node, position, Role::Property, Some(index));
        });
        self.schema_member(node, "items", Role::Other, Some(index));
        self.schema_member(node, "not", Role::Not, Some(index));
        let additional = node.get("additionalProperties");
        if additional.is_some_and(|additional| additional.as_bool().is_none()) {
            self.schema_member(node, "additionalProperties", Role::Other, Some(index));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            self.items(node, key, |walk, branch| {
                walk.schema(branch, branch.position, Role::Branch, Some(index));
            });
        }
        self.discriminator(node);
    }

    /// The mapping of a discriminator holds references, or bare names of schemas.
    fn discriminator(&mut self, node: &'a Node) {
        self.member(node, "discriminator", |walk, discriminator, _| {
            walk.member(discriminator, "mapping", |walk, mapping, _| {
                for (name, member) in members(mapping) {
                    match member.node.as_str() {
                        Some(text) if text.contains(['#', '/']) => {
                            walk.enter(name, |walk| {
                                let site = walk.site(&member.node, member.key_position);
                                walk.sites.references.push(ReferenceSite {
                                    site,
                                    reference: text,
                                    kind: Kind::Schema,
                                    owner: walk.owner.clone(),
                                    schema: None,
                                });
                            });
                        }
                        _ => {}
                    }
                }
            });
        });
    }

    fn components(&mut self, node: &'a Node) {
        for kind in COMPONENTS {
            self.named(node, kind.folder(), |walk, _, member| {
                let (node, position) = (&member.node, member.key_position);
                let site = walk.site(node, position);
                walk.owner = Some(site.pointer.clone());
                walk.sites.components.push(site);
                walk.component(kind, node, position);
                walk.owner = None;
            });
        }
    }

    fn component(&mut self, kind: Kind, node: &'a Node, position: Position) {
        match kind {
            Kind::Schema => self.schema(node, position, Role::Component, None),
            Kind::Response => self.response(node, position),
            Kind::Parameter => self.parameter(node, position),
            Kind::Example => self.example(node, position),
            Kind::RequestBody => self.request_body(node, position),
            Kind::Header => self.header(node, position),
            Kind::Callback => self.callback(node),
            Kind::SecurityScheme | Kind::Link | Kind::PathItem => {
                if !self.is_reference(node, kind, None) {
                    self.described(node, position);
                }
            }
        }
    }
}
