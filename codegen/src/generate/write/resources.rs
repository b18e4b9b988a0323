//! `generated/<area>/methods.rs`: the handles that lead to the operations of an area.

use std::collections::HashMap;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::methods::methods;
use super::table::constants;
use crate::generate::write::types::{doc, first_paragraph, paragraphs, rustdoc_safe};
use crate::model::{Api, Operation};
use crate::names::{PRELUDE, Unique, pascal};

/// The operations that one handle leads to.
pub(crate) struct Resource<'a> {
    pub(crate) tag: &'a str,
    /// The accessors from the client on, with dots between.
    name: String,
    /// The type of the handle.
    handle: String,
    /// The type of the handle that leads to it, if that is not the client.
    parent: Option<String>,
    description: String,
    /// Each with the name of its entry in the operation table.
    operations: Vec<(&'a Operation, String)>,
}

/// The resources in the order of the document's tags, then in that of first use; each behind the
/// one that leads to it.
pub(crate) fn resources(api: &Api) -> Vec<Resource<'_>> {
    type Operations<'a> = Vec<(&'a Operation, String)>;
    let mut by_tag: IndexMap<&str, IndexMap<&str, Operations<'_>>> = api
        .tags
        .keys()
        .map(|tag| (tag.as_str(), IndexMap::new()))
        .collect();
    for (operation, constant) in api.operations.iter().zip(constants(api)) {
        let resources = by_tag.entry(&operation.tag).or_default();
        let resource = operation.resource.as_str();
        for (end, _) in resource.match_indices('.') {
            resources.entry(&resource[..end]).or_default();
        }
        resources
            .entry(resource)
            .or_default()
            .push((operation, constant));
    }
    let mut handles = Unique::reserving(PRELUDE.iter().copied());
    let mut handle_of: HashMap<&str, String> = HashMap::new();
    let all = by_tag
        .into_iter()
        .flat_map(|(tag, resources)| resources.into_iter().map(move |entry| (tag, entry)));
    all.map(|(tag, (name, operations))| {
        let parent = name.rsplit_once('.').map(|(parent, _)| parent);
        let described = match parent {
            None => rustdoc_safe(api.tags.get(tag).map(String::as_str).unwrap_or_default()),
            Some(_) => format!("`client.{}()`.", name.replace('.', "().")),
        };
        let description = paragraphs([described, format!("Operations of the tag `{tag}`.")]);
        let handle = handles.take(pascal(name));
        handle_of.insert(name, handle.clone());
        Resource {
            tag,
            name: name.to_owned(),
            handle,
            parent: parent.and_then(|parent| handle_of.get(parent).cloned()),
            description,
            operations,
        }
    })
    .collect()
}

impl Resource<'_> {
    /// The module's content.
    pub(crate) fn render(&self, api: &Api) -> TokenStream {
        let accessor = self.name.rsplit('.').next().unwrap_or(&self.name);
        let (handle, accessor) = (
            format_ident!("{}", self.handle),
            format_ident!("{accessor}"),
        );
        let docs = doc(&self.description);
        let methods = self
            .operations
            .iter()
            .map(|(operation, constant)| methods(api, operation, constant));
        let accessor_doc = doc(first_paragraph(&self.description));
        let (parent, client) = match &self.parent {
            None => (quote!(runtime::Client), quote!(self.clone())),
            Some(parent) => {
                let parent = format_ident!("{parent}");
                (quote!(#parent), quote!(self.client.clone()))
            }
        };
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #handle {
                client: runtime::Client,
            }

            impl #handle {
                #(#methods)*
            }

            impl #parent {
                #accessor_doc
                #[inline]
                pub fn #accessor(&self) -> #handle {
                    #handle { client: #client }
                }
            }
        }
    }
}
