//! One schema of the tree, keyword by keyword, without looking at others.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{Lowering, Raw};
use crate::document::{Node, Object, Value};
use crate::openapi::json::{bare_schema, canonical};
use crate::openapi::model::{
    Additional, Discriminator, Notes, Property, Schema, Types, UseId, Values,
};

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
    ("readOnly", ANY, None),
    ("writeOnly", ANY, None),
];

const ANY: Types = Types::ANY;

/// Keywords that hold schemas, which are compared as a whole: nobody's API is built on them.
const WHOLE: &[(&str, Types)] = &[
    ("not", ANY),
    ("if", ANY),
    ("then", ANY),
    ("else", ANY),
    ("prefixItems", Types::ARRAY),
    ("contains", Types::ARRAY),
    ("unevaluatedItems", Types::ARRAY),
    ("patternProperties", Types::OBJECT),
    ("propertyNames", Types::OBJECT),
    ("dependentRequired", Types::OBJECT),
    ("dependentSchemas", Types::OBJECT),
    ("unevaluatedProperties", Types::OBJECT),
];

impl<'d> Lowering<'d> {
    pub(crate) fn read(&mut self, node: &'d Node) -> Raw<'d> {
        let mut raw = Raw {
            line: node.position,
            ..Raw::default()
        };
        // `true`, and whatever is no schema at all, takes anything.
        let Some(object) = node.as_object() else {
            if node.as_bool() == Some(false) {
                raw.own.opaque = Some("nothing");
            }
            return raw;
        };
        raw.notes = notes(object);
        self.reference(object, &mut raw);
        raw.all_of = self.schemas(object.get("allOf"));
        raw.variants = self.schemas(object.get("oneOf"));
        raw.variants.extend(self.schemas(object.get("anyOf")));
        types(object, &mut raw);
        values(object, &mut raw);
        raw.own.format = object.get("format").and_then(Node::as_str);
        constraints(object, &mut raw.own);
        self.members(object, &mut raw);
        raw.own.discriminator = discriminator(object);
        infer_types(&mut raw);
        self.split_types(&mut raw);
        raw
    }

    fn reference(&mut self, object: &'d Object, raw: &mut Raw<'d>) {
        let text = |key: &str| object.get(key).and_then(Node::as_str);
        let Some(reference) = text("$ref") else {
            // In JSON Schema: the outermost schema around, which is the one below `components`.
            if text("$recursiveRef").or(text("$dynamicRef")) == Some("#") {
                raw.reference = self.root;
            }
            return;
        };
        match self.document.target(reference) {
            Some(target) => raw.reference = Some(self.schema(target)),
            None => raw.own.opaque = Some(reference),
        }
    }

    fn schemas(&mut self, list: Option<&'d Node>) -> Vec<UseId> {
        let items = list.and_then(Node::as_array).unwrap_or_default();
        items.iter().map(|item| self.schema(item)).collect()
    }

    fn members(&mut self, object: &'d Object, raw: &mut Raw<'d>) {
        raw.own.items = match object.get("items").map(|node| (node, &node.value)) {
            Some((node, Value::Object(items))) if !items.is_empty() => Some(self.schema(node)),
            _ => None,
        };
        if let Some(properties) = object.get("properties").and_then(Node::as_object) {
            for (name, member) in properties.members() {
                let property = Property {
                    schema: self.schema(&member.node),
                    line: member.key_position,
                    required: false,
                };
                raw.own.properties.insert(name, property);
            }
        }
        let required = object.get("required").and_then(Node::as_array);
        let names = required.unwrap_or_default().iter();
        raw.required = names.filter_map(Node::as_str).collect::<BTreeSet<_>>();
        raw.own.additional = match object.get("additionalProperties") {
            None => Additional::Anything,
            Some(node) => match &node.value {
                Value::Bool(false) => Additional::Nothing,
                Value::Object(schema) if !schema.is_empty() => {
                    Additional::Schema(self.schema(node))
                }
                _ => Additional::Anything,
            },
        };
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
                line: raw.line,
                own,
                required,
                ..Raw::default()
            });
            raw.variants.push(variant);
        }
    }
}

fn notes(object: &Object) -> Notes<'_> {
    Notes {
        // `default: null` is what an absent value is anyway.
        default: object
            .get("default")
            .filter(|node| !node.is_null())
            .map(canonical),
        deprecated: object.get("deprecated").and_then(Node::as_bool) == Some(true),
        title: object.get("title").and_then(Node::as_str),
        description: object.get("description").and_then(Node::as_str),
    }
}

fn types(object: &Object, raw: &mut Raw<'_>) {
    raw.nullable = object.get("nullable").and_then(Node::as_bool) == Some(true);
    let Some(node) = object.get("type") else {
        return;
    };
    let listed = match &node.value {
        Value::Array(items) => items.as_slice(),
        _ => std::slice::from_ref(node),
    };
    let mut null = false;
    for item in listed {
        match item.as_str() {
            Some("null") => null = true,
            // A bare `type: null` in YAML is meant as the word.
            None if item.is_null() => null = true,
            Some(name) => {
                let types = Types::named(name).unwrap_or_default();
                raw.own.types = raw.own.types.with(types);
            }
            None => {}
        }
    }
    raw.nullable |= null;
    raw.null_only = null && raw.own.types.is_empty();
}

/// `enum` and `const`; `null` among the values is nullability.
fn values(object: &Object, raw: &mut Raw<'_>) {
    let mut listed: Vec<Json> = match (object.get("const"), object.get("enum")) {
        (Some(value), _) => vec![canonical(value)],
        (None, Some(node)) => match node.as_array() {
            Some(items) if !items.is_empty() => items.iter().map(canonical).collect(),
            _ => return,
        },
        (None, None) => return,
    };
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

fn constraints<'d>(object: &'d Object, own: &mut Schema<'d>) {
    for (key, _, idle) in CONSTRAINTS {
        let Some(node) = object.get(key) else {
            continue;
        };
        let value = canonical(node);
        let says_nothing = match (&value, idle) {
            (Json::Bool(false) | Json::Null, _) => true,
            (value, Some(idle)) => value.as_i64() == Some(*idle),
            _ => false,
        };
        if !says_nothing {
            own.constraints.insert(key, value);
        }
    }
    for (key, _) in WHOLE {
        if let Some(node) = object.get(key) {
            own.constraints.insert(key, bare_schema(node));
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

fn discriminator(object: &Object) -> Option<Discriminator<'_>> {
    let node = object.get("discriminator")?;
    let mapping = node.get("mapping").and_then(Node::as_object);
    let entries = mapping.into_iter().flat_map(Object::iter);
    let last_token = |target: &'_ str| target.rfind('/').map_or(0, |slash| slash + 1);
    Some(Discriminator {
        property: node.get("propertyName").and_then(Node::as_str)?,
        mapping: entries
            .filter_map(|(value, target)| {
                let target = target.as_str()?;
                Some((value, target.get(last_token(target)..)?))
            })
            .collect(),
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
        || !raw.required.is_empty();
    own.types = if members {
        Types::OBJECT
    } else if own.items.is_some() {
        Types::ARRAY
    } else {
        keyword_types
            .find(|types| *types != ANY && *types != Types::NUMBER)
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
        let narrowing = CONSTRAINTS.iter().map(|(key, types, _)| (key, types));
        let mut all = narrowing.chain(WHOLE.iter().map(|(key, types)| (key, types)));
        let of = all.find(|(known, _)| *known == key);
        of.is_some_and(|(_, of)| of.contains(types) || types.contains(*of))
    });
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
        schema.discriminator.clone_from(&own.discriminator);
    } else if matches!(types, Types::STRING | Types::NUMBER | Types::INTEGER) {
        schema.format = own.format;
    }
    schema
}
