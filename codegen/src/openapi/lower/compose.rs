//! What is composed of other schemas: references with siblings, `allOf`, and wrappers that add
//! nothing.

use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

use serde_json::{Value as Json, json};

use super::lowering::{Lowering, MOST_USES, Raw};
use super::notes::{either, least};
use crate::openapi::model::{Additional, Schema, Target, Types, UseId, Values};

/// How deeply compositions may nest; what is deeper counts as a schema that takes anything. No
/// document reaches this but one that is made to exhaust the stack.
const DEEPEST: usize = 100;

/// A schema that is merged into another.
#[derive(Clone, Copy)]
struct Part<'d> {
    id: UseId,
    /// The innermost named schema that it belongs to.
    origin: Option<&'d str>,
}

/// What a composition is merged into.
#[derive(Default)]
struct Merged<'d> {
    schema: Schema<'d>,
    required: BTreeSet<&'d str>,
    /// The variants of all parts that are unions, with the named schema that they come from.
    variants: Vec<(UseId, Option<&'d str>)>,
}

impl<'d> Lowering<'_, 'd> {
    /// Whether a use takes `null` of itself, and what else it takes.
    pub(crate) fn compose(&mut self, id: UseId) -> (bool, Target<'d>) {
        let raw = self.raw(id);
        if raw.null_only {
            let schema = Schema {
                opaque: Some("null"),
                ..Schema::default()
            };
            return (true, Target::Schema(Box::new(schema)));
        }
        let mut nullable = raw.nullable;
        if let Some((wrapped, also_null)) = self.wrapped(id) {
            return (nullable || also_null, Target::Use(wrapped));
        }
        let parts = self.parts(id);
        if parts.len() > 1 {
            // Every part has to take `null`, save that 3.0 says it beside the `allOf`.
            nullable |= parts.iter().all(|part| self.raw(part.id).nullable);
        }
        let merged = self.merge(&parts);
        let (schema, also_null) = self.unite(merged.schema, &merged.variants);
        nullable |= also_null;
        if schema.variants.len() == 1 && !schema.narrows_beyond_type() {
            // A union of one, once `null` is taken out; `id` itself if it refers to itself.
            let only = schema.variants[0];
            if only != id {
                return (nullable, Target::Use(only));
            }
        }
        let schema = self.with_required(schema, &merged.required);
        // What takes anything takes `null` too.
        nullable |= !schema.narrows();
        (nullable, Target::Schema(Box::new(schema)))
    }

    /// The one schema that this one stands for, if it adds nothing to it but text or `null`.
    fn wrapped(&self, id: UseId) -> Option<(UseId, bool)> {
        let raw = self.raw(id);
        if self.adds(raw) {
            return None;
        }
        if !raw.variants.is_empty() {
            return self.only_variant(id);
        }
        let parts = raw.reference.iter().chain(&raw.all_of).copied();
        let (full, empty): (Vec<UseId>, Vec<UseId>) =
            parts.partition(|part| self.raw(*part).has_substance());
        match full[..] {
            [only] if only != id => Some((only, empty.iter().any(|part| self.raw(*part).nullable))),
            _ => None,
        }
    }

    /// The one variant of a union that is not `null`, and whether `null` is another.
    fn only_variant(&self, id: UseId) -> Option<(UseId, bool)> {
        let raw = self.raw(id);
        let mut parts = raw.reference.iter().chain(&raw.all_of);
        if raw.own.discriminator.is_some() || parts.any(|part| self.raw(*part).has_substance()) {
            return None;
        }
        let variants = raw.variants.iter().copied();
        let (null, full): (Vec<UseId>, Vec<UseId>) =
            variants.partition(|variant| self.raw(*variant).null_only);
        match full[..] {
            [only] if only != id => Some((only, !null.is_empty())),
            _ => None,
        }
    }

    /// The schema itself and all that `$ref` and `allOf` bring in, each once.
    fn parts(&self, id: UseId) -> Vec<Part<'d>> {
        let mut found: Vec<Part<'d>> = Vec::new();
        let itself = Part { id, origin: None };
        self.add_parts(itself, 0, &mut found);
        found
    }

    fn add_parts(&self, part: Part<'d>, depth: usize, found: &mut Vec<Part<'d>>) {
        if depth > DEEPEST || found.iter().any(|known| known.id == part.id) {
            return;
        }
        let raw = self.raw(part.id);
        // A union of one is what it holds.
        if depth > 0
            && !(raw.variants.is_empty() || raw.nullable)
            && let Some((only, false)) = self.wrapped(part.id)
        {
            let origin = self.raw(only).name.or(part.origin);
            return self.add_parts(Part { id: only, origin }, depth + 1, found);
        }
        if depth == 0 || raw.has_substance() {
            found.push(part);
        }
        for next in raw.reference.iter().chain(&raw.all_of) {
            let part = Part {
                id: *next,
                origin: self.raw(*next).name.or(part.origin),
            };
            self.add_parts(part, depth + 1, found);
        }
    }

    fn merge(&mut self, parts: &[Part<'d>]) -> Merged<'d> {
        let mut merged = Merged::default();
        let mut types = Vec::new();
        for part in parts {
            let Raw {
                own,
                required,
                variants,
                ..
            } = self.raw(part.id).clone();
            types.push(own.types);
            let brings_discriminator = part.origin.is_none() || !variants.is_empty();
            merged.schema.ingredients.extend(part.origin);
            merged.schema.ingredients.extend(&own.ingredients);
            merged.required.extend(required);
            let variants = variants.into_iter().map(|variant| (variant, part.origin));
            merged.variants.extend(variants);
            self.merge_own(&mut merged.schema, own, brings_discriminator);
        }
        merged.schema.types = common_types(&types);
        merged
    }

    /// Says of each property whether it is required. A name without one beside others is a slip, of
    /// which documents have many; in a schema without properties it says what others describe, unless
    /// each variant says it too.
    fn with_required(&self, mut schema: Schema<'d>, required: &BTreeSet<&'d str>) -> Schema<'d> {
        let asks = |variant: &UseId, name: &str| {
            let mut parts = self.parts(*variant).into_iter();
            parts.any(|part| self.raw(part.id).required.contains(name))
        };
        let takes_objects = schema.types.is_empty() || schema.types.contains(Types::OBJECT);
        let describes = !schema.properties.is_empty() || !takes_objects;
        for name in required {
            let variants = &schema.variants;
            match schema.properties.get_mut(name) {
                Some(property) => property.required = true,
                None if describes => {}
                None if !variants.is_empty() && variants.iter().all(|one| asks(one, name)) => {}
                None => {
                    schema.required.insert(name);
                }
            }
        }
        schema
    }

    fn merge_own(&mut self, schema: &mut Schema<'d>, own: Schema<'d>, brings_discriminator: bool) {
        schema.format = either(schema.format, own.format);
        schema.opaque = either(schema.opaque, own.opaque);
        if brings_discriminator && schema.discriminator.is_none() {
            schema.discriminator = own.discriminator;
        }
        merge_values(schema, own.values);
        for (key, value) in own.constraints {
            match schema.constraints.remove(key) {
                Some(known) => schema.constraints.insert(key, all(known, value)),
                None => schema.constraints.insert(key, value),
            };
        }
        schema.items = match (schema.items, own.items) {
            (Some(one), Some(other)) => Some(self.both(one, other)),
            (one, other) => one.or(other),
        };
        schema.additional = match (schema.additional, own.additional) {
            (Additional::Anything, other) => other,
            (Additional::Schema(one), Additional::Schema(other)) => {
                Additional::Schema(self.both(one, other))
            }
            (_, Additional::Nothing) => Additional::Nothing,
            (one, _) => one,
        };
        schema.unevaluated = match (schema.unevaluated, own.unevaluated) {
            (Additional::Anything, other) => other,
            (one, Additional::Anything) => one,
            (Additional::Schema(one), Additional::Schema(other)) => {
                Additional::Schema(self.both(one, other))
            }
            _ => Additional::Nothing,
        };
        for (condition, other) in own.conditions {
            let known = schema.conditions.get(&condition).copied();
            let both = known.map_or(other, |known| self.both(known, other));
            schema.conditions.insert(condition, both);
        }
        schema.dependent.extend(own.dependent);
        for (name, property) in own.properties {
            match schema.properties.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(property);
                }
                Entry::Occupied(mut entry) => {
                    let known = entry.get_mut();
                    known.schema = self.both(known.schema, property.schema);
                }
            }
        }
    }

    /// The schema that satisfies both.
    fn both(&mut self, one: UseId, other: UseId) -> UseId {
        if one == other || !self.raw(other).has_substance() || self.raws.len() >= MOST_USES {
            return one;
        }
        if !self.raw(one).has_substance() {
            return other;
        }
        let key = (one.min(other), one.max(other));
        if let Some(merged) = self.merged.get(&key) {
            return *merged;
        }
        let notes = [self.raw(one), self.raw(other)].map(|raw| raw.notes.clone());
        let [mut notes, others] = notes;
        notes.default = least(notes.default, others.default);
        notes.description = either(notes.description, others.description);
        notes.title = either(notes.title, others.title);
        notes.deprecated |= others.deprecated;
        notes.access = notes.access.and(others.access);
        if notes.annotations.is_empty() {
            notes.annotations = others.annotations;
        }
        let merged = self.add(Raw {
            position: self.raw(one).position,
            notes,
            all_of: vec![one, other],
            ..Raw::default()
        });
        self.merged.insert(key, merged);
        merged
    }
}

/// The types that all parts take. What contradicts itself is read as if it did not.
fn common_types(of_parts: &[Types]) -> Types {
    let said = || of_parts.iter().filter(|types| !types.is_empty()).copied();
    let common = said().fold(Types::ANY, Types::intersection);
    match common.is_empty() {
        true => said().fold(Types::default(), Types::with),
        false if said().next().is_none() => Types::default(),
        false => common,
    }
}

/// Two values of one keyword, so that no change of either is lost.
fn all(one: Json, other: Json) -> Json {
    const KEY: &str = "allOf";
    let mut values = Vec::new();
    for value in [one, other] {
        match value.get(KEY).and_then(Json::as_array) {
            Some(known) => values.extend(known.iter().cloned()),
            None => values.push(value),
        }
    }
    values.sort_by_cached_key(Json::to_string);
    values.dedup();
    match &values[..] {
        [single] => single.clone(),
        _ => json!({ KEY: values }),
    }
}

/// A value has to be listed by every part that lists values.
fn merge_values(schema: &mut Schema<'_>, values: Option<Values>) {
    let Some(values) = values else {
        return;
    };
    match &mut schema.values {
        Some(known) if !known.open => {
            let listed = &mut known.listed;
            listed.retain(|value| values.open || values.listed.contains(value));
        }
        _ => schema.values = Some(values),
    }
}
