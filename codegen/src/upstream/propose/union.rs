//! Unions: each variant has a title, and the first one takes `null`.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::schema::Schemas;
use super::values::{Fields, SCHEMAS, Sent, insert_after};
use super::yaml::GAP;
use crate::names::pascal;
use crate::openapi::model::{Discriminator, UseId};

impl Schemas<'_, '_> {
    /// The variants of a union, each with a title.
    pub(super) fn branches(&mut self, name: &str, variants: &[UseId], sent: Sent) -> Vec<Json> {
        let mut titles = BTreeSet::new();
        let mut branches = Vec::new();
        let mut ordered = variants.to_vec();
        ordered.sort_by_key(|id| self.model.get(*id).position);
        for id in ordered {
            let wanted = self.title(id);
            let numbered = (2u32..).map(|number| format!("{wanted}{number}"));
            let mut free = std::iter::once(wanted.clone())
                .chain(numbered)
                .filter(|title| !titles.contains(title));
            let title = free.next().unwrap_or(wanted);
            titles.insert(title.clone());
            let mut fields = Fields::new();
            fields.insert("title".to_owned(), json!(title));
            fields.insert("description".to_owned(), json!(GAP));
            let place = self.place(id, &format!("{name}{title}"), sent, false, 0);
            match place.get("$ref") {
                Some(_) => {
                    fields.insert("allOf".to_owned(), json!([place]));
                }
                None => fields.extend(place),
            }
            if fields.get("type") == Some(&json!("array")) && !fields.contains_key("minItems") {
                // An empty list would be one of each kind.
                insert_after(&mut fields, "type", "minItems", json!(1));
            }
            branches.push(Json::Object(fields));
        }
        branches
    }

    /// What tells the variants apart, with the names that these have here.
    pub(super) fn discriminator(&self, discriminator: &Discriminator<'_>) -> Json {
        let mapping = discriminator.mapping.iter().filter_map(|(value, name)| {
            let name = self.proposed_name(name)?;
            Some(((*value).to_owned(), json!(format!("{SCHEMAS}{name}"))))
        });
        let mapping: Fields = mapping.collect();
        let mut fields = Fields::new();
        fields.insert("propertyName".to_owned(), json!(discriminator.property));
        if !mapping.is_empty() {
            fields.insert("mapping".to_owned(), Json::Object(mapping));
        }
        Json::Object(fields)
    }

    fn title(&self, id: UseId) -> String {
        let view = self.model.view(id);
        let schema = self.model.schema(id);
        if let Some(name) = self.model.name(id) {
            return pascal(name);
        }
        let short = |title: &&str| title.len() <= 40 && !title.trim().is_empty();
        if let Some(title) = view.title.filter(short) {
            return pascal(title);
        }
        let items = schema.and_then(|schema| schema.items);
        match (
            items,
            schema.and_then(|schema| schema.types.names().first().copied()),
        ) {
            (Some(items), _) => format!("{}s", self.title(items)),
            (None, Some("string")) => "Text".to_owned(),
            (None, Some("integer" | "number")) => "Number".to_owned(),
            (None, Some("boolean")) => "Flag".to_owned(),
            (None, Some("array")) => "List".to_owned(),
            (None, Some(_)) => "Object".to_owned(),
            (None, None) => "Value".to_owned(),
        }
    }
}
