//! Parts of schemas that need no look around: bounds, formats, defaults.

use serde_json::{Map, Value as Json, json};

use super::yaml::GAP;
use crate::openapi::model::{Schema, Types};

/// Where references to schemas lead.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// Whether something is sent. What is sent as well as received follows the rules of what is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    Yes,
    No,
}

pub(super) type Fields = Map<String, Json>;

pub(super) fn fields_of(value: Json) -> Fields {
    match value {
        Json::Object(fields) => fields,
        _ => Fields::new(),
    }
}

/// A member that can only be one text. Where it tells variants apart or is sent it has to be that;
/// else an answer without it reads as that.
pub(super) fn constant_text(constant: &Json, exact: bool) -> Fields {
    let mut fields = Fields::new();
    fields.insert("description".to_owned(), json!(GAP));
    fields.insert("type".to_owned(), json!("string"));
    if exact {
        fields.insert("enum".to_owned(), json!([constant]));
    } else {
        fields.insert("nullable".to_owned(), json!(true));
        fields.insert("default".to_owned(), constant.clone());
    }
    fields
}

/// Items and values have no text of their own.
pub(super) fn unexplained(mut fields: Fields) -> Json {
    if fields.contains_key("type") || fields.contains_key("anyOf") || fields.len() == 1 {
        fields.shift_remove("description");
    }
    Json::Object(fields)
}

/// Puts a member behind another one, or at the end.
pub(super) fn insert_after(fields: &mut Fields, after: &str, key: &str, value: Json) {
    if fields.contains_key(key) {
        return;
    }
    let place = fields.keys().position(|known| known == after);
    let mut all: Vec<(String, Json)> = std::mem::take(fields).into_iter().collect();
    let place = place.map_or(all.len(), |place| place + 1);
    all.insert(place, (key.to_owned(), value));
    fields.extend(all);
}

/// The first variant, if this is a union.
pub(super) fn first_variant(union: &Fields) -> Option<&Json> {
    union.get("oneOf")?.as_array()?.first()
}

/// `null` belongs to the first variant; `ty` is the type of what that refers to.
pub(super) fn first_nullable(union: &mut Fields, ty: Option<Json>) {
    let branches = union.get_mut("oneOf").and_then(Json::as_array_mut);
    if let Some(Json::Object(first)) = branches.and_then(|branches| branches.first_mut()) {
        if let Some(ty) = ty {
            insert_after(first, "description", "type", ty);
        }
        insert_after(first, "type", "nullable", json!(true));
    }
}

/// The values of a closed list of texts.
pub(super) fn closed<'s>(schema: &'s Schema<'_>) -> Option<&'s [Json]> {
    let values = schema.values.as_ref().filter(|values| !values.open)?;
    let texts = values.listed.iter().all(Json::is_string);
    (texts && schema.types == Types::STRING && schema.variants.is_empty())
        .then_some(&values.listed[..])
}

pub(super) fn type_name(schema: &Schema<'_>) -> &'static str {
    schema.types.names().first().copied().unwrap_or("object")
}

/// Whether a default is of the type, and of the values, of its schema.
pub(super) fn fits(schema: &Schema<'_>, default: &Json) -> bool {
    let types = match default {
        Json::Number(number) if number.is_f64() => Types::NUMBER,
        default => Types::of(default),
    };
    let of_type = !types.is_empty() && schema.types.contains(types);
    of_type && closed(schema).is_none_or(|values| values.contains(default))
}

/// Formats as our document has them: that of files, and the width of integers.
pub(super) fn format(schema: &Schema<'_>, sent: Sent, hint: &str) -> Option<&'static str> {
    if schema.types == Types::STRING {
        return (schema.format == Some("binary")).then_some("binary");
    }
    if schema.types != Types::INTEGER {
        return None;
    }
    let bound = |key: &str| schema.constraints.get(key).and_then(Json::as_f64);
    let negative = bound("minimum").is_some_and(|bound| bound < 0.0);
    let large = bound("maximum").is_some_and(|bound| bound > f64::from(u32::MAX));
    let time =
        schema.format == Some("unixtime") || hint.ends_with("At") || hint.ends_with("Created");
    match sent {
        _ if time => Some("int64"),
        Sent::Yes if negative || large || schema.format == Some("int64") => Some("int64"),
        Sent::Yes => Some("uint32"),
        Sent::No => None,
    }
}

/// Bounds of OpenAPI 3.0, with where they come from.
pub(super) fn bounds(schema: &Schema<'_>, fields: &mut Fields) {
    let mut kept = Fields::new();
    let numeric = matches!(schema.types, Types::INTEGER | Types::NUMBER);
    let owner = |key: &str| match key {
        "maximum" | "minimum" | "multipleOf" | "exclusiveMaximum" | "exclusiveMinimum" => numeric,
        "maxLength" | "minLength" | "pattern" => schema.types == Types::STRING,
        "maxItems" | "minItems" | "uniqueItems" => schema.types == Types::ARRAY,
        "maxProperties" | "minProperties" => schema.types == Types::OBJECT,
        _ => false,
    };
    for (key, value) in &schema.constraints {
        // A bound of integers at the ends of 64 bits, or beyond, was meant as none.
        let ends = value.as_i64().is_none_or(|bound| bound == i64::MIN);
        let lost = schema.types == Types::INTEGER && numeric && ends;
        if !owner(key) || lost {
            continue;
        }
        let bound = match *key {
            "exclusiveMinimum" => "minimum",
            "exclusiveMaximum" => "maximum",
            key => key,
        };
        kept.insert(bound.to_owned(), value.clone());
        if bound != *key {
            kept.insert((*key).to_owned(), json!(true));
        }
    }
    if kept.is_empty() {
        return;
    }
    let sources = kept
        .keys()
        .map(|key| (key.clone(), json!("machine-readable description")));
    let sources: Fields = sources.collect();
    fields.extend(kept);
    fields.insert("x-bounds-from".to_owned(), Json::Object(sources));
}

/// What one of several is called: `ChatMessages` gives `ChatMessage`.
pub(super) fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => match name.strip_suffix('s').filter(|stem| !stem.ends_with('s')) {
            Some(stem) => stem.to_owned(),
            None => format!("{name}Item"),
        },
    }
}
