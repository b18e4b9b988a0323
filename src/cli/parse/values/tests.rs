use serde_json::json;

use super::*;

const TEXTS: Kind = Kind::Array(&Kind::String);
const TOKENS: Kind = Kind::Array(&Kind::Integer);
const PROMPT: Kind = Kind::Union(&[Kind::String, TOKENS, TEXTS, Kind::Array(&TOKENS)]);

fn given(kind: &Kind, texts: &[&str]) -> Result<Value, String> {
    let values: Result<Vec<_>, _> = texts.iter().map(|text| parse(kind, text)).collect();
    combine(kind, values?)
}

#[test]
fn a_union_takes_text_and_json() {
    for (texts, expected) in [
        (&["a b"][..], json!("a b")),
        (&["42"], json!("42")),
        (&["null"], json!("null")),
        (&[""], json!("")),
        (&["\"[1]\""], json!("[1]")),
        (&["\"Hi\" she said"], json!("\"Hi\" she said")),
        (&["[1, 2"], json!("[1, 2")),
        (&["[1, \"a\"]"], json!("[1, \"a\"]")),
        (&["[1, 2]"], json!([1, 2])),
        (&["[\"a\"]"], json!(["a"])),
        (&["[[1], [2, 3]]"], json!([[1], [2, 3]])),
        (&["a", "b"], json!(["a", "b"])),
        (&["[1]", "[2, 3]"], json!([[1], [2, 3]])),
        (&["[\"a\", \"b\"]", "c"], json!(["a", "b", "c"])),
    ] {
        assert_eq!(given(&PROMPT, texts), Ok(expected), "{texts:?}");
    }
    assert!(given(&PROMPT, &["a", "[1]"]).is_err());
}

#[test]
fn a_union_without_text_takes_one_of_its_kinds() {
    let kind = Kind::Union(&[Kind::Number, Kind::Boolean, TEXTS]);
    assert_eq!(given(&kind, &["0.5"]), Ok(json!(0.5)));
    assert_eq!(given(&kind, &["true"]), Ok(json!(true)));
    assert_eq!(given(&kind, &["a"]), Ok(json!(["a"])));
    let kind = Kind::Union(&[Kind::Number, Kind::Boolean]);
    assert_eq!(
        given(&kind, &["a"]),
        Err("not a number, or `true` or `false`".to_owned())
    );
}

#[test]
fn a_list_is_given_piece_by_piece_or_as_a_whole() {
    let kind = Kind::Array(&Kind::Number);
    assert_eq!(given(&kind, &["1"]), Ok(json!([1])));
    assert_eq!(given(&kind, &["1", "0.5"]), Ok(json!([1, 0.5])));
    assert_eq!(given(&kind, &["[1, 2]", "3"]), Ok(json!([1, 2, 3])));
    assert_eq!(given(&TEXTS, &["[1]"]), Ok(json!(["[1]"])));
    assert_eq!(given(&Kind::Array(&TOKENS), &["[1]"]), Ok(json!([[1]])));
    assert!(given(&kind, &["a"]).is_err());
}

#[test]
fn numbers_are_numbers() {
    assert_eq!(parse(&Kind::Number, "0.2"), Ok(json!(0.2)));
    assert_eq!(parse(&Kind::Number, "1e3"), Ok(json!(1000.0)));
    assert_eq!(parse(&Kind::Integer, "-1"), Ok(json!(-1)));
    assert_eq!(
        parse(&Kind::Integer, "18446744073709551615"),
        Ok(json!(u64::MAX))
    );
    for text in ["", "1.5", "one", "NaN", "0x10"] {
        assert!(parse(&Kind::Integer, text).is_err(), "{text}");
    }
    for text in ["", "NaN", "inf", "-infinity", "1,5", "1e999"] {
        assert!(parse(&Kind::Number, text).is_err(), "{text}");
    }
}

#[test]
fn objects_have_members_of_their_kind() {
    let kind = Kind::Map(&Kind::Number);
    assert_eq!(
        parse(&kind, r#"{"50256": -100}"#),
        Ok(json!({"50256": -100}))
    );
    for text in ["", "{", "[]", "5", r#"{"a": "b"}"#] {
        assert!(parse(&kind, text).is_err(), "{text}");
    }
    assert_eq!(parse(&Kind::Any, "{"), Ok(json!("{")));
    assert_eq!(parse(&Kind::Any, "{}"), Ok(json!({})));
    assert!(parse(&Kind::Boolean, "yes").is_err());
}
