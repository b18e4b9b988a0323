//! Types of members, in a form that threads can share.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

/// A path with the types that it is given: `Vec<String>`.
#[derive(Clone, Debug)]
pub(crate) struct Bare {
    path: Vec<String>,
    given: Vec<Bare>,
}

impl Bare {
    /// Puts our names in the place of numbers, and short names in the place of what the prelude has:
    /// `::std::string::String` reads better as `String`, and no type of the document has such a name.
    ///
    /// # Errors
    /// The type is none that was asked for; the error is how it is written.
    pub(super) fn read(ty: &syn::Type, names: &HashMap<String, &str>) -> Result<Self, String> {
        let unknown = || ty.to_token_stream().to_string();
        let path = match ty {
            syn::Type::Path(ty) if ty.qself.is_none() => &ty.path,
            _ => return Err(unknown()),
        };
        let mut given = Vec::new();
        for segment in &path.segments {
            match &segment.arguments {
                syn::PathArguments::None => {}
                syn::PathArguments::AngleBracketed(arguments) => {
                    for argument in &arguments.args {
                        match argument {
                            syn::GenericArgument::Type(ty) => given.push(Self::read(ty, names)?),
                            _ => return Err(unknown()),
                        }
                    }
                }
                syn::PathArguments::Parenthesized(_) => return Err(unknown()),
            }
        }
        let written = path.segments.iter().map(|part| part.ident.to_string());
        let written: Vec<String> = written.collect();
        let parts: Vec<&str> = written.iter().map(String::as_str).collect();
        let path = match parts.as_slice() {
            ["std", "string", last @ "String"]
            | ["std", "vec", last @ "Vec"]
            | ["std", "option", last @ "Option"]
            | ["std", "boxed", last @ "Box"] => Vec::from([(*last).to_owned()]),
            // Its names are always texts.
            ["std", "collections", "BTreeMap"] => {
                given.remove(0);
                Vec::from(["runtime".to_owned(), "Map".to_owned()])
            }
            ["std" | "serde_json" | "runtime", ..] => written,
            [primitive] if primitive.starts_with(|c: char| c.is_ascii_lowercase()) => written,
            [number] => {
                let name = names.get(*number).ok_or_else(unknown)?;
                Vec::from([(*name).to_owned()])
            }
            _ => return Err(unknown()),
        };
        Ok(Self { path, given })
    }

    /// What is in a `Box<…>`.
    pub(super) fn boxed(&self) -> Option<&Self> {
        match (self.path.as_slice(), self.given.as_slice()) {
            ([path], [inner]) if path == "Box" => Some(inner),
            _ => None,
        }
    }
}

impl ToTokens for Bare {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (at, part) in self.path.iter().enumerate() {
            let (separator, ident) = ((at > 0).then(|| quote!(::)), format_ident!("{part}"));
            tokens.extend(quote!(#separator #ident));
        }
        let given = &self.given;
        if !given.is_empty() {
            tokens.extend(quote!(<#(#given),*>));
        }
    }
}
