//! Which form of a union a value of its discriminator means: by the mapping, by the constant of the
//! form itself, or by the form's name.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::openapi::model::{Discriminator, Model, Schema, Types, UseId};

/// How deeply forms may be unions again.
const DEEPEST: usize = 8;

/// The form that a value means.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meaning<'d> {
    /// Nothing if the mapping leads nowhere.
    pub(super) form: Option<UseId>,
    /// Its name, as far as it has one.
    pub(super) name: Option<&'d str>,
    /// Whether the form says so itself, by a constant.
    pub(super) constant: bool,
}

/// What each value of a schema's discriminator means.
pub(super) fn meanings<'d>(
    model: &Model<'d>,
    at: UseId,
    schema: &Schema<'d>,
) -> BTreeMap<String, Meaning<'d>> {
    let mut found = BTreeMap::new();
    let Some(discriminator) = &schema.discriminator else {
        return found;
    };
    let forms = forms(model, at, schema);
    let names: Vec<&str> = forms.iter().filter_map(|form| model.name(*form)).collect();
    for form in forms {
        let name = model.name(form);
        let meaning = |constant| Meaning {
            form: Some(form),
            name,
            constant,
        };
        let mapping = discriminator.mapping.iter();
        let mut stated = mapping
            .filter(|(_, target)| Some(**target) == name)
            .peekable();
        if stated.peek().is_some() {
            found.extend(stated.map(|(value, _)| ((*value).to_owned(), meaning(false))));
            continue;
        }
        let constants = constants(model, form, discriminator, 0);
        if !constants.is_empty() {
            found.extend(constants.into_iter().map(|value| (value, meaning(true))));
        } else if let Some(name) = name.filter(|_| is_object(model, form)) {
            found.insert(name.to_owned(), meaning(false));
        }
    }
    for (value, target) in &discriminator.mapping {
        if !names.contains(target) {
            let meaning = Meaning {
                form: model.schemas.get(target).copied(),
                name: Some(target),
                constant: false,
            };
            found.insert((*value).to_owned(), meaning);
        }
    }
    found
}

/// The forms that a schema has: its variants, or the schemas that are merged from it.
fn forms(model: &Model<'_>, at: UseId, schema: &Schema<'_>) -> Vec<UseId> {
    if !schema.variants.is_empty() {
        return schema.variants.clone();
    }
    let Some(parent) = model.get(at).name else {
        return Vec::new();
    };
    let is_child = |id: &UseId| {
        let schema = model.schema(*id);
        *id != at && schema.is_some_and(|schema| schema.ingredients.contains(parent))
    };
    model.schemas.values().copied().filter(is_child).collect()
}

/// The values that a form has for the discriminator's member, if it says which.
fn constants(
    model: &Model<'_>,
    form: UseId,
    discriminator: &Discriminator<'_>,
    depth: usize,
) -> Vec<String> {
    let Some(schema) = model.schema(form).filter(|_| depth < DEEPEST) else {
        return Vec::new();
    };
    if !schema.variants.is_empty() {
        let variants = schema.variants.iter();
        let all = variants.map(|id| constants(model, *id, discriminator, depth + 1));
        return all.flatten().collect();
    }
    let property = schema.properties.get(discriminator.property);
    let values = property.and_then(|property| model.schema(property.schema)?.values.as_ref());
    let values = values.filter(|values| !values.open);
    let listed = values.into_iter().flat_map(|values| &values.listed);
    listed
        .map(|value| match value {
            Json::String(text) => text.clone(),
            value => value.to_string(),
        })
        .collect()
}

fn is_object(model: &Model<'_>, form: UseId) -> bool {
    let schema = model.schema(form);
    schema.is_some_and(|schema| schema.types.is_empty() || schema.types == Types::OBJECT)
}
