//! What progenitor is asked, and how its answer is read.
//!
//! It is given objects alone: no paths, so that none of its path-level panics can be reached; every
//! member required and without default, so that what comes back is the bare type; enums and unions
//! as replacements, because its own are closed and anonymous. Types and members go by numbers
//! (`T7`, `m3`), so that its ideas of spelling and of reserved names do not matter. From the answer
//! the member types are taken, and each object and member that was asked for must be there exactly
//! once.

use std::cell::Cell;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator};
use quote::format_ident;
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::{Map, Value, json};
use syn::visit_mut::VisitMut;

use crate::model::{Api, Object, Shape, Type};

/// The bare type of every member, by type and member name in Rust.
pub(crate) type MemberTypes = HashMap<(String, String), syn::Type>;

pub(crate) fn member_types(api: &Api) -> Result<MemberTypes, String> {
    let file: syn::File = syn::parse2(generate(api)?)
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
    let mut rename = Rename::new(api);
    let mut members = MemberTypes::new();
    for (number, (name, named)) in api.types.iter().enumerate() {
        if let Shape::Object(object) = &named.shape {
            let found = structs
                .remove(&type_name(number))
                .ok_or_else(|| format!("#{}: progenitor made no type", named.pointer))?;
            let types = read_members(&named.pointer, object, found, &mut rename)?;
            for (field, ty) in object.fields.iter().zip(types) {
                members.insert((name.clone(), field.ident.clone()), ty);
            }
        }
    }
    match structs.keys().next() {
        None => Ok(members),
        Some(extra) => Err(format!(
            "progenitor made a type `{extra}` that nothing asked for"
        )),
    }
}

/// What progenitor knows the type of this number as.
fn type_name(number: usize) -> String {
    format!("T{number}")
}

/// What progenitor knows the member of this number as.
fn member_name(number: usize) -> String {
    format!("m{number}")
}

/// The types of an object's members, in their order.
fn read_members(
    pointer: &str,
    object: &Object,
    found: syn::ItemStruct,
    rename: &mut Rename,
) -> Result<Vec<syn::Type>, String> {
    let (got, asked) = (found.fields.len(), object.fields.len());
    if got != asked {
        return Err(format!(
            "#{pointer}: progenitor gave {got} members instead of {asked}"
        ));
    }
    let mut types: HashMap<String, syn::Type> = found
        .fields
        .into_iter()
        .filter_map(|field| Some((field.ident?.to_string(), field.ty)))
        .collect();
    let mut ordered = Vec::with_capacity(asked);
    for (number, field) in object.fields.iter().enumerate() {
        let mut ty = types.remove(&member_name(number)).ok_or_else(|| {
            let pointer = &field.pointer;
            format!("#{pointer}: progenitor gave no member `{}`", field.ident)
        })?;
        rename.visit_type_mut(&mut ty);
        ordered.push(ty);
    }
    match rename.unknown.take() {
        None => Ok(ordered),
        Some(unknown) => Err(format!(
            "#{pointer}: progenitor names a type `{unknown}` that nothing asked for"
        )),
    }
}

/// Puts our names in the place of numbers, and short names in the place of what the prelude has:
/// `::std::string::String` reads better as `String`, and no type of the document has such a name.
struct Rename {
    names: HashMap<String, syn::Ident>,
    unknown: Option<String>,
}

impl Rename {
    fn new(api: &Api) -> Self {
        let names = api.types.keys().enumerate();
        Self {
            names: names
                .map(|(number, name)| (type_name(number), format_ident!("{name}")))
                .collect(),
            unknown: None,
        }
    }
}

impl VisitMut for Rename {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        path.leading_colon = None;
        match names.as_slice() {
            ["std", "string", "String"]
            | ["std", "vec", "Vec"]
            | ["std", "option", "Option"]
            | ["std", "boxed", "Box"] => {
                path.segments = path.segments.pop().into_iter().collect();
            }
            ["std" | "serde_json" | "runtime", ..] => {}
            [primitive] if primitive.starts_with(|c: char| c.is_ascii_lowercase()) => {}
            [number] => match (self.names.get(*number), path.segments.first_mut()) {
                (Some(name), Some(segment)) => segment.ident = name.clone(),
                _ => self.unknown = Some((*number).to_owned()),
            },
            other => self.unknown = Some(other.join("::")),
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

fn generate(api: &Api) -> Result<TokenStream, String> {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": components(api)},
    });
    let document: openapiv3::OpenAPI = serde_json::from_value(document)
        .map_err(|error| format!("progenitor's input does not decode: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    for (number, named) in api.types.values().enumerate() {
        if !matches!(named.shape, Shape::Object(_)) {
            let name = type_name(number);
            settings.with_replacement(name.as_str(), name.as_str(), std::iter::empty());
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
    match quietly(|| Generator::new(&settings).generate_tokens(&document)) {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(format!("progenitor: {error}")),
        Err(panic) => Err(format!("progenitor panicked: {panic}")),
    }
}

thread_local! {
    /// Whether this thread reports a panic in a way of its own.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs something that may panic; its message becomes an error instead of text on the terminal.
///
/// The hook is put in place once and for all, and minds this thread alone, so that neither tests
/// in parallel nor a panic elsewhere lose a message.
fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                usual(panic);
            }
        }));
    });
    QUIET.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    QUIET.set(false);
    outcome.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("without a message")
            .to_owned()
    })
}

fn components(api: &Api) -> Map<String, Value> {
    let numbers: HashMap<&str, usize> = api.types.keys().map(String::as_str).zip(0..).collect();
    let schema = |shape: &Shape| match shape {
        Shape::Object(object) => object_schema(object, &numbers),
        Shape::Enum(_) | Shape::Union(_) => json!({"type": "string"}),
    };
    api.types
        .values()
        .enumerate()
        .map(|(number, named)| (type_name(number), schema(&named.shape)))
        .collect()
}

fn object_schema(object: &Object, numbers: &HashMap<&str, usize>) -> Value {
    let names: Vec<String> = (0..object.fields.len()).map(member_name).collect();
    let types = object
        .fields
        .iter()
        .map(|field| type_schema(&field.ty, numbers));
    let properties: Map<String, Value> = names.iter().cloned().zip(types).collect();
    // `additionalProperties` makes an object without members a struct too; no `extra` comes of `false`.
    json!({"type": "object", "properties": properties, "required": names, "additionalProperties": false})
}

fn type_schema(ty: &Type, numbers: &HashMap<&str, usize>) -> Value {
    match ty {
        Type::String => json!({"type": "string"}),
        Type::Integer(format) => json!({"type": "integer", "format": format.format()}),
        Type::Number => json!({"type": "number"}),
        Type::Float => json!({"type": "number", "format": "float"}),
        Type::Boolean => json!({"type": "boolean"}),
        Type::Any => json!({}),
        Type::File => json!({"type": "string", "format": "binary"}),
        Type::Array(item) => json!({"type": "array", "items": type_schema(item, numbers)}),
        Type::Map(value) if **value == Type::Any => json!({"type": "object"}),
        Type::Map(value) => {
            json!({"type": "object", "additionalProperties": type_schema(value, numbers)})
        }
        Type::Named(name) => {
            let number = numbers.get(name.as_str()).copied().unwrap_or(usize::MAX);
            json!({"$ref": format!("#/components/schemas/{}", type_name(number))})
        }
        Type::Nullable(inner) => match type_schema(inner, numbers) {
            Value::Object(mut schema) if !schema.contains_key("$ref") => {
                schema.insert("nullable".to_owned(), Value::Bool(true));
                Value::Object(schema)
            }
            reference => json!({"nullable": true, "allOf": [reference]}),
        },
    }
}
