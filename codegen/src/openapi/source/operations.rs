//! The walk over paths, operations and what they take and give.

use super::parts::{
    Body, BodyId, Callback, CallbackId, Encoding, HeaderId, Media, Operation, OperationId,
    Parameter, ParameterId, Path, PathId, PathKind, Response, ResponseId,
};
use super::schema::{Role, SchemaId};
use super::site::{Kind, Site};
use super::tree::METHODS;
use super::walk::{Walk, members};
use crate::document::{Node, Position};
use crate::openapi::version::Version;

impl<'d> Walk<'d> {
    pub(super) fn paths(&mut self, root: &'d Node) {
        self.named(root, "paths", |walk, path, member| {
            let (node, position) = (&member.node, member.key_position);
            walk.path_item(PathKind::Path(path), node, position);
        });
        if self.has(Version::V3_1) {
            self.named(root, "webhooks", |walk, name, member| {
                let (node, position) = (&member.node, member.key_position);
                walk.path_item(PathKind::Webhook(name), node, position);
            });
        }
    }

    pub(super) fn path_item(&mut self, kind: PathKind<'d>, node: &'d Node, position: Position) {
        let index = self.source.paths.len();
        self.source.note(Kind::PathItem, node, index);
        let site = self.site(node, position);
        self.source.paths.push(Path {
            site,
            kind,
            parameters: Vec::new(),
            operations: Vec::new(),
        });
        if self.is_reference(node, Kind::PathItem, None) {
            return;
        }
        self.described(node, position);
        let parameters = self.parameters(node);
        let mut operations = Vec::new();
        for (method, member) in members(node).filter(|(key, _)| METHODS.contains(key)) {
            if method == "query" && !self.has(Version::V3_2) {
                continue;
            }
            self.enter(method, |walk| {
                if walk.is_object(&member.node) {
                    let (node, position) = (&member.node, member.key_position);
                    operations.push(walk.operation(PathId(index), method, node, position));
                }
            });
        }
        if self.has(Version::V3_2) {
            let others = self.named(node, "additionalOperations", |walk, method, member| {
                let (node, position) = (&member.node, member.key_position);
                walk.operation(PathId(index), method, node, position)
            });
            let others = others.into_iter().flatten();
            operations.extend(others.map(|(_, operation)| operation));
        }
        let path = &mut self.source.paths[index];
        (path.parameters, path.operations) = (parameters, operations);
    }

    fn operation(
        &mut self,
        path: PathId,
        method: &'d str,
        node: &'d Node,
        position: Position,
    ) -> OperationId {
        let site = self.described(node, position);
        let tags = site.get("tags").and_then(Node::as_array);
        let tags = tags.unwrap_or_default().iter().filter_map(Node::as_str);
        let index = self.source.operations.len();
        self.source.operations.push(Operation {
            path,
            method,
            id: site.text("operationId"),
            summary: site.text("summary"),
            description: site.text("description"),
            deprecated: site.flag("deprecated"),
            site,
            tags: tags.collect(),
            parameters: Vec::new(),
            body: None,
            responses: None,
            callbacks: Vec::new(),
        });
        let parameters = self.parameters(node);
        let body = self.member(node, "requestBody", Walk::request_body);
        let responses = self.named(node, "responses", |walk, _, member| {
            walk.response(&member.node, member.key_position)
        });
        let callbacks = self.named(node, "callbacks", |walk, _, member| {
            walk.callback(&member.node, member.key_position)
        });
        let operation = &mut self.source.operations[index];
        operation.callbacks = callbacks.unwrap_or_default();
        operation.parameters = parameters;
        operation.body = body;
        operation.responses = responses;
        OperationId(index)
    }

    pub(super) fn callback(&mut self, node: &'d Node, position: Position) -> CallbackId {
        let index = self.source.callbacks.len();
        self.source.note(Kind::Callback, node, index);
        let site = self.site(node, position);
        self.source.callbacks.push(Callback {
            site,
            paths: Vec::new(),
        });
        if self.is_reference(node, Kind::Callback, None) {
            return CallbackId(index);
        }
        for (expression, member) in members(node) {
            if expression.starts_with("x-") {
                continue;
            }
            self.enter(expression, |walk| {
                if walk.is_object(&member.node) {
                    let path = PathId(walk.source.paths.len());
                    walk.path_item(PathKind::Other, &member.node, member.key_position);
                    walk.source.callbacks[index].paths.push((expression, path));
                }
            });
        }
        CallbackId(index)
    }

    fn parameters(&mut self, node: &'d Node) -> Vec<ParameterId> {
        self.items(node, "parameters", |walk, parameter| {
            walk.parameter(parameter, parameter.position)
        })
    }

    pub(super) fn parameter(&mut self, node: &'d Node, position: Position) -> ParameterId {
        let index = self.source.parameters.len();
        self.source.note(Kind::Parameter, node, index);
        let parameter = self.unread_parameter(node, position);
        self.source.parameters.push(parameter);
        if !self.is_reference(node, Kind::Parameter, None) {
            let read = self.read_parameter(node, position);
            self.source.parameters[index] = read;
        }
        ParameterId(index)
    }

    fn headers(&mut self, node: &'d Node) -> Vec<(&'d str, HeaderId)> {
        let headers = self.named(node, "headers", |walk, _, member| {
            walk.header(&member.node, member.key_position)
        });
        headers.unwrap_or_default()
    }

    pub(super) fn header(&mut self, node: &'d Node, position: Position) -> HeaderId {
        let index = self.source.headers.len();
        self.source.note(Kind::Header, node, index);
        let header = self.unread_parameter(node, position);
        self.source.headers.push(header);
        if !self.is_reference(node, Kind::Header, None) {
            let read = self.read_parameter(node, position);
            self.source.headers[index] = read;
        }
        HeaderId(index)
    }

    fn unread_parameter(&self, node: &'d Node, position: Position) -> Parameter<'d> {
        let site = self.site(node, position);
        Parameter {
            name: site.text("name"),
            place: site.text("in"),
            schema: None,
            content: None,
            style: site.text("style"),
            explode: site.get("explode").and_then(Node::as_bool),
            required: site.flag("required"),
            deprecated: site.flag("deprecated"),
            description: site.text("description"),
            site,
        }
    }

    fn read_parameter(&mut self, node: &'d Node, position: Position) -> Parameter<'d> {
        let parameter = self.unread_parameter(node, position);
        let schema = self.carrier(node, position);
        let content = self.contents(node);
        Parameter {
            schema,
            content,
            ..parameter
        }
    }

    pub(super) fn request_body(&mut self, node: &'d Node, position: Position) -> BodyId {
        let index = self.source.bodies.len();
        self.source.note(Kind::RequestBody, node, index);
        let site = self.site(node, position);
        self.source.bodies.push(Body {
            required: site.flag("required"),
            site,
            content: None,
        });
        if !self.is_reference(node, Kind::RequestBody, None) {
            self.described(node, position);
            let content = self.contents(node);
            self.source.bodies[index].content = content;
        }
        BodyId(index)
    }

    pub(super) fn response(&mut self, node: &'d Node, position: Position) -> ResponseId {
        let index = self.source.responses.len();
        self.source.note(Kind::Response, node, index);
        let site = self.site(node, position);
        self.source.responses.push(Response {
            description: site.text("description"),
            site,
            content: None,
            headers: Vec::new(),
        });
        if self.is_reference(node, Kind::Response, None) {
            return ResponseId(index);
        }
        self.described(node, position);
        let headers = self.headers(node);
        let content = self.contents(node);
        self.named(node, "links", |walk, _, member| {
            walk.is_reference(&member.node, Kind::Link, None);
        });
        let response = &mut self.source.responses[index];
        (response.headers, response.content) = (headers, content);
        ResponseId(index)
    }

    fn contents(&mut self, node: &'d Node) -> Option<Vec<Media<'d>>> {
        let content = self.named(node, "content", |walk, name, member| {
            walk.media(name, &member.node, member.key_position)
        });
        content.map(|content| content.into_iter().map(|(_, media)| media).collect())
    }

    fn media(&mut self, name: &'d str, node: &'d Node, position: Position) -> Media<'d> {
        let target = node.reference().filter(|_| self.has(Version::V3_2));
        if let Some((text, Ok((target, pointer)))) =
            target.map(|text| (text, self.source.document.resolve(text)))
        {
            let site = self.site(node, node.key_position("$ref"));
            self.reference(site, text, Kind::MediaType, None);
            let here = std::mem::replace(&mut self.pointer, pointer);
            let media = self.media_itself(name, target, target.position);
            self.pointer = here;
            return media;
        }
        self.media_itself(name, node, position)
    }

    fn media_itself(&mut self, name: &'d str, node: &'d Node, position: Position) -> Media<'d> {
        let schema = self.carrier(node, position);
        let item_schema = self
            .has(Version::V3_2)
            .then(|| self.schema_member(node, "itemSchema", Role::Other, None));
        let encoding = self.named(node, "encoding", |walk, _, member| {
            walk.headers(&member.node);
            let site = walk.site(&member.node, member.key_position);
            Encoding {
                content_type: site.text("contentType"),
                style: site.text("style"),
                site,
            }
        });
        Media {
            site: self.site(node, position),
            name,
            schema,
            item_schema: item_schema.flatten(),
            encoding: encoding.unwrap_or_default(),
        }
    }

    /// A schema with its examples: a media type, a parameter or a header. The schema is given back.
    fn carrier(&mut self, node: &'d Node, position: Position) -> Option<SchemaId> {
        let site = self.described(node, position);
        self.source.carriers.push(site);
        let schema = self.schema_member(node, "schema", Role::Other, None);
        self.named(node, "examples", |walk, _, member| {
            walk.example(&member.node, member.key_position);
        });
        schema
    }

    pub(super) fn example(&mut self, node: &'d Node, position: Position) {
        if !self.is_reference(node, Kind::Example, None) {
            let site: Site<'d> = self.described(node, position);
            self.source.note(Kind::Example, node, 0);
            self.source.examples.push(site);
        }
    }
}
