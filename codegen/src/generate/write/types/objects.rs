//! Objects: requests, answers, parts of these, forms and parameters.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::alike::{fill, lines};
use super::appenders::appender;
use super::bare::Bare;
use super::docs::{constant_doc, doc, field_doc, paragraphs, setter_doc, type_doc};
pub(super) use super::members::Member;
use super::members::{Argument, Holding, argument, held_members, type_tokens};
use super::progenitor::MemberTypes;
use super::{forms, read};
use crate::model::{Api, NamedType, Object, Pages, Shape, Type};
use crate::names::shouting;

const CLONE: &str = "
impl Clone for $type {
    #[inline]
    fn clone(&self) -> Self {
        Self {
$copies$extra        }
    }
}
";

const COMPARE: &str = "
impl PartialEq for $type {
    #[inline]
    fn eq(&self, $other: &Self) -> bool {
        $equal
    }
}
";

pub(super) fn render(
    api: &Api,
    name: &str,
    named: &NamedType,
    object: &Object,
    types: &MemberTypes,
) -> Result<(TokenStream, String), String> {
    let is_response = named.usage.is_response_only();
    // Where types are tried one after the other, a text must not become a list.
    let reads_base64 = is_response && !is_tried(api, name);
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
            base64: reads_base64 && field.ty.is_floats(),
        });
    }
    let docs = type_doc(named);
    let deprecated = named.deprecated.then(|| quote!(#[deprecated]));
    let ident = format_ident!("{name}");
    let usage = named.usage;
    let json = usage.request || usage.response;
    let has_extra = json || usage.form;
    let has_default = has_default(&members);
    let derived_default = (has_default && !json).then(|| quote!(, Default));
    let default = (has_default && json).then(|| {
        quote! {
            impl Default for #ident {
                #[inline]
                fn default() -> Self {
                    runtime::Json::empty()
                }
            }
        }
    });
    let mut alike = duplication(name, &members, has_extra);
    if json || usage.params {
        alike.push_str(&comparison(name, &members, has_extra));
    }
    if json {
        alike.push_str(&read::render(api, name, &members));
    }
    let fields: Vec<_> = held_members(&members)
        .map(|member| declaration(member, is_response))
        .collect();
    let extra = has_extra.then(extra_declaration);
    let constants = constants(&ident, &members);
    let constructor = (!is_response).then(|| constructor(api, &ident, &members, has_extra));
    let pages = object.pages.as_ref().filter(|_| usage.response);
    let pages = pages.and_then(|pages| page(&ident, pages, &members));
    let form = usage.form.then(|| forms::render(api, &ident, &members));
    let own = quote! {
        #docs
        #deprecated
        #[derive(Debug #derived_default)]
        #[non_exhaustive]
        pub struct #ident {
            #(#fields)*
            #extra
        }
        #default
        #constants
        #constructor
        #pages
        #form
    };
    Ok((own, alike))
}

/// How a page of a list leads to the next one.
fn page(name: &syn::Ident, pages: &Pages, members: &[Member]) -> Option<TokenStream> {
    let Pages {
        parameter,
        cursor,
        items,
    } = pages;
    let member = members.iter().find(|member| member.field.wire == *items)?;
    let Type::Array(item) = &member.field.ty else {
        return None;
    };
    let (item, ident) = (type_tokens(item), &member.ident);
    let or_none = match member.holding {
        Holding::Optional | Holding::Nullable => quote!(.unwrap_or_default()),
        _ => quote!(),
    };
    Some(quote! {
        impl runtime::Page for #name {
            type Item = #item;
            const CURSOR: &'static str = #parameter;

            #[inline]
            fn next_cursor(&self) -> Option<String> {
                runtime::next_cursor(runtime::Json::shape(self), #cursor, #items)
            }

            #[inline]
            fn into_items(self) -> Vec<#item> {
                self.#ident #or_none
            }
        }
    })
}

/// Whether a union without a tag finds out by trying whether a value is of this type.
fn is_tried(api: &Api, name: &str) -> bool {
    let target = Type::Named(name.to_owned());
    api.types.values().any(|other| match &other.shape {
        Shape::Union(union) => {
            union.tag.is_none() && union.variants.iter().any(|variant| variant.ty == target)
        }
        _ => false,
    })
}

/// Whether nothing has to be known to make one.
fn has_default(members: &[Member]) -> bool {
    members.iter().all(|member| match member.holding {
        Holding::Optional | Holding::Nullable | Holding::Constant => true,
        Holding::Defaulted => {
            let default = member.field.default.as_ref();
            default.is_some_and(|default| member.field.ty.is_zero(default))
        }
        Holding::Required => false,
    })
}

/// Copies as derived, but by calls: inlined, they were the most of what the package hands on to the
/// compiler of its users.
fn duplication(name: &str, members: &[Member], has_extra: bool) -> String {
    let copies = lines(held_members(members), |member| {
        let field = &member.ident;
        match is_scalar(&member.field.ty) {
            true => format!("            {field}: self.{field},"),
            false => format!("            {field}: runtime::copied(&self.{field}),"),
        }
    });
    let extra = match has_extra {
        true => "            extra: runtime::copied(&self.extra),\n",
        false => "",
    };
    fill(
        CLONE,
        &[("type", name), ("copies", &copies), ("extra", extra)],
    )
}

/// Whether copying and dropping values of this type is nothing.
fn is_scalar(ty: &Type) -> bool {
    match ty {
        Type::Integer(_) | Type::Number | Type::Float | Type::Boolean => true,
        Type::Nullable(inner) => is_scalar(inner),
        _ => false,
    }
}

/// As [`duplication`].
fn comparison(name: &str, members: &[Member], has_extra: bool) -> String {
    let fields = held_members(members).map(|member| member.ident.to_string());
    let fields = fields.chain(has_extra.then(|| "extra".to_owned()));
    let equal = fields.map(|field| format!("runtime::equal(&self.{field}, &other.{field})"));
    let equal: Vec<String> = equal.collect();
    let (other, equal) = match equal.is_empty() {
        true => ("_", "true".to_owned()),
        false => ("other", equal.join("\n            && ")),
    };
    fill(
        COMPARE,
        &[("type", name), ("other", other), ("equal", &equal)],
    )
}

fn declaration(member: &Member, is_response: bool) -> TokenStream {
    let Member {
        field,
        ident,
        bare,
        holding,
        base64,
        ..
    } = member;
    let note = match base64 {
        true => "Base64 text of little-endian floats is read too.",
        false => "",
    };
    let docs = doc(&paragraphs([
        field_doc(field, is_response),
        note.to_owned(),
    ]));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let ty = held(bare, *holding);
    quote!(#docs #deprecated pub #ident: #ty,)
}

fn held(bare: &Bare, holding: Holding) -> TokenStream {
    match holding {
        Holding::Optional | Holding::Nullable => quote!(Option<#bare>),
        _ => quote!(#bare),
    }
}

/// What the other members always are.
fn constants(name: &syn::Ident, members: &[Member]) -> Option<TokenStream> {
    let constants: Vec<_> = members
        .iter()
        .filter(|member| member.holding == Holding::Constant)
        .map(|member| {
            let docs = doc(&constant_doc(member.field));
            let only = &member.field.only;
            let ident = format_ident!("{}", shouting(&member.field.ident));
            quote!(#docs pub const #ident: &'static str = #only;)
        })
        .collect();
    (!constants.is_empty()).then(|| quote!(impl #name { #(#constants)* }))
}

fn extra_declaration() -> TokenStream {
    quote! {
        /// Members that the document does not name. On a request they are sent, and one of a
        /// field's name takes its place.
        pub extra: runtime::Extra,
    }
}

fn constructor(api: &Api, name: &syn::Ident, members: &[Member], has_extra: bool) -> TokenStream {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for member in held_members(members) {
        let ident = &member.ident;
        let value = match member.holding {
            Holding::Required => {
                let Argument { ty, value } =
                    argument(api, &member.field.ty, member.bare, &quote!(#ident));
                parameters.push(quote!(#ident: #ty));
                value
            }
            Holding::Optional if member.field.argument => {
                let Argument { ty, value } =
                    argument(api, &member.field.ty, member.bare, &quote!(#ident));
                parameters.push(quote!(#ident: #ty));
                quote!(Some(#value))
            }
            Holding::Nullable => {
                let bare = member.bare;
                parameters.push(quote!(#ident: impl Into<Option<#bare>>));
                quote!(#ident.into())
            }
            _ => quote!(None),
        };
        values.push(match *ident == value.to_string() {
            true => quote!(#ident,),
            false => quote!(#ident: #value,),
        });
    }
    let extra = has_extra.then(|| quote!(extra: runtime::Json::empty(),));
    let extra_setter = has_extra.then(extra_setter);
    let setters = members
        .iter()
        .filter(|member| member.holding == Holding::Optional)
        .map(|member| setter(api, member));
    let appenders = members
        .iter()
        .filter_map(|member| appender(api, member, members));
    let summary = if parameters.is_empty() {
        "Nothing set."
    } else {
        "What is required set, and nothing else."
    };
    let docs = doc(summary);
    let made = match parameters.is_empty() && has_default(members) {
        true => quote!(Self::default()),
        false => quote!(Self { #(#values)* #extra }),
    };
    let constructor = quote! {
        #docs
        #[inline]
        pub fn new(#(#parameters),*) -> Self {
            #made
        }
    };
    quote! {
        impl #name {
            #constructor
            #(#setters)*
            #(#appenders)*
            #extra_setter
        }
    }
}

fn extra_setter() -> TokenStream {
    quote! {
        /// Sends a member that the document does not name; one of a field's name takes its place.
        #[must_use]
        #[inline]
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
            runtime::insert(&mut self.extra, name, value);
            self
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
    let set = match is_scalar(&field.ty) {
        true => quote!(self.#ident = Some(#value)),
        false => quote!(runtime::set(&mut self.#ident, #value)),
    };
    quote! {
        #docs
        #deprecated
        #[must_use]
        #[inline]
        pub fn #ident(mut self, #ident: #ty) -> Self {
            #set;
            self
        }
    }
}
