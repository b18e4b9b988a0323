//! Keywords that hold for parts of a value by other means than properties and items.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::finding::Rule;
use super::labels::label;
use super::{Comparison, Shapes, Site};
use crate::openapi::model::{Condition, Schema};

impl<'m, 'd> Comparison<'m, 'd> {
    pub(super) fn conditions(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let (old, new) = (&shapes.old.conditions, &shapes.new.conditions);
        let conditions: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for condition in conditions {
            let of = |schema: &Schema<'d>| schema.conditions.get(condition).copied();
            let site = site(&shapes.pair.site, condition);
            let node = shapes.pair.node;
            match (of(shapes.old), of(shapes.new)) {
                (Some(old), Some(new)) => {
                    if !self.inherited(shapes, of) {
                        self.pair(Some(node), old, new, site);
                    }
                }
                (old, new) => {
                    if self.inherited(shapes, |schema| of(schema).is_some()) {
                        continue;
                    }
                    let rule = match old {
                        None => Rule::ConditionAdded,
                        Some(_) => Rule::ConditionRemoved,
                    };
                    let keyword = condition.keyword;
                    let said = |label: String| match keyword {
                        "anyOf" => json!({ keyword: condition.name }),
                        _ => json!({ keyword: label }),
                    };
                    let old = old.map_or(Json::Null, |id| said(label(self.old, id)));
                    let new = new.map_or(Json::Null, |id| said(label(self.new, id)));
                    self.report(node, &site, rule, (old, new), shapes.positions);
                }
            }
        }
        self.dependent(shapes);
    }

    fn dependent(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let (old, new) = (&shapes.old.dependent, &shapes.new.dependent);
        for pair in old.symmetric_difference(new) {
            if self.inherited(shapes, |schema| schema.dependent.contains(pair)) {
                continue;
            }
            let value = json!({ "dependentRequired": { pair.0: pair.1 } });
            let (rule, values) = match new.contains(pair) {
                true => (Rule::ConditionAdded, (Json::Null, value)),
                false => (Rule::ConditionRemoved, (value, Json::Null)),
            };
            self.found(shapes, rule, values);
        }
    }
}

/// The place that a condition is about: of a list `[0]`, of an object `./pattern/`.
fn site(at: &Site, condition: &Condition<'_>) -> Site {
    let name = &condition.name;
    at.part(&match condition.keyword {
        "prefixItems" => format!("[{name}]"),
        "patternProperties" => format!("./{name}/"),
        "dependentSchemas" => format!("(with {name})"),
        keyword => format!("({keyword})"),
    })
}
