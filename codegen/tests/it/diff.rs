//! The comparison: pairs in `tests/diff`, and beside each file the findings.
//!
//! `UPDATE_EXPECTED=1 cargo test` writes the expected files anew; read what has changed before
//! you commit it.

pub(crate) mod command;
mod properties;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use openai_typed_codegen::diff::compare;
use openai_typed_codegen::diff::finding::{Finding, Kind, Severity};
use openai_typed_codegen::document::Document;
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

pub(crate) fn document(value: &Value) -> Document {
    Document::parse("test.json", &value.to_string()).expect("a document")
}

pub(crate) fn diff(old: &Value, new: &Value) -> Vec<Finding> {
    compare(&document(old), &document(new), false)
}

/// The cases of a file: title, old and new.
fn cases(file: &str) -> Vec<(String, Value, Value)> {
    let document = Document::load(&folder().join(file)).expect("readable");
    let cases = document.root.to_json();
    let cases = cases.as_array().expect("a list").iter();
    cases
        .map(|case| {
            let title = case["case"].as_str().expect("a title").to_owned();
            (title, case["old"].clone(), case["new"].clone())
        })
        .collect()
}

/// A document in which a schema is what is sent, or what is received.
fn with_schema(schema: &Value, sent: bool) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    let operation = match sent {
        true => json!({ "requestBody": { "content": content } }),
        false => json!({ "responses": { "200": { "content": content } } }),
    };
    json!({
        "openapi": "3.1.0",
        "paths": { "/a": { "post": operation } },
        "components": { "schemas": {
            "Named": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Tree": { "properties": { "children": {
                "type": "array", "items": { "$ref": "#/components/schemas/Tree" }
            } } },
        } },
    })
}

/// A finding in one line, all of it but the lines.
fn line(finding: &Finding) -> String {
    let value = serde_json::to_value(finding).expect("JSON");
    let text = |key: &str| value[key].as_str().unwrap_or("-").to_owned();
    format!(
        "{} {} {} {} | {} {} {} {:?} | {} -> {} | {}",
        text("id"),
        text("severity"),
        text("direction"),
        text("kind"),
        text("operation"),
        text("schema"),
        text("location"),
        finding.field,
        finding.old,
        finding.new,
        finding.affected.join(", "),
    )
}

/// Compares with the file that has what is expected.
pub(crate) fn expect(beside: &Path, found: &str) {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(beside, found).expect("written");
    }
    let expected = fs::read_to_string(beside).unwrap_or_default();
    assert!(
        found == expected,
        "{}\nexpected:\n{expected}\nfound:\n{found}",
        beside.display()
    );
}

fn append(text: &mut String, title: &str, findings: &[Finding]) {
    writeln!(text, "# {title}").expect("written");
    for finding in findings {
        writeln!(text, "{}", line(finding)).expect("written");
    }
}

/// All kinds that the cases of schemas and operations come to.
fn kinds_of_all_cases() -> BTreeSet<Kind> {
    let mut kinds = BTreeSet::new();
    for (_, old, new) in cases("schemas.yaml") {
        for sent in [true, false] {
            let findings = diff(&with_schema(&old, sent), &with_schema(&new, sent));
            kinds.extend(findings.iter().map(|finding| finding.kind));
        }
    }
    for (_, old, new) in cases("operations.yaml") {
        kinds.extend(diff(&old, &new).iter().map(|finding| finding.kind));
    }
    kinds
}

#[test]
fn schemas_have_the_findings_that_stand_beside_them() {
    let mut text = String::new();
    for (title, old, new) in cases("schemas.yaml") {
        for sent in [true, false] {
            let findings = diff(&with_schema(&old, sent), &with_schema(&new, sent));
            assert!(!findings.is_empty(), "{title}");
            append(&mut text, &title, &findings);
        }
    }
    expect(&folder().join("schemas.txt"), &text);
}

#[test]
fn operations_have_the_findings_that_stand_beside_them() {
    let mut text = String::new();
    for (title, old, new) in cases("operations.yaml") {
        append(&mut text, &title, &diff(&old, &new));
    }
    expect(&folder().join("operations.txt"), &text);
}

#[test]
fn noise_yields_nothing() {
    for (title, old, new) in cases("noise.yaml") {
        for sent in [true, false] {
            for (old, new) in [(&old, &new), (&new, &old)] {
                let findings = diff(&with_schema(old, sent), &with_schema(new, sent));
                assert!(findings.is_empty(), "{title}: {findings:#?}");
            }
        }
    }
}

#[test]
fn every_kind_has_a_case() {
    let found = kinds_of_all_cases();
    let missing: Vec<&Kind> = Kind::ALL
        .iter()
        .filter(|kind| !found.contains(kind) && **kind != Kind::DescriptionChanged)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn names_of_kinds_are_those_of_the_json() {
    for kind in Kind::ALL {
        assert_eq!(json!(kind), json!(kind.as_str()));
    }
    for severity in Severity::ALL {
        assert_eq!(json!(severity), json!(severity.as_str()));
    }
}

#[test]
fn descriptions_are_compared_when_asked_for() {
    let with = |text: &str| {
        document(&with_schema(
            &json!({ "type": "object", "properties": { "a": { "type": "string", "description": text } } }),
            true,
        ))
    };
    assert!(compare(&with("One."), &with("Two."), false).is_empty());
    let findings = compare(&with("One."), &with("Two."), true);
    let [finding] = &findings[..] else {
        panic!("{findings:?}");
    };
    assert_eq!(finding.kind, Kind::DescriptionChanged);
    assert_eq!(finding.severity, Severity::Info);
    assert_eq!(finding.field, "a");
}

#[test]
fn lines_are_those_of_the_files() {
    let old = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n        a:\n          type: string\n";
    let new = old.replace(
        "        a:\n",
        "        # b is new\n        b:\n          type: string\n        a:\n",
    );
    let parse = |text: &str| Document::parse("test.yaml", text).expect("a document");
    let findings = compare(&parse(old), &parse(&new), false);
    let lines: Vec<_> = findings
        .iter()
        .map(|f| (f.lines.old, f.lines.new))
        .collect();
    assert_eq!(lines, [(None, Some(9))]);
}
