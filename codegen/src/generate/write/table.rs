//! `generated/<area>/table.rs`: what the document says about each operation, as data.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::generate::write::types::{doc, rustdoc_safe};
use crate::model::{
    Api, Body, Coding, Field, Operation, ParamPlace, Server, Shape, StreamEnd, TextSwitch, Type,
    Wait,
};
use crate::names::{Unique, shouting};

/// How many unions within one another the table spells out.
const UNION_DEPTH: usize = 3;

/// The constants of all operations, in the document's order.
pub(crate) fn constants(api: &Api) -> Vec<String> {
    let mut names = Unique::reserving(["OPERATIONS"]);
    api.operations
        .iter()
        .map(|operation| names.take(shouting(&operation.id)))
        .collect()
}

/// The entry of an operation, as the constant of this name.
pub(crate) fn render(api: &Api, operation: &Operation, constant: &str) -> TokenStream {
    let constant = format_ident!("{constant}");
    let docs = doc(&format!(
        "`{} {}`: {}",
        operation.method,
        operation.path,
        rustdoc_safe(&operation.summary)
    ));
    let value = entry(api, operation);
    quote! {
        #docs
        pub static #constant: runtime::Operation = #value;
    }
}

fn entry(api: &Api, operation: &Operation) -> TokenStream {
    let Operation {
        id,
        tag,
        resource,
        name,
        method,
        path,
        summary,
        description,
        deprecated,
        admin,
        responses,
        ..
    } = operation;
    let server = optional(operation.server.as_ref().map(|server| {
        let Server { url, replaces } = server;
        quote!(runtime::Server { url: #url, replaces: #replaces })
    }));
    let fields = fields(api, operation);
    let body = optional(operation.body.as_ref().map(|body| {
        let (media_type, required) = (&body.media_type, body.required);
        let brackets = members(api, body)
            .iter()
            .filter(|field| field.deep)
            .map(|field| {
                let (name, alone) = (&field.wire, field.alone);
                quote!(runtime::Brackets { name: #name, alone: #alone })
            });
        quote!(runtime::Body {
            media_type: #media_type,
            required: #required,
            brackets: &[#(#brackets),*],
        })
    }));
    let stream_switch = optional(operation.stream_switch.as_ref().map(|switch| {
        let name = &switch.name;
        let place = if switch.in_body {
            quote!(runtime::Place::Body)
        } else {
            quote!(runtime::Place::Query)
        };
        let value = optional(switch.value.as_ref().map(|value| quote!(#value)));
        quote!(runtime::StreamSwitch { name: #name, place: #place, value: #value })
    }));
    let stream_end = operation
        .answer
        .events
        .as_ref()
        .map(|_| match &operation.answer.stream_end {
            StreamEnd::Done => quote!(runtime::StreamEnd::Done),
            StreamEnd::Events(types) => quote!(runtime::StreamEnd::Events(&[#(#types),*])),
            StreamEnd::Count(event, member) => {
                quote!(runtime::StreamEnd::Count { event: #event, member: #member })
            }
            StreamEnd::Choices => quote!(runtime::StreamEnd::Choices),
        });
    let stream_end = optional(stream_end);
    let response = operation.answer.json.as_ref();
    let own_error = response.is_some_and(|ty| has_own_error(api, ty));
    let text_switch = optional(operation.text_switch.as_ref().map(|switch| {
        let TextSwitch { name, values } = switch;
        quote!(runtime::TextSwitch { name: #name, values: &[#(#values),*] })
    }));
    let wait = optional(operation.wait.as_ref().map(|wait| {
        let Wait {
            member,
            ends,
            pause,
        } = wait;
        quote!(runtime::Until {
            member: #member,
            ends: &[#(#ends),*],
            pause: std::time::Duration::from_millis(#pause),
        })
    }));
    let headers = operation
        .headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    let cli_text = optional(operation.cli_text.as_ref().map(|pointer| quote!(#pointer)));
    let event_text = operation.answer.event_text.iter();
    let event_text = event_text.map(|(ty, pointer)| quote!((#ty, #pointer)));
    let description = description.trim();
    quote! {
        runtime::Operation {
            id: #id,
            tag: #tag,
            resource: #resource,
            name: #name,
            method: #method,
            path: #path,
            server: #server,
            headers: &[#(#headers),*],
            summary: #summary,
            description: #description,
            deprecated: #deprecated,
            admin: #admin,
            fields: &[#(#fields),*],
            body: #body,
            responses: &[#(#responses),*],
            stream_switch: #stream_switch,
            stream_end: #stream_end,
            own_error: #own_error,
            text_switch: #text_switch,
            wait: #wait,
            cli_text: #cli_text,
            cli_event_text: &[#(#event_text),*],
        }
    }
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// Whether a response of this type has a member `error`. Of a union, which any JSON can be, only the
/// response itself can tell.
fn has_own_error(api: &Api, ty: &Type) -> bool {
    let Type::Named(name) = ty else {
        return false;
    };
    match api.types.get(name).map(|named| &named.shape) {
        Some(Shape::Object(object)) => object.fields.iter().any(|field| field.wire == "error"),
        _ => false,
    }
}

/// Path, query and header parameters, then the members of the body.
fn fields(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let object = |name: &str| object(api, name);
    let path = operation
        .path_params
        .iter()
        .map(|field| entry_field(api, field, quote!(Path)));
    let params = operation.params.as_deref().map(object).unwrap_or_default();
    let params = params.iter().flat_map(|field| match &field.ty {
        _ if field.place == Some(ParamPlace::Header) => {
            vec![entry_field(api, field, quote!(Header))]
        }
        // Of an object each member is a parameter.
        Type::Named(name) if !object(name).is_empty() => {
            let members = object(name).iter().map(|member| {
                let mut member = member.clone();
                if field.deep {
                    member.wire = format!("{}[{}]", field.wire, member.wire);
                }
                member.required &= field.required;
                entry_field(api, &member, quote!(Query))
            });
            members.collect()
        }
        _ => vec![entry_field(api, field, quote!(Query))],
    });
    let body = operation.body.iter().flat_map(|body| members(api, body));
    let members = body.map(|field| entry_field(api, field, quote!(Body)));
    let raw = operation
        .body
        .iter()
        .filter(|body| body.coding == Coding::Raw);
    let content = raw.map(|body| {
        let required = body.required;
        quote!(runtime::Field {
            name: "body",
            place: runtime::Place::Body,
            required: #required,
            kind: runtime::Kind::File,
            default: None,
            known_values: &[],
            description: "",
        })
    });
    path.chain(params).chain(members).chain(content).collect()
}

/// The members of a body.
fn members<'a>(api: &'a Api, body: &Body) -> &'a [Field] {
    match &body.ty {
        Type::Named(name) => object(api, name),
        _ => &[],
    }
}

/// The members of a type that is an object.
fn object<'a>(api: &'a Api, name: &str) -> &'a [Field] {
    match api.types.get(name).map(|named| &named.shape) {
        Some(Shape::Object(object)) => &object.fields,
        _ => &[],
    }
}

fn entry_field(api: &Api, field: &Field, place: TokenStream) -> TokenStream {
    let Field { wire, required, .. } = field;
    let kind = kind(api, &field.ty, &mut Vec::new());
    let default = optional(field.default.as_ref().map(|default| {
        let text = default.to_string();
        quote!(#text)
    }));
    let known = match &field.only {
        Some(only) => vec![only.as_str()],
        None => known_values(api, &field.ty),
    };
    let description = field.description.as_deref().unwrap_or_default().trim();
    quote! {
        runtime::Field {
            name: #wire,
            place: runtime::Place::#place,
            required: #required,
            kind: #kind,
            default: #default,
            known_values: &[#(#known),*],
            description: #description,
        }
    }
}

fn known_values<'a>(api: &'a Api, ty: &Type) -> Vec<&'a str> {
    match ty {
        Type::Named(name) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(values)) => values.iter().map(|value| value.wire.as_str()).collect(),
            Some(Shape::Union(union)) => union
                .variants
                .iter()
                .flat_map(|variant| direct_values(api, &variant.ty))
                .collect(),
            _ => Vec::new(),
        },
        Type::Array(inner) | Type::Nullable(inner) => known_values(api, inner),
        _ => Vec::new(),
    }
}

fn direct_values<'a>(api: &'a Api, ty: &Type) -> Vec<&'a str> {
    match ty {
        Type::Named(name) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(values)) => values.iter().map(|value| value.wire.as_str()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn kind(api: &Api, ty: &Type, path: &mut Vec<String>) -> TokenStream {
    let variant = match ty {
        Type::String => quote!(String),
        Type::Integer(_) => quote!(Integer),
        Type::Number | Type::Float => quote!(Number),
        Type::Boolean => quote!(Boolean),
        Type::Any => quote!(Any),
        Type::File => quote!(File),
        Type::Nullable(inner) => return kind(api, inner, path),
        Type::Array(item) => {
            let item = kind(api, item, path);
            quote!(Array(&#item))
        }
        Type::Map(value) => {
            let value = kind(api, value, path);
            quote!(Map(&#value))
        }
        Type::Named(name) => match api.types.get(name).map(|named| &named.shape) {
            Some(Shape::Enum(_)) => quote!(String),
            Some(Shape::Union(union)) if path.len() < UNION_DEPTH && !path.contains(name) => {
                path.push(name.clone());
                let kinds = union.variants.iter().map(|v| kind(api, &v.ty, path));
                let kinds: IndexMap<String, TokenStream> =
                    kinds.map(|kind| (kind.to_string(), kind)).collect();
                path.pop();
                if let (1, Some(only)) = (kinds.len(), kinds.values().next()) {
                    return only.clone();
                }
                let kinds = kinds.values();
                quote!(Union(&[#(#kinds),*]))
            }
            // A union that contains itself, or many others: its inner occurrence is any value.
            Some(Shape::Union(_)) => quote!(Any),
            _ => quote!(Object),
        },
    };
    quote!(runtime::Kind::#variant)
}
