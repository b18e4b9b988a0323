//! What progenitor is asked, and how its answer is read.
//!
//! It is given objects alone: no paths, so that none of its path-level panics can be reached; every
//! member required and without default, so that what comes back is the bare type; enums and unions
//! as replacements, because its own are closed and anonymous. From the answer the member types are
//! taken, and each object and member that was asked for must be there exactly once.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator};
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::{Map, Value, json};
use syn::visit_mut::VisitMut;

use crate::model::{Api, Object, Shape, Type};

/// The bare type of every member, by type and member name in Rust.
pub(super) type MemberTypes = HashMap<(String, String), syn::Type>;

pub(super) fn member_types(api: &Api) -> Result<MemberTypes, String> {
    let tokens = generate(api)?;
    let file: syn::File = syn::parse2(tokens)
        .map_err(|error| format!("progenitor's output does not parse: {error}"))?;
    let module = file.items.into_iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.map(|(_, items)| items),
        _ => None,
    });
    let items = module.ok_or("progenitor's output has no module `types`")?;
    let mut structs: HashMap<String, syn::ItemStruct> = HashMap::new();
    for item in items {
        if let syn::Item::Struct(item) = item {
            structs.insert(item.ident.to_string(), item);
        }
    }
    let mut members = MemberTypes::new();
    for (name, named) in &api.types {
        if let Shape::Object(object) = &named.shape {
            let found = structs.remove(name);
            read_members(name, &named.pointer, object, found, &mut members)?;
        }
    }
    match structs.keys().next() {
        None => Ok(members),
        Some(extra) => Err(format!(
            "progenitor made a type `{extra}` that nothing asked for"
        )),
    }
}

fn read_members(
    name: &str,
    pointer: &str,
    object: &Object,
    found: Option<syn::ItemStruct>,
    members: &mut MemberTypes,
) -> Result<(), String> {
    let found = found.ok_or_else(|| format!("#{pointer}: progenitor made no type `{name}`"))?;
    if found.fields.len() != object.fields.len() {
        let (got, asked) = (found.fields.len(), object.fields.len());
        return Err(format!(
            "#{pointer}: progenitor gave `{name}` {got} members instead of {asked}"
        ));
    }
    let mut types: HashMap<String, syn::Type> = HashMap::new();
    for mut field in found.fields {
        Shorten.visit_type_mut(&mut field.ty);
        let key = renamed(&field.attrs).or_else(|| field.ident.map(|ident| ident.to_string()));
        types.insert(key.unwrap_or_default(), field.ty);
    }
    for field in &object.fields {
        let ty = types.remove(&field.ident).ok_or_else(|| {
            format!(
                "#{}: progenitor gave `{name}` no member `{}`",
                field.pointer, field.ident
            )
        })?;
        members.insert((name.to_owned(), field.ident.clone()), ty);
    }
    Ok(())
}

/// The name in `#[serde(rename = "…")]`.
fn renamed(attributes: &[syn::Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    name
}

/// `::std::string::String` reads better as `String`; no type of the document has such a name.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let prelude = matches!(
            names.as_slice(),
            ["std", "string", "String"]
                | ["std", "vec", "Vec"]
                | ["std", "option", "Option"]
                | ["std", "boxed", "Box"]
        );
        path.leading_colon = None;
        if prelude {
            path.segments = path.segments.pop().into_iter().collect();
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

fn generate(api: &Api) -> Result<TokenStream, String> {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": api.title, "version": api.version},
        "paths": {},
        "components": {"schemas": components(api)},
    });
    let document: openapiv3::OpenAPI = serde_json::from_value(document)
        .map_err(|error| format!("progenitor's input does not decode: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    for (name, named) in &api.types {
        if !matches!(named.shape, Shape::Object(_)) {
            settings.with_replacement(name, name, std::iter::empty());
        }
    }
    let file = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("binary".to_owned()),
        ..SchemaObject::default()
    };
    settings.with_conversion(file, "runtime::FilePart", std::iter::empty());
    // progenitor panics on what it does not expect. Nothing of that kind is left in its input, but
    // if something is, it is reported like any other mistake.
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }));
    std::panic::set_hook(quiet);
    match outcome {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(format!("progenitor: {error}")),
        Err(panic) => Err(format!(
            "progenitor panicked: {}",
            panic_message(panic.as_ref())
        )),
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
}

fn components(api: &Api) -> Map<String, Value> {
    let schema = |shape: &Shape| match shape {
        Shape::Object(object) => object_schema(object),
        Shape::Enum(_) | Shape::Union(_) => json!({"type": "string"}),
    };
    api.types
        .iter()
        .map(|(name, named)| (name.clone(), schema(&named.shape)))
        .collect()
}

fn object_schema(object: &Object) -> Value {
    let names: Vec<&str> = object
        .fields
        .iter()
        .map(|field| field.ident.as_str())
        .collect();
    let properties: Map<String, Value> = object
        .fields
        .iter()
        .map(|field| (field.ident.clone(), type_schema(&field.ty)))
        .collect();
    // `additionalProperties` makes an object without members a struct too; no `extra` comes of `false`.
    json!({"type": "object", "properties": properties, "required": names, "additionalProperties": false})
}

fn type_schema(ty: &Type) -> Value {
    match ty {
        Type::String => json!({"type": "string"}),
        Type::Integer(format) => json!({"type": "integer", "format": format.format()}),
        Type::Number => json!({"type": "number"}),
        Type::Float => json!({"type": "number", "format": "float"}),
        Type::Boolean => json!({"type": "boolean"}),
        Type::Any => json!({}),
        Type::File => json!({"type": "string", "format": "binary"}),
        Type::Array(item) => json!({"type": "array", "items": type_schema(item)}),
        Type::Map(value) if **value == Type::Any => json!({"type": "object"}),
        Type::Map(value) => json!({"type": "object", "additionalProperties": type_schema(value)}),
        Type::Named(name) => json!({"$ref": format!("#/components/schemas/{name}")}),
        Type::Nullable(inner) => match type_schema(inner) {
            Value::Object(mut schema) if !schema.contains_key("$ref") => {
                schema.insert("nullable".to_owned(), Value::Bool(true));
                Value::Object(schema)
            }
            reference => json!({"nullable": true, "allOf": [reference]}),
        },
    }
}
