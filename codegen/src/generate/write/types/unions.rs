//! Unions: enums with a variant for each form and conversions into them.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::alike::{fill, lines};
use super::constructors::constructors;
use super::doc;
use super::docs::{code, first_paragraph, type_doc};
use super::markdown::rustdoc_safe;
use super::members::{is_enum, type_tokens};
use super::progenitor::MemberTypes;
use super::reading;
use crate::model::{Api, NamedType, Type, Union, Variant};

const CLONE: &str = "
impl Clone for $type {
    #[inline]
    fn clone(&self) -> Self {
        match self {
$copies        }
    }
}
";

const COMPARE: &str = "
impl PartialEq for $type {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
$equal            _ => false,
        }
    }
}
";

pub(super) fn render(
    api: &Api,
    name: &str,
    named: &NamedType,
    union: &Union,
    types: &MemberTypes,
) -> (TokenStream, String) {
    let docs = type_doc(named);
    let ident = format_ident!("{name}");
    let is_json = !union.takes_files();
    let mut in_order: Vec<&Variant> = union.variants.iter().collect();
    in_order.sort_by_key(|variant| variant.position);
    let constructors = match named.usage.request {
        true => constructors(api, &ident, &in_order, union.text.as_deref(), types),
        false => TokenStream::new(),
    };
    let variants = in_order.iter().map(|variant| {
        let docs = variant_doc(api, variant);
        let name = format_ident!("{}", variant.name);
        let payload = payload(variant);
        quote!(#docs #name(#payload),)
    });
    let lenient = named.usage.response;
    let mut alike = copies(name, &in_order, is_json);
    if is_json {
        alike.push_str(&reading::render(api, name, union, lenient));
    }
    let other = doc(match lenient {
        true => {
            "A form that the document does not name, or one whose content it does not describe."
        }
        false => "A form that the document does not name.",
    });
    let deprecated = named.deprecated.then(|| quote!(#[deprecated]));
    let conversions = conversions(api, &ident, union);
    let own = quote! {
        #docs
        #deprecated
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            #other
            Other(serde_json::Value),
        }
        #constructors
        #conversions
    };
    (own, alike)
}

/// Copies and compares as derived, but by calls: inlined, they were the most of what the package hands
/// on to the compiler of its users.
fn copies(name: &str, variants: &[&Variant], is_comparable: bool) -> String {
    let names = variants.iter().map(|variant| variant.name.as_str());
    let names = names.chain(["Other"]);
    let copies = lines(names.clone(), |variant| {
        format!("            Self::{variant}(form) => Self::{variant}(runtime::copied(form)),")
    });
    let mut impls = fill(CLONE, &[("type", name), ("copies", &copies)]);
    if is_comparable {
        let equal = lines(names, |variant| {
            format!(
                "            (Self::{variant}(one), Self::{variant}(other)) => runtime::equal(one, other),"
            )
        });
        impls.push_str(&fill(COMPARE, &[("type", name), ("equal", &equal)]));
    }
    impls
}

fn variant_doc(api: &Api, variant: &Variant) -> TokenStream {
    let described = variant.description.as_deref().unwrap_or_default();
    let described = match (described.trim(), &variant.ty) {
        ("", Type::Named(name)) => {
            let target = api.types.get(name);
            target
                .and_then(|named| named.description.as_deref())
                .unwrap_or_default()
        }
        (described, _) => described,
    };
    let described = rustdoc_safe(first_paragraph(described));
    let fallback = match variant.tags.as_slice() {
        [] => format!("{}.", variant.name),
        tags => {
            let tags: Vec<String> = tags.iter().map(|tag| code(tag)).collect();
            format!("{}.", tags.join(", ").trim_end_matches('.'))
        }
    };
    doc(if described.trim().is_empty() {
        &fallback
    } else {
        &described
    })
}

pub(super) fn payload(variant: &Variant) -> TokenStream {
    let ty = type_tokens(&variant.ty);
    if variant.boxed { quote!(Box<#ty>) } else { ty }
}

/// `From` for the forms in which a caller is likely to have a value.
fn conversions(api: &Api, name: &syn::Ident, union: &Union) -> TokenStream {
    let mut seen = HashSet::new();
    let mut all = TokenStream::new();
    for variant in &union.variants {
        let variant_name = format_ident!("{}", variant.name);
        for (generics, source, value) in sources(api, variant) {
            // Two variants of one type: the first takes the conversion.
            if seen.insert(format!("{generics} {source}")) {
                all.extend(quote! {
                    impl #generics From<#source> for #name {
                        #[inline]
                        fn from(value: #source) -> Self {
                            Self::#variant_name(#value)
                        }
                    }
                });
            }
        }
    }
    all
}

/// Generics, source type and expression of each conversion into a variant.
fn sources(api: &Api, variant: &Variant) -> Vec<(TokenStream, TokenStream, TokenStream)> {
    let none = TokenStream::new;
    let ty = type_tokens(&variant.ty);
    let own = if variant.boxed {
        quote!(Box::new(value))
    } else {
        quote!(value)
    };
    match &variant.ty {
        Type::String => vec![
            (none(), quote!(&str), quote!(runtime::owned(value))),
            (none(), quote!(String), quote!(value)),
            (none(), quote!(&String), quote!(runtime::copied(value))),
        ],
        Type::Named(name) if is_enum(api, name) => vec![
            (none(), ty, own),
            (none(), quote!(&str), quote!(value.into())),
            (none(), quote!(String), quote!(value.into())),
        ],
        Type::Array(item) => {
            let item_type = type_tokens(item);
            let sized = quote!(<const N: usize>);
            let mut sources = vec![
                (none(), quote!(Vec<#item_type>), quote!(value)),
                (
                    none(),
                    quote!(&Vec<#item_type>),
                    quote!(runtime::copied(value)),
                ),
                (none(), quote!(&[#item_type]), quote!(value.to_vec())),
                (sized.clone(), quote!([#item_type; N]), quote!(value.into())),
                (
                    sized.clone(),
                    quote!(&[#item_type; N]),
                    quote!(value.to_vec()),
                ),
            ];
            if **item == Type::String {
                let each = quote!(value.iter().copied().map(str::to_owned).collect());
                sources.push((none(), quote!(Vec<&str>), each.clone()));
                sources.push((none(), quote!(&Vec<&str>), each.clone()));
                sources.push((none(), quote!(&[&str]), each.clone()));
                sources.push((sized.clone(), quote!([&str; N]), each.clone()));
                sources.push((sized, quote!(&[&str; N]), each));
            }
            sources
        }
        // `Value` would make every `Value` this form; `Other` is there for it.
        Type::Any | Type::Nullable(_) => Vec::new(),
        _ => vec![(none(), ty, own)],
    }
}
