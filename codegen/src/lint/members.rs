//! Rules about members that would be passed over in silence: misspelled ones, and defaults in
//! schemas that are sent as well as received.

use std::collections::{HashMap, HashSet};

use crate::document::{Object, Position, escape_pointer_token};

use super::findings::Findings;
use super::references::component;
use super::rules::Rule;
use crate::openapi::source::{Role, Site, Source};
use crate::openapi::version::Version;

const PATH: &str =
    "summary description get put post delete options head patch trace servers parameters $ref";
const OPERATION: &str = "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers";
const CARRIER: &str = "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content encoding";
const RESPONSE: &str = "description headers content links";
const EXAMPLE: &str = "summary description value externalValue";

pub(super) fn check(source: &Source<'_>, findings: &mut Findings) {
    let mut check = |what: &str, known: &str, sites: Vec<&Site<'_>>| {
        unknown(what, known, &sites, source.version, findings);
    };
    let paths = source.own_paths().map(|path| &path.site);
    let methods = match source.version >= Version::V3_2 {
        true => format!("{PATH} query additionalOperations"),
        false => PATH.to_owned(),
    };
    check("a path", &methods, paths.collect());
    let operations = source.operations.iter().map(|operation| &operation.site);
    check("an operation", OPERATION, operations.collect());
    let responses = source.own_responses().map(|response| &response.site);
    check("a response", RESPONSE, responses.collect());
    check("an example", EXAMPLE, source.examples.iter().collect());
    let carriers = source.carriers.iter();
    check(
        "a parameter, header or media type",
        CARRIER,
        carriers.collect(),
    );
    for schema in &source.schemas {
        if schema.site.is_reference() && !source.version.has_json_schema() {
            continue;
        }
        for (key, position) in &schema.unknown {
            is_unknown(
                &schema.site,
                "a schema",
                (key, *position),
                source.version,
                findings,
            );
        }
    }
    lost_defaults(source, findings);
}

/// Readers pass over what they do not know, so a misspelled member is one that is not there.
fn unknown(
    what: &str,
    known: &str,
    sites: &[&Site<'_>],
    version: Version,
    findings: &mut Findings,
) {
    let known: HashSet<&str> = known.split(' ').collect();
    for site in sites {
        for (key, member) in site.node.as_object().into_iter().flat_map(Object::members) {
            if !known.contains(key) && !key.starts_with("x-") {
                is_unknown(site, what, (key, member.key_position), version, findings);
            }
        }
    }
}

fn is_unknown(
    site: &Site<'_>,
    what: &str,
    (key, position): (&str, Position),
    version: Version,
    findings: &mut Findings,
) {
    let pointer = format!("{}/{}", site.pointer, escape_pointer_token(key));
    let message =
        format!("{key:?} is no member of {what} in OpenAPI {version} (correct it, or call it x-…)");
    findings.add(Rule::UnknownMember, position, &pointer, message);
}

/// In an answer a default is what an absent field reads as; in a request it is documentation, and
/// the field stays unset. A schema that is used both ways follows the rules of requests.
fn lost_defaults(source: &Source<'_>, findings: &mut Findings) {
    let mut leads: HashMap<&str, Vec<String>> = HashMap::new();
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for reference in &source.references {
        let Some(target) = component(reference.text) else {
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
    for schema in &source.schemas {
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
            findings.add(Rule::LostDefault, position, &pointer, message);
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
