//! Schemas that are no unions: types, formats, constraints, items and properties.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::finding::{Direction, Positions, Rule};
use super::super::graph::NodeId;
use super::labels::{label, property, shape};
use super::{Comparison, Shapes, Site};
use crate::openapi::model::{Access, Additional, Property, Schema};

impl<'m, 'd> Comparison<'m, 'd> {
    /// Compares what two schemas say beside their variants.
    pub(super) fn plain(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        if !self.types(shapes) {
            return;
        }
        self.values(shapes);
        self.format(shapes);
        self.constraints(shapes);
        self.items(shapes);
        self.properties(shapes);
        self.required(shapes);
        self.additional(shapes, |schema| schema.additional);
        self.additional(shapes, |schema| schema.unevaluated);
        self.conditions(shapes);
    }

    pub(super) fn found(&mut self, shapes: &Shapes<'_, 'm, 'd>, rule: Rule, values: (Json, Json)) {
        self.report(
            shapes.pair.node,
            &shapes.pair.site,
            rule,
            values,
            shapes.positions,
        );
    }

    /// Whether the types have so much in common that the rest can be compared.
    fn types(&mut self, shapes: &Shapes<'_, 'm, 'd>) -> bool {
        let (old, new) = (shapes.old, shapes.new);
        if old.types == new.types && old.opaque == new.opaque {
            return true;
        }
        if !self.inherited(shapes, |schema| (schema.types, schema.opaque)) {
            self.type_changed(shapes, Rule::TypeChanged);
        }
        !old.types.intersection(new.types).is_empty()
    }

    pub(super) fn type_changed(&mut self, shapes: &Shapes<'_, 'm, 'd>, rule: Rule) {
        let ends = (
            self.old.view(shapes.pair.old).end,
            self.new.view(shapes.pair.new).end,
        );
        let mut values = (
            label(self.old, shapes.pair.old),
            label(self.new, shapes.pair.new),
        );
        if values.0 == values.1 {
            values = (shape(self.old, ends.0, 3), shape(self.new, ends.1, 3));
        }
        self.found(shapes, rule, (json!(values.0), json!(values.1)));
    }

    fn format(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let (old, new) = (shapes.old.format, shapes.new.format);
        if old != new && !self.inherited(shapes, |schema| schema.format) {
            let values = (json!(old), json!(new));
            self.found(shapes, Rule::FormatChanged, values);
        }
    }

    fn constraints(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let keys = shapes.old.constraints.keys();
        let keys: BTreeSet<_> = keys.chain(shapes.new.constraints.keys()).collect();
        for key in keys {
            let of = |schema: &Schema<'_>| schema.constraints.get(key).cloned();
            let (old, new) = (of(shapes.old), of(shapes.new));
            if old == new || self.inherited(shapes, of) {
                continue;
            }
            let value =
                |value: Option<Json>| value.map_or(Json::Null, |value| json!({ *key: value }));
            self.found(shapes, Rule::ConstraintChanged, (value(old), value(new)));
        }
    }

    fn items(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let site = shapes.pair.site.part("[]");
        match (shapes.old.items, shapes.new.items) {
            (Some(old), Some(new)) => {
                if !self.inherited(shapes, |schema| schema.items) {
                    self.pair(Some(shapes.pair.node), old, new, site);
                }
            }
            (None, None) => {}
            (old, new) => {
                if self.inherited(shapes, |schema| schema.items.is_some()) {
                    return;
                }
                let old = old.map_or("any".to_owned(), |id| label(self.old, id));
                let new = new.map_or("any".to_owned(), |id| label(self.new, id));
                if old != new {
                    let (rule, node) = (Rule::TypeChanged, shapes.pair.node);
                    let values = (json!(old), json!(new));
                    self.report(node, &site, rule, values, shapes.positions);
                }
            }
        }
    }

    fn properties(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let names = shapes.old.properties.keys();
        let names: BTreeSet<_> = names.chain(shapes.new.properties.keys()).collect();
        for name in names {
            let of = |schema: &Schema<'d>| schema.properties.get(name).copied();
            let schema_of = |schema: &Schema<'d>| of(schema).map(|property| property.schema);
            let site = shapes.pair.site.property(name);
            match (of(shapes.old), of(shapes.new)) {
                (Some(old), Some(new)) => self.property(shapes, name, (&old, &new), &site),
                (Some(old), None) => {
                    if !self.inherited(shapes, schema_of) {
                        let rule = match old.required {
                            true => Rule::RequiredRemoved,
                            false => Rule::OptionalRemoved,
                        };
                        let access = self.old.view(old.schema).access;
                        let node = self.gate(shapes.pair.node, access);
                        let values = (property(self.old, &old), Json::Null);
                        let positions = Positions {
                            old: Some(old.position),
                            new: None,
                        };
                        self.report(node, &site, rule, values, positions);
                    }
                }
                (None, Some(new)) => {
                    if !self.inherited(shapes, schema_of) {
                        let rule = match new.required {
                            true => Rule::RequiredAdded,
                            false => Rule::OptionalAdded,
                        };
                        let access = self.new.view(new.schema).access;
                        let node = self.gate(shapes.pair.node, access);
                        let values = (Json::Null, property(self.new, &new));
                        let positions = Positions {
                            old: None,
                            new: Some(new.position),
                        };
                        self.report(node, &site, rule, values, positions);
                    }
                }
                (None, None) => {}
            }
        }
    }

    fn property(
        &mut self,
        shapes: &Shapes<'_, 'm, 'd>,
        name: &str,
        (old, new): (&Property, &Property),
        site: &Site,
    ) {
        let positions = Positions {
            old: Some(old.position),
            new: Some(new.position),
        };
        let accesses = (
            self.old.view(old.schema).access,
            self.new.view(new.schema).access,
        );
        let in_both = Access {
            read_only: accesses.0.read_only && accesses.1.read_only,
            write_only: accesses.0.write_only && accesses.1.write_only,
        };
        let node = self.gate(shapes.pair.node, in_both);
        let of = |schema: &Schema<'d>| schema.properties.get(name).map(|p| p.schema);
        if !self.inherited(shapes, of) {
            for (rule, keyword, was) in access_changes(accesses, (old.required, new.required)) {
                let values = (json!({ keyword: was }), json!({ keyword: !was }));
                self.report(node, site, rule, values, positions);
            }
            self.pair(Some(node), old.schema, new.schema, site.clone());
        }
        let required = |schema: &Schema<'d>| schema.properties.get(name).map(|p| p.required);
        if old.required == new.required || self.inherited(shapes, required) {
            return;
        }
        let rule = match new.required {
            true => Rule::BecameRequired,
            false => Rule::BecameOptional,
        };
        let values = (json!(old.required), json!(new.required));
        self.report(node, site, rule, values, positions);
    }

    /// Compares which members have to be there, of schemas that describe none.
    fn required(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let (old, new) = (shapes.old, shapes.new);
        for name in old.required.symmetric_difference(&new.required) {
            let asked = |schema: &Schema<'d>| schema.required.contains(name);
            let described = |schema: &Schema<'d>| schema.properties.contains_key(name);
            if described(old) || described(new) || self.inherited(shapes, asked) {
                continue;
            }
            let rule = match asked(new) {
                true => Rule::UnnamedBecameRequired,
                false => Rule::UnnamedBecameOptional,
            };
            let (node, site) = (shapes.pair.node, shapes.pair.site.property(name));
            let values = (json!(asked(old)), json!(asked(new)));
            self.report(node, &site, rule, values, shapes.positions);
        }
    }

    /// The node for a member: it leads on in the directions in which the member is there.
    fn gate(&mut self, from: NodeId, access: Access) -> NodeId {
        match (access.read_only, access.write_only) {
            (true, false) => self.graph.gate(from, Direction::Response),
            (false, true) => self.graph.gate(from, Direction::Request),
            _ => from,
        }
    }

    /// Compares what two schemas take beside the properties that they name, or that all of their
    /// parts name.
    fn additional(&mut self, shapes: &Shapes<'_, 'm, 'd>, others: fn(&Schema<'d>) -> Additional) {
        let (old, new) = (others(shapes.old), others(shapes.new));
        if let (Additional::Schema(old), Additional::Schema(new)) = (old, new) {
            let of = |schema: &Schema<'d>| match others(schema) {
                Additional::Schema(values) => Some(values),
                _ => None,
            };
            if !self.inherited(shapes, of) {
                let site = shapes.pair.site.part(".*");
                self.pair(Some(shapes.pair.node), old, new, site);
            }
            return;
        }
        let form = |schema: &Schema<'d>| std::mem::discriminant(&others(schema));
        if form(shapes.old) == form(shapes.new) || self.inherited(shapes, form) {
            return;
        }
        let rule = match (old, new) {
            (Additional::Nothing, Additional::Anything) => Rule::OthersAllowed,
            (Additional::Anything, Additional::Nothing) => Rule::OthersForbidden,
            (Additional::Nothing, _) => Rule::OthersTyped,
            (_, Additional::Anything) => Rule::OthersWidened,
            _ => Rule::OthersNarrowed,
        };
        let values = (
            json!(additional_label(self.old, old)),
            json!(additional_label(self.new, new)),
        );
        self.found(shapes, rule, values);
    }
}

/// What it means that a member is there in other directions than before, with the keyword that says
/// so and what it was.
fn access_changes(
    (old, new): (Access, Access),
    required: (bool, bool),
) -> Vec<(Rule, &'static str, bool)> {
    let mut found = Vec::new();
    match (old.read_only, new.read_only) {
        (false, true) => found.push((Rule::BecameReadOnly, "readOnly", false)),
        (true, false) if required.1 => found.push((Rule::RequiredBecameWritable, "readOnly", true)),
        (true, false) => found.push((Rule::BecameWritable, "readOnly", true)),
        _ => {}
    }
    match (old.write_only, new.write_only) {
        (false, true) if required.0 => {
            found.push((Rule::RequiredBecameWriteOnly, "writeOnly", false));
        }
        (false, true) => found.push((Rule::BecameWriteOnly, "writeOnly", false)),
        (true, false) => found.push((Rule::BecameReadable, "writeOnly", true)),
        _ => {}
    }
    found
}

fn additional_label(model: &super::Model<'_>, additional: Additional) -> String {
    match additional {
        Additional::Anything => "any".to_owned(),
        Additional::Nothing => "none".to_owned(),
        Additional::Schema(values) => label(model, values),
    }
}
