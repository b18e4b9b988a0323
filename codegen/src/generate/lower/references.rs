//! Components by reference: recursion, and whether they may be null.

use std::collections::HashSet;

use super::Normalizer;
use super::parts::is_annotation;
use super::reading::{Branch, Reading};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::Type;

/// How many components may lie within one another. Each takes a few frames of the stack.
const MAX_CHAIN: usize = 8_000;

/// How many lists and maps may lie directly within one another: each is a level of a Rust type.
const MAX_DEPTH: usize = 64;

impl<'d> Normalizer<'d> {
    /// A component by reference: its name is its own, and it may be an alias for another type.
    pub(super) fn alias(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        if let Some(refusal) = self.refused.get(at.as_str()) {
            return Err(refusal.clone());
        }
        let outer = self.aliases.get(at.as_str()).copied();
        if let Some(name) = self.names_by_pointer.get(at.as_str())
            && (self.types.contains_key(name) || outer.is_some_and(|outer| outer < self.depth))
        {
            if node.reference().is_some() {
                // Another name for what is being read.
                return self.schema(node, at, hint);
            }
            if outer.is_some_and(|outer| outer < self.depth) {
                self.recursive.insert(at.to_string());
            }
            let nullable = match self.nullable.get(at.as_str()) {
                Some(nullable) => *nullable,
                None => self.may_be_null(node, at, &mut HashSet::new())?,
            };
            return Ok(Reading {
                ty: Type::Named(name.clone()),
                nullable,
            });
        }
        if self.aliases.len() >= MAX_CHAIN {
            let found = format!("the last of {MAX_CHAIN} schemas that each refer to the next");
            return Err(self.refuse(at, found, "a shorter chain of references"));
        }
        if outer.is_some() {
            let found = "a schema that contains itself without anything in between";
            return Err(self.refuse(at, found, "recursion through an object, a list or a map"));
        }
        self.aliases.insert(at.to_string(), self.depth);
        let family = self.family(node);
        let mut reading = match family.is_empty() {
            true => self.schema(node, at, hint),
            false => self.members_of_family(node, at, family),
        };
        self.aliases.remove(at.as_str());
        if self.recursive.contains(at.as_str()) {
            reading = reading.and_then(|reading| self.of_its_own(node, at, reading));
        }
        if reading
            .as_ref()
            .is_ok_and(|reading| reading.ty.depth() > MAX_DEPTH)
        {
            let found = format!("lists and maps within one another, more than {MAX_DEPTH}");
            reading = Err(self.refuse(at, found, "an object in between"));
        }
        match &reading {
            Ok(reading) => {
                self.nullable.insert(at.to_string(), reading.nullable);
            }
            Err(refusal) => {
                self.refused.insert(at.to_string(), refusal.clone());
            }
        }
        reading
    }

    /// A list or a map that holds itself is no Rust type but within one that has a name: a union of
    /// one form.
    fn of_its_own(&mut self, node: &'d Node, at: &Pointer, reading: Reading) -> Result<Reading> {
        let Some(name) = self.names_by_pointer.get(at.as_str()).cloned() else {
            return Ok(reading);
        };
        if reading.ty == Type::Named(name) {
            return Ok(reading);
        }
        let name = self.begin_union(node, at, "");
        let branch = Branch {
            union: node,
            node: None,
            component: None,
            ty: reading.ty,
        };
        self.end_union(node, at, name, vec![branch], reading.nullable)
    }

    /// What reading the schema would say about `null`, for one whose reading is not finished.
    fn may_be_null(
        &self,
        node: &'d Node,
        at: &Pointer,
        passed: &mut HashSet<String>,
    ) -> Result<bool> {
        if !passed.insert(at.to_string()) {
            return Ok(false);
        }
        let schema = self.said(node, at)?;
        if schema.takes_null() || schema.is_null() {
            return Ok(true);
        }
        if node.reference().is_some() {
            let (target, pointer) = self.follow(node, at)?;
            return self.may_be_null(target, &pointer, passed);
        }
        let list = |key| node.get(key).and_then(Node::as_array).unwrap_or_default();
        for key in ["oneOf", "anyOf", "allOf"] {
            let branches = list(key);
            // Of merged objects, only what stands beside them says anything.
            let counts = |branch: &Node| {
                key != "allOf"
                    || is_annotation(branch)
                    || branches.iter().filter(|b| !is_annotation(b)).count() == 1
            };
            for (index, branch) in branches.iter().enumerate().filter(|(_, b)| counts(b)) {
                if self.may_be_null(branch, &at.child(key).child(index), passed)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}
