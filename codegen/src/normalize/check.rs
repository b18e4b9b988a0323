//! What only shows once everything is read.

use serde_json::Value;

use super::usage::held;
use crate::document::{Document, Pointer};
use crate::error::{Result, Unsupported};
use crate::model::{Api, Field, NamedType, Shape, Type};

pub(super) fn check(document: &Document, api: &Api) -> Result<()> {
    for named in api.types.values() {
        let refuse = |pointer: &str, found: String, accepted: &str| {
            Err(Unsupported::new(
                document,
                &Pointer::parse(pointer),
                found,
                accepted,
            ))
        };
        for ty in held(&named.shape) {
            if let Some(missing) = missing(api, ty) {
                let found =
                    format!("recursion through `{missing}`, which dissolves into another type");
                return refuse(
                    &named.pointer,
                    found,
                    "recursion through a property of an object",
                );
            }
        }
        let usage = named.usage;
        if usage.form && (usage.request || usage.response) {
            let found = "a form whose schema is also used for JSON".to_owned();
            return refuse(
                &named.pointer,
                found,
                "a schema of its own for each `multipart/form-data` body",
            );
        }
        if let Some(pointer) = misplaced_file(named) {
            let found = "`format: binary` in JSON".to_owned();
            return refuse(
                &pointer,
                found,
                "binary content as a property of a `multipart/form-data` body",
            );
        }
        if let Shape::Object(object) = &named.shape {
            for field in &object.fields {
                if let Some(default) = field
                    .default
                    .as_ref()
                    .filter(|default| !fits(api, field, default))
                {
                    let found =
                        format!("the default `{default}`, which is not of the member's type");
                    return refuse(&field.pointer, found, "a default of the declared type");
                }
            }
        }
    }
    Ok(())
}

/// A name that no type has.
fn missing<'a>(api: &Api, ty: &'a Type) -> Option<&'a str> {
    match ty {
        Type::Named(name) => (!api.types.contains_key(name)).then_some(name),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => missing(api, inner),
        _ => None,
    }
}

/// The place of a file that is not a part, or a list of parts, of a form.
fn misplaced_file(named: &NamedType) -> Option<String> {
    match &named.shape {
        Shape::Object(object) => {
            let misplaced = |field: &&Field| match &field.ty {
                Type::File => !named.usage.form,
                Type::Array(item) if **item == Type::File => !named.usage.form,
                other => holds_file(other),
            };
            object
                .fields
                .iter()
                .find(misplaced)
                .map(|field| field.pointer.clone())
        }
        Shape::Union(union) => {
            let any = union.variants.iter().any(|variant| holds_file(&variant.ty));
            any.then(|| named.pointer.clone())
        }
        Shape::Enum(_) => None,
    }
}

fn holds_file(ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => holds_file(inner),
        _ => false,
    }
}

/// Whether a default is of its member's type. Those of unions and objects are documentation only,
/// save in answers, where nothing but an empty list or map can be built.
fn fits(api: &Api, field: &Field, default: &Value) -> bool {
    match (&field.ty, default) {
        (Type::String, value) => value.is_string(),
        (Type::Integer(_), value) => value.is_i64() || value.is_u64(),
        (Type::Number | Type::Float, value) => value.is_number(),
        (Type::Boolean, value) => value.is_boolean(),
        (Type::Array(_), value) => value.is_array(),
        (Type::Map(_), value) => value.is_object(),
        (Type::Named(name), value) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(_)) => value.is_string(),
            Some(Shape::Object(_)) => value.is_object(),
            _ => true,
        },
        _ => true,
    }
}
