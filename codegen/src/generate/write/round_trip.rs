//! `generated/round_trip.rs`, for tests alone: each operation's JSON bodies through their types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::generate::areas::{Areas, Set};
use crate::generate::write::types::{doc, type_tokens};
use crate::model::{Api, Coding, Operation, Shape, Type, Webhooks};

pub(crate) fn render(api: &Api, areas: &Areas) -> TokenStream {
    let arms = |of: fn(&Operation) -> Option<&Type>| -> Vec<TokenStream> {
        let with_type = api
            .operations
            .iter()
            .filter_map(|operation| Some((operation, of(operation)?)));
        with_type
            .map(|(operation, ty)| {
                let (id, ty) = (&operation.id, in_types(ty));
                let cfg = areas.cfg(&areas.of(operation));
                quote!(#cfg #id => round_trip::<#ty>(value),)
            })
            .collect()
    };
    let requests = arms(|operation| {
        operation
            .body
            .as_ref()
            .filter(|body| body.coding == Coding::Json)
            .map(|body| &body.ty)
    });
    let responses = arms(|operation| operation.answer.json.as_ref());
    let mut events = arms(|operation| operation.answer.events.as_ref());
    events.extend(api.webhooks.iter().map(|webhooks| {
        let cfg = areas.cfg(areas.of_type(&webhooks.event).unwrap_or(&Set::new()));
        let (id, event) = (Webhooks::POINTER, format_ident!("{}", webhooks.event));
        quote!(#cfg #id => round_trip::<types::#event>(value),)
    }));
    let functions = [
        (
            "request",
            "A request body; [`None`] if the operation has no JSON body.",
            requests,
        ),
        (
            "response",
            "A successful answer; [`None`] if it is not JSON.",
            responses,
        ),
        (
            "event",
            "One event, of a stream or, for `/webhooks`, of a webhook; [`None`] if the operation has none.",
            events,
        ),
    ];
    let used = functions.iter().any(|(_, _, arms)| !arms.is_empty());
    let round_trip = used.then(|| {
        quote! {
            fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned>(
                value: serde_json::Value,
            ) -> Option<Result<serde_json::Value, serde_json::Error>> {
                Some(serde_json::from_value::<T>(value).and_then(serde_json::to_value))
            }
        }
    });
    let functions = functions.map(|(name, docs, arms)| function(name, docs, &arms));
    let unions = unions(api, areas);
    quote! {
        //! The JSON bodies of each operation, decoded and encoded again; and how large unions are.
        use super::types;

        #round_trip
        #(#functions)*
        #unions
    }
}

fn unions(api: &Api, areas: &Areas) -> TokenStream {
    let unions = api.types.iter().filter_map(|(name, named)| {
        let (Shape::Union(_), Some(set)) = (&named.shape, areas.of_type(name)) else {
            return None;
        };
        let (cfg, ident) = (areas.cfg(set), format_ident!("{name}"));
        Some(quote!(#cfg (#name, std::mem::size_of::<types::#ident>()),))
    });
    quote! {
        /// The names of the unions, with their bytes in memory.
        pub const UNIONS: &[(&str, usize)] = &[#(#unions)*];
    }
}

fn function(name: &str, docs: &str, arms: &[TokenStream]) -> TokenStream {
    let (name, docs) = (format_ident!("{name}"), doc(docs));
    let (value, id) = if arms.is_empty() {
        (quote!(_value), quote!(_id))
    } else {
        (quote!(value), quote!(id))
    };
    let body = if arms.is_empty() {
        quote!(None)
    } else {
        quote!(match id { #(#arms)* _ => None })
    };
    quote! {
        #docs
        pub fn #name(#id: &str, #value: serde_json::Value) -> Option<Result<serde_json::Value, serde_json::Error>> {
            #body
        }
    }
}

fn in_types(ty: &Type) -> TokenStream {
    match ty {
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
        Type::Array(item) => {
            let item = in_types(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) if **value != Type::Any => {
            let value = in_types(value);
            quote!(runtime::Map<#value>)
        }
        Type::Nullable(inner) => {
            let inner = in_types(inner);
            quote!(Option<#inner>)
        }
        other => type_tokens(other),
    }
}
