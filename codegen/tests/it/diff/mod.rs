//! The comparison: pairs in `tests/diff`, and beside each file the findings.
//!
//! `UPDATE_EXPECTED=1 cargo test` writes the expected files anew; read what has changed before
//! you commit it.

pub(crate) mod command;
mod keywords;
pub(crate) mod properties;
mod spelling;
mod standard;
mod unions;

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
    let text = std::fs::read_to_string(folder().join(file)).expect("readable");
    let document = Document::parse(file, &text).expect("YAML");
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

#[test]
fn a_parameter_or_header_without_a_schema_may_be_anything() {
    for (place, at) in [
        ("parameters", json!({ "name": "a", "in": "query" })),
        ("headers", json!({})),
    ] {
        let described = |schema: Option<Value>| {
            let mut object = at.clone();
            object
                .as_object_mut()
                .expect("an object")
                .extend(schema.map(|schema| ("schema".to_owned(), schema)));
            let operation = match place {
                "headers" => json!({ "responses": { "200": { "headers": { "X-A": object } } } }),
                _ => json!({ "parameters": [object] }),
            };
            json!({ "openapi": "3.1.0", "paths": { "/a": { "get": operation } } })
        };
        let (none, any) = (described(None), described(Some(json!({}))));
        let text = described(Some(json!({ "type": "string" })));
        assert!(diff(&none, &any).is_empty(), "{place}");
        for (old, new) in [(&none, &text), (&text, &none)] {
            let kinds: Vec<Kind> = diff(old, new).iter().map(|finding| finding.kind).collect();
            assert_eq!(kinds, [Kind::TypeChanged], "{place}");
        }
    }
}

#[test]
fn what_includes_a_parent_is_reached_where_the_parent_is() {
    for own in [json!({}), json!({ "kind": { "const": "cat" } })] {
        let with = |lives: &str, heirs: &[&str]| {
            let mut schemas = json!({ "Pet": {
                "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } },
                "discriminator": { "propertyName": "kind" },
            } });
            for heir in heirs {
                let mut properties = own.clone();
                properties["lives"] = json!({ "type": lives });
                schemas[heir] = json!({ "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": properties }] });
            }
            let content =
                json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } });
            let operation = json!({ "responses": { "200": { "content": content } } });
            json!({ "openapi": "3.1.0", "paths": { "/a": { "get": operation } }, "components": { "schemas": schemas } })
        };
        let said = |old: &Value, new: &Value| -> Vec<String> {
            let findings = diff(old, new).into_iter();
            let findings = findings.filter(|finding| !finding.affected.is_empty());
            findings
                .map(|one| format!("{} {} {}", one.severity, one.rule.row().id, one.affected[0]))
                .collect()
        };
        let old = with("integer", &["Cat"]);
        let changed = said(&old, &with("number", &["Cat"]));
        assert_eq!(changed, ["wire type_changed GET /a"]);
        if own == json!({}) {
            let more = said(&old, &with("integer", &["Cat", "Dog"]));
            assert_eq!(more, ["wire discriminator_changed.value_added GET /a"]);
        }
    }
}

/// A finding without its lines in the files.
fn essence(finding: &Finding) -> Value {
    let mut value = serde_json::to_value(finding).expect("JSON");
    value
        .as_object_mut()
        .expect("an object")
        .shift_remove("lines");
    value
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

/// What a pair of documents comes to, there and back, as it stands in the expected file: a line for
/// each finding.
fn append(text: &mut String, title: &str, seen_as: &str, (old, new): (&Value, &Value)) {
    for (way, findings) in [("there", diff(old, new)), ("back", diff(new, old))] {
        let separator = if text.is_empty() { "[" } else { ",\n" };
        let heading = json!({ "case": title, "as": seen_as, "way": way }).to_string();
        let heading = heading.trim_end_matches('}');
        let lines: Vec<String> = findings
            .iter()
            .map(|finding| format!("\n  {}", serde_json::to_string(finding).expect("JSON")))
            .collect();
        write!(
            text,
            "{separator}{heading},\"findings\":[{}]}}",
            lines.join(",")
        )
        .expect("written");
    }
}

/// Expects JSON.
fn expect_json(file: &str, text: &str) {
    let text = format!("{text}]\n");
    serde_json::from_str::<Value>(&text).expect("JSON");
    expect(&folder().join(file), &text);
}

/// The kinds that the cases of schemas come to, there and back.
fn kinds_of_schemas(sent: bool) -> BTreeSet<Kind> {
    let mut kinds = BTreeSet::new();
    for (_, old, new) in cases("schemas.yaml") {
        let (old, new) = (with_schema(&old, sent), with_schema(&new, sent));
        for findings in [diff(&old, &new), diff(&new, &old)] {
            kinds.extend(findings.iter().map(|finding| finding.kind));
        }
    }
    kinds
}

#[test]
fn schemas_have_the_findings_that_stand_beside_them() {
    let mut text = String::new();
    for (title, old, new) in cases("schemas.yaml") {
        for (sent, seen_as) in [(true, "request"), (false, "response")] {
            let (old, new) = (with_schema(&old, sent), with_schema(&new, sent));
            assert!(!diff(&old, &new).is_empty(), "{title}");
            append(&mut text, &title, seen_as, (&old, &new));
        }
    }
    expect_json("schemas.json", &text);
}

#[test]
fn operations_have_the_findings_that_stand_beside_them() {
    let mut text = String::new();
    for (title, old, new) in cases("operations.yaml") {
        append(&mut text, &title, "document", (&old, &new));
    }
    expect_json("operations.json", &text);
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
fn every_kind_has_a_case_in_both_directions() {
    let sent = kinds_of_schemas(true);
    assert_eq!(sent, kinds_of_schemas(false));
    let mut found = sent;
    for (_, old, new) in cases("operations.yaml") {
        for findings in [diff(&old, &new), diff(&new, &old)] {
            found.extend(findings.iter().map(|finding| finding.kind));
        }
    }
    let missing: Vec<&Kind> = Kind::ALL
        .iter()
        .filter(|kind| !found.contains(kind) && **kind != Kind::DescriptionChanged)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What real documents do to those who read them, and the same in plain words.
#[test]
fn traps_of_real_documents_are_noise() {
    let trapped = r##"
openapi: 3.1.0
paths:
  /a?beta=true:
    get:
      responses:
        200:
          description: d
          content:
            application/json:
              schema:
                type: object
                properties:
                  a: &shared
                    type: string
                    nullable: true
                  b: *shared
                  c: &shared
                    type: integer
                    minimum: -9223372036854776000
                  d: *shared
                  e: {type: number, minimum: 0, exclusiveMinimum: true}
                  on: {$ref: "#/components/schemas/Named", description: Text., nullable: true}
components:
  schemas:
    Named: {type: string, enum: [yes, no]}
"##;
    let plain = r##"
openapi: 3.1.0
components:
  schemas:
    "Named": {"enum": ["no", "yes"]}
paths:
  "/a?beta=true":
    get:
      responses:
        "200":
          content:
            application/json:
              schema:
                properties:
                  e: {type: number, exclusiveMinimum: 0}
                  d: {type: integer, minimum: -9223372036854776000.0}
                  c: {type: integer, minimum: -9223372036854776000.0}
                  b: {type: [string, "null"]}
                  a: {anyOf: [{type: "null"}, {type: string}]}
                  "on": {oneOf: [{type: "null"}, {$ref: "#/components/schemas/Named"}]}
"##;
    let parse = |text: &str| Document::parse("trap.yaml", text).expect("a document");
    let (trapped, plain) = (parse(trapped), parse(plain));
    assert_eq!(compare(&trapped, &plain, false), []);
    assert_eq!(compare(&plain, &trapped, false), []);
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
        .map(|f| (f.positions.old, f.positions.new.map(|new| new.line)))
        .collect();
    assert_eq!(lines, [(None, Some(9))]);
}
