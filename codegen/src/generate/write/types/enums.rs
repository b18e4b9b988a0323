//! Open enums of texts: what the document names gets a variant, anything else is kept.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{code, doc, type_doc};
use crate::model::{EnumValue, NamedType};

pub(super) fn render(name: &str, named: &NamedType, values: &[EnumValue]) -> TokenStream {
    let docs = type_doc(named);
    let name = format_ident!("{name}");
    let wires: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
    let variants: Vec<_> = values
        .iter()
        .map(|value| format_ident!("{}", value.variant))
        .collect();
    let places = 0..variants.len();
    let deprecated = named.deprecated.then(|| quote!(#[deprecated]));
    let variant_docs = wires.iter().map(|wire| doc(&code(wire)));
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that the document does not name.
            Other(String),
        }

        impl #name {
            const VALUES: &'static [&'static str] = &[#(#wires),*];

            /// The value as it is on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wires,)*
                    Self::Other(value) => runtime::text(value),
                }
            }
        }

        impl From<&str> for #name {
            #[inline]
            fn from(value: &str) -> Self {
                match runtime::position(Self::VALUES, value) {
                    #(#places => Self::#variants,)*
                    _ => Self::Other(runtime::owned(value)),
                }
            }
        }

        impl From<String> for #name {
            #[inline]
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl PartialEq<&str> for #name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl std::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
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
                Self::Other(String::new())
            }

            #[inline]
            fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
                *self = Self::from(value.text()?);
                Ok(())
            }

            #[inline]
            fn shape(&self) -> runtime::Shape<'_> {
                runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
            }
        }
    }
}
