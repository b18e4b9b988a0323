//! What is kept of upstream's document, so that its next version can be compared with it: names,
//! types and hashes, no text.
//!
//! The digest is itself a small OpenAPI document. It has those operations in full that ours has
//! too, and the schemas that these reach, without text; of all other operations and schemas it has
//! a hash of what they say by themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Map, Value as Json, json};

use crate::diff::classes::{Words, mix, words};
use crate::diff::report::{operations, unnamed};
use crate::document::{Document, Node, Value, escape_pointer_token};
use crate::openapi::api::{Api, Content, Operation};
use crate::openapi::json::{Fingerprint, canonical};
use crate::openapi::model::UseId;

/// What tells a digest from other documents, with the hash of the document that it was made of.
const MARK: &str = "x-digest-of";
/// The form of the digest and of its hashes. Whatever changes a hash of the same document makes
/// this another number.
const VERSION: i64 = 2;
const VERSION_KEY: &str = "x-digest-version";
const OPERATIONS: &str = "x-operations";
const SCHEMAS: &str = "x-schemas";

/// Hashes of all operations and of all named schemas, by what they say themselves: a change of
/// something is not one of all that refer to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hashes {
    /// By `METHOD /path`.
    pub operations: BTreeMap<String, String>,
    pub schemas: BTreeMap<String, String>,
}

/// What came, went or changed between two sets of names; what changed nothing but its name is
/// `renamed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Changes {
    pub added: Vec<String>,
    pub removed: Vec<String>,
    pub changed: Vec<String>,
    pub renamed: Vec<(String, String)>,
}

/// Writes the digest of a document.
pub fn digest(upstream: &Document, ours: &Document, sha256: &str) -> String {
    let hashes = hashes(upstream);
    let kept = Kept::of(upstream, &operations(ours));
    let mut text = String::from("{\n");
    let mut line = |key: &str, value: &Json| {
        let _ = writeln!(text, "{}:{value},", json!(key));
    };
    line(VERSION_KEY, &json!(VERSION));
    line(MARK, &json!(sha256));
    line(
        "info",
        &json!({ "version": super::input::version(upstream) }),
    );
    for key in ["openapi", "servers", "security"] {
        if let Some(node) = upstream.root.get(key) {
            line(key, &reduced(node, Role::Thing));
        }
    }
    let _ = writeln!(text, "\"paths\":{{");
    lines(&mut text, &kept.paths);
    let _ = writeln!(text, "}},\n\"components\":{{");
    for (index, (section, members)) in kept.components.iter().enumerate() {
        let comma = if index == 0 { "" } else { ",\n" };
        let _ = writeln!(text, "{comma}{}:{{", json!(section));
        lines(&mut text, members);
        text.push('}');
    }
    let _ = writeln!(text, "\n}},\n{}:{{", json!(OPERATIONS));
    let texts = |hashes: BTreeMap<String, String>| {
        let hashes = hashes.into_iter();
        hashes
            .map(|(name, hash)| (name, Json::String(hash)))
            .collect()
    };
    lines(&mut text, &texts(hashes.operations));
    let _ = writeln!(text, "}},\n{}:{{", json!(SCHEMAS));
    lines(&mut text, &texts(hashes.schemas));
    text.push_str("}\n}\n");
    text
}

/// One line for each member, so that version control shows what changed.
fn lines(text: &mut String, members: &BTreeMap<String, Json>) {
    let lines = members
        .iter()
        .map(|(key, value)| format!("{}:{value}", json!(key)));
    text.push_str(&lines.collect::<Vec<_>>().join(",\n"));
    if !members.is_empty() {
        text.push('\n');
    }
}

/// The hash of the document that a digest was made of; `None` if this is no digest of this version.
pub fn digest_of(document: &Document) -> Option<&str> {
    let version = document.root.get(VERSION_KEY).and_then(Node::as_i64);
    let mark = document.root.get(MARK).and_then(Node::as_str);
    mark.filter(|_| version == Some(VERSION))
}

/// The hashes that a digest has.
pub fn kept_hashes(digest: &Document) -> Hashes {
    let all = |key: &str| {
        let members = digest.root.get(key).and_then(Node::as_object);
        let members = members.into_iter().flat_map(|members| members.iter());
        let texts =
            members.filter_map(|(name, hash)| Some((name.to_owned(), hash.as_str()?.to_owned())));
        texts.collect()
    };
    Hashes {
        operations: all(OPERATIONS),
        schemas: all(SCHEMAS),
    }
}

/// The hashes of a document.
pub fn hashes(document: &Document) -> Hashes {
    let api = Api::read(document);
    let words = words(&api.model);
    let hash = |number: u64| format!("{:08x}", (number >> 32) ^ (number & 0xffff_ffff));
    let operations = api.operations.iter();
    let schemas = api.model.schemas.iter();
    Hashes {
        operations: operations
            .map(|operation| {
                let number = operation_hash(&words, operation);
                (operation.key.to_string(), hash(number))
            })
            .collect(),
        schemas: schemas
            .map(|(name, id)| ((*name).to_owned(), hash(words.wholes[id.0])))
            .collect(),
    }
}

impl Changes {
    pub fn between(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Changes {
        let mut changes = Changes::default();
        let mut gone: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
        for (name, hash) in old {
            match new.get(name) {
                None => gone.entry(hash).or_default().push(name),
                Some(now) if now != hash => changes.changed.push(name.clone()),
                Some(_) => {}
            }
        }
        for (name, hash) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            match gone.get_mut(hash.as_str()).and_then(Vec::pop) {
                Some(before) => changes.renamed.push((before.clone(), name.clone())),
                None => changes.added.push(name.clone()),
            }
        }
        let gone = gone.into_values().flatten();
        changes.removed = gone.cloned().collect();
        changes.removed.sort();
        changes
    }

    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}

fn text_hash(text: &str) -> u64 {
    let mut fingerprint = Fingerprint::new();
    fingerprint.text(text);
    fingerprint.finish()
}

fn operation_hash(words: &Words, operation: &Operation<'_>) -> u64 {
    let schema = |id: Option<UseId>| id.map_or(0, |id| words.parts[id.0]);
    let content = |content: &Content<'_>| {
        let media = content.iter();
        media.fold(0, |hash, (name, media)| {
            mix(mix(hash, text_hash(name)), schema(media.schema))
        })
    };
    let said = json!([
        operation.id,
        operation.deprecated,
        operation.security.value,
        operation.servers.value,
        operation.body.as_ref().map(|body| body.required),
    ]);
    let mut hash = text_hash(&said.to_string());
    let mut parameters: Vec<u64> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let said = json!([
                parameter.place,
                parameter.name,
                parameter.required,
                parameter.deprecated,
                parameter.written,
            ]);
            mix(text_hash(&said.to_string()), schema(parameter.schema))
        })
        .collect();
    parameters.sort_unstable();
    hash = parameters.into_iter().fold(hash, mix);
    if let Some(body) = &operation.body {
        hash = mix(hash, content(&body.content));
    }
    for (status, response) in &operation.responses {
        hash = mix(mix(hash, text_hash(status)), content(&response.content));
        for (name, header) in &response.headers {
            let said = json!([name, header.required]);
            hash = mix(
                mix(hash, text_hash(&said.to_string())),
                schema(header.schema),
            );
        }
    }
    hash
}

/// What a digest has in full.
#[derive(Default)]
struct Kept {
    paths: BTreeMap<String, Json>,
    components: BTreeMap<String, BTreeMap<String, Json>>,
}

impl Kept {
    /// The operations of these names (as [`unnamed`] makes them), and what they reach.
    fn of(document: &Document, wanted: &BTreeSet<String>) -> Kept {
        let mut kept = Kept::default();
        let mut open = BTreeSet::new();
        let paths = document.root.get("paths").and_then(Node::as_object);
        for (path, item) in paths.into_iter().flat_map(|paths| paths.iter()) {
            let members = || item.as_object().into_iter().flat_map(|item| item.iter());
            let mut found = Map::new();
            for (key, node) in members() {
                let label = unnamed(&format!("{} {path}", key.to_ascii_uppercase()));
                if wanted.contains(&label) {
                    found.insert(key.to_owned(), reduced(node, Role::Thing));
                }
            }
            if found.is_empty() {
                continue;
            }
            for (key, node) in members().filter(|(key, _)| matches!(*key, "parameters" | "servers"))
            {
                found.insert(key.to_owned(), reduced(node, Role::Thing));
            }
            let item = Json::Object(found);
            references(&item, &mut open);
            kept.paths.insert(path.to_owned(), item);
        }
        let schemes = document.pointer("/components/securitySchemes");
        for name in schemes
            .and_then(Node::as_object)
            .into_iter()
            .flat_map(|all| all.keys())
        {
            open.insert(("securitySchemes".to_owned(), name.to_owned()));
        }
        while let Some((section, name)) = open.pop_first() {
            let members = kept.components.entry(section.clone()).or_default();
            let pointer = format!("/components/{section}/{}", escape_pointer_token(&name));
            if members.contains_key(&name) {
                continue;
            }
            if let Some(node) = document.pointer(&pointer) {
                let value = reduced(node, Role::Thing);
                references(&value, &mut open);
                members.insert(name, value);
            }
        }
        kept
    }
}

/// The components that a value refers to.
fn references(value: &Json, found: &mut BTreeSet<(String, String)>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| references(item, found)),
        Json::Object(members) => members
            .values()
            .for_each(|member| references(member, found)),
        Json::String(text) => {
            let rest = text.strip_prefix("#/components/");
            if let Some((section, name)) = rest.and_then(|rest| rest.split_once('/')) {
                let name = name.split('/').next().unwrap_or_default();
                let name = name.replace("~1", "/").replace("~0", "~");
                found.insert((section.to_owned(), name));
            }
        }
        _ => {}
    }
}

/// What a node is, which decides what its keys are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Something whose keys are keywords.
    Thing,
    /// A map whose keys are names.
    Names,
    /// A value, which is taken as it is.
    Value,
}

fn role_below(role: Role, key: &str) -> Role {
    match (role, key) {
        (Role::Value, _) | (Role::Thing, "default" | "enum" | "const") => Role::Value,
        (Role::Names, _) => Role::Thing,
        (
            Role::Thing,
            "properties" | "patternProperties" | "dependentSchemas" | "responses" | "headers"
            | "content" | "mapping" | "encoding" | "callbacks" | "security" | "$defs",
        ) => Role::Names,
        (Role::Thing, _) => Role::Thing,
    }
}

/// A node without texts, examples and extensions.
fn reduced(node: &Node, role: Role) -> Json {
    if role == Role::Value {
        return canonical(node);
    }
    match &node.value {
        Value::Array(items) => items.iter().map(|item| reduced(item, role)).collect(),
        Value::Object(object) => {
            let kept = object.iter().filter(|(key, _)| {
                let text = matches!(*key, "description" | "summary" | "example" | "examples");
                role == Role::Names || !(text || key.starts_with("x-"))
            });
            let members =
                kept.map(|(key, node)| (key.to_owned(), reduced(node, role_below(role, key))));
            Json::Object(members.collect())
        }
        _ => canonical(node),
    }
}
