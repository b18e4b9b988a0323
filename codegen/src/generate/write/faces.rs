//! The modules that declare others: of each area, of what areas share, and of the whole.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::table::constants;
use crate::generate::areas::{Area, Areas, Set};
use crate::model::Api;

/// `generated/<area>/mod.rs`.
pub(super) fn area(area: &Area, has_types: bool) -> TokenStream {
    let text = format!(" The tag `{}`.", area.tag);
    let types = has_types.then(|| {
        quote!(
            pub mod types;
        )
    });
    let operations = area.has_operations.then(|| {
        quote! {
            #[cfg(feature = "client")]
            pub mod methods;
            pub mod table;
        }
    });
    quote! {
        #![doc = #text]
        #operations
        #types
    }
}

/// `generated/shared/mod.rs`.
pub(super) fn shared(areas: &Areas) -> TokenStream {
    let modules = areas.shared().map(|(set, module)| {
        let (cfg, module) = (areas.cfg(set), format_ident!("{module}"));
        quote!(#cfg mod #module; #cfg pub use #module::*;)
    });
    quote! {
        //! Types that several areas need.
        #(#modules)*
    }
}

/// `generated/operations.rs`.
pub(super) fn operations(api: &Api, areas: &Areas) -> TokenStream {
    let entries = api.operations.iter().zip(constants(api));
    let entries = entries.map(|(operation, constant)| {
        let (cfg, constant) = (areas.cfg(&areas.of(operation)), format_ident!("{constant}"));
        quote!(#cfg &#constant)
    });
    let tables =
        of_those_with_operations(areas, |module| quote!(pub use super::#module::table::*;));
    quote! {
        //! The operation table.
        use crate::runtime;
        #tables
        /// Every operation of the areas that are on, in the document's order.
        pub static OPERATIONS: &[&runtime::Operation] = &[#(#entries),*];
    }
}

/// `generated/mod.rs`.
pub(super) fn all(areas: &Areas, pieces: &[(String, Set)]) -> TokenStream {
    let modules = of_each(areas, |_| true, |module| quote!(mod #module;));
    let handles =
        of_those_with_operations(areas, |module| quote!(pub use super::#module::methods::*;));
    let types = areas.iter().enumerate().filter_map(|(number, area)| {
        let set = Set::from([number]);
        areas.types(&set).next()?;
        let (cfg, module) = (areas.cfg(&set), format_ident!("{}", area.module));
        Some(quote!(#cfg pub use super::#module::types::*;))
    });
    let pieces = pieces.iter().map(|(path, set)| {
        let cfg = areas.cfg(set);
        let all = areas.iter().enumerate();
        let tags = all.filter(|(number, _)| set.contains(number));
        let tags = tags.map(|(_, area)| &area.tag);
        quote!(#cfg (&[#(#tags),*], include_str!(#path)))
    });
    quote! {
        //! Written by the generator from the OpenAPI document.
        #![allow(
            deprecated,
            unused_imports,
            clippy::doc_lazy_continuation,
            clippy::doc_overindented_list_items,
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::should_implement_trait,
            clippy::tabs_in_doc_comments,
            clippy::too_many_arguments,
            clippy::wrong_self_convention
        )]

        pub mod operations;
        #[cfg(test)]
        pub(crate) mod round_trip;
        mod shared;
        #modules

        /// Requests, responses and their parts.
        pub mod types {
            pub use super::shared::*;
            #(#types)*
        }

        /// A handle for each group of operations.
        #[cfg(feature = "client")]
        pub mod resources {
            #handles
        }

        /// The OpenAPI document in pieces, each with the tags of the areas that need it; none if it belongs
        /// to the whole.
        #[inline(never)]
        pub(crate) fn pieces() -> &'static [crate::runtime::Piece] {
            &[#(#pieces),*]
        }

        /// The OpenAPI document, with the areas that are on.
        #[must_use]
        pub fn openapi() -> serde_json::Value {
            crate::runtime::whole(pieces())
        }
    }
}

fn of_those_with_operations(
    areas: &Areas,
    item: impl Fn(syn::Ident) -> TokenStream,
) -> TokenStream {
    of_each(areas, |area| area.has_operations, item)
}

/// An item for each of these areas, behind its feature.
fn of_each(
    areas: &Areas,
    wanted: impl Fn(&Area) -> bool,
    item: impl Fn(syn::Ident) -> TokenStream,
) -> TokenStream {
    let numbered = areas.iter().enumerate();
    let items = numbered
        .filter(|(_, area)| wanted(area))
        .map(|(number, area)| {
            let cfg = areas.cfg(&Set::from([number]));
            let item = item(format_ident!("{}", area.module));
            quote!(#cfg #item)
        });
    items.collect()
}
