//! Reading what was written down, as serde has it.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, Expected, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;

use super::tape::{
    ARRAY, Cursor, FALSE, FLOAT, NEGATIVE, NULL, OBJECT, POSITIVE, TEXT, TRUE, Tape, malformed,
};
use super::{NAME, TapeError};

/// What a type asks for is all that is compiled for it, and once for each type: there are as many of
/// these as there are types in the unions of a document, and none of them is worth being repeated
/// in every member that holds one.
impl<'t> Deserializer<'t> for Tape<'t> {
    type Error = TapeError;

    #[inline(never)]
    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        let mut cursor = self.0;
        match cursor.kind()? {
            NULL => visitor.visit_unit(),
            FALSE => visitor.visit_bool(false),
            TRUE => visitor.visit_bool(true),
            POSITIVE => visitor.visit_u64(u64::from_le_bytes(cursor.fixed()?)),
            NEGATIVE => visitor.visit_i64(i64::from_le_bytes(cursor.fixed()?)),
            FLOAT => visitor.visit_f64(f64::from_le_bytes(cursor.fixed()?)),
            TEXT => visitor.visit_borrowed_str(cursor.text()?),
            ARRAY => visitor.visit_seq(Items(cursor.block()?)),
            OBJECT => visitor.visit_map(Members(cursor.block()?)),
            _ => Err(malformed()),
        }
    }

    #[inline(never)]
    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        match self.0.0.first() {
            Some(&TRUE) => visitor.visit_bool(true),
            Some(&FALSE) => visitor.visit_bool(false),
            _ => Err(self.unexpected(&visitor)),
        }
    }

    #[inline(never)]
    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        match self.text() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => Err(self.unexpected(&visitor)),
        }
    }

    #[inline(never)]
    fn deserialize_string<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        self.deserialize_str(visitor)
    }

    #[inline(never)]
    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        match self.block(ARRAY) {
            Some(items) => visitor.visit_seq(Items(items)),
            None => Err(self.unexpected(&visitor)),
        }
    }

    #[inline(never)]
    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        match self.block(OBJECT) {
            Some(members) => visitor.visit_map(Members(members)),
            None => Err(self.unexpected(&visitor)),
        }
    }

    #[inline(never)]
    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        match self.0.0.first() {
            Some(&NULL) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, TapeError> {
        match name {
            NAME => visitor.visit_borrowed_bytes(self.0.0),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, TapeError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf
        unit unit_struct tuple tuple_struct struct enum identifier
    }
}

impl Tape<'_> {
    /// The error for a value of another type than the one that was asked for.
    #[cold]
    fn unexpected(self, expected: &dyn Expected) -> TapeError {
        let mut cursor = self.0;
        let found = match cursor.kind() {
            Ok(NULL) => Unexpected::Unit,
            Ok(FALSE) => Unexpected::Bool(false),
            Ok(TRUE) => Unexpected::Bool(true),
            Ok(POSITIVE) => Unexpected::Unsigned(u64::from_le_bytes(number(cursor))),
            Ok(NEGATIVE) => Unexpected::Signed(i64::from_le_bytes(number(cursor))),
            Ok(FLOAT) => Unexpected::Float(f64::from_le_bytes(number(cursor))),
            Ok(TEXT) => Unexpected::Str(self.text().unwrap_or_default()),
            Ok(ARRAY) => Unexpected::Seq,
            Ok(OBJECT) => Unexpected::Map,
            _ => return malformed(),
        };
        TapeError::invalid_type(found, expected)
    }
}

fn number(mut cursor: Cursor<'_>) -> [u8; 8] {
    cursor.fixed().unwrap_or_default()
}

struct Items<'t>(Cursor<'t>);

impl<'t> SeqAccess<'t> for Items<'t> {
    type Error = TapeError;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, TapeError> {
        match self.0.is_empty() {
            true => Ok(None),
            false => seed.deserialize(self.0.value()?).map(Some),
        }
    }
}

struct Members<'t>(Cursor<'t>);

impl<'t> MapAccess<'t> for Members<'t> {
    type Error = TapeError;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, TapeError> {
        match self.0.is_empty() {
            true => Ok(None),
            false => {
                let name = BorrowedStrDeserializer::new(self.0.text()?);
                seed.deserialize(name).map(Some)
            }
        }
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, TapeError> {
        seed.deserialize(self.0.value()?)
    }
}
