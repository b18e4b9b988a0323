//! The sources of each area, and of what areas share.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::TokenStream;
use quote::quote;

use super::{calls, faces, resources, round_trip, table, types};
use crate::generate::areas::{Area, Areas, Set};
use crate::model::Api;

/// Every source, by its path below `generated/`. `pieces` are the files that make up the document,
/// with the areas that need each.
///
/// # Errors
/// progenitor's output is not what its input asked for; the message says where.
pub(crate) fn sources(
    api: &Api,
    areas: &Areas,
    pieces: &[(String, Set)],
) -> Result<BTreeMap<String, TokenStream>, String> {
    let members = types::member_types(api)?;
    let types = types::render(api, &members)?;
    let mut sources = BTreeMap::new();
    let mut entries: HashMap<usize, TokenStream> = HashMap::new();
    for (operation, entry) in table::entries(api) {
        entries
            .entry(areas.number(operation))
            .or_default()
            .extend(entry);
    }
    let mut handles: HashMap<&str, TokenStream> = HashMap::new();
    for resource in resources::resources(api) {
        handles
            .entry(resource.tag)
            .or_default()
            .extend(resource.render(api));
    }
    for (number, area) in areas.iter().enumerate() {
        let Area { tag, module, .. } = area;
        let own = items(&types, areas, &Set::from([number]));
        sources.insert(format!("{module}/mod.rs"), faces::area(area, own.is_some()));
        if let Some(own) = own {
            let tokens = quote! {
                //! Types that this area alone needs.
                use crate::runtime;
                use super::super::shared::*;
                #own
            };
            sources.insert(format!("{module}/types.rs"), tokens);
        }
        let entries = entries.remove(&number);
        let table = quote! {
            //! The operations of this area, as data.
            use crate::runtime;
            #entries
        };
        sources.insert(format!("{module}/table.rs"), table);
        let handles = handles.remove(tag.as_str());
        let methods = quote! {
            //! The operations of this area, as methods.
            use crate::{operations, runtime, types};
            #handles
        };
        sources.insert(format!("{module}/methods.rs"), methods);
    }
    for (set, module) in areas.shared() {
        let own = items(&types, areas, set);
        let tokens = quote! {
            use crate::runtime;
            use super::*;
            #own
        };
        sources.insert(format!("shared/{module}.rs"), tokens);
    }
    sources.insert("shared/mod.rs".to_owned(), faces::shared(areas));
    sources.insert("operations.rs".to_owned(), faces::operations(api, areas));
    sources.insert("round_trip.rs".to_owned(), round_trip::render(api, areas));
    let calls = calls::render(api, areas, &members)?;
    sources.insert("calls.rs".to_owned(), calls);
    sources.insert("mod.rs".to_owned(), faces::all(areas, pieces));
    Ok(sources)
}

/// The types of exactly these areas, if there are any.
fn items(types: &HashMap<&str, TokenStream>, areas: &Areas, set: &Set) -> Option<TokenStream> {
    let mut items = areas
        .types(set)
        .filter_map(|name| types.get(name))
        .peekable();
    items.peek()?;
    Some(items.cloned().collect())
}
