use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::de::value::BorrowedBytesDeserializer;
use serde::de::{Deserialize, IntoDeserializer};
use serde_json::{Value, json};

use super::*;

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
    by_name: BTreeMap<String, Option<Any>>,
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_union(deserializer)
    }
}

impl Union for Any {
    fn from_tape(tape: Tape<'_>) -> Result<Self, TapeError> {
        if tape.tag("type") == Some("node")
            && let Ok(form) = tape.read()
        {
            return Ok(Self::Node(form));
        }
        if tape.is_array()
            && let Ok(form) = tape.read()
        {
            return Ok(Self::Numbers(form));
        }
        tape.other().map(Self::Other)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::wire::read_object(deserializer)
    }
}

impl<'de> crate::wire::FromObject<'de> for Node {
    const NAME: &'static str = "Node";

    fn from_object<A: serde::de::MapAccess<'de>>(
        mut members: crate::wire::ObjectReader<A>,
    ) -> Result<Self, A::Error> {
        let (mut inner, mut by_name) = (None, None);
        while let Some(name) = members.name()? {
            match name.as_str() {
                "inner" => members.required(&mut inner)?,
                "by_name" => members.optional(&mut by_name)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            inner: crate::wire::present(inner, "inner")?,
            by_name: by_name.unwrap_or_default(),
        })
    }
}

/// What comes of a value on a tape.
fn through(value: &Value) -> Value {
    let bytes = record::record(value).unwrap();
    Tape::new(&bytes).other().unwrap()
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
        let bytes = record::record(&mut input).unwrap();
        prop_assert_eq!(Tape::new(&bytes).other().unwrap(), direct);
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
        let read = |bytes| Any::deserialize(BorrowedBytesDeserializer::<serde::de::value::Error>::new(bytes));
        let _ = read(&bytes);
        // Kinds and lengths that are nearly right.
        let small: Vec<u8> = bytes.iter().map(|byte| byte % 10).collect();
        let _ = read(&small);
        let tape = Tape::new(&small);
        let _ = (tape.tag("type"), tape.has(&["a"], &[("b", "c")]));
    }
}

#[test]
fn the_tag_may_come_last() {
    let read: Any =
        serde_json::from_str(r#"{"inner": [], "more": {"type": 1}, "type": "node"}"#).unwrap();
    assert!(matches!(read, Any::Node(_)), "{read:?}");
}

#[test]
fn a_member_is_a_value_or_is_not() {
    let bytes = record::record(&json!({"flag": true, "number": -2, "text": "1"})).unwrap();
    let tape = Tape::new(&bytes);
    assert!(tape.member_is("flag", true) && !tape.member_is("flag", false));
    assert!(tape.member_is("number", -2_i64) && !tape.member_is("number", 2_i64));
    assert!(!tape.member_is("text", 1_i64) && !tape.member_is("missing", true));
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
        record::record(members).map(|bytes| Tape::new(&bytes).other().unwrap())
    };
    assert_eq!(as_map("7").unwrap(), json!(7));
    assert_eq!(as_map("-7").unwrap(), json!(-7));
    assert_eq!(as_map("0.5").unwrap(), json!(0.5));
    assert!(as_map("x").is_err());
}

#[test]
fn a_tag_is_a_text() {
    let tag = |value: Value| {
        let bytes = record::record(value).unwrap();
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
    let bytes = record::record(json!({"a": 1, "b": null, "c": "x"})).unwrap();
    let tape = Tape::new(&bytes);
    assert!(tape.has(&[], &[]));
    assert!(tape.has(&["a", "c"], &[("c", "x")]));
    assert!(!tape.has(&["b"], &[]));
    assert!(!tape.has(&["d"], &[]));
    assert!(!tape.has(&[], &[("c", "y")]));
    assert!(!tape.has(&[], &[("a", "1")]));
    let text = record::record(json!("a")).unwrap();
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
    assert!(record::record(nested(128)).is_ok());
    let error = record::record(nested(129)).unwrap_err().to_string();
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

#[test]
fn errors_say_what_was_expected_and_found() {
    fn error<T: serde::de::DeserializeOwned + fmt::Debug>(value: Value) -> String {
        let bytes = record::record(value).unwrap();
        Tape::new(&bytes).read::<T>().unwrap_err().to_string()
    }
    let same = |value: Value| {
        let text = |error: serde_json::Error| error.to_string();
        let strings = serde_json::from_value::<String>(value.clone()).map_err(text);
        assert_eq!(error::<String>(value.clone()), strings.unwrap_err());
        let lists = serde_json::from_value::<Vec<u8>>(value.clone()).map_err(text);
        assert_eq!(error::<Vec<u8>>(value.clone()), lists.unwrap_err());
        let maps = serde_json::from_value::<BTreeMap<String, bool>>(value.clone()).map_err(text);
        assert_eq!(error::<BTreeMap<String, bool>>(value), maps.unwrap_err());
    };
    same(json!(true));
    same(json!(7));
    same(json!(-7));
    same(json!(0.5));
    assert!(error::<bool>(json!("t")).starts_with("invalid type: string \"t\""));
    assert!(error::<bool>(json!([])).starts_with("invalid type: sequence"));
    assert!(error::<bool>(json!({})).starts_with("invalid type: map"));
}
