//! `type`: one, or several of which a value has one.

use super::Normalizer;
use super::reading::{Branch, Reading};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{IntegerFormat, Type};

impl<'d> Normalizer<'d> {
    /// A schema without `$ref`, `allOf`, `oneOf`, `anyOf` and `enum`, and of one type at most.
    pub(super) fn plain(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        self.check_types(node, at)?;
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
        self.check_types(node, at)?;
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
                    ty,
                });
            }
        }
        self.end_union(node, at, name, branches, schema.takes_null())
    }

    /// What describes the parts of another type than the declared ones says that one of both is wrong.
    fn check_types(&self, node: &'d Node, at: &Pointer) -> Result<()> {
        let types = &self.said(node, at)?.types;
        for (keyword, owner) in [
            ("properties", "object"),
            ("additionalProperties", "object"),
            ("items", "array"),
        ] {
            if !types.is_empty() && !types.contains(&owner) && node.get(keyword).is_some() {
                let found = format!(
                    "`{keyword}` in a schema of the type `{}`",
                    types.join("`, `")
                );
                return Err(self.refuse(at, found, format!("`{keyword}` with `type: {owner}`")));
            }
        }
        Ok(())
    }

    fn array(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Type> {
        let Some(items) = node.get("items") else {
            return Ok(Type::Array(Box::new(Type::Any)));
        };
        let pointer = at.child("items");
        let item = self.schema(items, &pointer, &format!("{hint} item"))?;
        Ok(Type::Array(Box::new(self.element(items, &pointer, item)?)))
    }
}

fn is_of_type(value: &Node, ty: &str) -> bool {
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
