//! From the document's tree to the model, in two steps.
//!
//! First each schema of the tree is read by itself ([`keywords`]) into a [`Raw`], whose parts are
//! named by index, so that recursion in the document is none here. Then what is composed of others
//! is merged ([`compose`], [`union`]).

mod compose;
mod keywords;
mod union;

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use super::model::{Model, Notes, Schema, Use, UseId};
use crate::document::{Document, Node, Position};

/// How many uses a document may have after merging. Real ones of 3 MB have 60,000; what is beyond
/// this stays unmerged instead of filling the memory.
const MOST_USES: usize = 2_000_000;

/// A schema as it stands in the tree.
#[derive(Clone, Debug, Default)]
pub(crate) struct Raw<'d> {
    line: Position,
    name: Option<&'d str>,
    nullable: bool,
    /// It takes `null` and nothing else.
    null_only: bool,
    notes: Notes<'d>,
    /// What its own keywords say.
    own: Schema<'d>,
    required: BTreeSet<&'d str>,
    reference: Option<UseId>,
    all_of: Vec<UseId>,
    variants: Vec<UseId>,
}

impl Raw<'_> {
    /// Whether it says anything about values, by itself or through others.
    fn has_substance(&self) -> bool {
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

/// A schema that is not read yet.
struct Waiting<'d> {
    id: UseId,
    node: &'d Node,
    /// The outermost schema around it, maybe itself.
    root: UseId,
}

/// Reads schemas of one document.
pub(crate) struct Lowering<'d> {
    document: &'d Document,
    raws: Vec<Raw<'d>>,
    /// By the node's address: a tree that is borrowed does not move.
    seen: HashMap<*const Node, UseId>,
    queue: VecDeque<Waiting<'d>>,
    /// The outermost schema around the one that is being read.
    root: Option<UseId>,
    /// Properties that several parts of an `allOf` have, merged in their turn.
    merged: HashMap<(UseId, UseId), UseId>,
    /// Inline variants whose `null` the union has taken over.
    stripped: HashSet<UseId>,
}

impl<'d> Lowering<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        let mut lowering = Lowering {
            document,
            raws: Vec::new(),
            seen: HashMap::new(),
            queue: VecDeque::new(),
            root: None,
            merged: HashMap::new(),
            stripped: HashSet::new(),
        };
        for (name, node) in lowering.components() {
            let id = lowering.schema(node);
            lowering.raws[id.0].name = Some(name);
        }
        lowering
    }

    fn components(&self) -> Vec<(&'d str, &'d Node)> {
        let schemas = self.document.pointer("/components/schemas");
        let object = schemas.and_then(Node::as_object);
        object.map_or_else(Vec::new, |object| object.iter().collect())
    }

    /// The use for a node of the tree. Its content is read later, see [`Lowering::finish`].
    pub(crate) fn schema(&mut self, node: &'d Node) -> UseId {
        let address: *const Node = node;
        if let Some(id) = self.seen.get(&address) {
            return *id;
        }
        let id = self.add(Raw {
            line: node.position,
            ..Raw::default()
        });
        self.seen.insert(address, id);
        let root = self.root.unwrap_or(id);
        self.queue.push_back(Waiting { id, node, root });
        id
    }

    fn add(&mut self, raw: Raw<'d>) -> UseId {
        let id = UseId(self.raws.len());
        self.raws.push(raw);
        id
    }

    fn raw(&self, id: UseId) -> &Raw<'d> {
        &self.raws[id.0]
    }

    /// Reads all that was asked for and what it refers to, and merges it.
    pub(crate) fn finish(mut self) -> Model<'d> {
        while let Some(Waiting { id, node, root }) = self.queue.pop_front() {
            self.root = Some(root);
            let name = self.raw(id).name;
            let raw = self.read(node);
            self.raws[id.0] = Raw { name, ..raw };
        }
        let mut uses = Vec::with_capacity(self.raws.len());
        // Merging adds further ones at the end.
        while let Some(raw) = self.raws.get(uses.len()) {
            let (line, name, notes) = (raw.line, raw.name, self.notes(raw));
            let (nullable, target) = self.compose(UseId(uses.len()));
            uses.push(Use {
                line,
                name,
                nullable,
                notes,
                target,
            });
        }
        for id in &self.stripped {
            uses[id.0].nullable = false;
        }
        let schemas = self.components().into_iter();
        let schemas = schemas.filter_map(|(name, node)| {
            let address: *const Node = node;
            Some((name, *self.seen.get(&address)?))
        });
        Model {
            schemas: schemas.collect(),
            uses,
        }
    }

    /// Whether a schema's own keywords say anything that what it is composed of does not. A bare
    /// type beside a reference or a union only repeats what stands there.
    fn adds(&self, raw: &Raw<'d>) -> bool {
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
                default = compose::least(default, part.notes.default.clone());
                description = compose::either(description, part.notes.description);
                notes.deprecated |= part.notes.deprecated;
            }
        }
        notes.default = notes.default.or(default);
        notes.description = notes.description.or(description);
        notes
    }
}
