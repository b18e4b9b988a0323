//! The modules of a crate, read from its files as the compiler would read them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Item, UseTree};

use super::cfg::is_test_code;

/// A module by its number in [`Tree::modules`].
pub type Id = usize;

/// The modules of a library and of the programs beside it.
pub struct Tree {
    /// The name that programs know the library by.
    pub name: String,
    /// The library is the first.
    pub modules: Vec<Module>,
}

/// A module without its tests.
pub struct Module {
    /// From the root of the repository, with slashes.
    pub file: String,
    pub parent: Option<Id>,
    pub items: Vec<Item>,
    pub names: BTreeMap<String, Vec<Name>>,
    /// The paths of `use …::*`.
    pub globs: Vec<Import>,
}

/// What a name stands for in a module.
pub enum Name {
    Module(Id),
    /// Defined in the module itself.
    Item,
    Import(Import),
}

/// One name of a `use` declaration.
#[derive(Clone)]
pub struct Import {
    pub path: Vec<String>,
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    codegen.parent().unwrap().to_path_buf()
}

impl Tree {
    /// Reads a library and programs by their root files, which are named from the root of the
    /// repository.
    pub fn read(name: &str, roots: &[&str]) -> Self {
        let mut tree = Self {
            name: name.to_owned(),
            modules: Vec::new(),
        };
        for root in roots {
            tree.file(Path::new(root), None);
        }
        tree
    }

    pub fn root(&self, module: Id) -> Id {
        let mut module = module;
        while let Some(parent) = self.modules[module].parent {
            module = parent;
        }
        module
    }

    fn file(&mut self, file: &Path, parent: Option<Id>) -> Id {
        let source = fs::read_to_string(repository().join(file));
        let source = source.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let parsed = syn::parse_file(&source);
        let parsed = parsed.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let is_face = file.ends_with("mod.rs") || parent.is_none();
        let folder = match is_face {
            true => file.parent().unwrap().to_path_buf(),
            false => file.with_extension(""),
        };
        self.module(file, &folder, parent, parsed.items)
    }

    fn module(&mut self, file: &Path, folder: &Path, parent: Option<Id>, items: Vec<Item>) -> Id {
        let id = self.modules.len();
        self.modules.push(Module {
            file: file.to_string_lossy().replace('\\', "/"),
            parent,
            items: Vec::new(),
            names: BTreeMap::new(),
            globs: Vec::new(),
        });
        for item in items {
            if is_test_code(attributes(&item)) {
                continue;
            }
            match item {
                Item::Mod(mut inner) => {
                    let name = inner.ident.to_string();
                    let child = match inner.content.take() {
                        Some((_, items)) => self.module(file, &folder.join(&name), Some(id), items),
                        None => self.file(&child_file(file, folder, &inner), Some(id)),
                    };
                    self.name(id, name, Name::Module(child));
                    self.modules[id].items.push(Item::Mod(inner));
                }
                Item::Use(item) => {
                    let import = Import { path: Vec::new() };
                    let names = flatten(&item.tree, &import);
                    self.modules[id].items.push(Item::Use(item));
                    for (name, import) in names {
                        match name {
                            Some(name) => self.name(id, name, Name::Import(import)),
                            None => self.modules[id].globs.push(import),
                        }
                    }
                }
                item => {
                    for name in defined(&item, &self.modules[id].items) {
                        self.name(id, name, Name::Item);
                    }
                    self.modules[id].items.push(item);
                }
            }
        }
        id
    }

    fn name(&mut self, module: Id, name: String, means: Name) {
        self.modules[module]
            .names
            .entry(name)
            .or_default()
            .push(means);
    }
}

fn child_file(file: &Path, folder: &Path, module: &syn::ItemMod) -> PathBuf {
    let path = module.attrs.iter().find_map(|attribute| {
        let value = attribute.meta.require_name_value().ok()?;
        match &value.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(path),
                ..
            }) if value.path.is_ident("path") => Some(path.value()),
            _ => None,
        }
    });
    if let Some(path) = path {
        return normal(&file.parent().unwrap().join(path));
    }
    let inside = folder.join(module.ident.to_string());
    let face = inside.join("mod.rs");
    match repository().join(&face).exists() {
        true => face,
        false => inside.with_extension("rs"),
    }
}

/// Without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                normal.pop();
            }
            component => normal.push(component),
        }
    }
    normal
}

/// The names that a `use` declaration makes, with their paths; no name for a `*`.
pub fn flatten(tree: &UseTree, import: &Import) -> Vec<(Option<String>, Import)> {
    let with = |segment: &syn::Ident| {
        let mut import = import.clone();
        import.path.push(segment.to_string());
        import
    };
    match tree {
        UseTree::Path(path) => flatten(&path.tree, &with(&path.ident)),
        UseTree::Group(group) => group
            .items
            .iter()
            .flat_map(|tree| flatten(tree, import))
            .collect(),
        UseTree::Glob(_) => vec![(None, import.clone())],
        // `{self}` is the path before it.
        UseTree::Name(name) if name.ident == "self" => {
            vec![(import.path.last().cloned(), import.clone())]
        }
        UseTree::Name(name) => vec![(Some(name.ident.to_string()), with(&name.ident))],
        UseTree::Rename(rename) if rename.ident == "self" => {
            vec![(Some(rename.rename.to_string()), import.clone())]
        }
        UseTree::Rename(rename) => vec![(Some(rename.rename.to_string()), with(&rename.ident))],
    }
}

pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The names that an item defines. A macro that is called where an item could stand defines what its
/// rules, which stand before it, name.
fn defined(item: &Item, before: &[Item]) -> Vec<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::Macro(syn::ItemMacro {
            ident: Some(name), ..
        }) => name,
        Item::Macro(call) => {
            let rules = before.iter().find_map(|item| match item {
                Item::Macro(rules) if rules.ident.as_ref() == call.mac.path.get_ident() => {
                    Some(rules)
                }
                _ => None,
            });
            return rules.map_or_else(Vec::new, |rules| named(rules.mac.tokens.clone()));
        }
        _ => return Vec::new(),
    };
    vec![name.to_string()]
}

/// The names behind `enum`, `struct` and so on.
fn named(tokens: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_name = false;
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                if is_name {
                    names.push(word.to_string());
                }
                is_name = ["enum", "struct", "trait", "type", "fn", "const", "static"]
                    .iter()
                    .any(|keyword| word == keyword);
            }
            TokenTree::Group(group) => {
                is_name = false;
                names.extend(named(group.stream()));
            }
            _ => is_name = false,
        }
    }
    names
}
