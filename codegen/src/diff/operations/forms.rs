//! How values are written in parameters, headers and forms.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::compare::Site;
use super::super::finding::Rule;
use super::super::graph::NodeId;
use super::Operations;
use crate::document::Position;
use crate::openapi::api::{Encoding, Media, Written};
use crate::openapi::model::{Model, Types, UseId};

type Positions = (Option<Position>, Option<Position>);

/// How a part of a form is sent.
#[derive(Debug, PartialEq, Eq)]
enum Form {
    /// As something of one of these types.
    Types(BTreeSet<String>),
    /// As parameters are.
    Written(Written),
}

impl<'m, 'd> Operations<'m, 'd> {
    /// Compares whether something has to be there, and whether it is deprecated.
    pub(super) fn carried(
        &mut self,
        node: NodeId,
        site: &Site,
        (required, deprecated): ((bool, bool), (bool, bool)),
        positions: Positions,
    ) {
        if required.0 != required.1 {
            let rule = match required.1 {
                true => Rule::BecameRequired,
                false => Rule::BecameOptional,
            };
            let values = (json!(required.0), json!(required.1));
            self.report(node, site, rule, values, positions);
        }
        if deprecated.0 != deprecated.1 {
            let values = (json!(deprecated.0), json!(deprecated.1));
            self.report(node, site, Rule::Deprecated, values, positions);
        }
    }

    /// Compares how a value is written. Whether it is spread matters for lists and objects alone.
    pub(super) fn written(
        &mut self,
        node: NodeId,
        site: &Site,
        (old, new): (&Written, &Written),
        schemas: (Option<UseId>, Option<UseId>),
        positions: Positions,
    ) {
        let singles = (
            is_single(&self.old.model, schemas.0),
            is_single(&self.new.model, schemas.1),
        );
        // A style of lists and objects says nothing of a single value.
        let of_parts = |written: &Written| {
            let styles = ["deepObject", "pipeDelimited", "spaceDelimited"];
            styles.contains(&written.style.as_str())
        };
        let idle = (singles.0 || singles.1) && (of_parts(old) || of_parts(new));
        let spread = !(singles.0 && singles.1) && old.exploded != new.exploded;
        let differs = !idle && (old.style != new.style || spread);
        let rule = match differs {
            true => Rule::SerializationChanged,
            false if (old.reserved, old.empty) != (new.reserved, new.empty) => {
                Rule::EscapingChanged
            }
            false => return,
        };
        let values = (json!(text(old)), json!(text(new)));
        self.report(node, site, rule, values, positions);
    }

    /// Compares how the parts of a form are sent, with the defaults of OpenAPI.
    pub(super) fn forms(&mut self, node: NodeId, site: &Site, old: &'m Media, new: &'m Media) {
        let names: BTreeSet<&String> = old.encoding.keys().chain(new.encoding.keys()).collect();
        for name in names {
            let (was, is) = (old.encoding.get(name), new.encoding.get(name));
            let members = (
                member(&self.old.model, old.schema, name),
                member(&self.new.model, new.schema, name),
            );
            // What is no member is not sent; one that came or went is said already.
            if members.0.is_none() || members.1.is_none() {
                continue;
            }
            let members = (members.0.flatten(), members.1.flatten());
            let at = |encoding: Option<&Encoding>, media: &Media| {
                Some(encoding.map_or(media.position, |encoding| encoding.position))
            };
            let positions = (at(was, old), at(is, new));
            let site = site.below(&format!("encoding.{name}"));
            let forms = (
                form(&self.old.model, old, was, members.0),
                form(&self.new.model, new, is, members.1),
            );
            match forms {
                (Form::Types(was), Form::Types(is)) => {
                    self.part_types(node, &site, (&was, &is), positions);
                }
                (Form::Written(was), Form::Written(is)) => {
                    self.written(node, &site, (&was, &is), members, positions);
                }
                (was, is) => {
                    let values = (json!(was.text()), json!(is.text()));
                    let rule = Rule::SerializationChanged;
                    self.report(node, &site, rule, values, positions);
                }
            }
            self.part_headers(node, &site, (was, is), positions);
        }
    }

    fn part_types(
        &mut self,
        node: NodeId,
        site: &Site,
        (old, new): (&BTreeSet<String>, &BTreeSet<String>),
        positions: Positions,
    ) {
        for gone in old.difference(new) {
            let values = (json!(gone), Json::Null);
            self.report(node, site, Rule::MediaTypeRemoved, values, positions);
        }
        for come in new.difference(old) {
            let values = (Json::Null, json!(come));
            self.report(node, site, Rule::MediaTypeAdded, values, positions);
        }
    }

    fn part_headers(
        &mut self,
        node: NodeId,
        site: &Site,
        (old, new): (Option<&Encoding>, Option<&Encoding>),
        positions: Positions,
    ) {
        let of = |encoding: Option<&Encoding>, name: &str| {
            encoding.and_then(|encoding| encoding.headers.get(name).cloned())
        };
        let headers = old.into_iter().chain(new).map(|encoding| &encoding.headers);
        let names: BTreeSet<&String> = headers.flat_map(|headers| headers.keys()).collect();
        for name in names {
            let (was, is) = (of(old, name), of(new, name));
            let required = |header: &Json| header.get("required") == Some(&json!(true));
            let rule = match (&was, &is) {
                (None, Some(is)) if required(is) => Rule::RequiredAdded,
                (None, Some(_)) => Rule::OptionalAdded,
                (Some(was), None) if required(was) => Rule::RequiredRemoved,
                (Some(_), None) => Rule::OptionalRemoved,
                (Some(was), Some(is)) if was != is => Rule::ConstraintChanged,
                _ => continue,
            };
            let site = site.below(&format!("header.{name}"));
            self.report(node, &site, rule, (json!(was), json!(is)), positions);
        }
    }
}

impl Form {
    fn text(&self) -> String {
        match self {
            Form::Types(types) => types.iter().cloned().collect::<Vec<_>>().join(", "),
            Form::Written(written) => text(written),
        }
    }
}

/// A way of writing in a few words.
fn text(written: &Written) -> String {
    let mut text = written.style.clone();
    for (is_so, word) in [
        (written.exploded, ", exploded"),
        (written.reserved, ", reserved characters as they are"),
        (written.empty, ", may be empty"),
    ] {
        if is_so {
            text.push_str(word);
        }
    }
    text
}

/// Whether a value has no parts.
fn is_single(model: &Model<'_>, id: Option<UseId>) -> bool {
    const PARTS: [Types; 2] = [Types::ARRAY, Types::OBJECT];
    let schema = id.and_then(|id| model.schema(id));
    schema.is_some_and(|schema| {
        let types = schema.types;
        schema.variants.is_empty()
            && !types.is_empty()
            && PARTS
                .iter()
                .all(|parts| types.intersection(*parts).is_empty())
    })
}

/// The schema of a part of a form, as far as there is one: of a member, of a place in a list, of
/// anything within those. Nothing at all if the form has no such member.
fn member(model: &Model<'_>, form: Option<UseId>, name: &str) -> Option<Option<UseId>> {
    if name.contains(['[', '.']) {
        return Some(None);
    }
    let schema = form.and_then(|form| model.schema(form))?;
    let property = schema.properties.get(name);
    property.map(|property| Some(property.schema))
}

fn form(
    model: &Model<'_>,
    media: &Media,
    encoding: Option<&Encoding>,
    member: Option<UseId>,
) -> Form {
    if let Some(types) = encoding.and_then(|encoding| encoding.types.clone()) {
        return Form::Types(types);
    }
    if let Some(written) = encoding.and_then(|encoding| encoding.written.clone()) {
        return Form::Written(written);
    }
    match media.pairs {
        true => Form::Written(Written {
            style: "form".to_owned(),
            exploded: true,
            ..Written::default()
        }),
        false => Form::Types(BTreeSet::from([default_type(model, member, 0).to_owned()])),
    }
}

/// The media type that a part has unless it says otherwise.
fn default_type(model: &Model<'_>, member: Option<UseId>, depth: usize) -> &'static str {
    const BYTES: &str = "application/octet-stream";
    let Some(schema) = member.and_then(|id| model.schema(id)).filter(|_| depth < 4) else {
        return BYTES;
    };
    let is_bytes = schema.format == Some("binary")
        || schema.constraints.contains_key("contentEncoding")
        || schema.types.is_empty();
    match schema.types {
        Types::ARRAY => default_type(model, schema.items, depth + 1),
        Types::OBJECT => "application/json",
        _ if is_bytes => BYTES,
        _ => "text/plain",
    }
}
