//! `oneOf` and `anyOf`: nested unions are flattened, `null` becomes a flag, and the strings of a
//! union become one enum.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::lowering::{Lowering, MOST_USES, Raw};
use super::notes::least;
use crate::openapi::model::{Discriminator, Schema, Types, UseId, Values};

/// How deeply unions may nest in each other, see `compose`.
const DEEPEST: usize = 100;

type Leaf<'d> = (UseId, Option<&'d str>);

/// What the variants of a union come to.
#[derive(Default)]
struct Leaves<'d> {
    /// Each with the named union that it was in.
    variants: Vec<Leaf<'d>>,
    nullable: bool,
    /// The named unions that were flattened into this one.
    ingredients: BTreeSet<&'d str>,
    discriminator: Option<Discriminator<'d>>,
    visited: Vec<UseId>,
}

impl<'d> Lowering<'_, 'd> {
    /// Adds variants to a schema. Also says whether one of them is `null`.
    pub(crate) fn unite(
        &mut self,
        mut schema: Schema<'d>,
        variants: &[Leaf<'d>],
    ) -> (Schema<'d>, bool) {
        if variants.is_empty() {
            return (schema, false);
        }
        let mut leaves = Leaves::default();
        for (variant, origin) in variants {
            self.flatten(*variant, *origin, 0, &mut leaves);
        }
        schema.ingredients.append(&mut leaves.ingredients);
        schema.discriminator = schema.discriminator.or(leaves.discriminator);
        let mut variants = leaves.variants;
        if self.lists_values_of(&mut schema, &variants) {
            return (schema, leaves.nullable);
        }
        if !schema.types.is_empty() && !schema.narrows_beyond_type() {
            // The type beside the union only repeats what the variants say.
            let types = std::mem::take(&mut schema.types);
            for variant in &mut variants {
                variant.0 = self.typed(variant.0, types);
            }
        }
        schema.variants = self.unite_strings(variants);
        (schema, leaves.nullable)
    }

    /// Whether a list of values beside plain variants says all of them: then these only say which of
    /// the values count, and of what types they are.
    fn lists_values_of(&self, schema: &mut Schema<'d>, variants: &[Leaf<'d>]) -> bool {
        let ends: Option<Vec<UseId>> = variants
            .iter()
            .map(|(id, _)| self.plain_value(*id))
            .collect();
        let (Some(ends), Some(values)) = (ends, &mut schema.values) else {
            return false;
        };
        let takes = |own: &Schema<'_>, value: &Json| {
            let listed = own
                .values
                .as_ref()
                .is_none_or(|one| one.listed.contains(value));
            listed && own.types.contains(Types::of(value))
        };
        let is_taken = |value: &Json| ends.iter().any(|end| takes(&self.raw(*end).own, value));
        if values.open || !values.listed.iter().any(is_taken) {
            return false;
        }
        values.listed.retain(is_taken);
        let types = values.listed.iter().map(Types::of);
        schema.types = types.fold(Types::default(), Types::with);
        true
    }

    fn flatten(
        &mut self,
        id: UseId,
        origin: Option<&'d str>,
        depth: usize,
        leaves: &mut Leaves<'d>,
    ) {
        let raw = self.raw(id);
        if raw.null_only {
            leaves.nullable = true;
            return;
        }
        let origin = raw.name.or(origin);
        let ends = depth > DEEPEST || leaves.visited.contains(&id);
        match self.union_behind(id) {
            Some(chain) if !ends => {
                leaves.visited.push(id);
                let mut origin = origin;
                let mut union = id;
                for step in chain {
                    let raw = self.raw(step);
                    leaves.nullable |= raw.nullable;
                    leaves.ingredients.extend(raw.name);
                    origin = raw.name.or(origin);
                    union = step;
                }
                let raw = self.raw(union);
                if leaves.discriminator.is_none() {
                    leaves.discriminator.clone_from(&raw.own.discriminator);
                }
                for variant in raw.variants.clone() {
                    self.flatten(variant, origin, depth + 1, leaves);
                }
            }
            // A union that contains itself says nothing new by that.
            Some(_) => {}
            None => {
                if raw.name.is_none() && raw.reference.is_none() && raw.nullable {
                    leaves.nullable = true;
                    self.stripped.insert(id);
                }
                leaves.variants.push((id, origin));
            }
        }
    }

    /// The steps from a variant to the union that it stands for and nothing else, itself first;
    /// `None` if it is no union.
    fn union_behind(&self, id: UseId) -> Option<Vec<UseId>> {
        let mut chain = vec![id];
        loop {
            let raw = self.raw(chain[chain.len() - 1]);
            if self.adds(raw) {
                return None;
            }
            let next = match (raw.reference, &raw.all_of[..], &raw.variants[..]) {
                (None, [], [_, ..]) => return Some(chain),
                (Some(next), [], []) => next,
                (None, [next], []) => *next,
                _ => return None,
            };
            if chain.len() > DEEPEST || chain.contains(&next) {
                return None;
            }
            chain.push(next);
        }
    }

    /// The variant with the type that stands beside the union, if it has none of its own.
    fn typed(&mut self, id: UseId, types: Types) -> UseId {
        let raw = self.raw(id);
        let composed =
            raw.reference.is_some() || !raw.all_of.is_empty() || raw.own.opaque.is_some();
        if composed || !raw.own.types.is_empty() || self.raws.len() >= MOST_USES {
            return id;
        }
        let mut raw = raw.clone();
        raw.own.types = types;
        self.add(raw)
    }

    /// Joins strings and enums of strings: `string | "a"` is an open enum, `"a" | "b"` a closed
    /// one.
    fn unite_strings(&mut self, variants: Vec<Leaf<'d>>) -> Vec<UseId> {
        let mut others = Vec::new();
        let mut strings: Vec<(UseId, UseId, Option<&'d str>)> = Vec::new();
        for (variant, origin) in variants {
            match self.plain_string(variant) {
                Some(end) => strings.push((variant, end, origin)),
                None => others.push(variant),
            }
        }
        match self.joined(&strings) {
            Some(union) => others.push(self.add(union)),
            None => others.extend(strings.iter().map(|(variant, ..)| *variant)),
        }
        others
    }

    fn joined(&self, strings: &[(UseId, UseId, Option<&'d str>)]) -> Option<Raw<'d>> {
        let ends = || strings.iter().map(|(_, end, _)| self.raw(*end));
        let listed = ends().filter_map(|raw| raw.own.values.as_ref());
        let mut listed: Vec<Json> = listed.flat_map(|values| values.listed.clone()).collect();
        let mut free = ends()
            .map(|raw| &raw.own)
            .filter(|own| own.values.is_none());
        let open = free.next();
        let alike = |own: &Schema<'_>| {
            open.is_some_and(|open| {
                (own.format, &own.constraints) == (open.format, &open.constraints)
            })
        };
        if strings.len() < 2 || listed.is_empty() || !free.all(alike) {
            return None;
        }
        listed.sort_by_cached_key(Json::to_string);
        listed.dedup();
        let mut union = Raw {
            position: strings
                .first()
                .map(|(variant, ..)| self.raw(*variant).position)?,
            ..Raw::default()
        };
        if let Some(open) = open {
            union.own.constraints.clone_from(&open.constraints);
            union.own.format = open.format;
        }
        union.own.types = Types::STRING;
        union.own.values = Some(Values {
            listed,
            open: open.is_some(),
        });
        let defaults = ends().map(|raw| raw.notes.default.clone());
        union.notes.default = defaults.reduce(least).flatten();
        let origins = strings.iter().filter_map(|(_, _, origin)| *origin);
        let names = ends().filter_map(|raw| raw.name);
        union.own.ingredients = origins.chain(names).collect();
        Some(union)
    }

    /// Where a variant is a string, or an enum of strings, and nothing else.
    fn plain_string(&self, id: UseId) -> Option<UseId> {
        let end = self.plain_value(id)?;
        (self.raw(end).own.types == Types::STRING).then_some(end)
    }

    /// Where a variant is of a plain type, or an enum, and nothing else.
    fn plain_value(&self, id: UseId) -> Option<UseId> {
        let objects = Types::OBJECT.with(Types::ARRAY);
        let mut end = id;
        for _ in 0..DEEPEST {
            let raw = self.raw(end);
            match raw.reference {
                Some(next) if !self.adds(raw) && raw.all_of.is_empty() => end = next,
                Some(_) => return None,
                None => {
                    let single = raw.all_of.is_empty() && raw.variants.is_empty();
                    let types = raw.own.types;
                    let is_plain = !types.is_empty() && types.intersection(objects).is_empty();
                    return (single && is_plain).then_some(end);
                }
            }
        }
        None
    }
}
