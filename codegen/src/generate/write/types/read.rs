//! Reading of objects, written out: a derive would have to buffer what it does not know, costs
//! users several times as much to compile, and refuses an answer that has a member twice.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::defaults::{expression, is_zero};
use super::members::{Holding, Member, held_members};

use crate::model::Api;
use crate::names::Unique;

pub(super) fn render(api: &Api, name: &str, ident: &syn::Ident, members: &[Member]) -> TokenStream {
    let mut names = Unique::default();
    for member in members {
        names.take(member.ident.to_string());
    }
    let mut local = |name: &str| format_ident!("{}", names.take(name.to_owned()));
    let (reader, key) = (local("members"), local("name"));
    let slots = held_members(members).map(|member| {
        let ident = &member.ident;
        quote!(let mut #ident = None;)
    });
    let arms = members.iter().map(|member| {
        let (wire, ident) = (&member.field.wire, &member.ident);
        if member.holding == Holding::Constant {
            let only = &member.field.only;
            return quote!(#wire => #reader.constant(#key, #only)?,);
        }
        let method = match (member.holding, member.base64) {
            (Holding::Required, false) => quote!(required),
            (Holding::Required, true) => quote!(required_floats),
            (_, false) => quote!(optional),
            (_, true) => quote!(optional_floats),
        };
        quote!(#wire => #reader.#method(&mut #ident)?,)
    });
    let values = held_members(members).map(|member| value(api, member));
    quote! {
        impl<'de> serde::Deserialize<'de> for #ident {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::read_object(deserializer)
            }
        }

        impl<'de> runtime::FromObject<'de> for #ident {
            const NAME: &'static str = #name;

            fn from_object<D: serde::de::MapAccess<'de>>(
                mut #reader: runtime::ObjectReader<D>,
            ) -> Result<Self, D::Error> {
                #(#slots)*
                while let Some(#key) = #reader.name()? {
                    match #key.as_str() {
                        #(#arms)*
                        _ => #reader.unknown(#key)?,
                    }
                }
                Ok(Self {
                    #(#values)*
                    extra: #reader.into_extra(),
                })
            }
        }
    }
}

/// What the field holds, from what was read.
fn value(api: &Api, member: &Member) -> TokenStream {
    let (field, ident) = (member.field, &member.ident);
    match (member.holding, &field.default) {
        (Holding::Required, _) => {
            let wire = &field.wire;
            quote!(#ident: runtime::present(#ident, #wire)?,)
        }
        (Holding::Defaulted, Some(default)) if !is_zero(&field.ty, default) => {
            let default = expression(api, &field.ty, default);
            quote!(#ident: #ident.unwrap_or_else(|| #default),)
        }
        (Holding::Defaulted, _) => quote!(#ident: #ident.unwrap_or_default(),),
        _ => quote!(#ident,),
    }
}
