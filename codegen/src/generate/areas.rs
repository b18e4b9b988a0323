//! Areas: what a tag of the document groups. Each is a folder of generated code and a cargo feature.
//!
//! A type that the operations of one area alone reach lives in that area; one that several reach is
//! shared by them.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use crate::document::{Document, Node};
use crate::model::{Api, Operation, Type, Webhooks};
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
    "md5",
    "mock",
    "native-tls",
    "rustls",
    "rustls-no-provider",
    "schemars",
    "socks",
    "tracing",
    "webhooks-verify",
    "websocket",
    // Modules, and files beside them.
    "calls",
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
    /// Whether it has operations; that of webhooks may have none.
    pub(crate) has_operations: bool,
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
    names: Unique,
}

impl Areas {
    pub(crate) fn new(document: &Document, api: &Api) -> Self {
        let defaults = defaults(document);
        let areas = features(api).into_iter().map(|(tag, feature)| Area {
            tag: tag.to_owned(),
            module: feature.replace('-', "_"),
            is_default: defaults.contains(tag),
            has_operations: api.operations.iter().any(|one| one.tag == tag),
            feature,
        });
        let mut all: Vec<Area> = areas.collect();
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
            names: Unique::reserving(["mod", "openapi"]),
        };
        areas.place_types(api);
        areas
    }

    /// Whether the package has conveniences and scenarios that are written for this document:
    /// `x-conveniences` in its `info`.
    pub(crate) fn have_conveniences(&self) -> bool {
        self.conveniences
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Area> + Clone {
        self.all.iter()
    }

    /// The number of the area of a tag, if operations have the tag; or one that says the same, for
    /// what stands for the tag of an operation without one.
    pub(crate) fn of_tag(&self, tag: &str) -> Option<usize> {
        let alike = || {
            let mut tags = self.by_tag.iter();
            tags.find(|(known, _)| words(known) == words(tag))
        };
        let known = self.by_tag.get(tag);
        known.or_else(|| Some(alike()?.1)).copied()
    }

    /// The file of what exactly these areas need, below `generated/` and without an extension: `name`
    /// in the folder of the only area, a file with the name of the set in the shared folder.
    pub(crate) fn home(&self, set: &Set, name: &str) -> String {
        let mut numbers = set.iter();
        match (numbers.next(), numbers.next()) {
            (None, _) => format!("shared/{name}"),
            (Some(only), None) => {
                let area = self.all.get(*only);
                format!("{}/{name}", area.map_or("", |area| area.module.as_str()))
            }
            _ => format!("shared/{}", self.shared.get(set).map_or("", String::as_str)),
        }
    }

    /// Gives a name to each of these sets that several areas make up.
    pub(crate) fn share<'a>(&mut self, sets: impl Iterator<Item = &'a Set>) {
        for set in sets.filter(|set| set.len() > 1) {
            if !self.shared.contains_key(set) {
                let module = self.names.take(self.shared_module(set));
                self.shared.insert(set.clone(), module);
            }
        }
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

    /// The areas that reach a type.
    pub(crate) fn of_type(&self, name: &str) -> Option<&Set> {
        self.types.get(name)
    }

    /// Each set of several areas that share types, with the module of these types.
    pub(crate) fn shared(&self) -> impl Iterator<Item = (&Set, &str)> {
        let shared = self.shared.iter().map(|(set, name)| (set, name.as_str()));
        shared.filter(|(set, _)| self.types(set).next().is_some())
    }

    /// The attribute of what is there if any of these areas is.
    pub(crate) fn cfg(&self, set: &Set) -> TokenStream {
        let features = set.iter().filter_map(|number| self.all.get(*number));
        let features: Vec<&str> = features.map(|area| area.feature.as_str()).collect();
        match features.as_slice() {
            [] => TokenStream::new(),
            [only] => quote!(#[cfg(feature = #only)]),
            several => quote!(#[cfg(any(#(feature = #several),*))]),
        }
    }

    /// From each area through all that its operations and webhooks reach.
    fn place_types(&mut self, api: &Api) {
        let mut reached: HashMap<&str, Set> = HashMap::new();
        let operations = api.operations.iter();
        let operations = operations.map(|one| (self.number(one), roots(one).collect()));
        let webhooks = api.webhooks.iter().filter_map(|webhooks| {
            let area = self.of_tag(Webhooks::TAG)?;
            Some((area, vec![webhooks.event.as_str()]))
        });
        let roots: Vec<(usize, Vec<&str>)> = operations.chain(webhooks).collect();
        for (area, mut pending) in roots {
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
        for name in api.types.keys() {
            let set = reached.remove(name.as_str()).unwrap_or_default();
            self.share([&set].into_iter());
            self.types.insert(name.clone(), set);
        }
    }

    /// `files_and_fine_tunes`, `batch_and_6_more`.
    fn shared_module(&self, set: &Set) -> String {
        const SPELLED_OUT: usize = 3;
        let modules = set.iter().filter_map(|number| self.all.get(*number));
        let modules: Vec<&str> = modules.map(|area| area.module.as_str()).collect();
        let mut with_operations = self.all.iter().enumerate();
        let is_in = |(number, area): (usize, &Area)| !area.has_operations || set.contains(&number);
        match modules.as_slice() {
            all if all.len() > SPELLED_OUT && with_operations.all(is_in) => "all".to_owned(),
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

/// The tags that are in use, each with the feature of its area: in the order of the document's tags,
/// then in that of first use.
fn features(api: &Api) -> Vec<(&str, String)> {
    let tags = api.tags.keys().map(|tag| (tag.as_str(), false));
    let mut tags: IndexMap<&str, bool> = tags.collect();
    for operation in &api.operations {
        tags.insert(&operation.tag, true);
    }
    if api.webhooks.is_some() {
        let mut known = tags.keys().copied();
        let tag = known.find(|tag| words(tag) == words(Webhooks::TAG));
        tags.insert(tag.unwrap_or(Webhooks::TAG), true);
    }
    let mut taken = HashSet::new();
    let used = tags.into_iter().filter(|(_, is_used)| *is_used);
    used.map(|(tag, _)| {
        let name = feature(tag).unwrap_or_else(|| "area".to_owned());
        // Tags may differ in case and signs alone.
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let feature = names.find(|name| taken.insert(name.clone()));
        (tag, feature.unwrap_or(name))
    })
    .collect()
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
