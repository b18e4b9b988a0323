//! Parameters that are one of several kinds, or JSON.
#![allow(dead_code, reason = "generated methods with such parameters call it")]

use serde::Serialize;
use serde_json::Value;

use super::builder::RequestBuilder;
use super::members::plain;

/// A value as a segment of the path or a header has it: a list is its values with commas between.
pub(crate) fn joined(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(plain).collect();
            items.join(",")
        }
        Ok(value) => plain(&value),
        Err(_) => String::new(),
    }
}

impl RequestBuilder {
    /// Adds a query parameter: one for each value of a list, and for each member of an object.
    pub(crate) fn query_value(self, name: &str, value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(Value::Array(items)) => items
                .iter()
                .fold(self, |request, item| request.query(name, plain(item))),
            Ok(Value::Object(members)) => self.query_object(None, &members),
            Ok(Value::Null) | Err(_) => self,
            Ok(value) => self.query(name, plain(&value)),
        }
    }

    /// Adds a parameter that is JSON, in the query or a header.
    pub(crate) fn json_param(mut self, in_query: bool, name: &str, value: &impl Serialize) -> Self {
        match serde_json::to_string(value) {
            Ok(text) if in_query => self.query(name, text),
            Ok(text) => self.header(name, text),
            Err(error) => {
                self.refuse(format!("`{name}` has no JSON form: {error}"));
                self
            }
        }
    }
}
