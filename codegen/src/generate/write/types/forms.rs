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
                let part = part(api, &member.field.ty, wire, &quote!(value));
                quote!(if let Some(value) = &self.#ident { #part })
            }
            Holding::Constant => {
                let only = &member.field.only;
                quote!(form.text(#wire, #only);)
            }
            Holding::Required | Holding::Defaulted => {
                part(api, &member.field.ty, wire, &quote!(&self.#ident))
            }
        }
    });
    quote! {
        impl runtime::ToForm for #name {
            fn to_form(&self) -> runtime::Form {
                let mut form = runtime::Form::new();
                #(#parts)*
                form.extra(&self.extra)
            }
        }
    }
}

/// Adds what a reference leads to. Lists repeat the part; objects are JSON text.
fn part(api: &Api, ty: &Type, wire: &str, value: &TokenStream) -> TokenStream {
    let inner_value = quote!(value);
    match ty {
        Type::File => quote!(form = form.file(#wire, #value);),
        Type::String | Type::Integer(_) | Type::Boolean => quote!(form = form.text(#wire, #value);),
        Type::Number | Type::Float => {
            quote!(form = form.finite(#wire, #value).text(#wire, #value);)
        }
        Type::Array(item) => {
            let part = part(api, item, wire, &inner_value);
            quote!(for value in #value { #part })
        }
        Type::Nullable(inner) => {
            let part = part(api, inner, wire, &inner_value);
            quote!(if let Some(value) = #value { #part })
        }
        Type::Any => {
            let any = any(wire);
            quote!(match #value { #any })
        }
        Type::Map(item) if holds_floats(item) => {
            quote!(form = form.finite(#wire, #value).json(#wire, #value);)
        }
        Type::Map(_) => quote!(form = form.json(#wire, #value);),
        Type::Named(name) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(_)) => quote!(form = form.text(#wire, #value);),
            Some(Shape::Union(union)) => one_of(api, name, union, wire, value),
            _ => quote!(form = form.json(#wire, #value);),
        },
    }
}

/// A value of a union is sent like a value of its form: a text without quotes.
fn one_of(api: &Api, name: &str, union: &Union, wire: &str, value: &TokenStream) -> TokenStream {
    let name = format_ident!("{name}");
    let arms = union.variants.iter().map(|variant| {
        let variant_name = format_ident!("{}", variant.name);
        // A list of unions within a union could repeat this without end.
        let part = match &variant.ty {
            Type::Array(item) if is_union(api, item) => quote!(form = form.json(#wire, value);),
            ty => part(api, ty, wire, &quote!(value)),
        };
        quote!(#name::#variant_name(value) => { #part })
    });
    let any = any(wire);
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

/// Arms for any JSON value: a text without quotes, other values as JSON text.
fn any(wire: &str) -> TokenStream {
    quote! {
        serde_json::Value::String(value) => { form = form.text(#wire, value); }
        value => { form = form.json(#wire, value); }
    }
}
