//! Findings that are allowed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openai_typed_codegen::lint::Rule;

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("lint-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    let note = super::folder().join("note.json");
    fs::copy(note, folder.join("note.json")).expect("copied");
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"))
        .arg("lint")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn a_finding_may_be_allowed_with_a_reason() {
    let folder = folder("allowed");
    let exceptions = "[[allow]]\nrule = \"tag-unused\"\nat = \"/tags/*\"\nreason = \"kept\"\n";
    fs::write(folder.join("lint.toml"), exceptions).expect("written");
    let output = run(&folder, &["--spec", "note.json"]);
    assert_eq!(text(&output.stdout), "");
    assert_eq!(output.status.code(), Some(0));
    // The file beside the document does not count if another one is named.
    fs::write(folder.join("none.toml"), "").expect("written");
    let output = run(&folder, &["--spec", "note.json", "--allow", "none.toml"]);
    assert!(text(&output.stdout).ends_with("[tag-unused]\n"));
}

#[test]
fn what_allows_nothing_is_stale() {
    let folder = folder("stale");
    let exceptions = "\n[[allow]]\nrule = \"tag-unused\"\nat = \"/tags/1\"\nreason = \"kept\"\n";
    fs::write(folder.join("lint.toml"), exceptions).expect("written");
    let output = run(&folder, &["--spec", "note.json"]);
    assert!(text(&output.stdout).ends_with("[tag-unused]\n"));
    assert_eq!(
        text(&output.stderr),
        "lint.toml:2: stale: there is no finding of \"tag-unused\" at \"/tags/1\" (remove it)\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    let folder = folder("refused");
    for (exceptions, said) in [
        (
            "[[allow]]\nrule = \"tag-unused\"\nat = \"*\"\n",
            "a.toml:1: `reason` has to be a text",
        ),
        (
            "\n[[allow]]\nrule = \"tags\"\nat = \"*\"\nreason = \"r\"\n",
            "a.toml:2: there is no rule \"tags\"",
        ),
        (
            "[[allow]]\nrules = 1\n",
            "a.toml:1: `rules` is not known here; expected rule, at, reason",
        ),
        (
            "[[deny]]\n",
            "a.toml:1: `deny` is not known here; expected [[allow]]",
        ),
        (
            "allow = 1\n",
            "a.toml:1: `allow` is not known here; expected [[allow]]",
        ),
    ] {
        fs::write(folder.join("a.toml"), exceptions).expect("written");
        let output = run(&folder, &["--spec", "note.json", "--allow", "a.toml"]);
        assert_eq!(output.status.code(), Some(2), "{exceptions}");
        let error = text(&output.stderr);
        assert!(error.starts_with(&format!("error: {said}")), "{error}");
    }
    let output = run(&folder, &["--spec", "note.json", "--allow", "no-such.toml"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_table_has_each_rule_once_and_all_that_the_documents_come_to() {
    let output = run(&folder("list"), &["--list-rules"]);
    let listed: Vec<&str> = text(&output.stdout)
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    let ids: BTreeSet<&str> = Rule::ALL.iter().map(|row| row.id).collect();
    assert_eq!(listed.len(), ids.len());
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), ids);
    for (index, row) in Rule::ALL.iter().enumerate() {
        assert_eq!(row.rule.row().id, Rule::ALL[index].id);
    }
}
