//! From the document to the [`Api`]: each pass here is a rewrite that progenitor would need, done
//! on our own tree so that none of its silent merges and panics can be reached.
//!
//! - `operations`, `parameters`, `bodies`, `answers`: inline schemas get a named type of their own; `methods`
//!   names what a caller writes, `extensions` and `switches` read what the
//!   document adds to OpenAPI.
//! - `servers`: where an operation has one of its own.
//! - `webhooks`: what the server sends by itself becomes one union.
//! - `schemas`, `types`, `references`, `merge`, `enums`: `$ref`, `allOf`, `nullable` and aliases dissolve; what is left is a type.
//! - `meet`: what has to fulfil several schemas at once, `choices` if one is a choice; `parts` is what each says of it, `narrow` which
//!   of them is the narrower.
//! - `families`: what a schema with a discriminator stands for, if others include it.
//! - `unions`: `oneOf` and `anyOf` become enums; `variants` and `tags` decide how a reader tells
//!   their variants apart once all objects are read.
//! - `constants`: an enum of one text is no type, but what a member always is.
//! - `check`: what only shows once all is read, such as a default of the wrong type.
//! - `usage`: which types a request reaches and which an answer, and where a type needs a box;
//!   `sizes`: where a box keeps a union small.
//!
//! Only what an operation reaches is read, so a large document costs what it uses. What is refused
//! is put aside (`Normalizer::keep`), and the reading goes on beside it, so that one run reports
//! all of it.

mod answers;
mod bodies;
mod bounds;
mod check;
mod choices;
mod constants;
mod encoding;
mod enums;
mod extensions;
mod families;
mod media_types;
mod meet;
mod merge;
mod methods;
mod narrow;
mod operations;
mod pages;
mod parameters;
mod parts;
mod reading;
mod references;
mod schemas;
mod servers;
mod sizes;
mod switches;
mod tags;
mod types;
mod unions;
mod usage;
mod variants;
mod wait;
mod webhooks;

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::document::{Document, Node, Pointer};
use crate::error::{Refusals, Result, Unsupported};
use crate::model::{Ambiguity, Api, NamedType, Shape, Usage};
use crate::names::{PRELUDE, Unique, pascal};
use crate::openapi::source::{Schema, SchemaId, Site, Source};
use crate::openapi::version::Version;
use reading::{Heirs, Known, Reading, heirs};
use variants::PendingUnion;

/// Reads a whole document.
///
/// # Errors
/// All that is not of the supported subset, with its places.
pub fn normalize(document: &Document) -> std::result::Result<Api, Refusals> {
    let source = Source::read(document);
    let mut normalizer = Normalizer::new(&source)?;
    let operations = normalizer.operations();
    let webhooks = normalizer.webhooks();
    normalizer.finish_unions();
    constants::dissolve(&mut normalizer.types, &normalizer.open_enums);
    let mut refusals = normalizer.refusals;
    let mut api = Api {
        tags: tags(&source),
        types: normalizer.types,
        operations,
        webhooks,
        ambiguities: normalizer.ambiguities,
    };
    usage::mark(&mut api);
    // What dissolved into another type is left behind without a use.
    api.types.retain(|_, named| named.usage != Usage::default());
    // In the order of the document, which a new operation that uses old types does not change.
    api.types
        .sort_by_cached_key(|_, named| document.order(&named.pointer));
    usage::limit_required(&mut api);
    usage::mark_tags(&mut api);
    usage::box_cycles(&mut api);
    sizes::box_large(&mut api);
    check::read_files_as_texts(&mut api);
    check::drop_misfits(&mut api);
    usage::drop_unreadable_defaults(&mut api);
    check::check(document, &api, &mut refusals);
    match Refusals::of(refusals) {
        None => Ok(api),
        Some(refusals) => Err(refusals),
    }
}

fn tags(source: &Source<'_>) -> IndexMap<String, String> {
    let described = source.tags.iter().filter_map(|tag| {
        let description = tag.text("description").unwrap_or_default();
        Some((tag.text("name")?.to_owned(), description.to_owned()))
    });
    described.collect()
}

/// The state of one reading.
struct Normalizer<'d> {
    document: &'d Document,
    source: &'d Source<'d>,
    types: IndexMap<String, NamedType>,
    /// Names that are decided, by the pointer to what they name.
    names_by_pointer: HashMap<String, String>,
    names: Unique,
    /// Whether components may be null, by pointer, once they are read.
    nullable: HashMap<String, bool>,
    /// Unions whose variants are decided when all types are known.
    unions: IndexMap<String, PendingUnion<'d>>,
    /// Enums of one value beside which any other text is allowed.
    open_enums: HashSet<String>,
    /// Variants that only their order tells apart.
    ambiguities: Vec<Ambiguity>,
    /// Components that are being read, each with how deep it lies, to notice one that only leads to
    /// itself.
    aliases: HashMap<String, usize>,
    /// How many objects, lists and maps what is being read lies in.
    depth: usize,
    /// What was met again while it was read: it must be a type of its own.
    recursive: HashSet<String>,
    /// Inline schemas that are being read.
    open: HashSet<String>,
    /// What was refused so far, in the order of reading; some of it more than once.
    refusals: Vec<Unsupported>,
    heirs: Heirs<'d>,
    /// Components that were refused, by pointer.
    refused: HashMap<String, Unsupported>,
    /// What several schemas come to that a value has to fulfil at once, by their places.
    met: HashMap<Known, Reading>,
    /// What is being merged, the outermost first.
    meeting: Vec<Known>,
    /// What the owner of members is called whose types several forms of a union have.
    shared: HashMap<String, String>,
    /// How many schemas were compared to merge some.
    compared: Cell<usize>,
}

impl<'d> Normalizer<'d> {
    fn new(source: &'d Source<'d>) -> Result<Self> {
        let document = source.document;
        if let Err(unknown) = Version::of(document) {
            let (at, found) = match unknown.found {
                Some((key, found)) => (Pointer::root().child(key), format!("`{key}: {found}`")),
                None => (Pointer::root(), "no `openapi`".to_owned()),
            };
            let accepted = "a document of OpenAPI 3.0 or 3.1, `openapi: 3.1.0`";
            return Err(Unsupported::new(document, &at, found, accepted));
        }
        let mut normalizer = Self {
            document,
            source,
            types: IndexMap::new(),
            names_by_pointer: HashMap::new(),
            names: Unique::reserving(PRELUDE.iter().copied()),
            nullable: HashMap::new(),
            unions: IndexMap::new(),
            open_enums: HashSet::new(),
            ambiguities: Vec::new(),
            aliases: HashMap::new(),
            depth: 0,
            recursive: HashSet::new(),
            open: HashSet::new(),
            refusals: Vec::new(),
            heirs: heirs(source),
            refused: HashMap::new(),
            met: HashMap::new(),
            meeting: Vec::new(),
            shared: HashMap::new(),
            compared: Cell::new(0),
        };
        // Components come first, so that an inline schema never takes the name of one.
        let schemas = document
            .pointer("/components/schemas")
            .and_then(Node::as_object);
        for name in schemas.into_iter().flat_map(crate::document::Object::keys) {
            let pointer = Pointer::root()
                .child("components")
                .child("schemas")
                .child(name);
            let name = normalizer.names.take(pascal(name));
            normalizer
                .names_by_pointer
                .insert(pointer.to_string(), name);
        }
        Ok(normalizer)
    }

    fn refuse(
        &self,
        pointer: &Pointer,
        found: impl Into<String>,
        accepted: impl Into<String>,
    ) -> Unsupported {
        Unsupported::new(self.document, pointer, found, accepted)
    }

    /// Puts a refusal aside, so that the reading goes on with what stands beside it.
    fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|refusal| self.refusals.push(refusal)).ok()
    }

    /// The name of the type at a pointer: a component's own, else one made from the hint.
    fn name_for(&mut self, pointer: &Pointer, hint: &str) -> String {
        if let Some(name) = self.names_by_pointer.get(pointer.as_str()) {
            return name.clone();
        }
        let name = self.names.take(pascal(hint));
        self.names_by_pointer
            .insert(pointer.to_string(), name.clone());
        name
    }

    fn define(&mut self, name: &str, pointer: &Pointer, node: &Node, shape: Shape) {
        let described = NamedType {
            pointer: pointer.to_string(),
            description: text(node, "description"),
            deprecated: flag(node, "deprecated"),
            shape,
            usage: Usage::default(),
        };
        self.types.insert(name.to_owned(), described);
    }

    /// The type of the values that one of the document's schemas describes.
    fn read_schema(&mut self, id: SchemaId, hint: &str) -> Result<Reading> {
        let site = &self.source.schema(id).site;
        self.schema(site.node, &site.at(), hint)
    }

    /// What a schema says that stands at a node.
    fn said(&self, node: &'d Node, at: &Pointer) -> Result<&'d Schema<'d>> {
        let schema = self.source.schema_at(node).map(|id| self.source.schema(id));
        let takes_all = self.source.version.has_json_schema() && node.as_bool() == Some(true);
        let schema = schema.filter(|schema| schema.is_object() || takes_all);
        schema.ok_or_else(|| self.refuse(at, node.value.kind(), "a schema (an object)"))
    }

    /// A part of the document, `part` what stands at `site` or what a reference there leads to.
    fn behind<T>(&self, site: &Site<'d>, part: Option<&'d T>) -> Result<&'d T> {
        let at = site.at();
        if let Some(reference) = site.get("$ref").filter(|node| node.as_str().is_none()) {
            let found = format!("{} as `$ref`", reference.value.kind());
            return Err(self.refuse(&at.child("$ref"), found, "a string"));
        }
        let (node, target) = self.follow(site.node, &at)?;
        match part.filter(|_| node.as_object().is_some()) {
            Some(part) => Ok(part),
            None => Err(self.refuse(&target, node.value.kind(), "an object")),
        }
    }

    /// Refuses what is of another kind than OpenAPI asks for among the parts of a list or a map.
    /// Whether there is any.
    fn refuse_faults(&mut self, list: &Pointer) -> bool {
        let before = self.refusals.len();
        for fault in &self.source.faults {
            let parent = fault.pointer.rsplit_once('/').map(|(parent, _)| parent);
            if parent == Some(list.as_str()) {
                let at = Pointer::parse(&fault.pointer);
                self.refusals
                    .push(self.refuse(&at, fault.found, fault.wanted));
            }
        }
        self.refusals.len() > before
    }

    /// A node and its place, references followed.
    fn follow(&self, node: &'d Node, pointer: &Pointer) -> Result<(&'d Node, Pointer)> {
        match node.reference() {
            None => Ok((node, pointer.clone())),
            Some(reference) => self.document.resolve(reference).map_err(|error| {
                self.refuse(
                    pointer,
                    error.to_string(),
                    "a reference to something in this document",
                )
            }),
        }
    }
}

/// A member's text.
fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key).and_then(Node::as_str).map(str::to_owned)
}

/// Whether a member is `true`.
fn flag(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool).unwrap_or(false)
}
