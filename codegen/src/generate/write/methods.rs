//! The methods of operations: they describe a request as data and hand it to the runtime.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::method_docs::documentation;
use crate::generate::write::types::{doc, holds_floats, type_tokens};
use crate::model::{Answer, Api, Coding, Field, Operation, ParamPlace, Shape, Type, Wait};
use crate::names::suffixed;

/// How an answer is taken: what the method gives, and the finisher that gives it.
#[derive(Clone)]
struct Finish {
    /// What the method's name ends in.
    suffix: Option<&'static str>,
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

    /// Whether it gives the text that one of the forms of the response is.
    pub(super) fn gives_text(&self) -> bool {
        self.finish.suffix == Some("text")
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
    let mut all = Vec::new();
    for finish in finishes(&operation.answer) {
        let name = match finish.suffix {
            Some(suffix) => suffixed(&operation.name, suffix),
            None => operation.name.clone(),
        };
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

/// The methods of an operation, of which the table has the entry `constant`.
pub(super) fn methods(api: &Api, operation: &Operation, constant: &str) -> TokenStream {
    let (methods, wait) = (of(api, operation), wait(operation));
    let methods = methods.iter().chain(&wait);
    let methods = methods.map(|method| render(api, operation, constant, method));
    methods.collect()
}

/// What waits for the answer, where the document says when that is over.
fn wait<'a>(operation: &Operation) -> Option<Method<'a>> {
    let ty = qualified(operation.answer.json.as_ref()?);
    operation.wait.as_ref().map(|_| Method {
        name: Wait::METHOD.to_owned(),
        finish: Finish {
            suffix: Some(Wait::METHOD),
            ty: quote!(runtime::Wait<#ty>),
            call: quote!(wait()),
            streams: false,
        },
        params: None,
    })
}

/// The ways to take an answer, the usual one first.
fn finishes(answer: &Answer) -> Vec<Finish> {
    let finish = |suffix, ty, call| Finish {
        suffix,
        ty,
        call,
        streams: false,
    };
    let plain = match &answer.json {
        Some(ty) => {
            let ty = qualified(ty);
            Some((
                quote!(runtime::Call<runtime::Response<#ty>>),
                quote!(send()),
            ))
        }
        None if answer.bytes => {
            Some((quote!(runtime::Call<runtime::Download>), quote!(download())))
        }
        None if answer.events.is_some() => None,
        None => Some((
            quote!(runtime::Call<runtime::Response<()>>),
            quote!(send_only()),
        )),
    };
    let streams = plain.is_some().then_some("stream");
    let mut all: Vec<Finish> = plain
        .map(|(ty, call)| finish(None, ty, call))
        .into_iter()
        .collect();
    if let Some(ty) = &answer.events {
        let ty = qualified(ty);
        let events = quote!(runtime::Call<runtime::EventStream<#ty>>);
        let events = finish(streams, events, quote!(stream()));
        all.push(Finish {
            streams: true,
            ..events
        });
    }
    if answer.text {
        all.push(finish(
            Some("text"),
            quote!(runtime::Call<runtime::Response<String>>),
            quote!(send_text()),
        ));
    }
    all
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
            quote!(runtime::Map<#value>)
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

fn render(api: &Api, operation: &Operation, constant: &str, method: &Method) -> TokenStream {
    let Method {
        name,
        finish,
        params,
    } = method;
    let docs = doc(&documentation(operation, finish.suffix, params.is_some()));
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "the API marks this operation as deprecated"]));
    let aliases = aliases(operation);
    let (name, constant) = (format_ident!("{name}"), format_ident!("{constant}"));
    let mut parameters = Vec::new();
    let mut steps = TokenStream::new();
    for field in &operation.path_params {
        let (ident, wire) = (format_ident!("{}", field.ident), &field.wire);
        let (ty, value) = path_argument(field, &ident);
        parameters.push(quote!(#ident: #ty));
        let checked = holds_floats(&field.ty).then(|| quote!(.finite(#wire, &#ident)));
        let value = match is_written(api, &field.ty) {
            true => value,
            false => {
                let ty = qualified(&field.ty);
                quote!(runtime::joined::<#ty>(&#value))
            }
        };
        steps.extend(quote!(#checked.path_param(#wire, #value)));
    }
    let mut additions = TokenStream::new();
    if let Some(body) = &operation.body {
        let (set, ty) = match body.coding {
            Coding::Json => (quote!(json), borrowed(&body.ty)),
            Coding::Multipart => (quote!(multipart), borrowed(&body.ty)),
            Coding::UrlEncoded => (quote!(urlencoded), borrowed(&body.ty)),
            Coding::Raw => (quote!(content), TokenStream::new()),
        };
        let checked = holds_floats(&body.ty).then(|| quote!(.finite("the body", request)));
        if body.required {
            parameters.push(match body.coding {
                Coding::Raw => quote!(request: impl Into<runtime::FilePart>),
                _ => quote!(request: &#ty),
            });
            steps.extend(quote!(#checked.#set(request)));
        } else {
            parameters.push(match body.coding {
                Coding::Raw => quote!(request: Option<runtime::FilePart>),
                _ => quote!(request: Option<&#ty>),
            });
            additions.extend(
                quote!(if let Some(request) = request { call = call #checked.#set(request); }),
            );
        }
    }
    if let Some((params_type, fields)) = *params {
        let params_type = format_ident!("{params_type}");
        parameters.push(quote!(params: &types::#params_type));
        additions.extend(fields.iter().map(|field| addition(api, field)));
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
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[inline]
        pub fn #name(&self, #(#parameters),*) -> #ty {
            #body
        }
    }
}

/// What a search of the documentation finds the methods by, too.
fn aliases(operation: &Operation) -> Vec<&str> {
    let alias = operation.alias.as_deref();
    let last = alias.and_then(|alias| alias.rsplit('.').next());
    let last = last.filter(|last| *last != operation.name && Some(*last) != alias);
    alias.into_iter().chain(last).collect()
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
fn addition(api: &Api, field: &Field) -> TokenStream {
    let (ident, wire) = (format_ident!("{}", field.ident), &field.wire);
    let add = if field.place == Some(ParamPlace::Header) {
        quote!(header)
    } else {
        quote!(query)
    };
    let in_query = field.place == Some(ParamPlace::Query);
    let set = |value: TokenStream| {
        let checked = holds_floats(&field.ty).then(|| quote!(call = call.finite(#wire, #value);));
        let set = match &field.ty {
            _ if field.json => quote!(call = call.json_param(#in_query, #wire, #value);),
            ty if field.place == Some(ParamPlace::Query) && holds_members(api, ty) => {
                let prefix = match field.deep {
                    true => quote!(Some(#wire)),
                    false => quote!(None),
                };
                quote!(call = call.query_object(#prefix, #value);)
            }
            ty if !is_written(api, ty) && field.explode && in_query => {
                quote!(call = call.query_value(#wire, #value);)
            }
            ty if !is_written(api, ty) => {
                quote!(call = call.#add(#wire, runtime::joined(#value));)
            }
            Type::Array(_) if field.explode && field.place == Some(ParamPlace::Query) => {
                quote!(for value in #value { call = call.#add(#wire, value); })
            }
            Type::Array(_) => quote!(call = call.#add(#wire, runtime::comma_separated(#value));),
            _ => quote!(call = call.#add(#wire, #value);),
        };
        quote!(#checked #set)
    };
    if let Some(only) = field
        .only
        .as_ref()
        .filter(|_| field.required && !field.nullable)
    {
        quote!(call = call.#add(#wire, #only);)
    } else if field.required {
        set(quote!(&params.#ident))
    } else {
        // It is called `value`, whatever the parameter is called: that could be `call`.
        let set = set(quote!(value));
        quote!(if let Some(value) = &params.#ident { #set })
    }
}

/// Whether values of a type can be displayed, or are lists of what can be.
fn is_written(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Any | Type::Nullable(_) => false,
        Type::Array(item) => is_written(api, item),
        Type::Named(name) => {
            let shape = api.types.get(name).map(|named| &named.shape);
            !matches!(shape, Some(Shape::Union(_)))
        }
        _ => true,
    }
}

/// Whether a value has members, each of which is a parameter.
fn holds_members(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Map(_) => true,
        Type::Named(name) => {
            let shape = api.types.get(name).map(|named| &named.shape);
            matches!(shape, Some(Shape::Object(_)))
        }
        _ => false,
    }
}
