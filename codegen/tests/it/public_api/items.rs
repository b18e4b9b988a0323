//! Implementations, and what macros put into them.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{ImplItem, Item, ItemImpl};

use crate::architecture::modules::{Id, Tree};
use crate::architecture::resolve::{Target, segments};

/// The blocks of each type, with the modules that they stand in; those of types from elsewhere are
/// under no name.
pub type Blocks<'t> = BTreeMap<Option<(Id, String)>, Vec<(Id, &'t ItemImpl)>>;

pub fn blocks(tree: &Tree) -> Blocks<'_> {
    let mut blocks = Blocks::new();
    for (id, module) in tree.modules.iter().enumerate() {
        for item in &module.items {
            let Item::Impl(block) = item else { continue };
            let types = tree.self_types(id, &block.self_ty);
            if types.is_empty() {
                blocks.entry(None).or_default().push((id, block));
            }
            for ty in types {
                blocks.entry(Some(ty)).or_default().push((id, block));
            }
        }
    }
    blocks
}

/// The items of a block, those included that the package's own macros make.
pub fn items(tree: &Tree, module: Id, block: &ItemImpl) -> Vec<ImplItem> {
    let mut items = Vec::new();
    for item in &block.items {
        match item {
            ImplItem::Macro(call) => items.extend(expand(tree, module, &call.mac)),
            item => items.push(item.clone()),
        }
    }
    items
}

/// What a macro makes inside a block, without the bodies of functions. Its arguments can be in those
/// alone.
fn expand(tree: &Tree, module: Id, call: &syn::Macro) -> Vec<ImplItem> {
    let path = segments(&call.path);
    for target in tree.resolve(module, &path) {
        let Target::Item(definer, name) = target else {
            continue;
        };
        for item in &tree.modules[definer].items {
            if let Item::Macro(rules) = item
                && rules.ident.as_ref().is_some_and(|ident| *ident == name)
            {
                let body = without_bodies(made(rules.mac.tokens.clone()));
                let block = syn::parse2::<ItemImpl>(quote!(impl Made { #body }));
                let block = block.unwrap_or_else(|error| {
                    panic!("`{name}!` makes what cannot be read here ({error}): write it out")
                });
                return block.items;
            }
        }
    }
    panic!(
        "`{}!` is no macro of the package: write out what it makes",
        path.join("::")
    )
}

/// What the first rule makes.
fn made(rules: TokenStream) -> TokenStream {
    let mut is_arrow = false;
    for token in rules {
        match token {
            TokenTree::Group(group) if is_arrow => return group.stream(),
            TokenTree::Punct(punct) => is_arrow = punct.as_char() == '>',
            _ => is_arrow = false,
        }
    }
    TokenStream::new()
}

fn without_bodies(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            Some(Group::new(Delimiter::Brace, TokenStream::new()).into())
        }
        // `$crate` is `crate` inside the package.
        TokenTree::Punct(punct) if punct.as_char() == '$' => None,
        token => Some(token),
    });
    tokens.collect()
}
