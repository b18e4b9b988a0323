//! `oneOf` and `anyOf`: enums whose variants a reader can tell apart.
//!
//! Both keywords mean the same here: a value that fits one of several forms.

use std::collections::HashSet;

use super::merge::is_constraint;
use super::schemas::Reading;
use super::{Normalizer, flag, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Shape, Type, Union, Variant};
use crate::names::{Unique, pascal};

/// A branch once it is read.
struct Branch<'d> {
    node: &'d Node,
    ty: Type,
}

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
        if let Some(beside) = ["properties", "items", "enum"]
            .into_iter()
            .find(|k| node.get(k).is_some())
        {
            if nodes.iter().all(is_constraint) {
                // It only says which members must be there: that is for the server.
                return self.object(node, at, hint).map(Reading::from);
            }
            let found = format!("`{keyword}` beside `{beside}`");
            return Err(self.refuse(at, found, "one of the two, or `allOf` of objects"));
        }
        // The name is taken first: a branch may lead back here.
        let name = self.name_for(at, hint);
        let placeholder = Union {
            variants: Vec::new(),
            tag: None,
        };
        self.define(&name, at, node, Shape::Union(placeholder));
        let mut nullable = false;
        let mut branches: Vec<Branch> = Vec::new();
        for (index, branch) in nodes.iter().enumerate() {
            if is_null(branch) {
                nullable = true;
                continue;
            }
            let at = list.child(index);
            let hint = match text(branch, "title") {
                Some(title) => format!("{name} {title}"),
                None => format!("{name} variant {}", index + 1),
            };
            let reading = self.schema(branch, &at, &hint)?;
            nullable |= reading.nullable;
            branches.push(Branch {
                node: branch,
                ty: reading.ty,
            });
        }
        let branches = self.merge_texts(branches, node, at, &name)?;
        let branches = merge_files(branches);
        let ty = match branches.as_slice() {
            [] => Type::Any,
            [only] => only.ty.clone(),
            _ => {
                let union = self.tell_apart(branches, node, at)?;
                self.define(&name, at, node, Shape::Union(union));
                return Ok(Reading {
                    ty: Type::Named(name),
                    nullable,
                });
            }
        };
        if ty != Type::Named(name.clone()) {
            self.types.shift_remove(&name);
        }
        Ok(Reading { ty, nullable })
    }

    /// Texts and enums of texts are one open enum: a free text beside it would shadow it.
    fn merge_texts(
        &mut self,
        branches: Vec<Branch<'d>>,
        union: &'d Node,
        at: &Pointer,
        name: &str,
    ) -> Result<Vec<Branch<'d>>> {
        let is_enum = |ty: &Type| matches!(ty, Type::Named(n) if matches!(self.types.get(n).map(|t| &t.shape), Some(Shape::Enum(_))));
        let (texts, mut others): (Vec<_>, Vec<_>) = branches
            .into_iter()
            .partition(|b| b.ty == Type::String || is_enum(&b.ty));
        if texts.len() < 2 {
            // Whichever of the two it is, it keeps its place in front: it is the cheapest to try.
            let mut all = texts;
            all.append(&mut others);
            return Ok(all);
        }
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
        let ty = match named {
            None => Type::String,
            Some(only) if enums == 1 => only.ty.clone(),
            Some(_) if others.is_empty() => {
                self.define_enum(union, at, name, values.iter().map(String::as_str))?
            }
            Some(first) => {
                let hint = format!("{name} text");
                self.define_enum(
                    first.node,
                    &at.child("x-texts"),
                    &hint,
                    values.iter().map(String::as_str),
                )?
            }
        };
        let front = texts.into_iter().next().into_iter().map(|b| Branch {
            ty: ty.clone(),
            ..b
        });
        Ok(front.chain(others).collect())
    }

    fn tell_apart(
        &mut self,
        branches: Vec<Branch<'d>>,
        node: &'d Node,
        at: &Pointer,
    ) -> Result<Union> {
        let tag = self.tag(&branches, node);
        let mut names = Unique::reserving(["Other"]);
        let mut variants = Vec::with_capacity(branches.len());
        for (index, branch) in branches.iter().enumerate() {
            let name = text(branch.node, "title")
                .filter(|_| branch.node.reference().is_none())
                .unwrap_or_else(|| self.variant_name(&branch.ty));
            variants.push(Variant {
                name: names.take(pascal(&name)),
                ty: branch.ty.clone(),
                description: text(branch.node, "description"),
                tags: tag
                    .as_ref()
                    .and_then(|(_, tags)| tags.get(index).cloned())
                    .unwrap_or_default(),
                required: self.required_of(&branch.ty),
                boxed: false,
            });
        }
        if let Some((tag, _)) = tag {
            return Ok(Union {
                variants,
                tag: Some(tag),
            });
        }
        // Specific forms are tried before general ones.
        variants
            .sort_by_key(|variant| (rank(&variant.ty), std::cmp::Reverse(variant.required.len())));
        for (index, later) in variants.iter().enumerate() {
            if let Some(earlier) = variants[..index]
                .iter()
                .find(|v| self.alike(&v.ty, &later.ty))
            {
                let found = format!(
                    "variants {} and {} that a reader cannot tell apart",
                    earlier.name, later.name
                );
                let accepted = "objects with different required members, or with one string member of a single `enum` value each";
                return Err(self.refuse(at, found, accepted));
            }
        }
        Ok(Union {
            variants,
            tag: None,
        })
    }

    /// The member whose value says which variant it is, and the values of each variant.
    fn tag(&self, branches: &[Branch<'d>], node: &Node) -> Option<(String, Vec<Vec<String>>)> {
        let objects: Vec<_> = branches
            .iter()
            .map(|b| self.fields_of(&b.ty))
            .collect::<Option<_>>()?;
        let declared = node
            .pointer("/discriminator/propertyName")
            .and_then(Node::as_str);
        let candidates: Vec<&str> = match declared {
            Some(name) => vec![name],
            None => objects
                .first()?
                .iter()
                .map(|field| field.wire.as_str())
                .collect(),
        };
        candidates.into_iter().find_map(|candidate| {
            let tags: Vec<Vec<String>> = branches
                .iter()
                .zip(&objects)
                .map(|(branch, fields)| {
                    let values = fields
                        .iter()
                        .find(|f| f.wire == candidate)
                        .and_then(|f| self.enum_values(&f.ty));
                    values.or_else(|| declared.map(|_| mapped_values(node, branch.node)))
                })
                .collect::<Option<_>>()?;
            let all: Vec<&String> = tags.iter().flatten().collect();
            let distinct: HashSet<&&String> = all.iter().collect();
            let complete = tags.iter().all(|values| !values.is_empty());
            (complete && distinct.len() == all.len()).then(|| (candidate.to_owned(), tags))
        })
    }

    fn fields_of(&self, ty: &Type) -> Option<&[crate::model::Field]> {
        match ty {
            Type::Named(name) => match &self.types.get(name)?.shape {
                Shape::Object(object) => Some(&object.fields),
                _ => None,
            },
            _ => None,
        }
    }

    fn enum_values(&self, ty: &Type) -> Option<Vec<String>> {
        match ty {
            Type::Named(name) => match &self.types.get(name)?.shape {
                Shape::Enum(values) => {
                    Some(values.iter().map(|value| value.wire.clone()).collect())
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The members without which a value is not of this type, sorted.
    fn required_of(&self, ty: &Type) -> Vec<String> {
        let fields = self.fields_of(ty).unwrap_or_default();
        let mut names: Vec<String> = fields
            .iter()
            .filter(|field| field.required && !field.nullable && field.default.is_none())
            .map(|field| field.wire.clone())
            .collect();
        names.sort();
        names
    }

    /// Whether a value of one type might be taken for the other's, whatever the order.
    fn alike(&self, a: &Type, b: &Type) -> bool {
        match (a, b) {
            (Type::Array(a), Type::Array(b)) => self.alike(a, b),
            (Type::Nullable(a), b) | (b, Type::Nullable(a)) => self.alike(a, b),
            (Type::Map(a), Type::Map(b)) => self.alike(a, b),
            (Type::Number | Type::Float, Type::Number | Type::Float) => true,
            (Type::Integer(_), Type::Integer(_)) => true,
            (Type::Named(_), Type::Named(_)) => match (self.fields_of(a), self.fields_of(b)) {
                (Some(_), Some(_)) => self.required_of(a) == self.required_of(b),
                (None, None) => true,
                _ => false,
            },
            _ => a == b,
        }
    }

    fn variant_name(&self, ty: &Type) -> String {
        match ty {
            Type::String => "Text".to_owned(),
            Type::Integer(_) => "Integer".to_owned(),
            Type::Number | Type::Float => "Number".to_owned(),
            Type::Boolean => "Boolean".to_owned(),
            Type::Any => "Value".to_owned(),
            Type::File => "File".to_owned(),
            Type::Named(name) => name.clone(),
            Type::Map(_) => "Map".to_owned(),
            Type::Nullable(inner) => self.variant_name(inner),
            Type::Array(inner) => match inner.as_ref() {
                Type::Array(_) | Type::Named(_) | Type::Map(_) => {
                    format!("{}List", self.variant_name(inner))
                }
                _ => format!("{}s", self.variant_name(inner)),
            },
        }
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

/// The tag values that `discriminator` gives a branch: those mapped to it, else its schema's name.
fn mapped_values(union: &Node, branch: &Node) -> Vec<String> {
    let reference = branch.reference().unwrap_or_default();
    let schema = reference.rsplit('/').next().unwrap_or_default();
    let mapping = union
        .pointer("/discriminator/mapping")
        .and_then(Node::as_object);
    let mapped: Vec<String> = mapping
        .into_iter()
        .flat_map(|mapping| mapping.iter())
        .filter(|(_, target)| {
            target
                .as_str()
                .is_some_and(|t| t == reference || t == schema)
        })
        .map(|(value, _)| value.to_owned())
        .collect();
    if mapped.is_empty() && !schema.is_empty() {
        vec![schema.to_owned()]
    } else {
        mapped
    }
}

/// How general a form is: what stands earlier never takes a value that was meant for a later one.
fn rank(ty: &Type) -> u8 {
    match ty {
        Type::Boolean => 0,
        Type::Integer(_) => 1,
        Type::Number | Type::Float => 2,
        Type::Named(_) => 3,
        Type::String | Type::File => 4,
        Type::Array(inner) => 5 + rank(inner).min(5),
        Type::Nullable(inner) => rank(inner),
        Type::Map(_) => 11,
        Type::Any => 12,
    }
}

/// A branch that only says that null is allowed.
fn is_null(node: &Node) -> bool {
    let type_null = node.get("type").and_then(Node::as_str) == Some("null");
    let only_null = node
        .get("enum")
        .and_then(Node::as_array)
        .is_some_and(|values| !values.is_empty() && values.iter().all(Node::is_null));
    let bare_nullable = flag(node, "nullable")
        && node
            .as_object()
            .is_some_and(|o| o.keys().all(|k| matches!(k, "nullable" | "description")));
    type_null || only_null || bare_nullable
}
