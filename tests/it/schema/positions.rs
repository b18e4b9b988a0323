use serde_json::json;

use super::{property, strict};

#[test]
fn names_that_are_keywords() {
    let schema = json!({
        "type": "object",
        "properties": {
            "type": {"type": "string", "default": "x"}, "items": {"type": "integer", "format": "int32"},
            "default": {"enum": ["oneOf", "default"]}, "properties": {"const": "format"},
            "$ref": {"type": "boolean"}, "$defs": {"type": "null"}, "a/b~c%": {"$ref": "#/$defs/a~1b~0c%25"},
        },
        "$defs": {"a/b~c%": {"type": "number"}, "unused": true},
    });
    let strict = strict(&schema);
    assert_eq!(
        strict["properties"],
        json!({
            "type": {"type": "string"}, "items": {"type": "integer"},
            "default": {"type": "string", "enum": ["oneOf", "default"]},
            "properties": {"type": "string", "const": "format"},
            "$ref": {"type": "boolean"}, "$defs": {"type": "null"}, "a/b~c%": {"$ref": "#/$defs/a_1b_0c"},
        })
    );
    assert_eq!(strict["$defs"], json!({"a_1b_0c": {"type": "number"}}));
}

#[test]
fn nullable_objects_are_closed() {
    let nullable =
        property(json!({"type": ["object", "null"], "properties": {"a": {"type": "null"}}}));
    assert_eq!(nullable["additionalProperties"], false);
    assert_eq!(nullable["required"], json!(["a"]));
    assert_eq!(nullable["type"], json!(["object", "null"]));
}

#[test]
fn all_is_required_in_its_order() {
    let schema = json!({
        "type": "object", "required": ["b"],
        "properties": {"z": {"type": "null"}, "b": {"type": "null"}, "a": {"type": "string", "default": "x"}},
    });
    let names: Vec<_> = schema["properties"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(strict(&schema)["required"], json!(names));
}

#[test]
fn an_empty_object() {
    let empty =
        json!({"type": "object", "properties": {}, "required": [], "additionalProperties": false});
    assert_eq!(strict(&json!({"type": "object"})), empty);
    assert_eq!(property(json!({"type": "object"})), empty);
}

#[test]
fn what_is_left_out() {
    let text = property(json!({
        "type": "string", "format": "uri", "minLength": 1, "maxLength": 1, "default": null, "examples": [1],
        "x-mine": true, "deprecated": true,
    }));
    assert_eq!(text, json!({"type": "string"}));
    let list = property(json!({
        "type": "array", "uniqueItems": true, "maxItems": 3,
        "items": {"type": "integer", "format": "uint8", "minimum": 0, "not": {"const": 0}},
    }));
    let items = json!({"type": "integer", "minimum": 0});
    assert_eq!(
        list,
        json!({"type": "array", "maxItems": 3, "items": items})
    );
    let kept =
        json!({"type": "string", "format": "date-time", "pattern": "^2", "description": "When."});
    assert_eq!(property(kept.clone()), kept);
}

#[test]
fn a_tuple_of_one_type_is_a_list_of_that_length() {
    let tuple = json!({
        "type": "array", "minItems": 2, "maxItems": 2,
        "prefixItems": [{"type": "number", "format": "double"}, {"type": "number", "format": "double"}],
    });
    let list = json!({"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "number"}});
    assert_eq!(property(tuple), list);
}
