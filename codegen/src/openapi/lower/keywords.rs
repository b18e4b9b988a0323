//! One schema of the tree, keyword by keyword, without looking at others.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::conditions::types_of;
use super::lowering::{Lowering, Raw};
use crate::openapi::json::{bare_schema, canonical, double};
use crate::openapi::model::{
    Access, Additional, Discriminator, Notes, Property, Schema, Types, UseId, Values,
};
use crate::openapi::source;

/// Keywords that narrow values: the type that they speak of (none: any type), and the value that
/// says nothing, as if the keyword were absent.
const CONSTRAINTS: &[(&str, Types, Option<i64>)] = &[
    ("minimum", Types::NUMBER, None),
    ("maximum", Types::NUMBER, None),
    ("exclusiveMinimum", Types::NUMBER, None),
    ("exclusiveMaximum", Types::NUMBER, None),
    ("multipleOf", Types::NUMBER, None),
    ("minLength", Types::STRING, Some(0)),
    ("maxLength", Types::STRING, None),
    ("pattern", Types::STRING, None),
    ("contentEncoding", Types::STRING, None),
    ("contentMediaType", Types::STRING, None),
    ("minItems", Types::ARRAY, Some(0)),
    ("maxItems", Types::ARRAY, None),
    ("uniqueItems", Types::ARRAY, None),
    ("minProperties", Types::OBJECT, Some(0)),
    ("maxProperties", Types::OBJECT, None),
    ("minContains", Types::ARRAY, Some(1)),
    ("maxContains", Types::ARRAY, None),
];

impl<'d> Lowering<'_, 'd> {
    pub(super) fn read(&mut self, schema: &source::Schema<'d>) -> Raw<'d> {
        let mut raw = Raw {
            position: schema.site.node.position,
            ..Raw::default()
        };
        // `true`, and whatever is no schema at all, takes anything.
        if !schema.is_object() {
            raw.own.opaque = schema.is_never().then_some("nothing");
            return raw;
        }
        raw.notes = notes(schema);
        if let Some(reference) = &schema.reference {
            match reference.target {
                Some(target) => raw.reference = Some(self.schema(target)),
                None => raw.own.opaque = Some(reference.text),
            }
        } else if let Some(text) = schema.text("$dynamicRef") {
            raw.own.opaque = Some(text);
        }
        raw.all_of = self.schemas(&schema.all_of);
        for branches in [&schema.one_of, &schema.any_of] {
            if !self.only_asks(branches, &mut raw.own) {
                raw.variants.extend(self.schemas(branches));
            }
        }
        types(schema, &mut raw);
        values(schema, &mut raw);
        raw.own.format = schema.text("format");
        constraints(schema, &mut raw.own);
        self.members(schema, &mut raw);
        raw.own.discriminator = discriminator(schema);
        self.conditions(schema, &mut raw.own);
        infer_types(&mut raw);
        self.split_types(&mut raw);
        raw
    }

    fn schemas(&mut self, list: &Option<Vec<source::SchemaId>>) -> Vec<UseId> {
        let items = list.iter().flatten();
        items.map(|item| self.schema(*item)).collect()
    }

    fn members(&mut self, schema: &source::Schema<'d>, raw: &mut Raw<'d>) {
        raw.own.items = schema
            .items
            .filter(|items| self.narrows(*items))
            .map(|items| self.schema(items));
        for (name, property) in schema.properties.iter().flatten() {
            let position = self.source.schema(*property).site.position;
            let property = Property {
                schema: self.schema(*property),
                position,
                required: false,
            };
            raw.own.properties.insert(name, property);
        }
        raw.required = schema.required.iter().map(|(name, _)| *name).collect();
        raw.own.additional = match schema.additional {
            Some(source::Additional::Nothing) => Additional::Nothing,
            Some(source::Additional::Schema(values)) if self.narrows(values) => {
                Additional::Schema(self.schema(values))
            }
            _ => Additional::Anything,
        };
    }

    /// Whether a schema is more than `{}` or `true`.
    pub(super) fn narrows(&self, id: source::SchemaId) -> bool {
        let schema = self.source.schema(id);
        let members = schema.site.node.as_object();
        schema.is_never() || members.is_some_and(|object| !object.is_empty())
    }

    /// `type: [a, b]` is the union of `type: a` and `type: b`, each with the keywords that speak
    /// of it.
    fn split_types(&mut self, raw: &mut Raw<'d>) {
        let each = raw.own.types.each();
        if each.len() < 2 || !raw.variants.is_empty() {
            return;
        }
        let own = std::mem::take(&mut raw.own);
        let required = std::mem::take(&mut raw.required);
        for types in each {
            let own = restricted(&own, types);
            if own.values.as_ref().is_some_and(|v| v.listed.is_empty()) {
                continue;
            }
            let required = match types == Types::OBJECT {
                true => required.clone(),
                false => BTreeSet::new(),
            };
            let variant = self.add(Raw {
                position: raw.position,
                own,
                required,
                ..Raw::default()
            });
            raw.variants.push(variant);
        }
    }
}

fn notes<'d>(schema: &source::Schema<'d>) -> Notes<'d> {
    Notes {
        // `default: null` is what an absent value is anyway.
        default: schema
            .get("default")
            .filter(|node| !node.is_null())
            .map(canonical),
        deprecated: schema.flag("deprecated"),
        access: Access {
            read_only: schema.flag("readOnly"),
            write_only: schema.flag("writeOnly"),
        },
        annotations: annotations(schema),
        title: schema.text("title"),
        description: schema.text("description"),
    }
}

/// Keywords that say nothing about values and are no text.
const ANNOTATIONS: &[&str] = &[
    "$anchor",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "$vocabulary",
    "externalDocs",
    "xml",
];

fn annotations(schema: &source::Schema<'_>) -> BTreeMap<&'static str, Json> {
    let stated = ANNOTATIONS.iter();
    stated
        .filter_map(|key| Some((*key, bare_schema(schema.get(key)?))))
        .collect()
}

fn types(schema: &source::Schema<'_>, raw: &mut Raw<'_>) {
    let named = schema.types.iter().filter_map(|name| Types::named(name));
    raw.own.types = named.fold(Types::default(), Types::with);
    raw.nullable = schema.nullable || schema.null_type;
    raw.null_only = schema.null_type && raw.own.types.is_empty();
}

/// `enum` and `const`; `null` among the values is nullability.
fn values(schema: &source::Schema<'_>, raw: &mut Raw<'_>) {
    let listed = schema.values.iter().flatten();
    let mut listed: Vec<Json> = listed.map(|node| canonical(node)).collect();
    if listed.is_empty() {
        return;
    }
    let all = listed.len();
    listed.retain(|value| !value.is_null());
    raw.nullable |= listed.len() < all;
    if listed.is_empty() {
        raw.null_only = true;
        raw.own.types = Types::default();
        return;
    }
    listed.sort_by_cached_key(Json::to_string);
    listed.dedup();
    raw.own.values = Some(Values {
        listed,
        open: false,
    });
}

fn constraints<'d>(schema: &source::Schema<'d>, own: &mut Schema<'d>) {
    for (key, types, idle) in CONSTRAINTS {
        // A keyword says nothing of values of other types than its own.
        if !own.types.is_empty() && own.types.intersection(*types).is_empty() {
            continue;
        }
        let Some(node) = schema.get(key) else {
            continue;
        };
        let without =
            |companion: &str| key.ends_with("Contains") && schema.get(companion).is_none();
        if without("contains") {
            continue;
        }
        let value = match *types == Types::NUMBER {
            true => double(node),
            false => canonical(node),
        };
        let says_nothing = match (&value, idle) {
            (Json::Bool(false) | Json::Null, _) => true,
            (value, Some(idle)) => value.as_i64() == Some(*idle),
            _ => false,
        };
        if !says_nothing {
            own.constraints.insert(key, value);
        }
    }
    exclusive(own, "minimum", "exclusiveMinimum");
    exclusive(own, "maximum", "exclusiveMaximum");
}

/// OpenAPI 3.0 has the bound in one keyword and a flag in the other, 3.1 has the bound in either.
fn exclusive(own: &mut Schema<'_>, bound: &'static str, exclusive: &'static str) {
    if own.constraints.get(exclusive) == Some(&Json::Bool(true)) {
        match own.constraints.remove(bound) {
            Some(value) => own.constraints.insert(exclusive, value),
            None => own.constraints.remove(exclusive),
        };
    }
}

fn discriminator<'d>(schema: &source::Schema<'d>) -> Option<Discriminator<'d>> {
    let stated = schema.discriminator.as_ref()?;
    let last_token = |target: &'d str| {
        let start = target.rfind('/').map_or(0, |slash| slash + 1);
        target.get(start..)
    };
    let entries = stated.mapping.iter();
    Some(Discriminator {
        property: stated.property?,
        mapping: entries
            .filter_map(|(value, target)| Some((*value, last_token(target)?)))
            .collect(),
        default: stated.default.and_then(last_token),
    })
}

/// What has members is an object even if it does not say so, and so on.
fn infer_types(raw: &mut Raw<'_>) {
    let own = &mut raw.own;
    if !own.types.is_empty() || raw.null_only || own.opaque.is_some() {
        return;
    }
    if let Some(values) = &own.values {
        let types = values.listed.iter().map(Types::of);
        own.types = types.fold(Types::default(), Types::with);
        return;
    }
    let mut keyword_types = CONSTRAINTS
        .iter()
        .filter(|(key, ..)| own.constraints.contains_key(key))
        .map(|(_, types, _)| *types);
    let members = !own.properties.is_empty()
        || own.additional != Additional::Anything
        || own.unevaluated != Additional::Anything
        || !own.dependent.is_empty()
        || !raw.required.is_empty();
    own.types = if members {
        Types::OBJECT
    } else if own.items.is_some() {
        Types::ARRAY
    } else {
        let mut conditions = own.conditions.keys().map(|one| types_of(one.keyword));
        let of_conditions = conditions.find(|types| *types != Types::ANY);
        keyword_types
            .find(|types| *types != Types::NUMBER)
            .or(of_conditions)
            .unwrap_or_default()
    };
}

/// What a schema of several types says of one of them.
fn restricted<'d>(own: &Schema<'d>, types: Types) -> Schema<'d> {
    let mut schema = Schema {
        types,
        constraints: own.constraints.clone(),
        opaque: own.opaque,
        ..Schema::default()
    };
    schema.constraints.retain(|key, _| {
        let of = CONSTRAINTS.iter().find(|(known, ..)| known == key);
        of.is_some_and(|(_, of, _)| of.contains(types) || types.contains(*of))
    });
    let conditions = own.conditions.iter();
    let fitting = conditions.filter(|(one, _)| types_of(one.keyword).contains(types));
    schema.conditions = fitting.map(|(one, id)| (one.clone(), *id)).collect();
    if let Some(values) = &own.values {
        let listed = values.listed.iter();
        let fitting = listed.filter(|value| types.contains(Types::of(value)));
        schema.values = Some(Values {
            listed: fitting.cloned().collect(),
            open: false,
        });
    }
    if types == Types::ARRAY {
        schema.items = own.items;
    } else if types == Types::OBJECT {
        schema.properties.clone_from(&own.properties);
        schema.additional = own.additional;
        schema.unevaluated = own.unevaluated;
        schema.dependent.clone_from(&own.dependent);
        schema.discriminator.clone_from(&own.discriminator);
    } else if matches!(types, Types::STRING | Types::NUMBER | Types::INTEGER) {
        schema.format = own.format;
    }
    schema
}
