//! Schemas to types.

use std::collections::HashSet;

use super::Normalizer;
use super::bounds::bounds;
use super::merge::Members;
use super::parts::Part;
pub(super) use super::reading::Reading;
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Access, Constant, Field, Object, Shape, Type};
use crate::names::{Unique, snake};
use crate::openapi::source::Schema;

/// Keywords of JSON Schema that change what a schema means and are not understood. The others of
/// its keywords narrow values, which is for the server to check.
const NOT_UNDERSTOOD: &[&str] = &[
    "$id",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "then",
];

/// What cannot stand beside a `$ref` that is to be one type.
const SHAPES: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "enum",
    "items",
    "oneOf",
    "properties",
    "required",
];

/// Names that a field cannot have because its setter would hide something that users reach for.
const RESERVED_FIELDS: &[&str] = &["extra", "new", "clone", "default", "into", "to_owned"];

impl<'d> Normalizer<'d> {
    /// The type of the values that a schema describes. `hint` names it if it needs a name and is
    /// no component.
    pub(super) fn schema(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        if node.as_bool() == Some(true) && self.source.version.has_json_schema() {
            return Ok(Type::Any.into());
        }
        let schema = self.check_keywords(node, at)?;
        if let Some(reference) = &schema.reference {
            let (target, pointer) = match (node.reference(), reference.target) {
                // A `$recursiveRef`.
                (None, Some(target)) => {
                    let site = &self.source.schema(target).site;
                    (site.node, Pointer::parse(&site.pointer))
                }
                _ => self.follow(node, at)?,
            };
            let mut reading = self.alias(target, &pointer, hint)?;
            reading.nullable |= schema.takes_null();
            return Ok(reading);
        }
        let is_outermost = self.open.insert(at.to_string());
        // An `allOf` that takes over the members of what it stands in meets itself again.
        if let Some(name) = self.names_by_pointer.get(at.as_str())
            && !is_outermost
            && self.types.contains_key(name)
        {
            return Ok(Type::Named(name.clone()).into());
        }
        let reading = self.inline(node, at, hint);
        if is_outermost {
            self.open.remove(at.as_str());
        }
        reading
    }

    /// A schema that is no reference.
    fn inline(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        let schema = self.said(node, at)?;
        let nullable = schema.takes_null();
        let mut reading = if schema.is_null() && self.source.version.has_json_schema() {
            Type::Any.into()
        } else if let Some(keyword) = self.choice_at(node, at) {
            match self.beside(node, at, keyword)? {
                Some(beside) => self.choice_beside(node, at, keyword, beside, hint)?,
                None => self.union(node, at, keyword, hint)?,
            }
        } else if schema.all_of.is_some() {
            self.all_of(node, at, hint)?
        } else if schema.types.len() > 1 {
            self.several_types(node, at, hint)?
        } else if schema.values.is_some() {
            self.enumeration(node, at, hint)?
        } else {
            self.plain(node, at, hint)?
        };
        reading.nullable |= nullable;
        Ok(reading)
    }

    /// Refuses what is no keyword of a schema; the rest of the schema is read. In JSON Schema, which
    /// 3.1 has, unknown keywords are notes.
    pub(super) fn check_keywords(
        &mut self,
        node: &'d Node,
        at: &Pointer,
    ) -> Result<&'d Schema<'d>> {
        let schema = self.said(node, at)?;
        let has_json_schema = self.source.version.has_json_schema();
        let unknown = schema.unknown.iter().map(|(key, _)| *key);
        let refused: Vec<&str> = match has_json_schema {
            false => unknown.collect(),
            true => {
                let all = NOT_UNDERSTOOD.iter().copied();
                all.filter(|key| schema.get(key).is_some()).collect()
            }
        };
        let dynamic = ["$dynamicRef", "$recursiveRef"].into_iter();
        let dynamic = dynamic.filter(|key| schema.get(key).is_some() && schema.reference.is_none());
        let dynamic = dynamic.filter(|_| has_json_schema);
        for key in refused.into_iter().chain(dynamic) {
            let found = format!("the keyword `{key}` in a schema");
            let accepted = match has_json_schema {
                false => "the keywords of an OpenAPI 3.0 schema, or names that begin with `x-`",
                true => "the keywords that OpenAPI 3.0 has too, and those that only narrow values",
            };
            self.refusals
                .push(self.refuse(&at.child(key), found, accepted));
        }
        let beside = SHAPES.iter().find(|key| schema.get(key).is_some());
        if let Some(beside) = beside
            && has_json_schema
            && schema.reference.is_some()
        {
            let found = format!("`{beside}` beside `$ref`");
            return Err(self.refuse(at, found, "one of the two, or `allOf` of both"));
        }
        if let Some(ty) = node.get("type").filter(|ty| ty.as_str().is_none())
            && !has_json_schema
        {
            let found = format!("{} as `type`", ty.value.kind());
            let accepted = "one type name; `nullable: true` beside it allows null";
            return Err(self.refuse(&at.child("type"), found, accepted));
        }
        Ok(schema)
    }

    /// What a list or a map holds.
    pub(super) fn within(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        self.depth += 1;
        let reading = self.schema(node, at, hint);
        self.depth -= 1;
        reading
    }

    /// An element of a list or a map. That a union elsewhere may be null does not make every
    /// element of a list of it optional: where one is `null` after all, the union keeps it.
    pub(super) fn element(&self, node: &'d Node, at: &Pointer, reading: Reading) -> Result<Type> {
        let is_null_elsewhere = node.reference().is_some() && !self.said(node, at)?.takes_null();
        Ok(match &reading.ty {
            Type::Named(name) if is_null_elsewhere && self.is_union(name) => reading.ty,
            _ => reading.element(),
        })
    }

    fn is_union(&self, name: &str) -> bool {
        let shape = self.types.get(name).map(|named| &named.shape);
        matches!(shape, Some(Shape::Union(_)))
    }

    /// An object whose type, if it gets one of its own, stands for what is at `named_at`.
    pub(super) fn object(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        named_at: &Pointer,
        hint: &str,
    ) -> Result<Type> {
        let has_members = |key| {
            node.get(key)
                .and_then(Node::as_object)
                .is_some_and(|o| !o.is_empty())
        };
        if has_members("properties") {
            let mut members = Members::default();
            self.collect(&Part::new(node, at.clone()), &mut members, &mut Vec::new())?;
            return self.define_object(node, named_at, hint, members);
        }
        match node.get("additionalProperties") {
            Some(schema) if schema.as_object().is_some() => {
                let pointer = at.child("additionalProperties");
                let value = self.within(schema, &pointer, &format!("{hint} value"))?;
                let value = self.element(schema, &pointer, value)?;
                Ok(Type::Map(Box::new(value)))
            }
            // `properties: {}` beside `additionalProperties: false`: an object that may grow members.
            Some(closed) if closed.as_bool() == Some(false) => {
                self.define_object(node, named_at, hint, Members::default())
            }
            _ => Ok(Type::Map(Box::new(Type::Any))),
        }
    }

    pub(super) fn define_object(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        hint: &str,
        members: Members<'d>,
    ) -> Result<Type> {
        let name = self.name_for(at, hint);
        // A place is taken before the members are read, so that a recursive type finds itself.
        self.define(&name, at, node, Shape::Object(Object::default()));
        let mut idents = Unique::reserving(RESERVED_FIELDS.iter().copied());
        let required: HashSet<&str> = members.required.iter().map(String::as_str).collect();
        let mut fields = Vec::with_capacity(members.properties.len());
        for (wire, parts) in &members.properties {
            let ident = idents.take(snake(wire));
            self.depth += 1;
            let field = self.member(parts, at, &name, wire, ident.clone());
            self.depth -= 1;
            let field = self.keep(field);
            let place = parts.last().map_or(at, |part| &part.at);
            let mut field = field.unwrap_or_else(|| undescribed(wire, ident, place));
            field.required = required.contains(wire.as_str());
            fields.push(field);
        }
        for wire in &members.required {
            if !members.properties.contains_key(wire) && !fields.iter().any(|f| f.wire == *wire) {
                let ident = idents.take(snake(wire));
                fields.push(undescribed(wire, ident, &at.child("required")));
            }
        }
        let pages = self.pages(node, at, &fields);
        let pages = self.keep(pages).flatten();
        if let Some(defined) = self.types.get_mut(&name) {
            defined.shape = Shape::Object(Object { fields, pages });
        }
        Ok(Type::Named(name))
    }

    /// A property, which several parts of an `allOf` may describe. What each of them notes counts, the
    /// last first.
    fn member(
        &mut self,
        parts: &[Part<'d>],
        owner_at: &Pointer,
        owner: &str,
        wire: &str,
        ident: String,
    ) -> Result<Field> {
        if let [only] = parts {
            return self.field(only.node, &only.at, owner, wire, ident);
        }
        let at = owner_at.child("x-merged").child(wire);
        let reading = self.meet(parts, &at, &format!("{owner} {wire}"))?;
        let mut layers = Vec::new();
        for part in parts.iter().rev() {
            layers.extend(self.layers(self.said(part.node, &part.at)?));
        }
        let place = parts.last().map_or(&at, |part| &part.at);
        Ok(described(reading, &layers, place, wire, ident))
    }

    /// A property or parameter as a field; annotations come from the property itself, or from
    /// what it refers to.
    pub(super) fn field(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        owner: &str,
        wire: &str,
        ident: String,
    ) -> Result<Field> {
        let list = at.as_str().rsplit_once('/').map_or("", |(list, _)| list);
        let owner = self.shared.get(list).map_or(owner, String::as_str);
        let hint = format!("{owner} {wire}");
        let reading = self.schema(node, at, &hint)?;
        let layers = self.layers(self.said(node, at)?);
        Ok(described(reading, &layers, at, wire, ident))
    }

    /// The schema itself, then the one that it refers to, wraps, or lets be null besides.
    fn layers(&self, schema: &'d Schema<'d>) -> Vec<&'d Schema<'d>> {
        let next = |schema: &&'d Schema<'d>| Some(self.source.schema(self.source.lone(schema)?));
        // Chains are short; the bound only guards against a circle, which `schema` has refused.
        std::iter::successors(Some(schema), next).take(32).collect()
    }
}

/// A member of a type, with what is noted at its schema or at one that this leads to.
fn described(
    reading: Reading,
    layers: &[&Schema<'_>],
    at: &Pointer,
    wire: &str,
    ident: String,
) -> Field {
    let first = |key: &str| layers.iter().find_map(|layer| layer.get(key));
    let any = |key: &str| layers.iter().any(|layer| layer.flag(key));
    let default = first("default")
        .filter(|node| !node.is_null())
        .map(Node::to_json);
    Field {
        pointer: at.to_string(),
        wire: wire.to_owned(),
        ident,
        required: false,
        described: true,
        tag: false,
        nullable: reading.nullable,
        access: match (any("readOnly"), any("writeOnly")) {
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            _ => Access::Both,
        },
        argument: layers.first().is_some_and(|own| own.flag("x-argument")),
        default,
        only: None,
        constant: constant(layers),
        description: first("description")
            .and_then(Node::as_str)
            .map(str::to_owned),
        deprecated: any("deprecated"),
        bounds: bounds(layers),
        place: None,
        explode: true,
        deep: false,
        json: false,
        alone: false,
        content_type: None,
        ty: reading.ty,
    }
}

/// The only value, if it is one that no enum is made of.
fn constant(layers: &[&Schema<'_>]) -> Option<Constant> {
    let values = layers.iter().find_map(|layer| layer.values.as_deref())?;
    let [only] = values else { return None };
    let boolean = only.as_bool().map(Constant::Boolean);
    boolean.or_else(|| only.as_i64().map(Constant::Integer))
}

/// A member that is required and not described: any value.
fn undescribed(wire: &str, ident: String, at: &Pointer) -> Field {
    Field {
        pointer: at.to_string(),
        wire: wire.to_owned(),
        ident,
        ty: Type::Any,
        required: true,
        described: false,
        tag: false,
        nullable: false,
        access: Access::Both,
        argument: false,
        default: None,
        only: None,
        constant: None,
        description: None,
        deprecated: false,
        bounds: Vec::new(),
        place: None,
        explode: true,
        deep: false,
        json: false,
        alone: false,
        content_type: None,
    }
}
