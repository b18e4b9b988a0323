//! Items in one line.

use std::collections::BTreeSet;

use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{Fields, Generics, Item, Meta, Signature, Token, Visibility};

use crate::architecture::cfg::conditions;

/// A signature without its body.
pub fn signature(mut signature: Signature) -> String {
    for input in &mut signature.inputs {
        match input {
            // What the function does with its own copy is its own affair.
            syn::FnArg::Receiver(receiver) => {
                receiver.mutability = None;
            }
            syn::FnArg::Typed(argument) => {
                if let syn::Pat::Ident(name) = &mut *argument.pat {
                    name.mutability = None;
                }
            }
        }
    }
    let text = one_line(&quote!(#signature {}));
    text.trim_end_matches("{}").trim_end().to_owned()
}

/// A type, as in `fn f() -> TYPE`.
pub fn of_type(ty: &impl ToTokens) -> String {
    let text = one_line(&quote!(type T = #ty;));
    let text = text.trim_start_matches("type T =").trim();
    text.trim_end_matches(';').to_owned()
}

/// `<T: Debug>`, and `where …`.
pub fn generics(generics: &Generics) -> (String, String) {
    let text = one_line(&quote!(struct S #generics;));
    let parameters = text
        .trim_start_matches("struct S")
        .trim_end_matches(';')
        .trim();
    let clause = generics.where_clause.as_ref().map(|clause| {
        let text = one_line(&quote!(fn f() #clause {}));
        let text = text
            .trim_start_matches("fn f()")
            .trim_end_matches("{}")
            .trim();
        format!(" {}", text.trim_end_matches(','))
    });
    (parameters.to_owned(), clause.unwrap_or_default())
}

/// The members that others see, with their names or numbers.
pub fn fields(fields: &Fields) -> Vec<(String, &syn::Field)> {
    let fields = fields.iter().enumerate();
    fields
        .filter(|(_, field)| matches!(field.vis, Visibility::Public(_)))
        .map(|(at, field)| {
            let name = field.ident.as_ref().map(ToString::to_string);
            (name.unwrap_or_else(|| at.to_string()), field)
        })
        .collect()
}

/// What the attributes say that matters to users.
pub fn marks(attributes: &[syn::Attribute]) -> String {
    let mut marks = String::new();
    for name in ["deprecated", "non_exhaustive"] {
        if attributes
            .iter()
            .any(|attribute| attribute.path().is_ident(name))
        {
            marks.push_str(&format!("#[{name}] "));
        }
    }
    marks
}

/// Conditions, each in a few words: `client`, `any(client, mock)`.
pub fn conditions_of(attributes: &[syn::Attribute]) -> Vec<String> {
    let mut found = Vec::new();
    for condition in conditions(attributes) {
        match &condition {
            Meta::List(list) if list.path.is_ident("all") => {
                let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
                found.extend(inner.unwrap().iter().map(condition_text));
            }
            condition => found.push(condition_text(condition)),
        }
    }
    found
}

fn condition_text(condition: &Meta) -> String {
    match condition {
        Meta::NameValue(pair) if pair.path.is_ident("feature") => pair
            .value
            .to_token_stream()
            .to_string()
            .trim_matches('"')
            .to_owned(),
        Meta::List(list) => {
            let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let inner: Vec<String> = inner.unwrap().iter().map(condition_text).collect();
            format!("{}({})", list.path.to_token_stream(), inner.join(", "))
        }
        condition => condition.to_token_stream().to_string(),
    }
}

/// Behind an item, what must be on for it to be there. What another condition implies is left out.
pub fn brackets(conditions: &[String]) -> String {
    let conditions: BTreeSet<&str> = conditions.iter().map(String::as_str).collect();
    let is_implied = |condition: &&&str| {
        let Some(inner) = condition.strip_prefix("any(") else {
            return false;
        };
        let mut inner = inner.trim_end_matches(')').split(", ");
        inner.any(|one| conditions.contains(one))
    };
    // The generator's own switches are nothing that users turn on.
    let needed: Vec<&str> = conditions
        .iter()
        .filter(|one| !is_implied(one) && !one.starts_with("__"))
        .copied()
        .collect();
    match needed.is_empty() {
        true => String::new(),
        false => format!("  [{}]", needed.join(", ")),
    }
}

/// An item as `prettyplease` writes it, on one line.
fn one_line(item: &proc_macro2::TokenStream) -> String {
    let item: Item = syn::parse2(item.clone()).unwrap_or_else(|error| panic!("{item}: {error}"));
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    let text = prettyplease::unparse(&file);
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    // Where a list was broken into lines.
    let text = text
        .replace("( ", "(")
        .replace(", )", ")")
        .replace("< ", "<");
    text.replace(", >", ">")
}
