//! Whatever the input: an answer, no panic; and what is valid reads as it was written.

use openai_typed_codegen::document::Document;
use proptest::prelude::*;
use serde_json::Value;

const SEED: &str = "openapi: 3.0.3\ninfo: &info {title: 'x', version: \"1\"}\npaths:\n  /a/{b}:\n    get:\n      description: |\n        two\n        lines\n      parameters:\n      - {name: b, <<: *info}\n      responses:\n        200: !!str 1\n        default: *info\n";

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e300..1e300).prop_map(Value::from),
        ".*".prop_map(Value::from),
        "[-+.0-9eE~ nulltrue]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((".*", inner), 0..6)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn parse_both(text: &str) {
    for name in ["a.yaml", "a.json"] {
        if let Ok(document) = Document::parse(name, text) {
            let _ = document.resolve("#/a");
            let _ = serde_json::to_string(&document.root);
        }
    }
}

proptest! {
    #[test]
    fn arbitrary_text_never_panics(text in any::<String>()) {
        parse_both(&text);
    }

    #[test]
    fn arbitrary_marks_never_panic(text in "([-?:,\\[\\]{}&*!|>'\"%@#~ \t\r\n\u{feff}\\\\a1]|<<: |---|\\.\\.\\.){0,40}") {
        parse_both(&text);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        parse_both(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn mutated_documents_never_panic(cuts in prop::collection::vec((any::<prop::sample::Index>(), 0usize..8, "[-?:,\\[\\]{}&*!|>'\" \n\ta]{0,4}"), 1..4)) {
        let mut text: Vec<char> = SEED.chars().collect();
        for (place, removed, inserted) in cuts {
            let start = place.index(text.len() + 1);
            let end = (start + removed).min(text.len());
            text.splice(start..end, inserted.chars());
        }
        parse_both(&text.into_iter().collect::<String>());
    }

    #[test]
    fn json_reads_as_serde_json_does(value in json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.expect("serialises");
        let root = Document::parse("a.json", &text).expect("JSON").root;
        prop_assert_eq!(root.to_json(), value.clone());
        prop_assert_eq!(serde_json::to_string(&root).expect("serialises"), serde_json::to_string(&value).expect("serialises"));
    }
}
