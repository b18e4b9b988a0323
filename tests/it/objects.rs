//! How generated types read JSON, whatever it is read from.

use openai_typed::types::{CreateCompletionResponse, Model};
use serde_json::{Value, json};

fn refusal(text: &str) -> String {
    serde_json::from_str::<Model>(text).unwrap_err().to_string()
}

#[test]
fn of_a_member_that_comes_twice_the_last_counts() {
    let text = r#"{"id":"a","id":"b","created":1,"created":null,"x":1,"x":2}"#;
    let model: Model = serde_json::from_str(text).unwrap();
    assert_eq!((model.id.as_str(), model.created), ("b", None));
    assert_eq!(model.extra["x"], 2);
}

#[test]
fn names_may_be_escaped() {
    let model: Model = serde_json::from_str(r#"{"\u0069d":"a","\u0078":1}"#).unwrap();
    assert_eq!(model.id, "a");
    assert_eq!(model.extra["x"], 1);
}

#[test]
fn a_value_and_a_reader_give_what_a_text_gives() {
    let value = json!({"id": "c", "choices": [{"text": "t", "index": 0, "new": null}], "m": [1]});
    let text = value.to_string();
    let from_text: CreateCompletionResponse = serde_json::from_str(&text).unwrap();
    let from_reader = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(from_text, from_reader);
    assert_eq!(from_text, serde_json::from_value(value).unwrap());
    assert_eq!(from_text.choices[0].extra["new"], Value::Null);
    assert_eq!(from_text.object, "text_completion");
}

#[test]
fn refusals_say_what_was_expected() {
    let cases = [
        ("{}", "missing field `id`"),
        (r#"{"id":null}"#, "invalid type: null, expected a string"),
        (
            r#"{"id":"a","created":"b"}"#,
            r#"invalid type: string "b", expected i64"#,
        ),
        (
            r#""a""#,
            r#"invalid type: string "a", expected an object, Model"#,
        ),
        (
            r#"["a"]"#,
            "invalid type: sequence, expected an object, Model",
        ),
    ];
    for (text, expected) in cases {
        let refusal = refusal(text);
        assert!(refusal.starts_with(expected), "{text}: {refusal}");
    }
}
