//! Schemas as our document writes them: objects with members, closed lists and unions are
//! components of their own, all else stands in place.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::{Value as Json, json};

use super::values::{
    Fields, SCHEMAS, Sent, bounds, closed, fields_of, first_nullable, first_variant, fits, format,
    insert_after, singular, type_name, unexplained,
};
use super::yaml::{COMMENT, GAP};
use crate::names::pascal;
use crate::openapi::api::{Content, Operation};
use crate::openapi::model::{Additional, Model, Target, Types, UseId};

/// A component and what its uses ask of it.
struct Component {
    name: String,
    id: UseId,
    sent: Sent,
    nullable: bool,
    default: Option<Json>,
}

/// How deeply lists and maps may nest; what is deeper is taken for any value.
const DEEPEST: usize = 20;

/// The components of a proposal, in the order in which they are met.
pub(super) struct Schemas<'m, 'd> {
    pub(super) model: &'m Model<'d>,
    /// Whether `null` belongs to the use of a component, as it can in 3.1, not to the component.
    null_per_use: bool,
    /// The ends that requests reach.
    pub(super) sent: HashSet<UseId>,
    /// The ends that answers reach.
    pub(super) received: HashSet<UseId>,
    /// The ends that are variants of unions.
    pub(super) variants: HashSet<UseId>,
    components: Vec<Component>,
    known: HashMap<UseId, usize>,
    names: BTreeSet<String>,
}

impl<'m, 'd> Schemas<'m, 'd> {
    pub(super) fn new(model: &'m Model<'d>, null_per_use: bool) -> Self {
        let places = model.uses.iter();
        let schemas = places.filter_map(|place| match &place.target {
            Target::Schema(schema) => Some(schema),
            Target::Use(_) => None,
        });
        let variants = schemas.flat_map(|schema| &schema.variants);
        Schemas {
            model,
            null_per_use,
            sent: HashSet::new(),
            received: HashSet::new(),
            variants: variants.map(|id| model.view(*id).end).collect(),
            components: Vec::new(),
            known: HashMap::new(),
            names: BTreeSet::new(),
        }
    }

    /// Learns what some operations send, and what they receive.
    pub(super) fn directions(&mut self, operations: &[&Operation<'_>]) {
        let media = |content: &Content<'_>| {
            let media = content.values().filter_map(|media| media.schema);
            media.collect::<Vec<_>>()
        };
        let (mut sent, mut received) = (Vec::new(), Vec::new());
        for operation in operations {
            sent.extend(operation.parameters.iter().filter_map(|one| one.schema));
            sent.extend(operation.body.iter().flat_map(|body| media(&body.content)));
            let responses = operation.responses.values();
            received.extend(responses.flat_map(|response| media(&response.content)));
        }
        self.sent = self.reached(sent);
        self.received = self.reached(received);
    }

    /// The ends that some places lead to.
    fn reached(&self, mut open: Vec<UseId>) -> HashSet<UseId> {
        let mut found = HashSet::new();
        while let Some(id) = open.pop() {
            let end = self.model.view(id).end;
            if !found.insert(end) {
                continue;
            }
            if let Some(schema) = self.model.schema(end) {
                open.extend(schema.properties.values().map(|property| property.schema));
                open.extend(schema.items);
                open.extend(&schema.variants);
                if let Additional::Schema(values) = schema.additional {
                    open.push(values);
                }
            }
        }
        found
    }

    /// The schema of a parameter: a plain value, or a list of such.
    pub(super) fn parameter(&mut self, id: Option<UseId>, hint: &str) -> Json {
        let Some(id) = id else {
            return json!({ "type": "string" });
        };
        let plain = |model: &Model<'_>, id: UseId| {
            let schema = model.schema(id);
            schema.is_some_and(|schema| {
                schema.variants.is_empty()
                    && matches!(
                        schema.types,
                        Types::STRING | Types::INTEGER | Types::NUMBER | Types::BOOLEAN
                    )
            })
        };
        let items = self.model.schema(id).and_then(|schema| schema.items);
        if plain(self.model, id) || items.is_some_and(|items| plain(self.model, items)) {
            let mut schema = self.place(id, hint, Sent::Yes, false, 0);
            // The parameter has the text.
            schema.shift_remove("description");
            return Json::Object(schema);
        }
        json!({ "#": "upstream takes more than one plain value here", "type": "string" })
    }

    /// Whether a form has a part that is a file.
    pub(super) fn has_files(&self, form: UseId) -> bool {
        let parts = self.reached(vec![form]).into_iter();
        let mut schemas = parts.filter_map(|part| self.model.schema(part));
        schemas.any(|schema| schema.format == Some("binary"))
    }

    /// The schema of a body.
    pub(super) fn body(&mut self, id: UseId, hint: &str, sent: Sent) -> Json {
        Json::Object(self.place(id, hint, sent, false, 0))
    }

    /// Writes all components, and those that they lead to.
    pub(super) fn finish(mut self) -> Fields {
        let mut bodies = Vec::new();
        while let Some(component) = self.components.get(bodies.len()) {
            let (name, id, sent) = (component.name.clone(), component.id, component.sent);
            bodies.push(self.component_body(&name, id, sent));
        }
        self.spread_null(&mut bodies);
        let mut fields = Fields::new();
        for (component, mut body) in self.components.into_iter().zip(bodies) {
            let is_union = body.contains_key("oneOf");
            if let Some(default) = component.default.filter(|_| is_union) {
                insert_after(&mut body, "description", "default", default);
            }
            if component.nullable && !is_union {
                insert_after(&mut body, "type", "nullable", json!(true));
            }
            fields.insert(component.name, Json::Object(body));
        }
        fields
    }

    /// Lets the first variants of nullable unions take `null`, and the components that they are.
    fn spread_null(&mut self, bodies: &mut [Fields]) {
        for index in 0..bodies.len() {
            let component = self.components.get(index);
            if !component.is_some_and(|component| component.nullable) {
                continue;
            }
            let Some(first) = bodies.get(index).and_then(first_variant) else {
                continue;
            };
            let named = first.pointer("/allOf/0/$ref").and_then(Json::as_str);
            let name = named.and_then(|reference| reference.strip_prefix(SCHEMAS));
            let is = |component: &Component| Some(component.name.as_str()) == name;
            let referred = self.components.iter().position(is);
            let ty = match referred {
                Some(referred) => {
                    self.components[referred].nullable = true;
                    bodies[referred].get("type").cloned()
                }
                None => None,
            };
            first_nullable(&mut bodies[index], ty);
        }
    }

    /// The name that a named schema has in the proposal, if it is part of it.
    pub(super) fn proposed_name(&self, name: &str) -> Option<&str> {
        let end = self.model.view(*self.model.schemas.get(name)?).end;
        let component = self.components.get(*self.known.get(&end)?)?;
        Some(&component.name)
    }

    /// The component that a place leads to, if it is to be one.
    fn component(&mut self, id: UseId, hint: &str, sent: Sent) -> Option<usize> {
        let end = self.model.view(id).end;
        if let Some(index) = self.known.get(&end) {
            return Some(*index);
        }
        let schema = self.model.schema(end)?;
        let is_object = schema.types == Types::OBJECT && !schema.properties.is_empty();
        let is_union = schema.variants.len() > 1;
        if !(is_object || is_union || closed(schema).is_some()) {
            return None;
        }
        let named = self.model.get(end).name.or_else(|| self.model.name(id));
        let wanted = pascal(named.unwrap_or(hint));
        let numbered = (2u32..).map(|number| format!("{wanted}{number}"));
        let mut free = std::iter::once(wanted.clone())
            .chain(numbered)
            .filter(|name| !self.names.contains(name));
        let name = free.next().unwrap_or(wanted);
        self.names.insert(name.clone());
        let sent = match self.sent.contains(&end) {
            true => Sent::Yes,
            false => sent,
        };
        self.components.push(Component {
            name,
            id: end,
            sent,
            nullable: false,
            default: None,
        });
        self.known.insert(end, self.components.len() - 1);
        Some(self.components.len() - 1)
    }

    /// What stands at a place: a reference, or the schema itself.
    pub(super) fn place(
        &mut self,
        id: UseId,
        hint: &str,
        sent: Sent,
        optional: bool,
        depth: usize,
    ) -> Fields {
        let view = self.model.view(id);
        let nullable = view.nullable || optional;
        let default = view.default.cloned();
        let deprecated = view.deprecated;
        let Some(index) = self.component(id, hint, sent) else {
            return self.in_place(id, hint, sent, (nullable, default), depth);
        };
        let component = &mut self.components[index];
        component.nullable |= nullable && !self.null_per_use;
        let reference = json!({ "$ref": format!("{SCHEMAS}{}", component.name) });
        let schema = self.model.schema(id);
        let is_union = schema.is_some_and(|schema| schema.variants.len() > 1);
        if is_union {
            component.default = component.default.take().or(default);
            return match nullable && self.null_per_use {
                true => fields_of(
                    json!({ "description": GAP, "anyOf": [reference, { "type": "null" }] }),
                ),
                false => fields_of(reference),
            };
        }
        let default = default.filter(|default| schema.is_some_and(|schema| fits(schema, default)));
        if !nullable && default.is_none() && !deprecated {
            return fields_of(reference);
        }
        let mut fields = Fields::new();
        fields.insert("description".to_owned(), json!(GAP));
        fields.insert("type".to_owned(), json!(schema.map_or("object", type_name)));
        if nullable {
            fields.insert("nullable".to_owned(), json!(true));
        }
        if let Some(default) = default {
            fields.insert("default".to_owned(), default);
        }
        if deprecated {
            fields.insert("deprecated".to_owned(), json!(true));
        }
        fields.insert("allOf".to_owned(), json!([reference]));
        fields
    }

    fn in_place(
        &mut self,
        id: UseId,
        hint: &str,
        sent: Sent,
        (nullable, default): (bool, Option<Json>),
        depth: usize,
    ) -> Fields {
        let mut fields = Fields::new();
        fields.insert("description".to_owned(), json!(GAP));
        let Some(schema) = self.model.schema(id).filter(|_| depth < DEEPEST) else {
            return fields;
        };
        if let [only] = schema.variants[..] {
            return self.place(only, hint, sent, nullable, depth + 1);
        }
        if let Some(opaque) = schema.opaque {
            fields.insert(
                COMMENT.to_string(),
                json!(format!("upstream says {opaque}")),
            );
        }
        if schema.types.is_empty() || schema.opaque.is_some() {
            return fields;
        }
        if let Some(values) = &schema.values {
            let listed: Vec<String> = values.listed.iter().map(Json::to_string).collect();
            let said = format!("upstream names {}", listed.join(", "));
            fields.insert(COMMENT.to_string(), json!(said));
        }
        fields.insert("type".to_owned(), json!(type_name(schema)));
        if let Some(format) = format(schema, sent, hint) {
            fields.insert("format".to_owned(), json!(format));
        }
        if nullable {
            fields.insert("nullable".to_owned(), json!(true));
        }
        if let Some(default) = default.filter(|default| fits(schema, default)) {
            fields.insert("default".to_owned(), default);
        }
        bounds(schema, &mut fields);
        if let Some(items) = schema.items {
            let items = self.place(items, &singular(hint), sent, false, depth + 1);
            fields.insert("items".to_owned(), unexplained(items));
        } else if schema.types == Types::ARRAY {
            fields.insert("items".to_owned(), json!({}));
        }
        if let Additional::Schema(values) = schema.additional {
            let values = self.place(values, &format!("{hint}Value"), sent, false, depth + 1);
            fields.insert("additionalProperties".to_owned(), unexplained(values));
        } else if schema.types == Types::OBJECT && schema.additional == Additional::Anything {
            fields.insert("additionalProperties".to_owned(), json!({}));
        }
        fields
    }
}
