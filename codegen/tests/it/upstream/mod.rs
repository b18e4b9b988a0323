//! `coverage` and `upstream`: ours and upstream's document of `tests/upstream`, by the command line.

mod status;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openai_typed_codegen::document::Document;
use openai_typed_codegen::upstream::coverage::coverage;
use openai_typed_codegen::upstream::digest::{digest, hashes, kept_hashes};
use openai_typed_codegen::upstream::propose::propose;
use openai_typed_codegen::upstream::status::{pinned, status};
use openai_typed_codegen::upstream::{Pin, Record};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::diff::properties::mutated;
use super::diff::{document, expect};

const RECORD: &str = r#"# A comment that stays.
[[difference]]
lacks = "POST /new"
reason = "later"

[[difference]]
has = "* response.body*.legacy"
reason = "kept"

[[difference]]
upstream = "6"
has = "GET /no-such"
reason = "about another document"
"#;

fn fixture(name: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upstream");
    tests.join(name)
}

/// A folder of a test's own with both documents and a record in it.
fn folder(name: &str, record: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("upstream-{name}"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    for name in ["ours.yaml", "upstream.yaml"] {
        fs::copy(fixture(name), folder.join(name)).expect("copied");
    }
    fs::write(folder.join("record.toml"), record).expect("written");
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"))
        .args(arguments)
        .args(["--spec", "ours.yaml", "--record", "record.toml"])
        .current_dir(folder)
        .output()
        .expect("runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON alone")
}

#[test]
fn coverage_names_what_either_side_lacks() {
    let folder = folder("coverage", RECORD);
    let output = run(&folder, &["coverage", "upstream.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "");
    expect(&fixture("coverage.txt"), text(&output.stdout));
}

#[test]
fn coverage_as_json_has_both_places_and_percentages() {
    let folder = folder("json", RECORD);
    let output = run(&folder, &["coverage", "upstream.yaml", "--json"]);
    let report = json_of(&output);
    assert_eq!(report["version"], 1);
    let total = &report["summary"]["total"];
    assert_eq!(
        total["operations"],
        json!({ "upstream": 4, "covered": 3, "extra": 1, "percent": 75.0 })
    );
    assert_eq!(
        report["summary"]["tags"]["things"]["operations"]["percent"],
        100.0
    );
    let items = report["items"].as_array().expect("items");
    let owner = items
        .iter()
        .find(|item| item["places"][0]["field"] == "response.body.data[].owner")
        .expect("the owner");
    // In ours: the line of the schema that it belongs to.
    assert_eq!(owner["lines"], json!({ "ours": 44, "upstream": 61 }));
    assert_eq!(owner["side"], "lacks");
    assert_eq!(owner["kind"], "response_field");
    assert_eq!(owner["acknowledged"], Value::Null);
    let operations: Vec<&str> = owner["places"]
        .as_array()
        .expect("places")
        .iter()
        .map(|place| place["operation"].as_str().expect("a label"))
        .collect();
    assert_eq!(
        operations,
        ["GET /things", "GET /things/{thing_id}", "POST /things"]
    );
    let legacy = items
        .iter()
        .find(|item| item["places"][0]["field"] == "response.body.data[].legacy")
        .expect("what ours has");
    assert_eq!(legacy["acknowledged"], "kept");
}

#[test]
fn coverage_for_pull_requests_and_workflows() {
    let folder = folder("formats", RECORD);
    let markdown = run(
        &folder,
        &["coverage", "upstream.yaml", "--format", "markdown"],
    );
    let text_of = text(&markdown.stdout);
    assert!(
        text_of.starts_with("**Ours lacks 6, 2 more here, 2 on purpose.**\n\n| tag | "),
        "{text_of}"
    );
    assert!(
        text_of.contains("| `things` | 3/3 100.0 % | 5/8 62.5 % |"),
        "{text_of}"
    );
    let item = "- `POST /things`\n  - `request.body.kind = \"plain\"  [ours 54, upstream 32]`\n";
    assert!(text_of.contains(item), "{text_of}");
    let item = "  - `request.body.weight is string  [ours 55, upstream 29]`\n";
    assert!(text_of.contains(item), "{text_of}");
    let github = run(
        &folder,
        &["coverage", "upstream.yaml", "--format", "github"],
    );
    let text_of = text(&github.stdout);
    assert_eq!(text_of.lines().count(), 8);
    let line = "::notice file=ours.yaml,line=5,title=coverage::GET /things: request.query.after  [ours 5, upstream 10]\n";
    assert!(text_of.starts_with(line), "{text_of}");
}

#[test]
fn a_stale_difference_is_an_error() {
    let stale = "[[difference]]\nhas = \"GET /things request.query.limit\"\nreason = \"once\"\n";
    let folder = folder("stale", stale);
    let output = run(&folder, &["coverage", "ours.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).starts_with("Ours has all of it.\n"));
    assert_eq!(
        text(&output.stderr),
        "record.toml:1: stale: there is no such difference: ours has \"GET /things request.query.limit\" (remove it)\n"
    );
    assert_eq!(
        json_of(&run(&folder, &["coverage", "ours.yaml", "--json"]))["stale"][0]["line"],
        1
    );
    let never = run(&folder, &["coverage", "ours.yaml", "--fail-on", "none"]);
    assert_eq!(never.status.code(), Some(0));
}

#[test]
fn a_record_with_a_fault_is_refused_with_its_line() {
    let cases = [
        ("a = 1\n", "record.toml:1: `a` is not known here"),
        (
            "[pin]\nversion = \"1\"\n",
            "record.toml:1: `date` has to be a text",
        ),
        (
            "[pin]\nversion = 1\n",
            "record.toml:2: `version` has to be a text",
        ),
        (
            "[[difference]]\nhas = \"a\"\nlacks = \"b\"\nreason = \"r\"\n",
            "record.toml:1: a difference says either",
        ),
        (
            "[[difference]]\nhas = \"a\"\n",
            "record.toml:1: `reason` has to be a text",
        ),
        (
            "[[difference]]\nhaz = \"a\"\n",
            "record.toml:2: `haz` is not known here",
        ),
        ("[", "record.toml: TOML parse error at line 1"),
    ];
    for (index, (record, message)) in cases.into_iter().enumerate() {
        let folder = folder(&format!("fault-{index}"), record);
        let output = run(&folder, &["coverage", "upstream.yaml"]);
        assert_eq!(output.status.code(), Some(2), "{record}");
        let said = text(&output.stderr);
        assert!(said.starts_with(&format!("error: {message}")), "{said}");
        assert_eq!(text(&output.stdout), "");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever the documents hold: each command has an answer, and nothing new is nothing new.
    #[test]
    fn no_document_is_too_strange(ours in mutated(), upstream in mutated()) {
        let (ours, upstream) = (document(&ours), document(&upstream));
        let itself = coverage(&upstream, &upstream);
        prop_assert_eq!(itself.items, vec![]);
        let found = coverage(&ours, &upstream);
        let back = coverage(&upstream, &ours);
        prop_assert_eq!(found.items.len(), back.items.len());
        let kept = Document::parse("digest.json", &digest(&upstream, &ours, "0")).expect("JSON");
        prop_assert_eq!(kept_hashes(&kept), hashes(&upstream));
        let pin = Pin { version: String::new(), date: String::new(), sha256: "0".to_owned() };
        let found = status((&pin, &kept), (pin.clone(), &upstream), &ours, &[]);
        prop_assert_eq!(found.report.findings, vec![]);
        let _refused = propose(&document(&json!({ "openapi": "3.0.3" })), &upstream, &["createA".to_owned(), "getB".to_owned()]);
    }
}
