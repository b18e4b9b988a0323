//! `enum`: texts become an open enum; numbers and booleans stay what they are.

use std::collections::HashSet;

use super::Normalizer;
use super::schemas::Reading;
use crate::document::{Node, Pointer, Value};
use crate::error::Result;
use crate::model::{EnumValue, IntegerFormat, Shape, Type};
use crate::names::{Unique, pascal};

impl<'d> Normalizer<'d> {
    /// `enum`: texts become an open enum; numbers and booleans stay what they are.
    pub(super) fn enumeration(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        hint: &str,
    ) -> Result<Reading> {
        let pointer = at.child("enum");
        let schema = self.said(node, at)?;
        let Some(values) = schema.values.as_ref().filter(|v| !v.is_empty()) else {
            return Err(self.refuse(
                &pointer,
                "an `enum` without values",
                "a list of one value or more",
            ));
        };
        let nullable = values.iter().any(|value| value.is_null());
        let values = values.iter().copied().filter(|value| !value.is_null());
        let declared = schema.types.first().copied();
        let ty = self.values(values.collect(), declared, node, at, at, hint)?;
        Ok(Reading { ty, nullable })
    }

    /// The values of an `enum`, of the `declared` type. A type of its own stands for what is at
    /// `named_at`.
    pub(super) fn values(
        &mut self,
        values: Vec<&'d Node>,
        declared: Option<&str>,
        node: &'d Node,
        at: &Pointer,
        named_at: &Pointer,
        hint: &str,
    ) -> Result<Type> {
        let all = |test: fn(&Node) -> bool| values.iter().all(|value| test(value));
        let of = if values.is_empty() {
            None
        } else if all(|v| v.as_str().is_some()) {
            Some("string")
        } else if all(|v| v.as_bool().is_some()) {
            Some("boolean")
        } else if all(|v| v.as_i64().is_some()) {
            Some("integer")
        } else if all(|v| matches!(v.value, Value::Number(_))) {
            Some("number")
        } else {
            None
        };
        Ok(match (of, declared) {
            (Some("string"), None | Some("string")) => {
                let texts = values.iter().filter_map(|value| value.as_str());
                self.define_enum(node, named_at, hint, texts)?
            }
            (Some("boolean"), None | Some("boolean")) => Type::Boolean,
            (Some("integer"), None) => Type::Integer(IntegerFormat::Int64),
            (Some("number"), None) => Type::Number,
            (Some("integer"), Some("integer" | "number")) | (Some("number"), Some("number")) => {
                self.of_type(declared.unwrap_or_default(), node, at, named_at, hint)?
            }
            _ => {
                let found = "an `enum` whose values are not of one type, the declared one";
                let accepted =
                    "values that are all strings, all numbers or all booleans, as `type` says";
                return Err(self.refuse(&at.child("enum"), found, accepted));
            }
        })
    }

    /// An open enum of the texts; `x-enum-varnames` names the variants, in the same order.
    pub(super) fn define_enum<'t>(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        hint: &str,
        texts: impl Iterator<Item = &'t str>,
    ) -> Result<Type> {
        let given = node
            .get("x-enum-varnames")
            .and_then(Node::as_array)
            .unwrap_or_default();
        let mut variants = Unique::reserving(["Other"]);
        let mut values: Vec<EnumValue> = Vec::new();
        let mut seen = HashSet::new();
        for (index, wire) in texts.enumerate() {
            if !seen.insert(wire) {
                continue;
            }
            let name = given.get(index).and_then(Node::as_str).unwrap_or(wire);
            let name = if name.is_empty() { "empty" } else { name };
            values.push(EnumValue {
                wire: wire.to_owned(),
                variant: variants.take(pascal(name)),
            });
        }
        let name = self.name_for(at, hint);
        self.define(&name, at, node, Shape::Enum(values));
        Ok(Type::Named(name))
    }
}
