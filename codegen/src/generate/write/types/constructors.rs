//! Constructors of unions: a variant and the object in it, in one call.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::bare::Bare;
use super::doc;
use super::members::{Argument, Holding, argument};
use super::progenitor::MemberTypes;
use crate::model::{Api, Field, Object, Shape, Type, Variant};
use crate::names::{is_keyword, snake};

/// A constructor for each variant whose content is an object that a caller can make, and conversions
/// from texts if there is a variant that a text stands for.
pub(super) fn constructors(
    api: &Api,
    union: &syn::Ident,
    variants: &[&Variant],
    text: Option<&str>,
    types: &MemberTypes,
) -> TokenStream {
    let made = variants
        .iter()
        .filter_map(|variant| constructor(api, variant, types));
    let made: Vec<TokenStream> = made.collect();
    if made.is_empty() {
        return TokenStream::new();
    }
    let texts = text.map(|variant| from_texts(union, variant));
    quote! {
        impl #union {
            #(#made)*
        }
        #texts
    }
}

fn constructor(api: &Api, variant: &Variant, types: &MemberTypes) -> Option<TokenStream> {
    let Type::Named(target) = &variant.ty else {
        return None;
    };
    let named = api.types.get(target)?;
    let Shape::Object(object) = &named.shape else {
        return None;
    };
    let method = snake(&variant.name);
    if named.usage.is_response_only() || is_keyword(&method) {
        return None;
    }
    let (parameters, names) = parameters(api, target, object, types)?;
    let docs = doc(&format!("[`{target}::new`] as this form."));
    let deprecated = named.deprecated.then(|| quote!(#[deprecated]));
    let (method, variant_name) = (format_ident!("{method}"), format_ident!("{}", variant.name));
    let target = format_ident!("{target}");
    let content = quote!(#target::new(#(#names),*));
    let content = match variant.boxed {
        true => quote!(Box::new(#content)),
        false => content,
    };
    Some(quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #method(#(#parameters),*) -> Self {
            Self::#variant_name(#content)
        }
    })
}

/// The parameters of an object's own constructor, and their names.
fn parameters(
    api: &Api,
    name: &str,
    object: &Object,
    types: &MemberTypes,
) -> Option<(Vec<TokenStream>, Vec<syn::Ident>)> {
    let (mut parameters, mut names) = (Vec::new(), Vec::new());
    for field in &object.fields {
        let ident = format_ident!("{}", field.ident);
        let bare = types.get(&(name.to_owned(), field.ident.clone()))?;
        let Some(ty) = parameter(api, field, bare, &ident) else {
            continue;
        };
        parameters.push(quote!(#ident: #ty));
        names.push(ident);
    }
    Some((parameters, names))
}

fn parameter(api: &Api, field: &Field, bare: &Bare, ident: &syn::Ident) -> Option<TokenStream> {
    match Holding::of(field, false) {
        Holding::Optional if !field.argument => None,
        Holding::Required | Holding::Optional => {
            let Argument { ty, .. } = argument(api, &field.ty, bare, &quote!(#ident));
            Some(ty)
        }
        Holding::Nullable => Some(quote!(impl Into<Option<#bare>>)),
        _ => None,
    }
}

/// A text alone, as the variant that it stands for.
fn from_texts(union: &syn::Ident, variant: &str) -> TokenStream {
    let method = format_ident!("{}", snake(variant));
    let from = [quote!(&str), quote!(String), quote!(&String)];
    quote! {
        #(
            impl From<#from> for #union {
                #[inline]
                fn from(text: #from) -> Self {
                    Self::#method(text)
                }
            }
        )*
    }
}
