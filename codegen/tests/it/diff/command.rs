//! The command line: exit codes, what goes where, and where documents come from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const OLD: &str =
    "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: getA\n  /b/{id}:\n    get: {}\n";
const NEW: &str = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: fetchA\n";

/// A folder of a test's own with the two documents in it.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("old.yaml"), OLD).expect("written");
    fs::write(folder.join("new.yaml"), NEW).expect("written");
    folder
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"));
    command.arg("diff").current_dir(folder);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder).args(arguments).output().expect("runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn exit_codes_follow_the_threshold() {
    let folder = folder("exit");
    let code = |arguments: &[&str]| run(&folder, arguments).status.code();
    assert_eq!(
        code(&["old.yaml", "old.yaml", "--fail-on", "info"]),
        Some(0)
    );
    assert_eq!(code(&["old.yaml", "new.yaml"]), Some(1));
    assert_eq!(code(&["new.yaml", "old.yaml"]), Some(0));
    assert_eq!(
        code(&["new.yaml", "old.yaml", "--fail-on", "source"]),
        Some(1)
    );
    assert_eq!(
        code(&["old.yaml", "new.yaml", "--fail-on", "none"]),
        Some(0)
    );
    assert_eq!(
        code(&["old.yaml", "new.yaml", "--fail-on", "never"]),
        Some(0)
    );
    assert_eq!(code(&["old.yaml"]), Some(2));
    assert_eq!(code(&["old.yaml", "no-such.yaml"]), Some(2));
    assert_eq!(code(&["-", "-"]), Some(2));
}

#[test]
fn the_report_for_people_says_the_worst_first() {
    let output = run(&folder("text"), &["old.yaml", "new.yaml"]);
    assert_eq!(
        text(&output.stdout),
        "Clients of the old document can fail: 1 wire, 1 source.\n\n\
         Breaks calls (wire)\n  GET /b/{id}\n    operation removed\n\n\
         Changes code (source)\n  GET /a\n    operationId changed (getA -> fetchA)\n"
    );
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn the_report_for_people_says_what_came_and_what_went() {
    let folder = folder("came");
    let pieces = [
        ("notes", "openapi: 3.0.3\ntags:\n- name: Audio\npaths: {}\n"),
        ("none", "openapi: 3.0.3\npaths: {}\n"),
    ];
    for (name, text) in pieces {
        fs::write(folder.join(format!("{name}.yaml")), text).expect("written");
    }
    for (documents, change) in [
        (["none.yaml", "notes.yaml"], r#"(none -> {"name":"Audio"})"#),
        (["notes.yaml", "none.yaml"], r#"({"name":"Audio"} -> none)"#),
    ] {
        let output = run(&folder, &documents);
        let output = text(&output.stdout);
        assert!(
            output.contains(&format!("note changed {change}\n")),
            "{output}"
        );
    }
}

#[test]
fn json_stands_alone_on_standard_output() {
    let output = run(
        &folder("json"),
        &["old.yaml", "new.yaml", "--format", "json"],
    );
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["version"], 1);
    assert_eq!(report["summary"]["wire"], 1);
    let finding = &report["findings"][0];
    assert_eq!(finding["kind"], "operation_removed");
    assert_eq!(finding["operation"], "GET /b/{id}");
    assert_eq!(finding["lines"]["old"], 7);
    assert_eq!(finding["lines"]["new"], Value::Null);
    let short = run(&folder("json"), &["old.yaml", "new.yaml", "--json"]);
    assert_eq!(short.stdout, output.stdout);
}

#[test]
fn other_formats_and_a_file_for_the_report() {
    let folder = folder("formats");
    let output = run(&folder, &["old.yaml", "new.yaml", "--format", "github"]);
    assert_eq!(
        text(&output.stdout),
        "::error file=old.yaml,line=7,title=operation_removed::GET /b/{id}: operation removed\n\
         ::warning file=new.yaml,line=4,title=operation_id_changed::GET /a: operationId changed (getA -> fetchA)\n"
    );
    let arguments = [
        "old.yaml",
        "new.yaml",
        "--format",
        "markdown",
        "--output",
        "report.md",
    ];
    assert_eq!(text(&run(&folder, &arguments).stdout), "");
    let report = fs::read_to_string(folder.join("report.md")).expect("written");
    assert!(report.contains("### Breaks calls (1)\n\n- `GET /b/{id}`\n  - `operation removed`\n"));
}

#[test]
fn filters_leave_what_they_name() {
    let folder = folder("filters");
    fs::write(
        folder.join("ours.yaml"),
        "openapi: 3.0.3\npaths:\n  /b/{other}:\n    get: {}\n",
    )
    .expect("written");
    let count = |arguments: &[&str]| {
        let all = [&["old.yaml", "new.yaml", "--json"], arguments].concat();
        let report: Value = serde_json::from_slice(&run(&folder, &all).stdout).expect("JSON");
        report["findings"].as_array().expect("findings").len()
    };
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--severity", "wire"]), 1);
    assert_eq!(count(&["--path", "/b"]), 1);
    assert_eq!(count(&["--op", "GET /a"]), 1);
    assert_eq!(count(&["--schema", "None"]), 0);
    assert_eq!(count(&["--only-ours", "--spec", "ours.yaml"]), 1);
}

#[test]
fn unreadable_input_is_named_with_its_place() {
    let folder = folder("broken");
    let error = |content: &str| {
        fs::write(folder.join("broken.yaml"), content).expect("written");
        let output = run(&folder, &["old.yaml", "broken.yaml"]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr).to_owned()
    };
    assert!(error("a: 1\na: 2\n").starts_with("error: broken.yaml:2:1: duplicate key"));
    assert_eq!(
        error("- a\n"),
        "error: broken.yaml:1:1: no description of an API in OpenAPI 3.0, 3.1 or 3.2: expected a mapping\n"
    );
    assert!(
        error("{}\n").contains("broken.yaml:1:1: ")
            && error("{}\n").contains("`openapi` is missing")
    );
    for (line, said) in [
        ("swagger: '2.0'", "the field `swagger` is \"2.0\""),
        ("openapi: 4.0.0", "the field `openapi` is \"4.0.0\""),
        ("openapi: 3.3.0", "the field `openapi` is \"3.3.0\""),
        ("openapi: 3.10.0", "the field `openapi` is \"3.10.0\""),
    ] {
        let found = error(&format!("info: {{}}\n{line}\n"));
        assert!(found.starts_with("error: broken.yaml:2:"), "{found}");
        assert!(found.ends_with(&format!("{said}\n")), "{found}");
    }
    for version in ["3.0.3", "3.1.0", "3.2.0", "3.1"] {
        fs::write(folder.join("broken.yaml"), format!("openapi: {version}\n")).expect("written");
        assert_eq!(
            run(&folder, &["broken.yaml", "broken.yaml"]).status.code(),
            Some(0)
        );
    }
}

#[test]
fn a_document_may_come_from_standard_input() {
    let folder = folder("stdin");
    let input = fs::File::open(folder.join("old.yaml")).expect("opens");
    let output = command(&folder)
        .args(["-", "old.yaml"])
        .stdin(Stdio::from(input))
        .output()
        .expect("runs");
    assert_eq!(text(&output.stdout), "No changes.\n");
}

/// Runs git as nobody in particular; commits are of the second day of 2026.
pub(crate) fn git(repository: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(repository)
        .args(["-c", "user.name=n", "-c", "user.email=e@example.org"])
        .args(["-c", "commit.gpgsign=false"])
        .args(["-c", "init.defaultBranch=main"])
        .args(arguments)
        .env("GIT_COMMITTER_DATE", "2026-01-02T12:00:00Z")
        .env("GIT_AUTHOR_DATE", "2026-01-02T12:00:00Z")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn a_document_may_come_from_a_revision() {
    let folder = folder("revision");
    let repository = folder.join("repository");
    drop(fs::remove_dir_all(&repository));
    fs::create_dir_all(&repository).expect("a folder");
    let git = |arguments: &[&str]| git(&repository, arguments);
    git(&["init", "-q"]);
    for content in [OLD, NEW] {
        fs::write(repository.join("api.yaml"), content).expect("written");
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "m"]);
    }
    let arguments = ["--repo", "repository", "HEAD~1:api.yaml", "HEAD:api.yaml"];
    assert_eq!(run(&folder, &arguments).status.code(), Some(1));
    let mixed = ["--repo", "repository", "HEAD:api.yaml", "new.yaml"];
    assert_eq!(text(&run(&folder, &mixed).stdout), "No changes.\n");
    let missing = run(
        &folder,
        &["--repo", "repository", "HEAD:no.yaml", "new.yaml"],
    );
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).starts_with("error: HEAD:no.yaml: git has no such file: "));
}

#[test]
fn a_document_of_several_files_is_read_from_one_revision() {
    let folder = folder("several-files");
    drop(fs::remove_dir_all(&folder));
    let spec = folder.join("spec");
    fs::create_dir_all(&spec).expect("a folder");
    let git = |arguments: &[&str]| git(&folder, arguments);
    git(&["init", "-q"]);
    let root = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a: {$ref: 'a.yaml#/paths/~1a'}\n";
    let area = "paths:\n  /a:\n    get:\n      operationId: getA\n      responses: {'200': {description: d}}\n";
    let write = |name: &str, text: &str| fs::write(spec.join(name), text).expect("written");
    write("root.yaml", root);
    write("a.yaml", area);
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "m"]);
    write("a.yaml", &area.replace("getA", "fetchA"));
    let output = run(
        &folder,
        &["HEAD:spec/root.yaml", "spec/root.yaml", "--json"],
    );
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let [finding] = &report["findings"].as_array().expect("an array")[..] else {
        panic!("{report:#}");
    };
    assert_eq!(finding["kind"], "operation_id_changed");
    assert_eq!(finding["lines"], serde_json::json!({"old": 3, "new": 3}));
    assert_eq!(
        finding["files"],
        serde_json::json!({"old": "HEAD:spec/a.yaml", "new": "spec/a.yaml"})
    );
    let github = run(
        &folder,
        &[
            "HEAD:spec/root.yaml",
            "spec/root.yaml",
            "--format",
            "github",
        ],
    );
    assert!(
        text(&github.stdout).starts_with("::warning file=spec/a.yaml,line=3,"),
        "{}",
        text(&github.stdout)
    );
    git(&["rm", "-q", "--cached", "spec/a.yaml"]);
    git(&["commit", "-q", "-m", "m"]);
    let missing = run(&folder, &["HEAD:spec/root.yaml", "spec/root.yaml"]);
    assert_eq!(missing.status.code(), Some(2));
    let said = text(&missing.stderr);
    assert!(
        said.starts_with("error: HEAD:spec/root.yaml:4:14: the reference leads to HEAD:spec/a.yaml, which cannot be read: "),
        "{said}"
    );
}
