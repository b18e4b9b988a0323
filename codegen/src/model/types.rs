//! The types of values.

use serde_json::Value;

/// The type of a value. `format` is kept where it decides the Rust type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    String,
    Integer(IntegerFormat),
    Number,
    Float,
    Boolean,
    /// Any JSON value.
    Any,
    /// `format: binary` in a form.
    File,
    Array(Box<Type>),
    Map(Box<Type>),
    /// An element that may be `null`.
    Nullable(Box<Type>),
    Named(String),
}

impl Type {
    /// How many lists, maps and nullable elements lie within one another.
    pub fn depth(&self) -> usize {
        match self {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => 1 + inner.depth(),
            _ => 0,
        }
    }

    /// The named type that this one holds, and whether it is behind a pointer (an array or a map).
    pub fn named(&self) -> Option<(&str, bool)> {
        match self {
            Type::Named(name) => Some((name, false)),
            Type::Nullable(inner) => inner.named(),
            Type::Array(inner) | Type::Map(inner) => inner.named().map(|(name, _)| (name, true)),
            _ => None,
        }
    }

    /// Whether it is a list of `format: float`. Servers may send such a list as base64.
    pub fn is_floats(&self) -> bool {
        matches!(self, Self::Array(item) if **item == Self::Float)
    }

    /// Whether a default is what the Rust type is without a value.
    pub fn is_zero(&self, default: &Value) -> bool {
        match (self, default) {
            (Self::String, Value::String(text)) => text.is_empty(),
            (Self::Integer(_) | Self::Number | Self::Float, Value::Number(number)) => {
                number.as_f64() == Some(0.0)
            }
            (Self::Boolean, Value::Bool(value)) => !value,
            (Self::Array(_), Value::Array(items)) => items.is_empty(),
            (Self::Map(_) | Self::Named(_), Value::Object(members)) => members.is_empty(),
            _ => false,
        }
    }
}

/// The formats of the OpenAPI format registry that have a Rust integer of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IntegerFormat {
    Int8,
    Int16,
    Int32,
    Int64,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
}

impl IntegerFormat {
    pub fn from_format(format: Option<&str>) -> Self {
        match format {
            Some("int8") => Self::Int8,
            Some("int16") => Self::Int16,
            Some("int32") => Self::Int32,
            Some("uint8") => Self::Uint8,
            Some("uint16") => Self::Uint16,
            Some("uint32") => Self::Uint32,
            Some("uint64") => Self::Uint64,
            _ => Self::Int64,
        }
    }

    pub fn format(self) -> &'static str {
        match self {
            Self::Int8 => "int8",
            Self::Int16 => "int16",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Uint8 => "uint8",
            Self::Uint16 => "uint16",
            Self::Uint32 => "uint32",
            Self::Uint64 => "uint64",
        }
    }

    /// The Rust type.
    pub fn rust(self) -> &'static str {
        match self {
            Self::Int8 => "i8",
            Self::Int16 => "i16",
            Self::Int32 => "i32",
            Self::Int64 => "i64",
            Self::Uint8 => "u8",
            Self::Uint16 => "u16",
            Self::Uint32 => "u32",
            Self::Uint64 => "u64",
        }
    }

    /// The smallest and the largest value.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::Int8 => (i8::MIN.into(), i8::MAX.into()),
            Self::Int16 => (i16::MIN.into(), i16::MAX.into()),
            Self::Int32 => (i32::MIN.into(), i32::MAX.into()),
            Self::Int64 => (i64::MIN.into(), i64::MAX.into()),
            Self::Uint8 => (0, u8::MAX.into()),
            Self::Uint16 => (0, u16::MAX.into()),
            Self::Uint32 => (0, u32::MAX.into()),
            Self::Uint64 => (0, u64::MAX.into()),
        }
    }
}
