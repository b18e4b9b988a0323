//! The command line: exit codes, and what goes where.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"))
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lint"))
        .output()
        .expect("runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn a_document_without_findings_exits_with_0() {
    let output = run(&["lint", "--spec", "good.yaml"]);
    assert_eq!(text(&output.stdout), "");
    assert_eq!(text(&output.stderr), "good.yaml: nothing to correct\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn findings_are_printed_and_exit_with_1() {
    let output = run(&["lint", "--spec", "bad.yaml"]);
    assert_eq!(
        text(&output.stdout),
        "bad.yaml:1:10  #/openapi  the document says version \"4.0.0\", and only 3.0.x, 3.1.x and 3.2.x are read (write it in OpenAPI 3.1.0)  [openapi-version]\n\
         bad.yaml:5:12  #/components/schemas  expected an object, found a string  [wrong-kind]\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn notes_alone_exit_with_0() {
    let output = run(&["lint", "--spec", "note.json"]);
    assert_eq!(
        text(&output.stdout),
        "note.json:5:5  #/tags/0  note: no operation has the tag \"spare\" (remove it?)  [tag-unused]\n"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn unreadable_input_and_wrong_usage_exit_with_2() {
    let output = run(&["lint", "--spec", "broken.yaml"]);
    assert_eq!(
        text(&output.stderr),
        "error: broken.yaml:2:1: duplicate key \"openapi\": it stands already at 1:1\n"
    );
    assert_eq!(text(&output.stdout), "");
    assert_eq!(output.status.code(), Some(2));
    let missing = run(&["lint", "--spec", "no-such.yaml"]);
    assert!(text(&missing.stderr).starts_with("error: no-such.yaml: cannot be read: "));
    assert_eq!(missing.status.code(), Some(2));
    assert_eq!(run(&["mend"]).status.code(), Some(2));
    assert_eq!(run(&[]).status.code(), Some(2));
}
