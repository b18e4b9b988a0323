//! How generated types write a JSON object.

use std::collections::BTreeMap;

use serde::ser::{Error, Serialize, SerializeMap, Serializer};

use super::extra::Extra;

/// Writes a request or a response as a JSON object in which no member occurs twice.
///
/// A member of `extra` takes the place of a field with the same name.
pub struct ObjectSerializer<'a, S: Serializer> {
    map: S::SerializeMap,
    extra: &'a Extra,
}

impl<'a, S: Serializer> ObjectSerializer<'a, S> {
    /// Opens the object.
    ///
    /// # Errors
    /// What the serializer reports.
    pub fn new(serializer: S, extra: &'a Extra) -> Result<Self, S::Error> {
        Ok(Self {
            map: serializer.serialize_map(None)?,
            extra,
        })
    }

    /// Writes one member, unless `extra` has one of that name.
    ///
    /// # Errors
    /// What the serializer reports.
    pub fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        if self.extra.contains_key(name) {
            return Ok(());
        }
        self.map.serialize_entry(name, value)
    }

    /// Writes one member if it has a value; an unset one is absent, never `null`.
    ///
    /// # Errors
    /// What the serializer reports.
    pub fn optional<T: Serialize>(
        &mut self,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), S::Error> {
        match value {
            Some(value) => self.member(name, value),
            None => Ok(()),
        }
    }

    /// Writes one member that holds numbers, unless it is an unset `Option`.
    ///
    /// # Errors
    /// What the serializer reports, and an error that names the member if one of the numbers is
    /// NaN or infinite: JSON has no form for it, and serde_json would write `null`.
    pub fn number<T: Number>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
        if value.is_unset() || self.extra.contains_key(name) {
            return Ok(());
        }
        if let Some(found) = value.not_finite() {
            return Err(S::Error::custom(format_args!(
                "`{name}` is {found}, for which JSON has no number"
            )));
        }
        self.map.serialize_entry(name, value)
    }

    /// Writes `extra` and closes the object.
    ///
    /// # Errors
    /// What the serializer reports.
    pub fn end(mut self) -> Result<S::Ok, S::Error> {
        for (name, value) in self.extra {
            self.map.serialize_entry(name, value)?;
        }
        self.map.end()
    }
}

/// Numbers, or what holds them, for [`ObjectSerializer::number`].
pub trait Number: Serialize {
    /// The first that is NaN or infinite.
    fn not_finite(&self) -> Option<f64>;

    /// Whether there is nothing to write: an `Option` without a value.
    fn is_unset(&self) -> bool {
        false
    }
}

impl Number for f64 {
    fn not_finite(&self) -> Option<f64> {
        (!self.is_finite()).then_some(*self)
    }
}

impl Number for f32 {
    fn not_finite(&self) -> Option<f64> {
        f64::from(*self).not_finite()
    }
}

impl<T: Number> Number for Option<T> {
    fn not_finite(&self) -> Option<f64> {
        self.as_ref().and_then(T::not_finite)
    }

    fn is_unset(&self) -> bool {
        self.is_none()
    }
}

impl<T: Number> Number for [T] {
    fn not_finite(&self) -> Option<f64> {
        self.iter().find_map(T::not_finite)
    }
}

impl<T: Number> Number for Vec<T> {
    fn not_finite(&self) -> Option<f64> {
        self.as_slice().not_finite()
    }
}

impl<T: Number> Number for BTreeMap<String, T> {
    fn not_finite(&self) -> Option<f64> {
        self.values().find_map(T::not_finite)
    }
}

/// Writes numbers in one form of a union.
///
/// # Errors
/// What the serializer reports, and one for NaN and infinity, as [`ObjectSerializer::number`].
pub fn finite<T: Number, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.not_finite() {
        Some(found) => Err(S::Error::custom(format_args!(
            "one of its values is {found}, for which JSON has no number"
        ))),
        None => value.serialize(serializer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A request as the generator writes it.
    struct Request<T> {
        value: T,
        extra: Extra,
    }

    impl<T: Number> Serialize for Request<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = ObjectSerializer::new(serializer, &self.extra)?;
            object.number("value", &self.value)?;
            object.end()
        }
    }

    fn written<T: Number>(value: T) -> serde_json::Result<String> {
        let extra = Extra::new();
        serde_json::to_string(&Request { value, extra })
    }

    fn map<T>(value: T) -> BTreeMap<String, T> {
        BTreeMap::from([("50256".to_owned(), value)])
    }

    #[test]
    fn numbers_are_written_as_they_are() {
        assert_eq!(written(0.2_f32).unwrap(), r#"{"value":0.2}"#);
        assert_eq!(written(Some(1.5)).unwrap(), r#"{"value":1.5}"#);
        assert_eq!(written(None::<f64>).unwrap(), "{}");
        assert_eq!(written(Some(None::<f64>)).unwrap(), r#"{"value":null}"#);
        assert_eq!(
            written(vec![Some(-0.5), None]).unwrap(),
            r#"{"value":[-0.5,null]}"#
        );
        assert_eq!(
            written(Some(map(-100.0))).unwrap(),
            r#"{"value":{"50256":-100.0}}"#
        );
    }

    #[test]
    fn a_number_that_json_does_not_have_is_refused_by_the_name_of_its_member() {
        for (odd, shown) in [
            (f64::NAN, "NaN"),
            (f64::INFINITY, "inf"),
            (f64::NEG_INFINITY, "-inf"),
        ] {
            let errors = [
                written(odd).unwrap_err(),
                written(odd as f32).unwrap_err(),
                written(Some(odd)).unwrap_err(),
                written(vec![1.0, odd]).unwrap_err(),
                written(Some(vec![Some(odd as f32)])).unwrap_err(),
                written(Some(map(odd))).unwrap_err(),
                written(vec![Some(map(odd))]).unwrap_err(),
            ];
            for error in errors {
                let text = format!("`value` is {shown}, for which JSON has no number");
                assert_eq!(error.to_string(), text);
            }
        }
    }

    #[test]
    fn a_member_that_extra_has_too_is_written_once() {
        struct Request(Extra);

        impl Serialize for Request {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = ObjectSerializer::new(serializer, &self.0)?;
                object.member("a", "field")?;
                object.optional("b", &Some("field"))?;
                object.optional("c", &None::<u8>)?;
                object.end()
            }
        }

        let extra = serde_json::from_str(r#"{"a":null,"d":1}"#).unwrap();
        assert_eq!(
            serde_json::to_string(&Request(extra)).unwrap(),
            r#"{"b":"field","a":null,"d":1}"#
        );
    }

    #[test]
    fn a_number_that_gives_way_to_extra_is_not_looked_at() {
        let extra = serde_json::from_str(r#"{"value": 7}"#).unwrap();
        let request = Request {
            value: f64::NAN,
            extra,
        };
        assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"value":7}"#);
    }

    #[test]
    fn a_form_of_a_union_has_no_such_number_either() {
        #[derive(serde::Serialize)]
        #[serde(untagged)]
        enum Union {
            #[serde(serialize_with = "finite")]
            Number(f64),
        }
        let written = |number| serde_json::to_string(&Union::Number(number));
        assert_eq!(written(0.5).unwrap(), "0.5");
        let error = written(f64::NAN).unwrap_err().to_string();
        assert_eq!(
            error,
            "one of its values is NaN, for which JSON has no number"
        );
    }
}
