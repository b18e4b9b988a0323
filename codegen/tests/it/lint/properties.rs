//! Whatever the document's shape: findings, no panic, no endless run.

use openai_typed_codegen::document::Document;
use openai_typed_codegen::lint::lint;
use proptest::prelude::*;
use serde_json::{Value, json};

const GOOD: &str = include_str!("../../lint/good.yaml");

const KEYS: &[&str] = &[
    "openapi",
    "info",
    "paths",
    "components",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "security",
    "tags",
    "securitySchemes",
    "get",
    "post",
    "operationId",
    "200",
    "/a/{b}",
    "content",
    "application/json",
    "schema",
    "example",
    "value",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "not",
    "$ref",
    "type",
    "nullable",
    "enum",
    "default",
    "required",
    "description",
    "name",
    "in",
    "x-completed",
    "discriminator",
    "mapping",
    "additionalProperties",
    "minimum",
    "pattern",
    "exclusiveMinimum",
    "callbacks",
    "headers",
    "A",
    "B",
];

const TEXTS: &[&str] = &[
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/schemas/A/properties/A",
    "#/paths",
    "#/x",
    "#",
    "b.yaml",
    "string",
    "object",
    "array",
    "path",
    "query",
    "3.0.3",
    "(",
    "",
    "A",
    "[A] <b> `",
];

fn shape() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => prop::sample::select(TEXTS).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => (-2i64..3).prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(8, 80, 5, |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            4 => prop::collection::vec((prop::sample::select(KEYS), inner), 0..6)
                .prop_map(|members| members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

fn check(text: &str) {
    if let Ok(document) = Document::parse("a", text) {
        let _ = lint(&document).to_string();
    }
}

proptest! {
    #[test]
    fn arbitrary_shapes_never_panic(value in shape()) {
        check(&value.to_string());
    }

    #[test]
    fn arbitrary_schemas_never_panic(a in shape(), b in shape(), value in shape()) {
        let media = json!({"schema": {"$ref": "#/components/schemas/A"}, "example": value});
        let document = json!({
            "openapi": "3.0.3",
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": media}}}}}},
            "components": {"schemas": {"A": a, "B": b}},
        });
        check(&document.to_string());
    }

    #[test]
    fn a_good_document_with_a_line_changed_never_panics(
        line in any::<prop::sample::Index>(),
        indent in 0usize..12,
        key in prop::sample::select(KEYS),
        value in prop::sample::select(TEXTS),
    ) {
        let mut lines: Vec<&str> = GOOD.lines().collect();
        let changed = format!("{}{key}: {value:?}", " ".repeat(indent));
        let index = line.index(lines.len());
        lines[index] = &changed;
        check(&lines.join("\n"));
    }
}
