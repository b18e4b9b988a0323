//! Whatever the input: an answer, no panic; and what is valid reads as it was written.

use openai_typed_codegen::document::Document;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::files;

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

    #[test]
    fn however_its_components_are_spread_a_document_reads_the_same(
        homes in prop::collection::vec(0usize..3, 6),
        edges in prop::collection::vec((0usize..6, 0usize..6), 0..12),
    ) {
        const FILES: [&str; 3] = ["root.json", "one.json", "deep/two.json"];
        // From the first file of the pair to the second.
        const WAYS: [[&str; 3]; 3] = [
            ["", "one.json", "deep/two.json"],
            ["root.json", "", "deep/two.json"],
            ["../root.json", "../one.json", ""],
        ];
        let schemas = |refer: &dyn Fn(usize, usize) -> String, home: &dyn Fn(usize) -> bool| -> Value {
            let of = (0..6).filter(|from| home(*from));
            let one = |from: usize| {
                let targets = edges.iter().filter(|(one, _)| *one == from);
                let targets: Vec<_> = targets.map(|(_, to)| json!({"$ref": refer(from, *to)})).collect();
                (format!("S{from}"), json!({"anyOf": targets}))
            };
            of.map(one).collect()
        };
        let local = |to: usize| format!("#/components/schemas/S{to}");
        let whole = schemas(&|_, to| local(to), &|_| true);
        let mut files: Vec<_> = (0..3).map(|file| {
            let refer = |from: usize, to: usize| format!("{}{}", WAYS[homes[from]][homes[to]], local(to));
            json!({"components": {"schemas": schemas(&refer, &|one| homes[one] == file)}})
        }).collect();
        // The root leads to each file.
        files[0]["paths"] = json!({"/a": {"$ref": "one.json#/paths/~1a"}, "/b": {"$ref": "deep/two.json"}});
        files[1]["paths"] = json!({"/a": {"get": {}}});
        let files: Vec<_> = files.iter().map(Value::to_string).collect();
        let files: Vec<_> = FILES.into_iter().zip(files.iter().map(String::as_str)).collect();
        let tree = files::read(&files).expect("one tree").root.to_json();
        prop_assert_eq!(&tree["components"]["schemas"], &whole);
        prop_assert_eq!(&tree["paths"]["/a"], &json!({"get": {}}));
    }

    #[test]
    fn arbitrary_references_never_panic(one in "[./#~a-c1%:]{0,12}", other in "(b[.]yaml)?#?(/components/schemas/)?[./#~a-cAB1%]{0,6}") {
        let text = |reference: &str| format!("components: {{schemas: {{A: {{items: {{$ref: {reference:?}}}}}}}}}\nB: {{$ref: {other:?}}}\n");
        let b = text(&other).replace("{A:", "{B:");
        if let Ok(document) = files::read(&[("a.yaml", &text(&one)), ("b.yaml", &b)]) {
            let _ = serde_json::to_string(&document.root);
        }
    }
}
