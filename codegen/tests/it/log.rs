//! `log`: the history of a document in a repository of the test's own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use super::diff::command::git;

const FIRST: &str = "openapi: 3.0.3\npaths:\n  /a:\n    get: {operationId: getA}\n";
const BREAKS: &str = "openapi: 3.0.3\npaths: {}\n";
const ADDS: &str = "openapi: 3.0.3\npaths:\n  /b:\n    get: {operationId: getB}\n";
const SPELLED: &str =
    "{\"openapi\": \"3.0.3\", \"paths\": {\"/b\": {\"get\": {\"operationId\": \"getB\"}}}}\n";

/// What each commit leaves of the document, and its title.
const COMMITS: [(Option<&str>, &str); 7] = [
    (Some(FIRST), "begin"),
    (Some(BREAKS), "tidy up"),
    (Some(ADDS), "add"),
    (None, "take it away"),
    (Some(SPELLED), "put it back"),
    (Some("openapi: [\n"), "spoil it"),
    (Some(ADDS), "repair it"),
];

fn repository(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("log-{name}"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    git(&folder, &["init", "-q"]);
    for (content, title) in COMMITS {
        let file = folder.join("api.yaml");
        match content {
            Some(content) => fs::write(&file, content).expect("written"),
            None => fs::remove_file(&file).expect("removed"),
        }
        git(&folder, &["add", "-A"]);
        git(&folder, &["commit", "-q", "-m", title]);
    }
    folder
}

fn log(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"))
        .args(["log", "--file", "api.yaml", "--repo"])
        .arg(folder)
        .args(arguments)
        .output()
        .expect("runs")
}

/// The lines without the abbreviated ids, which are those of the day.
fn lines(output: &Output) -> Vec<&str> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    let lines = text.lines();
    lines
        .map(|line| line.split_once(' ').map_or(line, |(_, rest)| rest))
        .collect()
}

#[test]
fn each_commit_has_a_line_and_absence_is_an_event() {
    let folder = repository("lines");
    let output = log(&folder, &[]);
    assert_eq!(
        lines(&output),
        [
            "2026-01-02  -       file added                       begin",
            "2026-01-02  wire    1 wire                           tidy up",
            "2026-01-02  safe    1 safe                           add",
            "2026-01-02  -       file removed                     take it away",
            "2026-01-02  -       file is back: no changes         put it back",
            "2026-01-02  -       cannot be read                   spoil it",
            "2026-01-02  -       no changes                       repair it",
        ]
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(":api.yaml:2:1: "), "{said}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn since_a_revision_or_a_day_compares_with_what_was_before() {
    let folder = repository("since");
    let last = log(&folder, &["--since", "HEAD~3"]);
    assert_eq!(
        lines(&last),
        [
            "2026-01-02  -       file is back: no changes         put it back",
            "2026-01-02  -       cannot be read                   spoil it",
            "2026-01-02  -       no changes                       repair it",
        ]
    );
    let repaired = log(&folder, &["--since", "HEAD~1"]);
    assert_eq!(repaired.status.code(), Some(0));
    assert_eq!(lines(&repaired).len(), 1);
    assert_eq!(lines(&log(&folder, &["--since", "2026-01-02"])).len(), 7);
    assert_eq!(lines(&log(&folder, &["--since", "2026-01-03"])).len(), 0);
    let unknown = log(&folder, &["--since", "yesterday"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&unknown.stderr).starts_with("error: yesterday: neither a day")
    );
}

#[test]
fn details_show_the_findings() {
    let folder = repository("details");
    let output = log(
        &folder,
        &["--details", "--severity", "wire", "--since", "HEAD~6"],
    );
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.contains(
            "tidy up\n    Breaks calls (wire)\n      GET /a\n        operation removed (getA)\n"
        ),
        "{text}"
    );
    assert!(!text.contains("GET /b"), "{text}");
}

#[test]
fn the_log_for_a_pull_request() {
    let folder = repository("markdown");
    let plain = log(&folder, &["--format", "markdown"]);
    let text = String::from_utf8_lossy(&plain.stdout);
    assert!(
        text.contains(" 2026-01-02 **wire** 1 wire `tidy up`\n- `"),
        "{text}"
    );
    let details = log(&folder, &["--format", "markdown", "--details"]);
    let text = String::from_utf8_lossy(&details.stdout);
    let findings = "**Clients of the old document can fail: 1 wire.**\n\n### Breaks calls (1)\n";
    assert!(text.contains(&format!("`tidy up`\n\n{findings}")), "{text}");
}

#[test]
fn the_log_as_json() {
    let folder = repository("json");
    let output = log(&folder, &["--json", "--details"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON alone");
    assert_eq!(report["version"], 1);
    assert_eq!(report["file"], "api.yaml");
    let commits = report["commits"].as_array().expect("commits");
    let events: Vec<&Value> = commits.iter().map(|commit| &commit["event"]).collect();
    assert_eq!(
        json!(events),
        json!([
            "added",
            "changed",
            "changed",
            "removed",
            "returned",
            "unreadable",
            "changed"
        ])
    );
    assert_eq!(commits[1]["verdict"], "wire");
    assert_eq!(commits[1]["summary"]["wire"], 1);
    assert_eq!(commits[1]["findings"][0]["kind"], "operation_removed");
    assert_eq!(commits[3]["verdict"], Value::Null);
}

#[test]
fn what_git_does_not_have_is_an_error() {
    let folder = repository("error");
    let missing = log(&folder, &["--file", "no.yaml"]);
    assert_eq!(missing.status.code(), Some(2));
    let nowhere = log(&folder.join("nowhere"), &[]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(nowhere.stdout.is_empty());
}
