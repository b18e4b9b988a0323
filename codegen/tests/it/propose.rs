//! `propose`: what is printed, and that it does its work where it is pasted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openai_typed_codegen::document::Document;
use openai_typed_codegen::{generate, lint};
use serde_json::Value;

use super::diff::expect;

const OPERATIONS: [&str; 3] = [
    "createChat",
    "GET /chats/{chat_id}/parts",
    "replaceChatAudio",
];

fn fixture(name: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upstream");
    tests.join(name)
}

fn our_spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.yaml")
}

fn propose(spec: &Path, operations: &[&str], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"));
    command.args(["propose", "chats.yaml", "--spec"]).arg(spec);
    for operation in operations {
        command.args(["--op", operation]);
    }
    let command = command.args(arguments).current_dir(fixture(""));
    command.output().expect("runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// The lines below each of a document's top-level keys.
fn sections(yaml: &str) -> BTreeMap<&str, String> {
    let mut sections = BTreeMap::new();
    let mut key = "";
    for line in yaml.lines() {
        match line
            .strip_suffix(':')
            .filter(|key| !key.starts_with([' ', '#']))
        {
            Some(name) => key = name,
            None => {
                let section: &mut String = sections.entry(key).or_default();
                section.push_str(line);
                section.push('\n');
            }
        }
    }
    sections
}

/// Our document with a proposal pasted into it, as a person would.
fn pasted(proposal: &str) -> String {
    let ours = fs::read_to_string(our_spec()).expect("our spec");
    let sections = sections(proposal);
    let section = |name: &str| {
        sections
            .get(name)
            .map_or("", |text| text.trim_end_matches('\n'))
    };
    let ours = ours.replacen(
        "\n\npaths:\n",
        &format!("\n{}\n\npaths:\n", section("tags")),
        1,
    );
    let paths = format!("\n\n{}\n\ncomponents:\n", section("paths"));
    let ours = ours.replacen("\n\ncomponents:\n", &paths, 1);
    let schemas = section("components").replacen("  schemas:\n", "", 1);
    format!("{}\n\n{schemas}\n", ours.trim_end())
}

#[test]
fn the_proposal_is_written_in_the_style_of_the_house() {
    let output = propose(&our_spec(), &OPERATIONS, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    expect(&fixture("proposal.txt"), text(&output.stdout));
    assert!(
        !text(&output.stdout).contains("theirs"),
        "a text was copied"
    );
}

#[test]
fn pasted_it_lacks_texts_alone_and_the_generator_takes_it() {
    let output = propose(&our_spec(), &OPERATIONS, &[]);
    let yaml = pasted(text(&output.stdout));
    let document = Document::parse("pasted.yaml", &yaml).expect("a document");
    let errors: Vec<String> = lint::lint(&document)
        .findings
        .iter()
        .map(|finding| finding.message.clone())
        .filter(|message| {
            !(message.contains("has no `description`") || message.contains("has no `summary`"))
        })
        .collect();
    assert_eq!(errors, Vec::<String>::new());

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("propose");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("pasted.yaml"), &yaml).expect("written");
    generate::run(&generate::Options {
        spec: folder.join("pasted.yaml"),
        out: folder.join("generated"),
        features: false,
        check: false,
    })
    .expect("generated");
    let methods = fs::read_to_string(folder.join("generated/long_chats/methods.rs"));
    let methods = methods.expect("the area");
    for method in [
        "fn create(",
        "fn create_stream(",
        "fn list_parts_with(",
        "fn replace_audio(",
    ] {
        assert!(methods.contains(method), "{method}\n{methods}");
    }

    // Each text that is written is one finding less: with all of them nothing is left to correct.
    let written = yaml.replace("'' # gap", "Written.");
    let document = Document::parse("written.yaml", &written).expect("a document");
    assert!(
        !lint::lint(&document).has_errors(),
        "{}",
        lint::lint(&document)
    );
}

#[test]
fn schemas_that_ours_has_are_reused_or_named_anew() {
    let ours = fixture("ours.yaml");
    let output = propose(&ours, &["createChat"], &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(
        said.starts_with(
            "Error: ours has it, the same\nThing: ours has another one; proposed as Thing2\n"
        ),
        "{said}"
    );
    assert!(said.contains("  weight added (number)\n"), "{said}");
    let yaml = text(&output.stdout);
    assert!(yaml.contains("# Ours has another Thing: this one is called Thing2 here.\n"));
    assert!(
        yaml.contains("\n    Thing2:\n") && !yaml.contains("\n    Thing:\n"),
        "{yaml}"
    );
    assert!(
        yaml.contains("thing:\n          $ref: '#/components/schemas/Thing2'\n"),
        "{yaml}"
    );
    assert!(!yaml.contains("\n    Error:\n"), "{yaml}");
    assert!(
        yaml.contains("error:\n          $ref: '#/components/schemas/Error'\n"),
        "{yaml}"
    );

    let report = propose(&ours, &["createChat"], &["--json"]);
    let report: Value = serde_json::from_slice(&report.stdout).expect("JSON alone");
    assert_eq!(report["version"], 1);
    assert_eq!(report["reused"][0], "Error");
    assert_eq!(report["different"][0]["proposed"], "Thing2");
    assert_eq!(report["yaml"], yaml);
}

#[test]
fn what_cannot_be_proposed_is_an_error() {
    let refused = |spec: &Path, operation: &str| {
        let output = propose(spec, &[operation], &[]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr).to_owned()
    };
    assert_eq!(
        refused(&our_spec(), "createNothing"),
        "error: chats.yaml: there is no operation \"createNothing\" (give its operationId, or METHOD /path)\n"
    );
    let known = refused(&fixture("chats.yaml"), "createChat");
    assert!(
        known.contains("chats.yaml:6: ours has it already, as POST /chats"),
        "{known}"
    );
    assert_eq!(propose(&our_spec(), &[], &[]).status.code(), Some(2));
}
