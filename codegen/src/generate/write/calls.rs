//! `generated/calls.rs`, for tests alone: each operation, called through its types with values that
//! the test gives as JSON.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::methods::{self, Method};
use crate::generate::areas::Areas;
use crate::generate::write::types::{Holding, MemberTypes, type_tokens};
use crate::model::{Api, Coding, Field, Operation, Shape, Type};

/// # Errors
/// A member has no type, which is a mistake of the generator.
pub(super) fn render(
    api: &Api,
    areas: &Areas,
    members: &MemberTypes,
) -> Result<TokenStream, String> {
    let arms = api.operations.iter().map(|operation| {
        let (cfg, id) = (areas.cfg(&areas.of(operation)), &operation.id);
        let body = body(api, members, operation)?;
        let calls: Vec<_> = methods::of(api, operation)
            .iter()
            // They set a member of the body, so what was given is not all that is sent.
            .filter(|method| !method.gives_text())
            .map(|method| call(api, members, operation, method))
            .collect::<Result<_, _>>()?;
        // A function of its own: together they would need a deep stack in a debug build.
        Ok(quote! {
            #cfg
            #id => {
                fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                    #body
                    Vec::from([#(#calls),*])
                }
                made(client, given)
            }
        })
    });
    let arms: Vec<TokenStream> = arms.collect::<Result<_, String>>()?;
    Ok(quote! {
        //! The calls of each operation. Tests include this file, and bring what it uses.
        #![allow(deprecated, unused_imports, unused_variables)]
        use super::{Given, Made, bare, runtime, types};
        use super::types::*;

        /// The calls of an operation, one for each of its methods; none if it is not known.
        pub fn calls(client: &runtime::Client, id: &str, given: &Given) -> Vec<Made> {
            match id {
                #(#arms)*
                _ => Vec::new(),
            }
        }
    })
}

fn body(api: &Api, members: &MemberTypes, operation: &Operation) -> Result<TokenStream, String> {
    let Some(body) = &operation.body else {
        return Ok(TokenStream::new());
    };
    if body.coding == Coding::Raw {
        return Ok(match body.required {
            true => quote!(let request = given.file("body");),
            false => quote!(let request = given.has_body().then(|| given.file("body"));),
        });
    }
    let ty = type_tokens(&body.ty);
    let form = match &body.ty {
        Type::Named(name) if body.is_form() => Some(name),
        _ => None,
    };
    let request = match (form, body.required) {
        (None, true) => {
            let known = is_object(api, &body.ty).then(|| all_known(&quote!(request)));
            quote!(let request = given.body::<#ty>(); #known)
        }
        (None, false) => {
            let known = is_object(api, &body.ty).then(|| {
                let known = all_known(&quote!(request));
                quote!(if let Some(request) = &request { #known })
            });
            quote!(let request = given.body::<Option<#ty>>(); #known)
        }
        (Some(name), required) => {
            let made = built(api, members, name, &format_ident!("member"))?;
            if required {
                quote!(let request = #made;)
            } else {
                quote!(let request = given.has_body().then(|| #made);)
            }
        }
    };
    Ok(request)
}

fn is_object(api: &Api, ty: &Type) -> bool {
    let named = match ty {
        Type::Named(name) => api.types.get(name),
        _ => None,
    };
    named.is_some_and(|named| matches!(named.shape, Shape::Object(_)))
}

/// What the type does not know it would keep and send all the same.
fn all_known(request: &TokenStream) -> TokenStream {
    quote!(assert!(#request.extra.is_empty(), "{:?}", #request.extra);)
}

/// An object that has no JSON, built member by member; `read` is the method that gives each.
fn built(
    api: &Api,
    members: &MemberTypes,
    name: &str,
    read: &syn::Ident,
) -> Result<TokenStream, String> {
    let Some(Shape::Object(object)) = api.types.get(name).map(|named| &named.shape) else {
        return Err(format!("{name} is no object"));
    };
    let ident = format_ident!("{name}");
    let (mut arguments, mut settings) = (Vec::new(), Vec::new());
    for field in &object.fields {
        let holding = Holding::of(field, false);
        if holding == Holding::Constant {
            continue;
        }
        let member = (name.to_owned(), field.ident.clone());
        let bare = members
            .get(&member)
            .ok_or_else(|| format!("#{}: progenitor gave no type", field.pointer))?;
        let (wire, ident) = (&field.wire, format_ident!("{}", field.ident));
        match holding {
            Holding::Required => arguments.push(match files(&field.ty) {
                Some(files) => quote!(given.#files(#wire)),
                None => quote!(given.#read::<#bare>(#wire)),
            }),
            Holding::Nullable => arguments.push(optional(field, &quote!(#bare), read)),
            _ => {
                let value = optional(field, &quote!(#bare), read);
                settings.push(quote!(request.#ident = #value;));
            }
        }
    }
    if settings.is_empty() {
        return Ok(quote!(#ident::new(#(#arguments),*)));
    }
    Ok(quote!({
        let mut request = #ident::new(#(#arguments),*);
        #(#settings)*
        request
    }))
}

fn optional(field: &Field, bare: &TokenStream, read: &syn::Ident) -> TokenStream {
    let wire = &field.wire;
    match files(&field.ty) {
        Some(files) => quote!(given.has_member(#wire).then(|| given.#files(#wire))),
        None => quote!(given.#read::<Option<#bare>>(#wire)),
    }
}

/// The method that gives such files: they have no JSON.
fn files(ty: &Type) -> Option<syn::Ident> {
    match ty {
        Type::File => Some(format_ident!("file")),
        Type::Array(item) if **item == Type::File => Some(format_ident!("files")),
        Type::Nullable(inner) => files(inner),
        _ => None,
    }
}

fn call(
    api: &Api,
    members: &MemberTypes,
    operation: &Operation,
    method: &Method,
) -> Result<TokenStream, String> {
    let mut arguments: Vec<TokenStream> = operation
        .path_params
        .iter()
        .map(|field| {
            let (wire, ty) = (&field.wire, type_tokens(&field.ty));
            quote!(given.path::<#ty>(#wire))
        })
        .collect();
    if let Some(body) = &operation.body {
        arguments.push(match (&body.ty, body.required) {
            (Type::File, _) => quote!(request.clone()),
            (_, true) => quote!(&request),
            (Type::String | Type::Array(_), false) => quote!(request.as_deref()),
            (_, false) => quote!(request.as_ref()),
        });
    }
    if let Some((name, _)) = method.params {
        let params = built(api, members, name, &format_ident!("parameter"))?;
        arguments.push(quote!(&#params));
    }
    let name = format_ident!("{}", method.name);
    // One accessor within another.
    let resources = operation.resource.split('.');
    let resources = resources.map(|resource| format_ident!("{resource}"));
    let (written, streams, takes_parameters) =
        (&method.name, method.streams(), method.params.is_some());
    Ok(quote! {
        Made {
            method: #written,
            streams: #streams,
            takes_parameters: #takes_parameters,
            call: bare(client #(.#resources())*.#name(#(#arguments),*)),
        }
    })
}
