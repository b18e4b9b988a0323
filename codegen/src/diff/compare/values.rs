//! Enums, closed and open ones.

use serde_json::{Value as Json, json};

use super::super::finding::Rule;
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
        // What is not named is taken all the same if the enum is open.
        let removed = match new.open {
            true => Rule::OpenEnumValueRemoved,
            false => Rule::EnumValueRemoved,
        };
        let added = match (old.open, new.open) {
            (_, true) => Rule::OpenEnumValueAdded,
            (true, false) => Rule::OpenEnumClosedWith,
            (false, false) => Rule::EnumValueAdded,
        };
        for (rule, these, those) in [(removed, old, new), (added, new, old)] {
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
                self.found(shapes, rule, values);
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

fn form_changed(old: Form, new: Form) -> Rule {
    match (old, new) {
        (_, Form::Closed) => Rule::EnumIntroduced,
        (Form::Closed, Form::Open) => Rule::EnumOpened,
        (_, Form::Open) => Rule::ValuesNamed,
        (Form::Closed, Form::Free) => Rule::EnumDropped,
        (_, Form::Free) => Rule::OpenEnumDropped,
    }
}
