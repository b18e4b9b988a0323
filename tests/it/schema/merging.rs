use serde_json::json;

use super::property;

#[test]
fn all_of_one_keeps_the_texts_of_its_parent() {
    let merged = property(json!({
        "description": "Mine.", "allOf": [{"type": "string", "description": "Theirs.", "title": "Theirs"}],
    }));
    assert_eq!(
        merged,
        json!({"title": "Theirs", "description": "Mine.", "type": "string"})
    );
}

#[test]
fn all_of_several_is_merged() {
    let merged = property(json!({
        "type": "object",
        "properties": {"a": {"type": "number", "minimum": 1}},
        "allOf": [
            {"properties": {"b": {"type": "null"}}, "additionalProperties": false},
            {"properties": {"a": {"type": "integer", "minimum": 3, "maximum": 9}}},
        ],
    }));
    assert_eq!(
        merged["properties"],
        json!({"a": {"type": "integer", "minimum": 3, "maximum": 9}, "b": {"type": "null"}})
    );
    assert_eq!(merged["required"], json!(["a", "b"]));
}

#[test]
fn one_of_becomes_any_of() {
    let union = property(json!({
        "description": "Which.",
        "oneOf": [{"type": "string", "const": "a", "description": "A."}, {"type": "string", "enum": ["b", "c"]}],
    }));
    assert_eq!(
        union,
        json!({"description": "Which.", "anyOf": [
            {"description": "A.", "type": "string", "const": "a"}, {"type": "string", "enum": ["b", "c"]},
        ]})
    );
}

#[test]
fn what_stands_beside_a_union_goes_into_its_forms() {
    let union = property(json!({
        "type": "object",
        "description": "Both.",
        "properties": {"id": {"type": "integer"}},
        "oneOf": [{"properties": {"a": {"type": "null"}}}, {"type": "string"}, {"properties": {"b": {"type": "null"}}}],
    }));
    let form = |name: &str| {
        json!({"type": "object", "properties": {"id": {"type": "integer"}, name: {"type": "null"}},
            "required": ["id", name], "additionalProperties": false})
    };
    let forms = json!([form("a"), form("b")]);
    assert_eq!(union, json!({"description": "Both.", "anyOf": forms}));
}

#[test]
fn literals_are_what_both_allow() {
    let merged = property(
        json!({"enum": ["a", "b", 1], "allOf": [{"enum": ["b", 1, "c"]}, {"type": "string"}]}),
    );
    assert_eq!(merged, json!({"type": "string", "const": "b"}));
    let nullable = property(json!({"enum": ["a", null]}));
    assert_eq!(
        nullable,
        json!({"type": ["string", "null"], "enum": ["a", null]})
    );
}
