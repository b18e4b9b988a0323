//! The sources of each area, and of what areas share.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::format::format;
use super::types::Members;
use super::{calls, faces, resources, round_trip, table, types};
use crate::generate::areas::{Area, Areas, Set};
use crate::model::{Api, Operation};

/// A source that is yet to be written.
pub(crate) struct Source<'a> {
    /// Below `generated/`.
    pub(crate) path: String,
    /// What it consists of, in order: each is written by itself, so that few are tokens at once.
    pub(crate) parts: Vec<Part<'a>>,
}

/// Some items of a source as text; an error is a mistake of the generator.
pub(crate) type Part<'a> = Box<dyn Fn() -> Result<String, String> + Send + Sync + 'a>;

/// Every source. Those that need the types of members come last, but for the first: one thread finds
/// them out for it, and the others have something to do meanwhile. `pieces` are the files that make up
/// the document, with the areas that need each.
pub(crate) fn sources<'a>(
    api: &'a Api,
    areas: &'a Areas,
    pieces: &'a [(String, Set)],
    members: &'a Members<'a>,
) -> Vec<Source<'a>> {
    let whole = |path: &str, part: Part<'a>| Source {
        path: path.to_owned(),
        parts: Vec::from([part]),
    };
    let mut sources = Vec::from([
        whole(
            "calls.rs",
            Box::new(move || format(calls::render(api, areas, members.get()?)?)),
        ),
        whole(
            "round_trip.rs",
            plain(move || round_trip::render(api, areas)),
        ),
        whole(
            "operations.rs",
            plain(move || faces::operations(api, areas)),
        ),
        whole("mod.rs", plain(move || faces::all(areas, pieces))),
        whole("shared/mod.rs", plain(move || faces::shared(areas))),
    ]);
    let of_types = |path: String, head: Part<'a>, set: &Set| {
        let named = areas.types(set);
        let named = named.filter_map(|name| api.types.get_key_value(name));
        let parts = named.map(|(name, named)| -> Part<'a> {
            Box::new(move || types::render(api, name, named, members.get()?))
        });
        let parts = std::iter::once(head).chain(parts).collect();
        Source { path, parts }
    };
    let mut types = Vec::new();
    for (set, module) in areas.shared() {
        let head = plain(|| {
            quote! {
                use crate::runtime;
                use super::*;
            }
        });
        types.push(of_types(format!("shared/{module}.rs"), head, set));
    }
    let mut entries: HashMap<usize, Vec<(&Operation, String)>> = HashMap::new();
    for (operation, constant) in api.operations.iter().zip(table::constants(api)) {
        let of_area = entries.entry(areas.number(operation)).or_default();
        of_area.push((operation, constant));
    }
    let mut resources = resources::resources(api);
    for (number, area) in areas.iter().enumerate() {
        let Area { tag, module, .. } = area;
        let set = Set::from([number]);
        let has_types = areas.types(&set).next().is_some();
        let face = plain(move || faces::area(area, has_types));
        sources.push(whole(&format!("{module}/mod.rs"), face));
        if has_types {
            let head = plain(|| {
                quote! {
                    //! Types that this area alone needs.
                    use crate::runtime;
                    use super::super::shared::*;
                }
            });
            types.push(of_types(format!("{module}/types.rs"), head, &set));
        }
        if !area.has_operations {
            continue;
        }
        let entries = entries.remove(&number).unwrap_or_default();
        let table = plain(move || {
            let entries = entries.iter();
            let entries =
                entries.map(|(operation, constant)| table::render(api, operation, constant));
            quote! {
                //! The operations of this area, as data.
                use crate::runtime;
                #(#entries)*
            }
        });
        sources.push(whole(&format!("{module}/table.rs"), table));
        let own = resources.extract_if(.., |resource| resource.tag == tag);
        let own: Vec<_> = own.collect();
        let methods = plain(move || {
            let handles = own.iter().map(|resource| resource.render(api));
            quote! {
                //! The operations of this area, as methods.
                use crate::{operations, runtime, types};
                #(#handles)*
            }
        });
        sources.push(whole(&format!("{module}/methods.rs"), methods));
    }
    sources.extend(types);
    sources
}

/// A part that needs no members.
fn plain<'a>(render: impl Fn() -> TokenStream + Send + Sync + 'a) -> Part<'a> {
    Box::new(move || format(render()))
}
