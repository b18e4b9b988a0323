//! What to add to our document for an operation of upstream's: YAML in the style of the house.
//!
//! Shapes are taken over, texts are not: each description is a marked gap, to be written by hand.
//! Nothing is applied; the text is for a person who reads it, corrects it and pastes it.

mod component;
mod files;
mod json_schema;
mod operation;
mod schema;
mod union;
mod values;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value as Json, json};

use crate::diff::finding::{Finding, Severity};
use crate::diff::report::line;
use crate::document::{Document, Node};
use crate::openapi::api::{Api, Operation};
use crate::openapi::source::Source;
use files::Target;
use schema::Schemas;
use values::SCHEMAS;

/// What to add for some operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub upstream: String,
    /// `METHOD /path`.
    pub operations: Vec<String>,
    /// Schemas that ours has already, the same.
    pub reused: Vec<String>,
    /// Schemas that ours has already under their names, and different.
    pub different: Vec<Different>,
    /// The YAML.
    pub text: String,
}

/// A schema whose name ours has for another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Different {
    pub name: String,
    /// What it is called in the proposal.
    pub proposed: String,
    /// What differs, from ours to the proposed one; empty if only what it refers to does.
    pub findings: Vec<Finding>,
}

/// Why nothing can be proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoProposal(String);

impl fmt::Display for NoProposal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoProposal {}

/// Proposes the operations of these names: operationIds, `METHOD /path`, or `METHOD webhook:name`.
///
/// # Errors
/// Upstream has no such operation, ours has it already, or it cannot be said in our document.
pub fn propose(
    ours: &Document,
    upstream: &Document,
    names: &[String],
) -> Result<Proposal, NoProposal> {
    let our_source = Source::read(ours);
    let (our_api, api) = (Api::of(&our_source), Api::read(upstream));
    let mut chosen: Vec<&Operation<'_>> = Vec::new();
    for name in names {
        let operation = find(&api, name, upstream)?;
        refuse_known(&our_api, operation)?;
        if !chosen.iter().any(|known| known.key == operation.key) {
            chosen.push(operation);
        }
    }
    let per_use = our_source.version.has_json_schema();
    let mut schemas = Schemas::new(&api.model, per_use);
    schemas.directions(&chosen);
    let (mut paths, mut webhooks) = (Map::new(), Map::new());
    for operation in &chosen {
        let items = match operation.key.webhook {
            true => &mut webhooks,
            false => &mut paths,
        };
        let item = items.entry(operation.key.path).or_insert_with(|| json!({}));
        item[operation.key.method] = operation::operation(&our_source, operation, &mut schemas);
    }
    let components = schemas.finish();
    let (kept, different, reused) = collisions(ours, components);
    let names: BTreeMap<&str, &str> = different
        .iter()
        .map(|different| (different.name.as_str(), different.proposed.as_str()))
        .collect();
    let mut document = Map::new();
    let tags = operation::new_tags(&our_source, &chosen);
    if !tags.is_empty() {
        document.insert("tags".to_owned(), Json::Array(tags));
    }
    for (key, items) in [("paths", paths), ("webhooks", webhooks)] {
        if !items.is_empty() {
            document.insert(key.to_owned(), renamed(&Json::Object(items), &names));
        }
    }
    if !kept.is_empty() {
        let schemas = renamed(&Json::Object(kept), &names);
        document.insert("components".to_owned(), json!({ "schemas": schemas }));
    }
    if per_use {
        document.values_mut().for_each(json_schema::rewrite);
    }
    let target = Target::of(&our_source, &chosen);
    let proposed = Json::Object(document.clone());
    for part in document.values_mut() {
        target.refer(part, &proposed);
    }
    Ok(Proposal {
        upstream: upstream.name.clone(),
        operations: chosen
            .iter()
            .map(|operation| operation.key.to_string())
            .collect(),
        reused,
        text: text(upstream, &chosen, &target.name(), &document, &different),
        different,
    })
}

impl Proposal {
    /// What is said beside the YAML: schemas that ours has already.
    pub fn notes(&self) -> Vec<String> {
        let reused = self.reused.iter();
        let mut notes: Vec<String> = reused
            .map(|name| format!("{name}: ours has it, the same"))
            .collect();
        for Different {
            name,
            proposed,
            findings,
        } in &self.different
        {
            notes.push(format!(
                "{name}: ours has another one; proposed as {proposed}"
            ));
            notes.extend(
                findings
                    .iter()
                    .map(|finding| format!("  {}", line(finding))),
            );
        }
        notes
    }

    pub fn to_json(&self) -> Json {
        let different = self.different.iter().map(|different| {
            json!({
                "name": different.name,
                "proposed": different.proposed,
                "findings": different.findings,
            })
        });
        json!({
            "version": 1,
            "upstream": self.upstream,
            "operations": self.operations,
            "reused": self.reused,
            "different": different.collect::<Vec<_>>(),
            "yaml": self.text,
        })
    }
}

fn find<'a, 'd>(
    api: &'a Api<'d>,
    name: &str,
    upstream: &Document,
) -> Result<&'a Operation<'d>, NoProposal> {
    let is = |operation: &&Operation<'_>| {
        operation.id == Some(name) || operation.key.to_string() == name
    };
    api.operations.iter().find(is).ok_or_else(|| {
        NoProposal(format!(
            "{}: there is no operation {name:?} (give its operationId, METHOD /path, or METHOD webhook:name)",
            upstream.name
        ))
    })
}

fn refuse_known(ours: &Api<'_>, operation: &Operation<'_>) -> Result<(), NoProposal> {
    let label = operation.key.to_string();
    if operation.key.path.contains('?') {
        let message = "its path has a query, which no path of our document can have";
        return Err(NoProposal(format!("{label}: {message}")));
    }
    let shape = operation.key.shape();
    let same_id = |known: &&Operation<'_>| known.id.is_some() && known.id == operation.id;
    let mut known = ours.operations.iter();
    match known.find(|known| known.key.shape() == shape || same_id(known)) {
        Some(known) => Err(NoProposal(format!(
            "{}: ours has it already, as {} (see `coverage` and `diff` for what differs)",
            known.position.in_file(),
            known.key
        ))),
        None => Ok(()),
    }
}

type Schemata = Map<String, Json>;

/// What ours has already: the schemas that are left to add, those that are different, and the
/// names of those that are the same.
fn collisions(ours: &Document, components: Schemata) -> (Schemata, Vec<Different>, Vec<String>) {
    let our_schemas = ours
        .pointer("/components/schemas")
        .and_then(Node::as_object);
    let taken = |name: &str| our_schemas.is_some_and(|schemas| schemas.contains_key(name));
    let mut findings = findings(ours, &components);
    let shared = components.keys().filter(|name| taken(name));
    let shared: BTreeSet<String> = shared.cloned().collect();
    let mut other: BTreeSet<String> = shared
        .iter()
        .filter(|name| findings.contains_key(*name))
        .cloned()
        .collect();
    loop {
        // What refers to a different one is different itself.
        let infected: Vec<String> = shared
            .iter()
            .filter(|name| !other.contains(*name))
            .filter(|name| {
                components
                    .get(*name)
                    .is_some_and(|schema| refers(schema, &other))
            })
            .cloned()
            .collect();
        if infected.is_empty() {
            break;
        }
        other.extend(infected);
    }
    let free = |name: &str| {
        let numbered = (2u32..).map(|number| format!("{name}{number}"));
        let mut free = numbered.filter(|name| !taken(name) && !components.contains_key(name));
        free.next().unwrap_or_default()
    };
    let different = other
        .iter()
        .map(|name| Different {
            name: name.clone(),
            proposed: free(name),
            findings: findings.remove(name).unwrap_or_default(),
        })
        .collect();
    let reused: Vec<String> = shared.difference(&other).cloned().collect();
    let kept = components.into_iter();
    let kept = kept.filter(|(name, _)| !reused.contains(name)).collect();
    (kept, different, reused)
}

/// What differs between our schemas and the proposed ones, by name. Notes do not count.
fn findings(ours: &Document, components: &Schemata) -> BTreeMap<String, Vec<Finding>> {
    let bare = yaml::bare(&Json::Object(components.clone()));
    let proposed = json!({ "openapi": "3.0.3", "components": { "schemas": bare } });
    let mut by_name: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    // What was written here can be read.
    let Ok(proposed) = Document::parse("proposal.json", &proposed.to_string()) else {
        return by_name;
    };
    for finding in crate::diff::compare(ours, &proposed, false) {
        if let Some(name) = finding.schema.clone()
            && finding.severity > Severity::Info
        {
            by_name.entry(name).or_default().push(finding);
        }
    }
    by_name
}

fn refers(value: &Json, names: &BTreeSet<String>) -> bool {
    match value {
        Json::Array(items) => items.iter().any(|item| refers(item, names)),
        Json::Object(members) => members.values().any(|member| refers(member, names)),
        Json::String(text) => text
            .strip_prefix(SCHEMAS)
            .is_some_and(|name| names.contains(name)),
        _ => false,
    }
}

/// A value in which schemas go by other names, as keys of `schemas` and in references.
fn renamed(value: &Json, names: &BTreeMap<&str, &str>) -> Json {
    match value {
        Json::Array(items) => items.iter().map(|item| renamed(item, names)).collect(),
        Json::Object(members) => {
            let members = members.iter().map(|(key, member)| {
                let is_schema = member.is_object() && names.contains_key(key.as_str());
                let key = match names.get(key.as_str()).filter(|_| is_schema) {
                    Some(name) => (*name).to_owned(),
                    None => key.clone(),
                };
                (key, renamed(member, names))
            });
            Json::Object(members.collect())
        }
        Json::String(text) => match text.strip_prefix(SCHEMAS).and_then(|name| names.get(name)) {
            Some(name) => Json::String(format!("{SCHEMAS}{name}")),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

fn text(
    upstream: &Document,
    chosen: &[&Operation<'_>],
    target: &str,
    document: &Schemata,
    different: &[Different],
) -> String {
    let ids: Vec<String> = chosen
        .iter()
        .map(|operation| match operation.id {
            Some(id) => id.to_owned(),
            None => operation.key.to_string(),
        })
        .collect();
    let places = ["paths", "webhooks"].into_iter();
    let places: Vec<&str> = places.filter(|key| document.contains_key(*key)).collect();
    let mut text = format!(
        "# For {}, from {}.\n# Each `# gap` is a text to be written by hand; what stands below `{}` and `components` goes\n# to the same places of {target}. Required members, formats and names want a second look.\n",
        ids.join(", "),
        upstream.name,
        places.join("`, `"),
    );
    for Different { name, proposed, .. } in different {
        text.push_str(&format!(
            "# Ours has another {name}: this one is called {proposed} here.\n"
        ));
    }
    text.push_str(&yaml::write(&Json::Object(document.clone())));
    text
}
