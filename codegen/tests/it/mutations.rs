//! No document makes the generator panic: what is no longer supported is refused.

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

const DOCUMENTS: [&str; 5] = [
    include_str!("../documents/chat.yaml"),
    include_str!("../documents/names.yaml"),
    include_str!("../documents/one_tag.yaml"),
    include_str!("../documents/parameters.yaml"),
    include_str!("../documents/shapes.yaml"),
];

/// One change to a node.
#[derive(Clone, Debug)]
enum Change {
    Drop,
    Replace(Value),
    /// Another node of the same document in its place.
    CopyFrom(Index),
    Add(String, Value),
}

fn small_value() -> impl Strategy<Value = Value> {
    let keyword = prop::sample::select(vec![
        "string",
        "integer",
        "object",
        "array",
        "text",
        "",
        "type",
        "stream",
        "200",
        "default",
        "#/components/schemas/Json",
        "#/components/schemas/Both",
        "#/paths",
        "#",
        "/a/{b}",
        "{",
        "\u{202e}\r\n`",
    ]);
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(json!(1e308)),
        keyword.prop_map(Value::from),
        "\\PC{0,6}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!({"type": "string", "enum": ["a", ""]})),
        Just(json!({"$ref": "#/components/schemas/Item"})),
        Just(json!({"oneOf": [{"type": "string"}, {"type": "object", "nullable": true}]})),
        Just(json!({"allOf": [{"$ref": "#/components/schemas/Shape"}, {"properties": {"x": {}}}]})),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let keyword = prop::sample::select(vec![
        "type",
        "enum",
        "items",
        "properties",
        "required",
        "oneOf",
        "anyOf",
        "allOf",
        "nullable",
        "format",
        "default",
        "$ref",
        "discriminator",
        "additionalProperties",
        "description",
        "title",
        "schema",
        "content",
        "x-stream-switch",
        "parameters",
        "get",
        "200",
        "x-enum-varnames",
        "deprecated",
    ]);
    prop_oneof![
        Just(Change::Drop),
        small_value().prop_map(Change::Replace),
        any::<Index>().prop_map(Change::CopyFrom),
        (keyword, small_value()).prop_map(|(key, value)| Change::Add(key.to_owned(), value)),
    ]
}

/// The pointers of all nodes.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(member, &format!("{at}/{key}"), into);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), into);
            }
        }
        _ => {}
    }
}

fn apply(document: &mut Value, place: Index, change: Change) {
    let mut all = Vec::new();
    places(document, "", &mut all);
    let place = place.get(&all);
    match change {
        Change::Replace(value) => *document.pointer_mut(place).unwrap() = value,
        Change::CopyFrom(other) => {
            let copied = document.pointer(other.get(&all).as_str()).unwrap().clone();
            *document.pointer_mut(place).unwrap() = copied;
        }
        Change::Add(key, value) => {
            if let Some(members) = document.pointer_mut(place).and_then(Value::as_object_mut) {
                members.insert(key, value);
            }
        }
        Change::Drop => {
            let Some((parent, key)) = place.rsplit_once('/') else {
                return;
            };
            match document.pointer_mut(parent) {
                Some(Value::Object(members)) => {
                    members.shift_remove(&key.replace("~1", "/").replace("~0", "~"));
                }
                Some(Value::Array(items)) => {
                    items.remove(key.parse().unwrap());
                }
                _ => {}
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_document_is_generated_or_refused(
        which in 0..DOCUMENTS.len(),
        changes in prop::collection::vec((any::<Index>(), change()), 1..4),
    ) {
        let original = Document::parse("api.yaml", DOCUMENTS[which]).unwrap();
        let mut value = serde_json::to_value(&original.root).unwrap();
        for (place, change) in changes {
            apply(&mut value, place, change);
        }
        // What the loader refuses (too deep, say) is none of the generator's business.
        if let Ok(document) = Document::parse("api.json", &value.to_string())
            && let Err(error) = generate::render(&document)
        {
            let text = error.to_string();
            let mut lines: Vec<&str> = text.lines().collect();
            for line in &lines {
                prop_assert!(line.starts_with("api.json:") && line.contains("; accepted: "), "{text}");
            }
            let count = lines.len();
            lines.sort_unstable();
            lines.dedup();
            prop_assert!(count > 0 && count == lines.len(), "{text}");
        }
    }
}

/// Schemas of which each refers to the next.
fn chain(length: usize, link: impl Fn(usize) -> Value) -> Document {
    let schemas: serde_json::Map<String, Value> = (0..length)
        .map(|number| (format!("A{number}"), link(number + 1)))
        .chain([(format!("A{length}"), json!({"type": "string"}))])
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "paths": {"/p": {"post": {
            "operationId": "o",
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A0"}}}},
            "responses": {"200": {}},
        }}},
        "components": {"schemas": schemas},
    });
    Document::parse("api.json", &document.to_string()).unwrap()
}

/// A map in an object whose values take over the members of that object: found by mutation.
#[test]
fn an_inline_schema_may_take_over_what_it_stands_in() {
    let values = json!({"allOf": [{"$ref": "#/components/schemas/A0"}, {"properties": {"x": {}}}]});
    let owner = json!({"type": "object", "properties": {"map": {"type": "object", "additionalProperties": values}}});
    let mut document = serde_json::to_value(&chain(0, |_| json!({})).root).unwrap();
    document["components"]["schemas"]["A0"] = owner;
    let document = Document::parse("api.json", &document.to_string()).unwrap();
    generate::render(&document).unwrap();
}

fn reference(number: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/A{number}")})
}

#[test]
fn a_long_chain_of_schemas_does_not_exhaust_the_stack() {
    for link in [
        |number| reference(number),
        |number| json!({"type": "object", "properties": {"next": reference(number)}}),
        |number| json!({"type": "array", "items": reference(number)}),
        |number| json!({"allOf": [reference(number)]}),
        |number| json!({"oneOf": [reference(number), {"type": "integer"}]}),
        |number| json!({"type": "object", "additionalProperties": reference(number)}),
    ] {
        // Either is fine, as long as it ends.
        if let Err(error) = generate::render(&chain(5_000, link)) {
            assert!(error.to_string().starts_with("api.json:1:"), "{error}");
        }
    }
}
