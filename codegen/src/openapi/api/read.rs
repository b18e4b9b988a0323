//! From the document as it is written to [`Api`]. What is not of the form that OpenAPI asks for is
//! passed over: that is the lint's matter.

use std::collections::BTreeMap;

use super::parts::{
    Api, Body, Callback, Content, Header, Key, Located, Media, Operation, Parameter, Response,
    Shared,
};
use super::whole;
use super::written::{self, Forms, media_type};
use crate::document::{Document, Node};
use crate::openapi::json::bare_schema;
use crate::openapi::lower::Lowering;
use crate::openapi::model::UseId;
use crate::openapi::source::{self, PathKind, SchemaId, Site, Source};

impl<'d> Api<'d> {
    pub(crate) fn read(document: &'d Document) -> Api<'d> {
        Api::of(&Source::read(document))
    }

    /// The same for a document whose parts are known.
    pub(crate) fn of(source: &Source<'d>) -> Api<'d> {
        let root = &source.document.root;
        let mut reader = Reader {
            source,
            lowering: Lowering::new(source),
        };
        let mut api = Api {
            version: Located {
                value: root
                    .get("openapi")
                    .and_then(Node::as_str)
                    .unwrap_or_default(),
                position: root.get("openapi").map(|node| node.position),
            },
            servers: whole::servers_of_document(root),
            security: whole::security(root),
            security_schemes: whole::security_schemes(source),
            notes: whole::notes(root),
            ..Api::default()
        };
        for (kind, path) in source.called_paths() {
            let (name, webhook) = match kind {
                PathKind::Path(name) => (name, false),
                PathKind::Webhook(name) => (name, true),
                PathKind::Other => continue,
            };
            for operation in source.operations_of(path) {
                let key = Key {
                    path: name,
                    method: operation.method,
                    webhook,
                    callback: None,
                };
                api.operations.push(reader.operation(key, path, operation));
                reader.callbacks(key, operation, &mut api.callbacks);
            }
        }
        api.model = reader.lowering.finish();
        api
    }
}

struct Reader<'s, 'd> {
    source: &'s Source<'d>,
    lowering: Lowering<'s, 'd>,
}

/// The name, if a reference leads below that section of `components`.
fn shared<'d>(site: &Site<'d>, section: &str) -> Option<&'d str> {
    let rest = site.node.reference()?.strip_prefix("#/components/")?;
    rest.strip_prefix(section)?.strip_prefix('/')
}

impl<'d> Reader<'_, 'd> {
    fn operation(
        &mut self,
        key: Key<'d>,
        path: &source::Path<'d>,
        operation: &source::Operation<'d>,
    ) -> Operation<'d> {
        let site = &operation.site;
        let mut parameters = self.parameters(&operation.parameters, None);
        // 3.0 has it that a body is ignored where HTTP gives it no meaning.
        let has_body = self.source.version.has_json_schema()
            || !matches!(key.method, "get" | "head" | "delete");
        for parameter in self.parameters(&path.parameters, Some(Shared::Path(key.path))) {
            let same = |known: &&Parameter<'d>| {
                known.place == parameter.place && known.name == parameter.name
            };
            if parameters.iter().find(same).is_none() {
                parameters.push(parameter);
            }
        }
        let responses = operation.responses.iter().flatten();
        let responses = responses.filter(|(status, _)| !status.starts_with("x-"));
        let responses: BTreeMap<_, _> = responses
            .map(|(status, response)| (*status, self.response(*response)))
            .collect();
        let own_servers = whole::servers(site.node);
        Operation {
            key,
            position: site.position,
            id: operation.id,
            deprecated: operation.deprecated,
            tags: operation.tags.clone(),
            text: [operation.summary, operation.description]
                .into_iter()
                .flatten()
                .collect(),
            parameters,
            body: operation
                .body
                .filter(|_| has_body)
                .map(|body| self.body(body)),
            responses,
            security: whole::security(site.node),
            servers: match own_servers.value {
                Some(_) => own_servers,
                None => whole::servers(path.site.node),
            },
            notes: whole::notes_of_operation(site.node),
        }
    }

    /// The operations that the server calls after one; those in their turn call nobody.
    fn callbacks(
        &mut self,
        key: Key<'d>,
        operation: &source::Operation<'d>,
        found: &mut Vec<Operation<'d>>,
    ) {
        let source = self.source;
        for (name, callback) in &operation.callbacks {
            let paths = source.callback(*callback).map(|callback| &callback.paths);
            for (expression, path) in paths.into_iter().flatten() {
                let Some(path) = source.path_behind(source.path(*path)) else {
                    continue;
                };
                for called in source.operations_of(path) {
                    let key = Key {
                        path: expression,
                        method: called.method,
                        webhook: false,
                        callback: Some(Callback {
                            path: key.path,
                            method: key.method,
                            name,
                        }),
                    };
                    found.push(self.operation(key, path, called));
                }
            }
        }
    }

    fn parameters(
        &mut self,
        listed: &[source::ParameterId],
        path: Option<Shared<'d>>,
    ) -> Vec<Parameter<'d>> {
        let mut found = Vec::new();
        for id in listed {
            let stated = self.source.parameter_as_written(*id);
            let component = shared(&stated.site, "parameters");
            let parameter = self.source.parameter(*id).unwrap_or(stated);
            let (Some(name), Some(place)) = (parameter.name, parameter.place) else {
                continue;
            };
            // OpenAPI has these described elsewhere, and ignores them here.
            let ignored = ["accept", "authorization", "content-type"];
            if place == "header" && ignored.contains(&&*name.to_ascii_lowercase()) {
                continue;
            }
            found.push(Parameter {
                shared: component.map(Shared::Component).or(path),
                position: parameter.site.node.position,
                place,
                name,
                required: parameter.required || place == "path",
                deprecated: parameter.deprecated,
                description: parameter.description,
                written: written::of(parameter, place, self.source.version),
                schema: self.schema(parameter.value()),
            });
        }
        found
    }

    fn schema(&mut self, schema: Option<SchemaId>) -> Option<UseId> {
        schema.map(|schema| self.lowering.schema(schema))
    }

    fn body(&mut self, id: source::BodyId) -> Body<'d> {
        let written = self.source.body_as_written(id);
        let body = self.source.body(id).unwrap_or(written);
        Body {
            shared: shared(&written.site, "requestBodies"),
            position: body.site.node.position,
            required: body.required,
            description: body.site.text("description"),
            content: self.content(body.content.as_deref().unwrap_or_default(), true),
        }
    }

    fn content(&mut self, content: &[source::Media<'d>], is_request: bool) -> Content<'d> {
        let mut found = Content::new();
        for media in content {
            let name = media_type(media.name);
            let forms = Forms::of(&name, is_request, self.source.version);
            let read = Media {
                position: media.site.position,
                schema: self.schema(media.schema),
                item_schema: self.schema(media.item_schema),
                pairs: forms.as_ref().is_some_and(Forms::pairs),
                encoding: forms
                    .map(|forms| forms.read(&media.site))
                    .unwrap_or_default(),
            };
            found.insert(name, read);
        }
        found
    }

    fn response(&mut self, id: source::ResponseId) -> Response<'d> {
        let stated = self.source.response_as_written(id);
        let response = self.source.response(id).unwrap_or(stated);
        let mut headers = BTreeMap::new();
        for (name, header) in &response.headers {
            let Some(header) = self.source.header(*header) else {
                continue;
            };
            let found = Header {
                position: header.site.node.position,
                required: header.required,
                deprecated: header.deprecated,
                written: written::of(header, "header", self.source.version),
                schema: self.schema(header.value()),
            };
            headers.insert(name.to_ascii_lowercase(), found);
        }
        // The media types say it.
        headers.remove("content-type");
        let links = whole::members(response.site.get("links")).map(|(name, node)| {
            let link = self.source.document.follow(node).unwrap_or(node);
            let link = Located {
                value: bare_schema(link),
                position: Some(link.position),
            };
            (name, link)
        });
        Response {
            shared: shared(&stated.site, "responses"),
            position: stated.site.node.position,
            description: response.description,
            headers,
            links: links.collect(),
            content: self.content(response.content.as_deref().unwrap_or_default(), false),
        }
    }
}
