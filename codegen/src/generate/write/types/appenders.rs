//! Methods that add one element to a list: `tool` for `tools`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc;
use super::members::{Holding, Member, is_object, type_tokens};
use crate::model::{Api, Type};
use crate::names::is_keyword;

/// For a list of unions or objects whose name is a plural, unless another member has the name.
pub(super) fn appender(api: &Api, member: &Member, all: &[Member]) -> Option<TokenStream> {
    let Type::Array(item) = &member.field.ty else {
        return None;
    };
    let Type::Named(target) = &**item else {
        return None;
    };
    let list = &member.ident;
    let name = singular(&member.field.ident)?;
    let is_taken = all.iter().any(|other| other.field.ident == name);
    if is_taken || is_keyword(&name) || matches!(name.as_str(), "new" | "extra") {
        return None;
    }
    let vector = match member.holding {
        Holding::Required => quote!(self.#list),
        Holding::Optional => quote!(self.#list.get_or_insert_default()),
        _ => return None,
    };
    let docs = doc(&format!(
        "Adds one to [`Self::{list}`](Self#structfield.{list})."
    ));
    let item = type_tokens(item);
    let ident = format_ident!("{name}");
    let (ty, value) = match is_object(api, target) {
        true => (quote!(#item), quote!(#ident)),
        false => (quote!(impl Into<#item>), quote!(#ident.into())),
    };
    let deprecated = member.field.deprecated.then(|| quote!(#[deprecated]));
    Some(quote! {
        #docs
        #deprecated
        #[must_use]
        #[inline]
        pub fn #ident(mut self, #ident: #ty) -> Self {
            #vector.push(#value);
            self
        }
    })
}

/// The singular of an English plural.
fn singular(name: &str) -> Option<String> {
    if let Some(stem) = name.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let stem = name.strip_suffix('s')?;
    let is_plural = !stem.is_empty() && !stem.ends_with(['s', 'u', 'i']);
    is_plural.then(|| stem.to_owned())
}
