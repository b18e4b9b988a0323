//! From the root of the package to all that users can name.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, Item, Visibility};

use super::print;
use crate::architecture::modules::{Id, Import, Tree, attributes, flatten};
use crate::architecture::resolve::Target;

/// What users can name, from the root on; and what of it comes from other crates.
pub fn public(tree: &Tree) -> (Public, Sorted) {
    let mut walk = Walk {
        tree,
        public: BTreeMap::new(),
        others: BTreeSet::new(),
        on_the_way: Vec::new(),
    };
    walk.module(0, &tree.name, &[]);
    (walk.public, walk.others)
}

/// Where users find an item: its path, and what must be on.
pub type Place = (String, Vec<String>);

/// The items that users can name, by where they are defined, with the places that they are seen at.
pub type Public = BTreeMap<(Id, String), Vec<Place>>;

/// Where an item is best known.
pub fn shortest(places: &[Place]) -> &Place {
    let length = |(path, _): &&Place| (path.matches("::").count(), path.len());
    places.iter().min_by_key(length).unwrap()
}

/// Lines by the path that they are sorted by.
pub type Sorted = BTreeSet<(String, String)>;

struct Walk<'t> {
    tree: &'t Tree,
    public: Public,
    /// What comes from other crates.
    others: Sorted,
    on_the_way: Vec<Id>,
}

impl Walk<'_> {
    fn module(&mut self, id: Id, path: &str, conditions: &[String]) {
        if self.on_the_way.contains(&id) {
            return;
        }
        self.on_the_way.push(id);
        let tree = self.tree;
        for item in &tree.modules[id].items {
            let marks = attributes(item);
            if !is_public(item) || is_hidden(marks) {
                continue;
            }
            let conditions = [conditions, &print::conditions_of(marks)].concat();
            match item {
                Item::Use(item) => {
                    let import = Import { path: Vec::new() };
                    for (name, import) in flatten(&item.tree, &import) {
                        self.import(id, path, &conditions, name, &import);
                    }
                }
                Item::Mod(item) => {
                    let name = [item.ident.to_string()];
                    for target in tree.resolve(id, &name) {
                        if let Target::Module(inner) = target {
                            self.module(inner, &format!("{path}::{}", name[0]), &conditions);
                        }
                    }
                }
                item => {
                    if let Some(name) = name_of(item) {
                        self.found((id, name.clone()), format!("{path}::{name}"), conditions);
                    }
                }
            }
        }
        self.on_the_way.pop();
    }

    fn import(
        &mut self,
        id: Id,
        path: &str,
        conditions: &[String],
        name: Option<String>,
        import: &Import,
    ) {
        let targets = self.tree.resolve(id, &import.path);
        if targets.is_empty() {
            let (from, name) = (import.path.join("::"), name.as_deref().unwrap_or("*"));
            let line = format!(
                "pub use {path}::{name} = {from}{}",
                print::brackets(conditions)
            );
            self.others.insert((format!("{path}::{name}"), line));
        }
        for target in targets {
            match (target, &name) {
                (Target::Module(inner), None) => self.module(inner, path, conditions),
                (Target::Module(inner), Some(name)) => {
                    self.module(inner, &format!("{path}::{name}"), conditions);
                }
                (Target::Item(definer, known), Some(name)) => {
                    self.found(
                        (definer, known),
                        format!("{path}::{name}"),
                        conditions.to_vec(),
                    );
                }
                // The variants of an enum are seen at it.
                (Target::Item(..), None) => {}
            }
        }
    }

    fn found(&mut self, item: (Id, String), path: String, conditions: Vec<String>) {
        let places = self.public.entry(item).or_default();
        if !places.iter().any(|(known, _)| *known == path) {
            places.push((path, conditions));
        }
    }
}

pub fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string() == "hidden")
    })
}

fn is_public(item: &Item) -> bool {
    let visibility = match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Use(item) => &item.vis,
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}

pub fn name_of(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
