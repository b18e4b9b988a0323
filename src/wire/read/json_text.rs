//! A whole JSON text for any type: those of this package are read without the layers of a general
//! deserializer, all others by serde_json.

use serde::de::{Deserializer, Visitor};

use super::input::NAME;

/// A JSON text that is nothing but one value.
#[derive(Clone, Copy)]
pub(crate) struct JsonText<'t>(pub(crate) &'t [u8]);

/// Has serde_json read the text.
macro_rules! by_serde_json {
    ($($method:ident($($argument:ident: $ty:ty),*);)*) => {$(
        fn $method<V: Visitor<'t>>(
            self,
            $($argument: $ty,)*
            visitor: V,
        ) -> Result<V::Value, serde_json::Error> {
            let mut input = serde_json::Deserializer::from_slice(self.0);
            let value = input.$method($($argument,)* visitor)?;
            input.end()?;
            Ok(value)
        }
    )*};
}

impl<'t> Deserializer<'t> for JsonText<'t> {
    type Error = serde_json::Error;

    by_serde_json! {
        deserialize_any();
        deserialize_ignored_any();
        deserialize_option();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_i128();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_u128();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_identifier();
        deserialize_seq();
        deserialize_tuple(length: usize);
        deserialize_tuple_struct(name: &'static str, length: usize);
        deserialize_map();
        deserialize_struct(name: &'static str, fields: &'static [&'static str]);
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, serde_json::Error> {
        if name == NAME {
            return visitor.visit_borrowed_bytes(self.0);
        }
        let mut input = serde_json::Deserializer::from_slice(self.0);
        let value = input.deserialize_newtype_struct(name, visitor)?;
        input.end()?;
        Ok(value)
    }
}
