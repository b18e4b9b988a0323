//! The document loader: what texts mean, where nodes stand, and how faults read.

mod faults;
mod files;
mod limits;
mod properties;

use openai_typed_codegen::document::{Document, Pointer, ReferenceError, escape_pointer_token};
use serde_json::{Value, json};

fn yaml(text: &str) -> Document {
    Document::parse("a.yaml", text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn value(text: &str) -> Value {
    yaml(text).root.to_json()
}

fn fault(name: &str, text: &str) -> String {
    match Document::parse(name, text) {
        Ok(document) => panic!("read as {:?}:\n{text}", document.root.to_json()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn scalars_follow_the_core_schema() {
    for (text, expected) in [
        ("on", json!("on")),
        ("Yes", json!("Yes")),
        ("no", json!("no")),
        ("2022-12-20", json!("2022-12-20")),
        ("1.2.3", json!("1.2.3")),
        ("1_000", json!("1_000")),
        ("12:30:45", json!("12:30:45")),
        ("null", json!(null)),
        ("~", json!(null)),
        ("Null", json!(null)),
        ("nULL", json!("nULL")),
        ("true", json!(true)),
        ("FALSE", json!(false)),
        ("200", json!(200)),
        ("-12", json!(-12)),
        ("+12", json!(12)),
        ("0x1F", json!(31)),
        ("0o17", json!(15)),
        ("0123", json!(123)),
        ("18446744073709551615", json!(18_446_744_073_709_551_615u64)),
        ("-9223372036854776000", json!(-9.223372036854776e18)),
        ("0xFFFFFFFFFFFFFFFFF", json!(2.9514790517935283e20)),
        ("1.5", json!(1.5)),
        ("1.", json!(1.0)),
        (".5", json!(0.5)),
        ("1e3", json!(1000.0)),
        ("-", json!(null)),
        ("1e", json!("1e")),
        (".", json!(".")),
        ("e5", json!("e5")),
        ("'200'", json!("200")),
        ("\"null\"", json!("null")),
        ("!!str 200", json!("200")),
        ("! 200", json!("200")),
        ("!!int \"3\"", json!(3)),
        ("!!float 3", json!(3)),
        ("\"\\u00e9\\U0001f600\\/\"", json!("é😀/")),
    ] {
        if text == "-" {
            assert_eq!(value("-"), json!([null]));
        } else {
            assert_eq!(value(text), expected, "{text}");
            assert_eq!(
                value(&format!("a: {text}\n")),
                json!({ "a": expected }),
                "{text}"
            );
        }
    }
}

#[test]
fn keys_are_text_as_written() {
    assert_eq!(
        value("200: a\n0x10: b\nnull: c\ntrue: d\n1.0: e\n'<<': f\n/files?beta=true: g\n"),
        json!({"200": "a", "0x10": "b", "null": "c", "true": "d", "1.0": "e", "<<": "f", "/files?beta=true": "g"})
    );
}

#[test]
fn every_node_and_key_has_its_place() {
    let document =
        yaml("openapi: 3.0.3\npaths:\n  /a:\n    get:\n      tags: [x, 'y']\n      empty:\n");
    let place = |pointer: &str| {
        let node = document.pointer(pointer).expect(pointer);
        node.position.to_string()
    };
    assert_eq!(place(""), "1:1");
    assert_eq!(place("/openapi"), "1:10");
    assert_eq!(place("/paths"), "3:3");
    assert_eq!(place("/paths/~1a/get"), "5:7");
    assert_eq!(place("/paths/~1a/get/tags"), "5:13");
    assert_eq!(place("/paths/~1a/get/tags/1"), "5:17");
    assert_eq!(place("/paths/~1a/get/empty"), "6:12");
    let get = document.pointer("/paths/~1a").expect("there");
    assert_eq!(get.key_position("get").to_string(), "4:5");
}

#[test]
fn json_has_places_too_and_takes_what_yaml_does_not() {
    let text =
        "\u{feff}{\n\t\"a\": [1, {\"é\": \"\\ud83d\\ude00\\/\"}],\n\t\"b\": -0,\n\t\"c\": 1e2\n}\n";
    let document = Document::parse("a.json", text).expect("JSON");
    assert_eq!(
        document.root.to_json(),
        json!({"a": [1, {"é": "😀/"}], "b": -0.0, "c": 100.0})
    );
    let place = |pointer: &str| {
        document
            .pointer(pointer)
            .expect(pointer)
            .position
            .to_string()
    };
    assert_eq!(place("/a/1"), "2:11");
    assert_eq!(place("/a/1/é"), "2:17");
    assert_eq!(document.root.key_position("b").to_string(), "3:2");
    // The same text is JSON in a file of another name, and YAML's own flow style is read there.
    assert!(Document::parse("a.yaml", text).is_ok());
    assert_eq!(value("{a: 1, b: [x]}"), json!({"a": 1, "b": ["x"]}));
}

#[test]
fn json_agrees_with_serde_json() {
    for text in [
        "{}",
        "[]",
        "0",
        "-0",
        "-1",
        "1.5e-3",
        "1E+2",
        "\"\\u00e9\"",
        "null",
        " true ",
        "1e999",
        "01",
        "-",
        "1.",
        ".5",
        "+1",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "'a'",
        "nul",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "",
        "[1 2]",
        "{\"a\" 1}",
        "1 2",
        "\"\n\"",
        "NaN",
        "[",
        "{",
        "\"",
        "18446744073709551616",
    ] {
        let ours = Document::parse("a.json", text).map(|document| document.root.to_json());
        let theirs = serde_json::from_str::<Value>(text);
        assert_eq!(ours.ok(), theirs.ok(), "{text}");
    }
}

#[test]
fn order_is_kept() {
    let document = yaml("z: 1\na: {y: 1, b: 2}\nm: 3\n");
    assert_eq!(
        serde_json::to_string(&document.root).expect("serialises"),
        r#"{"z":1,"a":{"y":1,"b":2},"m":3}"#
    );
    assert_eq!(
        document.root.to_json().to_string(),
        r#"{"z":1,"a":{"y":1,"b":2},"m":3}"#
    );
}

#[test]
fn aliases_and_merge_keys_are_expanded() {
    let text = "base: &base {a: 1, b: 2}\nother: &other {b: 3, c: 4}\nboth:\n  z: 0\n  <<: [*base, *other]\n  c: 9\nalias: *base\n";
    let document = yaml(text);
    let both = document.root.get("both").expect("there");
    assert_eq!(
        serde_json::to_string(both).expect("serialises"),
        r#"{"z":0,"a":1,"b":2,"c":9}"#
    );
    let alias = document.root.get("alias").expect("there");
    assert_eq!(alias.to_json(), json!({"a": 1, "b": 2}));
    assert_eq!(alias.position.to_string(), "7:8");
    assert_eq!(alias.get("a").expect("there").position.to_string(), "1:17");
}

#[test]
fn an_anchor_may_be_named_twice() {
    assert_eq!(
        value("a: &x 1\nb: *x\nc: &x 2\nd: *x\n&k key: 1\ne: *k\n"),
        json!({"a": 1, "b": 1, "c": 2, "d": 2, "key": 1, "e": "key"})
    );
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    assert_eq!(
        value("\u{feff}a: 1\r\nb:\r\n  - x\r\n"),
        json!({"a": 1, "b": ["x"]})
    );
    assert_eq!(value("--- \na: 1\n...\n"), json!({"a": 1}));
}

#[test]
fn a_file_that_cannot_be_read_says_so() {
    let missing = Document::load("no/such/file.yaml".as_ref()).expect_err("missing");
    assert!(
        missing
            .to_string()
            .starts_with("no/such/file.yaml: cannot be read: "),
        "{missing}"
    );
    let path =
        std::env::temp_dir().join(format!("openai-typed-loader-{}.yaml", std::process::id()));
    std::fs::write(&path, b"a: 1\nb: \xff\n").expect("written");
    let error = Document::load(&path).expect_err("not UTF-8");
    std::fs::remove_file(&path).expect("removed");
    assert!(
        error
            .to_string()
            .ends_with(".yaml:2:4: not UTF-8: expected text in UTF-8"),
        "{error}"
    );
}

#[test]
fn references_are_followed_to_their_end() {
    let document = yaml(
        "a: {$ref: '#/b'}\nb: {$ref: '#/c~1d/e%20f'}\nc/d:\n  e f: 1\nx: {$ref: '#/y'}\ny: {$ref: '#/x'}\nlist: [1, 2]\n",
    );
    let (node, pointer) = document.resolve("#/a").expect("leads somewhere");
    assert_eq!((node.as_i64(), pointer.as_str()), (Some(1), "/c~1d/e f"));
    assert!(document.resolve("#").is_ok());
    assert_eq!(
        document.resolve("#/list/1").expect("there").0.as_i64(),
        Some(2)
    );
    let fails = |reference: &str| document.resolve(reference).expect_err(reference);
    assert_eq!(fails("#/x"), ReferenceError::Cycle("#/y".into()));
    assert_eq!(
        fails("#/list/01"),
        ReferenceError::Missing("#/list/01".into())
    );
    assert_eq!(
        fails("#/list/+1"),
        ReferenceError::Missing("#/list/+1".into())
    );
    assert_eq!(fails("#/nope"), ReferenceError::Missing("#/nope".into()));
    assert_eq!(fails("#nope"), ReferenceError::Malformed("#nope".into()));
    assert_eq!(fails("#/%zz"), ReferenceError::Malformed("#/%zz".into()));
    assert_eq!(
        fails("b.yaml#/a"),
        ReferenceError::External("b.yaml#/a".into())
    );
}

#[test]
fn pointers_escape_their_tokens() {
    assert_eq!(escape_pointer_token("/a~b/{c}"), "~1a~0b~1{c}");
    let mut pointer = Pointer::root();
    pointer.push("/a/b");
    pointer.push(3);
    assert_eq!(pointer.as_str(), "/~1a~1b/3");
    assert_eq!(pointer.child("x").to_string(), "/~1a~1b/3/x");
    pointer.pop();
    assert_eq!(pointer.as_str(), "/~1a~1b");
    pointer.pop();
    pointer.pop();
    assert_eq!(pointer, Pointer::root());
}
