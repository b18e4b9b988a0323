//! `type`: one, or several of which a value has one.

use super::Normalizer;
use super::reading::{Branch, Reading};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{IntegerFormat, Type};

impl<'d> Normalizer<'d> {
    /// A schema without `$ref`, `allOf`, `oneOf`, `anyOf` and `enum`, and of one type at most.
    pub(super) fn plain(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        let schema = self.said(node, at)?;
        let implied = || match () {
            () if schema.properties.is_some() || schema.additional.is_some() => Some("object"),
            () if schema.items.is_some() => Some("array"),
            () => None,
        };
        match schema.types.first().copied().or_else(implied) {
            Some(ty) => Ok(self.of_type(ty, node, at, at, hint)?.into()),
            None => Ok(Type::Any.into()),
        }
    }

    /// A schema as one of its types. A type of its own stands for what is at `named_at`.
    pub(super) fn of_type(
        &mut self,
        ty: &str,
        node: &'d Node,
        at: &Pointer,
        named_at: &Pointer,
        hint: &str,
    ) -> Result<Type> {
        let format = self.said(node, at)?.text("format");
        Ok(match ty {
            "string" if format == Some("binary") => Type::File,
            "string" => Type::String,
            "integer" => Type::Integer(IntegerFormat::from_format(format)),
            "number" if format == Some("float") => Type::Float,
            "number" => Type::Number,
            "boolean" => Type::Boolean,
            "array" => self.array(node, at, hint)?,
            "object" => self.object(node, at, named_at, hint)?,
            other => {
                let accepted = "string, integer, number, boolean, array or object";
                let found = format!("the type `{other}`");
                return Err(self.refuse(&at.child("type"), found, accepted));
            }
        })
    }

    /// Several types: a union of what the schema says of each of them.
    pub(super) fn several_types(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        hint: &str,
    ) -> Result<Reading> {
        let schema = self.said(node, at)?;
        let list = at.child("type");
        let name = self.begin_union(node, at, hint);
        let mut branches = Vec::new();
        for (index, ty) in schema.types.iter().enumerate() {
            // A number is an integer too.
            if *ty == "integer" && schema.types.contains(&"number") {
                continue;
            }
            let own = list.child(index);
            let hint = format!("{name} {ty}");
            let ty = match &schema.values {
                None => self.of_type(ty, node, at, &own, &hint).map(Some),
                Some(values) => {
                    let of_type = values.iter().copied().filter(|value| is_of_type(value, ty));
                    let of_type: Vec<&'d Node> = of_type.collect();
                    match of_type.is_empty() {
                        true => Ok(None),
                        false => self
                            .values(of_type, Some(ty), node, at, &own, &hint)
                            .map(Some),
                    }
                }
            };
            if let Some(ty) = self.keep(ty).flatten() {
                branches.push(Branch {
                    union: node,
                    node: None,
                    component: None,
                    ty,
                });
            }
        }
        self.end_union(node, at, name, branches, schema.takes_null())
    }

    fn array(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Type> {
        let places = node.get("prefixItems").and_then(Node::as_array);
        let list = at.child("prefixItems");
        let places = places.into_iter().flatten().enumerate();
        let places = places.map(|(index, item)| (item, list.child(index)));
        let mut items: Vec<_> = places.collect();
        // Without it a list with places may go on with anything, and seldom does.
        if let Some(rest) = node
            .get("items")
            .filter(|rest| rest.as_bool() != Some(false))
        {
            items.push((rest, at.child("items")));
        }
        let mut found: Option<Type> = None;
        for (item, pointer) in items {
            let reading = self.within(item, &pointer, &format!("{hint} item"))?;
            let ty = self.element(item, &pointer, reading)?;
            // Of several types, each in its place: Rust has no list of these.
            match found.replace(ty) {
                Some(other) if Some(&other) != found.as_ref() => {
                    found = Some(Type::Any);
                    break;
                }
                _ => {}
            }
        }
        Ok(Type::Array(Box::new(found.unwrap_or(Type::Any))))
    }
}

pub(super) fn is_of_type(value: &Node, ty: &str) -> bool {
    match ty {
        "string" => value.as_str().is_some(),
        "boolean" => value.as_bool().is_some(),
        "integer" => value.as_i64().is_some(),
        "number" => value.as_f64().is_some(),
        "array" => value.as_array().is_some(),
        "object" => value.as_object().is_some(),
        _ => false,
    }
}
