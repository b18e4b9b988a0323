//! The tables in `keywords.md`: each keyword is changed in a small document, and what is found is what
//! the manual says. The reader's own list of keywords is in them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use openai_typed_codegen::diff::finding::Rule;
use openai_typed_codegen::document::Document;
use serde_json::{Value, json};

use super::{diff, folder};

/// How many rows may say that something is not compared.
const MOST_QUIET: usize = 15;

fn manual() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("keywords.md");
    std::fs::read_to_string(path).expect("readable")
}

/// The cells of the rows below a heading, as they stand in backticks.
fn rows(heading: &str) -> Vec<Vec<Vec<String>>> {
    let manual = manual();
    let (_, below) = manual.split_once(heading).expect("a heading");
    let table = below.split("\n## ").next().unwrap_or_default();
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let in_backticks = |cell: &str| {
        let pieces = cell.split('`').skip(1).step_by(2);
        pieces.map(str::to_owned).collect()
    };
    rows.map(|row| row.trim_matches('|').split('|').map(in_backticks).collect())
        .collect()
}

fn cases() -> Value {
    let text = std::fs::read_to_string(folder().join("keywords.yaml")).expect("readable");
    Document::parse("keywords.yaml", &text)
        .expect("YAML")
        .root
        .to_json()
}

/// Puts an object in the place of `@`.
fn put(template: &Value, object: &Value) -> Value {
    match template {
        Value::String(text) if text == "@" => object.clone(),
        Value::Array(items) => items.iter().map(|item| put(item, object)).collect(),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(key, value)| (key.clone(), put(value, object)));
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}

/// A document of 3.2 in which an object has a keyword.
fn document(cases: &Value, object: &str, base: &Value, (keyword, value): (&str, &Value)) -> Value {
    let mut members = base.as_object().cloned().unwrap_or_default();
    if !value.is_null() {
        members.insert(keyword.to_owned(), value.clone());
    }
    let template = &cases["objects"][object];
    assert!(!template.is_null(), "{object}");
    let mut document = put(template, &Value::Object(members));
    let root = document.as_object_mut().expect("an object");
    root.entry("openapi").or_insert(json!("3.2.0"));
    document
}

fn found(old: &Value, new: &Value) -> BTreeSet<&'static str> {
    let mut rules = BTreeSet::new();
    for findings in [diff(old, new), diff(new, old)] {
        rules.extend(findings.iter().map(|finding| finding.rule.row().id));
    }
    rules
}

#[test]
fn each_keyword_comes_to_what_the_manual_says() {
    let cases = cases();
    let mut wrong = Vec::new();
    let rows = rows("## Compared");
    assert!(rows.len() > 150, "{}", rows.len());
    let listed: BTreeSet<&str> = rows.iter().map(|row| row[0][0].as_str()).collect();
    assert_eq!(listed.len(), rows.len(), "a keyword stands twice");
    let known = cases["keywords"].as_object().expect("an object").keys();
    assert_eq!(known.map(String::as_str).collect::<BTreeSet<_>>(), listed);
    for row in &rows {
        let (object, keyword) = row[0][0].split_once('.').expect("Object.keyword");
        let case = &cases["keywords"][&row[0][0]];
        let object = case[3].as_str().unwrap_or(object);
        let keyword = case[4].as_str().unwrap_or(keyword);
        let [old, new] =
            [0, 1].map(|side| document(&cases, object, &case[2], (keyword, &case[side])));
        let stated: BTreeSet<&str> = row[2].iter().map(String::as_str).collect();
        let found = found(&old, &new);
        if found.is_empty() || !found.is_subset(&stated) {
            wrong.push(format!(
                "{}: the manual has {stated:?}, found is {found:?}",
                row[0][0]
            ));
        }
        let same = diff(&new, &new);
        assert!(same.is_empty(), "{}: {same:?}", row[0][0]);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_rule_that_the_manual_names_is_one() {
    let ids: BTreeSet<&str> = Rule::ALL.iter().map(|row| row.id).collect();
    assert_eq!(ids.len(), Rule::ALL.len());
    for row in rows("## Compared") {
        for rule in &row[2] {
            assert!(ids.contains(rule.as_str()), "{rule}");
        }
    }
    for (index, row) in Rule::ALL.iter().enumerate() {
        assert_eq!(row.rule.row().id, Rule::ALL[index].id);
        assert!(row.id.starts_with(row.kind.as_str()), "{}", row.id);
        assert!(
            row.text.ends_with('.') && !row.text.contains('\n'),
            "{}",
            row.id
        );
    }
}

#[test]
fn what_is_not_compared_has_a_reason_and_no_finding() {
    let cases = cases();
    let rows = rows("## Not compared");
    assert!((1..=MOST_QUIET).contains(&rows.len()), "{}", rows.len());
    let manual = manual();
    let (_, below) = manual.split_once("## Not compared").expect("a heading");
    let table = below.split("\n## ").next().unwrap_or_default();
    let reasons = table.lines().filter(|line| line.starts_with("| `"));
    for reason in reasons.map(|row| row.rsplit('|').nth(1).unwrap_or_default().trim()) {
        let is_one = ["Text", "Extensions"]
            .iter()
            .any(|start| reason.starts_with(start));
        assert!(is_one, "{reason}");
    }
    let listed: BTreeSet<&str> = rows
        .iter()
        .flat_map(|row| &row[0])
        .map(String::as_str)
        .collect();
    let quiet = cases["quiet"].as_object().expect("an object");
    assert_eq!(
        quiet.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        listed
    );
    let bases: BTreeMap<&str, Value> = BTreeMap::from([
        ("Parameter", json!({ "name": "p", "in": "query" })),
        ("Tag", json!({ "name": "t" })),
        ("Server", json!({ "url": "a" })),
        ("ServerVariable", json!({ "default": "a" })),
    ]);
    for (row, objects) in quiet {
        let keyword = row.split_once('.').expect("Object.keyword").1;
        for (object, case) in objects.as_object().expect("an object") {
            let keyword = case[2].as_str().unwrap_or(keyword);
            let base = bases.get(object.as_str()).cloned().unwrap_or_default();
            let [old, new] =
                [0, 1].map(|side| document(&cases, object, &base, (keyword, &case[side])));
            assert_ne!(old, new);
            assert_eq!(found(&old, &new), BTreeSet::new(), "{row} in {object}");
        }
    }
}
