//! Reading and writing of unions, by the table of their forms.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::members::{Holding, is_enum, is_object};
use crate::model::{Api, Constant, Field, Shape, Type, Union, Variant};

/// In a response, `lenient`, a known tag with a content that cannot be read is kept as it came: one
/// changed item must not lose all of it. A request that a program reads is wrong there.
pub(super) fn render(api: &Api, name: &syn::Ident, union: &Union, lenient: bool) -> TokenStream {
    let tag = match &union.tag {
        Some(tag) => quote!(Some(#tag)),
        None => quote!(None),
    };
    let forms = union.variants.iter().map(|variant| {
        let tags: &[String] = match union.tag {
            Some(_) => &variant.tags,
            None => &[],
        };
        let untagged = !tags.is_empty() && !variant.needs_tag;
        let look = look(api, variant);
        quote! {
            runtime::UnionForm {
                tags: &[#(#tags),*],
                untagged: #untagged,
                look: #look,
            }
        }
    });
    let variants: Vec<_> = union
        .variants
        .iter()
        .map(|variant| format_ident!("{}", variant.name))
        .collect();
    let places = 0..variants.len();
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::read(deserializer)
            }
        }

        impl runtime::Json for #name {
            #[inline]
            fn empty() -> Self {
                Self::Other(serde_json::Value::Null)
            }

            #[inline]
            fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
                runtime::read_union(self, value)
            }

            #[inline]
            fn shape(&self) -> runtime::Shape<'_> {
                match self {
                    #(Self::#variants(form) => runtime::Json::shape(form),)*
                    Self::Other(form) => runtime::Json::shape(form),
                }
            }
        }

        impl runtime::Union for #name {
            const FORMS: &'static runtime::Forms = &runtime::Forms {
                tag: #tag,
                lenient: #lenient,
                forms: &[#(#forms),*],
            };

            #[inline]
            fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
                *self = match at {
                    #(#places => Self::#variants(runtime::Json::empty()),)*
                    _ => Self::Other(serde_json::Value::Null),
                };
                match self {
                    #(Self::#variants(form) => runtime::Json::take(form, value),)*
                    Self::Other(form) => runtime::Json::take(form, value),
                }
            }
        }
    }
}

/// What is seen at once of a value of the form, without reading it.
fn look(api: &Api, variant: &Variant) -> TokenStream {
    match &variant.ty {
        Type::String => quote!(runtime::Look::Text),
        Type::Integer(_) | Type::Number | Type::Float => quote!(runtime::Look::Number),
        Type::Boolean => quote!(runtime::Look::Boolean),
        Type::Array(_) => quote!(runtime::Look::List),
        Type::Map(_) => quote!(runtime::Look::Map),
        Type::Named(target) if is_object(api, target) => object(api, target),
        Type::Named(target) if is_enum(api, target) => quote!(runtime::Look::Text),
        _ => quote!(runtime::Look::Any),
    }
}

/// The members without which an object is not of this type, and those that can be but one value.
fn object(api: &Api, target: &str) -> TokenStream {
    let Some(Shape::Object(object)) = api.types.get(target).map(|named| &named.shape) else {
        return quote!(runtime::Look::Map);
    };
    let is_response = api
        .types
        .get(target)
        .is_some_and(|named| named.usage.is_response_only());
    let required = |field: &&Field| Holding::of(field, is_response) == Holding::Required;
    let names = object.fields.iter().filter(required);
    let names = names.map(|field| &field.wire);
    let constants = object.fields.iter().filter(|field| field.required);
    let constants = constants.filter_map(|field| {
        let wire = &field.wire;
        let value = match (&field.only, field.constant) {
            (Some(text), _) => quote!(Text(#text)),
            (None, _) if field.nullable => return None,
            (None, Some(Constant::Boolean(value))) => quote!(Bool(#value)),
            (None, Some(Constant::Integer(value))) => match u64::try_from(value) {
                Ok(value) => quote!(Unsigned(#value)),
                Err(_) => quote!(Signed(#value)),
            },
            (None, None) => return None,
        };
        Some(quote!((#wire, runtime::Scalar::#value)))
    });
    quote! {
        runtime::Look::Object {
            required: &[#(#names),*],
            constants: &[#(#constants),*],
        }
    }
}
