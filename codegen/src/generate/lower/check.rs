//! What only shows once everything is read.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::{Document, Pointer};
use crate::error::Unsupported;
use crate::model::{Api, Field, NamedType, Shape, Type, Variant};

/// Adds to the refusals. Where there are some already, a type may be missing for that.
pub(super) fn check(document: &Document, api: &Api, refusals: &mut Vec<Unsupported>) {
    let is_complete = refusals.is_empty();
    for named in api.types.values() {
        let mut refuse = |pointer: &str, found: String, accepted: &str| {
            let pointer = Pointer::parse(pointer);
            refusals.push(Unsupported::new(document, &pointer, found, accepted));
        };
        let missing = named
            .shape
            .held()
            .into_iter()
            .filter_map(|ty| missing(api, ty));
        for missing in missing.filter(|_| is_complete) {
            let found = format!("recursion through `{missing}`, which dissolves into another type");
            let accepted = "recursion through a property of an object";
            refuse(&named.pointer, found, accepted);
        }
        let usage = named.usage;
        if usage.form && (usage.request || usage.response) {
            let found = "a form whose schema is also used for JSON".to_owned();
            let accepted = "a schema of its own for each `multipart/form-data` body";
            refuse(&named.pointer, found, accepted);
        }
        for pointer in misplaced_files(api, named) {
            let found = "`format: binary` in JSON".to_owned();
            let accepted = "binary content as a property of a `multipart/form-data` body";
            refuse(pointer, found, accepted);
        }
    }
}

/// Drops the defaults that are not of their member's type: a default is a note, and that one is wrong.
pub(super) fn drop_misfits(api: &mut Api) {
    let mut misfits = Vec::new();
    for (number, named) in api.types.values().enumerate() {
        let Shape::Object(object) = &named.shape else {
            continue;
        };
        let fields = object.fields.iter().enumerate();
        let wrong = fields.filter(|(_, field)| {
            let default = field.default.as_ref();
            default.is_some_and(|default| !fits(api, &field.ty, default))
        });
        misfits.extend(wrong.map(|(index, _)| (number, index)));
    }
    for (number, index) in misfits {
        if let Some((_, named)) = api.types.get_index_mut(number)
            && let Shape::Object(object) = &mut named.shape
            && let Some(field) = object.fields.get_mut(index)
        {
            field.default = None;
        }
    }
}

/// Takes files in JSON for texts: JSON has nothing else that could hold one.
pub(super) fn read_files_as_texts(api: &mut Api) {
    let forms = api.types.values().filter(|named| named.usage.form);
    let parts = forms.flat_map(|form| form.shape.held());
    let parts = parts.filter_map(|ty| Some(ty.named()?.0.to_owned()));
    let parts: HashSet<String> = parts.collect();
    for (name, named) in &mut api.types {
        match &mut named.shape {
            Shape::Object(object) if !named.usage.form => {
                let fields = object.fields.iter_mut();
                fields.for_each(|field| as_text(&mut field.ty));
            }
            Shape::Union(union) if !parts.contains(name) => {
                let variants = union.variants.iter_mut();
                variants.for_each(|variant| as_text(&mut variant.ty));
            }
            _ => {}
        }
    }
}

fn as_text(ty: &mut Type) {
    match ty {
        Type::File => *ty = Type::String,
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => as_text(inner),
        _ => {}
    }
}

/// A name that no type has.
fn missing<'a>(api: &Api, ty: &'a Type) -> Option<&'a str> {
    match ty {
        Type::Named(name) => (!api.types.contains_key(name)).then_some(name),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => missing(api, inner),
        _ => None,
    }
}

/// The places of files that are no part, or list of parts, of a form.
fn misplaced_files<'a>(api: &Api, named: &'a NamedType) -> Vec<&'a str> {
    match &named.shape {
        Shape::Object(object) => {
            let misplaced = |field: &&Field| match &field.ty {
                Type::Array(item) if is_part(api, item) => !named.usage.form,
                ty if is_part(api, ty) => !named.usage.form,
                other => holds_file(api, other),
            };
            let misplaced = object.fields.iter().filter(misplaced);
            misplaced.map(|field| field.pointer.as_str()).collect()
        }
        Shape::Union(union) => {
            // One form may be a file; where such a union stands is checked there.
            let misplaced = |variant: &Variant| match &variant.ty {
                Type::File => false,
                Type::Array(item) if **item == Type::File => false,
                other => holds_file(api, other),
            };
            let any = union.variants.iter().any(misplaced);
            any.then_some(named.pointer.as_str()).into_iter().collect()
        }
        Shape::Enum(_) => Vec::new(),
    }
}

/// Whether a value is a file, or a union of which one form is.
fn is_part(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::Named(name) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Union(union)) => union.takes_files(),
            _ => false,
        },
        _ => false,
    }
}

fn holds_file(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => holds_file(api, inner),
        other => is_part(api, other),
    }
}

/// Whether a default is of its member's type. Those of unions are documentation only, and so are
/// those of objects, save that they must be objects.
fn fits(api: &Api, ty: &Type, default: &Value) -> bool {
    match (ty, default) {
        (Type::String, value) => value.is_string(),
        (Type::Integer(format), Value::Number(number)) => {
            let (low, high) = format.range();
            number
                .as_i128()
                .is_some_and(|number| low <= number && number <= high)
        }
        (Type::Number, Value::Number(_)) => true,
        (Type::Float, Value::Number(number)) => number
            .as_f64()
            .is_some_and(|number| number.abs() <= f64::from(f32::MAX)),
        (Type::Boolean, value) => value.is_boolean(),
        (Type::Array(item), Value::Array(items)) => {
            items.iter().all(|value| fits(api, item, value))
        }
        (Type::Map(inner), Value::Object(members)) => {
            members.values().all(|value| fits(api, inner, value))
        }
        (Type::Nullable(inner), value) => value.is_null() || fits(api, inner, value),
        (Type::Named(name), value) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(_)) => value.is_string(),
            Some(Shape::Object(_)) => value.is_object(),
            _ => true,
        },
        (Type::Any | Type::File, _) => true,
        (Type::Integer(_) | Type::Number | Type::Float | Type::Array(_) | Type::Map(_), _) => false,
    }
}
