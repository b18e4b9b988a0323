//! What holds for all operations of a document, or for one: servers, security, and what is said to
//! tools beside calls.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::parts::{Located, Security, Servers};
use crate::document::{Node, Object};
use crate::openapi::json::bare_schema;
use crate::openapi::source::Source;

pub(super) fn members(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    node.and_then(Node::as_object)
        .into_iter()
        .flat_map(Object::iter)
}

fn text(node: Option<&Node>) -> Option<&str> {
    node.and_then(Node::as_str)
}

/// The servers that something names; nothing if it names none.
pub(super) fn servers(of: &Node) -> Located<Option<Servers>> {
    let listed = of.get("servers");
    let items = listed.and_then(Node::as_array).unwrap_or_default();
    let mut servers = Servers::default();
    for server in items {
        let Some(url) = text(server.get("url")) else {
            continue;
        };
        let (usual, all) = addresses(url, server.get("variables"));
        servers.usual.insert(usual);
        servers.all.extend(all);
    }
    Located {
        value: (!servers.all.is_empty()).then_some(servers),
        position: listed.map(|node| node.position),
    }
}

/// The same for the document, for which OpenAPI has `/` where it names none.
pub(super) fn servers_of_document(root: &Node) -> Located<Servers> {
    let named = servers(root);
    let one = || BTreeSet::from([String::new()]);
    Located {
        value: named.value.unwrap_or_else(|| Servers {
            usual: one(),
            all: one(),
        }),
        position: named.position,
    }
}

/// The usual address of a server, and all that its variables allow; without the slash at the end.
fn addresses(url: &str, variables: Option<&Node>) -> (String, BTreeSet<String>) {
    /// What has more forms than this is no list of places.
    const MOST: usize = 256;
    let mut usual = url.to_owned();
    let mut all = vec![url.to_owned()];
    for (name, variable) in members(variables) {
        let place = format!("{{{name}}}");
        let default = text(variable.get("default")).unwrap_or_default();
        usual = usual.replace(&place, default);
        let listed = variable.get("enum").and_then(Node::as_array);
        let listed = listed.unwrap_or_default().iter().filter_map(Node::as_str);
        let mut values: BTreeSet<&str> = listed.collect();
        values.insert(default);
        if all.len() * values.len() > MOST {
            values = BTreeSet::from([default]);
        }
        let filled = all.iter().flat_map(|url| {
            let values = values.iter();
            values.map(|value| url.replace(&place, value))
        });
        all = filled.collect();
    }
    let bare = |url: &str| url.trim_end_matches('/').to_owned();
    (bare(&usual), all.iter().map(|url| bare(url)).collect())
}

pub(super) fn security(of: &Node) -> Located<Security> {
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

/// The security schemes without text; of a scope its name alone.
pub(super) fn security_schemes<'d>(source: &Source<'d>) -> BTreeMap<&'d str, Located<Json>> {
    let document = source.document;
    let mut found = BTreeMap::new();
    for (name, node) in members(document.pointer("/components/securitySchemes")) {
        let node = document.follow(node).unwrap_or(node);
        let mut value = bare_schema(node);
        let flows = value.get_mut("flows").and_then(Json::as_object_mut);
        for (kind, flow) in flows.into_iter().flatten() {
            let scopes = node
                .get("flows")
                .and_then(|flows| flows.get(kind)?.get("scopes"));
            let names: BTreeSet<&str> = members(scopes).map(|(name, _)| name).collect();
            if let Some(flow) = flow.as_object_mut().filter(|_| scopes.is_some()) {
                flow.insert("scopes".to_owned(), json!(names));
            }
        }
        let scheme = Located {
            value,
            position: Some(node.position),
        };
        found.insert(name, scheme);
    }
    found
}

/// What a document says of itself, text apart.
pub(super) fn notes(root: &Node) -> BTreeMap<String, Located<Json>> {
    let mut found = BTreeMap::new();
    let mut note = |place: String, node: &Node| {
        let mut value = bare_schema(node);
        if let Some(members) = value.as_object_mut() {
            members.shift_remove("summary");
        }
        let note = Located {
            value,
            position: Some(node.position),
        };
        found.insert(place, note);
    };
    for key in ["$self", "externalDocs", "jsonSchemaDialect"] {
        if let Some(node) = root.get(key) {
            note(key.to_owned(), node);
        }
    }
    for (key, node) in members(root.get("info")) {
        let is_text = matches!(key, "description" | "summary" | "title");
        if !is_text && !key.starts_with("x-") {
            note(format!("info.{key}"), node);
        }
    }
    for tag in root
        .get("tags")
        .and_then(Node::as_array)
        .unwrap_or_default()
    {
        if let Some(name) = text(tag.get("name")) {
            note(format!("tags.{name}"), tag);
        }
    }
    found
}

/// What an operation says to tools beside calls.
pub(super) fn notes_of_operation(of: &Node) -> BTreeMap<&'static str, Json> {
    let tags = of.get("tags").and_then(Node::as_array).unwrap_or_default();
    let tags: BTreeSet<&str> = tags.iter().filter_map(Node::as_str).collect();
    let mut notes = BTreeMap::from([("tags", json!(tags))]);
    if let Some(docs) = of.get("externalDocs") {
        notes.insert("externalDocs", bare_schema(docs));
    }
    notes
}
