//! What progenitor is asked, and how its answer is read.
//!
//! It is given objects alone: no paths, so that none of its path-level panics can be reached; every
//! member required and without default, so that what comes back is the bare type; enums and unions
//! as replacements, because its own are closed and anonymous. Types and members go by numbers
//! (`T7`, `m3`), so that its ideas of spelling and of reserved names do not matter. A type that is the
//! same wherever it stands is asked about once, as a member of an object of its own. From the answer the
//! member types are taken, and each object and member that was asked for must be there exactly once.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Once, OnceLock};

use proc_macro2::{TokenStream, TokenTree};
use progenitor_impl::{GenerationSettings, Generator};
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::{Map, Value, json};

use super::bare::Bare;
use crate::model::{Api, Shape, Type};

/// The bare type of every member, by type and member name in Rust.
pub(crate) type MemberTypes = HashMap<(String, String), Bare>;

/// The types of members, found out by whoever needs them first.
pub(crate) struct Members<'a> {
    api: &'a Api,
    found: OnceLock<Result<MemberTypes, String>>,
}

impl<'a> Members<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let found = OnceLock::new();
        Self { api, found }
    }

    /// # Errors
    /// progenitor does not do as expected, which is a mistake of the generator.
    pub(crate) fn get(&self) -> Result<&MemberTypes, String> {
        let found = self.found.get_or_init(|| member_types(self.api));
        found.as_ref().map_err(String::clone)
    }
}

fn member_types(api: &Api) -> Result<MemberTypes, String> {
    let asked = Asked::of(api);
    let mut structs = structs(generate(api, &asked)?)?;
    let mut answer = |number: usize, types: &[&Type], pointer: &str| {
        let found = structs
            .remove(&type_name(number))
            .ok_or_else(|| format!("#{pointer}: progenitor made no type"))?;
        read_members(pointer, types, found, &asked.names)
    };
    let plain = answer(asked.own.len(), &asked.plain, "")?;
    let plain: HashMap<&Type, Bare> = asked.plain.iter().copied().zip(plain).collect();
    let mut members = MemberTypes::new();
    for ((number, own), (name, named)) in asked.own.iter().enumerate().zip(&api.types) {
        let Shape::Object(object) = &named.shape else {
            continue;
        };
        let mut own = answer(number, own, &named.pointer)?.into_iter();
        for field in &object.fields {
            let ty = match plain.get(&field.ty) {
                Some(plain) => Some(plain.clone()),
                None => own.next(),
            };
            let ty = ty.ok_or_else(|| format!("#{}: progenitor gave no type", field.pointer))?;
            members.insert((name.clone(), field.ident.clone()), ty);
        }
    }
    match structs.keys().next() {
        None => Ok(members),
        Some(extra) => Err(format!(
            "progenitor made a type `{extra}` that nothing asked for"
        )),
    }
}

/// What types are asked about.
struct Asked<'a> {
    /// Those of which it matters whose members they are, by type: what one holds itself may need a box.
    own: Vec<Vec<&'a Type>>,
    /// The others, once each, as the members of one more object.
    plain: Vec<&'a Type>,
    /// The named types, as progenitor knows them.
    names: HashMap<String, &'a str>,
}

impl<'a> Asked<'a> {
    fn of(api: &'a Api) -> Self {
        let (mut seen, mut plain) = (HashSet::new(), Vec::new());
        let own = api.types.values().map(|named| {
            let Shape::Object(object) = &named.shape else {
                return Vec::new();
            };
            let types = object.fields.iter().map(|field| &field.ty);
            let (own, others): (Vec<_>, Vec<_>) = types.partition(|ty| may_be_boxed(ty));
            plain.extend(others.into_iter().filter(|ty| seen.insert(*ty)));
            own
        });
        let own = own.collect();
        let names = api.types.keys().enumerate();
        let names = names.map(|(number, name)| (type_name(number), name.as_str()));
        let names = names.collect();
        Self { own, plain, names }
    }
}

/// Whether a value of the type lies in the object itself.
fn may_be_boxed(ty: &Type) -> bool {
    match ty {
        Type::Named(_) => true,
        Type::Nullable(inner) => may_be_boxed(inner),
        _ => false,
    }
}

/// The fields of the structs in the module `types`, by name. Nothing else there is read.
fn structs(tokens: TokenStream) -> Result<HashMap<String, syn::FieldsNamed>, String> {
    let module = body_of(&mut tokens.into_iter(), "mod").find(|(name, _)| name == "types");
    let (_, module) = module.ok_or("progenitor's output has no module `types`")?;
    body_of(&mut module.stream().into_iter(), "struct")
        .map(|(name, body)| {
            let fields = syn::parse2(TokenTree::from(body).into())
                .map_err(|error| format!("progenitor's `{name}` does not parse: {error}"))?;
            Ok((name, fields))
        })
        .collect()
}

/// The items that this keyword begins: the name, and what stands in braces.
fn body_of(
    tokens: &mut impl Iterator<Item = TokenTree>,
    keyword: &str,
) -> impl Iterator<Item = (String, proc_macro2::Group)> {
    std::iter::from_fn(move || {
        tokens.find(|token| matches!(token, TokenTree::Ident(ident) if ident == keyword))?;
        let name = tokens.next()?.to_string();
        tokens.find_map(|token| match token {
            TokenTree::Group(group) => Some((name.clone(), group)),
            _ => None,
        })
    })
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
    asked: &[&Type],
    found: syn::FieldsNamed,
    names: &HashMap<String, &str>,
) -> Result<Vec<Bare>, String> {
    let got = found.named.len();
    if got != asked.len() {
        let asked = asked.len();
        return Err(format!(
            "#{pointer}: progenitor gave {got} members instead of {asked}"
        ));
    }
    let mut types: HashMap<String, syn::Type> = found
        .named
        .into_iter()
        .filter_map(|field| Some((field.ident?.to_string(), field.ty)))
        .collect();
    let members = asked.iter().enumerate().map(|(number, asked)| {
        let ty = types.remove(&member_name(number)).ok_or_else(|| {
            format!("#{pointer}: progenitor gave no member of the type {asked:?}")
        })?;
        Bare::read(&ty, names).map_err(|unknown| {
            format!("#{pointer}: progenitor names a type `{unknown}` that nothing asked for")
        })
    });
    members.collect()
}

fn generate(api: &Api, asked: &Asked) -> Result<TokenStream, String> {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": components(api, asked)},
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

fn components(api: &Api, asked: &Asked) -> Map<String, Value> {
    let numbers: HashMap<&str, usize> = api.types.keys().map(String::as_str).zip(0..).collect();
    let schemas = api.types.values().zip(&asked.own);
    let schemas = schemas.map(|(named, own)| match named.shape {
        Shape::Object(_) => object_schema(own, &numbers),
        Shape::Enum(_) | Shape::Union(_) => json!({"type": "string"}),
    });
    let plain = std::iter::once_with(|| object_schema(&asked.plain, &numbers));
    schemas
        .chain(plain)
        .enumerate()
        .map(|(number, schema)| (type_name(number), schema))
        .collect()
}

fn object_schema(types: &[&Type], numbers: &HashMap<&str, usize>) -> Value {
    let names: Vec<String> = (0..types.len()).map(member_name).collect();
    let types = types.iter().map(|ty| type_schema(ty, numbers));
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
