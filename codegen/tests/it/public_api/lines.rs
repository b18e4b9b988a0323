//! A line for each item, and for what it has: fields, variants, functions, traits.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, ImplItem, Item, TraitItem, Visibility};

use super::items::{Blocks, blocks, items};
use super::names::Names;
use super::print;
use super::walk::{Place, Public, Sorted, is_hidden, name_of, public, shortest};
use crate::architecture::cfg::is_test_code;
use crate::architecture::modules::{Id, Tree, attributes};
use crate::architecture::resolve::{Target, segments};

/// All lines, sorted by path.
pub fn listing(tree: &Tree) -> String {
    let (public, others) = public(tree);
    let mut lines = Lines {
        tree,
        blocks: blocks(tree),
        public: &public,
        lines: others,
        traits: BTreeMap::new(),
    };
    for ((module, name), places) in &public {
        lines.item(*module, name, places);
    }
    lines.of_other_types();
    lines.add_traits();
    let lines = lines.lines.into_iter();
    lines.map(|(_, line)| format!("{line}\n")).collect()
}

struct Lines<'t> {
    tree: &'t Tree,
    blocks: Blocks<'t>,
    public: &'t Public,
    lines: Sorted,
    /// The traits of a type that has them without more ado, by its path and what must be on.
    traits: BTreeMap<(String, String), BTreeSet<String>>,
}

impl<'t> Lines<'t> {
    fn item(&mut self, module: Id, name: &str, places: &[Place]) {
        let (path, conditions) = shortest(places);
        for (other, conditions) in places.iter().filter(|(other, _)| other != path) {
            self.add(other, format!("pub use {other} = {path}"), conditions);
        }
        let tree = self.tree;
        let items = tree.modules[module].items.iter();
        for item in items.filter(|item| name_of(item).as_deref() == Some(name)) {
            let marks = attributes(item);
            if is_hidden(marks) {
                continue;
            }
            let mut conditions = conditions.clone();
            conditions.extend(print::conditions_of(marks));
            self.definition(path, &conditions, module, item);
        }
        let blocks = self.blocks.get(&Some((module, name.to_owned())));
        for (at, block) in blocks.cloned().unwrap_or_default() {
            if is_hidden(&block.attrs) {
                continue;
            }
            let mut conditions = [&conditions[..], &self.conditions_at(at)].concat();
            conditions.extend(print::conditions_of(&block.attrs));
            self.block(path, &conditions, at, block);
        }
    }

    fn definition(&mut self, path: &str, conditions: &[String], module: Id, item: &Item) {
        let names = self.names(module);
        let marks = print::marks(attributes(item));
        let with = |kind: &str, generics| {
            let (parameters, clause) = print::generics(generics);
            format!("{marks}pub {kind} {path}{parameters}{clause}")
        };
        let line = match item {
            Item::Const(item) => format!("{marks}pub const {path}: {}", names.ty(&item.ty)),
            Item::Static(item) => format!("{marks}pub static {path}: {}", names.ty(&item.ty)),
            Item::Fn(item) => {
                let signature = names.signature(&item.sig);
                format!("{marks}pub {}", renamed(&signature, &item.sig.ident, path))
            }
            Item::Type(item) => {
                let (parameters, _) = print::generics(&item.generics);
                format!(
                    "{marks}pub type {path}{parameters} = {}",
                    names.ty(&item.ty)
                )
            }
            Item::Struct(item) => {
                for (name, field) in print::fields(&item.fields) {
                    if !is_hidden(&field.attrs) {
                        let path = format!("{path}::{name}");
                        let marks = print::marks(&field.attrs);
                        let line = format!("{marks}pub {path}: {}", names.ty(&field.ty));
                        self.add(&path, line, conditions);
                    }
                }
                self.derives(path, conditions, &item.attrs);
                with("struct", &item.generics)
            }
            Item::Enum(item) => {
                for variant in &item.variants {
                    if !is_hidden(&variant.attrs) {
                        let path = format!("{path}::{}", variant.ident);
                        let marks = print::marks(&variant.attrs);
                        let line = format!("{marks}pub {path}{}", names.variant(&variant.fields));
                        self.add(&path, line, conditions);
                    }
                }
                self.derives(path, conditions, &item.attrs);
                with("enum", &item.generics)
            }
            Item::Trait(item) => {
                for inner in &item.items {
                    self.of_trait(path, conditions, module, inner);
                }
                let above = &item.supertraits;
                let above = match above.is_empty() {
                    true => String::new(),
                    false => format!(
                        ": {}",
                        print::of_type(&quote::quote!(dyn #above))[4..].trim()
                    ),
                };
                with("trait", &item.generics) + &above
            }
            _ => return,
        };
        self.add(path, line, conditions);
    }

    fn of_trait(&mut self, path: &str, conditions: &[String], module: Id, item: &TraitItem) {
        let names = self.names(module);
        let (name, line, marks) = match item {
            TraitItem::Fn(item) => {
                let path = format!("{path}::{}", item.sig.ident);
                let provided = if item.default.is_some() {
                    " { … }"
                } else {
                    ""
                };
                let signature = renamed(&names.signature(&item.sig), &item.sig.ident, &path);
                (path, format!("pub {signature}{provided}"), &item.attrs)
            }
            TraitItem::Type(item) => {
                let path = format!("{path}::{}", item.ident);
                (path.clone(), format!("pub type {path}"), &item.attrs)
            }
            TraitItem::Const(item) => {
                let path = format!("{path}::{}", item.ident);
                let line = format!("pub const {path}: {}", names.ty(&item.ty));
                (path, line, &item.attrs)
            }
            _ => return,
        };
        if !is_hidden(marks) {
            self.add(&name, line, conditions);
        }
    }

    fn derives(&mut self, path: &str, conditions: &[String], attributes: &[Attribute]) {
        for attribute in attributes
            .iter()
            .filter(|one| one.path().is_ident("derive"))
        {
            let paths = attribute.parse_args_with(
                syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
            );
            for derived in paths.unwrap() {
                let name = segments(&derived).pop().unwrap();
                self.has(path, name, conditions);
            }
        }
    }

    fn block(&mut self, path: &str, conditions: &[String], at: Id, block: &syn::ItemImpl) {
        let (parameters, clause) = print::generics(&block.generics);
        if let Some((of, _)) = &block.trait_ {
            if self.is_private(at, of) {
                return;
            }
            let of = self.names(at).of_trait(of);
            if parameters.is_empty() || of.ends_with("<'de>") {
                self.has(path, of, conditions);
                return;
            }
            let ty = self.names(at).ty(&block.self_ty);
            let arguments = ty.find('<').map_or("", |at| &ty[at..]);
            let line = format!("impl{parameters} {of} for {path}{arguments}{clause}");
            self.add(path, line, conditions);
            return;
        }
        let names = self.names(at);
        for item in items(self.tree, at, block) {
            let (name, line, vis, attributes) = match &item {
                ImplItem::Fn(item) => {
                    let path = format!("{path}::{}", item.sig.ident);
                    let signature = renamed(&names.signature(&item.sig), &item.sig.ident, &path);
                    (path, format!("pub {signature}"), &item.vis, &item.attrs)
                }
                ImplItem::Const(item) => {
                    let path = format!("{path}::{}", item.ident);
                    let line = format!("pub const {path}: {}", names.ty(&item.ty));
                    (path, line, &item.vis, &item.attrs)
                }
                _ => continue,
            };
            let is_public = matches!(vis, Visibility::Public(_));
            if is_public && !is_hidden(attributes) && !is_test_code(attributes) {
                let mut conditions = conditions.to_vec();
                conditions.extend(print::conditions_of(attributes));
                let marks = print::marks(attributes);
                self.add(&name, format!("{marks}{line}{clause}"), &conditions);
            }
        }
    }

    /// What the public traits are for besides the package's own types.
    fn of_other_types(&mut self) {
        for (at, block) in self.blocks.get(&None).cloned().unwrap_or_default() {
            let Some((of, _)) = &block.trait_ else {
                continue;
            };
            for target in self.tree.resolve(at, &segments(of)) {
                let Target::Item(module, name) = target else {
                    continue;
                };
                let Some(places) = self.public.get(&(module, name)) else {
                    continue;
                };
                let (path, conditions) = places[0].clone();
                let (parameters, clause) = print::generics(&block.generics);
                let ty = self.names(at).ty(&block.self_ty);
                let of = self.names(at).of_trait(of);
                let line = format!("impl{parameters} {of} for {ty}{clause}");
                let conditions = [conditions, self.conditions_at(at)].concat();
                self.add(&path, line, &conditions);
            }
        }
    }

    /// Whether a trait is one of the package that users cannot name.
    fn is_private(&self, at: Id, path: &syn::Path) -> bool {
        let targets = self.tree.resolve(at, &segments(path));
        !targets.is_empty()
            && targets.iter().all(|target| match target {
                Target::Item(module, name) => !self.public.contains_key(&(*module, name.clone())),
                Target::Module(_) => true,
            })
    }

    /// What must be on for a module to be there.
    fn conditions_at(&self, module: Id) -> Vec<String> {
        let mut conditions = Vec::new();
        let mut inner = module;
        while let Some(outer) = self.tree.modules[inner].parent {
            for item in &self.tree.modules[outer].items {
                if let Item::Mod(item) = item {
                    let name = [item.ident.to_string()];
                    if self
                        .tree
                        .resolve(outer, &name)
                        .contains(&Target::Module(inner))
                    {
                        conditions.extend(print::conditions_of(&item.attrs));
                    }
                }
            }
            inner = outer;
        }
        conditions
    }

    fn names(&self, module: Id) -> Names<'t> {
        Names {
            tree: self.tree,
            public: self.public,
            module,
        }
    }

    fn has(&mut self, path: &str, name: String, conditions: &[String]) {
        let key = (path.to_owned(), print::brackets(conditions));
        self.traits.entry(key).or_default().insert(name);
    }

    fn add_traits(&mut self) {
        for ((path, brackets), traits) in std::mem::take(&mut self.traits) {
            let traits: Vec<String> = traits.into_iter().collect();
            let line = format!("impl {} for {path}{brackets}", traits.join(" + "));
            self.lines.insert((path, line));
        }
    }

    fn add(&mut self, path: &str, line: String, conditions: &[String]) {
        let line = format!("{line}{}", print::brackets(conditions));
        self.lines.insert((path.to_owned(), line));
    }
}

/// A signature with the path in place of the name.
fn renamed(signature: &str, name: &syn::Ident, path: &str) -> String {
    signature.replacen(&format!("fn {name}"), &format!("fn {path}"), 1)
}
