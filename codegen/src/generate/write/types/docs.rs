//! Documentation comments from descriptions.

use proc_macro2::TokenStream;
use quote::quote;

use super::alike::lines;
use super::markdown::rustdoc_safe;
use crate::model::{Field, NamedType};

/// `#[doc]` attributes for a text; prettyplease writes them as `///` lines.
pub(crate) fn doc(text: &str) -> TokenStream {
    let mut docs = TokenStream::new();
    for line in text.trim_end().lines() {
        let line = line.trim_end();
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        docs.extend(quote!(#[doc = #line]));
    }
    docs
}

/// The same as lines of a source.
pub(super) fn doc_lines(text: &str, indent: &str) -> String {
    lines(text.trim_end().lines(), |line| match line.trim_end() {
        "" => format!("{indent}///"),
        line => format!("{indent}/// {line}"),
    })
}

/// Paragraphs, empty ones left out.
pub(crate) fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}

/// A named type's documentation: what the document says, or at least where it stands.
pub(super) fn type_doc(named: &NamedType) -> TokenStream {
    doc(&type_text(named))
}

pub(super) fn type_text(named: &NamedType) -> String {
    let text = rustdoc_safe(named.description.as_deref().unwrap_or_default());
    match text.trim().is_empty() {
        true => format!("`#{}` of the document.", named.pointer),
        false => text,
    }
}

/// A value as code, whatever it contains.
pub(crate) fn code(value: &str) -> String {
    if value.is_empty() {
        "The empty text.".to_owned()
    } else if value.contains(['`', '\n', '\r', '\\']) || value.chars().any(char::is_control) {
        format!("`` {value:?} ``")
    } else {
        format!("`{value}`")
    }
}

/// A member's documentation with its bounds and default.
pub(crate) fn field_doc(field: &Field, is_response: bool) -> String {
    paragraphs([described(field), facts(field, is_response)])
}

/// The documentation of a member that is always the same.
pub(super) fn constant_doc(field: &Field) -> String {
    let always = format!(
        "What the member `{}` always is. It is always sent.",
        field.wire
    );
    paragraphs([
        always,
        field
            .description
            .as_deref()
            .map(rustdoc_safe)
            .unwrap_or_default(),
    ])
}

/// A setter's documentation: the field itself has the whole.
pub(super) fn setter_doc(field: &Field) -> String {
    paragraphs([
        first_paragraph(&described(field)).to_owned(),
        facts(field, false),
    ])
}

/// The text up to the first blank line.
pub(crate) fn first_paragraph(text: &str) -> &str {
    text.trim().split("\n\n").next().unwrap_or_default()
}

fn described(field: &Field) -> String {
    let described = field.description.clone().unwrap_or_default();
    if described.trim().is_empty() {
        format!("`{}`.", field.wire)
    } else {
        rustdoc_safe(&described)
    }
}

fn facts(field: &Field, is_response: bool) -> String {
    let mut facts = Vec::new();
    if let Some(only) = &field.only {
        facts.push(format!(
            "The only value is {}.",
            code(only).trim_end_matches('.')
        ));
    }
    if !field.bounds.is_empty() {
        facts.push(format!("Bounds: {}.", field.bounds.join(", ")));
    }
    if let Some(default) = &field.default {
        facts.push(if is_response {
            format!("Reads as `{default}` when it is absent or null.")
        } else {
            format!("Default of the server: `{default}`.")
        });
    }
    facts.join(" ")
}
