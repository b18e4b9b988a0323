use openai_typed::schema::strict_schema;
use serde_json::{Value, json};

use super::strict;

fn root(x: Value, definitions: Value) -> Value {
    json!({"type": "object", "properties": {"x": x}, "$defs": definitions})
}

fn closed(properties: Value) -> Value {
    let names: Vec<_> = properties.as_object().unwrap().keys().cloned().collect();
    json!({"type": "object", "properties": properties, "required": names, "additionalProperties": false})
}

#[test]
fn bare_ones_stay_and_defaults_are_no_neighbours() {
    let schema = root(
        json!({"$ref": "#/$defs/A", "default": null}),
        json!({"A": {"type": "object"}}),
    );
    let strict = strict(&schema);
    assert_eq!(strict["properties"]["x"], json!({"$ref": "#/$defs/A"}));
    assert_eq!(strict["$defs"], json!({"A": closed(json!({}))}));
}

#[test]
fn a_text_beside_one_inlines_it() {
    let a =
        json!({"type": "object", "description": "Theirs.", "properties": {"b": {"type": "null"}}});
    let schema = root(
        json!({"$ref": "#/$defs/A", "description": "Mine."}),
        json!({"A": a}),
    );
    let mut inlined = closed(json!({"b": {"type": "null"}}));
    inlined["description"] = json!("Mine.");
    assert_eq!(strict(&schema)["properties"]["x"], inlined);
}

#[test]
fn chains_are_followed() {
    let definitions = json!({
        "A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/C", "title": "B"}, "C": {"type": "integer"},
    });
    let bare = strict(&root(json!({"$ref": "#/$defs/A"}), definitions.clone()));
    assert_eq!(bare["properties"]["x"], json!({"$ref": "#/$defs/B"}));
    assert_eq!(
        bare["$defs"],
        json!({"B": {"title": "B", "type": "integer"}})
    );
    let described = json!({"$ref": "#/$defs/A", "description": "Mine."});
    let inlined = strict(&root(described, definitions));
    let expected = json!({"title": "B", "description": "Mine.", "type": "integer"});
    assert_eq!(inlined["properties"]["x"], expected);
    let circle = root(
        json!({"$ref": "#/$defs/A"}),
        json!({"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}),
    );
    assert!(
        strict_schema(&circle)
            .unwrap_err()
            .problem()
            .contains("without end")
    );
}

#[test]
fn into_itself_once() {
    let node = json!({"type": "object", "properties": {
        "next": {"$ref": "#/$defs/Node", "description": "Next."}, "all": {"type": "array", "items": {"$ref": "#"}},
    }});
    let strict = strict(&root(
        json!({"$ref": "#/$defs/Node"}),
        json!({"Node": node}),
    ));
    let next = &strict["$defs"]["Node"]["properties"]["next"];
    assert_eq!(next["description"], "Next.");
    assert_eq!(next["properties"]["next"], json!({"$ref": "#/$defs/Node"}));
    assert_eq!(next["properties"]["all"]["items"], json!({"$ref": "#"}));
}

#[test]
fn an_intersection_has_all_fields() {
    let x = json!({"$ref": "#/$defs/A", "type": "object", "required": ["tag"], "properties": {"tag": {"const": "a"}}});
    let a = json!({"type": "object", "properties": {"b": {"type": "null"}}, "additionalProperties": false});
    let strict = strict(&root(x, json!({"A": a})));
    let expected = closed(json!({"tag": {"type": "string", "const": "a"}, "b": {"type": "null"}}));
    assert_eq!(strict["properties"]["x"], expected);
    assert_eq!(strict.get("$defs"), None);
}

#[test]
fn one_that_has_no_end() {
    let a = json!({"oneOf": [{"$ref": "#/$defs/A", "properties": {"tag": {"const": "a"}}}, {"type": "null"}]});
    let error = strict_schema(&root(json!({"$ref": "#/$defs/A"}), json!({"A": a}))).unwrap_err();
    assert!(error.problem().contains("without end"), "{error}");
    let b =
        json!({"properties": {"y": {"properties": {"z": {"type": "null"}}, "$ref": "#/$defs/B"}}});
    let error = strict_schema(&root(json!({"$ref": "#/$defs/B"}), json!({"B": b}))).unwrap_err();
    assert!(error.problem().contains("without end"), "{error}");
}

#[test]
fn many_texts_do_not_multiply() {
    // Each refers to each with a text: all the ways through them are more than a machine can hold.
    let names: Vec<String> = (0..30).map(|at| format!("T{at}")).collect();
    let property = |name: &String| {
        (
            name.clone(),
            json!({"$ref": format!("#/$defs/{name}"), "description": "A text."}),
        )
    };
    let object = json!({"type": "object", "properties": names.iter().map(property).collect::<serde_json::Map<_, _>>()});
    let definitions: serde_json::Map<_, _> = names
        .iter()
        .map(|name| (name.clone(), object.clone()))
        .collect();
    let strict = strict(&root(
        json!({"$ref": "#/$defs/T0"}),
        Value::Object(definitions),
    ));
    assert_eq!(strict["$defs"].as_object().unwrap().len(), names.len());
    assert!(
        strict.to_string().len() < 3_000_000,
        "{}",
        strict.to_string().len()
    );
}

#[test]
fn long_chains_end() {
    let chain = |length: usize, link: &dyn Fn(String) -> Value| -> Value {
        let name = |at: usize| format!("T{at}");
        let mut all: serde_json::Map<String, Value> = (0..length)
            .map(|at| (name(at), link(format!("#/$defs/{}", name(at + 1)))))
            .collect();
        all.insert(
            name(length),
            json!({"type": "object", "properties": {"end": {"type": "null"}}}),
        );
        root(json!({"$ref": "#/$defs/T0"}), Value::Object(all))
    };
    // Texts of references are given up where they would nest the types too deep.
    let texts = |next: String| json!({"type": "object", "properties": {"next": {"$ref": next, "title": "Next"}}});
    let strict = strict(&chain(2000, &texts));
    assert!(strict["$defs"].as_object().unwrap().len() > 1000);
    let intersections = |next: String| json!({"$ref": next, "type": "object"});
    let error = strict_schema(&chain(5000, &intersections)).unwrap_err();
    assert!(error.problem().contains("too long a chain"), "{error}");
    let inside = |next: String| json!({"type": "object", "properties": {"next": {"$ref": next, "type": "object"}}});
    let error = strict_schema(&chain(5000, &inside)).unwrap_err();
    assert!(error.problem().contains("too deep"), "{error}");
}
