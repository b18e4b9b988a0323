//! Enums, closed and open ones.

use serde_json::{Value as Json, json};

use super::super::finding::Kind;
use super::super::severity::{self, Impact};
use super::{Comparison, Shapes};
use crate::openapi::model::{Schema, Values};

/// Which values a schema takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Any of its type.
    Free,
    /// Any of its type, and some of them are named.
    Open,
    Closed,
}

impl Form {
    fn of(schema: &Schema<'_>) -> Form {
        match &schema.values {
            None => Form::Free,
            Some(values) if values.open => Form::Open,
            Some(_) => Form::Closed,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Form::Free => "any",
            Form::Open => "open enum",
            Form::Closed => "enum",
        }
    }
}

impl<'m, 'd> Comparison<'m, 'd> {
    pub(super) fn values(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let forms = (Form::of(shapes.old), Form::of(shapes.new));
        if forms.0 != forms.1 {
            let inherited = |schema: &Schema<'d>| Form::of(schema);
            if !self.inherited(shapes, inherited) {
                let values = (form_value(shapes.old), form_value(shapes.new));
                self.found(shapes, form_changed(forms.0, forms.1), values);
            }
        }
        if let (Some(old), Some(new)) = (&shapes.old.values, &shapes.new.values) {
            self.listed(shapes, old, new);
        }
    }

    fn listed(&mut self, shapes: &Shapes<'_, 'm, 'd>, old: &Values, new: &Values) {
        let (added, removed) = match new.open {
            // What is not named is taken all the same.
            true => (
                (Kind::OpenEnumValueAdded, severity::ADDITION),
                (Kind::OpenEnumValueRemoved, severity::CODE),
            ),
            false => (
                (Kind::EnumValueAdded, severity::VALUE_ADDED),
                (Kind::EnumValueRemoved, severity::NARROWED),
            ),
        };
        // A closed set that grows from an open one had taken the value before.
        let added = match (old.open, new.open) {
            (true, false) => (added.0, severity::ADDITION),
            _ => added,
        };
        for (kind, these, those) in [(removed, old, new), (added, new, old)] {
            for value in &these.listed {
                let lists = |schema: &Schema<'d>| {
                    let values = schema.values.as_ref();
                    values.is_some_and(|values| values.listed.contains(value))
                };
                if those.listed.contains(value) || self.inherited(shapes, lists) {
                    continue;
                }
                let values = match std::ptr::eq(these, old) {
                    true => (value.clone(), Json::Null),
                    false => (Json::Null, value.clone()),
                };
                self.found(shapes, kind, values);
            }
        }
    }
}

/// The values of an enum as the value of a finding.
fn form_value(schema: &Schema<'_>) -> Json {
    match &schema.values {
        None => json!(Form::Free.name()),
        Some(values) => json!({ Form::of(schema).name(): values.listed }),
    }
}

fn form_changed(old: Form, new: Form) -> (Kind, Impact) {
    match (old, new) {
        (_, Form::Closed) => (Kind::EnumIntroduced, severity::NARROWED),
        (Form::Closed, Form::Open) => (Kind::OpenEnumIntroduced, severity::WIDENED),
        (_, Form::Open) => (Kind::OpenEnumIntroduced, severity::CODE),
        (Form::Closed, Form::Free) => (Kind::EnumDropped, severity::WIDENED),
        (_, Form::Free) => (Kind::EnumDropped, severity::CODE),
    }
}
