//! Rules about the texts: everything public is documented from the document, so nothing may lack a
//! text, and no text may trip rustdoc.

use crate::document::Node;

use super::findings::Findings;
use super::rules::Rule;
use crate::openapi::source::{Role, Schema, Site, Source};

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    for operation in &source.operations {
        wants(&operation.site, "summary", "the operation", findings);
        wants(&operation.site, "description", "the operation", findings);
    }
    for parameter in source.own_parameters() {
        wants(&parameter.site, "description", "the parameter", findings);
    }
    for response in source.own_responses() {
        wants(&response.site, "description", "the response", findings);
    }
    for schema in source.schemas.iter().filter(|schema| schema.is_object()) {
        schema_description(source, schema, findings);
    }
    for tag in &source.tags {
        wants(tag, "description", "the tag", findings);
    }
    for text in &source.texts {
        rustdoc(text, findings);
    }
}

fn has_text(node: &Node, key: &str) -> bool {
    // A text of the wrong kind has its own finding.
    node.get(key)
        .is_some_and(|text| text.as_str().is_none_or(|text| !text.trim().is_empty()))
}

fn wants(site: &Site<'_>, key: &str, what: &str, findings: &mut Findings) {
    if !has_text(site.node, key) {
        let message = format!("{what} has no `{key}` (the documentation is made of it: write one)");
        findings.add(Rule::MissingText, site.position, &site.pointer, message);
    }
}

fn schema_description(source: &Source<'_>, schema: &Schema<'_>, findings: &mut Findings) {
    let what = match schema.role {
        Role::Component => "the schema",
        Role::Property => "the property",
        Role::Branch | Role::Not | Role::Other => return,
    };
    if !is_described(source, schema) {
        wants(&schema.site, "description", what, findings);
    }
}

/// Whether the schema has a description, or takes that of the only schema that it refers to.
fn is_described(source: &Source<'_>, schema: &Schema<'_>) -> bool {
    if has_text(schema.site.node, "description") {
        return true;
    }
    let lone = source.lone(schema).map(|id| source.schema(id));
    let referring = lone.unwrap_or(schema).site.node;
    let referring = match schema.reference {
        Some(_) => schema.site.node,
        None => referring,
    };
    if referring.get("$ref").is_none() {
        return false;
    }
    // A reference to nothing has its own finding.
    let target = source.document.follow(referring);
    target.is_err() || target.is_ok_and(|target| has_text(target, "description"))
}

/// What rustdoc would warn of or swallow, outside of code.
fn rustdoc(text: &Site<'_>, findings: &mut Findings) {
    let Some(content) = text.node.as_str() else {
        return;
    };
    for problem in problems(content) {
        findings.add(Rule::Rustdoc, text.position, &text.pointer, problem);
    }
}

fn problems(text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut paragraph = String::new();
    let mut fenced = false;
    for line in text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        fenced ^= is_fence;
        if is_fence || fenced || line.trim().is_empty() || line.starts_with("    ") {
            prose(&std::mem::take(&mut paragraph), &mut problems);
        } else {
            paragraph.push_str(line);
            paragraph.push('\n');
        }
    }
    prose(&paragraph, &mut problems);
    if fenced {
        problems.push("the text opens a block of code and does not close it (add ```)".to_owned());
    }
    problems
}

fn prose(paragraph: &str, problems: &mut Vec<String>) {
    let pieces: Vec<&str> = paragraph.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        problems.push("a backtick has no partner in its paragraph (add it)".to_owned());
    }
    // Every other piece stands in backticks.
    for piece in pieces.into_iter().step_by(2) {
        if let Some(tag) = html(piece) {
            problems.push(format!(
                "{tag:?} reads as HTML (put it into backticks, or write Markdown)"
            ));
        }
        if let Some(link) = bare_brackets(piece) {
            problems.push(format!(
                "{link:?} reads as a link to an item of Rust (put it into backticks, or give it an address)"
            ));
        }
        if let Some(address) = bare_address(piece) {
            problems.push(format!(
                "the address {address:?} is no link (write <{address}>)"
            ));
        }
    }
}

/// `<tag`, `</tag` and the like; not `a < b`, not `<https://…>`.
fn html(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let name = rest.get(1..)?.trim_start_matches('/');
        let tag = rest.get(..end)?;
        let is_address = tag.contains("://") || tag.contains('@');
        (name.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_address).then_some(tag)
    })
}

/// `[text]` without an address after it, if rustdoc would take the text for a path.
fn bare_brackets(text: &str) -> Option<&str> {
    text.match_indices('[').find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let end = rest.find(']')? + 1;
        let is_escaped = text.get(..start)?.ends_with('\\');
        let is_link = rest.get(end..)?.starts_with(['(', '[', ':']);
        let link = rest.get(..end)?;
        let is_path = link
            .trim_matches(['[', ']'])
            .chars()
            .all(|character| character.is_alphanumeric() || ":_<>, !*&;()".contains(character));
        (end > 2 && is_path && !is_escaped && !is_link).then_some(link)
    })
}

/// An address that stands neither in `<…>` nor in `(…)`.
fn bare_address(text: &str) -> Option<&str> {
    ["https://", "http://"].iter().find_map(|scheme| {
        text.match_indices(scheme).find_map(|(start, _)| {
            let rest = text.get(start..)?;
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let is_linked = text.get(..start)?.ends_with(['<', '(']);
            (!is_linked).then(|| rest.get(..end))?
        })
    })
}
