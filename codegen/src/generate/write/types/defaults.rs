//! What absent and null members of answers read as.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::members::is_enum;
use crate::model::{Api, Type};

/// A default as an expression, other than the zero of its type; normalisation has checked that it is of the member's type.
pub(super) fn expression(api: &Api, ty: &Type, default: &Value) -> TokenStream {
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
