//! Forms: how the members of a `multipart/form-data` body become its parts.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::members::{Holding, holds_floats};
use super::objects::Member;
use crate::model::{Api, Shape, Type, Union};

pub(super) fn render(api: &Api, name: &syn::Ident, members: &[Member]) -> TokenStream {
    // Each value is called `value`, whatever its member is called: a member may be called `form`.
    let parts = members.iter().map(|member| {
        let (wire, ident) = (&member.field.wire, &member.ident);
        match member.holding {
            Holding::Optional | Holding::Nullable => {
                let part = typed_part(api, member, &quote!(value));
                quote!(if let Some(value) = &self.#ident { #part })
            }
            Holding::Constant => {
                let only = &member.field.only;
                quote!(form = form.text(#wire, #only);)
            }
            Holding::Required | Holding::Defaulted => {
                typed_part(api, member, &quote!(&self.#ident))
            }
        }
    });
    quote! {
        impl runtime::ToForm for #name {
            #[inline]
            fn to_form(&self) -> runtime::Form {
                let mut form = runtime::Form::new();
                #(#parts)*
                form.extra(&self.extra)
            }
        }
    }
}

/// Adds what a reference leads to, as the content type that the document says.
fn typed_part(api: &Api, member: &Member, value: &TokenStream) -> TokenStream {
    let wire = &member.field.wire;
    match &member.field.content_type {
        Some(content_type) => quote!(form = form.text_as(#wire, #value, #content_type);),
        None => {
            let names = Names {
                wire,
                brackets: member.field.deep,
                alone: member.field.alone,
            };
            part(api, &member.field.ty, names, value)
        }
    }
}

/// How the parts of a member are called.
#[derive(Clone, Copy)]
struct Names<'a> {
    wire: &'a str,
    /// Whether members and elements have their place in brackets.
    brackets: bool,
    /// Whether the only file of a list has no brackets.
    alone: bool,
}

/// Adds what a reference leads to. Without brackets lists repeat the part, and objects are JSON text.
fn part(api: &Api, ty: &Type, names: Names<'_>, value: &TokenStream) -> TokenStream {
    let wire = names.wire;
    let inner_value = quote!(value);
    match ty {
        Type::File => quote!(form = form.file(#wire, #value);),
        Type::String | Type::Integer(_) | Type::Boolean => quote!(form = form.text(#wire, #value);),
        Type::Number | Type::Float => {
            quote!(form = form.finite(#wire, #value).text(#wire, #value);)
        }
        Type::Array(item) if names.alone && **item == Type::File => {
            quote!(form = form.one_or_several(#wire, #value);)
        }
        Type::Array(item) => {
            let element = format!("{wire}[]");
            let wire = if names.brackets { &element } else { wire };
            let part = part(api, item, Names { wire, ..names }, &inner_value);
            quote!(for value in #value { #part })
        }
        Type::Nullable(inner) => {
            let part = part(api, inner, names, &inner_value);
            quote!(if let Some(value) = #value { #part })
        }
        Type::Any => {
            let any = any(names);
            quote!(match #value { #any })
        }
        Type::Map(item) if holds_floats(item) => {
            let part = structure(names, value);
            quote!(form = form.finite(#wire, #value); #part)
        }
        Type::Map(_) => structure(names, value),
        Type::Named(name) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(_)) => quote!(form = form.text(#wire, #value);),
            Some(Shape::Union(union)) => one_of(api, name, union, names, value),
            _ => structure(names, value),
        },
    }
}

/// A value that consists of others.
fn structure(names: Names<'_>, value: &TokenStream) -> TokenStream {
    let wire = names.wire;
    match names.brackets {
        true => quote!(form = form.nested(#wire, #value);),
        false => quote!(form = form.json(#wire, #value);),
    }
}

/// A value of a union is sent like a value of its form: a text without quotes.
fn one_of(
    api: &Api,
    name: &str,
    union: &Union,
    names: Names<'_>,
    value: &TokenStream,
) -> TokenStream {
    let name = format_ident!("{name}");
    let arms = union.variants.iter().map(|variant| {
        let variant_name = format_ident!("{}", variant.name);
        // A list of unions within a union could repeat this without end.
        let part = match &variant.ty {
            Type::Array(item) if is_union(api, item) => structure(names, &quote!(value)),
            ty => part(api, ty, names, &quote!(value)),
        };
        quote!(#name::#variant_name(value) => { #part })
    });
    let any = any(names);
    quote! {
        match #value {
            #(#arms)*
            #name::Other(value) => match value { #any },
        }
    }
}

fn is_union(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(name) => {
            let shape = api.types.get(name).map(|named| &named.shape);
            matches!(shape, Some(Shape::Union(_)))
        }
        Type::Array(inner) | Type::Nullable(inner) => is_union(api, inner),
        _ => false,
    }
}

/// Arms for any JSON value: a text without quotes, and other values as they are or as JSON text.
fn any(names: Names<'_>) -> TokenStream {
    let wire = names.wire;
    let other = structure(names, &quote!(value));
    quote! {
        serde_json::Value::String(value) => { form = form.text(#wire, value); }
        value => { #other }
    }
}
