//! Objects: requests, answers, parts of these, forms and parameters.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::docs::{doc, field_doc, setter_doc, type_doc};
use super::members::{Argument, Holding, argument};
use super::progenitor::MemberTypes;
use crate::model::{Api, Field, NamedType, Object, Shape, Type};

/// A field with all that was decided about it.
struct Member<'a> {
    field: &'a Field,
    ident: syn::Ident,
    /// The bare type, without the `Option` that its holding adds.
    bare: &'a syn::Type,
    holding: Holding,
    /// The only value that the document allows, as an expression.
    constant: Option<TokenStream>,
}

pub(super) fn render(
    api: &Api,
    name: &str,
    named: &NamedType,
    object: &Object,
    types: &MemberTypes,
) -> Result<TokenStream, String> {
    let is_response = named.usage.is_response_only();
    let mut members = Vec::with_capacity(object.fields.len());
    for field in &object.fields {
        let bare = types
            .get(&(name.to_owned(), field.ident.clone()))
            .ok_or_else(|| format!("#{}: progenitor gave no type", field.pointer))?;
        let holding = Holding::of(field, is_response);
        members.push(Member {
            field,
            ident: format_ident!("{}", field.ident),
            bare,
            holding,
            constant: constant(api, field).filter(|_| holding == Holding::Required && !is_response),
        });
    }
    let docs = type_doc(named);
    let ident = format_ident!("{name}");
    let usage = named.usage;
    let json = usage.request || usage.response;
    let has_extra = json || usage.form;
    let derives = derives(&members, json, usage.params, is_response);
    let fields = members
        .iter()
        .map(|member| declaration(member, json, is_response, name));
    let extra = has_extra.then(|| extra_declaration(json));
    let constructor = (!is_response).then(|| constructor(api, &ident, &members, has_extra));
    let serialize = json.then(|| serialize(&ident, &members));
    let form = usage.form.then(|| to_form(api, &ident, &members));
    Ok(quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #ident {
            #(#fields)*
            #extra
        }
        #constructor
        #serialize
        #form
    })
}

fn derives(members: &[Member], json: bool, params: bool, is_response: bool) -> TokenStream {
    let equality = (json || params).then(|| quote!(, PartialEq));
    let deserialize = json.then(|| quote!(, serde::Deserialize));
    let has_default = members.iter().all(|member| match member.holding {
        Holding::Optional | Holding::Nullable => true,
        Holding::Defaulted => {
            is_response
                && member
                    .field
                    .default
                    .as_ref()
                    .is_some_and(|d| is_zero(&member.field.ty, d))
        }
        Holding::Required => false,
    });
    let default = has_default.then(|| quote!(, Default));
    quote!(#[derive(Clone, Debug #default #equality #deserialize)])
}

fn declaration(member: &Member, json: bool, is_response: bool, owner: &str) -> TokenStream {
    let Member {
        field,
        ident,
        bare,
        holding,
        ..
    } = member;
    let docs = doc(&field_doc(field, is_response));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let wire = &field.wire;
    let rename = (json && *wire != field.ident).then(|| quote!(#[serde(rename = #wire)]));
    let default = (json && *holding == Holding::Defaulted).then(|| match &field.default {
        Some(default) if is_zero(&field.ty, default) => {
            quote!(#[serde(default, deserialize_with = "runtime::null_as_default")])
        }
        _ => {
            let (absent, null) = default_names(owner, field);
            let (absent, null) = (format!("defaults::{absent}"), format!("defaults::{null}"));
            quote!(#[serde(default = #absent, deserialize_with = #null)])
        }
    });
    let ty = held(bare, *holding);
    quote!(#docs #deprecated #rename #default pub #ident: #ty,)
}

fn held(bare: &syn::Type, holding: Holding) -> TokenStream {
    match holding {
        Holding::Required | Holding::Defaulted => quote!(#bare),
        Holding::Optional | Holding::Nullable => quote!(Option<#bare>),
    }
}

fn extra_declaration(json: bool) -> TokenStream {
    let flatten = json.then(|| quote!(#[serde(flatten)]));
    quote! {
        /// Members that the document does not name. On a request they are sent, and one of a
        /// field's name takes its place.
        #flatten
        pub extra: runtime::Extra,
    }
}

fn constructor(api: &Api, name: &syn::Ident, members: &[Member], has_extra: bool) -> TokenStream {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for member in members {
        let ident = &member.ident;
        let value = match (&member.constant, member.holding) {
            (Some(constant), _) => constant.clone(),
            (None, Holding::Required) => {
                let Argument { ty, value } =
                    argument(api, &member.field.ty, member.bare, &quote!(#ident));
                parameters.push(quote!(#ident: #ty));
                value
            }
            (None, Holding::Nullable) => {
                let bare = member.bare;
                parameters.push(quote!(#ident: impl Into<Option<#bare>>));
                quote!(#ident.into())
            }
            (None, _) => quote!(None),
        };
        values.push(quote!(#ident: #value,));
    }
    let extra = has_extra.then(|| quote!(extra: runtime::Extra::new(),));
    let setters = members
        .iter()
        .filter(|member| member.holding == Holding::Optional)
        .map(|member| setter(api, member));
    let summary = if parameters.is_empty() {
        "Nothing set."
    } else {
        "What is required set, and nothing else."
    };
    let docs = doc(summary);
    let constructor = quote! {
        #docs
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#values)* #extra }
        }
    };
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

fn setter(api: &Api, member: &Member) -> TokenStream {
    let Member {
        field, ident, bare, ..
    } = member;
    let Argument { ty, value } = argument(api, &field.ty, bare, &quote!(#ident));
    let docs = doc(&setter_doc(field));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #ident(mut self, #ident: #ty) -> Self {
            self.#ident = Some(#value);
            self
        }
    }
}

fn serialize(name: &syn::Ident, members: &[Member]) -> TokenStream {
    let writes = members.iter().map(|member| {
        let (wire, ident) = (&member.field.wire, &member.ident);
        match member.holding {
            Holding::Optional => quote!(object.optional(#wire, &self.#ident)?;),
            _ => quote!(object.member(#wire, &self.#ident)?;),
        }
    });
    let binding = if members.is_empty() {
        quote!(let object)
    } else {
        quote!(let mut object)
    };
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #binding = runtime::ObjectSerializer::new(serializer, &self.extra)?;
                #(#writes)*
                object.end()
            }
        }
    }
}

fn to_form(api: &Api, name: &syn::Ident, members: &[Member]) -> TokenStream {
    let parts = members.iter().map(|member| {
        let (wire, ident) = (&member.field.wire, &member.ident);
        match member.holding {
            Holding::Optional | Holding::Nullable => {
                let part = form_part(api, &member.field.ty, wire, &quote!(#ident));
                quote!(if let Some(#ident) = &self.#ident { #part })
            }
            _ => form_part(api, &member.field.ty, wire, &quote!(&self.#ident)),
        }
    });
    quote! {
        impl runtime::ToForm for #name {
            fn to_form(&self) -> runtime::Form {
                let mut form = runtime::Form::new();
                #(#parts)*
                form.extra(&self.extra);
                form
            }
        }
    }
}

fn form_part(api: &Api, ty: &Type, wire: &str, value: &TokenStream) -> TokenStream {
    match ty {
        Type::File => quote!(form.file(#wire, #value);),
        Type::String | Type::Integer(_) | Type::Number | Type::Float | Type::Boolean => {
            quote!(form.text(#wire, #value);)
        }
        Type::Named(name) if is_enum(api, name) => quote!(form.text(#wire, #value);),
        Type::Array(item) => {
            let part = form_part(api, item, wire, &quote!(part));
            let list = if value.to_string().starts_with('&') {
                quote!(#value)
            } else {
                quote!(#value.iter())
            };
            quote!(for part in #list { #part })
        }
        _ => quote!(form.json(#wire, #value);),
    }
}

fn is_enum(api: &Api, name: &str) -> bool {
    matches!(
        api.types.get(name).map(|named| &named.shape),
        Some(Shape::Enum(_))
    )
}

/// The one value of an enum that allows no other: `type: text` of a part that is always a text.
fn constant(api: &Api, field: &Field) -> Option<TokenStream> {
    let Type::Named(name) = &field.ty else {
        return None;
    };
    let Shape::Enum(values) = &api.types.get(name)?.shape else {
        return None;
    };
    let [only] = values.as_slice() else {
        return None;
    };
    let (name, variant) = (format_ident!("{name}"), format_ident!("{}", only.variant));
    Some(quote!(#name::#variant))
}

/// Whether a default is what `Default::default()` gives.
fn is_zero(ty: &Type, default: &Value) -> bool {
    match (ty, default) {
        (Type::String, Value::String(text)) => text.is_empty(),
        (Type::Integer(_) | Type::Number | Type::Float, Value::Number(number)) => {
            number.as_f64() == Some(0.0)
        }
        (Type::Boolean, Value::Bool(value)) => !value,
        (Type::Array(_), Value::Array(items)) => items.is_empty(),
        (Type::Map(_), Value::Object(members)) => members.is_empty(),
        _ => false,
    }
}

fn default_names(owner: &str, field: &Field) -> (String, String) {
    let name = format!(
        "{}_{}",
        crate::names::snake(owner),
        field.ident.trim_end_matches('_')
    );
    (name.clone(), format!("{name}_or_null"))
}

/// The functions behind the defaults that are not the zero of their type.
pub(super) fn defaults(api: &Api) -> TokenStream {
    let mut functions = TokenStream::new();
    for (name, named) in &api.types {
        let Shape::Object(object) = &named.shape else {
            continue;
        };
        if !named.usage.is_response_only() {
            continue;
        }
        for field in &object.fields {
            let Some(default) = field
                .default
                .as_ref()
                .filter(|default| !is_zero(&field.ty, default))
            else {
                continue;
            };
            let (absent, null) = default_names(name, field);
            let (absent, null) = (format_ident!("{absent}"), format_ident!("{null}"));
            let ty = super::members::type_tokens(&field.ty);
            let value = default_value(api, &field.ty, default);
            functions.extend(quote! {
                pub(super) fn #absent() -> #ty {
                    #value
                }

                pub(super) fn #null<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<#ty, D::Error> {
                    runtime::null_as(deserializer, #absent)
                }
            });
        }
    }
    if functions.is_empty() {
        return functions;
    }
    quote! {
        /// What absent and null members of answers read as.
        mod defaults {
            #[allow(unused_imports)]
            use super::*;
            #functions
        }
    }
}

/// A default as an expression; normalisation has checked that it is of the member's type.
fn default_value(api: &Api, ty: &Type, default: &Value) -> TokenStream {
    match (ty, default) {
        (Type::String, Value::String(text)) => quote!(#text.to_owned()),
        (Type::Named(name), Value::String(text)) if is_enum(api, name) => {
            let name = format_ident!("{name}");
            quote!(#name::from(#text))
        }
        (Type::Boolean, Value::Bool(value)) => quote!(#value),
        (Type::Integer(_), Value::Number(number)) => {
            let literal =
                proc_macro2::Literal::i128_unsuffixed(number.as_i128().unwrap_or_default());
            quote!(#literal)
        }
        (Type::Number | Type::Float, Value::Number(number)) => {
            let literal = proc_macro2::Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
            quote!(#literal)
        }
        // Only empty collections are left, and these are the zero of their type.
        _ => quote!(Default::default()),
    }
}
