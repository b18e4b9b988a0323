//! What is told of a value that does not fit.

use super::*;

#[test]
fn errors_say_what_was_expected_and_found() {
    fn error<T: Json + std::fmt::Debug>(value: &Value) -> String {
        read::<T, _>(value)
            .map_err(|error| error.to_string())
            .unwrap_err()
    }
    fn from_tape<T: Json>(value: &Value) -> String {
        let bytes = recorded(value).unwrap();
        Tape::new(&bytes)
            .give(&mut Slot(&mut T::empty()))
            .unwrap_err()
            .to_string()
    }
    fn same<T: Json + std::fmt::Debug + serde::de::DeserializeOwned>(value: &Value) {
        let serde = serde_json::from_value::<T>(value.clone())
            .unwrap_err()
            .to_string();
        assert_eq!(error::<T>(value), serde);
        assert_eq!(from_tape::<T>(value), serde);
    }
    for value in [json!(true), json!(7), json!(-7), json!(0.5), json!(null)] {
        same::<String>(&value);
        same::<Vec<u64>>(&value);
        same::<Map<bool>>(&value);
    }
    for value in [json!("t"), json!([]), json!({"a": 1})] {
        same::<bool>(&value);
        same::<i64>(&value);
        same::<f64>(&value);
    }
    same::<i64>(&json!(0.5));
    same::<i64>(&json!(u64::MAX));
    same::<u32>(&json!(-1));
    assert_eq!(
        error::<Node>(&json!([])),
        "invalid type: sequence, expected an object, Node"
    );
    assert_eq!(
        error::<Node>(&json!({"by_name": {}})),
        "missing field `inner`"
    );
    assert_eq!(
        error::<Node>(&json!({"inner": null})),
        "invalid type: null, expected a sequence"
    );
}

#[test]
fn an_error_within_names_its_line_and_column() {
    let error = serde_json::from_str::<Any>("[1,\n 2x]").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 3));
    assert!(error.is_syntax());
    let node = serde_json::from_str::<Vec<Option<Vec<String>>>>("[null,\n [7]]").unwrap_err();
    let mut input = serde_json::Deserializer::from_str("[null,\n [7]]");
    let ours = read::<Vec<Option<Vec<String>>>, _>(&mut input).unwrap_err();
    assert_eq!(ours.to_string(), node.to_string());
}
