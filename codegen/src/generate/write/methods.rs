//! `generated/<area>/methods.rs`: methods that describe a request as data and hand it to the
//! runtime.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::table::{constants, has_json_body};
use crate::generate::write::types::{
    doc, field_doc, first_paragraph, holds_floats, paragraphs, tame, type_tokens,
};
use crate::model::{Answer, Api, Field, Operation, ParamPlace, Shape, Type};
use crate::names::{PRELUDE, Unique, pascal, suffixed};

/// The operations of one tag.
pub(crate) struct Resource<'a> {
    pub(crate) tag: &'a str,
    /// The accessor.
    name: &'a str,
    /// The type of the handle.
    handle: String,
    description: String,
    /// Each with the name of its entry in the operation table.
    operations: Vec<(&'a Operation, String)>,
}

/// The resources in the order of the document's tags, then in that of first use.
pub(crate) fn resources(api: &Api) -> Vec<Resource<'_>> {
    let mut by_tag: IndexMap<&str, Vec<(&Operation, String)>> = api
        .tags
        .keys()
        .map(|tag| (tag.as_str(), Vec::new()))
        .collect();
    for (operation, constant) in api.operations.iter().zip(constants(api)) {
        by_tag
            .entry(&operation.tag)
            .or_default()
            .push((operation, constant));
    }
    let mut handles = Unique::reserving(PRELUDE.iter().copied());
    by_tag
        .into_iter()
        .filter_map(|(tag, operations)| {
            let name = operations.first()?.0.resource.as_str();
            let described = tame(api.tags.get(tag).map(String::as_str).unwrap_or_default());
            let description = paragraphs([described, format!("Operations of the tag `{tag}`.")]);
            Some(Resource {
                tag,
                name,
                handle: handles.take(pascal(name)),
                description,
                operations,
            })
        })
        .collect()
}

impl Resource<'_> {
    /// The module's content.
    pub(crate) fn render(&self, api: &Api) -> TokenStream {
        let (handle, accessor) = (
            format_ident!("{}", self.handle),
            format_ident!("{}", self.name),
        );
        let docs = doc(&self.description);
        let methods = self
            .operations
            .iter()
            .map(|(operation, constant)| methods(api, operation, constant));
        let accessor_doc = doc(first_paragraph(&self.description));
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #handle {
                client: runtime::Client,
            }

            impl #handle {
                #(#methods)*
            }

            impl runtime::Client {
                #accessor_doc
                pub fn #accessor(&self) -> #handle {
                    #handle { client: self.clone() }
                }
            }
        }
    }
}

/// How an answer is taken: the type of the call and the finisher that gives it.
#[derive(Clone)]
struct Finish {
    ty: TokenStream,
    call: TokenStream,
    streams: bool,
}

/// One of the methods of an operation.
pub(super) struct Method<'a> {
    pub(super) name: String,
    finish: Finish,
    /// The type of the query and header parameters that it takes, with these.
    pub(super) params: Option<(&'a str, &'a [Field])>,
}

impl Method<'_> {
    /// Whether it gives the events of a stream.
    pub(super) fn streams(&self) -> bool {
        self.finish.streams
    }
}

/// The methods of an operation: with and without a stream, with and without parameters.
pub(super) fn of<'a>(api: &'a Api, operation: &Operation) -> Vec<Method<'a>> {
    let params = operation.params.as_deref().and_then(|name| {
        let (name, named) = api.types.get_key_value(name)?;
        match &named.shape {
            Shape::Object(object) => Some((name.as_str(), object.fields.as_slice())),
            _ => None,
        }
    });
    let needs_params = params.is_some_and(|(_, fields)| fields.iter().any(|field| field.required));
    let (plain, stream) = finishes(&operation.answer);
    let stream = stream.map(|finish| (finish, suffixed(&operation.name, "stream")));
    let mut all = Vec::new();
    for (finish, name) in [(plain, operation.name.clone())].into_iter().chain(stream) {
        let with = params.map(|_| Method {
            name: suffixed(&name, "with"),
            finish: finish.clone(),
            params,
        });
        if !needs_params {
            all.push(Method {
                name,
                finish,
                params: None,
            });
        }
        all.extend(with);
    }
    all
}

fn methods(api: &Api, operation: &Operation, constant: &str) -> TokenStream {
    let methods = of(api, operation);
    let methods = methods
        .iter()
        .map(|method| render(operation, constant, method));
    methods.collect()
}

fn finishes(answer: &Answer) -> (Finish, Option<Finish>) {
    let events = answer.events.as_ref().map(|ty| {
        let ty = qualified(ty);
        Finish {
            ty: quote!(runtime::EventStream<#ty>),
            call: quote!(stream()),
            streams: true,
        }
    });
    let plain = match &answer.json {
        Some(ty) => {
            let ty = qualified(ty);
            Finish {
                ty: quote!(runtime::Response<#ty>),
                call: quote!(send()),
                streams: false,
            }
        }
        None if answer.bytes => Finish {
            ty: quote!(runtime::Download),
            call: quote!(download()),
            streams: false,
        },
        None => match events {
            Some(events) => return (events, None),
            None => Finish {
                ty: quote!(runtime::Response<()>),
                call: quote!(send_only()),
                streams: false,
            },
        },
    };
    (plain, events)
}

/// A type as the resource modules see it: named types are in `types`.
fn qualified(ty: &Type) -> TokenStream {
    match ty {
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(types::#name)
        }
        Type::Array(item) => {
            let item = qualified(item);
            quote!(Vec<#item>)
        }
        Type::Nullable(inner) => {
            let inner = qualified(inner);
            quote!(Option<#inner>)
        }
        Type::Map(value) if **value != Type::Any => {
            let value = qualified(value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        other => type_tokens(other),
    }
}

/// What a reference to a body leads to.
fn borrowed(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(str),
        Type::Array(item) => {
            let item = qualified(item);
            quote!([#item])
        }
        other => qualified(other),
    }
}

fn render(operation: &Operation, constant: &str, method: &Method) -> TokenStream {
    let Method {
        name,
        finish,
        params,
    } = method;
    let docs = doc(&documentation(operation, name, params.is_some()));
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "the API marks this operation as deprecated"]));
    let (name, constant) = (format_ident!("{name}"), format_ident!("{constant}"));
    let mut parameters = Vec::new();
    let mut steps = TokenStream::new();
    for field in &operation.path_params {
        let (ident, wire) = (format_ident!("{}", field.ident), &field.wire);
        let (ty, value) = path_argument(field, &ident);
        parameters.push(quote!(#ident: #ty));
        let checked = holds_floats(&field.ty).then(|| quote!(.finite(#wire, &#ident)));
        steps.extend(quote!(#checked.path_param(#wire, #value)));
    }
    let mut additions = TokenStream::new();
    if let Some(body) = &operation.body {
        let ty = borrowed(&body.ty);
        let set = if has_json_body(operation) {
            quote!(json)
        } else {
            quote!(multipart)
        };
        let checked = holds_floats(&body.ty).then(|| quote!(.finite("the body", request)));
        if body.required {
            parameters.push(quote!(request: &#ty));
            steps.extend(quote!(#checked.#set(request)));
        } else {
            parameters.push(quote!(request: Option<&#ty>));
            additions.extend(
                quote!(if let Some(request) = request { call = call #checked.#set(request); }),
            );
        }
    }
    if let Some((params_type, fields)) = *params {
        let params_type = format_ident!("{params_type}");
        parameters.push(quote!(params: &types::#params_type));
        additions.extend(fields.iter().map(addition));
    }
    let Finish { ty, call, .. } = finish;
    let start = quote!(self.client.operation(&operations::#constant)#steps);
    let body = if additions.is_empty() {
        quote!(#start.#call)
    } else {
        quote! {
            let mut call = #start;
            #additions
            call.#call
        }
    };
    // Inlined into the caller's crate: there alone the decoding of this answer is compiled, and not
    // at all for operations that nobody calls.
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters),*) -> runtime::Call<#ty> {
            #body
        }
    }
}

fn path_argument(field: &Field, ident: &syn::Ident) -> (TokenStream, TokenStream) {
    match &field.ty {
        Type::String => (quote!(impl AsRef<str>), quote!(#ident.as_ref())),
        Type::Named(name) => {
            let name = format_ident!("{name}");
            (quote!(impl Into<types::#name>), quote!(#ident.into()))
        }
        other => (type_tokens(other), quote!(#ident)),
    }
}

/// One query or header parameter, where it is set.
fn addition(field: &Field) -> TokenStream {
    let (ident, wire) = (format_ident!("{}", field.ident), &field.wire);
    let add = if field.place == Some(ParamPlace::Header) {
        quote!(header)
    } else {
        quote!(query)
    };
    let set = |value: TokenStream| {
        let checked = holds_floats(&field.ty).then(|| quote!(call = call.finite(#wire, #value);));
        let set = match &field.ty {
            Type::Array(_) if field.explode && field.place == Some(ParamPlace::Query) => {
                quote!(for value in #value { call = call.#add(#wire, value); })
            }
            Type::Array(_) => quote!(call = call.#add(#wire, runtime::comma_separated(#value));),
            _ => quote!(call = call.#add(#wire, #value);),
        };
        quote!(#checked #set)
    };
    if field.required {
        set(quote!(&params.#ident))
    } else {
        // It is called `value`, whatever the parameter is called: that could be `call`.
        let set = set(quote!(value));
        quote!(if let Some(value) = &params.#ident { #set })
    }
}

fn documentation(operation: &Operation, name: &str, with_params: bool) -> String {
    let streams = name.ends_with("_stream") || name.ends_with("_stream_with");
    let mut summary = tame(operation.summary.trim());
    if !summary.ends_with(['.', '!', '?']) {
        summary.push('.');
    }
    let as_stream = streams
        .then(|| "The answer comes as events, each as soon as the server sends it.".to_owned());
    let params = with_params.then(|| "Takes the query and header parameters too.".to_owned());
    let path = operation.path_params.iter().map(|field| {
        let described = field_doc(field, false);
        let one_line = described.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("- `{}`: {one_line}", field.ident)
    });
    let path: Vec<String> = path.collect();
    let endpoint = match &operation.reference {
        Some(reference) => format!(
            "`{} {}` — API reference, section \"{}\".",
            operation.method,
            operation.path,
            tame(reference)
        ),
        None => format!("`{} {}`.", operation.method, operation.path),
    };
    // An operation without a summary has this for one already.
    let endpoint = Some(endpoint).filter(|endpoint| *endpoint != summary);
    paragraphs([
        summary,
        tame(&operation.description),
        as_stream.unwrap_or_default(),
        params.unwrap_or_default(),
        path.join("\n"),
        endpoint.unwrap_or_default(),
    ])
}
