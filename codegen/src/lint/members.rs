//! Rules about members that would be passed over in silence: misspelled ones, and defaults in
//! schemas that are sent as well as received.

use std::collections::{HashMap, HashSet};

use crate::document::{Object, escape_pointer_token};

use super::Findings;
use super::references::component;
use super::sites::{Role, Site, Sites};

const PATH: &str =
    "summary description get put post delete options head patch trace servers parameters $ref";
const OPERATION: &str = "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers";
const CARRIER: &str = "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content encoding";
const RESPONSE: &str = "description headers content links";
const EXAMPLE: &str = "summary description value externalValue";
const SCHEMA: &str = "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required enum type allOf oneOf anyOf not items properties additionalProperties description format default nullable discriminator readOnly writeOnly xml externalDocs example deprecated";

pub(super) fn check(sites: &Sites<'_>, findings: &mut Findings) {
    let paths = sites.paths.iter().map(|path| &path.site);
    let operations = sites.operations.iter().map(|operation| &operation.site);
    let schemas = sites.schemas.iter().map(|schema| &schema.site);
    unknown("a path", PATH, paths, findings);
    unknown("an operation", OPERATION, operations, findings);
    unknown("a schema", SCHEMA, schemas, findings);
    unknown("a response", RESPONSE, sites.responses.iter(), findings);
    unknown("an example", EXAMPLE, sites.examples.iter(), findings);
    let carriers = sites.carriers.iter();
    unknown(
        "a parameter, header or media type",
        CARRIER,
        carriers,
        findings,
    );
    lost_defaults(sites, findings);
}

/// Readers pass over what they do not know, so a misspelled member is one that is not there.
fn unknown<'s, 'a: 's>(
    what: &str,
    known: &str,
    sites: impl Iterator<Item = &'s Site<'a>>,
    findings: &mut Findings,
) {
    let known: HashSet<&str> = known.split(' ').collect();
    for site in sites {
        if site.get("$ref").is_some() {
            continue;
        }
        for (key, member) in site.node.as_object().into_iter().flat_map(Object::members) {
            if !known.contains(key) && !key.starts_with("x-") {
                let pointer = format!("{}/{}", site.pointer, escape_pointer_token(key));
                let message = format!(
                    "{key:?} is no member of {what} in OpenAPI 3.0 (correct it, or call it x-…)"
                );
                findings.error(member.key_position, &pointer, message);
            }
        }
    }
}

/// In an answer a default is what an absent field reads as; in a request it is documentation, and
/// the field stays unset. A schema that is used both ways follows the rules of requests.
fn lost_defaults(sites: &Sites<'_>, findings: &mut Findings) {
    let mut leads: HashMap<&str, Vec<String>> = HashMap::new();
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for reference in &sites.references {
        let Some(target) = component(reference.reference) else {
            continue;
        };
        let pointer = reference.site.pointer.as_str();
        match reference.owner.as_deref() {
            Some(owner) if owner.starts_with("/components/schemas/") => {
                leads.entry(owner).or_default().push(target);
            }
            _ if pointer.contains("/responses/") || pointer.starts_with("/components/headers/") => {
                received.push(target);
            }
            _ => sent.push(target),
        }
    }
    let sent = reached(&leads, sent);
    let received = reached(&leads, received);
    for schema in &sites.schemas {
        let site = &schema.site;
        let owner = component(&format!("#{}", site.pointer));
        let both = owner.is_some_and(|owner| sent.contains(&owner) && received.contains(&owner));
        if schema.role == Role::Property
            && both
            && site
                .get("default")
                .is_some_and(|default| !default.is_null())
        {
            let (position, pointer) = site.member("default");
            let message = "the schema is sent as well as received, so that an answer without this field does not read as the default (give requests and answers schemas of their own, or remove it)";
            findings.error(position, &pointer, message);
        }
    }
}

fn reached(leads: &HashMap<&str, Vec<String>>, start: Vec<String>) -> HashSet<String> {
    let mut reached = HashSet::new();
    let mut open = start;
    while let Some(target) = open.pop() {
        if !reached.contains(&target) {
            open.extend(leads.get(target.as_str()).into_iter().flatten().cloned());
            reached.insert(target);
        }
    }
    reached
}
