//! Which schemas are equal, whatever their names and however they are written.
//!
//! The classes of both documents are refined together: first by what each schema says by itself,
//! then by the classes of its parts, until nothing is told apart any more. That needs no expansion
//! and ends for recursive schemas. Pairs of one class are never compared any further, which is
//! what makes the comparison of two large and similar documents fast.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::tags::meanings;
use crate::openapi::json::Fingerprint;
use crate::openapi::model::{Additional, Model, Schema, Target, UseId};

/// The classes of one document's uses.
#[derive(Debug)]
pub(crate) struct Classes {
    /// With what stands beside the shape: nullability, default, deprecation.
    uses: Vec<u64>,
    /// Of the schema that a use ends at.
    shapes: Vec<u64>,
}

impl Classes {
    /// The class of a place as a whole.
    pub(crate) fn of(&self, id: UseId) -> u64 {
        self.uses[id.0]
    }

    /// The class of the shape of its values alone.
    pub(crate) fn shape(&self, id: UseId) -> u64 {
        self.shapes[id.0]
    }
}

/// The classes of two documents. With `docs`, schemas with other descriptions are not equal.
pub(crate) fn classes(old: &Model<'_>, new: &Model<'_>, docs: bool) -> (Classes, Classes) {
    let mut sides = [Side::new(old, docs), Side::new(new, docs)];
    let mut distinct = 0;
    loop {
        let mut found = HashSet::new();
        for side in &mut sides {
            side.refine();
            found.extend(side.shapes.iter().copied());
        }
        if found.len() <= distinct {
            break;
        }
        distinct = found.len();
    }
    let [old, new] = sides.map(Side::finish);
    (old, new)
}

/// What each use of a document says by itself: other named schemas count by their names.
#[derive(Debug)]
pub(crate) struct Words {
    /// As a part of something else: a named one is its name.
    pub(crate) parts: Vec<u64>,
    /// As a whole.
    pub(crate) wholes: Vec<u64>,
}

/// Hashes of what each use says by itself. They depend on nothing but the document.
pub(crate) fn words(model: &Model<'_>) -> Words {
    /// Inline schemas nest less deeply; what does not end has a name.
    const DEEPEST: usize = 60;
    let mut side = Side::new(model, false);
    let ids = || (0..model.uses.len()).map(UseId);
    let name_of = |id: UseId| model.name(id).or(model.get(model.view(id).end).name);
    let hash = |name: &str| {
        let mut fingerprint = Fingerprint::new();
        fingerprint.text(name);
        fingerprint.finish()
    };
    side.names = ids().map(|id| name_of(id).map(hash)).collect();
    for _ in 0..DEEPEST {
        let before = side.shapes.clone();
        side.refine();
        if side.shapes == before {
            break;
        }
    }
    let parts = ids().map(|id| side.class(id)).collect();
    // Another name for a schema says that name and no more.
    let is_alias = |id: UseId| model.view(id).named.is_some();
    let wholes = ids().map(|id| match is_alias(id) {
        true => side.class(id),
        false => mix(side.notes[id.0], side.shapes[side.ends[id.0]]),
    });
    Words {
        parts,
        wholes: wholes.collect(),
    }
}

struct Side {
    /// The use at which each use ends.
    ends: Vec<usize>,
    /// What each use says beside the shape.
    notes: Vec<u64>,
    /// What each schema says by itself; its parts.
    own: Vec<(u64, Parts)>,
    shapes: Vec<u64>,
    /// The names by which uses count instead of their shapes, if they are told apart by that.
    names: Vec<Option<u64>>,
}

#[derive(Default)]
struct Parts {
    labelled: Vec<(u64, UseId)>,
    variants: Vec<UseId>,
}

impl Side {
    fn new(model: &Model<'_>, docs: bool) -> Self {
        let ids = || (0..model.uses.len()).map(UseId);
        let mut own: Vec<(u64, Parts)> = model
            .uses
            .iter()
            .map(|place| match &place.target {
                Target::Schema(schema) => (own_fingerprint(schema), parts(schema)),
                Target::Use(_) => (0, Parts::default()),
            })
            .collect();
        for id in ids() {
            if let Target::Schema(schema) = &model.get(id).target {
                tell_apart(model, id, schema, &mut own[id.0]);
            }
        }
        Side {
            ends: ids().map(|id| model.view(id).end.0).collect(),
            notes: ids().map(|id| note_fingerprint(model, id, docs)).collect(),
            shapes: own.iter().map(|(own, _)| *own).collect(),
            own,
            names: Vec::new(),
        }
    }

    fn class(&self, id: UseId) -> u64 {
        let name = self.names.get(id.0).copied().flatten();
        mix(
            self.notes[id.0],
            name.unwrap_or(self.shapes[self.ends[id.0]]),
        )
    }

    fn refine(&mut self) {
        let refined = self.own.iter().map(|(own, parts)| {
            let mut class = *own;
            for (label, part) in &parts.labelled {
                class = mix(mix(class, *label), self.class(*part));
            }
            let mut variants: Vec<u64> = parts.variants.iter().map(|id| self.class(*id)).collect();
            variants.sort_unstable();
            variants.dedup();
            variants.into_iter().fold(class, mix)
        });
        self.shapes = refined.collect();
    }

    fn finish(self) -> Classes {
        let ids = || (0..self.ends.len()).map(UseId);
        Classes {
            uses: ids().map(|id| self.class(id)).collect(),
            shapes: self.ends.iter().map(|end| self.shapes[*end]).collect(),
        }
    }
}

pub(crate) fn mix(one: u64, other: u64) -> u64 {
    let mut fingerprint = Fingerprint::new();
    fingerprint.number(one);
    fingerprint.number(other);
    fingerprint.finish()
}

fn note_fingerprint(model: &Model<'_>, id: UseId, docs: bool) -> u64 {
    let view = model.view(id);
    let mut fingerprint = Fingerprint::new();
    fingerprint.bytes(&[
        u8::from(view.nullable),
        u8::from(view.deprecated),
        u8::from(view.access.read_only),
        u8::from(view.access.write_only),
    ]);
    for (key, value) in view.annotations {
        fingerprint.text(key);
        fingerprint.text(&value.to_string());
    }
    fingerprint.text(&view.default.map(Json::to_string).unwrap_or_default());
    if docs {
        fingerprint.text(view.description.unwrap_or_default());
    }
    fingerprint.finish()
}

fn own_fingerprint(schema: &Schema<'_>) -> u64 {
    let mut fingerprint = Fingerprint::new();
    fingerprint.bytes(&[schema.types.bits()]);
    fingerprint.text(schema.format.unwrap_or_default());
    fingerprint.text(schema.opaque.unwrap_or_default());
    if let Some(values) = &schema.values {
        fingerprint.bytes(&[1, u8::from(values.open)]);
        for value in &values.listed {
            fingerprint.text(&value.to_string());
        }
    }
    for (key, value) in &schema.constraints {
        fingerprint.text(key);
        fingerprint.text(&value.to_string());
    }
    fingerprint.bytes(&[
        u8::from(schema.additional == Additional::Nothing),
        u8::from(schema.unevaluated == Additional::Nothing),
    ]);
    for name in &schema.required {
        fingerprint.text(name);
    }
    for (name, other) in &schema.dependent {
        fingerprint.text(name);
        fingerprint.text(other);
    }
    if let Some(discriminator) = &schema.discriminator {
        fingerprint.text(discriminator.property);
        fingerprint.text(discriminator.default.unwrap_or_default());
    }
    fingerprint.finish()
}

fn label(kind: u8, name: &str) -> u64 {
    let mut fingerprint = Fingerprint::new();
    fingerprint.bytes(&[kind]);
    fingerprint.text(name);
    fingerprint.finish()
}

/// Adds what a schema's discriminator says beside what its forms say themselves.
fn tell_apart(model: &Model<'_>, id: UseId, schema: &Schema<'_>, (own, parts): &mut (u64, Parts)) {
    for (value, meaning) in meanings(model, id, schema) {
        match meaning.form {
            // A variant is a part of the union anyway; what is merged from a parent is none of it.
            _ if meaning.constant && !schema.variants.is_empty() => {}
            Some(form) => parts.labelled.push((label(4, &value), form)),
            None => *own = mix(*own, label(4, &value)),
        }
    }
}

fn parts(schema: &Schema<'_>) -> Parts {
    let mut labelled = Vec::new();
    for (name, property) in &schema.properties {
        labelled.push((label(u8::from(property.required), name), property.schema));
    }
    labelled.extend(schema.items.map(|items| (label(2, ""), items)));
    if let Additional::Schema(values) = schema.additional {
        labelled.push((label(3, ""), values));
    }
    if let Additional::Schema(values) = schema.unevaluated {
        labelled.push((label(5, ""), values));
    }
    for (condition, id) in &schema.conditions {
        let name = format!("{} {}", condition.keyword, condition.name);
        labelled.push((label(6, &name), *id));
    }
    Parts {
        labelled,
        variants: schema.variants.clone(),
    }
}
