//! What absent and null members of answers read as.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::members::{is_enum, type_tokens};
use crate::model::{Api, Field, Type};
use crate::names::{Unique, snake};

/// The functions behind the defaults that are not the zero of their type.
pub(super) struct Defaults<'a> {
    api: &'a Api,
    owner: String,
    names: Unique,
    functions: TokenStream,
}

impl<'a> Defaults<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            owner: String::new(),
            names: Unique::default(),
            functions: TokenStream::new(),
        }
    }

    /// The type whose members come next; the functions are named after both.
    pub(super) fn begin(&mut self, owner: &str) {
        self.owner = snake(owner);
    }

    /// The serde attribute of a member with a default.
    pub(super) fn attribute(&mut self, field: &Field, default: &Value) -> TokenStream {
        if is_zero(&field.ty, default) {
            return quote!(#[serde(default, deserialize_with = "runtime::null_as_default")]);
        }
        let name = format!("{}_{}", self.owner, field.ident.trim_end_matches('_'));
        let absent = self.names.take(name);
        let null = self.names.take(format!("{absent}_or_null"));
        self.add(&absent, &null, field, default);
        let (absent, null) = (format!("defaults::{absent}"), format!("defaults::{null}"));
        quote!(#[serde(default = #absent, deserialize_with = #null)])
    }

    fn add(&mut self, absent: &str, null: &str, field: &Field, default: &Value) {
        let (absent, null) = (format_ident!("{absent}"), format_ident!("{null}"));
        let ty = type_tokens(&field.ty);
        let value = expression(self.api, &field.ty, default);
        self.functions.extend(quote! {
            pub(super) fn #absent() -> #ty {
                #value
            }

            pub(super) fn #null<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<#ty, D::Error> {
                runtime::null_as(deserializer, #absent)
            }
        });
    }

    /// The module with all functions, if there is any.
    pub(super) fn render(self) -> TokenStream {
        let functions = self.functions;
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
}

/// Whether a default is what `Default::default()` gives.
pub(super) fn is_zero(ty: &Type, default: &Value) -> bool {
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

/// A default as an expression; normalisation has checked that it is of the member's type.
fn expression(api: &Api, ty: &Type, default: &Value) -> TokenStream {
    match (ty, default) {
        (Type::String, Value::String(text)) => quote!(#text.to_owned()),
        (Type::Named(name), Value::String(text)) if is_enum(api, name) => {
            let name = format_ident!("{name}");
            quote!(#name::from(#text))
        }
        (Type::Boolean, Value::Bool(value)) => quote!(#value),
        (Type::Integer(_), Value::Number(number)) => {
            let number = number.as_i128().unwrap_or_default();
            let literal = proc_macro2::Literal::i128_unsuffixed(number);
            quote!(#literal)
        }
        (Type::Number | Type::Float, Value::Number(number)) => {
            let literal = proc_macro2::Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
            quote!(#literal)
        }
        (Type::Array(item), Value::Array(items)) => {
            let items = items.iter().map(|value| expression(api, item, value));
            quote!(vec![#(#items),*])
        }
        // Only empty maps are left, and these are the zero of their type.
        _ => quote!(Default::default()),
    }
}
