//! JSON text, held against serde_json.

use serde::Deserialize;

use super::*;

/// What our reader makes of a text, without asking serde_json.
fn ours(text: &str) -> Option<Value> {
    let mut value = Value::Null;
    super::super::text::read_text(text, &mut Slot(&mut value)).ok()?;
    Some(value)
}

/// Texts that are nearly JSON: pieces of it in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"a\":",
        "\\",
        "\\n",
        "\\u00e9",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\u12",
        "é",
        " ",
        "\n",
        "\t",
        "\u{1}",
        "0",
        "1",
        "-",
        "01",
        "1.5",
        ".",
        "e",
        "E+3",
        "1e400",
        "18446744073709551616",
        "-9223372036854775809",
        "null",
        "true",
        "false",
        "nul",
        "12345678",
        "\"12345678\\\\\"",
        "\u{feff}",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_is_read_that_serde_json_refuses_and_all_else_is_the_same(text in pieces()) {
        prop_assert_eq!(ours(&text), serde_json::from_str::<Value>(&text).ok(), "{}", text);
    }

    #[test]
    fn values_come_through(value in any_json(), pretty in any::<bool>()) {
        let text = match pretty {
            true => serde_json::to_string_pretty(&value).unwrap(),
            false => value.to_string(),
        };
        // Floats are read exactly, which serde_json does with a feature alone.
        prop_assert_eq!(ours(&text), Some(value));
    }

    #[test]
    fn strings_of_any_length_and_escape_come_through(text in "[a-z\"\\\\\u{1}\n\u{e9}\u{1f600}]{0,40}") {
        let json = serde_json::to_string(&text).unwrap();
        prop_assert_eq!(ours(&json), Some(Value::from(text.clone())));
        let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect();
        prop_assert_eq!(ours(&format!("\"{escaped}\"")), Some(Value::from(text)));
    }
}

#[test]
fn numbers_are_those_of_serde_json() {
    for text in [
        "0",
        "-0",
        "-0.0",
        "-1",
        "7",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "1e3",
        "1E-3",
        "0.1",
        "123456789012345678901234567890",
        "1e309",
        "-",
        "01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "--1",
        "+1",
        "0x1",
        "NaN",
        "Infinity",
    ] {
        assert_eq!(
            ours(text),
            serde_json::from_str::<Value>(text).ok(),
            "{text}"
        );
    }
}

#[test]
fn depth_has_the_limit_of_serde_json() {
    for depth in [127, 128] {
        let text = "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(ours(&text).is_some(), depth == 127);
        assert_eq!(serde_json::from_str::<Value>(&text).is_ok(), depth == 127);
    }
}

#[test]
fn what_stops_early_has_not_read_the_text() {
    struct First;

    impl Target for First {
        fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
            value
                .list("a sequence")?
                .next(&mut Slot(&mut Value::Null))
                .map(drop)
        }
    }

    assert!(super::super::text::read_text("[1, 2]", &mut First).is_err());
    assert!(super::super::text::read_text("[1, 2", &mut First).is_err());
}

#[test]
fn types_of_others_are_read_by_serde_json() {
    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Theirs {
        id: u8,
        name: Option<String>,
        kind: Kind,
        #[serde(default)]
        wrapped: Wrapped,
    }

    #[derive(Debug, Default, Deserialize, PartialEq)]
    struct Wrapped(i128);

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        One,
        Two { a: (bool, char) },
    }

    fn both<T: serde::de::DeserializeOwned + std::fmt::Debug + PartialEq>(text: &str) {
        let text_of = |error: serde_json::Error| error.to_string();
        assert_eq!(
            T::deserialize(JsonText(text.as_bytes())).map_err(text_of),
            serde_json::from_str::<T>(text).map_err(text_of),
            "{text}"
        );
    }
    for text in [
        r#"{"id":7,"kind":"one","name":null}"#,
        r#"{"id":7,"kind":{"two":{"a":[true,"x"]}},"name":"n","wrapped":-5}"#,
        r#"{"id":300,"kind":"one"}"#,
        r#"{"id":7,"kind":"three"}"#,
        r#"{"id":7,"kind":"one","other":1}"#,
        r#"{"id":7,"kind":"one"} x"#,
        "[7,null,\"one\",1]",
        "{\"id\":7",
        "",
    ] {
        both::<Theirs>(text);
        both::<Vec<Option<Theirs>>>(&format!("[{text},null]"));
    }
    both::<Option<()>>("null");
}

/// The members of an object in this order, of which one may be its tag.
fn members() -> impl Strategy<Value = String> {
    let member = prop::sample::select(vec![
        r#""type":"node""#,
        r#""type" : "node" "#,
        r#""type":"other""#,
        r#""type":null"#,
        r#""type":1"#,
        r#""t\u0079pe":"node""#,
        r#""inner":[]"#,
        r#""inner":[{"inner":[[1],{}],"type":"node"},[1],[null]]"#,
        r#""inner":7"#,
        r#""by_name":{"a":[2]}"#,
        r#""by_name":null"#,
        r#""a":"b, \"type\":\"node\"""#,
        r#""b":-1.5e3"#,
        r#""c":true"#,
        r#""d":"#,
    ]);
    prop::collection::vec(member, 0..5).prop_map(|members| format!("{{{}}}", members.join(",")))
}

proptest! {
    #[test]
    fn a_union_is_the_same_whether_its_tag_is_seen_ahead_or_not(text in members()) {
        let mut ahead = Any::empty();
        let read = super::super::text::read_text(&text, &mut Slot(&mut ahead));
        let whole = serde_json::from_str::<Any>(&text);
        prop_assert_eq!(read.is_ok(), whole.is_ok(), "{}", text);
        if let Ok(whole) = whole {
            prop_assert_eq!(ahead, whole, "{}", text);
        }
    }
}

#[test]
fn a_tag_behind_parts_is_seen_at_every_depth() {
    for depth in 0..12 {
        let mut text = r#"{"inner":[],"a":"\\\"]}","type":"node"}"#.to_owned();
        for _ in 0..depth {
            text = format!(r#"{{"inner":[{text}],"by_name":{{"a":[1]}},"type":"node"}}"#);
        }
        let mut ahead = Any::empty();
        super::super::text::read_text(&text, &mut Slot(&mut ahead)).unwrap();
        assert_eq!(ahead, serde_json::from_str::<Any>(&text).unwrap(), "{text}");
    }
}

#[test]
fn a_tag_is_looked_for_behind_whole_parts() {
    let ahead = |text: &str, mut passes: bool| {
        let found = super::super::scan::text_ahead(text, 1, "type", &mut passes);
        (found.map(str::to_owned), passes)
    };
    let node = || Some("node".to_owned());
    for text in [
        r#"{"a":"\\\"]}","type":"node"}"#,
        r#"{"a" : 1.5, "b":null ,"type": "node"}"#,
    ] {
        assert_eq!(ahead(text, true), (node(), true), "{text}");
        assert_eq!(ahead(text, false), (node(), false), "{text}");
    }
    for text in [
        r#"{"a":[{"b":"\\\"]}"},[]],"c":{},"type":"node"}"#,
        r#"{"a":{"type":"other"},"type":"node"}"#,
    ] {
        assert_eq!(ahead(text, true), (node(), false), "{text}");
        assert_eq!(ahead(text, false), (None, false), "{text}");
    }
    for text in [
        r#"{"a":[1,2"#,
        r#"{"a":"b\"#,
        r#"{"a":{"type":"node"}}"#,
        "{",
        r#"{"a"#,
    ] {
        assert_eq!(ahead(text, true).0, None, "{text}");
    }
}

#[test]
fn digits_that_are_too_many_do_not_wrap_around() {
    for text in [
        "1.8446744073709551617",
        "18446744073709551.617",
        "-0.18446744073709551617",
        "18446744073709551617",
    ] {
        let exact: f64 = text.parse().unwrap();
        let mut one = 0.0_f64;
        super::super::text::read_text(text, &mut Slot(&mut one)).unwrap();
        assert_eq!(one, exact);
        let mut list = Vec::<f64>::new();
        super::super::text::read_text(&format!("[{text}]"), &mut Slot(&mut list)).unwrap();
        assert_eq!(list, [exact]);
    }
}

proptest! {
    #[test]
    fn numbers_are_rounded_once(text in "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,24})?([eE][-+]?[0-9]{1,3})?") {
        let exact: f64 = text.parse().unwrap();
        let mut float = 0.0_f64;
        let read = super::super::text::read_text(&text, &mut Slot(&mut float));
        prop_assert_eq!(read.is_ok(), exact.is_finite(), "{}", text);
        if read.is_ok() && text.contains(['.', 'e', 'E']) {
            prop_assert_eq!(float.to_bits(), exact.to_bits(), "{}", text);
        }
    }

    #[test]
    fn a_list_of_numbers_is_what_its_items_are(
        items in prop::collection::vec(item_of_floats(), 0..140),
        blank in "( |\n {0,20}|\t)?",
        end in "(\\]|,\\]|\\] |x\\]|)",
    ) {
        let text = format!("[{blank}{}{end}", items.join(&format!(",{blank}")));
        let mut floats = vec![0.5_f64];
        let read = super::super::text::read_text(&text, &mut Slot(&mut floats));
        prop_assert_eq!(read.is_ok(), serde_json::from_str::<Vec<f64>>(&text).is_ok(), "{}", text);
        if read.is_ok() {
            let found: Vec<u64> = floats.iter().map(|float| float.to_bits()).collect();
            let exact = items.iter().map(|item| item.parse::<f64>().unwrap().to_bits());
            prop_assert_eq!(found, exact.collect::<Vec<_>>(), "{}", text);
        }
        let mut singles = Vec::<f32>::new();
        if read.is_ok() {
            let read = super::super::text::read_text(&text, &mut Slot(&mut singles));
            let expected: Vec<f32> = floats.iter().map(|float| *float as f32).collect();
            prop_assert_eq!(read.is_ok(), expected.iter().all(|float| float.is_finite()));
            prop_assert!(read.is_err() || singles == expected);
        }
    }
}

/// What may stand in a list of floats, and now and then what may not.
fn item_of_floats() -> impl Strategy<Value = String> {
    prop_oneof![
        60 => "-?[0-9]\\.[0-9]{1,21}",
        20 => "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,12})?([eE][-+]?[0-9]{1,2})?",
        1 => prop::sample::select(vec!["null", "[]", "01.5", "-", "1.", ".5", "1.5e", "3e38", "1e39", "\"1.5\"", "{}"])
            .prop_map(str::to_owned),
    ]
}
