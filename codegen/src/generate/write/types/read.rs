//! Objects as a table of their members, from which they are read and written: a derive would have to
//! buffer what it does not know, is compiled again by every user, and refuses a response that has a
//! member twice.

use proc_macro2::TokenStream;
use quote::quote;

use super::defaults::expression;
use super::members::{Holding, Member};

use crate::model::Api;

pub(super) fn render(api: &Api, name: &str, ident: &syn::Ident, members: &[Member]) -> TokenStream {
    let expected = format!("an object, {name}");
    let table = members.iter().map(row);
    let held: Vec<_> = members
        .iter()
        .enumerate()
        .filter(|(_, member)| member.holding != Holding::Constant)
        .collect();
    let places: Vec<_> = held.iter().map(|(at, _)| at).collect();
    let fields: Vec<_> = held.iter().map(|(_, member)| &member.ident).collect();
    let empties = held.iter().map(|(_, member)| {
        let field = &member.ident;
        match member.holding {
            Holding::Optional | Holding::Nullable => quote!(#field: None,),
            _ => quote!(#field: runtime::Json::empty(),),
        }
    });
    let fill = fill(api, &held);
    quote! {
        impl serde::Serialize for #ident {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for #ident {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::read(deserializer)
            }
        }

        impl runtime::Json for #ident {
            const TABLE: &'static runtime::Table = &runtime::Table::new(#expected, &[#(#table),*]);

            #[inline]
            fn empty() -> Self {
                Self {
                    #(#empties)*
                    extra: runtime::Json::empty(),
                }
            }

            #[inline]
            fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
                match at {
                    #(#places => runtime::Json::take(&mut self.#fields, value),)*
                    _ => runtime::Json::take(&mut self.extra, value),
                }
            }

            #fill

            #[inline]
            fn part(&self, at: usize) -> runtime::Shape<'_> {
                match at {
                    #(#places => runtime::Json::shape(&self.#fields),)*
                    _ => runtime::Json::shape(&self.extra),
                }
            }
        }
    }
}

/// The row of the table for a member.
fn row(member: &Member) -> TokenStream {
    let wire = &member.field.wire;
    let row = match (member.holding, &member.field.only) {
        (Holding::Constant, Some(only)) => return quote!(runtime::Member::constant(#wire, #only)),
        (Holding::Required, _) => quote!(runtime::Member::required(#wire)),
        (Holding::Defaulted, _) if is_filled(member) => quote!(runtime::Member::filled(#wire)),
        (Holding::Defaulted, _) => quote!(runtime::Member::defaulted(#wire)),
        (Holding::Nullable, _) => quote!(runtime::Member::nullable(#wire)),
        _ => quote!(runtime::Member::optional(#wire)),
    };
    match member.base64 {
        true => quote!(#row.or_base64()),
        false => row,
    }
}

/// Whether the default is another value than what its type is without one.
fn is_filled(member: &Member) -> bool {
    let default = member.field.default.as_ref();
    member.holding == Holding::Defaulted
        && default.is_some_and(|default| !member.field.ty.is_zero(default))
}

/// What sets these defaults.
fn fill(api: &Api, held: &[(usize, &Member)]) -> Option<TokenStream> {
    let arms: Vec<_> = held
        .iter()
        .filter(|(_, member)| is_filled(member))
        .filter_map(|(at, member)| {
            let default = expression(api, &member.field.ty, member.field.default.as_ref()?);
            let field = &member.ident;
            Some((*at, quote!(self.#field = #default)))
        })
        .collect();
    let body = match arms.as_slice() {
        [] => return None,
        [(at, set)] => quote!(if at == #at { #set }),
        arms => {
            let arms = arms.iter().map(|(at, set)| quote!(#at => #set,));
            quote!(match at { #(#arms)* _ => {} })
        }
    };
    Some(quote! {
        #[inline]
        fn fill(&mut self, at: usize) {
            #body
        }
    })
}
