//! What a component says: an object with its members, a union, a closed list.

use serde_json::{Value as Json, json};

use super::schema::Schemas;
use super::values::{Fields, Sent, closed, constant_text, insert_after};
use super::yaml::{COMMENT, GAP};
use crate::names::pascal;
use crate::openapi::model::{Property, Schema, Types, UseId};

impl<'d> Schemas<'_, 'd> {
    pub(super) fn component_body(&mut self, name: &str, id: UseId, sent: Sent) -> Fields {
        let mut fields = Fields::new();
        fields.insert("description".to_owned(), json!(GAP));
        let Some(schema) = self.model.schema(id) else {
            return fields;
        };
        if schema.variants.len() > 1 && schema.properties.is_empty() {
            let branches = self.branches(name, &schema.variants, sent);
            fields.insert("oneOf".to_owned(), Json::Array(branches));
            let discriminator = schema.discriminator.as_ref();
            if let Some(discriminator) = discriminator.map(|one| self.discriminator(one)) {
                fields.insert("discriminator".to_owned(), discriminator);
            }
            return fields;
        }
        if !schema.variants.is_empty() {
            let said = "upstream asks for one of several combinations of these members besides";
            fields.insert(COMMENT.to_string(), json!(said));
        }
        if let Some(values) = closed(schema) {
            fields.insert("type".to_owned(), json!("string"));
            fields.insert("enum".to_owned(), Json::Array(values.to_vec()));
            return fields;
        }
        fields.insert("type".to_owned(), json!("object"));
        let told_apart = self.variants.contains(&id);
        let both = self.sent.contains(&id) && self.received.contains(&id);
        self.members((name, schema), (sent, told_apart, both), &mut fields);
        fields
    }

    fn members(
        &mut self,
        (name, schema): (&str, &Schema<'d>),
        (sent, told_apart, both): (Sent, bool, bool),
        fields: &mut Fields,
    ) {
        let members = schema.properties.iter();
        let mut ordered: Vec<(&str, Property)> =
            members.map(|(name, property)| (*name, *property)).collect();
        // As they stand in the file.
        ordered.sort_by_key(|(name, property)| (property.position, *name));
        let mut required = Vec::new();
        let mut properties = Fields::new();
        for (key, property) in ordered {
            let hint = format!("{name}{}", pascal(key));
            let values = self.model.schema(property.schema).and_then(closed);
            let view = self.model.view(property.schema);
            let mut place = match (values, sent) {
                (Some([constant]), _) => constant_text(constant, told_apart || sent == Sent::Yes),
                (_, Sent::Yes) => self.place(property.schema, &hint, sent, false, 0),
                (_, Sent::No) => self.answered(property, &hint),
            };
            // An answer without a member that may be null has to be readable.
            let loose = view.nullable || place.contains_key("nullable");
            if property.required && !(sent == Sent::No && loose) {
                required.push(key);
            }
            if both {
                // What an answer without it reads as cannot be said of what is sent.
                place.shift_remove("default");
            }
            properties.insert(key.to_owned(), Json::Object(place));
        }
        if !required.is_empty() {
            fields.insert("required".to_owned(), json!(required));
        }
        fields.insert("properties".to_owned(), Json::Object(properties));
    }

    /// A member of an answer: what is not required may be null, and a list reads as an empty one.
    fn answered(&mut self, property: Property, hint: &str) -> Fields {
        let schema = self.model.schema(property.schema);
        let is_list = schema.is_some_and(|schema| {
            schema.types == Types::ARRAY && !schema.constraints.contains_key("minItems")
        });
        let mut fields = self.place(property.schema, hint, Sent::No, !property.required, 0);
        fields.shift_remove("default");
        if is_list && fields.contains_key("nullable") {
            insert_after(&mut fields, "nullable", "default", json!([]));
        }
        fields
    }
}
