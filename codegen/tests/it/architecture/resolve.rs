//! From a path in a module to the item that it means.

use std::collections::{BTreeMap, BTreeSet};

use syn::{ImplItem, Item, Type};

use super::modules::{Id, Name, Tree};

/// What a path means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Module(Id),
    /// An item, by the module that defines it.
    Item(Id, String),
}

/// The functions and constants of types, by the modules that define them.
pub type Associated = BTreeMap<(Id, String, String), BTreeSet<Id>>;

impl Tree {
    /// What a path means in a module. Several items can have one name, as a type and a function do.
    /// Nothing, if the path leads out of the tree.
    pub fn resolve(&self, module: Id, path: &[String]) -> BTreeSet<Target> {
        let (targets, _) = self.resolve_to(module, path, &mut Vec::new());
        targets
    }

    /// The same, and what stands behind the item: a variant, or an associated function.
    pub fn resolve_with_rest<'p>(
        &self,
        module: Id,
        path: &'p [String],
    ) -> (BTreeSet<Target>, &'p [String]) {
        self.resolve_to(module, path, &mut Vec::new())
    }

    fn resolve_to<'p>(
        &self,
        module: Id,
        path: &'p [String],
        asked: &mut Vec<(Id, String)>,
    ) -> (BTreeSet<Target>, &'p [String]) {
        let Some((first, mut rest)) = path.split_first() else {
            return (BTreeSet::new(), path);
        };
        let mut targets = match first.as_str() {
            "crate" | "$crate" => BTreeSet::from([Target::Module(self.root(module))]),
            "self" => BTreeSet::from([Target::Module(module)]),
            "super" => (self.modules[module].parent.map(Target::Module))
                .into_iter()
                .collect(),
            name => self.lookup(module, name, asked),
        };
        if targets.is_empty() && *first == self.name {
            targets.insert(Target::Module(0));
        }
        while let Some((name, behind)) = rest.split_first() {
            let mut next = BTreeSet::new();
            for target in &targets {
                match target {
                    Target::Module(inner) if name == "super" => {
                        next.extend(self.modules[*inner].parent.map(Target::Module));
                    }
                    Target::Module(inner) => next.extend(self.lookup(*inner, name, asked)),
                    Target::Item(..) => {}
                }
            }
            let items = targets
                .iter()
                .any(|target| matches!(target, Target::Item(..)));
            if next.is_empty() && items {
                targets.retain(|target| matches!(target, Target::Item(..)));
                return (targets, rest);
            }
            (targets, rest) = (next, behind);
        }
        (targets, rest)
    }

    fn lookup(&self, module: Id, name: &str, asked: &mut Vec<(Id, String)>) -> BTreeSet<Target> {
        let question = (module, name.to_owned());
        // `use a::a` beside `mod a`: the first `a` is not what this makes.
        let is_asked = asked.contains(&question);
        asked.push(question);
        let mut found = BTreeSet::new();
        for means in self.modules[module].names.get(name).into_iter().flatten() {
            match means {
                Name::Module(inner) => {
                    found.insert(Target::Module(*inner));
                }
                Name::Item => {
                    found.insert(Target::Item(module, name.to_owned()));
                }
                Name::Import(_) if is_asked => {}
                Name::Import(import) => {
                    found.extend(self.resolve_to(module, &import.path, asked).0);
                }
            }
        }
        if found.is_empty() && !is_asked {
            for glob in &self.modules[module].globs {
                for target in self.resolve_to(module, &glob.path, asked).0 {
                    match target {
                        Target::Module(inner) => found.extend(self.lookup(inner, name, asked)),
                        item if self.has_variant(&item, name) => {
                            found.insert(item);
                        }
                        Target::Item(..) => {}
                    }
                }
            }
        }
        asked.pop();
        found
    }

    fn has_variant(&self, item: &Target, name: &str) -> bool {
        let Target::Item(module, item) = item else {
            return false;
        };
        self.modules[*module].items.iter().any(|known| match known {
            Item::Enum(known) => {
                known.ident == item && known.variants.iter().any(|variant| variant.ident == name)
            }
            _ => false,
        })
    }

    /// Where the types of the tree have their functions and constants.
    pub fn associated(&self) -> Associated {
        let mut associated = Associated::new();
        for (id, module) in self.modules.iter().enumerate() {
            for item in &module.items {
                let Item::Impl(block) = item else { continue };
                if block.trait_.is_some() {
                    continue;
                }
                for (definer, ty) in self.self_types(id, &block.self_ty) {
                    for item in &block.items {
                        let name = match item {
                            ImplItem::Fn(function) => function.sig.ident.to_string(),
                            ImplItem::Const(constant) => constant.ident.to_string(),
                            _ => continue,
                        };
                        let modules = associated.entry((definer, ty.clone(), name));
                        modules.or_default().insert(id);
                    }
                }
            }
        }
        associated
    }

    /// The types that an `impl` in this module is for.
    pub fn self_types(&self, module: Id, ty: &Type) -> Vec<(Id, String)> {
        let Type::Path(ty) = ty else {
            return Vec::new();
        };
        self.resolve(module, &segments(&ty.path))
            .into_iter()
            .filter_map(|target| match target {
                Target::Item(module, name) => Some((module, name)),
                Target::Module(_) => None,
            })
            .collect()
    }
}

/// The names of a path, without generic arguments.
pub fn segments(path: &syn::Path) -> Vec<String> {
    let names = path.segments.iter();
    names.map(|segment| segment.ident.to_string()).collect()
}
