//! Areas: what a tag of the document groups. Each is a folder of generated code and a cargo feature.
//!
//! A type that the operations of one area alone reach lives in that area; one that several reach is
//! shared by them.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use crate::document::{Document, Node, Pointer};
use crate::error::{Result, Unsupported};
use crate::model::{Api, Operation, Type};
use crate::names::{Unique, is_keyword, words};

/// What the package has features of its own for, or modules beside the areas: an area of such a name
/// gets `-api`.
const RESERVED: &[&str] = &[
    // Features.
    "cli",
    "client",
    "default",
    "default-areas",
    "full",
    "gzip",
    "mock",
    "native-tls",
    "rustls",
    "rustls-no-provider",
    "schemars",
    "socks",
    "tracing",
    "webhooks",
    "websocket",
    // Modules.
    "operations",
    "resources",
    "round-trip",
    "shared",
    "types",
];

/// Numbers of areas. Never empty for what an operation reaches.
pub(crate) type Set = BTreeSet<usize>;

/// One area.
#[derive(Debug)]
pub(crate) struct Area {
    pub(crate) tag: String,
    /// The cargo feature: `fine-tunes`.
    pub(crate) feature: String,
    /// The module and folder: `fine_tunes`.
    pub(crate) module: String,
    /// Whether it is on by default: `x-default` on its tag.
    pub(crate) is_default: bool,
}

/// The areas of an API, and which of them reach each type.
#[derive(Debug)]
pub(crate) struct Areas {
    /// In the order of the document's tags, then in that of first use.
    all: Vec<Area>,
    by_tag: HashMap<String, usize>,
    conveniences: bool,
    /// By name of the type, in the order of the API's types.
    types: IndexMap<String, Set>,
    /// The modules of the sets of several areas that share types.
    shared: IndexMap<Set, String>,
}

impl Areas {
    /// # Errors
    /// Two tags give areas of the same name.
    pub(crate) fn new(document: &Document, api: &Api) -> Result<Self> {
        let mut first_uses: IndexMap<&str, Option<&Operation>> =
            api.tags.keys().map(|tag| (tag.as_str(), None)).collect();
        for operation in &api.operations {
            let first = first_uses.entry(&operation.tag).or_default();
            first.get_or_insert(operation);
        }
        let defaults = defaults(document);
        let mut all: Vec<Area> = Vec::new();
        let mut spelled = Unique::default();
        let mut by_feature: HashMap<String, &Operation> = HashMap::new();
        for operation in first_uses.into_values().flatten() {
            let feature = match feature(&operation.tag) {
                Some(feature) => feature,
                None => spelled.take("area".to_owned()).replace('_', "-"),
            };
            if let Some(other) = by_feature.insert(feature.clone(), operation) {
                return Err(meet(document, operation, other, &feature));
            }
            all.push(Area {
                tag: operation.tag.clone(),
                module: feature.replace('-', "_"),
                is_default: defaults.contains(operation.tag.as_str()),
                feature,
            });
        }
        // A document that makes no choice has all of it on.
        if defaults.is_empty() {
            all.iter_mut().for_each(|area| area.is_default = true);
        }
        let by_tag = all.iter().map(|area| area.tag.clone()).zip(0..).collect();
        let conveniences = document.pointer("/info/x-conveniences");
        let mut areas = Self {
            all,
            by_tag,
            conveniences: conveniences.and_then(Node::as_bool) == Some(true),
            types: IndexMap::new(),
            shared: IndexMap::new(),
        };
        areas.place_types(api);
        Ok(areas)
    }

    /// Whether the package has conveniences and scenarios that are written for this document:
    /// `x-conveniences` in its `info`.
    pub(crate) fn have_conveniences(&self) -> bool {
        self.conveniences
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Area> + Clone {
        self.all.iter()
    }

    /// The area that an operation belongs to, as a set.
    pub(crate) fn of(&self, operation: &Operation) -> Set {
        Set::from([self.number(operation)])
    }

    /// The cargo feature of the area that an operation belongs to.
    pub(crate) fn feature(&self, operation: &Operation) -> &str {
        let area = self.all.get(self.number(operation));
        area.map_or("", |area| area.feature.as_str())
    }

    /// The number of the area that an operation belongs to.
    pub(crate) fn number(&self, operation: &Operation) -> usize {
        self.by_tag.get(&operation.tag).copied().unwrap_or_default()
    }

    /// The types of exactly these areas, in the document's order.
    pub(crate) fn types<'a>(&'a self, areas: &'a Set) -> impl Iterator<Item = &'a str> {
        let types = self.types.iter().filter(move |(_, set)| *set == areas);
        types.map(|(name, _)| name.as_str())
    }

    /// Each set of areas that share something, with the module of what they share.
    pub(crate) fn shared(&self) -> impl Iterator<Item = (&Set, &str)> {
        self.shared.iter().map(|(set, name)| (set, name.as_str()))
    }

    /// The attribute of what is there if any of these areas is.
    pub(crate) fn cfg(&self, set: &Set) -> TokenStream {
        let features = set.iter().filter_map(|number| self.all.get(*number));
        let features: Vec<&str> = features.map(|area| area.feature.as_str()).collect();
        match features.as_slice() {
            [only] => quote!(#[cfg(feature = #only)]),
            several => quote!(#[cfg(any(#(feature = #several),*))]),
        }
    }

    /// From each area through all that its operations reach.
    fn place_types(&mut self, api: &Api) {
        let mut reached: HashMap<&str, Set> = HashMap::new();
        for operation in &api.operations {
            let area = self.number(operation);
            let mut pending: Vec<&str> = roots(operation).collect();
            while let Some(name) = pending.pop() {
                let Some(named) = api.types.get(name) else {
                    continue;
                };
                if reached.entry(name).or_default().insert(area) {
                    let held = named.shape.held().into_iter();
                    pending.extend(held.filter_map(name_in));
                }
            }
        }
        let mut names = Unique::default();
        for name in api.types.keys() {
            let set = reached.remove(name.as_str()).unwrap_or_default();
            if set.len() > 1 && !self.shared.contains_key(&set) {
                let module = names.take(self.shared_module(&set));
                self.shared.insert(set.clone(), module);
            }
            self.types.insert(name.clone(), set);
        }
    }

    /// `files_and_fine_tunes`, `batch_and_6_more`.
    fn shared_module(&self, set: &Set) -> String {
        const SPELLED_OUT: usize = 3;
        let modules = set.iter().filter_map(|number| self.all.get(*number));
        let modules: Vec<&str> = modules.map(|area| area.module.as_str()).collect();
        match modules.as_slice() {
            all if all.len() == self.all.len() && all.len() > SPELLED_OUT => "all".to_owned(),
            [first, others @ ..] if others.len() >= SPELLED_OUT => {
                format!("{first}_and_{}_more", others.len())
            }
            few => few.join("_and_"),
        }
    }
}

/// The tags that are marked with `x-default`.
fn defaults(document: &Document) -> HashSet<&str> {
    let tags = document.pointer("/tags").and_then(Node::as_array);
    let marked = |tag: &&Node| tag.get("x-default").and_then(Node::as_bool) == Some(true);
    let marked = tags.unwrap_or_default().iter().filter(marked);
    marked
        .filter_map(|tag| tag.get("name").and_then(Node::as_str))
        .collect()
}

/// The types that an operation names itself.
fn roots(operation: &Operation) -> impl Iterator<Item = &str> {
    let body = operation.body.as_ref().map(|body| &body.ty);
    let answers = [&operation.answer.json, &operation.answer.events];
    let path = operation.path_params.iter().map(|field| &field.ty);
    let types = body.into_iter().chain(answers.into_iter().flatten());
    let named = types.chain(path).filter_map(name_in);
    named.chain(operation.params.as_deref())
}

fn name_in(ty: &Type) -> Option<&str> {
    ty.named().map(|(name, _)| name)
}

/// A tag's name in kebab case; nothing where the tag has no letter that a file's name may have.
fn feature(tag: &str) -> Option<String> {
    let words = words(tag);
    if words.is_empty() || !tag.is_ascii() {
        return None;
    }
    let name = words.join("-");
    Some(match name.as_str() {
        reserved if RESERVED.contains(&reserved) || is_keyword(reserved) => format!("{name}-api"),
        number if number.starts_with(|first: char| first.is_ascii_digit()) => format!("x{name}"),
        _ => name,
    })
}

fn meet(document: &Document, again: &Operation, first: &Operation, feature: &str) -> Unsupported {
    let tag = |operation: &Operation| {
        let operation = Pointer::parse(&operation.pointer);
        let tag = operation.child("tags").child(0);
        match document.pointer(tag.as_str()) {
            Some(_) => tag,
            None => operation,
        }
    };
    let place = document.pointer(tag(first).as_str());
    let place = place.map_or(String::new(), |node| {
        format!(" (line {})", node.position.line)
    });
    let found = format!(
        "the tag `{}`, whose area `{feature}` is that of the tag `{}`{place}",
        again.tag, first.tag
    );
    let accepted = "tags that differ in more than case and signs";
    Unsupported::new(document, &tag(again), found, accepted)
}
