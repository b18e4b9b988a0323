//! Places that both documents may have, each pair of them once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use serde_json::Value as Json;

use super::places::Places;
use crate::document::Position;
use crate::openapi::api::{Operation, Parameter, Response};
use crate::openapi::model::{Additional, Model, Schema, Types, UseId};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// What an operation sends, answers, and answers when it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Root {
    Request,
    Response,
    Error,
}

impl Root {
    pub(super) fn name(self) -> &'static str {
        match self {
            Root::Request => "request",
            Root::Response => "response",
            Root::Error => "error",
        }
    }
}

/// From a place to the next one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Member(String),
    Items,
    Values,
    /// The place itself, for values of an enum and types.
    Here,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Member(name) => write!(f, ".{name}"),
            Step::Items => f.write_str("[]"),
            Step::Values => f.write_str(".*"),
            Step::Here => Ok(()),
        }
    }
}

/// What an entry is about.
#[derive(Clone, Debug)]
pub(super) enum What {
    Field,
    /// A value of an enum, as JSON text.
    Value(String),
    /// A type of JSON that a value may have.
    Type(&'static str),
}

/// A field, a value or a type that at least one of the documents has.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) step: Step,
    pub(super) what: What,
    pub(super) positions: Places,
    /// Where what it belongs to stands.
    pub(super) owner: Places,
    /// Whether both documents have what it belongs to; else that is what is missing.
    pub(super) listed: bool,
}

impl Entry {
    /// Whether ours has it, and upstream.
    pub(super) fn presence(&self) -> (bool, bool) {
        (
            self.positions.ours.is_some(),
            self.positions.upstream.is_some(),
        )
    }
}

#[derive(Debug, Default)]
struct Node {
    steps: Vec<(Step, NodeId)>,
    entries: Vec<Entry>,
}

/// The schemas of both documents that may stand at one place.
type Pair = (Vec<UseId>, Vec<UseId>);

/// What one document has at a place.
#[derive(Default)]
struct Members {
    steps: BTreeMap<Step, (Option<Position>, Vec<UseId>)>,
    values: BTreeMap<String, Position>,
    /// Empty: any.
    types: Types,
    position: Option<Position>,
}

pub(super) struct Walk<'m, 'd> {
    ours: &'m Model<'d>,
    theirs: &'m Model<'d>,
    nodes: Vec<Node>,
    known: HashMap<Pair, NodeId>,
    open: Vec<(NodeId, Pair)>,
}

impl<'m, 'd> Walk<'m, 'd> {
    pub(super) fn new(ours: &'m Model<'d>, theirs: &'m Model<'d>) -> Self {
        Walk {
            ours,
            theirs,
            nodes: Vec::new(),
            known: HashMap::new(),
            open: Vec::new(),
        }
    }

    pub(super) fn entries(&self, node: NodeId) -> &[Entry] {
        &self.nodes[node.0].entries
    }

    pub(super) fn steps(&self, node: NodeId) -> &[(Step, NodeId)] {
        &self.nodes[node.0].steps
    }

    /// What an operation sends or receives, read to the end.
    pub(super) fn root(
        &mut self,
        root: Root,
        ours: Option<&Operation<'d>>,
        theirs: Option<&Operation<'d>>,
    ) -> NodeId {
        let sides = [(ours, self.ours), (theirs, self.theirs)];
        let sides = sides.map(|(operation, model)| {
            operation.map_or_else(Members::default, |operation| {
                let mut members = members_of(root, operation);
                members.position = Some(operation.position);
                for (_, uses) in members.steps.values_mut() {
                    *uses = expanded(model, uses);
                }
                members
            })
        });
        let id = self.add();
        let listed = ours.is_some() && theirs.is_some();
        self.fill(id, sides, listed);
        while let Some((id, (ours, theirs))) = self.open.pop() {
            let listed = !ours.is_empty() && !theirs.is_empty();
            let mut sides = [members(self.ours, &ours), members(self.theirs, &theirs)];
            // What is assumed where nothing is said is named by that.
            let defaults = ours.iter().filter_map(|id| default(self.ours, *id));
            for (text, line) in defaults {
                if sides[1].values.contains_key(&text) {
                    sides[0].values.entry(text).or_insert(line);
                }
            }
            self.fill(id, sides, listed);
        }
        id
    }

    fn add(&mut self) -> NodeId {
        self.nodes.push(Node::default());
        NodeId(self.nodes.len() - 1)
    }

    fn node(&mut self, pair: Pair) -> NodeId {
        if let Some(id) = self.known.get(&pair) {
            return *id;
        }
        let id = self.add();
        self.known.insert(pair.clone(), id);
        self.open.push((id, pair));
        id
    }

    fn fill(&mut self, id: NodeId, [ours, theirs]: [Members; 2], listed: bool) {
        let owner = Places {
            ours: ours.position,
            upstream: theirs.position,
        };
        let steps: BTreeSet<&Step> = ours.steps.keys().chain(theirs.steps.keys()).collect();
        for step in steps {
            let side = |members: &Members| members.steps.get(step).cloned().unwrap_or_default();
            let (our_side, their_side) = (side(&ours), side(&theirs));
            let positions = Places {
                ours: our_side.0,
                upstream: their_side.0,
            };
            // Items and bodies have no name that could be missing.
            if positions.ours.is_some() || positions.upstream.is_some() {
                self.nodes[id.0].entries.push(Entry {
                    step: step.clone(),
                    what: What::Field,
                    positions,
                    owner,
                    listed,
                });
            }
            if !(our_side.1.is_empty() && their_side.1.is_empty()) {
                let next = self.node((our_side.1, their_side.1));
                self.nodes[id.0].steps.push((step.clone(), next));
            }
        }
        let values: BTreeSet<&String> = ours.values.keys().chain(theirs.values.keys()).collect();
        for value in values {
            let positions = Places {
                ours: ours.values.get(value).copied(),
                upstream: theirs.values.get(value).copied(),
            };
            self.nodes[id.0].entries.push(Entry {
                step: Step::Here,
                what: What::Value(value.clone()),
                positions,
                owner,
                listed,
            });
        }
        if ours.types.is_empty() || theirs.types.is_empty() {
            return;
        }
        for types in ours.types.with(theirs.types).each() {
            let at = |side: Types, position| side.contains(types).then_some(position).flatten();
            for name in types.names() {
                self.nodes[id.0].entries.push(Entry {
                    step: Step::Here,
                    what: What::Type(name),
                    positions: Places {
                        ours: at(ours.types, owner.ours),
                        upstream: at(theirs.types, owner.upstream),
                    },
                    owner,
                    listed,
                });
            }
        }
    }
}

/// The schemas that places end at, unions with all of their variants; each once.
fn expanded(model: &Model<'_>, places: &[UseId]) -> Vec<UseId> {
    let mut found = BTreeSet::new();
    let mut open = places.to_vec();
    while let Some(id) = open.pop() {
        let end = model.view(id).end;
        if found.insert(end)
            && let Some(schema) = model.schema(end)
        {
            open.extend(&schema.variants);
        }
    }
    found.into_iter().collect()
}

fn members(model: &Model<'_>, places: &[UseId]) -> Members {
    let mut members = Members {
        position: places.iter().map(|id| model.get(*id).position).min(),
        ..Members::default()
    };
    let mut untyped = false;
    for id in places {
        let Some(schema) = model.schema(*id) else {
            untyped = true;
            continue;
        };
        for (name, property) in &schema.properties {
            members.add(
                Step::Member((*name).to_owned()),
                Some(property.position),
                [property.schema],
            );
        }
        if let Some(items) = schema.items {
            members.add(Step::Items, None, [items]);
        }
        if let Additional::Schema(values) = schema.additional {
            members.add(Step::Values, None, [values]);
        }
        match types(schema) {
            _ if !schema.variants.is_empty() => {}
            types if types.is_empty() => untyped = true,
            types => members.types = members.types.with(types),
        }
        let listed = schema.values.iter().flat_map(|values| &values.listed);
        for value in listed {
            let position = model.get(*id).position;
            members.values.entry(value.to_string()).or_insert(position);
        }
    }
    for (_, uses) in members.steps.values_mut() {
        *uses = expanded(model, uses);
    }
    if untyped {
        members.types = Types::default();
    }
    members
}

/// The types that a schema allows, be it that only its values or its members tell; none if any.
fn types(schema: &Schema<'_>) -> Types {
    let listed = schema.values.iter().flat_map(|values| &values.listed);
    match schema.types {
        types if !types.is_empty() => types,
        _ if !schema.properties.is_empty() => Types::OBJECT,
        _ => listed.fold(Types::default(), |types, value| {
            types.with(Types::of(value))
        }),
    }
}

fn default(model: &Model<'_>, id: UseId) -> Option<(String, Position)> {
    let place = model.get(id);
    let default: &Json = place.notes.default.as_ref()?;
    Some((default.to_string(), place.position))
}

impl Members {
    fn add(
        &mut self,
        step: Step,
        position: Option<Position>,
        uses: impl IntoIterator<Item = UseId>,
    ) {
        let known = self.steps.entry(step).or_default();
        known.0 = match (known.0, position) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        known.1.extend(uses);
    }

    fn response(&mut self, response: &Response<'_>) {
        let media = response.content.values();
        self.add(body(), None, media.filter_map(|media| media.schema));
        for (name, header) in &response.headers {
            let step = Step::Member(format!("header.{name}"));
            self.add(step, Some(header.position), header.schema);
        }
    }
}

fn body() -> Step {
    Step::Member("body".to_owned())
}

fn members_of(root: Root, operation: &Operation<'_>) -> Members {
    let mut members = Members::default();
    let succeeds = |status: &str| status.starts_with('2');
    let has_success = operation.responses.keys().any(|status| succeeds(status));
    let is_of = |status: &str| match root {
        Root::Request => false,
        Root::Response => succeeds(status) || (status == "default" && !has_success),
        Root::Error => !succeeds(status) && (status != "default" || has_success),
    };
    for (status, response) in &operation.responses {
        if is_of(status) {
            members.response(response);
        }
    }
    if root == Root::Request {
        for parameter in &operation.parameters {
            let name = parameter_name(operation, parameter);
            members.add(
                Step::Member(name),
                Some(parameter.position),
                parameter.schema,
            );
        }
        let media = operation.body.iter().flat_map(|body| body.content.values());
        members.add(body(), None, media.filter_map(|media| media.schema));
    }
    members
}

/// Parameters of a path go by their position: their names are nobody's business but the document's.
fn parameter_name(operation: &Operation<'_>, parameter: &Parameter<'_>) -> String {
    let placeholders = operation.key.placeholders();
    let position = placeholders
        .iter()
        .position(|name| parameter.place == "path" && *name == parameter.name);
    match position {
        Some(position) => format!("path.{}", position + 1),
        None => format!("{}.{}", parameter.place, parameter.name),
    }
}
