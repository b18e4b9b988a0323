//! What tells the forms of a union apart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::super::finding::Rule;
use super::super::tags::{Meaning, meanings};
use super::{Comparison, Shapes, Site};
use crate::openapi::model::{Schema, UseId};

impl<'m, 'd> Comparison<'m, 'd> {
    /// Compares which member tells the forms apart, and which form each of its values means. `pairs`
    /// are the variants that are compared with each other.
    pub(super) fn discriminators(&mut self, shapes: &Shapes<'_, 'm, 'd>, pairs: &[(UseId, UseId)]) {
        let of = |schema: &Schema<'d>| schema.discriminator.as_ref().map(|d| d.property);
        let properties = (of(shapes.old), of(shapes.new));
        if properties.0 != properties.1 {
            if !self.inherited(shapes, of) {
                let rule = match properties {
                    (Some(_), Some(_)) => Rule::DiscriminatorRenamed,
                    _ => Rule::DiscriminatorStated,
                };
                self.found(shapes, rule, (json!(properties.0), json!(properties.1)));
            }
            return;
        }
        let stated_below = |old: &Schema<'d>, new: &Schema<'d>| {
            of(old).is_some() && (of(old), of(new)) == properties
        };
        if properties.0.is_none() || self.in_ingredient(shapes, stated_below) {
            return;
        }
        self.fallback(shapes, pairs);
        let old_end = self.old.view(shapes.pair.old).end;
        let new_end = self.new.view(shapes.pair.new).end;
        let old = meanings(self.old, old_end, shapes.old);
        let new = meanings(self.new, new_end, shapes.new);
        if shapes.old.variants.is_empty() && shapes.new.variants.is_empty() {
            self.heirs(shapes, (&old, &new));
        }
        let constant = (constant_forms(&old), constant_forms(&new));
        let values: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for value in values {
            let form = |meaning: &Meaning<'d>| json!({ value: meaning.name });
            let (rule, values) = match (old.get(value), new.get(value)) {
                (Some(was), Some(is)) if !self.same_form(was, is, pairs) => {
                    (Rule::DiscriminatorMoved, (form(was), form(is)))
                }
                (Some(was), None) => {
                    let now = pairs.iter().find(|(old, _)| Some(*old) == was.form);
                    let now = now.map(|(_, new)| constant.1.contains(new));
                    match said_elsewhere(was, now, shapes) {
                        true => continue,
                        false => (Rule::DiscriminatorValueRemoved, (form(was), Json::Null)),
                    }
                }
                (None, Some(is)) => {
                    let before = pairs.iter().find(|(_, new)| Some(*new) == is.form);
                    let before = before.map(|(old, _)| constant.0.contains(old));
                    match said_elsewhere(is, before, shapes) {
                        true => continue,
                        false => (Rule::DiscriminatorValueAdded, (Json::Null, form(is))),
                    }
                }
                _ => continue,
            };
            self.found(shapes, rule, values);
        }
    }

    /// Has the schemas compared that are merged from a parent: one of them may stand wherever it does.
    fn heirs(
        &mut self,
        shapes: &Shapes<'_, 'm, 'd>,
        (old, new): (
            &BTreeMap<String, Meaning<'d>>,
            &BTreeMap<String, Meaning<'d>>,
        ),
    ) {
        for (value, was) in old {
            let is = new.get(value).filter(|is| is.name == was.name);
            if let (Some(name), Some(old), Some(new)) =
                (was.name, was.form, is.and_then(|is| is.form))
            {
                self.pair(Some(shapes.pair.node), old, new, Site::component(name));
            }
        }
    }

    /// Compares which form a value means that means none, and no value at all.
    fn fallback(&mut self, shapes: &Shapes<'_, 'm, 'd>, pairs: &[(UseId, UseId)]) {
        let of = |schema: &Schema<'d>| schema.discriminator.as_ref().and_then(|d| d.default);
        let (old, new) = (of(shapes.old), of(shapes.new));
        let meaning = |name: Option<&'d str>, form: Option<&UseId>| Meaning {
            form: form.copied(),
            name,
            constant: false,
        };
        let was = meaning(old, old.and_then(|name| self.old.schemas.get(name)));
        let is = meaning(new, new.and_then(|name| self.new.schemas.get(name)));
        if old.is_some() != new.is_some() || !self.same_form(&was, &is, pairs) {
            self.found(shapes, Rule::DiscriminatorMoved, (json!(old), json!(new)));
        }
    }

    fn same_form(&self, old: &Meaning<'d>, new: &Meaning<'d>, pairs: &[(UseId, UseId)]) -> bool {
        let (Some(was), Some(is)) = (old.form, new.form) else {
            return old.name == new.name;
        };
        if pairs.contains(&(was, is)) {
            return true;
        }
        match (old.name, new.name) {
            (Some(old), Some(new)) if old == new => true,
            (Some(old), Some(new))
                if self.new.schemas.contains_key(old) || self.old.schemas.contains_key(new) =>
            {
                false
            }
            _ => self.equal(was, is),
        }
    }
}

/// The forms that say themselves which value they have.
fn constant_forms(of: &BTreeMap<String, Meaning<'_>>) -> BTreeSet<UseId> {
    let constant = of.values().filter(|meaning| meaning.constant);
    constant.filter_map(|meaning| meaning.form).collect()
}

/// Whether a value on one side only has a finding already: its form came or went with it, or the
/// constant of the form changed. `other` says whether that form has a constant on the other side.
fn said_elsewhere(meaning: &Meaning<'_>, other: Option<bool>, shapes: &Shapes<'_, '_, '_>) -> bool {
    let is_union = !shapes.old.variants.is_empty() && !shapes.new.variants.is_empty();
    match other {
        Some(constant) => meaning.constant && constant,
        None => is_union,
    }
}
