//! Objects as lists of their members.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// The members of an object, in their order.
#[derive(Clone, Default)]
pub(super) struct Members(pub(super) Vec<(String, Value)>);

impl Members {
    pub(super) fn of(object: &(impl Serialize + ?Sized)) -> serde_json::Result<Self> {
        serde_json::from_slice(&serde_json::to_vec(object)?)
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        let member = self.0.iter().find(|(other, _)| other == name);
        member.map(|(_, value)| value)
    }

    /// Puts a member in the place of one of the same name, or behind all.
    pub(super) fn set(&mut self, name: &str, value: &Value) {
        match self.0.iter_mut().find(|(other, _)| other == name) {
            Some((_, member)) => *member = value.clone(),
            None => self.0.push((name.to_owned(), value.clone())),
        }
    }

    /// As `application/x-www-form-urlencoded` has it. Lists are pairs with one name, or with brackets
    /// where these are asked for, as the members of objects then are; else these are JSON.
    pub(super) fn pairs(&self, brackets: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (name, value) in &self.0 {
            match brackets(name) {
                true => spread(name.clone(), value, &mut pairs),
                false => repeat(name, value, &mut pairs),
            }
        }
        pairs
    }
}

fn repeat(name: &str, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| repeat(name, item, into)),
        value => into.push((name.to_owned(), plain(value))),
    }
}

fn spread(name: String, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            let name = format!("{name}[]");
            items
                .iter()
                .for_each(|item| spread(name.clone(), item, into));
        }
        Value::Object(members) => members
            .iter()
            .for_each(|(member, value)| spread(format!("{name}[{member}]"), value, into)),
        value => into.push((name, plain(value))),
    }
}

/// A text as it is, a number in plain decimal, and anything else as JSON.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        // JSON text may have an exponent, which is no plain decimal.
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        value => value.to_string(),
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}
