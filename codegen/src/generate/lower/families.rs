//! Polymorphism by `allOf`: a schema with a discriminator and no union stands for those that include it.

use std::collections::HashSet;

use super::Normalizer;
use super::merge::Members;
use super::parts::Part;
use super::reading::{Branch, Reading};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::openapi::source::{Schema, SchemaId};

impl<'d> Normalizer<'d> {
    /// The components that a schema stands for; none if it stands for itself.
    pub(super) fn family(&self, node: &'d Node) -> Vec<(&'d str, SchemaId)> {
        let Some(id) = self.source.schema_at(node) else {
            return Vec::new();
        };
        let schema = self.source.schema(id);
        let is_union = schema.one_of.is_some() || schema.any_of.is_some();
        if is_union || tag_of(schema).is_none() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut passed = HashSet::from([id]);
        let mut pending: Vec<_> = self.heirs.get(&id).into_iter().flatten().rev().collect();
        while let Some((name, heir)) = pending.pop() {
            if passed.insert(*heir) {
                found.push((*name, *heir));
                // One that tells its own apart stands for them.
                if tag_of(self.source.schema(*heir)).is_none() {
                    pending.extend(self.heirs.get(heir).into_iter().flatten().rev());
                }
            }
        }
        found
    }

    /// A union of what a component stands for.
    pub(super) fn members_of_family(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        heirs: Vec<(&'d str, SchemaId)>,
    ) -> Result<Reading> {
        let schema = self.check_keywords(node, at)?;
        let nullable = schema.takes_null();
        self.refuse_default_mapping(node, at);
        // Of one form, too: a value can be of a kind that the document does not name.
        self.recursive.insert(at.to_string());
        let name = self.begin_union(node, at, "");
        let mut branches = Vec::new();
        let own = at.as_str().rsplit('/').next().unwrap_or_default();
        let mapping = schema.discriminator.iter().flat_map(|one| &one.mapping);
        let mut targets = mapping.map(|(_, target)| *target);
        if targets.any(|target| target.strip_prefix('#') == Some(at.as_str()) || target == own) {
            let mut members = Members::default();
            self.collect(&Part::new(node, at.clone()), &mut members, &mut Vec::new())?;
            let itself = at.child("x-itself");
            let ty = self.define_object(node, &itself, &format!("{own} itself"), members)?;
            branches.push(Branch {
                union: node,
                node: None,
                component: self
                    .source
                    .schema_at(node)
                    .and_then(|id| self.source.schema(id).name),
                ty,
            });
        }
        for (heir, id) in heirs {
            let site = &self.source.schema(id).site;
            let reading = self.alias(site.node, &site.at(), heir);
            if let Some(reading) = self.keep(reading) {
                branches.push(Branch {
                    union: node,
                    node: Some(site.node),
                    component: Some(heir),
                    ty: reading.ty,
                });
            }
        }
        self.end_union(node, at, name, branches, nullable)
    }
}

/// The member that tells kinds of a schema apart.
fn tag_of<'d>(schema: &Schema<'d>) -> Option<&'d str> {
    schema.discriminator.as_ref()?.property
}
