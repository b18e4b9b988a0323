//! `oneOf` and `anyOf`: the branches. Both keywords mean the same here: a value that fits one of
//! several forms. How a reader tells these apart is decided in `variants`.

pub(super) use super::reading::Branch;
use super::schemas::Reading;
use super::variants::PendingUnion;
use super::{Normalizer, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Shape, Type, Union};

impl<'d> Normalizer<'d> {
    pub(super) fn union(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        keyword: &str,
        hint: &str,
    ) -> Result<Reading> {
        let list = at.child(keyword);
        let Some(nodes) = node
            .get(keyword)
            .and_then(Node::as_array)
            .filter(|n| !n.is_empty())
        else {
            return Err(self.refuse(&list, format!("an empty `{keyword}`"), "a list of schemas"));
        };
        self.refuse_default_mapping(node, at);
        let name = self.begin_union(node, at, hint);
        let (branches, nullable) = self.branches(node, nodes, &list, &name)?;
        self.end_union(node, at, name, branches, nullable)
    }

    /// A value of an unknown kind is kept as it is, whatever it would be by default.
    pub(super) fn refuse_default_mapping(&mut self, node: &'d Node, at: &Pointer) {
        let key = "defaultMapping";
        if node
            .get("discriminator")
            .is_some_and(|one| one.get(key).is_some())
        {
            let at = at.child("discriminator").child(key);
            let accepted = "a `discriminator` with `propertyName` and `mapping`";
            self.refusals
                .push(self.refuse(&at, format!("`{key}` of a discriminator"), accepted));
        }
    }

    /// Takes the name of a union before its branches are read: one may lead back to it.
    pub(super) fn begin_union(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> String {
        let name = self.name_for(at, hint);
        let placeholder = Union {
            variants: Vec::new(),
            text: None,
            tag: None,
        };
        self.define(&name, at, node, Shape::Union(placeholder));
        name
    }

    /// What a union is once its branches are read.
    pub(super) fn end_union(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        name: String,
        branches: Vec<Branch<'d>>,
        nullable: bool,
    ) -> Result<Reading> {
        let branches = self.merge_texts(branches, node, at, &name)?;
        let branches = merge_files(branches);
        let ty = match branches.as_slice() {
            [] => Type::Any,
            [only] if !self.recursive.contains(at.as_str()) => only.ty.clone(),
            _ => {
                let pending = PendingUnion {
                    node,
                    at: at.clone(),
                    branches,
                };
                self.unions.insert(name.clone(), pending);
                return Ok(Reading {
                    ty: Type::Named(name),
                    nullable,
                });
            }
        };
        if ty == Type::Named(name.clone()) {
            if matches!(
                self.types.get(&name).map(|t| &t.shape),
                Some(Shape::Enum(_))
            ) {
                // Nothing but texts: it has become an enum.
                return Ok(Reading { ty, nullable });
            }
            let found = "a schema that contains itself without anything in between";
            return Err(self.refuse(at, found, "recursion through an object, a list or a map"));
        }
        self.types.shift_remove(&name);
        Ok(Reading { ty, nullable })
    }

    /// The branches, and whether one of them allows null.
    fn branches(
        &mut self,
        node: &'d Node,
        nodes: &'d [Node],
        list: &Pointer,
        name: &str,
    ) -> Result<(Vec<Branch<'d>>, bool)> {
        let mut nullable = false;
        let mut branches = Vec::new();
        for (index, branch) in nodes.iter().enumerate() {
            if self.said(branch, &list.child(index))?.is_null() {
                nullable = true;
                continue;
            }
            let at = list.child(index);
            let hint = match text(branch, "title") {
                Some(title) => format!("{name} {title}"),
                None => format!("{name} variant {}", index + 1),
            };
            let reading = self.schema(branch, &at, &hint);
            let Some(reading) = self.keep(reading) else {
                continue;
            };
            nullable |= reading.nullable;
            branches.push(Branch {
                union: node,
                node: Some(branch),
                component: None,
                ty: reading.ty,
            });
        }
        Ok((branches, nullable))
    }

    /// Texts and enums of texts are one open enum: a free text beside it would shadow it.
    pub(super) fn merge_texts(
        &mut self,
        branches: Vec<Branch<'d>>,
        union: &'d Node,
        at: &Pointer,
        name: &str,
    ) -> Result<Vec<Branch<'d>>> {
        let is_enum = |ty: &Type| matches!(ty, Type::Named(n) if matches!(self.types.get(n).map(|t| &t.shape), Some(Shape::Enum(_))));
        let is_text = |b: &Branch| b.ty == Type::String || is_enum(&b.ty);
        let place = branches.iter().position(is_text).unwrap_or_default();
        if branches.iter().filter(|b| is_text(b)).count() < 2 {
            return Ok(branches);
        }
        let (texts, mut others): (Vec<_>, Vec<_>) = branches.into_iter().partition(is_text);
        let mut values = Vec::new();
        for branch in &texts {
            if let Type::Named(name) = &branch.ty
                && let Some(Shape::Enum(known)) = self.types.get(name).map(|t| &t.shape)
            {
                values.extend(known.iter().map(|value| value.wire.clone()));
            }
        }
        let named = texts.iter().find(|b| matches!(b.ty, Type::Named(_)));
        let enums = texts
            .iter()
            .filter(|b| matches!(b.ty, Type::Named(_)))
            .count();
        // A free text beside one known value: the value is known, and no constant.
        let is_open = values.len() == 1 && texts.iter().any(|b| b.ty == Type::String);
        let ty = match named {
            None => Type::String,
            Some(only) if enums == 1 && !is_open => only.ty.clone(),
            Some(_) if others.is_empty() => {
                self.define_enum(union, at, name, values.iter().map(String::as_str))?
            }
            Some(first) => {
                let hint = format!("{name} text");
                self.define_enum(
                    first.node.unwrap_or(union),
                    &at.child("x-texts"),
                    &hint,
                    values.iter().map(String::as_str),
                )?
            }
        };
        if is_open && let Type::Named(name) = &ty {
            self.open_enums.insert(name.clone());
        }
        if let Some(first) = texts.into_iter().next() {
            others.insert(place, Branch { ty, ..first });
        }
        Ok(others)
    }
}

/// One file or several is several: a part may stand in a form more than once.
fn merge_files(branches: Vec<Branch<'_>>) -> Vec<Branch<'_>> {
    let list = Type::Array(Box::new(Type::File));
    let is_file = |branch: &Branch| branch.ty == Type::File || branch.ty == list;
    if branches.len() < 2 || !branches.iter().all(is_file) {
        return branches;
    }
    branches
        .into_iter()
        .filter(|branch| branch.ty == list)
        .take(1)
        .collect()
}
