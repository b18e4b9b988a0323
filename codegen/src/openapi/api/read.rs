//! From the document's tree to [`Api`]. What is not of the form that OpenAPI asks for is passed
//! over: that is the lint's matter.

use std::collections::{BTreeMap, BTreeSet};

use super::super::lower::Lowering;
use super::{
    Api, Body, Content, Header, Key, Located, Media, Operation, Parameter, Response, Security,
    Shared,
};
use crate::document::{Document, Node, Object};
use crate::openapi::json::bare_schema;

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

impl<'d> Api<'d> {
    pub(crate) fn read(document: &'d Document) -> Api<'d> {
        let mut reader = Reader {
            document,
            lowering: Lowering::new(document),
        };
        let root = &document.root;
        let mut api = Api {
            version: Located {
                value: text(root.get("openapi")).unwrap_or_default(),
                line: root.get("openapi").map(|node| node.position),
            },
            servers: servers(root),
            security: security(root),
            ..Api::default()
        };
        for (path, node) in members(root.get("paths")) {
            reader.path(path, node, false, &mut api.operations);
        }
        for (name, node) in members(root.get("webhooks")) {
            reader.path(name, node, true, &mut api.operations);
        }
        for (name, node) in members(document.pointer("/components/securitySchemes")) {
            let node = reader.follow(node);
            let scheme = Located {
                value: bare_schema(node),
                line: Some(node.position),
            };
            api.security_schemes.insert(name, scheme);
        }
        api.model = reader.lowering.finish();
        api
    }
}

struct Reader<'d> {
    document: &'d Document,
    lowering: Lowering<'d>,
}

impl<'d> Reader<'d> {
    fn follow(&self, node: &'d Node) -> &'d Node {
        self.document.follow(node).unwrap_or(node)
    }

    /// The node behind a reference, and the name if it stands below that section of `components`.
    fn shared(&self, node: &'d Node, section: &str) -> (&'d Node, Option<&'d str>) {
        let name = node.reference().and_then(|reference| {
            let rest = reference.strip_prefix("#/components/")?;
            rest.strip_prefix(section)?.strip_prefix('/')
        });
        (self.follow(node), name)
    }

    fn path(
        &mut self,
        path: &'d str,
        node: &'d Node,
        webhook: bool,
        found: &mut Vec<Operation<'d>>,
    ) {
        let item = self.follow(node);
        for method in METHODS {
            if let Some(member) = item.as_object().and_then(|item| item.member(method)) {
                let key = Key {
                    path,
                    method,
                    webhook,
                };
                let mut operation = self.operation(key, item, &member.node);
                operation.line = member.key_position;
                found.push(operation);
            }
        }
    }

    fn operation(&mut self, key: Key<'d>, item: &'d Node, node: &'d Node) -> Operation<'d> {
        let mut parameters = self.parameters(node, None);
        for parameter in self.parameters(item, Some(Shared::Path(key.path))) {
            let same = |known: &&Parameter<'d>| {
                known.place == parameter.place && known.name == parameter.name
            };
            if parameters.iter().find(same).is_none() {
                parameters.push(parameter);
            }
        }
        let responses = members(node.get("responses"));
        let responses: BTreeMap<_, _> = responses
            .filter(|(status, _)| !status.starts_with("x-"))
            .map(|(status, node)| (status, self.response(node)))
            .collect();
        let own_servers = servers(node);
        Operation {
            key,
            line: node.position,
            id: text(node.get("operationId")),
            deprecated: is_true(node.get("deprecated")),
            tags: node
                .get("tags")
                .and_then(Node::as_array)
                .map(|tags| tags.iter().filter_map(Node::as_str).collect())
                .unwrap_or_default(),
            text: ["summary", "description"]
                .iter()
                .filter_map(|key| text(node.get(key)))
                .collect(),
            parameters,
            body: node.get("requestBody").map(|node| self.body(node)),
            responses,
            security: security(node),
            servers: match own_servers.line {
                Some(_) => own_servers,
                None => servers(item),
            },
        }
    }

    fn parameters(&mut self, of: &'d Node, shared: Option<Shared<'d>>) -> Vec<Parameter<'d>> {
        let listed = of.get("parameters").and_then(Node::as_array);
        let mut found = Vec::new();
        for node in listed.unwrap_or_default() {
            let (node, component) = self.shared(node, "parameters");
            let (Some(name), Some(place)) = (text(node.get("name")), text(node.get("in"))) else {
                continue;
            };
            found.push(Parameter {
                shared: component.map(Shared::Component).or(shared),
                line: node.position,
                place,
                name,
                required: is_true(node.get("required")) || place == "path",
                deprecated: is_true(node.get("deprecated")),
                description: text(node.get("description")),
                style: style(node, place),
                schema: self.value_schema(node),
            });
        }
        found
    }

    /// The schema of a parameter or header, which may stand in its content.
    fn value_schema(&mut self, node: &'d Node) -> Option<super::UseId> {
        let content = members(node.get("content")).next();
        let in_content = content.and_then(|(_, media)| media.get("schema"));
        let schema = node.get("schema").or(in_content)?;
        Some(self.lowering.schema(schema))
    }

    fn body(&mut self, node: &'d Node) -> Body<'d> {
        let (node, shared) = self.shared(node, "requestBodies");
        Body {
            shared,
            line: node.position,
            required: is_true(node.get("required")),
            description: text(node.get("description")),
            content: self.content(node),
        }
    }

    fn content(&mut self, of: &'d Node) -> Content<'d> {
        let mut found = Content::new();
        let Some(content) = of.get("content").and_then(Node::as_object) else {
            return found;
        };
        for (name, member) in content.members() {
            let name = name.split(';').next().unwrap_or_default();
            let media = Media {
                line: member.key_position,
                schema: member
                    .node
                    .get("schema")
                    .map(|schema| self.lowering.schema(schema)),
                encoding: member.node.get("encoding").map(bare_schema),
            };
            found.insert(name.trim().to_ascii_lowercase(), media);
        }
        found
    }

    fn response(&mut self, node: &'d Node) -> Response<'d> {
        let line = node.position;
        let (node, shared) = self.shared(node, "responses");
        let headers = members(node.get("headers")).map(|(name, header)| {
            let (header, _) = self.shared(header, "headers");
            let found = Header {
                line: header.position,
                required: is_true(header.get("required")),
                schema: self.value_schema(header),
            };
            (name.to_ascii_lowercase(), found)
        });
        Response {
            shared,
            line,
            description: text(node.get("description")),
            headers: headers.collect(),
            content: self.content(node),
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

fn is_true(node: Option<&Node>) -> bool {
    node.and_then(Node::as_bool) == Some(true)
}

/// How a parameter's value is written, with OpenAPI's defaults.
fn style(node: &Node, place: &str) -> String {
    let default = match place {
        "query" | "cookie" => "form",
        _ => "simple",
    };
    let style = text(node.get("style")).unwrap_or(default);
    let explode = node.get("explode").and_then(Node::as_bool);
    match explode.unwrap_or(style == "form") {
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
        line: listed.map(|node| node.position),
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
        line: listed.map(|node| node.position),
    }
}
