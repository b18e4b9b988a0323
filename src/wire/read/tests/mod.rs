mod errors;
mod objects;
mod text;

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::de::{Deserialize, Deserializer, IntoDeserializer};
use serde_json::{Value, json};

use super::tape::Tape;
use super::*;
use crate::wire::json::{Json, Slot};
use crate::wire::shape::{Member, Shape, Table};
use crate::wire::{Extra, Map};

/// A union that keeps everything, and reads what is an object with a tag by it.
#[derive(Debug, PartialEq)]
enum Any {
    Node(Box<Node>),
    Numbers(Vec<i64>),
    Other(Value),
}

#[derive(Debug, PartialEq)]
struct Node {
    inner: Vec<Any>,
    by_name: Map<Option<Any>>,
    extra: Extra,
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

impl Json for Any {
    fn empty() -> Self {
        Self::Other(Value::Null)
    }

    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        read_union(self, value)
    }

    fn shape(&self) -> Shape<'_> {
        match self {
            Self::Node(form) => form.shape(),
            Self::Numbers(form) => form.shape(),
            Self::Other(form) => form.shape(),
        }
    }
}

impl Union for Any {
    const FORMS: &'static Forms = &Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
            Form {
                tags: &["node"],
                untagged: false,
                look: Look::Map,
            },
            Form {
                tags: &[],
                untagged: false,
                look: Look::List,
            },
        ],
    };

    fn form(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError> {
        *self = match at {
            0 => Self::Node(Json::empty()),
            1 => Self::Numbers(Json::empty()),
            _ => Json::empty(),
        };
        match self {
            Self::Node(form) => form.take(value),
            Self::Numbers(form) => form.take(value),
            Self::Other(form) => Json::take(form, value),
        }
    }
}

impl Json for Node {
    const TABLE: &'static Table = &Table::new(
        "an object, Node",
        &[
            Member::constant("type", "node"),
            Member::required("inner"),
            Member::defaulted("by_name"),
        ],
    );

    fn empty() -> Self {
        Self {
            inner: Json::empty(),
            by_name: Json::empty(),
            extra: Extra::new(),
        }
    }

    fn member(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError> {
        match at {
            1 => self.inner.take(value),
            2 => self.by_name.take(value),
            _ => self.extra.take(value),
        }
    }

    fn part(&self, at: usize) -> Shape<'_> {
        match at {
            1 => self.inner.shape(),
            2 => self.by_name.shape(),
            _ => self.extra.shape(),
        }
    }
}

/// What a value is written down as.
fn recorded<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct Bytes(String);

    impl Json for Bytes {
        fn empty() -> Self {
            Self(String::new())
        }

        fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
            self.0 = record::record(value)?;
            Ok(())
        }
    }

    read::<Bytes, _>(deserializer).map(|bytes| bytes.0)
}

fn from_tape(tape: Tape<'_>) -> Result<Value, ReadError> {
    let mut value = Value::Null;
    tape.give(&mut Slot(&mut value))?;
    Ok(value)
}

/// What comes of a value on a tape.
fn through(value: &Value) -> Value {
    let bytes = recorded(value).unwrap();
    from_tape(Tape::new(&bytes)).unwrap()
}

fn any_json() -> impl Strategy<Value = Value> {
    let plain = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    plain.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn a_value_comes_back_as_it_was(value in any_json()) {
        prop_assert_eq!(through(&value), value.clone());
        let text = serde_json::to_string(&value).unwrap();
        let direct: Value = serde_json::from_str(&text).unwrap();
        let mut input = serde_json::Deserializer::from_str(&text);
        let bytes = recorded(&mut input).unwrap();
        prop_assert_eq!(from_tape(Tape::new(&bytes)).unwrap(), direct);
    }

    #[test]
    fn a_union_reads_the_same_from_text_and_from_a_value(value in any_json()) {
        let value = json!({"type": "node", "inner": [value, [1, -2]], "by_name": {"a": null, "b": value}});
        let from_text: Any = serde_json::from_str(&value.to_string()).unwrap();
        let from_value: Any = serde_json::from_value(value).unwrap();
        let Any::Node(node) = &from_text else { panic!("{from_text:?}") };
        prop_assert_eq!(&node.inner[1], &Any::Numbers(vec![1, -2]));
        prop_assert_eq!(&node.by_name["a"], &None);
        prop_assert_eq!(from_text, from_value);
    }

    #[test]
    fn bytes_that_are_no_tape_are_an_error_or_some_value(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let read = |bytes: &str| Tape::new(bytes).give(&mut Slot(&mut Any::empty()));
        let _ = read(&String::from_utf8_lossy(&bytes));
        // Kinds and lengths that are nearly right.
        let small: String = bytes.iter().map(|byte| char::from(byte % 10)).collect();
        let _ = read(&small);
        let tape = Tape::new(&small);
        let _ = (tape.tag("type"), tape.has(&["a"], &[("b", Scalar::Null)]));
    }
}

#[test]
fn the_tag_may_come_last() {
    let read: Any =
        serde_json::from_str(r#"{"inner": [], "more": {"type": 1}, "type": "node"}"#).unwrap();
    assert!(matches!(read, Any::Node(_)), "{read:?}");
}

#[test]
fn numbers_keep_their_kind() {
    for text in [
        "18446744073709551615",
        "-9223372036854775808",
        "0",
        "-0.0",
        "1e300",
        "0.1",
    ] {
        let direct: Value = serde_json::from_str(text).unwrap();
        let read: Any = serde_json::from_str(text).unwrap();
        assert_eq!(read, Any::Other(direct), "{text}");
    }
}

#[test]
fn numbers_of_any_precision_are_read_as_numbers() {
    let as_map = |number: &str| {
        let members = BTreeMap::from([("$serde_json::private::Number", number.to_owned())]);
        let members: serde::de::value::MapDeserializer<'_, _, serde::de::value::Error> =
            serde::de::value::MapDeserializer::new(members.into_iter());
        recorded(members).map(|bytes| from_tape(Tape::new(&bytes)).unwrap())
    };
    assert_eq!(as_map("7").unwrap(), json!(7));
    assert_eq!(as_map("-7").unwrap(), json!(-7));
    assert_eq!(as_map("0.5").unwrap(), json!(0.5));
    assert!(as_map("x").is_err());
}

#[test]
fn a_tag_is_a_text() {
    let tag = |value: Value| {
        let bytes = recorded(value).unwrap();
        Tape::new(&bytes).tag("type").map(str::to_owned)
    };
    assert_eq!(
        tag(json!({"a": [{}, "x", 1.5], "type": "t"})).as_deref(),
        Some("t")
    );
    assert_eq!(tag(json!({"type": null})), None);
    assert_eq!(tag(json!({"types": "t"})), None);
    assert_eq!(tag(json!({"type": 1})).as_deref(), Some(""));
    assert_eq!(tag(json!("type")), None);
}

#[test]
fn an_object_has_what_is_required_of_it() {
    let bytes = recorded(json!({"a": 1, "b": null, "c": "x", "flag": true, "number": -2})).unwrap();
    let tape = Tape::new(&bytes);
    assert!(tape.has(&[], &[]));
    assert!(tape.has(&["a", "c"], &[("c", Scalar::Text("x"))]));
    assert!(!tape.has(&["b"], &[]));
    assert!(!tape.has(&["d"], &[]));
    assert!(!tape.has(&[], &[("c", Scalar::Text("y"))]));
    assert!(!tape.has(&[], &[("a", Scalar::Text("1"))]));
    assert!(tape.has(
        &[],
        &[("a", Scalar::Unsigned(1)), ("flag", Scalar::Bool(true))]
    ));
    assert!(!tape.has(&[], &[("flag", Scalar::Bool(false))]));
    assert!(tape.has(&[], &[("number", Scalar::Signed(-2))]));
    assert!(!tape.has(&[], &[("missing", Scalar::Bool(true))]));
    let text = recorded(json!("a")).unwrap();
    assert!(!Tape::new(&text).has(&[], &[]));
}

#[test]
fn depth_has_a_limit() {
    let nested = |depth: usize| {
        let mut value = json!(1);
        for _ in 0..depth {
            value = json!([value]);
        }
        value
    };
    assert!(recorded(nested(520)).is_ok());
    let error = recorded(nested(521)).unwrap_err().to_string();
    assert_eq!(error, "recursion limit exceeded");
    // As deep as serde_json reads, within the stack of a thread.
    let mut text = "1".to_owned();
    for _ in 0..63 {
        text = format!(r#"{{"type":"node","inner":[{text}]}}"#);
    }
    let read: Any = serde_json::from_str(&text).unwrap();
    assert!(matches!(read, Any::Node(_)));
}

#[test]
fn inputs_of_plain_values_are_read_too() {
    type Failure = serde::de::value::Error;
    fn read<'de, T: IntoDeserializer<'de, Failure>>(value: T) -> Value {
        match Any::deserialize(value.into_deserializer()).unwrap() {
            Any::Other(value) => value,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(read(()), json!(null));
    assert_eq!(read(true), json!(true));
    assert_eq!(read(7_u8), json!(7));
    assert_eq!(read(-7_i8), json!(-7));
    assert_eq!(read(0.5), json!(0.5));
    assert_eq!(read("text"), json!("text"));
}
