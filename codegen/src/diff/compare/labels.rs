//! Short names of schemas for findings: `string`, `array of Message`, `null`.

use serde_json::{Value as Json, json};

use crate::openapi::model::{Additional, Model, Property, UseId};

/// How many levels of arrays and unions a label spells out.
const DEEPEST: usize = 3;

/// What a place takes, in a few words that do not depend on the order of anything.
pub(in super::super) fn label(model: &Model<'_>, id: UseId) -> String {
    let mut label = outline(model, id, DEEPEST);
    if model.view(id).nullable && !matches!(label.as_str(), "any" | "null") {
        label.push_str(" | null");
    }
    label
}

/// The same without `null`.
pub(super) fn outline(model: &Model<'_>, id: UseId, depth: usize) -> String {
    if let Some(name) = model.name(id) {
        return name.to_owned();
    }
    shape(model, id, depth)
}

/// The same for a schema that has a name, in spite of that.
pub(super) fn shape(model: &Model<'_>, id: UseId, depth: usize) -> String {
    let Some(schema) = model.schema(id).filter(|_| depth > 0) else {
        return "…".to_owned();
    };
    if let Some(opaque) = schema.opaque {
        return opaque.to_owned();
    }
    if !schema.variants.is_empty() {
        let variants = schema.variants.iter();
        let mut labels: Vec<String> = variants.map(|id| outline(model, *id, depth - 1)).collect();
        labels.sort();
        labels.dedup();
        return labels.join(" | ");
    }
    match (&schema.types.names()[..], schema.items, schema.additional) {
        ([], ..) => "any".to_owned(),
        (["array"], Some(items), _) => format!("array of {}", outline(model, items, depth - 1)),
        (["object"], _, Additional::Schema(values)) if schema.properties.is_empty() => {
            format!("map of {}", outline(model, values, depth - 1))
        }
        (["string"], ..) if schema.values.is_some() => "enum".to_owned(),
        (names, ..) => names.join(" | "),
    }
}

/// A property as the value of a finding that adds or removes it.
pub(super) fn property(model: &Model<'_>, property: &Property) -> Json {
    json!({ "type": label(model, property.schema), "required": property.required })
}
