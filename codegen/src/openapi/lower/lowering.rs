//! The state of the lowering, and what both of its steps ask of a schema.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use super::notes::{either, least};
use crate::document::Position;
use crate::openapi::model::{Model, Notes, Schema, Use, UseId};
use crate::openapi::source::{SchemaId, Source};

/// How many uses a document may have after merging. Real ones of 3 MB have 60,000; what is beyond
/// this stays unmerged instead of filling the memory.
pub(super) const MOST_USES: usize = 2_000_000;

/// A schema as it stands in the tree.
#[derive(Clone, Debug, Default)]
pub(super) struct Raw<'d> {
    pub(super) position: Position,
    pub(super) name: Option<&'d str>,
    pub(super) nullable: bool,
    /// It takes `null` and nothing else.
    pub(super) null_only: bool,
    pub(super) notes: Notes<'d>,
    /// What its own keywords say.
    pub(super) own: Schema<'d>,
    pub(super) required: BTreeSet<&'d str>,
    pub(super) reference: Option<UseId>,
    pub(super) all_of: Vec<UseId>,
    pub(super) variants: Vec<UseId>,
}

impl Raw<'_> {
    /// Whether it says anything about values, by itself or through others.
    pub(super) fn has_substance(&self) -> bool {
        self.own_substance()
            || self.null_only
            || self.reference.is_some()
            || !self.all_of.is_empty()
            || !self.variants.is_empty()
    }

    /// Whether its own keywords say anything about values.
    fn own_substance(&self) -> bool {
        self.own.narrows() || !self.required.is_empty()
    }
}

/// Lowers schemas of one document.
pub(crate) struct Lowering<'s, 'd> {
    pub(super) source: &'s Source<'d>,
    pub(super) raws: Vec<Raw<'d>>,
    seen: HashMap<SchemaId, UseId>,
    /// What is not read yet.
    queue: VecDeque<(UseId, SchemaId)>,
    /// Properties that several parts of an `allOf` have, merged in their turn.
    pub(super) merged: HashMap<(UseId, UseId), UseId>,
    /// Inline variants whose `null` the union has taken over.
    pub(super) stripped: HashSet<UseId>,
}

impl<'s, 'd> Lowering<'s, 'd> {
    pub(crate) fn new(source: &'s Source<'d>) -> Self {
        let mut lowering = Lowering {
            source,
            raws: Vec::new(),
            seen: HashMap::new(),
            queue: VecDeque::new(),
            merged: HashMap::new(),
            stripped: HashSet::new(),
        };
        for (name, schema) in source.named_schemas() {
            let id = lowering.schema(schema);
            lowering.raws[id.0].name = Some(name);
        }
        lowering
    }

    /// The use for a schema. Its content is read later, see [`Lowering::finish`].
    pub(crate) fn schema(&mut self, schema: SchemaId) -> UseId {
        if let Some(id) = self.seen.get(&schema) {
            return *id;
        }
        let id = self.add(Raw {
            position: self.source.schema(schema).site.node.position,
            ..Raw::default()
        });
        self.seen.insert(schema, id);
        self.queue.push_back((id, schema));
        id
    }

    pub(super) fn add(&mut self, raw: Raw<'d>) -> UseId {
        let id = UseId(self.raws.len());
        self.raws.push(raw);
        id
    }

    pub(super) fn raw(&self, id: UseId) -> &Raw<'d> {
        &self.raws[id.0]
    }

    /// Reads all that was asked for and what it refers to, and merges it.
    pub(crate) fn finish(mut self) -> Model<'d> {
        while let Some((id, schema)) = self.queue.pop_front() {
            let name = self.raw(id).name;
            let raw = self.read(self.source.schema(schema));
            self.raws[id.0] = Raw { name, ..raw };
        }
        let mut uses = Vec::with_capacity(self.raws.len());
        // Merging adds further ones at the end.
        while let Some(raw) = self.raws.get(uses.len()) {
            let (position, name, notes) = (raw.position, raw.name, self.notes(raw));
            let (nullable, target) = self.compose(UseId(uses.len()));
            uses.push(Use {
                position,
                name,
                nullable,
                notes,
                target,
            });
        }
        for id in &self.stripped {
            uses[id.0].nullable = false;
        }
        let named = self.source.named_schemas();
        let schemas = named.filter_map(|(name, schema)| Some((name, *self.seen.get(&schema)?)));
        Model {
            schemas: schemas.collect(),
            uses,
        }
    }

    /// Whether a schema's own keywords say anything that what it is composed of does not. A bare
    /// type beside a reference or a union only repeats what stands there.
    pub(super) fn adds(&self, raw: &Raw<'d>) -> bool {
        let composed = || {
            let mut parts = raw.all_of.iter();
            raw.reference.is_some()
                || !raw.variants.is_empty()
                || parts.any(|part| self.raw(*part).has_substance())
        };
        raw.own.narrows_beyond_type()
            || !raw.required.is_empty()
            || !(raw.own.types.is_empty() || composed())
    }

    /// What a schema and the inline parts of its `allOf` say beside shape.
    fn notes(&self, raw: &Raw<'d>) -> Notes<'d> {
        let mut notes = raw.notes.clone();
        let mut default = None;
        let mut description = None;
        for part in &raw.all_of {
            let part = self.raw(*part);
            if part.name.is_none() {
                default = least(default, part.notes.default.clone());
                description = either(description, part.notes.description);
                notes.deprecated |= part.notes.deprecated;
                notes.access = notes.access.and(part.notes.access);
            }
        }
        notes.default = notes.default.or(default);
        notes.description = notes.description.or(description);
        notes
    }
}
