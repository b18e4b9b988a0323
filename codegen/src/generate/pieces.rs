//! The document in pieces, so that a program has those of the areas that are on.
//!
//! An operation is of its area, and so is what no other area refers to. What is of no area is in a
//! piece that is always there: what stands beside paths and components, and what nothing refers to.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::ser::Error as _;

use crate::document::{Node, Object, Value, unescape_pointer_token};
use crate::generate::areas::{Areas, Set};
use crate::model::Webhooks;

/// The members of a path item that are operations.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The pieces by the areas of which any needs them; the one without areas first.
pub(crate) fn split<'a>(root: &'a Node, areas: &Areas) -> BTreeMap<Set, Piece<'a>> {
    let mut pieces = Pieces::default();
    let mut components = Components::new(root);
    for (key, value) in members(root) {
        match key {
            "paths" => {
                pieces.at(&Set::new(), &[key]);
                for (path, item) in members(value) {
                    split_path(path, item, areas, &mut pieces, &mut components);
                }
            }
            "webhooks" => {
                let set: Set = areas.of_tag(Webhooks::TAG).into_iter().collect();
                for (name, item) in members(value) {
                    components.reach(item, &set);
                    pieces.put(&set, &[key, name], item);
                }
            }
            "components" => {
                pieces.at(&Set::new(), &[key]);
            }
            "tags" => {
                for tag in value.as_array().into_iter().flatten() {
                    let name = tag.get("name").and_then(Node::as_str).unwrap_or_default();
                    let set = areas.of_tag(name).into_iter().collect();
                    pieces.append(&set, &[key], tag);
                }
            }
            _ => {
                components.reach(value, &Set::new());
                pieces.put(&Set::new(), &[key], value);
            }
        }
    }
    components.put(&mut pieces);
    pieces.0
}

/// Operations are of their area; what stands beside them is of the areas of all of them.
fn split_path<'a>(
    path: &'a str,
    item: &'a Node,
    areas: &Areas,
    pieces: &mut Pieces<'a>,
    components: &mut Components<'a>,
) {
    let mut all = Set::new();
    let (operations, others): (Vec<_>, Vec<_>) =
        members(item).partition(|(key, _)| METHODS.contains(key));
    let sets = operations.into_iter().map(|(method, operation)| {
        let tags = operation.get("tags").and_then(Node::as_array);
        let tag = tags.and_then(|tags| tags.first()?.as_str());
        let tag = tag.unwrap_or_else(|| first_segment(path));
        let set: Set = areas.of_tag(tag).into_iter().collect();
        (method, operation, set)
    });
    for (method, operation, set) in sets {
        all.extend(&set);
        components.reach(operation, &set);
        pieces.put(&set, &["paths", path, method], operation);
    }
    for (key, value) in others {
        components.reach(value, &all);
        pieces.put(&all, &["paths", path, key], value);
    }
}

/// What stands for the tag of an operation without one.
pub(crate) fn first_segment(path: &str) -> &str {
    let mut segments = path
        .split(['/', '?', '#'])
        .filter(|segment| !segment.is_empty());
    segments.next().unwrap_or("root")
}

fn members(node: &Node) -> impl Iterator<Item = (&str, &Node)> {
    node.as_object().into_iter().flat_map(Object::iter)
}

/// A piece, or what stands at a place of it.
pub(crate) enum Piece<'a> {
    Whole(&'a Node),
    List(Vec<&'a Node>),
    Members(IndexMap<&'a str, Piece<'a>>),
}

impl<'a> Piece<'a> {
    /// What stands under a key, which is made where it is not there.
    fn member(&mut self, key: &'a str) -> &mut Self {
        if !matches!(self, Piece::Members(_)) {
            *self = Piece::default();
        }
        match self {
            Piece::Members(members) => members.entry(key).or_default(),
            other => other,
        }
    }
}

impl Default for Piece<'_> {
    fn default() -> Self {
        Piece::Members(IndexMap::new())
    }
}

#[derive(Default)]
struct Pieces<'a>(BTreeMap<Set, Piece<'a>>);

impl<'a> Pieces<'a> {
    /// A place of a piece.
    fn at(&mut self, set: &Set, place: &[&'a str]) -> &mut Piece<'a> {
        let piece = self.0.entry(set.clone()).or_default();
        place.iter().fold(piece, |at, key| at.member(key))
    }

    fn put(&mut self, set: &Set, place: &[&'a str], node: &'a Node) {
        *self.at(set, place) = Piece::Whole(node);
    }

    fn append(&mut self, set: &Set, place: &[&'a str], node: &'a Node) {
        match self.at(set, place) {
            Piece::List(nodes) => nodes.push(node),
            other => *other = Piece::List(Vec::from([node])),
        }
    }
}

/// The components of a document, and the areas that reach each.
struct Components<'a> {
    all: IndexMap<(&'a str, &'a str), Component<'a>>,
    /// What is new to be known of whom a component is reached by.
    pending: Vec<(usize, Set)>,
}

struct Component<'a> {
    node: &'a Node,
    areas: Set,
    /// Whether something that is of no area reaches it.
    always: bool,
}

impl<'a> Components<'a> {
    fn new(root: &'a Node) -> Self {
        let sections = root.get("components").into_iter().flat_map(members);
        let all = sections.flat_map(|(section, components)| {
            members(components).map(move |(name, node)| {
                let component = Component {
                    node,
                    areas: Set::new(),
                    always: false,
                };
                ((section, name), component)
            })
        });
        Self {
            all: all.collect(),
            pending: Vec::new(),
        }
    }

    /// Notes whom the components that a value refers to are reached by: these areas, or everything.
    fn reach(&mut self, node: &Node, areas: &Set) {
        match &node.value {
            Value::Array(items) => items.iter().for_each(|item| self.reach(item, areas)),
            Value::Object(members) => members.iter().for_each(|(_, node)| self.reach(node, areas)),
            // A `$ref`, or a target in the mapping of a discriminator.
            Value::String(text) => {
                let target = text.strip_prefix("#/components/").and_then(|rest| {
                    let mut tokens = rest.split('/');
                    let section = tokens.next()?;
                    let name = unescape_pointer_token(tokens.next()?);
                    self.all.get_index_of(&(section, name.as_ref()))
                });
                self.pending
                    .extend(target.map(|target| (target, areas.clone())));
            }
            _ => {}
        }
    }

    /// Each component into the piece of the areas that reach it.
    fn put(mut self, pieces: &mut Pieces<'a>) {
        while let Some((number, areas)) = self.pending.pop() {
            let Some((_, component)) = self.all.get_index_mut(number) else {
                continue;
            };
            let before = (component.areas.len(), component.always);
            component.always |= areas.is_empty();
            component.areas.extend(&areas);
            let (node, after) = (component.node, (component.areas.len(), component.always));
            if after != before {
                self.reach(node, &areas);
            }
        }
        for ((section, name), component) in self.all {
            let set = if component.always {
                Set::new()
            } else {
                component.areas
            };
            pieces.put(&set, &["components", section, name], component.node);
        }
    }
}

/// JSON with a line for each operation and each component, and little space: it is compiled in.
///
/// # Errors
/// A value cannot be JSON.
pub(crate) fn text(piece: &Piece<'_>) -> serde_json::Result<String> {
    let mut text = Vec::new();
    write(piece, LEVELS, &mut text)?;
    text.push(b'\n');
    String::from_utf8(text).map_err(serde_json::Error::custom)
}

/// How deep a member has a line of its own.
const LEVELS: usize = 3;

fn write(piece: &Piece<'_>, levels: usize, text: &mut Vec<u8>) -> serde_json::Result<()> {
    match piece {
        Piece::Members(all) => {
            let all = all.iter().map(|(key, piece)| (*key, piece));
            write_members(all, levels, text, |piece, levels, text| {
                write(piece, levels, text)
            })
        }
        Piece::List(nodes) => serde_json::to_writer(text, nodes),
        Piece::Whole(node) => write_node(node, levels, text),
    }
}

fn write_node(node: &Node, levels: usize, text: &mut Vec<u8>) -> serde_json::Result<()> {
    match &node.value {
        Value::Object(all) if levels > 0 => write_members(all.iter(), levels, text, write_node),
        _ => serde_json::to_writer(text, node),
    }
}

fn write_members<'a, T>(
    members: impl Iterator<Item = (&'a str, T)>,
    levels: usize,
    text: &mut Vec<u8>,
    write: impl Fn(T, usize, &mut Vec<u8>) -> serde_json::Result<()>,
) -> serde_json::Result<()> {
    text.push(b'{');
    for (index, (key, value)) in members.enumerate() {
        text.extend_from_slice(if index == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut *text, key)?;
        text.push(b':');
        write(value, levels.saturating_sub(1), text)?;
    }
    text.extend_from_slice(b"\n}");
    Ok(())
}
