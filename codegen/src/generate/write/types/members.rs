//! How a member is held, and how a caller hands one over.

use proc_macro2::TokenStream;
use quote::quote;

use super::bare::Bare;
use crate::model::{Api, Field, Shape, Type};

/// How a member is held and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holding {
    /// Always there.
    Required,
    /// `None` is left out.
    Optional,
    /// `None` is sent as `null`.
    Nullable,
    /// Absent and null read as the document's default.
    Defaulted,
    /// Not at all: there is but one value. It is always sent.
    Constant,
}

impl Holding {
    pub(crate) fn of(field: &Field, is_response: bool) -> Self {
        match (is_response, field.required, field.nullable) {
            (_, true, false) if field.only.is_some() => Self::Constant,
            _ if field.tag && field.only.is_some() => Self::Constant,
            (true, _, _) if field.only.is_some() && field.default.is_some() => Self::Constant,
            (true, _, _) if field.default.is_some() => Self::Defaulted,
            (_, true, false) => Self::Required,
            (false, true, true) => Self::Nullable,
            _ => Self::Optional,
        }
    }
}

/// A field with all that was decided about it.
pub(super) struct Member<'a> {
    pub field: &'a Field,
    pub ident: syn::Ident,
    /// The bare type, without the `Option` that its holding adds.
    pub bare: &'a Bare,
    pub holding: Holding,
    /// Whether base64 is read as well.
    pub base64: bool,
}

/// Those that are fields.
pub(super) fn held_members<'a, 'b>(
    members: &'b [Member<'a>],
) -> impl Iterator<Item = &'b Member<'a>> {
    members
        .iter()
        .filter(|member| member.holding != Holding::Constant)
}

/// A parameter of a constructor or setter.
pub(super) struct Argument {
    /// Its type.
    pub ty: TokenStream,
    /// From the argument to what the field holds.
    pub value: TokenStream,
}

/// The parameter through which a value of a type is handed over. `held` is the field's bare type.
pub(super) fn argument(api: &Api, ty: &Type, held: &Bare, name: &TokenStream) -> Argument {
    match ty {
        Type::Integer(_) | Type::Number | Type::Float | Type::Boolean | Type::Nullable(_) => {
            Argument {
                ty: quote!(#held),
                value: quote!(#name),
            }
        }
        Type::String | Type::Any | Type::File => Argument {
            ty: quote!(impl Into<#held>),
            value: quote!(#name.into()),
        },
        Type::Named(target) => match held.boxed() {
            Some(inner) => Argument {
                ty: quote!(#inner),
                value: quote!(Box::new(#name)),
            },
            None if is_object(api, target) => Argument {
                ty: quote!(#held),
                value: quote!(#name),
            },
            None => Argument {
                ty: quote!(impl Into<#held>),
                value: quote!(#name.into()),
            },
        },
        Type::Array(item) => list_argument(api, item, name),
        Type::Map(value) => {
            let (ty, value) = match converts(api, value) {
                true => (converted(value), quote!(value.into())),
                false => (type_tokens(value), quote!(value)),
            };
            Argument {
                ty: quote!(impl IntoIterator<Item = (impl ToString, #ty)>),
                value: quote!(#name.into_iter().map(|(key, value)| (key.to_string(), #value)).collect()),
            }
        }
    }
}

fn list_argument(api: &Api, item: &Type, name: &TokenStream) -> Argument {
    let item_type = type_tokens(item);
    if is_made_of_text(api, item) {
        return Argument {
            ty: quote!(impl runtime::IntoList<#item_type>),
            value: quote!(#name.into_list()),
        };
    }
    if *item != Type::Number && converts(api, item) {
        let item = converted(item);
        return Argument {
            ty: quote!(impl IntoIterator<Item = #item>),
            value: quote!(#name.into_iter().map(Into::into).collect()),
        };
    }
    // Numbers, objects and lists of lists are handed over as they are.
    Argument {
        ty: quote!(impl IntoIterator<Item = #item_type>),
        value: quote!(#name.into_iter().collect()),
    }
}

/// Whether callers hand over what converts into a value of this type.
fn converts(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Any | Type::File | Type::Number => true,
        Type::Named(target) => !is_object(api, target),
        _ => false,
    }
}

fn converted(ty: &Type) -> TokenStream {
    let ty = type_tokens(ty);
    quote!(impl Into<#ty>)
}

/// Whether a text alone stands for one of the forms of this union.
fn is_made_of_text(api: &Api, ty: &Type) -> bool {
    let Type::Named(target) = ty else {
        return false;
    };
    let shape = api.types.get(target).map(|named| &named.shape);
    matches!(shape, Some(Shape::Union(union)) if union.text.is_some())
}

pub(super) fn is_enum(api: &Api, name: &str) -> bool {
    matches!(
        api.types.get(name).map(|named| &named.shape),
        Some(Shape::Enum(_))
    )
}

pub(super) fn is_object(api: &Api, name: &str) -> bool {
    matches!(
        api.types.get(name).map(|named| &named.shape),
        Some(Shape::Object(_))
    )
}

/// The type of a value that is no member of an object, which progenitor is not asked about: an
/// element, a variant, a parameter, a whole body.
pub(crate) fn type_tokens(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Integer(format) => {
            let ident = quote::format_ident!("{}", format.rust());
            quote!(#ident)
        }
        Type::Number => quote!(f64),
        Type::Float => quote!(f32),
        Type::Boolean => quote!(bool),
        Type::Any => quote!(serde_json::Value),
        Type::File => quote!(runtime::FilePart),
        Type::Array(item) => {
            let item = type_tokens(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) if **value == Type::Any => {
            quote!(serde_json::Map<String, serde_json::Value>)
        }
        Type::Map(value) => {
            let value = type_tokens(value);
            quote!(runtime::Map<#value>)
        }
        Type::Nullable(inner) => {
            let inner = type_tokens(inner);
            quote!(Option<#inner>)
        }
        Type::Named(name) => {
            let ident = quote::format_ident!("{name}");
            quote!(#ident)
        }
    }
}

/// Whether a value of this type can be NaN or infinite, save for what is in named types, which see to
/// that themselves.
pub(crate) fn holds_floats(ty: &Type) -> bool {
    match ty {
        Type::Number | Type::Float => true,
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => holds_floats(inner),
        _ => false,
    }
}
