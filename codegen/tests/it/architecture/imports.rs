//! Which file names an item of which other file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Visibility};

use super::cfg::is_test_code;
use super::modules::{Id, Import, Tree, attributes, flatten, repository};
use super::resolve::{Associated, Target, segments};

/// From a file to a file, with the paths that lead there as they are written.
pub type Imports = BTreeMap<(String, String), BTreeSet<String>>;

/// The imports of a tree: what each file names in `use` declarations, bodies, types, attributes and
/// the arguments of macros, by the file that defines it. Neither `mod` lines nor re-exports are
/// imports. A function of a type is found where the type is named (`Type::new`), and not where it is
/// called on a value, whose type the compiler alone knows.
pub fn imports(tree: &Tree) -> Imports {
    let associated = tree.associated();
    let mut found = Imports::new();
    for (id, module) in tree.modules.iter().enumerate() {
        let mut reader = Reader {
            tree,
            associated: &associated,
            module: id,
            self_types: Vec::new(),
            aliases: Vec::new(),
            found: &mut found,
        };
        for item in &module.items {
            reader.visit_item(item);
        }
    }
    found
}

/// The lines of a file that a path of [`Imports`] stands in, or its last name if it stands there in
/// pieces.
pub fn line_of(file: &str, path: &str) -> (usize, String) {
    let source = fs::read_to_string(repository().join(file)).unwrap();
    let names: Vec<&str> = path.split("::").collect();
    let last_two = names[names.len().saturating_sub(2)..].join("::");
    let last = names[names.len() - 1];
    let find = |text: &str| {
        source.lines().enumerate().find(|(_, line)| {
            let code = line.split("//").next().unwrap_or_default();
            code.match_indices(text).any(|(at, _)| {
                let is_part = |c: char| c.is_alphanumeric() || c == '_';
                !code[..at].ends_with(is_part) && !code[at + text.len()..].starts_with(is_part)
            })
        })
    };
    let (at, line) = find(&last_two).or_else(|| find(last)).unwrap_or((0, ""));
    (at + 1, line.trim().to_owned())
}

struct Reader<'a> {
    tree: &'a Tree,
    associated: &'a Associated,
    module: Id,
    /// The type of the `impl` that is being read.
    self_types: Vec<(Id, String)>,
    /// What `use` declarations in the blocks that are being read make.
    aliases: Vec<BTreeMap<String, Vec<String>>>,
    found: &'a mut Imports,
}

impl Reader<'_> {
    fn path(&mut self, path: &[String]) {
        let mut path = path.to_vec();
        if let [first, rest @ ..] = &path[..]
            && let Some(alias) = self.aliases.iter().rev().find_map(|known| known.get(first))
        {
            path = [alias, rest].concat();
        }
        if path.first().is_some_and(|first| first == "Self") {
            if let [_, name, ..] = &path[..] {
                for (module, ty) in self.self_types.clone() {
                    self.associated(module, &ty, name, &path);
                }
            }
            return;
        }
        let (targets, rest) = self.tree.resolve_with_rest(self.module, &path);
        let rest = rest.first().cloned();
        for target in targets {
            let Target::Item(module, name) = target else {
                continue;
            };
            self.import(module, &path);
            if let Some(associated) = &rest {
                self.associated(module, &name, associated, &path);
            }
        }
    }

    fn associated(&mut self, module: Id, ty: &str, name: &str, path: &[String]) {
        let key = (module, ty.to_owned(), name.to_owned());
        let modules = self.associated.get(&key).into_iter().flatten();
        modules.for_each(|module| self.import(*module, path));
    }

    fn import(&mut self, module: Id, path: &[String]) {
        let from = &self.tree.modules[self.module].file;
        let to = &self.tree.modules[module].file;
        if from != to {
            let paths = self.found.entry((from.clone(), to.clone())).or_default();
            paths.insert(path.join("::"));
        }
    }

    /// The paths in the arguments of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut is_member = false;
        for token in tokens {
            if let TokenTree::Ident(name) = &token {
                if colons != 2 {
                    self.path(&std::mem::take(&mut path));
                }
                if !is_member {
                    path.push(name.to_string());
                }
            } else if !is_colon(&token) {
                self.path(&std::mem::take(&mut path));
            }
            colons = if is_colon(&token) { colons + 1 } else { 0 };
            is_member = matches!(&token, TokenTree::Punct(dot) if dot.as_char() == '.');
            if let TokenTree::Group(group) = token {
                self.tokens(group.stream());
            }
        }
        self.path(&path);
    }

    fn unless_test(&mut self, attributes: &[Attribute], read: impl FnOnce(&mut Self)) {
        if !is_test_code(attributes) {
            read(self);
        }
    }
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':')
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.unless_test(attributes(item), |reader| visit::visit_item(reader, item));
    }

    // The modules of the tree are read one by one.
    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if !matches!(item.vis, Visibility::Inherited) {
            return;
        }
        let import = Import { path: Vec::new() };
        for (name, import) in flatten(&item.tree, &import) {
            self.path(&import.path);
            if let (Some(name), Some(scope)) = (name, self.aliases.last_mut()) {
                scope.insert(name, import.path);
            }
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let types = self.tree.self_types(self.module, &item.self_ty);
        let outer = std::mem::replace(&mut self.self_types, types);
        visit::visit_item_impl(self, item);
        self.self_types = outer;
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.unless_test(&function.attrs, |reader| {
            visit::visit_impl_item_fn(reader, function);
        });
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        self.unless_test(&local.attrs, |reader| visit::visit_local(reader, local));
    }

    fn visit_expr_block(&mut self, block: &'ast syn::ExprBlock) {
        self.unless_test(&block.attrs, |reader| {
            visit::visit_expr_block(reader, block)
        });
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        self.unless_test(&call.attrs, |reader| visit::visit_expr_call(reader, call));
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.aliases.push(BTreeMap::new());
        // A `use` may stand behind what needs it.
        let is_use =
            |statement: &&syn::Stmt| matches!(statement, syn::Stmt::Item(syn::Item::Use(_)));
        for statement in block.stmts.iter().filter(is_use) {
            self.visit_stmt(statement);
        }
        visit::visit_block(self, block);
        self.aliases.pop();
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(&segments(path));
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if attribute.path().is_ident("doc") {
            return;
        }
        // `serde` takes paths as text.
        if let syn::Meta::List(list) = &attribute.meta {
            let texts = list
                .tokens
                .clone()
                .into_iter()
                .filter_map(|token| match token {
                    TokenTree::Literal(literal) => {
                        syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()
                    }
                    _ => None,
                });
            for text in texts {
                if let Ok(path) = text.parse::<syn::Path>() {
                    self.path(&segments(&path));
                }
            }
        }
    }
}
