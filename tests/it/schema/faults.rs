use openai_typed::schema::strict_schema;
use serde_json::{Value, json};

#[test]
fn each_has_its_place() {
    let at_property = |schema: Value| json!({"type": "object", "properties": {"a/b": schema}});
    let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
    for (schema, place, problem, advice) in [
        (map.clone(), "", "a map", "a list of structs"),
        (
            json!({"type": ["object", "null"], "additionalProperties": true}),
            "",
            "a map",
            "a struct",
        ),
        (
            json!({"type": "object", "patternProperties": {"^a": {}}}),
            "",
            "a map",
            "a struct",
        ),
        (
            json!({"properties": {"n": {"type": "null"}}, "unevaluatedProperties": {}}),
            "",
            "a map",
            "a struct",
        ),
        (
            json!({"type": "array", "items": map}),
            "/items",
            "a map",
            "a struct",
        ),
        (json!(true), "", "any type", "a String that holds the JSON"),
        (
            json!({"description": "Anything."}),
            "",
            "any type",
            "a String",
        ),
        (
            json!({"anyOf": [{"type": "null"}, true]}),
            "/anyOf/1",
            "any type",
            "a String",
        ),
        (
            json!({"type": "array"}),
            "",
            "items of any type",
            "which type",
        ),
        (
            json!({"type": "array", "items": true}),
            "/items",
            "any type",
            "a String",
        ),
        (
            json!({"type": "array", "prefixItems": [{"type": "null"}, {"type": "string"}]}),
            "",
            "a tuple",
            "a struct",
        ),
        (
            json!({"type": "array", "items": [{"type": "null"}, {"type": "string"}]}),
            "",
            "a tuple",
            "a struct",
        ),
        (json!({"not": {"type": "null"}}), "", "no `not`", "unions"),
        (json!({"type": "string", "if": {}}), "", "no `if`", "unions"),
        (
            json!({"type": "text"}),
            "",
            "\"text\" is no type",
            "JSON Schema",
        ),
        (
            json!({"const": {"a": 1}}),
            "",
            "an enum or const",
            "a struct",
        ),
        (
            json!({"type": "object", "required": ["z"]}),
            "",
            "\"z\" is required",
            "`properties`",
        ),
        (
            json!({"$ref": "#/$defs/None"}),
            "",
            "leads to nothing",
            "#/$defs/Name",
        ),
        (
            json!({"$ref": "https://example.com/schema"}),
            "",
            "leads to nothing",
            "#/$defs/Name",
        ),
        (
            json!({"allOf": [{"type": "string"}, {"type": "null"}]}),
            "/allOf/1",
            "no type fits",
            "check",
        ),
        (
            json!({"allOf": [{"pattern": "a"}, {"pattern": "b"}]}),
            "/allOf/1",
            "two values of `pattern`",
            "both",
        ),
        (json!(false), "", "no value", "check"),
        (json!(7), "", "7 is no schema", "boolean"),
        (json!({"oneOf": []}), "", "a union of nothing", "check"),
    ] {
        let error = strict_schema(&at_property(schema.clone())).unwrap_err();
        assert_eq!(
            error.pointer(),
            format!("/properties/a~1b{place}"),
            "{schema}: {error}"
        );
        assert!(error.problem().contains(problem), "{schema}: {error}");
        assert!(error.advice().contains(advice), "{schema}: {error}");
        let text = error.to_string();
        assert!(
            text.contains(error.pointer()) && text.contains(advice),
            "{text}"
        );
    }
}

#[test]
fn a_place_in_a_definition() {
    let schema = json!({
        "type": "object", "properties": {"a": {"$ref": "#/$defs/Tags"}},
        "$defs": {"Tags": {"type": "object", "additionalProperties": true}},
    });
    assert_eq!(strict_schema(&schema).unwrap_err().pointer(), "/$defs/Tags");
}

#[test]
fn the_root_is_an_object() {
    let object = json!({"type": "object", "properties": {}});
    for (root, problem) in [
        (json!({"type": "string"}), "\"string\""),
        (
            json!({"type": "array", "items": {"type": "null"}}),
            "\"array\"",
        ),
        (json!({"type": ["object", "null"]}), "a union"),
        (
            json!({"oneOf": [object, {"type": "object", "properties": {"a": {"type": "null"}}}]}),
            "a union",
        ),
        (
            json!({"type": "object", "oneOf": [object, {"properties": {"a": {"type": "null"}}}]}),
            "a union",
        ),
        (
            json!({"$ref": "#/$defs/A", "$defs": {"A": {"type": "integer"}}}),
            "\"integer\"",
        ),
    ] {
        let error = strict_schema(&root).unwrap_err();
        assert_eq!(error.pointer(), "", "{root}");
        assert!(error.problem().contains(problem), "{root}: {error}");
        assert!(error.to_string().contains("at the root") && error.advice().contains("struct"));
    }
    let endless = strict_schema(&json!({"$ref": "#"})).unwrap_err();
    assert!(endless.problem().contains("without end"), "{endless}");
}

#[test]
fn a_chain_of_unions_ends() {
    let form = |name: String| json!({"properties": {name: {"type": "null"}}});
    let union = |at: usize| json!({"oneOf": (0..9).map(|form_at| form(format!("p{at}_{form_at}"))).collect::<Vec<_>>()});
    let all: Vec<Value> = (0..9).map(union).collect();
    let schema = json!({"type": "object", "properties": {"x": {"type": "object", "allOf": all}}});
    let error = strict_schema(&schema).unwrap_err();
    assert!(error.problem().contains("too many combinations"), "{error}");
}
