//! What absent and null members of answers read as.

use proc_macro2::Literal;
use serde_json::Value;

use super::alike::literal;
use super::members::is_enum;
use crate::model::{Api, Type};

/// A default as an expression, other than the zero of its type; normalisation has checked that it is of the member's type.
pub(super) fn expression(api: &Api, ty: &Type, default: &Value) -> String {
    match (ty, default) {
        (Type::String, Value::String(text)) => format!("{}.to_owned()", literal(text)),
        (Type::Named(name), Value::String(text)) if is_enum(api, name) => {
            format!("{name}::from({})", literal(text))
        }
        (Type::Boolean, Value::Bool(value)) => value.to_string(),
        (Type::Integer(_), Value::Number(number)) => {
            number.as_i128().unwrap_or_default().to_string()
        }
        (Type::Number | Type::Float, Value::Number(number)) => {
            Literal::f64_unsuffixed(number.as_f64().unwrap_or_default()).to_string()
        }
        (Type::Array(item), Value::Array(items)) => {
            let items = items.iter().map(|value| expression(api, item, value));
            let items: Vec<String> = items.collect();
            format!("vec![{}]", items.join(", "))
        }
        // Only empty maps are left, and these are the zero of their type.
        _ => "Default::default()".to_owned(),
    }
}
