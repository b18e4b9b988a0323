//! From the document as it is written to [`Api`]. What is not of the form that OpenAPI asks for is
//! passed over: that is the lint's matter.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{
    Api, Body, Content, Header, Key, Located, Media, Operation, Parameter, Response, Security,
    Shared,
};
use crate::document::{Document, Node, Object};
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
        let document = source.document;
        let root = &document.root;
        let mut reader = Reader {
            source,
            lowering: Lowering::new(source),
        };
        let mut api = Api {
            version: Located {
                value: text(root.get("openapi")).unwrap_or_default(),
                position: root.get("openapi").map(|node| node.position),
            },
            servers: servers(root),
            security: security(root),
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
                };
                api.operations.push(reader.operation(key, path, operation));
            }
        }
        for (name, node) in members(document.pointer("/components/securitySchemes")) {
            let node = document.follow(node).unwrap_or(node);
            let scheme = Located {
                value: bare_schema(node),
                position: Some(node.position),
            };
            api.security_schemes.insert(name, scheme);
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
        let own_servers = servers(site.node);
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
            body: operation.body.map(|body| self.body(body)),
            responses,
            security: security(site.node),
            servers: match own_servers.position {
                Some(_) => own_servers,
                None => servers(path.site.node),
            },
        }
    }

    fn parameters(
        &mut self,
        listed: &[source::ParameterId],
        path: Option<Shared<'d>>,
    ) -> Vec<Parameter<'d>> {
        let mut found = Vec::new();
        for id in listed {
            let written = self.source.parameter_as_written(*id);
            let component = shared(&written.site, "parameters");
            let parameter = self.source.parameter(*id).unwrap_or(written);
            let (Some(name), Some(place)) = (parameter.name, parameter.place) else {
                continue;
            };
            found.push(Parameter {
                shared: component.map(Shared::Component).or(path),
                position: parameter.site.node.position,
                place,
                name,
                required: parameter.required || place == "path",
                deprecated: parameter.deprecated,
                description: parameter.description,
                style: style(parameter, place),
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
            content: self.content(body.content.as_deref().unwrap_or_default()),
        }
    }

    fn content(&mut self, content: &[source::Media<'d>]) -> Content<'d> {
        let mut found = Content::new();
        for media in content {
            let name = media.name.split(';').next().unwrap_or_default();
            let read = Media {
                position: media.site.position,
                schema: self.schema(media.schema),
                encoding: media.site.get("encoding").map(bare_schema),
            };
            found.insert(name.trim().to_ascii_lowercase(), read);
        }
        found
    }

    fn response(&mut self, id: source::ResponseId) -> Response<'d> {
        let written = self.source.response_as_written(id);
        let response = self.source.response(id).unwrap_or(written);
        let mut headers = BTreeMap::new();
        for (name, header) in &response.headers {
            let Some(header) = self.source.header(*header) else {
                continue;
            };
            let found = Header {
                position: header.site.node.position,
                required: header.required,
                schema: self.schema(header.value()),
            };
            headers.insert(name.to_ascii_lowercase(), found);
        }
        Response {
            shared: shared(&written.site, "responses"),
            position: written.site.node.position,
            description: response.description,
            headers,
            content: self.content(response.content.as_deref().unwrap_or_default()),
        }
    }
}

fn members(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    node.and_then(Node::as_object)
        .into_iter()
        .flat_map(Object::iter)
}

fn text(node: Option<&Node>) -> Option<&str> {
    node.and_then(Node::as_str)
}

/// How a parameter's value is written, with OpenAPI's defaults.
fn style(parameter: &source::Parameter<'_>, place: &str) -> String {
    let default = match place {
        "query" | "cookie" => "form",
        _ => "simple",
    };
    let style = parameter.style.unwrap_or(default);
    match parameter.explode.unwrap_or(style == "form") {
        true => format!("{style}, exploded"),
        false => style.to_owned(),
    }
}

/// The URLs of the servers without the slash at their end. Nothing said is the empty set.
fn servers(of: &Node) -> Located<BTreeSet<&str>> {
    let listed = of.get("servers");
    let items = listed.and_then(Node::as_array).unwrap_or_default();
    let urls = items.iter().filter_map(|server| text(server.get("url")));
    Located {
        value: urls.map(|url| url.trim_end_matches('/')).collect(),
        position: listed.map(|node| node.position),
    }
}

fn security(of: &Node) -> Located<Security> {
    let listed = of.get("security");
    let items = listed.and_then(Node::as_array);
    let alternative = |node: &Node| {
        let schemes = members(Some(node));
        let with_scopes = schemes.map(|(name, scopes)| {
            let scopes = scopes.as_array().unwrap_or_default().iter();
            let scopes: BTreeSet<&str> = scopes.filter_map(Node::as_str).collect();
            let mut words = vec![name];
            words.extend(scopes);
            words.join(" ")
        });
        with_scopes.collect::<BTreeSet<String>>()
    };
    Located {
        value: items.map(|items| items.iter().map(alternative).collect()),
        position: listed.map(|node| node.position),
    }
}
