//! The same document in other words: no spelling of it is a change.

use std::fs;
use std::path::{Path, PathBuf};

use openai_typed_codegen::diff::compare;
use openai_typed_codegen::diff::finding::Kind;
use openai_typed_codegen::document::Document;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::properties::{Essence, base, mirror, reversed};
use super::{diff, document};

/// Every document of the repository that describes an API.
fn documents_in_reach() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = vec![
        root.join("spec/openapi.yaml"),
        root.join("generated/openapi.json"),
    ];
    for folder in ["documents", "lint", "upstream"] {
        let folder = root.join("codegen/tests").join(folder);
        let entries = fs::read_dir(folder).expect("a folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        found.extend(paths.filter(|path| path.extension().is_some_and(|kind| kind == "yaml")));
    }
    found.sort();
    found
}

/// Picks among spellings, in an order that its seed decides.
struct Picks(u64);

impl Picks {
    fn next(&mut self, of: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % of
    }
}

/// A document as someone else would write it.
fn respelled(document: &Value, seed: u64) -> Value {
    let mut picks = Picks(seed);
    let schemas = document
        .pointer("/components/schemas")
        .cloned()
        .unwrap_or_default();
    let mut writer = Writer {
        picks: &mut picks,
        seed,
        schemas,
        moved: Map::new(),
    };
    let mut result = writer.node(document, "");
    let moved = writer.moved;
    if !moved.is_empty()
        && let Some(all) = result.pointer_mut("/components/schemas")
    {
        all.as_object_mut().expect("schemas").extend(moved);
    }
    result
}

struct Writer<'p> {
    picks: &'p mut Picks,
    seed: u64,
    schemas: Value,
    /// Schemas that stood in place and have a name now.
    moved: Map<String, Value>,
}

/// Keywords that hold a schema, a list of schemas, and schemas by name.
const ONE: &[&str] = &["schema", "items", "additionalProperties"];
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf"];
const MAPS: &[&str] = &["properties", "schemas"];

impl Writer<'_> {
    fn node(&mut self, value: &Value, key: &str) -> Value {
        match value {
            // Examples may hold schemas, which are values there.
            value if matches!(key, "example" | "examples") => value.clone(),
            Value::Object(members) if MAPS.contains(&key) => {
                let members = members.iter().map(|(name, schema)| {
                    // A component keeps its own words: it may be what others are moved to.
                    let schema = match key {
                        "schemas" => self.content(schema),
                        _ => self.schema(schema),
                    };
                    (name.clone(), schema)
                });
                Value::Object(members.collect())
            }
            Value::Object(_) if ONE.contains(&key) => self.schema(value),
            Value::Object(members) => {
                let members = members.iter();
                let members = members.map(|(key, value)| (key.clone(), self.node(value, key)));
                Value::Object(members.collect())
            }
            Value::Array(items) if LISTS.contains(&key) => {
                items.iter().map(|item| self.content(item)).collect()
            }
            Value::Array(items) => items.iter().map(|item| self.node(item, "")).collect(),
            value => value.clone(),
        }
    }

    /// A schema's members, each respelled.
    fn content(&mut self, schema: &Value) -> Value {
        let Value::Object(members) = schema else {
            return schema.clone();
        };
        let members = members.iter().map(|(key, value)| {
            let as_it_is = matches!(key.as_str(), "enum" | "const" | "default" | "example");
            let value = match as_it_is {
                true => value.clone(),
                false => self.node(value, key),
            };
            (key.clone(), value)
        });
        Value::Object(members.collect())
    }

    fn schema(&mut self, schema: &Value) -> Value {
        let inlined = self.inlined(schema);
        let copied = inlined != *schema;
        let mut schema = self.content(&inlined);
        schema = self.constant(schema);
        schema = self.nullable(schema);
        let plain = schema.get("default").is_none() && schema.get("title").is_none();
        match self.picks.next(6) {
            0 => json!({ "allOf": [schema] }),
            1 if plain => json!({ "oneOf": [schema] }),
            2 => json!({ "allOf": [schema, { "description": "Other words." }], "x-y": 1 }),
            // A copy of a component would be one more component.
            3 if plain && !copied => self.referred(schema),
            _ => schema,
        }
    }

    /// What a reference leads to instead of the reference, unless it leads to itself.
    fn inlined(&mut self, schema: &Value) -> Value {
        let reference = schema.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|text| text.strip_prefix("#/components/schemas/"));
        let target = name.and_then(|name| self.schemas.get(name));
        match (name, target) {
            (Some(name), Some(target))
                if self.picks.next(3) == 0
                    && schema.as_object().is_some_and(|members| members.len() == 1)
                    && !target.to_string().contains(&format!("schemas/{name}\"")) =>
            {
                target.clone()
            }
            _ => schema.clone(),
        }
    }

    fn referred(&mut self, schema: Value) -> Value {
        // What takes anything, or only repeats a component, would be a new component.
        let own = schema.get("type").is_some() && schema.get("allOf").is_none();
        if !own || self.schemas.is_null() {
            return schema;
        }
        let name = format!("Moved{}_{}", self.seed, self.moved.len());
        self.moved.insert(name.clone(), schema);
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn constant(&mut self, mut schema: Value) -> Value {
        let Some(members) = schema.as_object_mut() else {
            return schema;
        };
        if let Some(value) = members.get("const").cloned() {
            if self.picks.next(2) == 0 {
                members.shift_remove("const");
                members.insert("enum".to_owned(), json!([value]));
            }
        } else if let Some([value]) = members
            .get("enum")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            && !value.is_null()
        {
            let value = value.clone();
            if self.picks.next(2) == 0 {
                members.shift_remove("enum");
                members.insert("const".to_owned(), value);
            }
        }
        schema
    }

    fn nullable(&mut self, mut schema: Value) -> Value {
        let Some(members) = schema.as_object_mut() else {
            return schema;
        };
        let listed = members.get("type").and_then(Value::as_array).cloned();
        let named = members
            .get("type")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let flag = members.get("nullable") == Some(&json!(true));
        let single = listed.as_ref().and_then(|types| match &types[..] {
            [Value::String(one), Value::String(null)] if null == "null" => Some(one.clone()),
            _ => None,
        });
        let Some(name) = named.filter(|_| flag).or(single) else {
            return schema;
        };
        members.shift_remove("nullable");
        members.insert("type".to_owned(), json!(name));
        match self.picks.next(3) {
            0 => members.insert("nullable".to_owned(), json!(true)),
            1 => members.insert("type".to_owned(), json!(["null", name])),
            _ if members.contains_key("default") || members.contains_key("title") => {
                members.insert("nullable".to_owned(), json!(true))
            }
            _ => return json!({ "anyOf": [{ "type": "null" }, schema] }),
        };
        schema
    }
}

/// YAML with keys in quotes or without, in blocks.
fn yaml(value: &Value, quoted: bool, depth: usize, text: &mut String) {
    let margin = "  ".repeat(depth);
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                let plain = !key.is_empty()
                    && key
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || c == '/' || c == '$');
                // `200:` is read as the text that it is.
                let key = if quoted || !plain {
                    json!(key).to_string()
                } else {
                    key.clone()
                };
                text.push_str(&format!("\n{margin}{key}:"));
                yaml(value, quoted, depth + 1, text);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                text.push_str(&format!("\n{margin}-"));
                yaml(item, quoted, depth + 1, text);
            }
        }
        value => text.push_str(&format!(" {value}")),
    }
}

fn as_yaml(value: &Value, quoted: bool) -> Document {
    let mut text = String::new();
    yaml(value, quoted, 0, &mut text);
    Document::parse("test.yaml", &text).expect("YAML")
}

#[test]
fn no_document_in_reach_differs_from_itself_in_any_layout() {
    let mut seen = 0;
    for path in documents_in_reach() {
        // Some are there to be refused.
        let Ok(read) = Document::load(&path) else {
            continue;
        };
        let value = read.root.to_json();
        let name = path.display();
        for other in [
            Document::load(&path).expect("read once"),
            document(&value),
            document(&reversed(&value)),
            as_yaml(&value, true),
            as_yaml(&value, false),
        ] {
            assert_eq!(compare(&read, &other, true), [], "{name}");
        }
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn no_document_in_reach_changes_by_its_spelling() {
    for path in documents_in_reach() {
        // Those of the lint are wrong in ways that no spelling keeps.
        let Ok(read) = Document::load(&path).map_err(drop).and_then(|read| {
            let wrong = path.components().any(|part| part.as_os_str() == "lint");
            if wrong { Err(()) } else { Ok(read) }
        }) else {
            continue;
        };
        let value = read.root.to_json();
        // Of what is large one spelling has as much in it as many of what is small.
        let seeds = if value.to_string().len() > 200_000 {
            1
        } else {
            16
        };
        for seed in 0..seeds {
            let other = respelled(&value, seed);
            assert_eq!(diff(&value, &other), [], "{} {seed}", path.display());
            assert_eq!(diff(&other, &value), [], "{} {seed}", path.display());
        }
    }
}

#[test]
fn documents_in_reach_mirror_each_other() {
    let read: Vec<Value> = documents_in_reach()
        .iter()
        .filter_map(|path| Some(Document::load(path).ok()?.root.to_json()))
        .filter(Value::is_object)
        .collect();
    for (old, new) in read.iter().zip(read.iter().skip(1)) {
        let (there, back) = mirror(old, new);
        let only = |these: &[_], those: &[_]| {
            let mut only: Vec<Essence> = these.to_vec();
            only.retain(|one| !those.contains(one));
            only
        };
        assert_eq!(only(&there, &back), only(&back, &there));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn spelling_means_nothing(seed in any::<u64>(), other in any::<u64>()) {
        let (one, two) = (respelled(&base(), seed), respelled(&base(), other));
        prop_assert_eq!(diff(&base(), &one), vec![]);
        // Names that were made up twice are two names.
        let mut findings = diff(&one, &two);
        findings.retain(|finding| finding.kind != Kind::SchemaRenamed);
        prop_assert_eq!(findings, vec![]);
    }

    #[test]
    fn the_version_is_a_note_and_nothing_else(seed in any::<u64>()) {
        let mut older = respelled(&base(), seed);
        older["openapi"] = json!("3.0.3");
        let findings = diff(&base(), &older);
        let kinds: Vec<Kind> = findings.iter().map(|finding| finding.kind).collect();
        prop_assert_eq!(kinds, vec![Kind::OpenapiVersionChanged]);
    }
}
