//! The document in pieces, so that a program has those of the areas that are on.
//!
//! An operation is of its area, and so is what no other area refers to. What is of no area is in a
//! piece that is always there: what stands beside paths and components, and what nothing refers to.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::document::unescape_pointer_token;
use crate::generate::areas::{Areas, Set};
use crate::model::Webhooks;

/// The members of a path item that are operations.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The pieces by the areas of which any needs them; the one without areas first.
pub(crate) fn split(root: &Value, areas: &Areas) -> BTreeMap<Set, Value> {
    let mut pieces = Pieces::default();
    let mut components = Components::new(root);
    for (key, value) in members(root) {
        match key.as_str() {
            "paths" => {
                pieces.add(&Set::new(), &[key], Value::Object(Map::new()));
                for (path, item) in members(value) {
                    split_path(path, item, areas, &mut pieces, &mut components);
                }
            }
            "webhooks" => {
                let set: Set = areas.of_tag(Webhooks::TAG).into_iter().collect();
                for (name, item) in members(value) {
                    components.reach(item, &set);
                    pieces.add(&set, &[key, name], item.clone());
                }
            }
            "components" => pieces.add(&Set::new(), &[key], Value::Object(Map::new())),
            "tags" => {
                for tag in value.as_array().into_iter().flatten() {
                    let name = tag.get("name").and_then(Value::as_str).unwrap_or_default();
                    let set = areas.of_tag(name).into_iter().collect();
                    pieces.add(&set, &[key], Value::Array(vec![tag.clone()]));
                }
            }
            _ => {
                components.reach(value, &Set::new());
                pieces.add(&Set::new(), &[key], value.clone());
            }
        }
    }
    components.put(&mut pieces);
    pieces.0
}

/// Operations are of their area; what stands beside them is of the areas of all of them.
fn split_path(
    path: &str,
    item: &Value,
    areas: &Areas,
    pieces: &mut Pieces,
    components: &mut Components<'_>,
) {
    let mut all = Set::new();
    let (operations, others): (Vec<_>, Vec<_>) =
        members(item).partition(|(key, _)| METHODS.contains(&key.as_str()));
    let sets = operations.into_iter().map(|(method, operation)| {
        let tag = operation.pointer("/tags/0").and_then(Value::as_str);
        let tag = tag.unwrap_or_else(|| first_segment(path));
        let set: Set = areas.of_tag(tag).into_iter().collect();
        (method, operation, set)
    });
    for (method, operation, set) in sets {
        all.extend(&set);
        components.reach(operation, &set);
        pieces.add(&set, &["paths", path, method], operation.clone());
    }
    for (key, value) in others {
        components.reach(value, &all);
        pieces.add(&all, &["paths", path, key], value.clone());
    }
}

/// What stands for the tag of an operation without one.
pub(crate) fn first_segment(path: &str) -> &str {
    let mut segments = path
        .split(['/', '?', '#'])
        .filter(|segment| !segment.is_empty());
    segments.next().unwrap_or("root")
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

#[derive(Default)]
struct Pieces(BTreeMap<Set, Value>);

impl Pieces {
    /// Puts a value at a place of a piece; two lists at one place are joined.
    fn add(&mut self, set: &Set, place: &[impl AsRef<str>], value: Value) {
        let mut at = self
            .0
            .entry(set.clone())
            .or_insert_with(|| Value::Object(Map::new()));
        for key in place {
            at = &mut at[key.as_ref()];
        }
        match (at, value) {
            (Value::Array(all), Value::Array(more)) => all.extend(more),
            (at, value) => *at = value,
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
    value: &'a Value,
    areas: Set,
    /// Whether something that is of no area reaches it.
    always: bool,
}

impl<'a> Components<'a> {
    fn new(root: &'a Value) -> Self {
        let sections = root.get("components").into_iter().flat_map(members);
        let all = sections.flat_map(|(section, components)| {
            members(components).map(move |(name, value)| {
                let component = Component {
                    value,
                    areas: Set::new(),
                    always: false,
                };
                ((section.as_str(), name.as_str()), component)
            })
        });
        Self {
            all: all.collect(),
            pending: Vec::new(),
        }
    }

    /// Notes whom the components that a value refers to are reached by: these areas, or everything.
    fn reach(&mut self, value: &Value, areas: &Set) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.reach(item, areas)),
            Value::Object(members) => members.values().for_each(|value| self.reach(value, areas)),
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
    fn put(mut self, pieces: &mut Pieces) {
        while let Some((number, areas)) = self.pending.pop() {
            let Some((_, component)) = self.all.get_index_mut(number) else {
                continue;
            };
            let before = (component.areas.len(), component.always);
            component.always |= areas.is_empty();
            component.areas.extend(&areas);
            let (value, after) = (component.value, (component.areas.len(), component.always));
            if after != before {
                self.reach(value, &areas);
            }
        }
        for ((section, name), component) in self.all {
            let set = if component.always {
                Set::new()
            } else {
                component.areas
            };
            pieces.add(
                &set,
                &["components", section, name],
                component.value.clone(),
            );
        }
    }
}

/// JSON with a line for each operation and each component, and little space: it is compiled in.
pub(crate) fn text(piece: &Value) -> String {
    let mut text = String::new();
    write(piece, 3, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, levels: usize, text: &mut String) {
    match value {
        Value::Object(members) if levels > 0 => {
            text.push('{');
            for (index, (key, value)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "\n" } else { ",\n" });
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push(':');
                write(value, levels - 1, text);
            }
            text.push_str("\n}");
        }
        other => text.push_str(&other.to_string()),
    }
}
