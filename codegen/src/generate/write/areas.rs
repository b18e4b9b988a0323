//! The sources of each area, and of what areas share.

use std::collections::HashMap;
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::MemberTypes;
use super::{calls, faces, resources, round_trip, table, types, weight};
use crate::generate::areas::{Area, Areas, Set};
use crate::model::{Api, Operation, Usage};

/// A source that is yet to be written.
pub(crate) struct Source<'a> {
    /// Below `generated/`.
    pub(crate) path: String,
    render: Render<'a>,
}

type Render<'a> = Box<dyn Fn(&MemberTypes) -> Result<TokenStream, String> + Send + Sync + 'a>;

impl Source<'_> {
    /// # Errors
    /// A member has no type, which is a mistake of the generator.
    pub(crate) fn render(&self, members: &MemberTypes) -> Result<TokenStream, String> {
        (self.render)(members)
    }
}

/// Every source; those that take the longest to write first. `pieces` are the files that make up the
/// document, with the areas that need each.
pub(crate) fn sources<'a>(
    api: &'a Api,
    areas: &'a Areas,
    pieces: &'a [(String, Set)],
) -> Vec<Source<'a>> {
    let mut sources = Vec::new();
    let mut add = |path: String, render: Render<'a>| sources.push(Source { path, render });
    let whole = |name: &str| name.to_owned();
    add(
        whole("calls.rs"),
        Box::new(|members| calls::render(api, areas, members)),
    );
    add(
        whole("round_trip.rs"),
        Box::new(|_| Ok(round_trip::render(api, areas))),
    );
    add(
        whole("operations.rs"),
        Box::new(|_| Ok(faces::operations(api, areas))),
    );
    add(whole("mod.rs"), Box::new(|_| Ok(faces::all(areas, pieces))));
    add(
        whole("shared/mod.rs"),
        Box::new(|_| Ok(faces::shared(areas))),
    );
    let here = Arc::new(weight::compiled_here(api));
    for (set, module) in areas.shared() {
        let here = Arc::clone(&here);
        let render: Render<'a> = Box::new(move |members| {
            let own = items(api, areas, set, members, &here)?;
            Ok(quote! {
                use crate::runtime;
                use super::*;
                #own
            })
        });
        add(format!("shared/{module}.rs"), render);
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
        add(
            format!("{module}/mod.rs"),
            Box::new(move |_| Ok(faces::area(area, has_types))),
        );
        if has_types {
            let here = Arc::clone(&here);
            let render: Render<'a> = Box::new(move |members| {
                let own = items(api, areas, &set, members, &here)?;
                Ok(quote! {
                    //! Types that this area alone needs.
                    use crate::runtime;
                    use super::super::shared::*;
                    #own
                })
            });
            add(format!("{module}/types.rs"), render);
        }
        if !area.has_operations {
            continue;
        }
        let entries = entries.remove(&number).unwrap_or_default();
        let table: Render<'a> = Box::new(move |_| {
            let entries = entries.iter();
            let entries =
                entries.map(|(operation, constant)| table::render(api, operation, constant));
            Ok(quote! {
                //! The operations of this area, as data.
                use crate::runtime;
                #(#entries)*
            })
        });
        add(format!("{module}/table.rs"), table);
        let own = resources.extract_if(.., |resource| resource.tag == tag);
        let own: Vec<_> = own.collect();
        let methods: Render<'a> = Box::new(move |_| {
            let handles = own.iter().map(|resource| resource.render(api));
            Ok(quote! {
                //! The operations of this area, as methods.
                use crate::{operations, runtime, types};
                #(#handles)*
            })
        });
        add(format!("{module}/methods.rs"), methods);
    }
    sources.sort_by_key(|source| !source.path.ends_with("/types.rs"));
    sources
}

/// The types of exactly these areas.
fn items(
    api: &Api,
    areas: &Areas,
    set: &Set,
    members: &MemberTypes,
    here: &HashMap<String, Usage>,
) -> Result<TokenStream, String> {
    let named = areas
        .types(set)
        .filter_map(|name| api.types.get_key_value(name));
    named
        .map(|(name, named)| {
            let here = here.get(name).copied().unwrap_or_default();
            types::render(api, name, named, members, here)
        })
        .collect()
}
