//! What upstream's description has and ours lacks, and the other way round.
//!
//! Other than the comparison, which asks whom a change breaks, this asks for completeness: each
//! operation, field, enum value and type of either document is looked for in the other, field by field,
//! whatever else is said of it. Variants of unions count as one, with the fields of all of them.

mod difference;
mod places;
mod report;
mod walk;

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use serde::Serialize;

use crate::diff::operations::match_up::match_up;
use crate::document::Document;
use crate::openapi::api::{Api, Operation};
pub use difference::{Difference, Side};
pub use places::Places;
use walk::{Entry, NodeId, Root, Walk, What};

/// The comparison of our description with upstream's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The names of the documents.
    pub ours: String,
    pub upstream: String,
    /// What is not in both, sorted.
    pub items: Vec<Item>,
    /// The same for what stands inside of that, in operations that both have.
    pub inside: Vec<Item>,
    /// For each tag: that of ours, for operations that ours has, else that of upstream.
    pub tags: BTreeMap<String, Counts>,
    pub total: Counts,
    /// Acknowledged differences of this document that are none.
    pub stale: Vec<Difference>,
}

/// Something that one of the documents has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Item {
    pub side: Side,
    pub kind: ItemKind,
    /// Where, in all operations that it reaches; sorted.
    pub places: Vec<Place>,
    /// The value of an enum as JSON text, or the name of a type.
    pub value: Option<String>,
    #[serde(rename = "lines")]
    pub positions: Places,
    /// The reason for which it is so on purpose.
    pub acknowledged: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    Operation,
    /// A parameter, or a member of what is sent.
    RequestField,
    /// A header, or a member of what is received.
    ResponseField,
    EnumValue,
    /// A type of JSON at a place for which both documents say which there may be.
    Type,
}

/// A field of an operation: `request.body.choices[].text`, `request.query.limit`,
/// `response.body.id`, `error.body.error.code`. Empty: the operation itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// `METHOD /path`.
    pub operation: String,
    pub field: String,
}

/// How many upstream has, and how many of them ours has too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub of: usize,
    pub covered: usize,
    /// How many ours has beyond that.
    pub extra: usize,
}

/// The counts of a tag, by kind. What several operations share counts once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub BTreeMap<ItemKind, Count>);

/// Compares our description with upstream's. What stands inside of something that is missing is
/// counted and not listed.
pub fn coverage(ours: &Document, upstream: &Document) -> Coverage {
    let (our_api, their_api) = (Api::read(ours), Api::read(upstream));
    let mut survey = Survey {
        walk: Walk::new(&our_api.model, &their_api.model),
        found: BTreeMap::new(),
        seen: HashSet::new(),
        coverage: Coverage {
            ours: ours.name.clone(),
            upstream: upstream.name.clone(),
            ..Coverage::default()
        },
    };
    let matching = match_up(&our_api.operations, &their_api.operations);
    for (ours, theirs) in matching.pairs {
        survey.operation(Some(ours), Some(theirs));
    }
    for ours in matching.removed {
        survey.operation(Some(ours), None);
    }
    for theirs in matching.added {
        survey.operation(None, Some(theirs));
    }
    survey.finish()
}

impl Coverage {
    /// Marks what is so on purpose; differences that are none are stale.
    pub fn acknowledge(&mut self, differences: &[Difference]) {
        for difference in differences {
            let mut used = false;
            for item in &mut self.items {
                let labels = item.labels();
                if labels.iter().any(|label| difference.is(item.side, label)) {
                    used = true;
                    let reason = || difference.reason.clone();
                    item.acknowledged.get_or_insert_with(reason);
                }
            }
            if !used {
                self.stale.push(difference.clone());
            }
        }
    }

    /// What nobody has acknowledged.
    pub fn open(&self, side: Side) -> impl Iterator<Item = &Item> {
        let items = self.items.iter();
        items.filter(move |item| item.side == side && item.acknowledged.is_none())
    }
}

impl Item {
    /// All names by which a difference can be acknowledged.
    pub fn labels(&self) -> Vec<String> {
        let places = self.places.iter();
        places.map(|place| self.label(place)).collect()
    }

    fn label(&self, place: &Place) -> String {
        let mut label = place.operation.clone();
        if !place.field.is_empty() {
            label.push(' ');
            label.push_str(&place.field);
        }
        if let Some(value) = &self.value {
            label.push_str(self.between());
            label.push_str(value);
        }
        label
    }

    /// What stands between a field and its value.
    fn between(&self) -> &'static str {
        match self.kind {
            ItemKind::Type => " is ",
            _ => " = ",
        }
    }
}

/// An entry of a node as it is met in one direction.
type Key = (Side, ItemKind, NodeId, usize);

struct Survey<'m, 'd> {
    walk: Walk<'m, 'd>,
    found: BTreeMap<Key, BTreeSet<Place>>,
    /// What is counted already, by tag; the empty tag is the total.
    seen: HashSet<(String, ItemKind, NodeId, usize)>,
    coverage: Coverage,
}

impl<'m, 'd> Survey<'m, 'd> {
    fn operation(&mut self, ours: Option<&'m Operation<'d>>, theirs: Option<&'m Operation<'d>>) {
        let Some(known) = ours.or(theirs) else { return };
        let label = known.key.to_string();
        let tag = known.tags.first().copied().unwrap_or("(none)").to_owned();
        let presence = (ours.is_some(), theirs.is_some());
        self.count(&tag, ItemKind::Operation, presence);
        if presence.0 != presence.1 {
            let side = side_of(presence);
            self.coverage.items.push(Item {
                side,
                kind: ItemKind::Operation,
                places: vec![Place {
                    operation: label.clone(),
                    field: String::new(),
                }],
                value: None,
                positions: Places {
                    ours: ours.map(|operation| operation.position),
                    upstream: theirs.map(|operation| operation.position),
                },
                acknowledged: None,
            });
        }
        let both = presence.0 && presence.1;
        for root in [Root::Request, Root::Response, Root::Error] {
            let node = self.walk.root(root, ours, theirs);
            let sends = root == Root::Request && !known.key.webhook;
            self.visit((root, both, sends), node, &label, &tag);
        }
    }

    /// Passes by everything that an operation sends or receives.
    fn visit(&mut self, root: (Root, bool, bool), start: NodeId, label: &str, tag: &str) {
        let mut passed = HashSet::from([start]);
        let mut open = VecDeque::from([(start, root.0.name().to_owned())]);
        while let Some((node, path)) = open.pop_front() {
            for index in 0..self.walk.entries(node).len() {
                self.entry(root, (node, index), &path, label, tag);
            }
            for (step, next) in self.walk.steps(node).to_vec() {
                if passed.insert(next) {
                    open.push_back((next, format!("{path}{step}")));
                }
            }
        }
    }

    fn entry(
        &mut self,
        (_, both, sends): (Root, bool, bool),
        (node, index): (NodeId, usize),
        path: &str,
        label: &str,
        tag: &str,
    ) {
        let entry = &self.walk.entries(node)[index];
        let kind = kind_of(sends, entry);
        let presence = entry.presence();
        if both && presence.0 != presence.1 {
            let place = Place {
                operation: label.to_owned(),
                field: format!("{path}{}", entry.step),
            };
            let key = (side_of(presence), kind, node, index);
            self.found.entry(key).or_default().insert(place);
        }
        for tag in [tag, ""] {
            if self.seen.insert((tag.to_owned(), kind, node, index)) {
                self.count_in(tag, kind, presence);
            }
        }
    }

    fn count(&mut self, tag: &str, kind: ItemKind, presence: (bool, bool)) {
        self.count_in(tag, kind, presence);
        self.count_in("", kind, presence);
    }

    fn count_in(&mut self, tag: &str, kind: ItemKind, (ours, theirs): (bool, bool)) {
        let counts = match tag {
            "" => &mut self.coverage.total,
            tag => self.coverage.tags.entry(tag.to_owned()).or_default(),
        };
        let count = counts.0.entry(kind).or_default();
        count.of += usize::from(theirs);
        count.covered += usize::from(ours && theirs);
        count.extra += usize::from(ours && !theirs);
    }

    fn finish(mut self) -> Coverage {
        for ((side, kind, node, index), places) in self.found {
            let entry = &self.walk.entries(node)[index];
            let items = match entry.listed {
                true => &mut self.coverage.items,
                false => &mut self.coverage.inside,
            };
            items.push(Item {
                side,
                kind,
                places: places.into_iter().collect(),
                value: match &entry.what {
                    What::Field => None,
                    What::Value(value) => Some(value.clone()),
                    What::Type(name) => Some((*name).to_owned()),
                },
                positions: Places {
                    ours: entry.positions.ours.or(entry.owner.ours),
                    upstream: entry.positions.upstream.or(entry.owner.upstream),
                },
                acknowledged: None,
            });
        }
        self.coverage
            .items
            .sort_by(|one, other| key(one).cmp(&key(other)));
        self.coverage
    }
}

fn key(item: &Item) -> impl Ord + '_ {
    (item.side, &item.places, item.kind, &item.value)
}

fn side_of((ours, _): (bool, bool)) -> Side {
    match ours {
        true => Side::Extra,
        false => Side::Lacks,
    }
}

/// `sends`: whether a client sends it. What a webhook sends is what a client receives.
fn kind_of(sends: bool, entry: &Entry) -> ItemKind {
    match (sends, &entry.what) {
        (_, What::Value(_)) => ItemKind::EnumValue,
        (_, What::Type(_)) => ItemKind::Type,
        (true, What::Field) => ItemKind::RequestField,
        (false, What::Field) => ItemKind::ResponseField,
    }
}
