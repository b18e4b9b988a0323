//! The comparison of schemas, each pair of places once.

mod conditions;
mod discriminators;
mod fields;
mod labels;
mod matching;
mod notes;
mod unions;
mod values;

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use serde_json::Value as Json;

use super::classes::{Classes, classes};
use super::finding::{Base, Direction, Positions, Rule};
use super::graph::{Draft, Graph, NodeId, OperationId};
use crate::openapi::model::{Model, Schema, UseId, View};
pub(super) use labels::label;

/// A place that both documents have, for findings.
#[derive(Clone, Debug)]
pub(super) struct Site {
    pub(super) base: Rc<Base>,
    pub(super) field: String,
}

impl Site {
    pub(super) fn new(base: Base) -> Self {
        Site {
            base: Rc::new(base),
            field: String::new(),
        }
    }

    /// A schema below `components`.
    pub(super) fn component(name: &str) -> Self {
        Site::new(Base {
            schema: Some(name.to_owned()),
            location: format!("components.schemas.{name}"),
            ..Base::default()
        })
    }

    /// A property of this place.
    fn property(&self, name: &str) -> Self {
        let dot = if self.field.is_empty() { "" } else { "." };
        self.with(format!("{}{dot}{name}", self.field))
    }

    /// Another place that belongs to this one: `[]`, `<variant>`.
    fn part(&self, suffix: &str) -> Self {
        self.with(format!("{}{suffix}", self.field))
    }

    /// A place below this one that is no part of its schema.
    pub(super) fn below(&self, part: &str) -> Self {
        Site::new(Base {
            location: format!("{}.{part}", self.base.location),
            ..Base::clone(&self.base)
        })
    }

    fn with(&self, field: String) -> Self {
        Site {
            base: Rc::clone(&self.base),
            field,
        }
    }

    /// The same place, from which on schemas of different names are compared.
    fn met(&self) -> Self {
        if self.base.met_at.is_some() {
            return self.clone();
        }
        let base = Base {
            met_at: Some(self.field.clone()),
            ..Base::clone(&self.base)
        };
        Site {
            base: Rc::new(base),
            field: self.field.clone(),
        }
    }
}

/// Two places that are to be compared.
#[derive(Clone, Debug)]
struct Pair {
    node: NodeId,
    old: UseId,
    new: UseId,
    site: Site,
    /// Whether `null` is another's to compare: that of the place which has become a union of these.
    null_apart: bool,
}

/// Two schemas that are being compared, and the pair that they stand in.
#[derive(Clone, Copy)]
struct Shapes<'p, 'm, 'd> {
    pair: &'p Pair,
    old: &'m Schema<'d>,
    new: &'m Schema<'d>,
    /// The name of either, if it is a schema below `components` itself.
    names: (Option<&'d str>, Option<&'d str>),
    positions: Positions,
}

/// Compares schemas of two documents.
pub(super) struct Comparison<'m, 'd> {
    pub(super) old: &'m Model<'d>,
    pub(super) new: &'m Model<'d>,
    old_classes: Classes,
    new_classes: Classes,
    /// Whether descriptions are compared.
    pub(super) docs: bool,
    pub(super) graph: Graph,
    known: HashMap<(UseId, UseId, Rc<Base>, bool), NodeId>,
    queue: VecDeque<Pair>,
}

impl<'m, 'd> Comparison<'m, 'd> {
    pub(super) fn new(old: &'m Model<'d>, new: &'m Model<'d>, docs: bool) -> Self {
        let (old_classes, new_classes) = classes(old, new, docs);
        Comparison {
            old,
            new,
            old_classes,
            new_classes,
            docs,
            graph: Graph::default(),
            known: HashMap::new(),
            queue: VecDeque::new(),
        }
    }

    /// Whether two places take the same values and say the same of them.
    pub(super) fn equal(&self, old: UseId, new: UseId) -> bool {
        self.old_classes.of(old) == self.new_classes.of(new)
    }

    pub(super) fn old_class(&self, id: UseId) -> u64 {
        self.old_classes.of(id)
    }

    pub(super) fn new_class(&self, id: UseId) -> u64 {
        self.new_classes.of(id)
    }

    /// An operation that does something with what stands at a node.
    pub(super) fn root(&mut self, operation: OperationId, direction: Direction, node: NodeId) {
        self.graph.root(operation, direction, node);
    }

    /// Has two places compared, on behalf of a node that leads to them.
    pub(super) fn pair(&mut self, from: Option<NodeId>, old: UseId, new: UseId, site: Site) {
        self.pair_with(from, (old, new), site, false);
    }

    fn pair_with(
        &mut self,
        from: Option<NodeId>,
        (old, new): (UseId, UseId),
        site: Site,
        null_apart: bool,
    ) {
        if self.equal(old, new) {
            return;
        }
        let key = (old, new, Rc::clone(&site.base), null_apart);
        let node = match self.known.get(&key) {
            Some(node) => *node,
            None => {
                let node = self.graph.node();
                self.known.insert(key, node);
                let pair = Pair {
                    node,
                    old,
                    new,
                    site,
                    null_apart,
                };
                self.queue.push_back(pair);
                node
            }
        };
        if let Some(from) = from {
            self.graph.edge(from, node);
        }
    }

    /// Compares all pairs that were asked for, and those that they lead to.
    pub(super) fn run(&mut self) {
        while let Some(pair) = self.queue.pop_front() {
            self.compare(&pair);
        }
    }

    pub(super) fn report(
        &mut self,
        node: NodeId,
        site: &Site,
        rule: Rule,
        (old, new): (Json, Json),
        positions: Positions,
    ) {
        self.graph.report(Draft {
            node,
            rule,
            base: Base::clone(&site.base),
            field: site.field.clone(),
            old,
            new,
            positions,
        });
    }

    fn compare(&mut self, pair: &Pair) {
        let views = (self.old.view(pair.old), self.new.view(pair.new));
        let named = self.named(pair, &views);
        let positions = Positions {
            old: Some(self.old.get(pair.old).position),
            new: Some(self.new.get(pair.new).position),
        };
        self.notes(pair, &views, named, positions);
        if let Some((old, new)) = named {
            let name = self.old.get(old).name.unwrap_or_default();
            self.pair(Some(pair.node), old, new, Site::component(name));
            return;
        }
        let ends = (views.0.end, views.1.end);
        if self.old_classes.shape(ends.0) == self.new_classes.shape(ends.1) {
            return;
        }
        let mut pair = pair.clone();
        if views.0.named.or(views.1.named).is_some() {
            pair.site = pair.site.met();
        }
        let (old, new) = (self.old, self.new);
        if let (Some(old), Some(new)) = (old.schema(ends.0), new.schema(ends.1)) {
            let shapes = Shapes {
                pair: &pair,
                old,
                new,
                names: (self.old.get(ends.0).name, self.new.get(ends.1).name),
                positions,
            };
            self.ingredients(&shapes);
            self.shapes(&shapes);
        }
    }

    /// The named schemas that both places refer to, if they are the same or one took the other's
    /// place. Findings below belong to them.
    fn named(&self, pair: &Pair, views: &(View<'m, 'd>, View<'m, 'd>)) -> Option<(UseId, UseId)> {
        let itself = |model: &Model<'d>, id: UseId| model.get(id).name.map(|_| id);
        let outer = (
            itself(self.old, pair.old).or(views.0.named),
            itself(self.new, pair.new).or(views.1.named),
        );
        let inner = (views.0.named, views.1.named);
        let found = match outer {
            (Some(old), Some(new)) if (old, new) == (pair.old, pair.new) => inner,
            outer => outer,
        };
        let (old, new) = (found.0?, found.1?);
        let (old_name, new_name) = (self.old.get(old).name?, self.new.get(new).name?);
        let replaced =
            || !self.new.schemas.contains_key(old_name) && !self.old.schemas.contains_key(new_name);
        (old_name == new_name || replaced()).then_some((old, new))
    }

    /// The named schemas that were merged into both are compared by themselves.
    fn ingredients(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        for name in shapes.old.ingredients.intersection(&shapes.new.ingredients) {
            let pair = (self.old.schemas.get(name), self.new.schemas.get(name));
            if let (Some(old), Some(new)) = pair {
                let site = Site::component(name);
                self.pair(Some(shapes.pair.node), *old, *new, site);
            }
        }
    }

    /// Whether a difference is that of a named schema which was merged into both, and reported
    /// there: it says the same on either side.
    fn inherited<T: PartialEq>(
        &self,
        shapes: &Shapes<'_, 'm, 'd>,
        what: impl Fn(&Schema<'d>) -> T,
    ) -> bool {
        let (was, is) = (what(shapes.old), what(shapes.new));
        self.in_ingredient(shapes, |old, new| what(old) == was && what(new) == is)
    }

    /// Whether one of the named schemas that were merged into both is of some kind.
    fn in_ingredient(
        &self,
        shapes: &Shapes<'_, 'm, 'd>,
        is_so: impl Fn(&Schema<'d>, &Schema<'d>) -> bool,
    ) -> bool {
        let names = [shapes.names.0, shapes.names.1];
        let mut common = shapes.old.ingredients.intersection(&shapes.new.ingredients);
        common.any(|name| {
            // Schemas that are merged into each other would each leave it to the other.
            let circular = |schema: &Schema<'d>| {
                let mut own = names.iter().flatten();
                own.any(|own| own == name || schema.ingredients.contains(own))
            };
            let side = |model: &'m Model<'d>| {
                let schema = model.schema(*model.schemas.get(name)?)?;
                (!circular(schema)).then_some(schema)
            };
            match (side(self.old), side(self.new)) {
                (Some(old), Some(new)) => is_so(old, new),
                _ => false,
            }
        })
    }

    fn shapes(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        if shapes.old.variants.is_empty() && shapes.new.variants.is_empty() {
            self.plain(shapes);
            self.discriminators(shapes, &[]);
        } else {
            self.unions(shapes);
        }
    }
}
