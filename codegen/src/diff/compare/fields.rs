//! Schemas that are no unions: types, formats, constraints, items and properties.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::finding::{Kind, Positions};
use super::super::severity::{self, Impact};
use super::labels::{label, property, shape};
use super::{Comparison, Shapes, Site};
use crate::openapi::model::{Additional, Discriminator, Property, Schema};

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
        self.additional(shapes);
        self.discriminators(shapes);
    }

    pub(super) fn found(
        &mut self,
        shapes: &Shapes<'_, 'm, 'd>,
        kind: (Kind, Impact),
        values: (Json, Json),
    ) {
        self.report(
            shapes.pair.node,
            &shapes.pair.site,
            kind,
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
            self.type_changed(shapes, severity::BREAK);
        }
        !old.types.intersection(new.types).is_empty()
    }

    pub(super) fn type_changed(&mut self, shapes: &Shapes<'_, 'm, 'd>, impact: Impact) {
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
        let kind = (Kind::TypeChanged, impact);
        self.found(shapes, kind, (json!(values.0), json!(values.1)));
    }

    fn format(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let (old, new) = (shapes.old.format, shapes.new.format);
        if old != new && !self.inherited(shapes, |schema| schema.format) {
            let kind = (Kind::FormatChanged, severity::CODE);
            self.found(shapes, kind, (json!(old), json!(new)));
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
            let kind = (Kind::ConstraintChanged, severity::CODE);
            self.found(shapes, kind, (value(old), value(new)));
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
                    let kind = (Kind::TypeChanged, severity::BREAK);
                    let values = (json!(old), json!(new));
                    self.report(shapes.pair.node, &site, kind, values, shapes.positions);
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
                        let kind = (Kind::PropertyRemoved, severity::removed(old.required));
                        let values = (property(self.old, &old), Json::Null);
                        let positions = Positions {
                            old: Some(old.position),
                            new: None,
                        };
                        self.report(shapes.pair.node, &site, kind, values, positions);
                    }
                }
                (None, Some(new)) => {
                    if !self.inherited(shapes, schema_of) {
                        let kind = (Kind::PropertyAdded, severity::added(new.required));
                        let values = (Json::Null, property(self.new, &new));
                        let positions = Positions {
                            old: None,
                            new: Some(new.position),
                        };
                        self.report(shapes.pair.node, &site, kind, values, positions);
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
        let of = |schema: &Schema<'d>| schema.properties.get(name).map(|p| p.schema);
        if !self.inherited(shapes, of) {
            let from = Some(shapes.pair.node);
            self.pair(from, old.schema, new.schema, site.clone());
        }
        let required = |schema: &Schema<'d>| schema.properties.get(name).map(|p| p.required);
        if old.required == new.required || self.inherited(shapes, required) {
            return;
        }
        let kind = match new.required {
            true => (Kind::PropertyBecameRequired, severity::NARROWED),
            false => (Kind::PropertyBecameOptional, severity::WIDENED),
        };
        let positions = Positions {
            old: Some(old.position),
            new: Some(new.position),
        };
        let values = (json!(old.required), json!(new.required));
        self.report(shapes.pair.node, site, kind, values, positions);
    }

    fn additional(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let (old, new) = (shapes.old.additional, shapes.new.additional);
        if let (Additional::Schema(old), Additional::Schema(new)) = (old, new) {
            let of = |schema: &Schema<'d>| match schema.additional {
                Additional::Schema(values) => Some(values),
                _ => None,
            };
            if !self.inherited(shapes, of) {
                let site = shapes.pair.site.part(".*");
                self.pair(Some(shapes.pair.node), old, new, site);
            }
            return;
        }
        let form = |schema: &Schema<'d>| std::mem::discriminant(&schema.additional);
        if form(shapes.old) == form(shapes.new) || self.inherited(shapes, form) {
            return;
        }
        let impact = match (old, new) {
            // Nobody sends or reads what has no type, save in maps.
            (Additional::Nothing, Additional::Anything) => severity::NOTE,
            (Additional::Anything, Additional::Nothing) => severity::CLOSED,
            (Additional::Nothing, _) => severity::ADDITION,
            (_, Additional::Anything) => severity::WIDENED,
            _ => severity::NARROWED,
        };
        let values = (
            json!(additional_label(self.old, old)),
            json!(additional_label(self.new, new)),
        );
        self.found(shapes, (Kind::AdditionalPropertiesChanged, impact), values);
    }

    pub(super) fn discriminators(&mut self, shapes: &Shapes<'_, 'm, 'd>) {
        let of = |schema: &Schema<'d>| schema.discriminator.as_ref().map(|d| d.property);
        let (old, new) = (&shapes.old.discriminator, &shapes.new.discriminator);
        let kind = (Kind::DiscriminatorChanged, severity::CODE);
        if of(shapes.old) != of(shapes.new) {
            if !self.inherited(shapes, of) {
                self.found(shapes, kind, (json!(of(shapes.old)), json!(of(shapes.new))));
            }
            return;
        }
        let (Some(old), Some(new)) = (old, new) else {
            return;
        };
        for (value, target) in &old.mapping {
            let mapped = |d: &Discriminator<'d>| d.mapping.get(value).copied();
            // A value on one side only belongs to a variant that was added or removed.
            let Some(other) = mapped(new) else {
                continue;
            };
            let same = match (self.old.schemas.get(target), self.new.schemas.get(other)) {
                (Some(old), Some(new)) => target == &other || self.equal(*old, *new),
                _ => target == &other,
            };
            if !same
                && !self.inherited(shapes, |schema| {
                    schema.discriminator.as_ref().and_then(mapped)
                })
            {
                let values = (json!({ *value: target }), json!({ *value: other }));
                self.found(shapes, kind, values);
            }
        }
    }
}

fn additional_label(model: &super::Model<'_>, additional: Additional) -> String {
    match additional {
        Additional::Anything => "any".to_owned(),
        Additional::Nothing => "none".to_owned(),
        Additional::Schema(values) => label(model, values),
    }
}
