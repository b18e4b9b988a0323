//! Reading of unions: by the tag where there is one, else by trying form after form. What is left
//! loses nothing.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::members::{Holding, is_object};
use crate::model::{Api, Constant, Field, Shape, Type, Union, Variant};

/// `lenient` is whether a known tag with a content that cannot be read is kept as it came: one
/// changed item must not lose a whole answer. A request that a program reads is wrong there.
pub(super) fn render(api: &Api, name: &syn::Ident, union: &Union, lenient: bool) -> TokenStream {
    let by_tag = union
        .tag
        .as_deref()
        .map(|tag| by_tag(api, tag, &union.variants, lenient));
    let tries = union
        .variants
        .iter()
        .filter(|variant| variant.tags.is_empty() || union.tag.is_none())
        .map(|variant| attempt(api, variant));
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::read_union(deserializer)
            }
        }

        impl runtime::Union for #name {
            fn from_tape(tape: runtime::Tape<'_>) -> Result<Self, runtime::TapeError> {
                #by_tag
                #(#tries)*
                tape.other().map(Self::Other)
            }
        }
    }
}

/// An arm for each value of the tag, and one for values without a tag.
fn by_tag(api: &Api, tag: &str, variants: &[Variant], lenient: bool) -> TokenStream {
    let mut by_value: IndexMap<&str, Vec<usize>> = IndexMap::new();
    for (index, variant) in variants.iter().enumerate() {
        for value in &variant.tags {
            by_value.entry(value).or_default().push(index);
        }
    }
    let mut arms: IndexMap<Vec<usize>, Vec<&str>> = IndexMap::new();
    for (value, tried) in by_value {
        arms.entry(tried).or_default().push(value);
    }
    let arms = arms.into_iter().map(|(tried, values)| {
        let tried: Vec<&Variant> = tried.iter().filter_map(|at| variants.get(*at)).collect();
        let body = match tried.as_slice() {
            [only] if !lenient => {
                let name = format_ident!("{}", only.name);
                quote!(return tape.read().map(Self::#name),)
            }
            [only] => {
                let read = read(only);
                quote!({ #read })
            }
            several => {
                let attempts = several.iter().map(|variant| attempt(api, variant));
                quote!({ #(#attempts)* })
            }
        };
        quote!(Some(#(#values)|*) => #body)
    });
    let untagged: Vec<TokenStream> = variants
        .iter()
        .filter(|variant| !variant.tags.is_empty() && !variant.needs_tag)
        .map(|variant| attempt(api, variant))
        .collect();
    let untagged = (!untagged.is_empty()).then(|| quote!(None => { #(#untagged)* }));
    quote! {
        match tape.tag(#tag) {
            #(#arms)*
            #untagged
            _ => {}
        }
    }
}

fn read(variant: &Variant) -> TokenStream {
    let name = format_ident!("{}", variant.name);
    quote! {
        if let Ok(form) = tape.read() {
            return Ok(Self::#name(form));
        }
    }
}

/// Reads a form if the value can be of it at all: what is seen at once costs no reading.
fn attempt(api: &Api, variant: &Variant) -> TokenStream {
    let name = format_ident!("{}", variant.name);
    let read = quote! {
        && let Ok(form) = tape.read()
    };
    let check = match &variant.ty {
        Type::String => quote!(tape.is_text()),
        Type::Integer(_) | Type::Number | Type::Float => quote!(tape.is_number()),
        Type::Boolean => quote!(tape.is_boolean()),
        Type::Array(_) => quote!(tape.is_array()),
        Type::Map(_) => quote!(tape.is_object()),
        Type::Named(target) if is_object(api, target) => object_check(api, target),
        Type::Named(target) if super::members::is_enum(api, target) => quote!(tape.is_text()),
        _ => return self::read(variant),
    };
    quote! {
        if #check #read {
            return Ok(Self::#name(form));
        }
    }
}

/// The members without which an object is not of this type, and those that can be but one value.
fn object_check(api: &Api, target: &str) -> TokenStream {
    let Some(named) = api.types.get(target) else {
        return quote!(tape.is_object());
    };
    let Shape::Object(object) = &named.shape else {
        return quote!(tape.is_object());
    };
    let is_response = named.usage.is_response_only();
    let required = |field: &&Field| Holding::of(field, is_response) == Holding::Required;
    let names = object.fields.iter().filter(required);
    let names = names.map(|field| &field.wire);
    let constants = || object.fields.iter().filter(|field| field.required);
    let texts = constants().filter_map(|field| {
        let (wire, only) = (&field.wire, field.only.as_ref()?);
        Some(quote!((#wire, #only)))
    });
    let others = constants().filter(|field| !field.nullable);
    let others = others.filter_map(|field| {
        let wire = &field.wire;
        Some(match field.constant? {
            Constant::Boolean(value) => quote!(&& tape.member_is(#wire, #value)),
            Constant::Integer(value) => quote!(&& tape.member_is(#wire, #value)),
        })
    });
    quote!(tape.has(&[#(#names),*], &[#(#texts),*]) #(#others)*)
}
