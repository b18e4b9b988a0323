//! Which schemas speak about the same value, and whether following them ends.

use std::collections::HashSet;

use crate::document::Node;

use super::findings::Findings;
use super::rules::Rule;
use crate::openapi::source::{Role, Source};

/// How many steps may lead from schema to schema about one value. Checking a value takes a piece of
/// the stack for each of them.
const LONGEST: usize = 100;

/// Which schemas speak about the same value as which others.
pub(super) struct SameValue {
    /// For each schema, its branches and what it refers to.
    targets: Vec<Vec<usize>>,
}

impl SameValue {
    pub(super) fn new(source: &Source<'_>) -> Self {
        let schemas = || source.schemas.iter().enumerate();
        let by_pointer = source.schema_pointers();
        let mut targets = vec![Vec::new(); source.schemas.len()];
        let mut link = |from: usize, to: usize| {
            if let Some(targets) = targets.get_mut(from) {
                targets.push(to);
            }
        };
        for (index, schema) in schemas() {
            if let (Role::Branch | Role::Not, Some(parent)) = (schema.role, schema.parent) {
                link(parent.0, index);
            }
        }
        for reference in &source.references {
            if let Some(from) = reference.schema
                && let Ok((_, target)) = source.document.resolve(reference.text)
                && let Some(to) = by_pointer.get(target.as_str())
            {
                link(from.0, *to);
            }
        }
        SameValue { targets }
    }

    /// The properties that a value of this schema may have by name: those of the schema, of its
    /// branches, and, if it is a branch itself, of the schema that it belongs to.
    pub(super) fn properties<'a>(&self, source: &Source<'a>, schema: usize) -> HashSet<&'a str> {
        let mut whole = schema;
        while let Some(schema) = source.schemas.get(whole)
            && let (Role::Branch, Some(parent)) = (schema.role, schema.parent)
        {
            whole = parent.0;
        }
        let mut names = HashSet::new();
        let mut passed = HashSet::new();
        let mut open = vec![whole];
        while let Some(index) = open.pop() {
            if !passed.insert(index) {
                continue;
            }
            if let Some(schema) = source.schemas.get(index) {
                let properties = schema.site.get("properties").and_then(Node::as_object);
                names.extend(properties.into_iter().flat_map(|object| object.keys()));
            }
            open.extend(self.targets.get(index).into_iter().flatten());
        }
        names
    }

    /// Whether a value can be checked against every schema, without end or depth being a question.
    pub(super) fn is_bounded(&self) -> bool {
        let (circles, deep) = self.unbounded();
        circles.is_empty() && deep.is_empty()
    }

    /// Reports what is not bounded.
    pub(super) fn check(&self, source: &Source<'_>, findings: &mut Findings) {
        let (circles, deep) = self.unbounded();
        let mut report = |index: &usize, message: &str| {
            if let Some(schema) = source.schemas.get(*index) {
                findings.add(
                    Rule::Nesting,
                    schema.site.position,
                    &schema.site.pointer,
                    message,
                );
            }
        };
        for index in &circles {
            // Every circle passes a reference; there it can be broken.
            let schema = source.schemas.get(*index);
            if schema.is_some_and(|schema| schema.site.get("$ref").is_some()) {
                report(
                    index,
                    "the reference leads back to the schema that it stands in, without a property or item between (no value can be checked against it: break the circle)",
                );
            }
        }
        for index in &deep {
            report(
                index,
                "more than 100 references and branches lead on from here, without a property or item between (make the chain shorter)",
            );
        }
    }

    /// The schemas that contain themselves through `$ref`, `allOf`, `anyOf`, `oneOf` or `not`
    /// alone, and those where a chain of such steps becomes longer than [`LONGEST`].
    fn unbounded(&self) -> (Vec<usize>, Vec<usize>) {
        let mut sources = vec![Vec::new(); self.targets.len()];
        for (from, targets) in self.targets.iter().enumerate() {
            for to in targets {
                if let Some(sources) = sources.get_mut(*to) {
                    sources.push(from);
                }
            }
        }
        let mut left = vec![true; self.targets.len()];
        // What leads out of all circles first, then what only leads into one.
        let order = peel(&self.targets, &sources, &mut left);
        peel(&sources, &self.targets, &mut left);
        let circles = left.iter().enumerate();
        let circles = circles.filter_map(|(index, left)| left.then_some(index));
        (circles.collect(), self.deep(&order))
    }

    /// Where chains become too long, given an order in which targets come before their sources.
    fn deep(&self, order: &[usize]) -> Vec<usize> {
        let mut lengths = vec![0usize; self.targets.len()];
        let mut deep = Vec::new();
        for index in order {
            let targets = self.targets.get(*index).into_iter().flatten();
            let longest = targets.filter_map(|target| lengths.get(*target)).max();
            let length = longest.map_or(0, |longest| longest + 1);
            if length == LONGEST + 1 {
                deep.push(*index);
            }
            if let Some(slot) = lengths.get_mut(*index) {
                *slot = length;
            }
        }
        deep
    }
}

/// Removes, again and again, what has no `forward` neighbour left; returns it in that order.
fn peel(forward: &[Vec<usize>], backward: &[Vec<usize>], left: &mut [bool]) -> Vec<usize> {
    let is_left = |left: &[bool], index: usize| left.get(index) == Some(&true);
    let mut degrees: Vec<usize> = forward
        .iter()
        .map(|next| next.iter().filter(|next| is_left(left, **next)).count())
        .collect();
    let mut open: Vec<usize> = (0..degrees.len())
        .filter(|index| is_left(left, *index) && degrees.get(*index) == Some(&0))
        .collect();
    let mut order = Vec::new();
    while let Some(index) = open.pop() {
        order.push(index);
        if let Some(left) = left.get_mut(index) {
            *left = false;
        }
        for neighbour in backward.get(index).into_iter().flatten() {
            if let Some(degree) = degrees.get_mut(*neighbour)
                && is_left(left, *neighbour)
            {
                *degree -= 1;
                if *degree == 0 {
                    open.push(*neighbour);
                }
            }
        }
    }
    order
}
