//! How generated types are written, with any serializer of serde.
//!
//! As with reading, what is special to a type is compiled once, in this package: a value shows its
//! parts, and one function writes them.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map as JsonMap, Value};

use super::json::Json;
use super::map::Map;
use super::read::Scalar;
use super::shape::{Content, Entries, List, Shape};

/// Writes a value as JSON. In an object no member occurs twice: one of `extra` takes the place of a
/// field with the same name.
///
/// # Errors
/// What the serializer reports, and a number that is NaN or infinite: JSON has no form for it, and
/// serde_json would write `null`.
#[inline(never)]
pub fn write<T: Json, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let value = value.shape();
    Written { value, name: None }.serialize(serializer)
}

/// A value on its way.
struct Written<'a> {
    value: Shape<'a>,
    /// The member that it belongs to.
    name: Option<&'a str>,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Shape::Absent | Shape::Scalar(Scalar::Null) => serializer.serialize_unit(),
            Shape::Scalar(Scalar::Bool(value)) => serializer.serialize_bool(value),
            Shape::Scalar(Scalar::Unsigned(value)) => serializer.serialize_u64(value),
            Shape::Scalar(Scalar::Signed(value)) => serializer.serialize_i64(value),
            Shape::Scalar(Scalar::Text(value)) => serializer.serialize_str(value),
            Shape::Scalar(Scalar::Float(value)) => match value.is_finite() {
                true => serializer.serialize_f64(value),
                false => Err(self.not_finite(value)),
            },
            Shape::Single(value) => match value.is_finite() {
                true => serializer.serialize_f32(value),
                false => Err(self.not_finite(value.into())),
            },
            Shape::List(list) => {
                let length = list.length();
                let mut items = serializer.serialize_seq(Some(length))?;
                for value in (0..length).filter_map(|at| list.item(at)) {
                    let name = self.name;
                    items.serialize_element(&Written { value, name })?;
                }
                items.end()
            }
            Shape::Map(map) => {
                let mut entries = serializer.serialize_map(None)?;
                let mut outcome = Ok(());
                map.each(&mut |key, value| {
                    let name = self.name;
                    outcome = entries.serialize_entry(key, &Written { value, name });
                    outcome.is_ok()
                });
                outcome?;
                entries.end()
            }
            Shape::Object(object) => {
                let extra = object.part(usize::MAX);
                let gives_way = |name| matches!(extra, Shape::Map(extra) if extra.has(name));
                let mut members = serializer.serialize_map(None)?;
                for (at, member) in object.table().members.iter().enumerate() {
                    let value = object.part(at);
                    if gives_way(member.name) {
                    } else if let Content::Constant(text) = member.content {
                        members.serialize_entry(member.name, text)?;
                    } else if member.nullable || !matches!(value, Shape::Absent) {
                        let name = Some(member.name);
                        members.serialize_entry(member.name, &Written { value, name })?;
                    }
                }
                if let Shape::Map(extra) = extra {
                    let mut outcome = Ok(());
                    extra.each(&mut |key, value| {
                        let name = Some(key);
                        outcome = members.serialize_entry(key, &Written { value, name });
                        outcome.is_ok()
                    });
                    outcome?;
                }
                members.end()
            }
            Shape::Value(value) => value.serialize(serializer),
        }
    }
}

impl Written<'_> {
    #[cold]
    fn not_finite<E: Error>(&self, found: f64) -> E {
        match self.name {
            Some(name) => E::custom(format_args!(
                "`{name}` is {found}, for which JSON has no number"
            )),
            None => E::custom(format_args!(
                "one of its values is {found}, for which JSON has no number"
            )),
        }
    }
}

impl<T: Json> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, at: usize) -> Option<Shape<'_>> {
        self.get(at).map(T::shape)
    }
}

impl<T: Json> Entries for Map<T> {
    fn each(&self, show: &mut dyn FnMut(&str, Shape<'_>) -> bool) {
        let _ = self.iter().all(|(name, value)| show(name, value.shape()));
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }
}

impl Entries for JsonMap<String, Value> {
    fn each(&self, show: &mut dyn FnMut(&str, Shape<'_>) -> bool) {
        let _ = self.iter().all(|(name, value)| show(name, value.shape()));
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Extra;
    use crate::wire::shape::{Member, Table};

    /// A request as the generator writes it.
    struct Request<T> {
        value: T,
        text: Option<String>,
        nothing: Option<String>,
        extra: Extra,
    }

    impl<T: Json> Json for Request<T> {
        const TABLE: &'static Table = &Table::new(
            "an object, Request",
            &[
                Member::constant("type", "request"),
                Member::optional("value"),
                Member::optional("text"),
                Member::nullable("nothing"),
            ],
        );

        fn empty() -> Self {
            Self {
                value: T::empty(),
                text: None,
                nothing: None,
                extra: Extra::new(),
            }
        }

        fn part(&self, at: usize) -> Shape<'_> {
            match at {
                1 => self.value.shape(),
                2 => self.text.shape(),
                3 => self.nothing.shape(),
                _ => self.extra.shape(),
            }
        }
    }

    fn json(value: &impl Json) -> serde_json::Result<String> {
        let mut text = Vec::new();
        write(value, &mut serde_json::Serializer::new(&mut text))?;
        Ok(String::from_utf8(text).unwrap())
    }

    fn request<T: Json>(value: T, extra: &str) -> serde_json::Result<String> {
        json(&Request {
            value,
            text: None,
            nothing: None,
            extra: serde_json::from_str(extra).unwrap(),
        })
    }

    fn map<T>(value: T) -> Map<T> {
        Map::from([("50256", value)])
    }

    #[test]
    fn values_are_written_as_they_are() {
        assert_eq!(json(&0.2_f32).unwrap(), "0.2");
        assert_eq!(json(&1.5).unwrap(), "1.5");
        assert_eq!(json(&Some(7_u64)).unwrap(), "7");
        assert_eq!(json(&vec![Some(-0.5), None]).unwrap(), "[-0.5,null]");
        assert_eq!(json(&map(-100_i64)).unwrap(), r#"{"50256":-100}"#);
        assert_eq!(json(&Box::new("\n".to_owned())).unwrap(), r#""\n""#);
        assert_eq!(json(&vec![true, false]).unwrap(), "[true,false]");
        let value = serde_json::json!({"a": [null, 1e300, {}]});
        assert_eq!(json(&value).unwrap(), value.to_string());
    }

    #[test]
    fn members_without_a_value_are_absent_or_null() {
        let written = r#"{"type":"request","nothing":null}"#;
        assert_eq!(request(None::<bool>, "{}").unwrap(), written);
        // A value that is `null` is one.
        let written = r#"{"type":"request","value":null,"nothing":null}"#;
        assert_eq!(request(Some(Value::Null), "{}").unwrap(), written);
    }

    #[test]
    fn a_number_that_json_does_not_have_is_refused_by_the_name_of_its_member() {
        for (odd, shown) in [
            (f64::NAN, "NaN"),
            (f64::INFINITY, "inf"),
            (f64::NEG_INFINITY, "-inf"),
        ] {
            let errors = [
                request(odd, "{}").unwrap_err(),
                request(odd as f32, "{}").unwrap_err(),
                request(Some(odd), "{}").unwrap_err(),
                request(vec![1.0, odd], "{}").unwrap_err(),
                request(Some(vec![Some(odd as f32)]), "{}").unwrap_err(),
                request(vec![Some(map(odd))], "{}").unwrap_err(),
            ];
            for error in errors {
                let text = format!("`value` is {shown}, for which JSON has no number");
                assert_eq!(error.to_string(), text);
            }
            let error = json(&vec![odd]).unwrap_err().to_string();
            let text = format!("one of its values is {shown}, for which JSON has no number");
            assert_eq!(error, text);
        }
    }

    #[test]
    fn a_member_of_extra_takes_the_place_of_a_field() {
        let extra = r#"{"nothing":0,"type":"x","value":7,"z":[1]}"#;
        let written = request(f64::NAN, extra).unwrap();
        assert_eq!(written.len(), extra.len());
        let read = |text| serde_json::from_str::<Value>(text).unwrap();
        assert_eq!(read(&written), read(extra));
    }
}
