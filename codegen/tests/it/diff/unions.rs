//! Which variant of a union is which.

use std::collections::BTreeMap;

use openai_typed_codegen::diff::finding::Kind;
use serde_json::{Value, json};

use super::{diff, with_schema};

#[test]
fn a_variant_stays_though_it_became_or_was_equal_to_another() {
    let with = |a: &[&str], variants: &[&str]| {
        let object = |members: &[&str]| {
            let members = members
                .iter()
                .map(|name| (*name, json!({ "type": "string" })));
            json!({ "type": "object", "properties": members.collect::<BTreeMap<_, _>>() })
        };
        let variants = variants
            .iter()
            .map(|name| format!("#/components/schemas/{name}"));
        let variants: Vec<_> = variants.map(|to| json!({ "$ref": to })).collect();
        let mut document = with_schema(&json!({ "anyOf": variants }), false);
        let schemas = [
            ("A", object(a)),
            ("B", object(&["x"])),
            ("C", object(&["c"])),
        ];
        document["components"]["schemas"] = json!(BTreeMap::from(schemas));
        document
    };
    let kinds = |old: &Value, new: &Value| -> Vec<(Kind, Option<String>)> {
        let found = diff(old, new).into_iter();
        found.map(|one| (one.kind, one.schema)).collect()
    };
    let different = with(&["x", "y"], &["A", "B", "C"]);
    let equal = with(&["x"], &["A", "B", "C"]);
    let of_a = |kind| vec![(kind, Some("A".to_owned()))];
    assert_eq!(kinds(&different, &equal), of_a(Kind::PropertyRemoved));
    assert_eq!(kinds(&equal, &different), of_a(Kind::PropertyAdded));
    // One of two equal ones is not missed, one that was alone is.
    assert_eq!(kinds(&equal, &with(&["x"], &["A", "C"])), []);
    let one = kinds(&equal, &with(&["x"], &["A"]));
    assert_eq!(one, [(Kind::UnionVariantRemoved, None)]);
    let less = kinds(&equal, &with(&["x"], &["A", "B"]));
    assert_eq!(less, [(Kind::UnionVariantRemoved, None)]);
}

#[test]
fn lists_in_a_union_are_told_apart_by_their_elements() {
    let with = |gone: bool, number: u32| {
        let of = |name: &str| json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/{name}") } });
        let list = json!({ "anyOf": [of("Starred"), of("Repository"), { "type": "array", "items": of("Repository") }] });
        let mut document = with_schema(&list, false);
        let mut members =
            json!({ "x": { "type": "string" }, "y": { "type": "string", "maxLength": number } });
        if gone {
            members["gone"] = json!({ "type": "boolean" });
        }
        document["components"]["schemas"] = json!({
            "Starred": { "type": "object", "properties": {
                "at": { "type": "string" }, "repository": { "$ref": "#/components/schemas/Repository" },
            } },
            "Repository": { "type": "object", "properties": members },
        });
        document
    };
    // What ties would go by depends on all that the schemas say.
    for number in 0..16 {
        for (old, new) in [(true, false), (false, true)] {
            let found = diff(&with(old, number), &with(new, number));
            let places: Vec<_> = found
                .iter()
                .map(|one| (one.schema.as_deref(), one.field.as_str()))
                .collect();
            assert_eq!(places, [(Some("Repository"), "gone")], "{found:?}");
        }
    }
}
