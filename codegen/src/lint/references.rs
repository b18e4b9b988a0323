//! Rules about what points to what: references, security schemes, and what nothing points to.

use std::collections::{HashMap, HashSet};

use crate::document::{Node, Object, Pointer, ReferenceError, escape_pointer_token};

use super::findings::Findings;
use super::rules::Rule;
use crate::openapi::source::{Kind, ReferenceSite, Source};
use crate::openapi::version::Version;

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    let schemas = source.schema_pointers();
    for reference in &source.references {
        reference_leads_somewhere(source, reference, &schemas, findings);
    }
    let schemes = security(source, findings);
    unused_components(source, &schemes, findings);
}

fn reference_leads_somewhere(
    source: &Source<'_>,
    reference: &ReferenceSite<'_>,
    schemas: &HashMap<&str, usize>,
    findings: &mut Findings,
) {
    let site = &reference.site;
    let advice = match source.document.resolve(reference.text) {
        Ok((_, target)) => {
            if !wrong_folder(reference, &target, findings)
                && reference.kind == Kind::Schema
                && !schemas.contains_key(target.as_str())
            {
                let message = "the reference leads to something that is no schema (name one of components/schemas)";
                findings.add(Rule::Reference, site.position, &site.pointer, message);
            }
            siblings(reference, source.version, findings);
            return;
        }
        Err(error) => {
            let advice = match &error {
                ReferenceError::External(_) => "move what it names into this document",
                ReferenceError::Malformed(_) => "write the place as a JSON Pointer",
                ReferenceError::Missing(_) => "correct the name, or add what it names",
                ReferenceError::TooLong(_) => "refer to the value itself",
                ReferenceError::Cycle(_) => "let one of the references lead to a value",
            };
            format!("{error} ({advice})")
        }
    };
    findings.add(Rule::Reference, site.position, &site.pointer, advice);
}

/// A reference to a component of another kind reads as an object without any of its members.
fn wrong_folder(reference: &ReferenceSite<'_>, target: &Pointer, findings: &mut Findings) -> bool {
    let wanted = reference.kind.folder();
    let mut tokens = target.as_str().split('/').skip(1);
    let folder = match (tokens.next(), tokens.next(), tokens.next(), tokens.next()) {
        (Some("components"), Some(folder), Some(_), None) if folder != wanted => folder,
        _ => return false,
    };
    let message = format!(
        "the reference leads to one of the {folder}, where one of the {wanted} is expected (correct the reference)"
    );
    findings.add(
        Rule::Reference,
        reference.site.position,
        &reference.site.pointer,
        message,
    );
    true
}

/// OpenAPI 3.0 ignores whatever stands beside a `$ref`; 3.1 ignores all but texts, save in schemas.
fn siblings(reference: &ReferenceSite<'_>, version: Version, findings: &mut Findings) {
    let counts: &[&str] = match (version.has_json_schema(), reference.kind) {
        (false, _) => &["$ref"],
        (true, Kind::Schema) => return,
        (true, _) => &["$ref", "summary", "description"],
    };
    let members = reference.site.node.as_object().map(Object::members);
    let mut ignored = members
        .into_iter()
        .flatten()
        .filter(|(key, _)| !counts.contains(key) && !key.starts_with("x-"));
    if let Some((key, member)) = ignored.next() {
        let pointer = format!("{}/{}", reference.site.pointer, escape_pointer_token(key));
        let message = format!(
            "{key:?} beside a `$ref` is ignored (remove it, or put the reference into an `allOf`)"
        );
        findings.add(
            Rule::ReferenceSiblings,
            member.key_position,
            &pointer,
            message,
        );
    }
}

/// Checks the names in security requirements; returns the ones that are used.
fn security<'a>(source: &Source<'a>, findings: &mut Findings) -> HashSet<&'a str> {
    let declared = source.document.pointer("/components/securitySchemes");
    let declared = declared.and_then(Node::as_object);
    let mut used = HashSet::new();
    let root = (&source.document.root, "");
    let operations = source.operations.iter();
    let owners = operations.map(|operation| (operation.site.node, operation.site.pointer.as_str()));
    for (owner, pointer) in std::iter::once(root).chain(owners) {
        let Some(node) = owner.get("security") else {
            continue;
        };
        let pointer = format!("{pointer}/security");
        let Some(requirements) = node.as_array() else {
            findings.kind(node, &pointer, "an array");
            continue;
        };
        for (index, requirement) in requirements.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            let Some(schemes) = requirement.as_object() else {
                findings.kind(requirement, &pointer, "an object");
                continue;
            };
            for (name, member) in schemes.members() {
                used.insert(name);
                if !declared.is_some_and(|declared| declared.contains_key(name)) {
                    let pointer = format!("{pointer}/{}", escape_pointer_token(name));
                    let message = format!(
                        "the security scheme {name:?} is not declared (add it to components/securitySchemes)"
                    );
                    findings.add(Rule::SecurityScheme, member.key_position, &pointer, message);
                }
            }
        }
    }
    used
}

/// Notes the components that neither a path nor a used component leads to.
fn unused_components(source: &Source<'_>, schemes: &HashSet<&str>, findings: &mut Findings) {
    let mut leads: HashMap<Option<&str>, Vec<String>> = HashMap::new();
    for reference in &source.references {
        if let Some(target) = component(reference.text) {
            let owner = reference.owner.as_deref();
            leads.entry(owner).or_default().push(target);
        }
    }
    let mut open: Vec<&str> = Vec::new();
    let mut reached: HashSet<&str> = HashSet::new();
    let targets = |owner| leads.get(&owner).into_iter().flatten().map(String::as_str);
    open.extend(targets(None));
    while let Some(target) = open.pop() {
        if reached.insert(target) {
            open.extend(targets(Some(target)));
        }
    }
    for component in &source.components {
        let pointer = component.site.pointer.as_str();
        let scheme = pointer.strip_prefix("/components/securitySchemes/");
        let used = match scheme {
            Some(_) => schemes
                .iter()
                .any(|name| scheme == Some(escape_pointer_token(name).as_str())),
            None => reached.contains(pointer),
        };
        if !used {
            let message = "no operation leads to this component (remove it?)";
            findings.add(
                Rule::ComponentUnused,
                component.site.position,
                pointer,
                message,
            );
        }
    }
}

/// The pointer of the component that a reference points to or into.
pub(super) fn component(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    let mut tokens = pointer.splitn(5, '/');
    match (tokens.next(), tokens.next(), tokens.next(), tokens.next()) {
        (Some(""), Some("components"), Some(folder), Some(name)) => {
            Some(format!("/components/{folder}/{name}"))
        }
        _ => None,
    }
}
