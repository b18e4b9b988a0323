//! Unions: each variant is compared with the one that it became.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value as Json, json};

use super::super::finding::{Positions, Rule};
use super::labels::outline;
use super::matching::{Branch, matched};
use super::{Comparison, Pair, Shapes, Site};
use crate::openapi::model::{Model, Schema, UseId};

impl<'m, 'd> Comparison<'m, 'd> {
    /// Compares two schemas of which one or both are unions. One that is none counts as the union
    /// of itself alone.
    pub(super) fn unions(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let both = !shapes.old.variants.is_empty() && !shapes.new.variants.is_empty();
        let old = branches(self.old, shapes.pair.old, shapes.old, |id| {
            self.old_class(id)
        });
        let new = branches(self.new, shapes.pair.new, shapes.new, |id| {
            self.new_class(id)
        });
        let matching = matched((self.old, &old), (self.new, &new));
        if both {
            // What stands beside the variants.
            self.plain(shapes);
        } else if matching.pairs.is_empty() {
            if !(shapes.old.narrows_beyond_type() && shapes.new.narrows_beyond_type()) {
                let rule = self.free_or_union(shapes);
                self.type_changed(shapes, rule);
                return;
            }
            self.plain(shapes);
        }
        for (was, is) in matching.pairs.iter().copied() {
            let merged = |old: &Schema<'d>, new: &Schema<'d>| {
                old.variants.contains(&was) && new.variants.contains(&is)
            };
            if !self.in_ingredient(shapes, merged) {
                let site = self.variant_site(&shapes.pair.site, was, is);
                self.pair_with(Some(shapes.pair.node), (was, is), site, !both);
            }
        }
        for id in once(&old, &matching.removed) {
            let merged = |old: &Schema<'d>, _: &Schema<'d>| old.variants.contains(&id);
            if shapes.old.variants.contains(&id) && !self.in_ingredient(shapes, merged) {
                self.variant_removed(shapes.pair, id);
            }
        }
        for id in once(&new, &matching.added) {
            let merged = |_: &Schema<'d>, new: &Schema<'d>| new.variants.contains(&id);
            if shapes.new.variants.contains(&id) && !self.in_ingredient(shapes, merged) {
                let different: HashSet<u64> = old.iter().map(|branch| branch.class).collect();
                let rule = match different.len() {
                    0 | 1 => Rule::SecondVariantAdded,
                    _ => Rule::VariantAdded,
                };
                self.variant_added(shapes.pair, id, rule);
            }
        }
        if both || matching.pairs.is_empty() {
            self.discriminators(shapes, &matching.pairs);
        }
    }

    /// What it means that a schema became a union without it, or the other way round. A schema that
    /// takes any value of the types of all variants takes more than the union.
    fn free_or_union(&self, shapes: &Shapes<'_, 'm, 'd>) -> Rule {
        let free = |schema: &Schema<'d>, model: &Model<'d>, union: &Schema<'d>| {
            let mut variants = union.variants.iter().map(|id| model.schema(*id));
            let fits = |variant: &Schema<'d>| {
                schema.types.is_empty()
                    || (!variant.types.is_empty() && schema.types.contains(variant.types))
            };
            schema.variants.is_empty()
                && !schema.narrows_beyond_type()
                && variants.all(|variant| variant.is_some_and(fits))
        };
        if free(shapes.old, self.new, shapes.new) {
            Rule::BecameUnion
        } else if free(shapes.new, self.old, shapes.old) {
            Rule::BecameFree
        } else {
            Rule::TypeChanged
        }
    }

    fn variant_removed(&mut self, pair: &Pair, id: UseId) {
        let positions = Positions {
            old: Some(self.old.get(id).position),
            new: None,
        };
        let values = (json!(tag(self.old, id)), Json::Null);
        self.report(
            pair.node,
            &pair.site,
            Rule::VariantRemoved,
            values,
            positions,
        );
    }

    fn variant_added(&mut self, pair: &Pair, id: UseId, rule: Rule) {
        let positions = Positions {
            old: None,
            new: Some(self.new.get(id).position),
        };
        let values = (Json::Null, json!(tag(self.new, id)));
        self.report(pair.node, &pair.site, rule, values, positions);
    }

    /// The place of a variant within its union.
    fn variant_site(&self, site: &Site, old: UseId, new: UseId) -> Site {
        let (was, is) = (tag(self.old, old), tag(self.new, new));
        // Either name will do, as long as it does not depend on which of the two is the old one.
        site.part(&format!("<{}>", was.min(is)))
    }
}

/// The variants with their classes. Of equal ones without a name there is one.
fn branches(
    model: &Model<'_>,
    place: UseId,
    schema: &Schema<'_>,
    class: impl Fn(UseId) -> u64,
) -> Vec<Branch> {
    let view = model.view(place);
    let itself = [view.named.unwrap_or(view.end)];
    let variants = match schema.variants.is_empty() {
        true => &itself[..],
        false => &schema.variants,
    };
    let mut found: BTreeMap<(u64, bool, &str), Branch> = BTreeMap::new();
    for id in variants {
        let (id, class, name) = (*id, class(*id), model.name(*id));
        let key = (class, name.is_none(), name.unwrap_or_default());
        found.entry(key).or_insert(Branch { id, class });
    }
    found.into_values().collect()
}

/// Those of the variants left over that no other is equal to: what came of one came of all of them.
fn once(all: &[Branch], left: &[UseId]) -> Vec<UseId> {
    let is_left = |branch: &&Branch| left.contains(&branch.id);
    let matched = all.iter().filter(|branch| !is_left(branch));
    let mut seen: HashSet<u64> = matched.map(|branch| branch.class).collect();
    let left = all.iter().filter(is_left);
    let left = left.filter(|branch| seen.insert(branch.class));
    left.map(|branch| branch.id).collect()
}

/// What a variant is called: its name, its title, the value that tells it from the others, or
/// its type.
pub(super) fn tag(model: &Model<'_>, id: UseId) -> String {
    let title = || model.view(id).title.filter(|title| !title.is_empty());
    if let Some(name) = model.name(id).or_else(title) {
        return name.to_owned();
    }
    let properties = model.schema(id).map(|schema| &schema.properties);
    let mut constants = properties
        .into_iter()
        .flatten()
        .filter_map(|(name, property)| {
            let values = &model.schema(property.schema)?.values.as_ref()?.listed;
            match &values[..] {
                [Json::String(value)] => Some(format!("{name}={value}")),
                _ => None,
            }
        });
    constants.next().unwrap_or_else(|| outline(model, id, 3))
}
